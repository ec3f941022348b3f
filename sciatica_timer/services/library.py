"""Reads exercises, routines and phrases, and refuses a wrong file by name, key and reason."""

import tomllib
from collections.abc import Callable, Iterable
from string import Formatter
from typing import TypeVar

import msgspec

from sciatica_timer.domain.exercise import Exercise, Posture, Side, Sides
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.domain.timeline import PlannedExercise

T = TypeVar("T")
Read = Callable[[str], bytes]
"""Gives the bytes of a content file by its path under content/en/."""

SAY_WORDS = {"side", "other"}
MOST = {"hold_s": 120, "reps": 50, "sets": 10}
"""No exercise here comes near; a slip in a file must not make a session of hours."""
PHRASE_WORDS = {
    "first": {"name", "posture"},
    "next": {"name", "posture"},
    "announce_sided": {"name", "lead", "dose"},
    "announce_one_side": {"name", "side", "other", "dose"},
    "announce": {"name", "dose"},
    "dose_reps": {"times", "hold"},
    "dose_holds": {"times", "hold"},
    "dose_sets": {"sets", "reps"},
    "times_each": {"times"},
    "change_dosed": {"change", "dose"},
    "again": {"n"},
    "number": {"n"},
    "set_begins": {"n"},
    "resume": {"name"},
    "resume_sided": {"name", "side", "other"},
}
"""What is filled in; a phrase that is not named here is said as it stands."""


class ContentError(Exception):
    """A content file is wrong; the message names file, key and reason."""


def load_library(read: Read, names: Iterable[str]) -> Library:
    """Read every exercise and routine among the names; raises ContentError for a wrong one."""
    files = sorted(names)
    exercises = [_decode(read, name, Exercise) for name in files if name.startswith("exercises/")]
    routines = [_decode(read, name, Routine) for name in files if name.startswith("routines/")]
    if not exercises or not routines:
        raise ContentError("content/en: there are no exercises or no routines in it.")
    _check_names(files, [exercise.id for exercise in exercises], "exercises/")
    _check_names(files, [routine.id for routine in routines], "routines/")
    by_id = {exercise.id: exercise for exercise in exercises}
    for exercise in exercises:
        _check_exercise(exercise)
    for routine in routines:
        _check_routine(routine, by_id)
    order = {
        move.exercise: place
        for routine in sorted(routines, key=lambda r: len(r.moves))
        for place, move in enumerate(routine.moves)
    }
    exercises.sort(key=lambda e: (list(Posture).index(e.posture), order.get(e.id, 0)))
    routines.sort(key=lambda r: r.order)
    return Library(
        exercises={exercise.id: exercise for exercise in exercises},
        routines={routine.id: routine for routine in routines},
    )


def load_phrases(read: Read) -> Phrases:
    """Read the words round the exercises; raises ContentError for a wrong file."""
    name = "phrases.toml"
    phrases = _decode(read, name, Phrases)
    for posture in Posture:
        if posture not in phrases.postures:
            raise ContentError(f"{name}: postures.{posture}: there are no words for it.")
    for side in Side:
        if side not in phrases.sides:
            raise ContentError(f"{name}: sides.{side}: there is no word for it.")
    for key, text in msgspec.structs.asdict(phrases).items():
        if isinstance(text, str):
            _check_words(name, key, text, PHRASE_WORDS.get(key, set()))
    _check_words(name, "times.many", phrases.times.many, {"n"}, capitals=False)
    return phrases


def _decode(read: Read, name: str, kind: type[T]) -> T:
    try:
        return msgspec.convert(tomllib.loads(read(name).decode("utf-8")), kind)
    except FileNotFoundError as error:
        raise ContentError(f"{name}: the file is missing.") from error
    except OSError as error:
        raise ContentError(f"{name}: the file can not be read: {error}.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ContentError(f"{name}: not readable as TOML: {error}.") from error
    except msgspec.ValidationError as error:
        # msgspec says "Expected `int`, got `str` - at `$.dose.reps[0]`"; the key goes first.
        reason, _, where = str(error).partition(" - at `$")
        key = where.strip("`.") or "the file as a whole"
        raise ContentError(f"{name}: {key}: {reason}.") from error


def _check_names(files: list[str], ids: list[str], folder: str) -> None:
    """Every file bears the id that is in it, so that no two things can have the same."""
    for name, found in zip((f for f in files if f.startswith(folder)), ids, strict=True):
        if name != f"{folder}{found}.toml":
            raise ContentError(f"{name}: id: {found!r} is not the name of the file.")


def _check_exercise(exercise: Exercise) -> None:
    where = f"exercises/{exercise.id}.toml"
    for key, most in MOST.items():
        low, high = getattr(exercise.dose, key)
        if not 1 <= low <= high <= most:
            raise ContentError(f"{where}: dose.{key}: {low} to {high} is no range up to {most}.")
    ids = [variant.id for variant in exercise.variants]
    if len(ids) > len(set(ids)):
        raise ContentError(f"{where}: variants: two of them have the same id.")
    say = exercise.say
    for variant in (None, *exercise.variants):
        planned = PlannedExercise(exercise=exercise, dose=exercise.dose.first, variant=variant)
        if planned.sides is not Sides.NONE and not say.lead:
            raise ContentError(f"{where}: say.lead: an exercise with sides needs it.")
        if planned.sides is Sides.EACH and not say.change:
            raise ContentError(f"{where}: say.change: an exercise with two sides needs it.")
        # Without sides there is nothing to fill in for {side}, in the exercise's words neither.
        words = SAY_WORDS if planned.sides is not Sides.NONE else set[str]()
        for key in ("position", "move_in", "move_in_short", "let_go", "let_go_short"):
            owns = variant is not None and getattr(variant, key)
            of = f"variants.{variant.id}" if variant and owns else "say"
            _check_words(where, f"{of}.{key}", getattr(planned, key), words)
    for key, words in {"lead": SAY_WORDS, "change": SAY_WORDS, "hold": set[str]()}.items():
        _check_words(where, f"say.{key}", getattr(say, key), words)
    _check_words(where, "say.way_out", say.way_out, set())


def _check_words(
    where: str, key: str, text: str, words: set[str], *, capitals: bool = True
) -> None:
    """Only the words that are filled in stand in curly brackets, and stand there alone."""
    known = words | {word.capitalize() for word in words} if capitals else words
    try:
        for _, word, form, conversion in Formatter().parse(text):
            if word is not None and (word not in known or form or conversion):
                raise ContentError(
                    f"{where}: {key}: nothing is known to fill in for {{{word}}} there."
                )
    except ValueError as error:
        raise ContentError(f"{where}: {key}: {error}.") from error


def _check_routine(routine: Routine, exercises: dict[str, Exercise]) -> None:
    where = f"routines/{routine.id}.toml"
    if not routine.moves:
        raise ContentError(f"{where}: moves: a routine needs at least one.")
    for place, move in enumerate(routine.moves):
        exercise = exercises.get(move.exercise)
        if exercise is None:
            raise ContentError(
                f"{where}: moves[{place}].exercise: there is no exercise {move.exercise!r}."
            )
        if move.variant and move.variant not in {variant.id for variant in exercise.variants}:
            raise ContentError(
                f"{where}: moves[{place}].variant: {move.exercise} has no {move.variant!r}."
            )
        if move.dose and exercise.dose.hold_to(move.dose) != move.dose:
            raise ContentError(f"{where}: moves[{place}].dose: outside the exercise's range.")
