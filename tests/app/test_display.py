"""Screens that do not answer and libraries that are not there: a sentence before Qt would abort."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.start import display
from sciatica_timer.app.start.display import install_line, missing_libraries, usable_platform

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only here Qt chooses a platform")
VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM")


@pytest.fixture
def screens(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No screen at all, until one is named."""
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.fixture(scope="module")
def x_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real X server without a screen."""
    if not shutil.which("Xvfb"):
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    os.set_inheritable(write, True)
    command = ["Xvfb", "-displayfd", str(write), "-nolisten", "tcp", "-noreset"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


REFUSED = {
    "nothing": {},
    "a stale Wayland": {"WAYLAND_DISPLAY": "wayland-9"},
    "a stale Wayland by its path": {"WAYLAND_DISPLAY": "/nowhere/wayland-0"},
    "a dead X": {"DISPLAY": ":987"},
    "no X": {"DISPLAY": "nonsense"},
    "a dead X by name": {"QT_QPA_PLATFORM": "xcb", "DISPLAY": ":987"},
    "X by name and none": {"QT_QPA_PLATFORM": "xcb"},
    "both dead": {"WAYLAND_DISPLAY": "wayland-9", "DISPLAY": ":987"},
    "nonsense": {"QT_QPA_PLATFORM": "nonsense"},
    "a way out of the folder": {"QT_QPA_PLATFORM": "../../x"},
    "only a mark": {"QT_QPA_PLATFORM": ";"},
    "a list of dead ones": {"QT_QPA_PLATFORM": "wayland;xcb:x"},
    "one that ends the process": {"QT_QPA_PLATFORM": "minimalegl"},
    "one without a screen": {"QT_QPA_PLATFORM": "linuxfb"},
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_start_is_refused(screens, capfd, what: str) -> None:
    for name, value in REFUSED[what].items():
        screens.setenv(name, value)
    with pytest.raises(RefusalError, match=r"(desktop|guided in words)\.$") as refusal:
        usable_platform()
    assert refusal.value.code == 2
    assert capfd.readouterr().err == ""


def test_an_x_server_is_used_where_wayland_is_stale(screens, x_server: str) -> None:
    screens.setenv("DISPLAY", x_server)
    assert usable_platform() == ""
    screens.setenv("WAYLAND_DISPLAY", "wayland-9")
    assert usable_platform() == "xcb"
    screens.setenv("QT_QPA_PLATFORM", "wayland")
    with pytest.raises(RefusalError, match="QT_QPA_PLATFORM asks for wayland"):
        usable_platform()
    screens.setenv("QT_QPA_PLATFORM", "wayland;xcb")
    assert usable_platform() == "xcb"
    screens.setenv("DISPLAY", f"{x_server}.7")
    with pytest.raises(RefusalError):
        usable_platform()


@pytest.mark.parametrize("number", ["99", "no number", "-1", "1" * 30, "0"])
def test_a_connection_that_was_meant_for_another_program_is_not_used(screens, number: str) -> None:
    screens.setenv("WAYLAND_SOCKET", number)
    with pytest.raises(RefusalError, match="There is no screen"):
        usable_platform()
    one, other = socket.socketpair()
    with one:
        screens.setenv("WAYLAND_SOCKET", str(one.fileno()))
        assert usable_platform() == ""
        other.close()
        with pytest.raises(RefusalError, match="There is no screen"):
            usable_platform()


def test_asking_costs_next_to_nothing(screens, x_server: str) -> None:
    screens.setenv("DISPLAY", x_server)
    screens.setattr(subprocess, "run", None)
    usable_platform()
    began = time.process_time()
    for _ in range(20):
        usable_platform()
    assert time.process_time() - began < 0.2


@pytest.mark.parametrize("name", ["offscreen", "minimal", "offscreen:size=1x1"])
def test_platforms_without_a_screen_need_none(screens, name: str) -> None:
    screens.setenv("QT_QPA_PLATFORM", name)
    assert usable_platform() == ""


@pytest.mark.parametrize("name", ["offscreen", "minimal:size=1x1"])
def test_without_a_screen_no_look_is_asked_for_that_needs_one(screens, name: str) -> None:
    # GTK's look ends the process where it finds no screen of its own.
    screens.setenv("QT_QPA_PLATFORM", name)
    screens.setenv("QT_QPA_PLATFORMTHEME", "gtk3")
    usable_platform()
    assert "QT_QPA_PLATFORMTHEME" not in os.environ


def test_all_libraries_that_are_missing_are_told_at_once(monkeypatch, tmp_path: Path) -> None:
    tool = tmp_path / "ldd"
    tool.write_text(
        "#!/bin/sh\n"
        "echo '	libxcb-cursor.so.0 => not found'\n"
        "echo '	libc.so.6 => /lib/libc.so.6 (0x0)'\n"
        "echo '	libX11-xcb.so.1 => not found'\n"
        "echo '	libxkbcommon-x11.so.0 => not found'\n"
        "echo '	libglib-2.0.so.0 => not found'\n"
        "echo '	libxcb-image.so.0 => not found'\n"
    )
    # As in a packaged app.
    (tmp_path / "libxcb-image.so.0").touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    installer = tmp_path / "apt-get"
    installer.write_text("#!/bin/sh\n")
    for each in (tool, installer):
        each.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    problem = "libEGL.so.1: cannot open shared object file: No such file or directory"
    told = missing_libraries(ImportError(problem))
    assert isinstance(told, RefusalError)
    assert str(told) == (
        "Your system lacks libraries that a window needs: libEGL.so.1, libX11-xcb.so.1, "
        "libglib-2.0.so.0, libxcb-cursor.so.0, libxkbcommon-x11.so.0. "
        "Install them with this line: sudo apt-get install "
        "libegl1 libglib2.0-0 libx11-xcb1 libxcb-cursor0 libxkbcommon-x11-0"
    )


def test_other_systems_get_a_line_of_their_own_or_none(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert install_line(["libEGL.so.1"]) == ""
    (tmp_path / "dnf").write_text("#!/bin/sh\n")
    (tmp_path / "dnf").chmod(0o755)
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    assert install_line(["libEGL.so.1"]) == "dnf install 'libEGL.so.1()(64bit)'"


def test_an_error_of_ours_is_none_of_the_system(monkeypatch) -> None:
    ours = ImportError("cannot import name 'x'")
    assert missing_libraries(ours) is ours
    # A packager puts its own words before those of the system.
    behind = OSError("Failed to load dynlib")
    behind.__cause__ = OSError("libX11-xcb.so.1: cannot open shared object file")
    assert "libX11-xcb.so.1" in str(missing_libraries(behind))
    assert display.MISSING.match("libGL.so.1: cannot open shared object file")
