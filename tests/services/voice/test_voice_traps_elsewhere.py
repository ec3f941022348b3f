"""The traps of pyttsx3 on Windows and macOS, against stand-ins: see test_voice_traps.py."""

import array
import os
import struct
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import numpy as np
import pytest

from sciatica_timer.services.voice import speech_engine
from sciatica_timer.services.voice.normalise import read_speech


class OneTimeLoop:
    """SAPI5's driver as far as its loop goes: saves at once, and then waits for an event."""

    def __init__(self) -> None:
        self.queued: list[tuple[str, str]] | None = []
        self.loops = 0

    def save_to_file(self, text: str, path: str) -> None:
        if self.queued is None:
            Path(path).write_bytes(text.encode())
        else:
            self.queued.append((text, path))

    def runAndWait(self) -> None:
        assert self.queued is not None, "would wait for ever"
        self.loops += 1
        for text, path in self.queued:
            Path(path).write_bytes(text.encode())
        self.queued = None

    def connect(self, topic: str, call: object) -> None:
        del topic, call

    def setProperty(self, name: str, value: object) -> None:
        del name, value


def test_403_135_sapi5_begins_com_and_does_not_wait_for_what_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SAPI5 exists on Windows only: a stand-in with its loop shows the order of the calls."""
    began: list[str] = []
    engine = OneTimeLoop()
    com = ModuleType("pythoncom")
    com.CoInitialize = lambda: began.append("com")  # type: ignore[attr-defined]
    fake = ModuleType("pyttsx3")
    fake.init = lambda name: (began.append(name), engine)[1]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "pythoncom", com)
    monkeypatch.setitem(sys.modules, "pyttsx3", fake)
    speaker = speech_engine.SpeechEngine("sapi5")
    assert began == ["com", "sapi5"]
    for number in range(3):
        path = tmp_path / f"{number}.wav"
        path.touch()
        speaker.save(f"text {number}", str(path), {"rate": 175})
        assert path.read_bytes() == b"text %d" % number
    assert engine.loops == 1


def test_300_361_what_a_mac_writes_is_read_by_its_content() -> None:
    samples = array.array("h", [0, 1000, -1000, 32_767])
    rate = struct.pack(">HQ", 16383 + 14, 22_050 << (63 - 14))
    body = b"AIFFCOMM" + struct.pack(">I", 18) + struct.pack(">hIh", 1, 4, 16) + rate
    body += b"SSND" + struct.pack(">I", 16) + bytes(8) + struct.pack(">4h", *samples)
    speech, hertz = read_speech(b"FORM" + struct.pack(">I", len(body)) + body)
    assert hertz == 22_050
    assert np.allclose(speech * 32_768, samples)


def test_nsss_and_sapi5_are_used_on_the_main_thread_of_their_process() -> None:
    """nsss needs the run loop of that thread, and no engine works across threads (8, 327)."""
    code = """
import threading
from sciatica_timer.services.voice import speech_engine
class Speaker:
    def __init__(self, driver):
        print(driver, threading.current_thread() is threading.main_thread(), flush=True)
        raise RuntimeError("enough")
speech_engine.SpeechEngine = Speaker
import sys, os
sys.argv = ["", "nsss"]
os.dup2(2, 1)
speech_engine.main()
"""
    child = subprocess.Popen(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(Path(speech_engine.__file__).parents[3])},
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdin and child.stderr
    assert child.wait(20) == 1
    assert b"nsss True" in child.stderr.read()
    child.stdin.close()
    child.stderr.close()


def test_the_stand_in_for_sapi5_is_what_pyttsx3_does() -> None:
    """Its loop only ends by an event: read from the source, as there is none here to run."""
    spec = __import__("importlib.util").util.find_spec("pyttsx3")
    source = (Path(spec.origin).parent / "drivers" / "sapi5.py").read_text(encoding="utf-8")
    assert "d.endLoop()  # hangs if you dont have this" in source
    assert "CoInitialize" not in source
