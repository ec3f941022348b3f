"""Pictures by their names, together never more than a number of bytes."""

from collections import OrderedDict
from collections.abc import Callable, ItemsView, Sequence
from typing import Generic, Protocol, TypeVar

from sciatica_timer.ui.picture.frames import FrameKey


class Sized(Protocol):
    """What is kept."""

    @property
    def cost(self) -> int:
        """Bytes held."""
        ...


Kept = TypeVar("Kept", bound=Sized)


class FrameStore(Generic[Kept]):
    """Keeps what is put in while there is room; what was asked for last goes last."""

    def __init__(self, limit: int, least: int) -> None:
        """limit is in bytes; so many as least says are kept however little room there is."""
        self.limit = limit
        self._least = least
        self.held = 0
        self._kept: OrderedDict[FrameKey, Kept] = OrderedDict()

    def items(self) -> ItemsView[FrameKey, Kept]:
        """All that is kept, by their names."""
        return self._kept.items()

    def get(self, key: FrameKey) -> Kept | None:
        """What is kept by a name, or None; it counts as asked for."""
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
        return found

    def look(self, key: FrameKey) -> Kept | None:
        """The same without counting."""
        return self._kept.get(key)

    def put(self, key: FrameKey, one: Kept, requested: Sequence[FrameKey] = ()) -> None:
        """Take one in; let go of what nobody requests, oldest first, then of the least urgent.

        requested has the most urgent first.
        """
        self.drop(key)
        self._kept[key] = one
        self.held += one.cost
        if self.held > self.limit:
            self._make_room(requested)

    def drop(self, key: FrameKey) -> None:
        """Let go of one, if it is there."""
        one = self._kept.pop(key, None)
        if one is not None:
            self.held -= one.cost

    def keep(self, wanted: Callable[[FrameKey], bool]) -> None:
        """Let go of all others."""
        for key in [key for key in self._kept if not wanted(key)]:
            self.drop(key)

    def shed(self, requested: Sequence[FrameKey], spare: int) -> None:
        """Let go of what nobody requests, oldest first, until it is no more than spare bytes."""
        wanted = set(requested)
        unwanted = [key for key in self._kept if key not in wanted]
        over = sum(self._kept[key].cost for key in unwanted) - spare
        for key in unwanted:
            if over <= 0:
                return
            over -= self._kept[key].cost
            self.drop(key)

    def _make_room(self, requested: Sequence[FrameKey]) -> None:
        wanted = set(requested)
        spare = [key for key in self._kept if key not in wanted]
        for key in spare + list(reversed(requested)):
            if self.held <= self.limit or len(self._kept) <= self._least:
                return
            self.drop(key)
