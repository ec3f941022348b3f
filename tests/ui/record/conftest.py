"""The calendar's page in a window, with dates written as in Britain."""

from collections.abc import Iterator

import pytest
from calendar_tools import view
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.calendar.page import CalendarPage


@pytest.fixture(autouse=True)
def dates(british: None) -> None:
    """As in Britain."""


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[CalendarPage]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1300, 900)
    made = CalendarPage(window)
    made.resize(1076, 760)
    made.refresh(view())
    window.show()
    yield made
