"""Real keyboards of other countries, on a screen of the test's own."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "xdotool", "setxkbmap", "xkbcomp")
MISSING = [name for name in NEEDED if shutil.which(name) is None]
pytestmark = pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}")
P, R, M, F, H, S, THREE, SIX, KEYPAD_ZERO, TWO, FOUR, CTRL = (
    33, 27, 58, 41, 43, 39, 12, 15, 90, 11, 13, 37
)  # fmt: skip
"""The codes of the keys by their places on a US keyboard."""
SESSION = ["hurts", "repeat", "mute", "full_screen", "help", "signs"]


class Desk:
    """A screen with a window manager and the probe on it."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._running = [
            subprocess.Popen([*command, "-nolisten", "tcp"], pass_fds=[write], **quiet)
        ]
        os.close(write)
        with os.fdopen(read) as number:
            display = f":{number.readline().strip()}"
        self._env = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self._env |= {"PYTHONPATH": str(ROOT), "XDG_RUNTIME_DIR": str(folder)}
        self._running.append(subprocess.Popen(["openbox"], env=self._env, **quiet))
        probe = [sys.executable, str(ROOT / "tests" / "ui" / "keyboard_probe.py")]
        self._probe = subprocess.Popen(
            probe, env=self._env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._running.append(self._probe)
        self._read_until("ready")

    def _read_until(self, wanted: str) -> list[str]:
        assert self._probe.stdout is not None
        said: list[str] = []
        for line in self._probe.stdout:
            if line.strip() == wanted:
                return said
            said.append(line.strip())
        raise AssertionError("the probe has ended")

    def use(self, layout: str) -> None:
        subprocess.run(["setxkbmap", "-layout", layout], env=self._env, check=True, timeout=10)

    def turn(self) -> list[str]:
        """To the stage, or back to the pages; gives what was said until then."""
        time.sleep(0.2)
        self._probe.send_signal(signal.SIGUSR1)
        return self._read_until("turned")

    def press(self, *keys: int, held: int | None = None) -> None:
        around = (["keydown", str(held)], ["keyup", str(held)]) if held else ([], [])
        keys_of = [word for key in keys for word in ("key", str(key), "sleep", "0.06")]
        command = ["xdotool", *around[0], *keys_of, *around[1]]
        subprocess.run(command, env=self._env, check=True, timeout=10)

    def close(self) -> None:
        for process in reversed(self._running):
            process.terminate()
            process.wait(5)
        if self._probe.stdout is not None:
            self._probe.stdout.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = Desk(tmp_path_factory.mktemp("runtime"))
    yield desk
    desk.close()


LAYOUTS = ("us", "ru", "us,ru", "gr", "il", "ara", "fr", "de")
FEW = ("ru", "fr")


def try_layout(desk: Desk, layout: str) -> None:
    desk.use(layout)
    desk.turn()
    desk.press(P, R, M, F, H, S)
    desk.press(P, R, M, H, held=CTRL)
    wanted = [each for each in SESSION if each != "mute" or layout != "fr"]
    # A French keyboard has M elsewhere, and a comma in that place.
    assert [each for each in desk.turn() if each in SESSION] == wanted
    desk.press(S, THREE, SIX)
    desk.press(TWO, FOUR, F, held=CTRL)
    assert desk.turn() == ["signs", "3", "6", "exercises", "care", "find"]
    desk.turn()


@pytest.mark.parametrize("layout", FEW)
def test_the_keys_work_on_a_real_keyboard(desk: Desk, layout: str) -> None:
    try_layout(desk, layout)


@pytest.mark.campaign
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_keys_work_on_many_real_keyboards(desk: Desk, layout: str) -> None:
    try_layout(desk, layout)
