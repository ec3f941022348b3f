"""What is shown of an error that nobody caught."""

import platform

from PySide6 import __version__ as qt_version
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from sciatica_timer import __version__
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.kit import Button, ButtonKind, Label
from sciatica_timer.ui.text_size import scaled

WIDE = 520
"""Pixels at the usual size of text."""
FRAME = 16
"""Pixels that the frame of a window may take at its sides."""


def versions() -> str:
    """What a report needs to know of this computer."""
    return (
        f"Sciatica Timer {__version__}, Python {platform.python_version()}, Qt {qt_version}, "
        f"{platform.platform()}"
    )


class CrashDialog(QDialog):
    """Says that something went wrong and offers the details to copy."""

    def __init__(self, details: str, *, kept: bool) -> None:
        """kept says whether everything is on the disk."""
        super().__init__(QApplication.activeWindow())
        self.setWindowTitle(translate("Crash", "Something went wrong"))
        # With large text it would be wider than a small screen, and "Go on" would lie outside.
        wide = min(scaled(WIDE), self.screen().availableSize().width() - FRAME)
        self.setMinimumWidth(wide)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(16)
        inside.addWidget(Label(translate("Crash", "Something went wrong"), 24, 600))
        told = [
            translate("Crash", "Sciatica Timer met an error it did not expect."),
            translate("Crash", "What you did is kept.")
            if kept
            else translate("Crash", "What you did last may not be saved yet."),
            translate(
                "Crash",
                "You can go on; if things look odd, close it and start it again. "
                "The details help whoever mends it. They stay on this computer.",
            ),
        ]
        inside.addWidget(Label(paragraph(told)))
        row = QHBoxLayout()
        copy = Button(translate("Crash", "Copy the details"))
        go_on = Button(translate("Crash", "Go on"), ButtonKind.PRIMARY)
        text = f"{versions()}\n\n{details}"
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(text))
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(go_on)
        inside.addLayout(row)
        # Qt gives a dialog no more height than its words need on a wider one.
        self.setMinimumHeight(inside.totalHeightForWidth(wide))
        go_on.setFocus()
