"""How a child is started, from an environment and from a packaged app."""

import os
import sys

import pytest

from sciatica_timer import __main__ as door
from sciatica_timer.services.child_command import DOOR, child_command, safe_folder


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch, tmp_path):
    """The program of a packaged app in a folder of its own."""
    program = tmp_path / "sciatica-timer.exe"
    program.touch()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    return program


def test_from_an_environment_its_python_runs_the_door_without_the_current_folder():
    command = child_command("player", "--device", "x")
    assert command[1:] == ["-P", "-X", "utf8", str(DOOR), "--child", "player", "--device", "x"]
    assert safe_folder() == str(DOOR.parent)


def test_a_packaged_app_is_the_door_of_its_children(packaged):
    assert child_command("speech", "x") == [str(packaged), "--child", "speech", "x"]
    assert safe_folder() == str(packaged.parent)


def test_on_windows_the_program_with_a_console_is(packaged):
    with_console = packaged.with_name("sciatica-timer-console.exe")
    with_console.touch()
    assert child_command("speech")[0] == str(with_console)


@pytest.mark.parametrize("name", door.CHILDREN)
def test_the_door_opens_for_every_child_by_its_name(name, monkeypatch):
    ran = []
    module = type("Module", (), {"main": staticmethod(lambda: ran.append(sys.argv[1:]))})
    monkeypatch.setitem(sys.modules, door.CHILDREN[name], module)
    monkeypatch.setattr(sys, "argv", ["sciatica-timer"])
    assert door.main(["--child", name, "and more"]) == 0
    assert ran == [["and more"]]


@pytest.mark.parametrize("before", ["/before", None])
def test_what_a_packaged_app_opens_does_not_load_its_libraries(before, packaged, monkeypatch):
    monkeypatch.setattr(sys, "argv", ["sciatica-timer", "--version"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setenv("LD_LIBRARY_PATH", "/packaged/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    with pytest.raises(SystemExit):
        door.main()
    assert os.environ.get("LD_LIBRARY_PATH") == before
    assert "LD_LIBRARY_PATH_ORIG" not in os.environ
