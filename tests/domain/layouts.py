"""Sessions laid out in time, and ways to look at them.

Every word takes a second here and every tone 300 ms.
"""

from fakes import phrases

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Segment, Timeline

PREPARE, NEXT, ANNOUNCE, CHANGE_POSTURE, POSITION, MIND, *_REP, BREATH, REST = list(Phase)[:11]
CHANGE_SIDE, FINISH, GET_UP, END = list(Phase)[11:]
MOVE_IN, HOLD, LET_GO = _REP
REP = [MOVE_IN, HOLD, LET_GO]
WORD_MS, TONE_MS, GAP_MS = 1_000, 300, 200


class EveryText(dict[str, int]):
    """As if every text had been spoken and measured."""

    def get(self, _key: str, _default: object = None, /) -> int:  # type: ignore[override]
        return WORD_MS


def lay(*plan: PlannedExercise, **options: object) -> Timeline:
    return lay_out(plan, phrases(), LayoutOptions(**options), clip_ms=EveryText(all=1))  # type: ignore[arg-type]


def phases(timeline: Timeline, side: Side | None = None) -> list[Phase]:
    return [s.phase for s in timeline.segments if side in (None, s.side)]


def of(timeline: Timeline, *wanted: Phase) -> list[Segment]:
    return [segment for segment in timeline.segments if segment.phase in wanted]


def inside(timeline: Timeline, segment: Segment) -> list[tuple[int, str]]:
    """The cues of a segment, by the time into it."""
    cues = [cue for cue in timeline.cues if segment.at_ms <= cue.at_ms < segment.end_ms]
    return [(cue.at_ms - segment.at_ms, cue.text) for cue in cues]


def words(timeline: Timeline) -> list[str]:
    return [cue.text for cue in timeline.cues if cue.kind == "word"]
