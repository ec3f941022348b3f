"""The wheel, built from what the sdist holds and installed where nothing of the checkout is."""

import json
import os
import shutil
import site
import subprocess
import sys
import venv
from pathlib import Path

import pytest
from application_run import welcomed
from hatchling.builders.sdist import SdistBuilder
from waiting import wait_until

ROOT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a fresh environment with the wheel in it; its needs come from this one."""
    place = tmp_path_factory.mktemp("wheel")
    source = place / "source"
    archive = SdistBuilder(str(ROOT))
    # What the archive of sources would hold; packing all of it would take longer than the rest.
    files = {each.distribution_path: each.path for each in archive.recurse_included_files()}
    for name, path in (files | {"pyproject.toml": ROOT / "pyproject.toml"}).items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, source / name)
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    build += ["--outdir", str(place), str(source)]
    subprocess.run(build, check=True, capture_output=True, timeout=300)
    wheel = next(place.glob("*.whl"))
    home = place / "fresh"
    venv.create(home, with_pip=False)
    fresh = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    # With the pip of this environment, which is there already.
    install = [sys.executable, "-m", "pip", "--python", str(fresh), "install", "--no-compile"]
    install += ["--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True, capture_output=True, timeout=300)
    # What the wheel needs is borrowed, so that the test needs no network; it comes last.
    inside = next(home.rglob("site-packages"))
    (inside / "borrowed.pth").write_text("\n".join(site.getsitepackages()), encoding="utf-8")
    return fresh


def run(python: Path, *arguments: str, cwd: Path) -> str:
    done = subprocess.run(
        [str(python), *arguments], capture_output=True, text=True, check=True, cwd=cwd, timeout=120
    )
    return done.stdout


def test_the_wheel_lists_its_routines(python, tmp_path):
    where = run(python, "-c", "import sciatica_timer; print(sciatica_timer.__file__)", cwd=tmp_path)
    assert "fresh" in where
    said = run(python, "-m", "sciatica_timer", "--list-routines", cwd=tmp_path)
    assert said.startswith("gentle-start\tGentle start\t")


def test_the_wheel_begins_a_session(python, tmp_path):
    trace = tmp_path / "trace.jsonl"
    welcomed(tmp_path / "data")
    arguments = ["-m", "sciatica_timer", "--routine", "gentle-start", "--start"]
    arguments += ["--data-dir", str(tmp_path / "data"), "--trace", str(trace)]
    app = subprocess.Popen(
        [str(python), *arguments],
        cwd=tmp_path,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stderr=subprocess.PIPE,
    )
    try:

        def events() -> set[str]:
            lines = trace.read_text(encoding="utf-8").splitlines() if trace.exists() else []
            return {json.loads(line)["event"] for line in lines if line.endswith("}")}

        wait_until(lambda: {"prepared", "schedule"} <= events(), limit_s=60)
    finally:
        app.terminate()
        _, errors = app.communicate(timeout=20)
    assert b"Traceback" not in errors
