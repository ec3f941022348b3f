"""Finds sessions by exercise, routine, days and words."""

from collections.abc import Sequence
from datetime import date
from itertools import chain
from typing import NamedTuple

import msgspec

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.per_block import Block, in_order
from sciatica_timer.domain.record_names import RecordNames
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.text_folding import folded


class SearchFilter(msgspec.Struct, frozen=True, kw_only=True):
    """What is looked for; what is empty does not matter."""

    text: str = ""
    """Words that must all stand in the note or the names, in any order, however they are typed."""
    exercise: str = ""
    """Id of an exercise that was done."""
    routine: str = ""
    """Id of the routine."""
    first: date | None = None
    last: date | None = None


class _Row(NamedTuple):
    """A session with what is looked for in it."""

    session: Session
    text: str
    exercises: frozenset[str]


class SessionSearch:
    """Sessions made ready to be searched as somebody types."""

    def __init__(
        self,
        sessions: Sequence[Session],
        names: RecordNames | None = None,
        *,
        day_starts_at: int = 3,
    ) -> None:
        """names are those that are shown; the ones in the records are found as well."""
        self.names = names or RecordNames()
        self._blocks = in_order(sessions).blocks
        self._day_starts_at = day_starts_at
        self._shared: dict[tuple[str | None, ...], tuple[str, frozenset[str]]] = {}
        """Most sessions are of few routines: what they share is put together once."""

    def follow(self, sessions: Sequence[Session]) -> None:
        """Search in these from now on; what was made ready of them stays so."""
        self._blocks = in_order(sessions).blocks

    def make_ready(self, count: int) -> bool:
        """Make so many more sessions ready; whether all are. find would do the rest at once."""
        for block in self._blocks:
            if not block.knows(self._rows):
                if count <= 0:
                    return False
                block.find(self._rows)
                count -= len(block)
        return True

    def find(self, wanted: SearchFilter) -> list[Session]:
        """The sessions that fit, newest first."""
        newest_first = reversed(self._blocks)
        words = folded(wanted.text).split()
        if words or wanted.exercise:
            ready = (reversed(block.find(self._rows)) for block in newest_first)
            rows = list(chain.from_iterable(ready))
            for word in words:
                # Quotes round a word are not looked for.
                bare = word.strip("\"'") or word
                rows = [row for row in rows if bare in row.text]
            if wanted.exercise:
                rows = [row for row in rows if wanted.exercise in row.exercises]
            found = [row.session for row in rows]
        else:
            found = list(chain.from_iterable(map(reversed, newest_first)))
        if wanted.routine:
            found = [session for session in found if session.routine == wanted.routine]
        if wanted.first or wanted.last:
            found = [session for session in found if self._between(session, wanted)]
        return found

    def _between(self, session: Session, wanted: SearchFilter) -> bool:
        day = day_of(session, self._day_starts_at)
        return (wanted.first or day) <= day <= (wanted.last or day)

    def _rows(self, block: Block[Session]) -> list[_Row]:
        return list(map(self._row_of, block))

    def _row_of(self, session: Session) -> _Row:
        parts = session.parts
        key = (session.routine, session.routine_name, session.activity)
        key += tuple(
            name
            for part in parts
            for name in (part.exercise, part.name, part.variant, part.variant_name)
        )
        known = self._shared.get(key)
        if known is None:
            names = "\n".join(map(folded, self.names.all_of(session)))
            known = self._shared[key] = (names, frozenset(part.exercise for part in parts))
        if session.note:
            return _Row(session, f"{known[0]}\n{folded(session.note)}", known[1])
        return _Row(session, *known)
