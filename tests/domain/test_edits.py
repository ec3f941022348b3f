"""What was written down wrongly can be put right, and nothing else changes with it."""

from datetime import UTC, date, datetime, time, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.edits import (
    carry_over,
    copy_to,
    moment_on,
    moved,
    not_after,
    with_reps,
)
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import (
    Compared,
    Completion,
    Feeling,
    Hurt,
    NextDay,
    Pain,
    PainAt,
    Part,
    Session,
)

HERE = timezone(timedelta(hours=1))
NOW = datetime(2026, 11, 22, 18, tzinfo=HERE)
BEGAN = datetime(2026, 11, 3, 17, 5, 30, 1234, tzinfo=UTC)
HURT = Hurt(pain=Pain(score=6), choice="skip")
PARTS = tuple(
    Part(
        exercise="clamshell",
        name="Clamshell",
        side=side,
        planned=Dose(hold_s=5, reps=8),
        reps_done=done,
        skipped=done < 8,
        hurts=(HURT,) if done < 8 else (),
    )
    for side, done in ((Side.LEFT, 8), (Side.RIGHT, 3))
)
SESSION = Session(
    id="one",
    started=BEGAN,
    ended=BEGAN + timedelta(minutes=15),
    routine="strength",
    routine_name="Steady back",
    completion=Completion.LEFT,
    active_ms=720_000,
    parts=PARTS,
    before=(PainAt(pain=Pain(score=5)),),
    after=(PainAt(pain=Pain(score=3)),),
    feeling=Feeling.RIGHT,
    note="Slept badly.",
    extra={"new": 1},
)


def test_a_copy_has_what_was_done_and_nothing_of_how_it_felt() -> None:
    copy = copy_to(SESSION, date(2026, 11, 20), day_starts_at=3, id="two", now=NOW, zone=HERE)
    assert copy.started == datetime(2026, 11, 20, 17, 5, 30, tzinfo=NOW.tzinfo)
    assert copy.ended - copy.started == timedelta(minutes=15)
    assert [part.reps_done for part in copy.parts] == [8, 3]
    assert not any(part.hurts for part in copy.parts)
    assert not (copy.before or copy.after or copy.feeling or copy.note or copy.next_day)
    assert (copy.id, copy.minutes, copy.edited) == ("two", 12, NOW)


def test_a_copy_to_today_never_lies_in_the_future() -> None:
    early = NOW.replace(hour=9)
    copy = copy_to(SESSION, early.date(), day_starts_at=3, id="two", now=early, zone=HERE)
    assert copy.ended == early
    assert not_after(SESSION, early, HERE) is SESSION


@given(st.times(), st.integers(0, 6))
def test_a_time_is_always_of_the_day_it_was_chosen_for(at: time, starts: int) -> None:
    day = date(2026, 11, 20)
    assert day_of(moment_on(day, at, day_starts_at=starts, zone=UTC), starts) == day


def test_a_session_told_longer_keeps_its_pauses() -> None:
    longer = moved(SESSION, BEGAN + timedelta(hours=1), 1_200_000)
    assert (longer.minutes, longer.ended - longer.started) == (20, timedelta(minutes=23))


def test_taking_an_edit_back_leaves_what_was_added_since() -> None:
    edited = replace(SESSION, note="Slept well.", after=())
    since = replace(edited, next_day=NextDay(compared=Compared.SAME), edited=NOW)
    back = carry_over(edited, SESSION, since)
    assert (back.note, back.after) == (SESSION.note, SESSION.after)
    assert back.next_day == since.next_day and back.edited == NOW


def test_reps_told_later_were_reached() -> None:
    left, right = PARTS
    unreached = replace(right, reps_done=0, skipped=False, hurts=(), reached=False)
    one = replace(SESSION, parts=(replace(left, reached=True), unreached))
    assert [part.reached for part in with_reps(one, (8, 2)).parts] == [True, True]
    assert [part.reached for part in with_reps(one, (7, 0)).parts] == [True, False]
    # An older record does not learn by it that something was skipped.
    assert [part.reached for part in with_reps(SESSION, (8, 5)).parts] == [None, None]


def test_reps_told_later_close_what_was_skipped() -> None:
    assert with_reps(SESSION, (8, 3)) is SESSION
    more = with_reps(SESSION, (8, 5))
    assert more.parts[1].skipped and more.completion is Completion.LEFT
    assert more.parts[1].hurts == (HURT,), "that it hurt stays"
    whole = with_reps(SESSION, (8, 8))
    assert not whole.parts[1].skipped and whole.completion is Completion.FINISHED
