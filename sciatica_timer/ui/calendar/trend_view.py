"""The trend: four charts of the same weeks, with one mark that goes through all of them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from sciatica_timer.domain.calendar import WeekStatus, week_of
from sciatica_timer.domain.session import Reach
from sciatica_timer.domain.trend import Mean, TrendLine, drawn_means, drawn_reaches, trend_of
from sciatica_timer.ui.answer_words import reach_name
from sciatica_timer.ui.calendar import trend_words
from sciatica_timer.ui.calendar.calendar_view import (
    CalendarView,
)
from sciatica_timer.ui.calendar.week_chart import ChartCard
from sciatica_timer.ui.chart import Bars, Chart, ChartLine, spans_of
from sciatica_timer.ui.kit import Button, Label, Segmented, column, row, secondary
from sciatica_timer.ui.number_table import NumberTable
from sciatica_timer.ui.text_size import scaled

FEW_WEEKS, YEAR, EVERYTHING = 8, 52, 0
MOST_WEEKS = 50 * 53
"""A date that somebody mistyped in the file makes no chart of a thousand years."""
TWO_COLUMNS = 760
STEPS = (10, 20, 30, 60, 120, 300, 600, 1200, 3000)
"""Minutes between two lines of the scale."""
COLOURS = {WeekStatus.KEPT: "green_ink", WeekStatus.PARTLY: "edge", WeekStatus.EMPTY: "edge"}


class TrendView(QWidget):
    """Shows pain, reach, minutes and days of some weeks beside each other."""

    day_chosen = Signal(object)
    """A day of the week that was opened: its last one with anything on it, or its first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CalendarView | None = None
        self._trend: TrendLine | None = None
        self._named = -1
        self.period = Segmented(
            (
                (FEW_WEEKS, self.tr("8 weeks")),
                (YEAR, self.tr("A year")),
                (EVERYTHING, self.tr("Everything")),
            )
        )
        self.period.setAccessibleName(self.tr("How far back"))
        self.period.set_value(FEW_WEEKS)
        self.period.chosen.connect(self._show)
        self.pain = ChartCard(self.tr("Pain"))
        self.reach = ChartCard(self.tr("How far down it goes"))
        self.minutes = ChartCard(self.tr("Minutes"))
        self.days = ChartCard(self.tr("Days"))
        self.cards = (self.pain, self.reach, self.minutes, self.days)
        for card in self.cards:
            card.plot.week_named.connect(self._name)
            card.plot.week_opened.connect(self._open)
        self._grid = QGridLayout()
        self._grid.setSpacing(24)
        self._invite = Label(
            self.tr("After your first session your weeks show here, side by side."), 16
        )
        self._charts = QWidget()
        self.table = NumberTable()
        self.table.row_opened.connect(self._open_row)
        self.table.hide()
        self.as_table = Button("", "quiet")
        self.as_table.clicked.connect(self._swap)
        hint = self.tr("Point at a week, or go with the arrow keys, to read it. Enter shows it.")
        self._hint = secondary(hint)
        self._head = row(self.period, None, self.as_table, gap=12)
        inside = column(self._head, self._grid, self.table, self._hint, gap=16)
        self._charts.setLayout(inside)
        self.setLayout(column(self._invite, self._charts, gap=16))
        self._place_cards(2)
        self._tell_swap()

    def _swap(self) -> None:
        """Show the numbers in place of the charts, or the charts again."""
        table = self.table.isHidden()
        self.table.setVisible(table)
        for part in (*self.cards, self._hint):
            part.setVisible(not table)
        self._fill_table()
        self._tell_swap()

    def _fill_table(self) -> None:
        if self._trend is not None and self._view is not None and not self.table.isHidden():
            self.table.show_rows(*trend_words.table_of(self._trend, self._view.today))

    def _tell_swap(self) -> None:
        as_charts, as_table = self.tr("Show as charts"), self.tr("Show as a table")
        self.as_table.setText(as_table if self.table.isHidden() else as_charts)
        self._place_head()

    def _open_row(self, place: int) -> None:
        if self._trend is not None:
            self._open(len(self._trend.weeks) - 1 - place)

    def show_view(self, view: CalendarView) -> None:
        """Show the records as they are now."""
        self._view = view
        self._show()

    def _weeks(self, view: CalendarView) -> int:
        chosen = self.period.value()
        if isinstance(chosen, int) and chosen:
            return chosen
        if view.index.span is None:
            return FEW_WEEKS
        first = week_of(max(view.index.span[0], view.today.replace(year=1950)), view.week_start)
        count = (week_of(view.today, view.week_start) - first).days // 7 + 1
        return max(FEW_WEEKS, min(MOST_WEEKS, count))

    def _show(self, _chosen: object = None) -> None:
        view = self._view
        if view is None:
            return
        self._invite.setVisible(view.index.span is None)
        self._charts.setVisible(view.index.span is not None)
        self._trend = trend = trend_of(
            view.index,
            view.today,
            week_start=view.week_start,
            goal=view.goal,
            weeks=self._weeks(view),
        )
        today, goal = view.today, view.goal
        pain, reach = trend_words.signs(trend)
        self.pain.show_chart(_pain(trend), pain, trend_words.pain_sentence(trend, today))
        self.reach.show_chart(_reach(trend), reach, trend_words.reach_sentence(trend, today))
        about = self.tr("Of everything in a week")
        self.minutes.show_chart(_minutes(trend), about, trend_words.minutes_sentence(trend))
        about = self.tr("In a week; the broken line is the goal")
        self.days.show_chart(_days(trend, goal), about, trend_words.days_sentence(trend, goal))
        self._fill_table()
        self._name(self._named if self._named < len(trend.weeks) else -1)

    def _name(self, place: int) -> None:
        if self._trend is None or self._view is None:
            return
        self._named = place
        for card, read in zip(self.cards, trend_words.READERS, strict=True):
            text = ""
            if place >= 0:
                week = self._trend.weeks[place]
                text = trend_words.of_week(week, read(week), self._view.today)
            card.name_week(place, text)

    def _open(self, place: int) -> None:
        if self._trend is None or self._view is None or place < 0:
            return
        week = self._view.week(self._trend.weeks[place].first)
        last = next((day.date for day in reversed(week.days) if day.sessions), week.first)
        self.day_chosen.emit(last)

    def _place_cards(self, columns: int) -> None:
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One chart under another where two would be too narrow."""
        super().resizeEvent(event)
        self._place_cards(2 if self.width() >= scaled(TWO_COLUMNS) else 1)
        self._place_head()

    def _place_head(self) -> None:
        """The way to the table under the periods, where it does not fit beside them."""
        beside = self.period.sizeHint().width() + 12 + self.as_table.sizeHint().width()
        way = QBoxLayout.Direction
        self._head.setDirection(way.LeftToRight if beside < self.width() else way.TopToBottom)


# What each chart draws


def _feet(trend: TrendLine) -> tuple[tuple[int, str], ...]:
    return trend_words.feet([week.first for week in trend.weeks])


def _pain(trend: TrendLine) -> Chart:
    def line(means: Sequence[Mean | None], *, solid: bool) -> ChartLine:
        values = tuple(mean.value if mean else None for mean in means)
        calm = drawn_means(means) if trend_words.is_long(trend) else ()
        return ChartLine(values, solid, calm)

    return Chart(
        weeks=len(trend.weeks),
        low=0,
        high=10,
        names=trend_words.PAIN_NAMES,
        feet=_feet(trend),
        lines=(
            line([week.before for week in trend.weeks], solid=False),
            line([week.after for week in trend.weeks], solid=True),
        ),
        spans=spans_of(trend.before, trend.after),
    )


def _reach(trend: TrendLine) -> Chart:
    def line(reaches: Sequence[Reach | None], *, solid: bool) -> ChartLine:
        calm = _heights(drawn_reaches(reaches)) if trend_words.is_long(trend) else ()
        return ChartLine(_heights(reaches), solid, calm)

    return Chart(
        weeks=len(trend.weeks),
        low=-6,
        high=0,
        names=tuple((-float(each.depth), reach_name(each)) for each in Reach),
        feet=_feet(trend),
        lines=(
            line([week.reach_before for week in trend.weeks], solid=False),
            line([week.reach_after for week in trend.weeks], solid=True),
        ),
    )


def _heights(reaches: Sequence[Reach | None]) -> tuple[float | None, ...]:
    return tuple(-float(reach.depth) if reach is not None else None for reach in reaches)


def _minutes(trend: TrendLine) -> Chart:
    most = max(1, *(week.minutes for week in trend.weeks))
    step = next((one for one in STEPS if most <= 3 * one), STEPS[-1])
    top = -(-most // step) * step
    return Chart(
        weeks=len(trend.weeks),
        low=0,
        high=top,
        names=tuple((at, str(at)) for at in range(0, top + 1, step)),
        feet=_feet(trend),
        bars=Bars(tuple(week.minutes for week in trend.weeks), ("green_ink",) * len(trend.weeks)),
    )


def _days(trend: TrendLine, goal: int) -> Chart:
    tokens = tuple(COLOURS.get(week.standing, "") for week in trend.weeks)
    return Chart(
        weeks=len(trend.weeks),
        low=0,
        high=7,
        names=tuple((day, str(day)) for day in sorted({0, goal, 7})),
        feet=_feet(trend),
        bars=Bars(tuple(week.kept_days for week in trend.weeks), tokens),
        goal=goal,
    )
