"""Each trap of pyttsx3 that is worked round here: it is still there, and our way avoids it.

A test that finds a trap gone says so: then its work-round can go, too. The numbers are those of
pyttsx3's issues.
"""

import contextlib
import ctypes.util
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from trap import HAVE_ESPEAK, espeak_env, run

from sciatica_timer.services.voice import driver_ranking, speech_client, speech_engine
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.services.voice.voice_types import Clip, VoiceNotice

needs_espeak = pytest.mark.skipif(not HAVE_ESPEAK, reason="extra espeak is not installed")

ENGINE = """
import os, sys, wave, pyttsx3
folder = sys.argv[1]
def length(name):
    path = os.path.join(folder, name)
    return wave.open(path).getnframes() if os.path.exists(path) else 0
def path(name):
    return os.path.join(folder, name)
engine = pyttsx3.init("espeak")
"""
OURS = """
import os, sys, wave
from sciatica_timer.services.voice.speech_engine import SpeechEngine
folder = sys.argv[1]
def path(name):
    full = os.path.join(folder, name)
    open(full, "wb").close()
    return full
def length(name):
    return wave.open(os.path.join(folder, name)).getnframes()
ours = SpeechEngine("espeak")
usual = {"rate": 175}
"""


def last_line(output: str) -> str:
    return output.splitlines()[-1]


@needs_espeak
def test_440_402_193_the_first_run_returns_without_waiting(tmp_path: Path) -> None:
    code = """
text = "This is a long text to wait for. " * 30
engine.save_to_file(text, path("a.wav")); engine.runAndWait()
first = length("a.wav")
print(first, flush=True)
os._exit(0)  # It still speaks: on Python 3.14 a usual end may fail for that.
"""
    assert last_line(run(ENGINE + code, str(tmp_path))) == "0"
    code = """
text = "This is a long text to wait for. " * 30
ours.save(text, path("b.wav"), usual); print(length("b.wav"))
"""
    assert int(last_line(run(OURS + code, str(tmp_path)))) > 500_000


@needs_espeak
def test_queued_files_overwrite_each_other(tmp_path: Path) -> None:
    code = """
engine.runAndWait()
engine.save_to_file("One.", path("a.wav"))
engine.save_to_file("A much longer text than the first one.", path("b.wav"))
engine.runAndWait()
print(length("a.wav"))
"""
    assert last_line(run(ENGINE + code, str(tmp_path))) == "0"
    code = """
ours.save("One.", path("c.wav"), usual)
ours.save("A much longer text than the first one.", path("d.wav"), usual)
print(0 < length("c.wav") < length("d.wav"))
"""
    assert last_line(run(OURS + code, str(tmp_path))) == "True"


@needs_espeak
def test_a_long_lived_engine_keeps_every_change_of_speed(tmp_path: Path) -> None:
    """Without Synchronize 26 to 35 of 60 changes were lost."""
    code = """
right = 0
for number in range(30):
    rate = 100 if number % 2 else 250
    ours.save("This is a text of some length.", path("a.wav"), {"rate": rate})
    right += (length("a.wav") > 40_000) == (rate == 100)
print(right)
"""
    assert last_line(run(OURS + code, str(tmp_path))) == "30"


@needs_espeak
def test_the_speed_it_tells_is_not_the_one_it_speaks_with_so_nobody_asks(tmp_path: Path) -> None:
    code = 'engine.setProperty("rate", 260); print(engine.getProperty("rate"))'
    assert last_line(run(ENGINE + code, str(tmp_path))) != "260"
    assert 'getProperty("rate")' not in Path(speech_engine.__file__).read_text(encoding="utf-8")


@needs_espeak
def test_without_its_library_the_next_driver_speaks(
    make_voice: Callable[..., Voice],
    prepare: Callable[..., dict[str, Clip]],
    heard_of: Callable[..., list[object]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """As on a machine without any speech system: init raises, and only in the worker."""
    monkeypatch.setenv("LD_LIBRARY_PATH", str(tmp_path))
    monkeypatch.setattr(
        driver_ranking,
        "candidates",
        lambda: [SpeechDriver("espeak", "1"), SpeechDriver("bundled_espeak", "1")],
    )
    voice = make_voice(tmp_path / "clips")
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.")
    assert notices == (
        [] if ctypes.util.find_library("espeak-ng") else [VoiceNotice.FALLBACK_VOICE]
    )


@needs_espeak
def test_the_driver_prints_on_stdout_so_messages_go_elsewhere(tmp_path: Path) -> None:
    code = 'engine.runAndWait(); engine.save_to_file("Two.", path("a.wav")); engine.runAndWait()'
    assert "Audio saved to" in run(ENGINE + code, str(tmp_path))
    request = '{"do":"clip","id":1,"text":"Two.","path":"%s","voice":"","speed":1,"pitch":50}\n'
    said = subprocess.run(
        [sys.executable, "-c", WORKER, "espeak"],
        input=(request % (tmp_path / "b.wav")).encode(),
        env={**espeak_env(), "PYTHONPATH": str(Path(speech_engine.__file__).parents[3])},
        capture_output=True,
        check=False,
        timeout=20,
    )
    lines = said.stdout.splitlines()
    assert lines and all(line.startswith(b'{"event":') for line in lines)
    assert b"Audio saved to" not in said.stdout


WORKER = """
import threading, time
from sciatica_timer.services.voice import child_channel
from sciatica_timer.services.voice import speech_engine
# The line is closed after one request: give it the time to answer.
ended = child_channel.os._exit
child_channel.os._exit = lambda code: (time.sleep(3), ended(code))
speech_engine.main()
"""


@needs_espeak
def test_a_bad_voice_raises_nothing_but_is_told(tmp_path: Path) -> None:
    code = 'engine.runAndWait(); engine.setProperty("voice", "no such voice"); print("silent")'
    assert last_line(run(ENGINE + code, str(tmp_path))) == "silent"
    code = """
try:
    ours.save("Two.", path("a.wav"), {"voice": "no such voice", **usual})
except RuntimeError as error:
    print("no such voice" in str(error))
"""
    assert last_line(run(OURS + code, str(tmp_path))) == "True"


@needs_espeak
def test_a_bad_path_raises_nothing_and_mostly_hangs_so_paths_are_made_first(
    tmp_path: Path,
) -> None:
    code = 'engine.runAndWait(); engine.save_to_file("Two.", "/no/such/a.wav"); engine.runAndWait()'
    with contextlib.suppress(subprocess.TimeoutExpired):
        run(ENGINE + code, str(tmp_path), timeout=2)
    assert speech_client.CLIP_MS < speech_engine.LONGEST_S * 1000, "and time is limited"


@needs_espeak
def test_without_its_data_the_library_ends_the_process_and_only_that(
    make_voice: Callable[..., Voice],
    prepare: Callable[..., dict[str, Clip]],
    heard_of: Callable[..., list[object]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(subprocess.CalledProcessError) as ended:
        run(ENGINE + 'print("never")', str(tmp_path), data=False)
    assert ended.value.returncode == 1
    for name, value in espeak_env(data=False).items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(
        driver_ranking,
        "candidates",
        lambda: [SpeechDriver("espeak", "1"), SpeechDriver("bundled_espeak", "1")],
    )
    voice = make_voice(tmp_path / "clips")
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Two.")
    assert notices == [VoiceNotice.FALLBACK_VOICE]


@needs_espeak
def test_8_327_a_forked_engine_hangs_so_workers_are_spawned(tmp_path: Path) -> None:
    code = """
engine.runAndWait()
engine.save_to_file("One.", path("a.wav")); engine.runAndWait()
if os.fork() == 0:
    engine.save_to_file("Two.", path("b.wav")); engine.runAndWait()
    os._exit(0)
os.waitpid(-1, 0)
"""
    with pytest.raises(subprocess.TimeoutExpired):
        run(ENGINE + code, str(tmp_path), timeout=2)
    assert "multiprocessing" not in sys.modules[Voice.__module__].__dict__


def test_volume_above_one_clips_so_it_is_left_alone_and_evened_afterwards() -> None:
    wanted = speech_engine.properties({"speed": 1, "voice": "", "pitch": 50}, has_pitch=True)
    assert set(wanted) == {"rate", "pitch"}


def test_324_engines_are_held_weakly_so_the_worker_keeps_its_own() -> None:
    code = """
import gc, pyttsx3
from sciatica_timer.services.voice import drivers
drivers.register()
def alive():
    gc.collect()
    return sum(type(each) is pyttsx3.engine.Engine for each in gc.get_objects())
pyttsx3.init("natural")
print(alive())
from sciatica_timer.services.voice.speech_engine import SpeechEngine
ours = SpeechEngine("natural")
print(alive())
"""
    assert run(code).split() == ["0", "1"]


def test_126_131_22_a_call_that_never_returns_ends_its_worker(tmp_path: Path) -> None:
    """The app kills it after 8 s; when there is no app any more it ends by itself."""
    code = """
import threading
from sciatica_timer.services.voice import speech_engine
class Channel(speech_engine.ChildChannel):
    def send(self, **message):
        speech_engine.LONGEST_S = 1.0
        super().send(**message)
speech_engine.ChildChannel = Channel
speech_engine.SpeechEngine.save = lambda *_: threading.Event().wait()
speech_engine.main()
"""
    request = '{"do":"clip","id":1,"text":"Two.","path":"%s","voice":"","speed":1,"pitch":50}\n'
    child = subprocess.Popen(
        [sys.executable, "-c", code, "natural"],
        env={**os.environ, "PYTHONPATH": str(Path(speech_engine.__file__).parents[3])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdin and child.stdout and child.stderr
    assert b"ready" in child.stdout.readline()
    child.stdin.write((request % (tmp_path / "a.wav")).encode())
    child.stdin.flush()
    assert child.wait(20) != 0
    assert b"Timeout" in child.stderr.read()
    for stream in (child.stdin, child.stdout, child.stderr):
        stream.close()


def test_156_22_nothing_is_ever_said_through_pyttsx3() -> None:
    """Its `say` needs aplay, cannot be stopped and drops what is queued."""
    room = Path(speech_engine.__file__).parent
    for path in room.rglob("*.py"):
        assert "engine.say" not in path.read_text(encoding="utf-8"), path


def test_our_drivers_answer_at_once_with_queued_texts_and_changing_speeds(tmp_path: Path) -> None:
    code = """
import os, sys, wave, pyttsx3
from sciatica_timer.services.voice import drivers
drivers.register()
engine = pyttsx3.init("bundled_espeak" if sys.argv[2] == "1" else "natural")
right = 0
for number in range(0, 20, 2):
    names = [os.path.join(sys.argv[1], f"{number + n}.wav") for n in (0, 1)]
    for name, rate in zip(names, (120, 300)):
        engine.setProperty("rate", rate)
        engine.save_to_file("This is a text of some length.", name)
    engine.runAndWait()
    slow, fast = (wave.open(name).getnframes() for name in names)
    right += 1.5 < slow / fast < 4
print(right)
"""
    for which in ("0", "1") if HAVE_ESPEAK else ("0",):
        assert run(code, str(tmp_path), which).strip() == "10"


def test_the_natural_voice_never_downloads(monkeypatch: pytest.MonkeyPatch) -> None:
    code = """
import socket
def refuse(*args, **kwargs):
    raise AssertionError("network")
socket.socket.connect = refuse
socket.create_connection = refuse
socket.getaddrinfo = refuse
from sciatica_timer.services.voice.speech_engine import SpeechEngine
ours = SpeechEngine("natural")
print([voice for voice, _ in ours.voices()])
import hibari.voices
try:
    hibari.voices.voice_path("emma")
except RuntimeError as error:
    print(error)
"""
    assert run(code).splitlines() == ["['heart']", "voices are never downloaded"]


def test_silence_is_no_reason_to_import_anything_heavy() -> None:
    """The app's start must not pay for speech."""
    code = """
import sys
import sciatica_timer.services.voice.voice
heavy = {"numpy", "pyttsx3", "hibari", "onnxruntime", "miniaudio", "cffi", "wave_"}
print(sorted(heavy & set(sys.modules)))
"""
    assert run(code).strip() == "[]"
