"""The sentences about doses: why a step is suggested, and what it would be."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from sciatica_timer.domain.dose import Suggestion
from sciatica_timer.domain.exercise import Exercise, Side
from sciatica_timer.domain.session import DoseChoice, Level, StepAnswer, StepKind, StepReason
from sciatica_timer.ui.care.care_parts import counted

Exercises = Mapping[str, Exercise]


def say(text: str) -> str:
    """The text in the language of the app."""
    return QCoreApplication.translate("DoseWords", text)


def times(reps: int) -> str:
    """Reps in words: "once", "3 times"."""
    return say("once") if reps == 1 else say("{n} times").format(n=reps)


def level_words(exercise: Exercise, level: Level) -> str:
    """A level in words: "3 times, 20 s each, other leg straight"."""
    seconds = say("{n} s each").format(n=level.dose.hold_s)
    words = [times(level.dose.reps), seconds]
    if level.dose.sets > 1:
        words.insert(0, counted(level.dose.sets, say("{n} set"), say("{n} sets")))
    variant = next((v for v in exercise.variants if v.id == level.variant), None)
    if variant:
        words.append(variant.name[:1].lower() + variant.name[1:])
    return ", ".join(words)


def change_words(exercise: Exercise, level: Level, to: Level) -> str:
    """What a step changes, as something to do."""
    if to.variant != level.variant:
        variant = next((v for v in exercise.variants if v.id == to.variant), None)
        if variant is None:
            return say("Do it the usual way, {dose}.").format(dose=level_words(exercise, to))
        return say("{text} {dose}.").format(
            text=variant.text, dose=_capital(level_words(exercise, Level(dose=to.dose)))
        )
    if to.dose.reps != level.dose.reps:
        return say("Do it {new} instead of {old}.").format(
            new=times(to.dose.reps), old=_plain_times(level.dose.reps)
        )
    return say("Hold for {new} seconds instead of {old}.").format(
        new=to.dose.hold_s, old=level.dose.hold_s
    )


def _plain_times(reps: int) -> str:
    return say("once") if reps == 1 else str(reps)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def easier_words(exercise: Exercise, level: Level, easier: Level) -> str:
    """What the easier version is, for its card: the aid, or the smaller dose."""
    variant = next((v for v in exercise.variants if v.id == easier.variant), None)
    if easier.variant != level.variant:
        return variant.name if variant else say("The usual way")
    if easier.dose.hold_s != level.dose.hold_s:
        return say("Hold for {n} s").format(n=easier.dose.hold_s)
    return _capital(times(easier.dose.reps))


def sides_words(sides: Sequence[Side | None]) -> str:
    """On which side, in words that follow a name: " on the left"; empty where there is none."""
    named = [side for side in sides if side is not None]
    if not named:
        return ""
    if len(named) == len(list(Side)):
        return say(" on both sides")
    return say(" on the left") if named[0] is Side.LEFT else say(" on the right")


def kind_of(asked: Sequence[Suggestion]) -> StepKind:
    """What a card as a whole suggests: it only leaves out where no move goes a step down."""
    kinds = {one.kind for one in asked}
    return StepKind.DOWN if len(kinds) > 1 else asked[0].kind


def title_of(asked: Sequence[Suggestion]) -> str:
    """The heading of a card."""
    if asked[0].kind is StepKind.FLARE and asked[0].reason is StepReason.NOT_SETTLED:
        return say("A gentler day?")
    return {
        StepKind.UP: say("One small step up?"),
        StepKind.DOWN: say("One small step down?"),
        StepKind.LEAVE_OUT: say("Leave it out for now?"),
        StepKind.REST: say("Not today"),
        StepKind.FLARE: say("Back gently"),
    }[kind_of(asked)]


def why_of(asked: Sequence[Suggestion], exercises: Exercises) -> str:
    """The sentence why."""
    first = asked[0]
    if first.kind is StepKind.REST:
        return say("Exercise can wait. When it has settled, say so at the stop signs.")
    if first.reason is StepReason.NOT_SETTLED:
        unsettled = say("The pain had not settled a day after your last session.")
        gentler = say("The routine for a hard day is gentler.")
        return f"{unsettled} {gentler}" if first.kind is StepKind.FLARE else unsettled
    if first.kind is StepKind.FLARE:
        return say("It has settled. The routine for a hard day is a gentle way back.")
    named = " " + say("and") + " "
    groups = _by_exercise(asked)
    names = named.join(
        exercises[key].name + sides_words([s.side for s in group]) for key, group in groups
    )
    if first.reason is StepReason.THREE_WELL:
        return say("{name} went well three sessions in a row.").format(name=names)
    if kind_of(asked) is StepKind.LEAVE_OUT:
        return say("{name} hurt even at the gentlest. It may suit you later.").format(name=names)
    return say("{name} hurt last time.").format(name=names)


def changes_of(asked: Sequence[Suggestion], exercises: Exercises) -> list[str]:
    """What would change, a line for each exercise; its name stands there when there are more."""
    lines: list[str] = []
    groups = _by_exercise(asked)
    for key, group in groups:
        by_change: dict[str, list[Side | None]] = {}
        for one in group:
            if one.level is not None and one.to is not None:
                change = change_words(exercises[key], one.level, one.to)
            elif one.kind is StepKind.LEAVE_OUT:
                change = say("Leave it out for now.")
            else:
                continue
            by_change.setdefault(change, []).append(one.side)
        for change, sides in by_change.items():
            if len(groups) == 1 and len(by_change) == 1:
                lines.append(change)
            else:
                lines.append(f"{exercises[key].name}{sides_words(sides)}: {change}")
    return lines


def _by_exercise(asked: Sequence[Suggestion]) -> list[tuple[str, list[Suggestion]]]:
    groups: dict[str, list[Suggestion]] = {}
    for one in asked:
        if one.exercise:
            groups.setdefault(one.exercise, []).append(one)
    return list(groups.items())


def answered_words(choices: Sequence[DoseChoice], exercises: Exercises) -> str:
    """What was chosen, beside the way to take it back."""
    chosen = [c for c in choices if c.exercise in exercises]
    if not chosen:
        return ""
    first = chosen[0]
    names = sorted({exercises[c.exercise].name for c in chosen})
    if first.answer is StepAnswer.KEPT or first.to is None:
        said = say("Left out for now") if first.to is None else say("Kept as it was")
        where = sides_words([c.side for c in chosen]) if len(names) == 1 else ""
        return f"{', '.join(names)}{where}: {said[:1].lower()}{said[1:]}."
    if len(chosen) == 1 or len({(c.exercise, c.to) for c in chosen}) == 1:
        level = level_words(exercises[first.exercise], first.to)
        return f"{names[0]}{sides_words([c.side for c in chosen])}: {level}."
    return say("{names}: one step.").format(names=", ".join(names))
