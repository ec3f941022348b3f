"""A store that does not wait asks the disk in its thread alone, and tells when it is done."""

import errno
import os
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from store_stories import NOW, Clock, failing, ids, make_session

from sciatica_timer.domain.per_block import Blocks
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.session import CareLog, RedAnswer, RedWhere, RedWhy
from sciatica_timer.services.history import HistoryStore, Problem
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store import history_repository
from sciatica_timer.services.store.history_data import HistoryData
from sciatica_timer.services.store.stored_record import write

LIST = b'"sessions": ['
RED = RedAnswer(at=NOW, why=RedWhy.SIGN, where=RedWhere.SIGNS)


@pytest.fixture(params=[1_000_000, 0], ids=["whole-file", "pending"], autouse=True)
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_repository, "SMALL", request.param)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """A disk that keeps nothing until it is let go, and must not be asked by this thread."""
    let_go = threading.Event()
    for name in ("fsync", "replace", "write"):
        real = getattr(os, name)

        def call(*what: object, real=real, **more: object) -> object:  # type: ignore[no-untyped-def]
            assert threading.current_thread() is not threading.main_thread()
            let_go.wait()
            return real(*what, **more)

        monkeypatch.setattr(os, name, call)
    return let_go


@pytest.fixture
def history(tmp_path: Path, qtbot: QtBot) -> Iterator[HistoryStore]:
    made = HistoryStore(tmp_path, now=Clock(), waits=False)
    made.load()
    yield made
    made.close()


def test_changes_are_seen_at_once_and_told_when_they_are_safe(
    history: HistoryStore, tmp_path: Path, qtbot: QtBot, disk: threading.Event
) -> None:
    saved: list[bool] = []
    history.saved.connect(lambda: saved.append(True))
    for number in range(5):
        history.add(make_session(number))
    history.replace(make_session(1, note="better"))
    history.remove(make_session(2).id)
    history.replace_care(CareLog())
    assert len(history.sessions) == 4 and history.saving and not history.unsaved
    assert not history.flush(for_s=0.05)
    assert saved == [] and not (tmp_path / "sessions.json").exists()
    disk.set()
    qtbot.waitUntil(lambda: not history.saving)
    assert saved and history.flush()
    assert len(ids(tmp_path)) == 4


def test_of_what_another_computer_wrote_only_what_is_new_is_compared_here(
    history: HistoryStore, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        history.add(make_session(number))
    qtbot.waitUntil(lambda: not history.saving and history.flush())
    compared: list[int] = []
    real = HistoryData.take_in

    def take_in(self: HistoryData, other: HistoryData) -> bool:
        if threading.current_thread() is threading.main_thread():
            compared.append(len(other.records))
        return real(self, other)

    monkeypatch.setattr(HistoryData, "take_in", take_in)
    path, new = tmp_path / "sessions.json", make_session(40)
    path.write_bytes(path.read_bytes().replace(LIST, LIST + write(new).raw + b",", 1))
    history.look_again()
    qtbot.waitUntil(lambda: len(history.sessions) == 31)
    assert compared == [1]


def test_a_thread_that_copies_the_history_changes_nothing_in_it(
    history: HistoryStore, qtbot: QtBot, disk: threading.Event, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An import is merged in a thread, while a session may end in the window."""
    put_in_order: list[threading.Thread] = []
    real = Blocks.changed

    def changed(self: Blocks[object], *what: Any) -> Blocks[object]:
        put_in_order.append(threading.current_thread())
        return real(self, *what)

    monkeypatch.setattr(Blocks, "changed", changed)
    # With a slow disk nobody but the thread asks for a copy after the first change.
    for number in range(3):
        history.add(make_session(number))
    history.remove(make_session(1).id)
    copies: list[HistoryData] = []
    thread = threading.Thread(target=lambda: copies.append(history.data.copy()))
    thread.start()
    thread.join()
    disk.set()
    assert len(copies[0].sessions) == 2
    assert set(put_in_order) == {threading.main_thread()}


def test_what_another_computer_wrote_is_taken_in_there_as_well(
    history: HistoryStore, tmp_path: Path, qtbot: QtBot, disk: threading.Event
) -> None:
    disk.set()
    history.add(make_session(1))
    qtbot.waitUntil(lambda: not history.saving)
    history.flush()
    (tmp_path / "sessions.json").write_bytes(b"{ damaged")
    history.add(make_session(2))
    qtbot.waitUntil(lambda: not history.saving)
    history.flush()
    assert len(ids(tmp_path)) == 2
    assert [path.read_bytes() for path in tmp_path.glob("sessions-damaged-*")] == [b"{ damaged"]


def test_what_the_disk_refuses_is_told_and_written_on_a_second_try(
    history: HistoryStore, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[Problem] = []
    history.failed.connect(told.append)
    with failing("open", errno.ENOSPC):
        history.add(make_session(1))
        assert history.saving
        qtbot.waitUntil(lambda: bool(told))
        assert history.unsaved and not history.saving and history.trouble == told[0]
    history.retry()
    qtbot.waitUntil(lambda: not history.unsaved)
    assert history.trouble is None
    assert len(ids(tmp_path)) == 1


def test_of_many_choices_the_last_one_is_on_the_disk(
    tmp_path: Path, qtbot: QtBot, disk: threading.Event
) -> None:
    prefs = PreferencesStore(tmp_path, waits=False)
    for days in range(1, 8):
        prefs.replace(Preferences(days_a_week=days))
    assert prefs.value.days_a_week == 7
    assert not (tmp_path / "preferences.json").exists()
    disk.set()
    prefs.close()
    assert PreferencesStore(tmp_path).value.days_a_week == 7


def test_what_is_done_while_a_slow_disk_is_read_is_kept_with_what_is_in_the_file(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = HistoryStore(tmp_path, now=Clock())
    before.load()
    for number in range(3):
        before.add(make_session(number))
    before.close()
    written = (tmp_path / "sessions.json").stat().st_mtime_ns
    read, real = threading.Event(), os.read

    def slow(*what: int) -> bytes:
        assert threading.current_thread() is not threading.main_thread()
        read.wait()
        return real(*what)

    monkeypatch.setattr(os, "read", slow)
    history = HistoryStore(tmp_path, now=Clock(), waits=False)
    assert not history.load(for_s=0.02) and history.loading and history.read_only
    history.replace_care(CareLog(reds=(RED,)))
    history.look_again()
    assert history.saving and not history.flush(for_s=0.02)
    assert (tmp_path / "sessions.json").stat().st_mtime_ns == written, "nothing was read yet"
    with qtbot.waitSignal(history.loaded):
        read.set()
    assert not history.loading and not history.read_only and len(history.sessions) == 3
    qtbot.waitUntil(lambda: not history.saving)
    history.close()
    again = HistoryStore(tmp_path, now=Clock())
    again.load()
    assert len(again.sessions) == 3 and again.care.reds == (RED,)
    again.close()


def test_who_closes_while_it_is_read_loses_nothing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    before = HistoryStore(tmp_path, now=Clock())
    before.load()
    before.add(make_session(1))
    before.close()
    read, real = threading.Event(), os.read
    monkeypatch.setattr(os, "read", lambda *what: read.wait() and real(*what))
    history = HistoryStore(tmp_path, now=Clock(), waits=False)
    assert not history.load(for_s=0.02)
    history.add(make_session(2))
    threading.Timer(0.05, read.set).start()
    history.close()
    assert len(ids(tmp_path)) == 2
