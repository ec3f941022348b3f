"""What a screen reader is told: the accessible tree of a window, read without a screen reader."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui import accessible

Role, Text = QAccessible.Role, QAccessible.Text
STATES = ("focusable", "focused", "checked", "selected", "disabled", "expanded")
TOGGLES = ("Switch", "_VariantRow")
"""What is on or off by itself."""


class Told(NamedTuple):
    """One thing in the tree."""

    depth: int
    role: QAccessible.Role
    name: str
    value: str
    about: str
    states: frozenset[str]
    widget: QObject | None

    def __str__(self) -> str:
        value = f"={self.value}" if self.value else ""
        parts = [self.role.name, repr(self.name) if self.name else "", value, *sorted(self.states)]
        return "  " * self.depth + " ".join(part for part in parts if part)


@contextmanager
def screen_reader() -> Iterator[None]:
    """As if one ran: only then does Qt tell of what changes."""
    before = QAccessible.isActive()
    accessible.install()
    QAccessible.setActive(True)
    try:
        yield
    finally:
        QAccessible.setActive(before)


def told(root: QWidget) -> list[Told]:
    """Everything in sight from a widget down, in the order in which it is read."""
    return list(_walk(QAccessible.queryAccessibleInterface(root), 0))


def _walk(here: QAccessibleInterface, depth: int) -> Iterator[Told]:
    state = here.state()
    if state.invisible:
        return
    number = here.valueInterface()
    value = here.text(Text.Value) or ("" if number is None else str(number.currentValue()))
    states = frozenset(name for name in STATES if getattr(state, name))
    words = (here.text(Text.Name), value, here.text(Text.Description))
    yield Told(depth, here.role(), *words, states, here.object())
    for at in range(here.childCount()):
        child = here.child(at)
        if child is not None and child.isValid():
            yield from _walk(child, depth + 1)


def faults(root: QWidget) -> list[str]:
    """What a screen reader could not make sense of."""
    found: list[str] = []
    groups: list[int] = []
    for each in told(root):
        groups = [depth for depth in groups if depth < each.depth]
        if each.role is Role.Grouping and each.name:
            groups.append(each.depth)
        kind = type(each.widget).__name__
        found += [f"{fault}: {each} {kind}" for fault in _faults_of(each, kind, bool(groups))]
    return found


def _faults_of(each: Told, kind: str, grouped: bool) -> Iterator[str]:
    focusable = "focusable" in each.states
    if not each.name and (focusable or each.role is Role.Button):
        yield "no name"
    if focusable and each.role in (Role.Client, Role.Border, Role.NoRole):
        yield "no role"
    if each.role is Role.CheckBox and kind not in TOGGLES:
        yield "a check box"
    if each.role is Role.RadioButton and not grouped and not kind.endswith("Cell"):
        yield "in no group"
    if each.role in (Role.SpinBox, Role.Slider, Role.ComboBox) and not each.value:
        yield "no value"
    parts = bool(each.about) and (each.about in each.name or each.name in each.about)
    if each.name and parts and each.about != each.name:
        yield "its name is said twice"
    if each.role is Role.LayeredPane:
        yield "a layered pane"
    if each.role is Role.ComboBox and not _labels(each.widget):
        yield "no label"


def _labels(widget: QObject | None) -> list[object]:
    """The labels that stand for a widget."""
    here = QAccessible.queryAccessibleInterface(widget)
    return list(here.relations(QAccessible.RelationFlag.Label))


def names(root: QWidget, role: QAccessible.Role) -> list[str]:
    """The names of all things of a role, in the order in which they are read."""
    return [each.name for each in told(root) if each.role is role]
