"""Replaces the timeline of a running session when more clips have been measured."""

from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.timeline import Segment, Timeline


def relay(played: Timeline, fresh: Timeline, index: int) -> Timeline:
    """The fresh timeline, but with the running segment, number `index`, as it was played.

    Both hold the same segments with other lengths. So what sounds in the running segment is
    neither cut nor moved, and what comes after it follows at once. Where all lengths up to it
    were known before, everything up to it is the same, to the millisecond.
    """
    on, new = played.segments[index], fresh.segments[index]
    if on == new and _inside(played, on) == _inside(fresh, new):
        return fresh
    earlier, later = new.at_ms - on.at_ms, on.for_ms - new.for_ms
    return replace(
        fresh,
        segments=(
            *fresh.segments[:index],
            replace(on, at_ms=new.at_ms),
            *(replace(each, at_ms=each.at_ms + later) for each in fresh.segments[index + 1 :]),
        ),
        cues=(
            *(cue for cue in fresh.cues if cue.at_ms < new.at_ms),
            *(replace(cue, at_ms=cue.at_ms + earlier) for cue in _inside(played, on)),
            *(
                replace(cue, at_ms=cue.at_ms + later)
                for cue in fresh.cues
                if cue.at_ms >= new.end_ms
            ),
        ),
    )


def _inside(timeline: Timeline, segment: Segment) -> list[Cue]:
    return [cue for cue in timeline.cues if segment.at_ms <= cue.at_ms < segment.end_ms]
