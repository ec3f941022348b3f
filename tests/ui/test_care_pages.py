"""The first start and the page Care: by keys alone and by mouse alone."""

from datetime import date, timedelta

import care_tools as tools
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea

from sciatica_timer.domain.pack import Pack, start_pack
from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.domain.session import Activity
from sciatica_timer.ui.care.advice_pages import AdviceReader
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.first_start import FirstAnswers, FirstStart
from sciatica_timer.ui.care.sign_cards import DoctorCard, EmergencyCard
from sciatica_timer.ui.kit import Ring, StepField, TextField

Key = Qt.Key
ADVICE = tools.advice()
TODAY = date(2026, 11, 27)
MINUTE = 60_000


# The first start


@pytest.fixture
def first(qtbot):
    return tools.shown(qtbot, FirstStart(ADVICE.welcome, ADVICE.signs))


def test_the_keys_of_the_number_field_do_not_leave_its_page(qtbot, first):
    told = tools.heard(first.emergency.number.changed)
    tools.tap(qtbot, first, [Key.Key_Return])
    for last, kept in ((Key.Key_Return, [("110",)]), (Key.Key_Escape, [("110",)])):
        tools.click(qtbot, first, "Change number")
        tools.tap(qtbot, first, ["110", last])
        assert told == kept
        assert first.accessibleName() == "When to get help"
        assert not first.findChild(TextField).isVisible()


def test_first_start_by_keys_alone(qtbot, first):
    done = tools.heard(first.finished)
    began = tools.heard(first.began.question.told)
    first.began.question.ask(TODAY)
    tools.tap(qtbot, first, [Key.Key_Return, Key.Key_Return, "2", Key.Key_Return, "2"])
    assert began == [(TODAY - timedelta(days=1),)]
    # Enter in the field takes the day that stands there, and stays on the page.
    tools.tap(qtbot, first, ["4", Key.Key_Return])
    assert began[1:] == [(TODAY - timedelta(days=7),)]
    first.setFocus()
    tools.tap(qtbot, first, "5")
    assert began[2:] == [(None,)]
    tools.tap(qtbot, first, [Key.Key_Return, "3", Key.Key_Return, Key.Key_Return])
    assert done == [(FirstAnswers(sore_side=SoreSide.RIGHT, days_a_week=3),)]


def test_first_start_by_mouse_alone(qtbot, first):
    done, played, louder = (
        tools.heard(first.finished),
        tools.heard(first.sound.play.clicked),
        tools.heard(first.sound.louder.clicked),
    )
    tools.click(qtbot, first, "Next")
    tools.click(qtbot, first, "I have read them")
    first.both_sore.connect(first.go_on_after_signs)
    tools.click(qtbot, first, "Both")
    tools.click(qtbot, first, "Back")
    tools.click(qtbot, first, "I have read them")
    tools.click(qtbot, first, "Next")
    assert first.accessibleName() == "When did this pain begin?"
    tools.click(qtbot, first, "Next")
    tools.click(qtbot, first, "4")
    tools.click(qtbot, first, "Next")
    tools.click(qtbot, first, "Play a sentence")
    tools.click(qtbot, first, "Louder")
    for wish in ("Quieter", "Slower", "Faster"):
        tools.click(qtbot, first, wish)
    first.sound.set_note("No voice was found.")
    tools.click(qtbot, first, "Go to Today")
    assert done == [(FirstAnswers(sore_side=SoreSide.BOTH, days_a_week=4),)]
    assert len(played) == len(louder) == 1


@pytest.mark.parametrize("way", ["Next", "Skip the rest"])
def test_both_sides_lead_to_the_signs_before_anything_else(qtbot, first, way):
    done, both = tools.heard(first.finished), tools.heard(first.both_sore)
    tools.tap(qtbot, first, [Key.Key_Return, Key.Key_Return, "3"])
    tools.click(qtbot, first, way)
    tools.click(qtbot, first, way)
    assert (len(both), done, first.accessibleName()) == (2, [], "Which side is sore?")
    first.go_on_after_signs()
    assert first.accessibleName() == "When did this pain begin?"
    tools.click(qtbot, first, "Back")
    tools.click(qtbot, first, way)
    assert len(both) == 2


def test_nothing_can_be_skipped_before_the_stop_signs_were_shown(qtbot, first):
    done = tools.heard(first.finished)
    assert not tools.in_sight(first, "Skip the rest")
    tools.tap(qtbot, first, [Key.Key_Return])
    assert not tools.in_sight(first, "Skip the rest")
    tools.tap(qtbot, first, [Key.Key_Return])
    tools.click(qtbot, first, "Skip the rest")
    assert done == [(FirstAnswers(),)]


def read_on(qtbot, first) -> int:
    """Press until the end of the page is in sight; how often it took."""
    pressed = 0
    while tools.in_sight(first, "Read on"):
        tools.click(qtbot, first, "Read on")
        pressed += 1
        assert pressed < 9
    return pressed


def test_in_a_small_window_welcome_and_signs_are_read_to_their_end(qtbot):
    first = tools.shown(qtbot, FirstStart(ADVICE.welcome, ADVICE.signs), size=(800, 560))
    read_on(qtbot, first)
    assert tools.in_sight(first, "Next")
    tools.tap(qtbot, first, [Key.Key_Return])
    assert read_on(qtbot, first) >= 1
    assert tools.in_sight(first, "I have read them")


# Care


@pytest.fixture
def page(qtbot):
    return tools.shown(qtbot, CarePage(ADVICE, tools.pictures()), size=(1076, 760))


def reading(page) -> str:
    """The title of the page that is read, empty where it is none."""
    readers = [each for each in page.findChildren(AdviceReader) if each.isVisible()]
    return readers[0].accessibleName() if readers else ""


def test_help_is_in_sight_without_scrolling(page):
    view = page.findChild(QScrollArea).viewport()
    for card in (page.findChild(EmergencyCard), page.findChild(DoctorCard)):
        assert card.mapTo(view, card.rect().bottomLeft()).y() <= view.height()


def test_tab_goes_down_the_page_and_comes_to_the_sources_last(qtbot, page):
    names = [each.title for each in ADVICE.pages] + ["How much you do"]
    doors = [tools.button(page, name) for name in names]
    tools.tab_to(qtbot, page, doors[0])
    for door in doors[1:]:
        qtbot.keyClick(page.window().focusWidget(), Key.Key_Tab)
        assert page.window().focusWidget() is door
    qtbot.keyClick(page.window().focusWidget(), Key.Key_Tab)
    assert "sources" in page.window().focusWidget().text()


def test_cold_by_mouse_alone(qtbot, page):
    page.packs.set_began(None, TODAY)
    began, started = tools.heard(page.packs.began.told), tools.heard(page.packs.start_requested)
    tools.click(qtbot, page, "Yesterday")
    assert began == [(TODAY - timedelta(days=1),)]
    page.packs.set_began(1, TODAY, "Until then.")
    assert "Until then." in tools.words(page.packs)
    tools.click(qtbot, page.packs, "Start")
    assert started == [(Pack.COLD, 20)]
    timer = start_pack(Pack.COLD, 20, 0)
    page.packs.show_timer(timer, 5 * MINUTE)
    assert page.packs.findChild(Ring).accessibleName() == "15 minutes left"
    paused, resumed, stopped = (
        tools.heard(page.packs.pause_requested),
        tools.heard(page.packs.resume_requested),
        tools.heard(page.packs.stop.clicked),
    )
    tools.click(qtbot, page.packs, "Pause")
    page.packs.show_timer(timer.pause(5 * MINUTE), 6 * MINUTE)
    tools.click(qtbot, page.packs, "Go on")
    tools.click(qtbot, page.packs, "Stop")
    assert len(paused) == len(resumed) == len(stopped) == 1


def test_heat_by_keys_alone(qtbot, page):
    page.packs.set_began(None, TODAY)
    began, started = tools.heard(page.packs.began.told), tools.heard(page.packs.start_requested)
    tools.tab_to(qtbot, page, page.packs.began.buttons()[0])
    tools.tap(qtbot, page, [Key.Key_Down, Key.Key_Right, Key.Key_Space])
    assert page.packs.began.day.hasFocus()
    tools.tap(qtbot, page, "-")
    tools.tab_to(qtbot, page, page.packs.began.take)
    tools.tap(qtbot, page, [Key.Key_Space])
    assert began == [(TODAY - timedelta(days=8),)]
    page.packs.set_began(8, TODAY)
    tools.tab_to(qtbot, page, page.packs.findChild(StepField))
    tools.tap(qtbot, page, [Key.Key_Up, Key.Key_Left])
    tools.tab_to(qtbot, page, tools.button(page.packs, "Start"))
    tools.tap(qtbot, page, [Key.Key_Space])
    assert started == [(Pack.HEAT, 15)]


def test_the_keys_stay_with_the_timer_whatever_is_hidden(qtbot, page):
    packs = page.packs
    packs.set_began(None, TODAY)
    packs.began.told.connect(lambda day: packs.set_began((TODAY - day).days, TODAY))
    tools.tab_to(qtbot, page, packs.began.buttons()[0])
    tools.tap(qtbot, page, [Key.Key_Space])
    assert tools.button(packs, "Start").hasFocus()
    page.packs.show_timer(start_pack(Pack.COLD, 20, 0), 0)
    tools.tab_to(qtbot, page, packs.stop)
    page.packs.show_timer(None, 0)
    assert tools.button(packs, "Start").hasFocus()
    tools.tab_to(qtbot, page, tools.button(packs, "It began on another day"))
    tools.tap(qtbot, page, [Key.Key_Space])
    assert packs.began.buttons()[0].hasFocus()


def test_only_what_fits_the_day_is_offered(page):
    page.packs.set_began(2, TODAY)
    minutes = page.packs.findChild(StepField)
    cold, heat = (tools.button(page.packs, name) for name in ("Cold", "Heat"))
    assert (cold.isEnabled(), heat.isEnabled()) == (True, False)
    assert (minutes.minimum(), minutes.maximum()) == (15, 20)
    page.packs.set_began(9, TODAY)
    assert (cold.isEnabled(), heat.isEnabled()) == (False, True)
    assert minutes.maximum() == 20
    page.packs.set_began(None, TODAY)
    assert not tools.in_sight(page.packs, "Start")


def test_activity_by_mouse_with_the_clock(qtbot, page):
    logged, began, ended = (
        tools.heard(page.activity.logged),
        tools.heard(page.activity.timer_start_requested),
        tools.heard(page.activity.timer_stop_requested),
    )
    form = page.activity
    assert not tools.button(form, "Save it").isEnabled()
    tools.click(qtbot, form, "Swim")
    tools.click(qtbot, form, "Start a clock")
    page.activity.show_timer(0)
    page.activity.show_timer(33 * MINUTE)
    assert form.findChild(StepField).value() == 33
    assert not tools.button(form, "Save it").isEnabled()
    tools.click(qtbot, form, "Stop and save it")
    page.activity.show_timer(None)
    page.activity.show_logged(Activity.SWIM, 33)
    assert (began, len(ended)) == ([(Activity.SWIM,)], 1)
    # The app logs it at the end of the clock; the form must not do so again.
    assert not tools.button(form, "Save it").isEnabled()
    assert logged == []
    assert "Swim, 33 minutes. It is in your calendar." in tools.words(form)


def test_activity_by_keys_alone(qtbot, page):
    logged = tools.heard(page.activity.logged)
    page.activity.logged.connect(page.activity.show_logged)
    form = page.activity
    tools.tab_to(qtbot, page, tools.button(form, "Walk"))
    tools.tap(qtbot, page, [Key.Key_Space])
    tools.tab_to(qtbot, page, form.findChild(StepField))
    tools.tap(qtbot, page, [Key.Key_Up])
    tools.tab_to(qtbot, page, tools.button(form, "Save it"))
    tools.tap(qtbot, page, [Key.Key_Space])
    assert logged == [(Activity.WALK, 25)]
    assert "Walk, 25 minutes." in tools.words(form)
    assert form.isAncestorOf(page.window().focusWidget())


@pytest.mark.parametrize("key", ["light", "about", *(each.id for each in ADVICE.pages)])
def test_every_page_to_read_opens_by_mouse_and_closes_by_escape(qtbot, page, key):
    titles = {each.id: each.title for each in ADVICE.pages}
    titles |= {"light": ADVICE.light.title, "about": ADVICE.sources.title + ", with sources"}
    door = tools.button(page, titles[key])
    page.findChild(QScrollArea).ensureWidgetVisible(door)
    qtbot.mouseClick(door, Qt.MouseButton.LeftButton)
    assert reading(page) not in ("", None)
    tools.tap(qtbot, page, [Key.Key_PageDown, Key.Key_Down, Key.Key_PageUp, Key.Key_Escape])
    assert reading(page) == ""


def test_reading_by_keys_leads_to_the_sources_and_back_to_where_one_was(qtbot, page):
    door = tools.button(page, ADVICE.light.title)
    tools.tab_to(qtbot, page, door)
    tools.tap(qtbot, page, [Key.Key_Space])
    tools.tab_to(qtbot, page, tools.button(page, "About the advice, with sources"))
    tools.tap(qtbot, page, [Key.Key_Space])
    assert reading(page) == ADVICE.sources.title
    tools.tap(qtbot, page, [Key.Key_Escape])
    assert reading(page) == ADVICE.light.title
    tools.tap(qtbot, page, [Key.Key_Escape])
    assert page.window().focusWidget() is door


def test_the_bad_day_and_the_stop_signs_are_one_step_away(qtbot, page):
    flare, signs = tools.heard(page.flare_day.clicked), tools.heard(page.stop_signs_requested)
    tools.click(qtbot, page, "Start the very gentle routine")
    page.setFocus()
    tools.tap(qtbot, page, "s")
    assert (len(flare), len(signs)) == (1, 1)
