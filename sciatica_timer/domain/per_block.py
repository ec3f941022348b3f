"""What follows from the sessions of a history, worked out once for each block of them.

A session never changes, and of a history of ten years only one is another at a time. So what was
found in a block is kept, with the history that it was found in, and only blocks with something new
in them are looked at.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from itertools import accumulate, chain, compress, count, pairwise
from operator import attrgetter, is_not, itemgetter, le
from typing import Generic, NamedTuple, TypeVar

from sciatica_timer.domain.session import Session

T = TypeVar("T")
BLOCK = 50
"""Sessions of a block, up to twice as many; few are looked at anew, and there are not too many."""


class PerBlock(Generic[T]):
    """The results of a pure function for each block of sessions, in the order of the sessions.

    Nothing is said about where a block ends. Only those of the last tuple that was asked about are
    kept: a list may change in the meantime.
    """

    def __init__(self, find: Callable[[Sequence[Session]], T]) -> None:
        self._find = find
        self._last: tuple[tuple[Session, ...], list[tuple[int, T]]] = (), []
        """Sessions with the length of each block and what was found in it."""

    def of(self, sessions: Sequence[Session]) -> list[T]:
        """What was found, a result for each block; none is empty."""
        if not isinstance(sessions, tuple):
            return [self._find(sessions)] if sessions else []
        known, blocks = self._last
        if sessions is not known:
            blocks = self._follow(sessions, known, blocks)
            self._last = sessions, blocks
        return [found for _, found in blocks]

    def _follow(
        self, new: tuple[Session, ...], old: tuple[Session, ...], blocks: list[tuple[int, T]]
    ) -> list[tuple[int, T]]:
        begins = list(accumulate(map(itemgetter(0), blocks), initial=0))
        made: list[tuple[int, T]] = []
        at = 0
        for run in (*_runs(old, new), Run(len(old), len(new), 0)):
            first = bisect_left(begins, run.old)
            last = bisect_right(begins, run.old + run.length) - 1
            if first < last or not run.length:
                self._look(new, at, run.new + begins[first] - run.old, made)
                made += blocks[first:last]
                at = run.new + begins[last] - run.old
        return made

    def _look(
        self, new: tuple[Session, ...], at: int, stop: int, made: list[tuple[int, T]]
    ) -> None:
        """Add blocks for the sessions from one place to another."""
        # What is small is put together with what is before it, or sessions that are added one by
        # one would each be a block.
        while at < stop and made and stop - at + made[-1][0] <= BLOCK:
            at -= made.pop()[0]
        many = max(1, (stop - at) // BLOCK)
        edges = [at + (stop - at) * number // many for number in range(many + 1)]
        made += [(b - a, self._find(new[a:b])) for a, b in pairwise(edges) if a < b]


class OfSessions(Generic[T]):
    """The result of a pure function for a whole history: the last one is kept."""

    def __init__(self, find: Callable[[Sequence[Session]], T]) -> None:
        self._find = find
        self._last: tuple[Sequence[Session], T] | None = None

    def __call__(self, sessions: Sequence[Session]) -> T:
        """The result for these sessions."""
        if not isinstance(sessions, tuple):
            return self._find(sessions)
        last = self._last
        if last is None or last[0] is not sessions:
            self._last = last = sessions, self._find(sessions)
        return last[1]


class Run(NamedTuple):
    """Sessions that follow each other in two histories."""

    old: int
    new: int
    """Where they begin in each."""
    length: int


_compared: list[tuple[Sequence[Session], Sequence[Session], list[Run]]] = []
"""The last two comparisons: all that is found in a history asks for the same ones."""


def _runs(old: tuple[Session, ...], new: tuple[Session, ...]) -> list[Run]:
    """The sessions that are the very same in both, in the order of the new ones.

    Equal ones are not enough: the same moment at another offset from UTC may be of another day.
    """
    for one, other, found in _compared:
        if one is old and other is new:
            return found
    most = min(len(old), len(new))
    same = _same(old, new, most)
    end = _same(reversed(old), reversed(new), most - same)
    runs = [Run(0, 0, same)]
    # Most often there is nothing between what is the same before a change and after it.
    places = {old[at].id: at for at in range(same, len(old) - end)}
    for at in range(same, len(new) - end if places else same):
        place, last = places.get(new[at].id), runs[-1]
        if place is None or old[place] is not new[at]:
            continue
        if (place - last.old, at - last.new) == (last.length, last.length):
            runs[-1] = last._replace(length=last.length + 1)
        else:
            runs.append(Run(place, at, 1))
    runs.append(Run(len(old) - end, len(new) - end, end))
    _compared[:] = [(old, new, runs), *_compared[:1]]
    return runs


def _same(old: Iterable[Session], new: Iterable[Session], most: int) -> int:
    # Without a line of Python for each, since there may be very many.
    return min(most, next(compress(count(), map(is_not, old, new)), most))


_began = attrgetter("started")


def _span(block: Sequence[Session]) -> tuple[datetime, datetime] | None:
    """When the first and the last session of a block began; None where they are in no order."""
    began = list(map(_began, block))
    return (began[0], began[-1]) if all(map(le, began, began[1:])) else None


_SPANS = PerBlock(_span)


def _put_in_order(sessions: Sequence[Session]) -> tuple[Session, ...]:
    spans = _SPANS.of(sessions)
    known = [span for span in spans if span is not None]
    if len(known) == len(spans) and all(one[1] <= other[0] for one, other in pairwise(known)):
        return tuple(sessions)
    return tuple(sorted(sessions, key=_began))


in_order = OfSessions(_put_in_order)
"""Sessions, oldest first."""

_ACTIVE = PerBlock(lambda block: tuple(one for one in block if one.activity is None))


def _without_activities(sessions: Sequence[Session]) -> tuple[Session, ...]:
    every = in_order(sessions)
    blocks = _ACTIVE.of(every)
    # Many people have none, and the same tuple need not be looked at again.
    return every if sum(map(len, blocks)) == len(every) else tuple(chain.from_iterable(blocks))


exercised = OfSessions(_without_activities)
"""The sessions with exercises in them, oldest first."""

_ENDS = PerBlock(lambda block: (max(map(attrgetter("ended"), block)), tuple(block)))


def ended_since(sessions: Sequence[Session], moment: datetime) -> list[Session]:
    """The sessions that ended then or later, in their order."""
    blocks = (block for last, block in _ENDS.of(sessions) if last >= moment)
    return [session for block in blocks for session in block if session.ended >= moment]


def last_end(sessions: Sequence[Session]) -> datetime | None:
    """When the session ended that ended last; None where there is none."""
    return max((last for last, _ in _ENDS.of(sessions)), default=None)
