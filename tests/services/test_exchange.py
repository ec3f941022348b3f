"""A file for the person is there whole or not at all, and each failure is one sentence."""

import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from store_stories import FAULTS, OPERATIONS, failing, make_session

from sciatica_timer.domain.session import Session
from sciatica_timer.services import user_files, zip_members
from sciatica_timer.services.store import export_formats
from sciatica_timer.services.store.long_task import Step, StoppedError, no_step

SAFE = "your history is safe here"


def test_a_file_is_written_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "Sessions.csv"
    assert user_files.save_as(path, b"one") == ""
    assert user_files.save_as(path, b"two") == ""
    assert path.read_bytes() == b"two"
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_whatever_fails_is_one_sentence_and_leaves_no_half_file(
    tmp_path: Path, operation: str, fault: str
) -> None:
    path = tmp_path / "Sessions.csv"
    path.write_bytes(b"old")
    with failing(operation, FAULTS[fault]):
        said = user_files.save_as(path, b"new")
    assert SAFE in said and said.endswith(".") and said.count(". ") == 0
    assert path.read_bytes() in (b"old", b"new")
    assert os.listdir(tmp_path) == ["Sessions.csv"]
    assert user_files.save_as(path, b"again") == ""


@pytest.mark.parametrize(
    ("called", "file"),
    [
        ("CON", "Sciatica Timer CON"),
        ("nul .x", "Sciatica Timer nul .x"),
        ("com\u00b9", "Sciatica Timer com\u00b9"),
        ("Lpt9.pdf", "Sciatica Timer Lpt9.pdf"),
        ("Contact", "Contact"),
        ("A: <b>? \u202e. .", "A b"),
        (" .. ", "Sciatica Timer"),
    ],
)
def test_a_name_becomes_one_that_every_system_takes_for_a_file(called: str, file: str) -> None:
    assert user_files.file_name(called) == file


def test_the_apps_own_file_is_known_in_other_letters_before_it_is_there(tmp_path: Path) -> None:
    said = user_files.save_as(tmp_path / "Draft.JSON", b"x", own=[tmp_path / "draft.json"])
    assert "the app's own file" in said and not list(tmp_path.iterdir())


def test_the_sentence_tells_the_cases_apart(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    told = {user_files.cannot_write(path, OSError(number, "")) for number in FAULTS.values()}
    assert len(told) == len(FAULTS)


@pytest.mark.skipif(not hasattr(os, "getuid") or os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_is_not_ones_own(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert "not allowed" in user_files.save_as(tmp_path / "a.csv", b"x")
    tmp_path.chmod(0o700)


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    said = user_files.save_as(tmp_path / "gone" / "a.csv", b"x")
    assert "a.csv could not be written" in said and SAFE in said


def test_the_apps_own_files_are_never_written_over(tmp_path: Path) -> None:
    own = tmp_path / "sessions.json"
    own.write_bytes(b"all of it")
    detour = tmp_path / "deep" / ".." / "sessions.json"
    (tmp_path / "deep").mkdir()
    for path in (own, detour):
        assert "the app's own file" in user_files.save_as(path, b"x", own=[own])
    assert own.read_bytes() == b"all of it"
    assert user_files.save_as(tmp_path / "mine.json", b"x", own=[own]) == ""
    not_there_yet = tmp_path / "preferences.json"
    assert "own file" in user_files.save_as(not_there_yet, b"x", own=[not_there_yet])


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    try:
        (tmp_path / "gone.json").read_bytes()
    except OSError as error:
        said = user_files.cannot_read(tmp_path / "gone.json", error)
        assert (
            "gone.json" in said and said.endswith("directory).") and "nothing was changed" in said
        )
    else:
        pytest.fail("it was there")


@pytest.mark.parametrize("before", [None, b"as it was"])
def test_a_file_that_is_left_off_at_the_last_moment_leaves_nothing_behind(
    tmp_path: Path, before: bytes | None
) -> None:
    path = tmp_path / "table.csv"
    if before is not None:
        path.write_bytes(before)

    def stop() -> None:
        # All of it lies beside the place by now.
        assert sum(each.stat().st_size == 8 for each in tmp_path.iterdir()) == 1
        raise StoppedError

    with pytest.raises(StoppedError):
        user_files.save_as(path, b"all of i", last=stop)
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == (
        {} if before is None else {"table.csv": before}
    )


@pytest.mark.parametrize("make", [export_formats.to_csv, export_formats.to_calendar])
def test_a_long_history_is_left_off_on_its_way_out(
    make: Callable[[Sequence[Session], Step], bytes],
) -> None:
    sessions, shares = [make_session(number) for number in range(1_000)], list[float]()

    def step(share: float) -> None:
        shares.append(share)
        if share >= 0.5:
            raise StoppedError

    with pytest.raises(StoppedError):
        make(sessions, step)
    assert shares == [number / 10 for number in range(6)]
    assert make(sessions, no_step).count(sessions[-1].id.encode()) > 0


def test_what_is_packed_tells_how_far_it_is_and_can_be_left_off() -> None:
    members, shares = {"a.json": b"1" * 300_000, "b.jpg": b"2" * 100_000}, list[float]()
    whole = zip_members.packed(members, shares.append)
    assert shares == sorted(shares) and shares[0] == 0 and len(shares) > 5 and shares[-1] < 1
    found = zip_members.members_of(whole, lambda _: 400_000, most_members=2, most_bytes=400_000)
    assert found == members

    def stop(_share: float) -> None:
        raise StoppedError

    with pytest.raises(StoppedError):
        zip_members.packed(members, stop)


def test_the_usual_folder_is_there(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path))
    assert user_files.usual_folder() == tmp_path
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "gone"))
    assert user_files.usual_folder() == Path.home()
