"""Cold and heat: which one, how long at most, and a timer that time is handed to."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import msgspec

COLD_DAYS = 3
"""Cold in the first three days, heat after."""
NEAR_END_MS = 60_000
LATE_MS = 60_000
"""From here on it is told that the time was up a while ago."""
PAUSED_FOR_MS = 2 * 3_600_000
"""A pack that was paused longer ago than this is not on any more."""
OVER_FOR_MS = 6 * 3_600_000
"""What ended longer ago than this needs no word any more."""


class Pack(StrEnum):
    """A cold pack or a heat pad."""

    COLD = "cold"
    HEAT = "heat"


class PackCue(StrEnum):
    """What the voice says beside the timer."""

    START = "start"
    NEAR_END = "near-end"
    END = "end"


MINUTES = {Pack.COLD: (15, 20), Pack.HEAT: (10, 20)}
"""Shortest and longest on offer. The source names 15 to 20 for cold, and for heat only the 20."""


def pack_for(days_since: int) -> Pack:
    """What is offered, by the days since it began; 0 is today."""
    return Pack.COLD if days_since < COLD_DAYS else Pack.HEAT


def allowed_minutes(pack: Pack, minutes: int) -> int:
    """The minutes held to what is allowed for this pack."""
    low, high = MINUTES[pack]
    return max(low, min(high, minutes))


class PackTimer(msgspec.Struct, frozen=True, kw_only=True):
    """A running, paused or ended pack; `now` is always in monotonic milliseconds."""

    pack: Pack
    length_ms: int
    elapsed_ms: int = 0
    """What had passed when it was last started or paused."""
    since: int | None = None
    """When it was last started; None while it is paused."""

    @property
    def running(self) -> bool:
        """Whether time passes."""
        return self.since is not None

    def passed(self, now: int) -> int:
        """Milliseconds that have passed, never more than the length."""
        beyond = max(0, now - self.since) if self.since is not None else 0
        return min(self.length_ms, self.elapsed_ms + beyond)

    def left(self, now: int) -> int:
        """Milliseconds that are left."""
        return self.length_ms - self.passed(now)

    def over(self, now: int) -> bool:
        """Whether the time is up."""
        return self.left(now) == 0

    def late(self, now: int) -> int:
        """Milliseconds since the time was up; 0 before that."""
        passed = self.elapsed_ms + (now - self.since if self.since is not None else 0)
        return max(0, passed - self.length_ms)

    def pause(self, now: int) -> "PackTimer":
        """The timer standing where it is."""
        return msgspec.structs.replace(self, elapsed_ms=self.passed(now), since=None)

    def resume(self, now: int) -> "PackTimer":
        """The timer running on from where it stands; a second start changes nothing."""
        if self.since is not None:
            return self
        return msgspec.structs.replace(self, since=now)

    def cues(self, last: int, now: int) -> list[PackCue]:
        """What is to be said for the time after `last` up to and with `now`.

        When the computer slept through the last minute only the end is said.
        """
        before, after = self.passed(last), self.passed(now)
        if before >= self.length_ms:
            return []
        if after >= self.length_ms:
            return [PackCue.END]
        near = self.length_ms - NEAR_END_MS
        return [PackCue.NEAR_END] if before < near <= after else []


def start_pack(pack: Pack, minutes: int, now: int) -> PackTimer:
    """A timer that starts now; it can not be longer than allowed. Its START cue is due at once."""
    return PackTimer(pack=pack, length_ms=allowed_minutes(pack, minutes) * 60_000, since=now)


class KeptPack(msgspec.Struct, frozen=True, kw_only=True):
    """A timer as it is kept over a restart, where monotonic time begins anew."""

    pack: Pack
    length_ms: Annotated[int, msgspec.Meta(gt=0, le=20 * 60_000)]
    elapsed_ms: Annotated[int, msgspec.Meta(ge=0, le=20 * 60_000)]
    running: bool
    at: Annotated[datetime, msgspec.Meta(tz=True)]
    """The wall time at which so much had passed."""


def keep(timer: PackTimer, now: int, at: datetime) -> KeptPack:
    """What to keep of a timer; `now` is monotonic, `at` the wall time of the same moment."""
    return KeptPack(
        pack=timer.pack,
        length_ms=timer.length_ms,
        elapsed_ms=timer.passed(now),
        running=timer.running,
        at=at,
    )


def take_up(kept: KeptPack, now: int, at: datetime) -> PackTimer | None:
    """The timer that was kept, as it stands now; None where it is long over."""
    # A clock that was set back must not make a pack last longer than it may: it runs on from here.
    away = max(0, round((at - kept.at).total_seconds() * 1000))
    timer = PackTimer(
        pack=kept.pack,
        length_ms=kept.length_ms,
        elapsed_ms=kept.elapsed_ms,
        since=now - away if kept.running else None,
    )
    if not kept.running:
        return timer if away <= PAUSED_FOR_MS else None
    return timer if timer.late(now) <= OVER_FOR_MS else None
