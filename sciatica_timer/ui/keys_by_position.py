"""Keys as people mean them: by the letter, or where another script is written, by the place.

A letter key means its Latin letter. A keyboard that writes Cyrillic, Greek, Hebrew or Arabic has
none: there a key means what a US keyboard has in its place. A digit is a digit of any script, or
a key of the row of digits, which writes other signs first in some countries.
"""

import sys
import unicodedata
from typing import cast

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QWidget

_ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""What a US keyboard writes, by the scan code of the first key of each row."""
_PC = {first + at: sign for first, row in _ROWS.items() for at, sign in enumerate(row)}
_MAC = "ASDFHGZXCV.BQWERYT123465.97.80.OU.IP.LJ.K....NM"
"""The same by the key codes of macOS, a dot for what is no letter or digit."""
_X11_OFFSET = 8
"""X11 and Wayland count the scan codes from 8 on."""
_PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""With these a key still means itself; with any other it is a command of somebody else's."""

_single = [True]


def single_keys() -> bool:
    """Whether keys of one letter, digit or sign do something by themselves."""
    return _single[-1]


def use_single_keys(on: bool) -> None:
    """Switch them on or off, as the person chose: somebody's voice or hand may press them."""
    _single[:] = [on]


def place_of(event: QKeyEvent) -> str:
    """What a US keyboard writes in the place of a key: a capital letter, a digit, or nothing."""
    if sys.platform == "darwin":
        # The key code of A is 0, which is also what a made-up event has.
        code = event.nativeVirtualKey()
        known = bool(event.nativeScanCode() or code) and code < len(_MAC)
        return _MAC[code].strip(".") if known else ""
    offset = 0 if sys.platform == "win32" else _X11_OFFSET
    return _PC.get(event.nativeScanCode() - offset, "")


def letter_of(event: QKeyEvent) -> Qt.Key | None:
    """The Latin letter that a key without Ctrl, Alt or AltGr means, as a Qt key; else None.

    None as well where single keys are switched off.
    """
    if event.modifiers() & ~_PLAIN or not single_keys():
        return None
    return _letter(event)


def typed_digit(event: QKeyEvent) -> int | None:
    """The digit that a key means to a whole page; None where single keys are switched off."""
    return digit_of(event) if single_keys() else None


def digit_of(event: QKeyEvent) -> int | None:
    """The digit, 0 to 9, that a key without Ctrl, Alt or AltGr means; else None."""
    if event.modifiers() & ~_PLAIN:
        return None
    sign = _sign(event)
    digit = unicodedata.decimal(sign, None) if sign else None
    if digit is not None or event.modifiers() or _is_latin(sign):
        return digit
    place = place_of(event)
    return int(place) if place.isdigit() else None


def plain_key(event: QKeyEvent) -> Qt.Key | None:
    """The key of an event, letters by letter_of; None with Ctrl, Alt or AltGr.

    None as well for what writes something, but for the space bar, where single keys are off.
    """
    if event.modifiers() & ~_PLAIN or (not single_keys() and _sign(event).strip()):
        return None
    return _letter(event) or Qt.Key(event.key())


def _letter(event: QKeyEvent) -> Qt.Key | None:
    sign = _sign(event)
    if _is_latin(sign):
        return Qt.Key(ord(sign))
    place = place_of(event)
    return Qt.Key(ord(place)) if place.isalpha() and _is_other_script(sign) else None


def _sign(event: QKeyEvent) -> str:
    """What a key writes, in capitals; wide forms of an input method as the usual ones."""
    text, key = event.text(), event.key()
    if not text or unicodedata.category(text[0]) == "Cc":
        # With Ctrl the text is a control character; the key still tells the sign.
        text = chr(key) if 0x20 < key <= sys.maxunicode and key < Qt.Key.Key_Escape else ""
    sign = text.upper()[:1]
    wide = bool(sign) and unicodedata.east_asian_width(sign) == "F"
    return unicodedata.normalize("NFKC", sign) if wide else sign


def _is_latin(sign: str) -> bool:
    return "A" <= sign <= "Z"


def _is_other_script(sign: str) -> bool:
    """Whether it is a letter, or a mark that is typed like one, of a script that is not Latin."""
    return (
        bool(sign)
        and unicodedata.category(sign)[0] in "LM"
        and not unicodedata.name(sign, "LATIN").startswith("LATIN")
    )


class KeysByPlace(QObject):
    """Finds the window's shortcuts by the place of a key where its letter is of another script.

    It filters the window, where a key arrives only after no shortcut took it by its letter.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Carry out a shortcut that is meant; everything else passes."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        pressed = cast(QKeyEvent, event)
        meant = _meant(pressed)
        if meant is None:
            return False
        wanted = QKeySequence(QKeyCombination(_command(pressed), meant))
        for shortcut in self._owner.findChildren(QShortcut):
            near = cast(QWidget, shortcut.parent())
            found = shortcut.keys()
            if wanted in found and shortcut.isEnabled() and near.isVisible():
                if not self._is_overridden(pressed, meant):
                    shortcut.activated.emit()
                    return True
                break
        return False

    def _is_overridden(self, event: QKeyEvent, meant: Qt.Key) -> bool:
        """Whether what has the focus keeps the key for itself, as a text field does."""
        kind, modifiers = QEvent.Type.ShortcutOverride, event.modifiers()
        asked = QKeyEvent(kind, meant, modifiers, event.text(), event.isAutoRepeat())
        asked.ignore()
        focus = QApplication.focusWidget()
        if focus is not None:
            QApplication.sendEvent(focus, asked)
        return asked.isAccepted()


def _command(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier


def _meant(event: QKeyEvent) -> Qt.Key | None:
    """The key that a command means and that Qt does not see in it; None where it does."""
    modifiers = _command(event)
    control = modifiers == Qt.KeyboardModifier.ControlModifier
    if modifiers and not control:
        return None
    letter, sign, place = _letter(event), _sign(event), place_of(event)
    if letter is not None:
        return letter if letter != event.key() else None
    by_place = control and place.isdigit() and sign not in set("0123456789")
    return Qt.Key(ord(place)) if by_place else None
