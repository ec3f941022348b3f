"""The look: colours by name, and the system font in a few sizes.

Qt's controls take their colours from one style sheet. What paints itself asks palette() while it
paints, and what shows an icon has a method tint(), so a change of look is one repaint.
"""

from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import text_size
from sciatica_timer.ui.text_size import scaled


class Palette(NamedTuple):
    """Colours by what they are for; contrast is measured against ground and card."""

    ground: QColor
    """Window and stage."""
    card: QColor
    well: QColor
    """Behind a picture inside a card, quiet boxes."""
    ink: QColor
    ink2: QColor
    """Secondary text."""
    line: QColor
    """Card edge and hairline, decoration only."""
    rim: QColor
    """Edge of secondary buttons and choices, which their text identifies."""
    edge: QColor
    """Input fields, pain cells, the ring while waiting."""
    blue: QColor
    """Primary, selection, hold, left."""
    on_blue: QColor
    blue_hover: QColor
    blue_pressed: QColor
    blue_soft: QColor
    green: QColor
    """Done."""
    on_green: QColor
    green_ink: QColor
    """Kept, right."""
    green_soft: QColor
    coral: QColor
    """Working muscle, edge of stop; never text in the light look."""
    coral_ink: QColor
    coral_soft: QColor
    sand: QColor
    """Caution."""
    sand_ink: QColor
    track: QColor
    """Under the ring, fill of what is switched off."""
    todo: QColor
    """Segments to come."""
    skin: QColor
    """The drawn leg; its pain is blue, never coral."""
    hover: QColor
    """A secondary button under the pointer."""
    pressed: QColor
    dark: bool
    high_contrast: bool

    @property
    def thin(self) -> float:
        """Width of a card's or button's edge: 1, in high contrast 2."""
        return 2.0 if self.high_contrast else 1.0

    @property
    def off(self) -> QColor:
        """Text of what is switched off; in high contrast the edges are as strong as text."""
        return self.todo if self.high_contrast else self.edge


def _palette(text: str, *, dark: bool, high_contrast: bool) -> Palette:
    words = text.split()
    colours = {words[at]: QColor(words[at + 1]) for at in range(0, len(words), 2)}
    return Palette(**colours, dark=dark, high_contrast=high_contrast)


LIGHT = _palette(
    """ground #F8F7F4 card #FFFFFF well #F1EEE7 ink #22262D ink2 #565B64 line #E4E0D7 rim #CBC6BB
    edge #8A877F blue #3E5C8E on_blue #FFFFFF blue_hover #34507F blue_pressed #2A4168
    blue_soft #E6ECF5 green #9FC7BE on_green #22262D green_ink #2A6155 green_soft #E3F0EC
    coral #F0533F coral_ink #B3301E coral_soft #FCEBE7 sand #F6EEDD sand_ink #6A4D12
    track #E4E0D7 todo #C2BCB0 skin #E3DED3 hover #F3F1EC pressed #E6E2D9""",
    dark=False,
    high_contrast=False,
)
DARK = _palette(
    """ground #181B21 card #20242C well #1A1E25 ink #ECEAE5 ink2 #AAB0BB line #333945 rim #4A5260
    edge #7B8494 blue #9DB8E6 on_blue #12161D blue_hover #B3C9EE blue_pressed #86A3D6
    blue_soft #2A3650 green #9FC7BE on_green #12161D green_ink #A9D3C9 green_soft #233633
    coral #FF6A55 coral_ink #FF9584 coral_soft #3A2524 sand #342E22 sand_ink #E6CB94
    track #2C313B todo #505866 skin #39404D hover #262B34 pressed #323846""",
    dark=True,
    high_contrast=False,
)
CONTRAST_DARK = _palette(
    """ground #000000 card #000000 well #000000 ink #FFFFFF ink2 #FFFFFF line #FFFFFF rim #FFFFFF
    edge #FFFFFF blue #A6C8FF on_blue #000000 blue_hover #A6C8FF blue_pressed #A6C8FF
    blue_soft #10233F green #B6E5DA on_green #000000 green_ink #B6E5DA green_soft #0F2A25
    coral #FF9D8C coral_ink #FF9D8C coral_soft #2B0E09 sand #000000 sand_ink #FFE08A
    track #4A4A4A todo #8C8C8C skin #5A5A5A hover #2A2A2A pressed #4A4A4A""",
    dark=True,
    high_contrast=True,
)
CONTRAST_LIGHT = _palette(
    """ground #FFFFFF card #FFFFFF well #FFFFFF ink #000000 ink2 #000000 line #000000 rim #000000
    edge #000000 blue #1F3A6B on_blue #FFFFFF blue_hover #1F3A6B blue_pressed #1F3A6B
    blue_soft #FFFFFF green #0F4A3F on_green #FFFFFF green_ink #0F4A3F green_soft #FFFFFF
    coral #9A1B0A coral_ink #9A1B0A coral_soft #FFFFFF sand #FFFFFF sand_ink #000000
    track #D0D0D0 todo #8C8C8C skin #FFFFFF hover #E8E8E8 pressed #D0D0D0""",
    dark=False,
    high_contrast=True,
)


def _choice(dark: bool, high_contrast: bool) -> Palette:
    usual, strong = (DARK, CONTRAST_DARK) if dark else (LIGHT, CONTRAST_LIGHT)
    return strong if high_contrast else usual


class Look(QObject):
    """The look in force: follows the system until told otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._theme = Theme.SYSTEM
        self._high_contrast = False
        self._text_percent = 0
        self._applied = False
        self.reduced_motion = False
        """Set from the preferences; whoever animates asks here."""
        self.palette: Palette = LIGHT
        app = QApplication.instance()
        if isinstance(app, QApplication):
            # The same on every system.
            app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._apply)
        self._hints = hints
        if hasattr(hints, "accessibility"):
            # Only Qt 6.10 and later tell whether the system asks for high contrast.
            hints.accessibility().contrastPreferenceChanged.connect(self._apply)

    def choose(self, theme: Theme, high_contrast: bool, text_percent: int = 0) -> None:
        """Take a theme, the app's own high contrast (the system's counts as well), a text size.

        text_percent is one of TEXT_SIZES, 0 for the system's.
        """
        self._theme, self._high_contrast = theme, high_contrast
        self._text_percent = text_percent
        self._apply()

    def set_room(self, width: int) -> None:
        """Keep large text as small as a narrow window needs."""
        if text_size.set_room(width) and self._applied:
            self._apply()

    def _apply(self) -> None:
        # Late, since the namespace takes longer to come than a first window may.
        from PySide6.QtCore import Qt

        dark = self._theme is Theme.DARK or (
            self._theme is Theme.SYSTEM and self._hints.colorScheme() is Qt.ColorScheme.Dark
        )
        high = self._high_contrast or self._system_wants_contrast()
        wanted = _choice(dark, high)
        resized = text_size.set_percent(self._text_percent)
        if wanted is self.palette and self._applied and not resized:
            return
        before, self.palette, self._applied = self._applied, wanted, True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            from sciatica_timer.ui.style_sheet import style_sheet

            app.setPalette(_qt_palette(self.palette))
            app.setStyleSheet(style_sheet(self.palette))
            self.tint()
            # Another style sheet gives widgets the fonts back that they were made with.
            if resized or before:
                text_size.spread()
        self.changed.emit()

    @staticmethod
    def tint() -> None:
        """Let every widget show its icons in the colours and the sharpness of now."""
        for widget in QApplication.allWidgets():
            if isinstance(widget, Tinted):
                widget.tint()
            widget.update()

    def _system_wants_contrast(self) -> bool:
        if not hasattr(self._hints, "accessibility"):
            return False
        from PySide6.QtCore import Qt

        preference = self._hints.accessibility().contrastPreference()
        return preference is Qt.ContrastPreference.HighContrast


class Tinted:
    """A widget that shows icons made of pixels, which do not change colour by themselves."""

    def tint(self) -> None:
        """Make the icons anew from the palette."""
        raise NotImplementedError


_looks: list[Look] = []


def look() -> Look:
    """The one look; the first call, after the application exists, creates it."""
    if not _looks:
        _looks.append(Look())
    return _looks[0]


def palette() -> Palette:
    """The colours in force."""
    return _looks[0].palette if _looks else LIGHT


@lru_cache(maxsize=256)
def _font(family: str, px: int, weight: int) -> QFont:
    made = QFont(family)
    made.setPixelSize(px)
    made.setWeight(QFont.Weight(weight))
    tag = getattr(QFont, "Tag", None)
    if tag is not None:
        made.setFeature(tag("tnum"), 1)
    return made


def font(px: float, weight: int = 400) -> QFont:
    """The system font, with figures of equal width, at a size that goes with the text size."""
    return QFont(_font(QGuiApplication.font().family(), max(1, scaled(px)), weight))


def fixed_font(px: float, weight: int = 400) -> QFont:
    """The same at a size in pixels: on paper, and in shapes that have grown already."""
    return QFont(_font(QGuiApplication.font().family(), max(1, round(px)), weight))


def dress(widget: QWidget, px: float, weight: int = 400) -> None:
    """Give a widget that font, at every size of text."""
    text_size.follow(widget, "setFont", lambda thing: thing.setFont(font(px, weight)))


def set_variant(widget: QWidget, name: str, value: object) -> None:
    """Set a property that rules of the style sheet ask for, on a widget that may be in sight."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def paint_ground(theme: Theme, high_contrast: bool) -> None:
    """Give windows the ground they will have, before there is time for the whole look."""
    system_dark = QGuiApplication.palette().window().color().lightness() < 128
    dark = theme is Theme.DARK or (theme is Theme.SYSTEM and system_dark)
    ground = _choice(dark, high_contrast).ground
    # Made of one colour it would look into Qt's namespace, which is not there yet.
    QApplication.setPalette(QPalette(ground, ground))


def mix(over: QColor, under: QColor, share: float) -> QColor:
    """The colour of `over` lying on `under` with an opacity of `share`."""
    rest = 1 - share
    return QColor(
        round(over.red() * share + under.red() * rest),
        round(over.green() * share + under.green() * rest),
        round(over.blue() * share + under.blue() * rest),
    )


def _qt_palette(p: Palette) -> QPalette:
    made = QPalette()
    role = QPalette.ColorRole
    for which, colour in {
        role.Window: p.ground,
        role.Base: p.card,
        role.AlternateBase: p.well,
        role.Button: p.card,
        role.ToolTipBase: p.card,
        role.WindowText: p.ink,
        role.Text: p.ink,
        role.ButtonText: p.ink,
        role.ToolTipText: p.ink,
        role.PlaceholderText: p.ink2,
        role.Highlight: p.blue,
        role.HighlightedText: p.on_blue,
        role.Link: p.blue,
        role.LinkVisited: p.blue,
        role.Accent: p.blue,
    }.items():
        made.setColor(which, colour)
    for which in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, which, p.off)
    return made
