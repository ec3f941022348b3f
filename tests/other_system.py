"""Imports every part of the app as on another system: what Python lacks there is taken away first.

    python tests/other_system.py win32 | darwin

Run by test_other_systems.py in a process of its own. The libraries are those of this system, so
they come first.
"""

import ctypes
import importlib
import os
import pkgutil
import signal
import sys
import time

LIBRARIES = (
    *("QtCore", "QtGui", "QtWidgets", "QtNetwork", "QtPrintSupport", "QtSvg", "QtSvgWidgets"),
    *("asyncio", "configparser", "ctypes.util", "gzip", "html", "importlib.metadata", "json"),
    *("locale", "logging.handlers", "lz4.frame", "miniaudio", "msgspec", "numpy", "platform"),
    *("platformdirs", "plistlib", "select", "shutil", "socket", "soundfile", "subprocess"),
    *("tempfile", "urllib.request", "uuid", "wave", "zipfile", "zoneinfo"),
)
LACKS = {
    "win32": {
        os: "chown fchmod fchown fork getegid geteuid getgid getgroups getpgid getuid killpg "
        "mkfifo mknod nice O_CLOEXEC O_DIRECTORY O_NOFOLLOW O_NONBLOCK openpty pread setsid "
        "statvfs sync sysconf uname WIFEXITED",
        signal: "alarm pthread_kill pthread_sigmask setitimer SIGALRM SIGCHLD SIGCONT SIGHUP "
        "SIGKILL SIGPIPE SIGSTOP SIGTSTP SIGUSR1 SIGWINCH sigwait",
        time: "clock_gettime clock_gettime_ns CLOCK_BOOTTIME CLOCK_MONOTONIC tzset",
    },
    "darwin": {
        os: "getresuid getxattr memfd_create pidfd_open sched_getaffinity setxattr splice",
        signal: "SIGPOLL SIGPWR SIGRTMAX SIGRTMIN sigtimedwait sigwaitinfo",
        time: "CLOCK_BOOTTIME",
    },
}
NO_MODULES = {
    "win32": "curses fcntl grp jeepney posix pty pwd readline resource syslog termios tty",
    "darwin": "jeepney",
}
ELSEWHERE = {"win32": ("posix_input",), "darwin": ("windows_input",)}
"""What is imported on the other systems only."""


def become(system: str) -> None:
    """Let all that is asked from now on answer as there."""
    for name in LIBRARIES:
        importlib.import_module(f"PySide6.{name}" if name.startswith("Qt") else name)
    for module, names in LACKS[system].items():
        for name in names.split():
            if hasattr(module, name):
                delattr(module, name)
    for name in NO_MODULES[system].split():
        sys.modules[name] = None  # type: ignore[assignment]
    if system == "win32":
        ctypes.windll = None  # type: ignore[attr-defined]
    sys.platform = system


def main() -> None:
    """Print a line for each part that cannot be imported, and how many can."""
    system = sys.argv[1]
    sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    become(system)
    import sciatica_timer

    good = 0
    for part in pkgutil.walk_packages(sciatica_timer.__path__, "sciatica_timer."):
        if part.name.endswith(("__main__", *ELSEWHERE[system])):
            continue
        try:
            importlib.import_module(part.name)
            good += 1
        except Exception as error:
            print(f"{part.name}: {error!r}")
    print(good)


if __name__ == "__main__":
    main()
