"""What sounds, and when: the smallest thing the timeline, the player and the voice share."""

from enum import StrEnum

import msgspec


class Tone(StrEnum):
    """The project's own sounds; the value is the file's stem under assets/sounds/."""

    START = "start"
    END = "end"
    TICK = "tick"
    HALF = "half"
    SIDE = "side"
    DONE = "done"


class Cue(msgspec.Struct, frozen=True, kw_only=True):
    """A word or a tone at a place on the timeline, in whole milliseconds from its start."""

    at_ms: int
    for_ms: int
    kind: str
    """"word" or "tone"."""
    text: str
    """What is said, or the name of the tone."""

    @property
    def end_ms(self) -> int:
        """The first millisecond after the cue."""
        return self.at_ms + self.for_ms
