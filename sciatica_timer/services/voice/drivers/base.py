"""What our pyttsx3 drivers share: synchronous, file-writing, without a run loop of their own."""

import wave
from typing import Any

USUAL_RATE = 175
"""Words a minute at speed 1."""


class FileDriver:
    """The driver half of pyttsx3's contract; a subclass says how a text becomes samples."""

    def __init__(self, proxy: Any) -> None:
        self._proxy = proxy
        self.properties: dict[str, Any] = {"rate": USUAL_RATE, "volume": 1.0}

    def speak(self, text: str) -> tuple[bytes, int]:
        """Samples of a text (mono, 16 bit, little endian) and their rate in Hz."""
        raise NotImplementedError

    # The names below are pyttsx3's.

    def startLoop(self) -> None:
        """Carry out everything queued; the last of it ends the loop."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:
        """Nothing to leave: the queue is empty when this is called."""

    def iterate(self) -> Any:
        """Carry out everything queued, for who runs a loop of their own."""
        self._proxy.setBusy(False)
        yield

    def stop(self) -> None:
        """Nothing to stop: nothing goes on between two calls."""

    def destroy(self) -> None:
        """Nothing to give back."""

    def say(self, text: str) -> None:
        """Refuse: this app plays clips itself, on time."""
        raise RuntimeError("this driver only saves files")

    def save_to_file(self, text: str, filename: str) -> None:
        """Write the spoken text into a WAV file."""
        self._proxy.notify("started-utterance")
        pcm, rate = self.speak(text)
        with wave.open(filename, "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(rate)
            file.writeframes(pcm)
        self._proxy.notify("finished-utterance", completed=True)

    def getProperty(self, name: str) -> Any:
        """Value of a property; KeyError when the driver does not have it."""
        return self.properties[name]

    def setProperty(self, name: str, value: Any) -> None:
        """Set a property for the texts that follow."""
        if name not in self.properties:
            raise KeyError(name)
        if name == "voice" and value not in [v.id for v in self.properties["voices"]]:
            raise ValueError(f"unknown voice {value}")
        self.properties[name] = value
