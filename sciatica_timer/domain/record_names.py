"""What the exercises and routines of a record are called now.

A record keeps each name as it was then, maybe in another language. What ships goes by its id; what
a person made, or is no longer there, by the name that was kept.
"""

import msgspec

from sciatica_timer.domain.programme import OWN
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.session import Activity, Part, Session


class RecordNames(msgspec.Struct, frozen=True):
    """The names in one language."""

    library: Library = Library(exercises={}, routines={})
    activities: dict[Activity, str] = {}

    def of_exercise(self, exercise: str, kept: str) -> str:
        """The name of an exercise by its id; kept is the one in the record."""
        found = None if exercise.startswith(OWN) else self.library.exercises.get(exercise)
        return found.name if found else kept

    def of_part(self, part: Part) -> str:
        """The name of the exercise that was done."""
        return self.of_exercise(part.exercise, part.name)

    def of_way(self, part: Part) -> str:
        """The name of the way in which it was done; empty for the usual one."""
        found = self.library.exercises.get(part.exercise)
        variant = found.variant(part.variant) if found else None
        return variant.name if variant else part.variant_name

    def of_session(self, session: Session) -> str:
        """The name of the routine, of the one exercise that it was, or of the activity."""
        kept = session.routine_name
        if session.activity is not None:
            return self.activities.get(session.activity, kept)
        if session.routine.startswith(OWN):
            return kept
        found = self.library.routines.get(session.routine)
        return found.name if found else self.of_exercise(session.routine, kept)

    def all_of(self, session: Session) -> list[str]:
        """Every name in a record, as it is now and as it was kept, each once."""
        names = [self.of_session(session), session.routine_name]
        for part in session.parts:
            names += [self.of_part(part), part.name, self.of_way(part), part.variant_name]
        return list(dict.fromkeys(names))
