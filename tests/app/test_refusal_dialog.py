"""A refusal is shown where the person looks who started the app from an icon."""

import contextlib
import shutil
import subprocess
import sys
from pathlib import Path
from unittest.mock import Mock

import pytest

from sciatica_timer.__main__ import main
from sciatica_timer.app import errors
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.start import app_language, entry_point, refusal_dialog


def unseen(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    shown: list[str] = []
    monkeypatch.setattr(entry_point, "is_unseen", lambda: True)
    monkeypatch.setattr(refusal_dialog, "show_in_own_process", shown.append)
    return shown


def test_a_refused_window_is_shown_and_a_refused_list_only_printed(
    qtbot, monkeypatch, tmp_path, capsys
) -> None:
    shown = unseen(monkeypatch)
    (tmp_path / "file").write_text("in the way")
    assert main(["--data-dir", str(tmp_path / "file")]) == 2
    printed = capsys.readouterr().err
    assert printed == f"sciatica-timer: {shown[0]}\n"
    assert main(["--list-routines", "--data-dir", str(tmp_path / "file")]) == 2
    assert len(shown) == 1
    lacks = ImportError("libGL.so.1: cannot open shared object file")
    monkeypatch.setattr(app_language, "begin", Mock(side_effect=lacks))
    assert main(["--routine", "stretch"]) == 2
    assert "libGL.so.1" in shown[1]
    assert main(["--no-such-option"]) == 2
    assert "--no-such-option" in shown[2]


def test_what_nobody_expected_is_shown_where_no_window_would_ever_come(
    qtbot, monkeypatch, tmp_path
) -> None:
    """Started from an icon, Windows may refuse a library in words of its own."""
    shown = unseen(monkeypatch)
    blocked = ImportError("DLL load failed while importing QtGui: Diese Datei wurde blockiert.")
    monkeypatch.setattr(entry_point, "_show_window", Mock(side_effect=blocked))
    with pytest.raises(ImportError):
        main(["--data-dir", str(tmp_path)])
    assert "Diese Datei wurde blockiert." in shown[0] and "Traceback" not in shown[0]
    monkeypatch.setattr("sciatica_timer.app.start.cli_commands.run", Mock(side_effect=blocked))
    with pytest.raises(ImportError):
        main(["--list-routines", "--data-dir", str(tmp_path)])
    assert len(shown) == 1


@pytest.mark.parametrize(("leads_to", "expected"), [("pipe", False), ("null", True), ("log", True)])
def test_who_reads_stderr_is_known_by_what_it_leads_to(
    tmp_path: Path, leads_to: str, expected: bool
) -> None:
    code = "import sys; from sciatica_timer.app.errors import is_unseen; print(is_unseen())"
    with open(tmp_path / "log", "wb") as log:
        target = {"pipe": subprocess.PIPE, "null": subprocess.DEVNULL, "log": log}[leads_to]
        done = subprocess.run(
            [sys.executable, "-c", code],
            stdout=subprocess.PIPE,
            stderr=target,
            text=True,
            check=True,
            timeout=30,
        )
    assert done.stdout == f"{expected}\n"


def test_without_stderr_nobody_reads(monkeypatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    assert errors.is_unseen()
    RefusalError("Nothing happens.").tell()


@pytest.mark.skipif(sys.platform != "linux", reason="programs of Linux desktops")
def test_without_qt_another_program_shows_it_and_no_shell(monkeypatch, tmp_path: Path) -> None:
    program = tmp_path / "kdialog"
    program.write_text(f"#!/bin/sh\nprintf '%s|' \"$@\" > {tmp_path}/said\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    refusal_dialog.show("There is `no` $(screen).")
    assert (tmp_path / "said").read_text() == (
        "--title=Sciatica Timer|--error|There is `no` $(screen).|"
    )


def test_offscreen_nothing_waits_for_a_click_that_never_comes(qtbot) -> None:
    refusal_dialog.show("Nobody sees this.")


DESKTOP = """
import sys
from jeepney import HeaderFields, new_method_return
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import open_dbus_connection
with open_dbus_connection("SESSION") as bus:
    bus.send_and_get_reply(message_bus.RequestName("org.freedesktop.Notifications"))
    print("ready", flush=True)
    while True:
        call = bus.receive()
        if call.header.fields.get(HeaderFields.member) == "Notify":
            print(call.body[4], flush=True)
            bus.send(new_method_return(call, "u", (1,)))
            break
"""
"""The part of a desktop that shows notifications; it prints what it is to show."""


@pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("dbus-daemon"),
    reason="there is no bus of a desktop here",
)
def test_where_no_window_can_be_opened_the_desktop_is_asked_to_notify(monkeypatch) -> None:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with (
        subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as bus,
        contextlib.closing(bus.stdout) as told,
    ):
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", told.readline().strip())
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv(name, raising=False)
        with subprocess.Popen(
            [sys.executable, "-c", DESKTOP], stdout=subprocess.PIPE, text=True
        ) as desktop:
            assert desktop.stdout is not None
            assert desktop.stdout.readline() == "ready\n"
            refusal_dialog.show("No <screen> & no window.")
            assert desktop.stdout.readline() == "No &lt;screen&gt; &amp; no window.\n"
        bus.terminate()


def test_without_any_desktop_nothing_fails(monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    refusal_dialog.show("Nobody is told.")
