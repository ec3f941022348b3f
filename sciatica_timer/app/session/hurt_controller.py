""" "It hurts" during a session: the way out at once, then what to do instead."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from sciatica_timer.app.session import hurt_choices
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.app.session.view_controller import SessionViewController
from sciatica_timer.domain import care
from sciatica_timer.domain.session import Pain
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.ui.care.dose_words import easier_words
from sciatica_timer.ui.picture.pictures import Pictures

if TYPE_CHECKING:
    from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
    from sciatica_timer.ui.stage.session_view import SessionView


class HurtController(QObject):
    """Opens the sheet over the session view, or the stop signs, and carries out what is chosen."""

    def __init__(
        self,
        session: SessionController,
        playback: PlaybackController,
        session_view: SessionViewController,
        pictures: Pictures,
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._playback = playback
        self._session_view = session_view
        self._pictures = pictures
        self._stop_signs = stop_signs
        self._sheet: ItHurtsSheet | None = None
        session_view.view_made.connect(self._on_view)
        session.leaving.connect(self._keep_answer)
        session.ended.connect(self._close)

    def _on_view(self, view: "SessionView") -> None:
        view.hurts_requested.connect(self._ask)
        view.stop_signs_requested.connect(self._stop_signs.show)

    def _ask(self) -> None:
        if not self._session.playable or not self._session.hurts():
            return
        from sciatica_timer.ui.care.it_hurts import ItHurtsSheet

        sheet = self._sheet = ItHurtsSheet(self._pictures, self._session_view.view)
        sheet.chosen.connect(self._on_chosen)
        sheet.signs.clicked.connect(self._stop_signs.show)
        session, player = self._session, self._playback.player
        exercise, level = player.planned.exercise, hurt_choices.level_of(player)
        easier = hurt_choices.easier_level(session, player)
        other = hurt_choices.other_level(session, player)
        part, side = session.hurting
        parts = player.timeline.plan[player.part + 1 :]
        sheet.ask(
            way_out=session.way_out,
            picture=player.timeline.plan[part].picture,
            side=side,
            easier=easier_words(exercise, level, easier) if easier else "",
            other=easier_words(exercise, level, other) if other else "",
            next_name=parts[0].exercise.name if parts else "",
            before=care.pain_at(session.before, side),
            heard=self._session_view.view.voice_alone,
        )

    def _on_chosen(self, choice: str, pain: Pain | None) -> None:
        self._close()
        red = hurt_choices.choose(self._session, self._playback.player, choice, pain)
        if red is not None:
            self._stop_signs.note(red)
            self._stop_signs.show()

    def _keep_answer(self) -> None:
        """An answer is never lost: the window was closed, or a sign named, over the open sheet."""
        sheet = self._sheet
        if sheet is not None and (pain := sheet.pain) is not None:
            self._stop_signs.note(hurt_choices.stopped(self._session, pain))

    def _close(self, _session: object = None) -> None:
        if self._sheet is not None:
            self._sheet.put_away()
            self._sheet = None
