"""Keyboards of many countries: what Qt is told when the key in a US keyboard's place is pressed.

Each row names the US key, the Qt key, and the text, as X11 sends them on that layout.
"""

import sys

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

NONE = Qt.KeyboardModifier.NoModifier
_ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
CODES = {sign: first + at for first, row in _ROWS.items() for at, sign in enumerate(row)}
MAC = "ASDFHGZXCV.BQWERYT123465.97.80.OU.IP.LJ.K....NM"

LETTERS = {
    "Russian": {"P": "з", "R": "к", "M": "ь", "F": "а", "H": "р", "S": "ы", "K": "л", "X": "ч"},
    "Greek": {"P": "π", "R": "ρ", "M": "μ", "F": "φ", "H": "η", "S": "σ", "K": "κ", "X": "χ"},
    "Hebrew": {"P": "פ", "R": "ר", "M": "צ", "F": "כ", "H": "י", "S": "ד", "K": "ל", "X": "ס"},
    "Arabic": {"P": "ح", "R": "ق", "M": "ة", "F": "ب", "H": "ا", "S": "س", "K": "ن", "X": "ء"},
    "Georgian": {"P": "პ", "R": "რ", "M": "მ", "F": "ფ", "H": "ჰ", "S": "ს", "K": "კ", "X": "ხ"},
    "Thai": {"P": "ย", "R": "พ", "M": "ท", "F": "ด", "H": "้", "S": "ห", "K": "า", "X": "ป"},
    "Hindi": {"P": "ज", "R": "र", "M": "स", "F": "ि", "H": "प", "S": "े", "K": "क", "X": "ं"},
    "Korean": {"P": "ㅔ", "R": "ㄱ", "M": "ㅡ", "F": "ㄹ", "H": "ㅗ", "S": "ㄴ", "K": "ㅏ",
               "X": "ㅌ"},
}  # fmt: skip
DIGITS = {
    "French": dict(zip("1234567890", "&é\"'(-è_çà", strict=True)),
    "Czech": dict(zip("1234567890", "+ěščřžýáíé", strict=True)),
    "Arabic": dict(zip("1234567890", "١٢٣٤٥٦٧٨٩٠", strict=True)),
    "Persian": dict(zip("1234567890", "۱۲۳۴۵۶۷۸۹۰", strict=True)),
    "Hindi": dict(zip("1234567890", "१२३४५६७८९०", strict=True)),
    "Thai": dict(zip("1234567890", "ๅ/-ภถุึคตจ", strict=True)),
}


def key_event(
    place: str,
    text: str,
    modifiers: Qt.KeyboardModifier = NONE,
    *,
    key: int | None = None,
    kind: QEvent.Type = QEvent.Type.KeyPress,
) -> QKeyEvent:
    """The event of a key by its place on a US keyboard and by what it writes."""
    if key is None:
        key = ord(text.upper()[0]) if text else 0
    code = CODES.get(place, 0)
    if sys.platform == "darwin":
        return QKeyEvent(kind, key, modifiers, 1, MAC.index(place), 0, text)
    offset = 0 if sys.platform == "win32" else 8
    return QKeyEvent(kind, key, modifiers, code + offset if code else 0, 0, 0, text)


def press(
    on: QObject, place: str, text: str, modifiers: Qt.KeyboardModifier = NONE, **more: int
) -> None:
    """Press and release a key of a keyboard on a widget."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = key_event(place, text, modifiers, kind=kind, **more)
        QCoreApplication.sendEvent(on, event)
