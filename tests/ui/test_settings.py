"""Settings: every control shows the preferences and answers with whole new ones."""

from pathlib import Path

import pytest
from kit_tools import cut, longer_words, system_font
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLabel, QSlider, QWidget

from sciatica_timer.domain.preferences import (
    Preferences,
    SoreSide,
    Talk,
    Theme,
    VoicePrefs,
)
from sciatica_timer.services.voice.voice_types import OutputDevice, VoiceInfo
from sciatica_timer.ui import kit, theme
from sciatica_timer.ui.settings import SettingsPage
from sciatica_timer.ui.settings.rows import SyncLight

LEFT = Qt.MouseButton.LeftButton
FOLDER = Path("home/anna/.local/share/sciatica-timer")
VOICES = [
    VoiceInfo("natural", "clara", "Clara", False),
    VoiceInfo("espeak", "en-gb", "English, Britain", True),
]

pytestmark = pytest.mark.usefixtures("british", "usual_look")


@pytest.fixture
def page(qtbot):
    made = SettingsPage(Preferences(), FOLDER)
    qtbot.addWidget(made)
    made.resize(1076, 760)
    made.finish()
    made.show()
    made.heard = []
    made.changed.connect(made.heard.append)
    return made


def named(page: QWidget, kind: type, name: str):
    """The control of that name."""
    found = [w for w in page.findChildren(kind) if name in (w.accessibleName(), _text(w))]
    assert len(found) == 1, (name, found)
    return found[0]


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def test_each_choice_is_heard_as_whole_preferences(page, qtbot):
    prefs = Preferences()
    steps = [
        (lambda: qtbot.mouseClick(named(page, kit.Choice, "Left"), LEFT), {"sore_side": "left"}),
        (lambda: named(page, kit.StepField, "Days a week").stepUp(), {"days_a_week": 3}),
        (lambda: named(page, kit.StepField, "Longest session").stepUp(), {"longest_min": 5}),
        (lambda: named(page, kit.StepField, "Time to get ready").stepUp(), {"settle_percent": 125}),
        (
            lambda: named(page, kit.StepField, "Pause between reps").stepUp(),
            {"breath_ms": 4000},
        ),
        (
            lambda: qtbot.mouseClick(named(page, QAbstractButton, "Dark"), LEFT),
            {"theme": Theme.DARK},
        ),
        (lambda: named(page, kit.Switch, "High contrast").click(), {"high_contrast": True}),
        (lambda: named(page, kit.Switch, "Less motion").click(), {"reduced_motion": True}),
        (
            lambda: named(page, kit.StepField, "A new day begins at").stepDown(),
            {"day_starts_at": 2},
        ),
        (
            # Letters are no part of a number.
            lambda: named(page, kit.TextField, "Emergency number").insert("Call +44 999"),
            {"emergency_number": "+44 999"},
        ),
    ]
    for act, change in steps:
        act()
        prefs = replace(prefs, **change)
        assert page.heard[-1] == prefs
    assert len(page.heard) == len(steps)
    assert prefs.sore_side is SoreSide.LEFT or prefs.sore_side == "left"


def test_each_choice_of_the_voice_is_heard(page, qtbot):
    voice = VoicePrefs()
    steps = [
        (lambda: named(page, kit.Switch, "Mute").click(), {"muted": True}),
        (lambda: named(page, kit.Slider, "Speed").setValue(120), {"speed": 1.2}),
        (lambda: named(page, kit.Slider, "Volume of words").setValue(50), {"word_volume": 0.5}),
        (lambda: named(page, kit.Slider, "Volume of tones").setValue(5), {"tone_volume": 0.05}),
        (lambda: named(page, kit.Choice, "Short words").click(), {"talk": Talk.SHORT}),
        (lambda: named(page, kit.Switch, "Count them aloud").click(), {"count_aloud": True}),
        (lambda: named(page, kit.Switch, "Say half-way").click(), {"half_way": False}),
        (lambda: named(page, kit.StepField, "Sound comes late by").stepUp(), {"delay_ms": 10}),
        (
            lambda: named(page, kit.Switch, "Count the last three seconds").click(),
            {"count_last_seconds": False},
        ),
    ]
    for act, change in steps:
        act()
        voice = replace(voice, **change)
        assert page.heard[-1] == Preferences(voice=voice)
    # Nothing to count aloud when nothing is counted.
    assert not named(page, kit.Switch, "Count them aloud").isEnabled()


def test_the_week_may_begin_on_any_day(page, qtbot):
    days = named(page, QComboBox, "First day of the week")
    assert days.currentText() == "As usual here (Monday)"
    assert days.count() == 8
    qtbot.keyClick(days, Qt.Key.Key_End)
    assert page.heard == [Preferences(week_start=7)]


def test_showing_preferences_says_nothing(page):
    page.refresh(
        Preferences(
            sore_side=SoreSide.BOTH,
            days_a_week=5,
            longest_min=17,
            theme=Theme.DARK,
            high_contrast=True,
            settle_percent=150,
            week_start=3,
            voice=VoicePrefs(speed=1.5, talk=Talk.TONES, muted=True),
        )
    )
    assert page.heard == []
    assert named(page, kit.Choice, "Both").isChecked()
    assert named(page, kit.StepField, "Days a week").text() == "5 days"
    assert named(page, kit.StepField, "Longest session").text() == "17 minutes"
    assert named(page, kit.StepField, "Time to get ready").text() == "1.5 times as long"
    assert named(page, QComboBox, "First day of the week").currentText() == "Wednesday"
    assert named(page, kit.Slider, "Speed").value() == 150


def test_voices_arrive_late_and_pitch_shows_where_there_is_one(page, qtbot):
    voices = named(page, QComboBox, "Voice")
    pitch = named(page, kit.Slider, "Pitch")
    assert not pitch.isVisible()
    page.set_voices(VOICES)
    assert page.heard == []
    assert [voices.itemText(at) for at in range(3)] == [
        "The best one found",
        "Clara",
        "English, Britain",
    ]
    qtbot.keyClick(voices, Qt.Key.Key_End)
    assert page.heard[-1].voice == VoicePrefs(driver="espeak", voice="en-gb")
    assert pitch.isVisible()
    pitch.setValue(70)
    assert page.heard[-1].voice.pitch == 70
    qtbot.keyClick(voices, Qt.Key.Key_Home)
    assert not pitch.isVisible()


def test_outputs_of_the_same_name_are_told_apart(page, qtbot):
    page.set_devices([OutputDevice("a", "Headset"), OutputDevice("b", "Headset")])
    outputs = named(page, QComboBox, "Sound output")
    assert [outputs.itemText(at) for at in range(3)] == [
        "The usual one of this computer",
        "Headset",
        "Headset (2)",
    ]
    qtbot.keyClick(outputs, Qt.Key.Key_End)
    assert page.heard[-1].voice.device == "b"


def test_try_the_voice_and_clear_what_it_stored(page, qtbot):
    with qtbot.waitSignal(page.sample_requested):
        qtbot.mouseClick(named(page, kit.Button, "Try the voice"), LEFT)
    with qtbot.waitSignal(page.clear_cache_requested):
        qtbot.mouseClick(named(page, kit.Button, "Clear stored speech"), LEFT)


def test_the_folder_opens(page, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr("sciatica_timer.ui.settings.page.QDesktopServices.openUrl", opened.append)
    qtbot.mouseClick(named(page, kit.Button, "Open the folder"), LEFT)
    assert opened[0].toLocalFile().endswith("sciatica-timer")


def test_every_control_is_reached_by_tab(page, qtbot):
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    reached = set()
    page.focusNextChild()
    for _ in range(80):
        reached.add(page.focusWidget())
        page.focusNextChild()
    controls = [
        w
        for kind in (kit.Switch, kit.StepField, kit.Slider, kit.Select, kit.TextField, kit.Button)
        for w in page.findChildren(kind)
        if w.isVisible() and w.isEnabled()
    ]
    assert [w.accessibleName() for w in controls if w not in reached] == []


def test_every_control_has_a_name_and_is_a_target(page):
    for widget in page.findChildren(QWidget):
        kinds = QAbstractButton | QAbstractSpinBox | QComboBox | QSlider
        if isinstance(widget, kinds) and widget.isVisible():
            assert widget.accessibleName() or _text(widget), widget
            assert widget.height() >= 44, (widget, widget.height())


def test_the_wheel_changes_nothing(page, qtbot):
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent
    from PySide6.QtWidgets import QApplication

    for kind in (kit.StepField, kit.Slider, kit.Select):
        for widget in page.findChildren(kind):
            turn = QWheelEvent(
                QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
                Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
            )  # fmt: skip
            QApplication.sendEvent(widget, turn)
    assert page.heard == []


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans"])
@pytest.mark.parametrize("longer", [False, True])
@pytest.mark.parametrize("size", [(626, 433), (706, 560), (896, 700), (1076, 760), (1816, 1080)])
def test_no_text_is_cut_at_any_size(qtbot, family, longer, size):
    def filled() -> SettingsPage:
        made = SettingsPage(Preferences(), FOLDER)
        qtbot.addWidget(made)
        made.finish()
        made.set_voices(VOICES)
        made.resize(*size)
        made.show()
        return made

    with system_font(family):
        if longer:
            with longer_words():
                made = filled()
                assert cut(made) == []
        else:
            made = filled()
            assert cut(made) == []
        assert made.horizontalScrollBar().maximum() == 0


def test_colours_have_names_of_the_design():
    names = {"ground", "card", "well", "ink", "ink2", "on_blue", "blue_soft", "skin"}
    assert names <= set(theme.Palette._fields)


def test_the_light_shows_when_each_tick_should_be_heard(page, qtbot):
    light = page.findChild(SyncLight)
    page.show_ticks([10.0, 300.0])
    seen = []
    for lit in (True, False, True, False):
        qtbot.waitUntil(lambda lit=lit: light.lit is lit, timeout=5000)
        seen.append(light.lit)
    page.show_ticks([])
    assert seen == [True, False, True, False] and not light.lit


def test_without_a_voice_it_says_how_to_add_one(page):
    said = next(each for each in page.findChildren(QLabel) if "add a voice" in each.text())
    assert not said.isVisible()
    page.set_voices([])
    assert said.isVisible()
    page.set_voices(VOICES)
    assert not said.isVisible()
