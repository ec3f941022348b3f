"""What sync programs leave beside the history is noticed, told once, and never touched."""

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
from pytestqt.qtbot import QtBot
from store_stories import make_session

from sciatica_timer.services.store import importing
from sciatica_timer.services.store.history_data import HistoryData, decode
from sciatica_timer.services.store.sync_copies import ANSWERED, MOST_COPIES, SyncCopies

NAMES = (
    "sessions.sync-conflict-20261127-090000-ABCDEF7.json",
    "sessions-DESKTOP-7.json",
    "sessions (Anna's conflicted copy 2026-11-27).json",
    "sessions (conflicted copy 2026-11-27 090000).json",
    "sessions (1).json",
    "sessions 2.json",
    "sessions_conf(1).json",
    "Copia de sessions.json",
    "SESSIONS (In Konflikt stehende Kopie von Ju\u0308rgen 2026-11-27).JSON",
    "sessions-damaged-PC.json",
    "sessions.json.conflict1",
    "sessions.json (1)",
    "sessions_conflict-20261127-090000.json",
    "sessions (SFConflict anna@example.org 2026-11-27-09-00-00).json",
    "Sessions (1).JSON",
    "sessions (1)\n\u202e<b>.json",
)
OURS = (
    "sessions-damaged-2026-11-27-090000.json",
    "sessions-damaged-2026-11-27-090000-2.json",
    "sessions-version-1.json",
    "preferences (1).json",
    ".sessions.json.abc.tmp",
    "~syncthing~sessions.json.tmp",
    ".sessions.json.icloud",
    "other.json",
)


def history(*numbers: int) -> bytes:
    rows = [json.loads(msgspec.json.encode(make_session(number))) for number in numbers]
    return json.dumps({"version": 1, "sessions": rows}).encode()


class Looking:
    """Copies over a folder, and what was told of it."""

    def __init__(self, folder: Path, qtbot: QtBot, mine: HistoryData | None = None) -> None:
        self.told: list[Path] = []
        known = mine or HistoryData()
        self.copies = SyncCopies(
            folder, lambda data, step: importing.preview(data, known, step=step)
        )
        self.copies.found.connect(self.told.append)
        self._qtbot = qtbot

    def look(self) -> list[Path]:
        self.copies.look()
        self._qtbot.waitUntil(lambda: not self.copies.busy)
        return self.told

    def settle(self, path: Path) -> None:
        self.copies.settle(path)
        self._qtbot.waitUntil(lambda: not self.copies.busy)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sessions.json").write_bytes(history(1))
    return tmp_path


def test_the_newest_is_noticed_however_many_were_answered_and_never_cleared_up(
    folder: Path, qtbot: QtBot
) -> None:
    for number in range(MOST_COPIES):
        old = folder / f"sessions ({number}).json"
        old.write_bytes(history(1))
        os.utime(old, (number, number))
    (folder / "sessions (zuletzt).json").write_bytes(history(1, 2))
    (folder / "sessions (nowhere).json").symlink_to(folder / "gone")
    looking = Looking(folder, qtbot, decode(history(1)))
    assert looking.look() == [folder / "sessions (zuletzt).json"]
    looking.copies.shut_down()


@pytest.mark.parametrize("name", NAMES, ids=range(len(NAMES)))
def test_every_programs_copy_is_noticed(folder: Path, qtbot: QtBot, name: str) -> None:
    (folder / name).write_bytes(history(1, 2))
    looking = Looking(folder, qtbot)
    assert looking.look() == [folder / name]
    assert looking.look() == [folder / name], "and told once"
    looking.copies.shut_down()


@pytest.mark.parametrize("name", OURS)
def test_our_own_files_and_others_are_passed_over(folder: Path, qtbot: QtBot, name: str) -> None:
    (folder / name).write_bytes(history(1, 2))
    looking = Looking(folder, qtbot)
    assert looking.look() == []
    looking.copies.shut_down()


def test_what_was_answered_is_not_asked_again_for_the_same_bytes(
    folder: Path, qtbot: QtBot
) -> None:
    first, second = folder / "sessions (1).json", folder / "sessions (2).json"
    first.write_bytes(history(1, 2))
    second.write_bytes(history(3))
    (folder / "sessions (1) (1).json").write_bytes(history(1, 2))
    looking = Looking(folder, qtbot)
    assert looking.look() == looking.look() == [folder / "sessions (1) (1).json"]
    (folder / "sessions (1) (1).json").unlink()
    assert looking.look() == [folder / "sessions (1) (1).json", first], "that one is gone"
    shutil.copy(first, folder / "sessions (1) (2).json")
    looking.told.clear()
    looking.settle(first)
    assert looking.told == [second], "one after the other"
    looking.settle(second)
    looking.copies.shut_down()
    again = Looking(folder, qtbot)
    assert again.look() == []
    shutil.copy(first, folder / "sessions 7.json")
    assert again.look() == []
    first.write_bytes(history(4))
    assert again.look() == [first], "other bytes are another question"
    again.copies.shut_down()
    assert first.exists() and second.exists()
    if os.name == "posix":
        assert (folder / ANSWERED).stat().st_mode & 0o777 == 0o600


def test_what_is_here_already_is_not_told(folder: Path, qtbot: QtBot) -> None:
    mine = HistoryData()
    mine.put_many(list(importing.preview(history(1, 2), HistoryData()).history.records.values()))
    (folder / "sessions (1).json").write_bytes(history(1, 2))
    looking = Looking(folder, qtbot, mine)
    assert looking.look() == []
    looking.copies.shut_down()


def pipe(path: Path) -> None:
    os.mkfifo(path)  # which Windows has not


def holes(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2_000_000_000)


HOSTILE: dict[str, Callable[[Path], object]] = {
    "pipe": pipe,
    "folder": Path.mkdir,
    "holes": holes,
    "link in a circle": lambda path: path.symlink_to(path),
    "link to a device": lambda path: path.symlink_to("/dev/zero"),
    "link to the history": lambda path: path.symlink_to(path.with_name("sessions.json")),
    "half": lambda path: path.write_bytes(history(1, 2)[:-40]),
    "brackets": lambda path: path.write_bytes(b'{"version": 1, "sessions": ' + b"[" * 500_000),
    "many": lambda path: path.write_bytes(
        b'{"version": 1, "sessions": [' + b"{}," * 500_000 + b"{}]}"
    ),
    "another program's": lambda path: path.write_bytes(b'{"version": 1, "players": ["a"]}'),
    "bytes": lambda path: path.write_bytes(b"\xff\xfe\x00" * 1000),
}
"""What puts something there that is no history."""


@pytest.mark.skipif(os.name != "posix", reason="there are no such files")
@pytest.mark.parametrize("kind", HOSTILE)
def test_whatever_lies_there_harms_nothing_and_hides_nothing(
    folder: Path, qtbot: QtBot, kind: str
) -> None:
    HOSTILE[kind](folder / "sessions (0).json")
    (folder / "sessions (1).json").write_bytes(history(2))
    looking = Looking(folder, qtbot)
    assert looking.look() == [folder / "sessions (1).json"]
    looking.copies.shut_down()


@pytest.mark.parametrize("answered", [b"", b"{", b"[]", b'{"answered": 7}', b"\xff" * 99])
def test_a_damaged_memory_only_costs_a_question(
    folder: Path, qtbot: QtBot, answered: bytes
) -> None:
    (folder / ANSWERED).write_bytes(answered)
    (folder / "sessions (1).json").write_bytes(history(2))
    looking = Looking(folder, qtbot)
    assert len(looking.look()) == 1
    looking.settle(looking.told[0])
    looking.copies.shut_down()
    kept: Any = json.loads((folder / ANSWERED).read_bytes())
    assert len(kept["answered"]) == 1
