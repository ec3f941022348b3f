"""What is new since the last session, in a line."""

from collections.abc import Sequence

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.since_last import DoseChange
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.care.dose_words import Exercises, change_words, exercise_on
from sciatica_timer.ui.kit.dates import joined


def since_words(points: int | None, changes: Sequence[DoseChange], exercises: Exercises) -> str:
    """The pain before it against the time before, and the doses that are others now."""
    known = [one for one in changes if one.exercise in exercises]
    out = [one for one in known if one.to is None]
    left = translate("Today", "Left out since then: {names}.").format(names=_names(out, exercises))
    return paragraph(
        (
            _pain(points),
            _doses([one for one in known if one.to is not None], exercises),
            left if out else "",
        )
    )


def _pain(points: int | None) -> str:
    if points is None:
        return ""
    if not points:
        return translate("Today", "The pain before it was about the same as the time before.")
    n = abs(points)
    if points < 0:
        return translate(
            "Today", "The pain before it was %n point(s) lower than the time before.", "", n
        )
    return translate(
        "Today", "The pain before it was %n point(s) higher than the time before.", "", n
    )


def _doses(changed: Sequence[DoseChange], exercises: Exercises) -> str:
    if not changed:
        return ""
    first, names = changed[0], _names(changed, exercises)
    alike = len({(one.exercise, one.was, one.to) for one in changed}) == 1
    if alike and first.was is not None and first.to is not None:
        change = change_words(exercises[first.exercise], first.was, first.to)
        pattern = translate("Today", "New since then for {exercise}: {change}")
        return pattern.format(exercise=names, change=change)
    return translate("Today", "How much you do is new since then for: {names}.").format(names=names)


def _names(changed: Sequence[DoseChange], exercises: Exercises) -> str:
    sides: dict[str, list[Side | None]] = {}
    for one in changed:
        sides.setdefault(one.exercise, []).append(one.side)
    return joined(exercise_on(exercises[key], on) for key, on in sides.items())
