"""Reads exercises, routines and phrases, and refuses a wrong file by name, key and reason."""

import tomllib
from collections.abc import Callable, Iterable
from string import Formatter
from typing import TypeVar

import msgspec

from sciatica_timer.domain.exercise import Exercise, Posture, Sides
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.routine import Library, Routine

T = TypeVar("T")
Read = Callable[[str], bytes]
"""Gives the bytes of a content file by its path under content/en/."""

SAY_WORDS = {"side", "other", "Side", "Other"}


class ContentError(Exception):
    """A content file is wrong; the message names file, key and reason."""


def load_library(read: Read, names: Iterable[str]) -> Library:
    """Read every exercise and routine among the names; raises ContentError for a wrong one."""
    files = sorted(names)
    exercises = [_decode(read, name, Exercise) for name in files if name.startswith("exercises/")]
    routines = [_decode(read, name, Routine) for name in files if name.startswith("routines/")]
    if not exercises or not routines:
        raise ContentError("content/en: there are no exercises or no routines in it.")
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
    phrases = _decode(read, "phrases.toml", Phrases)
    for posture in Posture:
        if posture not in phrases.postures:
            raise ContentError(f"phrases.toml: postures.{posture}: there are no words for it.")
    return phrases


def _decode(read: Read, name: str, kind: type[T]) -> T:
    try:
        return msgspec.convert(tomllib.loads(read(name).decode("utf-8")), kind)
    except FileNotFoundError as error:
        raise ContentError(f"{name}: the file is missing.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ContentError(f"{name}: not readable as TOML: {error}.") from error
    except msgspec.ValidationError as error:
        # msgspec says "Expected `int`, got `str` - at `$.dose.reps[0]`"; the key goes first.
        reason, _, where = str(error).partition(" - at `$")
        key = where.strip("`.") or "the file as a whole"
        raise ContentError(f"{name}: {key}: {reason}.") from error


def _check_exercise(exercise: Exercise) -> None:
    where = f"exercises/{exercise.id}.toml"
    for key in ("hold_s", "reps", "sets"):
        low, high = getattr(exercise.dose, key)
        if not 1 <= low <= high:
            raise ContentError(f"{where}: dose.{key}: {low} to {high} is no range.")
    if exercise.sides is not Sides.NONE and not exercise.say.lead:
        raise ContentError(f"{where}: say.lead: an exercise with sides needs it.")
    if exercise.sides is Sides.EACH and not exercise.say.change:
        raise ContentError(f"{where}: say.change: an exercise with two sides needs it.")
    texts = {f"say.{key}": value for key, value in msgspec.structs.asdict(exercise.say).items()}
    for variant in exercise.variants:
        texts[f"variants.{variant.id}.position"] = variant.position
        texts[f"variants.{variant.id}.move_in"] = variant.move_in
    for key, text in texts.items():
        try:
            words = {word for _, word, _, _ in Formatter().parse(text) if word is not None}
        except ValueError as error:
            raise ContentError(f"{where}: {key}: {error}.") from error
        if words - SAY_WORDS:
            wrong = ", ".join(sorted(words - SAY_WORDS))
            raise ContentError(f"{where}: {key}: nothing is known to fill in for {{{wrong}}}.")


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
