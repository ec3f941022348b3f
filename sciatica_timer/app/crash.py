"""The last net: what nobody caught is logged, told in plain words, and can be copied."""

import logging
import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from sciatica_timer import __version__
from sciatica_timer.ui.kit import Button, Kind, Words

log = logging.getLogger(__name__)


class CrashNet:
    """Replaces sys.excepthook; `rescue` saves the running session before anything is shown."""

    def __init__(self, rescue: Callable[[], object]) -> None:
        self._rescue = rescue
        self._showing = False
        self._before = sys.excepthook
        sys.excepthook = self.caught

    def remove(self) -> None:
        """Give the hook back."""
        sys.excepthook = self._before

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log, save, tell. A second error while telling is only logged."""
        log.critical("Not caught", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if self._showing or QApplication.instance() is None:
            return
        self._showing = True
        try:
            self._rescue()
        except Exception:
            log.exception("The running session could not be saved")
        details = "".join(traceback.format_exception(kind, error, trace))
        CrashDialog(f"{versions()}\n\n{details}").exec()
        self._showing = False


def versions() -> str:
    """What a report needs to know of this computer."""
    return (
        f"Sciatica Timer {__version__}, Python {platform.python_version()}, Qt {qt_version}, "
        f"{platform.platform()}"
    )


class CrashDialog(QDialog):
    """Says that something went wrong and offers the details to copy."""

    def __init__(self, details: str) -> None:
        super().__init__(QApplication.activeWindow())
        tr = QCoreApplication.translate
        self.setWindowTitle(tr("Crash", "Something went wrong"))
        self.setMinimumWidth(520)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(28, 24, 28, 24)
        inside.setSpacing(16)
        inside.addWidget(Words(tr("Crash", "Something went wrong"), 24, 600))
        inside.addWidget(
            Words(
                tr(
                    "Crash",
                    "Sciatica Timer met an error it did not expect. What you did is kept. "
                    "You can go on; if things look odd, close it and start it again. "
                    "The details help whoever mends it. They stay on this computer.",
                )
            )
        )
        row = QHBoxLayout()
        copy = Button(tr("Crash", "Copy the details"))
        go_on = Button(tr("Crash", "Go on"), Kind.PRIMARY)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        go_on.clicked.connect(self.accept)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(go_on)
        inside.addLayout(row)
        go_on.setFocus()
