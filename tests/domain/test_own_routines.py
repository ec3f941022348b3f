"""Building a routine: few changes of position, and a copy of what there is."""

from fakes import BEGINNING, library
from test_own_exercises import words

from sciatica_timer.domain.own_exercises import as_routine
from sciatica_timer.domain.own_routines import changes_of_position, copy_of, in_few_changes
from sciatica_timer.domain.programme import OwnEntry, OwnRoutine

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
        assert again and again.moves == routine.moves
