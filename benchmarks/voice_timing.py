"""When a plan is heard, against when it was due: `python benchmarks/voice_timing.py [seconds]`.

Plays words and tones into a private PulseAudio sink, records it, and finds each clip again by
cross-correlation. Three rounds: nothing else going on, the window's thread asleep for half a
second now and then, and one core kept busy.
"""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, cast

import numpy as np
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, SignalInstance

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice.voice import Clip, Trace, Voice
from sciatica_timer.services.voice.wav import pcm_of

if TYPE_CHECKING:
    from sound_server import SoundServer

ROOT = Path(__file__).resolve().parent.parent
WORDS = ("Lift your hips.", "Two.", "Let go, and set the foot down slowly.", "Half way.")
SCORE = ("start", WORDS[0], "tick", WORDS[1], "half", WORDS[2], "end", "side", WORDS[3])
LIMITS = "limits: p99 10 ms, worst 30 ms; silence within 50 ms"


def wait_ms(ms: float) -> None:
    """Let the event loop run for a while."""
    loop = QEventLoop()
    QTimer.singleShot(max(0, round(ms)), loop.quit)
    loop.exec()


def wait_for(signal: SignalInstance, ms: int = 20_000) -> object:
    """Let the event loop run until a signal comes; returns what it carries."""
    loop, carried = QEventLoop(), list[object]()
    signal.connect(lambda value: (carried.append(value), loop.quit()))
    QTimer.singleShot(ms, loop.quit)
    loop.exec()
    return carried[0]


def now_ms() -> float:
    """The clock of the plan."""
    return time.perf_counter() * 1000


def plan(
    lengths: dict[str, int], clips: dict[str, Clip], seconds: float
) -> list[tuple[float, Cue]]:
    """Words and tones one after the other with odd gaps."""
    due = now_ms() + 300
    end, cues, number = due + seconds * 1000, list[tuple[float, Cue]](), 0
    while due < end:
        text = SCORE[number % len(SCORE)]
        kind = "word" if text in clips else "tone"
        cues.append((due, Cue(at_ms=0, for_ms=lengths[text], kind=kind, text=text)))
        due += lengths[text] + 71.3
        number += 1
    return cues


def one_round(
    name: str,
    voice: Voice,
    clips: dict[str, Clip],
    server: "SoundServer",
    sounds: dict[str, "np.ndarray"],
    seconds: float,
) -> None:
    """Play, record, compare, print."""
    lengths = {text: clip.for_ms for text, clip in clips.items()} | voice.tone_ms()
    recorder = server.record()
    busy = None
    if name == "one core busy":
        busy = subprocess.Popen([sys.executable, "-c", "while True: sum(range(1000))"])
    cues = plan(lengths, clips, seconds)
    voice.schedule(cues)
    while now_ms() < cues[-1][0] + 1500:
        wait_ms(300)
        if name == "window busy":
            time.sleep(0.5)
    hushed: list[float] = []
    for _ in range(10):
        voice.schedule([(now_ms() + 40, Cue(at_ms=0, for_ms=0, kind="tone", text="done"))])
        wait_ms(260 + 17 * len(hushed) % 20)
        hushed.append(now_ms())
        voice.hush()
        wait_ms(200)
    recording = recorder.stop()
    if busy:
        busy.kill()
        busy.wait()
    late, alike = list[float](), list[float]()
    for due, cue in cues:
        at, likeness = recording.find(sounds[cue.text], due - 60, due + 90)
        late.append(at - due)
        alike.append(likeness)
    silent: list[float] = []
    for at in hushed:
        after = np.flatnonzero(recording.between(at, at + 190))
        silent.append((after[-1] + 1) / 48 if len(after) else 0.0)
    size = np.abs(late)
    print(
        f"{name:14} {len(cues):3} cues | onset median {np.median(late):+.2f} SD {np.std(late):.2f} "
        f"p99 {np.percentile(size, 99):.2f} worst {size.max():.2f} ms | alike worst "
        f"{min(alike):.2f}, below 0.85: {sum(a < 0.85 for a in alike)} | silent after median "
        f"{np.median(silent):.0f} worst {max(silent):.0f} ms"
    )


def main() -> None:
    """Measure the three rounds."""
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 30.0
    sys.path.append(str(ROOT / "tests" / "services" / "voice"))
    from sound_server import HAVE_PULSE, SoundServer

    if not HAVE_PULSE:
        sys.exit("PulseAudio is not installed.")
    server = SoundServer()
    server.start()
    os.environ.update(server.env)
    app = QCoreApplication([])
    tones = {p.stem: p.read_bytes() for p in (ROOT / "assets" / "sounds").glob("*.wav")}
    with tempfile.TemporaryDirectory() as folder:
        trace = Trace(Path(folder, "trace"))
        voice = Voice(Path(folder, "clips"), tones, trace)
        QTimer.singleShot(0, lambda: voice.prepare(WORDS, VoicePrefs()))
        made = cast("dict[str, Clip]", wait_for(voice.prepared))
        voice.use(made)
        begin = time.perf_counter()
        QTimer.singleShot(0, lambda: voice.open(VoicePrefs()))
        wait_for(voice.sounding)
        print(f"{LIMITS}; open after {time.perf_counter() - begin:.2f} s")
        files = {text: Path(clip.path).read_bytes() for text, clip in made.items()}
        sounds = {
            name: np.frombuffer(pcm_of(wav), "<i2").astype(float)
            for name, wav in (files | tones).items()
        }
        for name in ("idle", "window busy", "one core busy"):
            one_round(name, voice, made, server, sounds, seconds)
        voice.shut_down()
        trace.close()
    app.processEvents()
    server.close()


if __name__ == "__main__":
    main()
