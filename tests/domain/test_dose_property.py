"""Whatever is answered, in whatever order: no dose rises after a red, or leaves its range."""

from care_records import answers, at, exercise, next_dose, pain, part, session, suggested
from examples import examples
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sciatica_timer.domain import care, dose, dose_answers, dose_ladder
from sciatica_timer.domain.exercise import Side, Sides, VariantKind
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    Completion,
    Reach,
    RedWhere,
    StepAnswer,
)

MOVES = [
    exercise(variants=(VariantKind.EASIER, VariantKind.HARDER)),
    exercise("pelvic-tilt", hold_s=(3, 5), reps=(2, 8), sides=Sides.NONE),
]
KEYS = [(move, side) for move in MOVES for side in dose_ladder.sides_of(move)]
ORDER = ["easier", "", "harder"]

SCORE = st.one_of(st.none(), st.integers(0, 3), st.integers(0, 10))
REACH = st.one_of(st.none(), st.sampled_from(Reach))
PAIN = st.builds(pain, SCORE, REACH)
WHERE = st.sampled_from([None, Side.LEFT, Side.RIGHT])
WELL = st.tuples(st.just("session"), st.just((pain(1), pain(1), None, None)))
EVENT = st.one_of(
    WELL,
    WELL,
    WELL,
    st.tuples(st.just("session"), st.tuples(PAIN, PAIN, WHERE, st.one_of(st.none(), PAIN))),
    st.tuples(st.just("left"), st.tuples(st.integers(0, len(KEYS)), st.integers(0, 2), PAIN)),
    st.tuples(st.just("hurts"), PAIN),
    st.tuples(st.just("sign"), st.none()),
    st.tuples(st.just("settled"), st.none()),
    st.tuples(st.just("answer"), st.sampled_from([StepAnswer.ACCEPTED, StepAnswer.KEPT])),
    st.tuples(st.just("answer"), st.just(StepAnswer.ACCEPTED)),
    st.tuples(st.just("old card"), st.none()),
    st.tuples(st.just("undo"), st.none()),
    st.tuples(st.just("next day"), st.tuples(st.sampled_from(Compared), st.sampled_from(
        [None, True, False]))),
)  # fmt: skip


SCORED = ("session", (pain(1), pain(2), None, None))
HURTS = ("session", (pain(1), pain(2), Side.LEFT, pain(2)))
ACCEPT = ("answer", StepAnswer.ACCEPTED)
KEEP = ("answer", StepAnswer.KEPT)
RED = ("sign", None)
SETTLED = ("settled", None)
UNDO = ("undo", None)
# Runs that a random walk alone would rarely take: up, down, red at every place in between.
RUN = st.sampled_from(
    [
        [SCORED, SCORED, SCORED, ACCEPT],
        [SCORED, SCORED, SCORED, ACCEPT] * 3,
        [SCORED, SCORED, SCORED, ("look", None), RED, ("old card", None), SETTLED],
        [SCORED, SCORED, SCORED, RED, ACCEPT, SETTLED, KEEP, ACCEPT],
        [SCORED, SCORED, RED, SETTLED, SCORED, ACCEPT],
        [SCORED, SCORED, ACCEPT],
        [HURTS, ACCEPT],
        [HURTS, ACCEPT, RED, SETTLED, UNDO],
        [RED, SETTLED, KEEP, HURTS, ACCEPT, UNDO],
        [HURTS, ACCEPT, SCORED, UNDO],
        [RED, SETTLED],
    ]
)
EVENTS = st.lists(st.one_of(RUN, RUN, EVENT.map(lambda event: [event])), max_size=14).map(
    lambda runs: [event for run in runs for event in run]
)


def height(level):
    return ORDER.index(level.variant), level.dose.hold_s, level.dose.reps


class World:
    """One person's records, and what an onlooker would note about them."""

    def __init__(self):
        self.sessions, self.log, self.now = [], CareLog(), 0.0
        self.card = ()
        self.clean = {}
        self.red = False
        self.seen_red = False

    def levels(self):
        return {(m.id, s): dose.current_level(m, s, self.log) for m, s in KEYS}

    def hold(self, kind, value):
        self.now += 1
        getattr(self, "do_" + kind.replace(" ", "_"))(value)

    def went_red(self):
        self.red = self.seen_red = True
        self.clean = {}

    def do_session(self, value):
        before, after, side, hurt = value
        if not care.may_start(self.sessions, self.log):
            return
        assert not self.red, "an exercise started while a red answer stood"
        levels = self.levels()
        parts = [
            part(m.id, s, planned=levels[m.id, s], hurt=hurt if s is side else None)
            for m, s in KEYS
        ]
        new = session(self.now, *parts, before=answers(before), after=answers(after))
        self.sessions.append(new)
        if care.reds_of(new):
            self.went_red()
        else:
            for key in levels:
                self.clean[key] = self.clean.get(key, 0) + 1

    def do_left(self, value):
        """A session that was left: some moves done, the next one begun, the rest not reached."""
        whole, begun, after = value
        if not care.may_start(self.sessions, self.log):
            return
        levels = self.levels()
        parts = [
            part(
                m.id,
                s,
                planned=levels[m.id, s],
                done=None if at < whole else begun if at == whole else 0,
                reached=at < whole or (at == whole and begun > 0),
            )
            for at, (m, s) in enumerate(KEYS)
        ]
        new = session(self.now, *parts, after=answers(after), completion=Completion.LEFT)
        self.sessions.append(new)
        if care.reds_of(new):
            self.went_red()
        else:
            for made in parts:
                if made.whole:
                    key = made.exercise, made.side
                    self.clean[key] = self.clean.get(key, 0) + 1

    def do_hurts(self, value):
        red = care.red_answer(value, at=at(self.now), where=RedWhere.DURING)
        if red:
            self.log = care.note_red(self.log, red)
            self.went_red()

    def do_sign(self, _):
        self.log = care.name_sign(self.log, at(self.now))
        self.went_red()

    def do_settled(self, _):
        self.log, self.red = care.settle(self.sessions, self.log, at(self.now)), False

    def do_answer(self, value):
        self.card = suggested(MOVES, self.sessions, self.log)
        self.take(value)

    def do_look(self, _):
        self.card = suggested(MOVES, self.sessions, self.log)

    def do_old_card(self, _):
        self.take(StepAnswer.ACCEPTED)

    def take(self, value):
        self.log = dose_answers.answer(
            MOVES, self.sessions, self.log, self.card, value, at(self.now)
        )

    def do_undo(self, _):
        self.log = dose_answers.undo(self.sessions, self.log)

    def do_next_day(self, value):
        if self.sessions:
            last = care.answer_next_day(self.sessions[-1], *value, at(self.now))
            self.sessions[-1] = last


@examples(150)
@given(EVENTS)
def test_no_sequence_of_answers_raises_a_dose_after_a_red_or_beyond_its_range(events):
    world = World()
    for kind, value in events:
        levels = world.levels()
        world.hold(kind, value)
        assert care.may_start(world.sessions, world.log) is not world.red
        for (move, side), old in zip(KEYS, levels.values(), strict=True):
            new = dose.current_level(move, side, world.log)
            assert move.dose.hold_to(new.dose) == new.dose
            for choice in dose.choices_for(world.log, move.id, side):
                assert choice.to is None or dose_ladder.inside(move, choice.to) == choice.to
            if height(new) > height(old):
                assert not world.red
                assert not world.seen_red or world.clean.get((move.id, side), 0) >= 3


@examples(80)
@given(EVENTS)
def test_what_was_not_reached_is_as_if_it_had_not_been_planned(events):
    world = World()
    for kind, value in events:
        world.hold(kind, value)
    bare = [
        replace(one, parts=tuple(each for each in one.parts if each.begun))
        for one in world.sessions
    ]
    for (move, side), level in zip(KEYS, world.levels().values(), strict=True):
        planned = next_dose(move, side, world.sessions, level, world.log)
        assert planned == next_dose(move, side, bare, level, world.log)


@examples(80)
@given(EVENTS)
def test_a_step_is_one_rung_and_nothing_answered_is_asked_again(events):
    world = World()
    for kind, value in events:
        world.hold(kind, value)
        asked = suggested(MOVES, world.sessions, world.log)
        for found in asked:
            move = next((m for m in MOVES if m.id == found.exercise), None)
            if found.to and move:
                rungs = (
                    dose_ladder.step_up(move, found.level),
                    dose_ladder.step_down(move, found.level),
                )
                assert found.to in rungs
        again = dose_answers.answer(
            MOVES, world.sessions, world.log, asked, StepAnswer.KEPT, at(world.now + 0.5)
        )
        left = suggested(MOVES, world.sessions, again)
        assert not set(asked) & set(left) or care.standing(world.sessions, world.log)
