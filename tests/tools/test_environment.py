"""The environment .venv: taken over or made anew, and kept up to date."""

import json
import os
import shutil
import site
import subprocess
import sys
import tomllib
import venv
from pathlib import Path

import pytest

from tools import environment, needs, unused
from tools.environment import UNFINISHED, Environment
from tools.needs import StuckError

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
GOES = (
    "PySide6/Qt/lib/libQt6QuickControls2.so.6",
    "PySide6/Qt/lib/QtQmlModels.framework/Versions/A/QtQmlModels",
    "PySide6/Qt6DesignerComponents.dll",
    "PySide6/QtQuickWidgets.pyd",
    "PySide6/QtOpenGL.abi3.so",
    "PySide6/qml/QtQuick/Controls/plugin.dll",
    "PySide6/Qt/qml/builtins.qmltypes",
    "PySide6/Qt/plugins/qmltooling/libqmldbg_server.so",
    "PySide6/translations/designer_de.qm",
    "PySide6/Qt/libexec/qmltyperegistrar",
    "PySide6/qmlls.exe",
    "PySide6/Assistant.app/Contents/MacOS/Assistant",
    "onnxruntime",
)
STAYS = (
    "PySide6/Qt/lib/libQt6Qml.so.6",
    "PySide6/Qt6Qml.dll",
    "PySide6/Qt/lib/QtOpenGL.framework/Versions/A/QtOpenGL",
    "PySide6/Qt/lib/libQt6OpenGL.so.6",
    "PySide6/Qt6WaylandClient.dll",
    "PySide6/QtSvgWidgets.abi3.so",
    "PySide6/QtWidgets.pyi",
    "PySide6/Qt/translations/qtbase_de.qm",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/Qt/plugins/imageformats/libqwebp.so",
    "PySide6/Qt/libexec/rcc",
    "PySide6/lrelease.exe",
    "numpy/tools/quantization.py",
)
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages are a Linux thing")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small checkout: the project file without its hook, and a package with next to nothing."""
    root = tmp_path / "Sciatica Übung"
    (root / "sciatica_timer").mkdir(parents=True)
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    text = text.replace("[tool.hatch.build.hooks.custom]", "[tool.odd]")
    # As jeepney is on Windows and macOS.
    elsewhere = "dependencies = [\"of-another-system>=1; sys_platform == 'another'\","
    text = text.replace("dependencies = [", elsewhere, 1)
    (root / "pyproject.toml").write_text(text, encoding="utf-8")
    for name in ("README.md", "LICENSE", "resources.qrc"):
        (root / name).touch()
    (root / "sciatica_timer" / "__init__.py").write_text('__version__ = "0.1"', encoding="utf-8")
    (root / "sciatica_timer" / "__main__.py").write_text("print('started')", encoding="utf-8")
    (root / "sciatica_timer" / "resources.rcc").touch()
    return root


class TestTheEnvironment:
    def test_that_somebody_made_is_taken_over_and_ready_from_then_on(
        self, root, monkeypatch
    ) -> None:
        folder = root / ".venv"
        venv.create(folder, symlinks=True)
        # The libraries are borrowed, pip among them, so that the test needs no network.
        inside = next(folder.glob("lib/python*/site-packages"))
        (inside / "borrowed.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
        (folder / "mine").touch()
        brought_before = inside / "onnxruntime"
        brought_before.mkdir()
        made = Environment(root, checks=True)
        assert not made.is_ready()
        monkeypatch.setenv("PIP_NO_INDEX", "1")
        monkeypatch.setenv("PIP_USER", "1")
        made.make()
        assert made.is_ready() and (folder / "mine").exists() and brought_before.exists()
        assert Environment(root, checks=False).is_ready()
        assert (inside / "_sciatica_timer.pth").read_text() == "../../../.."
        # Had it been made by this program, what nobody loads would be taken out.
        mark = folder / "made-from.json"
        mark.write_text(json.dumps({"from": "before", "ours": True}))
        Environment(root, checks=False).make()
        assert not brought_before.exists() and (folder / "mine").exists()
        assert json.loads(mark.read_text())["ours"] is True
        (inside / "borrowed.pth").unlink()
        # A locale whose encoding does not know the folder's letters keeps nothing from starting.
        started = subprocess.run(
            [made.python, "-P", "-m", "sciatica_timer"],
            env=made.variables | {"LC_ALL": "C"},
            capture_output=True,
            text=True,
            check=True,
            cwd="/",
        )
        assert started.stdout == "started\n"

    def test_is_not_led_astray_by_what_is_set_for_another_python(self, root, monkeypatch) -> None:
        for name in ("PYTHONPATH", "PIP_TARGET", "PYTHONDONTWRITEBYTECODE", "LANG"):
            monkeypatch.setenv(name, "/elsewhere")
        given = Environment(root, checks=False).variables
        assert [name for name, value in given.items() if value == "/elsewhere"] == ["LANG"]

    def test_of_another_version_is_brought_up_to_date_and_not_made_anew(self, root) -> None:
        made, before = Environment(root, checks=False), Environment(root, checks=False).made_from()
        venv.create(root / ".venv", symlinks=True)
        (root / "sciatica_timer" / "__init__.py").write_text('__version__ = "0.2"')
        assert made.made_from() != before
        assert not made.is_ready() and not made.is_broken()

    def test_is_made_anew_when_it_is_not_whole(self, root) -> None:
        folder, made = root / ".venv", Environment(root, checks=False)
        assert made.is_broken()
        venv.create(folder, symlinks=True)
        assert not made.is_broken()
        mark = folder / "made-from.json"
        for rubbish in ("[", "[]", '{"from": 5}', "\0"):
            mark.write_text(rubbish)
            assert not made.is_broken() and not made.is_ready()
        for wrong in ({"from": UNFINISHED}, {"from": "x", "python": "/usr 3.9"}):
            mark.write_text(json.dumps(wrong))
            assert made.is_broken()
        mark.unlink()
        Path(made.python).unlink()
        Path(made.python).write_text("#!/bin/sh\nexit 1\n")
        Path(made.python).chmod(0o755)
        assert made.is_broken()
        Path(made.python).unlink()
        assert made.is_broken()
        shutil.rmtree(folder)
        folder.touch()
        assert made.is_broken()

    def test_is_worked_on_by_one_start_at_a_time(self, root) -> None:
        fcntl = pytest.importorskip("fcntl")
        workshop = root / ".venv-setup"
        workshop.mkdir()
        with (workshop / "lock").open("a") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            with pytest.raises(StuckError, match="Another start is setting this up just now"):
                Environment(root, checks=False).make()
        assert not (root / ".venv").exists()

    def test_is_not_begun_where_nothing_may_be_written(self, root, monkeypatch) -> None:
        monkeypatch.setattr(os, "access", lambda *_: False)
        with pytest.raises(StuckError, match=r"You may not write in .*Clone Sciatica Timer anew"):
            Environment(root, checks=False).make()

    def test_is_not_made_by_sudo_in_the_folder_of_somebody_else(self, root, monkeypatch) -> None:
        monkeypatch.setattr(environment, "ROOT", root)
        monkeypatch.setattr(needs, "RUN", ())
        monkeypatch.setenv("SUDO_UID", "1000")
        if os.geteuid() == 0:
            os.chown(root, 1000, 1000)
        with pytest.raises(StuckError, match="Now type the command without sudo"):
            environment.set_up(checks=False)

    def test_brings_what_the_project_names(self) -> None:
        app = Environment(ROOT, checks=False).requirements()
        assert set(PROJECT["project"]["dependencies"]) < set(app)
        more = set(Environment(ROOT, checks=True).requirements()) - set(app)
        assert more >= {each for each in PROJECT["project"]["optional-dependencies"]["dev"]
                        if each not in app}  # fmt: skip


class TestWhatIsTakenOutOfIt:
    def test_is_on_every_system_only_what_nothing_loads(self, tmp_path: Path) -> None:
        for name in GOES + STAYS:
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text("four")
        assert unused.remove(tmp_path) == 4 * len(GOES)
        left = {
            path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()
        }
        assert left == set(STAYS)
        assert unused.remove(tmp_path) == 0
