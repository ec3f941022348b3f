"""What lies in the current folder is never run, by the app or by what it starts."""

import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from application_run import welcomed
from pytestqt.qtbot import QtBot
from waiting import wait_until

from sciatica_timer.services.voice.child_process import ChildProcess

PACKAGE = Path(__file__).resolve().parents[2] / "sciatica_timer"
SCRIPT = Path(sys.executable).with_name("sciatica-timer")
NAMES = (
    "random",
    "numpy",
    "json",
    "msgspec",
    "lz4",
    "argparse",
    "pathlib",
    "platformdirs",
    "hibari",
)
NAMES += ("soundfile", "miniaudio", "pyttsx3", "espeakng_loader", "sitecustomize", "onnxruntime")

pytestmark = pytest.mark.skipif(not SCRIPT.exists(), reason="the script has another name here")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder full of traps: each writes its name down when it is run."""
    folder = tmp_path / "traps"
    folder.mkdir()
    trap = "open({!r}, 'a').write('{}\\n')\n"
    for name in NAMES:
        (folder / f"{name}.py").write_text(trap.format(str(tmp_path / "ran"), name))
    return folder


def with_a_package(folder: Path) -> None:
    """Python's own -m looks for the package there too, so only the script has to do without."""
    package = folder / "sciatica_timer"
    package.mkdir()
    trap = f"open({str(folder.parent / 'ran')!r}, 'a').write('sciatica_timer')\n"
    (package / "__init__.py").write_text(trap)


def environment(**more: str) -> dict[str, str]:
    gone = ("PYTHONPATH", "PYTHONSAFEPATH", "DISPLAY", "WAYLAND_DISPLAY")
    return {**{k: v for k, v in os.environ.items() if k not in gone}, **more}


def ran(folder: Path) -> list[str]:
    marks = folder.parent / "ran"
    return marks.read_text().split() if marks.exists() else []


def run(folder: Path, *command: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*map(str, command)],
        cwd=folder,
        env=environment(**variables),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_sound_file_is_made_by_children_that_look_elsewhere(folder: Path, tmp_path: Path) -> None:
    with_a_package(folder)
    data = welcomed(tmp_path / "data")
    told = run(folder, SCRIPT, "--render-audio", "flare-day", "a.opus", "--data-dir", data)
    assert (told.returncode, told.stderr) == (0, "")
    assert (folder / "a.opus").stat().st_size > 100_000
    assert ran(folder) == []


def test_python_m_leaves_the_folder_out_before_anything_is_imported(folder: Path) -> None:
    told = run(folder, sys.executable, "-m", "sciatica_timer", "--list-routines")
    assert told.stdout.startswith("gentle-start\t")
    assert ran(folder) == []


@pytest.mark.parametrize("path", ["", ".", "nothing-here:"])
def test_nor_does_a_path_that_means_the_folder_let_it_in(folder: Path, path: str) -> None:
    # Python itself looks for this one, before the first line of ours.
    (folder / "sitecustomize.py").unlink()
    told = run(folder, SCRIPT, "--list-routines", PYTHONPATH=path)
    assert told.stdout.startswith("gentle-start\t"), told.stderr
    assert ran(folder) == []


@pytest.mark.skipif(sys.platform != "linux", reason="looks at the children in /proc")
def test_a_window_from_such_a_folder_speaks_and_runs_nothing(folder: Path, tmp_path: Path) -> None:
    with_a_package(folder)
    data, trace = tmp_path / "data", tmp_path / "trace.jsonl"
    data.mkdir()
    (data / "preferences.json").write_text('{"version": 1, "welcomed": true}')
    command = [SCRIPT, "--routine", "flare-day", "--start", "--data-dir", data, "--trace", trace]
    app = subprocess.Popen(
        [*map(str, command)],
        cwd=folder,
        env=environment(QT_QPA_PLATFORM="offscreen", QT_PLUGIN_PATH=":.", LD_LIBRARY_PATH=":"),
        stderr=subprocess.PIPE,
    )
    try:
        wait_until(
            lambda: trace.exists() and '"event": "schedule"' in trace.read_text(),
            limit_s=60,
            what="the voice was never ready",
        )
        pids = Path(f"/proc/{app.pid}/task/{app.pid}/children").read_text().split()
        assert len(pids) >= 2
        for child in (Path("/proc", pid) for pid in pids):
            assert (child / "cwd").resolve() == PACKAGE
            variables = (child / "environ").read_bytes().split(b"\0")
            assert b"PYTHONSAFEPATH=1" in variables
            assert not any(each.startswith((b"LD_LIBRARY", b"QT_PLUGIN")) for each in variables)
    finally:
        app.terminate()
        _, errors = app.communicate(timeout=20)
    assert errors == b""
    assert ran(folder) == []


def test_a_packaged_app_is_its_own_childrens_door(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, folder: Path, tmp_path: Path
) -> None:
    """A small program stands in for one: it is frozen, and knows no word of Python's own."""
    program, body = tmp_path / "packaged", tmp_path / "packaged.py"
    # The path of Python may hold a space, which a first line with "#!" does not take.
    program.write_text(
        f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -P {shlex.quote(str(body))} "$@"\n'
    )
    body.write_text(
        "import sys\n"
        f"sys.frozen, sys.executable = True, {str(program)!r}\n"
        f"sys.path.append({str(PACKAGE.parent)!r})\n"
        "from sciatica_timer.__main__ import main\n"
        "sys.exit(main())\n"
    )
    program.chmod(0o755)
    assert run(folder, program, "--list-routines").returncode == 0
    assert run(folder, program, "--child", "nobody").returncode == 2
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.chdir(folder)
    child = ChildProcess("speech", "natural")
    with qtbot.waitSignal(child.received, timeout=20_000) as said:
        child.start()
    assert said.args[0]["event"] == "ready"
    child.finish()
    assert ran(folder) == []
