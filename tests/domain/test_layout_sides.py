"""Both sides and the sets of an exercise, laid out in time."""

from fakes import library, phrases, planned
from layouts import (
    ANNOUNCE,
    BREATH,
    CHANGE_POSTURE,
    CHANGE_SIDE,
    END,
    GAP_MS,
    GET_UP,
    HOLD,
    MIND,
    MOVE_IN,
    NEXT,
    POSITION,
    PREPARE,
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
        turn = "Roll over by way of your back, onto your left side. Now your right leg is on top."
        assert inside(timeline, change) == [(0, "side"), (TONE_MS + GAP_MS, turn)]
        assert timeline.side_shown(timeline.segments.index(change)) is Side.RIGHT
        first, second = of(timeline, POSITION)
        assert (second.side, second.for_ms) == (Side.RIGHT, first.for_ms)

    def test_takes_six_seconds_and_longer_for_its_words_and_for_rolling_over(self) -> None:
        assert of(lay(planned("knee-to-chest")), CHANGE_SIDE)[0].for_ms == 6_000
        turn = {"Now the other leg, the right one.": 6_500, "Now the other leg, the left one.": 1}
        long = lay_out([planned("knee-to-chest")], phrases(), LayoutOptions(), clip_ms=turn)
        assert of(long, CHANGE_SIDE)[0].for_ms == TONE_MS + GAP_MS + 6_500 + 2_000
        over = of(lay(planned("clamshell")), CHANGE_SIDE)[0]
        assert over.for_ms == TONE_MS + GAP_MS + WORD_MS + 8_000

    def test_tells_the_dose_of_a_side_that_has_one_of_its_own(self) -> None:
        uneven = PlannedExercise(
            exercise=library().exercises["lying-gluteal"],
            dose=Dose(hold_s=20, reps=2),
            other_doses={Side.RIGHT: Dose(hold_s=30, reps=3)},
        )
        forth, back = lay(uneven), lay(uneven, first_side=Side.RIGHT)
        assert of(forth, ANNOUNCE)[0].shown.endswith("twice, twenty seconds each.")
        assert of(back, ANNOUNCE)[0].shown.endswith("three times, thirty seconds each.")
        for timeline, turn in (
            (forth, "the other leg, the right one. Three times, thirty seconds each."),
            (back, "the other leg, the left one. Twice, twenty seconds each."),
        ):
            told = f"Uncross your legs, and put your foot down. Now {turn}"
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
            *(PREPARE, PREPARE, NEXT, ANNOUNCE, CHANGE_POSTURE, POSITION, MIND, *REP),
            *[BREATH, *REP] * 5,
            *(GET_UP, END),
        ]

    def test_names_the_side_in_each_rep(self) -> None:
        timeline = lay(planned("bird-dog", reps=4))
        called = [[text for _, text in inside(timeline, each)] for each in of(timeline, BREATH)]
        left, right = "Left leg.", "Right leg."
        # The words of the second rep's move name it: "Reach, left leg back."
        assert called == [
            *([right], ["Again. Two."], ["Again. Two."]),
            *(["Three.", left], ["Three.", right], ["Last one.", left], ["Last one.", right]),
        ]
        assert [segment.shown for segment in of(timeline, BREATH)][3:] == [left, right] * 2

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
        called = [[text for _, text in inside(timeline, each)] for each in of(timeline, BREATH)]
        assert called[3:] == [["Three.", "Right leg."], ["Last one.", "Right leg."]]

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
        assert [words.startswith("Stretch your") for words in begins] == [True] * 2 + [False] * 2

    def test_breathes_as_long_before_one_side_as_before_the_other(self) -> None:
        lengths = {"Left leg.": 6_000, "Right leg.": 100}
        timeline = lay_out([planned("bird-dog")], phrases(), LayoutOptions(), clip_ms=lengths)
        by_rep = [(s.rep, s.for_ms) for s in of(timeline, BREATH) if s.rep != 1]
        assert len(by_rep) == 2 * len(set(by_rep))


class TestSets:
    def test_have_a_rest_between_them_and_are_told_five_seconds_before_they_begin(self) -> None:
        timeline = lay(planned("glute-bridge", reps=8, sets=3))
        rests = of(timeline, REST)
        assert [(rest.set, rest.for_ms) for rest in rests] == [(2, 20_000), (3, 20_000)]
        assert inside(timeline, rests[1]) == [
            (0, "Rest for a moment."),
            (20_000 - 5_000 - WORD_MS, "Set three begins in five seconds."),
        ]

    def test_rest_half_as_long_on_hands_and_knees(self) -> None:
        rest = of(lay(planned("bird-dog", reps=2, sets=2)), REST)[0]
        assert rest.for_ms == 10_000

    def test_begin_in_short_words_after_the_first(self) -> None:
        timeline = lay(planned("glute-bridge"))
        begins = [s.shown for s in of(timeline, MOVE_IN) if s.rep == 1]
        assert begins[0].startswith("Press your heels down")
        assert begins[1] == "Lift your hips."

    def test_count_their_reps_anew(self) -> None:
        timeline = lay(planned("glute-bridge", reps=8, sets=2))
        assert [(s.set, s.rep) for s in of(timeline, HOLD)] == [
            (number, rep) for number in (1, 2) for rep in range(1, 9)
        ]
