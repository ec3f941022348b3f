"""A crash, a kill or a flat battery costs a session at most a few seconds."""

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import msgspec
import pytest
from store_stories import FAULTS, Clock, failing, make_session, utc
from waiting import wait_until

from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.store.problem import ProblemKind, sentence

HERE = Path(__file__).parent


def dies(journal: Journal) -> None:
    """The app ends, as a kill ends it: the file stays, and its lock is a dead app's."""
    journal.close()


class TestRunningSession:
    def test_what_was_under_way_is_there_after_a_crash(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path / "data")
        journal.begin(make_session(1, active_ms=0))
        journal.update(make_session(1, active_ms=5000), {"at_ms": 5200})
        dies(journal)
        left = Journal(tmp_path / "data").left_over()
        assert left and left.session.active_ms == 5000
        assert left.place == {"at_ms": 5200}

    def test_what_is_finished_is_not_offered(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1))
        journal.finish()
        journal.flush()
        assert Journal(tmp_path).left_over() is None
        assert os.listdir(tmp_path) == []

    def test_what_stands_in_the_history_is_not_offered(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1))
        dies(journal)
        again = Journal(tmp_path)
        assert again.left_over(known={make_session(1).id}) is None
        dies(again)
        assert Journal(tmp_path).left_over(known={"other"}) is not None

    def test_one_that_is_kept_hides_no_other_that_was_under_way(self, tmp_path: Path) -> None:
        first, second = Journal(tmp_path), Journal(tmp_path)
        first.begin(make_session(1))
        first.flush()
        # While the first one runs it writes under another name.
        second.begin(make_session(2, active_ms=7000))
        dies(second)
        dies(first)
        left = Journal(tmp_path).left_over(known={make_session(1).id})
        assert left and left.session.active_ms == 7000

    def test_a_session_that_runs_on_another_machine_is_its_own(self, tmp_path: Path) -> None:
        there, here = Journal(tmp_path, machine="there"), Journal(tmp_path, machine="here")
        there.begin(make_session(1))
        dies(there)
        assert here.left_over() is None
        here.begin(make_session(2))
        here.flush()
        here.finish()
        here.flush()
        again = Journal(tmp_path, machine="there")
        left = again.left_over()
        assert left and left.session == make_session(1)
        dies(again)
        assert Journal(tmp_path, machine="third").left_over() is None

    def test_a_torn_line_costs_only_itself(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1, active_ms=1))
        journal.flush()
        journal.update(make_session(1, active_ms=2))
        dies(journal)
        whole = journal.path.read_bytes()
        for cut in range(0, len(whole) + 1, 7):
            journal.path.write_bytes(whole[:cut])
            looking = Journal(tmp_path)
            left = looking.left_over()
            assert (left.session.active_ms if left else 0) in (0, 1, 2)
            dies(looking)
        journal.path.write_bytes(whole[:-20])
        again = Journal(tmp_path)
        again.update(make_session(1, active_ms=3))
        dies(again)
        left = Journal(tmp_path).left_over()
        assert left and left.session.active_ms == 3

    @pytest.mark.parametrize(
        "name", ["running (1).jsonl", "running.sync-conflict-20261127-090000-ABCDEF7.jsonl"]
    )
    def test_what_a_sync_program_has_put_under_another_name_is_offered(
        self, tmp_path: Path, name: str
    ) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1))
        dies(journal)
        journal.path.rename(tmp_path / name)
        there = Journal(tmp_path, machine="0123abcd")
        assert there.left_over() is None
        there.begin(make_session(2))
        there.flush()
        looking = Journal(tmp_path)
        left = looking.left_over()
        assert left and left.session == make_session(1)
        looking.finish()
        looking.flush()
        there.finish()
        there.flush()
        assert os.listdir(tmp_path) == []

    def test_a_journal_that_another_machine_is_writing_is_left_alone(self, tmp_path: Path) -> None:
        torn = tmp_path / "running-0123abcd.jsonl"
        torn.write_bytes(b'{"session":{"id"')
        looking = Journal(tmp_path)
        assert looking.left_over(now=Clock()) is None and looking.problem is None
        assert torn.exists()

    def test_a_flipped_bit_never_brings_another_session_nor_hides_it(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        kept = [make_session(1, active_ms=number) for number in range(3)]
        for session in kept:
            journal.update(session, {"at_ms": session.active_ms})
            journal.flush()
        dies(journal)
        whole = journal.path.read_bytes()
        last, machine = whole.rstrip().rfind(b"\n") + 1, whole.rfind(b'"machine"')
        for place in range(last, len(whole) - 1):
            for bit in range(8) if place >= machine else (place % 8,):
                flipped = whole[place] ^ (1 << bit)
                journal.path.write_bytes(whole[:place] + bytes([flipped]) + whole[place + 1 :])
                looking = Journal(tmp_path)
                left = looking.left_over()
                assert left and left.session in kept, f"bit {bit} of byte {place}"
                dies(looking)

    def test_a_flipped_bit_in_the_only_line_is_told(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1))
        dies(journal)
        line = journal.path.read_bytes()
        mine = line.find(b'"machine":"') + len(b'"machine":"')
        other = b"0" if line[mine : mine + 1] != b"0" else b"1"
        damaged = line[:mine] + other + line[mine + 1 :]
        journal.path.write_bytes(damaged)
        looking = Journal(tmp_path)
        assert looking.left_over(now=Clock()) is None
        problem = looking.problem
        assert problem and problem.kind is ProblemKind.DAMAGED
        assert problem.kept and problem.kept.read_bytes() == damaged

    def test_a_line_of_an_older_version_has_no_sum_and_is_read(self, tmp_path: Path) -> None:
        entry = msgspec.json.encode(JournalEntry(session=make_session(1)))
        (tmp_path / "running.jsonl").write_bytes(entry + b"\n")
        left = Journal(tmp_path).left_over()
        assert left and left.session == make_session(1)

    @pytest.mark.parametrize("number", FAULTS.values(), ids=FAULTS.keys())
    @pytest.mark.parametrize("operation", ["open", "write", "fsync", "replace"])
    def test_a_disk_that_fails_never_stops_a_session(
        self, tmp_path: Path, operation: str, number: int
    ) -> None:
        journal = Journal(tmp_path)
        with failing(operation, number):
            journal.begin(make_session(1, active_ms=1))
            assert not journal.flush()
            journal.update(make_session(1, active_ms=2))
            journal.flush()
        journal.update(make_session(1, active_ms=3))
        assert journal.flush()
        dies(journal)
        left = Journal(tmp_path).left_over()
        assert left and left.session.active_ms == 3

    def test_a_full_disk_in_the_middle_keeps_what_there_was(self, tmp_path: Path) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1, active_ms=1))
        assert journal.flush()
        with failing("write", errno.ENOSPC):
            journal.update(make_session(1, active_ms=2))
            assert not journal.flush()
        dies(journal)
        left = Journal(tmp_path).left_over()
        assert left and left.session.active_ms == 1

    @pytest.mark.parametrize(
        "rubbish",
        [
            b"\xff" * 100,
            b'{"session": {"id": "a"}}',
            msgspec.json.encode(JournalEntry(session=make_session(1, started=utc(1, 1, 1)))),
            b"[" * 100_000,
            b"0" * 1_000_000,
        ],
        ids=["bytes", "half an entry", "year 1", "brackets", "digits"],
    )
    def test_a_file_without_one_good_line_is_kept_aside_and_told(
        self, tmp_path: Path, rubbish: bytes
    ) -> None:
        (tmp_path / "running.jsonl").write_bytes(rubbish)
        journal = Journal(tmp_path)
        assert journal.left_over(now=Clock()) is None
        assert journal.problem and journal.problem.kind is ProblemKind.DAMAGED
        assert journal.problem.kept and journal.problem.kept.read_bytes() == rubbish
        assert "is kept as running-damaged-2026" in sentence(journal.problem)
        assert not (tmp_path / "running.jsonl").exists()

    def test_a_line_that_no_calendar_holds_gives_way_to_the_one_before(
        self, tmp_path: Path
    ) -> None:
        lines = [
            JournalEntry(session=make_session(1)),
            JournalEntry(session=make_session(1, ended=utc(1, 1, 2))),
        ]
        data = b"\n".join(msgspec.json.encode(line) for line in lines)
        (tmp_path / "running.jsonl").write_bytes(data)
        left = Journal(tmp_path).left_over()
        assert left and left.session == make_session(1)


class TestWhoseItIs:
    @pytest.mark.parametrize("name", ["hurts", "before", "score"])
    def test_a_line_in_which_an_answer_may_be_hidden_gives_way_to_the_one_before(
        self, tmp_path: Path, name: str
    ) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1, active_ms=1000))
        journal.flush()
        journal.update(make_session(1, active_ms=5000))
        dies(journal)
        *lines, newest = journal.path.read_bytes().rstrip().rsplit(b"\n", 1)
        damaged = newest.replace(name.encode(), name[:-1].encode() + b"q")
        assert damaged != newest
        journal.path.write_bytes(b"\n".join([*lines, damaged, b""]))
        left = Journal(tmp_path).left_over()
        assert left and left.session == make_session(1, active_ms=1000)

    def test_a_living_apps_session_is_not_offered_nor_removed_nor_written_over(
        self, tmp_path: Path
    ) -> None:
        first, second = Journal(tmp_path), Journal(tmp_path)
        first.begin(make_session(1))
        assert first.flush()
        assert second.left_over() is None
        second.finish()
        second.flush()
        second.begin(make_session(2))
        assert second.flush()
        first.update(make_session(1, active_ms=7))
        dies(first)
        dies(second)
        third = Journal(tmp_path)
        left = third.left_over()
        assert left and left.session == make_session(1, active_ms=7)
        third.finish()
        third.flush()
        left = Journal(tmp_path).left_over()
        assert left and left.session == make_session(2)

    def test_a_killed_apps_session_is_offered(self, tmp_path: Path) -> None:
        code = (
            "import sys; from pathlib import Path; from store_stories import make_session;"
            "from sciatica_timer.services.store.journal import Journal;"
            "journal = Journal(Path(sys.argv[1])); journal.begin(make_session(1));"
            "journal.flush(); print('ran', flush=True); sys.stdin.read()"
        )
        app = subprocess.Popen(
            [sys.executable, "-c", code, str(tmp_path)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(HERE), *sys.path])},
        )
        assert app.stdin and app.stdout and app.stdout.readline() == b"ran\n"
        assert Journal(tmp_path).left_over() is None
        app.kill()
        app.wait()
        app.stdin.close()
        app.stdout.close()
        left = Journal(tmp_path).left_over()
        assert left and left.session == make_session(1)

    @pytest.mark.skipif(os.name != "posix", reason="links need rights there")
    @pytest.mark.parametrize("left", [b"", b"\0" * 40, b"half\n"])
    def test_a_lock_whose_app_died_while_it_was_made_hides_nothing(
        self, tmp_path: Path, left: bytes
    ) -> None:
        journal = Journal(tmp_path)
        journal.begin(make_session(1))
        journal.flush()
        (lock,) = tmp_path.glob(".running-*.lock")
        os.utime(lock, (1, 1))
        lock.write_bytes(left)
        os.utime(lock, (1, 1))
        if os.name == "posix":
            assert Journal(tmp_path).left_over() is None, "the system knows that it lives"
        dies(journal)
        lock.write_bytes(left)
        assert Journal(tmp_path).left_over() is None, "it may just be made"
        os.utime(lock, (1, 1))
        found = Journal(tmp_path).left_over()
        assert found and found.session.id == make_session(1).id

    def test_a_link_is_never_written_through(self, tmp_path: Path) -> None:
        other = tmp_path / "letter.txt"
        other.write_text("Dear doctor")
        (tmp_path / "data").mkdir()
        (tmp_path / "data" / "running.jsonl").symlink_to(other)
        journal = Journal(tmp_path / "data")
        journal.begin(make_session(1))
        assert journal.flush()
        assert other.read_text() == "Dear doctor"
        journal.finish()
        journal.flush()
        assert other.read_text() == "Dear doctor"
        assert not list((tmp_path / "data").glob("running*"))

    @pytest.mark.skipif(os.name != "posix", reason="there are no named pipes")
    @pytest.mark.parametrize("what", ["pipe", "folder"])
    def test_what_is_no_file_is_left_alone_and_waits_for_nobody(
        self, tmp_path: Path, what: str
    ) -> None:
        path = tmp_path / "running.jsonl"
        if what == "pipe":
            os.mkfifo(path)
        else:
            path.mkdir()
        journal = Journal(tmp_path)
        assert journal.left_over() is None
        assert journal.problem and journal.problem.kind is ProblemKind.LEFT_UNREAD
        journal.begin(make_session(1))
        assert journal.flush()
        assert not path.is_file()
        dies(journal)
        left = Journal(tmp_path).left_over()
        assert left and left.session == make_session(1)


class TestSlowDisk:
    def test_nobody_waits_and_the_newest_state_is_with_the_system_at_once(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        let_go = threading.Event()
        real = os.fsync

        def slow(handle: int) -> None:
            assert threading.current_thread() is not threading.main_thread()
            let_go.wait()
            real(handle)

        monkeypatch.setattr(os, "fsync", slow)
        journal = Journal(tmp_path)
        for done in range(1, 4):
            journal.update(make_session(1, active_ms=done))
            line = f'"active_ms":{done},'
            wait_until(lambda line=line: line in read(journal.path))
        assert not journal.flush(for_s=0.05)
        let_go.set()
        assert journal.flush()


def read(path: Path) -> str:
    return path.read_text() if path.exists() else ""
