"""Today: what a person sees first, on the first day, after one session and after many."""

from datetime import timedelta

import pytest
from accessible_tree import Role, names
from kit_tools import cut, menu_at
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from today_stories import NOW, session, view

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.session import (
    Compared,
    NextDay,
)
from sciatica_timer.domain.today_message import QuietLine, SaidToday, TodayMessage
from sciatica_timer.services import resources
from sciatica_timer.services.library import load_library
from sciatica_timer.ui.care.today_cards import NextDayCard
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.layer_focus import focus_deed
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.today import TodayPage, TodayView
from sciatica_timer.ui.today.today_view import greeting, length, moves_text, pictures_of

ASKS = SaidToday(main=TodayMessage.NEXT_DAY)
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("british", "usual_look")


@pytest.fixture(scope="module")
def library():
    return load_library(resources.read_content, resources.content_names())


@pytest.fixture
def pictures(qapp):
    made = Pictures(":/illustrations")
    yield made
    made.stop()


@pytest.fixture
def page(qtbot, library, pictures):
    made = TodayPage(library, pictures)
    qtbot.addWidget(made)
    made.resize(1076, 760)
    made.show()
    return made


def refresh(page: TodayPage, shown: TodayView) -> None:
    page.refresh(shown)
    QApplication.processEvents()


def test_the_first_day_invites_plainly(page, library):
    refresh(page, view(library))
    assert page.title.text() == "Good evening"
    assert page.date.text() == "Sunday, 22 November"
    assert page.hero.name.text() == "Gentle start"
    assert page.last.title.text() == "Your first session"
    assert page.week.count.text() == "0 of 2 days"
    assert not page.last.next_day.isVisible()
    assert cut(page) == []


def test_until_a_new_day_begins_it_is_the_day_before_everywhere(page, library):
    """NOW is a Sunday; its last hours are after midnight."""
    late = NOW.replace(hour=2, minute=59) + timedelta(days=1)
    week = CalendarIndex((), day_starts_at=3).week(NOW.date(), week_start=1)
    refresh(page, view(library, now=late, week=week))
    assert page.date.text() == "Sunday, 22 November"
    assert page.title.text() == "Good evening"
    refresh(page, view(library, now=late + timedelta(minutes=1)))
    assert page.date.text() == "Monday, 23 November"
    assert page.title.text() == "Good morning"


def test_every_routine_tells_length_moves_and_posture_before_it_starts(page, library, qtbot):
    shown = view(library)
    refresh(page, shown)
    for routine in library.routines.values():
        card = next((c for c in page.cards if c.routine == routine.id), None)
        if card is None:
            continue
        qtbot.mouseClick(card, LEFT)
        assert page.routine() == routine.id
        assert page.hero.name.text() == routine.name
        assert page.hero.line.text().startswith(length(shown.minutes[routine.id]))
        moves = page.hero.moves.text().replace("\u00a0", " ")
        for exercise in library.moves(routine):
            assert exercise.name in moves
            assert exercise.posture_name in moves
    assert "done about 18:" in page.hero.line.text().replace("\u00a0", " ")


def test_start_with_the_mouse_alone(page, library, qtbot):
    refresh(page, view(library))
    wishes = []
    page.start_requested.connect(wishes.append)
    qtbot.mouseClick(page.hero.start, LEFT)
    other = page.cards[0].routine
    qtbot.mouseClick(page.cards[0], LEFT)
    qtbot.mouseClick(page.hero.start, LEFT)
    assert wishes == ["gentle-start", other]


def test_the_menu_of_a_routine_has_all_that_can_be_done_with_it(page, library, qtbot):
    refresh(page, view(library))
    wishes = []
    page.start_requested.connect(wishes.append)
    page.handout_requested.connect(wishes.append)
    lines = ["Start", "Save as audio", "Save as PDF"]
    assert list(menu_at(page.hero)) == lines
    other = page.cards[1].routine
    menu = menu_at(page.cards[1])
    assert list(menu) == lines
    menu["Save as PDF"].trigger()
    # It stands in the hero from then on, and what stood there in its place.
    assert page.routine() == other and wishes == [other]
    menu_at(page.cards[1])["Start"].trigger()
    assert wishes == [other, "gentle-start"]


def test_no_row_changes_its_place_while_the_page_is_shown(page, library, qtbot):
    refresh(page, view(library))
    before = [card.routine for card in page.cards]
    for at in (1, 0, 2):
        chosen = page.cards[at].routine
        standing = page.routine()
        qtbot.mouseClick(page.cards[at], LEFT)
        assert page.routine() == chosen
        before[at] = standing
        assert [card.routine for card in page.cards] == before
    # What changes on its own moves nothing either; hidden and shown again, all is in order.
    refresh(page, view(library))
    assert [card.routine for card in page.cards] == before
    page.hide()
    page.show()
    order = sorted(library.routines.values(), key=lambda routine: routine.order)
    assert [card.routine for card in page.cards] == [
        routine.id for routine in order if routine.id != page.routine()
    ]


def test_the_routine_that_stands_first_can_be_saved_as_audio(page, library, qtbot):
    refresh(page, view(library))
    wishes = []
    page.save_requested.connect(wishes.append)
    qtbot.mouseClick(page.cards[0], LEFT)
    qtbot.mouseClick(page.hero.save, LEFT)
    assert wishes == [page.routine()]
    name = library.routines[page.routine()].name
    assert page.hero.save.accessibleName() == f"Save {name} as audio"


def test_choose_and_start_with_the_keyboard_alone(page, library, qtbot):
    refresh(page, view(library))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    wishes = []
    page.start_requested.connect(wishes.append)
    chosen = page.cards[1].routine
    page.hero.start.setFocus()
    for _ in range(10):
        if page.cards[1].hasFocus():
            break
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.cards[1].hasFocus()
    qtbot.keyClick(page.cards[1], Qt.Key.Key_Space)
    assert page.hero.start.hasFocus()
    qtbot.keyClick(page.hero.start, Qt.Key.Key_Space)
    assert wishes == [chosen]


def test_the_week_leads_to_the_calendar(page, library, qtbot):
    refresh(page, view(library))
    with qtbot.waitSignal(page.week.clicked):
        qtbot.mouseClick(page.week, LEFT)
    assert page.week.accessibleName() == "This week, 0 of 2 days"


def test_a_choice_stays_until_the_day_is_over(page, library, qtbot):
    refresh(page, view(library))
    qtbot.mouseClick(page.cards[2], LEFT)
    chosen = page.routine()
    refresh(page, view(library, now=NOW + timedelta(minutes=30)))
    assert page.routine() == chosen
    refresh(page, view(library, now=NOW + timedelta(hours=14)))
    assert page.routine() == "gentle-start"


def test_the_answer_of_the_day_after_stays_to_be_seen_and_changed(page, library, qtbot):
    last = session(library, 21, before=5, after=3)
    refresh(page, view(library, session(library, 18), last, said=ASKS))
    assert page.last.title.text() == "Yesterday"
    assert page.last.scores.text() == "5 to 3"
    assert page.week.count.text() == "2 of 2 days"
    assert page.week.tick.isVisible()
    assert not page.last.next_day.isVisible()
    assert "Knee-to-chest stretch" in page.last.text.text()
    told = replace(last, next_day=NextDay(compared=Compared.WORSE, settled=True))
    refresh(page, view(library, told, can_change=True))
    assert page.last.next_day.text() == "Today: Worse, eased within a day"
    changed = []
    page.last.change_requested.connect(changed.append)
    qtbot.mouseClick(page.last.change, LEFT)
    assert changed == ["s21"]
    refresh(page, view(library, told))
    assert page.last.next_day.text() == "The day after: Worse, eased within a day"
    assert not page.last.change.isVisible()


def test_unanswered_pain_is_told_as_it_is(page, library):
    refresh(page, view(library, session(library, 22)))
    assert page.last.title.text() == "Today"
    assert page.last.scores.text() == "not answered"
    assert not page.last.pain_line.isVisible()
    assert page.hero.label.text() == "Suggested next"


@pytest.mark.parametrize("size", [(632, 433), (712, 560), (896, 700), (1076, 760), (1816, 1080)])
def test_a_quiet_line_stands_beside_the_greeting_and_moves_little(page, library, qtbot, size):
    page.resize(*size)
    refresh(page, view(library))
    before = page.hero.y()
    line = "No heavy lifting and no twisting of the back until 12 December."
    refresh(page, view(library, said=SaidToday(quiet=QuietLine.SIX_WEEKS), quiet=line))
    assert (page.quiet.text.text(), page.quiet.undo.isVisible()) == (line, False)
    assert page.hero.y() - before <= (0 if size[0] >= 890 else 32)
    refresh(page, view(library, said=SaidToday(quiet=QuietLine.ANSWERED), quiet="Kept."))
    assert cut(page) == []
    qtbot.mouseClick(page.quiet.undo, LEFT)
    refresh(page, view(library))
    assert not page.quiet.isVisible()


def test_while_nothing_may_start_there_is_no_start(page, library):
    refresh(page, view(library, said=SaidToday(main=TodayMessage.STOP)))
    assert not page.hero.start.isVisible()
    assert not page.hero.save.isVisible()
    refresh(page, view(library))
    assert page.hero.start.isVisible()
    assert page.hero.save.isVisible()


def test_a_notice_is_told_above_everything(page, library):
    refresh(page, view(library))
    top = page.hero.y()
    refresh(page, view(library, notice="Nothing can be saved: the folder is read-only."))
    QApplication.processEvents()
    assert page.notice.isVisible()
    assert page.notice.geometry().bottom() < page.hero.y()
    refresh(page, view(library))
    assert page.hero.y() == top


def test_words_by_the_hour_and_by_the_number(library):
    assert greeting(NOW.replace(hour=8)) == "Good morning"
    assert greeting(NOW.replace(hour=13)) == "Good afternoon"
    assert greeting(NOW.replace(hour=2)) == "Good evening"
    assert greeting(NOW.replace(hour=3)) == "Good morning"
    assert greeting(NOW.replace(hour=4), 5) == "Good evening", "the day before is not over"
    assert greeting(NOW.replace(hour=1), 0) == "Good evening"
    assert length(1) == "1 minute"
    text = moves_text(library, library.routines["gentle-start"])
    assert text.startswith("On the back: ")
    stretch = moves_text(library, library.routines["stretch"])
    assert stretch.endswith("You need a mat, a step or low box, and something to hold on to.")
    sets = pictures_of(library)
    assert len(set(sets.values())) == len(sets)


def test_the_card_comes_first_by_tab_and_the_answered_question_hands_the_keys_on(
    library, pictures, qtbot
):
    window, made = QWidget(), TodayPage(library, pictures)
    qtbot.addWidget(window)
    card = QWidget()
    button = Button("Yes, do that", parent=card)
    before = Button("Before", parent=window)
    made.setParent(window)
    question = NextDayCard()
    for message in (card, question):
        made.add_message(message)
    window.resize(1076, 760)
    made.resize(1076, 760)
    window.show()
    last = session(library, 21, before=5, after=3)
    question.ask(last)
    refresh(made, view(library, last, said=ASKS))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    # A screen reader goes through it in the same order.
    asked = [each for each in question.findChildren(Button) if each.isVisible()]
    ways = [button, *asked]
    heard = names(made, Role.Button)
    assert heard[: len(ways)] == [each.text() for each in ways]
    assert heard[len(ways)].startswith("Start")
    before.setFocus()
    hero = (made.hero.start, made.hero.save, made.hero.print)
    for stop in (button, *question.findChildren(Button), *hero, made.week):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        assert stop.hasFocus()
    assert focus_deed(made) and made.hero.start.hasFocus()
    # While nothing may be started, what is said stands first.
    made.hero.start.hide()
    assert focus_deed(made) and question.findChildren(Button)[0].hasFocus()
    question.ask(None)
    refresh(made, view(library, last))
    assert button.hasFocus()
    # As the card for the dose does when nothing is left in it.
    card.hide()
    button.setFocus()
    refresh(made, view(library, last))
    assert made.hero.start.hasFocus()
