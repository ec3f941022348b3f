"""What loads can be saved, and what cannot be read to its end is never written over."""

import gzip
import json
import os
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from store_stories import a_file, ids, make_session, on_disk, open_store, plain, put, use

from sciatica_timer.services import strict_json
from sciatica_timer.services.history import Problem, ProblemKind, sentence
from sciatica_timer.services.store import backups, history_writer, salvage
from sciatica_timer.services.store.history_data import DamagedError, HistoryData, decode, encode

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes and devices are a POSIX thing")


def asides(folder: Path) -> list[bytes]:
    return [path.read_bytes() for path in sorted(folder.glob("sessions-damaged-*"))]


BAD = [
    b'"deleted": [{"id": "a", "at": "2026-11-01T10:00:00Z", "gr\xfcnd": "x"}]',
    b'"deleted": [{"id": "a", "at": "2026-11-01T10:00:00Z", "why": "\xff"}]',
    b'"w\xfcrde": 1',
    b'"more": "\xff"',
    b'"weeks": [{"first": "2026-01-05", "reason": null, "edited": "2026-01-05T10:00:00Z"'
    b', "\xff": 1}]',
    b'"care": {"gr\xfcnd": 1}',
    b'"care": {"reds": [{"at": "2026-11-01T10:00:00Z", "why": "sign", "where": "signs"'
    b', "x": "\xff"}]}',
]


@pytest.mark.parametrize("odd", BAD)
def test_a_byte_that_is_no_utf8_is_damage_wherever_it_stands(tmp_path: Path, odd: bytes) -> None:
    data = a_file()[:-1] + b", " + odd + b"}"
    path = put(tmp_path, data)
    history = open_store(tmp_path)
    assert history.problem and history.problem.kind is ProblemKind.DAMAGED
    assert len(history.sessions) == 6
    assert path.read_bytes() == data
    history.add(make_session(9))
    assert len(ids(tmp_path)) == 7
    assert asides(tmp_path) == [data]


@examples(300)
@given(
    st.lists(
        st.sampled_from([b"a", b"\xc3\xa9", b"\xe2\x82\xac", b"\xf0\x9f\x98\x80", b"\xc3", b"\x9f"])
    )
)
def test_letters_are_looked_at_in_pieces_as_they_are_in_one_go(letters: list[bytes]) -> None:
    data = b"".join(letters)
    usual, strict_json.PIECE = strict_json.PIECE, 3
    try:
        strict_json.check_letters(data)
        good = True
    except UnicodeDecodeError:
        good = False
    finally:
        strict_json.PIECE = usual
    assert good is (data.decode("utf-8", "ignore").encode() == data)


def test_a_byte_that_is_no_utf8_inside_a_session_costs_no_session(tmp_path: Path) -> None:
    data = a_file().replace(b'"note": ""', b'"note": "", "gr\xfcnd": 1', 1)
    put(tmp_path, data)
    history = use(tmp_path)
    assert len(history.sessions) == 6
    assert asides(tmp_path) == [data]
    assert not history.unsaved
    assert open_store(tmp_path).problem is None


ODD_VALUES = {
    "deep": "[" * 300 + "]" * 300,
    "deeper": '{"a":' * 3000 + "1" + "}" * 3000,
    "number out of range": "1e999",
    "long number": "1" * 5000,
    "half a letter": '"\\ud800"',
    "other half": '"a\\udc00b"',
    "large": "1" * 300,
    "small": "1e-400",
    "zero letter": '"\\u0000"',
}


@pytest.mark.parametrize("value", ODD_VALUES.values(), ids=ODD_VALUES.keys())
@pytest.mark.parametrize("where", ["file", "session", "part", "care", "week", "deleted"])
def test_what_loads_can_be_saved_or_is_told(tmp_path: Path, where: str, value: str) -> None:
    whole: dict[str, Any] = json.loads(a_file(3))
    whole["weeks"] = [{"first": "2026-01-05", "reason": "sick", "edited": "2026-01-05T10:00:00Z"}]
    whole["deleted"] = [{"id": "gone", "at": "2026-01-05T10:00:00Z"}]
    whole["care"] = {"version": 1, "reds": [], "choices": [], "began": "2026-01-01"}
    places = {
        "file": whole,
        "session": whole["sessions"][1],
        "part": whole["sessions"][1]["parts"][0],
        "care": whole["care"],
        "week": whole["weeks"][0],
        "deleted": whole["deleted"][0],
    }
    places[where]["odd"] = "HERE"
    data = json.dumps(whole).replace('"HERE"', value).encode()
    put(tmp_path, data)
    first = open_store(tmp_path)
    told, seen = first.problem, len(first.sessions)
    first.close()
    said: list[Problem] = []
    history = use(tmp_path)
    history.failed.connect(said.append)
    assert not history.unsaved and not said
    assert seen >= 2
    assert seen == 3 or told, "a session that cannot be read is told"
    kept = (tmp_path / "sessions.json").read_bytes()
    assert value.encode() in kept + b"".join(asides(tmp_path)) or told is None
    again = open_store(tmp_path)
    assert len(again.sessions) == seen
    assert encode(decode(kept)) == kept


def test_a_save_that_fails_in_any_way_is_told_and_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    for number, error in enumerate(
        [RecursionError(), UnicodeEncodeError("utf-8", "\ud800", 0, 1, "no"), ValueError("x"),
         msgspec.EncodeError("x"), MemoryError(), OverflowError(), KeyError("x")]
    ):  # fmt: skip
        folder = tmp_path / str(number)
        history = open_store(folder)
        history.add(make_session(1))
        said: list[Problem] = []
        history.failed.connect(said.append)

        def fail(_: HistoryData, error: Exception = error) -> bytes:
            raise error

        with monkeypatch.context() as patch:
            patch.setattr(history_writer, "encode", fail)
            history.add(make_session(2))
            assert not history.retry()
        assert said and history.unsaved
        assert sentence(said[0]).endswith("could not be saved yet.")
        assert history.retry() and not history.unsaved
        assert len(ids(folder)) == 2


def test_no_backup_and_no_pending_change_can_stop_a_start(tmp_path: Path) -> None:
    (tmp_path / "backups").mkdir()
    (tmp_path / "pending").mkdir()
    bad = [piece for odd in BAD for piece in (a_file(2)[:-1] + b", " + odd + b"}",)]
    bad += [b"", b"[" * 9000, a_file(2)[:-40], b"\xff\xfe\x00", b"{}", b"null"]
    for number, data in enumerate(bad):
        packed = gzip.compress(data)
        for cut, text in enumerate((packed, packed[:-6], packed[:5], data, packed[:-2] + b"xx")):
            name = f"sessions-20{20 + cut}-01-{number + 1:02}.json.gz"
            (tmp_path / "backups" / name).write_bytes(text)
        (tmp_path / "pending" / f"{number}.jsonl").write_bytes(data.replace(b"\n", b" ") + b"\n")
    history = open_store(tmp_path)
    assert history.problem
    for backup in history.backups:
        try:
            backups.read(backup.path)
        except (OSError, DamagedError):
            assert not history.restore(backup.path)
    assert len(history.sessions) == 2, "what pending changes still hold is taken in"
    history.add(make_session(9))
    assert make_session(9).id in ids(tmp_path)


def test_a_backup_that_unpacks_without_end_is_no_good_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "MOST", 100_000)
    path = tmp_path / "sessions-2026-01-01.json.gz"
    path.write_bytes(gzip.compress(b" " * 5_000_000))
    with pytest.raises(DamagedError):
        backups.read(path)


@pytest.mark.parametrize(
    "piece",
    ['"care": {"a":', '{"care": ', '{"id": ', '"care": {"reds": [{"at": ', '{"first": {', "{", "["],
)
def test_salvage_takes_time_that_grows_with_the_length_alone(piece: str) -> None:
    def took(count: int) -> float:
        data = (piece * count).encode()
        begin = time.process_time()
        salvage.salvage(data)
        return time.process_time() - begin

    took(100)
    assert took(60_000) < 3


def test_a_note_of_brackets_is_read_out_of_a_damaged_file() -> None:
    session = make_session(note="[" * 200 + '"' + "{" * 200)
    keys = {"id": session.id, "note": session.note} | plain(session)
    data = json.dumps({"sessions": [keys], "week_marks": 7}).encode()[:-1]
    (record,) = salvage.salvage(data).records.values()
    assert record.value == session


@pytest.mark.parametrize("letters", ["latin-1", "cp1252"])
def test_a_file_in_the_letters_of_another_age_is_saved_with_its_letters(
    tmp_path: Path, letters: str
) -> None:
    rows = [plain(make_session(number, note="Rücken, é")) for number in range(3)]
    data = json.dumps({"version": 1, "sessions": rows}, ensure_ascii=False).encode(letters)
    put(tmp_path, data)
    history = use(tmp_path)
    assert [session.note for session in history.sessions] == ["Rücken, é."] * 3
    assert asides(tmp_path) == [data]


@pytest.mark.parametrize(
    "encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-8-sig"]
)
def test_a_file_in_wide_letters_is_read_and_becomes_utf8(tmp_path: Path, encoding: str) -> None:
    rows = [plain(make_session(number, note="Rücken")) for number in range(3)]
    text = json.dumps({"version": 1, "sessions": rows}, ensure_ascii=False)
    data = text.encode(encoding)
    put(tmp_path, data)
    history = open_store(tmp_path)
    assert [session.note for session in history.sessions] == ["Rücken"] * 3
    history.add(make_session(9))
    assert len(on_disk(tmp_path)["sessions"]) == 4
    assert json.loads((tmp_path / "sessions.json").read_text("utf-8"))
    if encoding != "utf-8-sig":
        assert history.problem and history.problem.kind is ProblemKind.TIDIED
        assert history.problem.kept and history.problem.kept.name in sentence(history.problem)
        assert asides(tmp_path) == [data]
    shown = open_store(tmp_path / "other").preview(data)
    assert len(shown.new) == 3
    (tmp_path / "b").write_bytes(gzip.compress(data))
    assert len(backups.read(tmp_path / "b").sessions) == 3


def test_keys_that_stand_twice_are_told_and_the_last_one_counts(tmp_path: Path) -> None:
    data = a_file(2).replace(b'"note": ""', b'"note": "first", "note": "last"', 1)
    put(tmp_path, data)
    history = open_store(tmp_path)
    assert history.problem and history.problem.kind is ProblemKind.TIDIED
    assert history.sessions[0].note == "last"
    history.add(make_session(9))
    assert asides(tmp_path) == [data]
    assert open_store(tmp_path).problem is None


def test_a_list_that_stands_twice_loses_nothing(tmp_path: Path) -> None:
    one, two = a_file(2), json.dumps([plain(make_session(n)) for n in (5, 6)]).encode()
    data = one[:-1] + b', "sessions": ' + two + b"}"
    put(tmp_path, data)
    history = open_store(tmp_path)
    assert history.problem and history.problem.kind is ProblemKind.DAMAGED
    assert len(history.sessions) == 4
    assert asides(tmp_path) == [data]


@pytest.mark.parametrize("text", [b"[" * 5000, b'{"version": 1e999}', b"\xff", b'{"version": "x"}'])
def test_no_refusal_speaks_of_python(tmp_path: Path, text: bytes) -> None:
    from sciatica_timer.services.store.importing import RefusedError, sentence_of

    with pytest.raises(RefusedError) as refused:
        open_store(tmp_path).preview(text)
    said = sentence_of(refused.value)
    for word in ("recursion", "Expected", "object", "codec", "malformed", "msgspec", "`", "$"):
        assert word not in said
