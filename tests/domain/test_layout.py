"""A session laid out in time, as it is to be heard, case by case.

Every word takes a second here and every tone 300 ms; test_layout_always.py tries all lengths.
"""

import pytest
from fakes import library, phrases, plan_of, planned
from layouts import (
    ANNOUNCE,
    BREATH,
    CHANGE_POSTURE,
    CHANGE_SIDE,
    END,
    FINISH,
    GAP_MS,
    GET_UP,
    HOLD,
    LET_GO,
    MIND,
    MOVE_IN,
    NEXT,
    POSITION,
    PREPARE,
    REP,
    TONE_MS,
    WORD_MS,
    inside,
    lay,
    of,
    phases,
    words,
)
from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import Dose, Posture, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out, settle_ms, texts_of
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.domain.timeline_writer import reading_ms
from sciatica_timer.engine.player import Player


def test_an_exercise_goes_through_every_phase_in_order_and_then_the_other_side() -> None:
    timeline = lay(planned("knee-to-chest", reps=2))
    before = [PREPARE, PREPARE, NEXT, ANNOUNCE, CHANGE_POSTURE]
    side = [POSITION, MIND, *REP, BREATH, *REP]
    assert phases(timeline) == [*before, *side, CHANGE_SIDE, *side, GET_UP, END]


def test_what_was_put_up_for_an_exercise_is_put_down_after_it() -> None:
    timeline = lay(planned("standing-hamstring"), planned("lying-gluteal"))
    assert [segment.shown for segment in of(timeline, FINISH)] == [
        "Take your foot off the step, and stand on both feet.",
        "Uncross your legs, and put your foot down.",
    ]
    # Between the sides the change tells it.
    assert [segment.shown.split(".")[0] for segment in of(timeline, CHANGE_SIDE)] == [
        "Take your foot off the step, and stand on both feet",
        "Uncross your legs, and put your foot down",
    ]


def test_a_short_exercise_sounds_like_this_from_beginning_to_end() -> None:
    say = library().exercises["pelvic-tilt"].spoken
    timeline = lay(planned("pelvic-tilt", hold_s=3, reps=4))
    hold = ["start", "tick", "tick", "end"]
    assert [cue.text for cue in timeline.cues] == [
        *("You will need a mat.", phrases().tones_ticks),
        *("First: Pelvic tilt, lying on your back.", "Four times."),
        *(phrases().changes[Posture.STANDING][Posture.BACK], say.position, say.hold),
        *(say.move_in, *hold, "Let go."),
        *("Again. Two.", "Press your low back down.", *hold, "Let go."),
        *("Three.", *hold),
        *("Last one.", *hold),
        *(phrases().changes[Posture.BACK][Posture.STANDING], "done", "That was it. Well done."),
    ]


def test_each_exercise_after_the_first_is_called_the_next() -> None:
    timeline = lay(planned("pelvic-tilt"), planned("bird-dog"))
    called = [segment.shown for segment in of(timeline, NEXT)]
    assert called == [
        "First: Pelvic tilt, lying on your back.",
        "Next: Bird dog, on hands and knees.",
    ]
    assert [segment.part for segment in of(timeline, NEXT, END)] == [0, 1, 1]


class TestTheBody:
    @pytest.mark.parametrize(
        ("before", "after", "seconds"),
        [
            (Posture.BACK, Posture.BACK, 4),
            (Posture.STANDING, Posture.STANDING, 4),
            (Posture.BACK, Posture.SIDE, 8),
            (Posture.SIDE, Posture.HANDS_KNEES, 8),
            (Posture.HANDS_KNEES, Posture.BACK, 8),
            (Posture.STANDING, Posture.BACK, 12),
            (Posture.SIDE, Posture.STANDING, 12),
        ],
    )
    def test_gets_its_time_from_one_posture_to_another(
        self, before: Posture, after: Posture, seconds: int
    ) -> None:
        assert settle_ms(before, after) == seconds * 1_000

    def test_gets_that_time_after_the_words(self) -> None:
        timeline = lay(
            planned("standing-hamstring"),
            planned("pelvic-tilt"),
            planned("glute-bridge"),
            planned("clamshell"),
        )
        times = [
            [segment.for_ms - WORD_MS for segment in of(timeline, phase)]
            for phase in (PREPARE, NEXT, CHANGE_POSTURE, GET_UP)
        ]
        # Only within a posture the words of the next exercise are followed by a time to settle.
        next_ones = [GAP_MS, GAP_MS, 4_000, GAP_MS]
        assert times == [[4_000, GAP_MS, 8_000], next_ones, [12_000, 8_000], [12_000]]

    def test_comes_down_to_the_floor_from_the_screen_at_the_start(self) -> None:
        timeline = lay(planned("pelvic-tilt"))
        down = of(timeline, CHANGE_POSTURE)[0]
        assert down.for_ms == WORD_MS + 12_000
        assert "mat" in down.shown

    def test_has_its_time_to_roll_over_where_the_same_posture_has_the_other_side_on_top(
        self,
    ) -> None:
        left, right = (replace(planned("clamshell"), only_side=side) for side in Side)
        assert len(of(lay(left, left), CHANGE_POSTURE)) == 1
        over = of(lay(left, right), CHANGE_POSTURE)[1]
        assert "onto your left side" in over.shown
        assert over.for_ms == WORD_MS + 8_000

    def test_can_have_more_time_or_less(self) -> None:
        slow, quick = (
            lay(planned("clamshell", reps=1), settle_percent=percent) for percent in (200, 50)
        )
        assert of(slow, CHANGE_POSTURE)[0].for_ms == WORD_MS + 24_000
        assert of(quick, CHANGE_POSTURE)[0].for_ms == WORD_MS + 6_000
        assert of(slow, POSITION)[0].for_ms == WORD_MS + 8_000
        assert of(slow, HOLD)[0].for_ms == of(quick, HOLD)[0].for_ms

    def test_moves_after_the_words_and_in_its_own_time(self) -> None:
        timeline = lay(planned("knee-to-chest"))
        move_in = of(timeline, MOVE_IN)[0]
        assert (move_in.for_ms, move_in.move_ms) == (WORD_MS + 3_000, 3_000)

    def test_says_once_what_to_mind_in_the_hold_and_before_it(self) -> None:
        mind = library().exercises["knee-to-chest"].spoken.hold
        timeline = lay(planned("knee-to-chest", reps=3))
        assert words(timeline).count(mind) == 2
        for side in Side:
            on_side = [segment for segment in timeline.segments if segment.side is side]
            assert [segment.phase for segment in on_side[:3]] == [POSITION, MIND, MOVE_IN]
            assert inside(timeline, on_side[1]) == [(0, mind)]
        short = lay(planned("knee-to-chest"), short=True)
        assert mind not in words(short)
        assert MIND not in phases(short)


class TestAHold:
    def test_is_exact_from_tone_to_tone(self) -> None:
        timeline = lay(*plan_of("all-seven"))
        starts = [cue.at_ms for cue in timeline.cues if cue.text == "start"]
        ends = [cue.at_ms for cue in timeline.cues if cue.text == "end"]
        lengths = [end - start for start, end in zip(starts, ends, strict=True)]
        assert lengths == [segment.for_ms for segment in of(timeline, HOLD)]
        assert set(lengths) == {20_000, 10_000, 3_000, 5_000, 2_000}

    def test_of_twenty_seconds_has_a_half_way_and_three_last_ticks(self) -> None:
        timeline = lay(planned("lying-gluteal", hold_s=20))
        assert inside(timeline, of(timeline, HOLD)[0]) == [
            (0, "start"),
            (10_000, "half"),
            (10_000 + TONE_MS + GAP_MS, "Half way."),
            (17_000, "tick"),
            (18_000, "tick"),
            (19_000, "tick"),
        ]

    def test_of_nineteen_seconds_has_no_half_way(self) -> None:
        timeline = lay(planned("clamshell", hold_s=19))
        assert [text for _, text in inside(timeline, of(timeline, HOLD)[0])] == [
            *("start", "tick", "tick", "tick")
        ]

    @pytest.mark.parametrize(("seconds", "ticks"), [(2, [1]), (3, [1, 2]), (4, [1, 2, 3])])
    def test_that_is_short_has_no_tick_in_its_first_tone(
        self, seconds: int, ticks: list[int]
    ) -> None:
        timeline = lay(planned("bird-dog", hold_s=seconds))
        heard = inside(timeline, of(timeline, HOLD)[0])
        assert [at // 1_000 for at, text in heard if text == "tick"] == ticks

    def test_is_told_before_it_and_never_during_it(self) -> None:
        timeline = lay(*plan_of("all-seven"))
        for segment in of(timeline, HOLD):
            said = {text for _, text in inside(timeline, segment)}
            assert said <= {"start", "half", "Half way.", "tick"}

    def test_can_be_without_ticks_and_half_way(self) -> None:
        timeline = lay(planned("lying-gluteal"), ticks=False, half_way=False)
        assert inside(timeline, of(timeline, HOLD)[0]) == [(0, "start")]

    def test_can_be_counted_aloud(self) -> None:
        lengths = {"Three.": 500, "Two.": 500, "One.": 500}
        options = LayoutOptions(count_aloud=True)
        timeline = lay_out([planned("lying-gluteal")], phrases(), options, clip_ms=lengths)
        heard = inside(timeline, of(timeline, HOLD)[0])
        assert heard[-3:] == [(17_000, "Three."), (18_000, "Two."), (19_000, "One.")]

    def test_is_ticked_where_a_slow_voice_could_not_count(self) -> None:
        timeline = lay(planned("lying-gluteal"), count_aloud=True)
        heard = inside(timeline, of(timeline, HOLD)[0])
        assert [text for _, text in heard[-3:]] == ["tick"] * 3

    def test_lets_a_very_slow_voice_not_speak_into_its_last_seconds(self) -> None:
        lengths = {"Half way.": 7_000}
        timeline = lay_out([planned("lying-gluteal")], phrases(), LayoutOptions(), clip_ms=lengths)
        said = [text for _, text in inside(timeline, of(timeline, HOLD)[0])]
        assert "Half way." not in said
        assert "half" in said

    def test_can_differ_from_side_to_side(self) -> None:
        uneven = PlannedExercise(
            exercise=library().exercises["lying-gluteal"],
            dose=Dose(hold_s=20, reps=2),
            other_doses={Side.RIGHT: Dose(hold_s=30, reps=3)},
        )
        timeline = lay(uneven)
        holds = [(s.side, s.for_ms) for s in of(timeline, HOLD)]
        assert holds == [(Side.LEFT, 20_000)] * 2 + [(Side.RIGHT, 30_000)] * 3


class TestReps:
    def test_are_said_in_full_then_shorter_then_by_number_alone(self) -> None:
        clamshell = library().exercises["clamshell"]
        timeline = lay(planned("clamshell", reps=4))
        left = [inside(timeline, s) for s in of(timeline, BREATH, *REP) if s.side is Side.LEFT]
        said = [text for cues in left for _, text in cues if text[0].isupper()]
        assert said == [
            *(clamshell.spoken.move_in.format(side="left"), "Lower slowly."),
            *("Again. Two.", "Open the knee.", "Lower slowly."),
            *("Three.", "Last one."),
        ]

    def test_take_only_the_move_once_nothing_is_said(self) -> None:
        timeline = lay(planned("clamshell", reps=3))
        third = [s.for_ms for s in of(timeline, MOVE_IN, LET_GO) if s.rep == 3]
        assert third == [2_000, TONE_MS + GAP_MS + 2_000] * 2

    def test_are_called_at_the_end_of_a_breath(self) -> None:
        timeline = lay(planned("clamshell"), breath_ms=5_000)
        breath = of(timeline, BREATH)[0]
        assert breath.for_ms == 5_000
        assert inside(timeline, breath) == [(5_000 - WORD_MS, "Again. Two.")]

    def test_breathe_half_as_long_on_hands_and_knees(self) -> None:
        lying = of(lay(planned("clamshell"), breath_ms=8_000), BREATH)
        kneeling = of(lay(planned("bird-dog"), breath_ms=8_000), BREATH)
        assert {segment.for_ms for segment in lying} == {8_000}
        assert {segment.for_ms for segment in kneeling} == {4_000}
        # The words that call the rep and the side always have their room.
        least = of(lay(planned("bird-dog"), breath_ms=1_000), BREATH)
        assert {s.for_ms for s in least} == {WORD_MS + GAP_MS, 2 * (WORD_MS + GAP_MS)}

    def test_leave_room_for_a_number_longer_than_the_breath(self) -> None:
        lengths = {"Again. Two.": 4_000}
        timeline = lay_out([planned("clamshell")], phrases(), LayoutOptions(), clip_ms=lengths)
        assert of(timeline, BREATH)[0].for_ms == 4_000 + GAP_MS

    def test_let_go_with_the_tone_before_the_word(self) -> None:
        timeline = lay(planned("clamshell"))
        let_go = of(timeline, LET_GO)[0]
        assert inside(timeline, let_go) == [(0, "end"), (TONE_MS + GAP_MS, "Lower slowly.")]


class TestTalk:
    def test_short_leaves_the_long_words_out(self) -> None:
        short = words(lay(planned("lying-gluteal"), short=True))
        assert "Bring the thigh in gently." in short
        assert not {"Again. Two.", "Half way."} & set(short)
        assert not [text for text in short if text.startswith("Join your hands")]
        assert not {phrases().tones, phrases().tones_ticks} & set(short)
        assert "You will need a mat." in short
        assert "half" in [cue.text for cue in lay(planned("lying-gluteal"), short=True).cues]

    def test_can_be_switched_off_and_leaves_the_time_to_read(self) -> None:
        silent, spoken = lay(planned("clamshell"), words=False), lay(planned("clamshell"))
        assert not words(silent)
        assert silent.segments == spoken.segments
        tones = [cue for cue in spoken.cues if cue.kind == "tone"]
        assert list(silent.cues) == tones

    def test_takes_unmeasured_words_at_reading_speed(self) -> None:
        timeline = lay_out([planned("pelvic-tilt")], phrases(), LayoutOptions())
        text = "You will need a mat."
        assert timeline.cues[0] == Cue(at_ms=0, for_ms=65 * len(text), kind="word", text=text)
        assert reading_ms("Two.") == 600


class TestAWholeSession:
    def test_of_twenty_minutes_is_played_as_it_was_laid_out(self) -> None:
        timeline = lay_out(plan_of("all-seven"), phrases(), LayoutOptions())
        player = Player(timeline)
        player.play(0)
        _, promised = player.due()
        passed = [player.advance(now) for now in range(0, timeline.total_ms + 33, 33)]
        assert 20 <= timeline.total_ms / 60_000 <= 23
        assert list(promised) == list(timeline.cues)
        assert [each.ended for each in passed[-2:]] == [False, True]
        assert sum(end - begin for begin, end in (each.ran for each in passed)) == timeline.total_ms

    @pytest.mark.parametrize(("routine", "low", "high"), [("gentle-start", 5, 7)])
    def test_is_as_long_as_its_card_promises(self, routine: str, low: int, high: int) -> None:
        timeline = lay_out(plan_of(routine), phrases(), LayoutOptions())
        assert low <= timeline.total_ms / 60_000 <= high

    def test_of_nothing_is_empty(self) -> None:
        nothing = lay()
        assert (nothing.total_ms, nothing.segments, nothing.cues) == (0, (), ())
        assert texts_of(nothing, phrases()) == []
