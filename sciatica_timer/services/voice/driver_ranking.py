"""Which pyttsx3 drivers may work on this machine, best first. Looks, but imports none of them."""

import sys
from functools import cache
from importlib import util
from pathlib import Path

import msgspec

from sciatica_timer.domain.language import ENGLISH, speaks
from sciatica_timer.domain.preferences import VoicePrefs

_OURS = (
    ("natural", "hibari", "hibari-tts", ENGLISH),
    ("bundled_espeak", "espeakng_loader", "", ""),
)
"""Driver, the module it needs, that one's distribution, and the only language it speaks if any."""
_SYSTEMS = {"win32": ("sapi5", "espeak"), "darwin": ("nsss", "espeak")}
PLAIN = ("bundled_espeak", "espeak")
"""Speaks every language, and none as naturally as the others."""


class SpeechDriver(msgspec.Struct, frozen=True):
    """A driver's name and the version of what speaks behind it."""

    name: str
    version: str
    only: str = ""
    """The one language it speaks; empty where its voices tell."""


@cache
def _version(distribution: str) -> str:
    name = distribution.replace("-", "_")
    for folder in sys.path:
        for found in Path(folder).glob(f"{name}-*.dist-info"):
            return found.name.removeprefix(f"{name}-").removesuffix(".dist-info")
    # Knows every kind of installation, but brings a mail parser along, while Start is answered.
    from importlib import metadata

    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""


def candidates() -> list[SpeechDriver]:
    """Drivers to try, best first: the natural voice, the system's own, then plain ones."""
    found = [
        SpeechDriver(name, _version(distribution or module.replace("_", "-")), only)
        for name, module, distribution, only in _OURS
        if util.find_spec(module)
    ]
    if util.find_spec("pyttsx3"):
        version = _version("pyttsx3")
        found += [SpeechDriver(name, version) for name in _SYSTEMS.get(sys.platform, ("espeak",))]
    return sorted(found, key=lambda driver: driver.name in PLAIN)


def ranked(
    prefs: VoicePrefs, drivers: list[SpeechDriver], language: str = ENGLISH
) -> list[SpeechDriver]:
    """Those of the drivers that may speak a language, with the one asked for in front."""
    able = [driver for driver in drivers if not driver.only or speaks(driver.only, language)]
    return sorted(able, key=lambda driver: driver.name != prefs.driver)
