"""Fields for a day and for a time of day: typed, stepped with arrows, or with minus and plus."""

from datetime import date, time

from PySide6.QtCore import QDate, QDateTime, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDateTimeEdit, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.dates import clock_pattern, month_first, texts
from sciatica_timer.ui.kit.fields import _StepButton
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.paint import begin, box, width_of

SIDE = 48
"""Width of minus and plus."""


class _MomentField(QDateTimeEdit):
    """A day or a time between minus and plus."""

    FIRST = QDateTimeEdit.Section.HourSection
    """What the arrows change at first."""

    def __init__(self, name: str, pattern: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(texts())
        self.setDisplayFormat(pattern)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setFont(theme.font(16, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._less = _StepButton("minus", self.tr("Earlier"), self)
        self._more = _StepButton("plus", self.tr("Later"), self)
        self._less.clicked.connect(lambda: self._go(-1))
        self._more.clicked.connect(lambda: self._go(1))
        self.dateTimeChanged.connect(self._at_an_end)
        focus_ring()

    def _next(self, way: int) -> QDateTime:
        raise NotImplementedError

    def _go(self, way: int) -> None:
        self.setDateTime(self._next(way))

    def _at_an_end(self) -> None:
        self._less.setEnabled(self._next(-1) >= self.minimumDateTime())
        self._more.setEnabled(self._next(1) <= self.maximumDateTime())

    def sizeHint(self) -> QSize:
        """Room for the longest day there is."""
        longest = self.locale().toString(QDate(2026, 9, 30), self.displayFormat())
        return QSize(round(width_of(longest, theme.font(16, 600))) + 2 * SIDE + 24, 44)

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep minus and plus at the ends."""
        super().resizeEvent(event)
        wide, high = self.width(), self.height()
        self._less.setGeometry(0, 0, SIDE, high)
        self._more.setGeometry(wide - SIDE, 0, SIDE, high)
        self.lineEdit().setGeometry(SIDE, 4, wide - 2 * SIDE, high - 8)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Minus and plus step as their buttons do."""
        if event.text() in ("+", "-") and event.text():
            self._go(1 if event.text() == "+" else -1)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with what is changed most, ready to be typed over."""
        super().focusInEvent(event)
        self.setSelectedSection(self.FIRST)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab leaves the field; Left and Right go from day to month or from hour to minute."""
        return QWidget.focusNextPrevChild(self, next)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turning the wheel scrolls the page and never changes a time."""
        event.ignore()

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 12, 3

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box; the text paints itself."""
        p = theme.palette()
        with begin(self) as painter:
            box(painter, QRectF(self.rect()), 12, p.card, p.edge, p.thin)


class DayField(_MomentField):
    """A day up to the last one that is allowed."""

    FIRST = QDateTimeEdit.Section.DaySection

    def __init__(self, name: str, last: date, parent: QWidget | None = None) -> None:
        super().__init__(name, "ddd MMM d yyyy" if month_first() else "ddd d MMM yyyy", parent)
        self.setMaximumDate(QDate(last.year, last.month, last.day))

    def set_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))
        self._at_an_end()

    def day(self) -> date:
        """The day on show."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def _next(self, way: int) -> QDateTime:
        return self.dateTime().addDays(way)


class TimeField(_MomentField):
    """A time of day; minus and plus go by five minutes and round the clock's end."""

    STEP_S = 300

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, clock_pattern(), parent)

    def set_moment(self, moment: time) -> None:
        """Show a time."""
        self.setTime(QTime(moment.hour, moment.minute))

    def moment(self) -> time:
        """The time on show, in whole minutes."""
        shown = self.time()
        return time(shown.hour(), shown.minute())

    def _go(self, way: int) -> None:
        self.setTime(self.time().addSecs(way * self.STEP_S))

    def _next(self, way: int) -> QDateTime:
        return self.dateTime()
