"""The order in which Tab goes through what is shown, and in which screen readers read it."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_stops(part: QWidget) -> list[QWidget]:
    """Where Tab stops in a part, as it was put together."""
    # The list of a field opens in a window of its own.
    parts = (each for each in part.findChildren(QWidget) if each.window() is part.window())
    return [each for each in (part, *parts) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]


def tab_through(stops: Iterable[QWidget]) -> None:
    """Let Tab go from each to the next."""
    for stop, after in pairwise(stops):
        QWidget.setTabOrder(stop, after)


def read_first(parts: Sequence[QWidget]) -> None:
    """Let screen readers come to these first, in this order: they read from below to above."""
    for part in reversed(parts):
        part.lower()
