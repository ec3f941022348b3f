"""What is written down of a session: what was done, and nothing that was not."""

from datetime import timedelta

import pytest
from fakes import BEGINNING, PLANS, library, phrases, planned
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec.structs import replace
from walks import Walk, find, recorder_of

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.plan import made_easier, plan_again
from sciatica_timer.domain.session import Completion, Hurt, Level, Pain, Part, Reach, Session
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Timeline
from sciatica_timer.engine.recorder import Recorder


def left(recorder: Recorder) -> Session:
    return recorder.session(completion=Completion.LEFT)


def finished(recorder: Recorder) -> Session:
    return recorder.session(completion=Completion.FINISHED)


def part(session: Session, exercise: str, side: Side | None = None) -> Part:
    return next(p for p in session.parts if (p.exercise, p.side) == (exercise, side))


class TestAFinishedSession:
    def test_has_every_rep_and_every_millisecond_by_exercise_and_side(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.ran(0, timeline.total_ms)
        session = finished(recorder)
        told = [(p.exercise, p.side, p.reps_done, p.held_ms, p.skipped) for p in session.parts]
        assert told == [
            ("pelvic-tilt", None, 3, 9_000, False),
            ("lying-gluteal", Side.LEFT, 2, 40_000, False),
            ("lying-gluteal", Side.RIGHT, 2, 40_000, False),
            ("glute-bridge", None, 4, 12_000, False),
        ]
        assert session.active_ms == timeline.total_ms

    def test_says_what_when_and_as_what_it_was_called(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.ran(0, timeline.total_ms)
        session = finished(recorder)
        assert (session.id, session.routine, session.routine_name) == ("one", "mine", "My routine")
        ran = timedelta(seconds=round(timeline.total_ms / 1000))
        assert (session.started, session.ended) == (BEGINNING, BEGINNING + ran)
        assert session.completion is Completion.FINISHED
        bridge = part(session, "glute-bridge")
        assert (bridge.name, bridge.planned) == ("Glute bridge", Dose(hold_s=3, reps=2, sets=2))

    def test_is_the_same_however_the_time_came_in(self, timeline: Timeline) -> None:
        whole, pieces = recorder_of(timeline), recorder_of(timeline)
        whole.ran(0, timeline.total_ms)
        for start in range(0, timeline.total_ms, 33):
            pieces.ran(start, min(start + 33, timeline.total_ms))
        assert finished(whole) == finished(pieces)

    def test_keeps_a_dose_of_its_own_for_each_side(self) -> None:
        uneven = PlannedExercise(
            exercise=planned("lying-gluteal").exercise,
            dose=Dose(hold_s=20, reps=2),
            other_doses={Side.RIGHT: Dose(hold_s=25, reps=3)},
        )
        timeline = lay_out([uneven], phrases(), LayoutOptions())
        recorder = recorder_of(timeline)
        recorder.ran(0, timeline.total_ms)
        right = part(finished(recorder), "lying-gluteal", Side.RIGHT)
        assert (right.planned.reps, right.reps_done, right.held_ms) == (3, 3, 75_000)

    def test_names_the_variant_that_was_done(self) -> None:
        timeline = lay_out([planned("knee-to-chest", variant="both")], phrases(), LayoutOptions())
        recorder = recorder_of(timeline)
        recorder.ran(0, timeline.total_ms)
        assert [(p.variant, p.side) for p in finished(recorder).parts] == [("both", None)]


class TestASessionLeftEarly:
    def test_has_what_was_done_and_calls_nothing_skipped_that_was_not_reached(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD, part=1, nth=1)
        recorder.ran(0, hold.at_ms + 5_500)
        session = left(recorder)
        told = [(p.side, p.reps_done, p.held_ms, p.reached) for p in session.parts]
        assert told == [
            (None, 3, 9_000, True),
            (Side.LEFT, 1, 25_500, True),
            (Side.RIGHT, 0, 0, False),
            (None, 0, 0, False),
        ]
        assert not any(p.skipped for p in session.parts)
        assert session.completion is Completion.LEFT
        assert session.counts

    @pytest.mark.parametrize(
        ("phase", "reached"),
        [
            (Phase.NEXT, [False, False]),
            (Phase.ANNOUNCE, [False, False]),
            (Phase.POSITION, [True, False]),
            (Phase.MOVE_IN, [True, False]),
            (Phase.CHANGE_SIDE, [True, False]),
        ],
    )
    def test_has_reached_a_side_with_its_position_and_not_with_its_name(
        self, recorder: Recorder, timeline: Timeline, phase: Phase, reached: list[bool]
    ) -> None:
        recorder.ran(0, find(timeline, phase, part=1).end_ms)
        sides = [p for p in left(recorder).parts if p.exercise == "lying-gluteal"]
        assert [p.reached for p in sides] == reached

    def test_tells_what_was_skipped_by_hand_from_what_was_not_reached(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.ran(0, find(timeline, Phase.LET_GO).at_ms)
        recorder.left_out(0)
        recorder.left_out(1)
        told = [(p.exercise, p.skipped, p.reached) for p in left(recorder).parts]
        assert told == [
            ("pelvic-tilt", True, True),
            ("lying-gluteal", True, False),
            ("lying-gluteal", True, False),
            ("glute-bridge", False, False),
        ]

    def test_before_the_first_hold_is_empty(self, recorder: Recorder, timeline: Timeline) -> None:
        assert recorder.is_empty
        recorder.ran(0, find(timeline, Phase.HOLD).at_ms)
        assert recorder.is_empty
        assert not left(recorder).counts
        recorder.ran(find(timeline, Phase.HOLD).at_ms, find(timeline, Phase.HOLD).at_ms + 1)
        assert not recorder.is_empty
        assert not left(recorder).counts, "a begun hold is kept, and is no day of practice yet"

    def test_counts_no_rep_that_was_not_held_to_its_end(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD)
        recorder.ran(hold.at_ms, hold.end_ms - 1)
        assert part(left(recorder), "pelvic-tilt").reps_done == 0
        recorder.ran(hold.end_ms - 1, hold.end_ms)
        assert part(left(recorder), "pelvic-tilt").reps_done == 1
        assert left(recorder).counts


class TestSkipping:
    def test_an_exercise_marks_only_what_is_missing(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.ran(0, find(timeline, Phase.CHANGE_SIDE, part=1).at_ms)
        recorder.left_out(1)
        bridge = timeline.part_span(2)
        recorder.ran(*bridge)
        session = finished(recorder)
        assert [p.skipped for p in session.parts] == [False, False, True, False]

    def test_and_coming_back_to_do_it_all_is_no_skipping(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.left_out(0)
        recorder.ran(0, timeline.total_ms)
        assert not part(finished(recorder), "pelvic-tilt").skipped

    def test_and_coming_back_to_some_of_it_is_none_either(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.left_out(0)
        recorder.ran(0, find(timeline, Phase.LET_GO).at_ms)
        tilt = part(left(recorder), "pelvic-tilt")
        assert (tilt.reps_done, tilt.skipped, tilt.reached) == (1, False, True)


class TestGoingBack:
    def test_counts_a_repeated_rep_once_but_all_of_its_seconds(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        rep = find(timeline, Phase.MOVE_IN, part=1)
        after = find(timeline, Phase.LET_GO, part=1)
        recorder.ran(0, after.at_ms)
        recorder.ran(rep.at_ms, after.at_ms)
        first = part(left(recorder), "lying-gluteal", Side.LEFT)
        assert (first.reps_done, first.held_ms) == (1, 40_000)

    def test_to_an_exercise_does_not_make_more_of_it_than_was_planned(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        for _ in range(3):
            recorder.ran(*timeline.part_span(0))
        assert part(left(recorder), "pelvic-tilt").reps_done == 3

    def test_by_the_keys_is_recorded_as_played(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        walk = Walk(timeline).to(find(timeline, Phase.HOLD, part=1))
        for _ in range(300):
            recorder.ran(*walk.tick(33).ran)
        walk.player.back(walk.now)
        while not walk.ended:
            recorder.ran(*walk.tick(33).ran)
        first = part(finished(recorder), "lying-gluteal", Side.LEFT)
        assert (first.reps_done, first.held_ms) == (2, 300 * 33 + 40_000)


class TestWaiting:
    def test_adds_its_seconds_to_the_hold_and_no_rep(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        hold = find(timeline, Phase.HOLD, part=1)
        recorder.ran(hold.at_ms, hold.end_ms)
        recorder.waited(1, hold.side, 12_345)
        first = part(left(recorder), "lying-gluteal", hold.side)
        assert (first.reps_done, first.held_ms) == (1, 20_000 + 12_345)


class TestWhenItHurts:
    HURT = Hurt(pain=Pain(score=7, reach=Reach.CALF), choice="stop")
    AGAIN = Hurt(pain=None, choice="skip")

    def test_it_is_kept_with_its_exercise_and_side_in_order(self, recorder: Recorder) -> None:
        recorder.hurt(1, Side.RIGHT, self.HURT)
        recorder.hurt(1, Side.RIGHT, self.AGAIN)
        session = left(recorder)
        assert part(session, "lying-gluteal", Side.RIGHT).hurts == (self.HURT, self.AGAIN)
        assert sum(len(p.hurts) for p in session.parts) == 2

    def test_it_is_worth_keeping_even_when_nothing_was_done(self, recorder: Recorder) -> None:
        recorder.hurt(0, None, self.HURT)
        assert not recorder.is_empty

    def test_between_two_sides_it_is_kept_without_a_side(self, recorder: Recorder) -> None:
        recorder.hurt(1, None, self.HURT)
        session = left(recorder)
        beside = part(session, "lying-gluteal", None)
        assert (beside.hurts, beside.reps_planned, beside.reached) == ((self.HURT,), 0, True)
        assert len(session.parts) == 5


class TestANewPlan:
    def test_leaves_a_finished_side_as_it_was_done(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.ran(0, find(timeline, Phase.HOLD, part=1, nth=2).end_ms)
        was = timeline.plan[1]
        level = Level(dose=Dose(hold_s=20, reps=1), variant="towel")
        plan = (timeline.plan[0], made_easier(was, level, Side.RIGHT), timeline.plan[2])
        easier = lay_out(plan, phrases(), LayoutOptions())
        recorder.replan(easier)
        recorder.ran(easier.side_start(1, Side.RIGHT), easier.total_ms)
        session = finished(recorder)
        told = [(p.side, p.variant, p.planned.reps, p.reps_done) for p in session.parts[1:3]]
        assert told == [(Side.LEFT, "", 2, 2), (Side.RIGHT, "towel", 1, 1)]
        # Cut short, it is taken up as one exercise and not as two.
        again = plan_again(session, library())
        assert [p.exercise.id for p in again] == [p.exercise.id for p in timeline.plan]
        assert again[1].variant and again[1].variant.id == "towel"

    def easier(self, timeline: Timeline, variant: str, reps: int) -> Timeline:
        exercise = timeline.plan[1].exercise.id
        plan = [
            timeline.plan[0],
            planned(exercise, variant=variant, reps=reps),
            timeline.plan[2],
        ]
        return lay_out(plan, phrases(), LayoutOptions())

    def test_keeps_what_was_done(self, recorder: Recorder, timeline: Timeline) -> None:
        recorder.ran(0, find(timeline, Phase.LET_GO, part=1).at_ms)
        easier = self.easier(timeline, "towel", 2)
        recorder.replan(easier)
        recorder.ran(easier.part_span(1)[0], easier.total_ms)
        session = finished(recorder)
        assert part(session, "pelvic-tilt").held_ms == 9_000
        first = part(session, "lying-gluteal", Side.LEFT)
        assert (first.variant, first.reps_done, first.held_ms) == ("towel", 2, 60_000)

    def test_with_other_sides_loses_nothing(self) -> None:
        sided = lay_out([planned("knee-to-chest")], phrases(), LayoutOptions())
        both = lay_out([planned("knee-to-chest", variant="both")], phrases(), LayoutOptions())
        recorder = recorder_of(sided)
        recorder.ran(0, find(sided, Phase.LET_GO).at_ms)
        recorder.hurt(0, Side.LEFT, TestWhenItHurts.HURT)
        recorder.replan(both)
        recorder.ran(0, both.total_ms)
        told = [
            (p.side, p.variant, p.reps_done, p.reps_planned, p.held_ms, len(p.hurts))
            for p in finished(recorder).parts
        ]
        assert told == [(None, "both", 2, 2, 20_000, 0), (Side.LEFT, "", 1, 0, 10_000, 1)]


class TestTakingUpARecordThatWasCutShort:
    def again(self, timeline: Timeline, session: Session) -> Recorder:
        recorder = recorder_of(timeline)
        recorder.take_up(session)
        return recorder

    def test_counts_what_was_done_before_as_if_nothing_had_happened(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        cut = find(timeline, Phase.HOLD, part=2, nth=3).at_ms + 1_000
        recorder.ran(0, cut)
        recorder.hurt(1, Side.LEFT, TestWhenItHurts.HURT)
        taken_up = self.again(timeline, left(recorder))
        assert left(taken_up) == left(recorder)
        for each in (recorder, taken_up):
            each.ran(cut, timeline.total_ms)
        assert finished(taken_up) == finished(recorder)

    def test_does_not_count_a_rep_twice_that_is_done_again(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.ran(0, find(timeline, Phase.LET_GO, part=1).at_ms)
        taken_up = self.again(timeline, left(recorder))
        taken_up.ran(timeline.part_span(1)[0], timeline.total_ms)
        assert part(finished(taken_up), "lying-gluteal", Side.LEFT).reps_done == 2

    def test_remembers_what_was_skipped_and_what_was_only_not_reached(
        self, recorder: Recorder, timeline: Timeline
    ) -> None:
        recorder.left_out(0)
        recorder.ran(timeline.part_span(1)[0], find(timeline, Phase.CHANGE_SIDE, part=1).at_ms)
        taken_up = self.again(timeline, left(recorder))
        taken_up.ran(find(timeline, Phase.CHANGE_SIDE, part=1).at_ms, timeline.total_ms)
        assert [p.skipped for p in finished(taken_up).parts] == [True, False, False, False]

    def test_loses_no_hurt_between_two_sides(self, recorder: Recorder, timeline: Timeline) -> None:
        recorder.hurt(1, None, TestWhenItHurts.HURT)
        session = left(recorder)
        assert left(self.again(timeline, session)).parts[-1].hurts == (TestWhenItHurts.HURT,)
        assert [p.exercise for p in plan_again(session, library())] == [
            p.exercise for p in timeline.plan
        ]

    def test_does_nothing_again_that_was_given_up_for_another_variant(self) -> None:
        sided = lay_out([planned("knee-to-chest")], phrases(), LayoutOptions())
        both = lay_out([planned("knee-to-chest", variant="both")], phrases(), LayoutOptions())
        for first, second in ((both, sided), (sided, both)):
            recorder = recorder_of(first)
            recorder.ran(0, find(first, Phase.LET_GO).at_ms)
            recorder.replan(second)
            assert plan_again(left(recorder), library()) == second.plan

    def test_tells_a_variant_from_the_exercise_itself(self) -> None:
        plan = (
            planned("knee-to-chest", variant="both"),
            planned("knee-to-chest"),
            planned("pelvic-tilt"),
            planned("pelvic-tilt"),
        )
        recorder = recorder_of(lay_out(plan, phrases(), LayoutOptions()))
        assert plan_again(left(recorder), library()) == plan


@example((replace(planned("clamshell"), only_side=Side.RIGHT), planned("clamshell")))
@given(PLANS)
def test_a_record_tells_the_plan_it_was_made_of(plan: tuple[PlannedExercise, ...]) -> None:
    timeline = lay_out(plan, phrases(), LayoutOptions())
    recorder = recorder_of(timeline)
    recorder.ran(0, timeline.total_ms // 3)
    again = plan_again(left(recorder), library(), recorder.side_counts)
    assert [(p.exercise.id, p.variant, p.dose) for p in again] == [
        (p.exercise.id, p.variant, p.dose) for p in plan
    ]
    assert lay_out(again, phrases(), LayoutOptions()).segments == timeline.segments


@given(st.data())
def test_whatever_stretches_are_played_holds_add_up_exactly(data: st.DataObject) -> None:
    timeline = lay_out([planned("pelvic-tilt"), planned("bird-dog")], phrases(), LayoutOptions())
    recorder, held = recorder_of(timeline), 0
    holds = [s for s in timeline.segments if s.phase is Phase.HOLD]
    place = st.integers(0, timeline.total_ms)
    for start, end in data.draw(st.lists(st.tuples(place, place), max_size=12)):
        recorder.ran(start, end)
        held += sum(max(0, min(end, h.end_ms) - max(start, h.at_ms)) for h in holds)
    session = left(recorder)
    assert sum(p.held_ms for p in session.parts) == held
    assert all(0 <= p.reps_done <= p.reps_planned for p in session.parts)
