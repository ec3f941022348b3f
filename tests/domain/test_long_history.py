"""Histories of any length: what was found once is kept, and nothing that changed is missed."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, timedelta, timezone
from itertools import accumulate

import pytest
from care_records import answers, at, exercise, pain, part, session
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain import care, dose, per_block
from sciatica_timer.domain.calendar import CalendarIndex, day_of
from sciatica_timer.domain.course import creeping, doctor_reasons
from sciatica_timer.domain.per_block import PerBlock
from sciatica_timer.domain.session import CareLog, Session

MOVE = exercise()
Row = tuple[int, int, bool]
ROWS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10), st.booleans()), max_size=8)
OFFSETS = st.timedeltas(timedelta(hours=-23, minutes=-59), timedelta(hours=23, minutes=59))


def made(number: int, days: int, score: int, does_it: bool) -> Session:
    one = session(days, part(MOVE.id if does_it else "clamshell"))
    return replace(one, id=f"{number}", after=answers(pain(score)))


def test_only_blocks_with_something_new_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 2)
    looked: list[str] = []

    def look(block: Sequence[Session]) -> str:
        looked.append("".join(one.id for one in block))
        return looked[-1]

    found = PerBlock(look)
    every = tuple(made(number, number, 0, True) for number in range(8))
    nine = made(9, 2, 5, True)
    for sessions, new in (
        (every, "01 23 45 67"),
        (every, ""),
        ((*every, nine), "9"),
        ((*every, nine, nine), "99"),
        (every, ""),
        (every[:2] + every[3:], "3"),
        ((*every[:2], nine, *every[3:]), "9"),
        ((*every[:2], *every[3:5], nine, *every[5:], nine), "34 95"),
        (every[4:], "45"),
        ((), ""),
        (every[:1] * 3, "000"),
    ):
        looked.clear()
        assert "".join(found.of(sessions)) == "".join(one.id for one in sessions)
        assert " ".join(looked) == new
    assert found.of(list(every)) == ["01234567"], "a list may change, so it is looked at anew"


def test_sessions_that_are_added_one_by_one_are_no_block_each(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 5)
    found = PerBlock(len)
    sessions: tuple[Session, ...] = ()
    for number in range(200):
        middle = len(sessions) // 2 if number % 2 else len(sessions)
        sessions = (*sessions[:middle], made(number, number, 0, True), *sessions[middle:])
        assert sum(found.of(sessions)) == number + 1
    assert max(found.of(sessions)) < 10 and len(found.of(sessions)) < 100
    while sessions:
        sessions = sessions[: len(sessions) // 3] + sessions[len(sessions) // 3 + 1 :]
        assert sum(found.of(sessions)) == len(sessions) and 0 not in found.of(sessions)


def test_the_same_moment_in_another_zone_may_be_of_another_day(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 2)
    here = made(0, 3, 2, True)
    there = replace(here, started=here.started.astimezone(timezone(timedelta(hours=14))))
    assert there == here and there.started.date() != here.started.date()
    days = PerBlock(lambda block: [one.started.date() for one in block])
    # A block of three is not so small that it is put together with what is beside it.
    for one in (here, there, here):
        assert days.of((here, here, one)) == [[*[here.started.date()] * 2, one.started.date()]]


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
        sessions = tuple(known.setdefault(key, made(key[0], *key[1])) for key in keys)
        assert said(sessions) == said(list(sessions))


@examples(60)
@given(st.lists(st.integers(0, 40), max_size=12))
def test_sessions_in_any_order_are_put_in_order(days: list[int]) -> None:
    sessions = tuple(made(number, day, 0, True) for number, day in enumerate(days))
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
    sessions = tuple(made(number, *day, True) for number, day in enumerate(days))
    with small_blocks():
        short = [doctor_reasons(sessions, CareLog(), at(501).date()), creeping(sessions)]
    past = list(sessions)
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
