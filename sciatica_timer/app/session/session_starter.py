"""Begins sessions: a routine of which something is left today, or one exercise by itself."""

from collections.abc import Callable

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.empty_routine import EmptyRoutineQuestion
from sciatica_timer.app.session.state import SessionPlan
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.app.session.view_controller import SessionViewController
from sciatica_timer.domain.routine import Library, Move, Routine
from sciatica_timer.domain.session import PainAt


class SessionStarter:
    """Nothing begins while a session is on; while a red answer stands only the signs show."""

    def __init__(
        self,
        library: Library,
        dose: TodaysDose,
        session: SessionController,
        session_view: SessionViewController,
        stop_signs: StopSignsController,
        empty_routine: EmptyRoutineQuestion,
        usual: Callable[[], str],
    ) -> None:
        """usual gives the id of the routine of today."""
        self._library = library
        self._dose = dose
        self.session = session
        self._session_view = session_view
        self.stop_signs = stop_signs
        self._empty_routine = empty_routine
        self._usual = usual

    def start(self, routine_id: str) -> None:
        """Begin a routine without questions before it, that of today where none is named."""
        self.when_possible(routine_id or self._usual(), self._begin)

    def when_possible(self, routine_id: str, go_on: Callable[[Routine], object]) -> None:
        """Go on with a routine, or with the one that is taken where nothing is left of it."""
        routine = self._library.routines[routine_id]
        if self.session.active or not self.stop_signs.may_start():
            return

        def instead(other: Routine) -> None:
            self.when_possible(other.id, go_on)

        if not self._empty_routine.tells(routine, instead):
            go_on(routine)

    def begin_what_is_left(self, routine: Routine, before: tuple[PainAt, ...]) -> bool:
        """Begin after the questions before a session, and say whether anything is left to do."""
        plan = self._dose.plan(routine)
        if plan:
            self._session_view.begin(SessionPlan(routine, plan, before))
        else:
            self._empty_routine.tells(routine, lambda other: self._begin(other, before))
        return bool(plan)

    def start_exercise(self, exercise_id: str) -> None:
        """Begin one exercise from the library."""
        exercise = self._library.exercises[exercise_id]
        moves = (Move(exercise=exercise_id),)
        routine = Routine(
            id=exercise_id, name=exercise.name, about=exercise.works, order=0, moves=moves
        )
        if not self.session.active and self.stop_signs.may_start():
            self._session_view.begin(SessionPlan(routine, self._dose.plan_exercise(exercise)))

    def _begin(self, routine: Routine, before: tuple[PainAt, ...] = ()) -> None:
        self._session_view.begin(SessionPlan(routine, self._dose.plan(routine), before))
