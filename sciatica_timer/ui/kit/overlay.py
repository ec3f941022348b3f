"""What covers a part of the window and asks for an answer: a scrim with a card in its middle."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from shiboken6 import isValid

from sciatica_timer.ui.kit.press_guard import press_guard

_SIZES = {Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_Underscore, Qt.Key.Key_0}


class Overlay(QDialog):
    """Covers its parent with a scrim, a dialog to screen readers; clicks and keys stay in it.

    It is part of the parent's window and no window of its own.
    """

    KEEPS_HELP = False
    """Whether F1 does nothing while it is there."""

    def __init__(self, name: str, parent: QWidget) -> None:
        """Raise it over what the parent shows; name tells screen readers what it is about."""
        super().__init__(parent)
        self._focus_before = cast(QWidget | None, parent.window().focusWidget())
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAccessibleName(name)
        self.setProperty("covers", True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        parent.installEventFilter(self)
        self._cover()

    def appear(self, focus: QWidget) -> None:
        """Come into sight with the keyboard on a widget of it."""
        self.show()
        self.raise_()
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        press_guard().appeared(self)

    def put_away(self) -> None:
        """Go; the focus goes back to where it was."""
        self.hide()
        self.deleteLater()
        press_guard().appeared(self.window())
        before = self._focus_before
        # What had the keys gets them back, be it the stage or a sheet over it.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def event(self, event: QEvent) -> bool:
        """Keep the window's own keys from turning the pages below; some still work.

        The size of text changes everywhere. S shows the stop signs.

        Those come as a layer, so over an overlay that lies in one and not over the whole window.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            pressed = cast(QKeyEvent, event)
            signs = pressed.key() == Qt.Key.Key_S and self.parent() is not self.window()
            helps = pressed.key() == Qt.Key.Key_F1 and not self.KEEPS_HELP
            if not (signs or helps or _sizes_text(pressed)):
                event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self._cover()
        return False

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays in the overlay and does not reach what lies below."""
        stops = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisible()
        ]
        # Qt asks here as well while the overlay is being hidden; then the focus may leave it.
        if not stops or not self.isVisible():
            return super().focusNextPrevChild(next)
        here = self.focusWidget()
        at = stops.index(here) if here in stops else (-1 if next else 0)
        step = 1 if next else -1
        reason = Qt.FocusReason.TabFocusReason if next else Qt.FocusReason.BacktabFocusReason
        to = stops[(at + step) % len(stops)]
        to.setFocus(reason)
        for area in self.findChildren(QScrollArea):
            if area.isAncestorOf(to):
                area.ensureWidgetVisible(to)
        return True

    def _cover(self) -> None:
        self.setGeometry(cast(QWidget, self.parent()).rect())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card does nothing, and reaches nothing below."""
        event.accept()


def _sizes_text(event: QKeyEvent) -> bool:
    control = Qt.KeyboardModifier.ControlModifier
    return bool(event.modifiers() & control) and event.key() in _SIZES
