"""What children print beside their messages: logged, and no more of it than tells something."""

import logging
import subprocess
import sys

import pytest

from sciatica_timer.services.voice.child_process import LINES, LINES_S, ChildLog


@pytest.fixture
def said(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.INFO, logger="sciatica_timer")
    return caplog


def test_a_library_that_says_the_same_at_every_try_is_heard_once(said) -> None:
    talk = ChildLog("player")
    for _ in range(10_000):
        talk.write("ALSA lib confmisc.c: cannot find card '0'")
    talk.write("player: WARNING something new")
    talk.close()
    assert [record.getMessage() for record in said.records] == [
        "player: ALSA lib confmisc.c: cannot find card '0'",
        "player: player: WARNING something new",
        "player: 9999 more lines like these",
    ]


LEFT_ALONE = """
import time
from sciatica_timer.services.voice.child_channel import ChildChannel
class Channel(ChildChannel):
    def _read(self):
        self.at_end = self.remove
        super()._read()
    def remove(self):
        raise PermissionError(13, "another thread has it open")
Channel()
time.sleep(9)
raise SystemExit("it went on by itself")
"""


def test_a_child_whose_app_is_gone_ends_although_windows_keeps_its_open_file() -> None:
    done = subprocess.run([sys.executable, "-c", LEFT_ALONE], stdin=subprocess.DEVNULL, check=False)
    assert done.returncode == 0


def test_lines_that_all_differ_are_limited_by_the_minute(said) -> None:
    now = 0.0
    talk = ChildLog("speech", lambda: now)
    for minute in range(3):
        now = minute * LINES_S
        for number in range(1_000):
            talk.write(f"{minute} {number} " + 100_000 * "x")
    assert len(said.records) == 3 * LINES
    assert sum(len(record.getMessage()) for record in said.records) < 3 * LINES * 1_100
