"""Ctrl+C and the system's wish to end: at once, with the session kept and nobody left behind."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from application_run import Story, fast, play, welcomed
from waiting import wait_until

from sciatica_timer.app.application import Application

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="signals, and children in /proc")

SOON_S = 5.0
"""One second is what a person may have to wait; tests share their computer with others."""


class Ending:
    """How long an end may take: where the start took longer than usual, so may the end."""

    def __init__(self) -> None:
        self._start_began = time.monotonic()

    def began(self) -> None:
        """The app stands, and is asked to end now."""
        now = time.monotonic()
        self._limit, self._end_began = max(SOON_S, 3 * (now - self._start_began)), now

    def soon(self) -> bool:
        """Whether it has ended soon enough."""
        return time.monotonic() - self._end_began < self._limit


APP = ["env", "--default-signal=INT", sys.executable, "-m", "sciatica_timer"]
"""What a shell starts in the background ignores SIGINT, and so does what that starts."""


def started(data: Path, trace: Path, *words: str) -> "subprocess.Popen[str]":
    return subprocess.Popen(
        [*APP, "--data-dir", str(data), "--trace", str(trace), *words],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
        text=True,
    )


def children(pid: int) -> list[Path]:
    found = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [Path(f"/proc/{child}") for child in found]


def events(trace: Path) -> list[dict[str, object]]:
    lines = trace.read_text().splitlines() if trace.exists() else []
    return [json.loads(line) for line in lines if line.endswith("}")]


def test_an_idle_window_ends_at_once(tmp_path: Path) -> None:
    data, ending = welcomed(tmp_path / "data"), Ending()
    app = started(data, tmp_path / "trace")
    try:
        wait_until((data / "sciatica-timer.log").exists)
        time.sleep(1.0)
        ending.began()
        app.send_signal(signal.SIGINT)
        _, errors = app.communicate(timeout=60)
        assert ending.soon()
        assert (app.returncode, errors) == (128 + signal.SIGINT, "")
    finally:
        app.kill()


def test_in_a_session_it_ends_at_once_and_its_children_with_it(tmp_path: Path) -> None:
    trace, ending = tmp_path / "trace", Ending()
    app = started(welcomed(tmp_path / "data"), trace, "--routine", "flare-day", "--start")
    try:
        wait_until(lambda: any(each["event"] == "schedule" for each in events(trace)))
        kept = children(app.pid)
        assert kept
        ending.began()
        app.send_signal(signal.SIGTERM)
        _, errors = app.communicate(timeout=60)
        assert ending.soon()
        assert (app.returncode, errors) == (128 + signal.SIGTERM, "")
        wait_until(lambda: not any(child.exists() for child in kept))
    finally:
        app.kill()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_session_that_is_ended_so_is_kept(
    qtbot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, number: int
) -> None:
    data = welcomed(tmp_path / "data")
    # As in a terminal, however the tests were started.
    signal.signal(signal.SIGINT, signal.default_int_handler)

    def story(application: Application) -> Story:
        yield lambda: application.session.anything_done
        os.kill(os.getpid(), number)
        yield lambda: False

    with fast(monkeypatch):
        assert play(monkeypatch, data, story, "--start") == 128 + number
    (session,) = json.loads((data / "sessions.json").read_text())["sessions"]
    assert session["completion"] == "left"
    assert not (data / "running.jsonl").exists()


def test_a_list_that_is_ended_half_way_says_nothing(tmp_path: Path) -> None:
    ending = Ending()
    app = subprocess.Popen(
        [*APP, "--script", "all-seven"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    wait_until(lambda: bool(children(app.pid)))
    ending.began()
    app.send_signal(signal.SIGINT)
    said = app.communicate(timeout=60)
    assert ending.soon()
    assert (app.returncode, *said) == (130, b"", b"")
