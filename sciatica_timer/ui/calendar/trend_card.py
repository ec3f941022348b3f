"""Pain before sessions over the last eight weeks, as a line from 0 to 10 and one sentence.

A sketch beside the month; the trend in full is trend_view.py. It is drawn here and not by
pyqtgraph because that takes longer to load than all of the calendar: docs/adr/0008-trend.md.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.domain.trend import Mean, WeekPoint, trend_of
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar import trend_words as told
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.kit import Button, Card, Label, card_title, column, row
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, draw_text

WEEKS = 8
LEFT, RIGHT, TOP, BOTTOM = 30, 14, 22, 30


class SmallPlot(QWidget):
    """The line itself; the pointer and the arrow keys name a week that has an answer."""

    week_named = Signal(int)
    """The place of a week, -1 when none is meant any more."""
    opened = Signal()
    """Enter or a click: it wants to be seen in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: Sequence[WeekPoint] = ()
        self._today = date(2000, 1, 1)
        self._named = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus_ring()

    def sizeHint(self) -> QSize:
        """As drawn in the design."""
        return QSize(336, 190)

    def show_weeks(self, weeks: Sequence[WeekPoint], today: date) -> None:
        """Show these weeks."""
        self._weeks, self._today = weeks, today
        self.update()

    def name_week(self, place: int) -> None:
        """Mark a week, or none with -1."""
        self._named = place
        self.update()

    def known(self) -> list[tuple[int, Mean]]:
        """The weeks with a mean, by their place."""
        found = ((at, week.before) for at, week in enumerate(self._weeks))
        return [(at, mean) for at, mean in found if mean is not None]

    def point_of(self, place: int, mean: float) -> QPointF:
        """Where a mean of a week lies in this widget."""
        wide = self.width() - LEFT - RIGHT
        high = self.height() - TOP - BOTTOM
        return QPointF(LEFT + wide * place / (WEEKS - 1), TOP + high * (1 - mean / 10))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the week nearest to the pointer."""
        x = event.position().x()
        self.week_named.emit(
            min((at for at, _ in self.known()), key=lambda at: abs(self.point_of(at, 0).x() - x))
        )

    def leaveEvent(self, event: QEvent) -> None:
        """No week is meant any more."""
        self.week_named.emit(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click wants to see more."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No week is meant any more."""
        super().focusOutEvent(event)
        self.week_named.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right name the weeks, Home the newest; Enter wants to see more."""
        places = [at for at, _ in self.known()]
        here = places.index(self._named) if self._named in places else len(places)
        key = Qt.Key(event.key())
        if key is Qt.Key.Key_Left:
            self.week_named.emit(places[max(0, here - 1)])
        elif key is Qt.Key.Key_Right:
            self.week_named.emit(places[min(len(places) - 1, here + 1)])
        elif key is Qt.Key.Key_Home:
            self.week_named.emit(places[-1])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 8, 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale, the line and the two ends in numbers."""
        p, small = theme.palette(), theme.font(14)
        with begin(self) as painter:
            for mean in (0, 5, 10):
                y = self.point_of(0, mean).y()
                painter.fillRect(QRectF(LEFT, round(y), self.width() - LEFT, p.thin), p.line)
                place = QRectF(0, y - 10, LEFT - 12, 20)
                draw_text(painter, place, str(mean), small, p.ink2, Qt.AlignmentFlag.AlignRight)
            foot = QRectF(LEFT, self.height() - 20, self.width() - LEFT, 20)
            first = say.short_date(self._weeks[0].first) if self._weeks else ""
            draw_text(painter, foot, first, small, p.ink2, Qt.AlignmentFlag.AlignLeft)
            this_week = say.say("This week")
            draw_text(painter, foot, this_week, small, p.ink2, Qt.AlignmentFlag.AlignRight)
            there = self.known()
            if self._named >= 0:
                x = self.point_of(self._named, 0).x()
                painter.fillRect(QRectF(x - 1, TOP, 2, self.height() - TOP - BOTTOM), p.edge)
            painter.setPen(QPen(p.blue, 2.5))
            painter.drawPolyline([self.point_of(at, mean.value) for at, mean in there])
            for at, mean in there:
                end = at == there[-1][0]
                painter.setPen(QPen(p.blue, 2.5))
                painter.setBrush(p.blue if end else p.card)
                size = 6 if end else 4
                painter.drawEllipse(self.point_of(at, mean.value), size, size)
            if there:
                self._number(painter, there[0], 400)
            if len(there) > 1:
                self._number(painter, there[-1], 600)

    def _number(self, painter: QPainter, point: tuple[int, Mean], weight: int) -> None:
        p, (at, mean) = theme.palette(), point
        centre = self.point_of(at, mean.value)
        place = QRectF(centre.x() - 20, centre.y() - 28, 40, 20)
        ink = p.blue if weight > 400 else p.ink2
        draw_text(painter, place, f"{mean.value:.0f}", theme.font(14, weight), ink)


class TrendCard(Card):
    """The line with its title and its sentence."""

    opened = Signal()
    """The trend wants to be seen in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._weeks: Sequence[WeekPoint] = ()
        self._today = date(2000, 1, 1)
        self._title = self.tr("Pain before sessions")
        self.plot = SmallPlot()
        self.plot.week_named.connect(self._name)
        self.plot.opened.connect(self.opened)
        self._line = Label("", 15, 400, "ink2", lines=1)
        self._sentence = Label("", 15)
        self._more = Button(self.tr("See the trend"), "quiet")
        self._more.clicked.connect(self.opened)
        title = card_title(self._title)
        layout = column(title, self._line, 6, self.plot, 6, self._sentence, row(self._more, None))
        layout.setSpacing(0)
        layout.setContentsMargins(24, 18, 24, 12)
        self.setLayout(layout)

    def show_view(self, view: CalendarView) -> None:
        """Show the last weeks; without two of them only how to get there."""
        trend = trend_of(
            view.index, view.today, week_start=view.week_start, goal=view.goal, weeks=WEEKS
        )
        self._weeks, self._today = trend.weeks, view.today
        enough = trend.before is not None
        if trend.before is None:
            text = say.say("When you answer the pain question in two weeks, a line shows here.")
        else:
            text = told.change_words(trend.before, view.today)
            text = f"{text[:1].upper()}{text[1:]}."
        self._sentence.setText(text)
        self.plot.show_weeks(trend.weeks, view.today)
        self.plot.setAccessibleDescription(text)
        for part in (self.plot, self._line):
            part.setVisible(enough)
        self._more.setVisible(view.index.span is not None)
        self._name(-1)

    def _name(self, place: int) -> None:
        self.plot.name_week(place)
        week = self._weeks[place] if place >= 0 else None
        mean = week.before if week else None
        if week is None or mean is None:
            self._line.setText(self.tr("Mean of each week, 0 to 10"))
            self.plot.setAccessibleName(self._title)
            return
        text = f"{told.week_of(week, self._today)}: {told.figure(mean)}"
        self._line.setText(text)
        self.plot.setAccessibleName(f"{self._title}, {text}")
