"""Stand-ins that tests drive by hand: time that passes when told, an ear, and the shipped words."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path

from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.plan import plan_routine
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.timeline import PlannedExercise
from sciatica_timer.services.library import load_library, load_phrases

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
        """Nothing more to come, nor what is to begin just now."""
        self.plan = [(due, cue) for due, cue in self.plan if due < self.clock.at]
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


CONTENT = Path(__file__).resolve().parent.parent / "assets" / "content" / "en"
LANGUAGES = Path(__file__).resolve().parent / "languages"
"""Content in languages that do not ship, with some of the exercises."""


@cache
def files(folder: Path = CONTENT) -> dict[str, bytes]:
    """Every content file of a language as it lies in the repository, by its path in its folder."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*.toml")
    }


@cache
def library(folder: Path = CONTENT) -> Library:
    """The shipped exercises and routines; those of another language as far as it has them."""
    found = files() | files(folder)
    return load_library(found.__getitem__, found, phrases(folder).forms)


@cache
def phrases(folder: Path = CONTENT) -> Phrases:
    """The shipped words round the exercises, or those of another language."""
    return load_phrases(files(folder).__getitem__)


def plan_of(routine: str) -> tuple[PlannedExercise, ...]:
    """A shipped routine with everybody's first doses."""
    return plan_routine(library().routines[routine], library())


def planned(exercise: str, *, variant: str = "", **dose: int) -> PlannedExercise:
    """One shipped exercise, in a variant or as it is, with its first dose but for what is given."""
    known = library().exercises[exercise]
    return PlannedExercise(
        exercise=known,
        dose=replace(known.dose.first, **dose),
        variant=next((each for each in known.variants if each.id == variant), None),
    )


def doses(exercise: str) -> st.SearchStrategy[Dose]:
    """Every dose inside an exercise's range."""
    span = library().exercises[exercise].dose
    return st.builds(
        Dose,
        hold_s=st.integers(*span.hold_s),
        reps=st.integers(*span.reps),
        sets=st.integers(*span.sets),
    )


@st.composite
def moves(draw: st.DrawFn) -> PlannedExercise:
    """Every exercise in every variant and dose, on all of its sides or on one."""
    exercise = library().exercises[draw(st.sampled_from(list(library().exercises)))]
    return PlannedExercise(
        exercise=exercise,
        dose=draw(doses(exercise.id)),
        variant=draw(st.sampled_from([None, *exercise.variants])),
        only_side=draw(st.sampled_from([None, *Side])),
    )


PLANS = st.one_of(
    st.lists(moves(), min_size=1, max_size=3).map(tuple),
    st.sampled_from(list(library().routines)).map(plan_of),
)
"""Whatever may be done in a session: the shipped routines, and any row of moves."""
