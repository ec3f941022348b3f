"""Today in windows of every size: nothing is cut, nothing jumps, what is left out is told."""

import pytest
from kit_tools import cut, longer_words, overlapping, system_font
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QWidget
from test_today import LEFT, library, page, pictures, refresh
from today_stories import session, view

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.plan import plan_move
from sciatica_timer.domain.routine import Move
from sciatica_timer.domain.session import Compared, NextDay
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.today import TodayPage
from sciatica_timer.ui.today.cards import RoutineCard, WeekCard
from sciatica_timer.ui.today.routine_grid import RoutineGrid
from sciatica_timer.ui.today.today_view import moves_text

__all__ = ["library", "page", "pictures"]
pytestmark = pytest.mark.usefixtures("british", "usual_look")
SINCE = "New since then: Clamshell: Hold for 7 seconds instead of 5."


def test_nothing_jumps_when_another_routine_comes_into_the_hero(page, library, qtbot):
    refresh(page, view(library))

    def places() -> list:
        return [
            w.geometry()
            for w in (page.hero, page.hero.start, page.hero.picture, page.hero.name, *page.cards)
        ]

    before = [rect.topLeft() for rect in places()]
    for card in page.cards:
        qtbot.mouseClick(card, LEFT)
        assert [rect.topLeft() for rect in places()] == before


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans"])
@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("size", [(632, 433), (712, 560), (896, 700), (1076, 760), (1816, 1080)])
def test_no_text_is_cut_at_any_size(qtbot, library, pictures, family, longer, size):
    with system_font(family):
        if longer:
            with longer_words():
                made = _filled(qtbot, library, pictures, size)
        else:
            made = _filled(qtbot, library, pictures, size)
        assert cut(made) == []
        assert overlapping([w for w in made.widget().children() if isinstance(w, QWidget)]) == []
        assert made.horizontalScrollBar().maximum() == 0


def test_the_days_of_the_week_are_counted_whole_where_the_title_has_to_give_room(qtbot, library):
    card = WeekCard()
    qtbot.addWidget(card)
    card.refresh(view(library, session(library, 20), session(library, 21), session(library, 22)))
    card.resize(600, card.height())
    card.show()
    title = next(each for each in card.findChildren(Label) if each.text() == "This week")
    title.setText("In dieser ganzen Woche")
    needed = 50 + sum(each.sizeHint().width() for each in (title, card.tick, card.count))
    card.resize(needed - 5, card.height())
    QApplication.processEvents()
    assert card.count.width() >= card.count.sizeHint().width()


def test_no_word_of_a_routines_name_is_broken_to_have_more_in_a_row(qtbot, pictures):
    window, grid, wrong = QWidget(), RoutineGrid(), {}
    qtbot.addWidget(window)
    window.setLayout(grid)
    grid.setContentsMargins(0, 0, 0, 0)
    cards = [RoutineCard(pictures) for _ in range(4)]
    for card in cards:
        card.show_routine("strength", "Renforcement", 4, 13, "", "")
    window.show()
    for whole in range(960, 1300, 5):
        grid.arrange(cards, whole)
        window.resize(whole, 600)
        QApplication.processEvents()
        if found := cut(window):
            wrong[whole] = found
    assert wrong == {}


def _filled(qtbot, library, pictures, size, since=SINCE) -> TodayPage:
    made = TodayPage(library, pictures)
    qtbot.addWidget(made)
    made.resize(*size)
    made.show()
    told = NextDay(compared=Compared.SAME, settled=False)
    last = replace(session(library, 21, before=5, after=3), next_day=told)
    line = "No heavy lifting and no twisting of the back until 12 December."
    shown = view(library, session(library, 18), last, quiet=line, can_change=True, since=since)
    refresh(made, shown)
    return made


def test_a_name_without_a_space_makes_the_page_no_wider(qtbot, library, pictures):
    """Somebody's own routine may be called anything; Start stays in sight."""
    routines = {key: replace(one, name="W" * 60) for key, one in library.routines.items()}
    made = _filled(qtbot, replace(library, routines=routines), pictures, (896, 700))
    assert made.horizontalScrollBar().maximum() == 0


def test_one_column_in_the_order_hero_week_last_others(page, library):
    page.resize(712, 560)
    refresh(page, view(library))
    QApplication.processEvents()
    parts = (page.hero, page.week, page.last, page.others, page.cards[0])
    places = [part.mapTo(page.widget(), QPoint(0, 0)) for part in parts]
    tops = [place.y() for place in places]
    assert tops == sorted(tops)
    assert len({place.x() for place in places[:3]}) == 1
    assert page.verticalScrollBar().maximum() > 0


def knee_on_the(side, library):
    knee = library.exercises["knee-to-chest"]
    return plan_move(Move(exercise=knee.id), knee, only_side=side)


@pytest.mark.parametrize("size", [(712, 560), (896, 700), (1076, 760)])
@pytest.mark.parametrize("suggested", ["gentle-start", "flare-day"])
def test_what_is_left_out_is_told_and_a_routine_without_moves_leads_to_what_is_possible(
    page, library, qtbot, size, suggested
):
    page.resize(*size)
    gentle = library.routines["gentle-start"]
    plans = {"gentle-start": (knee_on_the(Side.RIGHT, library),), "flare-day": ()}
    minutes = {name: 5 for name in library.routines} | {"flare-day": 0}
    refresh(page, view(library, plans=plans, minutes=minutes, suggested=suggested))
    qtbot.wait(1)
    assert cut(page) == []
    hero = [page.hero.name, page.hero.line, page.hero.moves, page.hero.start, page.hero.save]
    hero.append(page.hero.print)
    assert overlapping(hero) == []
    told = moves_text(library, gentle, plans["gentle-start"]).replace("\u00a0", " ")
    assert told == (
        "On the back: Knee-to-chest stretch (right only). "
        "Left out for now: Pelvic tilt and Lying gluteal stretch. You need a mat."
    )
    wishes = []
    page.start_requested.connect(wishes.append)
    hero = page.hero
    if suggested == "flare-day":
        assert (hero.start.text(), hero.save.isVisible()) == ("What can I do?", False)
        assert "No moves left for now" in hero.line.text()
        assert hero.moves.text() == "All of its moves are left out for now."
    else:
        assert (hero.start.text(), hero.save.isVisible()) == ("Start", True)
        card = next(card for card in page.cards if card.routine == "flare-day")
        assert card.accessibleName().startswith("Very gentle, No moves left for now")
    qtbot.mouseClick(hero.start, LEFT)
    assert wishes == [suggested]


def test_what_was_done_is_not_left_in_sight_by_a_card_that_is_low_again(qtbot, library, pictures):
    made = _filled(qtbot, library, pictures, (632, 433), since="")
    card = made.last
    assert card.text.isHidden(), "there is more to tell"
    # Its column has no such height for it, and takes it back as soon as it lays itself out.
    card.resize(card.width(), 2000)
    QApplication.processEvents()
    assert card.text.isHidden() and not card.text.isVisible()
    made.resize(1816, 1080)
    QApplication.processEvents()
    assert card.text.isVisible() and not card.text.isHidden()


LONG_NAMES = [
    f"{what} {how} against the wall, slowly and with both hands on the back of a chair"
    for what in ("Bending", "Reaching", "Kneeling", "Stepping", "Turning", "Leaning")
    for how in ("up", "down")
]


@pytest.mark.parametrize("percent", [100, 200])
def test_where_the_page_has_one_column_all_that_was_done_is_told(
    request, qtbot, library, pictures, percent
):
    """Large text leaves one column: long names went on in dots, and nothing told the rest."""
    theme.look().choose(Theme.LIGHT, False, percent)
    request.addfinalizer(lambda: theme.look().choose(Theme.SYSTEM, False))
    done = session(library, 22)
    parts = [replace(done.parts[0], exercise=f"own-{name}", name=name) for name in LONG_NAMES]
    made = TodayPage(library, pictures)
    qtbot.addWidget(made)
    made.resize(712, 560)
    made.show()
    refresh(made, view(library, replace(done, parts=tuple(parts))))
    QApplication.processEvents()
    text = made.last.text
    assert len(text.lines_in(text.width())) * text.line_height <= text.height()
    assert made.last.geometry().bottom() <= made.last.parentWidget().height()
    assert overlapping([w for w in made.widget().children() if isinstance(w, QWidget)]) == []
    made.resize(1816, 1080)
    QApplication.processEvents()
    assert LONG_NAMES[6] in text.toolTip()


def test_no_line_of_what_is_in_a_routine_begins_with_a_gap(qtbot, library):
    """A name is kept in one piece: after its hyphen it was broken, and the space went first."""
    routine = library.routines["gentle-start"]
    first = library.exercises[routine.moves[0].exercise]
    named = replace(first, name="Kneeling with arm- and leg stretched")
    changed = replace(library, exercises=library.exercises | {first.id: named})
    label = Label(moves_text(changed, routine))
    qtbot.addWidget(label)
    for width in range(330, 700):
        lines = label.lines_in(width)
        assert not [line for line in lines if line[:1] in " \u00a0"], width
        assert not [line for line in lines if line.endswith("arm-")], width
