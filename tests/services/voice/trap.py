"""Run a piece of code with pyttsx3's own eSpeak driver, in a process that may hang or die.

The system's eSpeak NG is not asked for: the library inside espeakng-loader takes its place.
"""

import contextlib
import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path

HAVE_ESPEAK = sys.platform == "linux" and bool(importlib.util.find_spec("espeakng_loader"))
ROOT = Path(__file__).resolve().parents[3]


def espeak_env(*, data: bool = True) -> dict[str, str]:
    """Variables with which pyttsx3 finds an eSpeak NG, with or without its data."""
    spec = importlib.util.find_spec("espeakng_loader")
    assert spec and spec.origin
    folder = Path(spec.origin).parent
    env = {"LD_LIBRARY_PATH": str(folder)}
    if data:
        env["ESPEAK_DATA_PATH"] = str(folder / "espeak-ng-data")
    return env


def run(code: str, *args: str, data: bool = True, timeout: float = 20) -> str:
    """Run code; returns what it printed, raises CalledProcessError or TimeoutExpired."""
    with subprocess.Popen(
        [sys.executable, "-c", code, *args],
        cwd=ROOT,
        env={**os.environ, **espeak_env(data=data)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as process:
        try:
            said, told = process.communicate(timeout=timeout)
        finally:
            # What it forked may hang, and would outlive it.
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, code, said, told)
    return said
