"""A session as it was: what was planned, what was done, how it felt."""

from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from typing import Annotated, Any

import msgspec

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.week_plan import NotToday, WeekPlan

Moment = Annotated[datetime, msgspec.Meta(tz=True)]
"""A time that carries its offset; a file with a time without one is refused at that record."""
Milliseconds = Annotated[int, msgspec.Meta(ge=0, le=7 * 24 * 3_600_000)]
"""At most a week: anything longer is a slip of a hand in the file."""
MINUTE_MS = 60_000
LONGEST_PAUSES = timedelta(hours=2)
"""Of one session together; beyond that it was put aside, and taken up another time."""
# Records form no cycles, so the garbage collector need not walk through ten years of them
# (gc=False): a large history opens in half the time.
Id = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]


class Reach(StrEnum):
    """How far down the leg the pain goes, from nowhere to the foot, in that order."""

    NONE = "none"
    LOW_BACK = "low-back"
    BUTTOCK = "buttock"
    THIGH = "thigh"
    KNEE = "knee"
    CALF = "calf"
    FOOT = "foot"

    @cached_property
    def depth(self) -> int:
        """0 for none to 6 for the foot."""
        return list(Reach).index(self)


class Pain(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A pain score with its reach; either may be unanswered."""

    score: Annotated[int, msgspec.Meta(ge=0, le=10)] | None = None
    """0 to 10."""
    reach: Reach | None = None


class PainAt(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """Pain on one side; side None where the person did not tell them apart."""

    side: Side | None = None
    pain: Pain


class Feeling(StrEnum):
    """How a session felt as a whole."""

    TOO_EASY = "too-easy"
    RIGHT = "right"
    TOO_MUCH = "too-much"


class Compared(StrEnum):
    """The next day against the time before the session."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class NextDay(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """The answer of the day after; it completes the record."""

    compared: Compared
    settled: bool | None = None
    """Whether the pain settled within 24 hours; None when it was not asked."""
    answered: Moment | None = None
    """When it was answered, so that a dose chosen before it is looked at again."""


EASIER, OTHER_WAY, SKIP, STOP, GO_ON = "easier", "other-way", "skip", "stop", "go-on"
"""What can be chosen when it hurts."""
CHOICES = (EASIER, OTHER_WAY, SKIP, STOP)
"""Those that change something."""


class Hurt(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A moment at which the person said that it hurts, kept with the exercise and side."""

    pain: Pain | None = None
    choice: str
    """"easier", "other-way", "skip", "stop", or "go-on" where it was told and the person went on
    as before."""

    @property
    def answered(self) -> bool:
        """Whether the person said that it hurts too much to do it so, and did not only press."""
        told = self.pain is not None and self.pain.score != 0
        return told and self.choice not in (GO_ON, OTHER_WAY)


class Completion(StrEnum):
    """Whether a session ran to its end."""

    FINISHED = "finished"
    LEFT = "left"


class Activity(StrEnum):
    """Gentle activity that counts too."""

    WALK = "walk"
    POOL_WALK = "pool-walk"
    SWIM = "swim"
    WATER_AEROBICS = "water-aerobics"
    BIKE = "bike"
    ELLIPTICAL = "elliptical"


class Part(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One exercise on one side: what was planned and what was done."""

    exercise: str
    name: str
    """As it was called then."""
    side: Side | None = None
    variant: str = ""
    variant_name: str = ""
    """As that way was called then; empty for the usual one, and in older records."""
    planned: Dose
    reps_done: Annotated[int, msgspec.Meta(ge=0, le=100_000)] = 0
    """Whole reps, over all sets."""
    held_ms: Milliseconds = 0
    """Milliseconds spent in holds, finished or not."""
    skipped: bool = False
    """Its rest was passed over by hand; see Session.was_skipped for older records."""
    reached: bool | None = None
    """Whether the session got to it, be it only to its position; None in older records."""
    hurts: tuple[Hurt, ...] = ()

    @property
    def reps_planned(self) -> int:
        """Reps over all sets; 0 for what was done besides the plan."""
        return self.planned.reps * self.planned.sets

    @property
    def changed_by_pain(self) -> bool:
        """Whether it hurt so that it was made easier, skipped or stopped, not gone on with."""
        return any(hurt.choice != GO_ON for hurt in self.hurts)

    @property
    def begun(self) -> bool:
        """Whether anything of it was done, or hurt."""
        return bool(self.reps_done or self.held_ms or self.hurts)

    @property
    def whole(self) -> bool:
        """Whether all that was planned was done."""
        return 0 < self.reps_planned <= self.reps_done


class Session(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One session. Times carry their offset; ids are random and never reused."""

    id: Id
    started: Moment
    ended: Moment
    routine: str
    routine_name: str
    completion: Completion
    active_ms: Milliseconds
    """Time the session ran, pauses left out."""
    parts: tuple[Part, ...]
    activity: Activity | None = None
    """Set for gentle activity, which has no parts; its routine is "activity"."""
    edited: Moment | None = None
    """When it was last changed by hand or completed; the newest edit wins a merge."""
    before: tuple[PainAt, ...] = ()
    after: tuple[PainAt, ...] = ()
    feeling: Feeling | None = None
    note: str = ""
    next_day: NextDay | None = None
    extra: dict[str, Any] = {}
    """Keys of a newer version of the app, carried along untouched."""

    @property
    def minutes(self) -> int:
        """Whole minutes the session ran, at least 1."""
        return max(1, round(self.active_ms / MINUTE_MS))

    @property
    def until(self) -> datetime:
        """When it ended, as far as that can be: a record may be of a clock that was set.

        Where more than LONGEST_PAUSES lies beside the time it ran, or less than nothing, nobody
        knows how long its pauses were, and it is as long as it ran.
        """
        ran = timedelta(seconds=round(self.active_ms / 1000))
        paused = self.ended - self.started - ran
        # Times are told in whole seconds, so a second may be missing.
        told = timedelta(seconds=-1) <= paused <= LONGEST_PAUSES and self.ended > self.started
        return self.ended if told else self.started + ran

    @property
    def counts(self) -> bool:
        """Whether its day counts: a whole rep was done, or a minute where reps are not known."""
        if self.parts:
            return any(part.reps_done for part in self.parts)
        whole = self.activity is not None or self.completion is Completion.FINISHED
        return whole and self.active_ms >= MINUTE_MS

    def was_skipped(self, part: Part) -> bool:
        """Whether a part's rest was passed over by hand, and not since it hurt.

        Records made before `reached` was kept call everything skipped that a session which was
        left did not get to; there nobody can tell, and nobody is said to have skipped.
        """
        told = part.reached is not None or self.completion is Completion.FINISHED
        return part.skipped and told and not self.left_for_pain(part)

    def left_for_pain(self, part: Part) -> bool:
        """Whether the rest of a part was left out since it hurt, there or on the other side."""
        alike = (each for each in self.parts if each.exercise == part.exercise)
        return part.skipped and any(hurt.choice == SKIP for each in alike for hurt in each.hurts)


class RedWhy(StrEnum):
    """What made an answer red."""

    SCORE = "score"
    """6 to 10 of 10, and more than before."""
    SPREAD = "spread"
    """The pain reaches further down than before, clearly enough."""
    SIGN = "sign"
    """The person named a stop sign."""
    UNREAD = "unread"
    """An answer could not be read, and may have been red: the signs are asked again."""


class Urgency(StrEnum):
    """Which list of stop signs a named sign stands on."""

    NOW = "now"
    """Get help now."""
    SOON = "soon"
    """See a doctor soon."""


class RedWhere(StrEnum):
    """At which question a red answer was given."""

    BEFORE = "before"
    DURING = "during"
    AFTER = "after"
    SIGNS = "signs"


class RedAnswer(msgspec.Struct, frozen=True, kw_only=True):
    """A red answer; it stands until the person says that it is settled, or was looked at."""

    at: Moment
    why: RedWhy
    where: RedWhere
    session: str = ""
    """Id of the session it belongs to; empty when none was begun. For UNREAD what it stands for."""
    side: Side | None = None
    pain: Pain | None = None
    urgency: Urgency | None = None
    """Of a named sign; None in older records, where the two lists were one."""
    settled: Moment | None = None
    """When the person said that it is settled; of a sign, that it was looked at and that exercise
    is allowed."""


class Level(msgspec.Struct, frozen=True, kw_only=True):
    """How hard an exercise is done: a dose, in a variant or plain."""

    dose: Dose
    variant: str = ""


class StepKind(StrEnum):
    """What a suggestion suggests."""

    UP = "up"
    DOWN = "down"
    LEAVE_OUT = "leave-out"
    """It hurts at the lowest level there is."""
    AGAIN = "again"
    """It was left out for some weeks, and may suit now."""
    REST = "rest"
    """A red answer stands."""
    FLARE = "flare"
    """The flare-day routine: after a red answer has settled, or where no dose can be lowered."""


class StepReason(StrEnum):
    """Why a step is suggested."""

    THREE_WELL = "three-well"
    THREE_DONE = "three-done"
    """Done to the end three times, without a word about how it was."""
    TOO_EASY = "too-easy"
    WEEKS_OUT = "weeks-out"
    """It was left out for four weeks."""
    HURT = "hurt"
    TOO_MUCH = "too-much"
    NOT_SETTLED = "not-settled"
    RED = "red"


class StepAnswer(StrEnum):
    """What the person said to a suggestion."""

    ACCEPTED = "accepted"
    KEPT = "kept"
    UNDONE = "undone"


class DoseChoice(msgspec.Struct, frozen=True, kw_only=True):
    """A suggestion, of level instead of to, that was answered; none of these is asked again."""

    at: Moment
    exercise: str
    """Empty for a rest or a flare day, which concern no exercise alone."""
    side: Side | None = None
    kind: StepKind
    reason: StepReason
    answer: StepAnswer
    level: Level | None = None
    to: Level | None = None
    session: str = ""
    """Id of the session that gave the reason; empty in older records."""
    again: bool = False
    """A no that was taken back: it is asked again, as if it had never been answered."""


class DoseByHand(msgspec.Struct, frozen=True, kw_only=True):
    """A level that the person set; it holds until a newer answer changes the level."""

    at: Moment
    exercise: str
    side: Side | None = None
    """None for exercises whose sides share a dose, and for one that this version does not know."""
    set_to: Level


class DoctorReason(StrEnum):
    """Why the record speaks for seeing a doctor; domain/course.py has the rules."""

    WORSE_WEEKLY = "worse-weekly"
    MORE_AFTER = "more-after"
    NO_BETTER = "no-better"
    FOUR_MONTHS = "four-months"


class DoctorTold(msgspec.Struct, frozen=True, kw_only=True):
    """A reason to see a doctor that the person has read."""

    at: Moment
    doctor: DoctorReason


class CareLog(msgspec.Struct, frozen=True, kw_only=True):
    """What care has to remember besides the sessions: one value, replaced whole."""

    version: int = 1
    reds: tuple[RedAnswer, ...] = ()
    choices: tuple[DoseChoice, ...] = ()
    by_hand: tuple[DoseByHand, ...] = ()
    """The newest of each exercise and side."""
    doctor_told: tuple[DoctorTold, ...] = ()
    """What was said about seeing a doctor: once each, and anew only when it began anew."""
    began: date | None = None
    """The day the attack began, as told for cold and heat."""
    began_told: Moment | None = None
    """When that was told; the newest wins a merge. None in older files."""
    began_to_the_day: bool = False
    """That day was named; else it can have been earlier, from the third day back on."""
    plan: WeekPlan | None = None
    not_today: tuple[NotToday, ...] = ()


class WeekReason(StrEnum):
    """Why a week is not counted against the goal."""

    SICK = "sick"
    TRAVEL = "travel"


class WeekMark(msgspec.Struct, frozen=True, kw_only=True):
    """A week marked by hand; it never dents the count of kept weeks."""

    first: date
    """Any day of the week, usually its first."""
    reason: WeekReason | None
    """None takes the mark off again."""
    edited: Moment
