"""The app under other locales: it starts, every page opens and a session begins."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from application_run import welcomed
from locale_tools import locale_path
from shared_clips import speak

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where locales are built, each once."""
    return tmp_path_factory.mktemp("locales")


def abroad(*arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    names = ("LANG", "LANGUAGE", "LOCPATH", "PYTHONUTF8", "PYTHONIOENCODING")
    bare = {
        key: value
        for key, value in os.environ.items()
        if key not in names and not key.startswith("LC_")
    }
    paths = os.pathsep.join([str(ROOT), str(HERE), str(HERE.parent)])
    return subprocess.run(
        [sys.executable, *arguments],
        capture_output=True,
        env=bare | {"PYTHONPATH": paths} | environment,
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("name", ["tr_TR.UTF-8", "az_AZ.UTF-8"])
def test_the_command_line_works_where_i_has_another_capital(built, tmp_path, name):
    home = {"LOCPATH": locale_path(built, name), "LC_ALL": name}
    listed = abroad("-m", "sciatica_timer", "--data-dir", str(tmp_path), "--list-routines", **home)
    assert (listed.returncode, listed.stderr) == (0, b"")
    assert listed.stdout.startswith(b"gentle-start\tGentle start\t")


def test_every_page_opens_and_a_session_begins_where_i_has_another_capital(built, tmp_path):
    name = "tr_TR.UTF-8"
    done = abroad(
        str(HERE / "abroad.py"),
        str(tmp_path / "data"),
        LOCPATH=locale_path(built, name),
        LC_ALL=name,
    )
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads(done.stdout)
    pages = {"today", "exercises", "calendar", "care", "settings", "signs", "call", "session"}
    assert set(seen) == pages and all(seen.values())
    assert seen["call"] == ["112"]
    assert "or your local emergency number" not in seen["signs"]
    assert "Fri" in seen["today"] and not any("Kas" in text for text in seen["today"])


@pytest.mark.parametrize("name", ["C", "tr_TR.ISO-8859-9"])
def test_the_command_line_works_without_a_locale_and_with_one_of_old(built, tmp_path, name):
    home = {"LC_ALL": name}
    if "." in name:
        home["LOCPATH"] = locale_path(built, name)
    speak("gentle-start")
    data = welcomed(tmp_path / "Rücken")
    command = ("-m", "sciatica_timer", "--data-dir", str(data))
    script = abroad(*command, "--script", "gentle-start", "--json", **home)
    assert script.returncode == 0, script.stderr
    assert json.loads(script.stdout)["routine"] == "gentle-start"


def test_it_finds_what_ships_in_a_folder_that_an_older_locale_spells_otherwise(built, tmp_path):
    place = tmp_path / "Übung"
    left_out = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "sciatica_timer", place / "sciatica_timer", ignore=left_out)
    home = {"LC_ALL": "tr_TR.ISO-8859-9", "LOCPATH": locale_path(built, "tr_TR.ISO-8859-9")}
    command = ("-P", "-m", "sciatica_timer", "--data-dir", str(tmp_path), "--list-routines")
    listed = abroad(*command, PYTHONPATH=str(place), **home)
    assert listed.returncode == 0, listed.stderr
    assert listed.stdout.startswith(b"gentle-start\tGentle start\t")
