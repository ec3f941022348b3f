"""The player process: plays what the app scheduled, at its time, whatever the app is busy with.

Started by audio_client.py. Messages in: the `do_` methods. Messages out: the `send` calls. A device
that dies is opened again; when a call into the sound system hangs, this process falls silent and
the app starts another one.
"""

import array
import base64
import contextlib
import logging
import os
import queue
import sys
import time
from collections import deque
from collections.abc import Iterator

from sciatica_timer.services.voice import device_stream
from sciatica_timer.services.voice.child_channel import ChildChannel, Message
from sciatica_timer.services.voice.mixer import FrameClock, Mixer, WaitingCue
from sciatica_timer.services.voice.wav import BadSoundError, pcm_of, samples_of

log = logging.getLogger(__name__)

STEP_S, LONG_STEP_S = 0.05, 0.25
APP_AWAY_S = 30.0 if sys.platform == "darwin" else 2.0
"""Without a beat for this long the app is stopped or asleep: be silent too. macOS puts the beats
of an app that nobody sees seconds apart, and that app goes on."""
ALIVE_S = 0.5
DEAD_S = 1.0
SLOW_START_S = 3.0
"""A device may stall after opening; only after this is its silence a sign of death."""
RETRY_S = 1.0
AHEAD_MS = 10_000
"""Words are read so long before they are due, and not kept: those of a session are up to 26 MB."""


class AudioPlayer:
    """Carry out the app's messages, and look after the device between them."""

    def __init__(self, channel: ChildChannel) -> None:
        self._channel = channel
        self._mixer = Mixer()
        self._clock = FrameClock()
        self._output: device_stream.DeviceStream | None = None
        self._wanted: str | None = None
        """Id of the device that should be open, "" for the default one, None for none."""
        self._retry_at = 0.0
        self._tones: dict[str, array.array[int]] = {}
        self._plan: deque[tuple[float, str, str, str]] = deque()
        """What is due later than the words that are read, by due time."""
        self._extra_delay = 0.0
        self._last_beat = time.perf_counter()
        self._last_alive = 0.0
        self._was_open: bool | None = None
        """What was told of the device, None for nothing yet."""
        self._turn = 0
        """Which call of open() what is told belongs to."""

    def run(self) -> None:
        """Work until the app ends the process."""
        while True:
            with contextlib.suppress(queue.Empty):
                # A device that plays says itself when there is something to tell.
                step = LONG_STEP_S if self._was_open else STEP_S
                self._carry_out(self._channel.inbox.get(timeout=step))
                # All that waits, before the app is judged by its beats: with a frozen sound
                # server they pile up.
                while True:
                    self._carry_out(self._channel.inbox.get_nowait())
            self._look_after()

    def _carry_out(self, message: Message) -> None:
        try:
            getattr(self, "do_" + message["do"])(message)
        except Exception as error:
            log.exception("player: message failed")
            self._channel.send(event="failed", why=repr(error))

    # messages

    def do_hello(self, message: Message) -> None:
        """Take the tones in."""
        for name, wav in message["tones"].items():
            self._tones[name] = samples_of(pcm_of(base64.b64decode(wav)))

    def do_open(self, message: Message) -> None:
        """Open a device, or another one than before."""
        wanted = message["device"]
        self._turn = message["turn"]
        self._was_open = None
        if self._output and wanted == self._wanted:
            return
        self._close_output()
        self._wanted = wanted
        self._retry_at = 0.0

    def do_close(self, _message: Message) -> None:
        """Give the device back."""
        self._wanted = None
        self._forget()
        self._close_output()

    def do_mix(self, message: Message) -> None:
        """Set volumes and the delay to cancel."""
        self._mixer.volumes = {"word": message["word"], "tone": message["tone"]}
        self._extra_delay = message["delay_ms"]
        if self._output:
            self._mixer.delay_ms = self._output.delay_ms + self._extra_delay

    def do_schedule(self, message: Message) -> None:
        """Replace what waits; what an app says as it goes on comes ahead of its next beat."""
        self.do_beat(message)
        self._plan = deque(sorted(message["cues"]))
        cues = [*self._read()]
        self._mixer.schedule(cues, time.perf_counter() * 1000)

    def do_hush(self, _message: Message) -> None:
        """Be silent."""
        self._forget()

    def do_look(self, _message: Message) -> None:
        """Tell what has passed: what follows every message."""

    def do_devices(self, _message: Message) -> None:
        """List the outputs."""
        try:
            found = device_stream.list_devices()
        except Exception as error:
            log.warning("no sound devices: %s", error)
            found = []
        self._channel.send(event="devices", devices=found)

    def do_beat(self, _message: Message) -> None:
        """Note that the app is alive."""
        self._last_beat = time.perf_counter()

    # between messages

    def _look_after(self) -> None:
        now = time.perf_counter()
        if now - self._last_beat > APP_AWAY_S and (self._plan or not self._mixer.silent):
            self._forget()
            self._channel.send(event="app_away")
        self._mixer.add([*self._read()])
        if now - self._last_alive > ALIVE_S:
            self._last_alive = now
            self._channel.send(event="alive")
        self._tend_output(now)
        self._mixer.late(now * 1000)
        while self._clock.dry:
            at, late = self._clock.dry.popleft()
            self._channel.send(event="dry", at_ms=round(at), late=round(late))
        while self._mixer.passed:
            how, cue, late = self._mixer.passed.popleft()
            handled = {"kind": cue.kind, "text": cue.text, "due": cue.due, "late": round(late)}
            self._channel.send(event=how, **handled)

    def _tend_output(self, now: float) -> None:
        output = self._output
        if output:
            allowed = DEAD_S if output.asked else SLOW_START_S
            if output.quiet_for() <= allowed:
                if output.asked:
                    self._tell_open(True)
                return
            self._tell_open(False)
            self._close_output()
            self._retry_at = 0.0
        if self._wanted is None or now < self._retry_at:
            return
        self._retry_at = now + RETRY_S
        self._clock = FrameClock()
        self._channel.send(event="opening")
        try:
            self._output = output = device_stream.DeviceStream(self._fill, self._wanted)
        except device_stream.NoDeviceError as error:
            log.info("no sound device: %s", error)
            self._tell_open(False)
            return
        log.info("sound through %s", output.backend)
        self._mixer.delay_ms = output.delay_ms + self._extra_delay
        if not output.found:
            self._channel.send(event="device_gone")

    def _tell_open(self, is_open: bool) -> None:
        if is_open != self._was_open:
            self._was_open = is_open
            self._channel.send(event="open" if is_open else "lost", turn=self._turn)

    def _fill(self, frames: int, now: float) -> "array.array[int] | None":
        samples = self._mixer.block(frames, self._clock.ask(frames, now))
        if self._mixer.passed or not self._was_open:
            self._channel.inbox.put({"do": "look"})
        return samples

    def _forget(self) -> None:
        self._plan.clear()
        self._mixer.hush()

    def _read(self) -> Iterator[WaitingCue]:
        """Take what is due soon out of the plan, each with its samples."""
        until = time.perf_counter() * 1000 + AHEAD_MS
        while self._plan and self._plan[0][0] < until:
            due, kind, text, path = self._plan.popleft()
            if samples := self._tones.get(text) if kind == "tone" else self._clip(path):
                yield WaitingCue(due, kind, text, samples)

    def _clip(self, path: str) -> "array.array[int] | None":
        try:
            # Not by pathlib, which takes as much memory as a word.
            with open(path, "rb") as file:
                return samples_of(pcm_of(file.read()))
        except (OSError, BadSoundError) as error:
            log.warning("clip %s: %s", path, error)
            self._channel.send(event="lost_word", path=path)
            return None

    def _close_output(self) -> None:
        output, self._output = self._output, None
        if output:
            # Hangs with a frozen sound server; the app notices and starts another player.
            output.close()


def _hurry() -> None:
    """Ask to be served first, as sound servers do; most users may not, and then it stays as is."""
    if sys.platform == "win32":
        import ctypes

        above_normal = 0x8000
        kernel = ctypes.windll.kernel32
        # Without its type the handle, a pointer of 64 bits, would be cut to 32.
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.SetPriorityClass.argtypes = (ctypes.c_void_p, ctypes.c_ulong)
        kernel.SetPriorityClass(kernel.GetCurrentProcess(), above_normal)
    else:
        with contextlib.suppress(OSError):
            os.nice(-11)


def main() -> None:
    """Run the player until the app ends it."""
    logging.basicConfig(level=logging.INFO, format="player: %(levelname)s %(message)s")
    # Reading clips in must not keep the sound thread waiting for the interpreter.
    sys.setswitchinterval(0.001)
    _hurry()
    channel = ChildChannel()
    channel.send(event="ready", pid=os.getpid())
    AudioPlayer(channel).run()
