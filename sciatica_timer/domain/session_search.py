"""Finds sessions by exercise, routine, days and words."""

from collections.abc import Sequence
from datetime import date

import msgspec

from sciatica_timer.domain.calendar import day_of
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
        self._sessions = sessions
        self._names = names or RecordNames()
        self._day_starts_at = day_starts_at
        self._ready: list[tuple[str, frozenset[str]]] = []
        self._shared: dict[tuple[str | None, ...], tuple[str, frozenset[str]]] = {}
        """Most sessions are of few routines: what they share is put together once."""

    def make_ready(self, count: int) -> bool:
        """Make so many more sessions ready; whether all are. find would do the rest at once."""
        done = len(self._ready)
        coming = self._sessions[done : done + count]
        self._ready += map(self._text_of, coming)
        return len(self._ready) == len(self._sessions)

    def find(self, wanted: SearchFilter) -> list[Session]:
        """The sessions that fit, newest first."""
        places = range(len(self._sessions) - 1, -1, -1)
        if wanted.text.strip() or wanted.exercise:
            self.make_ready(len(self._sessions))
        ready = self._ready
        for word in folded(wanted.text).split():
            # Quotes round a word are not looked for.
            bare = word.strip("\"'") or word
            places = [place for place in places if bare in ready[place][0]]
        if wanted.exercise:
            places = [place for place in places if wanted.exercise in ready[place][1]]
        found = [self._sessions[place] for place in places]
        if wanted.routine:
            found = [session for session in found if session.routine == wanted.routine]
        if wanted.first or wanted.last:
            found = [session for session in found if self._between(session, wanted)]
        return found

    def _between(self, session: Session, wanted: SearchFilter) -> bool:
        day = day_of(session, self._day_starts_at)
        return (wanted.first or day) <= day <= (wanted.last or day)

    def _text_of(self, session: Session) -> tuple[str, frozenset[str]]:
        parts = session.parts
        key = (session.routine, session.routine_name, session.activity)
        key += tuple(
            name
            for part in parts
            for name in (part.exercise, part.name, part.variant, part.variant_name)
        )
        known = self._shared.get(key)
        if known is None:
            names = "\n".join(map(folded, self._names.all_of(session)))
            known = self._shared[key] = (names, frozenset(part.exercise for part in parts))
        if session.note:
            return f"{known[0]}\n{folded(session.note)}", known[1]
        return known
