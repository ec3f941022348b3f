"""What has just come takes no press that was meant for what lay there before.

Whoever clicks twice where one click is enough, or holds Enter down, presses the second time on
what the first press has brought: on "I have read them" where "Next" was. So a second press counts
only where it meets what the first one met, and what comes by itself takes none for a moment.
"""

from collections.abc import Callable
from typing import NamedTuple, cast

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

AT_ONCE_MS = 2
"""From letting a key go to pressing it: no hand is so quick."""
SHORTEST_MS = 400
"""A system may be set to a quicker double click than a person has."""
_CHOOSING = {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace,
}
_COMMAND = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
_KEYS = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
_BY_HAND = {*_PRESSES, QEvent.Type.MouseButtonRelease, *_KEYS}


class _Newcomer(NamedTuple):
    """What has just come."""

    widget: QWidget
    at: int
    by_itself: bool
    """Nobody had pressed anything just before it."""


class _PressTarget(NamedTuple):
    """What a press met: the same widget with other words is something else."""

    widget: QWidget | None
    words: str = ""
    enabled: bool = True


class PressGuard(QObject):
    """Filters the windows of the application; keys in text fields always pass."""

    def __init__(self, app: QApplication, *, now: Callable[[], int] | None = None) -> None:
        """now gives milliseconds that only grow."""
        super().__init__(app)
        clock = QElapsedTimer()
        clock.start()
        self.now = now or clock.elapsed
        self._watched: list[QWindow] = []
        self._new: list[_Newcomer] = []
        self._hand_at = -SHORTEST_MS
        """When anything was pressed or let go, of keys and mouse."""
        self._met: _PressTarget | None = None
        """What the first press of several quick ones met; None where it met nothing it may."""
        self._pressed_at, self._stamp = -SHORTEST_MS, 0
        self._double = False
        self._swallowed: set[Qt.MouseButton] = set()
        self._key, self._key_at = 0, -SHORTEST_MS
        self._key_met: _PressTarget = _PressTarget(None)
        self._key_stamp = 0
        self._brought = False
        """Whether anything has come since that key."""
        self._released: tuple[int, int] = (0, 0)
        """The key that was let go last, and when by the stamps of the window system."""
        self._asked: tuple[int, bool] | None = None
        """The key that was asked about as a shortcut, and whether it is swallowed."""
        app.focusWindowChanged.connect(self._on_window)

    def watch(self, window: QWindow) -> None:
        """Filter a window from now on."""
        self._watched = [each for each in self._watched if isValid(each)]
        if window not in self._watched:
            self._watched.append(window)
            window.installEventFilter(self)

    def appeared(self, widget: QWidget) -> None:
        """Say that a widget has come into sight, or shows something else: it takes no press yet."""
        now = self.now()
        self._new = [each for each in self._new if self._is_fresh(each.at, now)]
        self._new.append(_Newcomer(widget, now, not self._is_fresh(self._hand_at, now)))
        self._brought = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow a press that was not meant for what it would meet."""
        kind = event.type()
        if kind in _BY_HAND:
            self._hand_at = self.now()
        if kind in _PRESSES:
            return self._press(cast(QWindow, watched), cast(QMouseEvent, event))
        if kind == QEvent.Type.MouseButtonRelease:
            button = cast(QMouseEvent, event).button()
            gone = button in self._swallowed
            self._swallowed.discard(button)
            return gone
        if kind in _KEYS:
            return self._on_key(cast(QKeyEvent, event))
        if kind == QEvent.Type.KeyRelease:
            released = cast(QKeyEvent, event)
            self._released = released.key(), released.timestamp()
        return False

    def is_held(self, event: QKeyEvent) -> bool:
        """Whether a key that is held down made this press and no hand did.

        X11 tells of a held key as let go and pressed at once, and Qt takes that for a hand where
        the app is too busy to see both together.
        """
        key, stamp = self._released
        at_once = stamp and 0 <= event.timestamp() - stamp <= AT_ONCE_MS
        return event.isAutoRepeat() or (bool(at_once) and event.key() == key)

    # -- inside -------------------------------------------------------------------------------

    def _on_window(self, window: QWindow | None) -> None:
        if window is None or window in self._watched:
            return
        self.watch(window)
        top = _top_of(window)
        if top is not None:
            self.appeared(top)

    @staticmethod
    def _is_fresh(at: int, now: int) -> bool:
        hints = QGuiApplication.styleHints()
        # Times of another clock, such as the stamps of another window system, tell nothing.
        return 0 <= now - at < max(SHORTEST_MS, hints.mouseDoubleClickInterval())

    def _is_new(self, widget: QWidget | None, now: int, *, by_itself: bool = False) -> bool:
        return any(
            self._is_fresh(new.at, now) and isValid(new.widget) and _is_in(widget, new.widget)
            for new in self._new
            if new.by_itself or not by_itself
        )

    def _press(self, window: QWindow, event: QMouseEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick and self._double:
            # Qt tells of it right after the press that it has made of the same second click.
            self._double = False
            return event.button() in self._swallowed
        now, stamp = self.now(), event.timestamp()
        here = _met_at(window, event)
        quick = self._is_fresh(self._pressed_at, now)
        # While the window was busy the presses waited: when they were made tells more than when
        # they came. Some systems do not say.
        quick = quick or (bool(self._stamp and stamp) and self._is_fresh(self._stamp, stamp))
        self._double = event.type() == QEvent.Type.MouseButtonPress
        self._pressed_at, self._stamp = now, stamp
        if quick and here != self._met:
            swallow = True
        elif swallow := self._is_new(here.widget, now):
            self._met = None
        else:
            self._met = here
        if swallow:
            self._swallowed.add(event.button())
        return swallow

    def _on_key(self, event: QKeyEvent) -> bool:
        asked, self._asked = self._asked, None
        if event.type() == QEvent.Type.KeyPress and asked and asked[0] == event.key():
            return asked[1]
        swallow = self._swallows(event)
        if event.type() == QEvent.Type.ShortcutOverride:
            self._asked = (event.key(), swallow)
            if swallow:
                event.accept()
        return swallow

    def _swallows(self, event: QKeyEvent) -> bool:
        focus = QApplication.focusWidget()
        writes = focus is not None and focus.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        if writes or not _chooses(event):
            self._key = 0
            return False
        now, stamp, before = self.now(), event.timestamp(), self._key_stamp
        self._key_stamp = stamp
        if self.is_held(event):
            self._key_at = now
            return True
        met = _met(focus)
        quick = self._is_fresh(self._key_at, now)
        quick = quick or (bool(before and stamp) and self._is_fresh(before, stamp))
        again = event.key() == self._key and quick
        swallow = again and (self._brought or met != self._key_met)
        # Letters and digits pass, so that P is heard at once; what a hand brought, it may answer.
        if event.key() in _CHOOSING and self._is_new(focus, now, by_itself=True):
            swallow = True
        self._key, self._key_at = event.key(), now
        if not swallow:
            self._key_met, self._brought = met, False
        return swallow


def _chooses(event: QKeyEvent) -> bool:
    if event.modifiers() & _COMMAND:
        return False
    return event.key() in _CHOOSING or (event.text().isprintable() and bool(event.text()))


def _top_of(window: QWindow) -> QWidget | None:
    tops = QApplication.topLevelWidgets()
    return next((top for top in tops if top.windowHandle() is window), None)


def _is_in(widget: QWidget | None, outer: QWidget) -> bool:
    return widget is not None and (widget is outer or outer.isAncestorOf(widget))


def _met_at(window: QWindow, event: QMouseEvent) -> _PressTarget:
    top = _top_of(window)
    if top is None:
        return _PressTarget(None)
    found = top.childAt(event.position().toPoint()) or top
    step: QWidget | None = found
    while step is not None and not isinstance(step, QAbstractButton):
        step = step.parentWidget()
    return _met(step or found)


def _met(widget: QWidget | None) -> _PressTarget:
    if widget is None:
        return _PressTarget(None)
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return _PressTarget(widget, f"{text}|{widget.accessibleName()}", widget.isEnabled())


_all: list[PressGuard] = []


def press_guard() -> PressGuard:
    """The one filter of the application; the first call creates it."""
    app = QApplication.instance()
    if not _all or _all[0].parent() is not app:
        _all[:] = [PressGuard(cast(QApplication, app))]
    return _all[0]
