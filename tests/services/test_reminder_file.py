"""What was reminded of: nothing in its file may keep the app from asking what is due."""

import os
from pathlib import Path

import pytest

from sciatica_timer.services.reminder_file import NAME, Remembered, ReminderFile

TOLD = '{"told": [{"day": "%s", "at": "18:30:00", "routine": "stretch", "last": "%s"}]}'
GOOD = "2026-11-26", "2026-11-26T18:30:00Z"


def read(folder: Path, text: str) -> Remembered:
    (folder / NAME).write_text(text)
    file = ReminderFile(folder)
    file.read()
    return file.value


def test_what_was_told_is_read_again(tmp_path: Path) -> None:
    assert read(tmp_path, TOLD % GOOD).told[0].routine == "stretch"


@pytest.mark.parametrize(
    "there",
    [
        ("2026-11-26", "0001-01-01T00:00:00Z"),
        ("2026-11-26", "9999-12-31T23:59:59Z"),
        ("9999-12-31", "2026-11-26T18:30:00Z"),
        ("2026-11-26", "2026-11-26T18:30:00"),
    ],
)
def test_a_time_that_no_calendar_holds_is_as_if_nothing_was_told(
    tmp_path: Path, there: tuple[str, str]
) -> None:
    assert read(tmp_path, TOLD % there) == Remembered()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / NAME)
    file = ReminderFile(tmp_path)
    file.read()
    assert file.value == Remembered()
