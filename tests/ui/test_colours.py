"""Colours for every eye: contrast, grey, and the three kinds of colour blindness."""

import numpy as np
import pytest
from numpy.typing import NDArray
from pixels import pixels
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.ui import theme
from sciatica_timer.ui.calendar.trend_view import COLOURS
from sciatica_timer.ui.calendar.year import shade
from sciatica_timer.ui.kit import DayDot, Ring, SideBadge

LOOKS = {
    "light": theme.LIGHT,
    "dark": theme.DARK,
    "dark contrast": theme.CONTRAST_DARK,
    "light contrast": theme.CONTRAST_LIGHT,
}
# Linear RGB as each kind sees it (Machado, Oliveira and Fernandes 2009, full severity).
EYES = {
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
TEXT = (
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("ground", "card", "well")),
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("blue_soft", "green_soft")),
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("coral_soft", "hover", "pressed")),
    *((ink, ground) for ink in ("blue", "coral_ink", "green_ink") for ground in ("ground", "card")),
    *(("blue", ground) for ground in ("blue_soft", "hover", "pressed", "well")),
    *(("on_blue", fill) for fill in ("blue", "blue_hover", "blue_pressed", "coral_ink")),
    ("on_green", "green"),
    ("coral_ink", "coral_soft"),
    ("green_ink", "green_soft"),
    ("sand_ink", "sand"),
)
"""What is written on what."""


@pytest.fixture(params=LOOKS, autouse=True)
def p(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, qapp: QApplication):
    monkeypatch.setattr(theme.look(), "palette", LOOKS[request.param])
    return LOOKS[request.param]


def linear(colour: QColor) -> tuple[float, ...]:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


def light(colour: QColor) -> float:
    return sum(a * b for a, b in zip((0.2126, 0.7152, 0.0722), linear(colour), strict=True))


def contrast(one: QColor, other: QColor) -> float:
    """As WCAG counts it."""
    a, b = sorted((light(one), light(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


def seen(picture: QImage, eye: str) -> NDArray[np.float64]:
    """The pixels as an eye sees them, 0 to 1 and linear."""
    parts = pixels(picture)[..., :3] / 255
    rgb = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return rgb @ np.array(EYES[eye]).T


def unlike(one: QWidget, other: QWidget, eye: str) -> float:
    """The share of pixels that clearly differ for an eye."""
    size = one.size()
    first, second = (seen(each.grab().scaled(size).toImage(), eye) for each in (one, other))
    return float((abs(first - second).max(axis=-1) > 0.1).mean())


def test_text_has_the_contrast_that_everybody_can_read(p: theme.Palette) -> None:
    poor = {
        f"{ink} on {ground}": round(contrast(getattr(p, ink), getattr(p, ground)), 2)
        for ink, ground in TEXT
        if contrast(getattr(p, ink), getattr(p, ground)) < 4.5
    }
    assert poor == {}


def test_what_a_picture_tells_has_three_to_one(p: theme.Palette) -> None:
    # A day that is done, in the month by its edge and in the year by its fill, and the bars.
    days = [shade(minutes, 60) for minutes in (1, 30, 60)]
    assert all(contrast(colour, p.card) >= 3 for colour in (p.green_ink, *days))
    assert [contrast(day, p.card) for day in days] == sorted(contrast(d, p.card) for d in days)
    for token in {*COLOURS.values(), "blue", "edge"}:
        assert contrast(getattr(p, token), p.card) >= 3


@pytest.mark.parametrize("eye", EYES)
def test_sides_phases_and_days_are_told_apart(qtbot: QtBot, eye: str) -> None:
    left, right = SideBadge(30), SideBadge(30)
    left.set("left")
    right.set("right")
    hold, wait = Ring(), Ring()
    hold.set(0.7, "", "hold")
    wait.set(0.7, "", "wait")
    done, open_ = DayDot(), DayDot()
    done.set(3, "", done=True, today=False)
    open_.set(3, "", done=False, today=False)
    today = DayDot()
    today.set(3, "", done=False, today=True)
    widgets = (left, right, hold, wait, done, open_, today)
    for widget in widgets:
        qtbot.addWidget(widget)
        widget.resize(widget.sizeHint() if widget in (left, right) else widget.size())
    for ring in (hold, wait):
        ring.resize(60, 60)
    right.resize(left.size())
    # By its point a badge is told even where both colours are the same grey.
    assert unlike(left, right, eye) > 0.08
    assert unlike(hold, wait, eye) > 0.05
    assert unlike(done, open_, eye) > 0.2
    assert unlike(today, open_, eye) > 0.02
