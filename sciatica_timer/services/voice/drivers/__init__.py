"""pyttsx3 drivers of our own, registered beside its built-in ones.

Ours answer at once: a saved file is written when runAndWait returns, queued files keep apart, and
a changed property counts for the next text. Only imported in the speech worker.
"""

import sys

from sciatica_timer.services.voice.drivers import bundled_espeak, natural


def register() -> None:
    """Make our drivers known to pyttsx3.init()."""
    for module in (natural, bundled_espeak):
        sys.modules["pyttsx3.drivers." + module.NAME] = module
