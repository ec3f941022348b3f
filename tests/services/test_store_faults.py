"""Whatever the disk refuses, at whichever step of whichever change: nothing is lost."""

from collections.abc import Callable
from datetime import date
from itertools import cycle
from pathlib import Path

import pytest
from msgspec.structs import replace
from store_stories import FAULTS, OPERATIONS, Clock, failing, make_session

from sciatica_timer.domain.session import WeekMark, WeekReason
from sciatica_timer.services.history import HistoryStore, Problem
from sciatica_timer.services.store import history_repository

EVERY = (*OPERATIONS, "fstat", "stat", "unlink", "truncate")
FIRST, SECOND, GONE, NEW = (make_session(number) for number in range(4))
MARK = WeekMark(first=date(2026, 11, 2), reason=WeekReason.SICK, edited=FIRST.started)

CHANGES: dict[str, tuple[Callable[[HistoryStore], None], Callable[[HistoryStore], bool]]] = {
    "add": (lambda history: history.add(NEW), lambda history: NEW.id in known(history)),
    "edit": (
        lambda history: history.replace(replace(FIRST, note="Better slept.")),
        lambda history: known(history)[FIRST.id].note == "Better slept.",
    ),
    "delete": (
        lambda history: history.remove(SECOND.id),
        lambda history: SECOND.id not in known(history),
    ),
    "put back": (lambda history: history.add(GONE), lambda history: GONE.id in known(history)),
    "mark a week": (
        lambda history: history.mark_week(MARK),
        lambda history: history.weeks[0].reason is WeekReason.SICK,
    ),
}


def known(history: HistoryStore) -> dict[str, object]:
    return {session.id: session for session in history.sessions}


def opened(folder: Path) -> HistoryStore:
    history = HistoryStore(folder, now=Clock())
    history.load()
    return history


def change_and_look(
    folder: Path, change: str, operation: str, number: int, after: int, once: bool
) -> int:
    """One change while the disk fails; gives how many calls it refused."""
    does, is_done = CHANGES[change]
    history = opened(folder)
    for session in (FIRST, SECOND, GONE):
        history.add(session)
    history.remove(GONE.id)
    history.flush()
    said: list[Problem] = []
    history.failed.connect(said.append)
    with failing(operation, number, after=after, once=once) as calls:
        does(history)
        history.flush()
        refused = max(0, min(calls[0] - after, 1) if once else calls[0] - after)
    assert is_done(history), "what is on the screen is not lost"
    assert said or not history.unsaved, "what is not on the disk is said"
    assert history.retry() and not history.unsaved, "a second try works"
    history.flush()
    history.close()
    again = opened(folder)
    again.close()
    assert again.problem is None
    assert is_done(again) and FIRST.id in known(again)
    return refused


@pytest.mark.parametrize("small", [1_000_000, 0], ids=["whole-file", "pending"])
@pytest.mark.parametrize("operation", EVERY)
def test_wherever_the_disk_fails_nothing_is_lost_and_a_second_try_works(
    tmp_path: Path, operation: str, small: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(history_repository, "SMALL", small)
    numbers, places = cycle(FAULTS.values()), cycle(((0, False), (2, True), (1, False)))
    for change, (after, once) in zip(CHANGES, places, strict=False):
        folder = tmp_path / change
        change_and_look(folder, change, operation, next(numbers), after, once=once)


@pytest.mark.campaign
def test_every_change_meets_every_fault_at_every_step(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stories = refused = 0
    for small in (1_000_000, 0):
        monkeypatch.setattr(history_repository, "SMALL", small)
        for operation in EVERY:
            for change in CHANGES:
                for number in FAULTS.values():
                    for once in (False, True):
                        for after in (0, 1, 2, 3, 4, 5, 7, 9):
                            stories += 1
                            folder = tmp_path / str(stories)
                            refused += change_and_look(
                                folder, change, operation, number, after, once
                            )
    print(f"{stories} changes on a failing disk, {refused} calls refused, nothing lost")
