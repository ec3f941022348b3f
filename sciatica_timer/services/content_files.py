"""The content of one language; files that it lacks, or has wrong, are the English ones."""

import logging
from collections.abc import Callable
from typing import TypeVar

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.services import resources
from sciatica_timer.services.library import ContentError, Read

T = TypeVar("T")
log = logging.getLogger(__name__)


class ContentFiles:
    """Reads the files under content/LANGUAGE/, and English for what is not there."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._own: set[str] = set()
        """Files that are read in the language."""
        if language != ENGLISH:
            self._own.update(resources.content_names(language))

    @property
    def names(self) -> list[str]:
        """Every file by its path, whatever language it is read in."""
        return sorted(self._own.union(resources.content_names()))

    def language_of(self, name: str) -> str:
        """The language in which a file is read."""
        return self._language if name in self._own else ENGLISH

    def read(self, name: str) -> bytes:
        """The bytes of a file; raises FileNotFoundError."""
        if name in self._own:
            return resources.read_content(name, self._language)
        return resources.read_content(name)

    def load(self, loader: Callable[[Read, list[str]], T]) -> T:
        """What a loader makes of the files; ContentError where English itself is wrong."""
        while True:
            try:
                return loader(self.read, self.names)
            except ContentError as error:
                if not self._own:
                    raise
                log.error("content/%s/%s English goes on in its place.", self._language, error)
                wrong = {error.file} & self._own
                self._own -= wrong or self._own
