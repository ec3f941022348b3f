"""What can be had from a terminal, without a screen."""

import itertools
import json
import os
import subprocess
import sys

import pytest
from application_run import welcomed
from shared_clips import speak

from sciatica_timer.__main__ import main


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    bare = {key: value for key, value in os.environ.items() if key not in names}
    return subprocess.run(
        [sys.executable, "-m", "sciatica_timer", *arguments],
        capture_output=True,
        text=True,
        env=bare | environment,
        timeout=120,
        check=False,
    )


def test_the_routines_are_listed_a_line_each(tmp_path):
    # Nor does a locale without UTF-8 print anything of its own.
    done = run("--list-routines", "--data-dir", str(tmp_path), LC_ALL="C")
    rows = [line.split("\t") for line in done.stdout.splitlines()]
    assert (done.returncode, done.stderr) == (0, "")
    assert [row[:2] for row in rows[:4]] == [
        ["gentle-start", "Gentle start"],
        ["stretch", "Stretch"],
        ["strength", "Strength"],
        ["all-seven", "All seven"],
    ]
    assert int(rows[0][2]) in (5, 6, 7)


def test_the_script_is_whole_and_its_words_never_overlap(tmp_path):
    speak("gentle-start")
    data = welcomed(tmp_path / "data")
    done = run("--script", "gentle-start", "--json", "--data-dir", str(data))
    script = json.loads(done.stdout)
    assert set(script) == {"routine", "total_ms", "segments", "cues"}
    assert script["routine"] == "gentle-start"
    end = 0
    for segment in script["segments"]:
        assert segment["at_ms"] == end
        end += segment["for_ms"]
    assert end == script["total_ms"]
    words = [cue for cue in script["cues"] if cue["kind"] == "word"]
    for one, after in itertools.pairwise(words):
        assert one["at_ms"] + one["for_ms"] <= after["at_ms"]
    assert words[-1]["text"] == "That was it. Well done."


def test_the_script_can_be_read_by_a_person(capsys, tmp_path):
    speak("flare-day")
    data = welcomed(tmp_path / "data")
    assert main(["--script", "flare-day", "--data-dir", str(data)]) == 0
    text = capsys.readouterr().out
    assert text.startswith("Very gentle")
    assert "KNEE-TO-CHEST STRETCH" in text
    assert "(start)" in text


@pytest.mark.parametrize("wish", ["--script", "--routine"])
def test_an_unknown_routine_is_named_with_those_that_exist(wish, tmp_path):
    done = run(wish, "yoga", "--data-dir", str(tmp_path), QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "'yoga'" in done.stderr
    assert "gentle-start" in done.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux lacks a screen")
@pytest.mark.parametrize("display", ["", ":987"])
def test_without_a_screen_the_window_is_refused_in_one_sentence(tmp_path, display):
    environment = {"DISPLAY": display} if display else {}
    done = run("--data-dir", str(tmp_path), **environment)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "no screen" in done.stderr


def test_a_data_folder_that_cannot_be_used_is_refused_in_one_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    done = run("--list-routines", "--data-dir", str(tmp_path / "file" / "below"))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert "--data-dir" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such pipes")
@pytest.mark.parametrize("wish", [["--list-routines"], ["--script", "flare-day"]])
@pytest.mark.parametrize("name", ["sessions.json", "preferences.json", "pending/0.jsonl"])
@pytest.mark.parametrize("make", ["mkdir", "mkfifo"])
def test_what_hides_the_doses_of_today_is_named_and_left_alone(tmp_path, capsys, make, name, wish):
    """Without the history a move that hurt would be offered again."""
    (tmp_path / "pending").mkdir()
    getattr(os, make)(tmp_path / name)
    before = sorted(tmp_path.rglob("*"))
    assert main([*wish, "--data-dir", str(tmp_path)]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert str(tmp_path / name) in err and "not a plain file" in err
    assert sorted(tmp_path.rglob("*")) == before


def test_options_that_are_none_are_told_in_one_sentence(capsys):
    assert main(["--routine"]) == 2
    assert main(["--list-routines", "--check"]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert ["“--routine”" in lines[0], "“--list-routines --check”" in lines[1]] == [True, True]
    assert len(lines) == 2


def test_a_sound_file_with_an_unknown_ending_is_refused_before_anything_is_said(tmp_path):
    done = run("--render-audio", "flare-day", str(tmp_path / "a.mp3"), "--data-dir", str(tmp_path))
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert ".flac, .opus or .wav" in done.stderr
    assert not list(tmp_path.glob("a.*")) and not (tmp_path / "cache").exists()


def test_version_and_help_cost_no_qt(tmp_path):
    code = (
        "import sys\nfrom sciatica_timer.__main__ import main\n"
        "try:\n    main(['--version'])\nexcept SystemExit:\n    pass\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    lines = done.stdout.splitlines()
    assert lines[0].startswith("Sciatica Timer ")
    assert lines[1] == "[]"


UNTIL_PAINTED = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and type(watched).__name__ == "SuggestedRoutineCard":
            QApplication.instance().removeEventFilter(self)
            print("painted", *sys.modules)
            QTimer.singleShot(0, QApplication.quit)
        return False

def watched(*_):
    QApplication.instance().installEventFilter(watch)
    return real()

watch, real = Watch(), QApplication.exec
QApplication.exec = staticmethod(watched)
from sciatica_timer.__main__ import main
sys.exit(main(["--data-dir", sys.argv[1]]))
"""
LATER = {
    *("ui.calendar.page", "ui.library.page", "ui.care.before", "ui.care.care_page", "ui.week.page"),
    *("ui.care.summary", "ui.care.it_hurts", "ui.care.stop_signs", "ui.settings.page"),
    "ui.stage.session_view",
}
NOT_HERE = {"configparser", "hashlib", "html", "plistlib", "subprocess"}
"""Of Python's own what takes long, and is needed by few or later."""


def test_the_first_page_is_painted_before_what_it_does_not_need_is_loaded(tmp_path):
    folder = welcomed(tmp_path / "data")
    done = subprocess.run(
        [sys.executable, "-c", UNTIL_PAINTED, str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    loaded = set(done.stdout.split())
    assert "painted" in loaded
    assert not loaded & {f"sciatica_timer.{name}" for name in LATER}
    assert not loaded & {"importlib.metadata", "numpy", "miniaudio", "soundfile", "pyttsx3"}
    assert not loaded & NOT_HERE


def test_a_wrong_bundle_is_one_sentence(tmp_path, monkeypatch, capsys):
    from sciatica_timer.services import resources

    monkeypatch.setattr(resources, "BUNDLE", tmp_path / "resources.rcc")
    monkeypatch.setattr(resources.register, "__defaults__", (tmp_path / "resources.rcc",))
    assert main(["--list-routines", "--data-dir", str(tmp_path)]) == 2
    said = capsys.readouterr().err
    assert "resources.rcc" in said
    assert said.count("\n") == 1
