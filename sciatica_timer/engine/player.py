"""Where the session is: play, pause, resume, skip, back, in whole milliseconds handed in.

The position is an anchor plus what has elapsed since, never a sum of steps, so the rate at which
advance is called decides nothing but how smooth things look.
"""

from bisect import bisect_left
from enum import StrEnum

import msgspec

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.timeline import Phase, Segment, Timeline

LONGEST_GAP_MS = 2_000
"""A longer silence between two calls means that the computer slept: the session pauses."""
LATEST_CUE_MS = 300
"""A cue later than this is dropped, not queued."""
TWICE_MS = 2_000
"""Back within this time of a rep's start means the exercise before."""


class State(StrEnum):
    """What the player is doing."""

    READY = "ready"
    LEAD_IN = "lead_in"
    PLAYING = "playing"
    WAITING = "waiting"
    """At the end of a hold, until the person goes on ("wait for me")."""
    PAUSED = "paused"
    ENDED = "ended"


class Advance(msgspec.Struct, frozen=True, kw_only=True):
    """What happened between two calls."""

    cues: tuple[Cue, ...] = ()
    ran: tuple[int, int] = (0, 0)
    """The stretch of the timeline that was played, from and to."""
    slept: bool = False
    """The gap was too long, and the session was paused where it stood."""
    ended: bool = False


class Player:
    """Walks a timeline. Every method takes the time: monotonic whole milliseconds."""

    def __init__(self, timeline: Timeline, *, wait_for_me: bool = False) -> None:
        self.timeline = timeline
        self.wait_for_me = wait_for_me
        self.state = State.READY
        self._base = 0
        self._anchor = 0
        self._seen = 0
        self._next_cue = 0
        self._quiet_until = 0

    # -- questions ----------------------------------------------------------------------------

    @property
    def position(self) -> int:
        """Where the session stands, as of the last call that was handed a time."""
        return self._base

    @property
    def index(self) -> int:
        """The segment that is on."""
        return self.timeline.index_at(self._base)

    @property
    def segment(self) -> Segment:
        """The segment that is on."""
        return self.timeline.segments[self.index]

    @property
    def part(self) -> int:
        """The exercise that is on."""
        return self.segment.part

    def lead_left(self, now: int) -> int:
        """Milliseconds until a resumed session goes on; 0 when it is not leading in."""
        return max(0, self._anchor - now) if self.state is State.LEAD_IN else 0

    def due(self) -> tuple[int, tuple[Cue, ...]]:
        """The cues still to come and the time at which position 0 was, or would have been.

        A cue is due at that time plus its at_ms. Words inside a repeated instruction are left out.
        In "wait for me" nothing beyond the hold that is on is certain, so nothing is promised.
        """
        origin = self._anchor - self._base
        limit = self.timeline.total_ms + 1
        if self.wait_for_me:
            limit = next(
                (
                    segment.end_ms
                    for segment in self.timeline.segments[self.index :]
                    if segment.phase is Phase.HOLD
                ),
                limit,
            )
        coming = self.timeline.cues[self._next_cue :]
        return origin, tuple(cue for cue in coming if cue.at_ms < limit and not self._quiet(cue))

    # -- commands -----------------------------------------------------------------------------

    def play(self, now: int) -> None:
        """Begin, or go on at once."""
        self._run(now, State.PLAYING)

    def resume(self, now: int, lead_ms: int) -> None:
        """Go on after a pause in lead_ms: with the rest of a hold, else with the whole phase."""
        if self.segment.phase is not Phase.HOLD:
            self._seek(self.segment.at_ms)
        self._run(now, State.LEAD_IN)
        self._anchor = now + lead_ms

    def pause(self, now: int) -> Advance:
        """Stand still where the session is now; what ran until now is given back."""
        passed = self.advance(now)
        if self.state in (State.PLAYING, State.LEAD_IN, State.WAITING):
            self.state = State.PAUSED
        return passed

    def go_on(self, now: int) -> None:
        """Leave a hold that waits for the person."""
        if self.state is State.WAITING:
            self._run(now, State.PLAYING)

    def next(self, now: int) -> None:
        """To the next exercise, or to the end after the last one."""
        part = self.part
        for segment in self.timeline.segments[self.index :]:
            if segment.part > part or segment.phase is Phase.END:
                return self._jump(segment.at_ms, now)
        return None

    def back(self, now: int) -> None:
        """To the start of this rep; from there to the start of the exercise, or the one before."""
        here = self._rep_start()
        start = self.timeline.part_span(self.part)[0]
        if self._base - here >= TWICE_MS:
            self._jump(here, now)
        elif here > start:
            self._jump(start, now)
        else:
            self._jump(self.timeline.part_span(max(0, self.part - 1))[0], now)

    def go_to(self, position: int, now: int) -> None:
        """To a place on the timeline; a paused session stays paused."""
        self._jump(position, now)

    def replace(self, timeline: Timeline, position: int, now: int) -> None:
        """Go on with another timeline at a position, paused."""
        self.timeline = timeline
        self._seek(position)
        self._anchor = self._seen = now
        self.state = State.PAUSED

    def repeat(self, now: int, length_ms: int) -> bool:
        """Make room to say the instruction again now; whether there is any.

        Outside a hold its phase begins again. In a hold time runs on: the words that would sound
        into the repeated ones are left out, and nothing is said that would run into the release.
        """
        segment = self.segment
        if segment.phase is not Phase.HOLD:
            self._jump(segment.at_ms, now)
            return True
        if self._base + length_ms > segment.end_ms:
            return False
        self._quiet_until = self._base + length_ms
        return True

    def stop(self) -> None:
        """End here."""
        self.state = State.ENDED

    # -- time ---------------------------------------------------------------------------------

    def advance(self, now: int) -> Advance:
        """Move to the time now; says what was passed."""
        if self.state not in (State.PLAYING, State.LEAD_IN):
            self._seen = now
            return Advance(ran=(self._base, self._base))
        gap, self._seen = now - self._seen, now
        if gap > LONGEST_GAP_MS:
            self.state = State.PAUSED
            return Advance(ran=(self._base, self._base), slept=True)
        if now < self._anchor:
            return Advance(ran=(self._base, self._base))
        self.state = State.PLAYING
        return self._move(now)

    def _move(self, now: int) -> Advance:
        start = self._base
        target = min(start + now - self._anchor, self.timeline.total_ms)
        if self.wait_for_me:
            target = self._wait(start, target)
        passed: list[Cue] = []
        while self._next_cue < len(self.timeline.cues):
            cue = self.timeline.cues[self._next_cue]
            if cue.at_ms > target or (cue.at_ms == target and self.state is State.WAITING):
                break
            self._next_cue += 1
            if target - cue.at_ms <= LATEST_CUE_MS and not self._quiet(cue):
                passed.append(cue)
        self._base, self._anchor = target, now
        ended = target >= self.timeline.total_ms
        if ended:
            self.state = State.ENDED
        return Advance(cues=tuple(passed), ran=(start, target), ended=ended)

    def _wait(self, start: int, target: int) -> int:
        """Stop at the end of a hold that would be passed."""
        for segment in self.timeline.segments[self.timeline.index_at(start) :]:
            if segment.at_ms >= target:
                break
            if segment.phase is Phase.HOLD and start < segment.end_ms <= target:
                self.state = State.WAITING
                return segment.end_ms
        return target

    def _quiet(self, cue: Cue) -> bool:
        return cue.kind == "word" and cue.at_ms < self._quiet_until

    def _rep_start(self) -> int:
        """Where the rep that is on begins: its move in; without a rep, the exercise."""
        segments = self.timeline.segments
        index = self.index
        while index and segments[index].phase in (Phase.HOLD, Phase.LET_GO):
            index -= 1
        if segments[index].phase in (Phase.MOVE_IN, Phase.BREATH):
            return segments[index].at_ms
        return self.timeline.part_span(segments[index].part)[0]

    def _run(self, now: int, state: State) -> None:
        self._anchor = self._seen = now
        self.state = state

    def _jump(self, position: int, now: int) -> None:
        self._seek(position)
        self._anchor = self._seen = now
        if self.state in (State.LEAD_IN, State.WAITING):
            self.state = State.PLAYING

    def _seek(self, position: int) -> None:
        """A new pass begins here: cues from here on may sound again."""
        self._base = max(0, min(position, self.timeline.total_ms))
        self._next_cue = bisect_left(self.timeline.cue_starts, self._base)
        self._quiet_until = 0
