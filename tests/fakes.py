"""Stand-ins that tests drive by hand: time that passes when told, and an ear."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from sciatica_timer.domain.cue import Cue

BEGINNING = datetime(2026, 3, 2, 18, 30, tzinfo=UTC)


class Clock:
    """Both clocks of the app, standing still until `wait` is called."""

    def __init__(self, at: int = 1_000_000) -> None:
        self.at = at
        self.slept = 0
        self._began = at

    def ticks(self) -> int:
        """Monotonic milliseconds, as of a computer that has run for a while."""
        return self.at

    def asleep(self) -> int:
        """Milliseconds slept that ticks did not count."""
        return self.slept

    def now(self) -> datetime:
        """The wall time, which sleep moves as well."""
        return BEGINNING + timedelta(milliseconds=self.at - self._began + self.slept)

    def wait(self, ms: int) -> None:
        """Let time pass."""
        self.at += ms


class SilentVoice:
    """What a perfect voice would let hear: plans replace plans, a hush ends everything."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.plan: list[tuple[int, Cue]] = []
        self.plans: list[list[tuple[int, Cue]]] = []
        self.hushes: list[int] = []
        self._heard: list[tuple[int, Cue]] = []
        self._since = clock.at

    def schedule(self, cues: Sequence[tuple[int, Cue]]) -> None:
        """Replace what waits, but not what has sounded; what is long due is never heard."""
        self._listen()
        self.plan = sorted(cues, key=lambda item: item[0])
        self.plans.append(list(cues))

    def hush(self) -> None:
        """Nothing more to come."""
        self._listen()
        self.plan = []
        self.hushes.append(self.clock.at)

    @property
    def heard(self) -> list[tuple[int, str]]:
        """What sounded until now: when, and which words or tone."""
        self._listen()
        return [(at, cue.text) for at, cue in self._heard]

    def words(self) -> list[str]:
        """Only what was said."""
        self._listen()
        return [cue.text for _, cue in self._heard if cue.kind == "word"]

    def _listen(self) -> None:
        now = self.clock.at
        self._heard += [(due, cue) for due, cue in self.plan if self._since <= due <= now]
        self.plan = [(due, cue) for due, cue in self.plan if due > now]
        self._since = now
