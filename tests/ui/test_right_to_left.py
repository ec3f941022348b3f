"""For a language read from right to left all is mirrored but the body: left stays left."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import numpy as np
import pytest
from fits import misfits
from msgspec import structs
from pixels import pixels
from PySide6.QtCore import QLocale, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from test_handout import pages_of, routine
from test_report_sheet import Paper, ink_in, sheet_of

from sciatica_timer.app.application import Application
from sciatica_timer.services import clock, region
from sciatica_timer.ui.calendar.month import MonthTable
from sciatica_timer.ui.chart import Chart, ChartFrame, screen_style
from sciatica_timer.ui.handout.handout_words import handout_of
from sciatica_timer.ui.kit import Choices, Slider, dates
from sciatica_timer.ui.kit.date_time_fields import DayField, TimeField
from sciatica_timer.ui.report.report_output import picture_of
from sciatica_timer.ui.stage.stage_layout import stage_layout
from tools.screen_matrix import Example, pages, settle
from tools.screenshots import wait


@pytest.fixture(autouse=True)
def arabic(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As where the texts are in Arabic, and the formats those of Egypt."""
    monkeypatch.setattr(dates, "language", lambda: "ar")
    before = QLocale()
    QLocale.setDefault(QLocale("ar_EG"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(before)


def test_the_language_of_the_texts_tells_the_direction() -> None:
    assert [code for code in ("en", "ar", "he", "fa", "tr") if region.is_right_to_left(code)] == [
        "ar",
        "he",
        "fa",
    ]


@pytest.mark.parametrize("size", [(1180, 760), (720, 480), (600, 1000)])
def test_the_stage_mirrored_has_the_same_measures(size: tuple[int, int]) -> None:
    whole, made = QRect(0, 0, *size), stage_layout(*size)
    turned = made.mirrored()
    for name, place in structs.asdict(made).items():
        if isinstance(place, QRect):
            there = getattr(turned, name)
            assert whole.contains(there) == whole.contains(place)
            assert (there.size(), there.top()) == (place.size(), place.top())
            assert there.left() == whole.right() - place.right()


def test_weeks_go_on_to_the_left_with_their_numbers_at_the_right() -> None:
    chart = Chart(weeks=3, low=0, high=10, names=((0, "0"), (10, "10")), feet=())
    frame = ChartFrame(QRectF(0, 0, 400, 200), chart, screen_style())
    assert frame.x(0) > frame.x(1) > frame.x(2)
    first, last = frame.line(10)
    assert first.x() > frame.x(0) and last.x() < frame.x(2)


def test_days_are_told_apart_in_few_letters_and_typed_in_one_kind_of_digits(qtbot: QtBot) -> None:
    names = [dates.weekday(day, short=True) for day in range(1, 8)]
    assert len(set(names)) == 7 and max(map(len, names)) <= 2
    day, at = DayField("Day", date(2026, 11, 22)), TimeField("Time")
    qtbot.addWidget(day)
    qtbot.addWidget(at)
    day.set_day(date(2026, 11, 21))
    at.set_moment(time(17, 5))
    assert (day.text(), at.text()) == ("21/11/2026", "17:05")
    day.setSelectedSection(DayField.FIRST)
    QTest.keyClicks(day, "09")
    assert day.day() == date(2026, 11, 9)


def test_a_slider_grows_to_the_left_by_mouse_and_by_key(qtbot: QtBot) -> None:
    slider = Slider(0, 100, name="Volume")
    qtbot.addWidget(slider)
    slider.resize(300, 44)
    slider.show()
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(30, 22))
    assert slider.value() > 90
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.value() < 100


def test_the_side_that_is_the_bodys_left_is_chosen_at_the_left(qtbot: QtBot) -> None:
    for body in (True, False):
        sides = Choices([("left", "Left"), ("right", "Right")], columns=2, body=body)
        qtbot.addWidget(sides)
        sides.resize(400, 60)
        sides.show()
        left, right = sides.buttons()
        assert (left.x() < right.x()) is body


@pytest.fixture
def example(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qapp: QApplication
) -> Iterator[Application]:
    # The example sets the clock; it goes on as before afterwards.
    monkeypatch.setattr(clock, "now", clock.now)
    made = Example(tmp_path)
    wait(qapp, 0.2)
    yield made.application
    made.end()


def test_the_month_and_its_keys_go_to_the_left(example: Application, qapp: QApplication) -> None:
    window = example.window
    window.resize(1000, 700)
    window.show_page("calendar")
    settle(qapp)
    assert misfits(window) == []
    assert window.rail.geometry().right() == window.width() - 1
    [table] = [one for one in window.findChildren(MonthTable) if one.isVisible()]
    chosen = table.currentIndex()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Left)
    now = table.currentIndex()
    assert now.column() == chosen.column() + 1
    assert table.visualRect(now).x() < table.visualRect(chosen).x()


@pytest.mark.campaign
def test_nothing_lies_outside_of_any_page(example: Application, qapp: QApplication) -> None:
    wrong: dict[str, list[str]] = {}
    for shot in pages(qapp, example):
        shot.window.resize(1000, 700)
        settle(qapp)
        wrong |= {shot.page: found} if (found := misfits(shot.window)) else {}
    assert wrong == {}


def test_pages_on_paper_are_mirrored_and_the_body_on_them_is_not() -> None:
    report = sheet_of("empty")
    page = picture_of(report, Paper.A4, 600, 1.0)
    title, made_on = QRect(300, 30, 300, 40), QRect(0, 30, 300, 40)
    assert ink_in(page, title) > 2 * ink_in(page, made_on) > 0
    # A picture that is dark at the left alone stays so, where it lies at the right of the page.
    half = QImage(400, 200, QImage.Format.Format_RGB32)
    half.fill(QColor("white"))
    with QPainter(half) as painter:
        painter.fillRect(0, 0, 200, 200, QColor("#c00000"))
    made = handout_of("R", routine("stretch"), 9, date(2026, 11, 28), lambda _one, _held: half)
    first = pages_of(made)[0]
    rgb = pixels(first)[..., :3].astype(int)
    is_red = (rgb[..., 0] > 150) & (rgb[..., 1] < 50)
    red = np.nonzero(is_red.any(axis=0))[0]
    wide = red.max() - red.min()
    assert red.min() > first.width() / 2
    assert red.max() + wide * 0.8 < first.width() - 86 / 2
