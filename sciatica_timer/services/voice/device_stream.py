"""The sound device, through miniaudio. Only imported in the player process."""

import array
import logging
import os
import time
from collections.abc import Callable, Generator
from typing import Any

from sciatica_timer.services.voice.sound_library import miniaudio
from sciatica_timer.services.voice.wav import FRAMES_PER_MS, RATE

log = logging.getLogger(__name__)

PERIOD_MS = 10
"""Of a block: each costs a call into Python, and a hush waits for the next one."""
PULSE_MS = 30
"""What PulseAudio and PipeWire buffer. miniaudio would ask for one period, with which every
tenth cue was damaged on a busy machine; with this none was, and a hush is still silence within
50 ms. libpulse takes it from the environment, where a person may have set another."""
os.environ.setdefault("PULSE_LATENCY_MSEC", str(PULSE_MS))

BUFFERED_FRAMES = 2 * PULSE_MS * FRAMES_PER_MS
"""More than any device here buffers."""

_WANTED = ("WASAPI", "DSOUND", "WINMM", "COREAUDIO", "PULSEAUDIO", "ALSA", "JACK", "SNDIO", "OSS")
# Never NULL, with which playing into nothing "works".
BACKENDS = [
    backend
    for backend in (miniaudio.Backend[name] for name in _WANTED)
    if miniaudio.is_backend_enabled(backend)
]

DELAY_MS = {"PulseAudio": PULSE_MS * 2 / 3}
"""From the earliest request for a block until it is heard, by backend; measured in whole sessions
on a machine that does nothing else (docs/performance.md)."""
USUAL_DELAY_MS = 2.0 * PERIOD_MS

Fill = Callable[[int, float], "array.array[int] | None"]
"""(frames wanted, perf_counter ms) -> samples, None for silence."""


class NoDeviceError(Exception):
    """No sound device could be opened."""


def list_devices() -> list[tuple[str, str]]:
    """Id and name of every output; an id stays the same as long as the device is there."""
    devices = miniaudio.Devices(BACKENDS)
    return [(_id_text(info["id"]), info["name"]) for info in devices.get_playbacks()]


def _id_text(device_id: Any) -> str:
    return bytes(miniaudio.ffi.buffer(device_id)).rstrip(b"\0").hex()


def _find(device: str) -> Any:
    """What miniaudio calls a device by, None for the default one and for one that is gone."""
    if not device:
        return None
    known = miniaudio.Devices(BACKENDS).get_playbacks()
    return next((info["id"] for info in known if _id_text(info["id"]) == device), None)


class DeviceStream:
    """An open device that asks `fill` for samples until it is closed."""

    def __init__(self, fill: Fill, device: str) -> None:
        self._fill = fill
        self.opened = time.perf_counter()
        self._asked = 0.0
        self._frames = 0
        try:
            device_id = _find(device)
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=RATE,
                buffersize_msec=PERIOD_MS,
                device_id=device_id,
                backends=BACKENDS,
                # Only a wish: without the right to it the thread is as any other.
                thread_prio=miniaudio.ThreadPriority.REALTIME,
                app_name="Sciatica Timer",
            )
            blocks = self._blocks()
            next(blocks)
            self._device.start(blocks)
        except miniaudio.MiniaudioError as error:
            raise NoDeviceError(str(error)) from error
        self.found = bool(device_id) or not device
        """False when the wanted device is not there and the default one stands in for it."""
        self.delay_ms = DELAY_MS.get(self._device.backend, USUAL_DELAY_MS)

    @property
    def backend(self) -> str:
        """Name of the sound system in use."""
        return str(self._device.backend)

    def quiet_for(self) -> float:
        """Seconds since the device last asked for samples: the only sign of its death."""
        return time.perf_counter() - max(self._asked, self.opened)

    @property
    def asked(self) -> bool:
        """True once the device has asked for more than what it buffers.

        One that slept fills its buffer at once, and may then stall for up to two seconds.
        """
        return self._frames > BUFFERED_FRAMES

    def close(self) -> None:
        """Give the device back; hangs when the sound server is frozen."""
        self._device.close()
        # The library leaves its connection to the sound server open, with five handles a session.
        context, self._device._context = self._device._context, None
        if context is not None:
            miniaudio.lib.ma_context_uninit(context)

    def _blocks(self) -> Generator["array.array[int] | None", int, None]:
        frames = yield None
        while True:
            now = time.perf_counter()
            self._asked = now
            self._frames += frames
            try:
                samples = self._fill(frames, now * 1000)
            except Exception:
                # An exception that leaves this generator is silence for ever.
                log.exception("mixing failed")
                samples = None
            # What miniaudio hands on was filled with silence before it asked.
            frames = yield samples
