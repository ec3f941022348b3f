"""What happened, as a Session: it listens to the stretches that were played."""

from datetime import datetime, timedelta

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import Completion, Hurt, PainAt, Part, Session
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Segment, Timeline


class _Done(msgspec.Struct):
    """What was done on one side of one exercise."""

    planned: PlannedExercise
    """As it was planned when it was begun."""
    reps: set[tuple[int, int]] = msgspec.field(default_factory=set[tuple[int, int]])
    held_ms: int = 0
    hurts: list[Hurt] = msgspec.field(default_factory=list[Hurt])


LONGEST_PAUSE_MS = 3_600_000
"""So much of one pause belongs to the session; who is away for longer takes it up anew."""


class Recorder:
    """Adds up holds, reps and the time of one session.

    Its length is counted in monotonic time, and its end follows from when it was started: a wall
    clock may be set meanwhile, and a night may lie between two halves.
    """

    def __init__(
        self,
        timeline: Timeline,
        *,
        session_id: str,
        routine: str,
        name: str,
        started: datetime,
        before: tuple[PainAt, ...] = (),
    ) -> None:
        """before is what was answered before the session."""
        self.timeline = timeline
        self.session_id = session_id
        self.routine = routine
        self.name = name
        self.started = started
        self.before = before
        self.active_ms = 0
        self._pauses_ms = 0
        self._pause_ms = 0
        """Since it ran last."""
        self._seen: int | None = None
        self._done: dict[tuple[int, Side | None], _Done] = {}
        self._left: set[int] = set()
        self._reached: set[tuple[int, Side | None]] = set()
        self._last: tuple[int, Side | None] | None = None
        """Which exercise and side the body was in last."""
        self._besides_before: list[Part] = []

    def take_up(self, session: Session) -> None:
        """Go on with a record that was cut short: what was done in it counts."""
        self.active_ms = session.active_ms
        ran = timedelta(milliseconds=session.active_ms)
        # Its end is told in whole seconds.
        paused_s = round((session.until - session.started - ran).total_seconds())
        self._pauses_ms = max(0, paused_s) * 1000
        parts = list(session.parts)
        for number, planned in enumerate(self.timeline.plan):
            for side in self.timeline.sides[number]:
                found = next(
                    (p for p in parts if (p.exercise, p.side) == (planned.exercise.id, side)), None
                )
                if found is None:
                    continue
                parts.remove(found)
                done = self._at(number, side)
                # Which reps they were is not kept; they were done from the first one on.
                done.reps = {
                    (rep // found.planned.reps + 1, rep % found.planned.reps + 1)
                    for rep in range(found.reps_done)
                }
                done.held_ms, done.hurts = found.held_ms, list(found.hurts)
                if session.was_skipped(found) or session.left_for_pain(found):
                    self._left.add(number)
                if found.reached:
                    self._reached.add((number, side))
                    self._last = number, side
        self._besides_before = [part for part in parts if not part.reps_planned]

    def time_is(self, now: int) -> None:
        """The time goes on, whether the session runs or not; monotonic milliseconds."""
        if self._seen is not None:
            self._pause_ms += max(0, now - self._seen)
        self._seen = now

    def ran(self, start: int, end: int) -> None:
        """The timeline was played from start to end, in ms, until the time told last."""
        if end <= start:
            return
        self.active_ms += end - start
        self._pauses_ms += _counted(self._pause_ms - (end - start))
        self._pause_ms = 0
        for segment in self.timeline.segments[self.timeline.index_at(start) :]:
            if segment.at_ms >= end:
                break
            if not _is_in_it(segment):
                continue
            if segment.side or self.timeline.sides[segment.part] == (None,):
                self._last = segment.part, segment.side
                self._reached.add(self._last)
            if segment.phase is not Phase.HOLD:
                continue
            # Whoever comes back to an exercise has not skipped it.
            self._left.discard(segment.part)
            done = self._at(segment.part, segment.side)
            done.held_ms += min(end, segment.end_ms) - max(start, segment.at_ms)
            if start < segment.end_ms <= end:
                done.reps.add((segment.set or 1, segment.rep or 1))

    def waited(self, part: int, side: Side | None, for_ms: int) -> None:
        """A hold went on for so long beyond its plan."""
        self._at(part, side).held_ms += for_ms

    def left_out(self, part: int) -> None:
        """The rest of an exercise was skipped."""
        self._left.add(part)

    def hurting(self, index: int) -> tuple[int, Side | None]:
        """Which exercise and side it belongs to that it hurts in a segment.

        What is only announced has hurt nobody yet, so there it is what was done last, if anything.
        """
        on, side = self.timeline.segments[index], self.timeline.side_shown(index)
        # Coming out of the last side has none of its own.
        in_it = _is_in_it(on) and (side or self.timeline.sides[on.part] == (None,))
        return (on.part, side) if in_it or self._last is None else self._last

    def hurt(self, part: int, side: Side | None, hurt: Hurt) -> None:
        """It hurt there."""
        self._at(part, side).hurts.append(hurt)

    def hurt_at(self, index: int, hurt: Hurt) -> None:
        """It hurt in a segment."""
        part, side = self.hurting(index)
        if _is_in_it(self.timeline.segments[index]):
            self._reached.add((part, side))
        self.hurt(part, side, hurt)

    def replan(self, timeline: Timeline) -> None:
        """The rest is laid out anew; what was done is kept, a finished side as it was planned."""
        self.timeline = timeline
        for (part, side), done in self._done.items():
            dose = done.planned.dose_on(side)
            if side in timeline.sides[part] and len(done.reps) < dose.reps * dose.sets:
                done.planned = timeline.plan[part]

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to keep: nothing was held, and nothing hurt."""
        return not any(done.held_ms or done.hurts for done in self._done.values())

    @property
    def side_counts(self) -> tuple[int, ...]:
        """On how many sides each exercise of the plan is done, for `plan_again`."""
        return tuple(len(sides) for sides in self.timeline.sides)

    @property
    def length_ms(self) -> int:
        """Milliseconds from its start to the time told last: what ran, and the pauses."""
        return self.active_ms + self._pauses_ms + _counted(self._pause_ms)

    def session(self, *, completion: Completion) -> Session:
        """The record as of the time told last."""
        parts: list[Part] = []
        for number, planned in enumerate(self.timeline.plan):
            sides = self.timeline.sides[number]
            for side in sides:
                done = self._done.get((number, side)) or _Done(planned)
                part = self._part(done.planned, side, done)
                parts.append(
                    replace(
                        part,
                        skipped=number in self._left and not part.whole,
                        reached=bool(done.reps or done.held_ms) or (number, side) in self._reached,
                    )
                )
            parts += self._besides(number, sides)
        parts += self._besides_before
        return Session(
            id=self.session_id,
            started=self.started,
            ended=self.started + timedelta(seconds=round(self.length_ms / 1000)),
            routine=self.routine,
            routine_name=self.name,
            before=self.before,
            completion=completion,
            active_ms=self.active_ms,
            parts=tuple(parts),
        )

    def _part(self, planned: PlannedExercise, side: Side | None, done: _Done) -> Part:
        return Part(
            exercise=planned.exercise.id,
            name=planned.exercise.name,
            side=side,
            variant=planned.variant.id if planned.variant else "",
            variant_name=planned.variant.name if planned.variant else "",
            planned=planned.dose_on(side),
            reps_done=len(done.reps),
            held_ms=done.held_ms,
            hurts=tuple(done.hurts),
        )

    def _besides(self, number: int, sides: tuple[Side | None, ...]) -> list[Part]:
        """What was done or hurt on a side that the plan of this exercise does not know.

        It hurt between two sides; or the exercise was changed to a variant with other sides.
        Nothing of it may be lost, and nothing more was planned there.
        """
        return [
            replace(self._part(done.planned, side, done), planned=_none(done), reached=True)
            for (part, side), done in self._done.items()
            if part == number and side not in sides and (done.held_ms or done.hurts)
        ]

    def _at(self, part: int, side: Side | None) -> _Done:
        return self._done.setdefault((part, side), _Done(self.timeline.plan[part]))


def _is_in_it(segment: Segment) -> bool:
    """Whether the body is in an exercise, and not on its way to another one or another side."""
    return segment.in_position and segment.phase is not Phase.CHANGE_SIDE


def _counted(pause_ms: int) -> int:
    return min(max(0, pause_ms), LONGEST_PAUSE_MS)


def _none(done: _Done) -> Dose:
    return replace(done.planned.dose, sets=0)
