"""What is heard with shut eyes: every routine and variant, from either side, in least and most.

Each rule is one for the body that lies on the mat: what it needs is told before, each change of
position in words, and no move begins before it is known with which side.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

import pytest
from fakes import library, phrases
from layouts import (
    ANNOUNCE,
    CHANGE_POSTURE,
    CHANGE_SIDE,
    FINISH,
    GET_UP,
    HOLD,
    LET_GO,
    MIND,
    MOVE_IN,
    POSITION,
    PREPARE,
    REST,
    inside,
    of,
)
from test_own_exercises import own, words

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import Dose, Exercise, Posture, Side, Sides, Variant
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.own_exercises import as_exercise
from sciatica_timer.domain.timeline import PlannedExercise, Segment, Timeline, equipment_of

MAT = "a mat"
LONGEST = 120
"""Letters of a text on the stage."""
SPAN_MS = {POSITION: 4_000, CHANGE_POSTURE: 8_000, GET_UP: 12_000}
"""What the body has at least after the words."""


def rows() -> Iterator[tuple[PlannedExercise, ...]]:
    """Each routine as it is and with each variant, and each exercise alone in least and most."""
    for routine in library().routines.values():
        moves = library().moves(routine)
        yield tuple(planned(each) for each in moves)
        for at, exercise in enumerate(moves):
            for variant in exercise.variants:
                others = [planned(each) for each in moves]
                yield (*others[:at], planned(exercise, variant), *others[at + 1 :])
    for exercise in library().exercises.values():
        for variant in (None, *exercise.variants):
            for end in (0, 1):
                yield (planned(exercise, variant, end),)


def planned(exercise: Exercise, variant: Variant | None = None, end: int = 0) -> PlannedExercise:
    return PlannedExercise(exercise=exercise, variant=variant, dose=dose(exercise, end))


@cache
def sessions(*, short: bool = False, ticks: bool = True) -> tuple[Timeline, ...]:
    """All of these, from either side."""
    return tuple(
        lay_out(plan, phrases(), LayoutOptions(first_side=side, short=short, ticks=ticks))
        for plan in rows()
        for side in Side
    )


def dose(exercise: Exercise, end: int) -> Dose:
    span = exercise.dose
    return Dose(hold_s=span.hold_s[end], reps=span.reps[end], sets=span.sets[end])


def said(timeline: Timeline) -> list[Cue]:
    return [cue for cue in timeline.cues if cue.kind == "word"]


def part(timeline: Timeline, number: int) -> list[Segment]:
    return [segment for segment in timeline.segments if segment.part == number]


def names(text: str) -> set[str]:
    return set(re.findall(r"\b(left|right)\b", text.lower()))


@pytest.mark.parametrize("short", [False, True])
class TestEquipment:
    def test_is_named_in_the_first_words_the_mat_before_all_else(self, *, short: bool) -> None:
        for timeline in sessions(short=short):
            first = said(timeline)[0].text
            things = equipment_of(timeline.plan)
            assert things[0] == MAT
            assert all(thing in first for thing in things)

    def test_is_named_again_before_its_exercise_with_time_to_set_it_up(
        self, *, short: bool
    ) -> None:
        for timeline in sessions(short=short):
            shared = set.intersection(*(set(each.equipment) for each in timeline.plan))
            for number, planned in enumerate(timeline.plan):
                own = [thing for thing in planned.equipment if thing not in shared]
                told = [s for s in of(timeline, PREPARE) if s.part == number]
                told = [s for s in told if all(thing in s.shown for thing in own)]
                ready = next(s for s in part(timeline, number) if s.phase is POSITION)
                assert not own or told[-1].end_ms <= ready.at_ms
                assert not own or ready.at_ms - told[-1].at_ms >= 8_000

    def test_what_lies_there_is_not_asked_for_again_nor_a_mat_by_who_lies_on_it(
        self, *, short: bool
    ) -> None:
        names = ("standing-hamstring", "pelvic-tilt", "knee-to-chest", "bird-dog", "glute-bridge")
        bare = own(posture=Posture.SITTING, equipment=())
        exercises = [as_exercise(bare, words()), *(library().exercises[each] for each in names)]
        plan = tuple(PlannedExercise(exercise=each, dose=each.dose.first) for each in exercises)
        segments = of(lay_out(plan, phrases(), LayoutOptions(short=short)), PREPARE)
        assert segments[0].shown.startswith("You will need a firm chair, a mat,")
        assert [s.part for s in segments if s.shown.startswith("For this")] == [0, 1, 4]

    def test_the_mat_or_chair_of_a_posture_is_fetched_though_only_a_strap_was_written_down(
        self, *, short: bool
    ) -> None:
        reach, press = (
            as_exercise(own(name, posture=posture, equipment=things), words())
            for name, posture, things in (
                ("Reach", Posture.SITTING, ("a strap",)),
                ("Press", Posture.FRONT, ("a thick mat", "a strap")),
            )
        )
        plan = tuple(
            PlannedExercise(exercise=each, dose=each.dose.first) for each in (reach, press)
        )
        told = of(lay_out(plan, phrases(), LayoutOptions(short=short)), PREPARE)
        assert told[0].shown == "You will need a firm chair, a strap, and a thick mat."
        assert "For this you need a firm chair." in [each.shown for each in told]

    def test_is_never_asked_for_in_the_middle(self, *, short: bool) -> None:
        for timeline in sessions(short=short):
            for before, after in pairwise(timeline.segments):
                if after.phase is PREPARE:
                    assert before.phase not in (POSITION, MIND, MOVE_IN, HOLD, LET_GO)


def test_nothing_is_longer_than_the_stage_shows() -> None:
    """In three lines of its smallest size, as the story of the stage measures them."""
    for timeline in sessions():
        assert max(len(segment.shown) for segment in timeline.segments) <= LONGEST


THINGS = {"step": "step", "towel": "towel", "cushion": "cushion", "chair": "chair"}


@pytest.mark.parametrize("exercise", library().exercises.values(), ids=library().exercises)
def test_what_the_words_of_an_exercise_ask_for_stands_in_its_equipment(exercise: Exercise) -> None:
    for variant in (None, *exercise.variants):
        plan = PlannedExercise(exercise=exercise, dose=exercise.dose.first, variant=variant)
        asked = f"{plan.spoken.position} {plan.spoken.move_in}"
        needed = " ".join(plan.equipment)
        for word, thing in THINGS.items():
            assert not re.search(rf"\b{word}\b", asked) or thing in needed, (word, asked)


@pytest.mark.parametrize("short", [False, True])
class TestAChangeOfPosition:
    def test_is_spoken_from_the_screen_down_to_the_mat_and_up_again(self, *, short: bool) -> None:
        for timeline in sessions(short=short):
            posture = Posture.STANDING
            for number, planned in enumerate(timeline.plan):
                after = planned.exercise.posture
                told = [s for s in part(timeline, number) if s.phase is CHANGE_POSTURE]
                assert len(told) == (posture is not after)
                if told:
                    side = timeline.sides[number][0] if after is Posture.SIDE else None
                    words = phrases().fill(phrases().changes[posture][after], side)
                    assert [text for _, text in inside(timeline, told[0])] == [words]
                posture = after
            up = of(timeline, GET_UP)
            assert len(up) == (posture is not Posture.STANDING)
            assert [s.shown for s in up] == [
                phrases().changes[posture][Posture.STANDING] for _ in up
            ]

    def test_leaves_the_body_its_time_after_the_words(self, *, short: bool) -> None:
        for timeline in sessions(short=short):
            for segment in timeline.segments:
                words = [
                    cue for cue in said(timeline) if segment.at_ms <= cue.at_ms < segment.end_ms
                ]
                if segment.phase in SPAN_MS:
                    assert segment.end_ms - words[-1].end_ms >= SPAN_MS[segment.phase]
                if segment.phase is CHANGE_SIDE:
                    lying = timeline.plan[segment.part].exercise.posture is Posture.SIDE
                    assert segment.end_ms - words[-1].end_ms >= (8_000 if lying else 2_000)

    def test_tells_before_lying_down_on_which_side(self, *, short: bool) -> None:
        for timeline in sessions(short=short):
            for segment in of(timeline, CHANGE_POSTURE, CHANGE_SIDE):
                if timeline.plan[segment.part].exercise.posture is Posture.SIDE:
                    side = timeline.side_shown(timeline.segments.index(segment))
                    assert side
                    assert f"onto your {side.other} side" in segment.shown
                    assert f"your {side} leg is on top" in segment.shown.replace("Your", "your")


@pytest.mark.parametrize("short", [False, True])
def test_no_move_begins_before_its_side_is_named(*, short: bool) -> None:
    for timeline in sessions(short=short):
        heard, words = set[str](), said(timeline)
        for segment in timeline.segments:
            mine = [cue for cue in words if segment.at_ms <= cue.at_ms < segment.end_ms]
            if segment.phase in (CHANGE_SIDE, ANNOUNCE):
                heard.clear()
            for cue in mine:
                heard |= names(cue.text)
                assert cue.end_ms <= segment.end_ms - segment.move_ms or segment.phase is LET_GO
            if segment.phase is MOVE_IN and segment.side:
                assert segment.side in heard


@pytest.mark.parametrize("short", [False, True])
def test_where_the_sides_take_turns_every_rep_names_its_own(*, short: bool) -> None:
    for timeline in sessions(short=short):
        told = ""
        for segment in timeline.segments:
            told += " ".join(text for _, text in inside(timeline, segment)).lower()
            if segment.phase is HOLD:
                if segment.side and timeline.plan[segment.part].sides is Sides.ALTERNATING:
                    assert set(re.findall(r"(left|right) leg\b", told)) == {segment.side}
                told = ""
            if segment.phase is CHANGE_POSTURE:
                told = ""


def test_what_to_mind_and_how_to_breathe_is_told_before_the_first_move() -> None:
    for timeline in sessions():
        for number, planned in enumerate(timeline.plan):
            mine = part(timeline, number)
            assert re.search(r"\bbreath(e|ing)\b", planned.spoken.hold.lower())
            minds = [at for at, segment in enumerate(mine) if segment.phase is MIND]
            assert len(minds) == (2 if planned.sides is Sides.EACH else 1)
            for at in minds:
                assert mine[at].shown == planned.spoken.hold
                assert [mine[at - 1].phase, mine[at + 1].phase] == [POSITION, MOVE_IN]
                assert (mine[at + 1].rep, mine[at + 1].set) == (1, 1)


@pytest.mark.parametrize("short", [False, True])
def test_the_last_rep_is_called_the_last_and_no_other_is(*, short: bool) -> None:
    for timeline in sessions(short=short):
        words = said(timeline)
        for before, segment in pairwise(timeline.segments):
            if segment.phase is MOVE_IN:
                called = [c.text for c in words if before.at_ms <= c.at_ms < before.end_ms]
                reps = timeline.plan[segment.part].dose_on(segment.side).reps
                assert (phrases().last_one in called) == (segment.rep == reps > 1)


def test_the_tones_are_explained_once_and_never_in_short_words() -> None:
    explained = {phrases().tones, phrases().tones_ticks}
    for timeline in sessions():
        at = [cue.at_ms for cue in said(timeline) if cue.text in explained]
        assert len(at) == 1
        assert at[0] < next(cue.at_ms for cue in timeline.cues if cue.kind == "tone")
    assert not explained & {cue.text for timeline in sessions(short=True) for cue in said(timeline)}
    silent = sessions(ticks=False)[0]
    assert phrases().tones in {cue.text for cue in said(silent)}


@pytest.mark.parametrize("short", [False, True])
def test_a_set_is_told_five_seconds_before_it_begins(*, short: bool) -> None:
    for timeline in sessions(short=short):
        for segment in of(timeline, REST):
            last = [c for c in said(timeline) if segment.at_ms <= c.at_ms < segment.end_ms][-1]
            assert "five seconds" in last.text
            assert segment.end_ms - last.end_ms == 5_000


def test_what_was_put_up_is_put_down_before_the_other_side_and_before_what_comes() -> None:
    undone = {
        "standing-hamstring": "Take your foot off the step",
        "lying-gluteal": "put your foot down",
    }
    for timeline in sessions():
        for number, planned in enumerate(timeline.plan):
            mine = part(timeline, number)
            if words := undone.get(planned.exercise.id):
                told = [s.phase for s in mine if words in s.shown]
                assert told == [CHANGE_SIDE, FINISH]


def test_both_sides_are_led_alike() -> None:
    for timeline in (*sessions(), *sessions(short=True)):
        for number, planned in enumerate(timeline.plan):
            ways = {
                side: [
                    (s.phase, s.rep, s.set, s.for_ms)
                    for s in part(timeline, number)
                    if s.side is side
                ]
                for side in timeline.sides[number]
            }
            assert len({tuple(way) for way in ways.values()}) == 1, planned.exercise.id


def test_kneeling_is_short() -> None:
    """At the first dose; with the breath of the other exercises it was over three minutes."""
    plan = PlannedExercise(
        exercise=library().exercises["bird-dog"], dose=library().exercises["bird-dog"].dose.first
    )
    timeline = lay_out([plan], phrases(), LayoutOptions())
    down, up = of(timeline, CHANGE_POSTURE)[0], of(timeline, GET_UP)[0]
    assert up.at_ms - down.end_ms < 165_000
