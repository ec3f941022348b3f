"""Locales built on the spot, for what must be run under a language of its own."""

import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

DEFINITIONS = Path("/usr/share/i18n/locales")


@cache
def _build(folder: Path, name: str) -> Path:
    language, charset = name.split(".")
    subprocess.run(
        ["localedef", "-i", language, "-f", charset, str(folder / name)],
        capture_output=True,
        check=True,
        timeout=60,
    )
    return folder


def locale_path(folder: Path, name: str) -> str:
    """LOCPATH with this locale ("tr_TR.UTF-8") in it, or a skip where none can be built."""
    if not shutil.which("localedef"):
        pytest.skip("there is no localedef here (Debian: libc-bin)")
    if not (DEFINITIONS / name.split(".", maxsplit=1)[0]).exists():
        pytest.skip(f"there is no definition of {name} here (Debian: locales)")
    return str(_build(folder, name))
