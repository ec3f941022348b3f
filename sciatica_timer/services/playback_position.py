"""Where a session stands, as it is shown."""

import msgspec

from sciatica_timer.domain.timeline import Segment
from sciatica_timer.engine.player import State


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
