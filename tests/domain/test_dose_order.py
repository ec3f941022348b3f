"""Worse answers never bring more: over all answers to the newest session, on any past."""

from care_records import answers, at, exercise, level, next_dose, part, session, suggested
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain import care, dose_answers
from sciatica_timer.domain.exercise import Side, VariantKind
from sciatica_timer.domain.routine import FLARE_ROUTINE
from sciatica_timer.domain.session import (
    GO_ON,
    OTHER_WAY,
    SKIP,
    CareLog,
    Compared,
    Feeling,
    Hurt,
    Level,
    NextDay,
    Pain,
    Reach,
    StepAnswer,
    StepKind,
)

LEFT = Side.LEFT
MOVES = [
    exercise(variants=(VariantKind.EASIER, VariantKind.HARDER)),
    exercise("lowest"),
    exercise("not-in-it"),
]
RANK = [
    (StepKind.REST,),
    (StepKind.LEAVE_OUT,),
    (StepKind.DOWN,),
    (StepKind.FLARE,),
    (None,),
    (StepKind.UP, StepKind.AGAIN),
]
HURTS = [None, GO_ON, OTHER_WAY, SKIP]
FEELINGS, REACHES = list(Feeling), list(Reach)
COMPARED = [Compared.BETTER, Compared.SAME, Compared.WORSE]


def not_less(draw, options, index):
    """This one of the options, or one that is at least as bad; what is unanswered stays so."""
    if index is None:
        return None, None
    return options[index], options[draw(st.integers(index, len(options) - 1))]


def either(draw, options):
    index = draw(st.one_of(st.none(), st.integers(0, len(options) - 1)))
    return not_less(draw, options, index)


def scores(draw, highest=10):
    return either(draw, list(range(highest + 1)))


@st.composite
def two_sets_of_answers(draw):
    """Two sets of answers to one session, the second at least as bad in each of them."""
    after, reach = scores(draw), either(draw, REACHES)
    # What rises more is worse, so the worse one began lower. Where nothing was told after it, the
    # pain before is all that is known of it, and is the same.
    worse_before, before = scores(draw, 5)
    if after[0] is None:
        worse_before = before
    reach_before = either(draw, REACHES)[::-1]
    hurt_at, hurt_score = draw(st.integers(0, 3)), draw(st.integers(0, 10))
    hurt = not_less(draw, HURTS, hurt_at)
    feeling, compared = either(draw, FEELINGS), either(draw, COMPARED)
    settled = either(draw, [True, False])
    side = draw(st.sampled_from([None, LEFT, Side.RIGHT]))
    return tuple(
        (
            Pain(score=(before, worse_before)[i], reach=reach_before[i]),
            Pain(score=after[i], reach=reach[i]),
            hurt[i] and Hurt(pain=Pain(score=hurt_score), choice=hurt[i]),
            feeling[i],
            compared[i] and NextDay(compared=compared[i], settled=settled[i], answered=at(9.5)),
            side,
        )
        for i in range(2)
    )


def newest(told):
    before, after, hurt, feeling, next_day, side = told
    parts = (part(), part("lowest"))
    if hurt:
        parts = tuple(replace(each, hurts=(hurt,)) for each in parts)
    return session(
        9,
        *parts,
        before=answers(before, side=side),
        after=answers(after, side=side),
        feeling=feeling,
        next_day=next_day,
    )


def earlier(day, score=1, **more):
    return session(
        day,
        part(),
        part("lowest"),
        part("not-in-it"),
        after=answers(Pain(score=score)),
        next_day=NextDay(compared=Compared.SAME, settled=True, answered=at(day + 0.5)),
        **more,
    )


PASTS = [
    [],
    [earlier(7), earlier(8)],
    [earlier(5), earlier(6), earlier(7)],
    [earlier(7), earlier(8, feeling=Feeling.TOO_EASY)],
    [earlier(day, score) for day, score in enumerate((1, 2, 3, 3, 4))],
    [earlier(5), earlier(6), earlier(7), replace(earlier(8), routine=FLARE_ROUTINE)],
    [earlier(5), earlier(6, feeling=Feeling.TOO_MUCH), earlier(7), earlier(8)],
]


def brought(past, told, settled):
    """What it brings: by exercise, and as the card."""
    sessions = [*past, newest(told)]
    log = care.settle(sessions, CareLog(), at(9.6)) if settled else CareLog()
    each = [next_dose(move, LEFT, sessions, level(), log, now=at(9.7)) for move in MOVES]
    card = suggested(MOVES, sessions, log, now=at(9.7))
    kinds = [[one and one.kind] for one in each] + [[one.kind for one in card] or [None]]
    return [min(_rank(kind) for kind in some) for some in kinds]


def _rank(kind):
    return next(at for at, kinds in enumerate(RANK) if kind in kinds)


@examples(100)
@given(st.sampled_from(PASTS), two_sets_of_answers(), st.booleans())
def test_answers_that_are_at_least_as_bad_never_bring_more(past, told, settled):
    better, worse = (brought(past, each, settled) for each in told)
    assert all(one <= other for one, other in zip(worse, better, strict=True)), (better, worse)


def test_the_order_can_tell_answers_apart():
    """What the property would be worth nothing without: each rank is reached."""
    well = (Pain(), Pain(score=1), None, None, None, None)
    past = PASTS[1]
    reached = {
        "up": brought(past, well, True)[0],
        "nothing": brought([], well, True)[0],
        "down": brought(past, (*well[:3], Feeling.TOO_MUCH, *well[4:]), True)[0],
        "out": brought(past, (*well[:2], Hurt(pain=Pain(score=2), choice=SKIP), *well[3:]), True)[
            1
        ],
        "rest": brought(past, (Pain(), Pain(score=7), *well[2:]), False)[0],
    }
    assert list(reached.values()) == [5, 4, 2, 1, 0]
    sessions = [*past, newest((Pain(), Pain(score=7), *well[2:]))]
    log = care.settle(sessions, CareLog(), at(9.6))
    (down,) = suggested(MOVES[:1], sessions, log)
    log = dose_answers.answer(MOVES[:1], sessions, log, [down], StepAnswer.ACCEPTED, at(9.7))
    assert log.choices[0].to == Level(dose=MOVES[0].dose.first, variant="easier")
