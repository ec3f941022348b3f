"""A history in blocks of sessions, and what follows from them, worked out once for each block.

A session never changes, and of a history of ten years only one is another at a time. So what was
found in a block is kept with it, and a change makes new blocks only where there is something new.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from functools import cached_property
from itertools import accumulate, chain, pairwise
from operator import attrgetter, is_
from typing import Any, Generic, TypeVar, cast, overload

from sciatica_timer.domain.session import Session

T = TypeVar("T")
U = TypeVar("U")
BLOCK = 50
"""Items of a block, up to twice as many; few are looked at anew, and there are not too many."""


class Block(tuple[T, ...]):
    """Items that follow each other, with what was found in them."""

    _found: dict[object, Any]

    def __new__(cls, items: Iterable[T]) -> "Block[T]":
        """Hold these items; nothing is found in them yet."""
        block = super().__new__(cls, items)
        block._found = {}
        return block

    def find(self, look: Callable[["Block[T]"], U]) -> U:
        """What a pure function finds in it; it looks once."""
        if look not in self._found:
            self._found[look] = look(self)
        return self._found[look]

    def knows(self, look: object) -> bool:
        """Whether that was found in it already."""
        return look in self._found


class Blocks(Sequence[T]):
    """Items in order, in blocks none of which is empty; like them it never changes."""

    def __init__(self, blocks: Iterable[Block[T]] = ()) -> None:
        self.blocks = tuple(blocks)

    @classmethod
    def of(cls, items: Sequence[T]) -> "Blocks[T]":
        """Cut items into blocks; they have to be in order."""
        return cls(_cut(items))

    @cached_property
    def _ends(self) -> list[int]:
        return list(accumulate(map(len, self.blocks)))

    def __len__(self) -> int:
        return self._ends[-1] if self.blocks else 0

    def __iter__(self) -> Iterator[T]:
        return chain.from_iterable(self.blocks)

    def __reversed__(self) -> Iterator[T]:
        return chain.from_iterable(map(reversed, reversed(self.blocks)))

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[T, ...]: ...
    def __getitem__(self, index: int | slice) -> T | tuple[T, ...]:
        at = range(len(self))[index]
        if isinstance(at, range):
            return tuple(map(self.__getitem__, at))
        number = bisect_right(self._ends, at)
        return self.blocks[number][at - self._ends[number]]

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Blocks | tuple):
            return tuple(self) == tuple(cast(Iterable[object], other))
        return NotImplemented

    __hash__ = None  # pyright: ignore[reportAssignmentType]

    def without_last(self, count: int) -> "Blocks[T]":
        """The items without so many at the end."""
        if not count:
            return self
        blocks = list(self.blocks)
        while blocks and count >= len(blocks[-1]):
            count -= len(blocks.pop())
        if count:
            blocks[-1] = Block(blocks[-1][:-count])
        return Blocks(blocks)

    def changed(self, gone: Iterable[T], new: Iterable[T], key: Callable[[T], Any]) -> "Blocks[T]":
        """The items without some of them and with new ones, all in the order of a key.

        No two items have the same key.
        Blocks in which nothing changes are the very same.
        """
        added: dict[int, list[T]] = {}
        """New items by the number of the block that is made anew with them."""

        def place(item: T) -> list[T]:
            number = bisect_right(self.blocks, key(item), key=lambda block: key(block[0]))
            return added.setdefault(max(0, number - 1), [])

        for item in new:
            place(item).append(item)
        for item in gone:
            place(item)
        without = {key(item) for item in gone}
        made: list[Block[T]] = []
        at = 0
        for number in sorted(added):
            made += self.blocks[at:number]
            at = number + 1
            old = chain.from_iterable(self.blocks[number:at])
            items = [*(item for item in old if key(item) not in without), *added[number]]
            items.sort(key=key)
            while made and len(items) < BLOCK // 2:
                # What is deleted one by one would leave a small block each.
                items[:0] = made.pop()
            made += _cut(items)
        return Blocks([*made, *self.blocks[at:]])


def _cut(items: Sequence[T]) -> list[Block[T]]:
    many = max(1, len(items) // BLOCK)
    edges = [len(items) * number // many for number in range(many + 1)]
    return [Block(items[a:b]) for a, b in pairwise(edges) if a < b]


class PerBlock(Generic[T]):
    """The results of a pure function for each block of sessions, in the order of the sessions.

    Nothing is said about where a block ends. A list may change in the meantime, so nothing is kept
    of it.
    """

    def __init__(self, find: Callable[[Sequence[Session]], T]) -> None:
        self._find = find
        self._last: tuple[tuple[Block[Session], ...], tuple[T, ...]] = (), ()
        """The blocks that were asked about last, and what was found in each."""

    def of(self, sessions: Sequence[Session]) -> tuple[T, ...]:
        """What was found, a result for each block; none is empty."""
        if not isinstance(sessions, Blocks):
            return (self._find(sessions),) if sessions else ()
        new, (old, found) = sessions.blocks, self._last
        if new is not old:
            begin = _same(old, new)
            end = _same(reversed(old[begin:]), reversed(new[begin:]))
            middle = (block.find(self._find) for block in new[begin : len(new) - end])
            found = (*found[:begin], *middle, *found[len(found) - end :])
            self._last = new, found
        return found

    def newest_first(self, sessions: Sequence[Session]) -> Iterator[T]:
        """The same from the last block on; each is looked at when it is asked for."""
        if not isinstance(sessions, Blocks):
            return reversed(self.of(sessions))
        return (block.find(self._find) for block in reversed(sessions.blocks))


def _same(old: Iterable[object], new: Iterable[object]) -> int:
    """How many are the very same before one is not, without a line of Python for each."""
    both = list(map(is_, old, new))
    return both.index(False) if False in both else len(both)


class OfSessions(Generic[T]):
    """The result of a pure function for a whole history: the last one is kept."""

    def __init__(self, find: Callable[[Sequence[Session]], T]) -> None:
        self._find = find
        self._last: tuple[Sequence[Session], T] | None = None

    def __call__(self, sessions: Sequence[Session]) -> T:
        """The result for these sessions."""
        if not isinstance(sessions, Blocks):
            return self._find(sessions)
        last = self._last
        if last is None or last[0] is not sessions:
            self._last = last = sessions, self._find(sessions)
        return last[1]


_began = attrgetter("started")


def in_order(sessions: Iterable[Session]) -> Blocks[Session]:
    """Sessions, oldest first."""
    if isinstance(sessions, Blocks):
        return sessions
    return Blocks[Session].of(sorted(sessions, key=_began))


def _without_activities(block: Sequence[Session]) -> Block[Session] | None:
    exercised = [one for one in block if one.activity is None]
    # Many people have none, and the same block need not be looked at again.
    return None if len(exercised) == len(block) else Block(exercised)


_ACTIVE = PerBlock(_without_activities)


def _exercised(sessions: Sequence[Session]) -> Blocks[Session]:
    every = in_order(sessions)
    active = _ACTIVE.of(every)
    if not any(rest is not None for rest in active):
        return every
    both = zip(active, every.blocks, strict=True)
    return Blocks(filter(None, (block if rest is None else rest for rest, block in both)))


exercised = OfSessions(_exercised)
"""The sessions with exercises in them, oldest first."""

_ENDS = PerBlock(lambda block: max(map(attrgetter("ended"), block)))


def ended_since(sessions: Sequence[Session], moment: datetime) -> list[Session]:
    """The sessions that ended then or later, oldest first."""
    every = in_order(sessions)
    blocks = zip(_ENDS.of(every), every.blocks, strict=True)
    late = (block for last, block in blocks if last >= moment)
    return [session for block in late for session in block if session.ended >= moment]


def last_end(sessions: Sequence[Session]) -> datetime | None:
    """When the session ended that ended last; None where there is none."""
    return max(_ENDS.of(sessions), default=None)
