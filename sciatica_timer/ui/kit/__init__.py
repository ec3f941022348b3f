"""The kit: every part that more than one page is made of.

A part is loaded when it is first asked for, so that the first window needs only its own.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sciatica_timer.ui.kit.badge import DayDot, SideBadge, paint_day
    from sciatica_timer.ui.kit.buttons import Button, ButtonKind, IconButton, SignsButton
    from sciatica_timer.ui.kit.card import Card, CardButton, paint_card
    from sciatica_timer.ui.kit.choice import Choice, Choices, Segmented, Switch
    from sciatica_timer.ui.kit.fields import Select, Slider, StepField, TextField, TextSizeField
    from sciatica_timer.ui.kit.focus import focus_ring
    from sciatica_timer.ui.kit.label import (
        Label,
        body,
        card_title,
        page_title,
        second_title,
        secondary,
    )
    from sciatica_timer.ui.kit.leg import LegZones
    from sciatica_timer.ui.kit.note import NoteField, NoteView, room_of
    from sciatica_timer.ui.kit.page_layout import (
        FullScroll,
        NoticeBar,
        Scroll,
        ScrollPage,
        Separator,
        column,
        row,
    )
    from sciatica_timer.ui.kit.pain import PainLine, PainScale, pain_words
    from sciatica_timer.ui.kit.progress import RepDots, Ring, SegmentLine, fit_digits

__all__ = [
    "Button",
    "ButtonKind",
    "Card",
    "CardButton",
    "Choice",
    "Choices",
    "DayDot",
    "FullScroll",
    "IconButton",
    "Label",
    "LegZones",
    "NoteField",
    "NoteView",
    "NoticeBar",
    "PainLine",
    "PainScale",
    "RepDots",
    "Ring",
    "Scroll",
    "ScrollPage",
    "SegmentLine",
    "Segmented",
    "Select",
    "Separator",
    "SideBadge",
    "SignsButton",
    "Slider",
    "StepField",
    "Switch",
    "TextField",
    "TextSizeField",
    "body",
    "card_title",
    "column",
    "fit_digits",
    "focus_ring",
    "page_title",
    "pain_words",
    "paint_card",
    "paint_day",
    "room_of",
    "row",
    "second_title",
    "secondary",
]

_PARTS = {
    "badge": "DayDot SideBadge paint_day",
    "buttons": "Button ButtonKind IconButton SignsButton",
    "card": "Card CardButton paint_card",
    "choice": "Choice Choices Segmented Switch",
    "fields": "Select Slider StepField TextField TextSizeField",
    "focus": "focus_ring",
    "label": "Label body card_title page_title second_title secondary",
    "leg": "LegZones",
    "note": "NoteField NoteView room_of",
    "page_layout": "FullScroll NoticeBar Scroll ScrollPage Separator column row",
    "pain": "PainLine PainScale pain_words",
    "progress": "RepDots Ring SegmentLine fit_digits",
}
"""The parts of each module."""
_HOME = {part: module for module, parts in _PARTS.items() for part in parts.split()}


def __getattr__(name: str) -> object:
    """Load a part from its module; raises AttributeError for what the kit does not have."""
    if name not in _HOME:
        raise AttributeError(f"the kit has no {name!r}")
    part = getattr(import_module(f"{__name__}.{_HOME[name]}"), name)
    globals()[name] = part
    return part
