"""Ten whole histories, week after week, and the page that shows them to a physiotherapist."""

from pathlib import Path

import pytest

from sciatica_timer.domain.course import creeping
from sciatica_timer.domain.session import StepKind
from tools import dose_histories
from tools.dose_histories import DAY_NAMES, PlayedStory
from tools.dose_stories import STORIES

TURNS = ("up knee-to-chest", "up lying-gluteal", "up pelvic-tilt")
IN_TURN = f"Mon {TURNS[0]}, Wed {TURNS[1]}, Fri {TURNS[2]}"
REFUSED = f"Mon {TURNS[1]}, Wed {TURNS[2]}, Fri {TURNS[0]}"
LESS = "down pelvic-tilt, {day} down glute-bridge"
EXPECTED = {
    "All goes well": {2: IN_TURN, 3: IN_TURN, 4: IN_TURN, 5: "Mon up knee-to-chest"},
    "The pain creeps up": {3: "Wed doctor"},
    "One session that did not settle": {
        2: "Mon up knee-to-chest, Wed up lying-gluteal, Fri down knee-to-chest,"
        " Fri down lying-gluteal",
        3: "Fri up pelvic-tilt",
        4: IN_TURN,
        5: "Mon up knee-to-chest",
    },
    "Strong pain once": {
        2: "Mon up knee-to-chest, Wed up lying-gluteal, Fri rest, Fri down knee-to-chest,"
        " Fri down lying-gluteal, Fri flare",
        4: "Mon up pelvic-tilt, Wed up knee-to-chest, Fri up lying-gluteal",
        5: "Mon up pelvic-tilt",
    },
    "Knee-to-chest hurts on the left": {
        1: "Fri leave-out knee-to-chest",
        2: REFUSED,
        3: REFUSED,
        4: REFUSED,
        5: "Mon up lying-gluteal, Wed up pelvic-tilt, Fri again knee-to-chest",
        6: REFUSED,
        7: "Mon up lying-gluteal",
    },
    "Too much, said three times": {
        2: "Mon up pelvic-tilt, Wed up glute-bridge, Fri up clamshell",
        3: "Mon up bird-dog, Wed down pelvic-tilt, Wed down glute-bridge, Wed down clamshell,"
        " Wed down bird-dog, Fri flare",
        5: "Mon up pelvic-tilt",
    },
    "Too easy, and no longer than seven minutes": {
        1: "Fri up knee-to-chest",
        2: "Mon up lying-gluteal, Wed up pelvic-tilt, Fri up knee-to-chest",
        3: "Mon up lying-gluteal, Wed up pelvic-tilt",
    },
    "Nothing is ever answered": {
        2: IN_TURN,
        3: "Mon up glute-bridge, Wed up clamshell, Fri up bird-dog",
        4: "Mon up standing-hamstring, Wed up knee-to-chest, Fri up lying-gluteal",
        5: "Mon up pelvic-tilt, Wed up glute-bridge, Fri up clamshell",
        6: "Mon up bird-dog",
    },
    "Steady at four": {
        2: IN_TURN,
        3: "Mon up knee-to-chest, Wed up lying-gluteal, Fri doctor, Fri up pelvic-tilt",
        4: IN_TURN,
        5: "Mon up knee-to-chest, Wed doctor, Wed up lying-gluteal, Fri up pelvic-tilt",
        6: IN_TURN,
        7: "Mon up knee-to-chest",
    },
    "More pain after each session, and every step down refused": {
        2: "Mon up pelvic-tilt, Wed up glute-bridge, Fri " + LESS.format(day="Fri"),
        3: f"Mon {LESS.format(day='Mon')}, Wed doctor, Wed {LESS.format(day='Wed')},"
        f" Fri doctor, Fri {LESS.format(day='Fri')}",
    },
}


@pytest.fixture(scope="module")
def played():
    return {story.title: PlayedStory(story) for story in STORIES}


def test_there_are_ten():
    assert len(STORIES) == len(EXPECTED) == 10


@pytest.mark.parametrize("title", EXPECTED)
def test_what_was_said_in_which_week(played, title):
    weeks = {}
    for one in played[title].events:
        kind = one.kind.value if one.kind else "doctor"
        weeks.setdefault(one.week, []).append(f"{DAY_NAMES[one.day]} {kind} {one.exercise}".strip())
    assert {week: ", ".join(said) for week, said in weeks.items()} == EXPECTED[title]


def test_one_exercise_at_a_time_and_none_while_the_pain_creeps(played):
    for story in played.values():
        more = [one for one in story.events if one.kind in (StepKind.UP, StepKind.AGAIN)]
        assert len({(one.week, one.day) for one in more}) == len(more)
    assert creeping(played["The pain creeps up"].sessions)
    assert not creeping(played["All goes well"].sessions)


def test_left_out_means_that_side_until_it_is_tried_again(played):
    sides = [
        [part.side for part in session.parts if part.exercise == "knee-to-chest"]
        for session in played["Knee-to-chest hurts on the left"].sessions
    ]
    assert [len(each) for each in sides] == [2, 2] + [1] * 12 + [2] * 4


def test_the_limit_is_kept(played):
    story = played["Too easy, and no longer than seven minutes"]
    assert 6 * 60 < story.seconds(story.log) <= 7 * 60


def test_the_page_in_docs_is_todays():
    page = Path(__file__).parents[2] / "docs" / "dose-histories.md"
    assert page.read_text("utf-8") == dose_histories.text(), (
        "python -m tools.dose_histories > docs/dose-histories.md"
    )
