"""Whatever is done to a file: nothing falls, nothing is written over unread, no red is lifted.

Each mutant goes through load, save, edit, delete, merge, care, out and in; some also through the
disk, as history, backup, pending change, session cut short, choices and place of the window.
"""

import contextlib
import gzip
import json
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec
import pytest
from examples import examples
from hypothesis import example, given
from hypothesis import strategies as st
from mutants import READABLE, Maker, Mutant, whole_file
from store_stories import NOW, Clock, make_session

from sciatica_timer.domain import care
from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.edits import copy_to, moved
from sciatica_timer.domain.preferences import Preferences, Talk, VoicePrefs
from sciatica_timer.domain.session import CareLog, Session
from sciatica_timer.services import files, window_state
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store import backups, importing
from sciatica_timer.services.store.export_formats import to_calendar, to_csv
from sciatica_timer.services.store.history_data import DamagedError, HistoryData, decode, encode
from sciatica_timer.services.store.importing import RefusedError
from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.store.opening import OpenedHistory, open_history
from sciatica_timer.services.store.stored_record import write
from sciatica_timer.services.strict_json import by_value

WHERE = Path("sessions.json")
WHOLE = {where: json.dumps(whole_file(red_in_care=where)).encode() for where in (False, True)}
CAMPAIGN = 100_000
ON_DISK_EVERY = 25


def check(mutant: Mutant) -> None:
    """Everything that must hold of a history's bytes, in memory."""
    asides: list[bytes] = []

    def keep(data: bytes) -> Path:
        asides.append(data)
        return Path("aside")

    opened = open_history(mutant.data, WHERE, keep)
    assert opened is not None
    history = opened.history
    ids = {session.id for session in history.sessions}
    assert mutant.sessions <= ids, "a session that was not touched is gone"
    if mutant.red:
        assert not care.may_start(history.sessions, history.care), "a red answer is lifted"
    saved = same_again(history)
    if not asides and not opened.read_only:
        assert holds_all(mutant.data, saved), "something would be written over unread"
    use(opened, mutant)


def same_again(history: HistoryData) -> bytes:
    """What loads can be saved, and loads again the same."""
    saved = encode(history)
    again = decode(saved)
    assert again.sessions == history.sessions and again.care == history.care
    assert again.deleted == history.deleted and again.unknown == history.unknown
    assert set(again.weeks) == set(history.weeks) and again.unread == history.unread
    assert not again.repairs
    assert encode(again) == saved
    return saved


def holds_all(data: bytes, saved: bytes) -> bool:
    """Whether all that stands in the one file stands in the other."""
    before, after = (
        by_value(json.loads(each, parse_int=number)) for each in (files.to_utf8(data), saved)
    )
    for name, item in before.items():
        if name in ("sessions", "weeks"):
            good = all(row in after.get(name, []) for row in item)
        elif name == "deleted":
            good = all(row in after[name] or known_later(row, after[name]) for row in item)
        elif name == "care":
            good = all(_within(inner, after[name].get(key)) for key, inner in item.items())
        else:
            good = after[name] == item
        if not good:
            return False
    return True


def number(digits: str) -> int | str:
    """Python makes no integer of more digits than that."""
    return int(digits) if len(digits) < 4_000 else digits


def known_later(row: Any, rows: list[Any]) -> bool:
    return isinstance(row, dict) and any(each["id"] == row["id"] for each in rows if row != each)


def _within(item: Any, other: Any) -> bool:
    if isinstance(item, list):
        rows = other if isinstance(other, list) else []
        return all(any(_within(row, each) for each in rows) for row in item)
    if isinstance(item, dict) and isinstance(other, dict):
        return all(_within(inner, other.get(key)) for key, inner in item.items())
    return item == other or _same_time(item, other)


def _same_time(one: Any, other: Any) -> bool:
    """A time may be spelt in several ways, and in care it is spelt anew."""
    try:
        return bool(msgspec.convert(one, datetime) == msgspec.convert(other, datetime))
    except (msgspec.ValidationError, TypeError):
        return False


def use(opened: OpenedHistory, mutant: Mutant) -> None:
    """Edit, delete, merge, answer, take out and bring in; nothing of it may raise."""
    history = opened.history
    mine = decode(WHOLE[True])
    for session in history.sessions:
        edit(history, session)
    history.delete(next(iter(mutant.sessions), "x"), NOW)
    settled = care.settle(history.sessions, history.care, NOW)
    assert care.may_start(history.sessions, settled)
    change = HistoryData()
    change.care, change.care_raw = care.name_sign(settled, NOW), history.care_raw
    history.take_in(change)
    assert not care.may_start(history.sessions, history.care)
    CalendarIndex(history.sessions, day_starts_at=3, marks=history.weeks)
    to_csv(history.sessions), to_calendar(history.sessions)
    if opened.read_only:
        return
    same_again(history)
    mine.take_in(history)
    history.take_in(mine)
    same_again(mine)
    assert same_again(history)
    assert READABLE - {session.id for session in mine.sessions} <= set(mine.deleted)


def edit(history: HistoryData, session: Session) -> None:
    old = history.get(record_kind(), session.id)
    for value in (
        msgspec.structs.replace(session, note="edited", edited=NOW),
        msgspec.structs.replace(moved(session, NOW, 60_000), edited=NOW),
    ):
        history.put(write(value, old))
    id = f"copy of {session.id}"[:90]
    history.put(write(copy_to(session, NOW.date(), day_starts_at=3, id=id, now=NOW, zone=UTC)))


def record_kind() -> Any:
    from sciatica_timer.services.store.stored_record import RecordKind

    return RecordKind.SESSION


def bring_in(mutant: Mutant) -> None:
    """Import it into an empty history, and beside other sessions."""
    try:
        shown = importing.preview(mutant.data, HistoryData())
    except RefusedError as error:
        assert importing.sentence_of(error)
        return
    if mutant.red:
        assert not care.may_start(shown.history.sessions, shown.history.care), (
            "a red answer is left out"
        )
    mine = decode(WHOLE[False])
    mine.take_in(importing.preview(mutant.data, mine).history)
    assert {session.id for session in mine.sessions} >= READABLE
    same_again(mine)


def on_disk(mutant: Mutant, folder: Path) -> None:
    """The same through the store and its files."""
    (folder / "sessions.json").write_bytes(mutant.data)
    history = opened_store(folder)
    assert mutant.sessions <= {session.id for session in history.sessions}
    if mutant.red:
        assert not care.may_start(history.sessions, history.care)
    history.add(make_session(50))
    for session in history.sessions[:2]:
        history.replace(msgspec.structs.replace(session, note="edited"))
    history.remove(make_session(50).id)
    history.replace_care(care.name_sign(history.care, NOW))
    history.flush()
    seen = (history.sessions, history.weeks, history.care)
    if history.read_only:
        assert (folder / "sessions.json").read_bytes() == mutant.data
    else:
        assert not history.unsaved
    history.close()
    again = opened_store(folder)
    assert (again.sessions, again.care) == (seen[0], seen[2])
    again.close()


def opened_store(folder: Path) -> HistoryStore:
    history = HistoryStore(folder, now=Clock())
    history.load()
    return history


def beside(mutant: Mutant, folder: Path, dice: random.Random) -> None:
    """As a backup, as changes that wait, and as each of the other files, with a few wrong bytes."""
    line = mutant.data.replace(b"\n", b" ")
    (folder / "pending").mkdir()
    (folder / "pending" / "a.jsonl").write_bytes(line + b"\n")
    packed = damaged(gzip.compress(mutant.data, 1), dice)
    (folder / "sessions-2026-01-01.json.gz").write_bytes(packed)
    with contextlib.suppress(OSError, DamagedError):
        same_again(backups.read(folder / "sessions-2026-01-01.json.gz"))
    history = opened_store(folder)
    if mutant.red and line.strip():
        assert not care.may_start(history.sessions, history.care)
    history.close()
    entry = msgspec.json.encode(JournalEntry(session=make_session(3), place={"at": 7}))
    (folder / "running.jsonl").write_bytes(b"\n" + damaged(entry, dice) + b"\n")
    left = Journal(folder).left_over()
    assert left is None or isinstance(left.session, Session)
    choices = Preferences(theme=Preferences().theme, voice=VoicePrefs(talk=Talk.SHORT))
    data = damaged(msgspec.json.encode(choices), dice)
    (folder / "preferences.json").write_bytes(data)
    prefs = PreferencesStore(folder, now=Clock())
    prefs.replace(msgspec.structs.replace(prefs.value, days_a_week=5))
    if prefs.problem is None or prefs.problem.kept:
        assert PreferencesStore(folder, now=Clock()).value == prefs.value
    else:
        assert (folder / "preferences.json").read_bytes() == data
    window_state.write(folder / "window.json", window_state.WindowState(1, 2, 900, 700))
    place = damaged((folder / "window.json").read_bytes(), dice)
    (folder / "window.json").write_bytes(place)
    window_state.read(folder / "window.json")


def damaged(data: bytes, dice: random.Random) -> bytes:
    """The bytes with one of them changed, gone, or all after it gone."""
    place = dice.randrange(len(data))
    ends = (bytes([dice.randrange(256)]) + data[place + 1 :], data[place + 1 :], b"")
    return data[:place] + dice.choice(ends)


def mutants(seed: int, *, every_byte: bool) -> Iterator[Mutant]:
    makers = [Maker(seed, red_in_care=False), Maker(seed + 1, red_in_care=True)]
    if every_byte:
        for maker in makers:
            yield from maker.every_byte()
    ways = [maker.some() for maker in makers]
    while True:
        for way in ways:
            yield next(way)


def run(some: Iterator[Mutant], folder: Path, *, on_disk_every: int) -> dict[str, int]:
    """Check mutants, and count what came of them."""
    dice, counts = random.Random(1), {"mutants": 0, "whole": 0, "told": 0, "damaged": 0}
    failed: list[str] = []
    for number, mutant in enumerate(some):
        try:
            check(mutant)
            bring_in(mutant)
            if number % on_disk_every == 0:
                with tempfile.TemporaryDirectory(dir=folder) as here:
                    on_disk(mutant, Path(here))
                with tempfile.TemporaryDirectory(dir=folder) as here:
                    beside(mutant, Path(here), dice)
        except Exception as error:
            failed.append(f"number {number}: {mutant.what}: {error!r:.200}")
        counts["mutants"] += 1
        try:
            counts["told" if decode(mutant.data).repairs else "whole"] += 1
        except DamagedError:
            counts["damaged"] += 1
    assert not failed, f"{len(failed)} of {counts['mutants']}: " + "\n".join(failed[:20])
    return counts


@pytest.fixture
def quick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder whose disk need not be waited for: kills are another story."""
    monkeypatch.setattr("os.fsync", lambda handle: None)
    return tmp_path


def test_the_file_before_it_is_damaged_is_whole() -> None:
    for red_in_care in (False, True):
        maker = Maker(1, red_in_care=red_in_care)
        history = decode(maker.data)
        assert not history.repairs and history.unread == 1
        assert {session.id for session in history.sessions} == READABLE
        assert len(care.standing(history.sessions, history.care)) == 1
        check(Mutant(maker.data, "nothing", READABLE, True))
    assert history.care != CareLog()


names = st.sampled_from(
    [
        "version",
        "sessions",
        "weeks",
        "deleted",
        "care",
        "id",
        "at",
        "first",
        "edited",
        "started",
        "ended",
        "reds",
        "choices",
        "began",
        "why",
        "settled",
        "after",
        "pain",
        "score",
        "parts",
    ]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
    | st.sampled_from(["2026-01-01T10:00:00Z", "2026-01-01", "sign", "score", "x"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=5),
    max_leaves=20,
)  # fmt: skip


@examples(40)
@example({"care": {}, "sessions": {"why": None}}, 2)
@given(st.dictionaries(names, values, max_size=6), st.integers(1, 2))
def test_whatever_stands_under_the_known_names(document: dict[str, Any], version: int) -> None:
    data = json.dumps(document | {"version": version}).encode("utf-8", "surrogatepass")
    check(Mutant(data, "any document"))
    bring_in(Mutant(data, "any document"))


@examples(40)
@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    check(Mutant(data, "any bytes"))


def test_some_mutants(quick: Path) -> None:
    counts = run(islice(mutants(7, every_byte=False), 100), quick, on_disk_every=20)
    assert min(counts.values()) > 3


@pytest.mark.campaign
def test_a_hundred_thousand_mutants(quick: Path) -> None:
    begin = time.monotonic()
    some = islice(mutants(11, every_byte=True), CAMPAIGN)
    counts = run(some, quick, on_disk_every=ON_DISK_EVERY)
    print(counts, f"{time.monotonic() - begin:.0f} s")
    assert counts["mutants"] == CAMPAIGN
