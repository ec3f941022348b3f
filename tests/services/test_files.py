"""A file is there whole or not at all."""

import errno
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_stories import FAULTS, NOW, OPERATIONS, failing

from sciatica_timer.services import files

POSIX = pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX thing")


def test_what_was_written_is_there(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    files.write_atomically(path, b"one")
    files.write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == ["a.json"]


@POSIX
def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "deep"
    files.make_private(folder)
    files.write_atomically(folder / "a", b"x")
    files.append_and_sync(folder / "b", b"x")
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "a").stat().st_mode) == 0o600
    assert stat.S_IMODE((folder / "b").stat().st_mode) == 0o600


@POSIX
def test_a_folder_that_was_open_to_others_is_closed(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir(mode=0o755)
    files.make_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


@POSIX
def test_a_linked_file_keeps_its_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "a.json"
    real.write_bytes(b"old")
    link = tmp_path / "a.json"
    link.symlink_to(real)
    files.write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"


@pytest.mark.parametrize("number", FAULTS.values(), ids=FAULTS.keys())
@pytest.mark.parametrize("operation", OPERATIONS)
def test_when_the_disk_fails_the_old_file_stands(
    tmp_path: Path, operation: str, number: int
) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with failing(operation, number), pytest.raises(OSError) as error:
        files.write_atomically(path, b"new")
    assert error.value.errno == number
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.json"]


def test_when_the_folder_cannot_be_synced_it_says_so_and_the_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    with failing("fsync", errno.EIO, after=1), pytest.raises(OSError):
        files.write_atomically(path, b"new")
    assert path.read_bytes() == b"new"


def test_a_share_that_cannot_sync_folders_is_good_enough(tmp_path: Path) -> None:
    with failing("fsync", errno.EINVAL, after=1):
        files.write_atomically(tmp_path / "a.json", b"new")


def test_a_disk_that_takes_bytes_in_small_bites_gets_all_of_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: real(handle, bytes(data[:3])))
    files.write_atomically(tmp_path / "a", b"0123456789")
    monkeypatch.undo()
    assert (tmp_path / "a").read_bytes() == b"0123456789"


def test_a_folder_in_the_way_is_an_error_and_not_a_loss(tmp_path: Path) -> None:
    (tmp_path / "a.json").mkdir()
    with pytest.raises(OSError):
        files.write_atomically(tmp_path / "a.json", b"new")
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_damaged_file_is_kept_once_a_kind(tmp_path: Path) -> None:
    path = tmp_path / "sessions.json"
    first = files.keep_aside(path, b"bad", NOW)
    assert first.name == "sessions-damaged-2026-11-22-180000.json"
    assert files.keep_aside(path, b"bad", NOW) == first
    second = files.keep_aside(path, b"worse", NOW)
    assert second.name == "sessions-damaged-2026-11-22-180000-2.json"
    assert (first.read_bytes(), second.read_bytes()) == (b"bad", b"worse")


def test_what_a_dead_process_left_beside_goes_after_a_while(tmp_path: Path) -> None:
    old, young = tmp_path / ".a.json.1.tmp", tmp_path / ".a.json.2.tmp"
    old.write_bytes(b"")
    young.write_bytes(b"")
    os.utime(old, (1, 1))
    files.sweep(tmp_path, "a.json")
    assert os.listdir(tmp_path) == [young.name]
    files.sweep(tmp_path / "nowhere", "a.json")


@given(st.binary(max_size=2000), st.binary(max_size=2000))
def test_any_bytes_come_back(tmp_path_factory: pytest.TempPathFactory, a: bytes, b: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any"
    files.write_atomically(path, a)
    assert path.read_bytes() == a
    path.unlink()
    files.append_and_sync(path, a)
    files.append_and_sync(path, b)
    assert path.read_bytes() == a + b
    path.unlink()
