"""The next dose: a row of a table for every branch, from the records alone."""

import pytest
from care_records import (
    HURT,
    MOVE,
    UNSETTLED,
    WELL,
    answers,
    at,
    exercise,
    level,
    next_dose,
    pain,
    part,
    session,
    suggested,
    well,
)
from msgspec.structs import replace

from sciatica_timer.domain import care, dose, dose_answers, dose_ladder, levels
from sciatica_timer.domain.exercise import Side, Sides
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    Completion,
    Feeling,
    Hurt,
    Level,
    NextDay,
    Reach,
    StepAnswer,
    StepKind,
    StepReason,
)

PLAIN = exercise()
SHORT = exercise("bird-dog", hold_s=(2, 5), reps=(8, 10), sides=Sides.ALTERNATING)
SETTLED = NextDay(compared=Compared.SAME, settled=True, answered=at(2.9))
WORSE_LATER = NextDay(compared=Compared.WORSE, settled=False, answered=at(4))
LEFT = Side.LEFT


NOT_REACHED = session(2.5, part(done=0, reached=False), completion=Completion.LEFT)
BAD_DAY = session(
    2.6, part(done=0, reached=False), after=answers(pain(5)), next_day=UNSETTLED,
    completion=Completion.LEFT,
)  # fmt: skip
RED = session(2, after=answers(pain(7)))
SPREAD = session(2, before=answers(pain(2, Reach.BUTTOCK)), after=answers(pain(2, Reach.CALF)))


HARD = session(0, after=answers(pain(5)), next_day=UNSETTLED)


def flare_day(day, **more):
    return replace(session(day, **more), routine="flare-day")


TOO_MUCH, RIGHT_SO, EASY = Feeling.TOO_MUCH, Feeling.RIGHT, Feeling.TOO_EASY
DONE = [session(0), session(1), session(2)]
WORSE_BUT_SETTLED = NextDay(compared=Compared.WORSE, settled=True, answered=at(2.9))


def scored(*scores, every=2):
    """Sessions with these scores after them, so many days apart, each settled."""
    return [
        session(day * every, after=answers(pain(score)), next_day=SETTLED)
        for day, score in enumerate(scores)
    ]


@pytest.mark.parametrize(
    ("sessions", "kind", "reason"),
    [
        ([], None, None),
        ([well(0), well(1)], None, None),
        (WELL, StepKind.UP, StepReason.THREE_WELL),
        # Nothing is praised that was not answered, be it once of three times.
        (DONE, StepKind.UP, StepReason.THREE_DONE),
        ([session(0), well(1), well(2)], StepKind.UP, StepReason.THREE_DONE),
        ([session(0), session(1), session(2, feeling=RIGHT_SO)], StepKind.UP,
         StepReason.THREE_DONE),
        ([session(d, feeling=RIGHT_SO) for d in range(3)], StepKind.UP, StepReason.THREE_WELL),
        # Too easy counts twice, and never alone.
        ([well(0, feeling=EASY)], None, None),
        ([well(0), well(1, feeling=EASY)], StepKind.UP, StepReason.TOO_EASY),
        ([well(0, feeling=EASY), well(1)], StepKind.UP, StepReason.TOO_EASY),
        ([session(0, feeling=EASY), session(1, feeling=EASY)], StepKind.UP, StepReason.TOO_EASY),
        ([well(0, feeling=EASY), session(1, after=answers(pain(5)), feeling=EASY)], None, None),
        ([HURT, well(3, feeling=EASY)], None, None),
        # Too much asks for less, at once and each time; later good sessions answer it.
        ([session(0, feeling=TOO_MUCH)], StepKind.DOWN, StepReason.TOO_MUCH),
        ([*WELL, well(3, feeling=TOO_MUCH)], StepKind.DOWN, StepReason.TOO_MUCH),
        ([well(d, feeling=TOO_MUCH) for d in range(6)], StepKind.DOWN, StepReason.TOO_MUCH),
        ([well(0), well(1, feeling=TOO_MUCH), well(2), well(3)], None, None),
        ([well(0, feeling=TOO_MUCH), well(1), well(2), well(3)], StepKind.UP,
         StepReason.THREE_WELL),
        # Left half-way, skipped, another level, another move, a hard day: not in the row.
        ([well(0), well(1), session(2, part(done=1))], None, None),
        ([*WELL, session(3, part(done=1))], StepKind.UP, StepReason.THREE_WELL),
        ([well(0), well(1), session(2, part(skipped=True, done=0))], None, None),
        ([well(0), well(1), session(2, part(planned=level(3, 20)))], None, None),
        ([well(0), well(1), session(2, part("clamshell"))], None, None),
        ([well(0), well(1), session(2, part(side=Side.RIGHT))], None, None),
        ([*WELL[:2], flare_day(2), well(3)], StepKind.UP, StepReason.THREE_WELL),
        # Nothing rises the day after a hard day, nor after four weeks without a session.
        ([*WELL, flare_day(3)], None, None),
        ([well(0), well(1), well(30)], None, None),
        # What a session that was left did not get to is neither good nor bad.
        ([*WELL[:2], NOT_REACHED], None, None),
        ([*WELL, NOT_REACHED], StepKind.UP, StepReason.THREE_WELL),
        ([*WELL[:2], NOT_REACHED, well(3)], StepKind.UP, StepReason.THREE_WELL),
        ([BAD_DAY], None, None),
        ([HURT, NOT_REACHED], StepKind.DOWN, StepReason.HURT),
        # But nothing rises after a session that did not settle, whatever was in it.
        ([*WELL, BAD_DAY], None, None),
        # Begun is enough to have its share in what did not settle.
        ([session(0, part(done=1), after=answers(pain(5)), next_day=UNSETTLED)], StepKind.DOWN,
         StepReason.NOT_SETTLED),
        # Yellow counts once it is known to have settled, and nothing rises before.
        ([*WELL[:2], session(2, after=answers(pain(5)))], None, None),
        ([*WELL, session(3, after=answers(pain(5)))], None, None),
        ([session(d, after=answers(pain(4)), next_day=SETTLED) for d in range(3)], StepKind.UP,
         StepReason.THREE_WELL),
        # A worse day after is not well, even where it settled.
        ([*WELL[:2], well(2, next_day=WORSE_BUT_SETTLED)], None, None),
        # Creeping pain brings no step up: by the week, and from one session to the next.
        (scored(1, 2, 3, 3, 4, 5, 5, 5), None, None),
        (scored(1, 2, 3, 3, 4, 5, 5, 5, every=1), None, None),
        (scored(1, 2, 3, 3, 4, 5, 5, 5, every=3), None, None),
        (scored(1, 1, 1, 3, 3, 3, 3), None, None),
        (scored(2, 2, 2, 3, 3, 3, 3), StepKind.UP, StepReason.THREE_WELL),
        (scored(1, 1, 3), None, None),
        (scored(5, 5, 5), StepKind.UP, StepReason.THREE_WELL),
        (scored(5, 4, 3, 2), StepKind.UP, StepReason.THREE_WELL),
        # One step down.
        ([*WELL[:2], HURT], StepKind.DOWN, StepReason.HURT),
        ([session(0, part(hurt=pain(1), skipped=True))], StepKind.DOWN, StepReason.HURT),
        ([session(0, after=answers(pain(5)), next_day=UNSETTLED)], StepKind.DOWN,
         StepReason.NOT_SETTLED),
        ([session(0, after=answers(pain(2)), next_day=UNSETTLED)], StepKind.DOWN,
         StepReason.NOT_SETTLED),
        # A hard day that went well hides no session before it; one that did not asks itself.
        ([HURT, flare_day(3)], StepKind.DOWN, StepReason.HURT),
        ([HARD, flare_day(3)], StepKind.DOWN, StepReason.NOT_SETTLED),
        ([flare_day(0, feeling=TOO_MUCH)], StepKind.DOWN, StepReason.TOO_MUCH),
        # What is past breaks the row, and asks for nothing once the move was done well again.
        ([HURT, well(3), well(4)], None, None),
        ([HURT, well(3), well(4), well(5)], StepKind.UP, StepReason.THREE_WELL),
        # Red.
        ([*WELL, RED], StepKind.REST, StepReason.RED),
        ([*WELL, SPREAD], StepKind.REST, StepReason.RED),
        ([session(0, part(hurt=pain(9)))], StepKind.REST, StepReason.RED),
    ],
)  # fmt: skip
def test_what_is_suggested(sessions, kind, reason):
    found = next_dose(MOVE, LEFT, sessions, level())
    assert (found and found.kind) == kind
    if reason:
        assert found.reason is reason


def test_a_suggestion_says_what_changes():
    up = next_dose(MOVE, LEFT, WELL, level())
    assert (up.exercise, up.side, up.session) == (MOVE.id, LEFT, "s2")
    assert (up.level, up.to, up.what) == (level(2), level(3), dose.StepChange.REPS)
    down = next_dose(MOVE, LEFT, [HURT], level(3, 25))
    assert (down.to, down.what) == (level(3, 23), dose.StepChange.HOLD)
    assert next_dose(MOVE, LEFT, [HURT], level()).what is dose.StepChange.VARIANT
    assert next_dose(PLAIN, LEFT, [HURT], level()).what is None


def test_what_hurts_at_the_lowest_level_is_left_out_until_it_is_tried_again():
    sessions, log = [HURT], CareLog()
    found = suggested([PLAIN], sessions, log)
    assert [s.kind for s in found] == [StepKind.LEAVE_OUT]
    assert not levels.left_out(PLAIN, LEFT, sessions, log)
    log = dose_answers.answer([PLAIN], sessions, log, found, StepAnswer.ACCEPTED, at(2.5))
    assert levels.left_out(PLAIN, LEFT, sessions, log)
    assert not levels.left_out(PLAIN, Side.RIGHT, sessions, log)
    assert suggested([PLAIN], sessions, log) == ()
    assert not levels.left_out(PLAIN, LEFT, [*sessions, well(3)], log)
    assert not levels.left_out(PLAIN, LEFT, sessions, dose_answers.undo(sessions, log))


def _hurt(told, choice, day=2):
    each = replace(part(), hurts=(Hurt(pain=told, choice=choice),))
    return session(day, each)


def test_what_was_pressed_once_and_not_answered_is_not_left_out_for_hurting():
    assert suggested([PLAIN], [_hurt(None, "skip")], CareLog()) == ()
    # Nor what did not hurt after all, or was done in another way then.
    assert suggested([PLAIN], [_hurt(pain(0), "skip")], CareLog()) == ()
    assert suggested([PLAIN], [_hurt(pain(3), "other-way")], CareLog()) == ()
    (found,) = suggested([PLAIN], [_hurt(pain(2), "skip")], CareLog())
    assert found.kind is StepKind.LEAVE_OUT
    # Above the lowest level it is a reason for a smaller dose all the same.
    (found,) = suggested([MOVE], [_hurt(None, "skip")], CareLog())
    assert found.kind is StepKind.DOWN


@pytest.mark.parametrize(
    ("earlier", "later", "kinds"),
    [
        ((None, "skip"), (None, "skip"), [StepKind.LEAVE_OUT]),
        ((pain(3), "stop"), (None, "easier"), [StepKind.LEAVE_OUT]),
        ((None, "go-on"), (None, "skip"), []),
        ((None, "skip"), (None, "other-way"), []),
        ((None, "skip"), (pain(0), "skip"), []),
        ((pain(0), "skip"), (None, "skip"), []),
    ],
)
def test_what_was_pressed_in_two_sessions_running_is_offered_to_be_left_out(earlier, later, kinds):
    sessions = [_hurt(*earlier, day=1), _hurt(*later)]
    assert [one.kind for one in suggested([PLAIN], sessions)] == kinds
    # A session between them in which it did not hurt ends that.
    between = [_hurt(*earlier, day=0), session(1), _hurt(None, "skip")]
    assert suggested([PLAIN], between) == ()


def test_a_hurt_from_which_the_person_went_on_as_before_asks_for_nothing():
    assert suggested([MOVE], [_hurt(pain(2), "go-on")], CareLog()) == ()


@pytest.mark.parametrize(
    ("moves", "sessions", "kinds"),
    [
        # A day after that was hard: a step down where there is one, else a gentler day.
        ([PLAIN], [HARD], [StepKind.FLARE]),
        ([MOVE], [HARD], [StepKind.DOWN]),
        ([PLAIN, MOVE], [HARD], [StepKind.DOWN]),
        ([PLAIN], [session(0, next_day=UNSETTLED)], [StepKind.FLARE]),
        # A move that was not in it is not the cause of it, and is left as it is.
        ([exercise("clamshell")], [HARD], [StepKind.FLARE]),
        # Settled, open, long past, or a hard day already: nothing.
        ([PLAIN], [session(0, after=answers(pain(5)), next_day=SETTLED)], []),
        ([PLAIN], [session(0, after=answers(pain(5)))], []),
        ([PLAIN], [HARD, well(3)], []),
        ([PLAIN], [flare_day(0, after=answers(pain(5)), next_day=UNSETTLED)], []),
        # A hard day hides nothing before it, and least of all where it was too much itself.
        ([PLAIN], [HURT, flare_day(3)], [StepKind.LEAVE_OUT]),
        ([PLAIN], [HURT, flare_day(3, feeling=Feeling.TOO_MUCH)], [StepKind.LEAVE_OUT]),
        # What hurt is left out; that is a step of its own.
        ([PLAIN], [session(0, part(hurts=True), next_day=UNSETTLED)], [StepKind.LEAVE_OUT]),
    ],
)
def test_what_follows_a_day_that_was_hard(moves, sessions, kinds):
    found = suggested(moves, sessions, CareLog())
    assert [one.kind for one in found] == kinds
    assert all(one.reason is not StepReason.THREE_WELL for one in found)


@pytest.mark.parametrize("given", [StepAnswer.ACCEPTED, StepAnswer.KEPT])
def test_a_gentler_day_is_offered_once_and_changes_no_dose(given):
    asked = suggested([PLAIN], [HARD], CareLog())
    log = dose_answers.answer([PLAIN], [HARD], CareLog(), asked, given, at(3))
    assert suggested([PLAIN], [HARD], log) == ()
    assert dose.current_level(PLAIN, LEFT, log) == Level(dose=PLAIN.dose.first)
    assert not levels.left_out(PLAIN, LEFT, [HARD], log)


def test_after_red_a_rest_a_step_down_the_flare_day_once_then_three_new_sessions():
    sessions, log = [*WELL, session(2.5, after=answers(pain(7)))], CareLog()
    assert [s.kind for s in suggested([MOVE], sessions, log)] == [StepKind.REST]
    log = care.settle(sessions, log, at(3))
    down = suggested([MOVE], sessions, log)
    assert [(s.kind, s.reason) for s in down] == [(StepKind.DOWN, StepReason.RED)]
    # A hard day in between, or another session left before it, does not make it forgotten.
    assert suggested([MOVE], [*sessions, flare_day(3.5)], log) == down
    log = dose_answers.answer([MOVE], sessions, log, down, StepAnswer.KEPT, at(3.05))
    flare = suggested([MOVE], sessions, log)
    assert [s.kind for s in flare] == [StepKind.FLARE]
    kept = dose_answers.answer([MOVE], sessions, log, flare, StepAnswer.KEPT, at(3.1))
    assert suggested([MOVE], sessions, kept) == ()
    sessions += [well(4), well(5)]
    assert suggested([MOVE], sessions, log) == ()
    sessions.append(well(6))
    assert [s.kind for s in suggested([MOVE], sessions, log)] == [StepKind.UP]


def test_a_stop_sign_without_a_session_breaks_the_row_too():
    log = care.settle(WELL, care.name_sign(CareLog(), at(2.5)), at(2.6))
    sessions = [*WELL, session(3, part("clamshell"))]
    assert next_dose(MOVE, LEFT, sessions, level(), log) is None


def test_the_sides_stand_apart():
    each = [session(d, part(side=LEFT), part(side=Side.RIGHT, hurts=d == 2)) for d in range(3)]
    assert next_dose(MOVE, Side.RIGHT, each, level()).kind is StepKind.DOWN
    # The left keeps what it has: nothing rises after a session in which something hurt.
    assert next_dose(MOVE, LEFT, each, level()) is None
    each[-1] = session(2, part(side=LEFT), part(side=Side.RIGHT, done=1))
    assert next_dose(MOVE, LEFT, each, level()).kind is StepKind.UP
    assert next_dose(MOVE, Side.RIGHT, each, level()) is None
    each[-1] = session(2, part(side=LEFT), part(side=Side.RIGHT, hurts=True))
    log = CareLog()
    log = dose_answers.answer(
        [MOVE], each, log, suggested([MOVE], each, log), StepAnswer.ACCEPTED, at(3)
    )
    assert dose.current_level(MOVE, LEFT, log) == level()
    assert dose.current_level(MOVE, Side.RIGHT, log) == level(2, 20, "easier")


def test_yellow_on_one_side_lowers_that_side_only():
    both = session(
        0,
        part(side=LEFT),
        part(side=Side.RIGHT),
        after=answers(pain(2), side=LEFT) + answers(pain(5), side=Side.RIGHT),
        next_day=NextDay(compared=Compared.SAME, settled=None, answered=at(1)),
    )
    assert next_dose(MOVE, Side.RIGHT, [both], level()) is None
    worse = care.answer_next_day(both, Compared.SAME, False, at(1))
    # "Not settled" was said of the whole, so both come down: the careful reading.
    assert next_dose(MOVE, Side.RIGHT, [worse], level()).kind is StepKind.DOWN


def test_an_alternating_move_has_one_dose_and_a_hurt_on_either_side_lowers_it():
    def parts(hurts):
        now = level(8, 3)
        return (
            part("bird-dog", LEFT, planned=now),
            part("bird-dog", Side.RIGHT, planned=now, hurts=hurts),
        )

    assert dose_ladder.sides_of(SHORT) == (None,)
    assert next_dose(SHORT, None, [session(0, *parts(True))], level(8, 3)).to == level(8, 2)
    three = [session(d, *parts(False)) for d in range(3)]
    assert next_dose(SHORT, None, three, level(8, 3)).to == level(9, 3)
