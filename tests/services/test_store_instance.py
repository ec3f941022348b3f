"""One app a folder, a second start raises the first window; and the log that finds faults."""

import logging
import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from sciatica_timer.services import instance, log
from sciatica_timer.services.instance import GREETING, Instance, StartRequest


class TestOneInstance:
    def test_the_second_raises_the_first_and_the_first_may_go(
        self, tmp_path: Path, qtbot: QtBot
    ) -> None:
        data, runtime = tmp_path / "data", tmp_path / "run"
        first = Instance(data, runtime=runtime)
        assert first.claim()
        code = (
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from sciatica_timer.services.instance import Instance, StartRequest;"
            "app = QCoreApplication([]);"
            "path = Instance.socket_path.fget;"
            "tell = lambda one: print('asks', flush=True) or path(one);"
            "Instance.socket_path = property(tell);"
            f"one = Instance(Path({str(data)!r}), runtime=Path({str(runtime)!r}));"
            "print(one.claim(), flush=True); print(repr(one.ask_first(StartRequest())))"
        )
        with qtbot.waitSignal(first.raise_requested, timeout=20_000):
            second = subprocess.Popen(
                [sys.executable, "-c", code],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
            assert second.stdout
            # Whoever clicks twice starts both at once, and the first is still being built.
            assert [second.stdout.readline() for _ in range(3)] == ["False\n", *2 * ["asks\n"]]
            first.listen()
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.communicate()[0].split()[-1] == "''"
        first.release()
        third = Instance(data, runtime=runtime)
        assert third.claim()
        third.listen()
        third.release()

    def test_another_folder_is_another_app(self, tmp_path: Path, qtbot: QtBot) -> None:
        first = Instance(tmp_path / "a", runtime=tmp_path / "run")
        other = Instance(tmp_path / "b", runtime=tmp_path / "run")
        assert first.claim() and other.claim()
        third = Instance(tmp_path / "c", runtime=tmp_path / "run")
        assert third.ask_first(StartRequest()) is None
        first.release()
        other.release()

    def test_a_killed_app_is_no_hindrance(self, tmp_path: Path, qtbot: QtBot) -> None:
        code = (
            "import os, signal; from pathlib import Path;"
            "from PySide6.QtCore import QCoreApplication;"
            "from sciatica_timer.services.instance import Instance; app = QCoreApplication([]);"
            f"one = Instance(Path({str(tmp_path)!r}), runtime=Path({str(tmp_path / 'run')!r}));"
            "assert one.claim(); os.kill(os.getpid(), signal.SIGKILL)"
        )
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        subprocess.run([sys.executable, "-c", code], env=env, check=False)
        assert list((tmp_path / "run").glob("*.lock"))
        again = Instance(tmp_path, runtime=tmp_path / "run")
        assert again.claim()
        again.listen()
        again.release()

    def test_one_that_died_while_it_made_its_lock_is_no_hindrance(
        self, tmp_path: Path, qtbot: QtBot
    ) -> None:
        first = Instance(tmp_path, runtime=tmp_path / "run")
        assert first.claim()
        (lock,) = (tmp_path / "run").glob("*.lock")
        if os.name == "posix":
            lock.write_bytes(b"")
            os.utime(lock, (1, 1))
            second = Instance(tmp_path, runtime=tmp_path / "run")
            assert not second.claim(), "the system knows that the first one lives"
        first.release()
        lock.write_bytes(b"")
        os.utime(lock, (1, 1))
        third = Instance(tmp_path, runtime=tmp_path / "run")
        assert third.claim()
        third.release()

    def test_without_a_place_for_a_lock_the_app_runs(self, tmp_path: Path, qtbot: QtBot) -> None:
        (tmp_path / "run").write_text("a file")
        one = Instance(tmp_path, runtime=tmp_path / "run")
        assert one.claim()
        one.listen()
        one.release()


class TestWish:
    """What goes over the socket, said by somebody who may be of another version, or nobody."""

    @pytest.fixture
    def first(self, tmp_path: Path, qtbot: QtBot) -> Iterator[Instance]:
        first = Instance(tmp_path / "data", runtime=tmp_path / "run")
        assert first.claim()
        first.listen()
        yield first
        first.release()

    def says(self, qtbot: QtBot, first: Instance, line: bytes) -> tuple[bytes, bool]:
        """What is answered after the greeting, and whether the line is still open."""
        socket = QLocalSocket()
        socket.connectToServer(first.socket_path)
        qtbot.waitUntil(socket.canReadLine)
        assert socket.readLine().data() == GREETING
        socket.write(line)
        socket.flush()
        gone = QLocalSocket.LocalSocketState.UnconnectedState
        qtbot.waitUntil(lambda: socket.canReadLine() or socket.state() == gone)
        answer, is_open = socket.readLine().data(), socket.state() != gone
        socket.abort()
        return answer, is_open

    def test_is_carried_out_or_refused(self, qtbot: QtBot, first: Instance) -> None:
        heard: list[StartRequest] = []

        def answer(wish: StartRequest) -> str:
            heard.append(wish)
            return "" if wish.start else "Not now."

        first.answer_request = answer
        line = b'{"version": 1, "routine": "stretch", "start": true, "new": [1]}\n'
        assert self.says(qtbot, first, line) == (b'{"version": 1, "refused": ""}\n', True)
        refused = self.says(qtbot, first, b'{"version": 1}\n')[0]
        assert refused == b'{"version": 1, "refused": "Not now."}\n'
        self.says(qtbot, first, b'{"version": 2, "file": "/a/b.sciatica"}\n')
        assert heard[:2] == [StartRequest("stretch", start=True), StartRequest()]
        assert heard[2:] == [StartRequest(file="/a/b.sciatica")]

    @pytest.mark.parametrize("line", [b"hello\n", b"[1]\n", b"\xff\n", b"[" * 4_000 + b"\n"])
    def test_that_is_no_wish_ends_the_line(
        self, qtbot: QtBot, first: Instance, line: bytes
    ) -> None:
        assert self.says(qtbot, first, line) == (b"", False)

    def test_that_never_ends_is_not_kept(self, qtbot: QtBot, first: Instance) -> None:
        assert self.says(qtbot, first, b"x" * 100_000) == (b"", False)

    @pytest.mark.parametrize(
        "line",
        [b'{"version": 2}\n', b'{"version": 1, "routine": 5}\n', b'{"version": 2, "file": 5}\n'],
    )
    def test_of_another_version_is_refused(
        self, qtbot: QtBot, first: Instance, line: bytes
    ) -> None:
        assert b"Another version" in self.says(qtbot, first, line)[0]

    def test_an_older_first_only_raises_its_window(
        self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: QtBot
    ) -> None:
        """One that greets and hears nothing, in a process of its own as it blocks the second."""
        code = (
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from sciatica_timer.services import instance; app = QCoreApplication([]);"
            "instance.Instance._hear = lambda *_: None;"
            f"one = instance.Instance(Path({str(tmp_path)!r}), runtime=Path({str(tmp_path)!r}));"
            "one.claim(); one.listen(); print('listens', flush=True); app.exec()"
        )
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        older = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, env=env)
        monkeypatch.setattr(instance, "DONE_MS", 300)
        with older:
            assert older.stdout is not None
            older.stdout.readline()
            second = Instance(tmp_path, runtime=tmp_path)
            assert not second.claim()
            assert second.ask_first(StartRequest()) == ""
            assert "Another version" in (second.ask_first(StartRequest(start=True)) or "")
            older.kill()


@pytest.mark.skipif(os.name != "posix", reason="owners and modes as on Unix")
class TestThePlaceOfTheLock:
    @pytest.fixture
    def taken(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A runtime folder, and no other one that the system would know."""
        taken = tmp_path / "runtime"
        monkeypatch.setattr(
            instance.platformdirs, "user_runtime_path", lambda *_, **__: taken / "sciatica-timer"
        )
        monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
        return taken

    def place(self, tmp_path: Path) -> Path:
        one = Instance(tmp_path / "data")
        assert one.claim()
        one.listen()
        (lock,) = tmp_path.rglob("*.lock")
        one.release()
        return lock.parent

    def test_is_the_runtime_folder_of_the_person(self, qtbot, tmp_path: Path, taken: Path) -> None:
        taken.mkdir(mode=0o700)
        assert self.place(tmp_path) == taken / "sciatica-timer"

    @pytest.mark.parametrize("how", ["a link", "open", "another's", "a file", "refused"])
    def test_is_in_the_cache_where_that_folder_is_not_ours(
        self, qtbot, monkeypatch, tmp_path: Path, taken: Path, how: str
    ) -> None:
        if how == "a link":
            (tmp_path / "elsewhere").mkdir()
            taken.symlink_to(tmp_path / "elsewhere")
        elif how == "a file":
            taken.write_text("")
        elif how == "refused":

            def refuse(*_: object, **__: object) -> Path:
                raise PermissionError(13, "not ours")

            monkeypatch.setattr(instance.platformdirs, "user_runtime_path", refuse)
        else:
            taken.mkdir(mode=0o700)
            if how == "open":
                taken.chmod(0o777)
            elif os.geteuid() != 0:
                pytest.skip("only root can give a folder to somebody else")
            else:
                os.chown(taken, 12345, 12345)
        assert self.place(tmp_path).parent == tmp_path / "cache" / "sciatica-timer"


class TestLog:
    def test_it_is_private_and_stays_small(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(log, "LONGEST", 50_000)
        handler = log.start(tmp_path / "data")
        talker = logging.getLogger("sciatica_timer.test")
        for number in range(2_000):
            talker.info("%06d %s", number, "x" * 80)
        log.stop(handler)
        files = sorted((tmp_path / "data").iterdir())
        assert len(files) == 3
        assert sum(path.stat().st_size for path in files) <= 3 * log.LONGEST
        if os.name == "posix":
            assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert "001999" in (tmp_path / "data" / log.NAME).read_text()

    def test_without_a_place_for_it_the_app_runs(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("a file")
        assert log.start(tmp_path / "data") is None
        log.stop(None)
