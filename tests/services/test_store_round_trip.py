"""Out, into another place, and out again: the same bytes. And an import that is taken back."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from store_stories import (
    Clock,
    close_stores,
    exported,
    make_session,
    on_disk,
    open_store,
    take_back,
    take_in,
    utc,
)

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import (
    Activity,
    CareLog,
    Compared,
    Completion,
    Feeling,
    Hurt,
    NextDay,
    Pain,
    PainAt,
    Part,
    Reach,
    RedAnswer,
    RedWhere,
    RedWhy,
    Session,
    WeekMark,
    WeekReason,
)
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.care_merge import CarePart
from sciatica_timer.services.store.history_data import Deleted, HistoryData, encode
from sciatica_timer.services.store.stored_record import write

# Histories of every kind

words = st.text(st.characters(codec="utf-8"), max_size=20)
moments = st.builds(
    lambda at, minutes: at.replace(tzinfo=timezone(timedelta(minutes=minutes))),
    st.datetimes(datetime(1901, 1, 1), datetime(2199, 1, 1)),
    st.integers(-14 * 60, 14 * 60),
)
maybe_side = st.none() | st.sampled_from(Side)
pains = st.builds(
    Pain, score=st.none() | st.integers(0, 10), reach=st.none() | st.sampled_from(Reach)
)
told = st.lists(st.builds(PainAt, side=maybe_side, pain=pains), max_size=2).map(tuple)
parts = st.builds(
    Part,
    exercise=words,
    name=words,
    side=maybe_side,
    variant=words,
    planned=st.builds(
        Dose, hold_s=st.integers(0, 60), reps=st.integers(0, 20), sets=st.integers(0, 3)
    ),
    reps_done=st.integers(0, 100),
    held_ms=st.integers(0, 1_000_000),
    skipped=st.booleans(),
    hurts=st.lists(st.builds(Hurt, pain=st.none() | pains, choice=words), max_size=2).map(tuple),
)
unknown = st.dictionaries(
    words.map(lambda name: f"x-{name}"),
    st.recursive(
        st.none() | st.booleans() | st.integers(-(2**53), 2**53) | words,
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(words, inner, max_size=3),
        max_leaves=5,
    ),
    max_size=2,
)
sessions = st.builds(
    Session,
    id=st.uuids().map(lambda made: made.hex),
    started=moments,
    ended=moments,
    routine=words,
    routine_name=words,
    completion=st.sampled_from(Completion),
    active_ms=st.integers(0, 7_200_000),
    parts=st.lists(parts, max_size=3).map(tuple),
    activity=st.none() | st.sampled_from(Activity),
    edited=st.none() | moments,
    before=told,
    after=told,
    feeling=st.none() | st.sampled_from(Feeling),
    note=words,
    next_day=st.none()
    | st.builds(
        NextDay,
        compared=st.sampled_from(Compared),
        settled=st.none() | st.booleans(),
        answered=st.none() | moments,
    ),
    extra=unknown,
)
marks = st.builds(
    WeekMark,
    first=st.dates(date(1901, 1, 1), date(2199, 1, 1)),
    reason=st.none() | st.sampled_from(WeekReason),
    edited=moments,
)


@st.composite
def histories(draw: st.DrawFn) -> bytes:
    """A whole file, with keys that this version does not know and things that were deleted."""
    history = HistoryData()
    for value in [*draw(st.lists(sessions, max_size=4)), *draw(st.lists(marks, max_size=2))]:
        history.put(write(value))
    for gone in draw(st.lists(st.uuids().map(lambda made: made.hex), max_size=2)):
        history.delete(gone, draw(moments))
    if draw(st.booleans()):
        row = json.loads(msgspec.json.encode(Deleted(id="odd", at=draw(moments))))
        history.raw_deletions.add(json.dumps(row | {"why": "a key of tomorrow"}).encode())
    if draw(st.booleans()):
        history.care = CareLog(began=draw(st.dates(date(2000, 1, 1), date(2100, 1, 1))))
    history.unknown = {key: json.dumps(item).encode() for key, item in draw(unknown).items()}
    return encode(history)


@examples(40)
@given(histories())
def test_out_and_in_and_out_again_is_the_same_to_the_byte(file: bytes) -> None:
    with TemporaryDirectory() as folder:
        first, second = Path(folder) / "first", Path(folder) / "second"
        first.mkdir()
        (first / "sessions.json").write_bytes(file)
        here, there = open_store(first), open_store(second)
        out = exported(here)
        assert out == file
        shown = there.preview(out)
        assert not shown.wrong and not shown.changed and not shown.gone and shown.same == 0
        take_in(there, shown)
        assert exported(there) == out
        again = there.preview(exported(there))
        assert not again.adds_anything
        close_stores()
        assert (not shown.adds_anything) or (second / "sessions.json").read_bytes() == out


def test_what_was_deleted_there_deletes_nothing_here(tmp_path: Path) -> None:
    clock = Clock()
    here, there = open_store(tmp_path / "here", clock), open_store(tmp_path / "there", clock)
    here.add(make_session(1))
    there.add(make_session(1))
    clock.move(minutes=1)
    there.remove(make_session(1).id)
    take_in(here, here.preview(exported(there)))
    assert [s.id for s in here.sessions] == [make_session(1).id]


# Taking an import back


def red() -> RedAnswer:
    return RedAnswer(at=utc(2026, 11, 1), why=RedWhy.SIGN, where=RedWhere.SIGNS)


def a_file(tmp_path: Path, clock: Clock) -> bytes:
    there = open_store(tmp_path / "there", clock)
    there.add(make_session(1))
    there.add(make_session(2))
    clock.move(minutes=1)
    there.replace(make_session(2, note="edited there"))
    there.mark_week(
        WeekMark(first=date(2026, 3, 2), reason=WeekReason.SICK, edited=utc(2026, 3, 2))
    )
    there.replace_care(CareLog(reds=(red(),)))
    return exported(there)


def seen(history: HistoryStore) -> tuple[Any, ...]:
    """What a person can see of a history."""
    notes = [(session.id, session.note) for session in history.sessions]
    return notes, [mark for mark in history.weeks if mark.reason], history.care


def test_an_import_can_be_taken_back_and_brought_in_again(tmp_path: Path) -> None:
    clock = Clock()
    here = open_store(tmp_path / "here", clock)
    here.add(make_session(2, note="mine"))
    file = a_file(tmp_path, clock)
    before = seen(here)
    shown = here.preview(file)
    assert (len(shown.new), len(shown.changed), shown.weeks) == (1, 1, 1)
    assert shown.care == (CarePart.SIGNS,)
    assert take_in(here, shown)
    after = seen(here)
    assert after != before
    clock.move(minutes=1)
    assert take_back(here)
    assert seen(here) == before
    assert take_back(here), "a second time there is nothing to take back"
    assert seen(here) == before
    again = here.preview(file)
    assert [record.id for record in again.gone] == [make_session(1).id]
    clock.move(minutes=1)
    take_in(here, again, bring_back=True)
    assert make_session(1).id in {session.id for session in here.sessions}
    here.close()
    read = open_store(tmp_path / "here", clock)
    assert seen(read) == seen(here), "and all of it is on the disk"


def test_what_was_edited_since_the_import_is_not_taken_back(tmp_path: Path) -> None:
    clock = Clock()
    here = open_store(tmp_path / "here", clock)
    take_in(here, here.preview(a_file(tmp_path, clock)))
    clock.move(minutes=1)
    here.replace(make_session(1, note="my own word"))
    here.replace_care(CareLog(reds=(red(),), began=date(2026, 11, 1)))
    take_back(here)
    assert [session.note for session in here.sessions] == ["my own word"]
    assert here.care.began == date(2026, 11, 1)


def test_what_was_deleted_here_comes_back_whole_when_asked_for(tmp_path: Path) -> None:
    clock = Clock()
    here = open_store(tmp_path / "here", clock)
    wild = json.loads(write(make_session(1)).raw)
    wild["parts"][0]["mood"] = "fine"
    history = json.dumps({"version": 1, "sessions": [wild]}).encode()
    take_in(here, here.preview(history))
    clock.move(minutes=1)
    here.remove(make_session(1).id)
    shown = here.preview(history)
    assert not shown.adds_anything
    take_in(here, shown)
    assert here.sessions == ()
    take_in(here, shown, bring_back=True)
    assert on_disk(tmp_path / "here")["sessions"][0]["parts"][0]["mood"] == "fine"
    assert here.sessions[0].edited is not None
    assert here.sessions[0].edited > datetime(2026, 11, 22, tzinfo=UTC)
