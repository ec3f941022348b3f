"""One app a folder, a second start raises the first window; and the log that finds faults."""

import logging
import os
import stat
import subprocess
import sys
from pathlib import Path

from pytestqt.qtbot import QtBot

from sciatica_timer.services import log
from sciatica_timer.services.instance import Instance


class TestOneInstance:
    def test_the_second_raises_the_first_and_the_first_may_go(
        self, tmp_path: Path, qtbot: QtBot
    ) -> None:
        data, runtime = tmp_path / "data", tmp_path / "run"
        first = Instance(data, runtime=runtime)
        assert first.claim()
        first.listen()
        code = (
            "import sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
            "from sciatica_timer.services.instance import Instance; app = QCoreApplication([]);"
            f"one = Instance(Path({str(data)!r}), runtime=Path({str(runtime)!r}));"
            "print(one.claim(), one.raise_first())"
        )
        with qtbot.waitSignal(first.raise_requested, timeout=20_000):
            second = subprocess.Popen(
                [sys.executable, "-c", code],
                stdout=subprocess.PIPE,
                text=True,
                env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
            qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.communicate()[0].split() == ["False", "True"]
        first.release()
        third = Instance(data, runtime=runtime)
        assert third.claim()
        third.listen()
        third.release()

    def test_another_folder_is_another_app(self, tmp_path: Path, qtbot: QtBot) -> None:
        first = Instance(tmp_path / "a", runtime=tmp_path / "run")
        other = Instance(tmp_path / "b", runtime=tmp_path / "run")
        assert first.claim() and other.claim()
        assert not Instance(tmp_path / "c", runtime=tmp_path / "run").raise_first()
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

    def test_without_a_place_for_a_lock_the_app_runs(self, tmp_path: Path, qtbot: QtBot) -> None:
        (tmp_path / "run").write_text("a file")
        one = Instance(tmp_path, runtime=tmp_path / "run")
        assert one.claim()
        one.listen()
        one.release()


class TestLog:
    def test_it_is_private_and_stays_small(self, tmp_path: Path) -> None:
        handler = log.start(tmp_path / "data")
        talker = logging.getLogger("sciatica_timer.test")
        for number in range(20_000):
            talker.info("%06d %s", number, "x" * 80)
        log.stop(handler)
        files = sorted((tmp_path / "data").iterdir())
        assert len(files) == 3
        assert sum(path.stat().st_size for path in files) <= 3 * log.LONGEST
        if os.name == "posix":
            assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert "019999" in (tmp_path / "data" / log.NAME).read_text()

    def test_without_a_place_for_it_the_app_runs(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("a file")
        assert log.start(tmp_path / "data") is None
        log.stop(None)
