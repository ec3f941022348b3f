"""The whole app in a process of its own, as a person starts it, and what is heard of it."""

import itertools
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from shared_clips import share_clips
from sound_server import Recording, SoundServer
from waiting import wait_until

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.domain.session import Session
from sciatica_timer.services import clock, resources
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.wav import pcm_of

ROOT = Path(__file__).resolve().parents[2]
Line = dict[str, object]
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
        stage = next(w for w in app.allWidgets() if type(w).__name__ == "SessionView")
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(stage, event)
timer = QTimer()
timer.timeout.connect(look)
timer.start(15)
sys.exit(main(sys.argv[1:]))
"""
"""The app, with somebody at its keys: names of keys come in a line each."""


class Story:
    """The app in a process of its own, with its trace, recorded where there is a server."""

    def __init__(
        self,
        server: SoundServer,
        folder: Path,
        routine: str,
        settle_percent: int = 100,
        language: str = ENGLISH,
    ) -> None:
        folder.mkdir()
        preferences = {"version": 1, "welcomed": True, "settle_percent": settle_percent}
        preferences["language"] = self._language = language
        (folder / "preferences.json").write_text(json.dumps(preferences))
        share_clips(folder / "cache")
        self._server, self._folder = server, folder
        self._lines_before = 0
        """How long the trace was when a key was pressed, or when an event was waited for."""
        self._trace = folder / "trace"
        self._cache = ClipCache(folder / "cache")
        self._recorder = server.record() if server.runs else None
        command = [sys.executable, "-c", DRIVEN, "--data-dir", str(folder)]
        command += ["--routine", routine, "--start", "--trace", str(self._trace)]
        self._app = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **server.env}, stdin=subprocess.PIPE, text=True
        )

    @property
    def pid(self) -> int:
        """Process id of the app."""
        return self._app.pid

    def player(self) -> int:
        """Process id of the player."""
        children = Path(f"/proc/{self.pid}/task/{self.pid}/children").read_text().split()
        [player] = [
            child for child in children if b"player" in Path(f"/proc/{child}/cmdline").read_bytes()
        ]
        return int(player)

    def listen(self, sink: str) -> None:
        """Record another output, or the same one after its server has come back."""
        if self._recorder is not None:
            self._recorder.close()
        self._recorder = self._server.record(sink)

    def press(self, key: str) -> None:
        """Press a key on the stage."""
        assert self._app.stdin
        self._lines_before = len(self.lines())
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
        self._wait_until(self.cues, limit_s, "nothing was said")

    def wait_for(self, event: str, limit_s: float, **fields: str) -> None:
        """Wait for a line of the trace that is new since a key was pressed or an event came."""
        before, wanted = self._lines_before, {"event": event, **fields}
        self._wait_until(
            lambda: any(wanted.items() <= line.items() for line in self.lines()[before:]),
            limit_s,
            f"no {wanted}",
        )
        self._lines_before = next(
            at
            for at, line in enumerate(self.lines())
            if at >= before and wanted.items() <= line.items()
        )

    def listen_for(self, seconds: float) -> None:
        """Wait until so much more is recorded."""
        assert self._recorder is not None
        recorder, until = self._recorder, (time.perf_counter() + seconds) * 1000
        self._wait_until(lambda: recorder.has(until), seconds + 20, "it is not recorded")

    def _wait_until(self, condition: Callable[[], object], limit_s: float, what: str) -> None:
        wait_until(lambda: condition() or self._app.poll() is not None, limit_s=limit_s, what=what)
        assert self._app.poll() is None, "the app has ended"

    def notices(self) -> list[str]:
        """What the voice has told of itself so far."""
        return [str(line["notice"]) for line in self.lines() if line["event"] == "notice"]

    @property
    def is_kept(self) -> bool:
        """Whether the session has become a record; until then it has a journal."""
        return not (self._folder / "running.jsonl").exists()

    def record(self) -> Session:
        """The one session that the next start will find; for when the app has ended."""
        history = HistoryStore(self._folder, now=clock.now)
        history.load()
        [session] = history.sessions
        history.close()
        return session

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
        assert self._recorder is not None
        return Heard(self._recorder.stop(), lines, self._cache, end, self._language)

    def close(self) -> None:
        """End what is still there."""
        if self._app.poll() is None:
            self._app.kill()
            self._app.wait()
        assert self._app.stdin
        self._app.stdin.close()
        if self._recorder is not None:
            self._recorder.close()


class Sounded(NamedTuple):
    """A cue as it was planned and as it was found in the recording."""

    due: float
    text: str
    for_ms: float
    late: float
    alike: float


class Heard:
    """A recording against its trace.

    What a pause has cut short is not asked for, nor what was due before it was recorded.
    """

    def __init__(
        self, recording: Recording, lines: list[Line], cache: ClipCache, end: float, language: str
    ) -> None:
        self._recording = recording
        self.pauses = [float(str(x["at"])) for x in lines if x["event"] == "pause"]
        self._resumes = [float(str(x["at"])) for x in lines if x["event"] == "resume"]
        self.dry = [float(str(x["at_ms"])) for x in lines if x["event"] == "dry"]
        self.cues: list[Sounded] = []
        tones, prefs = resources.tones(), VoicePrefs()
        driver = driver_ranking.ranked(prefs, driver_ranking.candidates(), language)[0]
        for line in lines:
            if line["event"] != "cue":
                continue
            due, text = float(str(line["due"])), str(line["text"])
            is_tone = line["kind"] == "tone"
            path = cache.path(text, driver, prefs, language)
            wav = tones[text] if is_tone else path.read_bytes()
            sound = np.frombuffer(pcm_of(wav), "<i2").astype(float)
            for_ms = len(sound) / 48
            cut = any(due - 50 < at < due + for_ms for at in self.pauses)
            if not cut and recording.start + 100 < due and due + for_ms + 200 < end:
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
