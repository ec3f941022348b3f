"""The app's side of playing: keeps a player process at work and gives it what to play."""

import base64
import logging
import time
from collections.abc import Mapping, Sequence

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.services.voice.child_process import ChildProcess
from sciatica_timer.services.voice.voice_types import OutputDevice, VoiceNotice

log = logging.getLogger(__name__)

BEAT_MS = 500
HUNG_S = 2.5
"""A player that says nothing for this long hangs, most likely with its sound server."""
START_S = 15.0
"""Until it says something for the first time: a cold disk and a busy machine are slow."""
OPENING_S = 10.0
"""While it opens a device: headphones without a wire take some seconds."""
AWAY_S = 1.0
"""When the own beat comes this late it is this process that was busy or asleep."""
LONGEST_PAUSE_MS = 15_000
IDLE_MS = 20_000
"""An unused player is kept this long, for the next sample."""
WOKEN_MS = 120_000
"""And one that was woken this long, for questions are answered in their own time."""


class PlannedSound(msgspec.Struct, frozen=True):
    """A cue for the player: `due` in perf_counter ms, `path` of the clip, "" for a tone."""

    due: float
    kind: str
    text: str
    path: str


class MixLevels(msgspec.Struct, frozen=True):
    """How loud, 0 to 1, and how much output delay to cancel."""

    word: float = 1.0
    tone: float = 1.0
    delay_ms: int = 0


def now_ms() -> float:
    """The clock that this process and the player share."""
    return time.perf_counter() * 1000


class AudioClient(QObject):
    """Play cues in time, in a process that may be lost at any moment and is then replaced."""

    noticed = Signal(object)
    """VoiceNotice"""
    ready_changed = Signal(bool)
    """True when a device plays, False when it does not any more."""
    devices_listed = Signal(object)
    """list[OutputDevice]"""
    passed = Signal(dict)
    """What the player did with a cue: event "begun" or "dropped", kind, text, due, late. And
    "dry" when the device was served too late: at_ms, and late by how many ms. And "lost_word" when
    a clip cannot be read: its path."""

    def __init__(self, tones: Mapping[str, bytes], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tones = tones
        self._child: ChildProcess | None = None
        self._device: str | None = None
        self._mix = MixLevels()
        self._plan: list[PlannedSound] = []
        self._begun: set[PlannedSound] = set()
        self.ready = False
        self._was_ready = False
        self.in_trouble = False
        """Whether it was told that no device plays."""
        self._listing = False
        self._turn = 0
        """Counts the devices opened, so that late news of an earlier one is known as such."""
        self._failures = 0
        self._patience_s = START_S
        self._heard_at = 0.0
        self._beat_at = 0.0
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._on_beat)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._ensure_child)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.timeout.connect(self._retire)

    @property
    def pid(self) -> int:
        """Process id of the player, 0 when there is none."""
        return self._child.pid if self._child else 0

    @property
    def is_open(self) -> bool:
        """True between open and close, whether there is a device or not."""
        return self._device is not None

    def open(self, device: str) -> None:
        """Open a device by its id, "" for the default one that follows the system's choice."""
        if self._device is None:
            self._was_ready = self.in_trouble = False
            self._failures = 0
        if self._device != device:
            self._turn += 1
            self._set_ready(False)
        self._device = device
        self._idle.stop()
        if not self._again.isActive():
            self._ensure_child()
        self._send(do="open", device=device, turn=self._turn)

    def wake(self) -> None:
        """Start the player, without a device: it is then there when one is opened."""
        if self._device is None:
            self._ensure_child()
            self._idle.start(WOKEN_MS)

    def close(self) -> None:
        """Fall silent and give the device back."""
        self._device = None
        self._plan = []
        self._again.stop()
        self._set_ready(False)
        self._send(do="close")
        self._idle.start(IDLE_MS)

    def set_mix(self, mix: MixLevels) -> None:
        """Set volumes and delay, at once."""
        self._mix = mix
        self._send(do="mix", **msgspec.to_builtins(mix))

    def schedule(self, plan: Sequence[PlannedSound]) -> None:
        """Replace what waits, not what sounds."""
        self._plan = list(plan)
        self._begun.clear()
        self._send_plan()

    def repeat(self) -> None:
        """Hand over what waits once more: words that were lost are there again."""
        self._send_plan()

    def hush(self) -> None:
        """Silence, and nothing more to come."""
        self._plan = []
        self._send(do="hush")

    def list_devices(self) -> None:
        """Ask for the outputs; devices_listed answers."""
        self._listing = True
        if not self._child:
            self._ensure_child()
            self._idle.start(IDLE_MS)
        self._send(do="devices")

    def shut_down(self) -> None:
        """End the player, within a second."""
        self._device = None
        for timer in (self._beat, self._again, self._idle):
            timer.stop()
        self._child = None
        for child in self.findChildren(ChildProcess):
            child.finish()

    def _send(self, **message: object) -> None:
        if self._child:
            self._child.send(**message)

    def _send_plan(self) -> None:
        cues = [(c.due, c.kind, c.text, c.path) for c in self._plan if c not in self._begun]
        self._send(do="schedule", cues=cues)

    def _ensure_child(self) -> None:
        if self._child:
            return
        self._child = child = ChildProcess("player", parent=self)
        child.received.connect(self._on_message)
        child.ended.connect(self._on_ended)
        child.start()
        self._patience_s = START_S
        self._heard_at = self._beat_at = time.perf_counter()
        self._beat.start()
        tones = {name: base64.b64encode(wav).decode() for name, wav in self._tones.items()}
        child.send(do="hello", tones=tones)
        child.send(do="mix", **msgspec.to_builtins(self._mix))
        if self._device is not None:
            child.send(do="open", device=self._device, turn=self._turn)
            self._send_plan()
        if self._listing:
            child.send(do="devices")

    def _retire(self) -> None:
        self._beat.stop()
        if self._child:
            self._child.retire()
        self._child = None

    def _on_beat(self) -> None:
        now = time.perf_counter()
        if now - self._beat_at > AWAY_S:
            self._heard_at = now
        self._beat_at = now
        self._send(do="beat")
        if self._child and now - self._heard_at > self._patience_s:
            log.warning("player %s hangs", self._child.pid)
            self._heard_at = now
            self._child.kill()

    def _on_message(self, message: dict[str, object]) -> None:
        self._heard_at = time.perf_counter()
        self._patience_s = OPENING_S if message["event"] == "opening" else HUNG_S
        match message["event"]:
            case "open" | "lost":
                # What is told of a device that was opened before this one is old.
                if self._device is not None and message["turn"] == self._turn:
                    self._on_device(opened=message["event"] == "open")
            case "begun" | "dropped" | "dry" | "lost_word" as event:
                if event == "begun":
                    begun = (message["due"], message["kind"], message["text"])
                    self._begun.update(c for c in self._plan if (c.due, c.kind, c.text) == begun)
                self.passed.emit(message)
            case "devices":
                self._listing = False
                devices = msgspec.convert(message["devices"], list[tuple[str, str]])
                self.devices_listed.emit([OutputDevice(id=i, name=n) for i, n in devices])
            case "device_gone":
                self.noticed.emit(VoiceNotice.DEVICE_GONE)
            case "app_away":
                self._plan = []
            case "failed":
                log.error("player: %s", message["why"])
            case _:
                pass

    def _on_device(self, *, opened: bool) -> None:
        if not opened:
            self._on_trouble()
            return
        self._failures = 0
        self._was_ready = True
        if self.in_trouble:
            self.in_trouble = False
            self.noticed.emit(VoiceNotice.SOUND_BACK)
        self._set_ready(True)

    def _on_ended(self) -> None:
        log.warning("player ended")
        self._beat.stop()
        if self._child:
            self._child.deleteLater()
        self._child = None
        if self._device is not None:
            self._on_trouble()
        elif self._listing:
            self._listing = False
            self.devices_listed.emit([])
            return
        else:
            return
        self._failures += 1
        pause = 0 if self._failures == 1 else min(LONGEST_PAUSE_MS, 500 * 2**self._failures)
        self._again.start(pause)

    def _on_trouble(self) -> None:
        self._set_ready(False)
        if not self.in_trouble and self._device is not None:
            self.in_trouble = True
            self.noticed.emit(VoiceNotice.SOUND_LOST if self._was_ready else VoiceNotice.NO_SOUND)

    def _set_ready(self, ready: bool) -> None:
        if ready != self.ready:
            self.ready = ready
            self.ready_changed.emit(ready)
