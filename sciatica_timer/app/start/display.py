"""Whether a window can be shown at all, asked before Qt would end the process.

Without a display, or without a library of its platform plugin, QApplication does not raise: it
aborts. So what Qt would use is tried by hand first, in about a millisecond.
"""

import ctypes
import importlib
import importlib.util
import os
import re
import shutil
import sys
from pathlib import Path

from sciatica_timer.app.errors import NoDisplayError, RefusalError

WITHOUT_SCREEN = ("offscreen", "minimal")
WANTED = "QT_QPA_PLATFORM"
THEME = "QT_QPA_PLATFORMTHEME"
HANDED = "WAYLAND_SOCKET"
"""Number of an open connection that was handed to this program."""
TRIAL_S = 15
"""So long a platform that is tried in a process of its own may take."""
MISSING = re.compile(r"^(lib\S+\.so\S*): ")
"""How the system says that it does not find a library."""
INSTALLERS = (
    ("apt-get", "apt-get install"),
    ("dnf", "dnf install"),
    ("zypper", "zypper install"),
)


def usable_platform() -> str:
    """The platform that Qt is to use, empty where its own choice works.

    Raises RefusalError, with what is missing or what does not answer, when no window can be
    opened.
    """
    if not sys.platform.startswith("linux"):
        return ""
    if _is_set(HANDED) and not _is_connection(os.environ[HANDED]):
        # It was meant for the program that started this one. With it Qt would abort.
        del os.environ[HANDED]
    asked = os.environ.get(WANTED)
    wanted = [name for name in (asked or "").split(";") if name]
    # In the order in which Qt tries them.
    tried = wanted or [
        *(["wayland"] if _is_set("WAYLAND_DISPLAY") or _is_set(HANDED) else []),
        *(["xcb"] if _is_set("DISPLAY") else []),
    ]
    if not tried:
        raise NoDisplayError(_no_display())
    lacks: Exception | None = None
    for name in tried:
        try:
            importlib.import_module("PySide6.QtWidgets")
            if _works(name):
                if _bare(name) in WITHOUT_SCREEN:
                    # GTK's look asks for a screen of its own, and ends the process without one.
                    os.environ.pop(THEME, None)
                return "" if name == (asked or tried[0]) else name
        except (ImportError, OSError) as error:
            lacks = error
    if lacks is not None:
        raise missing_libraries(lacks) from lacks
    raise RefusalError(_why_not(asked, wanted))


def qt_arguments(platform: str) -> list[str]:
    """What QApplication is handed: the program, and the platform where Qt is not to choose it."""
    return sys.argv[:1] + (["-platform", platform] if platform else [])


def missing_libraries(error: Exception) -> Exception:
    """All libraries that a window needs and the system lacks, as one refusal.

    What is no such error is given back as it is.
    """
    # In a packaged app the system's own words are behind those of the packager.
    first = MISSING.match(str(error)) or MISSING.match(str(error.__cause__))
    if not first:
        return error
    names = sorted({first[1], *_lacking()})
    try:
        from sciatica_timer.services.translation import translate
    except ImportError:
        # What translates is among what is missing.
        from sciatica_timer.app.start.untranslated import translate
    line = install_line(names)
    if line:
        told = translate(
            "CommandLine",
            "Your system lacks libraries that a window needs: {names}. "
            "Install them with this line: {line}",
        )
    else:
        told = translate(
            "CommandLine",
            "Your system lacks libraries that a window needs: {names}. "
            "Install them with your system's package manager, then start again.",
        )
    return RefusalError(told.format(names=", ".join(names), line=line))


def install_line(names: list[str]) -> str:
    """What to type to install libraries, empty where that is not known."""
    rights = "" if os.name == "posix" and os.geteuid() == 0 else "sudo "
    for program, words in INSTALLERS:
        if not shutil.which(program):
            continue
        if program == "apt-get":
            wanted = sorted({_debian_package(name) for name in names})
        else:
            # The others find a package by what it provides.
            wanted = [f"'{name}()(64bit)'" for name in names]
        return f"{rights}{words} {' '.join(wanted)}"
    return ""


def _debian_package(library: str) -> str:
    """Debian names a package after its library: libX11.so.6 is in libx11-6."""
    if library.startswith(("libglib-", "libgthread-")):
        return "libglib2.0-0"
    name, _, number = library.lower().partition(".so.")
    return f"{name}-{number}" if name[-1].isdigit() else f"{name}{number}"


def _no_display() -> str:
    from sciatica_timer.services.translation import translate

    return translate(
        "CommandLine",
        "There is no screen to open a window on. Start Sciatica Timer from a desktop, or add "
        "--terminal to be guided in words.",
    )


def _is_set(name: str) -> bool:
    return bool(os.environ.get(name))


def _why_not(asked: str | None, wanted: list[str]) -> str:
    if not wanted or (wanted == ["xcb"] and not _is_set("DISPLAY")):
        return _no_display()
    from sciatica_timer.services.translation import translate

    return translate(
        "CommandLine",
        "{variable} asks for {asked}, and with that no window can be opened here. "
        "Take {variable} away, then start Sciatica Timer from a desktop.",
    ).format(variable=WANTED, asked=asked)


def _bare(asked: str) -> str:
    """The name of a platform without what it is told."""
    return asked.split(":", maxsplit=1)[0]


def _works(asked: str) -> bool:
    """Whether Qt could open a window on a platform; OSError where a library of it is missing."""
    name = _bare(asked)
    if name in WITHOUT_SCREEN:
        return True
    if name.startswith("wayland"):
        return _has_plugin("wayland") and _wayland_answers()
    if name == "xcb":
        return _has_plugin("xcb") and _x_answers()
    # Rare ones, such as for devices without a desktop.
    return _survives_trial(asked)


def _has_plugin(name: str) -> bool:
    """Whether Qt has the plugin; loads it, as Qt would, so that what it lacks is known."""
    file = _plugin(name)
    # Only a place that is known can be looked at; elsewhere Qt finds it by itself.
    if not file.parent.is_dir():
        return True
    if not file.exists():
        # Older ones have two of them, both for the same screens.
        file = _plugin(f"{name}-generic")
    if file.exists():
        ctypes.CDLL(str(file))
    return file.exists()


def _plugin(name: str) -> Path:
    found = importlib.util.find_spec("PySide6")
    folders = found.submodule_search_locations if found else None
    return Path(next(iter(folders or ["."]))) / f"Qt/plugins/platforms/libq{name}.so"


def _is_connection(number: str) -> bool:
    """Whether an open file of this number is a connection at whose other end somebody is."""
    if sys.platform != "linux":
        return False
    import select
    import stat

    try:
        known = stat.S_ISSOCK(os.fstat(int(number)).st_mode)
    except (OSError, ValueError, OverflowError):
        return False
    ends = select.poll()
    ends.register(int(number), 0)
    return known and not ends.poll(0)


def _wayland_answers() -> bool:
    if _is_set(HANDED):
        # An open connection that was handed to us: asking would use it up.
        return True
    name, folder = os.environ.get("WAYLAND_DISPLAY", ""), os.environ.get("XDG_RUNTIME_DIR", "")
    if not name.startswith("/") and not folder.startswith("/"):
        # The library would find nothing either, and print that.
        return False
    wayland = ctypes.CDLL("libwayland-client.so.0")
    wayland.wl_display_connect.restype = ctypes.c_void_p
    wayland.wl_display_connect.argtypes = [ctypes.c_char_p]
    wayland.wl_display_disconnect.argtypes = [ctypes.c_void_p]
    connection = wayland.wl_display_connect(None)
    if connection:
        wayland.wl_display_disconnect(connection)
    return bool(connection)


def _x_answers() -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    # Only with a place for its number is the screen itself looked for, as Qt does.
    screen = ctypes.c_int()
    connection = xcb.xcb_connect(None, ctypes.byref(screen))
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken


def _survives_trial(platform: str) -> bool:
    import subprocess

    from sciatica_timer.services.child_command import VARIABLES, child_command

    try:
        done = subprocess.run(
            child_command("screen"),
            env={**os.environ, **VARIABLES, WANTED: platform},
            capture_output=True,
            timeout=TRIAL_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


def _lacking() -> list[str]:
    """Every library that is not found, by the system's own list; only that of one without it."""
    import subprocess

    tool = shutil.which("ldd")
    files = [_plugin("xcb"), *_plugin("xcb").parents[3].glob("QtWidgets*.so")]
    there = [str(file) for file in files if file.exists()]
    if not tool or not there:
        return []
    done = subprocess.run(
        [tool, *there], capture_output=True, text=True, errors="replace", check=False
    )
    names = [line.split()[0] for line in done.stdout.splitlines() if line.endswith("not found")]
    # A packaged app brings most of them, in a folder of its own that the list does not know.
    own = Path(getattr(sys, "_MEIPASS", os.devnull))
    return [name for name in names if not (own / name).exists()]
