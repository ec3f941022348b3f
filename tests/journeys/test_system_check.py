"""The page for whoever helps: it names what is wrong, and changes nothing."""

from pathlib import Path

import pytest
from sound_server import HAVE_PULSE, SoundServer

from sciatica_timer.__main__ import main
from sciatica_timer.app.system_check import Finding, page


def contents(folder: Path) -> dict[str, bytes]:
    return {str(file): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_it_tells_of_a_damaged_history_and_leaves_it_alone(
    tmp_path: Path, capsys, monkeypatch, request
) -> None:
    if HAVE_PULSE:
        server: SoundServer = request.getfixturevalue("server")
        for name, value in server.env.items():
            monkeypatch.setenv(name, value)
    data = tmp_path / "data"
    data.mkdir(mode=0o700)
    (data / "sessions.json").write_text("{ not a history")
    (data / "preferences.json").write_text('{"version": 1, "welcomed": true}')
    before = contents(data)
    assert main(["--check", "--data-dir", str(data)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith("Sciatica Timer ")
    told = {line[7:].split(":")[0]: line for line in lines if ":" in line}
    assert told["Sessions"].startswith("WRONG")
    assert str(data) in told["Sessions"]
    for topic in ("Program", "Qt", "Screen", "Speech", "Data folder", "Preferences"):
        assert told[topic].startswith("good"), told[topic]
    # Whether there is a sound output depends on the machine; each is told of.
    assert {"Sound outputs", "Sound", "Voices"} <= told.keys()
    if HAVE_PULSE:
        assert told["Sound outputs"].startswith("good")
        assert told["Sound"].endswith("Sound: an output opens.")
    assert contents(data) == before


def test_a_folder_that_cannot_be_one_is_a_line_of_it(tmp_path: Path, capsys) -> None:
    (tmp_path / "file").touch()
    assert main(["--check", "--data-dir", str(tmp_path / "file")]) == 1
    assert "WRONG  Data: The folder" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("good", "end"), [((True, True), "Nothing is wrong."), ((True, False), "Wrong: 1 of 2.")]
)
def test_its_last_line_says_what_it_comes_to(good: tuple[bool, bool], end: str) -> None:
    findings = [Finding("Thing", "words", each) for each in good]
    assert page(findings).splitlines()[-1] == end
