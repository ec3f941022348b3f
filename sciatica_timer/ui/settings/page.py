"""The Settings page: shows Preferences and answers with whole new ones."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services import files
from sciatica_timer.services.translation import translate
from sciatica_timer.services.voice.voice_types import OutputDevice, VoiceInfo
from sciatica_timer.ui.kit import Button, Label, ScrollPage, column, page_title, row, secondary
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.later_parts import LaterParts
from sciatica_timer.ui.kit.page_layout import TITLE_TOP
from sciatica_timer.ui.kit.tab_order import tab_stops, tab_through
from sciatica_timer.ui.settings.language_section import languages
from sciatica_timer.ui.settings.reminders_section import RemindersSection
from sciatica_timer.ui.settings.rows import EDGE, SettingsSection
from sciatica_timer.ui.settings.sections import (
    Bind,
    KeyboardSection,
    exercise,
    looks,
    records,
    voice,
)
from sciatica_timer.ui.text_size import scaled

TWO_COLUMNS = 890
"""Pages at least this wide have two columns: a window of 1000 without its rail."""
TALL = 760
"""Pages taller than this show more than what is made first."""


class SettingsPage(ScrollPage):
    """Every control shows a field of the preferences and emits whole new ones when moved."""

    changed = Signal(object)
    """The new Preferences."""
    sample_requested = Signal()
    """Let the voice say something as it is set now."""
    clear_cache_requested = Signal()
    """Throw away what the voice has stored."""
    history_requested = Signal()
    """To save, print or bring in the whole history."""

    def __init__(
        self,
        prefs: Preferences,
        data_dir: Path | None = None,
        wire: Callable[[RemindersSection], object] = lambda _section: None,
    ) -> None:
        """wire is handed the section of reminders, which is made later than what is seen first."""
        self._columns, content = QHBoxLayout(), QWidget()
        super().__init__(content)
        self._prefs = prefs
        self._readers: list[Callable[[Preferences], None]] = []
        self._buttons: list[Button] = []
        """Those with words, which may be long."""
        bind: Bind = self._bind
        self._voice = voice(bind, self.sample_requested, self.clear_cache_requested)
        self._left, self._right = QWidget(), QWidget()
        self._columns.setSpacing(24)
        for side, sections in (
            (self._left, (languages(bind), exercise(bind))),
            (self._right, (self._voice,)),
        ):
            side.setLayout(column(*sections, None, gap=24))
            self._columns.addWidget(side, 1)
        content.setLayout(
            column(TITLE_TOP, page_title(self.tr("Settings")), 20, self._columns, gap=0)
        )

        def reminders() -> SettingsSection:
            section = RemindersSection(bind)
            wire(section)
            return section

        left = (reminders, partial(looks, bind), partial(records, bind))
        right = (partial(KeyboardSection, bind), partial(self._data, data_dir), _about)
        makers = [partial(self._add, self._left, make) for make in left]
        makers += [partial(self._add, self._right, make) for make in right]
        self._rest = LaterParts([*makers, self._order_keys], self)
        self.setAccessibleName(self.tr("Settings"))
        self._know_buttons(content)
        self.refresh(prefs)

    def _add(self, side: QWidget, make: Callable[[], SettingsSection]) -> None:
        """Put a section below the others of its column."""
        known, layout = len(self._readers), side.layout()
        section = make()
        for read in self._readers[known:]:
            read(self._prefs)
        self._know_buttons(section)
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.count() - 1, section)
        # Whoever asks for it with Tab goes there before Qt would show it.
        section.show()

    def _know_buttons(self, part: QWidget) -> None:
        self._buttons += [each for each in part.findChildren(Button) if type(each) is Button]
        self._fit_buttons()

    def _order_keys(self) -> None:
        """Let Tab go down the left column, then the right one, whatever was made first."""
        tab_through([*tab_stops(self._left), *tab_stops(self._right)])

    def refresh(self, prefs: Preferences) -> None:
        """Show these preferences; emits nothing."""
        self._prefs = prefs
        for read in self._readers:
            read(prefs)

    def set_voices(self, voices: Sequence[VoiceInfo]) -> None:
        """Offer these voices, best first."""
        self._voice.set_voices(voices, self._prefs)

    def set_devices(self, devices: Sequence[OutputDevice]) -> None:
        """Offer these sound outputs."""
        self._voice.set_devices(devices, self._prefs)

    def show_ticks(self, in_ms: Sequence[float]) -> None:
        """Light up when each tick of a sample should be heard, in milliseconds from now."""
        self._voice.light.flash(in_ms)

    def _bind(
        self,
        control: Any,
        signal: SignalInstance,
        field: str,
        show: Callable[[Any], Any] = lambda value: value,
        keep: Callable[[Any], Any] = lambda value: value,
    ) -> None:
        """Tie a control to a field ("theme", "voice.speed"), changed on the way by show and keep.

        An empty field hands the whole of it over: show gets the preferences, keep gets what the
        control says and gives a dict of fields of the voice.
        """

        def read(prefs: Preferences) -> None:
            value: Any = prefs
            for name in field.split("."):
                value = getattr(value, name) if name else value
            control.set_value(show(value))

        def write(value: Any) -> None:
            self._take(field, keep(value))

        self._readers.append(read)
        signal.connect(write)

    def _take(self, field: str, value: Any) -> None:
        """Replace a field and tell."""
        prefs, (name, _, inner) = self._prefs, field.partition(".")
        if not name:
            changes = {"voice": msgspec.structs.replace(prefs.voice, **value)}
        elif inner:
            part = getattr(prefs, name)
            changes = {name: msgspec.structs.replace(part, **{inner: value})}
        else:
            changes = {name: value}
        new = msgspec.structs.replace(prefs, **changes)
        if new != prefs:
            self.refresh(new)
            self.changed.emit(new)

    def _data(self, data_dir: Path | None) -> SettingsSection:
        section = SettingsSection(self.tr("Your data"))
        section.add(secondary(self.tr("Everything stays on this computer, in this folder:")))
        if data_dir is None:
            return section
        # A zero-width space after each separator lets long paths wrap there.
        text = str(data_dir).replace("/", "/\u200b").replace("\\", "\\\u200b")
        open_folder = Button(self.tr("Open the folder"), icon="folder")
        open_folder.clicked.connect(
            lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(files.for_qt(data_dir)))
        )
        path = Label(text, 16, 500)
        path.setAccessibleName(str(data_dir))
        history = Button(self.tr("Save or print your history"), icon="save")
        history.clicked.connect(self.history_requested)
        for button in (open_folder, history):
            holder = QWidget()
            holder.setLayout(row(button, None))
            section.add(*([path] if button is open_folder else []), holder)
        return section

    def finish(self) -> None:
        """Make all of it now."""
        self._rest.finish()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Whoever goes through the page by key comes to all of it."""
        self.finish()
        return super().focusNextPrevChild(next)

    @property
    def _wide(self) -> bool:
        return self.width() >= scaled(TWO_COLUMNS)

    def _fit_buttons(self) -> None:
        bar = self.verticalScrollBar().sizeHint().width()
        beside = 24 * self._wide
        room = (self.width() - 2 * self.margin - bar - beside) // (1 + self._wide) - 2 * EDGE
        for button in self._buttons:
            shrink_to_fit((button,), room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room for them."""
        if self.height() > scaled(TALL):
            self.finish()
        ways = QBoxLayout.Direction
        self._columns.setDirection(ways.LeftToRight if self._wide else ways.TopToBottom)
        for at in range(2):
            self._columns.setStretch(at, int(self._wide))
        self._fit_buttons()
        super().resizeEvent(event)


def _about() -> SettingsSection:
    from sciatica_timer import __version__

    section = SettingsSection(translate("Settings", "About"))
    section.add(
        Label(
            translate("Settings", "Sciatica Timer {version}").format(version=__version__), 16, 500
        ),
        secondary(translate("Settings", "Sciatica Timer guides exercise. It does not diagnose.")),
        secondary(translate("Settings", "Free software under the MIT licence.")),
    )
    return section
