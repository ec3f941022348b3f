"""Histories of any length: what was found once is kept, and nothing that changed is missed."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from itertools import accumulate, chain

import pytest
from care_records import answers, at, exercise, pain, part, session
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain import care, dose, per_block
from sciatica_timer.domain.calendar import CalendarIndex, day_of
from sciatica_timer.domain.course import creeping, doctor_reasons
from sciatica_timer.domain.per_block import Blocks, PerBlock
from sciatica_timer.domain.session import CareLog, Session

MOVE = exercise()
Row = tuple[int, int, bool]
ROWS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10), st.booleans()), max_size=8)
OFFSETS = st.timedeltas(timedelta(hours=-23, minutes=-59), timedelta(hours=23, minutes=59))


def made(number: int, days: int, score: int, does_it: bool) -> Session:
    one = session(days, part(MOVE.id if does_it else "clamshell"))
    return replace(one, id=f"{number}", after=answers(pain(score)))


def one(number: int, days: int | None = None) -> Session:
    return made(number, number if days is None else days, 0, True)


def began(session: Session) -> tuple[datetime, str]:
    return session.started, session.id


def ids(sessions: Iterable[Session]) -> str:
    return "".join(one.id for one in sessions)


def test_only_blocks_with_something_new_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 2)
    looked: list[str] = []

    def look(block: Sequence[Session]) -> str:
        looked.append(ids(block))
        return looked[-1]

    found = PerBlock(look)
    every = [one(number) for number in range(8)]
    history, before = Blocks[Session](), Blocks[Session]()
    for gone, new, seen in (
        ([], every, "01 23 45 67"),
        ([], [], ""),
        ([], [one(9)], "679"),
        ([], [one(10)], "67 910"),
        ([every[2]], [], "3"),
        ([every[0], every[1]], [], ""),
        ([every[3]], [one(3, days=5), one(2)], "2 435"),
        ([], [one(0), one(1)], "012"),
    ):
        looked.clear()
        before, history = history, history.changed(gone, new, began)
        assert "".join(found.of(history)) == ids(history)
        assert " ".join(looked) == seen
        looked.clear()
        assert "".join(found.of(before)) == ids(before)
        assert "".join(found.newest_first(history)) == ids(
            chain.from_iterable(reversed(history.blocks))
        )
        assert not looked, "what was found before is still known"
    assert found.of(list(every)) == ("01234567",), "a list may change, so it is looked at anew"


def test_sessions_that_come_and_go_one_by_one_are_no_block_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 5)
    found = PerBlock(len)
    sessions = Blocks[Session]()
    for number in range(200):
        days = number % 7 if number % 2 else number
        sessions = sessions.changed([], [one(number, days)], began)
        assert sum(found.of(sessions)) == len(sessions) == number + 1
    assert max(found.of(sessions)) < 10 and len(found.of(sessions)) < 60
    while sessions:
        sessions = sessions.changed([sessions[len(sessions) // 3]], [], began)
        assert sum(found.of(sessions)) == len(sessions) and 0 not in found.of(sessions)
        assert len(found.of(sessions)) < len(sessions) // 2 + 2


@examples(100)
@given(st.lists(st.tuples(st.sets(st.integers(0, 30)), st.sets(st.integers(0, 30))), max_size=6))
def test_blocks_hold_what_a_sorted_list_holds(changes: list[tuple[set[int], set[int]]]) -> None:
    known: dict[int, Session] = {}
    with small_blocks():
        history = Blocks[Session]()
        for away, come in changes:
            gone = [known.pop(number) for number in away if number in known]
            new = {number: one(number, number % 5) for number in come if number not in known}
            known |= new
            history = history.changed(gone, list(new.values()), began)
            flat = sorted(known.values(), key=began)
            assert list(history) == flat and list(reversed(history)) == flat[::-1]
            assert [history[at] for at in range(-len(flat), len(flat))] == flat * 2
            assert history == tuple(flat) and len(history) == len(flat)
            for at in range(len(flat) + 1):
                assert history[at:] == tuple(flat[at:]) and history[:at] == tuple(flat[:at])
                assert list(history.without_last(at)) == flat[: len(flat) - at]
            assert all(history.blocks)


def test_the_same_moment_in_another_zone_may_be_of_another_day() -> None:
    here = made(0, 3, 2, True)
    there = replace(here, started=here.started.astimezone(timezone(timedelta(hours=14))))
    assert there == here and there.started.date() != here.started.date()
    days = PerBlock(lambda block: [one.started.date() for one in block])
    sessions = Blocks.of([here])
    for old, new in ((here, there), (there, here)):
        assert days.of(sessions) == ([old.started.date()],)
        sessions = sessions.changed([old], [new], began)
    assert days.of(sessions) == ([here.started.date()],)


def said(sessions: Sequence[Session]) -> list[object]:
    """All that is asked of a history again and again."""
    return [
        care.standing(sessions, CareLog()),
        per_block.exercised(sessions),
        care.yesterdays_last(sessions, at(61).date()),
        dose.suggestions([MOVE], sessions, CareLog(), at(61)),
        doctor_reasons(sessions, CareLog(), at(61).date()),
    ]


@examples(40)
@given(st.lists(ROWS, min_size=2, max_size=3))
def test_what_is_kept_says_what_a_fresh_look_says(histories: list[list[Row]]) -> None:
    known: dict[tuple[int, Row], Session] = {}
    for rows in histories:
        # The very same sessions stand in one history after the other, as they do in the app.
        keys = list(enumerate(sorted(rows)))
        past = [known.setdefault(key, made(key[0], *key[1])) for key in keys]
        assert said(Blocks.of(past)) == said(past)


@examples(60)
@given(st.lists(st.integers(0, 40), max_size=12))
def test_sessions_in_any_order_are_put_in_order(days: list[int]) -> None:
    sessions = [one(number, day) for number, day in enumerate(days)]
    with small_blocks():
        in_order = per_block.in_order(sessions)
    assert in_order == tuple(sorted(sessions, key=lambda one: one.started))


@examples(150)
@given(st.lists(st.tuples(st.integers(0, 40), st.integers(0, 9)), max_size=60))
def test_pain_of_long_ago_is_left_out_only_where_nothing_asks_about_it(
    rows: list[tuple[int, int]],
) -> None:
    ages = accumulate(gap for gap, _ in rows)
    days = reversed([(500 - age, score) for age, (_, score) in zip(ages, rows, strict=True)])
    past = [made(number, *day, True) for number, day in enumerate(days)]
    with small_blocks():
        sessions = Blocks.of(past)
    short = [doctor_reasons(sessions, CareLog(), at(501).date()), creeping(sessions)]
    assert short == [doctor_reasons(past, CareLog(), at(501).date()), creeping(past)]


@contextmanager
def small_blocks() -> Iterator[None]:
    """Blocks so small that few sessions are many of them."""
    usual, per_block.BLOCK = per_block.BLOCK, 2
    try:
        yield
    finally:
        per_block.BLOCK = usual


MOMENTS = st.datetimes(
    datetime(2026, 10, 28), datetime(2026, 11, 3), timezones=st.builds(timezone, OFFSETS)
)


@examples(60)
@given(st.lists(MOMENTS, max_size=12), st.integers(0, 6))
def test_every_day_has_its_sessions_wherever_they_were(began: list[datetime], starts: int) -> None:
    sessions = [replace(session(0), started=moment) for moment in began]
    index = CalendarIndex(sessions, day_starts_at=starts)
    days = sorted(day_of(moment, starts) for moment in began)
    assert index.span == ((days[0], days[-1]) if days else None)
    for number in range(10):
        day = date(2026, 10, 26) + timedelta(days=number)
        found = index.day(day).sessions
        assert sorted(found, key=str) == sorted(
            (one for one in sessions if day_of(one, starts) == day), key=str
        )
        assert list(found) == sorted(found, key=lambda one: one.started)
