"""When a session ended: no wall clock has a say in it."""

from datetime import timedelta

from fakes import BEGINNING
from walks import recorder_of

from sciatica_timer.domain.session import Completion, Session
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.recorder import Recorder


def left(recorder: Recorder) -> Session:
    return recorder.session(completion=Completion.LEFT)


class TestTheEnd:
    """Start, and the time that went by since: no wall clock has a say in it."""

    def test_is_as_much_later_as_it_ran_and_was_paused(self, recorder: Recorder) -> None:
        recorder.time_is(5_000)
        recorder.time_is(65_000)
        recorder.ran(0, 60_000)
        recorder.time_is(95_000)
        assert left(recorder).ended == BEGINNING + timedelta(seconds=90)
        recorder.time_is(125_000)
        recorder.ran(60_000, 90_000)
        session = left(recorder)
        assert session.ended == BEGINNING + timedelta(seconds=120)
        assert session.active_ms == 90_000

    def test_has_no_night_in_it_that_lay_between(self, recorder: Recorder) -> None:
        recorder.time_is(0)
        recorder.time_is(60_000)
        recorder.ran(0, 60_000)
        for minute in range(1, 600):
            recorder.time_is(60_000 + minute * 60_000)
        assert left(recorder).ended == BEGINNING + timedelta(minutes=61)

    def test_of_one_taken_up_next_morning_is_as_if_nothing_lay_between(
        self, timeline: Timeline
    ) -> None:
        first = recorder_of(timeline)
        first.time_is(0)
        first.time_is(80_000)
        first.ran(0, 60_000)
        cut_short = left(first)
        again = recorder_of(timeline)
        again.take_up(cut_short)
        again.time_is(900_000_000)
        again.time_is(900_030_000)
        again.ran(60_000, 90_000)
        session = left(again)
        assert (session.started, session.active_ms) == (BEGINNING, 90_000)
        assert session.ended == BEGINNING + timedelta(seconds=110)

    def test_is_never_before_the_start(self, recorder: Recorder) -> None:
        recorder.time_is(10_000)
        recorder.time_is(2_000)
        assert left(recorder).ended == BEGINNING
