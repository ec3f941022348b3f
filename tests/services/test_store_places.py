"""Whatever stands where a file of the app should be: nothing hangs, and nothing is lost."""

import errno
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from pytestqt.qtbot import QtBot
from store_stories import ids, make_session, open_store

from sciatica_timer.services import autostart
from sciatica_timer.services.history import ProblemKind, sentence
from sciatica_timer.services.store.stored_record import write
from sciatica_timer.services.store.sync_copies import SyncCopies
from sciatica_timer.services.tel_links import has_tel_program
from sciatica_timer.services.user_files import usual_folder

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes and devices are a POSIX thing")


def a_file(count: int) -> bytes:
    rows: list[Any] = [json.loads(write(make_session(number)).raw) for number in range(count)]
    return json.dumps({"version": 1, "sessions": rows}).encode()


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2_000_000_000)


@POSIX
@pytest.mark.parametrize("make", [_pipe, _zeros, _folder, _huge])
@pytest.mark.parametrize(
    "name",
    [
        "sessions.json",
        ".sessions.lock",
        "pending/a.jsonl",
        "backups/sessions-2026-01-01.json.gz",
        "sessions-damaged-2026-01-01-000000.json",
        "pending",
        "backups",
    ],
)
def test_whatever_stands_in_the_place_of_a_file_nothing_hangs_and_nothing_is_lost(
    tmp_path: Path, name: str, make: Callable[[Path], None]
) -> None:
    if make is _folder and name in ("pending", "backups"):
        return  # that is as it should be
    begin = time.monotonic()
    path = tmp_path / name
    path.parent.mkdir(exist_ok=True)
    make(path)
    before = path.lstat()
    history = open_store(tmp_path)
    history.add(make_session(1))
    history.flush()
    assert history.sessions == (make_session(1),)
    after = path.lstat()
    assert (before.st_mode, before.st_ino) == (after.st_mode, after.st_ino)
    if name == "sessions.json":
        assert history.problem and history.problem.kind is ProblemKind.UNREADABLE
        assert "could not be opened" in sentence(history.problem)
        assert history.unsaved
    else:
        assert ids(tmp_path) == [make_session(1).id]
    history.close()
    assert time.monotonic() - begin < 5


@POSIX
def test_the_file_may_be_a_link_and_stays_one(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "data").mkdir()
    real = tmp_path / "cloud" / "mine.json"
    real.write_bytes(a_file(2))
    (tmp_path / "data" / "sessions.json").symlink_to(real)
    history = open_store(tmp_path / "data")
    history.add(make_session(9))
    history.flush()
    assert (tmp_path / "data" / "sessions.json").is_symlink()
    assert len(json.loads(real.read_bytes())["sessions"]) == 3


@POSIX
def test_a_link_to_a_drive_that_is_not_there_is_told_and_nothing_begins_anew(
    tmp_path: Path,
) -> None:
    drive = tmp_path / "drive"
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sessions.json").symlink_to(drive / "mine.json")
    history = open_store(tmp_path / "data")
    assert history.problem is not None and history.problem.kind is ProblemKind.UNREADABLE
    history.add(make_session(9))
    assert history.trouble is not None
    drive.mkdir()
    (drive / "mine.json").write_bytes(a_file(2))
    assert history.retry() and history.problem is None
    history.flush()
    assert len(json.loads((drive / "mine.json").read_bytes())["sessions"]) == 3


@POSIX
@pytest.mark.parametrize("where", ["pending", "pending/a.jsonl"])
def test_changes_that_cannot_be_opened_today_are_told_and_read_another_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    (tmp_path / "sessions.json").write_bytes(a_file(2))
    (tmp_path / "pending").mkdir()
    left = tmp_path / "pending" / "a.jsonl"
    left.write_bytes(json.dumps(json.loads(a_file(3))).encode() + b"\n")
    os.utime(left, (1_000_000_000, 1_000_000_000))
    for name in ("open", "listdir", "scandir"):
        real = getattr(os, name)

        def locked(path: Any, *rest: Any, real: Any = real, **more: Any) -> Any:
            if str(path) == str(tmp_path / where):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
            return real(path, *rest, **more)

        monkeypatch.setattr(os, name, locked)
    history = open_store(tmp_path)
    assert history.problem and history.problem.kind is ProblemKind.CHANGES_UNREAD
    assert Path(where).name in sentence(history.problem)
    history.add(make_session(7))
    history.close()
    monkeypatch.undo()
    again = open_store(tmp_path)
    assert again.problem is None and len(again.sessions) == 4


@pytest.mark.parametrize("number", [errno.ENOTCONN, errno.EACCES, errno.EIO])
def test_a_drive_that_goes_away_stops_nothing_that_only_asks_what_is_there(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    apps = tmp_path / "applications"
    apps.mkdir()
    (apps / "mimeapps.list").write_text("[MIME Cache]\nx-scheme-handler/tel=phone.desktop\n")
    opener = tmp_path / "xdg-open"
    opener.touch(0o755)
    (tmp_path / "sessions (1).json").write_bytes(a_file(2))
    history = open_store(tmp_path)
    copies = SyncCopies(tmp_path, lambda data, step: history.preview(data, step=step))
    copies.look()
    qtbot.waitUntil(lambda: not copies.busy)
    desktop = {"PATH": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path)}
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert usual_folder() == tmp_path
    real = os.stat

    def stat(path: Any, *rest: Any, **more: Any) -> os.stat_result:
        if str(path).startswith(str(tmp_path)) and str(path) != str(opener):
            raise OSError(number, os.strerror(number), str(path))
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "stat", stat)
    history.look_again()
    copies.look()
    assert not has_tel_program(desktop, "linux")
    assert not autostart.is_on()
    assert usual_folder() == Path.home()
    monkeypatch.undo()
    copies.shut_down()
    history.add(make_session(1))
    assert ids(tmp_path) == [make_session(1).id]


@POSIX
def test_a_link_may_be_made_before_the_file_that_it_leads_to(tmp_path: Path) -> None:
    (tmp_path / "cloud").mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sessions.json").symlink_to(tmp_path / "cloud" / "mine.json")
    history = open_store(tmp_path / "data")
    assert history.problem is None
    history.add(make_session(9))
    assert len(json.loads((tmp_path / "cloud" / "mine.json").read_bytes())["sessions"]) == 1


def test_what_a_dead_process_left_beside_any_of_its_files_goes(tmp_path: Path) -> None:
    open_store(tmp_path).add(make_session(1))
    names = ("sessions.json", "pack.json", "running-here.jsonl", "sessions-damaged-2026-11-01.json")
    left = [tmp_path / f".{name}.0123456789ab.tmp" for name in names]
    not_ours = [tmp_path / name for name in (".syncthing.sessions.json.tmp", ".letter.odt.1.tmp")]
    for file in (*left, *not_ours):
        file.write_bytes(b"half")
        os.utime(file, (1, 1))
    assert len(open_store(tmp_path).sessions) == 1
    assert not any(file.exists() for file in left)
    assert all(file.exists() for file in not_ours)
