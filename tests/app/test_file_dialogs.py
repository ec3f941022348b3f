"""Qt's own file dialog, where the system has none, is as readable as the rest."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.app.file_dialogs import ask_where
from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import theme


def test_a_file_dialog_has_text_as_large_as_the_app(
    qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: theme.look().choose(Theme.SYSTEM, False))
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sizes: list[int] = []
    for percent in (100, 200):
        theme.look().choose(Theme.LIGHT, False, percent)
        ask_where(window, "Where to save it", tmp_path / "all.json", "History", lambda _path: None)
        dialog = window.findChildren(QFileDialog)[-1]
        qtbot.waitUntil(dialog.isVisible)
        parts = [*dialog.findChildren(QLineEdit), *dialog.findChildren(QLabel)]
        sizes.append(min(each.fontInfo().pixelSize() for each in parts if each.isVisible()))
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width() and dialog.height() <= room.height()
        dialog.reject()
        QApplication.processEvents()
    assert sizes[0] >= 14 and sizes[1] == 2 * sizes[0]
