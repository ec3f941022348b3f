"""Writers are killed at any moment: nothing that was safe is lost."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from store_stories import Clock

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.journal import Journal

HERE = Path(__file__).parent


def kill_and_look(folder: Path, rounds: int, *, small: int, seed: int) -> tuple[int, int]:
    """Kill a writer again and again; gives how many sessions were safe and how many unfinished."""
    dice = random.Random(seed)
    first = recovered = 0
    for _ in range(rounds):
        command = [sys.executable, str(HERE / "history_writer.py"), str(folder), str(first)]
        writer = subprocess.Popen(
            [*command, str(small)],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *sys.path])},
        )
        assert writer.stdout
        said = [writer.stdout.readline() for _ in range(dice.randrange(1, 9))]
        time.sleep(dice.random() * 0.01)
        writer.kill()
        said += writer.stdout.readlines()
        writer.wait()
        writer.stdout.close()
        lines = [line.split() for line in said if line.endswith("\n")]
        safe = [int(number) for word, number in lines if word == "safe"]
        ran = [int(number) for word, number in lines if word == "ran"]
        history = HistoryStore(folder, now=Clock())
        history.load()
        history.close()
        assert history.problem is None, history.problem
        there = {int(session.id, 16) for session in history.sessions}
        assert there >= set(range(first)) | set(safe), "a session that was safe is gone"
        journal = Journal(folder)
        left = journal.left_over(known={session.id for session in history.sessions})
        journal.close()
        unfinished = set(ran) - there
        if unfinished:
            assert left and {int(left.session.id, 16)} >= unfinished
            recovered += 1
        first = max(there, default=-1) + 1
    return first, recovered


@pytest.mark.parametrize("small", [1_000_000, 0], ids=["whole-file", "pending"])
def test_killed_at_any_moment_nothing_that_was_safe_is_lost(tmp_path: Path, small: int) -> None:
    safe, _ = kill_and_look(tmp_path, 6, small=small, seed=3)
    assert safe >= 3


@pytest.mark.campaign
@pytest.mark.parametrize("small", [1_000_000, 0], ids=["whole-file", "pending"])
def test_killed_a_thousand_times(tmp_path: Path, small: int) -> None:
    safe, recovered = kill_and_look(tmp_path, 500, small=small, seed=4)
    print(f"500 kills: {safe} sessions safe, {recovered} taken up from the journal, none lost")


@pytest.mark.campaign
@pytest.mark.parametrize("small", [1_000_000, 0], ids=["whole-file", "pending"])
def test_three_write_at_once_and_are_killed_together(tmp_path: Path, small: int) -> None:
    safe: set[int] = set()
    for turn in range(5):
        folder = tmp_path / str(turn)
        writers = [
            subprocess.Popen(
                [
                    sys.executable,
                    str(HERE / "history_writer.py"),
                    str(folder),
                    str(first),
                    str(small),
                ],
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *sys.path])},
            )
            for first in (0, 20_000, 40_000)
        ]
        time.sleep(4)
        for writer in writers:
            writer.kill()
        said = [line.split() for writer in writers for line in writer.communicate()[0].splitlines()]
        kept = {int(words[1]) for words in said if len(words) == 2 and words[0] == "safe"}
        history = HistoryStore(folder, now=Clock())
        history.load()
        history.close()
        assert history.problem is None
        assert {int(session.id, 16) for session in history.sessions} >= kept
        safe |= kept
    print(f"three at once: {len(safe)} sessions safe, none lost")
