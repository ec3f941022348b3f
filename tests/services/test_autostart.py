"""Starting with the computer on Windows and macOS, whose own parts are stood in for."""

import plistlib
import sys
from pathlib import Path
from types import ModuleType

import pytest

from sciatica_timer.services import autostart
from sciatica_timer.services.child_command import DOOR


class Registry(ModuleType):
    """As much of winreg as is used; nobody's own registry is touched."""

    HKEY_CURRENT_USER, REG_SZ = "the person's", 1

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, str]] = {}
        self._at = ""

    def __enter__(self) -> dict[str, str]:
        return self.keys[self._at]

    def __exit__(self, *_: object) -> None:
        pass

    def CreateKey(self, root: str, name: str) -> "Registry":
        assert root == self.HKEY_CURRENT_USER
        self.keys.setdefault(name, {})
        self._at = name
        return self

    def OpenKey(self, root: str, name: str) -> "Registry":
        if name not in self.keys:
            raise FileNotFoundError(2, "Das System kann die angegebene Datei nicht finden")
        return self.CreateKey(root, name)

    @staticmethod
    def QueryValueEx(key: dict[str, str], name: str) -> tuple[str, int]:
        if name not in key:
            raise FileNotFoundError(2, "Das System kann die angegebene Datei nicht finden")
        return key[name], 1

    @staticmethod
    def SetValueEx(key: dict[str, str], name: str, _: int, kind: int, value: str) -> None:
        assert kind == Registry.REG_SZ
        key[name] = value

    @staticmethod
    def DeleteValue(key: dict[str, str], name: str) -> None:
        del key[name]


def test_on_windows_it_is_a_value_of_the_key_that_is_read_at_login(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry, program = Registry(), tmp_path / "Jörg Müller" / "python.exe"
    program.parent.mkdir()
    program.with_name("pythonw.exe").touch()
    monkeypatch.setitem(sys.modules, "winreg", registry)
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(sys, "executable", str(program))
    assert not autostart.is_on()
    autostart.switch(False, tmp_path)
    autostart.switch(True, tmp_path)
    assert autostart.is_on()
    (line,) = registry.keys[autostart.RUN_KEY].values()
    assert line.startswith(f'"{program.with_name("pythonw.exe")}" -P -X utf8 ')
    assert line.endswith(f" --in-tray --data-dir {tmp_path}")
    autostart.switch(False, tmp_path)
    assert not autostart.is_on() and registry.keys == {autostart.RUN_KEY: {}}


def test_on_macos_it_is_a_launch_agent_of_the_persons_own(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    # Only a Mac has it; here it is refused, as on a share there.
    monkeypatch.setattr(pytest.importorskip("fcntl"), "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/Jörg/bin/python3")
    assert not autostart.is_on()
    autostart.switch(True, tmp_path)
    assert autostart.is_on()
    (agent,) = (home / "Library" / "LaunchAgents").iterdir()
    told = plistlib.loads(agent.read_bytes())
    begin = ["/opt/Jörg/bin/python3", "-P", "-X", "utf8", str(DOOR)]
    assert told["ProgramArguments"] == [*begin, "--in-tray", "--data-dir", str(tmp_path)]
    assert told["RunAtLoad"] is True and told["Label"] == agent.stem
    # Else a session would be short of processor time, as background work is.
    assert told["ProcessType"] == "Interactive"
    autostart.switch(False, tmp_path)
    assert not autostart.is_on()
