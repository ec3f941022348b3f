"""What screen readers are told where Qt would tell another kind of thing, or nothing at all.

Qt tells of its own widgets. Told here are the widgets that this app draws itself: groups with a
name, headings, charts, pictures, and that what lies beneath a sheet is out of reach.
"""

import sys
import unicodedata
from collections.abc import Iterable, Iterator
from typing import cast

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleAttributesInterface,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAccessibleWidget,
    QLabel,
    QToolButton,
    QWidget,
)
from shiboken6 import VoidPtr, getCppPointer, isValid

from sciatica_timer.services.event_guard import guarded
from sciatica_timer.services.translation import paragraph, translate

Role, Text = QAccessible.Role, QAccessible.Text
ROLES = {
    "Ring": Role.ProgressBar,
    "WeekChart": Role.Chart,
    "Illustration": Role.Graphic,
    "NavigationRail": Role.PageTabList,
    "NoticeBar": Role.Notification,
}
"""Of widgets that Qt knows only as widgets, by the name of the class."""
PICTURES = frozenset(
    ("IconView", "Outline", "Separator", "Fade", "Mark", "RoundIcon", "RoutinePicture", "Thumbnail")
)
"""What is there for the eye alone, as long as it has no name."""
HEADING_PX, HEADING_WEIGHT = (32, 20), 600
"""Text from these sizes on, and of that weight, is a title of the first or second level."""


@guarded("text", "role", "childCount", "child", "indexOfChild")
class _Told(QAccessibleWidget):
    """A widget with a role of its own, or a group where it has a name."""

    def __init__(self, widget: QWidget, role: QAccessible.Role = Role.Client) -> None:
        super().__init__(widget, role)
        self._own = role

    def _widget(self) -> QWidget | None:
        widget = cast(QWidget | None, self.object())
        return widget if widget is not None and isValid(widget) else None

    def text(self, t: QAccessible.Text) -> str:
        """What shows how far something is tells it as its value as well."""
        widget = self._widget()
        if t is Text.Value and self._own is Role.ProgressBar and widget is not None:
            return widget.accessibleName()
        return super().text(t)

    def role(self) -> QAccessible.Role:
        """Its own; else a window, a group with a name, or a mere holder of other things."""
        widget = self._widget()
        if self._own is not Role.Client or widget is None:
            return self._own
        if widget.isWindow():
            return Role.Window
        return Role.Grouping if widget.accessibleName() else Role.Client

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
        label = self._widget()
        said = label.accessibleName() or label.text() if isinstance(label, QLabel) else ""
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


def heading_level(px: float, weight: int, *, one_line: bool) -> int:
    """Of what text of that size, in pixels at 100 %, and weight is the title; 0 for none.

    What is kept to one line is mostly a number.
    """
    levels = [level for level, least in enumerate(HEADING_PX, start=1) if px >= least]
    return levels[0] if levels and weight >= HEADING_WEIGHT and not one_line else 0


def _told(name: str, thing: QObject | None) -> QAccessibleInterface | None:
    """What is told of a thing as one of its classes, by name; None leaves it to Qt."""
    if not isinstance(thing, QWidget):
        return None
    if name in PICTURES:
        return _Unseen(thing)
    if name == "RailButton":
        return _Tab(thing, Role.PageTab)
    level = 1 if name == "PhaseTitle" else thing.property("heading")
    if level:
        return _Heading(thing, level)
    if name in ROLES or name in ("QWidget", "Card", "MainWindow"):
        return _Told(thing, ROLES.get(name, Role.Client))
    return None


_installed: list[bool] = []


def install() -> None:
    """Tell screen readers of the app's own widgets; again and again does no harm."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(_told)


ANY_ORCA = sys.platform.startswith("linux")
"""Orca hears announcements from version 45 on. Any Orca tells a new description of the focus, and a
notification that comes into sight, which Qt says of each widget that is shown."""


def announce(widget: QWidget, text: str, *, shown: bool = False) -> None:
    """Let a screen reader say something once it has done with what it is saying.

    shown says that the widget comes into sight at this moment, with these words for its name.
    """
    if not text or not QAccessible.isActive():
        return
    told = QAccessible.queryAccessibleInterface(widget) if ANY_ORCA else None
    if told is not None and told.role() is Role.Notification:
        if not shown:
            QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectShow))
    elif ANY_ORCA and widget.hasFocus() and widget.property("tells"):
        widget.setAccessibleDescription(text)
    else:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


def tell_selected(tab: QWidget, on: bool) -> None:
    """Tell that a tab was chosen or left: Qt tells a check, which a tab has not.

    Screen readers on Linux keep the states they know until they hear of a change.
    """
    if QAccessible.isActive():
        event = QAccessible.Event.SelectionAdd if on else QAccessible.Event.SelectionRemove
        QAccessible.updateAccessibility(QAccessibleEvent(tab, event))


def answer_by_key(answer: QAbstractButton) -> None:
    """Choose an answer for a key that the page took, and let a screen reader say which it is.

    The focus stays on the page, where Enter goes on, so the answer does not tell itself.
    """
    tell_answer(answer)
    answer.click()


def tell_answer(answer: QAbstractButton) -> None:
    """Let a screen reader say an answer that was chosen away from the focus."""
    if not answer.hasFocus():
        announce(answer, answer.accessibleName() or answer.text())


def words_in(widget: QWidget) -> str:
    """What stands written in a widget, as sentences; controls and notices say theirs themselves."""
    return sentences(_written(QAccessible.queryAccessibleInterface(widget)))


def sentences(parts: Iterable[str]) -> str:
    """Short words, each of them read as a sentence."""
    return paragraph(map(_sentence, parts))


def _written(here: QAccessibleInterface) -> Iterator[str]:
    inside = (here.child(at) for at in range(here.childCount()))
    parts = [part for part in inside if part and part.isValid()]
    if any(part.role() is Role.RadioButton for part in parts):
        # The words at the ends of a scale are names of its answers as well.
        return
    for part in parts:
        if part.state().invisible or part.state().focusable or part.role() is Role.Notification:
            continue
        if part.role() in (Role.StaticText, Role.Heading):
            yield part.text(Text.Name).strip()
        else:
            yield from _written(part)


def _sentence(words: str) -> str:
    ends = not words or unicodedata.category(words[-1]) == "Po"
    read = translate("Stage", "{words}.", "words read as a sentence")
    return words if ends else read.format(words=words)


def read_aloud(layer: QWidget) -> None:
    """Let a screen reader read a layer that comes, before it has the focus.

    Nothing in a layer but its controls is a stop of Tab, and what it says would be passed over. Its
    name is read with the focus; where it has the focus already it is read with the words. A layer
    that has something to say first has it in its property "reads".
    """
    if not QAccessible.isActive() or not layer.isVisible() or layer.property("tells"):
        return
    words = str(layer.property("reads") or words_in(layer))
    if not layer.hasFocus():
        words = words.removeprefix(_sentence(layer.accessibleName())).lstrip()
    layer.setAccessibleDescription(words)
