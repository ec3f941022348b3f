"""What a screen reader says by itself: a page that comes, an answer by key, and where Tab stops."""

from collections.abc import Iterator
from datetime import date

import care_tools as tools
import pytest
from accessible_tree import Role, screen_reader, told
from care_records import at
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.session import Feeling, Reach, RedAnswer, RedWhere, RedWhy, Urgency
from sciatica_timer.ui import accessible, kit
from sciatica_timer.ui.care import first_start, first_steps, it_hurts, stop_signs
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.pack_card import PackCard
from sciatica_timer.ui.care.stop_sign_words import both_sides, standing
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.settings.rows import labelled

Key = Qt.Key
ADVICE = tools.advice()
SIGNS = ADVICE.signs


@pytest.fixture(autouse=True)
def reader() -> Iterator[None]:
    with screen_reader():
        yield


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader was asked to say."""
    found: list[str] = []
    for place in (accessible, first_steps, first_start, stop_signs, it_hurts):
        monkeypatch.setattr(place, "announce", lambda _widget, text, **_kind: found.append(text))
    return found


@pytest.fixture
def pictures(qtbot: QtBot) -> Iterator[Pictures]:
    made = tools.pictures()
    yield made
    made.stop()


def stops(within: QWidget) -> list[str]:
    """Where Tab stops among the answers of a widget."""
    return [
        each.accessibleName() or each.text()
        for group in within.findChildren(QButtonGroup)
        for each in group.buttons()
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def test_each_page_of_the_first_start_is_read_and_all_signs_with_it(qtbot: QtBot) -> None:
    first = tools.shown(qtbot, FirstStart(ADVICE.welcome, SIGNS), (1600, 1400))
    assert isinstance(first, FirstStart)
    tools.tap(qtbot, first, [Key.Key_Return])
    read = first.accessibleDescription()
    for sign in (*SIGNS.emergency.items, *SIGNS.emergency.actions, *SIGNS.doctor.items):
        assert sign.text.rstrip(".") in read, sign.text
    # The focus was on the page already, and its new name is told by itself.
    assert read.startswith("Please read these once.")
    # Orca reads what stands in a layer once more where it has no such relation.
    words = [each for each in first.findChildren(kit.Label) if "Numbness" in each.text()]
    assert {describes(each) for each in words} == {first}
    tools.tap(qtbot, first, [Key.Key_Return])
    read = first.accessibleDescription()
    assert read.startswith("Seen from behind.")
    assert "Numbness" not in read


def describes(label: QWidget) -> QObject | None:
    """What a label is a part of the description of."""
    here = QAccessible.queryAccessibleInterface(label)
    found = here.relations(QAccessible.RelationFlag.Described)
    return found[0][0].object() if found else None


def test_a_page_is_no_group_nor_is_a_notice_that_has_the_focus_a_notice(qtbot: QtBot) -> None:
    window = MainWindow()
    page, row = QWidget(), kit.Choice("Bridge")
    window.add_page("today", page, "today", "Today")
    beside = kit.Label("From your therapist", parent=row)
    bar = kit.NoticeBar("It is deleted.", action="Undo", parent=page)
    qtbot.addWidget(window)
    window.show()
    # As a group Orca would read everything that stands on it.
    assert QAccessible.queryAccessibleInterface(page).role() is Role.Client
    # What stands in a button is read with the button.
    assert describes(beside) is row
    # So is what stands beside a field as its name and what is said about it.
    field = labelled("Days a week", kit.StepField(2, 7), "How often you wish to exercise.")
    named, about = field.findChildren(kit.Label)[:2]
    assert describes(about) is field.findChild(kit.StepField)
    here = QAccessible.queryAccessibleInterface(named)
    assert here.relations(QAccessible.RelationFlag.Labelled)
    told_of = QAccessible.queryAccessibleInterface(bar)
    assert told_of.role() is Role.Notification
    tools.button(bar, "Undo").setFocus()
    assert told_of.role() is Role.Grouping


def test_a_key_that_answers_is_said_where_the_page_has_the_focus(qtbot: QtBot) -> None:
    page = tools.shown(qtbot, BeforeSession())
    assert isinstance(page, BeforeSession)
    page.ask("All seven")
    accessible.read_aloud(page)
    tools.tap(qtbot, page, ["4"])
    # As any Orca hears it; later ones and other systems hear announcements.
    assert (page.accessibleDescription() == "4") is accessible.ANY_ORCA


@pytest.mark.parametrize("columns", [1, 2, 5])
def test_each_arrow_comes_to_every_answer(qtbot: QtBot, columns: int) -> None:
    names = ["Today", "Yesterday", "2 days ago", "Another day", "Months ago"]
    choices = kit.Choices([(each, each) for each in names], columns=columns)
    tools.shown(qtbot, choices, (900, 300))
    for key in (Key.Key_Down, Key.Key_Right, Key.Key_Up, Key.Key_Left):
        choices.buttons()[0].setFocus()
        met = set[str]()
        for _ in names:
            focus = choices.window().focusWidget()
            assert isinstance(focus, kit.Choice)
            met.add(focus.text())
            qtbot.keyClick(focus, key)
        assert met == set(names), key


def test_the_way_out_is_read_where_no_voice_says_it(qtbot: QtBot, pictures: Pictures) -> None:
    stage = tools.shown(qtbot, QWidget())
    for heard, read in ((False, "Let go."), (True, "")):
        sheet = ItHurtsSheet(pictures, stage)
        sheet.ask(
            way_out="Let go.", picture="knee-to-chest", side=None, easier="", next_name="",
            heard=heard,
        )  # fmt: skip
        assert sheet.accessibleDescription() == read
        assert {describes(each) for each in sheet.findChildren(kit.Label)} >= {sheet}
        sheet.put_away()


def test_stop_signs_are_read_when_they_come(qtbot: QtBot) -> None:
    window = MainWindow()
    window.add_page("today", QWidget(), "today", "Today")
    qtbot.addWidget(window)
    window.show()
    page = StopSigns(SIGNS)
    window.show_overlay(page)
    read = page.accessibleDescription()
    for sign in (*SIGNS.emergency.items, *SIGNS.doctor.items):
        assert sign.text in read, sign.text
    # Their name is read with the focus.
    assert read.count("Stop signs") == 0
    # Whoever goes on with Tab meets each list once more at its button.
    named = [each for each in page.findChildren(kit.Button) if each.text() == "I have one of these"]
    for button, signs in zip(named, (SIGNS.emergency, SIGNS.doctor), strict=True):
        assert all(sign.text in button.accessibleDescription() for sign in signs.items)


def test_whoever_names_a_sign_hears_first_what_to_do(qtbot: QtBot) -> None:
    page = tools.shown(qtbot, StopSigns(SIGNS))
    assert isinstance(page, StopSigns)
    page.emergency.number.set_number("112", certain=True)
    tools.button(page, "I have one of these: Get help now").setFocus()
    for urgency, doing in ((Urgency.NOW, True), (Urgency.SOON, False)):
        named = RedAnswer(at=at(0), why=RedWhy.SIGN, where=RedWhere.AFTER, urgency=urgency)
        page.show_signs(standing(named), just_named=True)
        assert page.hasFocus()
        read = page.accessibleDescription()
        assert "You said that one of these signs is there." in read
        assert all((each.text in read) is doing for each in SIGNS.emergency.actions)
        assert ("Emergency number 112." in read) is doing
        assert SIGNS.doctor.items[0].text not in read
    # It was a slip: the lists again.
    page.show_signs(None)
    assert SIGNS.doctor.items[0].text in page.accessibleDescription()


def test_what_the_skin_needs_is_heard_before_cold_or_heat_begins(qtbot: QtBot) -> None:
    card = tools.shown(qtbot, PackCard(ADVICE.packs))
    assert isinstance(card, PackCard)
    for days, cloth in ((0, "Wrap the pack in a towel"), (5, "Put a cloth between")):
        card.set_began(days, date(2026, 11, 27))
        heard = tools.button(card, "Start").accessibleDescription()
        assert "numb or broken skin" in heard
        assert cloth in heard


def test_the_question_before_a_stop_sign_is_lifted_is_read_with_the_focus(qtbot: QtBot) -> None:
    page = tools.shown(qtbot, StopSigns(SIGNS))
    assert isinstance(page, StopSigns)
    named = RedAnswer(at=at(0), why=RedWhy.SIGN, where=RedWhere.AFTER, urgency=Urgency.NOW)
    page.show_signs(standing(named))
    tools.button(page, "It has been looked at").click()
    asked = page.window().focusWidget()
    assert asked is tools.button(page, "Not yet")
    assert asked.accessibleDescription().startswith("Has it been looked at")


def test_an_answer_that_a_key_gives_is_said_and_the_focus_stays(
    qtbot: QtBot, said: list[str]
) -> None:
    page = tools.shown(qtbot, BeforeSession())
    assert isinstance(page, BeforeSession)
    page.ask("All seven")
    tools.tap(qtbot, page, ["4", "t", "n"])
    assert said == ["4", "Thigh", "Nowhere"]
    assert page.hasFocus()
    # In the scale the focus goes to the answer, which is read with it.
    page.findChild(kit.PainScale).cell(4).setFocus()
    tools.tap(qtbot, page, ["7"])
    assert said == ["4", "Thigh", "Nowhere"]
    assert page.findChild(kit.PainScale).cell(7).hasFocus()


def test_keys_in_the_first_start_and_after_a_session_are_said(
    qtbot: QtBot, pictures: Pictures, said: list[str]
) -> None:
    first = tools.shown(qtbot, FirstStart(ADVICE.welcome, SIGNS), (1600, 1400))
    tools.tap(qtbot, first, [Key.Key_Return, Key.Key_Return, "3", "2"])
    assert said == ["Both", "Right"]
    tools.tap(qtbot, first, [Key.Key_Return, "1", Key.Key_Return, "5"])
    assert said[2:] == ["Today", "5"]
    said.clear()
    summary = tools.shown(qtbot, Summary(pictures))
    summary.setFocus()
    tools.tap(qtbot, summary, ["2", "b", "m"])
    assert said == ["2", "Buttock", "Too much"]


def test_a_way_that_closes_while_one_answers_is_said(
    qtbot: QtBot, pictures: Pictures, said: list[str]
) -> None:
    stage = tools.shown(qtbot, QWidget())
    sheet = ItHurtsSheet(pictures, stage)
    sheet.ask(
        way_out="Let go.", picture="knee-to-chest", side=None, easier="", next_name="Pelvic tilt"
    )
    tools.tap(qtbot, sheet, ["3", "9", "8"])
    assert said == ["3", "9", "Not today, with pain like this", "8"]


def test_enter_that_reads_on_is_answered(qtbot: QtBot, said: list[str]) -> None:
    first = tools.shown(qtbot, FirstStart(ADVICE.welcome, SIGNS), (800, 560))
    signs = tools.shown(qtbot, StopSigns(SIGNS), (800, 560))
    assert isinstance(signs, StopSigns)
    signs.show_signs(both_sides())
    for page, last in ((first, "Next"), (signs, "None of these is new")):
        said.clear()
        for _ in range(8):
            page.setFocus()
            tools.tap(qtbot, page, [Key.Key_Return])
            if last in said:
                break
        assert said[-1] == last
        assert set(said) <= {"Read on", last}


def test_tab_comes_to_the_answer_that_is_set_and_to_all_where_none_is(qtbot: QtBot) -> None:
    feelings = kit.Choices([(each, each.name) for each in Feeling])
    segments = kit.Segmented([(1, "One"), (2, "Two"), (3, "Three")])
    scale, legs = kit.PainScale(), kit.LegZones()
    for widget in (feelings, segments, scale, legs):
        qtbot.addWidget(widget)
    feelings.set_value(Feeling.TOO_MUCH)
    segments.set_value(3)
    scale.set_value(6)
    legs.set_value(Reach.CALF)
    assert [stops(each) for each in (feelings, segments, scale, legs)] == [
        ["TOO_MUCH"],
        ["Three"],
        ["6"],
        ["Calf"],
    ]
    segments.set_value(None)
    assert stops(segments) == ["One", "Two", "Three"]


def test_tab_comes_to_the_page_in_sight_on_the_rail(qtbot: QtBot) -> None:
    window = MainWindow()
    for key in ("today", "care", "settings"):
        window.add_page(key, QWidget(), key, key.capitalize())
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.rail.button("today").setFocus()
    # As when a key leads to a page that begins with its main button.
    window.rail.select("settings")
    assert stops(window.rail) == ["Settings"]


def test_nowhere_is_read_as_one_of_the_answers_to_how_far(qtbot: QtBot) -> None:
    page = tools.shown(qtbot, BeforeSession())
    groups: list[str] = []
    found = {}
    for each in told(page):
        del groups[each.depth :]
        groups += [""] * (each.depth - len(groups))
        groups.append(each.name if each.role is Role.Grouping else "")
        found[each.name] = [name for name in groups if name]
    asked = "How far down the pain reaches"
    assert found["Nowhere"] == found["Low back"] == ["Before you begin", asked]
