"""How the pain goes over weeks: what keeps a dose from rising, and when a doctor should see it.

Scores before sessions are compared with scores before, and scores after with scores after. Of both
sides the higher one counts. A week is seven days, counted back from the last session that has a
score, so that nothing depends on which day a week begins. A change is one from two points on, as
everywhere.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from fractions import Fraction
from itertools import islice, takewhile

from msgspec.structs import replace

from sciatica_timer.domain.care import WORTH_NAMING, pain_at
from sciatica_timer.domain.per_block import Blocks, OfSessions, PerBlock, exercised
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    DoctorReason,
    DoctorTold,
    PainAt,
    Session,
)

FEW_WEEKS = 4
"""What "a few weeks" are here: so many."""
LATELY = timedelta(weeks=FEW_WEEKS)
"""What is older than that is not told of any more, and a longer silence ends a run of pain."""
FOUR_MONTHS = timedelta(days=122)
LONG_BEFORE = 2 * FOUR_MONTHS
"""So long before the last pain that was told nothing is asked about it."""
TIMES_RUNNING = 3
"""Sessions running with more pain after them."""
TWO_WEEKS = timedelta(days=14)
CLOCKS_DIFFER = timedelta(days=1)
Told = tuple[date, int]
"""A day and its pain."""
THERE_FROM = 2
"""A mean from here on is pain that is still there: a smaller one could not fall by two points."""


def so_far(sessions: Blocks[Session], today: date) -> Blocks[Session]:
    """Sessions in their order without those that are still to come."""
    to_come = takewhile(lambda one: is_to_come(one, today), reversed(sessions))
    return sessions.without_last(sum(1 for _ in to_come))


def is_to_come(session: Session, today: date) -> bool:
    """Whether a session is of a clock that was set wrong, by more than two computers may differ."""
    return session.started.date() > today + CLOCKS_DIFFER


def pain_of(session: Session) -> int | None:
    """The highest score told before or after a session; None where none was told."""
    return _highest((*session.before, *session.after))


def _highest(answers: Iterable[PainAt]) -> int | None:
    scores = [one.pain.score for one in answers if one.pain.score is not None]
    return max(scores, default=None)


def _means(told: Sequence[Told], weeks: int, so_far: int = 7) -> list[Fraction | None]:
    """The means of so many weeks, the last one first; exact, as two points are a limit.

    so_far is how many days of the last week are over with the last score.
    """
    if not told:
        return [None] * weeks
    last = told[-1][0] + timedelta(days=7 - so_far)
    # The days are in order, and a long history has many that are older.
    lately = takewhile(lambda one: (last - one[0]).days // 7 < weeks, reversed(told))
    ages = [((last - day).days // 7, score) for day, score in lately]
    rows = [[score for age, score in ages if age == week] for week in range(weeks)]
    return [Fraction(sum(row), len(row)) if row else None for row in rows]


def _told_in(score_of: Callable[[Session], int | None]) -> OfSessions[list[Told]]:
    """The days with such a score, oldest first, of sessions in their order.

    Without those long before the last: nothing here asks about them.
    """

    def tells(session: Session) -> Told | None:
        score = score_of(session)
        return None if score is None else (session.started.date(), score)

    in_blocks = PerBlock(lambda block: sorted(filter(None, map(tells, block))))

    def find(sessions: Sequence[Session]) -> list[Told]:
        found: list[Told] = []
        for block in filter(None, in_blocks.newest_first(sessions)):
            if found and found[0][0] - block[-1][0] > LONG_BEFORE:
                break
            found += block
        return sorted(found)

    return OfSessions(find)


_told = _told_in(pain_of)
_ALIKE = (
    _told_in(lambda session: _highest(session.before)),
    _told_in(lambda session: _highest(session.after)),
)
"""Scores that can be compared: those before sessions, and those after."""


def creeping(sessions: Sequence[Session]) -> bool:
    """Whether the pain is rising, so that no dose does.

    The mean of the last week lies two points or more above the lowest of the four weeks before it,
    or that of the week so far, whichever day it begins on, two or more above that of the week
    before, or the last score two or more above the lowest of the last fourteen days: of the scores
    before sessions, of those after, or of the highest of each.
    """
    told = _told(sessions)
    return bool(told) and any(map(_creeps, [told, *_alike(sessions, told[-1][0])]))


def _alike(sessions: Sequence[Session], day: date) -> list[list[Told]]:
    """The days with scores that can be compared, as far as they reach into the weeks before."""
    found = (each(sessions) for each in _ALIKE)
    return [told for told in found if told and day - told[-1][0] <= LATELY]


def _creeps(told: Sequence[Told]) -> bool:
    last, score = told[-1]
    fortnight = takewhile(lambda one: last - one[0] < TWO_WEEKS, reversed(told))
    lately = min(each for _, each in fortnight)
    newest, *earlier = _means(told, FEW_WEEKS + 1)
    known = [mean for mean in earlier if mean is not None]
    risen = newest is not None and newest - min(known, default=newest) >= WORTH_NAMING
    begun = (_means(told, 2, days) for days in range(1, 7))
    both = ((now, then) for now, then in begun if now is not None and then is not None)
    rises = any(now - then >= WORTH_NAMING for now, then in both)
    return risen or rises or score - lately >= WORTH_NAMING


# Seeing a doctor


def doctor_reasons(
    sessions: Sequence[Session], log: CareLog, today: date
) -> tuple[DoctorReason, ...]:
    """Why the record speaks for seeing a doctor, as far as that was not told yet.

    - Worse from week to week: three weekly means running, each higher than the one before, and
      the last two points or more above the first, of the scores before sessions or of those after.
    - More pain after exercise: in each of the last three sessions that tell of it. It is more
      where a side has two points or more above before, or where the day after was worse or the
      pain had not settled in a day. A session tells of it with a score before and after, or with
      an answer on the day after.
    - No better: the last weekly mean is not two points or more below that of four weeks before
      (or five or six, where four has none), and no mean since then is below two, of the scores
      before sessions or of those after; and neither of them has eased by two points.
    - Four months: 122 days since it began, and the last weekly mean is two or more, of the highest
      score told before or after each session. Where nobody
      told when it began, since the first score of two or more that no silence of over four weeks
      cuts off.

    Only while the last score is at most four weeks old. Each is told once, and again only where it
    began anew since then, as told for cold and heat.
    """
    done = so_far(exercised(sessions), today)
    told = _told(done)
    if not told or today - told[-1][0] > LATELY:
        return ()
    alike = _alike(done, today)
    due = {
        DoctorReason.WORSE_WEEKLY: any(map(_worse_weekly, alike)),
        DoctorReason.MORE_AFTER: _more_after(done),
        DoctorReason.NO_BETTER: _no_better(map(_over_weeks, alike)),
        DoctorReason.FOUR_MONTHS: _four_months(told, log, today),
    }
    # A day that is still to come was told with a clock that was set wrong.
    anew = log.began if log.began and log.began <= today else date.min
    known = {each.doctor for each in log.doctor_told if each.at.date() >= anew}
    return tuple(reason for reason, holds in due.items() if holds and reason not in known)


def note_told(log: CareLog, reasons: Iterable[DoctorReason], at: datetime) -> CareLog:
    """The log after the person has read these reasons."""
    new = tuple(DoctorTold(at=at, doctor=reason) for reason in reasons)
    return replace(log, doctor_told=(*log.doctor_told, *new))


def _worse_weekly(told: Sequence[Told]) -> bool:
    third, second, first = (mean if mean is not None else -1 for mean in _means(told, 3))
    return 0 <= first < second < third and third - first >= WORTH_NAMING


def _more_after(done: Sequence[Session]) -> bool:
    newest = (more for session in reversed(done) if (more := _more_pain(session)) is not None)
    last = list(islice(newest, TIMES_RUNNING))
    return len(last) == TIMES_RUNNING and all(last)


def _more_pain(session: Session) -> bool | None:
    """Whether there was more pain after a session than before; None where it does not tell."""
    rises = [
        after.pain.score - before.score
        for after in session.after
        if after.pain.score is not None
        and (before := pain_at(session.before, after.side)) is not None
        and before.score is not None
    ]
    next_day = session.next_day
    if not rises and next_day is None:
        return None
    later = next_day is not None and (
        next_day.compared is Compared.WORSE or next_day.settled is False
    )
    return later or max(rises, default=0) >= WORTH_NAMING


def _no_better(changes: Iterable[tuple[Fraction, Fraction] | None]) -> bool:
    known = list(filter(None, changes))
    there = any(lowest >= THERE_FROM for lowest, _ in known)
    return there and all(change > -WORTH_NAMING for _, change in known)


def _over_weeks(told: Sequence[Told]) -> tuple[Fraction, Fraction] | None:
    """The lowest weekly mean since four weeks ago, and the change since then; None if unknown."""
    means = _means(told, FEW_WEEKS + 3)
    then = next((at for at in range(FEW_WEEKS, len(means)) if means[at] is not None), None)
    known = [mean for mean in means[: then + 1] if mean is not None] if then else []
    return (min(known), known[0] - known[-1]) if known else None


def _four_months(told: Sequence[Told], log: CareLog, today: date) -> bool:
    newest = _means(told, 1)[0]
    if newest is None or newest < THERE_FROM:
        return False
    began = log.began
    if began is None or began > today:
        days = (day for day, score in reversed(told) if score >= THERE_FROM)
        began = next(days)
        for day in days:
            if began - day > LATELY:
                break
            began = day
            if today - began >= FOUR_MONTHS:
                break
    return today - began >= FOUR_MONTHS
