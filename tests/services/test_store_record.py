"""A record's bytes and its meaning: whatever stands in the file comes out of it again."""

import errno
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_stories import NOW, Clock, failing, make_session

from sciatica_timer.domain.session import Session
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store import history_data, migrations
from sciatica_timer.services.store import stored_record as records
from sciatica_timer.services.store.history_data import DamagedError, HistoryData
from sciatica_timer.services.store.stored_record import Json, RecordError, RecordKind
from tools import sessions_schema

letters = st.text(st.characters(codec="utf-8"), max_size=8)
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**60), 2**60) | letters,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(letters, inner, max_size=3),
    max_leaves=8,
)


def plain(session: Session) -> Json:
    return json.loads(msgspec.json.encode(session))


@given(st.dictionaries(letters.filter(lambda key: key != "extra"), anything, max_size=4))
def test_unknown_keys_of_any_shape_come_back(more: dict[str, Any]) -> None:
    wild = {**more, **plain(make_session(1))}
    del wild["extra"]
    record = records.read(RecordKind.SESSION, json.dumps(wild).encode())
    assert isinstance(record.value, Session)
    edited = msgspec.structs.replace(record.value, note="edited")
    after = json.loads(records.write(edited, record).raw)
    assert after == wild | {"note": "edited"}


class _Row(msgspec.Struct, frozen=True, kw_only=True):
    exercise: str = ""
    by_name: dict[str, int] = {}


class _Whole(msgspec.Struct, frozen=True, kw_only=True):
    by_name: dict[str, int] = {}
    row: _Row = _Row()
    rows: tuple[_Row, ...] = ()


def test_what_is_gone_from_a_mapping_stays_gone_and_what_a_type_does_not_know_stays() -> None:
    old = {
        "by_name": {"a": 1, "b": 2},
        "row": {"exercise": "a", "by_name": {"a": 1}, "wings": 1},
        "rows": [{"exercise": "a", "by_name": {"a": 1}, "wings": 2}, {"exercise": "gone"}],
        "wings": 3,
    }
    new = _Whole(by_name={"b": 5}, rows=(_Row(exercise="new"), _Row(exercise="a")))
    assert records.carry(new, old) == {
        "by_name": {"b": 5},
        "row": {"exercise": "", "by_name": {}, "wings": 1},
        "rows": [
            {"exercise": "new", "by_name": {}},
            {"exercise": "a", "by_name": {}, "wings": 2},
        ],
        "wings": 3,
    }


@pytest.mark.parametrize("old", [None, 7, [], "text", {"row": 7, "rows": {"a": 1}}])
def test_an_old_value_of_another_shape_carries_nothing(old: Any) -> None:
    new = _Whole(rows=(_Row(exercise="a"),))
    assert json.dumps(records.carry(new, old)) == json.dumps(msgspec.to_builtins(new))


@given(st.lists(anything, max_size=6))
def test_entries_of_any_shape_stay_in_the_file(rows: list[Any]) -> None:
    text = json.dumps({"version": 1, "sessions": rows, "other": rows}).encode()
    history = history_data.decode(text)
    again = json.loads(history_data.encode(history))
    assert again["other"] == rows
    assert all(row in again["sessions"] for row in rows)


Change = tuple[int, int, bool]
CHANGES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9), st.booleans()), max_size=12)


def changed(number: int, second: int, gone: bool) -> HistoryData:
    history = HistoryData()
    at = NOW.replace(second=second)
    if gone:
        history.delete(make_session(number).id, at)
    else:
        # The bytes follow from id and time: a clock that stands still is another story.
        history.put(records.write(make_session(number, edited=at)))
    return history


@given(CHANGES)
def test_changes_may_come_in_any_order_and_twice(changes: list[Change]) -> None:
    made = [changed(*one) for one in changes]
    forwards, backwards = HistoryData(), HistoryData()
    for one in made:
        forwards.take_in(one)
    for one in [*reversed(made), *made]:
        backwards.take_in(one)
    assert history_data.encode(forwards) == history_data.encode(backwards)
    assert forwards.holds(backwards) and backwards.holds(forwards)


@given(CHANGES, CHANGES, CHANGES)
def test_what_was_known_need_not_be_taken_in_again(
    ours: list[Change], theirs: list[Change], meanwhile: list[Change]
) -> None:
    mine, other = HistoryData(), HistoryData()
    for one in ours:
        mine.take_in(changed(*one))
    for one in [*ours[: len(ours) // 2], *theirs]:
        other.take_in(changed(*one))
    new = other.without(mine)
    for one in meanwhile:
        mine.take_in(changed(*one))
    all_of_it = mine.copy()
    assert mine.take_in(new) == all_of_it.take_in(other)
    assert history_data.encode(mine) == history_data.encode(all_of_it)
    assert not other.without(other).records


@pytest.mark.parametrize(
    ("key", "value", "why"),
    [
        ("started", "2026-11-22T10:00:00", "offset"),
        ("started", "0001-01-01T00:00:00Z", "1900"),
        ("ended", "9999-12-31T23:59:59Z", "1900"),
        ("next_day", {"compared": "same", "answered": "0001-01-01T00:00:00Z"}, "1900"),
        ("active_ms", -1, "active_ms"),
        ("active_ms", 10**30, "active_ms"),
        ("before", [{"pain": {"score": 11}}], "score"),
        ("id", 7, "id"),
        ("completion", "maybe", "completion"),
        ("parts", None, "parts"),
    ],
)
def test_a_slip_in_a_record_is_told_with_its_key(key: str, value: Any, why: str) -> None:
    with pytest.raises(RecordError, match=why):
        records.read(RecordKind.SESSION, json.dumps(plain(make_session(1)) | {key: value}).encode())


def test_a_session_without_offset_is_refused_before_it_is_kept() -> None:
    with pytest.raises(RecordError, match="offset"):
        records.write(make_session(1, started=NOW.replace(tzinfo=None)))


class TestVersions:
    @staticmethod
    def rename(document: Json) -> Json:
        return {("sessions" if key == "runs" else key): item for key, item in document.items()}

    def test_an_older_file_is_brought_up_step_by_step(self) -> None:
        kept: list[tuple[bytes, int]] = []
        old = json.dumps({"version": 1, "runs": [], "wings": 2}).encode()
        new = migrations.upgrade(
            old,
            lambda data, version: kept.append((data, version)),
            steps={1: self.rename, 2: lambda document: document | {"more": True}},
            to=3,
        )
        assert json.loads(new) == {"version": 3, "sessions": [], "wings": 2, "more": True}
        assert kept == [(old, 1)]

    def test_todays_file_is_left_alone(self) -> None:
        data = b'{"version": 1}'
        assert migrations.upgrade(data, lambda *_: pytest.fail("kept")) is data

    def test_a_missing_step_is_no_silent_loss(self) -> None:
        with pytest.raises(DamagedError):
            migrations.upgrade(b'{"version": 1}', lambda *_: None, steps={}, to=2)

    def test_the_old_file_is_kept_aside_or_not_touched(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        old = json.dumps({"version": 1, "runs": [plain(make_session(1))]}).encode()
        real = migrations.upgrade
        monkeypatch.setattr(
            migrations, "upgrade", lambda data, keep: real(data, keep, steps={1: self.rename}, to=2)
        )
        for module in (
            history_data,
            __import__("sciatica_timer.services.store.opening", fromlist=["x"]),
        ):
            monkeypatch.setattr(module, "VERSION", 2)
        path = tmp_path / "sessions.json"
        path.write_bytes(old)
        with failing("replace", errno.ENOSPC):
            stuck = HistoryStore(tmp_path, now=Clock())
            stuck.load()
        assert stuck.read_only and stuck.problem and path.read_bytes() == old
        history = HistoryStore(tmp_path, now=Clock())
        history.load()
        history.flush()
        assert (tmp_path / "sessions-version-1.json").read_bytes() == old
        assert history.sessions == (make_session(1),)
        history.add(make_session(2))
        history.close()
        stuck.close()
        assert len(json.loads(path.read_bytes())["sessions"]) == 2


def test_the_schema_in_docs_is_todays() -> None:
    path = Path(__file__).parents[2] / "docs" / "sessions.schema.json"
    assert path.read_text("utf-8") == sessions_schema.text(), (
        "python tools/sessions_schema.py > docs/sessions.schema.json"
    )


def test_everything_written_is_named_in_the_schema() -> None:
    described = sessions_schema.schema()["$defs"]
    document = HistoryData()
    document.put(records.write(make_session(1)))
    written = json.loads(history_data.encode(document))
    assert written.keys() <= described["Document"]["properties"].keys()
    assert written["sessions"][0].keys() == described["Session"]["properties"].keys()
    assert written["sessions"][0]["parts"][0].keys() == described["Part"]["properties"].keys()
