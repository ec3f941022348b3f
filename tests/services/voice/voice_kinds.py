"""What stories of texts and their clips have in common."""

from collections.abc import Callable

from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice import Clip, Voice

MakeVoice = Callable[..., Voice]
Prepare = Callable[..., dict[str, Clip]]
HeardOf = Callable[..., list[object]]

NATURAL, BUNDLED = SpeechDriver("natural", "1"), SpeechDriver("bundled_espeak", "1")
NOWHERE = SpeechDriver("not_installed", "1")
UNKNOWN_LETTERS = "膝を伸ばす"
"""Of an own exercise's name; the natural voice knows none of them."""
