"""A natural voice: the one that ships inside hibari-tts, offline."""

import os
from typing import Any

from sciatica_timer.services.voice.drivers import onnx_network
from sciatica_timer.services.voice.drivers.base import USUAL_RATE, FileDriver

NAME = "natural"
VOICE = "heart"


class NaturalDriver(FileDriver):
    """Speak with hibari; the same text at the same speed gives the same samples."""

    def __init__(self, proxy: Any) -> None:
        super().__init__(proxy)
        onnx_network.stand_in_for_onnxruntime()
        import hibari.voices
        from pyttsx3.voice import Voice

        voices: Any = hibari.voices
        # Its other voices would be downloaded: only the one inside the wheel may be used, and
        # what could fetch one is taken away.
        voices.download = _refuse
        path = voices.voice_path(VOICE, download_missing=False)
        if not os.path.exists(path):
            raise RuntimeError("the voice is not inside hibari-tts")
        self._rate = hibari.SAMPLE_RATE
        self._speaker: Any = hibari.Hibari(voice=VOICE)
        # Its pronouncing tables load at the first text: half a second that belongs here.
        self._speaker.phonemize("Ready.")
        self.properties["voice"] = VOICE
        self.properties["voices"] = [Voice(VOICE, "Heart", ["en-US"], "Female", None)]

    def speak(self, text: str) -> tuple[bytes, int]:
        """Samples of a text, 24 kHz."""
        import numpy as np

        speed = min(2.0, max(0.5, self.properties["rate"] / USUAL_RATE))
        # None at all for what is in letters it does not know.
        samples = self._speaker(text, speed=speed, seed=0)
        volume = 32767 * self.properties["volume"]
        return (np.clip(samples, -1.0, 1.0) * volume).astype("<i2").tobytes(), self._rate


def _refuse(*_args: object) -> str:
    raise RuntimeError("voices are never downloaded")


def buildDriver(proxy: Any) -> NaturalDriver:
    """Make the driver; the name is pyttsx3's."""
    return NaturalDriver(proxy)
