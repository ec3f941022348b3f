"""A file that the command line names is there, or the start is refused in a sentence."""

from pathlib import Path

import pytest

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.paths import existing_file
from sciatica_timer.app.start.entry_point import parser


def test_a_file_to_open_has_to_be_there(tmp_path: Path) -> None:
    there = tmp_path / "mine.sciatica"
    there.write_bytes(b"PK")
    assert existing_file(str(there), "--open") == str(there)
    assert existing_file(None, "--open") == ""
    for name in (str(tmp_path), str(tmp_path / "gone.sciatica"), "", "a\u202eb"):
        with pytest.raises(RefusalError, match="--open"):
            existing_file(name, "--open")


def test_a_desktop_that_names_no_file_starts_the_app_as_ever() -> None:
    assert parser().parse_args(["--open"]).open is None
    assert parser().parse_args(["--open", "mine.sciatica"]).open == "mine.sciatica"
