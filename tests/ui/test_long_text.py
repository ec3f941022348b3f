"""Text of any length and script: cut between letters, laid out as far as seen, never markup."""

import ast
import time
import unicodedata
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from report_stories import TODAY, index_of

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.session import Completion, Part, Session
from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.calendar.search import SearchCard
from sciatica_timer.ui.kit import Button, Label, NoteField, NoteView, TextField, room_of
from sciatica_timer.ui.kit.note import LONGEST_NOTE
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.kit.short_text import cut, short_name, shortened
from sciatica_timer.ui.kit.text_lines import broken, elided, plain_tip
from sciatica_timer.ui.report.page import ReportPage, ReportView

UI = Path(__file__).resolve().parents[2] / "sciatica_timer" / "ui"
FAMILY, FLAG, HAND = "👩‍👩‍👧‍👦", "🇩🇪", "👍🏽"
MARKED = "e\u0301\u0323"
THAI, ARABIC = "ปวดหลังมากวันนี้", "ألم في الساق اليمنى"
WRAPPED = [f"{FAMILY} {FLAG} good {HAND} ", f"{THAI} ", f"{ARABIC} ", "🙂" * 9, "👩न" * 9]
LETTERS = st.sampled_from(
    ["a", " ", "\n", FAMILY, FLAG, HAND, MARKED, "🙂", "か\u3099", "नि", "ล้ำ"]
)


@given(st.lists(LETTERS, max_size=40), st.integers(1, 40))
def test_a_text_is_cut_between_letters(letters: list[str], most: int) -> None:
    text = "".join(letters)
    short = cut(text, most)
    if len(text) <= most:
        assert short == text
        return
    wholes = ["".join(letters[:at]).rstrip() + "…" for at in range(len(letters) + 1)]
    assert short in [text, *wholes]
    assert len(short) <= max(most, len(FAMILY)) + 1


@pytest.mark.parametrize("text", WRAPPED)
def test_no_letter_is_lost_or_broken_where_a_text_wraps(qtbot: QtBot, text: str) -> None:
    whole = text * 12
    lines, missing = broken(whole, theme.font(16), 150)
    assert len(lines) > 2 and not missing
    assert "".join("".join(lines).split()) == "".join(whole.split())
    for line in lines:
        assert "\ufffd" not in line
        assert not unicodedata.combining(line[0]) and line[0] not in "\u200d🏽"
    words = Label(whole, 16)
    qtbot.addWidget(words)
    assert words.lines_in(150) == lines


def test_lines_are_counted_and_the_last_one_tells_that_there_is_more(qtbot: QtBot) -> None:
    del qtbot
    lines, missing = broken("one two three " * 50, theme.font(16), 120, most=2)
    assert missing and len(lines) == 2 and lines[-1].endswith("…")
    assert broken("a\n\nb", theme.font(16), 200) == (["a", "", "b"], False)
    assert broken("a\n" * 9_000, theme.font(16), 200)[1]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("when the pain was 2 of 10.", "of 10."),
        ("one line\nwhen the pain was 2 of 10.", "of 10."),
        ("when the pain was 2 of physiotherapists", "physiotherapists"),
        ("pain of 10.", "10."),
    ],
)
def test_no_short_word_ends_a_text_alone(qtbot: QtBot, text: str, last: str) -> None:
    del qtbot
    font = theme.font(16)
    known = text[: text.rindex(last.rsplit(maxsplit=1)[-1])].rstrip().rsplit("\n")[-1]
    lines, _ = broken(text, font, width_of(known, font) + 1)
    assert lines[-1] == last
    assert "".join("".join(lines).split()) == "".join(text.split())


def test_beginnings_names_and_lines() -> None:
    assert shortened("a\nb\nc", letters=50, lines=2) == "a\nb…"
    assert shortened("a\nb", letters=50, lines=2) == "a\nb"
    assert short_name("Steady\nback") == "Steady back"
    hebrew = "\u05e9\u05dc\u05d5\u05dd"
    assert short_name(f"<b>{hebrew}") == f"<b>{hebrew}\u200e"
    assert len(short_name("Steady " * 9_000)) <= 81
    assert elided("a\nb" + "c" * 200_000, theme.font(16), 80).endswith("…")


@pytest.mark.parametrize(
    "text",
    [
        '<img src="file:///etc/passwd">',
        "<a href='file://host/share'>here</a>",
        "5 &lt; 6 &amp; 7",
        "<!DOCTYPE html><b>x</b>",
        "a & b",
    ],
)
def test_a_tooltip_shows_what_was_typed(text: str) -> None:
    from PySide6.QtGui import QTextDocument

    tip, shown = plain_tip(text), QTextDocument()
    shown.setHtml(tip)
    assert shown.toPlainText() == text
    assert "<img" not in tip and "<a " not in tip
    assert plain_tip("Open the calendar") == "Open the calendar"
    assert len(plain_tip(text * 10_000)) < 6_000


# A note's field


@pytest.fixture
def field(qtbot: QtBot) -> NoteField:
    """A field with its words under it, in sight."""
    holder, field = QWidget(), NoteField("Note")
    qtbot.addWidget(holder)
    made = QVBoxLayout(holder)
    made.addWidget(field)
    made.addWidget(field.room)
    holder.show()
    field.holder = holder  # type: ignore[attr-defined]
    return field


def test_a_note_has_an_end_that_is_told_before_it_comes(field: NoteField) -> None:
    field.insertPlainText("a" * (LONGEST_NOTE - 201))
    assert not field.room.isVisible()
    field.insertPlainText("a")
    assert field.room.isVisible() and field.room.text() == "200 letters left."
    field.insertPlainText("b" * 500)
    assert field.toPlainText() == "a" * (LONGEST_NOTE - 200) + "b" * 200
    assert field.room.text() == "The note is full. It holds 4,000 letters."
    field.setPlainText("short")
    assert not field.room.isVisible()


def test_what_is_too_much_is_taken_from_where_it_was_typed(field: NoteField) -> None:
    field.insertPlainText("a" * (LONGEST_NOTE - 3))
    cursor = field.textCursor()
    cursor.setPosition(2)
    field.setTextCursor(cursor)
    field.insertPlainText("xyz" + FAMILY)
    text = field.toPlainText()
    assert text.startswith("aaxyza") and text.endswith("a") and len(text) == LONGEST_NOTE
    QTest.keyClicks(field, "q")
    assert "q" not in field.toPlainText()


def test_a_longer_note_that_is_there_stays_whole(field: NoteField) -> None:
    long = "a" * 9_000
    field.setPlainText(long)
    assert field.toPlainText() == long
    field.insertPlainText("more")
    assert len(field.toPlainText()) == 9_000


def test_a_line_tells_its_end_too(qtbot: QtBot) -> None:
    line = TextField("Note")
    qtbot.addWidget(line)
    room = room_of(line)
    qtbot.addWidget(room)
    line.setText("a" * 5_000)
    assert len(line.text()) == LONGEST_NOTE
    assert room.text().startswith("The note is full.")
    room.hide()


def test_a_long_note_is_shown_in_part_and_whole_when_that_is_asked_for(qtbot: QtBot) -> None:
    long = "Slept badly. " * 4_000
    view = NoteView(long)
    qtbot.addWidget(view)
    view.show()
    (shown,) = (one for one in view.findChildren(Label) if one.isVisible())
    assert shown.text().endswith("…") and len(shown.text()) <= 1_201
    button = view.findChild(QAbstractButton)
    assert button is not None and button.text() == "Show the whole note"
    button.click()
    whole = view.findChild(NoteField)
    assert whole is not None and whole.isVisible() and whole.toPlainText() == long
    assert whole.isReadOnly() and not shown.isVisible()
    button.click()
    assert shown.isVisible() and not whole.isVisible()
    assert NoteView("Short.").findChild(QAbstractButton) is None


# What it costs


def session(note: str, name: str = "Stretch", part: str = "Clamshell") -> Session:
    began = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
    return Session(
        id="one",
        started=began,
        ended=began + timedelta(minutes=12),
        routine="stretch",
        routine_name=name,
        completion=Completion.FINISHED,
        active_ms=720_000,
        parts=(Part(exercise="clamshell", name=part, planned=Dose(hold_s=5, reps=8), reps_done=8),),
        note=note,
    )


def calendar_of(one: Session) -> CalendarView:
    return CalendarView(
        index=CalendarIndex([one], day_starts_at=3),
        today=TODAY,
        week_start=1,
        goal=2,
        sessions=(one,),
        routines=(("stretch", one.routine_name),),
    )


def opened(qtbot: QtBot, one: Session) -> tuple[float, CalendarPage, ReportPage]:
    """Open calendar, search and report with it; gives the seconds that took."""
    began = time.process_time()
    page, report = CalendarPage(), ReportPage()
    for widget in (page, report):
        qtbot.addWidget(widget)
        widget.resize(1000, 700)
    page.refresh(calendar_of(one))
    page.show()
    next(each for each in page.findChildren(Button) if each.text() == "Search").click()
    search = page.findChild(SearchCard)
    search.findChild(QLineEdit).setText("badly")
    search.begin()
    report.begin(ReportView(index=index_of([one]), today=TODAY, week_start=1, goal=2))
    report.show()
    for note in report.findChildren(QListWidget):
        note.item(0).setCheckState(Qt.CheckState.Checked)
    page.repaint()
    report.repaint()
    return time.process_time() - began, page, report


@pytest.mark.parametrize(
    "long",
    ["Slept badly. " * 16_000, "badly " + "a" * 200_000, "badly\n" * 40_000, THAI * 12_000],
    ids=["words", "one word", "lines", "no spaces"],
)
def test_a_long_text_costs_what_a_short_one_costs(qtbot: QtBot, long: str) -> None:
    opened(qtbot, session("warm"))
    short, *_ = opened(qtbot, session("Slept badly."))
    taken, *_ = opened(qtbot, session(long))
    assert taken < short + 0.5
    taken, *_ = opened(qtbot, session("short", name=long, part=long))
    assert taken < short + 0.5


# Markup


HOSTILE = '<img src="file:///tmp/x.png"><a href="file://host/share">b</a> &amp; &Open <b>c</b>'


def test_no_text_of_a_person_or_a_file_is_taken_for_markup(qtbot: QtBot) -> None:
    _, page, report = opened(qtbot, session(HOSTILE, name=HOSTILE, part=HOSTILE))
    page.findChild(DayCard).blocks()[0].edit()
    found = 0
    for widget in [*page.findChildren(QWidget), *report.findChildren(QWidget)]:
        tips = [widget.toolTip(), widget.whatsThis(), widget.statusTip()]
        if isinstance(widget, QLabel) and widget.text():
            assert widget.textFormat() is Qt.TextFormat.PlainText
            found += "<img" in widget.text()
        if isinstance(widget, QListWidget):
            tips += [widget.item(at).toolTip() for at in range(widget.count())]
        if isinstance(widget, QAbstractButton):
            assert "&Open" not in widget.text(), "a letter of a name would become a key"
        assert not any("<img" in tip or "<a " in tip for tip in tips)
    assert found >= 3, "the labels show it as it was typed"


TOLD = {"setToolTip", "showText"}
RICH = {"QLabel", "setHtml", "appendHtml", "insertHtml", "QMessageBox"}


def test_every_tooltip_is_made_plain_and_every_label_shows_plain_text() -> None:
    wrong: list[str] = []
    for path in sorted(UI.rglob("*.py")):
        name = path.relative_to(UI).as_posix()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            called = getattr(node.func, "attr", getattr(node.func, "id", ""))
            if called not in TOLD | RICH:
                continue
            told = ast.unparse(node.args[0]) if node.args else ""
            # The others make their text plain by themselves.
            plain = told.startswith(("plain_tip(", "key_tip("))
            if called in TOLD and not plain:
                wrong.append(f"{name}:{node.lineno} {called}({told})")
            if called in RICH:
                wrong.append(f"{name}:{node.lineno} {called}")
    assert wrong == []
