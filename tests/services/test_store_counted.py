"""Whatever happens to a history, what is counted along with it is what counting anew gives."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from store_stories import NOW, make_session

from sciatica_timer.app import content
from sciatica_timer.domain import care, dose, per_block
from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.course import doctor_reasons
from sciatica_timer.domain.dose_answers import can_undo
from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.domain.levels import done_with, last_leave_out
from sciatica_timer.domain.per_block import Blocks
from sciatica_timer.domain.session import (
    Activity,
    CareLog,
    DoseChoice,
    Feeling,
    Pain,
    PainAt,
    Session,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.services import resources
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.stored_record import write

MOVES = ("knee-to-chest", "bird-dog", "clamshell")
LONG_AGO = NOW - timedelta(days=300)
LEFT_OUT = CareLog(
    choices=tuple(
        DoseChoice(
            at=NOW - timedelta(days=days),
            exercise=move,
            kind=StepKind.LEAVE_OUT,
            reason=StepReason.HURT,
            answer=StepAnswer.ACCEPTED,
        )
        for days, move in ((60, MOVES[0]), (30, MOVES[1]), (1, MOVES[2]))
    )
)


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 2)


@pytest.fixture(scope="module")
def moves() -> list[Exercise]:
    resources.register()
    library = content.load().library
    return [library.exercises[name] for name in MOVES]


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """One of few ids, so that it is another's edit as often as not, at any time and offset."""
    number = draw(st.integers(0, 14))
    offset = timezone(timedelta(hours=draw(st.integers(-23, 23))))
    started = (NOW - timedelta(hours=draw(st.integers(-30, 5000)))).astimezone(offset)
    walk = draw(st.booleans()) and draw(st.booleans())
    score, before = draw(st.integers(0, 10)), draw(st.integers(0, 10))
    made = make_session(number)
    move = draw(st.sampled_from(MOVES))
    return replace(
        made,
        started=started,
        ended=started + timedelta(minutes=draw(st.integers(1, 4000))),
        edited=NOW + timedelta(seconds=draw(st.integers(-50, 50))),
        parts=() if walk else tuple(replace(part, exercise=move) for part in made.parts),
        activity=Activity.WALK if walk else None,
        feeling=draw(st.sampled_from([None, *Feeling])),
        before=(PainAt(pain=Pain(score=before)),) if before else (),
        after=(PainAt(pain=Pain(score=score)),) if score else (),
    )


ADDED = st.tuples(st.just("add"), st.lists(sessions(), min_size=1, max_size=1))
MERGED = st.tuples(st.just("merge"), st.lists(sessions(), max_size=9))
DELETED = st.tuples(st.just("delete"), st.integers(0, 14))
CHANGES = st.lists(ADDED | MERGED | DELETED, max_size=14)


def counted(past: Sequence[Session], moves: list[Exercise]) -> list[object]:
    """All that is asked after a change; of a list all of it is counted anew."""
    today, index = NOW.date(), CalendarIndex(past, day_starts_at=3)
    return [
        care.standing(past, CareLog()),
        per_block.exercised(past),
        care.yesterdays_last(past, today),
        per_block.last_end(past),
        per_block.ended_since(past, NOW - timedelta(days=28)),
        [dose.suggestions(moves, past, log, NOW) for log in (CareLog(), LEFT_OUT)],
        can_undo(past, LEFT_OUT),
        [list(done_with(move, None, past)) for move in moves],
        [last_leave_out(move, None, past, LEFT_OUT) for move in moves],
        doctor_reasons(past, CareLog(), today),
        index.span,
        index.month(2026, 11, week_start=1, goal=2),
    ]


@examples(150)
@given(CHANGES)
def test_what_is_counted_with_each_change_is_what_counting_anew_gives(
    moves: list[Exercise], changes: list[tuple[str, object]]
) -> None:
    history = HistoryData()
    for number, (kind, what) in enumerate(changes):
        if kind == "delete":
            at = NOW + timedelta(seconds=number - 5)
            history.delete(make_session(int(str(what))).id, at)
        elif isinstance(what, list):
            other = HistoryData()
            other.put_many([write(one) for one in what if isinstance(one, Session)])
            history.take_in(other)
        past = history.sessions
        read = [one.value for one in history.records.values() if isinstance(one.value, Session)]
        assert list(past) == sorted(read, key=lambda one: (one.started, one.id))
        if number % 3 == 1:
            # Nobody looks after every change.
            continue
        assert counted(past, moves) == counted(list(past), moves)
        assert by_hand(past, moves)
        assert days(past) == sorted((one.id, day_by_hand(one)) for one in past)


def by_hand(past: Blocks[Session], moves: list[Exercise]) -> bool:
    """Whether what is looked up is what a look at each session finds."""
    lately = NOW - timedelta(days=28)
    return (
        per_block.exercised(past) == tuple(one for one in past if one.activity is None)
        and per_block.last_end(past) == max((one.ended for one in past), default=None)
        and per_block.ended_since(past, lately) == [one for one in past if one.ended >= lately]
        and all(
            [session.id for session, _ in done_with(move, None, past)]
            == [
                one.id for one in reversed(past) if move.id in {part.exercise for part in one.parts}
            ]
            for move in moves
        )
    )


def days(past: Blocks[Session]) -> list[tuple[str, date]]:
    index = CalendarIndex(past, day_starts_at=3)
    first, last = index.span or (NOW.date(), NOW.date())
    weeks = index.weeks(last, (last - first).days // 7 + 2, week_start=1)
    return sorted((one.id, day.date) for week in weeks for day in week.days for one in day.sessions)


def day_by_hand(session: Session) -> date:
    began: datetime = session.started - timedelta(hours=3)
    return began.date()
