"""The speech process: one pyttsx3 driver, texts in, clips in files out.

Started by speech_client.py with the driver's name and a language. A driver that hangs (pyttsx3
issues 22, 126, 131) or crashes then costs this process only.
"""

import contextlib
import faulthandler
import logging
import os
import re
import shutil
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from sciatica_timer.domain.language import ENGLISH, speaks
from sciatica_timer.services import files
from sciatica_timer.services.voice.child_channel import ChildChannel, Message
from sciatica_timer.services.voice.espeak_spelling import respelled
from sciatica_timer.services.voice.wav import SILENT_MS, silence, to_wav, whole_ms

log = logging.getLogger(__name__)

LONGEST_S = 60.0
"""After this a call into a driver hangs for good, and nobody may be left to end the process."""
PREFIX, OLD_S = "sciatica-timer-speech-", 3600.0
USUAL_RATE = 175
LONGEST_PIECE = 250
"""Letters that are spoken in one go; all that ships has fewer. For three thousand the natural voice
took a gigabyte of memory and half as much time again."""
BETWEEN_MS = 200
"""Of silence between two pieces, beside what is left behind each."""
_SENTENCES = re.compile(r"(?<=[.!?…。؟।])\s+")
SAID_BY_ALL = "1"
"""A text that a voice of any language can say."""
_WPM_SLOWEST, _WPM_FASTEST = 80, 400


class SpeechEngine:
    """A pyttsx3 engine with its traps worked round."""

    def __init__(self, driver: str, language: str = ENGLISH) -> None:
        """Start a driver; RuntimeError where none of its voices speaks the language."""
        # On the thread that uses it (issues 8, 327: engines do not work across threads).
        if driver == "sapi5":
            _start_com()
        import pyttsx3 as untyped

        from sciatica_timer.services.voice import drivers

        pyttsx3: Any = untyped
        drivers.register()
        self._driver = driver
        # Kept here: pyttsx3 only holds engines weakly (issue 324).
        self._engine: Any = pyttsx3.init(driver)
        self._errors: list[str] = []
        self._engine.connect("error", self._on_error)
        self._set: dict[str, object] = {}
        self._language = language
        known = self._all_voices()
        self._able = {voice.id: voice.name or voice.id for voice in known if self._fits(voice)}
        self._foreign = {voice.id for voice in known} - self._able.keys()
        if self._foreign and not self._able:
            raise RuntimeError(f"no voice speaks {language}")
        self._usual = ""
        if self._foreign and self._engine.getProperty("voice") in self._foreign:
            self._usual = next(iter(self._able))
        if driver == "espeak":
            # Its first runAndWait returns without waiting (issues 193, 402): spend it here.
            self._engine.runAndWait()

    @property
    def has_pitch(self) -> bool:
        """True when the driver has a pitch, 0 to 99."""
        try:
            return self._engine.getProperty("pitch") is not None
        except KeyError:
            return False

    def _all_voices(self) -> list[Any]:
        try:
            return self._engine.getProperty("voices") or []
        except Exception:
            # It may speak all the same, with the voice that it has.
            log.exception("the voices of %s cannot be listed", self._driver)
            return []

    def _fits(self, voice: Any) -> bool:
        """Whether a voice speaks the language, or does not tell what it speaks."""
        codes: list[Any] = voice.languages or []
        return not codes or any(speaks(str(code), self._language) for code in codes)

    def voices(self) -> list[tuple[str, str]]:
        """Id and name of the voices for the language."""
        return list(self._able.items())

    def voice_for(self, wished: str) -> str:
        """The voice to take instead of a wished one that speaks another language.

        Empty is the one that the driver has by itself.
        """
        return self._usual if not wished or wished in self._foreign else wished

    def save(self, text: str, path: str, wanted: dict[str, object]) -> None:
        """Speak a text into an empty file; RuntimeError holds the driver's words when it can't."""
        self._errors.clear()
        for name, value in wanted.items():
            if self._set.get(name) != value:
                self._engine.setProperty(name, value)
        self._set = dict(wanted)
        if self._driver == "espeak":
            # A long-lived engine loses changed properties otherwise (26 to 35 of 60).
            from pyttsx3.drivers import _espeak

            _espeak.Synchronize()
        if "espeak" in self._driver:
            text = respelled(text, self._language)
        # One text a loop: queued saves overwrite each other in the eSpeak driver.
        self._engine.save_to_file(text, path)
        # SAPI5 saves at once from the second text on, and would then wait for ever (issue 403).
        if self._driver != "sapi5" or not os.path.getsize(path):
            self._engine.runAndWait()
        # Bad voices and bad paths raise nothing, they only notify or not even that.
        if self._errors:
            # What it did not take is set again, and refused again, at the next text.
            self._set.clear()
            raise RuntimeError("; ".join(self._errors))
        if not os.path.getsize(path):
            raise RuntimeError("nothing was written")

    def _on_error(self, name: object = None, exception: object = None) -> None:
        del name
        self._errors.append(repr(exception))


def _start_com() -> None:
    """Begin COM on this thread, which pyttsx3's SAPI5 driver leaves out (issue 135)."""
    import pythoncom  # type: ignore[import-not-found]

    pythoncom.CoInitialize()


def properties(message: Message, *, has_pitch: bool) -> dict[str, object]:
    rate = round(USUAL_RATE * message["speed"])
    wanted: dict[str, object] = {"rate": min(_WPM_FASTEST, max(_WPM_SLOWEST, rate))}
    if message["voice"]:
        wanted = {"voice": message["voice"], **wanted}
    if has_pitch:
        wanted["pitch"] = message["pitch"]
    return wanted


def store(path: Path, wav: bytes) -> None:
    """Write a file so that it is there whole or not at all."""
    beside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        beside.write_bytes(wav)
        files.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise


class ScratchFolder:
    """The file that a driver writes into: one at a time, in a folder of its own.

    The folder is put away whatever happens. The end comes on another thread, while the driver
    may be about to write; it takes the folder from under it, so that no file can come back.
    """

    def __init__(self) -> None:
        self._folder = ""
        self._may_make = threading.Lock()
        for old in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
            # Of a worker that was killed in the middle of a clip.
            with contextlib.suppress(OSError):
                if old.stat().st_mtime < time.time() - OLD_S:
                    shutil.rmtree(old, ignore_errors=True)

    def spoken(self, engine: SpeechEngine, text: str, wanted: dict[str, object]) -> bytes:
        """What a driver makes of a text: the content of the file it writes."""
        with self._may_make:
            self._folder = tempfile.mkdtemp(prefix=PREFIX)
        path = Path(self._folder, "speech.wav")
        try:
            path.touch()
            engine.save(text, str(path), wanted)
            return path.read_bytes()
        finally:
            shutil.rmtree(self._folder, ignore_errors=True)

    def end(self) -> None:
        """Remove the folder, if there is one, and let no other one be made."""
        self._may_make.acquire()
        gone = f"{self._folder}-gone"
        with contextlib.suppress(OSError):
            os.rename(self._folder, gone)
            shutil.rmtree(gone, ignore_errors=True)


def carry_out(message: Message, speak: Callable[[Message], bytes]) -> dict[str, Any]:
    """Carry out one request with what makes samples of it; the answer says what came of it."""
    try:
        pcm = speak(message)
    except Exception as error:
        log.exception("could not speak %r", message["text"])
        return {"event": "unspoken", "id": message["id"], "why": repr(error)}
    try:
        store(Path(message["path"]), to_wav(pcm))
    except OSError as error:
        return {"event": "unstored", "id": message["id"], "why": str(error)}
    return {"event": "clip", "id": message["id"], "for_ms": whole_ms(len(pcm) // 2)}


def pieces_of(text: str) -> list[str]:
    """A long text as pieces that end where a sentence does, or a word where it must be."""
    pieces: list[str] = []
    for sentence in _SENTENCES.split(text):
        for piece in textwrap.wrap(sentence, LONGEST_PIECE, break_on_hyphens=False) or [sentence]:
            if pieces and len(pieces[-1]) + len(piece) < LONGEST_PIECE:
                pieces[-1] += f" {piece}"
            else:
                pieces.append(piece)
    return pieces


def spoken(engine: SpeechEngine, scratch: ScratchFolder, message: Message) -> bytes:
    """Samples of a text, in the app's format."""
    from sciatica_timer.services.voice.normalise import normalise, read_speech

    voice = engine.voice_for(message["voice"])
    wanted = properties(message | {"voice": voice}, has_pitch=engine.has_pitch)

    def samples_of(text: str) -> bytes:
        return normalise(*read_speech(scratch.spoken(engine, text, wanted)))

    def said(text: str) -> bytes:
        try:
            return samples_of(text)
        except Exception as error:
            # One text of letters that it does not know, or that is too much for it, must not take
            # the voice from all others. A voice that can say nothing at all fails here.
            samples_of(SAID_BY_ALL)
            log.warning("there is no sound for %r: %r", text, error)
            return silence(SILENT_MS)

    return silence(BETWEEN_MS).join(map(said, pieces_of(message["text"])))


def main() -> None:
    """Serve requests until the app ends the process."""
    logging.basicConfig(level=logging.INFO, format="speech: %(levelname)s %(message)s")
    channel = ChildChannel()
    faulthandler.dump_traceback_later(LONGEST_S, exit=True)
    try:
        engine = SpeechEngine(*sys.argv[1:3])
    except Exception as error:
        log.warning("driver %s does not work here: %r", sys.argv[1], error)
        channel.send(event="broken", why=repr(error))
        os._exit(1)
    faulthandler.cancel_dump_traceback_later()
    scratch = ScratchFolder()
    channel.at_end = scratch.end
    channel.send(event="ready", has_pitch=engine.has_pitch)
    while True:
        message = channel.inbox.get()
        faulthandler.dump_traceback_later(LONGEST_S, exit=True)
        if message["do"] == "voices":
            channel.send(event="voices", voices=engine.voices())
        else:
            channel.send(**carry_out(message, partial(spoken, engine, scratch)))
        faulthandler.cancel_dump_traceback_later()
