"""The kit: every part that more than one page is made of."""

from sciatica_timer.ui.kit.badge import DayDot, SideBadge, paint_day
from sciatica_timer.ui.kit.buttons import Button, IconButton, Kind
from sciatica_timer.ui.kit.card import Card, CardButton, paint_card
from sciatica_timer.ui.kit.choice import Choice, Choices, Segmented, Switch
from sciatica_timer.ui.kit.fields import NoteField, Select, Slider, StepField, TextField
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.layout import Line, Notice, Page, Scroll, column, row
from sciatica_timer.ui.kit.leg import LegZones
from sciatica_timer.ui.kit.pain import PainLine, PainScale, pain_words
from sciatica_timer.ui.kit.progress import RepDots, Ring, SegmentLine, fit_digits
from sciatica_timer.ui.kit.text import (
    Words,
    body,
    card_title,
    page_title,
    second_title,
    secondary,
)

__all__ = [
    "Button",
    "Card",
    "CardButton",
    "Choice",
    "Choices",
    "DayDot",
    "IconButton",
    "Kind",
    "LegZones",
    "Line",
    "NoteField",
    "Notice",
    "Page",
    "PainLine",
    "PainScale",
    "RepDots",
    "Ring",
    "Scroll",
    "SegmentLine",
    "Segmented",
    "Select",
    "SideBadge",
    "Slider",
    "StepField",
    "Switch",
    "TextField",
    "Words",
    "body",
    "card_title",
    "column",
    "fit_digits",
    "focus_ring",
    "page_title",
    "pain_words",
    "paint_card",
    "paint_day",
    "row",
    "second_title",
    "secondary",
]
