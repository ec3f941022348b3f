"""Short ways to write down sessions for the rules of care."""

from datetime import UTC, datetime, timedelta

from sciatica_timer.domain import dose
from sciatica_timer.domain.dose_evidence import Records
from sciatica_timer.domain.exercise import (
    Dose,
    DoseRange,
    Exercise,
    Posture,
    Side,
    Sides,
    SpokenWords,
    Variant,
    VariantKind,
)
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    Completion,
    Hurt,
    Level,
    NextDay,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
)

START = datetime(2026, 11, 2, 18, 0, tzinfo=UTC)


def at(days: float) -> datetime:
    """A moment so many days after the first session."""
    return START + timedelta(days=days)


def pain(score: int | None = None, reach: Reach | None = None) -> Pain:
    return Pain(score=score, reach=reach)


def answers(*pains: Pain, side: Side | None = None) -> tuple[PainAt, ...]:
    return tuple(PainAt(side=side, pain=p) for p in pains)


def exercise(
    id: str = "knee-to-chest",
    *,
    hold_s: tuple[int, int] = (20, 30),
    reps: tuple[int, int] = (2, 3),
    sets: tuple[int, int] = (1, 1),
    sides: Sides = Sides.EACH,
    variants: tuple[VariantKind, ...] = (),
) -> Exercise:
    spoken = SpokenWords(
        position="p", move_in="m", move_in_short="m", hold="h", let_go="l", let_go_short="l",
        way_out="w",
    )  # fmt: skip
    return Exercise(
        id=id,
        name=id,
        posture=Posture.BACK,
        posture_name="On the back",
        sides=sides,
        works="hips",
        dose=DoseRange(hold_s=hold_s, reps=reps, sets=sets),
        picture=id,
        spoken=spoken,
        steps=("one",),
        variants=tuple(Variant(id=k.value, name=k.value, kind=k, text="t") for k in variants),
    )


def level(reps: int = 2, hold_s: int = 20, variant: str = "") -> Level:
    return Level(dose=Dose(reps=reps, hold_s=hold_s), variant=variant)


def part(
    exercise: str = "knee-to-chest",
    side: Side | None = Side.LEFT,
    *,
    planned: Level | None = None,
    done: int | None = None,
    skipped: bool = False,
    reached: bool = True,
    hurt: Pain | None = None,
    hurts: bool = False,
) -> Part:
    planned = planned or level()
    return Part(
        exercise=exercise,
        name=exercise,
        side=side,
        variant=planned.variant,
        planned=planned.dose,
        reps_done=planned.dose.reps if done is None else done,
        skipped=skipped,
        reached=reached,
        hurts=(Hurt(pain=hurt or pain(1), choice="skip"),) if hurt or hurts else (),
    )


def session(
    day: float,
    *parts: Part,
    before: tuple[PainAt, ...] = (),
    after: tuple[PainAt, ...] = (),
    next_day: NextDay | None = None,
    completion: Completion = Completion.FINISHED,
    **more: object,
) -> Session:
    return Session(
        id=f"s{day}",
        started=at(day),
        ended=at(day) + timedelta(minutes=15),
        routine="gentle-start",
        routine_name="Gentle start",
        completion=completion,
        active_ms=900_000,
        parts=parts or (part(),),
        before=before,
        after=after,
        next_day=next_day,
        **more,  # type: ignore[arg-type]
    )


MOVE = exercise(variants=(VariantKind.EASIER, VariantKind.HARDER))
UNSETTLED = NextDay(compared=Compared.WORSE, settled=False, answered=at(2.9))
HURT = session(2, part(hurts=True), after=answers(pain(2)))


def well(day: float, **more: object) -> Session:
    return session(day, after=answers(pain(2)), **more)


WELL = [well(0), well(1), well(2)]


def last_moment(sessions, log=None):
    """A little after all that is told."""
    log = log or CareLog()
    answered = [one.next_day.answered for one in sessions if one.next_day and one.next_day.answered]
    told = [*(one.at for one in (*log.choices, *log.reds)), *answered]
    return max([START, *told, *(one.ended for one in sessions)]) + timedelta(minutes=1)


def suggested(moves, sessions, log=None, now=None, **more):
    """What is suggested then, or at the last moment that is told of."""
    log = log or CareLog()
    return dose.suggestions(moves, sessions, log, now or last_moment(sessions, log), **more)


def next_dose(move, side, sessions, current, log=None, now=None):
    """What is suggested for one exercise and side then, or at the last moment."""
    log = log or CareLog()
    now = now or last_moment(sessions, log)
    return dose.next_dose(move, side, current, Records(sessions=sessions, log=log, now=now))
