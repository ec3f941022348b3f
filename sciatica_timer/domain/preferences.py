"""Everything that a person can choose, as one frozen value."""

from enum import StrEnum
from typing import Annotated

import msgspec

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.look_choice import TextSize, Theme

LANGUAGE = "language"
"""The field that everything is built anew for."""
LONGEST_CODE = 35
"""Letters of a language's code, as RFC 5646 has it."""
VOLUME_STEP = 0.1
Share = Annotated[float, msgspec.Meta(ge=0, le=1)]


class SoreSide(StrEnum):
    """Which side hurts; it only decides which side goes first, never what is done."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"
    NEITHER = "neither"

    @property
    def asked(self) -> tuple[Side | None, ...]:
        """Which sides are asked about: each on its own when both are sore."""
        return tuple(Side) if self is SoreSide.BOTH else (None,)


class Talk(StrEnum):
    """How much is said."""

    EVERYTHING = "everything"
    SHORT = "short"
    TONES = "tones"


class VoicePrefs(msgspec.Struct, frozen=True, kw_only=True):
    """How the voice sounds. An empty driver or voice means the best one found."""

    driver: str = ""
    voice: str = ""
    speed: Annotated[float, msgspec.Meta(ge=0.5, le=2)] = 1.0
    """Times normal speed, 0.5 to 2."""
    pitch: Annotated[int, msgspec.Meta(ge=0, le=99)] = 50
    """0 to 99, only used where the driver has a pitch."""
    word_volume: Share = 0.9
    """0 to 1."""
    tone_volume: Share = 0.7
    """0 to 1."""
    muted: bool = False
    device: str = ""
    """Id of the output device; empty follows the system's default."""
    delay_ms: Annotated[int, msgspec.Meta(ge=0, le=1000)] = 0
    """Constant delay of the output to cancel, 0 to 1000 ms, on top of the measured one."""
    talk: Talk = Talk.EVERYTHING
    count_last_seconds: bool = True
    """Ticks in the last three seconds of a hold."""
    count_aloud: bool = False
    """The last three seconds are said instead of ticked."""
    half_way: bool = True
    """A word in the middle of holds of 20 s or more."""

    @property
    def is_silent(self) -> bool:
        """Whether nothing is to be heard."""
        return self.muted or not (self.word_volume or self.tone_volume)

    def turned(self, direction: int) -> "VoicePrefs":
        """A step louder, with 1, or quieter, with -1; it can be heard again then."""

        def turn(volume: float) -> float:
            return round(max(0.0, min(1.0, volume + direction * VOLUME_STEP)), 2)

        return msgspec.structs.replace(
            self,
            word_volume=turn(self.word_volume),
            tone_volume=turn(self.tone_volume),
            muted=False,
        )


class Preferences(msgspec.Struct, frozen=True, kw_only=True):
    """All choices of one person on one machine."""

    version: int = 1
    sore_side: SoreSide = SoreSide.NEITHER
    days_a_week: Annotated[int, msgspec.Meta(ge=2, le=7)] = 2
    """The wished days a week, 2 to 7."""
    longest_min: Annotated[int, msgspec.Meta(ge=0, le=60)] = 0
    """Minutes beyond which no step up makes a session longer, 0 to 60; 0 for no limit."""
    language: Annotated[str, msgspec.Meta(max_length=LONGEST_CODE)] = ""
    """Code of the language of all texts, as "de"; empty follows the system."""
    theme: Theme = Theme.SYSTEM
    high_contrast: bool = False
    text_size: TextSize = 0
    """Percent of the usual size of text; 0 follows the system."""
    reduced_motion: bool = False
    week_start: Annotated[int, msgspec.Meta(ge=0, le=7)] = 0
    """First day of the week: 0 follows the locale, 1 Monday to 7 Sunday."""
    day_starts_at: Annotated[int, msgspec.Meta(ge=0, le=6)] = 3
    """Hour at which a new day begins, 0 to 6: a session at 1 am belongs to the evening before."""
    settle_percent: Annotated[int, msgspec.Meta(ge=50, le=200)] = 100
    """Time to get into a position, 50 to 200 percent of the usual."""
    breath_ms: Annotated[int, msgspec.Meta(ge=1000, le=10000)] = 3000
    """Pause between reps, 1000 to 10000 ms."""
    wait_for_me: bool = False
    """Holds go on until a key is pressed."""
    single_keys: bool = True
    """Keys of one letter, digit or sign do something by themselves."""
    voice: VoicePrefs = VoicePrefs()
    voice_alone: bool = True
    """In a session a screen reader is told only what the voice does not say."""
    emergency_number: str = ""
    """Empty follows the locale."""
    report_name: str = ""
    """The name on the page for the physiotherapist; kept only where that was wished."""
    reminders: bool = False
    """It reminds of what is planned; off until it was asked for."""
    reminders_asked: bool = False
    """Whether to remind was asked about."""
    some_time_at: Annotated[int, msgspec.Meta(ge=5, le=22)] = 17
    """Hour at which it reminds of what is planned for some time of the day, 5 to 22."""
    quiet_from: Annotated[int, msgspec.Meta(ge=0, le=23)] = 21
    """Hour from which nothing reminds, 0 to 23."""
    quiet_until: Annotated[int, msgspec.Meta(ge=0, le=23)] = 8
    """Hour at which that ends, 0 to 23; the same as quiet_from for no quiet hours."""
    get_up: bool = False
    """It says when to get up from the computer; off until it was asked for."""
    get_up_after_min: Annotated[int, msgspec.Meta(ge=15, le=120)] = 30
    """Minutes at the computer without a break before that, 15 to 120."""
    in_tray: bool = False
    """Closing the window leaves the app in the tray; off until it was asked for."""
    welcomed: bool = False
    """The first start was gone through."""
    told_of_open_folder: bool = False
    """It was said that others can open the data folder."""
