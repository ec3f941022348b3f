"""What can be chosen of the look; alone, so that the first window needs nothing else of the domain.

The rest of what can be chosen brings the library that reads it along, which takes 10 ms to come.
"""

from enum import StrEnum
from typing import Literal

TextSize = Literal[0, 100, 115, 130, 150, 200]
TEXT_SIZES = (100, 115, 130, 150, 200)
"""Percent of the usual size of text."""


class Theme(StrEnum):
    """Colours of the window; SYSTEM follows the computer."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
