"""Care round a session: before it, when it hurts, the stop signs, and after it."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.context import AppContext
from sciatica_timer.app.locale import week_start
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.empty_routine import EmptyRoutineNotice
from sciatica_timer.app.session.view_controller import SessionViewController
from sciatica_timer.domain import care, dose_ladder
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.country import Emergency, emergency
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.plan import made_easier
from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.domain.routine import FLARE_ROUTINE, Routine
from sciatica_timer.domain.session import (
    GO_ON,
    Hurt,
    Level,
    Pain,
    PainAt,
    RedAnswer,
    RedWhere,
    Session,
)
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services import clock, region
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.dose_words import easier_words
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import AfterAnswers, Summary


class SessionCareController(QObject):
    """Asks, listens, and never lets a red answer lead into exercise."""

    settled = Signal()
    summary_made = Signal(object)
    """The Summary, before it is shown for the first time."""

    def __init__(
        self,
        context: AppContext,
        *,
        flow: SessionController,
        on_stage: SessionViewController,
        nothing_left: EmptyRoutineNotice,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = context.content
        self._history = context.history
        self._preferences = context.preferences
        self._flow = flow
        self._playback = context.playback
        self._on_stage = on_stage
        self._nothing_left = nothing_left
        self._frame = context.frame
        self._pictures = context.pictures
        self._wanted: Routine | None = None
        self._ended: Session | None = None
        self._before_page: BeforeSession | None = None
        self._signs_page: StopSigns | None = None
        self._summary_page: Summary | None = None
        self._sheet: ItHurtsSheet | None = None
        self._going = False
        """Whether the session was going when the sheet opened."""
        on_stage.stage.hurts_requested.connect(self._it_hurts)
        on_stage.stage.stop_signs_requested.connect(self.show_signs)
        flow.ended.connect(self._on_ended)

    # -- before a session ---------------------------------------------------------------------

    def ask_before(self, routine: Routine) -> None:
        """Ask how it is, then begin; while a red answer stands only the stop signs show."""
        if not self.may_start() or self._nothing_left.tells(routine, self.ask_before):
            return
        self._wanted = routine
        if self._before_page is None:
            page = self._before_page = BeforeSession()
            page.start_requested.connect(self._on_start)
            page.red_answered.connect(self._on_red_before)
            page.flare_day_requested.connect(self._on_flare)
            page.signs.clicked.connect(self.show_signs)
            page.closed.connect(self._on_not_now)
        # The voice takes a moment; whoever answers the questions meanwhile waits for nothing.
        self._flow.get_ready(routine)
        flare = FLARE_ROUTINE in self._content.library.routines
        self._before_page.ask(
            routine.name, self.sides(), offer_flare=flare and routine.id != FLARE_ROUTINE
        )
        self._frame.show_overlay(self._before_page)

    def may_start(self) -> bool:
        """Whether an exercise may begin; shows the stop signs where it may not."""
        if care.may_start(self._history.sessions, self._history.care):
            return True
        self.show_signs()
        return False

    def sides(self) -> tuple[Side | None, ...]:
        """Which sides are asked about: each on its own when both are sore."""
        sore = self._preferences.value.sore_side
        return tuple(Side) if sore is SoreSide.BOTH else (None,)

    def _on_not_now(self) -> None:
        self._flow.drop_ready()
        self._frame.close_overlay()

    def _on_start(self, before: tuple[PainAt, ...]) -> None:
        if self._wanted is not None:
            self._on_stage.start(self._wanted, before)

    def _on_flare(self, before: tuple[PainAt, ...]) -> None:
        def instead(routine: Routine) -> None:
            self._wanted = routine
            self._on_start(before)

        flare = self._content.library.routines[FLARE_ROUTINE]
        if self._nothing_left.tells(flare, instead):
            self._on_not_now()
        else:
            instead(flare)

    def _on_red_before(self, before: tuple[PainAt, ...]) -> None:
        self._flow.drop_ready()
        for answer in before:
            self._note(
                care.red_answer(
                    answer.pain, at=clock.now(), where=RedWhere.BEFORE, side=answer.side
                )
            )
        self.show_signs(instead=True)

    # -- the stop signs -----------------------------------------------------------------------

    def show_signs(self, *, instead: bool = False) -> None:
        """Show the stop signs; a session pauses, and stays paused: they may be serious.

        instead says that they take the place of what lies over the window.
        """
        if self._flow.active:
            self._flow.suspend()
        if self._signs_page is None:
            page = self._signs_page = StopSigns(self._content.advice.signs)
            page.closed.connect(self._frame.close_overlay)
            page.settled.connect(self._on_settled)
            page.sign_named.connect(self._on_sign)
            page.emergency.number_changed.connect(self.change_number)
        back = self.tr("Back to the session") if self._flow.active else ""
        call = self.number()
        self._signs_page.show_signs(self._standing(), call.number, certain=call.certain, back=back)
        if instead:
            self._frame.replace_overlays(self._signs_page)
        elif self._frame.overlay() is not self._signs_page:
            self._frame.show_overlay(self._signs_page)

    def number(self) -> Emergency:
        """The emergency number: the chosen one, else that of the country."""
        return emergency(region.country(), self._preferences.value.emergency_number)

    def _standing(self) -> RedAnswer | None:
        reds = care.standing(self._history.sessions, self._history.care)
        return reds[-1] if reds else None

    def _note(self, red: RedAnswer | None) -> None:
        if red is not None:
            self._history.replace_care(care.note_red(self._history.care, red))

    def _on_sign(self) -> None:
        if self._flow.active:
            self._flow.leave(keep=True)
        self._history.replace_care(care.name_sign(self._history.care, clock.now()))
        self.show_signs()

    def _on_settled(self) -> None:
        log = care.settle(self._history.sessions, self._history.care, clock.now())
        self._history.replace_care(log)
        self._frame.close_overlay()
        self.settled.emit()

    def change_number(self, number: str) -> None:
        """Take another emergency number; empty goes back to that of the country."""
        prefs = replace(self._preferences.value, emergency_number=number)
        self._preferences.replace(prefs)
        if self._signs_page is not None:
            call = self.number()
            self._signs_page.emergency.set_number(call.number, certain=call.certain)

    # -- it hurts -----------------------------------------------------------------------------

    def _it_hurts(self) -> None:
        if not self._flow.playable:
            return
        self._going = self._flow.hurts()
        if self._sheet is None:
            self._sheet = ItHurtsSheet(self._pictures, self._on_stage.stage)
            self._sheet.chosen.connect(self._on_hurt)
            self._sheet.signs.clicked.connect(self.show_signs)
        planned = self._flow.planned
        easier = self._easier_level(planned)
        self._sheet.ask(
            way_out=planned.exercise.spoken.way_out,
            picture=planned.picture,
            side=self._flow.side,
            easier=easier_words(planned.exercise, self._level(planned), easier) if easier else "",
            next_name=self._flow.next_exercise,
            before=care.pain_at(self._flow.before, self._flow.side),
        )

    def _on_hurt(self, choice: str, pain: Pain | None) -> None:
        planned, side = self._flow.planned, self._flow.side
        if self._sheet is not None:
            self._sheet.close_sheet()
        self._on_stage.stage.setFocus()
        if choice == GO_ON:
            # An accidental press leaves nothing behind; an answer is never lost.
            if pain is not None:
                self._flow.note_hurt(Hurt(pain=pain, choice=choice))
            self._flow.hurts_no_more(go_on=self._going)
            return
        self._flow.note_hurt(Hurt(pain=pain, choice=choice))
        red = care.red_answer(
            pain,
            at=clock.now(),
            where=RedWhere.DURING,
            before=care.pain_at(self._flow.before, side),
            session=self._flow.session_id,
            side=side,
        )
        if choice == "easier" and red is None:
            easier = self._easier(planned)
            if easier is not None:
                self._flow.do_easier(easier)
        elif choice == "skip" and red is None:
            self._playback.next()
            self._playback.resume()
        else:
            self._flow.leave(keep=True)
        if red is not None:
            self._note(red)
            self.show_signs()

    def _level(self, planned: PlannedExercise) -> Level:
        variant = planned.variant.id if planned.variant else ""
        return Level(dose=planned.dose_on(self._flow.side), variant=variant)

    def _easier_level(self, planned: PlannedExercise) -> Level | None:
        return dose_ladder.easier_now(planned.exercise, self._level(planned))

    def _easier(self, planned: PlannedExercise) -> PlannedExercise | None:
        easier = self._easier_level(planned)
        if easier is None:
            return None
        return made_easier(planned, easier, self._flow.side)

    # -- after a session ----------------------------------------------------------------------

    def _on_ended(self, session: Session | None) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        # From the stop signs there is no way back to a session that has ended.
        if session is None:
            self._frame.close_overlays()
            return
        self._ended = session
        if self._summary_page is None:
            self._summary_page = Summary(self._pictures)
            self._summary_page.saved.connect(self._on_summary)
            self._summary_page.signs.clicked.connect(self.show_signs)
            self.summary_made.emit(self._summary_page)
        prefs = self._preferences.value
        index = self._history.calendar(prefs.day_starts_at)
        day = day_of(session, prefs.day_starts_at)
        week = index.week(day, week_start=week_start(prefs))
        last = next((part.exercise for part in session.parts if part.held_ms), "")
        exercise = self._content.library.exercises.get(last)
        self._summary_page.show_session(
            session,
            sides=self.sides(),
            picture=exercise.picture if exercise else "",
            week_days=week.kept_days,
            goal=prefs.days_a_week,
        )
        self._frame.replace_overlays(self._summary_page)

    def keep_answers(self) -> None:
        """Save what stands in the summary: the window is being closed over it."""
        if self._summary_page is not None and self._frame.overlay() is self._summary_page:
            self._summary_page.save()

    def _on_summary(self, after: AfterAnswers) -> None:
        session, self._ended = self._ended, None
        if session is None:
            return
        answered = replace(session, after=after.after, feeling=after.feeling, note=after.note)
        # Only what was answered is carried over: the session can have been changed meanwhile.
        there = self._history.amend(session, answered)
        stands = self._history.get(session.id) or answered
        # Those of before and during have led there already.
        reds = [red for red in care.reds_of(stands) if red.where is RedWhere.AFTER]
        # A session that was deleted meanwhile stays so; a red answer given about it stands.
        for red in reds if not there else ():
            self._note(red)
        if reds:
            self.show_signs(instead=True)
        else:
            self._frame.close_overlay()
