"""Everything that ships with the app, loaded once."""

from functools import cached_property
from pathlib import Path

import msgspec

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.domain.own_exercises import OwnWords, with_own
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.programme import OWN, Programme
from sciatica_timer.domain.record_names import RecordNames
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.domain.session import Activity
from sciatica_timer.services import clock, translation
from sciatica_timer.services.advice import Advice, load_advice
from sciatica_timer.services.content_files import ContentFiles
from sciatica_timer.services.library import (
    PHRASES,
    ContentError,
    Read,
    load_library,
    load_own_words,
    load_phrases,
)
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.shown_names import use
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.answer_words import activity_name

LONGEST_ID = 60
"""Letters of an id that are shown in a sentence."""


class Content(msgspec.Struct, frozen=True, dict=True):
    """Exercises, routines and the words round them, in one language."""

    library: Library
    phrases: Phrases
    files: ContentFiles

    @property
    def spoken_language(self) -> str:
        """The language that the voice has to speak."""
        return self.files.language_of(PHRASES)

    @cached_property
    def advice(self) -> Advice:
        """Stop signs, guides and advice, read when first asked for; RefusalError if wrong."""
        try:
            return self.files.load(load_advice)
        except ContentError as error:
            raise RefusalError(str(error)) from error

    @cached_property
    def own_words(self) -> OwnWords:
        """The words for a person's own exercises; RefusalError if the file is wrong."""
        try:
            return self.files.load(lambda read, _names: load_own_words(read))
        except ContentError as error:
            raise RefusalError(str(error)) from error

    def take(self, programme: Programme) -> None:
        """Let the library hold a person's own exercises and routines beside what ships."""
        library = self.library
        shipped = Library(
            exercises={k: v for k, v in library.exercises.items() if not k.startswith(OWN)},
            routines={
                routine.id: routine
                for routine in sorted(library.routines.values(), key=lambda each: each.order)
                if not routine.id.startswith(OWN)
            },
        )
        library.take(with_own(shipped, programme, self.own_words))

    def take_kept(self, folder: Path) -> None:
        """Let the library hold what a data folder has of a person's own; nothing is written."""
        programme = ProgrammeStore(folder, now=clock.now)
        programme.load()
        programme.close()
        self.take(programme.value)

    def routine(self, routine_id: str) -> Routine:
        """The routine with this id; raises RefusalError naming those that exist."""
        found = self.library.routines.get(routine_id)
        if found is None:
            known = ", ".join(self.library.routines)
            # Whatever was typed must fit into a sentence.
            asked = routine_id if len(routine_id) <= LONGEST_ID else f"{routine_id[:LONGEST_ID]}…"
            told = translate("CommandLine", "There is no routine '{asked}'. There are: {known}.")
            raise RefusalError(told.format(asked=asked, known=known))
        return found


def load(language: str = "") -> Content:
    """Read the bundle, which is registered; raises RefusalError with what is wrong.

    language is that of the window, where none is given; records are then shown with its names.
    """

    def spoken(read: Read, names: list[str]) -> tuple[Library, Phrases]:
        phrases = load_phrases(read)
        return load_library(read, names, phrases.forms), phrases

    try:
        files = ContentFiles(language or translation.language())
        library, phrases = files.load(spoken)
    except ContentError as error:
        raise RefusalError(str(error)) from error
    if not language:
        use(RecordNames(library, {each: activity_name(each) for each in Activity}))
    return Content(library, phrases, files)
