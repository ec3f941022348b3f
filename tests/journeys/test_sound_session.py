"""The whole app as a person starts it, and what is heard of it on a sound server of its own."""

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pytest

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services import resources
from sciatica_timer.services.voice import ranking
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.wav import pcm_of

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests" / "services" / "voice"))

from sound_server import HAVE_PULSE, Recording, SoundServer  # noqa: E402

pytestmark = pytest.mark.skipif(not HAVE_PULSE, reason="PulseAudio is not installed")

HEARD_FOR_S = 13
PAUSES = 5
Line = dict[str, object]
BUSY = "import time\nwhile True: sum(range(1000))"
DRIVEN = """
import queue, sys, threading
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from sciatica_timer.__main__ import main
app = QApplication(sys.argv[:1])
pressed = queue.Queue()
threading.Thread(target=lambda: [pressed.put(line) for line in sys.stdin], daemon=True).start()
def look():
    while not pressed.empty():
        key = getattr(Qt.Key, "Key_" + pressed.get().strip())
        stage = next(w for w in app.allWidgets() if type(w).__name__ == "Stage")
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(stage, event)
timer = QTimer()
timer.timeout.connect(look)
timer.start(15)
sys.exit(main(sys.argv[1:]))
"""
"""The app, with somebody at its keys: names of keys come in a line each."""


@pytest.fixture
def server() -> Iterator[SoundServer]:
    """A sound server that only this app uses."""
    server = SoundServer()
    server.start()
    yield server
    server.close()


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Clips that the stories share."""
    return tmp_path_factory.mktemp("cache")


class Story:
    """The app in a process of its own, recorded, with its trace."""

    def __init__(self, server: SoundServer, folder: Path, cache: Path, routine: str) -> None:
        folder.mkdir()
        (folder / "preferences.json").write_text('{"version": 1, "welcomed": true}')
        (folder / "cache").symlink_to(cache, target_is_directory=True)
        self._trace = folder / "trace"
        self._cache = ClipCache(folder / "cache")
        self._recorder = server.record()
        command = [sys.executable, "-c", DRIVEN, "--data-dir", str(folder)]
        command += ["--routine", routine, "--start", "--trace", str(self._trace)]
        self._app = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **server.env}, stdin=subprocess.PIPE, text=True
        )

    @property
    def pid(self) -> int:
        """Process id of the app."""
        return self._app.pid

    def press(self, key: str) -> None:
        """Press a key on the stage."""
        assert self._app.stdin
        self._app.stdin.write(key + "\n")
        self._app.stdin.flush()

    def lines(self) -> list[Line]:
        """The trace so far."""
        if not self._trace.exists():
            return []
        whole = self._trace.read_text(encoding="utf-8").rpartition("\n")[0]
        return [json.loads(line) for line in whole.splitlines()]

    def cues(self) -> list[tuple[float, str, str]]:
        """Due, kind and text of every cue whose moment has come."""
        return [
            (float(str(line["due"])), str(line["kind"]), str(line["text"]))
            for line in self.lines()
            if line["event"] == "cue"
        ]

    def wait_for_cue(self, limit_s: float) -> None:
        """Wait until the first cue."""
        until = time.monotonic() + limit_s
        while not self.cues():
            assert time.monotonic() < until and self._app.poll() is None, "nothing was said"
            time.sleep(0.05)

    def wait_for(self, event: str, limit_s: float, **fields: str) -> None:
        """Wait for a new line of the trace."""
        before, until = len(self.lines()), time.monotonic() + limit_s
        wanted = {"event": event, **fields}
        while not any(wanted.items() <= line.items() for line in self.lines()[before:]):
            assert time.monotonic() < until and self._app.poll() is None, f"no {wanted}"
            time.sleep(0.05)

    def has_ended(self) -> bool:
        """Whether the last tone was due."""
        assert self._app.poll() is None, "it did not end"
        return any(text == "done" for _, _, text in self.cues())

    def heard(self) -> "Heard":
        """End the app, and find everything that was heard to its end."""
        end = time.perf_counter() * 1000
        lines = self.lines()
        self._app.terminate()
        self._app.wait(10)
        return Heard(self._recorder.stop(), lines, self._cache, end)

    def close(self) -> None:
        """End what is still there."""
        if self._app.poll() is None:
            self._app.kill()
            self._app.wait()
        assert self._app.stdin
        self._app.stdin.close()
        self._recorder.close()


class Sounded(NamedTuple):
    """A cue as it was planned and as it was found in the recording."""

    due: float
    text: str
    for_ms: float
    late: float
    alike: float


class Heard:
    """A recording against its trace. What a pause has cut short is not asked for."""

    def __init__(
        self, recording: Recording, lines: list[Line], cache: ClipCache, end: float
    ) -> None:
        self._recording = recording
        self.pauses = [float(str(x["at"])) for x in lines if x["event"] == "pause"]
        self._resumes = [float(str(x["at"])) for x in lines if x["event"] == "resume"]
        self.dry = [float(str(x["at_ms"])) for x in lines if x["event"] == "dry"]
        self.cues: list[Sounded] = []
        tones, driver = resources.tones(), ranking.candidates()[0]
        for line in lines:
            if line["event"] != "cue":
                continue
            due, text = float(str(line["due"])), str(line["text"])
            is_tone = line["kind"] == "tone"
            wav = tones[text] if is_tone else cache.path(text, driver, VoicePrefs()).read_bytes()
            sound = np.frombuffer(pcm_of(wav), "<i2").astype(float)
            for_ms = len(sound) / 48
            cut = any(due - 50 < at < due + for_ms for at in self.pauses)
            if not cut and due + for_ms + 200 < end:
                at, alike = recording.find(sound, due - 60, due + 90)
                self.cues.append(Sounded(due, text, for_ms, at - due, alike))

    def in_order(self) -> bool:
        """Whether everything was heard in the order of the plan."""
        onsets = [cue.due + cue.late for cue in self.cues]
        return onsets == sorted(onsets)

    def overlap_ms(self) -> float:
        """The most by which a sound lasted into the next one; below 0 it was a gap."""
        return max(
            one.due + one.late + one.for_ms - after.due - after.late
            for one, after in itertools.pairwise(self.cues)
        )

    def hold_errors(self) -> list[float]:
        """By how much each hold that no pause broke was longer or shorter, tone to tone."""
        ends = [cue for cue in self.cues if cue.text in {"start", "end"}]
        return [
            abs(after.late - one.late)
            for one, after in itertools.pairwise(ends)
            if (one.text, after.text) == ("start", "end")
            and not any(one.due < at < after.due for at in self.pauses)
        ]

    def silent_after(self) -> list[float]:
        """Milliseconds from each press of pause until silence."""
        found: list[float] = []
        for at in self.pauses:
            until = min([again for again in self._resumes if again > at], default=at + 1000)
            sounding = np.flatnonzero(self._recording.between(at, until))
            found.append((sounding[-1] + 1) / 48 if len(sounding) else 0.0)
        return found


def test_a_session_is_heard_as_planned(server: SoundServer, cache: Path, tmp_path: Path) -> None:
    story = Story(server, tmp_path / "data", cache, "stretch")
    try:
        story.wait_for_cue(40)
        time.sleep(HEARD_FOR_S)
        story.press("Space")
        time.sleep(1)
        heard = story.heard()
    finally:
        story.close()
    found = heard.cues
    assert len(found) >= 2 and len(heard.pauses) == 1
    assert heard.in_order()
    # A machine that is busy with other things leaves gaps; the campaign below is strict.
    assert all(cue.alike > 0.3 for cue in found), found
    assert max(cue.alike for cue in found) > 0.85, found
    assert min(abs(cue.late) for cue in found) < 10, found


def test_a_session_goes_on_when_the_sound_server_dies_and_is_heard_when_it_is_back(
    server: SoundServer, cache: Path, tmp_path: Path
) -> None:
    story = Story(server, tmp_path / "data", cache, "stretch")
    try:
        story.wait_for_cue(40)
        server.kill()
        story.wait_for("notice", 10, notice="sound-lost")
        server.start()
        story.wait_for("notice", 20, notice="sound-back")
        story.wait_for("begun", 20)
    finally:
        story.close()


@pytest.mark.campaign
@pytest.mark.parametrize("load", ["idle", "window busy", "one core busy"])
def test_all_seven_in_real_time(
    load: str, server: SoundServer, cache: Path, tmp_path: Path
) -> None:
    """Twenty minutes: p99 within 10 ms, worst within 30 ms, hold tone to tone within 5 ms.

    The window is kept busy by stopping its process for half a second now and then. Somebody
    presses pause in the middle of words, five times.
    """
    busy = subprocess.Popen([sys.executable, "-c", BUSY]) if load == "one core busy" else None
    story = Story(server, tmp_path / "data", cache, os.environ.get("ROUTINE", "all-seven"))
    try:
        story.wait_for_cue(60)
        began, paused = time.monotonic(), 0
        while not story.has_ended():
            time.sleep(0.3)
            if load == "window busy" and round(time.monotonic() - began) % 7 == 0:
                os.kill(story.pid, signal.SIGSTOP)
                time.sleep(0.5)
                os.kill(story.pid, signal.SIGCONT)
            if paused < PAUSES and time.monotonic() - began > 25 * (paused + 1):
                before = len(story.cues())
                while len(story.cues()) == before:
                    time.sleep(0.02)
                story.press("Space")
                time.sleep(1)
                story.press("Space")
                paused += 1
        time.sleep(2)
        heard = story.heard()
    finally:
        story.close()
        if busy:
            busy.kill()
            busy.wait()
    late = np.array([cue.late for cue in heard.cues])
    alike = np.array([cue.alike for cue in heard.cues])
    holds, silent = heard.hold_errors(), heard.silent_after()
    print(
        f"\n{load}: {len(late)} cues, onset median {np.median(late):+.2f}, SD {late.std():.2f}, "
        f"p99 {np.percentile(np.abs(late), 99):.2f}, worst {np.abs(late).max():.2f} ms; "
        f"likeness minimum {alike.min():.2f}, below 0.85: {(alike < 0.85).sum()}; "
        f"{len(holds)} holds tone to tone, worst {max(holds):.2f} ms; "
        f"in order: {heard.in_order()}; longest overlap {heard.overlap_ms():.2f} ms; "
        f"{len(silent)} pauses silent after {', '.join(f'{each:.0f}' for each in silent)} ms; "
        f"device served too late: {len(heard.dry)} times"
    )
    for cue in sorted(heard.cues, key=lambda cue: -abs(cue.late))[:5]:
        before = min([cue.due - at for at in heard.dry if at < cue.due], default=0)
        print(f"  {cue.text!r} {cue.late:+.2f} ms, {before / 1000:.1f} s after it was too late")
    assert heard.in_order()
    assert np.percentile(np.abs(late), 99) < 10
    assert np.abs(late).max() < 30
    assert max(holds) < 5
    assert len(silent) == PAUSES and max(silent) < 50
    assert heard.overlap_ms() < 30
    if load != "one core busy":
        assert alike.min() > 0.85
