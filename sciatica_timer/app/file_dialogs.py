"""Lets the person choose where a file goes, or which one comes in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sciatica_timer.ui.text_size import scaled, scaled_size

Chosen = Callable[[Path], None]


def ask_where(parent: QWidget, title: str, path: Path, kind: str, then: Chosen) -> None:
    """Ask where to save; a name without an ending gets that of `path`.

    kind names the files in a word or two. The system asks before a file is replaced.
    """
    dialog = QFileDialog(parent, title, str(path.parent), f"{kind} (*{path.suffix})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(path.suffix.removeprefix("."))
    dialog.selectFile(path.name)
    _open(dialog, then)


def ask_which(parent: QWidget, title: str, folder: Path, kinds: str, then: Chosen) -> None:
    """Ask which file to open; kinds is a filter as Qt writes them."""
    dialog = QFileDialog(parent, title, str(folder), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    _open(dialog, then)


def _open(dialog: QFileDialog, then: Chosen) -> None:
    def chosen(name: str) -> None:
        then(Path(name))

    # Where the system has no dialog of its own Qt's would stay small beside large text.
    dialog.setStyleSheet(f"* {{ font-size: {scaled(14)}px; }}")
    dialog.resize(scaled_size(640, 420).boundedTo(dialog.screen().availableSize()))
    dialog.fileSelected.connect(chosen)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
