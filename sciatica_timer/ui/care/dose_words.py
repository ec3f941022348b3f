"""The sentences about doses: why a step is suggested, and what it would be."""

from collections.abc import Mapping, Sequence
from operator import ne

from msgspec.structs import astuple

from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.exercise import Dose, Exercise, Side
from sciatica_timer.domain.session import (
    DoseChoice,
    Level,
    StepAnswer,
    StepKind,
    StepReason,
    Urgency,
)
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.kit.dates import joined
from sciatica_timer.ui.kit.time_words import short_time

Exercises = Mapping[str, Exercise]


def level_words(exercise: Exercise, level: Level) -> str:
    """A level in words: "2 sets, 3 times, 20 s each (Other leg straight)"."""
    variant = exercise.variant(level.variant)
    return dose_and_way(level.dose, variant.name if variant else "")


def dose_and_way(dose: Dose, way: str) -> str:
    """A dose in words, with the name of the way it is done; empty for the usual one."""
    reps, sets = dose.reps, dose.sets
    words = translate("DoseWords", "%n time(s), {hold} each", "", reps)
    words = words.format(hold=short_time(dose.hold_s))
    if sets > 1:
        words = translate("DoseWords", "%n set(s), {dose}", "", sets).format(dose=words)
    if way:
        pattern = translate("DoseWords", "{dose} ({variant})", "a dose, and the way it is done")
        words = pattern.format(dose=words, variant=way)
    return words


def change_words(exercise: Exercise, level: Level, to: Level) -> str:
    """What a step changes, as something to do; the whole dose where it is more than one thing."""
    before, after = astuple(level.dose), astuple(to.dose)
    if to.variant != level.variant or sum(map(ne, before, after)) > 1:
        dose = level_words(exercise, Level(dose=to.dose))
        if variant := exercise.variant(to.variant):
            pattern = translate("DoseWords", "{instruction} How much: {dose}.")
            return pattern.format(instruction=variant.text, dose=dose)
        return translate("DoseWords", "Do it the usual way, {dose}.").format(dose=dose)
    if to.dose.sets != level.dose.sets:
        sets = to.dose.sets
        words = translate("DoseWords", "Do %n set(s) instead of {sets}.", "", sets)
        return words.format(sets=level.dose.sets)
    if to.dose.reps != level.dose.reps:
        reps = to.dose.reps
        words = translate("DoseWords", "Do it %n time(s) instead of {reps}.", "", reps)
        return words.format(reps=level.dose.reps)
    seconds, before_s = to.dose.hold_s, level.dose.hold_s
    if max(seconds, before_s) >= 60:
        words = translate("DoseWords", "Hold for {hold} instead of {before}.")
        return words.format(hold=short_time(seconds), before=short_time(before_s))
    words = translate("DoseWords", "Hold for %n second(s) instead of {seconds}.", "", seconds)
    return words.format(seconds=before_s)


def easier_words(exercise: Exercise, level: Level, easier: Level) -> str:
    """What the easier version is, for its card: the aid, or the smaller dose."""
    if easier.variant != level.variant:
        variant = exercise.variant(easier.variant)
        return variant.name if variant else translate("DoseWords", "The usual way")
    if easier.dose.hold_s != level.dose.hold_s:
        hold = short_time(easier.dose.hold_s)
        return translate("DoseWords", "Hold for {hold}").format(hold=hold)
    if easier.dose.sets != level.dose.sets:
        sets = easier.dose.sets
        return translate("DoseWords", "Do %n set(s)", "", sets)
    reps = easier.dose.reps
    return translate("DoseWords", "Do it %n time(s)", "", reps)


def exercise_on(exercise: Exercise, sides: Sequence[Side | None]) -> str:
    """An exercise with its sides: "Clamshell on the left"; its name alone where it has none."""
    named = [side for side in sides if side is not None]
    if not named:
        return exercise.name
    if len(named) == len(list(Side)):
        pattern = translate("DoseWords", "{exercise} on both sides")
    elif named[0] is Side.LEFT:
        pattern = translate("DoseWords", "{exercise} on the left")
    else:
        pattern = translate("DoseWords", "{exercise} on the right")
    return pattern.format(exercise=exercise.name)


def kind_of(asked: Sequence[Suggestion]) -> StepKind:
    """What a card as a whole suggests: it only leaves out where no move goes a step down."""
    kinds = {one.kind for one in asked}
    return StepKind.DOWN if len(kinds) > 1 else asked[0].kind


def title_of(asked: Sequence[Suggestion]) -> str:
    """The heading of a card."""
    if asked[0].kind is StepKind.FLARE and asked[0].reason is not StepReason.RED:
        return translate("DoseWords", "A gentler day")
    if asked[0].kind is StepKind.REST:
        return _waits(asked[0].urgency)[0]
    return {
        StepKind.UP: translate("DoseWords", "A little more next time?"),
        StepKind.DOWN: translate("DoseWords", "A little less next time?"),
        StepKind.LEAVE_OUT: translate("DoseWords", "Leave it out for now?", "an exercise"),
        StepKind.AGAIN: translate("DoseWords", "Try it again?", "an exercise"),
        StepKind.FLARE: translate("DoseWords", "Begin gently again"),
    }[kind_of(asked)]


def _waits(urgency: Urgency | None) -> tuple[str, str]:
    """The heading and the sentence of a card while exercise waits."""
    looked_at = translate(
        "DoseWords",
        "You said that a stop sign is there. When it has been looked at, say so at the stop signs.",
    )
    if urgency is Urgency.NOW:
        return translate("DoseWords", "Get help now"), looked_at
    if urgency is Urgency.SOON:
        return translate("DoseWords", "See a doctor soon"), looked_at
    return (
        translate("DoseWords", "Exercise can wait"),
        translate(
            "DoseWords",
            "Walk a little, and change your position often. When it has settled, say so at the"
            " stop signs.",
        ),
    )


def why_of(asked: Sequence[Suggestion], exercises: Exercises) -> str:
    """The sentence why."""
    kind, reason = kind_of(asked), asked[0].reason
    if kind is StepKind.REST:
        return _waits(asked[0].urgency)[1]
    if kind is StepKind.FLARE:
        gentler = translate("DoseWords", "So today the very gentle routine stands first.")
        if reason is StepReason.RED:
            gentler = translate(
                "DoseWords",
                "You said that you may exercise again. "
                "So today the very gentle routine stands first.",
            )
        return paragraph((_of_the_session(reason), gentler))
    if of_the_session := _of_the_session(reason):
        return of_the_session
    if kind is StepKind.LEAVE_OUT and any(exercises[one.exercise].dose.fixed for one in asked):
        pattern = translate(
            "DoseWords",
            "{exercises} hurt. No smaller dose can be suggested, but under Exercises you can set"
            " one yourself.",
            "an exercise of one's own, without limits from a therapist",
        )
    elif kind is StepKind.LEAVE_OUT:
        pattern = translate(
            "DoseWords", "{exercises} hurt even at the gentlest. It may suit you later."
        )
    else:
        pattern = {
            StepReason.HURT: translate("DoseWords", "{exercises} hurt last time."),
            StepReason.RED: translate(
                "DoseWords",
                "{exercises}: at your last session the pain was strong, or went further down.",
            ),
            StepReason.THREE_WELL: translate(
                "DoseWords", "{exercises} went well three sessions in a row."
            ),
            StepReason.THREE_DONE: translate(
                "DoseWords", "You did {exercises} to the end three sessions in a row."
            ),
            StepReason.TOO_EASY: translate(
                "DoseWords", "You said that a session with {exercises} was too easy."
            ),
            StepReason.WEEKS_OUT: translate(
                "DoseWords", "Left out for some weeks: {exercises}. It may work now."
            ),
        }[reason]
    named = (
        exercise_on(exercises[key], [one.side for one in group])
        for key, group in _by_exercise(asked).items()
    )
    return pattern.format(exercises=joined(named))


def _of_the_session(reason: StepReason) -> str:
    """Why, where it is said of a session as a whole; else nothing."""
    if reason is StepReason.NOT_SETTLED:
        return translate("DoseWords", "The pain had not settled a day after your last session.")
    if reason is StepReason.TOO_MUCH:
        return translate("DoseWords", "You said that your last session was too much.")
    return ""


def changes_of(asked: Sequence[Suggestion], exercises: Exercises) -> list[str]:
    """What would change, a line for each exercise; its name stands there when there are more."""
    changes: dict[tuple[str, str], list[Side | None]] = {}
    for key, group in _by_exercise(asked).items():
        for one in group:
            if one.level is not None and one.to is not None:
                change = change_words(exercises[key], one.level, one.to)
            elif one.kind is StepKind.LEAVE_OUT:
                change = translate("DoseWords", "Leave it out for now.")
            elif one.to is not None:
                change = again_words(exercises[key], one.to)
            else:
                continue
            changes.setdefault((key, change), []).append(one.side)
    if len(changes) == 1:
        return [change for _, change in changes]
    pattern = translate("DoseWords", "{exercise}: {change}", "what changes with an exercise")
    return [
        pattern.format(exercise=exercise_on(exercises[key], sides), change=change)
        for (key, change), sides in changes.items()
    ]


def again_words(exercise: Exercise, to: Level) -> str:
    """At which dose a move is tried again that was left out."""
    words = translate("DoseWords", "Begin at its lowest dose: {dose}.")
    return words.format(dose=level_words(exercise, to))


def _by_exercise(asked: Sequence[Suggestion]) -> dict[str, list[Suggestion]]:
    groups: dict[str, list[Suggestion]] = {}
    for one in asked:
        if one.exercise:
            groups.setdefault(one.exercise, []).append(one)
    return groups


def answered_words(choices: Sequence[DoseChoice], exercises: Exercises) -> str:
    """What was chosen, beside the way to take it back."""
    sides: dict[str, list[Side | None]] = {}
    chosen = [each for each in choices if each.exercise in exercises]
    for each in chosen:
        sides.setdefault(each.exercise, []).append(each.side)
    if not chosen:
        return ""
    first, alike = chosen[0], len({(each.exercise, each.to) for each in chosen}) == 1
    names = joined(
        exercise_on(exercises[key], on if len(sides) == 1 else ()) for key, on in sides.items()
    )
    if first.answer is StepAnswer.KEPT and first.kind is StepKind.AGAIN:
        return translate("DoseWords", "{exercises}: still left out.").format(exercises=names)
    if first.answer is StepAnswer.KEPT:
        return translate("DoseWords", "{exercises}: kept as it was.").format(exercises=names)
    if not any(each.to for each in chosen):
        return translate("DoseWords", "{exercises}: left out for now.").format(exercises=names)
    if alike and first.to is not None:
        dose = level_words(exercises[first.exercise], first.to)
        pattern = translate("DoseWords", "{exercise}: {dose}.", "an exercise and its dose")
        return pattern.format(exercise=names, dose=dose)
    return translate("DoseWords", "{exercises}: changed by one step.").format(exercises=names)
