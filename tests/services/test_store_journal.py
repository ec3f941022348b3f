"""A crash, a kill or a flat battery costs a session at most a few seconds."""

import errno
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from store_stories import FAULTS, Clock, failing, make_session

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store.journal import Journal

HERE = Path(__file__).parent


class TestRunningSession:
    def test_what_was_under_way_is_there_after_a_crash(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "data")
        assert journal.begin(make_session(1, active_ms=0))
        assert journal.update(make_session(1, active_ms=5000), {"at_ms": 5200})
        left = Journal(tmp_path / "data").left_over()
        assert left and left.session.active_ms == 5000
        assert left.place == {"at_ms": 5200}
        assert Journal(tmp_path / "data").left_at() is not None

    def test_what_is_finished_is_not_offered(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1))
        journal.finish()
        assert Journal(tmp_path).left_over() is None
        assert os.listdir(tmp_path) == []

    def test_what_stands_in_the_history_is_not_offered(self, tmp_path: Path) -> None:
        Journal(tmp_path).begin(make_session(1))
        assert Journal(tmp_path).left_over(known={make_session(1).id}) is None
        assert Journal(tmp_path).left_over(known={"other"}) is not None

    def test_a_session_that_runs_on_another_machine_is_its_own(self, tmp_path: Path) -> None:
        there, here = Journal(tmp_path, machine="there"), Journal(tmp_path, machine="here")
        there.begin(make_session(1))
        assert here.left_over() is None
        here.begin(make_session(2))
        here.finish()
        left = Journal(tmp_path, machine="there").left_over()
        assert left and left.session == make_session(1)
        assert Journal(tmp_path, machine="third").left_over() is None

    def test_a_torn_line_costs_only_itself(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1, active_ms=1))
        journal.update(make_session(1, active_ms=2))
        whole = journal.path.read_bytes()
        for cut in range(0, len(whole) + 1, 7):
            journal.path.write_bytes(whole[:cut])
            left = Journal(tmp_path).left_over()
            assert (left.session.active_ms if left else 0) in (0, 1, 2)
        journal.path.write_bytes(whole[:-20])
        assert Journal(tmp_path).update(make_session(1, active_ms=3))
        left = Journal(tmp_path).left_over()
        assert left and left.session.active_ms == 3
        journal.path.write_bytes(b"\xff" * 100)
        assert Journal(tmp_path).left_over() is None

    @pytest.mark.parametrize("number", FAULTS.values(), ids=FAULTS.keys())
    @pytest.mark.parametrize("operation", ["open", "write", "fsync", "replace"])
    def test_a_disk_that_fails_never_stops_a_session(
        self, tmp_path: Path, operation: str, number: int
    ) -> None:
        journal = Journal(tmp_path)
        with failing(operation, number):
            assert not journal.begin(make_session(1, active_ms=1))
            journal.update(make_session(1, active_ms=2))
        assert journal.update(make_session(1, active_ms=3))
        left = Journal(tmp_path).left_over()
        assert left and left.session.active_ms == 3

    def test_a_full_disk_in_the_middle_keeps_what_there_was(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1, active_ms=1))
        with failing("write", errno.ENOSPC):
            assert not journal.update(make_session(1, active_ms=2))
        left = Journal(tmp_path).left_over()
        assert left and left.session.active_ms == 1


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
        left = Journal(folder).left_over(known={session.id for session in history.sessions})
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
