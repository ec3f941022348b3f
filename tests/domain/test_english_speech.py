"""What English says, and when, to the word and the millisecond.

What is said is put together from data of a language, by rules that every language shares. A change
to either must not move English by accident: nobody rereads five scripts for a lost comma, and a
word at another millisecond is heard by everybody. Whoever edits the English texts on purpose, or
the rules of time, reads the difference (`sciatica-timer --script ID`) and pins the new digests.
"""

import hashlib
from collections.abc import Iterator
from itertools import product

import pytest
from fakes import library, phrases, plan_of

from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.preferences import Talk, VoicePrefs
from sciatica_timer.domain.timeline import PlannedExercise, Timeline
from sciatica_timer.domain.voice_sample import sample_of

SCRIPTS = {
    "gentle-start": "61a1126d02c906b1",
    "stretch": "8262133f25eeab92",
    "strength": "4a9d905014f2b91c",
    "all-seven": "0a9abc01a5d61096",
    "flare-day": "77bf70a99fb88ced",
}
DOSES = "014c16ce3c66e142"
SAMPLES = "d70610351a41e199"


def digest(lines: Iterator[object]) -> str:
    return hashlib.sha256("\n".join(map(str, lines)).encode()).hexdigest()[:16]


def written(timeline: Timeline) -> Iterator[object]:
    """All that is heard and shown, with its time."""
    for cue in timeline.cues:
        yield cue.at_ms, cue.for_ms, cue.kind, cue.text
    for each in timeline.segments:
        place = (each.exercise, str(each.side), each.rep, each.set)
        yield each.at_ms, each.for_ms, str(each.phase), *place, each.shown, each.move_ms
    yield from texts_of(timeline, phrases())


def of_a_routine(routine: str) -> Iterator[object]:
    """Its script with much and little talk, from either side, with seconds ticked and counted."""
    for first, short, aloud, words in product(Side, *[(False, True)] * 3):
        options = LayoutOptions(first_side=first, short=short, count_aloud=aloud, words=words)
        yield from written(lay_out(plan_of(routine), phrases(), options))


def of_all_doses() -> Iterator[object]:
    """Every exercise and variant in each dose, on both sides, on one, and with two doses."""
    for exercise in library().exercises.values():
        span = exercise.dose
        for reps, sets in product(*(range(low, high + 1) for low, high in (span.reps, span.sets))):
            for hold_s in range(span.hold_s[0], span.hold_s[1] + 1):
                dose = Dose(hold_s=hold_s, reps=reps, sets=sets)
                for only in (None, *Side) if exercise.sides is Sides.EACH else (None,):
                    first = only or (Side.LEFT if exercise.sides is not Sides.NONE else None)
                    yield phrases().announcement(
                        exercise, exercise.sides, dose, first, only=bool(only)
                    )
                yield phrases().change(exercise, span.first, dose)
        for variant in (None, *exercise.variants):
            plan = PlannedExercise(exercise=exercise, variant=variant, dose=span.first)
            yield from texts_of(lay_out([plan, plan], phrases(), LayoutOptions()), phrases())


def of_samples() -> Iterator[object]:
    """What is heard for a change of the voice."""
    usual = VoicePrefs()
    changes = [(usual, VoicePrefs(talk=talk)) for talk in Talk]
    changes += [(usual, VoicePrefs(count_aloud=True)), (usual, VoicePrefs(delay_ms=9))]
    changes += [(usual, VoicePrefs(half_way=False)), (VoicePrefs(half_way=False), usual)]
    for before, after in changes:
        yield [
            (step.kind, str(step.text), step.at_ms) for step in sample_of(before, after, phrases())
        ]
    yield phrases().hear
    yield from (phrases().numbers.word(number) for number in range(121))
    yield from (phrases().count(number) for number in range(1, 101))


@pytest.mark.parametrize("routine", library().routines)
def test_a_routine_is_said_as_it_was(routine: str) -> None:
    assert digest(of_a_routine(routine)) == SCRIPTS[routine]


def test_every_dose_is_said_as_it_was() -> None:
    assert digest(of_all_doses()) == DOSES


def test_samples_and_numbers_are_said_as_they_were() -> None:
    assert digest(of_samples()) == SAMPLES
