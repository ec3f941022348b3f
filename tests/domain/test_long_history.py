"""Histories of any length: what was found once is kept, and nothing that changed is missed."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta, timezone

from care_records import answers, at, exercise, pain, part, session
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain import care, dose
from sciatica_timer.domain.calendar import CalendarIndex, day_of
from sciatica_timer.domain.course import doctor_reasons
from sciatica_timer.domain.per_session import PerSession
from sciatica_timer.domain.session import CareLog, Session

MOVE = exercise()
Row = tuple[int, int, bool]
ROWS = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 10), st.booleans()), max_size=8)
OFFSETS = st.timedeltas(timedelta(hours=-23, minutes=-59), timedelta(hours=23, minutes=59))


def made(number: int, days: int, score: int, does_it: bool) -> Session:
    one = session(days, part(MOVE.id if does_it else "clamshell"))
    return replace(one, id=f"{number}", after=answers(pain(score)))


def test_only_what_is_new_is_looked_at() -> None:
    looked: list[str] = []

    def look(one: Session) -> str:
        looked.append(one.id)
        return one.id

    found = PerSession(look)
    every = tuple(made(number, number, 0, True) for number in range(6))
    for sessions, new in (
        (every, "012345"),
        (every, ""),
        ((*every, made(6, 6, 0, True)), "6"),
        (every, ""),
        (every[:2] + every[3:], ""),
        ((*every[:2], made(9, 2, 5, True), *every[3:]), "9"),
        (every[3:], ""),
        ((), ""),
        (every[:1] * 3, "000"),
    ):
        looked.clear()
        assert tuple(found.of(sessions)) == tuple(one.id for one in sessions)
        assert "".join(looked) == new
    assert found.of(list(every)) == list("012345"), "a list may change, so it is looked at anew"


def test_the_same_moment_in_another_zone_may_be_of_another_day() -> None:
    here = made(0, 3, 2, True)
    there = replace(here, started=here.started.astimezone(timezone(timedelta(hours=14))))
    assert there == here and there.started.date() != here.started.date()
    days = PerSession(lambda one: one.started.date())
    assert list(days.of((here,))) == [here.started.date()]
    assert list(days.of((there,))) == [there.started.date()]


def said(sessions: Sequence[Session]) -> list[object]:
    """All that is asked of a history again and again."""
    return [
        care.standing(sessions, CareLog()),
        care.exercised(sessions),
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
