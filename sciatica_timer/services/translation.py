"""Texts in the language of the app: how they are asked for, and where their translations lie.

In a QObject: self.tr("A whole sentence.", "comment"), its context is the class. Elsewhere:
translate("Context", "A whole sentence.", "comment"). All arguments but the number are literals.

Numbers: self.tr("%n minute(s)", "", n) or translate("Context", "%n minute(s)", "", n). The forms
come from a translation in English too; `python -m tools.translations` writes it.
PySide's self.tr with a number looks only into the context of the object's own class, so a class
that has subclasses asks with translate("ItsName", …) instead. lupdate finds a translate() with a
number only when that is a plain name: not len(names), not self.n. tests/test_translation.py tells.
"""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QTranslator

from sciatica_timer.domain.language import ENGLISH

_installed = [ENGLISH]
translate = QCoreApplication.translate
"""context, text, comment for the translator, number for plurals; lupdate finds it by this name."""


def language() -> str:
    """The language of the app's texts."""
    return _installed[-1]


def install(language: str = ENGLISH) -> bool:
    """Let all texts be in this language from now on; False where the bundle lacks it.

    Call it once, when there is an application and the bundle is registered.
    """
    translator = QTranslator(QCoreApplication.instance())
    if not translator.load(f":/translations/{language}.qm"):
        return False
    _installed.append(language)
    return QCoreApplication.installTranslator(translator)


def listed(*facts: str) -> str:
    """Short facts after one another: "6 times, 20 s each"; an empty one is left out."""
    separator = translate("List", ", ", "between facts about one day or exercise")
    return separator.join(filter(None, facts))


def paragraph(sentences: Iterable[str]) -> str:
    """Whole sentences one after the other; empty ones are left out."""
    return " ".join(filter(None, sentences))
