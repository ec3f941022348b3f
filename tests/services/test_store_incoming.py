"""A file to be imported may be anything: it is read within limits, and what is wrong is told."""

import json
import os
import threading
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from store_stories import Clock, make_session, open_store

from sciatica_timer.domain import care
from sciatica_timer.domain.session import Session
from sciatica_timer.services.store import import_entries, importing
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.importing import RefusalReason, RefusedError, sentence_of
from sciatica_timer.services.store.long_task import LongTask, Step, StoppedError

LIBRARY_WORDS = ("msgspec", "Python", "recursion", "Expected", "Object", "Traceback", "Error", "`")
DEEP = b"[" * 1_000_000


def plain(session: Session, **more: Any) -> dict[str, Any]:
    return json.loads(msgspec.json.encode(session)) | more


def file_of(*sessions: Any, **more: Any) -> bytes:
    return json.dumps({"version": 1, "sessions": sessions} | more, indent=1).encode()


SECOND = make_session(2)
NO_ZONE = "2026-11-01T10:00:00"


@pytest.mark.parametrize(
    ("bad", "named"),
    [
        (plain(SECOND, started=NO_ZONE), "started"),
        (plain(SECOND, edited=NO_ZONE), "edited"),
        (plain(SECOND, next_day={"compared": "same", "answered": NO_ZONE}), "answered"),
        (plain(SECOND, started="0001-01-01T00:00:00Z"), "not between"),
        (plain(SECOND, started="9999-12-31T00:00:00Z"), "not between"),
        (plain(SECOND, completion="perhaps"), "completion"),
        (plain(SECOND, active_ms=-1), "active_ms"),
        (plain(SECOND, active_ms=10**30), "active_ms"),
        ({"id": "a"}, "missing"),
        (7, "does not hold"),
        (plain(SECOND, routine_name="x" * 501), "too long"),
        (plain(SECOND, note="x" * 500_001), "too long"),
        (plain(SECOND, parts=plain(SECOND)["parts"] * 501), "too long"),
        (plain(SECOND, mood=json.loads("[" * 100 + "]" * 100)), "brackets"),
    ],
    ids=range(14),
)
def test_a_wrong_entry_is_left_out_alone_and_told_in_plain_words(bad: Any, named: str) -> None:
    shown = importing.preview(file_of(plain(make_session(1)), bad), HistoryData())
    assert [session.id for session in shown.new] == [make_session(1).id]
    [wrong] = shown.wrong
    assert named in wrong.reason and wrong.line > 3
    assert not any(word in wrong.reason for word in LIBRARY_WORDS)


@pytest.mark.parametrize("name", ["at", "settled"])
def test_an_answer_of_care_without_a_zone_is_told_and_the_signs_are_asked_again(name: str) -> None:
    red = {"at": "2026-11-01T10:00:00Z", "why": "sign", "where": "signs"}
    good = red | {"at": "2026-11-02T10:00:00Z", "settled": "2026-11-03T10:00:00Z"}
    shown = importing.preview(file_of(care={"reds": [good, red | {name: NO_ZONE}]}), HistoryData())
    [wrong] = shown.wrong
    assert name in wrong.reason
    assert shown.care
    assert not care.may_start((), shown.history.care), "it may have been a red answer that stands"


def test_only_the_first_wrong_entries_are_told_and_the_others_counted() -> None:
    shown = importing.preview(file_of(*[{"id": str(n)} for n in range(500)]), HistoryData())
    assert len(shown.wrong) == import_entries.MOST_TOLD
    assert len(shown.wrong) + shown.more_wrong == 500
    lines = [wrong.line for wrong in shown.wrong]
    assert lines == sorted(set(lines))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"hello",
        DEEP,
        b'{"version": 1, "sessions": ' + DEEP,
        b'{"version": 1, "sessions": ' + b'{"a":' * 100_000,
        b'{"version": 1e400, "sessions": []}',
        b'{"version": "1", "sessions": []}',
        b'{"version": 1, "sessions": {}}',
        b'{"version": 1, "sessions": [],}',
        b'{"version": 1, "sessions": []}x',
        b'{"version": 1, "sessions": [' + b"{}," * 1_000_000 + b"{}]}",
        b'{"version": 1, "sessions": [], "x": "' + b"x" * 2_000_000 + b'"}',
        b"\x00" * 1000,
        b"\xff\xfe" + b"x" * 999,
        b"\x1f\x8b" + b"\x00" * 999,
        '{"version": 1, "sessions": ['.encode("utf-16"),
    ],
    ids=range(16),
)
def test_no_refusal_quotes_a_library(data: bytes) -> None:
    with pytest.raises(RefusedError) as refused:
        importing.preview(data, HistoryData())
    said = sentence_of(refused.value)
    assert said.endswith(".") and "nothing was changed" in said
    assert not any(word in said for word in LIBRARY_WORDS), said


def test_a_history_that_windows_has_written_is_read() -> None:
    data = file_of(plain(make_session(1))).decode().encode("utf-16")
    assert len(importing.preview(data, HistoryData()).new) == 1


@pytest.mark.skipif(os.name != "posix", reason="there are no such files")
@pytest.mark.parametrize("what", ["pipe", "folder", "device"])
def test_what_is_no_file_is_one_sentence_and_waits_for_nobody(tmp_path: Path, what: str) -> None:
    path = tmp_path / "history.json"
    if what == "pipe":
        os.mkfifo(path)
    elif what == "folder":
        path.mkdir()
    else:
        path = Path("/dev/zero")
    with pytest.raises(RefusedError) as refused:
        importing.read_file(path)
    assert refused.value.why is RefusalReason.NO_FILE
    assert sentence_of(refused.value).count(".") == 1


def test_a_file_with_holes_is_too_large_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "history.json"
    with path.open("wb") as file:
        file.truncate(2_000_000_000)
    with pytest.raises(RefusedError) as refused:
        importing.read_file(path)
    assert refused.value.why is RefusalReason.TOO_LARGE


def test_looking_tells_how_far_it_is_and_can_be_stopped() -> None:
    data = file_of(*[plain(make_session(n)) for n in range(400)])
    heard: list[float] = []
    importing.preview(data, HistoryData(), step=heard.append)
    assert heard == sorted(heard) and 0.4 < heard[-1] <= 1.0

    def stop(share: float) -> None:
        if share > 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        importing.preview(data, HistoryData(), step=stop)


def test_what_was_made_of_an_older_state_is_made_anew(tmp_path: Path) -> None:
    history = open_store(tmp_path, Clock())
    shown = history.preview(file_of(plain(make_session(1))))
    made = history.merge_in(shown)
    history.add(make_session(2))
    assert not history.adopt(made)
    assert [session.id for session in history.sessions] == [make_session(2).id]
    assert history.adopt(history.merge_in(shown))
    assert len(history.sessions) == 2
    back = history.merge_back()
    assert back and history.adopt(back)
    assert [session.id for session in history.sessions] == [make_session(2).id]
    assert history.merge_back() is None


class TestLongTask:
    def test_it_gives_what_was_made_and_what_went_wrong(self, qtbot: QtBot) -> None:
        task, told = LongTask(), list[object]()
        task.start(lambda _step: 7, told.append)
        qtbot.waitUntil(lambda: told == [7])

        def fails(_step: Step) -> object:
            raise MemoryError

        task.start(fails, told.append)
        qtbot.waitUntil(lambda: len(told) == 2)
        assert isinstance(told[1], MemoryError) and not task.running
        task.shut_down()

    def test_one_that_takes_long_says_so_once(self, qtbot: QtBot) -> None:
        task, told, goes_on = LongTask(), list[str](), threading.Event()
        task.slow.connect(lambda: told.append("slow"))
        task.start(lambda _step: "at once", lambda found: told.append(str(found)))
        qtbot.waitUntil(lambda: told == ["at once"])
        shares: list[float] = []
        task.progressed.connect(shares.append)

        def work(step: Step) -> object:
            step(0.5)
            goes_on.wait()
            return "done"

        task.start(work, lambda found: told.append(str(found)))
        qtbot.waitUntil(lambda: len(shares) > 12)
        goes_on.set()
        qtbot.waitUntil(lambda: told[-1] == "done")
        assert told == ["at once", "slow", "done"]
        task.shut_down()

    def test_a_stopped_one_is_never_heard_of(self, qtbot: QtBot) -> None:
        task, told, goes_on = LongTask(), list[object](), threading.Event()

        def work(step: Step) -> object:
            goes_on.wait()
            step(0.5)
            return "too late"

        task.start(work, told.append)
        task.stop()
        goes_on.set()
        task.start(lambda _step: "new", told.append)
        qtbot.waitUntil(lambda: bool(told))
        assert told == ["new"]
        task.shut_down()
