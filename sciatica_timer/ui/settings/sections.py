"""The sections of Settings that hold controls."""

from collections.abc import Callable, Sequence
from datetime import time
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.preferences import Preferences, SoreSide, Talk, Theme
from sciatica_timer.services.voice.voice_types import OutputDevice, VoiceInfo
from sciatica_timer.ui.kit import (
    Button,
    Choices,
    Segmented,
    Select,
    StepField,
    Switch,
    TextField,
    dates,
    row,
    secondary,
)
from sciatica_timer.ui.settings.rows import SettingsSection, SliderRow, SyncLight, labelled


class Bind(Protocol):
    """Ties a control to a field of the preferences; SettingsPage tells how."""

    def __call__(
        self,
        control: Any,
        signal: SignalInstance,
        field: str,
        show: Callable[[Any], Any] = ...,
        keep: Callable[[Any], Any] = ...,
    ) -> None:
        """Tie them."""
        ...


def say(text: str) -> str:
    """The text in the language of the app."""
    return QCoreApplication.translate("Settings", text)


def _number(value: float) -> str:
    return dates.rounded(value)


def _times(hundredths: int) -> str:
    if hundredths == 100:
        return say("As usual")
    return say("{n} times as long").format(n=_number(hundredths / 100))


def _speed(hundredths: int) -> str:
    if hundredths == 100:
        return say("Normal")
    return say("{n} times").format(n=_number(hundredths / 100))


def _seconds(seconds: int) -> str:
    return say("{n} s").format(n=seconds)


def exercise(bind: Bind) -> SettingsSection:
    """What is done and how fast."""
    section = SettingsSection(say("Exercise"))
    side = Choices(
        (
            (SoreSide.LEFT, say("Left")),
            (SoreSide.RIGHT, say("Right")),
            (SoreSide.BOTH, say("Both")),
            (SoreSide.NEITHER, say("Neither")),
        ),
        columns=2,
    )
    bind(side, side.chosen, "sore_side")
    days = StepField(2, 7, say=lambda n: say("{n} days").format(n=n))
    bind(days, days.valueChanged, "days_a_week")
    ready = StepField(50, 200, 25, _times)
    bind(ready, ready.valueChanged, "settle_percent")
    breath = StepField(1, 10, 1, _seconds)
    bind(breath, breath.valueChanged, "breath_ms", lambda ms: round(ms / 1000), lambda s: s * 1000)
    waits = Switch(say("Wait for me"), say("Each hold goes on until you press the space bar."))
    bind(waits, waits.toggled, "wait_for_me")
    section.add(
        labelled(say("Sore side"), side, say("It goes first. Both sides get the same exercises.")),
        labelled(say("Days a week"), days, say("How often you wish to exercise.")),
        labelled(say("Time to get ready"), ready, say("To lie down and find the position.")),
        labelled(say("Breath between reps"), breath),
        waits,
    )
    return section


def looks(bind: Bind) -> SettingsSection:
    """Colours and motion."""
    section = SettingsSection(say("Look"))
    theme = Segmented(
        ((Theme.SYSTEM, say("System")), (Theme.LIGHT, say("Light")), (Theme.DARK, say("Dark")))
    )
    bind(theme, theme.chosen, "theme")
    contrast = Switch(say("High contrast"), say("Stronger colours and lines."))
    bind(contrast, contrast.toggled, "high_contrast")
    motion = Switch(say("Less motion"), say("Pictures stand still and change softly."))
    bind(motion, motion.toggled, "reduced_motion")
    section.add(
        labelled(say("Colours"), theme),
        contrast,
        motion,
        secondary(say("Press F11 to fill the screen, and again to go back.")),
    )
    return section


def records(bind: Bind) -> SettingsSection:
    """The calendar, and the number to call."""
    section = SettingsSection(say("Calendar and care"))
    start = Select(say("First day of the week"))
    usual = say("As usual here ({day})").format(day=dates.weekday(dates.first_weekday()))
    start.set_options([(0, usual), *((number, dates.weekday(number)) for number in range(1, 8))], 0)
    bind(start, start.picked, "week_start")

    def hour(number: int) -> str:
        return dates.clock(time(number))

    day_start = StepField(0, 6, 1, hour)
    bind(day_start, day_start.valueChanged, "day_starts_at")
    number = TextField(say("As usual in your country"))
    bind(number, number.textEdited, "emergency_number", keep=str.strip)
    section.add(
        labelled(say("First day of the week"), start),
        labelled(
            say("A new day begins at"),
            day_start,
            say("What you do before that counts for the day before."),
        ),
        labelled(say("Emergency number"), number),
    )
    return section


class VoiceSection(SettingsSection):
    """Voice and sound; voices and outputs arrive later than the page."""

    def __init__(
        self, bind: Bind, sample_requested: SignalInstance, clear_requested: SignalInstance
    ) -> None:
        super().__init__(say("Voice and sound"))
        self._voices: tuple[VoiceInfo, ...] = ()
        self._voice = Select(say("Voice"))
        self._device = Select(say("Sound output"))
        self._best = (("", ""), say("The best one found"))
        self._default = ("", say("As the computer"))
        self._voice.set_options([self._best], ("", ""))
        self._device.set_options([self._default], "")
        self._pitch = SliderRow(say("Pitch"), 0, 99, 1, str)
        muted = Switch(say("Mute"), say("No words and no tones. The text stays."))
        bind(muted, muted.toggled, "voice.muted")
        bind(
            self._voice,
            self._voice.picked,
            "",
            lambda prefs: (prefs.voice.driver, prefs.voice.voice),
            lambda picked: {"driver": picked[0], "voice": picked[1]},
        )
        bind(self, self._pitch.changed, "", lambda prefs: prefs, lambda pitch: {"pitch": pitch})
        bind(self._device, self._device.picked, "voice.device")
        self.add(muted, labelled(say("Voice"), self._voice))
        self._sliders(bind)
        self._try(sample_requested)
        self._words(bind)
        self.light = SyncLight()
        self._output(bind, clear_requested)

    def _sliders(self, bind: Bind) -> None:
        speed = SliderRow(say("Speed"), 50, 200, 5, _speed)
        bind(speed, speed.changed, "voice.speed", lambda v: round(v * 100), lambda n: n / 100)
        self.add(speed, self._pitch)
        for label, field in (
            (say("Volume of words"), "voice.word_volume"),
            (say("Volume of tones"), "voice.tone_volume"),
        ):
            volume = SliderRow(label, 0, 100, 5, str)
            bind(volume, volume.changed, field, lambda v: round(v * 100), lambda n: n / 100)
            self.add(volume)

    def _try(self, sample_requested: SignalInstance) -> None:
        button = Button(say("Try the voice"), icon="volume")
        button.clicked.connect(sample_requested)
        holder = QWidget()
        holder.setLayout(row(button, None))
        self.add(holder)

    def _words(self, bind: Bind) -> None:
        talk = Choices(
            (
                (Talk.EVERYTHING, say("Everything")),
                (Talk.SHORT, say("Short words")),
                (Talk.TONES, say("Tones only")),
            )
        )
        bind(talk, talk.chosen, "voice.talk")
        ticks = Switch(say("Count the last three seconds"), say("At the end of every hold."))
        bind(ticks, ticks.toggled, "voice.count_last_seconds")
        aloud = Switch(say("Count them aloud"), say("Three, two, one instead of ticks."))
        bind(aloud, aloud.toggled, "voice.count_aloud")
        half = Switch(say("Say half-way"), say("In holds of 20 seconds or more."))
        bind(half, half.toggled, "voice.half_way")
        self._aloud = aloud
        self.add(labelled(say("How much is said"), talk), ticks, aloud, half)

    def _output(self, bind: Bind, clear_requested: SignalInstance) -> None:
        delay = StepField(0, 1000, 10, lambda ms: say("{n} ms").format(n=ms))
        bind(delay, delay.valueChanged, "voice.delay_ms")
        clear = Button(say("Clear stored speech"), icon="trash")
        clear.clicked.connect(clear_requested)
        holder = QWidget()
        line = row(clear, secondary(say("It is made again when it is needed.")), gap=16)
        line.setStretch(1, 1)
        holder.setLayout(line)
        beside = QWidget()
        together = row(delay, self.light, gap=12)
        together.setStretch(0, 1)
        beside.setLayout(together)
        how = say("For wireless headphones: change it until the ticks come with the light.")
        delay.setAccessibleName(say("Sound comes late by"))
        delay.setAccessibleDescription(how)
        self.add(
            labelled(say("Sound output"), self._device),
            labelled(
                say("Sound comes late by"),
                beside,
                how,
            ),
            holder,
        )

    def set_value(self, prefs: Preferences) -> None:
        """Show what depends on more than one field: the pitch, and counting aloud."""
        chosen = (prefs.voice.driver, prefs.voice.voice)
        found = next((v for v in self._voices if (v.driver, v.voice) == chosen), None)
        if found is None and self._voices and not any(chosen):
            found = self._voices[0]
        self._pitch.setVisible(found is not None and found.has_pitch)
        self._pitch.set_value(prefs.voice.pitch)
        if hasattr(self, "_aloud"):
            self._aloud.setEnabled(prefs.voice.count_last_seconds)

    def set_voices(self, voices: Sequence[VoiceInfo], prefs: Preferences) -> None:
        """Offer these voices, best first."""
        self._voices = tuple(voices)
        options: list[tuple[Any, str]] = [self._best]
        options += [((voice.driver, voice.voice), voice.name) for voice in voices]
        self._voice.set_options(options, (prefs.voice.driver, prefs.voice.voice))
        self.set_value(prefs)

    def set_devices(self, devices: Sequence[OutputDevice], prefs: Preferences) -> None:
        """Offer these outputs; names repeat, so equal ones get a number."""
        options: list[tuple[Any, str]] = [self._default]
        names: dict[str, int] = {}
        for device in devices:
            names[device.name] = names.get(device.name, 0) + 1
            again = names[device.name]
            options.append((device.id, f"{device.name} ({again})" if again > 1 else device.name))
        self._device.set_options(options, prefs.voice.device)


def voice(
    bind: Bind, sample_requested: SignalInstance, clear_requested: SignalInstance
) -> VoiceSection:
    """Voice and sound."""
    return VoiceSection(bind, sample_requested, clear_requested)
