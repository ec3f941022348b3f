"""Reads exercises, routines and phrases, and refuses a wrong file by name, key and reason."""

from collections.abc import Callable, Collection, Iterable, Mapping, Set
from typing import TypeVar

import msgspec

from sciatica_timer.domain.exercise import (
    VARIANT_WORDS,
    Exercise,
    Posture,
    Side,
    Sides,
    Variant,
)
from sciatica_timer.domain.own_exercises import OwnWords
from sciatica_timer.domain.phrases import PLACE, PLAIN, Counted, Phrases
from sciatica_timer.domain.plurals import Plural, check_rule
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.domain.timeline import PlannedExercise

T = TypeVar("T")
Read = Callable[[str], bytes]
"""Gives the bytes of a content file by its path under content/LANGUAGE/."""
Forms = Mapping[str, Set[str]]
"""For a word in a phrase, such as "side", the forms of it that the language has."""

PHRASES = "phrases.toml"
OWN_WORDS = "own.toml"
SIDE_WORDS = frozenset({"side", "other"})
MOST = {"hold_s": 120, "reps": 50, "sets": 10}
"""No exercise here comes near; a slip in a file must not make a session of hours."""
PHRASE_WORDS = {
    "opening": {"things"},
    "needs": {"things"},
    "list_more": {"list", "thing"},
    "list_last": {"list", "thing"},
    "first": {"name", "posture"},
    "next": {"name", "posture"},
    "in_variant": {"said", "variant"},
    "in_round": {"said", "n", "rounds"},
    "announce_sided": {"name", "lead", "dose"},
    "announce_one_side": {"name", "side", "other", "dose"},
    "announce": {"name", "dose"},
    "dose_holds": {"times", "hold"},
    "dose_hold": {"times", "hold"},
    "dose_sets": {"sets", "reps"},
    "times_each": {"times"},
    "change_dosed": {"change", "dose"},
    "again": {"n"},
    "number": {"n"},
    "minutes_seconds": {"minutes", "seconds"},
    "rest_for": {"time"},
    "set_soon": {"n", "time"},
    "resume": {"name"},
    "resume_sided": {"name", "side", "other"},
    "hurts": {"way_out"},
}
"""What is filled in; a phrase that is not named here is said as it stands."""


class ContentError(Exception):
    """A content file is wrong; the message names file, key and reason."""

    @property
    def file(self) -> str:
        """The path of the file under content/LANGUAGE/."""
        return str(self).partition(":")[0]


def load_library(read: Read, names: Iterable[str], forms: Forms | None = None) -> Library:
    """Read every exercise and routine among the names; raises ContentError for a wrong one.

    forms are those of the phrases, without which only plain words can be filled in.
    """
    files = sorted(names)
    exercises = [
        decode_content(read, name, Exercise) for name in files if name.startswith("exercises/")
    ]
    routines = [
        decode_content(read, name, Routine) for name in files if name.startswith("routines/")
    ]
    if not exercises or not routines:
        raise ContentError("content: there are no exercises or no routines in it.")
    _check_names(files, [exercise.id for exercise in exercises], "exercises/")
    _check_names(files, [routine.id for routine in routines], "routines/")
    by_id = {exercise.id: exercise for exercise in exercises}
    for exercise in exercises:
        _check_exercise(exercise, forms or {})
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
    phrases = decode_content(read, PHRASES, Phrases)
    _check_keys("postures", phrases.postures, Posture)
    _check_keys("sides", phrases.sides, Side)
    _check_keys("counts", phrases.counts, Counted)
    for side, forms in phrases.sides.items():
        _check_keys(f"sides.{side}", forms, {PLAIN, *phrases.forms["side"]})
    _check_changes(phrases)
    _check_plurals(phrases)
    for form, numbers in phrases.numbers.forms.items():
        if wrong := next((key for key in numbers if not key.isdecimal()), None):
            raise ContentError(f"{PHRASES}: numbers.forms.{form}: {wrong!r} is no number.")
    for key, text in msgspec.structs.asdict(phrases).items():
        if isinstance(text, str):
            _check_words(PHRASES, key, text, PHRASE_WORDS.get(key, set()), phrases.forms)
    return phrases


def load_own_words(read: Read) -> OwnWords:
    """Read the words for a person's own exercises; raises ContentError for a wrong file."""
    words = decode_content(read, OWN_WORDS, OwnWords)
    for key in ("posture_names", "equipment", "way_out"):
        _check_keys(key, getattr(words, key), Posture, file=OWN_WORDS)
    _check_keys("lead", words.lead, Sides, file=OWN_WORDS)
    texts = [f"lead.{sides}" for sides in Sides]
    sided = dict(zip(texts, words.lead.values(), strict=True))
    sided |= {
        key: getattr(words, key) for key in ("lead_on_side", "turn", "change", "change_on_side")
    }
    for key, text in sided.items():
        _check_words(OWN_WORDS, key, text, SIDE_WORDS, {})
    return words


def _check_keys(
    key: str, found: Collection[str], wanted: Iterable[str], file: str = PHRASES
) -> None:
    for each in wanted:
        if each not in found:
            raise ContentError(f"{file}: {key}.{each}: there are no words for it.")


def _check_changes(phrases: Phrases) -> None:
    """There are words from every posture to every other, and for rolling from side to side."""
    _check_keys("changes", phrases.changes, Posture)
    for before, texts in phrases.changes.items():
        where = f"changes.{before}"
        # Only on the side it matters at once which one is on top.
        others = (each for each in Posture if each is not before or each is Posture.SIDE)
        _check_keys(where, texts, others)
        for after, text in texts.items():
            words = SIDE_WORDS if after is Posture.SIDE else frozenset[str]()
            _check_words(PHRASES, f"{where}.{after}", text, words, phrases.forms)


def _check_plurals(phrases: Phrases) -> None:
    """Every count has words for every plural of the language."""
    for category, rule in phrases.plurals.items():
        try:
            check_rule(rule)
        except ValueError as error:
            raise ContentError(
                f"{PHRASES}: plurals.{category}: {str(error)!r} is not written as in CLDR."
            ) from error
    for counted, texts in phrases.counts.items():
        where = f"counts.{counted}"
        _check_keys(where, texts, [*phrases.plurals, Plural.OTHER])
        for key, text in texts.items():
            if not key.isdecimal() and key not in phrases.plurals and key != Plural.OTHER:
                raise ContentError(f"{PHRASES}: {where}.{key}: this is no plural and no number.")
            _check_words(PHRASES, f"{where}.{key}", text, {"n"}, phrases.forms)


def decode_content(read: Read, name: str, kind: type[T]) -> T:
    """What a file of the content holds, as a value of a kind; raises ContentError."""
    try:
        data = read(name)
        # As it is in the bundle; no file of TOML begins like that.
        if data.startswith(b"{"):
            return msgspec.json.decode(data, type=kind)
        import tomllib

        return msgspec.convert(tomllib.loads(data.decode("utf-8")), kind)
    except FileNotFoundError as error:
        raise ContentError(f"{name}: the file is missing.") from error
    except OSError as error:
        raise ContentError(f"{name}: the file can not be read: {error}.") from error
    except msgspec.ValidationError as error:
        # msgspec says "Expected `int`, got `str` - at `$.dose.reps[0]`"; the key goes first.
        reason, _, where = str(error).partition(" - at `$")
        key = where.strip("`.") or "the file as a whole"
        raise ContentError(f"{name}: {key}: {reason}.") from error
    except (ValueError, RecursionError, msgspec.DecodeError) as error:
        raise ContentError(f"{name}: not readable as TOML: {error}.") from error


def _check_names(files: list[str], ids: list[str], folder: str) -> None:
    """Every file bears the id that is in it, so that no two things can have the same."""
    for name, found in zip((f for f in files if f.startswith(folder)), ids, strict=True):
        if name != f"{folder}{found}.toml":
            raise ContentError(f"{name}: id: {found!r} is not the name of the file.")


def _check_exercise(exercise: Exercise, forms: Forms) -> None:
    where = f"exercises/{exercise.id}.toml"
    for key, most in MOST.items():
        low, high = getattr(exercise.dose, key)
        if not 1 <= low <= high <= most:
            raise ContentError(f"{where}: dose.{key}: {low} to {high} is no range up to {most}.")
    if not exercise.equipment:
        raise ContentError(f"{where}: equipment: what it needs is told before it; there is none.")
    ids = [variant.id for variant in exercise.variants]
    if len(ids) > len(set(ids)):
        raise ContentError(f"{where}: variants: two of them have the same id.")
    for variant in (None, *exercise.variants):
        _check_way(where, exercise, variant, forms)
    texts = dict.fromkeys(("lead", "change", "turn"), SIDE_WORDS)
    texts |= dict.fromkeys(("hold", "finish", "way_out"), frozenset[str]())
    for key, words in texts.items():
        _check_words(where, f"spoken.{key}", getattr(exercise.spoken, key), words, forms)


def _check_way(where: str, exercise: Exercise, variant: Variant | None, forms: Forms) -> None:
    """One way of doing it: what is said of sides fits the sides it has."""
    planned = PlannedExercise(exercise=exercise, dose=exercise.dose.first, variant=variant)
    sides, spoken = planned.sides, planned.spoken
    if sides is not Sides.NONE and not spoken.lead:
        raise ContentError(f"{where}: spoken.lead: an exercise with sides needs it.")
    if sides is Sides.EACH and not spoken.change:
        raise ContentError(f"{where}: spoken.change: an exercise with two sides needs it.")
    if sides is Sides.ALTERNATING and not spoken.turn:
        raise ContentError(f"{where}: spoken.turn: an exercise that alternates needs it.")
    if sides is Sides.NONE and exercise.posture is Posture.SIDE:
        raise ContentError(f"{where}: sides: whoever lies on the side has one on top.")
    # Without sides there is nothing to fill in for {side}, in the exercise's words neither.
    words = SIDE_WORDS if sides is not Sides.NONE else frozenset[str]()
    for key in VARIANT_WORDS:
        owner = f"variants.{variant.id}" if variant and getattr(variant, key, "") else "spoken"
        _check_words(where, f"{owner}.{key}", getattr(spoken, key), words, forms)


def _check_words(where: str, key: str, text: str, words: Set[str], forms: Forms) -> None:
    """In curly brackets stand only words that are filled in, and forms that the language has."""
    for place in PLACE.finditer(text):
        name, form = place["name"], place["form"]
        plain = name.lower()
        if plain not in words or (form and form not in forms.get(plain, ())):
            raise ContentError(f"{where}: {key}: nothing is known to fill in for {place[0]} there.")
    if set("{}") & set(PLACE.sub("", text)):
        raise ContentError(f"{where}: {key}: a curly bracket has no word that is filled in.")


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
            raise ContentError(
                f"{where}: moves[{place}].dose: outside the range of exercises/{exercise.id}.toml."
            )
