"""Ten persons, and what each tells of every session: what docs/dose-histories.md is made of.

They decide nothing. What comes of it is played by dose_histories.py and pinned by
tests/domain/test_dose_histories.py.
"""

import msgspec

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Compared, Feeling, StepKind

WELL = (Compared.SAME, True)
WORSE = (Compared.WORSE, False)


class Told(msgspec.Struct, frozen=True):
    """What is told of one session: pain before and after it, and the rest."""

    before: int | None = None
    after: int | None = None
    next_day: tuple[Compared, bool] | None = None
    feeling: Feeling | None = None
    hurt: tuple[str, Side, int] | None = None
    """An exercise and side that hurt and were skipped, with the score."""


class DoseStory(msgspec.Struct, frozen=True, kw_only=True):
    """One person: what is done, what is told week by week, and what is said to suggestions."""

    title: str
    about: str
    routine: str
    weeks: tuple[tuple[Told, ...], ...]
    refuses: tuple[StepKind, ...] = ()
    longest_min: int = 0
    began_days_before: int | None = None


def well(before: int, after: int) -> Told:
    """A session after which the pain settled."""
    return Told(before, after, WELL)


STORIES = (
    DoseStory(
        title="All goes well",
        about="Gentle start, pain easing from 3 to 1. One small step after three good sessions,"
        " then one after each, in turn.",
        routine="gentle-start",
        weeks=(
            (well(3, 3), well(3, 2), well(3, 2)),
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 1), well(2, 1), well(1, 1)),
            (well(1, 1), well(1, 1), well(1, 0)),
        ),
    ),
    DoseStory(
        title="The pain creeps up",
        about="Each session by itself is within the limits and settles, but the pain grows from"
        " week to week. No step up comes, and a doctor is named.",
        routine="gentle-start",
        weeks=(
            (well(1, 1), well(1, 2), well(2, 3)),
            (well(2, 3), well(2, 4), well(3, 5)),
            (well(3, 5), well(4, 5), well(4, 5)),
        ),
    ),
    DoseStory(
        title="One session that did not settle",
        about="After some steps up one session ends at 5 and has not settled the next day. All that"
        " was done in it goes one step down, and up again later.",
        routine="gentle-start",
        weeks=(
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), Told(2, 5, WORSE), well(3, 3)),
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), well(2, 2), well(2, 2)),
        ),
    ),
    DoseStory(
        title="Strong pain once",
        about="One session ends at 7 and does not settle. First a rest until the person says that"
        " it has settled, then a step down and the routine for a hard day.",
        routine="gentle-start",
        weeks=(
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), Told(2, 7, WORSE), well(3, 3)),
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), well(2, 2), well(2, 2)),
        ),
    ),
    DoseStory(
        title="Knee-to-chest hurts on the left",
        about="It hurts at its lowest dose and is left out on that side only. After four weeks it"
        " is offered again, and works.",
        routine="gentle-start",
        refuses=(StepKind.UP,),
        weeks=(
            (well(2, 2), Told(2, 3, WELL, hurt=("knee-to-chest", Side.LEFT, 4)), well(2, 2)),
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 1), well(2, 2), well(1, 1)),
            (well(1, 1), well(1, 1), well(1, 1)),
            (well(1, 1), well(1, 1), well(1, 1)),
        ),
    ),
    DoseStory(
        title="Too much, said three times",
        about="Pain stays low, but the session feels too much. Each time all that was done goes one"
        " step down, as far as there is one.",
        routine="strength",
        weeks=(
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), well(2, 2), well(2, 2)),
            (
                Told(2, 2, WELL, Feeling.TOO_MUCH),
                Told(2, 2, WELL, Feeling.TOO_MUCH),
                Told(2, 2, WELL, Feeling.TOO_MUCH),
            ),
            (well(2, 2), well(2, 2), well(2, 2)),
        ),
    ),
    DoseStory(
        title="Too easy, and no longer than seven minutes",
        about="A session that felt too easy counts twice, so steps come sooner; they are no larger."
        " A step that would make the session longer than seven minutes is not suggested.",
        routine="gentle-start",
        longest_min=7,
        weeks=tuple((Told(1, 1, WELL, Feeling.TOO_EASY),) * 3 for _ in range(5)),
    ),
    DoseStory(
        title="Nothing is ever answered",
        about="All seven exercises, done to the end, every question skipped. Nothing is praised;"
        " each exercise has its turn before one has a second.",
        routine="all-seven",
        weeks=((Told(),) * 3,) * 5,
    ),
    DoseStory(
        title="Steady at four",
        about="It began fifteen weeks before. Pain stays at 4 and settles each time. Steps come, as"
        " 4 that settles is within the limits; a doctor is named after four weeks without"
        " improvement, and once more when four months are over.",
        routine="gentle-start",
        began_days_before=105,
        weeks=((well(4, 4), well(4, 4), well(4, 4)),) * 6,
    ),
    DoseStory(
        title="More pain after each session, and every step down refused",
        about="The person says no each time. Nothing rises, the question comes again after each"
        " such session, and a doctor is named, once for each reason.",
        routine="strength",
        refuses=(StepKind.DOWN,),
        weeks=(
            (well(2, 2), well(2, 2), well(2, 2)),
            (well(2, 2), Told(2, 4, WORSE), Told(2, 4, WORSE)),
            (Told(3, 5, WORSE), Told(3, 5, WORSE), well(3, 3)),
        ),
    ),
)
