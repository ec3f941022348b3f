"""Texts in the language of the app: how they are asked for, and where their translations lie.

In a QObject: self.tr("A whole sentence.", "comment"), its context is the class. Elsewhere:
translate("Context", "A whole sentence.", "comment"). All arguments but the number are literals.

Numbers: self.tr("%n minute(s)", "", n) or translate("Context", "%n minute(s)", "", n). The forms
come from a translation in English too; `python -m tools.translations` writes it.
PySide's self.tr with a number looks only into the context of the object's own class, so a class
that has subclasses asks with translate("ItsName", …) instead. lupdate finds a translate() with a
number only when that is a plain name: not len(names), not self.n. tests/test_translation.py tells.
"""

import logging
import re
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QObject, QTranslator

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.services.event_guard import guarded

log = logging.getLogger(__name__)
_PLACE = re.compile(r"\{[^}]*\}|%n")
"""What is filled into a text; without letters beside it a text is the same in most languages."""


class _Installed:
    """The language that all texts are in, and what translates them, the last one first."""

    language = ENGLISH
    translators: tuple[QTranslator, ...] = ()
    known_to: QObject | None = None
    """The application that they were given to."""
    asked: tuple[str, str] = ("", "")
    """What was asked for last by a context of its own."""


@guarded("isEmpty", "translate")
class _EnglishInstead(QTranslator):
    """Asked last, so for what is not translated: a line in the log, and the text as it stands."""

    def __init__(self, language: str, own: QTranslator) -> None:
        super().__init__()
        self._language, self._own = language, own
        self._wanted = ""
        """What was asked for last by a class of the app."""
        self._told: set[str] = set()

    def isEmpty(self) -> bool:
        """Never, or it would not be asked."""
        return False

    def translate(  # pyright: ignore[reportIncompatibleMethodOverride]
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> None:
        """Nothing, which leaves the text as it stands; an empty one would be shown."""
        if not (context[:1] == "Q" and context[1:2].isupper()):
            self._wanted = text
        # self.tr asks for the context of each class in turn, also when it has found the same text.
        whole = (context, text) == _Installed.asked or context == "QObject"
        known = text in self._told or not any(map(str.isalpha, _PLACE.sub("", text)))
        if whole and text == self._wanted and not known:
            self._told.add(text)
            if not self._is_alike(text, disambiguation or ""):
                log.info("%s: %r is not translated, so it is in English.", self._language, text)

    def _is_alike(self, text: str, disambiguation: str) -> bool:
        """Whether it is translated, and the same as in English: self.tr takes that for nothing."""
        names = {each.__name__ for each in _classes(QObject)}
        return any(self._own.translate(name, text, disambiguation) == text for name in names)


def _classes(base: type[QObject]) -> Iterator[type[QObject]]:
    for each in base.__subclasses__():
        yield each
        yield from _classes(each)


def translate(context: str, text: str, comment: str = "", number: int = -1) -> str:
    """A text in the language of the app; comment is for the translator, number for plurals."""
    _Installed.asked = context, text
    if QCoreApplication.instance() is not None:
        return QCoreApplication.translate(context, text, comment, number)
    # What is printed before there is an application.
    found = (each.translate(context, text, comment, number) for each in _Installed.translators)
    return next(filter(None, found), text)


def language() -> str:
    """The language of the app's texts."""
    return _Installed.language


def install(language: str = ENGLISH) -> bool:
    """Let all texts be in this language from now on.

    False where the bundle lacks it or has it damaged: then they are in English. Call it again
    once there is an application; without one only what is printed is translated.
    """
    if language != _Installed.language or not _Installed.translators:
        _take(language)
    _give()
    return _Installed.language == language


def _take(language: str) -> None:
    english, own = QTranslator(), QTranslator()
    found = [english] if english.load(f":/translations/{ENGLISH}.qm") else []
    if language != ENGLISH and own.load(f":/translations/{language}.qm"):
        # Below its own texts are Qt's, on the buttons and menus that Qt makes.
        qt, folder = QTranslator(), QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = [own, *([qt] if qt.load(f"qtbase_{language}", folder) else []), *found]
        found.append(_EnglishInstead(language, own))
    elif language != ENGLISH:
        log.error("The texts in %s cannot be read: they are in English.", language)
        language = ENGLISH
    app = QCoreApplication.instance()
    for each in _Installed.translators if app is _Installed.known_to and app else ():
        QCoreApplication.removeTranslator(each)
    _Installed.language, _Installed.translators = language, tuple(found)
    _Installed.known_to = None


def _give() -> None:
    app = QCoreApplication.instance()
    if app is not None and app is not _Installed.known_to:
        _Installed.known_to = app
        # Qt asks the one first that came last.
        for each in reversed(_Installed.translators):
            QCoreApplication.installTranslator(each)


def listed(*facts: str) -> str:
    """Short facts after one another: "6 times, 20 s each"; an empty one is left out."""
    separator = translate("List", ", ", "between facts about one day or exercise")
    return separator.join(filter(None, facts))


def sources_listed(names: Iterable[str]) -> str:
    """The names of sources after one another; they may hold commas."""
    return translate("List", "; ", "between the names of sources").join(names)


def paragraph(sentences: Iterable[str]) -> str:
    """Whole sentences one after the other; empty ones are left out."""
    return " ".join(filter(None, sentences))
