"""The eSpeak NG that comes inside espeakng-loader, for machines without any speech system."""

import ctypes
import sys
from typing import Any

from sciatica_timer.services.voice.drivers.base import FileDriver

NAME = "bundled_espeak"

_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_UTF8 = 1
_RATE, _VOLUME, _PITCH = 1, 2, 3
_USUAL_VOICE = "gmw/en-US"

_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


class _VoiceEntry(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("more", ctypes.c_ubyte * 13),
    )


class BundledEspeakDriver(FileDriver):
    """Speak with the bundled library; it is initialised once a process."""

    def __init__(self, proxy: Any) -> None:
        super().__init__(proxy)
        import espeakng_loader
        from pyttsx3.voice import Voice

        # By its own path: make_library_available() of espeakng-loader only changes variables
        # that the dynamic linker has read already.
        self._lib = ctypes.CDLL(espeakng_loader.get_library_path())
        self._lib.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_VoiceEntry))
        # On Windows it opens files by names in the system's own encoding.
        encoding = "mbcs" if sys.platform == "win32" else "utf-8"
        data = espeakng_loader.get_data_path().encode(encoding)
        self._hz = self._lib.espeak_Initialize(_SYNCHRONOUS, 0, data, _DONT_EXIT)
        if self._hz <= 0:
            raise RuntimeError("bundled eSpeak NG could not start")
        self._heard = bytearray()
        self._callback = _Callback(self._hear)
        self._lib.espeak_SetSynthCallback(self._callback)
        self.properties["pitch"] = 50
        self.properties["voices"] = [Voice(v, n, [code]) for v, n, code in self._voices()]
        known = [v.id for v in self.properties["voices"]]
        self.properties["voice"] = _USUAL_VOICE if _USUAL_VOICE in known else known[0]

    def speak(self, text: str) -> tuple[bytes, int]:
        """Samples of a text, 22.05 kHz."""
        lib, wanted = self._lib, self.properties
        if lib.espeak_SetVoiceByName(wanted["voice"].encode()):
            raise ValueError(f"no voice {wanted['voice']}")
        lib.espeak_SetParameter(_RATE, int(wanted["rate"]), 0)
        # Above 100 it clips.
        lib.espeak_SetParameter(_VOLUME, min(100, int(100 * wanted["volume"])), 0)
        lib.espeak_SetParameter(_PITCH, int(wanted["pitch"]), 0)
        self._heard.clear()
        spoken = text.encode() + b"\0"
        if lib.espeak_Synth(spoken, len(spoken), 0, 1, 0, _UTF8, None, None):
            raise RuntimeError("eSpeak NG refused the text")
        if not self._heard:
            raise ValueError("nothing to say")
        return bytes(self._heard), self._hz

    def _hear(self, samples: Any, count: int, _events: int | None) -> int:
        if samples and count > 0:
            self._heard += ctypes.string_at(samples, 2 * count)
        return 0

    def _voices(self) -> list[tuple[str, str, str]]:
        found: list[tuple[str, str, str]] = []
        entries = self._lib.espeak_ListVoices(None)
        for entry in entries:
            if not entry:
                break
            voice = entry.contents
            # A priority byte, then the language code.
            language = voice.languages[1:].decode(errors="replace")
            found.append((voice.identifier.decode(), voice.name.decode(), language))
        return found


def buildDriver(proxy: Any) -> BundledEspeakDriver:
    """Make the driver; the name is pyttsx3's."""
    return BundledEspeakDriver(proxy)
