"""Where the session is: play, pause, resume, skip, back, in whole milliseconds handed in.

The position is where it stood at an anchor plus what has elapsed since, so the rate at which
advance is called decides nothing but how smooth things look.
"""

from bisect import bisect_left, bisect_right
from enum import StrEnum

import msgspec

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.relayout import relay
from sciatica_timer.domain.timeline import (
    AFTER_IT,
    Body,
    Phase,
    PlannedExercise,
    Segment,
    Timeline,
)
from sciatica_timer.domain.timeline_writer import GAP_MS

LONGEST_GAP_MS = 2_000
"""After a longer silence between two calls nobody was led any more: the session pauses."""
SLEPT_MS = 1_000
"""From here on what the sleep clocks tell is a sleep, and not their noise."""
NEAR_MS = 100
"""So long before its time a tone may be on its way to the ear."""
TWICE_MS = 2_000
"""Back for a second time within this time means the exercise before."""
BEGINNINGS = (Phase.NEXT, Phase.CHANGE_SIDE, Phase.REST, Phase.BREATH, Phase.MOVE_IN, *AFTER_IT)
"""Where "this rep again" begins. Whoever gets up is in no rep any more, but told again how."""


class State(StrEnum):
    """What the player is doing."""

    READY = "ready"
    LEAD_IN = "lead_in"
    PLAYING = "playing"
    WAITING = "waiting"
    """At the end of a hold, until the person goes on ("wait for me")."""
    UNREADY = "unready"
    """At an exercise whose words are still being made; it goes on as soon as they are there."""
    PAUSED = "paused"
    ENDED = "ended"


class Advance(msgspec.Struct, frozen=True, kw_only=True):
    """What happened between two calls."""

    ran: tuple[int, int] = (0, 0)
    """The stretch of the timeline that was played, from and to."""
    slept: bool = False
    """The computer slept, and the session was paused where it stood."""
    held_up: bool = False
    """Nothing happened for too long while the computer was awake; paused where it stood."""
    ended: bool = False


class Player:
    """Walks a timeline. Every method takes the time: monotonic whole milliseconds."""

    def __init__(
        self,
        timeline: Timeline,
        *,
        wait_for_me: bool = False,
        ready: frozenset[int] | None = None,
        naps: bool = False,
    ) -> None:
        """ready holds the exercises whose words are there; None stands for all.

        With naps the system may leave seconds between two calls of an app that nobody sees; then
        only a sleep pauses the session.
        """
        self.timeline = timeline
        self.wait_for_me = wait_for_me
        self.ready = ready
        self._naps = naps
        self.state = State.READY
        self._base = 0
        self._anchor = 0
        self._seen = 0
        self._next_cue = 0
        self._went_back: tuple[int, Body] | None = None
        """Where to, and how the body was: words that would lead it there were not said yet."""

    # -- questions ----------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """Where the session stands, as of the last call that was handed a time."""
        return self._base

    @property
    def index(self) -> int:
        """The segment that is on; a hold that waits for the person is, though its time is up."""
        return self.timeline.index_at(self._base - (self.state is State.WAITING))

    @property
    def segment(self) -> Segment:
        """The segment that is on."""
        return self.timeline.segments[self.index]

    @property
    def part(self) -> int:
        """The exercise that is on."""
        return self.segment.part

    @property
    def side(self) -> Side | None:
        """The side that is on."""
        return self.timeline.side_shown(self.index)

    @property
    def body(self) -> Body:
        """How the body is now; just after going back it is as it was before."""
        if self._went_back and self._base - self._went_back[0] < TWICE_MS:
            return self._went_back[1]
        return self.timeline.body_at(self._base - (self.state is State.WAITING))

    @property
    def planned(self) -> PlannedExercise:
        """The exercise that is on, as it is planned."""
        return self.timeline.plan[self.part]

    def lead_left(self, now: int) -> int:
        """Milliseconds until a resumed session goes on; 0 when it is not leading in."""
        return max(0, self._anchor - now) if self.state is State.LEAD_IN else 0

    def due(self) -> tuple[int, tuple[Cue, ...]]:
        """The cues still to come and the time at which position 0 was, or would have been.

        A cue is due at that time plus its at_ms.
        In "wait for me" nothing beyond the hold that is on is certain, so nothing is promised;
        nor is anything from an exercise on whose words are not there yet.
        """
        origin = self._anchor - self._base
        limit = self._ready_until(self._base)
        if self.wait_for_me:
            limit = next(
                (
                    segment.end_ms
                    for segment in self.timeline.segments[self.index :]
                    if segment.phase is Phase.HOLD and segment.end_ms < limit
                ),
                limit,
            )
        coming = self.timeline.cues[self._next_cue :]
        return origin, tuple(cue for cue in coming if cue.at_ms < limit)

    # -- commands -----------------------------------------------------------------------------

    def play(self, now: int) -> None:
        """Begin, or go on at once."""
        self._run(now, State.PLAYING)

    def resume(self, now: int, lead_ms: int) -> None:
        """Go on after a pause in lead_ms.

        With what is left of a hold or a rest, else with the whole phase.
        """
        segment = self.segment
        if segment.phase is Phase.REST:
            self._seek(self._rest_from(segment))
        # A hold that has just begun begins again, with its tone.
        elif segment.phase is not Phase.HOLD or self._base == segment.at_ms:
            self._seek(segment.at_ms)
        self._run(now, State.LEAD_IN)
        self._anchor = now + lead_ms

    def pause(self, now: int) -> Advance:
        """Stand still where the session is now; what ran until now is given back."""
        passed = self.advance(now)
        if self.state in (State.PLAYING, State.LEAD_IN, State.WAITING, State.UNREADY):
            self.state = State.PAUSED
        return passed

    def go_on(self, now: int) -> None:
        """Leave a hold that waits for the person."""
        if self.state is State.WAITING:
            self._run(now, State.PLAYING)

    def next(self, now: int) -> None:
        """To the next exercise, after the last one to getting up, to the last words, and out."""
        part = self.part
        for segment in self.timeline.segments[self.index + 1 :]:
            if segment.part > part or segment.phase in AFTER_IT:
                return self._jump(segment.at_ms, now)
        return self._jump(self.timeline.total_ms, now)

    def back(self, now: int) -> None:
        """To the start of this rep; a second time at once, to the exercise before."""
        start, body, went = self._rep_start(), self.body, self._went_back
        if went and went[0] == start and self._base - start < TWICE_MS:
            before = self.part - (self.segment.phase not in AFTER_IT)
            start = self.timeline.part_start(max(0, before))
        self._jump(start, now)
        self._went_back = (start, body)

    def relay(self, timeline: Timeline, ready: frozenset[int] | None) -> None:
        """Take the same session with other lengths, wherever it is; the next advance goes on.

        What is on now stays as it is when something of it may sound; a phase that is still to
        begin, or will begin anew, takes its new length.
        """
        index = self.index
        before = self.timeline.segments[index]
        in_hold = before.phase is Phase.HOLD and self._base > before.at_ms
        passed = self._next_cue - bisect_left(self.timeline.cue_starts, before.at_ms)
        begun = passed > 0 or self._base > before.at_ms
        if kept := (begun and self.state in (State.PLAYING, State.WAITING)) or in_hold:
            timeline = relay(self.timeline, timeline, index)
        on = timeline.segments[index]
        moved = on.at_ms + min(self._base - before.at_ms, on.for_ms) - self._base
        self.timeline, self.ready = timeline, ready
        self._base += moved
        if kept:
            self._next_cue = bisect_left(timeline.cue_starts, on.at_ms) + passed
        else:
            self._next_cue = bisect_left(timeline.cue_starts, self._base)
        if moved:
            self._went_back = None

    def replace(
        self, timeline: Timeline, position: int, now: int, ready: frozenset[int] | None = None
    ) -> None:
        """Go on with another timeline at a position, paused."""
        self.timeline, self.ready = timeline, ready
        self._seek(position)
        self._anchor = self._seen = now
        self.state = State.PAUSED

    def repeat(self, now: int, length_ms: int) -> int | None:
        """Make room to say the instruction again; when it can be said, None where there is none.

        Outside a hold its phase begins again; one in which nothing is said, and that is too short
        for the words, begins behind them. In a hold time runs on, and nothing is said into a tone.
        """
        segment = self.segment
        if segment.phase is Phase.HOLD:
            return self._silence(now, length_ms)
        self._jump(segment.at_ms, now)
        coming = self.timeline.cues[self._next_cue :]
        words = [cue for cue in coming if cue.kind == "word"]
        if words and words[0].at_ms < segment.end_ms:
            return now + words[0].at_ms - self._base
        # Where it begins with a tone, the tone comes first.
        tones = [cue.for_ms + GAP_MS for cue in coming if cue.at_ms == self._base]
        after = max(tones, default=0)
        then = next((cue.at_ms for cue in coming if cue.at_ms > self._base), None)
        if then is None or self._base + after + length_ms + GAP_MS <= then:
            return now + after
        self._anchor = now + length_ms + GAP_MS
        return now

    @property
    def tone_is_near(self) -> bool:
        """Whether a tone sounds now or in a moment, which must not be cut."""
        return any(
            cue.kind == "tone" and cue.at_ms - NEAR_MS <= self._base < cue.end_ms
            for cue in self._inside(self.segment)
        )

    def stop(self) -> None:
        """End here."""
        self.state = State.ENDED

    # -- time ---------------------------------------------------------------------------------

    def advance(self, now: int, *, asleep: int = 0) -> Advance:
        """Move to the time now; says what was passed.

        asleep is how long, in ms, the computer slept since the last call.
        """
        gap, self._seen = now - self._seen, now
        standing = Advance(ran=(self._base, self._base))
        if self.state not in (State.PLAYING, State.LEAD_IN, State.WAITING):
            return standing
        slept = asleep >= SLEPT_MS
        if slept or (gap > LONGEST_GAP_MS and not self._naps):
            self.state = State.PAUSED
            return Advance(ran=standing.ran, slept=slept, held_up=not slept)
        if self.state is State.WAITING or now < self._anchor:
            return standing
        self.state = State.PLAYING
        return self._move(now)

    def _move(self, now: int) -> Advance:
        start = self._base
        target = min(start + now - self._anchor, self.timeline.total_ms)
        if self.wait_for_me:
            target = self._wait(start, target)
        if target >= self._ready_until(start):
            target = self._ready_until(start)
            self.state = State.UNREADY
        # Where it stops, what is due right there is still to come.
        due = bisect_right if self.state is State.PLAYING else bisect_left
        self._next_cue = max(self._next_cue, due(self.timeline.cue_starts, target))
        self._base, self._anchor = target, now
        ended = target >= self.timeline.total_ms
        if ended:
            self.state = State.ENDED
        return Advance(ran=(start, target), ended=ended)

    def _wait(self, start: int, target: int) -> int:
        """Stop at the end of a hold that would be passed."""
        for segment in self.timeline.segments[self.timeline.index_at(start) :]:
            if segment.at_ms >= target:
                break
            if segment.phase is Phase.HOLD and start < segment.end_ms <= target:
                self.state = State.WAITING
                return segment.end_ms
        return target

    def _is_ready(self) -> bool:
        at_end = self._base >= self.timeline.total_ms
        return self.ready is None or at_end or self.part in self.ready

    def _ready_until(self, start: int) -> int:
        """Where the first exercise begins whose words are not there, from a place on."""
        beyond = self.timeline.total_ms + 1
        if self.ready is None or start >= self.timeline.total_ms:
            return beyond
        for segment in self.timeline.segments[self.timeline.index_at(start) :]:
            if segment.part not in self.ready:
                return max(start, segment.at_ms)
        return beyond

    def _silence(self, now: int, length_ms: int) -> int | None:
        """When in the hold that is on nothing sounds for so long, from a time on; None for never.

        Words that are being said are no hindrance, since they are cut.
        """
        segment, start = self.segment, self._base + now - self._anchor
        at = start
        for cue in self._inside(segment):
            if cue.kind == "word" and cue.at_ms < self._base:
                continue
            if at + length_ms <= cue.at_ms:
                break
            at = max(at, cue.end_ms + GAP_MS)
        return now + at - start if at + length_ms <= segment.end_ms else None

    def _inside(self, segment: Segment) -> tuple[Cue, ...]:
        """The cues of a segment."""
        starts = self.timeline.cue_starts
        first, end = (bisect_left(starts, at) for at in (segment.at_ms, segment.end_ms))
        return self.timeline.cues[first:end]

    def _rest_from(self, segment: Segment) -> int:
        """Where a rest goes on: what tells its end, or was being said, is heard again."""
        words = [cue for cue in self._inside(segment) if cue.kind == "word"]
        told = [cue.at_ms for cue in words if segment.at_ms < cue.at_ms < self._base]
        cut = [cue.at_ms for cue in words if cue.at_ms < self._base < cue.end_ms]
        return min((*told, *cut), default=self._base)

    def _rep_start(self) -> int:
        """Where the rep that is on begins; without one, the way to it from where it was called."""
        segments = self.timeline.segments
        index = self.index
        while index and segments[index].phase not in BEGINNINGS:
            index -= 1
        on = segments[index]
        called = on.phase in (Phase.NEXT, Phase.REST) and not on.set
        return self.timeline.call_start(on.part) if called else on.at_ms

    def _run(self, now: int, state: State) -> None:
        self._anchor = self._seen = now
        self.state = state if self._is_ready() else State.UNREADY

    def _jump(self, position: int, now: int) -> None:
        self._seek(position)
        if self.state in (State.PLAYING, State.LEAD_IN, State.WAITING, State.UNREADY):
            self._run(now, State.PLAYING)
        else:
            self._anchor = self._seen = now

    def _seek(self, position: int) -> None:
        """A new pass begins here: cues from here on may sound again."""
        self._base = max(0, min(position, self.timeline.total_ms))
        self._next_cue = bisect_left(self.timeline.cue_starts, self._base)
        self._went_back = None
