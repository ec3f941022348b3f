"""The card of doses, its sentences and its story; and room for every word."""

from pathlib import Path

import care_tools as tools
import kit_tools
import picture_sets
import pytest
from care_records import answers, at, exercise, level, pain, part, session, suggested
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QRegion
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain import care, dose, dose_answers, levels
from sciatica_timer.domain.exercise import Dose, Side, VariantKind
from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.session import CareLog, Compared, Feeling, NextDay, StepAnswer, StepKind
from sciatica_timer.services.advice import PICTURES
from sciatica_timer.ui import theme
from sciatica_timer.ui.care import dose_words
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.done_words import done_words
from sciatica_timer.ui.care.dose_page import stories
from sciatica_timer.ui.care.drawings import drawing
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.stop_sign_words import standing
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.care.today_cards import DoseCard
from sciatica_timer.ui.kit import Button, PainScale
from sciatica_timer.ui.picture import Pictures

Key = Qt.Key
MOVE = exercise(variants=(VariantKind.EASIER, VariantKind.HARDER))
OTHER = exercise("clamshell")
EXERCISES = {MOVE.id: MOVE, OTHER.id: OTHER}
BOTH = (part(side=Side.LEFT), part(side=Side.RIGHT))
WELL = [session(day, *BOTH, after=answers(pain(2))) for day in range(3)]


# Doses


@pytest.fixture
def card(qtbot):
    return tools.shown(qtbot, DoseCard(), size=(460, 320))


def test_a_step_up_says_why_and_is_accepted_by_keys(qtbot, card):
    asked = suggested([MOVE], WELL, CareLog())
    card.show_suggestions(asked, EXERCISES)
    assert tools.words(card).splitlines() == [
        "A little more next time?",
        "knee-to-chest on both sides went well three sessions in a row.",
        "Do it 3 times instead of 2.",
    ]
    accepted = tools.heard(card.accepted)
    tools.tab_to(qtbot, card, tools.button(card, "Yes, do that"))
    tools.tap(qtbot, card, [Key.Key_Space])
    assert accepted == [(asked,)]
    log = dose_answers.answer([MOVE], WELL, CareLog(), asked, StepAnswer.ACCEPTED, at(3))
    said = dose_words.answered_words(dose_answers.can_undo(WELL, log), EXERCISES)
    assert said == "knee-to-chest on both sides: 3 times, 20 s each."


def test_a_step_down_is_kept_by_mouse(qtbot, card):
    hurt = [session(0, part(hurts=True), part(side=Side.RIGHT), part("clamshell", hurts=True))]
    asked = suggested([MOVE, OTHER], hurt, CareLog())
    card.show_suggestions(asked, EXERCISES)
    assert tools.words(card).splitlines() == [
        "A little less next time?",
        "knee-to-chest on the left and clamshell on the left hurt last time.",
        "knee-to-chest on the left: t How much: 2 times, 20 s each.",
        "clamshell on the left: Leave it out for now.",
    ]
    kept = tools.heard(card.kept)
    tools.click(qtbot, card, "Keep it as it is")
    log = dose_answers.answer([MOVE, OTHER], hurt, CareLog(), asked, StepAnswer.KEPT, at(1))
    said = dose_words.answered_words(dose_answers.can_undo(hurt, log), EXERCISES)
    assert said == "knee-to-chest and clamshell: kept as it was."
    assert kept == [(asked,)]


def test_a_card_that_also_leaves_out_says_what_and_keeps_the_keys(qtbot, card):
    hurt = [session(0, part("clamshell", hurts=True), part(hurts=True))]
    asked = suggested([OTHER, MOVE], hurt, CareLog())
    assert [one.kind for one in asked] == [StepKind.LEAVE_OUT, StepKind.DOWN]
    card.show_suggestions(asked, EXERCISES)
    assert tools.words(card).startswith("A little less next time?")
    assert "clamshell on the left: Leave it out for now." in tools.words(card)
    tools.tab_to(qtbot, card, tools.button(card, "Yes, do that"))
    card.show_suggestions(asked, EXERCISES)
    assert tools.button(card, "Yes, do that").hasFocus()


def test_a_hard_day_after_the_gentlest_dose_offers_the_flare_day(qtbot, card):
    told = NextDay(compared=Compared.WORSE, settled=False, answered=at(1))
    asked = suggested([OTHER], [session(0, part("clamshell"), next_day=told)], CareLog())
    card.show_suggestions(asked, EXERCISES)
    start = "A gentler day\nThe pain had not settled a day after"
    assert tools.words(card).startswith(start)
    # Its routine stands under the card with a Start of its own; here is only the way out.
    assert [b.text() for b in card.findChildren(Button) if b.isVisible()] == ["My usual routine"]
    kept = tools.heard(card.kept)
    tools.click(qtbot, card, "My usual routine")
    assert kept == [(asked,)]


@pytest.mark.parametrize(
    ("sessions", "why"),
    [
        ([session(day, *BOTH) for day in range(3)],
         "You did knee-to-chest on both sides to the end three sessions in a row."),
        ([session(day, *BOTH, feeling=Feeling.TOO_EASY) for day in range(2)],
         "You said that a session with knee-to-chest on both sides was too easy."),
        ([session(0, *BOTH, feeling=Feeling.TOO_MUCH)],
         "You said that your last session was too much."),
    ],
)  # fmt: skip
def test_nothing_is_said_that_was_not_answered(sessions, why):
    assert dose_words.why_of(suggested([MOVE], sessions), EXERCISES) == why


def test_a_move_left_out_is_offered_again_in_words(qtbot, card):
    hurt = [session(0, part("clamshell", hurt=pain(2)))]
    out = dose_answers.answer(
        [OTHER], hurt, CareLog(), suggested([OTHER], hurt), StepAnswer.ACCEPTED, at(1)
    )
    again = suggested([OTHER], hurt, out, now=at(30))
    card.show_suggestions(again, EXERCISES)
    assert tools.words(card).splitlines() == [
        "Try it again?",
        "Left out for some weeks: clamshell on the left. It may work now.",
        "Begin at its lowest dose: 2 times, 20 s each.",
    ]
    kept = tools.heard(card.kept)
    tools.click(qtbot, card, "Keep leaving it out")
    assert kept == [(again,)]
    log = dose_answers.answer([OTHER], hurt, out, again, StepAnswer.KEPT, at(30))
    said = dose_words.answered_words(dose_answers.can_undo(hurt, log), EXERCISES)
    assert said == "clamshell on the left: still left out."
    (story,) = stories([OTHER], hurt, log)
    assert story.lines[0][1] == (
        "Begin at its lowest dose: 2 times, 20 s each. You kept it as it was."
    )


def test_it_is_as_high_as_its_words_before_it_was_ever_shown(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    card = DoseCard(page)
    card.show_suggestions(suggested([MOVE], WELL, CareLog()), EXERCISES)
    before = card.heightForWidth(900)
    page.show()
    assert before == card.heightForWidth(900) > 100


def test_after_red_the_card_leads_to_the_signs_then_to_the_flare_day(qtbot, card):
    bad = [session(0, after=answers(pain(8)))]
    card.show_suggestions(suggested([MOVE], bad, CareLog()), EXERCISES)
    assert tools.words(card).startswith("Exercise can wait\n")
    assert not tools.in_sight(card, "Keep it as it is")
    signs, accepted = tools.heard(card.stop_signs_requested), tools.heard(card.accepted)
    tools.click(qtbot, card, "Stop signs")
    log = care.settle(bad, CareLog(), at(1))
    down = suggested([MOVE], bad, log)
    card.show_suggestions(down, EXERCISES)
    assert tools.words(card).splitlines()[:2] == [
        "A little less next time?",
        "knee-to-chest on the left: at your last session the pain was strong, or went further"
        " down.",
    ]
    log = dose_answers.answer([MOVE], bad, log, down, StepAnswer.ACCEPTED, at(1))
    card.show_suggestions(suggested([MOVE], bad, log), EXERCISES)
    assert tools.words(card).startswith("Begin gently again\n")
    assert (len(signs), accepted) == (1, [])
    card.show_suggestions((), EXERCISES)
    assert not card.isVisible()


@pytest.mark.parametrize(
    ("now", "to", "said"),
    [
        (level(2), level(3), "Do it 3 times instead of 2."),
        (level(2), level(1), "Do it once instead of 2."),
        (level(3, 20), level(3, 25), "Hold for 25 seconds instead of 20."),
        (level(3, 30), level(2, 20), "Do it the usual way, 2 times, 20 s each."),
        (level(3, 30), level(2, 20, "harder"), "t How much: 2 times, 20 s each."),
        (level(2, 20, "easier"), level(2), "Do it the usual way, 2 times, 20 s each."),
    ],
)
def test_a_change_is_something_to_do(now, to, said):
    assert dose_words.change_words(MOVE, now, to) == said


@pytest.mark.parametrize(
    ("now", "to", "said"),
    [
        (level(2), level(2, 20, "easier"), "easier"),
        (level(2, 20, "harder"), level(2), "The usual way"),
        (level(3, 25), level(3, 20), "Hold for 20 s"),
        (level(3), level(2), "Do it 2 times"),
    ],
)
def test_the_easier_version_in_words(now, to, said):
    assert dose_words.easier_words(MOVE, now, to) == said


def test_not_settled_and_the_gentlest_have_their_words():
    unsettled = dose.Suggestion(
        kind=StepKind.DOWN, reason=dose.StepReason.NOT_SETTLED, exercise=MOVE.id, level=level(3),
        to=level(2),
    )  # fmt: skip
    assert "had not settled" in dose_words.why_of([unsettled], EXERCISES)
    gentlest = dose.Suggestion(
        kind=StepKind.LEAVE_OUT, reason=dose.StepReason.HURT, exercise=OTHER.id, side=Side.RIGHT,
        level=level(),
    )  # fmt: skip
    assert dose_words.why_of([gentlest], EXERCISES).startswith("clamshell on the right hurt even")
    # Of an exercise of one's own that has no limits nobody knows the gentlest.
    fixed = replace(OTHER, dose=replace(OTHER.dose, fixed=("hold_s", "reps", "sets")))
    told = dose_words.why_of([gentlest], {OTHER.id: fixed})
    assert told.startswith("clamshell on the right hurt. No smaller dose can be suggested")


# Room for every word


def _before() -> QWidget:
    page = BeforeSession()
    page.ask("Gentle start", (Side.LEFT, Side.RIGHT), variants="")
    page.findChild(PainScale).cell(5).click()
    return page


def _signs() -> QWidget:
    page = StopSigns(tools.advice().signs)
    bad = session(0, after=answers(pain(8)))
    page.show_signs(standing(care.reds_of(bad)[0]))
    return page


def _care() -> QWidget:
    return CarePage(tools.advice(), tools.pictures())


def _page(key: str):
    def make() -> QWidget:
        page = _care()
        page.open_page(key)
        return page

    return make


def _first(at: int):
    def make() -> QWidget:
        page = FirstStart(tools.advice().welcome, tools.advice().signs)
        for _ in range(at):
            page.show_next()
        return page

    return make


PAGES = {
    "before": _before, "signs": _signs, "care": _care,
    **{key: _page(key) for key in ("about", "light", "flare", "leave-out", "questions")},
    **{f"first {at}": _first(at) for at in range(5)},
}  # fmt: skip


@pytest.mark.parametrize("font", ["", "DejaVu Sans"])
@pytest.mark.parametrize("name", PAGES)
def test_no_word_is_cut_in_any_window_even_a_third_longer(qtbot, name, font):
    with kit_tools.longer_words(), kit_tools.system_font(font or "Sans Serif"):
        page = tools.shown(qtbot, PAGES[name]())
        for size in tools.SIZES:
            page.window().resize(*size)
            qtbot.waitUntil(lambda size=size: kit_tools.cut(page) == [])


def test_no_word_is_cut_on_the_sheet_and_the_summary(qtbot, tmp_path: Path):
    pictures = Pictures(picture_sets.write_sets(tmp_path, ("lying-gluteal",)))
    with kit_tools.longer_words():
        summary = tools.shown(qtbot, Summary(pictures))
        summary.show_session(WELL[0], week_days=3, goal=2, sides=tuple(Side))
        stage = tools.shown(qtbot, QWidget())
        sheet = ItHurtsSheet(pictures, stage)
        sheet.ask(
            way_out="Let go of the thigh. Set one foot down, then the other. Rest on your back.",
            picture="lying-gluteal",
            side=Side.LEFT,
            easier="A towel round the thigh",
            next_name="Standing hamstring stretch",
        )
        for size in tools.SIZES:
            for page in (summary, sheet):
                page.window().resize(*size)

                def whole(page=page, size=size):
                    assert kit_tools.cut(page) == [], size

                # A change between one column and two takes more than one round of the layout.
                qtbot.waitUntil(whole)
    pictures.stop()


# Drawings


@pytest.mark.parametrize("name", [name for name in PICTURES if name])
@pytest.mark.parametrize("theme_of", list(Theme))
def test_every_drawing_shows_something_and_says_what(qtbot, name, theme_of):
    theme.look().choose(theme_of, True)
    shown = drawing(name, tools.pictures())
    qtbot.addWidget(shown)
    ground = QImage(shown.sizeHint(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.magenta)
    shown.resize(shown.sizeHint())
    shown.render(ground, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    bare = QImage(ground.size(), ground.format())
    bare.fill(Qt.GlobalColor.magenta)
    assert ground != bare
    assert shown.accessibleName()
    theme.look().choose(Theme.SYSTEM, False)


# The story of a dose


def test_the_story_of_a_dose_is_told_the_newest_day_first(qtbot):
    asked = suggested([MOVE], WELL, CareLog())
    log = dose_answers.answer([MOVE], WELL, CareLog(), asked, StepAnswer.ACCEPTED, at(3))
    told = stories([MOVE, OTHER], WELL, log)
    assert [(s.name, s.now) for s in told] == [
        ("knee-to-chest on the left", "Now: 3 times, 20 s each"),
        ("knee-to-chest on the right", "Now: 3 times, 20 s each"),
    ]
    assert [words for _, words in told[0].lines] == [
        "Do it 3 times instead of 2. You said yes.",
        "Done: 2 times, 20 s each",
    ]
    page = tools.shown(qtbot, _care())
    page.open_page("doses")
    page.set_doses(lambda: told)
    qtbot.waitUntil(lambda: kit_tools.cut(page) == [])


def test_what_was_kept_taken_back_or_left_out_is_told_too():
    hurt = [session(0, part("clamshell", hurts=True))]
    asked = suggested([OTHER], hurt, CareLog())
    log = dose_answers.answer([OTHER], hurt, CareLog(), asked, StepAnswer.ACCEPTED, at(1))
    assert (
        "Leave it out for now. You said yes." in dict(stories([OTHER], hurt, log)[0].lines).values()
    )
    back = dose_answers.undo(hurt, log)
    assert "You took it back." in stories([OTHER], hurt, back)[0].lines[0][1]


def test_the_story_says_what_is_left_out_where_and_what_a_hand_set():
    sides = (part("clamshell", Side.LEFT, hurts=True), part("clamshell", Side.RIGHT))
    hurt = [session(0, *sides)]
    asked = suggested([OTHER], hurt, CareLog())
    log = dose_answers.answer([OTHER], hurt, CareLog(), asked, StepAnswer.ACCEPTED, at(1))
    log = levels.set_dose(OTHER, Dose(hold_s=25, reps=3), log, at(2), Side.RIGHT)
    left, right = stories([OTHER], hurt, log)
    assert left.now == (
        "Now: left out. It is offered again after four weeks, and under Exercises you can have it"
        " sooner."
    )
    assert right.now == "Now: 3 times, 25 s each"
    assert right.lines[0][1] == "You set it: 3 times, 25 s each"
    taken = levels.take_over({OTHER.id: OTHER}, {OTHER.id: Dose(hold_s=30, reps=3)}, CareLog())
    assert stories([OTHER], [], taken)[0].lines == (("Earlier", "You set it: 3 times, 30 s each"),)
    # The card of Today names the side as well.
    said = dose_words.answered_words(dose_answers.can_undo(hurt, log), EXERCISES)
    assert said == "clamshell on the left: left out for now."


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ((part(side=Side.RIGHT),), "2 right"),
        ((part(side=Side.LEFT, done=1),), "1 left"),
        (BOTH, "2 a side"),
        ((part(side=Side.LEFT, done=1), part(side=Side.RIGHT)), "1 left, 2 right"),
        ((part(side=None),), "2 times"),
    ],
)
def test_what_was_done_names_the_side_where_only_one_was_planned(parts, said):
    assert done_words(session(0, *parts), list(parts)) == said
