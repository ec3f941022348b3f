"""Pain before sessions over the last eight weeks, beside the month; a press shows the trend."""

from datetime import date

from sciatica_timer.domain.trend import WeekPoint, trend_of
from sciatica_timer.ui.calendar import trend_words
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.calendar.week_chart import ChartCard
from sciatica_timer.ui.chart import Chart, ChartLine, spans_of
from sciatica_timer.ui.kit import Button, row

WEEKS = 8


class TrendCard(ChartCard):
    """The line with its title, its sentence, and the way to all charts."""

    def __init__(self) -> None:
        self.more = Button("", "quiet")
        super().__init__(self.tr("Pain before sessions"), small=True, foot=row(self.more, None))
        self.more.setText(self.tr("See the trend"))
        self.plot.week_named.connect(self._name)
        self._weeks: tuple[WeekPoint, ...] = ()
        self._today = date.min

    def show_view(self, view: CalendarView) -> None:
        """Show the last weeks; without two of them only how to get there."""
        trend = trend_of(
            view.index, view.today, week_start=view.week_start, goal=view.goal, weeks=WEEKS
        )
        self._weeks, self._today = trend.weeks, view.today
        means = tuple(week.before.value if week.before else None for week in trend.weeks)
        firsts = [week.first for week in trend.weeks]
        chart = Chart(
            weeks=WEEKS,
            low=0,
            high=10,
            names=trend_words.PAIN_NAMES,
            feet=trend_words.feet(firsts),
            lines=(ChartLine(means, solid=False),),
            ends=True,
            spans=spans_of(trend.before),
        )
        sentence = trend_words.short_sentence(trend, trend.before, view.today)
        self.show_chart(chart, self.tr("Average of each week, 0 to 10"), sentence)
        for part in (self.plot, self.line):
            part.setVisible(trend.before is not None)
        self.more.setVisible(view.index.span is not None)
        self._name(-1)

    def _name(self, place: int) -> None:
        mean = self._weeks[place].before if place >= 0 else None
        if mean is None:
            self.name_week(-1, "")
            return
        number = trend_words.figure(mean)
        self.name_week(place, trend_words.of_week(self._weeks[place], number, self._today))
