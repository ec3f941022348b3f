"""What a screen reader says by itself: a layer that comes, what changes, an answer by key."""

import sys
import unicodedata
from collections.abc import Iterable, Iterator

from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.accessible_roles import is_read, told_of

Role, Text = QAccessible.Role, QAccessible.Text
HEADING_PX, HEADING_WEIGHT = (32, 20), 600
"""Text from these sizes on, and of that weight, is a title of the first or second level."""


def heading_level(px: float, weight: int, *, one_line: bool) -> int:
    """Of what text of that size, in pixels at 100 %, and weight is the title; 0 for none.

    What is kept to one line is mostly a number.
    """
    levels = [level for level, least in enumerate(HEADING_PX, start=1) if px >= least]
    return levels[0] if levels and weight >= HEADING_WEIGHT and not one_line else 0


_installed: list[bool] = []


def install() -> None:
    """Tell screen readers of the app's own widgets; again and again does no harm."""
    if not _installed:
        _installed.append(True)
        QAccessible.installFactory(told_of)


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
    focus = widget.window().focusWidget() if ANY_ORCA else None
    if told is not None and told.role() is Role.Notification:
        if not shown:
            QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectShow))
    elif focus is not None and (focus is widget or is_read(focus)):
        focus.setAccessibleDescription(text)
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


def words_in(widget: QWidget, *, but: str = "") -> str:
    """What stands written in a widget, as sentences; controls and notices say theirs themselves.

    A title that is heard already is left out.
    """
    written = _written(QAccessible.queryAccessibleInterface(widget))
    return sentences(part for part in written if part != but)


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


def read_aloud(layer: QWidget, words: str | None = None) -> None:
    """Let a screen reader read a layer that comes, before it has the focus.

    Nothing in a layer but its controls is a stop of Tab, and what it says would be passed over. Its
    name is read with the focus, and where it has the focus already, as a name that is new. words
    are read instead of what stands in it; so is its property "reads".
    """
    title = layer.accessibleName()
    if words is None:
        if not QAccessible.isActive() or not layer.isVisible() or layer.property("tells"):
            return
        words = str(layer.property("reads") or words_in(layer, but=title))
    layer.setProperty("read_aloud", True)
    layer.setAccessibleDescription(words)
    if layer.hasFocus() and not ANY_ORCA:
        # Windows and macOS are told by Qt of no new description, and of few new names.
        announcement = QAccessibleAnnouncementEvent(layer, paragraph((_sentence(title), words)))
        QAccessible.updateAccessibility(announcement)
