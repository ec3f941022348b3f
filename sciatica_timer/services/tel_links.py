"""Whether this computer has a program for tel: links; opening one is left to the system.

No call goes through this app, and it opens nothing by itself.
"""

import os
import shutil
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QSettings

from sciatica_timer.services import files

SCHEME = "x-scheme-handler/tel"
LARGEST_LIST = 10_000_000
"""Bytes; that of a desktop with hundreds of programs has some hundred thousand."""
_GROUPS = ("Default Applications", "Added Associations", "MIME Cache")
_WINDOWS = (
    r"HKEY_CURRENT_USER\Software\Microsoft\Windows\Shell\Associations"
    r"\UrlAssociations\tel\UserChoice"
)


def has_tel_program(
    environment: Mapping[str, str] | None = None, platform: str = sys.platform
) -> bool:
    """Whether a click on a phone number would lead anywhere."""
    if platform == "darwin":
        # FaceTime takes them on every Mac.
        return True
    if platform == "win32":
        chosen = QSettings(_WINDOWS, QSettings.Format.NativeFormat)
        return bool(chosen.value("ProgId"))
    return _on_a_desktop(os.environ if environment is None else environment)


def _on_a_desktop(environment: Mapping[str, str]) -> bool:
    """By the lists that desktops keep of programs and what they open (freedesktop.org)."""
    if shutil.which("xdg-open", path=environment.get("PATH")) is None:
        return False
    folders = list(_folders(environment))
    programs = {name for folder in folders for name in _named_in(folder)}
    return any(os.path.isfile(folder / name) for folder in folders for name in programs)


def _folders(environment: Mapping[str, str]) -> Iterator[Path]:
    home = environment.get("HOME", "")
    config = environment.get("XDG_CONFIG_HOME") or f"{home}/.config"
    data = environment.get("XDG_DATA_HOME") or f"{home}/.local/share"
    configs = environment.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    shared = environment.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share"
    for folder in (config, *configs.split(":")):
        if os.path.isabs(folder):
            yield Path(folder)
    for folder in (data, *shared.split(":")):
        if os.path.isabs(folder):
            yield Path(folder, "applications")


def _named_in(folder: Path) -> Iterator[str]:
    """The programs for tel: that the lists in a folder name."""
    for name in ("mimeapps.list", "mimeinfo.cache"):
        try:
            text = files.read_regular(folder / name, most=LARGEST_LIST).decode()
        except (OSError, UnicodeDecodeError):
            continue
        if SCHEME not in text:
            continue
        import configparser  # few have a program for it, and reading a whole list takes long

        read = configparser.RawConfigParser(delimiters=("=",), strict=False)
        try:
            read.read_string(text)
        except configparser.Error:
            continue
        for group in _GROUPS:
            found = read.get(group, SCHEME, fallback="")
            yield from (each for each in found.split(";") if each.endswith(".desktop"))
