"""Odd folders, files and outputs: a sentence and an exit code, and nothing changed unasked."""

import errno
import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from application_run import play, welcomed
from PySide6.QtWidgets import QLabel
from shared_clips import CLIPS

from sciatica_timer.__main__ import main
from sciatica_timer.app.application import Application
from sciatica_timer.app.start import entry_point

POSIX = pytest.mark.skipif(os.name != "posix", reason="pipes, links and modes as on Unix")
LINUX = pytest.mark.skipif(sys.platform != "linux", reason="/dev/full and /proc")


def odd(folder: Path) -> dict[str, str]:
    """Names that can be no folder of ours, by what is wrong with them."""
    (folder / "file").write_text("in the way")
    (folder / "lost").symlink_to(folder / "nowhere", target_is_directory=True)
    (folder / "ring").symlink_to(folder / "ring")
    if os.name == "posix":
        os.mkfifo(folder / "pipe")
    return {
        "a file": str(folder / "file"),
        "below a file": str(folder / "file" / "below"),
        "a link to nowhere": str(folder / "lost"),
        "below a link to nowhere": str(folder / "lost" / "below"),
        "a link to itself": str(folder / "ring"),
        "a pipe": str(folder / "pipe"),
        "nothing": "",
        "blanks": "  ",
        "a line's end": str(folder / "two\nlines"),
        "no letters": os.fsdecode(os.fsencode(folder) + b"/\xff\xfe"),
        "too long": str(folder / ("a" * 300)),
        "nobody's home": "~nobody-of-this-name/data",
        "a device": "/dev/full",
        "no place of files": "/proc/nothing/data",
    }


ODD = [
    *("a file", "below a file", "a link to nowhere", "below a link to nowhere"),
    *("a link to itself", "a pipe", "nothing", "blanks", "a line's end", "no letters"),
    *("too long", "nobody's home", "a device", "no place of files"),
]


def says(application: Application, words: str) -> bool:
    labels = application.window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


def refused(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert main(list(arguments)) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1, err
    assert err.startswith("sciatica-timer: ") and err.endswith(".\n")
    assert "Errno" not in err and "Error" not in err and "Traceback" not in err
    return err


@POSIX
@LINUX
@pytest.mark.parametrize("what", ODD)
@pytest.mark.parametrize("wish", [["--list-routines"], []], ids=["list", "window"])
def test_what_can_be_no_data_folder_is_refused(tmp_path, capsys, what, wish) -> None:
    if wish and what == "no place of files":
        pytest.skip("what is not there has nothing to be asked for, and that is no fault")
    name = odd(tmp_path)[what]
    before = sorted(tmp_path.rglob("*"))
    refused(capsys, *wish, "--data-dir", name)
    assert sorted(tmp_path.rglob("*")) == before


@POSIX
def test_a_folder_that_can_be_listed_and_not_entered_is_refused(tmp_path, capsys, monkeypatch):
    real = os.stat

    def stat(path, *rest, **more):
        if str(path).startswith(f"{tmp_path}/"):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), path)
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "stat", stat)
    told = refused(capsys, "--list-routines", "--data-dir", str(tmp_path))
    assert "cannot be used for your sessions: Permission denied." in told


@POSIX
@LINUX
@pytest.mark.parametrize("what", [*ODD, "a folder", "a link", "no folder there"])
def test_what_can_be_no_trace_is_refused(qtbot, tmp_path, capsys, what) -> None:
    target = tmp_path / "target"
    target.write_text("kept")
    (tmp_path / "link").symlink_to(target)
    more = {
        "a folder": str(tmp_path),
        "a link": str(tmp_path / "link"),
        "no folder there": str(tmp_path / "no" / "trace"),
    }
    name = {**odd(tmp_path), **more}[what]
    data = welcomed(tmp_path / "data")
    if what == "a file":
        return
    refused(capsys, "--data-dir", str(data), "--trace", name)
    assert target.read_text() == "kept"


@POSIX
@LINUX
@pytest.mark.parametrize("what", ["line", "long", "pipe", "folder", "link", "nowhere", "/proc"])
def test_what_can_be_no_sound_file_is_refused_at_once(tmp_path, capsys, what) -> None:
    os.mkfifo(tmp_path / "pipe.wav")
    (tmp_path / "folder.wav").mkdir()
    (tmp_path / "link.wav").symlink_to(tmp_path / "real.wav")
    name = {
        "line": str(tmp_path / "two\nlines.wav"),
        "long": str(tmp_path / ("a" * 252 + ".wav")),
        "nowhere": str(tmp_path / "no" / "a.wav"),
        "/proc": "/proc/a.wav",
    }.get(what, str(tmp_path / f"{what}.wav"))
    refused(capsys, "--render-audio", "flare-day", name, "--data-dir", str(tmp_path / "data"))
    assert not (tmp_path / "data").exists()
    assert not list(tmp_path.glob("*.part"))


@POSIX
@pytest.mark.parametrize("mode", [0o2775, 0o755, 0o700])
def test_a_folder_that_is_there_keeps_its_mode_and_asking_writes_nothing(
    tmp_path, capsys, mode
) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "sessions.json").write_text("{ no history")
    (data / "preferences.json").write_text('{"version": 1, "sore_side": "north"}')
    data.chmod(mode)
    before = {each: each.stat().st_mtime_ns for each in (data, *data.iterdir())}
    assert main(["--list-routines", "--data-dir", str(data)]) == 0
    assert stat.S_IMODE(data.stat().st_mode) == mode
    assert {each: each.stat().st_mtime_ns for each in (data, *data.iterdir())} == before


def test_asking_makes_no_folder_and_keeps_no_clip(tmp_path, capsys) -> None:
    new, shared = tmp_path / "new", tmp_path / "shared"
    assert main(["--list-routines", "--data-dir", str(new)]) == 0
    shared.mkdir()
    (shared / "cache").mkdir()
    # Fewer words: this is not about the voice.
    (shared / "preferences.json").write_text('{"version": 1, "voice": {"talk": "tones"}}')
    clips = sorted(CLIPS.glob("*.wav"))
    for clip in clips:
        (shared / "cache" / clip.name).symlink_to(clip)
    assert main(["--script", "flare-day", "--data-dir", str(shared)]) == 0
    assert "KNEE-TO-CHEST" in capsys.readouterr().out
    assert not new.exists()
    assert sorted(each.name for each in shared.rglob("*.wav")) == [clip.name for clip in clips]


@POSIX
def test_a_window_leaves_a_shared_folder_shared_and_says_so_once(
    qtbot, monkeypatch, tmp_path
) -> None:
    data = welcomed(tmp_path / "data")
    data.chmod(0o2775)
    told: list[bool] = []

    def story(application):
        yield application.window.isVisible
        qtbot.wait(50)
        told.append(says(application, "is open to others on this computer"))
        application.window.notify("Something else")
        assert says(application, "Something else")

    for _ in range(2):
        assert play(monkeypatch, data, story) == 0
        monkeypatch.undo()
    assert told == [True, False]
    assert stat.S_IMODE(data.stat().st_mode) == 0o2775


def run(*arguments: str, stdout: object, **more: object) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, **more.pop("env", {})}
    return subprocess.run(
        [sys.executable, "-m", "sciatica_timer", *arguments],
        stdout=stdout,
        stderr=subprocess.PIPE,
        env=environment,
        timeout=60,
        check=False,
        **more,
    )


@LINUX
@pytest.mark.parametrize("wish", ["--list-routines", "--help", "--version"])
def test_a_full_disk_under_the_output_is_one_sentence(tmp_path, wish) -> None:
    with open("/dev/full", "wb") as full:
        done = run(wish, stdout=full)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"could not be written" in done.stderr


@POSIX
def test_a_closed_output_is_one_sentence_and_a_broken_pipe_none(tmp_path) -> None:
    closed = run("--list-routines", stdout=None, preexec_fn=lambda: os.close(1))
    assert (closed.returncode, closed.stderr.count(b"\n")) == (2, 1)
    read, write = os.pipe()
    os.close(read)
    broken = run("--list-routines", stdout=write)
    os.close(write)
    assert (broken.returncode, broken.stderr) == (0, b"")


@POSIX
def test_a_terminal_that_knows_few_letters_gets_the_rest(tmp_path) -> None:
    done = run("--list-routines", stdout=subprocess.PIPE, env={"PYTHONIOENCODING": "ascii"})
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b"gentle-start")


def test_the_usual_end_is_no_such_error_where_python_goes_on_after_it(capsys) -> None:
    """With PYTHONINSPECT it calls the hook for every end."""
    entry_point._unexpected(SystemExit, SystemExit(0), None)
    assert capsys.readouterr() == ("", "")


@POSIX
def test_an_error_that_nobody_expected_is_one_sentence(tmp_path) -> None:
    code = (
        "import sys; from sciatica_timer.app.start import cli_commands; "
        "cli_commands.run = lambda _: 1 / 0; "
        "from sciatica_timer.__main__ import main; sys.argv[1:] = ['--list-routines']; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert "did not expect" in done.stderr and "Traceback" not in done.stderr
