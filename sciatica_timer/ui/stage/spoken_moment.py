"""What a screen reader is told of a session: what changed, and the time left now and then."""

from sciatica_timer.domain.exercise import Side
from sciatica_timer.services.translation import listed, paragraph, translate
from sciatica_timer.ui.kit.time_words import seconds_of
from sciatica_timer.ui.stage.displayed_moment import DisplayedMoment

TOLD_AT_S = 10
"""A long phase tells once how much of it is left."""
LONG_S = 20
"""From that length on a phase is long."""


def spoken(before: DisplayedMoment | None, now: DisplayedMoment) -> str:
    """The words for a change from one moment to the next; empty where nothing is to be told."""
    if before is None or before.words != now.words:
        return paragraph([_title(before, now), _phase(now), _then(before, now), _step(before, now)])
    return now.time_words if _near_the_end(before, now) else ""


def _title(before: DisplayedMoment | None, now: DisplayedMoment) -> str:
    """The exercise and its side where one of them is new."""
    if before is not None and (before.name, before.side) == (now.name, now.side):
        return ""
    sides = {Side.LEFT: translate("Stage", "left"), Side.RIGHT: translate("Stage", "right")}
    side = sides[now.side] if now.side is not None and now.side_before is None else ""
    return _sentence(listed(now.name, side))


def _phase(now: DisplayedMoment) -> str:
    reps = ""
    if now.rep_now and now.rep_count > 1:
        text = translate("Stage", "rep {rep} of {reps}", "after the name of a phase")
        reps = text.format(rep=now.rep_now, reps=now.rep_count)
    phase = (now.time_words if now.leads_in else "") or now.phase
    left = now.time_words if now.holding else ""
    return paragraph([_sentence(listed(phase, reps)), _sentence(left) if left else ""])


def _then(before: DisplayedMoment | None, now: DisplayedMoment) -> str:
    """What comes after the phase, once and not with each phase before it."""
    same = before is not None and (before.name, before.side, before.then) == (
        now.name,
        now.side,
        now.then,
    )
    return _sentence(now.then) if now.then and not same else ""


def _step(before: DisplayedMoment | None, now: DisplayedMoment) -> str:
    return now.step if before is None or before.step != now.step else ""


def _sentence(words: str) -> str:
    return translate("Stage", "{words}.", "words read as a sentence").format(words=words)


def _near_the_end(before: DisplayedMoment, now: DisplayedMoment) -> bool:
    if now.waiting or not now.time_words or not before.digits:
        return False
    left, whole = seconds_of(now.digits), seconds_of(now.digits) / now.fraction
    return seconds_of(before.digits) > TOLD_AT_S >= left and whole >= LONG_S
