"""Whoever only hears a session of their own knows how long a hold and a rest are, and the round."""

import re
from itertools import pairwise

import pytest
from fakes import BEGINNING, files, library, phrases
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Posture, Side, Sides
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.own_exercises import as_exercise, with_own
from sciatica_timer.domain.plan import plan_routine, plan_today
from sciatica_timer.domain.programme import OwnDose, OwnEntry, OwnExercise, OwnRoutine, Programme
from sciatica_timer.domain.session import CareLog
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Timeline
from sciatica_timer.services.library import load_own_words

PRESS_UP = OwnExercise(
    id="own-press",
    name="Press up",
    posture=Posture.FRONT,
    steps=("Lie on your front.", "Press up.", "Come down."),
    dose=OwnDose(hold_s=30, reps=3, sets=2),
    rest_s=90,
    edited=BEGINNING,
)
REACH = OwnExercise(
    id="own-reach",
    name="Reach",
    posture=Posture.HANDS_KNEES,
    sides=Sides.ALTERNATING,
    steps=("Reach.",),
    dose=OwnDose(hold_s=2, reps=3),
    edited=BEGINNING,
)


def session(*entries: OwnEntry, press: OwnExercise = PRESS_UP, **more: int) -> Timeline:
    routine = OwnRoutine(id="own-mine", name="Mine", entries=entries, edited=BEGINNING, **more)
    words = load_own_words(files().__getitem__)
    own = with_own(library(), Programme(exercises=(press, REACH), routines=(routine,)), words)
    plan = plan_today(own.routines[routine.id], own, (), CareLog())
    assert plan == plan_routine(own.routines[routine.id], own)
    return lay_out(plan, phrases(), LayoutOptions())


def shown(timeline: Timeline, phase: Phase) -> list[str]:
    return [each.shown for each in timeline.segments if each.phase is phase]


def test_a_long_hold_is_told_in_sets_too() -> None:
    told = shown(session(OwnEntry(exercise="own-press")), Phase.ANNOUNCE)
    assert told == ["Two sets of three, thirty seconds each."]


def test_who_wants_no_rest_between_sets_is_told_of_the_next_set_alone() -> None:
    """A rest of no seconds took eight, and was called one."""
    press = replace(PRESS_UP, rest_s=0)
    rests = [each for each in session(OwnEntry(exercise=press.id), press=press).segments
             if each.phase is Phase.REST]  # fmt: skip
    assert [each.shown for each in rests] == ["Set two begins in five seconds."]


def test_a_long_rest_tells_how_long_it_is_and_lasts_as_long() -> None:
    timeline = session(OwnEntry(exercise="own-press"), OwnEntry(exercise="clamshell"), rest_s=120)
    between_sets, between = [each for each in timeline.segments if each.phase is Phase.REST]
    assert (between_sets.shown, between_sets.for_ms) == (
        "Rest for one minute and thirty seconds.",
        90_000,
    )
    assert between.shown == "Rest for two minutes."
    assert between.for_ms >= 120_000


def test_on_hands_and_knees_the_rest_is_told_as_it_is_there() -> None:
    reach = OwnEntry(exercise="own-reach", dose=OwnDose(hold_s=2, reps=2, sets=2))
    (rest,) = [each for each in session(reach).segments if each.phase is Phase.REST]
    assert rest.shown == "Rest for a moment.", "half of twenty seconds"


def test_each_round_is_told_and_a_single_one_is_not() -> None:
    entries = (OwnEntry(exercise="own-press"), OwnEntry(exercise="own-reach"))
    assert shown(session(*entries, repeat=2), Phase.NEXT) == [
        "Round one of two. First: Press up, lying on your front.",
        "Next: Reach, on hands and knees.",
        "Round two of two. Next: Press up, lying on your front.",
        "Next: Reach, on hands and knees.",
    ]
    assert "Round" not in " ".join(shown(session(*entries), Phase.NEXT))


@pytest.mark.parametrize("exercise", ["own-reach", "bird-dog"])
def test_sides_in_turn_are_done_as_often_as_is_told(exercise: str) -> None:
    """A file can give each side a dose of its own there; only that of the first was told."""
    apart = {Side.LEFT: OwnDose(hold_s=2, reps=8), Side.RIGHT: OwnDose(hold_s=4, reps=10)}
    timeline = session(OwnEntry(exercise=exercise, side_doses=apart))
    holds = [each for each in timeline.segments if each.phase is Phase.HOLD]
    assert {(each.for_ms, each.rep) for each in holds if each.side is Side.LEFT} == {
        (each.for_ms, each.rep) for each in holds if each.side is Side.RIGHT
    }


@pytest.mark.parametrize("steps", [("Reach.",), ("Reach out, {side} side.",)])
@pytest.mark.parametrize("short", [False, True])
def test_where_sides_take_turns_each_rep_of_each_set_tells_its_own(
    steps: tuple[str, ...], *, short: bool
) -> None:
    """The words of the move did not tell it in the second rep, nor at the start of a set."""
    words = load_own_words(files().__getitem__)
    reach = as_exercise(replace(REACH, steps=steps, dose=OwnDose(hold_s=2, reps=4, sets=3)), words)
    plan = [PlannedExercise(exercise=reach, dose=reach.dose.first)]
    timeline = lay_out(plan, phrases(), LayoutOptions(short=short))
    told = ""
    for segment in timeline.segments:
        inside = [c for c in timeline.cues if segment.at_ms <= c.at_ms < segment.end_ms]
        told += "".join(cue.text for cue in inside if cue.kind == "word")
        if segment.phase is Phase.HOLD:
            assert set(re.findall("(left|right) side", told.lower())) == {segment.side}, told
            told = ""
        assert all(one.end_ms <= other.at_ms for one, other in pairwise(inside))
    announced = shown(timeline, Phase.ANNOUNCE)
    assert announced == ["Left side first, then in turn, three sets of four each."]


def test_after_a_long_rest_the_next_set_is_told_earlier() -> None:
    press = replace(PRESS_UP, rest_s=60)
    timeline = session(OwnEntry(exercise=press.id), press=press)
    (rest,) = [each for each in timeline.segments if each.phase is Phase.REST]
    soon = [c for c in timeline.cues if rest.at_ms <= c.at_ms < rest.end_ms][-1]
    assert soon.text == "Set two begins in fifteen seconds."
    assert rest.end_ms - soon.end_ms == 15_000
