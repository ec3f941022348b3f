"""How a week went: sentences, two pictures of the same numbers, and the numbers as a table."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.domain.my_week import WeekBack
from sciatica_timer.ui.calendar import trend_words
from sciatica_timer.ui.calendar.week_chart import ChartCard
from sciatica_timer.ui.chart import Bars, Chart, ChartLine, spans_of
from sciatica_timer.ui.kit import Button, ButtonKind, Segmented, column, dates, row
from sciatica_timer.ui.number_table import NumberTable
from sciatica_timer.ui.week import week_words

STEPS = (5, 10, 20, 30, 60, 120, 240, 480)
"""Minutes between two lines of the scale."""
THIS, LAST = "this", "last"


class LookBack(QWidget):
    """Shows this week or the last one."""

    week_chosen = Signal(bool)
    """True for the last week, False for this one."""

    def __init__(self) -> None:
        super().__init__()
        self._back: WeekBack | None = None
        self._today = date.min
        self.which = Segmented(
            ((THIS, self.tr("This week")), (LAST, self.tr("Last week"))),
        )
        self.which.setAccessibleName(self.tr("Which week"))
        self.which.set_value(THIS)
        self.which.chosen.connect(self._choose)
        self.minutes = ChartCard(self.tr("Minutes a day"))
        self.minutes.plot.week_named.connect(self._name_day)
        self.pain = ChartCard(self.tr("Pain before sessions"), small=True)
        self.pain.plot.week_named.connect(self._name_week)
        self.table = NumberTable()
        self.table.hide()
        self.as_table = Button("", ButtonKind.QUIET)
        self.as_table.clicked.connect(self._swap)
        self._head = row(self.which, None, self.as_table, gap=12)
        self.setLayout(column(self._head, self.minutes, self.pain, self.table, None, gap=16))
        self._tell_swap()

    def show_back(self, back: WeekBack, today: date, *, last: bool) -> None:
        """Show how a week went."""
        self._back, self._today = back, today
        self.which.set_value(LAST if last else THIS)
        days = week_words.days_sentence(back, today)
        self.minutes.show_chart(_minutes(back), days, week_words.minutes_sentence(back))
        about = self.tr("Average of the week before and of this one")
        self.pain.show_chart(_pain(back), about, week_words.pain_sentence(back, today))
        for part in (self.pain.plot, self.pain.line):
            part.setVisible(back.pain.before is not None)
        self._name_day(-1)
        self._name_week(-1)
        self.table.show_rows(*week_words.table_of(back))

    def _choose(self, which: object) -> None:
        self.week_chosen.emit(which == LAST)

    def _name_day(self, place: int) -> None:
        if self._back is not None:
            told = week_words.of_day(self._back, place) if place >= 0 else ""
            self.minutes.name_week(place, told)

    def _name_week(self, place: int) -> None:
        if self._back is not None:
            point = self._back.pain.weeks[place]
            told = trend_words.of_week(point, trend_words.pain_of(point), self._today)
            self.pain.name_week(place, told if place >= 0 else "")

    def _swap(self) -> None:
        table = self.table.isHidden()
        self.table.setVisible(table)
        for card in (self.minutes, self.pain):
            card.setVisible(not table)
        self._tell_swap()

    def _tell_swap(self) -> None:
        as_charts, as_table = self.tr("Show as charts"), self.tr("Show as a table")
        self.as_table.setText(as_table if self.table.isHidden() else as_charts)

    def place_head(self, width: int) -> None:
        """The way to the table under the weeks, where it does not fit beside them."""
        beside = self.which.sizeHint().width() + 12 + self.as_table.sizeHint().width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if beside < width else way.TopToBottom)


def _minutes(back: WeekBack) -> Chart:
    values = tuple(float(day.minutes) for day in back.days)
    most = max(1.0, *values)
    step = next((one for one in STEPS if most <= 3 * one), STEPS[-1])
    top = -(-round(most) // step) * step
    tokens = tuple("green_ink" if day.kept else "edge" for day in back.week.days)
    names = (dates.weekday(day.date.isoweekday(), short=True) for day in back.days)
    return Chart(
        weeks=len(values),
        low=0,
        high=top,
        names=tuple((float(at), str(at)) for at in range(0, top + 1, step)),
        feet=tuple(enumerate(names)),
        bars=Bars(values, tokens),
    )


def _pain(back: WeekBack) -> Chart:
    weeks = back.pain.weeks
    values = tuple(week.before.value if week.before else None for week in weeks)
    return Chart(
        weeks=len(weeks),
        low=0,
        high=10,
        names=trend_words.PAIN_NAMES,
        feet=tuple((at, trend_words.short_date(week.first)) for at, week in enumerate(weeks)),
        lines=(ChartLine(values, solid=False),),
        spans=spans_of(back.pain.before),
        ends=True,
    )
