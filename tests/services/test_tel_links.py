"""Whether a click on a phone number leads anywhere, from the lists that desktops keep."""

import os
from pathlib import Path

import pytest

from sciatica_timer.services.tel_links import has_tel_program


@pytest.fixture
def desktop(tmp_path: Path) -> dict[str, str]:
    """A home with xdg-open, and no list yet."""
    for folder in ("bin", "home/.config", "home/.local/share/applications", "share/applications"):
        (tmp_path / folder).mkdir(parents=True)
    opener = tmp_path / "bin" / "xdg-open"
    opener.write_text("#!/bin/sh\n")
    opener.chmod(0o755)
    return {
        "PATH": str(tmp_path / "bin"),
        "HOME": str(tmp_path / "home"),
        "XDG_DATA_DIRS": str(tmp_path / "share"),
        "XDG_CONFIG_DIRS": str(tmp_path / "etc"),
    }


def note(folder: str, name: str, group: str, value: str) -> None:
    Path(folder, name).write_text(f"[{group}]\ntext/plain=a.desktop;\n{value}\n")


PHONE = "x-scheme-handler/tel=phone.desktop;"


def test_nothing_is_there_on_a_bare_computer(desktop) -> None:
    assert not has_tel_program(desktop, "linux")


@pytest.mark.parametrize(
    ("place", "name", "group"),
    [
        ("home/.config", "mimeapps.list", "Default Applications"),
        ("home/.config", "mimeapps.list", "Added Associations"),
        ("home/.local/share/applications", "mimeapps.list", "Default Applications"),
        ("share/applications", "mimeinfo.cache", "MIME Cache"),
    ],
)
def test_a_program_that_is_listed_and_there_is_found(desktop, tmp_path, place, name, group) -> None:
    note(str(tmp_path / place), name, group, PHONE)
    assert not has_tel_program(desktop, "linux"), "listed, but not there any more"
    (tmp_path / "share/applications/phone.desktop").write_text("[Desktop Entry]\n")
    assert has_tel_program(desktop, "linux")
    assert not has_tel_program(desktop | {"PATH": str(tmp_path)}, "linux"), "nothing opens it"


@pytest.mark.parametrize(
    "text", ["", "[Default Applications", "no group\n", "[MIME Cache]\nx-scheme-handler/tel=\n",
             "[MIME Cache]\nx-scheme-handler/mailto=phone.desktop\n", "\x00\udcff"],
)  # fmt: skip
def test_a_list_that_makes_no_sense_offers_no_dead_button(desktop, tmp_path, text) -> None:
    (tmp_path / "share/applications/phone.desktop").write_text("[Desktop Entry]\n")
    listed = tmp_path / "share/applications/mimeinfo.cache"
    listed.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert not has_tel_program(desktop, "linux")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_in_the_place_of_a_list_makes_nobody_wait_for_the_stop_signs(
    desktop, tmp_path
) -> None:
    os.mkfifo(tmp_path / "home/.config/mimeapps.list")
    assert not has_tel_program(desktop, "linux")


def test_every_mac_has_one() -> None:
    assert has_tel_program({}, "darwin")
