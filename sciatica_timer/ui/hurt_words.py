"""What a record tells of pain during an exercise, and in which way it was done."""

from collections.abc import Sequence

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import EASIER, GO_ON, OTHER_WAY, SKIP, STOP, Hurt, Part
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.care.dose_words import dose_and_way
from sciatica_timer.ui.kit.dates import joined
from sciatica_timer.ui.kit.short_text import short_name


def variant_words(parts: Sequence[Part]) -> str:
    """The names of the ways in which an exercise was done; empty for the usual one."""
    names = dict.fromkeys(map(shown_names().of_way, parts))
    return joined(map(short_name, filter(None, names)))


def hurt_words(parts: Sequence[Part]) -> str:
    """Where it hurt, with the score if one was told, and what came of it; empty for nowhere."""
    return paragraph([_hurt(part, at) for part in parts for at in range(len(part.hurts))])


def _hurt(part: Part, at: int) -> str:
    hurt, later = part.hurts[at], part.hurts[at + 1 :]
    # The record holds the way in which it went on last.
    last = not any(each.choice in (EASIER, OTHER_WAY) for each in later)
    return paragraph((_where(part.side, hurt), _what_then(part, hurt, last=last)))


def _where(side: Side | None, hurt: Hurt) -> str:
    told = {
        None: translate("Calendar", "It hurt."),
        Side.LEFT: translate("Calendar", "It hurt on the left."),
        Side.RIGHT: translate("Calendar", "It hurt on the right."),
    }
    scored = {
        None: translate("Calendar", "It hurt: {score}."),
        Side.LEFT: translate("Calendar", "It hurt on the left: {score}."),
        Side.RIGHT: translate("Calendar", "It hurt on the right: {score}."),
    }
    score = hurt.pain.score if hurt.pain else None
    return told[side] if score is None else scored[side].format(score=score)


def _what_then(part: Part, hurt: Hurt, *, last: bool) -> str:
    """What was chosen; the version that was done then, where it is the one of the record."""
    if hurt.choice in (EASIER, OTHER_WAY) and last and part.reps_planned:
        dose = dose_and_way(part.planned, short_name(shown_names().of_way(part)))
        if hurt.choice == EASIER:
            text = translate("Calendar", "Then an easier version: {dose}.")
        else:
            text = translate("Calendar", "Then another way: {dose}.", "to do an exercise")
        return text.format(dose=dose)
    words = {
        EASIER: translate("Calendar", "Then an easier version."),
        OTHER_WAY: translate("Calendar", "Then another way.", "to do an exercise"),
        # Asked while the next one was announced, what was left out is of that one.
        SKIP: translate("Calendar", "It was done to its end by then.", "an exercise that hurt")
        if part.whole
        else translate("Calendar", "The rest was left out.", "of an exercise that hurt"),
        STOP: translate("Calendar", "The session ended there."),
        GO_ON: translate("Calendar", "It went on as before."),
    }
    return words.get(hurt.choice, "")
