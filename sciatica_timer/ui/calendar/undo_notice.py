"""What was done to the record, told at the top of the day, with a way to take it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.ui.kit import Button, NoticeBar


class UndoNotice(QWidget):
    """Room for one notice; empty and hidden while there is nothing to tell."""

    def __init__(self, undo: Callable[[], None], leave: Callable[[], None]) -> None:
        """undo takes a change back; leave is called when it goes away with the keyboard in it."""
        super().__init__()
        self._undo, self._leave = undo, leave
        self._notice: NoticeBar | None = None
        self._can_undo = False
        self._made = QVBoxLayout(self)
        self._made.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def tell(self, text: str, *, undo: bool) -> None:
        """Tell this in place of what was told before; a screen reader says it at once."""
        self.put_away()
        self._can_undo = undo
        action = self.tr("Undo") if undo else ""
        self._notice = NoticeBar(text, action=action, icon="undo" if undo else "info")
        self._notice.action_requested.connect(self._undo)
        self._notice.closed.connect(self.put_away)
        self._made.addWidget(self._notice)
        self.show()
        self._notice.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def enter(self) -> None:
        """Put the keyboard on the way back, if there is one."""
        if self._notice is not None and self._can_undo:
            self._notice.findChildren(Button)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def grow_old(self) -> None:
        """Put away what only tells and offers nothing."""
        if not self._can_undo:
            self.put_away()

    def put_away(self) -> None:
        """Tell nothing any more."""
        notice, self._notice = self._notice, None
        if notice is not None:
            held = notice.isAncestorOf(self.focusWidget())
            self.hide()
            notice.hide()
            notice.deleteLater()
            if held:
                self._leave()
