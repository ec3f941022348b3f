"""The plan of every week, day by day: what is chosen here counts at once."""

from collections.abc import Mapping, Sequence
from datetime import time
from functools import partial

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.domain.week_plan import (
    MOST_A_DAY,
    MOST_ACTIVITY_MIN,
    PlannedTime,
    WeekPlan,
    three_days,
)
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    IconButton,
    Label,
    Select,
    Separator,
    StepField,
    TextField,
    body,
    card_title,
    column,
    dates,
    row,
    secondary,
)
from sciatica_timer.ui.text_size import sized
from sciatica_timer.ui.week.week_words import hour

HALF_HOURS = tuple(time(half // 2, half % 2 * 30) for half in range(10, 46))
"""From 5:00 to 22:30."""
DAY_NAME = 108


class PlanView(msgspec.Struct, frozen=True):
    """What the plan is made with."""

    plan: WeekPlan
    routines: Sequence[tuple[str, str]]
    """Ids and names."""
    gone: Mapping[str, str]
    """What those that are planned and not here any more are called, by their ids."""
    usual: str
    """Id of the routine that is offered first."""
    week_start: int
    today: str = ""
    """What is left of today, in a sentence; empty where nothing is."""
    activity: str = ""
    """How the gentle activity of this week stands, in a sentence."""
    read_only: bool = False


class _TimeRow(QWidget):
    """One planned routine: which, when, and a button that takes it off."""

    changed = Signal(object)
    """What was picked."""

    def __init__(self, day: str, view: PlanView, one: PlannedTime) -> None:
        super().__init__()
        self._one = one
        self.routine = Select(self.tr("Routine on {day}").format(day=day))
        names = list(view.routines)
        if one.routine not in dict(names):
            names.append((one.routine, view.gone[one.routine]))
        self.routine.set_options(names, one.routine)
        self.hour = Select(self.tr("Hour on {day}").format(day=day))
        own = () if one.at is None or one.at in HALF_HOURS else (one.at,)
        times = sorted((*HALF_HOURS, *own))
        self.hour.set_options([(None, hour(None)), *((at, hour(at)) for at in times)], one.at)
        self.off = IconButton("close", self.tr("Take it off {day}").format(day=day))
        for choice in (self.routine, self.hour):
            choice.picked.connect(self.changed)
        self._both = row(self.routine, self.hour, gap=8)
        made = row(self._both, self.off, gap=8)
        made.setStretch(0, 1)
        self.setLayout(made)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The hour beside the routine where the words of both have room, else below it."""
        needs = [each.words_width() for each in (self.routine, self.hour)]
        beside = sum(needs) <= self.width() - self.off.sizeHint().width() - 16
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        for at, need in enumerate(needs):
            self._both.setStretch(at, need if beside else 0)
        super().resizeEvent(event)

    def value(self) -> PlannedTime:
        """What is chosen."""
        routine, at = self.routine.value(), self.hour.value()
        return msgspec.structs.replace(self._one, routine=routine, at=at)


class DayRow(QWidget):
    """A day of the week with what is planned on it, or a rest day."""

    changed = Signal(int, object)
    """The day of the week and what is planned on it now, a tuple of PlannedTime."""

    def __init__(self, weekday: int) -> None:
        super().__init__()
        self.weekday = weekday
        self._name = dates.weekday(weekday)
        self._view: PlanView | None = None
        self._shown: tuple[object, ...] = ()
        self.rows: list[_TimeRow] = []
        name = Label(dates.as_title(self._name), 16, 600, lines=1)
        sized(name.setMinimumWidth, DAY_NAME)
        self._rest = Label(self.tr("Rest day"), 16, 400, "ink2", lines=1)
        self.add = Button("", ButtonKind.QUIET, icon="plus")
        self.add.clicked.connect(self._add)
        self._times = column(gap=8)
        head = row(name, self._rest, None, self.add, gap=8)
        for words in (name, self._rest):
            head.setAlignment(words, Qt.AlignmentFlag.AlignVCenter)
        self.setLayout(column(head, self._times, gap=4))
        self.setAccessibleName(self._name)

    def show_day(self, view: PlanView) -> None:
        """Show what is planned; what did not change stays, and with it the keyboard."""
        times = view.plan.on(self.weekday)
        shown = (times, tuple(view.routines), view.read_only)
        self._view = view
        if shown == self._shown:
            return
        self._shown = shown
        for old in self.rows:
            old.hide()
            old.deleteLater()
        self.rows = [_TimeRow(self._name, view, one) for one in times]
        for made in self.rows:
            made.setEnabled(not view.read_only)
            made.changed.connect(self._tell)
            made.off.clicked.connect(partial(self._take_off, made))
            self._times.addWidget(made)
        self._rest.setVisible(not times)
        self.add.setVisible(len(times) < MOST_A_DAY and not view.read_only)
        self.add.setText(self.tr("Once more") if times else self.tr("Add"))
        self.add.setAccessibleName(
            self.tr("Once more on {day}").format(day=self._name)
            if times
            else self.tr("Add on {day}").format(day=self._name)
        )

    def _add(self) -> None:
        if self._view is not None:
            new = PlannedTime(weekday=self.weekday, routine=self._view.usual)
            self.changed.emit(self.weekday, (*(one.value() for one in self.rows), new))
            self.rows[-1].routine.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_off(self, gone: _TimeRow, _on: bool = False) -> None:
        left = tuple(one.value() for one in self.rows if one is not gone)
        self.changed.emit(self.weekday, left)
        self.add.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, _picked: object = None) -> None:
        focus = next((at for at, one in enumerate(self.rows) if one.hour.hasFocus()), None)
        self.changed.emit(self.weekday, tuple(one.value() for one in self.rows))
        if focus is not None and focus < len(self.rows):
            self.rows[focus].hour.setFocus(Qt.FocusReason.OtherFocusReason)


class PlanCard(Card):
    """The whole plan; answers with new ones."""

    changed = Signal(object)
    """The new WeekPlan."""

    def __init__(self, week_start: int) -> None:
        super().__init__()
        self._view: PlanView | None = None
        self.setAccessibleName(self.tr("The plan of every week"))
        self._offer = QWidget()
        self.three = Button(self.tr("Plan three days a week"), ButtonKind.PRIMARY)
        self.three.setProperty("deed", True)
        self.three.clicked.connect(self._plan_three)
        self._offer.setLayout(
            column(
                body(
                    self.tr(
                        "What is planned is easier to keep. Begin with three days, with a rest day"
                        " after each, and change it as it suits you. You can also add days one by"
                        " one."
                    )
                ),
                row(self.three, None),
                gap=10,
            )
        )
        self._today = Label("", 16, 500)
        self.not_today = Button(self.tr("Not today"), ButtonKind.QUIET)
        self._left = QWidget()
        left = row(self._today, self.not_today, gap=8)
        left.setStretch(0, 1)
        left.setAlignment(self._today, Qt.AlignmentFlag.AlignVCenter)
        self._left.setLayout(left)
        self.what_for = TextField(self.tr("Such as: sit through a film again"))
        self.what_for.setAccessibleName(self.tr("What for"))
        self.what_for.setMaxLength(200)
        self.what_for.editingFinished.connect(self._take_words)
        order = [(week_start - 1 + step) % 7 + 1 for step in range(7)]
        self.days = [DayRow(weekday) for weekday in order]
        for day in self.days:
            day.changed.connect(self._take_day)
        self.activity = StepField(0, MOST_ACTIVITY_MIN, 10, self._say_minutes)
        self.activity.setAccessibleName(self.tr("Gentle activity a week"))
        self.activity.valueChanged.connect(self._take_activity)
        self._activity_line = secondary("")
        self.save = Button(self.tr("Save for your phone's calendar"), icon="save")
        self._phone = QWidget()
        about = self.tr(
            "A file that repeats every week, with alarms. Opened on the phone once more after a"
            " change, it changes what is there."
        )
        self._phone.setLayout(column(Separator(), secondary(about), row(self.save, None), gap=8))
        parts: list[QWidget | QBoxLayout | int | None] = [card_title(self.tr("The plan"))]
        parts += [self._offer, self._left, Label(self.tr("What for"), 16, 500), self.what_for, 4]
        for day in self.days:
            parts += [Separator(), day]
        parts += [
            Separator(),
            secondary(self.tr("More than once a day only if your physiotherapist says so.")),
            4,
            Label(self.tr("Gentle activity a week"), 16, 500),
            secondary(
                self.tr(
                    "Such as walking. How much you wish for in the end; each week suggests a"
                    " little more than you did lately. Walks are noted under Care."
                )
            ),
            self.activity,
            self._activity_line,
            self._phone,
        ]
        self.setLayout(column(*parts, gap=8, margin=24))

    def show_plan(self, view: PlanView) -> None:
        """Show a plan; emits nothing."""
        self._view = view
        plan = view.plan
        self._offer.setVisible(not plan.times and not view.read_only)
        self._today.setText(view.today)
        self._left.setVisible(bool(view.today) and not view.read_only)
        self.what_for.set_value(plan.what_for)
        self.what_for.setReadOnly(view.read_only)
        for day in self.days:
            day.show_day(view)
        self.activity.set_value(plan.activity_min)
        self.activity.setEnabled(not view.read_only)
        self._phone.setVisible(bool(plan.times) or bool(plan.handed_out))
        self._activity_line.setText(view.activity)
        self._activity_line.setVisible(bool(view.activity))

    def _say_minutes(self, minutes: int) -> str:
        return self.tr("%n minute(s)", "", minutes) if minutes else self.tr("No wish")

    def _plan_three(self) -> None:
        if self._view is not None:
            self._take(times=three_days(self._view.usual, self._view.week_start))
            first = next(day for day in self.days if day.rows)
            first.rows[0].hour.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_day(self, weekday: int, times: tuple[PlannedTime, ...]) -> None:
        if self._view is not None:
            self._take(times=self._view.plan.with_day(weekday, times).times)

    def _take_activity(self, minutes: int) -> None:
        self._take(activity_min=minutes)

    def _take_words(self) -> None:
        self._take(what_for=self.what_for.text().strip())

    def _take(self, **changes: object) -> None:
        if self._view is None:
            return
        plan = msgspec.structs.replace(self._view.plan, **changes)
        if plan != self._view.plan:
            self.changed.emit(plan)
