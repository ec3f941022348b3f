"""A person's own exercises: drafted words, doses inside what was set, and a place everywhere."""

from collections.abc import Mapping
from typing import Any

import msgspec
import pytest
from fakes import BEGINNING, CONTENT, files, library, phrases
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.dose_ladder import easier_now, step_down, step_up
from sciatica_timer.domain.exercise import Dose, Posture, Side, Sides
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_by_part
from sciatica_timer.domain.levels import current_level
from sciatica_timer.domain.own_exercises import (
    OwnWords,
    as_exercise,
    better_left_out,
    drafted,
    with_own,
)
from sciatica_timer.domain.plan import plan_routine, plan_today
from sciatica_timer.domain.programme import (
    DoseLimits,
    OwnDose,
    OwnEntry,
    OwnExercise,
    OwnRoutine,
    Programme,
    RoutineList,
)
from sciatica_timer.domain.session import CareLog, Level
from sciatica_timer.domain.timeline import Phase, PlannedExercise
from sciatica_timer.services.library import load_own_words


def words() -> OwnWords:
    return load_own_words(files().__getitem__)


def own(name: str = "Wall sit", *steps: str, **more: Any) -> OwnExercise:
    return OwnExercise(
        id=f"own-{name.lower().replace(' ', '')}",
        name=name,
        steps=steps or ("Lean your back against a wall and bend your knees a little",),
        edited=BEGINNING,
        **more,
    )


PRESS_UP = own(
    "Prone press up",
    "Lie on your front with your hands under your shoulders.",
    "Push your chest up slowly.",
    "Keep your hips on the mat.",
    "Lower yourself slowly.",
    posture=Posture.FRONT,
    dose=OwnDose(hold_s=2, reps=8),
)


def said_of(exercise: OwnExercise) -> list[str]:
    made = as_exercise(exercise, words())
    plan = (PlannedExercise(exercise=made, dose=made.dose.first),)
    return [cue.text for cue in lay_out(plan, phrases(), LayoutOptions()).cues]


class TestDrafts:
    def test_of_one_step_it_is_the_move(self) -> None:
        spoken = drafted(own(), words())
        assert spoken.move_in == "Lean your back against a wall and bend your knees a little."
        assert spoken.position == words().position
        assert spoken.let_go == "Let go slowly."

    def test_of_more_steps_the_first_leads_in_and_the_last_leads_out(self) -> None:
        spoken = drafted(PRESS_UP, words())
        assert spoken.position == PRESS_UP.steps[0]
        assert spoken.move_in == "Push your chest up slowly. Keep your hips on the mat."
        assert spoken.move_in_short == "Push your chest up slowly."
        assert spoken.let_go == "Lower yourself slowly."
        assert "Sit back on your heels" in spoken.way_out

    def test_what_was_changed_is_said_and_the_rest_drafted_still(self) -> None:
        said = said_of(msgspec.structs.replace(PRESS_UP, words={"move_in": "Up you come."}))
        assert "Up you come." in said
        assert PRESS_UP.steps[0] in said

    @pytest.mark.parametrize("sides", Sides)
    @pytest.mark.parametrize("posture", Posture)
    def test_every_posture_and_side_can_be_laid_out_after_any_other(
        self, posture: Posture, sides: Sides
    ) -> None:
        exercise = as_exercise(own(posture=posture, sides=sides), words())
        planned = PlannedExercise(exercise=exercise, dose=exercise.dose.first)
        for other in (*library().exercises.values(), as_exercise(PRESS_UP, words())):
            beside = PlannedExercise(exercise=other, dose=other.dose.first)
            timeline = lay_out((planned, beside, planned), phrases(), LayoutOptions())
            told = [text for row in texts_by_part(timeline, phrases()) for text in row]
            assert told and not any(set("{}") & set(text) for text in told)

    def test_up_from_the_front_goes_by_the_knees_and_the_heels(self) -> None:
        said = " ".join(said_of(PRESS_UP))
        assert "lower yourself onto your front" in said
        assert "bring your knees under you. Sit back on your heels" in said

    @given(st.text("{}sideOther :S", max_size=60))
    def test_no_bracket_that_a_person_types_stops_a_session(self, typed: str) -> None:
        texts = {key: typed or "x" for key in ("position", "move_in", "hold", "change", "way_out")}
        said_of(own(typed or "x", typed or "x", sides=Sides.EACH, words=texts))
        said_of(own(typed or "x", typed or "x", words=texts))

    @pytest.mark.parametrize(
        ("language", "written", "said", "read"),
        [
            ("es", "Levante la pierna {side:feminine}.", "Levante la pierna izquierda.", "pierna"),
            ("de", "Heben Sie den {side:weak} Arm.", "Heben Sie den linken Arm.", "Arm"),
            ("fr", "Levez la jambe {side:feminine}.", "Levez la jambe gauche.", "jambe"),
            ("en", "Lift your {side:odd} leg.", "Lift your left leg.", "left or right leg"),
        ],
    )
    def test_the_side_agrees_with_its_word_where_a_person_asks_for_it(
        self, language: str, written: str, said: str, read: str
    ) -> None:
        """It was read aloud as "side:feminine"; a form that is not known is said plainly."""
        folder = CONTENT.parent / language
        lift = own("Lift", written, sides=Sides.EACH)
        made = as_exercise(lift, load_own_words(files(folder).__getitem__))
        plan = (PlannedExercise(exercise=made, dose=made.dose.first),)
        timeline = lay_out(plan, phrases(folder), LayoutOptions())
        assert said in [cue.text for cue in timeline.cues]
        assert "{" not in made.steps[0] and read in made.steps[0]

    def test_the_side_is_said_where_a_person_wrote_its_place(self) -> None:
        stretch = own("Calf stretch", "Put your {side} foot back", sides=Sides.EACH)
        assert as_exercise(stretch, words()).steps == ("Put your left or right foot back",)
        said = said_of(stretch)
        assert "Put your left foot back." in said
        assert "Put your right foot back." in said

    def test_where_there_are_no_sides_their_places_are_said_as_they_are_read(self) -> None:
        """It was said as "side" in brackets, and "side" alone was heard."""
        lift = own("Lift", "Lift your {side} leg over the {other} one", sides=Sides.NONE)
        assert "Lift your left or right leg over the other one." in said_of(lift)
        assert as_exercise(lift, words()).steps == (
            "Lift your left or right leg over the other one",
        )


class TestDoses:
    def test_without_limits_nothing_is_suggested_and_a_hand_may_change_it(self) -> None:
        exercise = as_exercise(own(dose=OwnDose(hold_s=20, reps=3, sets=2)), words())
        level = current_level(exercise, None, CareLog())
        assert level == Level(dose=Dose(hold_s=20, reps=3, sets=2))
        assert [step_up(exercise, level), step_down(exercise, level)] == [None, None]
        assert easier_now(exercise, level) is None
        assert exercise.dose.hold_to(Dose(hold_s=45, reps=1)) == Dose(hold_s=45, reps=1)

    def test_with_limits_every_step_stays_inside_them(self) -> None:
        limits = DoseLimits(reps=(8, 6))
        exercise = as_exercise(own(dose=OwnDose(hold_s=20, reps=6), limits=limits), words())
        level: Level | None = Level(dose=exercise.dose.first)
        seen: list[Dose] = []
        while level:
            seen.append(level.dose)
            level = step_up(exercise, level)
        assert [dose.reps for dose in seen] == [6, 7, 8]
        assert {dose.hold_s for dose in seen} == {20}

    def test_each_side_begins_with_its_own(self) -> None:
        apart = own(sides=Sides.EACH, side_doses={Side.LEFT: OwnDose(reps=5)})
        exercise = as_exercise(apart, words())
        reps = {side: current_level(exercise, side, CareLog()).dose.reps for side in Side}
        assert reps == {Side.LEFT: 5, Side.RIGHT: 2}


def made(*entries: OwnEntry, **more: Any) -> OwnRoutine:
    return OwnRoutine(id="own-r", name="Mine", entries=entries, edited=BEGINNING, **more)


def with_routine(routine: OwnRoutine, listing: RoutineList | None = None) -> Mapping[str, Any]:
    programme = Programme(
        exercises=(PRESS_UP,), routines=(routine,), listing=listing or RoutineList()
    )
    return {"library": with_own(library(), programme, words())}


class TestRoutines:
    def test_mix_own_exercises_with_those_that_ship(self) -> None:
        routine = made(
            OwnEntry(exercise=PRESS_UP.id),
            OwnEntry(exercise="gone"),
            OwnEntry(exercise="clamshell", dose=OwnDose(hold_s=100, reps=9), side=Side.LEFT),
            repeat=2,
            rest_s=30,
        )
        whole = with_routine(routine)["library"]
        plan = plan_today(whole.routines["own-r"], whole, (), CareLog())
        assert [each.exercise.id for each in plan] == [PRESS_UP.id, "clamshell"] * 2
        assert plan[1].only_side is Side.LEFT
        # What the source allows holds in an own routine too.
        assert plan[1].dose == Dose(hold_s=30, reps=9)
        assert plan == plan_routine(whole.routines["own-r"], whole)
        timeline = lay_out(plan, phrases(), LayoutOptions())
        rests = [each for each in timeline.segments if each.phase is Phase.REST]
        assert len(rests) == 3 and all(each.for_ms >= 30_000 for each in rests)

    def test_stand_as_the_person_has_put_them(self) -> None:
        listing = RoutineList(
            order=("stretch", "own-r"), favourites=("own-r",), hidden=("strength", "never-heard-of")
        )
        whole = with_routine(made(OwnEntry(exercise="clamshell")), listing)["library"]
        shown = [routine.id for routine in whole.shown]
        assert shown[:2] == ["own-r", "stretch"]
        assert "strength" not in shown and "strength" in whole.routines

    def test_one_of_which_nothing_is_left_is_not_there(self) -> None:
        whole = with_routine(made(OwnEntry(exercise="own-gone")))["library"]
        assert "own-r" not in whole.routines


@pytest.mark.parametrize(
    ("name", "warned"),
    [
        ("Russian twists", True),
        ("Standing toe-touch", True),
        ("Double leg raises", True),
        ("SQUAT", True),
        ("Wall sit", False),
        ("Prone press-up", False),
        ("Knee lift", False),
    ],
)
def test_what_is_better_left_out_is_known_by_name(name: str, warned: bool) -> None:
    assert (better_left_out(name, words()) is not None) is warned
