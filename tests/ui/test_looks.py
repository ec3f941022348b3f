"""The looks: what is shown can be read in each of them, and a change repaints all."""

import re
from types import SimpleNamespace

import pytest
from gallery import build
from kit_tools import shown
from pixels import lightness
from PySide6.QtCore import Qt

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import kit, theme
from sciatica_timer.ui.style_sheet import style_sheet

pytestmark = pytest.mark.usefixtures("usual_look")


def contrast(one, other) -> float:
    """The contrast of two colours as WCAG counts it."""

    def light(colour) -> float:
        parts = [
            c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
            for c in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    a, b = sorted((light(one), light(other)), reverse=True)
    return (a + 0.05) / (b + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("high", [False, True])
def test_text_can_be_read_in_every_look(dark, high):
    theme.look().choose(Theme.DARK if dark else Theme.LIGHT, high)
    p = theme.palette()
    assert (p.dark, p.high_contrast) == (dark, high)
    least = 7 if high else 4.5
    for ink in (p.ink, p.ink2, p.blue, p.green_ink, p.coral_ink):
        for ground in (p.ground, p.card):
            assert contrast(ink, ground) >= least
    for fill in (p.blue, p.blue_hover, p.blue_pressed, p.green_ink, p.coral_ink):
        assert contrast(p.on_blue, fill) >= (6 if not high else 7)
    assert contrast(p.sand_ink, p.sand) >= 4.5
    assert contrast(p.edge, p.ground) >= 3
    assert contrast(p.ink, p.coral_soft) >= 7


@pytest.mark.parametrize("dark", [False, True])
def test_in_high_contrast_a_chosen_card_is_told_by_more_than_its_colour(qtbot, dark):
    """The edge of each card is as strong as text there: the chosen one's is far wider."""
    theme.look().choose(Theme.DARK if dark else Theme.LIGHT, True)
    cards = [kit.CardButton(), kit.CardButton()]
    for card in cards:
        card.setCheckable(True)
        card.setFixedSize(200, 100)
    cards[1].setChecked(True)
    shown(qtbot, *cards)

    def edge(card) -> int:
        shown = lightness(card.grab().toImage())[: card.height() // 2, 40]
        return next(at for at, light in enumerate(shown) if abs(light - shown[15]) < 5)

    segments = kit.Segmented((("cold", "Cold"), ("heat", "Heat"), ("none", "Neither")))
    segments.set_value("heat")
    window = shown(qtbot, segments)
    window.resize(600, 100)
    _, chosen_one, other = segments.buttons()
    for open_card, chosen in (cards, (other, chosen_one)):
        assert edge(chosen) >= 2.5 * edge(open_card) > 0


def test_a_change_of_look_repaints_what_is_in_sight(qtbot):
    window = shown(qtbot, kit.Card())
    window.resize(200, 120)
    before = window.grab().toImage().pixelColor(100, 60)
    with qtbot.waitSignal(theme.look().changed):
        theme.look().choose(Theme.DARK, False)
    after = window.grab().toImage().pixelColor(100, 60)
    assert before == theme.LIGHT.card
    assert after == theme.DARK.card


def test_the_look_follows_the_system_until_told_otherwise(qapp, monkeypatch):
    look = theme.look()
    system = SimpleNamespace(colorScheme=lambda: Qt.ColorScheme.Dark)
    monkeypatch.setattr(look, "_hints", system)
    look.choose(Theme.SYSTEM, False)
    assert theme.palette() is theme.DARK
    look.choose(Theme.LIGHT, False)
    assert theme.palette() is theme.LIGHT
    look.choose(Theme.SYSTEM, True)
    assert theme.palette() is theme.CONTRAST_DARK


def test_the_dialogs_of_qt_keep_the_arrows_of_their_lists_and_numbers():
    ruled = set(re.findall(r"\bQ\w+", style_sheet(theme.LIGHT)))
    assert not ruled & {"QComboBox", "QAbstractSpinBox", "QSpinBox", "QPushButton", "QToolButton"}


def test_choosing_the_same_look_again_costs_nothing(qtbot):
    with qtbot.assertNotEmitted(theme.look().changed):
        theme.look().choose(Theme.LIGHT, False)


@pytest.mark.parametrize("look", [(Theme.LIGHT, False), (Theme.DARK, False), (Theme.DARK, True)])
def test_the_whole_sheet_paints(qtbot, look):
    theme.look().choose(*look)
    sheet = build()
    qtbot.addWidget(sheet)
    assert not sheet.grab().isNull()
