"""My week: opens its page, fills it, and keeps what is planned."""

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.locale import week_start
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain import my_week
from sciatica_timer.domain.calendar import day_of, shift
from sciatica_timer.domain.routine import FLARE_ROUTINE, Library
from sciatica_timer.domain.week_plan import WeekPlan
from sciatica_timer.services import clock, plain_text
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.ui.week.page import MyWeekPage


class MyWeekController(QObject):
    """The plan stands in the history; how many days it has becomes the goal of a week."""

    planned = Signal()
    """The page was left with something planned on it."""
    not_today = Signal()
    """The person would not exercise today."""

    def __init__(
        self,
        library: Library,
        history: HistoryStore,
        preferences: PreferencesStore,
        window: MainWindow,
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._history = history
        self._preferences = preferences
        self._window = window
        self._stop_signs = stop_signs
        self._page: MyWeekPage | None = None
        self._last = False
        """Whether the last week is looked back at, and not this one."""
        history.changed.connect(self._refresh_shown)

    def open(self) -> None:
        """Show the page."""
        page = self._page or self._make_page()
        self._last = False
        self._refresh()
        self._window.show_overlay(page)

    def _make_page(self) -> "MyWeekPage":
        from sciatica_timer.ui.week.page import MyWeekPage

        page = self._page = MyWeekPage(week_start(self._preferences.value))
        page.back.clicked.connect(self._close)
        page.signs.clicked.connect(self._stop_signs.show)
        page.plan.save.clicked.connect(self._ask_where)
        page.plan.not_today.clicked.connect(self.not_today)
        page.plan.changed.connect(self._keep)
        page.look_back.week_chosen.connect(self._look_back)
        return page

    def _close(self) -> None:
        self._window.close_overlay()
        if self._plan().times:
            self.planned.emit()

    def _look_back(self, last: bool) -> None:
        self._last = last
        self._refresh()

    def _refresh_shown(self) -> None:
        if self._page is not None and self._window.overlay() is self._page:
            self._refresh()

    def _refresh(self) -> None:
        from sciatica_timer.ui.week.plan_card import PlanView
        from sciatica_timer.ui.week.week_words import activity_line, left_line

        if self._page is None:
            return
        prefs, log = self._preferences.value, self._history.care
        today, plan = day_of(clock.now(), prefs.day_starts_at), self._plan()
        index = self._history.calendar(prefs.day_starts_at)

        def look_back(last: bool) -> my_week.WeekBack:
            return my_week.look_back(
                index,
                log.plan,
                shift(today, -7) if last else today,
                week_start=week_start(prefs),
                goal=prefs.days_a_week,
                not_today=[one.day for one in log.not_today],
            )

        names, gone = self._names(plan)
        refused = any(one.day == today for one in log.not_today)
        left = () if refused else my_week.left_today(log.plan, index, today)
        view = PlanView(
            plan=plan,
            routines=list(names.items()),
            gone=gone,
            usual=min(self._library.shown, key=lambda one: one.id == FLARE_ROUTINE).id,
            week_start=week_start(prefs),
            today=left_line(left, names | gone),
            activity=activity_line(look_back(last=False), plan.activity_min),
            read_only=self._history.read_only,
        )
        self._page.plan.show_plan(view)
        self._page.look_back.show_back(look_back(self._last), today, last=self._last)

    def _ask_where(self) -> None:
        from sciatica_timer.app.file_dialogs import ask_where
        from sciatica_timer.services.user_files import usual_folder

        name = self.tr("Sciatica Timer plan", "the name of a file")
        kind = self.tr("Calendar", "a kind of file")
        title, path = self.tr("Where to save it"), (usual_folder() / name).with_suffix(".ics")
        ask_where(self._window, title, path, kind, self.save_calendar)

    def save_calendar(self, path: Path) -> None:
        """Write the plan as a calendar file, and remember which events were handed out."""
        from sciatica_timer.services.store.plan_calendar import event_ids, to_plan_calendar
        from sciatica_timer.services.user_files import save_as

        plan, prefs = self._plan(), self._preferences.value
        names, gone = self._names(plan)
        hours = prefs.some_time_at, prefs.day_starts_at
        data = to_plan_calendar(plan, names | gone, clock.now(), *hours)
        told = save_as(path, data, own=(self._history.path, self._preferences.path))
        if not told:
            events = tuple(sorted({*plan.handed_out, *event_ids(plan)}))
            if events != plan.handed_out:
                self._keep(msgspec.structs.replace(plan, handed_out=events))
            told = self.tr("{name} is saved. Send it to your phone and open it there.")
            told = told.format(name=path.name)
        self._window.notify(told, over_all=True)

    def _names(self, plan: WeekPlan) -> tuple[dict[str, str], dict[str, str]]:
        """The names of what there is, and of what is planned and gone, by the ids of routines."""
        from sciatica_timer.ui.week.week_words import gone_names

        names = {one.id: one.name for one in self._library.routines.values()}
        return names, gone_names(plan, names, self._history.sessions)

    def _plan(self) -> WeekPlan:
        return self._history.care.plan or WeekPlan(changed=clock.now())

    def _keep(self, plan: WeekPlan) -> None:
        plan = msgspec.structs.replace(plan, what_for=plain_text.cleaned(plan.what_for))
        before, days = self._plan(), len(plan.weekdays)
        self._history.replace_care(msgspec.structs.replace(self._history.care, plan=plan))
        if days and plan.weekdays != before.weekdays:
            goal = max(2, min(7, days))
            self._preferences.replace(
                msgspec.structs.replace(self._preferences.value, days_a_week=goal)
            )
        self._refresh()
