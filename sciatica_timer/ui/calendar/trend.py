"""Pain before sessions over the last eight weeks, as a line from 0 to 10 and one sentence."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from sciatica_timer.domain import care
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar import view as say
from sciatica_timer.ui.calendar.view import CalendarView
from sciatica_timer.ui.kit import Card, Words, card_title, column, secondary
from sciatica_timer.ui.kit.paint import begin, words

WEEKS = 8
LEFT, RIGHT, TOP, BOTTOM = 30, 14, 22, 30

Point = tuple[date, float | None]
"""The first day of a week and its mean, None where nothing was answered."""


def weekly_means(view: CalendarView) -> tuple[Point, ...]:
    """The mean of all before-scores of each of the last weeks, the worse side of each session."""
    made: list[Point] = []
    for week in view.index.weeks(view.today, WEEKS, week_start=view.week_start):
        scores = [score for one in week.sessions if (score := say.worst(one.before)) is not None]
        made.append((week.first, sum(scores) / len(scores) if scores else None))
    return tuple(made)


def known(points: Sequence[Point]) -> list[tuple[int, date, float]]:
    """The weeks with a mean, with their place."""
    return [(at, day, mean) for at, (day, mean) in enumerate(points) if mean is not None]


def sentence(points: Sequence[Point]) -> str:
    """The last mean against the first, worth a word only from two points on."""
    there = known(points)
    if len(there) < 2:
        return say.say("When you answer the pain question in two weeks, a line shows here.")
    (_, first_day, first), (_, _, last) = there[0], there[-1]
    change = care.trend(first, last)
    if change is care.Trend.SAME:
        return say.say("About the same as in the week of {day}.").format(
            day=say.short_date(first_day)
        )
    lower = say.say("About {n} points lower than in the week of {day}.")
    higher = say.say("About {n} points higher than in the week of {day}.")
    text = lower if change is care.Trend.BETTER else higher
    return text.format(n=round(abs(last - first)), day=say.short_date(first_day))


class _Chart(QWidget):
    """The line itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As drawn in the design."""
        return QSize(336, 190)

    def set_points(self, points: tuple[Point, ...]) -> None:
        """Show these weeks."""
        self._points = points
        told = [f"{say.short_date(day)}: {mean:.0f}" for _, day, mean in known(points)]
        self.setAccessibleName(", ".join(told))
        self.update()

    def _at(self, place: int, mean: float) -> QPointF:
        wide = self.width() - LEFT - RIGHT
        high = self.height() - TOP - BOTTOM
        return QPointF(LEFT + wide * place / (WEEKS - 1), TOP + high * (1 - mean / 10))

    def words_at(self, x: float) -> str:
        """The week nearest to a place, in words; empty without any."""
        there = known(self._points)
        if not there:
            return ""
        _, day, mean = min(there, key=lambda point: abs(self._at(point[0], point[2]).x() - x))
        return say.say("Week of {day}: {mean}").format(
            day=say.short_date(day), mean=QLocale().toString(mean, "f", 1)
        )

    def event(self, event: QEvent) -> bool:
        """Tell the number of the week under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.words_at(event.pos().x()), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale, the line and the two ends in numbers."""
        p, small = theme.palette(), theme.font(14)
        with begin(self) as painter:
            for mean in (0, 5, 10):
                y = self._at(0, mean).y()
                painter.fillRect(QRectF(LEFT, round(y), self.width() - LEFT, p.thin), p.line)
                place = QRectF(0, y - 10, LEFT - 12, 20)
                words(painter, place, str(mean), small, p.ink2, Qt.AlignmentFlag.AlignRight)
            there = known(self._points)
            foot = QRectF(LEFT, self.height() - 20, self.width() - LEFT, 20)
            if self._points:
                first = say.short_date(self._points[0][0])
                words(painter, foot, first, small, p.ink2, Qt.AlignmentFlag.AlignLeft)
            this_week = say.say("This week")
            words(painter, foot, this_week, small, p.ink2, Qt.AlignmentFlag.AlignRight)
            painter.setPen(QPen(p.blue, 2.5))
            painter.drawPolyline([self._at(at, mean) for at, _, mean in there])
            for at, _, mean in there:
                end = at == there[-1][0]
                painter.setPen(QPen(p.blue, 2.5))
                painter.setBrush(p.blue if end else p.card)
                painter.drawEllipse(self._at(at, mean), 6 if end else 4, 6 if end else 4)
            if there:
                self._number(painter, there[0], 400)
            if len(there) > 1:
                self._number(painter, there[-1], 600)

    def _number(self, painter: QPainter, point: tuple[int, date, float], weight: int) -> None:
        p, (at, _, mean) = theme.palette(), point
        centre = self._at(at, mean)
        place = QRectF(centre.x() - 20, centre.y() - 28, 40, 20)
        ink = p.blue if weight > 400 else p.ink2
        words(painter, place, f"{mean:.0f}", theme.font(14, weight), ink)


class TrendCard(Card):
    """The line with its title and its sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._chart = _Chart()
        self._about = secondary(self.tr("Mean of each week, 0 to 10"))
        self._sentence = Words("", 15)
        layout = column(
            card_title(self.tr("Pain before sessions")),
            self._about,
            6,
            self._chart,
            6,
            self._sentence,
            gap=0,
        )
        layout.setContentsMargins(24, 18, 24, 20)
        self.setLayout(layout)

    def show_weeks(self, view: CalendarView) -> None:
        """Show the last weeks; without two of them only how to get there."""
        points = weekly_means(view)
        enough = len(known(points)) > 1
        self._chart.set_points(points)
        self._chart.setVisible(enough)
        self._about.setVisible(enough)
        self._sentence.setText(sentence(points))
