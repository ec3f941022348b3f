"""Clips that ship with the app: what the built-in exercises say, in the voice that would say it.

A file of clips is a line that names its format, length and CRC-32 of an index, the index (JSON) and
the clips. Each clip is an Ogg Vorbis file; what all of them begin with is there only once.
"""

import logging
import struct
import zlib
from collections.abc import Callable, Mapping
from functools import cache, partial

import msgspec

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services import resources
from sciatica_timer.services.voice.cache import NORMALISER
from sciatica_timer.services.voice.driver_ranking import SpeechDriver

log = logging.getLogger(__name__)

FORMAT = b"sciatica-timer clips 1\n"
NUMBERS = struct.Struct("<II")
ReadPart = Callable[[int, int], bytes]
"""Gives so many bytes from a place on; raises OSError."""


class VoiceMade(msgspec.Struct, frozen=True):
    """What made the clips: they stand for live ones only where all of this is the same."""

    driver: str
    version: str
    voice: str
    speed: float
    normaliser: int = NORMALISER


class PackedPart(msgspec.Struct, frozen=True, array_like=True):
    """Where a part begins after the index, how many bytes it has, and their CRC-32."""

    at: int
    size: int
    crc: int


class ClipIndex(msgspec.Struct, frozen=True):
    """What is in a file of clips."""

    made: VoiceMade
    head: PackedPart
    """What every clip begins with."""
    clips: dict[str, PackedPart]
    """By text."""


class ShippedClips:
    """The clips of one file. Whatever is wrong with it, they are then just not there."""

    def __init__(self, read: ReadPart) -> None:
        self._read = read
        self._index: ClipIndex | None = None
        self._body = 0
        self._head = b""
        try:
            self._open()
        except (OSError, ValueError, struct.error, msgspec.MsgspecError) as error:
            self._index = None
            log.warning("the clips that ship can't be used: %s", error)

    @property
    def texts(self) -> frozenset[str]:
        """The texts that are there."""
        return frozenset(self._index.clips if self._index else ())

    @property
    def made(self) -> VoiceMade | None:
        """What made them; None where there are none."""
        return self._index.made if self._index else None

    def stand_for(self, driver: SpeechDriver, prefs: VoicePrefs) -> bool:
        """Whether this driver would speak just as they do, with these preferences."""
        made, own = self.made, prefs.voice if prefs.driver == driver.name else ""
        return made is not None and made == VoiceMade(
            driver.name, driver.version, own or made.voice, round(prefs.speed, 2)
        )

    def packed(self, text: str) -> bytes | None:
        """The clip of a text as an Ogg Vorbis file; None when there is none or it is damaged."""
        part = self._index.clips.get(text) if self._index else None
        if part is None:
            return None
        try:
            return self._head + self._part(part)
        except (OSError, ValueError) as error:
            log.warning("the clip that ships for %r can't be used: %s", text, error)
            return None

    def _open(self) -> None:
        begins = len(FORMAT) + NUMBERS.size
        start = self._read(0, begins)
        if not start.startswith(FORMAT):
            raise ValueError("another format")
        size, crc = NUMBERS.unpack_from(start, len(FORMAT))
        self._body = begins + size
        index = checked(self._read(begins, size), crc)
        self._index = msgspec.json.decode(index, type=ClipIndex)
        self._head = self._part(self._index.head)

    def _part(self, part: PackedPart) -> bytes:
        return checked(self._read(self._body + part.at, part.size), part.crc)


def checked(data: bytes, crc: int) -> bytes:
    """The bytes, if they are undamaged; raises ValueError."""
    if zlib.crc32(data) != crc:
        raise ValueError("its checksum differs")
    return data


def file_of(made: VoiceMade, head: bytes, clips: Mapping[str, bytes]) -> bytes:
    """A file of clips, each without what all of them begin with."""
    body = [head, *clips.values()]
    places: list[PackedPart] = []
    at = 0
    for data in body:
        places.append(PackedPart(at, len(data), zlib.crc32(data)))
        at += len(data)
    index = ClipIndex(made, places[0], dict(zip(clips, places[1:], strict=True)))
    written = msgspec.json.encode(index)
    numbers = NUMBERS.pack(len(written), zlib.crc32(written))
    return b"".join((FORMAT, numbers, written, *body))


@cache
def shipped(language: str) -> ShippedClips | None:
    """The clips that ship for a language; only English has any."""
    name = f"clips/{language}.clips"
    return ShippedClips(partial(resources.read_part, name)) if language == ENGLISH else None
