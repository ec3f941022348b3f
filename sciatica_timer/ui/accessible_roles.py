"""What screen readers are told where Qt would tell another kind of thing, or nothing at all.

Qt tells of its own widgets. Told here are the widgets that this app draws itself: groups with a
name, headings, charts, pictures, and that what lies beneath a sheet is out of reach.
"""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAttributesInterface, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QLabel,
    QStackedWidget,
    QToolButton,
    QWidget,
)
from shiboken6 import VoidPtr, getCppPointer, isValid

from sciatica_timer.services.event_guard import guarded

Role, Text, Relation = QAccessible.Role, QAccessible.Text, QAccessible.RelationFlag
ROLES = {
    "Ring": Role.ProgressBar,
    "WeekChart": Role.Chart,
    "Illustration": Role.Graphic,
    "NavigationRail": Role.PageTabList,
    "NoticeBar": Role.Notification,
    # Qt calls it a layered pane, which a screen reader says with each page.
    "QStackedWidget": Role.Client,
}
"""Of widgets that Qt knows only as widgets, by the name of the class."""
PICTURES = frozenset(
    ("IconView", "Outline", "Separator", "Fade", "Mark", "RoundIcon", "RoutinePicture", "Thumbnail")
)
"""What is there for the eye alone, as long as it has no name."""


@guarded("text", "role", "childCount", "child", "indexOfChild")
class _Told(QAccessibleWidget):
    """A widget with a role of its own, or a group where it has a name."""

    def __init__(self, widget: QWidget, role: QAccessible.Role = Role.Client) -> None:
        super().__init__(widget, role)
        self._own = role

    def _widget(self) -> QWidget | None:
        widget = cast(QWidget | None, self.object())
        return widget if widget is not None and isValid(widget) else None

    def _written(self) -> str:
        label = self._widget()
        return label.accessibleName() or label.text() if isinstance(label, QLabel) else ""

    def text(self, t: QAccessible.Text) -> str:
        """What shows how far something is tells it as its value as well."""
        widget = self._widget()
        if t is Text.Value and self._own is Role.ProgressBar and widget is not None:
            return widget.accessibleName()
        return super().text(t)

    def role(self) -> QAccessible.Role:
        """Its own; else a window, a group with a name, or a mere holder of other things.

        A page is told by its tab: as a group Orca would read all that stands on it, row by row. So
        is what a card of the same name holds told by the card.
        A notice that has the focus is read with it, and so need not tell itself as well.
        """
        widget = self._widget()
        if self._own is Role.Notification and widget is not None and _has_focus_in(widget):
            return Role.Grouping
        if self._own is not Role.Client or widget is None:
            return self._own
        if widget.isWindow():
            return Role.Window
        above = widget.parentWidget()
        page = isinstance(above, QStackedWidget)
        while above is not None and not above.accessibleName():
            above = above.parentWidget()
        again = above is not None and above.accessibleName() == widget.accessibleName()
        grouped = widget.accessibleName() and not page and not again
        return Role.Grouping if grouped else Role.Client

    def _cover(self) -> QWidget | None:
        """The topmost of the sheets and questions that lie over all of it."""
        # Late, since the namespace takes longer to come than a first window may.
        from PySide6.QtCore import Qt

        widget, ways = self._widget(), Qt.FindChildOption.FindDirectChildrenOnly
        parts = [] if widget is None else widget.findChildren(QWidget, options=ways)
        covers = [part for part in parts if part.property("covers") and part.isVisible()]
        return covers[-1] if covers else None

    def childCount(self) -> int:
        """The cover alone where there is one."""
        return 1 if self._cover() is not None else super().childCount()

    def child(self, index: int) -> QAccessibleInterface:
        """The cover alone where there is one."""
        cover = self._cover()
        return (
            super().child(index) if cover is None else QAccessible.queryAccessibleInterface(cover)
        )

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """The cover alone where there is one; -1 for what lies beneath it."""
        cover = self._cover()
        if cover is None:
            return super().indexOfChild(child)
        return 0 if child.object() is cover else -1


@guarded("text", "relations")
class _Words(_Told):
    """What stands written, and what is read with these words already."""

    def __init__(self, label: QWidget) -> None:
        super().__init__(label, Role.StaticText)

    def text(self, t: QAccessible.Text) -> str:
        """Its name is what it says, where it has no other."""
        return self._written() if t is Text.Name else super().text(t)

    def relations(
        self, match: QAccessible.RelationFlag = QAccessible.RelationFlag.AllRelations
    ) -> list[tuple[QAccessibleInterface, QAccessible.RelationFlag]]:
        """What it describes or names: the layer or the button that it stands in, a field beside it.

        Orca would read by itself what has no such relation: all of it twice, without its titles,
        and two lists side by side line by line.
        """
        found, widget = super().relations(match), self._widget()
        read = None if widget is None else _read_with(widget, self._written())
        if read is not None and match & read[1]:
            found.append((QAccessible.queryAccessibleInterface(read[0]), read[1]))
        return found


def _read_with(label: QWidget, words: str) -> tuple[QWidget, QAccessible.RelationFlag] | None:
    """What is read with the words of a label, and how it relates to them."""
    above = beside = label.parentWidget()
    while above is not None:
        if is_read(above) or isinstance(above, QAbstractButton):
            return above, Relation.Described
        above = above.parentWidget()
    for each in () if beside is None else beside.children():
        if isinstance(each, QWidget) and not isinstance(each, QLabel):
            if each.accessibleName() == words:
                return each, Relation.Labelled
            if each.accessibleDescription() == words:
                return each, Relation.Described
    return None


@guarded("attributeKeys", "attributeValue")
class _Level(QAccessibleAttributesInterface):
    """The level of a title, from 1 for that of a page."""

    def __init__(self, level: int) -> None:
        super().__init__()
        self._level = level

    def attributeKeys(self) -> list[QAccessible.Attribute]:
        """The level alone."""
        return [QAccessible.Attribute.Level]

    def attributeValue(self, key: QAccessible.Attribute) -> int | None:
        """The level."""
        return self._level if key is QAccessible.Attribute.Level else None


@guarded("text", "interface_cast")
class _Heading(_Told):
    """A title with its level, by which screen readers go from one to the next."""

    def __init__(self, widget: QWidget, level: int) -> None:
        super().__init__(widget, Role.Heading)
        self._level = _Level(level)

    def text(self, t: QAccessible.Text) -> str:
        """Its name is what it says, where it has no other."""
        said = self._written()
        return said if t is Text.Name and said else super().text(t)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        """The level; else what every widget has."""
        if t is QAccessible.InterfaceType.AttributesInterface:
            found: object = VoidPtr(getCppPointer(self._level)[0])
        else:
            # PySide (6.8 to 6.11) gives None for none, and ends the process when it gets it back.
            found = super().interface_cast(t) or VoidPtr(0)
        # Declared as a number, but only a VoidPtr is taken for a pointer.
        return cast(int, found)


@guarded("text", "role", "state", "actionNames", "doAction")
class _Tab(_Told):
    """A page to go to: Qt would call it a check box. What else is beside the pages is a button."""

    def role(self) -> QAccessible.Role:
        """By whether it can be chosen."""
        button = self._widget()
        page = isinstance(button, QToolButton) and button.isCheckable()
        return Role.PageTab if page else Role.Button

    def text(self, t: QAccessible.Text) -> str:
        """Its name is its word."""
        button = self._widget()
        if isinstance(button, QToolButton) and t is Text.Name:
            return button.accessibleName() or button.text()
        return super().text(t)

    def state(self) -> QAccessible.State:
        """The page in sight is selected."""
        state, button = super().state(), self._widget()
        state.selectable = 1
        state.selected = int(isinstance(button, QToolButton) and button.isChecked())
        return state

    def actionNames(self) -> list[str]:
        """It can be pressed."""
        return ["Press", *super().actionNames()]

    def doAction(self, actionName: str) -> None:  # noqa: N803 (Qt's name)
        """Press it, or what every widget can do."""
        button = self._widget()
        if actionName == "Press" and isinstance(button, QToolButton):
            button.click()
        else:
            super().doAction(actionName)


@guarded("role", "state")
class _Unseen(_Told):
    """What says nothing that the words beside it do not say."""

    def state(self) -> QAccessible.State:
        """Not to be read while it has no name."""
        state, widget = super().state(), self._widget()
        if widget is None or not widget.accessibleName():
            state.invisible = 1
        return state

    def role(self) -> QAccessible.Role:
        """A picture."""
        return Role.Graphic


def _has_focus_in(widget: QWidget) -> bool:
    focus = cast(QWidget | None, widget.window().focusWidget())
    return focus is not None and widget.isAncestorOf(focus)


def is_read(widget: QWidget) -> bool:
    """Whether what stands in it is read as its description, and so what changes in it."""
    return bool(widget.property("tells") or widget.property("read_aloud"))


KINDS: dict[str, Callable[[QWidget], _Told]] = {
    **dict.fromkeys(PICTURES, _Unseen),
    "RailButton": _Tab,
    "Label": _Words,
}
"""Of widgets that are told of in a way of their own, by the name of the class."""


def told_of(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """What is told of a thing as one of its classes, by name; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    level = 1 if name == "PhaseTitle" else thing.property("heading")
    if level:
        return _Heading(thing, level)
    if name in KINDS:
        return KINDS[name](thing)
    if name in ROLES or name in ("QWidget", "Card", "MainWindow"):
        return _Told(thing, ROLES.get(name, Role.Client))
    return None
