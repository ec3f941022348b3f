"""What follows from each session of a history, worked out once.

A session never changes, and of a history of ten years only one is another at a time. So what was
found is kept, with the history that it was found in, and only what is new is looked at.
"""

from collections.abc import Callable, Sequence
from operator import attrgetter, is_not
from typing import Generic, TypeVar

from sciatica_timer.domain.session import Session

T = TypeVar("T")


class PerSession(Generic[T]):
    """The results of a pure function for each session, in the order of the sessions.

    Only those of the last tuple that was asked about are kept: a list may change in the meantime.
    """

    def __init__(self, find: Callable[[Session], T]) -> None:
        self._find = find
        self._last: tuple[tuple[Session, ...], tuple[T, ...]] = (), ()

    def of(self, sessions: Sequence[Session]) -> Sequence[T]:
        """What was found, a result for each session."""
        if not isinstance(sessions, tuple):
            return [self._find(session) for session in sessions]
        last = self._last
        if sessions is not last[0]:
            self._last = last = sessions, self._follow(sessions, *last)
        return last[1]

    def _follow(
        self, new: tuple[Session, ...], old: tuple[Session, ...], found: tuple[T, ...]
    ) -> tuple[T, ...]:
        same = _alike(old, new)
        most = min(len(old), len(new)) - same
        end = min(most, _alike(old[::-1], new[::-1])) if most else 0
        middle = (self._find(session) for session in new[same : len(new) - end])
        return (*found[:same], *middle, *found[len(old) - end :])


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


in_order = OfSessions(lambda sessions: tuple(sorted(sessions, key=attrgetter("started"))))
"""Sessions, oldest first."""


def _alike(one: Sequence[Session], other: Sequence[Session]) -> int:
    """How many sessions are the very same at the beginning of both.

    Equal ones are not enough: the same moment at another offset from UTC may be of another day.
    """
    most = min(len(one), len(other))
    if not any(map(is_not, one, other)):
        # Most often one was added at the end, and this is the quickest way to see that.
        return most
    return next(at for at, another in enumerate(map(is_not, one, other)) if another)
