""" "It hurts" during a session: the way out at once, then what to do instead."""

from PySide6.QtCore import QObject

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain import care, dose_ladder
from sciatica_timer.domain.plan import made_easier
from sciatica_timer.domain.session import (
    EASIER,
    GO_ON,
    OTHER_WAY,
    SKIP,
    Hurt,
    Level,
    Pain,
    RedWhere,
)
from sciatica_timer.engine.player import Player
from sciatica_timer.services import clock
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.ui.care.dose_words import easier_words
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.stage.session_view import SessionView


class HurtController(QObject):
    """Opens the sheet over the session view and carries out what is chosen on it."""

    def __init__(
        self,
        session: SessionController,
        playback: PlaybackController,
        view: SessionView,
        pictures: Pictures,
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._playback = playback
        self._view = view
        self._pictures = pictures
        self._stop_signs = stop_signs
        self._sheet: ItHurtsSheet | None = None
        view.hurts_requested.connect(self._ask)
        session.ended.connect(self._close)

    def _ask(self) -> None:
        if not self._session.playable or not self._session.hurts():
            return
        sheet = self._sheet = ItHurtsSheet(self._pictures, self._view)
        sheet.chosen.connect(self._on_chosen)
        sheet.signs.clicked.connect(self._stop_signs.show)
        player = self._playback.player
        planned, exercise = player.planned, player.planned.exercise
        level = _level(player)
        easier = dose_ladder.easier_now(exercise, level)
        other = dose_ladder.another_way(exercise, level)
        parts = player.timeline.plan[player.part + 1 :]
        sheet.ask(
            way_out=exercise.spoken.way_out,
            picture=planned.picture,
            side=player.side,
            easier=easier_words(exercise, level, easier) if easier else "",
            other=easier_words(exercise, level, other) if other else "",
            next_name=parts[0].exercise.name if parts else "",
            before=care.pain_at(self._session.before, player.side),
        )

    def _on_chosen(self, choice: str, pain: Pain | None) -> None:
        session, player = self._session, self._playback.player
        self._close()
        # An accidental press leaves nothing behind; an answer is never lost.
        if choice != GO_ON or pain is not None:
            session.note_hurt(Hurt(pain=pain, choice=choice))
        if choice == GO_ON:
            session.hurts_no_more()
            return
        red = care.red_answer(
            pain,
            at=clock.now(),
            where=RedWhere.DURING,
            before=care.pain_at(session.before, player.side),
            session=session.session_id,
            side=player.side,
        )
        if choice in (EASIER, OTHER_WAY) and red is None:
            level, exercise = _level(player), player.planned.exercise
            easier = dose_ladder.easier_now(exercise, level) if choice == EASIER else None
            to = easier or dose_ladder.another_way(exercise, level)
            if to is not None:
                anew = made_easier(player.planned, to, player.side, easier=easier is not None)
                session.do_easier(anew)
        elif choice == SKIP and red is None:
            session.hurts_no_more(skip=True)
        else:
            session.leave(keep=True)
        if red is not None:
            self._stop_signs.note(red)
            self._stop_signs.show()

    def _close(self, _session: object = None) -> None:
        if self._sheet is not None:
            self._sheet.put_away()
            self._sheet = None


def _level(player: Player) -> Level:
    planned = player.planned
    return Level(
        dose=planned.dose_on(player.side), variant=planned.variant.id if planned.variant else ""
    )
