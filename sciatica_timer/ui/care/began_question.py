"""Asks on which day it began: one of the last three, a day that is named, or long ago."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from sciatica_timer.ui.kit import Button, Choices, column, row
from sciatica_timer.ui.kit.date_time_fields import DayField

NAMED, LONG_AGO = "named", "long-ago"


class BeganQuestion(QWidget):
    """Takes one answer; a named day is taken with a button of its own."""

    told = Signal(object)
    """The date, None for more than six weeks ago."""

    def __init__(self) -> None:
        super().__init__()
        self._today = date.max
        self.choices = Choices(
            [
                (0, self.tr("Today")),
                (1, self.tr("Yesterday")),
                (2, self.tr("2 days ago")),
                (NAMED, self.tr("Another day")),
                (LONG_AGO, self.tr("Months ago")),
            ],
            columns=2,
        )
        self.choices.chosen.connect(self._choose)
        self.day = DayField(self.tr("The day it began"), date.max)
        self.take = Button(self.tr("Take this day"))
        self.take.clicked.connect(lambda: self.told.emit(self.day.day()))
        self._named = QWidget()
        self._named.setLayout(row(self.day, self.take, None))
        self._named.hide()
        self.setLayout(column(self.choices, self._named))

    def buttons(self) -> list[QAbstractButton]:
        """The answers."""
        return self.choices.buttons()

    def ask(self, today: date) -> None:
        """Ask anew, on this day."""
        self._today = today
        self.choices.set_value(None)
        self._named.hide()
        self.day.setMaximumDate(QDate(today.year, today.month, today.day))
        self.day.set_day(today - timedelta(days=7))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field takes the day; the page below would go on with it."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.day.hasFocus():
            self.take.click()
        else:
            super().keyPressEvent(event)

    def _choose(self, answer: object) -> None:
        self._named.setVisible(answer == NAMED)
        if answer == NAMED:
            self.day.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(answer, int):
            self.told.emit(self._today - timedelta(days=answer))
        else:
            self.told.emit(None)
