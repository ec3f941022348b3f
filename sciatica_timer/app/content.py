"""Everything that ships with the app, loaded once."""

from functools import cached_property

import msgspec

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.services import resources
from sciatica_timer.services.advice import Advice, load_advice
from sciatica_timer.services.library import ContentError, load_library, load_phrases

LONGEST_ID = 60
"""Letters of an id that are shown in a sentence."""


class Content(msgspec.Struct, frozen=True, dict=True):
    """Exercises, routines and the words round them."""

    library: Library
    phrases: Phrases

    @cached_property
    def advice(self) -> Advice:
        """Stop signs, guides and advice, read when first asked for; RefusalError if wrong."""
        try:
            return load_advice(resources.read_content, resources.content_names())
        except ContentError as error:
            raise RefusalError(str(error)) from error

    def routine(self, routine_id: str) -> Routine:
        """The routine with this id; raises RefusalError naming those that exist."""
        found = self.library.routines.get(routine_id)
        if found is None:
            known = ", ".join(self.library.routines)
            # Whatever was typed must fit into a sentence.
            asked = routine_id if len(routine_id) <= LONGEST_ID else f"{routine_id[:LONGEST_ID]}…"
            raise RefusalError(f"There is no routine '{asked}'. There are: {known}.")
        return found


def load() -> Content:
    """Register the bundle and read it; raises RefusalError with what is wrong."""
    try:
        resources.register()
        names = resources.content_names()
        library = load_library(resources.read_content, names)
        return Content(library, load_phrases(resources.read_content))
    except (resources.ResourcesMissingError, ContentError) as error:
        raise RefusalError(str(error)) from error
