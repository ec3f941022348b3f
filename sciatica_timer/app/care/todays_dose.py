"""The dose of today: what it is, and every change of it. It is kept in the history alone.

An older version kept doses with the preferences; they are taken over into the history, once.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from sciatica_timer.app.content import Content
from sciatica_timer.domain import course, dose, dose_answers
from sciatica_timer.domain.calendar import CalendarIndex, day_of
from sciatica_timer.domain.dose_ladder import sides_of
from sciatica_timer.domain.exercise import Dose, Exercise, Side
from sciatica_timer.domain.levels import (
    ExerciseToday,
    current_level,
    offer_again,
    set_dose,
    set_variant,
    take_over,
    today_of,
)
from sciatica_timer.domain.plan import layout_options, plan_once, plan_today
from sciatica_timer.domain.routine import FLARE_ROUTINE, Library, Routine
from sciatica_timer.domain.session import CareLog, DoctorReason, DoseChoice, StepAnswer
from sciatica_timer.domain.session_length import routines_in_use, stays_within
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit.dates import joined

if TYPE_CHECKING:
    from sciatica_timer.ui.care.dose_page import DoseHistory


class TodaysDose:
    """The one owner of the doses of today: whoever wants to know or change one asks here."""

    def __init__(
        self, content: Content, history: HistoryStore, preferences: PreferencesStore
    ) -> None:
        self._library, self._phrases = content.library, content.phrases
        self._history, self._preferences = history, preferences

    @property
    def flare_routine(self) -> Routine | None:
        """The routine for a hard day, where there is one."""
        return self._library.routines.get(FLARE_ROUTINE)

    def plan(self, routine: Routine) -> tuple[PlannedExercise, ...]:
        """What is done of a routine today; empty where all of it is left out."""
        return plan_today(routine, self._library, self._history.sessions, self._history.care)

    def plan_exercise(self, exercise: Exercise) -> tuple[PlannedExercise, ...]:
        """One exercise by itself, as it is done today."""
        return plan_once(exercise, self._history.sessions, self._history.care)

    def of_all(self) -> dict[str, ExerciseToday]:
        """How each exercise is done today, by its id."""
        sessions, log = self._history.sessions, self._history.care
        return {key: today_of(each, sessions, log) for key, each in self._library.exercises.items()}

    def set_by_hand(self, exercise_id: str, side: Side | None, chosen: Dose) -> None:
        """Take a dose that the person has set, on one side or on all."""
        exercise = self._library.exercises[exercise_id]
        log = set_dose(exercise, chosen, self._history.care, clock.now(), side)
        self._history.replace_care(log)

    def choose_variant(self, exercise_id: str, variant: str) -> None:
        """Take the way in which the person wants to do an exercise; empty for the usual one."""
        exercise = self._library.exercises[exercise_id]
        log = set_variant(exercise, variant, self._history.care, clock.now())
        self._history.replace_care(log)

    def offer_again(self, exercises: Iterable[Exercise]) -> None:
        """Leave these out no longer."""
        log = self._history.care
        for exercise in exercises:
            log = offer_again(exercise, log)
        self._history.replace_care(log)

    def suggestions(self) -> tuple[dose.Suggestion, ...]:
        """What to ask now."""
        exercises = self._library.exercises.values()
        sessions, log = self._history.sessions, self._history.care
        return dose.suggestions(exercises, sessions, log, clock.now(), self._fits)

    def ahead(self) -> Callable[[], None]:
        """Give what finds out for a thread what Today asks of every session; it is kept."""
        exercises = tuple(self._library.exercises.values())
        sessions, log, now = self._history.sessions, self._history.care, clock.now()
        starts_at = self._preferences.value.day_starts_at

        def find() -> None:
            index = CalendarIndex(sessions, day_starts_at=starts_at)
            dose.suggestions(exercises, sessions, log, now)
            course.doctor_reasons(sessions, log, index.span[1] if index.span else now.date())

        return find

    def _fits(self, card: Sequence[dose.Suggestion]) -> bool:
        """Whether no routine in use gets longer than was wished by the steps of a card."""
        prefs, now = self._preferences.value, clock.now()
        if not prefs.longest_min:
            return True
        sessions = self._history.sessions
        log = dose_answers.with_answer(self._history.care, card, StepAnswer.ACCEPTED, now)
        return stays_within(
            prefs.longest_min,
            routines_in_use(self._library, {one.exercise for one in card}, sessions, now),
            self._library,
            sessions,
            log,
            self._phrases,
            layout_options(prefs),
        )

    def answer(self, asked: Iterable[dose.Suggestion], given: StepAnswer) -> None:
        """Take the answer to a card; what the records no longer suggest is left alone."""
        exercises, sessions = self._library.exercises.values(), self._history.sessions
        log, now = self._history.care, clock.now()
        log = dose_answers.answer(exercises, sessions, log, asked, given, now, self._fits)
        self._history.replace_care(log)

    def answered(self) -> tuple[DoseChoice, ...]:
        """The answers of the last card that can still be taken back."""
        return dose_answers.can_undo(self._history.sessions, self._history.care)

    def stories(self) -> "tuple[DoseHistory, ...]":
        """How every dose came to be what it is, in words."""
        from sciatica_timer.ui.care.dose_page import stories

        exercises = self._library.exercises.values()
        return stories(exercises, self._history.sessions, self._history.care)

    def undo(self) -> None:
        """Take the answers of the last card back."""
        self._history.replace_care(dose_answers.undo(self._history.sessions, self._history.care))

    def doctor_reasons(self) -> tuple[DoctorReason, ...]:
        """Why the record speaks for seeing a doctor, as far as that was not read yet."""
        today = day_of(clock.now(), self._preferences.value.day_starts_at)
        return course.doctor_reasons(self._history.sessions, self._history.care, today)

    def doctor_read(self, reasons: Iterable[DoctorReason]) -> None:
        """Remember that these were read."""
        self._history.replace_care(course.note_told(self._history.care, reasons, clock.now()))


def care_of(library: Library, preferences: PreferencesStore, history: HistoryStore) -> CareLog:
    """What care remembers, with the doses that are not taken over yet; nothing is written."""
    return take_over(library.exercises, preferences.old_doses, history.care)


def take_old_doses(library: Library, preferences: PreferencesStore, history: HistoryStore) -> str:
    """Take the old doses over into the history; gives a sentence where a dose is another now.

    They leave the preferences only when the history is on the disk with them; until then each
    start tries it again, with the same result.
    """
    old = preferences.old_doses
    if not old:
        return ""
    care = care_of(library, preferences, history)
    if care != history.care:
        history.replace_care(care)
    history.flush()
    if not history.unsaved and not history.read_only:
        preferences.forget_old_doses()
    known = [library.exercises[name] for name in old if name in library.exercises]
    names = [each.name for each in known if _differs(each, each.dose.hold_to(old[each.id]), care)]
    if not names:
        return ""
    return translate(
        "Doses",
        "How much you do stays as you last agreed for: {names}. You can change it under Exercises.",
    ).format(names=joined(names))


def _differs(exercise: Exercise, old: object, care: CareLog) -> bool:
    return any(current_level(exercise, side, care).dose != old for side in sides_of(exercise))
