"""What the voice hands to the rest of the app."""

from enum import StrEnum

import msgspec

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.preferences import VoicePrefs


class Clip(msgspec.Struct, frozen=True):
    """A spoken text, ready to play: a 48 kHz mono 16-bit WAV file."""

    path: str
    for_ms: int
    """Length in whole milliseconds, rounded up."""


class VoiceNotice(StrEnum):
    """What went wrong, or got well again; the window says it in a sentence."""

    NO_VOICE = "no-voice"
    """No speech at all could be made: text and tones only."""
    FALLBACK_VOICE = "fallback-voice"
    """The voice asked for, or the best one, does not work here; another one speaks."""
    VOICE_SLOW = "voice-slow"
    """The speech worker hung and was started again."""
    CACHE_UNWRITABLE = "cache-unwritable"
    """Clips can't be kept; they are made again at the next start."""
    NO_SOUND = "no-sound"
    """No sound device could be opened; tried again now and then."""
    SOUND_LOST = "sound-lost"
    """Sound was there and went away."""
    SOUND_BACK = "sound-back"
    """Sound works again after NO_SOUND or SOUND_LOST."""
    DEVICE_GONE = "device-gone"
    """The chosen output is not there; the system's default one is used."""


class VoiceInfo(msgspec.Struct, frozen=True):
    """A voice that can be chosen."""

    driver: str
    voice: str
    name: str
    has_pitch: bool


class OutputDevice(msgspec.Struct, frozen=True):
    """A sound output that can be chosen; names repeat, ids do not."""

    id: str
    name: str


class AudioFileRequest(msgspec.Struct, frozen=True, kw_only=True):
    """A sound file that is to be written."""

    target: str
    beside: str
    """Where it lies until it is whole."""
    cues: tuple[Cue, ...]
    clips: dict[str, Clip]
    tones: dict[str, str]
    """WAV files by name, in base64."""
    total_ms: int
    prefs: VoicePrefs
