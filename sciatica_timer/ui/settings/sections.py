"""The sections of Settings that hold controls."""

from collections.abc import Callable, Sequence
from datetime import time
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain import country
from sciatica_timer.domain.look_choice import TEXT_SIZES
from sciatica_timer.domain.preferences import (
    Preferences,
    SoreSide,
    Talk,
    Theme,
)
from sciatica_timer.services import region
from sciatica_timer.services.translation import translate
from sciatica_timer.services.voice.voice_types import OutputDevice, VoiceInfo
from sciatica_timer.ui.key_list import session_keys, window_keys
from sciatica_timer.ui.kit import (
    Button,
    Choices,
    Segmented,
    Select,
    StepField,
    Switch,
    TextField,
    TextSizeField,
    column,
    dates,
    row,
    secondary,
)
from sciatica_timer.ui.kit.text_lines import keys_here
from sciatica_timer.ui.notices import how_to_add_a_voice
from sciatica_timer.ui.settings.rows import (
    Keys,
    SettingsSection,
    SliderRow,
    SyncLight,
    labelled,
)
from sciatica_timer.ui.text_size import system_percent


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


def _number(value: float) -> str:
    return dates.rounded(value)


def _times(hundredths: int) -> str:
    if hundredths == 100:
        return translate("Settings", "As usual")
    return translate("Settings", "{n} times as long").format(n=_number(hundredths / 100))


def _speed(hundredths: int) -> str:
    if hundredths == 100:
        return translate("Settings", "Normal")
    return translate("Settings", "{n} times").format(n=_number(hundredths / 100))


def _seconds(seconds: int) -> str:
    return translate("Settings", "{n} s").format(n=seconds)


def _at_most(minutes: int) -> str:
    if not minutes:
        return translate("Settings", "No limit")
    return translate("Settings", "%n minute(s)", "", minutes)


def exercise(bind: Bind) -> SettingsSection:
    """What is done and how fast."""
    section = SettingsSection(translate("Settings", "Exercise"))
    side = Choices(
        (
            (SoreSide.LEFT, translate("Settings", "Left")),
            (SoreSide.RIGHT, translate("Settings", "Right")),
            (SoreSide.BOTH, translate("Settings", "Both")),
            (SoreSide.NEITHER, translate("Settings", "Neither")),
        ),
        columns=2,
        body=True,
    )
    bind(side, side.chosen, "sore_side")
    days = StepField(2, 7, say=lambda n: translate("Settings", "{n} days").format(n=n))
    bind(days, days.valueChanged, "days_a_week")
    longest = StepField(0, 60, 5, _at_most)
    bind(longest, longest.valueChanged, "longest_min")
    ready = StepField(50, 200, 25, _times)
    bind(ready, ready.valueChanged, "settle_percent")
    breath = StepField(1, 10, 1, _seconds)
    bind(breath, breath.valueChanged, "breath_ms", lambda ms: round(ms / 1000), lambda s: s * 1000)
    waits = Switch(
        translate("Settings", "Wait for me"),
        translate("Settings", "Each hold goes on until you press the space bar."),
    )
    bind(waits, waits.toggled, "wait_for_me")
    section.add(
        labelled(
            translate("Settings", "Sore side"),
            side,
            translate("Settings", "It goes first. Both sides get the same exercises."),
        ),
        labelled(
            translate("Settings", "Days a week"),
            days,
            translate("Settings", "How often you wish to exercise."),
        ),
        labelled(
            translate("Settings", "Longest session"),
            longest,
            translate("Settings", "A step up that would make a session longer is not suggested."),
        ),
        labelled(
            translate("Settings", "Time to get ready"),
            ready,
            translate("Settings", "To lie down and find the position."),
        ),
        labelled(translate("Settings", "Pause between reps"), breath),
        waits,
    )
    return section


def looks(bind: Bind) -> SettingsSection:
    """Text size, colours and motion."""
    section = SettingsSection(translate("Settings", "Look"))
    theme = Segmented(
        (
            (Theme.SYSTEM, translate("Settings", "System")),
            (Theme.LIGHT, translate("Settings", "Light")),
            (Theme.DARK, translate("Settings", "Dark")),
        )
    )
    bind(theme, theme.chosen, "theme")
    sizes = TextSizeField()
    shown, kept = TEXT_SIZES.index, TEXT_SIZES.__getitem__
    bind(sizes, sizes.valueChanged, "text_size", lambda n: shown(n or system_percent()), kept)
    contrast = Switch(
        translate("Settings", "High contrast"), translate("Settings", "Stronger colours and lines.")
    )
    bind(contrast, contrast.toggled, "high_contrast")
    motion = Switch(
        translate("Settings", "Less motion"),
        translate("Settings", "Pictures stand still and change softly."),
    )
    bind(motion, motion.toggled, "reduced_motion")
    section.add(
        labelled(
            translate("Settings", "Text size"),
            sizes,
            keys_here(
                translate(
                    "Settings",
                    "Ctrl + and Ctrl - change it on every page, and in a session. In a narrow"
                    " window the largest text is somewhat smaller.",
                )
            ),
        ),
        labelled(translate("Settings", "Colours"), theme),
        contrast,
        motion,
        secondary(translate("Settings", "Press F11 to fill the screen, and again to go back.")),
    )
    return section


def records(bind: Bind) -> SettingsSection:
    """The calendar, and the number to call."""
    section = SettingsSection(translate("Settings", "Calendar and care"))
    start = Select(translate("Settings", "First day of the week"))
    usual = translate("Settings", "As usual here ({day})").format(
        day=dates.weekday(dates.first_weekday())
    )
    start.set_options([(0, usual), *((number, dates.weekday(number)) for number in range(1, 8))], 0)
    bind(start, start.picked, "week_start")

    def hour(number: int) -> str:
        return dates.clock(time(number))

    day_start = StepField(0, 6, 1, hour)
    bind(day_start, day_start.valueChanged, "day_starts_at")
    usual_number = country.emergency(region.country()).number
    number = TextField(translate("Settings", "{number}, as usual here").format(number=usual_number))
    number.setAccessibleName(translate("Settings", "Emergency number"))
    number.setMaxLength(country.LONGEST_NUMBER)
    bind(number, number.textEdited, "emergency_number", keep=country.dialled)
    section.add(
        labelled(translate("Settings", "First day of the week"), start),
        labelled(
            translate("Settings", "A new day begins at"),
            day_start,
            translate("Settings", "What you do before that counts for the day before."),
        ),
        labelled(
            translate("Settings", "Emergency number"),
            number,
            translate("Settings", "Check that it is right where you are."),
        ),
    )
    return section


class VoiceSection(SettingsSection):
    """Voice and sound; voices and outputs arrive later than the page."""

    def __init__(
        self, bind: Bind, sample_requested: SignalInstance, clear_requested: SignalInstance
    ) -> None:
        super().__init__(self.tr("Voice and sound"))
        self._voices: tuple[VoiceInfo, ...] = ()
        self._voice = Select(self.tr("Voice"))
        self._device = Select(self.tr("Sound output"))
        self._best = (("", ""), self.tr("The best one found"))
        self._default = ("", self.tr("The usual one of this computer"))
        self._voice.set_options([self._best], ("", ""))
        self._device.set_options([self._default], "")
        self._pitch = SliderRow(self.tr("Pitch"), 0, 99, 1, str)
        muted = Switch(self.tr("Mute"), self.tr("No words and no tones. The text stays."))
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
        self._none = secondary(how_to_add_a_voice())
        self._none.hide()
        self.add(muted, labelled(self.tr("Voice"), self._voice), self._none)
        self._sliders(bind)
        self._try(sample_requested)
        self._words(bind)
        self.light = SyncLight()
        self._output(bind, clear_requested)

    def _sliders(self, bind: Bind) -> None:
        speed = SliderRow(self.tr("Speed"), 50, 200, 5, _speed)
        bind(speed, speed.changed, "voice.speed", lambda v: round(v * 100), lambda n: n / 100)
        self.add(speed, self._pitch)
        for label, field in (
            (self.tr("Volume of words"), "voice.word_volume"),
            (self.tr("Volume of tones"), "voice.tone_volume"),
        ):
            volume = SliderRow(label, 0, 100, 5, str)
            bind(volume, volume.changed, field, lambda v: round(v * 100), lambda n: n / 100)
            self.add(volume)

    def _try(self, sample_requested: SignalInstance) -> None:
        button = Button(self.tr("Try the voice"), icon="volume")
        button.clicked.connect(sample_requested)
        holder = QWidget()
        holder.setLayout(row(button, None))
        self.add(holder)

    def _words(self, bind: Bind) -> None:
        talk = Choices(
            (
                (Talk.EVERYTHING, self.tr("Everything")),
                (Talk.SHORT, self.tr("Short words")),
                (Talk.TONES, self.tr("Tones only")),
            )
        )
        bind(talk, talk.chosen, "voice.talk")
        ticks = Switch(
            self.tr("Count the last three seconds"), self.tr("At the end of every hold.")
        )
        bind(ticks, ticks.toggled, "voice.count_last_seconds")
        aloud = Switch(self.tr("Count them aloud"), self.tr("Three, two, one instead of ticks."))
        bind(aloud, aloud.toggled, "voice.count_aloud")
        half = Switch(self.tr("Say half-way"), self.tr("In holds of 20 seconds or more."))
        bind(half, half.toggled, "voice.half_way")
        alone = Switch(
            self.tr("The app's voice speaks alone"),
            self.tr("In a session a screen reader says only what the voice does not say."),
        )
        bind(alone, alone.toggled, "voice_alone")
        self._aloud = aloud
        self.add(labelled(self.tr("How much is said"), talk), ticks, aloud, half, alone)

    def _output(self, bind: Bind, clear_requested: SignalInstance) -> None:
        delay = StepField(0, 1000, 10, lambda ms: self.tr("{n} ms").format(n=ms))
        bind(delay, delay.valueChanged, "voice.delay_ms")
        clear = Button(self.tr("Clear stored speech"), icon="trash")
        clear.clicked.connect(clear_requested)
        holder = QWidget()
        again = secondary(self.tr("It is made again when it is needed."))
        holder.setLayout(column(row(clear, None), again, gap=6))
        beside = QWidget()
        together = row(delay, self.light, gap=12)
        together.setStretch(0, 1)
        beside.setLayout(together)
        how = self.tr("For wireless headphones: change it until the ticks come with the light.")
        delay.setAccessibleName(self.tr("Sound comes late by"))
        delay.setAccessibleDescription(how)
        self.add(
            labelled(self.tr("Sound output"), self._device),
            labelled(
                self.tr("Sound comes late by"),
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
        self._none.setVisible(not voices)
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


class KeyboardSection(SettingsSection):
    """Whether keys of one letter work, and the keys that do."""

    def __init__(self, bind: Bind) -> None:
        super().__init__(translate("Settings", "Keyboard"))
        self._switch = Switch(
            self.tr("Keys of one letter"),
            self.tr(
                "Such as S for the stop signs, or a digit for pain. Switch them off if they are "
                "pressed by accident, or if you speak to type."
            ),
        )
        self._lists = (Keys(window_keys()), Keys(session_keys()))
        self.add(self._switch)
        for title, keys in zip(
            (self.tr("Keys"), self.tr("Keys in a session")), self._lists, strict=True
        ):
            self.add(labelled(title, keys))
        bind(self, self._switch.toggled, "single_keys")

    def set_value(self, on: bool) -> None:
        """Show whether they work."""
        self._switch.set_value(on)
        for keys in self._lists:
            keys.show_single(on)


def voice(
    bind: Bind, sample_requested: SignalInstance, clear_requested: SignalInstance
) -> VoiceSection:
    """Voice and sound."""
    return VoiceSection(bind, sample_requested, clear_requested)
