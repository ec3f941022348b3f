"""Charts of weeks on cards: pointer and arrow keys name a week, a click and Enter open it."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QLayout, QSizePolicy, QWidget

from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.chart import Chart, ChartFrame, paint_chart, screen_style
from sciatica_timer.ui.kit import Card, Label, card_title, column
from sciatica_timer.ui.kit.fields import along
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin
from sciatica_timer.ui.text_size import sized

HIGH, SMALL_HIGH = 214, 190
FOUR_WEEKS = 4
"""Weeks that Page Up and Page Down go."""


class WeekChart(QWidget):
    """Shows a chart; what is named and opened is told upward, and a mark is set from there."""

    week_named = Signal(int)
    """The place of a week, -1 when none is meant any more."""
    week_opened = Signal(int)
    """A click or Enter on a week; -1 where none was meant."""

    def __init__(self, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: Chart | None = None
        self.marked = -1
        self._small = small
        sized(self.setFixedHeight, SMALL_HIGH if small else HIGH)
        sized(self.setMinimumWidth, 200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        focus_ring()

    def show_chart(self, chart: Chart) -> None:
        """Draw this from now on."""
        self.chart = chart
        self.update()

    def mark(self, place: int) -> None:
        """Mark a week, or none with -1."""
        self.marked = place
        self.update()

    def _frame(self) -> ChartFrame | None:
        style = screen_style(small=self._small)
        return ChartFrame(QRectF(self.rect()), self.chart, style) if self.chart else None

    def _weeks(self) -> list[int]:
        """The weeks that can be named: a small chart has only numbers of those with an answer."""
        chart = self.chart
        if chart is None:
            return []
        if not self._small:
            return list(range(chart.weeks))
        return [week for week, value in enumerate(chart.lines[0].values) if value is not None]

    def _week_at(self, event: QMouseEvent) -> int:
        frame, x = self._frame(), event.position().x()
        if frame is None:
            return -1
        return min(self._weeks(), key=lambda week: abs(frame.x(week) - x), default=-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name the week under the pointer."""
        self.week_named.emit(self._week_at(event))

    def leaveEvent(self, event: QEvent) -> None:
        """No week is meant any more."""
        self.week_named.emit(-1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the week under the pointer."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and inside:
            self.week_opened.emit(self._week_at(event))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Name the newest week for whoever comes by key."""
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        if event.reason() in by_key and self.marked < 0 and (weeks := self._weeks()):
            self.week_named.emit(weeks[-1])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No week is meant any more, unless the keyboard goes to another chart."""
        super().focusOutEvent(event)
        if not isinstance(QApplication.focusWidget(), WeekChart):
            self.week_named.emit(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go by weeks, Page Up and Down by four, Home to the newest; Enter opens one."""
        weeks, key = self._weeks(), Qt.Key(event.key())
        back, on = along(self)
        steps = {
            back: -1,
            on: 1,
            Qt.Key.Key_PageUp: -FOUR_WEEKS,
            Qt.Key.Key_PageDown: FOUR_WEEKS,
        }
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.week_opened.emit(self.marked)
        elif key is Qt.Key.Key_Home and weeks:
            self.week_named.emit(weeks[-1])
        elif key in steps and weeks:
            # From no week at all the first step goes to the newest one.
            here = weeks.index(self.marked) if self.marked in weeks else len(weeks)
            self.week_named.emit(weeks[max(0, min(len(weeks) - 1, here + steps[key]))])
        else:
            super().keyPressEvent(event)

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 8, 2

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chart."""
        if self.chart is not None:
            with begin(self) as painter:
                style = screen_style(small=self._small)
                paint_chart(painter, QRectF(self.rect()), self.chart, style, self.marked)


class ChartCard(Card):
    """A title, what the chart shows or the week that is meant, the chart, and a sentence."""

    def __init__(self, title: str, *, small: bool = False, foot: QLayout | None = None) -> None:
        super().__init__()
        self._title, self._about = title, ""
        self.line = Label("", 15, 400, "ink2")
        self.sentence = Label("", 15)
        self.plot = WeekChart(small=small)
        self.plot.setAccessibleName(title)
        made = column(card_title(title), self.line, 4, self.plot, 8, self.sentence, foot, gap=0)
        made.setContentsMargins(24, 18, 24, 12 if foot else 20)
        self.setLayout(made)

    def show_chart(self, chart: Chart, about: str, sentence: str) -> None:
        """Show a chart, what it is about, and what it says."""
        self._about = about
        self.plot.show_chart(chart)
        self.sentence.setText(sentence)
        self.plot.setAccessibleDescription(f"{about}\n{sentence}")

    def name_week(self, place: int, text: str) -> None:
        """Mark a week and write its number; -1 takes both away."""
        self.plot.mark(place)
        self.line.setText(text or self._about)
        self.line.set_token("ink" if text else "ink2", 600 if text else 400)
        name = self.tr("{title}, {week}", "chart, and the week that is meant with its number")
        named = name.format(title=self._title, week=text)
        self.plot.setAccessibleName(named if text else self._title)
        if text and self.plot.hasFocus():
            announce(self.plot, text)
