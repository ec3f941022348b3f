"""Finds out what Today shows: what is suggested, how long it takes, how the week stands."""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import takewhile

from sciatica_timer.app.care.next_day_controller import NextDayController
from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.locale import week_start
from sciatica_timer.domain import care, per_block
from sciatica_timer.domain.calendar import Day, day_of
from sciatica_timer.domain.layout import LayoutOptions
from sciatica_timer.domain.my_week import left_today
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.session_length import minutes_of
from sciatica_timer.domain.since_last import changed_doses, pain_since
from sciatica_timer.domain.six_weeks import heavy_from
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.domain.today_message import (
    URGENT,
    KnownToday,
    QuietLine,
    SaidToday,
    TodayMessage,
    say_today,
)
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore, sentence
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.care.dose_words import answered_words, kind_of
from sciatica_timer.ui.six_weeks_words import until_line
from sciatica_timer.ui.today.since_words import since_words
from sciatica_timer.ui.today.today_view import TodayView
from sciatica_timer.ui.week.week_words import planned_label

FEW_DAYS = 4
"""What began earlier is not of yesterday, whatever its offset from UTC."""
Plans = Mapping[str, tuple[PlannedExercise, ...]]
"""What is done of each routine today, by its id."""


class TodayViewBuilder:
    """Builds what the page shows out of the record, the dose and the preferences."""

    def __init__(
        self,
        content: Content,
        history: HistoryStore,
        dose: TodaysDose,
        preferences: PreferencesStore,
        next_day: NextDayController,
    ) -> None:
        self._content = content
        self._history = history
        self._dose = dose
        self._preferences = preferences
        self._next_day = next_day
        self._told: dict[str, tuple[tuple[PlannedExercise, ...], LayoutOptions, int]] = {}
        """By routine what was laid out last and how long it takes: it is asked again and again."""

    def build(self, suggested: str) -> TodayView:
        """What there is to show now; suggested is the routine to stand first, empty for none."""
        prefs, now = self._preferences.value, clock.now()
        index = self._history.calendar(prefs.day_starts_at)
        today = day_of(now, prefs.day_starts_at)
        yesterdays = self._next_day.session(today)
        said = self._say(today, yesterdays)
        exercised = per_block.exercised(self._history.sessions)
        problem = self._history.problem
        plans = self._plans()
        plan = self._history.care.plan
        left = left_today(plan, index, today)
        possible = tuple(one for one in left if plans.get(one.routine))
        odd = bool(suggested) or (bool(left) and not possible)
        first = self._first(said, exercised, plans, possible, today)
        return TodayView(
            now=now,
            week=index.week(today, week_start=week_start(prefs)),
            goal=prefs.days_a_week,
            minutes=self._minutes(plans),
            plans=plans,
            suggested=suggested or first,
            planned="" if odd else self._planned(plan, possible, index.day(today), said),
            last=exercised[-1] if exercised else None,
            said=said,
            quiet=self._quiet_words(said),
            can_change=yesterdays is not None and yesterdays.next_day is not None,
            since=self._since(said, exercised),
            day_starts_at=prefs.day_starts_at,
            notice=sentence(problem) if problem else "",
        )

    def _say(self, today: date, yesterdays: Session | None) -> SaidToday:
        """What there is to say, out of all that is known."""
        sessions, log = self._history.sessions, self._history.care
        starts_at = self._preferences.value.day_starts_at
        asked, answered = self._dose.suggestions(), self._dose.answered()
        return say_today(
            KnownToday(
                stop=not care.may_start(sessions, log),
                doctor=bool(self._dose.doctor_reasons()),
                step=kind_of(asked) if asked else None,
                asks_next_day=self._next_day.asks(yesterdays),
                asks_anew=self._next_day.asks_anew(yesterdays),
                answered=day_of(answered[-1].at, starts_at) if answered else None,
                heavy_from=heavy_from(log),
                today=today,
            )
        )

    def _quiet_words(self, said: SaidToday) -> str:
        if said.quiet is QuietLine.ANSWERED:
            return answered_words(self._dose.answered(), self._content.library.exercises)
        until = heavy_from(self._history.care)
        return until_line(until) if said.quiet is not None and until else ""

    def _since(self, said: SaidToday, exercised: Sequence[Session]) -> str:
        """What is new since the last session; what was chosen just now is told beside it."""
        if not exercised or said.main in URGENT:
            return ""
        told = said.quiet is QuietLine.ANSWERED
        changed = () if told else changed_doses(exercised[-1], self._history.care)
        return since_words(pain_since(exercised), changed, self._content.library.exercises)

    def _first(
        self,
        said: SaidToday,
        exercised: Sequence[Session],
        plans: Plans,
        left: Sequence[PlannedTime],
        today: date,
    ) -> str:
        """What stands first: on a hard day its own routine, and no other beside it.

        Else what is left of what is planned for today.
        """
        if said.main is TodayMessage.FLARE_DAY and FLARE_ROUTINE in plans:
            return FLARE_ROUTINE
        return left[0].routine if left else self._usual(exercised, plans, today)

    @staticmethod
    def _planned(
        plan: WeekPlan | None, left: Sequence[PlannedTime], day: Day, said: SaidToday
    ) -> str:
        """What the plan says over that routine; on a hard day it says nothing."""
        if plan is None or not plan.times or said.main in URGENT:
            return ""
        planned = day.date.isoweekday() in plan.weekdays
        return planned_label(left, planned, day.kept)

    def _plans(self) -> Plans:
        routines = self._content.library.routines.values()
        return {each.id: self._dose.plan(each) for each in routines}

    def _minutes(self, plans: Plans) -> dict[str, int]:
        """How long each routine takes today, in whole minutes; 0 where nothing of it is left."""
        words, options = self._content.phrases, layout_options(self._preferences.value)
        for key, plan in plans.items():
            known = self._told.get(key)
            if known is None or known[:2] != (plan, options):
                self._told[key] = (plan, options, minutes_of(plan, words, options))
        return {key: self._told[key][2] for key in plans}

    def _usual(self, exercised: Sequence[Session], plans: Plans, today: date) -> str:
        """What was done last, a hard day left out, if it is not hidden; else the first.

        One of which nothing is left today, or that is done every other day and was done
        yesterday, gives way to the first that is not so.
        """
        library, starts_at = self._content.library, self._preferences.value.day_starts_at
        days = ((one.routine, (today - day_of(one, starts_at)).days) for one in reversed(exercised))
        lately = takewhile(lambda one: one[1] <= FEW_DAYS, days)
        recent = {routine for routine, ago in lately if ago <= 1}
        rest = {each.id for each in library.shown if each.every_other_day and each.id in recent}
        usual = (each.routine for each in reversed(exercised) if each.routine != FLARE_ROUTINE)
        last = next(usual, "")
        shown = [each.id for each in library.shown]
        last = last if last in shown else shown[0]
        if plans[last] and last not in rest:
            return last
        shown = [each for each in shown if plans[each]]
        return next((key for key in shown if key not in rest), shown[0] if shown else last)
