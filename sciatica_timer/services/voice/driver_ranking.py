"""Which pyttsx3 drivers may work on this machine, best first. Looks, but imports none of them."""

import sys
from functools import cache
from importlib import metadata, util

import msgspec

from sciatica_timer.domain.preferences import VoicePrefs

_OURS = (("natural", "hibari", "hibari-tts"), ("bundled_espeak", "espeakng_loader", ""))
_SYSTEMS = {"win32": ("sapi5", "espeak"), "darwin": ("nsss", "espeak")}


class SpeechDriver(msgspec.Struct, frozen=True):
    """A driver's name and the version of what speaks behind it."""

    name: str
    version: str


@cache
def _version(distribution: str) -> str:
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def candidates() -> list[SpeechDriver]:
    """Drivers to try, best first; the last ones are the system's own."""
    found = [
        SpeechDriver(name, _version(distribution or module.replace("_", "-")))
        for name, module, distribution in _OURS
        if util.find_spec(module)
    ]
    if util.find_spec("pyttsx3"):
        version = _version("pyttsx3")
        found += [SpeechDriver(name, version) for name in _SYSTEMS.get(sys.platform, ("espeak",))]
    return found


def ranked(prefs: VoicePrefs, drivers: list[SpeechDriver]) -> list[SpeechDriver]:
    """The same drivers with the one asked for in front."""
    return sorted(drivers, key=lambda driver: driver.name != prefs.driver)
