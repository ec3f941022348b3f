"""What the system has to bring beside Python: what is missing of it, and how it gets there.

Everything is looked for at once and by its use: a library is loaded, a program is looked for in
the path. Packages are known for the systems of tools/package_managers.py; another one gets the
names of what is missing.
"""

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tools.package_managers import DEBIAN, MANAGERS, PackageManager

FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
SBIN = ("/usr/local/sbin", "/usr/sbin", "/sbin")


class StuckError(Exception):
    """Setting up cannot go on; its text says in sentences why, and what to do."""


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _runs(name: str) -> bool:
    # A user's path on Debian leaves out where some of the system's programs lie.
    path = os.pathsep.join([os.environ.get("PATH", os.defpath), *SBIN])
    return shutil.which(name, path=path) is not None


def _can_import(name: str) -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec(name) is not None


def _has_font(_: str) -> bool:
    kinds = {".ttf", ".otf", ".ttc", ".pfb"}
    places = [Path(place).expanduser() for place in FONTS]
    return any(path.suffix in kinds for place in places for path in place.rglob("*"))


LIBRARY, PROGRAM, FILE, MODULE, FONT = _loads, _runs, os.path.exists, _can_import, _has_font


@dataclass(frozen=True, kw_only=True)
class Need:
    """One thing that the system brings: how it is looked for, and Debian's package of it.

    Where the program `instead` is, it is not asked for: its package would push out another.
    """

    name: str
    found: Callable[[str], bool]
    apt: str
    instead: str | None = None


def _all(found: Callable[[str], bool], packages: Mapping[str, str]) -> tuple[Need, ...]:
    return tuple(Need(name=name, found=found, apt=apt) for name, apt in packages.items())


RUN = (
    *_all(MODULE, {"ensurepip": "python3-venv"}),
    # What Qt, its compiler of resources, and its plugins for X11 and Wayland are linked against.
    *_all(
        LIBRARY,
        {
            "libglib-2.0.so.0": "libglib2.0-0",
            "libgthread-2.0.so.0": "libglib2.0-0",
            "libz.so.1": "zlib1g",
            "libzstd.so.1": "libzstd1",
            "libbrotlidec.so.1": "libbrotli1",
            "libgssapi_krb5.so.2": "libgssapi-krb5-2",
            "libstdc++.so.6": "libstdc++6",
            "libdbus-1.so.3": "libdbus-1-3",
            "libGL.so.1": "libgl1",
            "libEGL.so.1": "libegl1",
            "libfontconfig.so.1": "libfontconfig1",
            "libfreetype.so.6": "libfreetype6",
            "libX11.so.6": "libx11-6",
            "libX11-xcb.so.1": "libx11-xcb1",
            "libxkbcommon.so.0": "libxkbcommon0",
            "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
            "libxcb.so.1": "libxcb1",
            "libxcb-cursor.so.0": "libxcb-cursor0",
            "libxcb-glx.so.0": "libxcb-glx0",
            "libxcb-icccm.so.4": "libxcb-icccm4",
            "libxcb-image.so.0": "libxcb-image0",
            "libxcb-keysyms.so.1": "libxcb-keysyms1",
            "libxcb-randr.so.0": "libxcb-randr0",
            "libxcb-render.so.0": "libxcb-render0",
            "libxcb-render-util.so.0": "libxcb-render-util0",
            "libxcb-shape.so.0": "libxcb-shape0",
            "libxcb-shm.so.0": "libxcb-shm0",
            "libxcb-sync.so.1": "libxcb-sync1",
            "libxcb-util.so.1": "libxcb-util1",
            "libxcb-xfixes.so.0": "libxcb-xfixes0",
            "libxcb-xkb.so.1": "libxcb-xkb1",
            "libwayland-client.so.0": "libwayland-client0",
            "libwayland-cursor.so.0": "libwayland-cursor0",
        },
    ),
    # Sound goes through whichever of the two the computer plays with.
    *_all(LIBRARY, {"libpulse.so.0": "libpulse0", "libasound.so.2": "libasound2"}),
    *_all(FILE, {"/usr/share/X11/xkb": "xkb-data", "/usr/share/zoneinfo/Europe": "tzdata"}),
    *_all(FONT, {"a font": "fonts-dejavu-core"}),
)
"""For the app itself."""

TEST = (
    *RUN,
    *_all(
        PROGRAM,
        {
            "Xvfb": "xvfb",
            "openbox": "openbox",
            "xdotool": "xdotool",
            "setxkbmap": "x11-xkb-utils",
            "dbus-daemon": "dbus",
            "faketime": "faketime",
            "git": "git",
            "localedef": "libc-bin",
            "mount": "mount",
            "pdftotext": "poppler-utils",
            "playerctl": "playerctl",
            "unshare": "util-linux",
        },
    ),
    *_all(FILE, {"/usr/share/i18n/locales/tr_TR": "locales"}),
    Need(name="pulseaudio", found=PROGRAM, apt="pulseaudio", instead="pipewire-pulse"),
    Need(name="pactl", found=PROGRAM, apt="pulseaudio-utils"),
    Need(name="parec", found=PROGRAM, apt="pulseaudio-utils"),
    Need(name="update-mime-database", found=PROGRAM, apt="shared-mime-info"),
)
"""For the checks: the app, and a screen, a sound server and odd systems to try it on."""

LONG_TIME = {"libglib2.0-0", "libasound2"}
"""Packages that have another name since Debian's times got 64 bits on all machines."""


def missing(needs: Iterable[Need]) -> list[Need]:
    """What this system lacks; nothing on Windows and macOS, whose Python brings everything."""
    if not sys.platform.startswith("linux"):
        return []
    return [
        need
        for need in needs
        if not need.found(need.name) and not (need.instead and _runs(need.instead))
    ]


def packages(lacking: Iterable[Need], *, long_time: bool, python: str) -> list[str]:
    """Debian's packages of what is lacking, each once; `python` is such as "3.11"."""
    names = {f"{need.apt}t64" if long_time and need.apt in LONG_TIME else need.apt
             for need in lacking}  # fmt: skip
    # The plain name is that of Debian's own version only; this one is right for others as well.
    return sorted(f"python{python}-venv" if name == "python3-venv" else name for name in names)


def line_to_type(names: Iterable[str], *, sudo: bool, manager: PackageManager = DEBIAN) -> str:
    """The one line that installs packages, for whoever may; root may type it as it is, too."""
    commands = [manager.refresh] if manager.refresh else []
    both = " && ".join(shlex.join(each) for each in (*commands, (*manager.install, *names)))
    # Without the dash su would keep a path that leaves out what packages need for installing.
    return f"{'sudo sh' if sudo else 'su -'} -c {shlex.quote(both)}"


def provide(needs: Iterable[Need], *, say: Callable[[str], None]) -> None:
    """Install what is missing, where that is allowed; raises StuckError with what to do."""
    needs = tuple(needs)
    lacking = missing(needs)
    if not lacking:
        return
    if any(need.name == "ensurepip" for need in lacking) and sys.base_prefix != "/usr":
        raise StuckError(
            f"The Python in {sys.base_prefix} cannot make environments: its module ensurepip is "
            "missing. Use another one, such as /usr/bin/python3."
        )
    manager = next((each for each in MANAGERS if _runs(each.program)), None)
    if manager is None:
        raise StuckError(
            f"This system lacks {_row(lacking)}. Install what holds them with the package "
            "manager of your system, then type the same command again."
        )
    if manager.name_of is not None:
        names = sorted({manager.name_of(need.name) for need in lacking})
    else:
        names = packages(
            lacking,
            long_time=any(Path("/var/lib/dpkg/info").glob("lib*t64*.list")),
            python=f"{sys.version_info.major}.{sys.version_info.minor}",
        )
    if os.geteuid() == 0:
        _install(manager, names, say=say)
    else:
        _ask(manager, names, say=say)
    if lacking := missing(needs):
        raise StuckError(
            f"The packages are installed, and still this Python does not find {_row(lacking)}. "
            "Try the one of the system: /usr/bin/python3."
        )


def _row(lacking: Iterable[Need]) -> str:
    return ", ".join(need.name for need in lacking)


def _install(manager: PackageManager, names: list[str], *, say: Callable[[str], None]) -> None:
    say(f"Installing what the system lacks, with {manager.program}: {' '.join(names)}")
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"}
    environment["PATH"] = os.pathsep.join([os.environ.get("PATH", os.defpath), *SBIN])
    printed = ""
    # A list that cannot be brought up to date may still do: the installation tells.
    for command in filter(None, (manager.refresh, (*manager.install, *names))):
        done = subprocess.run(
            [*command, *manager.options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            env=environment,
            check=False,
        )
        printed += done.stdout
    if done.returncode:
        raise StuckError(f"{manager.program} could not install the packages. {why(printed)}")


def _ask(manager: PackageManager, names: list[str], *, say: Callable[[str], None]) -> None:
    sudo = _runs("sudo")
    line = line_to_type(names, sudo=sudo, manager=manager)
    say("The system lacks a few packages. This line installs them:")
    say(f"\n    {line}\n")
    if sudo and sys.stdin and sys.stdin.isatty():
        say("Shall it be typed for you? You may be asked for your password. y or n:")
        if sys.stdin.readline().strip().lower() in ("y", "yes"):
            if subprocess.run(shlex.split(line), check=False).returncode == 0:
                return
            raise StuckError(f"That did not work. What {manager.program} said stands above.")
    raise StuckError(
        "Type that line, or ask whoever looks after this computer to type it. "
        "Then type the same command again."
    )


CAUSES = (
    (
        (
            *("No space left on device", "enough free space", "Disk quota exceeded"),
            *("[Errno 28]", "[WinError 112]"),
        ),
        "The disk is full. Make room (about 2 GB), then type the same command again.",
    ),
    (
        ("Windows Long Path support", "[WinError 206]"),
        "The way to this folder is too long for Windows. Clone Sciatica Timer into one with a "
        "short way, such as C:\\sciatica-timer, and type the command there.",
    ),
    (
        # What else stands there is in the language of the system.
        ("[WinError 5]", "[WinError 32]"),
        "Another program has a file in the way open. Close Sciatica Timer and what else looks "
        "into its folder, then type the same command again; if that does not help, clone it into "
        "a folder that you may write and no cloud copies.",
    ),
    (
        (
            *("Could not get lock", "Unable to acquire the dpkg frontend lock"),
            *("System management is locked", "unable to lock database"),
        ),
        "Another program is just installing packages. Wait until it is done, then type the same "
        "command again.",
    ),
    (
        ("dpkg was interrupted",),
        "An earlier installation was broken off. As root type dpkg --configure -a, then the same "
        "command again.",
    ),
    (
        ("Packages need to be removed",),
        "They would take away packages that are in use, so nothing was done.",
    ),
    (
        ("407 Proxy", "ProxyError", "Cannot connect to proxy", "Tunnel connection failed"),
        "The proxy of your network did not let it through. Look at http_proxy and https_proxy, "
        "then type the same command again.",
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED", "SSLError", "Certificate verification failed"),
        "The connection could not be trusted. Look whether date and time are right, and whether "
        "your network needs a certificate of its own, then type the same command again.",
    ),
    (
        (
            *("Temporary failure", "Name or service not known", "getaddrinfo failed"),
            *("nodename nor servname", "Could not resolve", "Network is unreachable"),
            *("Could not connect", "Failed to establish a new connection", "Connection refused"),
            *("timed out", "Connection broken", "Connection aborted", "No route to host"),
        ),
        "There is no way into the internet, or it broke off. Look at the connection, and at "
        "http_proxy and https_proxy where they are set, then type the same command again: what "
        "is here already is kept.",
    ),
    (
        ("Unable to locate package", "has no installation candidate"),
        "The package sources of this system do not have all of them. On Ubuntu switch the source "
        '"universe" on; elsewhere look at /etc/apt, then type the same command again.',
    ),
    (
        (
            *("No match for argument", "Unable to find a match", "No provider of"),
            *("target not found", "failed retrieving file"),
        ),
        "The package sources of this system do not have all of them, or its lists are old. Bring "
        "the system up to date as you always do, then type the same command again.",
    ),
    (
        ("No matching distribution found", "Failed building wheel", "error: command 'gcc'"),
        "One of the libraries is not there for this kind of computer with this Python. Try "
        "another Python from 3.11 to 3.14.",
    ),
    (
        ("Permission denied", "Read-only file system"),
        "This folder may not be written by you. Clone Sciatica Timer into one that may.",
    ),
)
"""What installers print, and the sentences for it; the first that fits is said."""


def why(printed: str) -> str:
    """Sentences for what an installer printed when it failed: the cause, and what to do."""
    for marks, sentence in CAUSES:
        if any(mark in printed for mark in marks):
            return sentence
    lines = [line.strip() for line in printed.splitlines() if line.strip()]
    errors = [line for line in lines if line.lower().startswith(("e:", "error"))]
    return f"Its words were: {(errors or lines or ['none'])[-1]}"
