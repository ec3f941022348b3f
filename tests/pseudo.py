"""A language that nobody speaks, to see what is not ready for one that somebody does.

Each vowel gets an accent and comes twice, and the whole stands in brackets: "[Stáárt]". It is made
of what lupdate finds with the contexts that it finds, and of the content. So a plain vowel on the
screen was never handed to a translator, and a text without its last bracket was cut.
"""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea, QToolButton, QWidget

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.services import resources, translation
from tools import resources as compiler
from tools import translations

ACCENTED = {a: b * 2 for a, b in zip("aeiouyAEIOUY", "áéíöúýÁÉÍÖÚÝ", strict=True)}
KEPT = re.compile(r"(\{[^{}]*\}|%n)")
TEXT = re.compile(r"[A-Z].*|.* .*", re.DOTALL)
"""Strings of the content that are texts; the others are ids and choices."""
PHRASES = "phrases.toml"
"""All of it is said, whole or as a part of a sentence, but for the rules of plurals."""
WORD = re.compile(r"[^\W\d_]{2,}")
LOCALE = QLocale(ENGLISH)
NAMES = {"Sciatica", "Timer", "AM", "PM", *LOCALE.createSeparatedList(["", "", ""]).split()}
"""What is named alike in every language, and the words that are the locale's."""
for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
    NAMES.update(LOCALE.dayName(day, form) for day in range(1, 8))
    NAMES.update(LOCALE.monthName(month, form) for month in range(1, 13))
SPARE_PX = 3
SAID = ("text", "placeholderText", "accessibleName", "accessibleDescription", "toolTip", "title")


def pseudo(text: str) -> str:
    """The text in that language."""
    parts = KEPT.split(text)
    parts[::2] = ["".join(ACCENTED.get(letter, letter) for letter in part) for part in parts[::2]]
    return f"[{''.join(parts)}]"


def compiled(folder: Path) -> QTranslator:
    """All texts of the window in that language."""
    source, made = folder / "pseudo.ts", folder / "pseudo.qm"
    found = translations.texts(translations.sources())
    source.write_text(translations.translated(found, pseudo), encoding="utf-8")
    compiler.qt_tool("lrelease", "-silent", str(source), "-qm", str(made))
    translator = QTranslator()
    assert translator.load(str(made))
    return translator


def content(name: str, data: bytes) -> bytes:
    """A file of the content in that language."""
    texts = re.compile(".*", re.DOTALL) if name == PHRASES else TEXT
    read = json.loads(data)
    return toml(
        {key: each if key == "plurals" else _translated(each, texts) for key, each in read.items()}
    )


def _translated(value: object, texts: re.Pattern[str]) -> object:
    if isinstance(value, str):
        return pseudo(value) if texts.fullmatch(value) else value
    if isinstance(value, list):
        return [_translated(each, texts) for each in value]
    if isinstance(value, dict):
        return {key: _translated(each, texts) for key, each in value.items()}
    return value


def toml(table: dict[str, object]) -> bytes:
    """A table as a file; everything in it stands inline."""
    return "".join(
        f"{json.dumps(key)} = {_inline(value)}\n" for key, value in table.items()
    ).encode()


def _inline(value: object) -> str:
    if isinstance(value, list):
        return f"[{', '.join(map(_inline, value))}]"
    if isinstance(value, dict):
        pairs = (f"{json.dumps(key)} = {_inline(each)}" for key, each in value.items())
        return f"{{{', '.join(pairs)}}}"
    return json.dumps(value, ensure_ascii=False)


@pytest.fixture
def pseudo_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Everything is in that language meanwhile."""
    made = compiled(tmp_path)
    real = resources.read_content
    monkeypatch.setattr(
        resources,
        "read_content",
        lambda name, *of, **named: content(name, real(name, *of, **named)),
    )
    monkeypatch.setattr(translation, "install", lambda _language: True)
    QCoreApplication.installTranslator(made)
    yield
    QCoreApplication.removeTranslator(made)


def english(text: str) -> list[str]:
    """The words in a text that were not translated."""
    words = [word for word in WORD.findall(text) if set(word) & set(ACCENTED)]
    return [word for word in words if word not in NAMES]


class Look:
    """Looks at a window and gathers what is wrong with it, by the name of what is shown."""

    def __init__(self, *names: str) -> None:
        """names are those that a person gave, in whatever language."""
        self._names = names
        self.english: dict[str, str] = {}
        """A text with words that are not translated, and where it was seen first."""
        self.cut: dict[str, str] = {}

    def at(self, name: str, window: QWidget) -> None:
        """Look at everything in sight, and at all of each page that scrolls."""
        for widget in [window, *window.findChildren(QWidget)]:
            if not widget.isVisible():
                continue
            for said in SAID:
                tell = getattr(widget, said, "")
                text = tell() if callable(tell) else tell
                if isinstance(text, str) and self._in_english(text):
                    self.english.setdefault(text, f"{name}: {type(widget).__name__}.{said}")
            if lacks_room(widget):
                text = getattr(widget, "text", widget.accessibleName)()
                if not self.names_in(text):
                    self.cut.setdefault(text, f"{name}: {type(widget).__name__} {widget.size()}")
        for page in [window, *window.findChildren(QScrollArea)]:
            if page.isVisible():
                self._read(name, page.widget() if isinstance(page, QScrollArea) else page)

    def names_in(self, text: str) -> set[str]:
        """The folders named in a text; some have names that no line holds, and are broken."""
        return set(self._names) & set(text.split(os.sep))

    def _in_english(self, text: str) -> bool:
        for name in self._names:
            text = text.replace(name, "").replace("\u200b", "").replace(name, "")
        return bool(english(text))

    def _read(self, name: str, widget: QWidget) -> None:
        for text in painted(widget):
            if self._in_english(text):
                self.english.setdefault(text, f"{name}: painted")
            if text.endswith("…"):
                self.cut.setdefault(text, f"{name}: painted")


def painted(widget: QWidget) -> list[str]:
    """Every text that the app's own painting draws."""
    drawn: list[str] = []
    real = QPainter.drawText

    def draw(painter: QPainter, *arguments: object) -> object:
        drawn.extend(each for each in arguments if isinstance(each, str))
        return real(painter, *arguments)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(QPainter, "drawText", draw)
        widget.grab()
    return drawn


def lacks_room(widget: QWidget) -> bool:
    """Whether a text has less room than it needs."""
    if isinstance(widget, QLabel):
        wraps = widget.hasHeightForWidth()
        # A picture by itself: the size that Qt keeps of a label may be one of before.
        picture = widget.pixmap()
        least = widget.minimumSizeHint()
        if not picture.isNull():
            least = picture.deviceIndependentSize().toSize()
        high = widget.heightForWidth(widget.width()) if wraps else least.height()
        # A line that lacks a pixel or two is still whole.
        return widget.width() < least.width() or widget.height() < high - SPARE_PX
    if isinstance(widget, QAbstractButton) and not widget.sizePolicy().hasHeightForWidth():
        next_to = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        apart = isinstance(widget, QToolButton) and widget.toolButtonStyle() is not next_to
        beside = 0 if widget.icon().isNull() or apart else widget.iconSize().width()
        words = widget.fontMetrics().horizontalAdvance(widget.text())
        return bool(words) and widget.width() < words + beside + 2 * SPARE_PX
    return False
