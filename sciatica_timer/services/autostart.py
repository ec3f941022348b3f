"""Starting with the computer: an entry of the person's own, which the system reads at login.

Linux and its kin read a desktop entry (freedesktop.org, Desktop Application Autostart), Windows a
value of the key Run, macOS a launch agent. The entry itself is the one place that says whether it
is on, as a person can remove it elsewhere too. On Windows and macOS this was never run.
"""

import os
import sys
from pathlib import Path
from typing import Any

import platformdirs

from sciatica_timer.services import files
from sciatica_timer.services.child_command import DOOR

NAME = "sciatica-timer"
RUN_KEY = r"Software\Microsoft\Windows\CurrentVersion\Run"
IN_TRAY = "--in-tray"


def start_command(data: Path | None, *options: str) -> list[str]:
    """What starts the app, with the data folder where it is not the usual one."""
    frozen, program = getattr(sys, "frozen", False), _without_console(Path(sys.executable))
    begin = [program] if frozen else [program, "-P", "-X", "utf8", str(DOOR)]
    usual = platformdirs.user_data_path(NAME, appauthor=False)
    own = ["--data-dir", str(data)] if data is not None and data != usual.resolve() else []
    return [*begin, *options, *own]


def _without_console(program: Path) -> str:
    """On Windows the one beside it that opens no black window, where there is one."""
    stem = {"python": "pythonw"}.get(program.stem.lower(), program.stem.removesuffix("-console"))
    other = program.with_name(f"{stem}{program.suffix}")
    return str(other if sys.platform == "win32" and other.exists() else program)


def possible() -> bool:
    """Whether it can; in a sandbox such an entry is not where the desktop looks for it."""
    return "FLATPAK_ID" not in os.environ


def is_on() -> bool:
    """Whether it starts with the computer."""
    if sys.platform == "win32":
        return _run_value() is not None
    return os.path.exists(_file())


def switch(on: bool, data: Path) -> None:
    """Start with the computer from now on, in the tray, or no more; raises OSError."""
    command = start_command(data, IN_TRAY)
    if sys.platform == "win32":
        _set_run_value(command if on else None)
    elif not on:
        _file().unlink(missing_ok=True)
    else:
        _file().parent.mkdir(parents=True, exist_ok=True)
        made = _agent(command) if sys.platform == "darwin" else _entry(command)
        files.write_atomically(_file(), made)


def _file() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents" / f"{NAME}.plist"
    home = os.environ.get("XDG_CONFIG_HOME", "")
    folder = Path(home) if os.path.isabs(home) else Path.home() / ".config"
    return folder / "autostart" / f"{NAME}.desktop"


def _entry(command: list[str]) -> bytes:
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        "Name=Sciatica Timer",
        f"Icon={NAME}",
        f"Exec={' '.join(map(quoted, command))}",
        "Terminal=false",
        "",
    )
    return "\n".join(lines).encode()


def quoted(word: str) -> str:
    """A word of a command as a desktop entry holds it.

    In quotes, with a backslash before what is special in them, and once more for the file itself;
    a percent sign is doubled (Desktop Entry Specification, the Exec key).
    """
    inside = "".join("\\" + sign if sign in '"`$\\' else sign for sign in word)
    return '"' + inside.replace("\\", "\\\\").replace("%", "%%") + '"'


def _agent(command: list[str]) -> bytes:
    import plistlib  # only here, and on no other system

    # Without its kind the system gives an agent, and what it starts, less of processor and disk.
    agent = {"Label": NAME, "ProcessType": "Interactive", "RunAtLoad": True}
    return plistlib.dumps(agent | {"ProgramArguments": command})


def _registry() -> Any:
    import importlib

    return importlib.import_module("winreg")


def _run_value() -> str | None:
    registry = _registry()
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
            return registry.QueryValueEx(key, NAME)[0]
    except OSError:
        return None


def _set_run_value(command: list[str] | None) -> None:
    import subprocess

    registry = _registry()
    with registry.CreateKey(registry.HKEY_CURRENT_USER, RUN_KEY) as key:
        if command is not None:
            line = subprocess.list2cmdline(command)
            registry.SetValueEx(key, NAME, 0, registry.REG_SZ, line)
        elif _run_value() is not None:
            registry.DeleteValue(key, NAME)
