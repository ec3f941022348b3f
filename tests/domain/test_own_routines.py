"""Building a routine: few changes of position, and a copy of what there is."""

from care_records import at, pain, part, session, suggested
from fakes import BEGINNING, library
from msgspec.structs import replace
from test_own_exercises import words

from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.dose_answers import with_answer
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.levels import current_level, set_dose
from sciatica_timer.domain.own_exercises import as_routine
from sciatica_timer.domain.own_routines import changes_of_position, copy_of, dated, in_few_changes
from sciatica_timer.domain.plan import plan_today
from sciatica_timer.domain.programme import OwnDose, OwnEntry, OwnRoutine
from sciatica_timer.domain.routine import Routine
from sciatica_timer.domain.session import CareLog, Level, StepAnswer, StepKind

EXERCISES = library().exercises


def entries(*names: str) -> tuple[OwnEntry, ...]:
    return tuple(OwnEntry(exercise=name) for name in names)


def test_an_order_with_fewer_changes_keeps_what_shares_a_position_together() -> None:
    mixed = entries("bird-dog", "pelvic-tilt", "standing-hamstring", "clamshell", "glute-bridge")
    assert changes_of_position(mixed, EXERCISES) == 4
    ordered = in_few_changes(mixed, EXERCISES)
    assert [each.exercise for each in ordered] == [
        "standing-hamstring",
        "pelvic-tilt",
        "glute-bridge",
        "clamshell",
        "bird-dog",
    ]
    assert changes_of_position(ordered, EXERCISES) == 3
    assert changes_of_position(ordered, EXERCISES, repeat=2) == 7


def test_a_copy_has_all_that_the_routine_has() -> None:
    for routine in library().routines.values():
        empty = OwnRoutine(id="own-copy", name="Mine", entries=(), edited=BEGINNING)
        again = as_routine(copy_of(routine, empty), EXERCISES, words())
        assert again
        assert tuple(replace(each, chosen=None) for each in again.moves) == routine.moves


class TestLessIsAgreed:
    """Knee-to-chest in a routine of one's own, with more than the person does of it elsewhere."""

    KNEE = EXERCISES["knee-to-chest"]
    MUCH = Dose(hold_s=30, reps=4)

    def routine(self, chosen: float = -1, **more: object) -> Routine:
        entry = OwnEntry(exercise=self.KNEE.id, dose=OwnDose(hold_s=30, reps=4), chosen=at(chosen))
        own = OwnRoutine(id="own-x", name="Mine", entries=(replace(entry, **more),), edited=at(8))
        made = as_routine(own, EXERCISES, words())
        assert made
        return made

    def planned(self, routine: Routine, log: CareLog) -> dict[Side, Dose]:
        (planned,) = plan_today(routine, library(), (), log)
        return {side: planned.dose_on(side) for side in Side}

    def hurt(self, **told: object) -> tuple[Suggestion, ...]:
        done = Level(dose=self.MUCH, **told)
        parts = (part(planned=done, hurt=pain(3)), part(side=Side.RIGHT, planned=done))
        return suggested([self.KNEE], [session(0, *parts)])

    def agreed(self, day: float = 1) -> CareLog:
        return with_answer(CareLog(), self.hurt(), StepAnswer.ACCEPTED, at(day))

    def test_it_is_not_called_the_gentlest_and_goes_down_to_what_is_done_elsewhere(self) -> None:
        (asked,) = self.hurt()
        assert (asked.kind, asked.level) == (StepKind.DOWN, Level(dose=self.MUCH))
        assert asked.to == Level(dose=self.KNEE.dose.first)

    def test_the_routine_follows_on_that_side_only(self) -> None:
        low = self.KNEE.dose.first
        assert self.planned(self.routine(), CareLog()) == dict.fromkeys(Side, self.MUCH)
        assert self.planned(self.routine(), self.agreed()) == {
            Side.LEFT: low,
            Side.RIGHT: self.MUCH,
        }

    def test_what_was_chosen_for_the_routine_after_that_stands(self) -> None:
        assert self.planned(self.routine(chosen=2), self.agreed()) == dict.fromkeys(Side, self.MUCH)

    def test_each_step_down_from_there_is_done_and_a_no_changes_nothing(self) -> None:
        log = set_dose(self.KNEE, self.MUCH, CareLog(), at(0))
        for day in (1, 2):
            level = current_level(self.KNEE, Side.LEFT, log)
            done = session(day, part(planned=level, hurt=pain(3)))
            card = suggested([self.KNEE], [done], log)
            kept = with_answer(log, card, StepAnswer.KEPT, at(day + 0.5))
            assert self.planned(self.routine(), kept) == self.planned(self.routine(), log)
            log = with_answer(log, card, StepAnswer.ACCEPTED, at(day + 0.5))
            assert self.planned(self.routine(), log)[Side.LEFT] == card[0].to.dose

    def test_a_harder_way_is_given_up_with_it(self) -> None:
        routine = self.routine(variant="straight")
        (asked,) = self.hurt(variant="straight")
        assert (asked.level.variant, asked.to.variant) == ("straight", "")
        log = with_answer(CareLog(), [asked], StepAnswer.ACCEPTED, at(1))
        (planned,) = plan_today(routine, library(), (), log)
        assert planned.variant is None

    def test_what_comes_back_after_weeks_begins_at_its_lowest_there_too(self) -> None:
        out = [replace(one, kind=StepKind.LEAVE_OUT, to=None) for one in self.hurt()]
        log = with_answer(CareLog(), out, StepAnswer.ACCEPTED, at(1))
        back = suggested([self.KNEE], (), log, now=at(30))
        log = with_answer(log, back, StepAnswer.ACCEPTED, at(30))
        assert self.planned(self.routine(), log)[Side.LEFT] == self.KNEE.dose.first

    def test_another_name_for_the_routine_brings_nothing_back(self) -> None:
        (plain,) = entries(self.KNEE.id)
        some, more = (replace(plain, dose=OwnDose(hold_s=20, reps=reps)) for reps in (2, 4))
        before = OwnRoutine(id="own-x", name="Mine", entries=(plain, some), edited=at(0))
        kept = dated((plain, some, more), before, at(2))
        assert [each.chosen for each in kept] == [None, at(0), at(2)]
