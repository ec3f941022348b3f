"""A session is copied by hand and keeps its id: both are kept, and that is told."""

import json
import time
from pathlib import Path
from typing import Any

import msgspec
import pytest
from store_stories import Clock, ids, make_session, on_disk, open_store, plain, take_in

from sciatica_timer.domain.session import WeekReason
from sciatica_timer.services.history import Problem, ProblemKind, sentence
from sciatica_timer.services.store.history_data import decode, encode


def put(folder: Path, rows: list[Any], **more: Any) -> bytes:
    folder.mkdir(exist_ok=True)
    data = json.dumps({"version": 1, "sessions": rows} | more).encode()
    (folder / "sessions.json").write_bytes(data)
    return data


def notes(folder: Path) -> list[str]:
    return sorted(session.note for session in open_store(folder).sessions)


ONE = plain(make_session(1, note="one"))
COPIES: dict[str, dict[str, Any]] = {
    "another day": plain(make_session(4, note="two")) | {"id": ONE["id"]},
    "an earlier day": plain(make_session(0, note="two")) | {"id": ONE["id"]},
    "another note": ONE | {"note": "two"},
    "another layout": {key: ONE[key] for key in reversed(ONE)} | {"note": "two"},
}


@pytest.mark.parametrize("copy", COPIES.values(), ids=COPIES.keys())
@pytest.mark.parametrize("turned", [False, True])
def test_both_are_kept_and_told(tmp_path: Path, copy: dict[str, Any], turned: bool) -> None:
    rows = [copy, ONE] if turned else [ONE, copy]
    data = put(tmp_path, rows)
    history = open_store(tmp_path)
    assert sorted(session.note for session in history.sessions) == ["one", "two"]
    assert len({session.id for session in history.sessions}) == 2
    assert ONE["id"] in {session.id for session in history.sessions}
    problem = history.problem
    assert problem and problem.kind is ProblemKind.DOUBLE and problem.count == 1
    assert problem.kept and problem.kept.read_bytes() == data
    assert problem.kept.name in sentence(problem)
    history.add(make_session(9))
    assert len(set(ids(tmp_path))) == 3
    again = open_store(tmp_path)
    assert again.problem is None
    assert len(again.sessions) == 3


def test_the_very_same_block_twice_is_two_sessions(tmp_path: Path) -> None:
    put(tmp_path, [ONE, ONE, ONE])
    history = open_store(tmp_path)
    assert len(history.sessions) == 3
    assert history.problem and history.problem.count == 2
    history.add(make_session(9))
    assert len(set(ids(tmp_path))) == 4


def test_two_machines_give_the_same_ids_in_any_order() -> None:
    def seen(rows: list[Any]) -> set[tuple[str, str]]:
        history = decode(json.dumps({"version": 1, "sessions": rows}).encode())
        return {(session.id, session.note) for session in history.sessions}

    rows = [ONE, *COPIES.values()]
    assert len(seen(rows)) == len(rows)
    assert seen(rows) == seen(rows[::-1])


def test_a_copy_made_while_the_app_runs_is_taken_in_beside_the_first(tmp_path: Path) -> None:
    for name, copy in COPIES.items():
        for turned in (False, True):
            folder = tmp_path / f"{name}{turned}"
            put(folder, [ONE])
            history = open_store(folder)
            said: list[Problem] = []
            history.failed.connect(said.append)
            put(folder, [copy, ONE] if turned else [ONE, copy])
            history.look_again()
            history.flush()
            assert sorted(session.note for session in history.sessions) == ["one", "two"]
            assert [problem.kind for problem in said] == [ProblemKind.DOUBLE]
            history.add(make_session(9))
            history.close()
            assert notes(folder) == ["", "one", "two"]


def test_a_copy_of_what_was_deleted_comes_back_under_another_id(tmp_path: Path) -> None:
    gone = [{"id": ONE["id"], "at": "2026-11-22T10:00:00Z"}]
    put(tmp_path, [ONE], deleted=gone)
    history = open_store(tmp_path)
    assert [session.note for session in history.sessions] == ["one"]
    assert history.problem and history.problem.kind is ProblemKind.DOUBLE
    history.add(make_session(9))
    assert ONE["id"] not in ids(tmp_path)
    assert notes(tmp_path) == ["", "one"]
    assert on_disk(tmp_path)["deleted"] == gone


def test_ids_that_only_look_alike_are_different_ones(tmp_path: Path) -> None:
    names = ["u\u0308", "\u00fc", "a", "a ", " a", "A", "\u2000a"]
    rows = [plain(make_session(number)) | {"id": name} for number, name in enumerate(names)]
    put(tmp_path, rows)
    history = open_store(tmp_path)
    assert history.problem is None and len(history.sessions) == len(names)
    history.add(make_session(20))
    assert set(names) < set(ids(tmp_path))


def test_a_session_with_an_empty_id_gets_one(tmp_path: Path) -> None:
    put(tmp_path, [plain(make_session(n, note=str(n))) | {"id": ""} for n in (1, 2)])
    history = open_store(tmp_path)
    assert [session.note for session in history.sessions] == ["1", "2"]
    assert history.problem and history.problem.kind is ProblemKind.TIDIED
    history.add(make_session(9))
    assert all(ids(tmp_path)) and len(set(ids(tmp_path))) == 3


def test_an_entry_that_makes_no_sense_does_not_push_out_the_one_with_its_id(tmp_path: Path) -> None:
    broken = ONE | {"started": "soon", "edited": "2027-01-01T00:00:00Z"}
    for rows in ([ONE, broken], [broken, ONE], [broken, ONE, broken | {"note": "x"}]):
        put(tmp_path, rows)
        history = open_store(tmp_path)
        assert [session.note for session in history.sessions] == ["one"]
        assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ
        history.add(make_session(9))
        assert all(row in on_disk(tmp_path)["sessions"] for row in rows)
        history.close()


def test_weeks_marked_twice_are_told_and_the_newest_counts(tmp_path: Path) -> None:
    mark = {"first": "2026-01-05", "reason": "sick", "edited": "2026-01-05T10:00:00Z"}
    newer = mark | {"reason": "travel", "edited": "2026-01-06T10:00:00Z"}
    for weeks in ([mark, newer], [newer, mark]):
        data = put(tmp_path, [], weeks=weeks)
        history = open_store(tmp_path)
        assert [one.reason for one in history.weeks] == [WeekReason.TRAVEL]
        assert history.problem and history.problem.kind is ProblemKind.DOUBLE
        assert history.problem.kept and history.problem.kept.read_bytes() == data


def test_a_deletion_that_makes_no_sense_is_told_and_stays(tmp_path: Path) -> None:
    odd: list[Any] = ["odd", {"id": 7, "at": "2026-01-01T00:00:00Z"}, {"id": "a", "at": "soon"}]
    put(tmp_path, [ONE], deleted=odd)
    history = open_store(tmp_path)
    assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ
    assert history.problem.count == 3
    history.add(make_session(9))
    assert all(row in on_disk(tmp_path)["deleted"] for row in odd)


def test_a_deletion_told_twice_counts_from_the_later_time(tmp_path: Path) -> None:
    gone = [{"id": "x", "at": f"2026-01-0{day}T00:00:00Z"} for day in (3, 1, 2)]
    put(tmp_path, [], deleted=gone)
    history = open_store(tmp_path)
    assert history.problem is None
    history.add(make_session(1))
    assert on_disk(tmp_path)["deleted"] == [gone[0]]


def test_an_import_with_a_double_brings_both(tmp_path: Path) -> None:
    put(tmp_path / "there", [ONE, COPIES["another day"]])
    history = open_store(tmp_path / "here", Clock())
    take_in(history, history.preview((tmp_path / "there" / "sessions.json").read_bytes()))
    assert sorted(session.note for session in history.sessions) == ["one", "two"]


def test_what_is_read_of_doubles_is_the_same_when_it_is_written_and_read() -> None:
    rows = [ONE, *COPIES.values(), ONE]
    history = decode(json.dumps({"version": 1, "sessions": rows}).encode())
    again = decode(encode(history))
    assert again.sessions == history.sessions
    assert encode(again) == encode(history)
    assert msgspec.json.decode(encode(history))["version"] == 1


def test_ten_thousand_copies_take_no_time() -> None:
    rows = [ONE] * 10_000
    begin = time.process_time()
    history = decode(json.dumps({"version": 1, "sessions": rows}).encode())
    assert len(history.sessions) == len(rows)
    assert time.process_time() - begin < 6
