"""A short session and somebody who walks through it."""

from fakes import BEGINNING

from sciatica_timer.domain.timeline import Phase, Segment, Timeline
from sciatica_timer.engine.player import Advance, Player, State
from sciatica_timer.engine.recorder import Recorder

BEAT = 33
LATER = 50_000
"""A clock does not begin at zero."""


class Walk:
    """A player and its clock."""

    def __init__(
        self, timeline: Timeline, *, wait_for_me: bool = False, naps: bool = False
    ) -> None:
        self.player = Player(timeline, wait_for_me=wait_for_me, naps=naps)
        self.now = LATER
        self.heard: list[tuple[int, str]] = []
        self.slept = self.ended = False
        self.player.play(self.now)

    def tick(self, ms: int) -> Advance:
        """One beat after so many milliseconds."""
        self.now += ms
        _, coming = self.player.due()
        passed = self.player.advance(self.now)
        here = self.player.position
        goes_on = self.player.state in (State.PLAYING, State.ENDED)
        for cue in coming:
            if cue.at_ms > here or (cue.at_ms == here and not goes_on):
                break
            self.heard.append((cue.at_ms, cue.text))
        self.slept |= passed.slept or passed.held_up
        self.ended |= passed.ended
        return passed

    def run(self, ms: int, *, beat: int = BEAT) -> "Walk":
        """Many beats."""
        for _ in range(ms // beat):
            self.tick(beat)
        if ms % beat:
            self.tick(ms % beat)
        return self

    def to(self, segment: Segment, into: int = 0) -> "Walk":
        """Play on to a place inside a segment."""
        return self.run(segment.at_ms + into - self.player.position)

    def texts(self) -> list[str]:
        """What was heard."""
        return [text for _, text in self.heard]


def find(timeline: Timeline, phase: Phase, *, part: int = 0, nth: int = 0) -> Segment:
    """The nth segment of a phase in an exercise."""
    return [s for s in timeline.segments if (s.phase, s.part) == (phase, part)][nth]


def recorder_of(timeline: Timeline) -> Recorder:
    """Who writes down what is done of a session."""
    return Recorder(
        timeline, session_id="one", routine="mine", name="My routine", started=BEGINNING
    )
