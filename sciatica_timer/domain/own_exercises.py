"""Makes exercises and routines like any others of what a person has written down.

Pure: the same programme and words always give the same library.
"""

import re
from collections.abc import Iterable, Mapping

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.exercise import (
    Dose,
    DoseNumber,
    DoseRange,
    Exercise,
    Posture,
    Sides,
    SpokenWords,
    Text,
)
from sciatica_timer.domain.programme import (
    MOST,
    OwnDose,
    OwnExercise,
    OwnRoutine,
    Programme,
    RoutineList,
)
from sciatica_timer.domain.routine import Library, Move, Routine
from sciatica_timer.domain.text_folding import folded

SHORTEST_SPOKEN = 45
"""Letters of a sentence that is said whole where a short one is wanted."""
AFTER_ALL_OTHERS = 1000
NUMBERS: tuple[DoseNumber, ...] = ("hold_s", "reps", "sets")
SIDED = frozenset(
    ("lead", "position", "move_in", "move_in_short", "let_go", "let_go_short", "change", "turn")
)
"""Words in which {side} and {other} stand for the sides."""
_PLACE = re.compile(r"\{((?:[Ss]ide|[Oo]ther)(?::\w+)?)\}")
_SENTENCE = re.compile(r"(?<=[.!?…。؟।])\s+")


class LeftOut(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A kind of exercise that is better left out, and why."""

    names: tuple[Text, ...]
    """What it is called, in small letters."""
    why: Text


class OwnWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of which the spoken words of an own exercise are drafted, in one language."""

    about: Text
    """What stands on the card of an own routine."""
    posture_names: dict[Posture, Text]
    equipment: dict[Posture, tuple[Text, ...]]
    lead: dict[Sides, str]
    lead_on_side: Text
    side_read: Text
    """What stands in a step for {side}, and other_read for {other}, where it is read."""
    other_read: Text
    turn: Text
    change: Text
    change_on_side: Text
    position: Text
    move_short: Text
    hold: Text
    let_go: Text
    way_out: dict[Posture, Text]
    leave_out: tuple[LeftOut, ...]


def sides_in(posture: Posture, sides: Sides) -> Sides:
    """How an exercise treats the sides: whoever lies on the side does one, then the other."""
    return Sides.EACH if posture is Posture.SIDE else sides


def drafted(own: OwnExercise, words: OwnWords) -> SpokenWords:
    """What is said during an own exercise, made of its steps and its posture.

    The first of several steps leads into the position, the last of three or more out of the hold.
    """
    steps = [_sentence(step) for step in own.steps]
    into = steps[0] if len(steps) > 1 else words.position
    out = steps[-1] if len(steps) > 2 else words.let_go
    moves = steps[1:-1] if len(steps) > 2 else steps[-1:]
    sides, lying = sides_in(own.posture, own.sides), own.posture is Posture.SIDE
    return SpokenWords(
        lead=words.lead_on_side if lying else words.lead.get(sides, ""),
        position=into,
        move_in=" ".join(moves),
        move_in_short=_short(moves[0], words.move_short),
        hold=" ".join([*map(_sentence, own.cautions[:1]), words.hold]),
        let_go=out,
        let_go_short=_short(out, words.let_go),
        change=words.change_on_side if lying else words.change,
        turn=words.turn,
        way_out=words.way_out[own.posture],
    )


def spoken_words(own: OwnExercise, words: OwnWords) -> SpokenWords:
    """What is said: what the person has changed, and what is drafted for the rest."""
    found = msgspec.structs.asdict(drafted(own, words))
    found |= {key: text for key, text in own.words.items() if key in found}
    sided = sides_in(own.posture, own.sides) is not Sides.NONE
    return SpokenWords(
        **{
            key: _without_places(text, words, sided=sided and key in SIDED)
            for key, text in found.items()
        }
    )


def dose_range(own: OwnExercise) -> DoseRange:
    """How much it can be: suggestions stay inside the limits that were set, and need some."""
    spans = {name: own.limits.of(name) for name in NUMBERS}
    hold_s, reps, sets = (spans[name] or (1, MOST[name]) for name in NUMBERS)
    wide = DoseRange(hold_s=hold_s, reps=reps, sets=sets)
    sided = sides_in(own.posture, own.sides) is Sides.EACH
    starts = {side: wide.hold_to(each.dose) for side, each in own.side_doses.items()}
    return replace(
        wide,
        start=wide.hold_to(own.dose.dose),
        side_starts=starts if sided else {},
        fixed=tuple(name for name, span in spans.items() if span is None),
    )


def as_exercise(own: OwnExercise, words: OwnWords) -> Exercise:
    """The exercise that everything works with."""
    return Exercise(
        id=own.id,
        name=own.name,
        posture=own.posture,
        posture_name=words.posture_names[own.posture],
        sides=sides_in(own.posture, own.sides),
        works="",
        dose=dose_range(own),
        rest_s=own.rest_s,
        picture=own.id if own.photo_start or own.photo_hold else own.picture,
        equipment=_needed(own, words),
        spoken=spoken_words(own, words),
        steps=tuple(_read(step, words) for step in own.steps),
        cautions=tuple(_read(caution, words) for caution in own.cautions),
    )


def as_routine(
    own: OwnRoutine, exercises: Mapping[str, Exercise], words: OwnWords
) -> Routine | None:
    """The routine that everything works with, without exercises that are gone; None if all are."""
    moves: list[Move] = []
    for entry in own.entries:
        exercise = exercises.get(entry.exercise)
        if exercise is None:
            continue
        moves.append(
            Move(
                exercise=exercise.id,
                variant=entry.variant if exercise.variant(entry.variant) else "",
                dose=_dose(entry.dose),
                side_doses={side: each.dose for side, each in entry.side_doses.items()},
                side=entry.side,
                chosen=entry.chosen or own.edited,
            )
        )
    if not moves:
        return None
    return Routine(
        id=own.id,
        name=own.name,
        about=words.about,
        order=AFTER_ALL_OTHERS,
        moves=tuple(moves),
        repeat=own.repeat,
        rest_s=own.rest_s,
        every_other_day=own.every_other_day,
    )


def with_own(shipped: Library, programme: Programme, words: OwnWords) -> Library:
    """What ships with what the person has made, the routines in the person's order."""
    own = {each.id: as_exercise(each, words) for each in programme.exercises}
    exercises = shipped.exercises | own
    made = [as_routine(each, exercises, words) for each in programme.routines]
    routines = [*shipped.routines.values(), *(each for each in made if each)]
    return Library(
        exercises=exercises,
        routines={each.id: each for each in arranged(routines, programme.listing)},
        hidden={name for name in programme.listing.hidden if name in {r.id for r in routines}},
    )


def arranged(routines: Iterable[Routine], listing: RoutineList) -> list[Routine]:
    """The favourites first, then the others, each in the order that was chosen."""
    place = {name: at for at, name in enumerate(listing.order)}
    favourites = set(listing.favourites)
    return sorted(
        routines, key=lambda each: (each.id not in favourites, place.get(each.id, len(place)))
    )


def better_left_out(name: str, words: OwnWords) -> LeftOut | None:
    """The kind of exercise that a name means and that is better left out; None for any other."""
    said = f" {re.sub(r'[-–_,;:/()]+', ' ', folded(name))} "
    said = f" {' '.join(said.split())} "
    for kind in words.leave_out:
        if any(f" {each} " in said or f" {each}s " in said for each in kind.names):
            return kind
    return None


def _needed(own: OwnExercise, words: OwnWords) -> tuple[str, ...]:
    """What is written down, and before it the mat or chair of the posture where that is missing.

    It is asked for in the middle of a session else, by the words that lead into the posture.
    """
    usual = words.equipment[own.posture]
    if not (usual and own.equipment):
        return own.equipment or usual
    named = {word for thing in own.equipment for word in folded(thing).split()}
    _article, *mat_or_chair = folded(usual[0]).split()
    return own.equipment if named & {*mat_or_chair} else (usual[0], *own.equipment)


def _dose(dose: OwnDose | None) -> Dose | None:
    return dose.dose if dose else None


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1:] in ".!?…。؟।" else f"{text}."


def _read(text: str, words: OwnWords) -> str:
    """A line to be read, where no side is on."""
    return _PLACE.sub(lambda place: _side_read(place[1], words), text)


def _side_read(place: str, words: OwnWords) -> str:
    return words.side_read if place[0] in "sS" else words.other_read


def _short(text: str, otherwise: str) -> str:
    first = _SENTENCE.split(text)[0]
    return first if len(first) <= SHORTEST_SPOKEN else otherwise


def _without_places(text: str, words: OwnWords, *, sided: bool) -> str:
    """The text with nothing in curly brackets but the sides, and those only where there are any."""
    kept: list[str] = _PLACE.split(text)
    for at, piece in enumerate(kept):
        if at % 2 == 0:
            kept[at] = piece.replace("{", "(").replace("}", ")")
        else:
            kept[at] = f"{{{piece}}}" if sided else _side_read(piece, words)
    return "".join(kept)
