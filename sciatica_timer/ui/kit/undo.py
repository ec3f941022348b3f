"""Taking back by key: of the buttons in sight that undo something the newest one is pressed."""

from itertools import count

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

PAGE_UNDO = "undo"
"""The name of an action of a page that can take back more than a button in sight tells."""
_UNDOES = "undoes"
_newest = count(1)


def offer_undo(button: QAbstractButton) -> None:
    """Let Ctrl+Z press a button as long as it is in sight, before all that were offered earlier."""
    button.setProperty(_UNDOES, next(_newest))


def undo_in(window: QWidget) -> None:
    """Take back what was offered last of what is in sight, or what the page in sight remembers."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.property(_UNDOES)]
    offered = [each for each in buttons if each.isVisible() and each.isEnabled()]
    if offered:
        max(offered, key=lambda each: int(each.property(_UNDOES))).click()
        return
    for action in window.findChildren(QAction, PAGE_UNDO):
        page = action.parent()
        if isinstance(page, QWidget) and page.isVisible():
            action.trigger()
