"""What the forms of the calendar share: fields, two buttons, and their keys."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.kit import Button, column, row, secondary


class Form(QWidget):
    """A form in the card of the day; whoever shows it sets what happens when it is closed."""

    def __init__(self, day: date) -> None:
        """day is the one on whose card it stands."""
        super().__init__()
        self.day = day
        self.on_closed: Callable[[], None] = self.hide
        self.fields = QVBoxLayout(self)
        self.fields.setContentsMargins(0, 8, 0, 0)
        self.fields.setSpacing(10)

    def add(self, label: str, *fields: QWidget | QLayout) -> None:
        """Fields under their label."""
        self.fields.addLayout(column(secondary(label), *fields, gap=4))
        for field in fields:
            if isinstance(field, QWidget) and not field.accessibleName():
                field.setAccessibleName(label)

    def finish(self, save: str, keys: str) -> None:
        """Put the buttons under the fields; these keys save, Escape leaves."""
        saves, leaves = Button(save, "primary"), Button(self.tr("Cancel"))
        saves.clicked.connect(self.save)
        leaves.clicked.connect(self.leave)
        self.fields.addLayout(row(saves, leaves, None, gap=8))
        for sequence, action in ((keys, self.save), ("Escape", self.leave)):
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    @property
    def changed(self) -> bool:
        """Whether something in it would be lost."""
        return False

    def begin(self) -> None:
        """Put the keyboard where one begins."""

    def save(self) -> None:
        """Ask the app for what was filled in."""

    def leave(self) -> None:
        """Close without saving."""
        self.on_closed()
