"""Sound that fails in the middle of a session: it goes on, tells it once, and comes back."""

import itertools
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt, QTimer
from pytestqt.qtbot import QtBot
from sound_server import Recorder, SoundServer
from waiting import wait_until

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import audio_client
from sciatica_timer.services.voice.child_process import ChildProcess
from sciatica_timer.services.voice.voice import Clip, Voice, VoiceNotice

HeardOf = Callable[..., list[object]]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals")


def ticks(first: float, count: int) -> list[tuple[float, Cue]]:
    """A tick every 100 ms."""
    cue = Cue(at_ms=0, for_ms=70, kind="tone", text="tick")
    return [(first + 100 * number, cue) for number in range(count)]


def now_ms() -> float:
    return time.perf_counter() * 1000


def open_voice(qtbot: QtBot, voice: Voice) -> None:
    with qtbot.waitSignal(voice.sounding, timeout=20_000, check_params_cb=lambda on: on):
        voice.open(VoicePrefs())


def wait_for(
    qtbot: QtBot, notices: list[object], notice: VoiceNotice, timeout: int = 60_000
) -> None:
    qtbot.waitUntil(lambda: notice in notices, timeout=timeout)


def is_heard(qtbot: QtBot, server: SoundServer, sink: str = "ear", for_ms: int = 2500) -> bool:
    """Whether anything sounds there within so many milliseconds."""
    recorder = Recorder(server, sink)
    try:
        qtbot.waitUntil(lambda: recorder.heard, timeout=for_ms)
    except TimeoutError:
        return False
    finally:
        recorder.close()
    return True


def test_no_sound_server_is_told_once_and_sound_comes_when_it_does(
    voice: Voice, qtbot: QtBot, heard_of: HeardOf, server: SoundServer
) -> None:
    server.kill()
    notices = heard_of(voice.noticed)
    voice.open(VoicePrefs())
    voice.schedule(ticks(now_ms() + 100, 300))
    wait_for(qtbot, notices, VoiceNotice.NO_SOUND)
    with qtbot.assertNotEmitted(voice.noticed, wait=1500):
        pass
    assert notices == [VoiceNotice.NO_SOUND]
    server.start()
    wait_for(qtbot, notices, VoiceNotice.SOUND_BACK)
    assert is_heard(qtbot, server)
    assert notices == [VoiceNotice.NO_SOUND, VoiceNotice.SOUND_BACK]


def test_a_server_that_dies_is_lost_and_found_again(
    voice: Voice, qtbot: QtBot, heard_of: HeardOf, server: SoundServer
) -> None:
    notices = heard_of(voice.noticed)
    open_voice(qtbot, voice)
    with qtbot.waitSignal(voice.sound.passed):
        voice.schedule(ticks(now_ms() + 100, 300))
    server.kill()
    wait_for(qtbot, notices, VoiceNotice.SOUND_LOST)
    server.start()
    wait_for(qtbot, notices, VoiceNotice.SOUND_BACK)
    assert is_heard(qtbot, server)
    assert notices == [VoiceNotice.SOUND_LOST, VoiceNotice.SOUND_BACK]


def test_a_frozen_server_costs_a_player_but_never_the_app(
    voice: Voice, qtbot: QtBot, heard_of: HeardOf, server: SoundServer
) -> None:
    """With a frozen PulseAudio the closing of the device hangs for ever."""
    notices = heard_of(voice.noticed)
    open_voice(qtbot, voice)
    first = voice.sound.pid
    voice.schedule(ticks(now_ms() + 100, 300))
    server.signal(signal.SIGSTOP)
    beats = [time.perf_counter()]
    beat = QTimer()
    beat.timeout.connect(lambda: beats.append(time.perf_counter()))
    beat.start(10)
    qtbot.waitUntil(lambda: voice.sound.pid != first, timeout=20_000)
    beat.stop()
    longest = max(after - before for before, after in itertools.pairwise(beats))
    assert longest < 0.3, "the window never waits for it"
    assert notices == [VoiceNotice.SOUND_LOST]
    assert not Path(f"/proc/{first}").exists(), "no zombie"
    # Longer than the player waits for the app: it must not take its own wait for the app's.
    with qtbot.assertNotEmitted(voice.noticed, wait=2200):
        pass
    server.signal(signal.SIGCONT)
    wait_for(qtbot, notices, VoiceNotice.SOUND_BACK)
    assert is_heard(qtbot, server)


def test_a_player_that_is_killed_is_replaced_and_goes_on_with_the_plan(
    voice: Voice, qtbot: QtBot, heard_of: HeardOf, recorder: Recorder, tmp_path: Path
) -> None:
    notices = heard_of(voice.noticed)
    open_voice(qtbot, voice)
    cues = ticks(now_ms() + 100, 25)
    with qtbot.waitSignals([voice.sound.passed] * 3):
        voice.schedule(cues)
    os.kill(voice.sound.pid, signal.SIGKILL)
    wait_for(qtbot, notices, VoiceNotice.SOUND_BACK)
    assert notices == [VoiceNotice.SOUND_LOST, VoiceNotice.SOUND_BACK]
    qtbot.waitUntil(lambda: now_ms() > cues[-1][0] + 500)
    lines = [json.loads(line) for line in (tmp_path / "trace").read_text().splitlines()]
    begun = [line["due"] for line in lines if line["event"] == "begun"]
    assert len(begun) == len(set(begun)), "none twice"
    assert cues[-1][0] in begun
    traced = [line["due"] for line in lines if line["event"] == "cue"]
    assert traced == [due for due, _ in cues], "each is traced, heard or not"


def test_a_player_that_hangs_is_replaced(
    voice: Voice,
    qtbot: QtBot,
    heard_of: HeardOf,
    server: SoundServer,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(audio_client, "HUNG_S", 1.5)
    notices = heard_of(voice.noticed)
    open_voice(qtbot, voice)
    first = voice.sound.pid
    os.kill(first, signal.SIGSTOP)
    wait_for(qtbot, notices, VoiceNotice.SOUND_BACK)
    assert notices == [VoiceNotice.SOUND_LOST, VoiceNotice.SOUND_BACK]
    assert voice.sound.pid not in {0, first}


def test_the_default_output_changes_in_the_middle(
    voice: Voice, qtbot: QtBot, server: SoundServer, heard_of: HeardOf
) -> None:
    """The stream of an output that goes away is moved by the server, and sound goes on."""
    notices = heard_of(voice.noticed)
    server.run("pactl", "load-module", "module-rescue-streams")
    open_voice(qtbot, voice)
    with qtbot.waitSignal(voice.sound.passed):
        voice.schedule(ticks(now_ms() + 100, 300))
    module = server.run("pactl", "load-module", "module-null-sink", "sink_name=other")
    server.run("pactl", "set-default-sink", "other")
    first = server.run("pactl", "list", "short", "modules").splitlines()[0].split("\t")[0]
    server.run("pactl", "unload-module", first)
    assert is_heard(qtbot, server, "other"), module
    assert notices in ([], [VoiceNotice.SOUND_LOST, VoiceNotice.SOUND_BACK])


def test_silence_when_the_app_is_stopped(
    lasting_server: SoundServer, recorder: Recorder, tmp_path: Path
) -> None:
    """A stopped app cannot take its plan back: the player drops it by itself."""
    app = start_app(tmp_path, lasting_server)
    pid = int(app.stdout.readline())  # type: ignore[union-attr]
    os.kill(pid, signal.SIGSTOP)
    since = now_ms() + 3500
    wait_until(lambda: recorder.has(since + 600))
    recording = recorder.stop()
    app.kill()
    app.wait()
    app.stdout.close()  # type: ignore[union-attr]
    assert recording.between(since - 3500, since - 2500).any()
    assert not recording.between(since, since + 600).any()


def test_what_an_app_says_as_it_goes_on_after_it_was_stopped_is_heard(
    recorder: Recorder, voice: Voice, prepare: Callable[..., dict[str, Clip]], qtbot: QtBot
) -> None:
    """It comes ahead of the next beat, without which the player takes the app for stopped."""
    clips = prepare(voice, "Two.")
    open_voice(qtbot, voice)
    voice.schedule(ticks(now_ms() + 60_000, 1))
    player = voice.sound.findChild(ChildProcess)
    own = voice.sound.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    [beat] = [timer for timer in own if timer.interval() == audio_client.BEAT_MS]
    with qtbot.waitSignal(
        player.received, timeout=10_000, check_params_cb=lambda told: told["event"] == "app_away"
    ):
        beat.stop()
    at = now_ms()
    voice.say_now("Two.")
    qtbot.waitUntil(lambda: recorder.has(at + 1_000), timeout=10_000)
    heard = recorder.stop().between(at, at + 1_000)
    # What it is cut to at once would be some milliseconds; words begin and end softly.
    assert (heard != 0).sum() / 48 > clips["Two."].for_ms / 2


def test_the_children_end_with_a_killed_app(server: SoundServer, tmp_path: Path) -> None:
    app = start_app(tmp_path, server)
    pid = int(app.stdout.readline())  # type: ignore[union-attr]
    children = [int(child) for child in app.stdout.readline().split()]  # type: ignore[union-attr]
    assert len(children) >= 2
    os.kill(pid, signal.SIGKILL)
    app.wait()
    app.stdout.close()  # type: ignore[union-attr]
    wait_until(lambda: not any(_lives(child) for child in children), limit_s=2)


def _lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


APP = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice.voice import Voice

app = QCoreApplication([])
tones = {"tick": Path(sys.argv[1]).read_bytes()}
voice = Voice(Path(sys.argv[2]), tones)
tick = Cue(at_ms=0, for_ms=70, kind="tone", text="tick")

def begin(on):
    now = time.perf_counter() * 1000
    voice.schedule([(now + 100 * n, tick) for n in range(200)])
    print(app.applicationPid(), flush=True)
    print(voice.sound.pid, *voice.synthesis.pids, flush=True)

voice.synthesis.became_ready.connect(lambda: voice.open(VoicePrefs()))
voice.sounding.connect(begin)
voice.prepare([f"This is number {n} of many." for n in range(300)], VoicePrefs())
app.exec()
"""


def start_app(tmp_path: Path, server: SoundServer) -> "subprocess.Popen[bytes]":
    """An app of its own, in the middle of preparing and playing."""
    root = Path(__file__).resolve().parents[3]
    tick = str(root / "assets" / "sounds" / "tick.wav")
    return subprocess.Popen(
        [sys.executable, "-c", APP, tick, str(tmp_path / "clips")],
        cwd=root,
        env={**os.environ, **server.env},
        stdout=subprocess.PIPE,
    )


def test_shutting_down_is_quick_whatever_hangs(
    voice: Voice, qtbot: QtBot, server: SoundServer
) -> None:
    open_voice(qtbot, voice)
    voice.prepare([f"Number {n}." for n in range(100)], VoicePrefs(speed=1.3))
    with qtbot.waitSignal(voice.synthesis.became_ready, timeout=20_000):
        pass
    for pid in (voice.sound.pid, *voice.synthesis.pids):
        os.kill(pid, signal.SIGSTOP)
    begin = time.perf_counter()
    voice.shut_down()
    assert time.perf_counter() - begin < 4
    voice.shut_down()
    # Settings asks a moment after it was opened, and the window may be closed by then.
    voice.list_voices()
    voice.list_devices()
    assert not voice.sound.pid and not voice.synthesis.pids
    over = QProcess.ProcessState.NotRunning
    assert all(child.state() is over for child in voice.findChildren(QProcess))
