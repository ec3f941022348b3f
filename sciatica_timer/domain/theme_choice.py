"""The choice of colours; alone, so that the first window needs nothing else of the domain."""

from enum import StrEnum


class Theme(StrEnum):
    """Colours of the window; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
