"""The menu of the menu key and of a right click: what can be done with what is there."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QWidget


class MenuAction(NamedTuple):
    """A line of the menu."""

    text: str
    do: Callable[[], object]


def actions_of(*buttons: QAbstractButton) -> list[MenuAction]:
    """What these buttons do, as far as they are there and can be pressed."""
    there = (each for each in buttons if not each.isHidden() and each.isEnabled())
    return [MenuAction(each.text(), each.click) for each in there]


def offer_menu(widget: QWidget, actions: Callable[[], Iterable[MenuAction]]) -> None:
    """Let a widget have a menu; actions is asked for its lines each time. No line, no menu."""
    asked = _Asked(widget, lambda _place: actions())
    widget.installEventFilter(asked)


def offer_item_menu(
    view: QAbstractItemView,
    choose: Callable[[QPoint], object],
    actions: Callable[[], Iterable[MenuAction]],
) -> None:
    """The same for each item of a view: a right click chooses the item at its place first."""

    def chosen(place: QPoint | None) -> Iterable[MenuAction]:
        if place is not None:
            choose(place)
        return actions()

    asked = _Asked(view, chosen)
    # Where it is asked for by key the view hears of it, else what it shows its items on.
    view.installEventFilter(asked)
    view.viewport().installEventFilter(asked)


class _Asked(QObject):
    """Shows the menu when it is asked for."""

    def __init__(
        self, widget: QWidget, actions: Callable[[QPoint | None], Iterable[MenuAction]]
    ) -> None:
        super().__init__(widget)
        self._widget, self._actions = widget, actions

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what asks for a menu, and nothing else."""
        if not isinstance(event, QContextMenuEvent):
            return False
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        # The window owns it: what is done may end the widget.
        menu = QMenu(self._widget.window())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self._actions(None if by_key else event.pos()):
            menu.addAction(action.text, action.do)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(self._place_by_key() if by_key else event.globalPos())
        return True

    def _place_by_key(self) -> QPoint:
        """In the middle of what has the keyboard."""
        widget = self._widget
        if isinstance(widget, QAbstractItemView):
            item = widget.visualRect(widget.currentIndex())
            return widget.viewport().mapToGlobal(item.center())
        here = widget.focusWidget() or widget
        return here.mapToGlobal(here.rect().center())
