"""The trend: four plots of the same weeks, with one mark that goes through all of them."""

from collections.abc import Callable
from statistics import fmean, median_low

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import WeekStatus, week_of
from sciatica_timer.domain.session import Reach
from sciatica_timer.domain.trend import Mean, TrendLine, WeekPoint, calmed, trend_of
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar import trend_words as told
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.calendar.plot import Bars, Drawing, PlotLine, PlotScale, WeekPlot
from sciatica_timer.ui.kit import Card, Label, Segmented, card_title, column, row, secondary

FEW_WEEKS, YEAR = 8, 52
MOST_WEEKS = 50 * 53
"""A date that somebody mistyped in the file makes no plot of a thousand years."""
TWO_COLUMNS = 760
STEPS = (10, 20, 30, 60, 120, 300, 600, 1200, 3000)
"""Minutes between two lines of the scale."""
COLOURS = {WeekStatus.KEPT: "green", WeekStatus.PARTLY: "todo", WeekStatus.EMPTY: "todo"}


class _PlotCard(Card):
    """A title, what the plot shows or the week that is meant, the plot, and a sentence."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._title, self._about = title, ""
        self._line = Label("", 15, 400, "ink2", lines=1)
        self._sentence = Label("", 15)
        self.plot = WeekPlot()
        self.plot.setAccessibleName(title)
        layout = column(card_title(title), self._line, 4, self.plot, 8, self._sentence, None, gap=0)
        layout.setContentsMargins(24, 18, 24, 20)
        self.setLayout(layout)

    def show_plot(self, drawing: Drawing, about: str, sentence: str) -> None:
        """Show a drawing, what it is about, and what it says."""
        self._about = about
        self.plot.show_drawing(drawing)
        self._sentence.setText(sentence)
        self.plot.setAccessibleDescription(f"{self._about}. {sentence}")

    def name_week(self, place: int, text: str) -> None:
        """Mark a week and write its number; -1 takes both away."""
        self.plot.name_week(place)
        self._line.setText(text or self._about)
        self._line.set_token("ink" if text else "ink2", 600 if text else 400)
        self.plot.setAccessibleName(f"{self._title}, {text}" if text else self._title)
        if text and self.plot.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.plot, text))


class TrendView(QWidget):
    """Shows pain, reach, minutes and days of some weeks beside each other."""

    day_chosen = Signal(object)
    """A day of the week that was opened: its last one with anything on it, or its first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: CalendarView | None = None
        self._trend: TrendLine | None = None
        self._named = -1
        self._period = Segmented(
            (
                (FEW_WEEKS, self.tr("8 weeks")),
                (YEAR, self.tr("A year")),
                (0, self.tr("Everything")),
            )
        )
        self._period.setAccessibleName(self.tr("How far back"))
        self._period.set_value(FEW_WEEKS)
        self._period.chosen.connect(self._show)
        self.pain = _PlotCard(self.tr("Pain"))
        self.reach = _PlotCard(self.tr("How far down it goes"))
        self.minutes = _PlotCard(self.tr("Minutes"))
        self.days = _PlotCard(self.tr("Days"))
        self._cards = (self.pain, self.reach, self.minutes, self.days)
        for card in self._cards:
            card.plot.week_named.connect(self._name)
            card.plot.week_opened.connect(self._open)
        self._grid = QGridLayout()
        self._grid.setSpacing(24)
        self._columns = 0
        made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(16)
        self._invite = Label(
            self.tr("After your first session your weeks stand here, beside each other."), 16
        )
        self._plots = QWidget()
        hint = self.tr("Point at a week, or go with the arrow keys, to read it. Enter shows it.")
        inside = column(row(self._period, None), self._grid, secondary(hint), gap=16)
        self._plots.setLayout(inside)
        made.addWidget(self._invite)
        made.addWidget(self._plots)
        self._lay(2)

    def show_view(self, view: CalendarView) -> None:
        """Show the records as they are now."""
        self._view = view
        self._show()

    def begin(self) -> None:
        """Put the keyboard on the first plot."""
        self.pain.plot.setFocus(Qt.FocusReason.TabFocusReason)

    def _weeks(self, view: CalendarView) -> int:
        chosen = self._period.value()
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
        self._plots.setVisible(view.index.span is not None)
        trend = trend_of(
            view.index,
            view.today,
            week_start=view.week_start,
            goal=view.goal,
            weeks=self._weeks(view),
        )
        self._trend = trend
        today = view.today
        signs = told.signs(trend)
        mean = self.tr("Mean of 13 weeks") if told.is_long(trend) else self.tr("Mean of each week")
        about = self.tr("{mean}: {signs}").format(mean=mean, signs=signs)
        self.pain.show_plot(_pain(trend), about, told.pain_sentence(trend, today))
        about = signs[:1].upper() + signs[1:]
        self.reach.show_plot(_reach(trend), about, told.reach_sentence(trend, today))
        about = self.tr("Of everything in a week")
        self.minutes.show_plot(_minutes(trend), about, told.minutes_sentence(trend))
        about = self.tr("In a week; the broken line is the goal")
        self.days.show_plot(_days(trend, view.goal), about, told.days_sentence(trend, view.goal))
        self._name(self._named if self._named < len(trend.weeks) else -1)

    # Weeks

    def _name(self, place: int) -> None:
        if self._trend is None or self._view is None:
            return
        self._named = place
        point = self._trend.weeks[place] if place >= 0 else None
        readers: tuple[Callable[[WeekPoint], str], ...] = (
            told.pain_of,
            told.reach_of,
            told.minutes_of,
            told.days_of,
        )
        for card, read in zip(self._cards, readers, strict=True):
            text = f"{told.week_of(point, self._view.today)}: {read(point)}" if point else ""
            card.name_week(place, text)

    def _open(self, place: int) -> None:
        if self._trend is None or self._view is None:
            return
        week = self._view.week(self._trend.weeks[place].first)
        last = next((day.date for day in reversed(week.days) if day.sessions), week.first)
        self.day_chosen.emit(last)

    # Qt

    def _lay(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One plot under another where two would be too narrow."""
        super().resizeEvent(event)
        self._lay(2 if self.width() >= TWO_COLUMNS else 1)


# What each plot draws


def _pain(trend: TrendLine) -> Drawing:
    def line(means: list[Mean | None], *, solid: bool) -> PlotLine:
        values = tuple(mean.value if mean else None for mean in means)
        return PlotLine(values, solid, calmed(values, fmean) if told.is_long(trend) else ())

    return Drawing(
        weeks=len(trend.weeks),
        scale=PlotScale(-0.5, 10.5, ((0, "0"), (5, "5"), (10, "10"))),
        ticks=_ticks(trend),
        lines=(
            line([week.before for week in trend.weeks], solid=False),
            line([week.after for week in trend.weeks], solid=True),
        ),
    )


def _reach(trend: TrendLine) -> Drawing:
    def line(reaches: list[Reach | None], *, solid: bool) -> PlotLine:
        values = tuple(-float(reach.depth) if reach is not None else None for reach in reaches)
        # Names have no mean: the middle one, and of two the deeper.
        return PlotLine(values, solid, calmed(values, median_low) if told.is_long(trend) else ())

    return Drawing(
        weeks=len(trend.weeks),
        scale=PlotScale(
            -6.5, 0.5, tuple((-float(each.depth), say.reach_name(each)) for each in Reach)
        ),
        ticks=_ticks(trend),
        lines=(
            line([week.reach_before for week in trend.weeks], solid=False),
            line([week.reach_after for week in trend.weeks], solid=True),
        ),
    )


def _minutes(trend: TrendLine) -> Drawing:
    most = max(1, *(week.minutes for week in trend.weeks))
    step = next((one for one in STEPS if most <= 3 * one), STEPS[-1])
    top = -(-most // step) * step
    return Drawing(
        weeks=len(trend.weeks),
        scale=PlotScale(0, top * 1.04, tuple((at, str(at)) for at in range(0, top + 1, step))),
        ticks=_ticks(trend),
        bars=Bars(tuple(week.minutes for week in trend.weeks), tuple("green" for _ in trend.weeks)),
    )


def _days(trend: TrendLine, goal: int) -> Drawing:
    tokens = tuple(COLOURS.get(week.standing, "") for week in trend.weeks)
    return Drawing(
        weeks=len(trend.weeks),
        scale=PlotScale(0, 7.3, tuple((day, str(day)) for day in sorted({0, goal, 7}))),
        ticks=_ticks(trend),
        bars=Bars(tuple(week.kept_days for week in trend.weeks), tokens),
        goal=goal,
    )


def _ticks(trend: TrendLine) -> tuple[tuple[int, str], ...]:
    return told.ticks([week.first for week in trend.weeks])
