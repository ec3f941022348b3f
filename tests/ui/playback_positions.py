"""Where a session is, for stories of what is shown and told of it."""

from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_position import PlaybackPosition


def at(
    timeline: Timeline, position_ms: int, state: State = State.PLAYING, **more: int
) -> PlaybackPosition:
    """The position at a time of a timeline, in milliseconds."""
    index = timeline.index_at(position_ms)
    segment = timeline.segments[index]
    return PlaybackPosition(
        state=state,
        index=index,
        segment=segment,
        position_ms=position_ms,
        in_ms=position_ms - segment.at_ms,
        left_ms=segment.end_ms - position_ms,
        lead_ms=more.get("lead_ms", 0),
        waited_ms=more.get("waited_ms", 0),
        total_left_ms=timeline.total_ms - position_ms,
    )
