"""Both sides and the sets of an exercise, laid out in time."""

from fakes import library, phrases, planned
from layouts import (
    ANNOUNCE,
    BREATH,
    CHANGE_SIDE,
    END,
    GAP_MS,
    HOLD,
    MOVE_IN,
    NEXT,
    POSITION,
    REP,
    REST,
    TONE_MS,
    WORD_MS,
    inside,
    lay,
    of,
    phases,
    words,
)

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.timeline import PlannedExercise


class TestAChangeOfSide:
    def test_is_a_chime_then_words_and_then_a_full_get_ready(self) -> None:
        timeline = lay(planned("clamshell"))
        change = of(timeline, CHANGE_SIDE)[0]
        turn = "Roll over to the other side. Now the right side is on top."
        assert inside(timeline, change) == [(0, "side"), (TONE_MS + GAP_MS, turn)]
        assert timeline.side_shown(timeline.segments.index(change)) is Side.RIGHT
        first, second = of(timeline, POSITION)
        assert (second.side, second.for_ms) == (Side.RIGHT, first.for_ms)
        assert "right side on top" in second.shown

    def test_takes_six_seconds_and_longer_only_for_its_words(self) -> None:
        assert of(lay(planned("clamshell")), CHANGE_SIDE)[0].for_ms == 6_000
        turn = {"Now the other leg, the right one.": 6_500, "Now the other leg, the left one.": 1}
        long = lay_out([planned("knee-to-chest")], phrases(), LayoutOptions(), clip_ms=turn)
        assert of(long, CHANGE_SIDE)[0].for_ms == TONE_MS + GAP_MS + 6_500 + 1_000

    def test_tells_the_dose_of_a_side_that_has_one_of_its_own(self) -> None:
        uneven = PlannedExercise(
            exercise=library().exercises["lying-gluteal"],
            dose=Dose(hold_s=20, reps=2),
            other_doses={Side.RIGHT: Dose(hold_s=30, reps=3)},
        )
        forth, back = lay(uneven), lay(uneven, first_side=Side.RIGHT)
        assert of(forth, ANNOUNCE)[0].shown.endswith("twice, twenty seconds each.")
        assert of(back, ANNOUNCE)[0].shown.endswith("three times, thirty seconds each.")
        for timeline, told in (
            (forth, "Now the other leg, the right one. Three times, thirty seconds each."),
            (back, "Now the other leg, the left one. Twice, twenty seconds each."),
        ):
            change = of(timeline, CHANGE_SIDE)[0]
            assert change.shown == told
            assert inside(timeline, change)[1] == (TONE_MS + GAP_MS, told)
            assert told in texts_of(timeline, phrases())

    def test_has_the_same_words_and_seconds_where_the_doses_are_alike(self) -> None:
        alike = PlannedExercise(
            exercise=library().exercises["lying-gluteal"],
            dose=Dose(hold_s=20, reps=2),
            other_doses={Side.RIGHT: Dose(hold_s=20, reps=2)},
        )
        assert lay(alike).segments == lay(planned("lying-gluteal")).segments

    def test_comes_from_the_sore_side_to_the_other(self) -> None:
        timeline = lay(planned("knee-to-chest"), first_side=Side.RIGHT)
        assert [s.side for s in of(timeline, POSITION)] == [Side.RIGHT, Side.LEFT]
        assert "Right leg first" in of(timeline, ANNOUNCE)[0].shown
        assert timeline.sides == ((Side.RIGHT, Side.LEFT),)

    def test_never_comes_where_there_are_no_sides(self) -> None:
        both = lay(planned("knee-to-chest", variant="both"), planned("pelvic-tilt"))
        assert not of(both, CHANGE_SIDE)
        assert {segment.side for segment in both.segments} == {None}
        assert "Draw both knees in." in words(both)


class TestBirdDog:
    def test_swaps_sides_each_rep_and_never_turns_round(self) -> None:
        timeline = lay(planned("bird-dog", reps=3))
        sides = [(s.rep, s.side) for s in of(timeline, HOLD)]
        assert sides == [(rep, side) for rep in (1, 2, 3) for side in Side]
        assert phases(timeline) == [
            *(NEXT, ANNOUNCE, POSITION, *REP),
            *[BREATH, *REP] * 5,
            END,
        ]

    def test_calls_the_other_side_and_then_the_number(self) -> None:
        timeline = lay(planned("bird-dog", reps=3))
        called = [segment.shown for segment in of(timeline, BREATH)]
        other = "Other side."
        assert called == [other, "Again. Two.", other, "Three.", other]

    def test_reaches_with_the_opposite_arm(self) -> None:
        first, second = of(lay(planned("bird-dog")), MOVE_IN)[:2]
        assert "right arm" in first.shown
        assert "left leg" in first.shown
        assert "left arm" in second.shown
        assert "right leg" in second.shown

    def test_does_not_call_a_side_that_has_had_all_its_reps(self) -> None:
        uneven = PlannedExercise(
            exercise=library().exercises["bird-dog"],
            dose=Dose(hold_s=2, reps=4),
            other_doses={Side.LEFT: Dose(hold_s=2, reps=2)},
        )
        timeline = lay(uneven)
        assert [s.side for s in of(timeline, HOLD)][4:] == [Side.RIGHT] * 2
        assert [segment.shown for segment in of(timeline, BREATH)][3:] == ["Three.", "Four."]

    def test_could_come_in_sets(self) -> None:
        timeline = lay(planned("bird-dog", reps=2, sets=2))
        assert [(s.set, s.rep) for s in of(timeline, HOLD)] == [
            *[(1, 1)] * 2,
            *[(1, 2)] * 2,
            *[(2, 1)] * 2,
            *[(2, 2)] * 2,
        ]
        assert len(of(timeline, REST)) == 1
        begins = [s.shown for s in of(timeline, MOVE_IN) if s.rep == 1]
        assert [words.startswith("Reach your") for words in begins] == [True] * 2 + [False] * 2

    def test_breathes_as_long_before_one_side_as_before_the_other(self) -> None:
        lengths = {"Other side.": 6_000}
        timeline = lay_out([planned("bird-dog")], phrases(), LayoutOptions(), clip_ms=lengths)
        assert {s.for_ms for s in of(timeline, BREATH)} == {6_000 + GAP_MS}


class TestSets:
    def test_have_a_rest_between_them_and_are_called_at_its_end(self) -> None:
        timeline = lay(planned("glute-bridge", reps=8, sets=3))
        rests = of(timeline, REST)
        assert [(rest.set, rest.for_ms) for rest in rests] == [(2, 20_000), (3, 20_000)]
        assert inside(timeline, rests[1]) == [
            (0, "Rest for a moment."),
            (20_000 - WORD_MS, "Set three."),
        ]

    def test_begin_in_short_words_after_the_first(self) -> None:
        timeline = lay(planned("glute-bridge"))
        begins = [s.shown for s in of(timeline, MOVE_IN) if s.rep == 1]
        assert begins[0].startswith("Push through your heels")
        assert begins[1] == "Lift your hips."

    def test_count_their_reps_anew(self) -> None:
        timeline = lay(planned("glute-bridge", reps=8, sets=2))
        assert [(s.set, s.rep) for s in of(timeline, HOLD)] == [
            (number, rep) for number in (1, 2) for rep in range(1, 9)
        ]
