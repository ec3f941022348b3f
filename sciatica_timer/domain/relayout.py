"""A running session laid out anew: with true lengths, as the clips of the voice get ready."""

from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.timeline import Segment, Timeline


def relay(played: Timeline, fresh: Timeline, index: int) -> Timeline:
    """The fresh timeline, but with the segment that is on as it was.

    Both hold the same segments with other lengths. What sounds in the segment that is on is then
    neither cut nor moved, and what comes after it follows at once. Where all lengths up to there
    were known already, everything up to there is the same, to the millisecond.
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
