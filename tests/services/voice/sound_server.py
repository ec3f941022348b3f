"""A private PulseAudio with a sink into nothing, and a recorder of what it would have played."""

import os
import shutil
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from waiting import wait_until

RATE = 48_000
LATENCY_MS = 100
"""A recorded sample arrives this long after its moment at most."""
HAVE_PULSE = bool(shutil.which("pulseaudio") and shutil.which("parec"))


class SoundServer:
    """One sound server, reached through `env` only; may be killed, frozen and started again."""

    def __init__(self, *sinks: str) -> None:
        # A socket's path may be 107 bytes long at most, and pytest's folders are longer.
        self._folder = tempfile.mkdtemp(prefix="st-pulse-")
        self._socket = str(Path(self._folder, "native"))
        self._sinks = sinks or ("ear",)
        self.env = {
            "XDG_RUNTIME_DIR": self._folder,
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_COOKIE": str(Path(self._folder, "cookie")),
        }
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the server; returns when it takes connections."""
        modules = [
            f"module-null-sink sink_name={name} rate={RATE} channels=1" for name in self._sinks
        ]
        modules.append(f"module-native-protocol-unix auth-anonymous=1 socket={self._socket}")
        command = ["pulseaudio", "-n", "--exit-idle-time=-1", "--daemonize=no"]
        command += ["--use-pid-file=no", "--disable-shm=yes"]
        for module in modules:
            command += ["-L", module]
        Path(self._socket).unlink(missing_ok=True)
        self._process = subprocess.Popen(
            command, env={**os.environ, **self.env}, stderr=subprocess.DEVNULL
        )
        wait_until(Path(self._socket).exists, what="PulseAudio did not start")

    @property
    def runs(self) -> bool:
        """Whether it has been started and not been killed."""
        return self._process is not None and self._process.poll() is None

    def signal(self, number: int) -> None:
        """Send the server a signal."""
        assert self._process
        self._process.send_signal(number)

    def kill(self) -> None:
        """End the server as a crash would."""
        assert self._process
        self._process.kill()
        self._process.wait()

    def close(self) -> None:
        """End the server and remove its folder."""
        if self._process:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def record(self, sink: str = "ear") -> "Recorder":
        """Begin to record a sink."""
        return Recorder(self, sink)

    def run(self, *command: str) -> str:
        """Run a command against this server."""
        env = {**os.environ, **self.env}
        return subprocess.run(
            command, env=env, check=True, capture_output=True, text=True, timeout=5
        ).stdout


class Recorder:
    """Record a sink, with the perf_counter time of each sample."""

    def __init__(self, server: SoundServer, sink: str = "ear") -> None:
        self._chunks: list[tuple[float, bytes]] = []
        self._process = subprocess.Popen(
            [
                "parec",
                f"--device={sink}.monitor",
                "--raw",
                f"--rate={RATE}",
                "--channels=1",
                "--format=s16le",
                "--latency-msec=10",
            ],
            env={**os.environ, **server.env},
            stdout=subprocess.PIPE,
            bufsize=0,
        )
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        wait_until(lambda: len(self._chunks) >= 5, what="nothing is recorded")

    def has(self, at: float) -> bool:
        """Whether everything until a moment (perf_counter ms) is recorded."""
        return self._chunks[-1][0] > at + LATENCY_MS

    @property
    def heard(self) -> bool:
        """Whether anything but silence is recorded."""
        return any(any(chunk) for _, chunk in self._chunks)

    def _read(self) -> None:
        assert self._process.stdout
        while chunk := os.read(self._process.stdout.fileno(), 1 << 16):
            self._chunks.append((time.perf_counter() * 1000, chunk))

    def close(self) -> None:
        """End the recording; may be called again."""
        assert self._process.stdout
        self._process.terminate()
        self._process.wait()
        self._thread.join(5)
        self._process.stdout.close()

    def stop(self) -> "Recording":
        """End it and return what was heard."""
        self.close()
        frames, starts = 0, list[float]()
        for at, chunk in self._chunks:
            frames += len(chunk) // 2
            starts.append(at - frames * 1000 / RATE)
        # Chunks arrive late, never early; the first ones come before the stream has settled.
        start = min(starts[len(starts) // 4 :])
        samples = np.frombuffer(b"".join(c for _, c in self._chunks), "<i2").astype(np.float64)
        return Recording(samples, start)


class Recording:
    """Samples, and the perf_counter ms of the first one."""

    def __init__(self, samples: NDArray[np.float64], start: float) -> None:
        self.samples = samples
        self.start = start

    def between(self, begin: float, end: float) -> NDArray[np.float64]:
        """Samples of a span of perf_counter ms."""
        first, last = (max(0, round((at - self.start) * RATE / 1000)) for at in (begin, end))
        return self.samples[first:last]

    def find(self, clip: NDArray[np.float64], begin: float, end: float) -> tuple[float, float]:
        """Where a clip starts within a span (perf_counter ms), and how alike it is, 0 to 1."""
        span = self.between(begin, end + len(clip) * 1000 / RATE)
        if len(span) < len(clip):
            return begin, 0.0
        size = 1 << (len(span) + len(clip)).bit_length()
        spectrum = np.fft.rfft(span, size) * np.conj(np.fft.rfft(clip, size))
        products = np.fft.irfft(spectrum, size)[: len(span) - len(clip) + 1]
        energy = np.concatenate([[0.0], np.cumsum(span**2)])
        norms = np.sqrt(np.maximum(energy[len(clip) :] - energy[: -len(clip)], 1.0))
        alike = products / (norms * np.sqrt((clip**2).sum()))
        best = int(alike.argmax())
        first = max(0, round((begin - self.start) * RATE / 1000))
        return self.start + (first + best) * 1000 / RATE, float(alike[best])
