"""Where a session stands, as it is shown, and why it stands still."""

from enum import StrEnum

import msgspec

from sciatica_timer.domain.timeline import Phase, Segment
from sciatica_timer.engine.player import Player, State

HOLD_BEATS = 150
"""So many at least in a hold; in one of 15 s or more they come half as often as in a short one."""
MOVING = (Phase.POSITION, Phase.MOVE_IN, Phase.LET_GO)


class PauseReason(StrEnum):
    """Why a session paused by itself."""

    SLEPT = "slept"
    """The computer slept."""
    HELD_UP = "held_up"
    """The app could not go on for a while."""
    LOCKED = "locked"
    """The screen was locked."""
    SOUND_LOST = "sound_lost"
    """Nothing can be heard any more."""


class PlaybackPosition(msgspec.Struct, frozen=True, kw_only=True):
    """Everything the stage needs to draw a moment."""

    state: State
    index: int
    segment: Segment
    position_ms: int
    in_ms: int
    """Since the segment began."""
    left_ms: int
    """Until the segment ends."""
    lead_ms: int
    """Until a resumed session goes on."""
    waited_ms: int
    """How long a hold has gone on beyond its plan."""
    total_left_ms: int
    """Until the session ends, the lead-in counted."""

    @classmethod
    def of(cls, player: Player, now: int, waiting_since: int) -> "PlaybackPosition":
        """Where a player stands at a time, in ticks; a hold that waits does so since another."""
        segment, lead = player.segment, player.lead_left(now)
        return cls(
            state=player.state,
            index=player.index,
            segment=segment,
            position_ms=player.position,
            in_ms=player.position - segment.at_ms,
            left_ms=segment.end_ms - player.position,
            lead_ms=lead,
            waited_ms=now - waiting_since if player.state is State.WAITING else 0,
            total_left_ms=player.timeline.total_ms - player.position + lead,
        )

    def next_ms(self, moving_ms: int, still_ms: int) -> int:
        """Milliseconds until the next beat, from how they follow while a body moves or lies still.

        The number changes on its second.
        """
        segment, left_ms, pace = self.segment, self.lead_ms or self.left_ms, still_ms
        if segment.phase is Phase.HOLD:
            pace = min(max(pace, segment.for_ms // HOLD_BEATS), 2 * pace)
        elif segment.phase in MOVING and not self.lead_ms:
            # The move comes last where one goes into the hold; before it the body lies still.
            first_ms = left_ms - segment.move_ms if segment.phase is Phase.MOVE_IN else 0
            return min(pace, first_ms) if first_ms > 0 else moving_ms
        return min(pace, left_ms % 1000 or pace)
