"""Text can be made larger: every measure of text goes with it, at once, and nothing is missed."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

import sciatica_timer
from sciatica_timer.domain.look_choice import TEXT_SIZES, Theme
from sciatica_timer.ui import text_size, theme
from sciatica_timer.ui.kit import Button, Choice, Label, PainScale, Select, StepField, TextField
from sciatica_timer.ui.kit.fields import TextSizeField
from sciatica_timer.ui.kit.page_layout import column
from sciatica_timer.ui.number_table import NumberTable

UI = Path(sciatica_timer.__file__).parent / "ui"
NO_TEXT_SIZE = {"theme.py", "report_sheet.py", "report_style.py"}
"""Where fonts are made, and what lies on paper."""
FONTS = re.compile(r"setPixelSize|setPointSize|QFont\((?!\))|font(-size)?: *\d+px|setFont\(")
HEIGHTS = re.compile(r"\.set(?:Fixed|Minimum)Height\(\d\d")


@pytest.fixture(autouse=True)
def usual_size():
    # As much as the widest window has, whatever window a story before has left.
    theme.look().set_room(1920)
    if not QApplication.instance().styleSheet():
        # The first choice brings it.
        theme.look().choose(Theme.LIGHT, False, 115)
    # Whatever size a story before has left.
    theme.look().choose(Theme.LIGHT, False, 100)
    yield
    theme.look().choose(Theme.LIGHT, False, 100)


def choose(percent):
    theme.look().choose(Theme.LIGHT, False, percent)


@pytest.fixture
def shown(qtbot):
    """Shows parts on a page; they live as long as the test."""
    page = QWidget()
    qtbot.addWidget(page)

    def show(*parts):
        page.setLayout(column(*parts))
        page.show()

    return show


@pytest.mark.parametrize(
    "make",
    [
        lambda: Label("Hold for ten seconds"),
        lambda: Button("Start", icon="play"),
        lambda: Choice("Thigh", left=True),
        PainScale,
        lambda: StepField(0, 10),
        lambda: TextField("Note"),
        lambda: Select("Voice"),
    ],
    ids=["words", "button", "choice", "pain", "number", "field", "list"],
)
def test_what_holds_text_grows_with_it_at_once(shown, make):
    part = make()
    shown(part)
    before = part.sizeHint().expandedTo(part.minimumSize())
    choose(200)
    after = part.sizeHint().expandedTo(part.minimumSize())
    assert after.height() >= 1.9 * before.height()
    choose(100)
    assert part.sizeHint().expandedTo(part.minimumSize()) == before


def test_words_already_typed_grow_as_well(shown):
    field, number = TextField("Note"), StepField(0, 10)
    shown(field, number)
    field.setText("It pulled a little")
    before = [each.fontMetrics().height() for each in (field, number.lineEdit())]
    choose(150)
    after = [each.fontMetrics().height() for each in (field, number.lineEdit())]
    assert all(new > 1.35 * old for old, new in zip(before, after, strict=True))


def test_large_text_stays_large_when_it_gets_dark(shown):
    button, table = Button("Start"), NumberTable()
    shown(button, table)
    table.show_rows(["How far down after", "Minutes"], [["Buttock", "18"]])
    narrow, small = table.columnWidth(0), button.fontMetrics().height()
    choose(150)
    theme.look().choose(Theme.DARK, False, 150)
    assert button.fontMetrics().height() > 1.35 * small
    assert table.columnWidth(0) > 1.3 * narrow
    choose(100)
    assert (table.columnWidth(0), button.fontMetrics().height()) == (narrow, small)


def test_a_widget_that_comes_later_has_the_size_of_now(qtbot):
    choose(150)
    late = Button("Start")
    qtbot.addWidget(late)
    grown = late.sizeHint()
    choose(100)
    early = Button("Start")
    qtbot.addWidget(early)
    assert grown.height() > early.sizeHint().height()
    assert late.sizeHint() == early.sizeHint()


def test_without_a_choice_text_begins_at_the_size_of_the_system(monkeypatch):
    usual = QGuiApplication.font()
    larger = QFont(usual)
    larger.setPointSizeF(11 * 1.5)
    smaller = QFont(usual)
    smaller.setPointSizeF(6)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(QGuiApplication, "font", staticmethod(lambda: larger))
    assert text_size.system_percent() == 150
    monkeypatch.setattr(QGuiApplication, "font", staticmethod(lambda: smaller))
    assert text_size.system_percent() == 100


def test_the_field_for_it_goes_through_all_sizes(qtbot):
    field = TextSizeField()
    qtbot.addWidget(field)
    field.set_percent(100)
    seen = [field.percent()]
    for _ in TEXT_SIZES[1:]:
        QTest.keyClick(field, Qt.Key.Key_Right)
        seen.append(field.percent())
    assert tuple(seen) == TEXT_SIZES
    assert field.text() == "Text 200 %"


def test_no_text_of_the_window_has_a_size_of_its_own():
    wrong = [
        f"{file.name}: {line.strip()}"
        for file in sorted(UI.rglob("*.py"))
        if file.name not in NO_TEXT_SIZE
        for line in file.read_text(encoding="utf-8").splitlines()
        if HEIGHTS.search(line) or (FONTS.search(line) and "painter." not in line)
    ]
    assert wrong == []


def test_the_largest_text_grows_with_the_room_of_the_window() -> None:
    widths = range(300, 1400)
    most = [text_size.most_percent(width) for width in widths]
    assert (most[0], text_size.most_percent(720), text_size.most_percent(940)) == (150, 150, 200)
    assert most == sorted(most) and set(most) == set(range(150, 205, 5))
