"""Fields for a day and for a time of day: typed, stepped with arrows, or with minus and plus."""

from datetime import date, time

from PySide6.QtCore import QDate, QDateTime, QRectF, QSize, Qt, QTime
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from sciatica_timer.ui.kit.buttons import STEP_WIDTH, StepButton
from sciatica_timer.ui.kit.dates import day_pattern, time_pattern, typed
from sciatica_timer.ui.kit.fields import add_steps
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.text_size import scaled


class _MomentField(QDateTimeEdit):
    """A day or a time between minus and plus."""

    FIRST = QDateTimeEdit.Section.HourSection
    """What the arrows change at first."""

    def __init__(self, name: str, pattern: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setLocale(typed())
        # Qt turns the parts of a date round for a language read from right to left.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(pattern)
        self._less = StepButton("minus", self.tr("Earlier"))
        self._more = StepButton("plus", self.tr("Later"))
        self._less.set_name(self.tr("Earlier: {field}").format(field=name))
        self._more.set_name(self.tr("Later: {field}").format(field=name))
        add_steps(self, self._less, self._more)
        self._less.clicked.connect(lambda: self._go(-1))
        self._more.clicked.connect(lambda: self._go(1))
        self.dateTimeChanged.connect(self._at_an_end)

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
        return QSize(
            round(width_of(longest, self.font())) + 2 * scaled(STEP_WIDTH) + 24, scaled(44)
        )

    def minimumSizeHint(self) -> QSize:
        """Nothing is cut."""
        return self.sizeHint()

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


class DayField(_MomentField):
    """A day up to the last one that is allowed."""

    FIRST = QDateTimeEdit.Section.DaySection

    def __init__(self, name: str, last: date, parent: QWidget | None = None) -> None:
        super().__init__(name, day_pattern(), parent)
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
        super().__init__(name, time_pattern(), parent)

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
