"""What the stage shows at a moment: a pure function of the position on the timeline."""

from typing import NamedTuple

import msgspec

from sciatica_timer.domain.exercise import Side, Sides
from sciatica_timer.domain.session import Level
from sciatica_timer.domain.timeline import AFTER_IT, Phase, PlannedExercise, Segment, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_position import PlaybackPosition
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.care.dose_words import level_words
from sciatica_timer.ui.kit.time_words import clock_time, long_time, seconds_of, short_time

READY_MS = 1500
"""How long the way into the start pose is shown; its pictures are drawn for this length."""
MOVING_GLOW = 0.7
"""How strongly the muscle shows at the end of a move in."""
ANNOUNCED_FROM_S = 10
"""A hold from here on is worth telling before it comes; shorter ones are told as reps."""


class Picture(NamedTuple):
    """Which picture, how far into its move; hold_ms is set while holding."""

    set_id: str
    move: str
    fraction: float
    mirrored: bool
    muscle: float
    hold_ms: int | None = None
    move_ms: int = 0
    """How long a move in or out takes on the timeline."""

    def paced(self, drawn_ms: int) -> "Picture":
        """The same with a move no slower than drawn, or its pictures would be seen one by one.

        The move in then waits and still ends with its segment; the way out begins with it.
        """
        if not 0 < drawn_ms < self.move_ms:
            return self
        fraction = max(0.0, 1.0 - (1.0 - self.fraction) * self.move_ms / drawn_ms)
        return self._replace(fraction=fraction, muscle=MOVING_GLOW * fraction)


class DisplayedMoment(msgspec.Struct, frozen=True):
    """Everything on the stage, ready to be drawn."""

    picture: Picture
    name: str
    version: str
    """Which version of it runs, where it is not the usual one as it was planned."""
    side: Side | None
    """None where both sides work at once."""
    side_before: Side | None
    """Set while the side changes."""
    step: str
    phase: str
    holding: bool
    digits: str
    fraction: float
    """How much of the ring is left, 0 to 1."""
    rep_now: int
    """0 where no rep is on; then `then` tells what comes."""
    rep_count: int
    set_now: int
    """0 where the dose has one set only."""
    then: str

    waiting: bool = False
    """The digits count what was held since the hold's end and not what is left."""
    leads_in: bool = False
    """The digits count until it begins or goes on."""

    @property
    def time_words(self) -> str:
        """The digits in words, empty where nothing is counted."""
        if not self.digits or not self.fraction:
            return ""
        seconds = seconds_of(self.digits)
        if seconds >= 60 and not self.leads_in:
            so_far = translate("Stage", "{time} so far", "of a hold without an end")
            left = translate("Stage", "{time} left")
            return (so_far if self.waiting else left).format(time=long_time(seconds))
        if self.waiting:
            return translate("Stage", "%n second(s) so far", "of a hold without an end", seconds)
        if self.leads_in:
            return translate("Stage", "Starts in %n second(s)", "", seconds)
        return translate("Stage", "%n second(s) left", "", seconds)

    @property
    def words(self) -> tuple[object, ...]:
        """All that changes with the phase and not with every beat."""
        return (
            self.name,
            self.version,
            self.side,
            self.side_before,
            self.step,
            self.phase,
            self.then,
            self.rep_now,
            self.rep_count,
            self.set_now,
        )


STATE_NAMES = {
    State.LEAD_IN: lambda: translate("Stage", "Starts in"),
    State.PAUSED: lambda: translate("Stage", "Paused"),
    State.WAITING: lambda: translate("Stage", "Keep holding"),
    State.UNREADY: lambda: translate("Stage", "One moment"),
}
"""What stands there instead while it does not simply play."""
PHASE_NAMES = {
    Phase.PREPARE: lambda: translate("Stage", "Get ready"),
    Phase.NEXT: lambda: translate("Stage", "Next"),
    Phase.ANNOUNCE: lambda: translate("Stage", "Get ready"),
    Phase.CHANGE_POSTURE: lambda: translate("Stage", "New position"),
    Phase.POSITION: lambda: translate("Stage", "Get ready"),
    Phase.MIND: lambda: translate("Stage", "Get ready"),
    Phase.MOVE_IN: lambda: translate("Stage", "Move"),
    Phase.HOLD: lambda: translate("Stage", "Hold"),
    Phase.LET_GO: lambda: translate("Stage", "Let go"),
    Phase.BREATH: lambda: translate("Stage", "Breathe"),
    Phase.REST: lambda: translate("Stage", "Rest"),
    Phase.CHANGE_SIDE: lambda: translate("Stage", "Change sides"),
    Phase.FINISH: lambda: translate("Stage", "Let go"),
    Phase.GET_UP: lambda: translate("Stage", "Get up"),
    Phase.END: lambda: translate("Stage", "Done"),
}
"""The large word under the ring; asked for one at a time, thirty times a second."""


def moment_of(timeline: Timeline, position: PlaybackPosition) -> DisplayedMoment:
    """What to show at a position."""
    segment, state = position.segment, position.state
    planned = timeline.plan[segment.part]
    side = _side(timeline, position)
    changing = segment.phase is Phase.CHANGE_SIDE and side is not None
    digits, fraction = _counted(planned, position)
    now, count = _dots(planned, segment)
    return DisplayedMoment(
        picture=picture_of(planned, segment, position.in_ms, side),
        name=_now_the(side) if changing and side else planned.exercise.name,
        version="" if segment.phase is Phase.END else _version(planned, side),
        side=side,
        side_before=side.other if changing and side else None,
        step=_step(position),
        phase=_phase(position),
        holding=segment.phase is Phase.HOLD and state not in (State.LEAD_IN, State.UNREADY),
        digits=digits,
        fraction=fraction,
        rep_now=now,
        rep_count=count,
        set_now=_set_now(planned, segment),
        then="" if now else _then(planned, segment, side),
        waiting=state is State.WAITING,
        leads_in=state is State.LEAD_IN,
    )


def _side(timeline: Timeline, position: PlaybackPosition) -> Side | None:
    segment, side = position.segment, timeline.side_shown(position.index)
    sides = timeline.plan[segment.part].sides
    if side is None and sides is not Sides.NONE and segment.phase not in AFTER_IT:
        return timeline.sides[segment.part][0]
    return side


def _phase(position: PlaybackPosition) -> str:
    segment, state = position.segment, position.state
    if state is State.LEAD_IN and position.position_ms:
        return translate("Stage", "Go on in")
    if state in STATE_NAMES:
        return STATE_NAMES[state]()
    if segment.phase is Phase.NEXT and segment.part == 0:
        return translate("Stage", "To begin")
    return PHASE_NAMES[segment.phase]()


def _step(position: PlaybackPosition) -> str:
    match position.state:
        case State.WAITING:
            return translate("Stage", "Press the space bar when you have had enough.")
        case State.UNREADY:
            return translate("Stage", "Getting the voice ready. The session goes on by itself.")
        case _:
            return position.segment.shown


def _counted(planned: PlannedExercise, position: PlaybackPosition) -> tuple[str, float]:
    """The digits, and how much of the ring is left, 0 to 1."""
    segment = position.segment
    left_ms, whole_ms = position.left_ms, segment.for_ms
    match position.state:
        case State.UNREADY:
            return "", 0.0
        case State.WAITING:
            return clock_time(position.waited_ms // 1000 + segment.for_ms // 1000), 1.0
        case State.LEAD_IN:
            left_ms, whole_ms = position.lead_ms, max(position.lead_ms, 3000)
        case _ if segment.phase is Phase.MOVE_IN:
            # The number of the hold that comes, standing still: nothing is counted while moving.
            return clock_time(planned.dose_on(segment.side).hold_s), 0.0
        case _:
            pass
    fraction = left_ms / whole_ms if whole_ms else 0.0
    return clock_time(-(-left_ms // 1000)), max(0.0, min(1.0, fraction))


def picture_of(
    planned: PlannedExercise, segment: Segment, in_ms: int, side: Side | None
) -> Picture:
    """The pose at a time into a segment. The move comes last, after its words."""
    set_id, mirrored = planned.picture, side is Side.LEFT
    begins = segment.for_ms - segment.move_ms
    gone = (in_ms - begins) / segment.move_ms if segment.move_ms else 0.0
    gone = max(0.0, min(1.0, gone))
    move, fraction, muscle, hold_ms = "in", 0.0, 0.0, None
    match segment.phase:
        case (
            Phase.PREPARE
            | Phase.NEXT
            | Phase.ANNOUNCE
            | Phase.CHANGE_POSTURE
            | Phase.CHANGE_SIDE
            | Phase.FINISH
        ):
            # Before the way into the start pose; a set without such a way shows the start pose.
            move = "ready"
        case Phase.POSITION:
            move, fraction = "ready", min(1.0, in_ms / READY_MS)
        case Phase.MOVE_IN:
            fraction, muscle = gone, MOVING_GLOW * gone
        case Phase.HOLD:
            fraction, muscle, hold_ms = 1.0, 1.0, in_ms
        case Phase.LET_GO:
            # Letting go begins with the tone that ends the hold, not after the words.
            left = 1.0 - min(1.0, in_ms / max(1, segment.move_ms))
            fraction, muscle = left, MOVING_GLOW * left
        case Phase.GET_UP | Phase.END:
            set_id = "rest"
        case _:
            pass
    return Picture(set_id, move, fraction, mirrored, muscle, hold_ms, segment.move_ms)


def _version(planned: PlannedExercise, side: Side | None) -> str:
    way = planned.variant.name if planned.variant else ""
    if not planned.is_easier(side):
        return way
    level = Level(dose=planned.dose_on(side), variant=planned.variant.id if planned.variant else "")
    return translate("Stage", "Easier version: {dose}").format(
        dose=level_words(planned.exercise, level)
    )


def _now_the(side: Side) -> str:
    return (
        translate("Stage", "Now the left side")
        if side is Side.LEFT
        else translate("Stage", "Now the right side")
    )


def _dots(planned: PlannedExercise, segment: Segment) -> tuple[int, int]:
    if segment.rep is None or segment.phase is Phase.REST:
        return 0, 0
    return segment.rep, planned.dose_on(segment.side).reps


def _set_now(planned: PlannedExercise, segment: Segment) -> int:
    return (segment.set or 0) if planned.dose_on(segment.side).sets > 1 else 0


def _then(planned: PlannedExercise, segment: Segment, side: Side | None) -> str:
    # A change of side belongs to none, and is followed by the dose of the side that comes.
    dose = planned.dose_on(side)
    if segment.phase is Phase.FINISH or segment.phase in AFTER_IT:
        return ""
    if segment.phase is Phase.REST and segment.set:
        return translate("Stage", "Set {set} of {sets} is next").format(
            set=segment.set, sets=dose.sets
        )
    if dose.hold_s >= ANNOUNCED_FROM_S:
        reps = dose.reps
        text = translate("Stage", "Then %n hold(s) of {hold}", "", reps)
        return text.format(hold=short_time(dose.hold_s))
    reps = dose.reps * dose.sets
    return translate("Stage", "Then %n rep(s)", "movements of an exercise", reps)


def time_left(ms: int) -> str:
    """How long a session still takes, in whole minutes; ms in milliseconds."""
    minutes = -(-ms // 60_000)
    if ms < 60_000:
        return translate("Stage", "under 1 min left")
    return translate("Stage", "{minutes} min left").format(minutes=minutes)
