"""What the stories about the store share: sessions, a clock, and disks that fail."""

import contextlib
import errno
import json
import os
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import (
    Completion,
    Hurt,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
)
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.services.store.stored_record import write

NOW = datetime(2026, 11, 22, 18, 0, tzinfo=timezone(timedelta(hours=1)))


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self, at: datetime = NOW) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def move(self, **by: float) -> None:
        self.at += timedelta(**by)


def make_session(number: int = 0, **more: Any) -> Session:
    started = NOW - timedelta(days=400) + timedelta(hours=9 * number)
    parts = tuple(
        Part(
            exercise="knee-to-chest",
            name="Knee to chest",
            side=side,
            planned=Dose(hold_s=20, reps=3),
            reps_done=3,
            held_ms=60_000,
            hurts=(Hurt(pain=Pain(score=6, reach=Reach.CALF), choice="easier"),)
            if side is Side.LEFT
            else (),
        )
        for side in Side
    )
    facts: dict[str, Any] = {
        "id": f"{number:032x}",
        "started": started,
        "ended": started + timedelta(minutes=12),
        "routine": "gentle-start",
        "routine_name": "Gentle start",
        "completion": Completion.FINISHED,
        "active_ms": 700_000,
        "parts": parts,
        "before": (PainAt(side=Side.LEFT, pain=Pain(score=4, reach=Reach.CALF)),),
    }
    return Session(**(facts | more))


_open: list[HistoryStore] = []


def open_store(folder: Path, clock: Clock | None = None) -> HistoryStore:
    """A store that has read its folder; it is closed when the story is over."""
    made = HistoryStore(folder, now=clock or Clock())
    made.load()
    _open.append(made)
    return made


def close_stores() -> None:
    """Close all that were opened."""
    while _open:
        _open.pop().close()


def exported(store: HistoryStore) -> bytes:
    """The whole history as its file holds it."""
    return store.export()()


def take_in(store: HistoryStore, preview: ImportPreview, *, bring_back: bool = False) -> bool:
    """Import what a preview has shown; says whether it is on the disk."""
    assert store.adopt(store.merge_in(preview, bring_back=bring_back))
    return not (store.saving or store.unsaved)


def take_back(store: HistoryStore) -> bool:
    """Take the last import back, if there is one; says whether that is on the disk."""
    undone = store.merge_back()
    assert undone is None or store.adopt(undone)
    return not (store.saving or store.unsaved)


def plain(session: Session) -> dict[str, Any]:
    """A record as it stands in the file."""
    return json.loads(write(session).raw)


def a_file(count: int = 6, **more: Any) -> bytes:
    """A history of so many sessions."""
    rows = [plain(make_session(number)) for number in range(count)]
    return json.dumps({"version": 1, "sessions": rows} | more).encode()


def put(folder: Path, data: bytes) -> Path:
    """Let these be the bytes of the history."""
    path = folder / "sessions.json"
    path.write_bytes(data)
    return path


def use(folder: Path) -> HistoryStore:
    """Add, edit, delete and mark something; nothing of it may raise, all of it must be saved."""
    history = open_store(folder)
    history.add(make_session(90))
    history.replace(replace(make_session(90), note="edited"))
    for session in history.sessions:
        history.replace(replace(session, note=session.note + "."))
    history.remove(make_session(90).id)
    history.replace_care(history.care)
    history.flush()
    return history


def on_disk(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "sessions.json").read_bytes())


def ids(folder: Path) -> list[str]:
    return [session["id"] for session in on_disk(folder)["sessions"]]


FAULTS = {
    "no space": errno.ENOSPC,
    "I/O error": errno.EIO,
    "permission": errno.EACCES,
    "read-only": errno.EROFS,
}
OPERATIONS = ("open", "write", "fsync", "replace", "close")


@contextlib.contextmanager
def failing(
    operation: str, number: int, *, after: int = 0, once: bool = False
) -> Iterator[list[int]]:
    """Make one of the disk's operations fail, from the given call on; gives a count of calls."""
    real = getattr(os, operation)
    calls = [0]

    def broken(*args: Any, **kwargs: Any) -> Any:
        if operation == "open" and not args[1] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
            return real(*args, **kwargs)
        calls[0] += 1
        if calls[0] <= after or (once and calls[0] > after + 1):
            return real(*args, **kwargs)
        if operation == "close":
            real(*args, **kwargs)
        raise OSError(number, os.strerror(number))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, operation, broken)
        yield calls


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)  # type: ignore[misc]
