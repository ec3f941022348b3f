"""A day and a time of day can be typed, stepped and clicked, and never go where they must not."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from kit_tools import named
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.ui.kit.date_time_fields import DayField, TimeField

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("british")


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[tuple[DayField, TimeField]]:
    window = QWidget()
    qtbot.addWidget(window)
    day, at = DayField("Day", date(2026, 11, 22)), TimeField("Time")
    layout = QVBoxLayout(window)
    layout.addWidget(day)
    layout.addWidget(at)
    day.set_day(date(2026, 11, 21))
    at.set_moment(time(17, 5))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield day, at


def test_minus_and_plus_step_and_stop_at_the_last_day(
    qtbot: QtBot, fields: tuple[DayField, TimeField]
) -> None:
    day, at = fields
    assert day.text() == "Sat 21 Nov 2026"
    qtbot.mouseClick(named(day, "Later: Day"), LEFT)
    assert day.day() == date(2026, 11, 22)
    assert not named(day, "Later: Day").isEnabled()
    qtbot.mouseClick(named(day, "Earlier: Day"), LEFT)
    qtbot.mouseClick(named(day, "Earlier: Day"), LEFT)
    assert day.day() == date(2026, 11, 20)
    qtbot.mouseClick(named(at, "Later: Time"), LEFT)
    assert at.moment() == time(17, 10)


def test_arrows_change_the_day_and_the_hour_and_tab_goes_on(
    qtbot: QtBot, fields: tuple[DayField, TimeField]
) -> None:
    day, at = fields
    day.setFocus()
    qtbot.keyClick(day, Qt.Key.Key_Down)
    assert day.day() == date(2026, 11, 20)
    qtbot.keyClick(day, Qt.Key.Key_Tab)
    assert at.hasFocus()
    qtbot.keyClick(at, Qt.Key.Key_Up)
    assert at.moment() == time(18, 5)
    qtbot.keyClicks(at, "0730")
    assert at.moment() == time(7, 30)
    qtbot.keyClick(at, Qt.Key.Key_Minus)
    assert at.moment() == time(7, 25)


def test_round_midnight_the_clock_goes_on(qtbot: QtBot, fields: tuple[DayField, TimeField]) -> None:
    at = fields[1]
    at.set_moment(time(23, 58))
    qtbot.mouseClick(named(at, "Later: Time"), LEFT)
    assert at.moment() == time(0, 3)
    assert named(at, "Earlier: Time").isEnabled()


def test_the_wheel_scrolls_the_page_and_changes_nothing(
    fields: tuple[DayField, TimeField],
) -> None:
    for field in fields:
        before = field.dateTime()
        turn = QWheelEvent(
            QPointF(60, 20), QPointF(60, 20), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(field, turn)
        assert field.dateTime() == before
