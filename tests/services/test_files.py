"""A file is there whole or not at all."""

import errno
import os
import socket
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_stories import FAULTS, NOW, OPERATIONS, failing

from sciatica_timer.services import files

POSIX = pytest.mark.skipif(os.name != "posix", reason="modes are a POSIX thing")


@pytest.mark.parametrize("name", ["a.json", "🙂" * 60 + ".sciatica", "a" * 255])
def test_what_was_written_is_there(tmp_path: Path, name: str) -> None:
    """As long a name as a disk takes, such as one's own routine may have."""
    path = tmp_path / name
    files.write_atomically(path, b"one")
    files.write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert os.listdir(tmp_path) == [name]


def test_whether_something_is_there_is_told_or_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert files.is_there(tmp_path / "file")
    assert not files.is_there(tmp_path / "nothing")
    assert not files.is_there(tmp_path / "file" / "below")
    with pytest.raises(OSError):
        files.is_there(tmp_path / ("a" * 300))


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
def test_a_folder_that_was_there_keeps_its_mode(tmp_path: Path) -> None:
    folder = tmp_path / "open"
    folder.mkdir()
    folder.chmod(0o2775)
    files.make_private(folder)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o2775


@POSIX
def test_every_folder_on_the_way_is_made_for_its_owner(tmp_path: Path) -> None:
    files.make_private(tmp_path / "new" / "deep" / "deeper")
    for folder in ("new", "new/deep", "new/deep/deeper"):
        assert stat.S_IMODE((tmp_path / folder).stat().st_mode) == 0o700


def test_a_file_in_the_place_of_a_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(OSError):
        files.make_private(tmp_path / "data")


@POSIX
def test_a_linked_file_is_only_written_through_where_that_is_wished(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    real = tmp_path / "real" / "a.json"
    real.write_bytes(b"old")
    link = tmp_path / "a.json"
    link.symlink_to(real)
    files.write_atomically(link, b"new", follow=True)
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    files.write_atomically(link, b"newer")
    assert not link.is_symlink()
    assert (link.read_bytes(), real.read_bytes()) == (b"newer", b"new")


@POSIX
def test_nothing_is_added_to_what_a_link_points_to(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    link.symlink_to(real)
    with pytest.raises(OSError):
        files.append_and_sync(link, b"new")
    with pytest.raises(OSError):
        files.open_private(link, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    assert real.read_bytes() == b"old"


def _pipe(path: Path) -> None:
    os.mkfifo(path)


def _zeros(path: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path) -> None:
    path.mkdir()


def _socket(path: Path) -> None:
    here = socket.socket(socket.AF_UNIX)
    here.bind(str(path))
    here.close()


def _huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2_000_000_000)


ODD = {"pipe": _pipe, "zeros": _zeros, "folder": _folder, "socket": _socket, "huge": _huge}


@POSIX
@pytest.mark.parametrize("make", ODD.values(), ids=ODD.keys())
def test_only_a_plain_file_of_a_fair_size_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None]
) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    path = Path("a.json")
    make(path)
    with pytest.raises(OSError) as error:
        files.read_regular(path, most=1_000_000)
    assert isinstance(error.value, files.NotAFileError | files.TooLargeError)
    assert not files.may_lock(path)


@POSIX
@pytest.mark.parametrize("make", [_pipe, _folder, _socket], ids=["pipe", "folder", "socket"])
def test_what_is_no_plain_file_is_not_written_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], None]
) -> None:
    monkeypatch.chdir(tmp_path)
    path = Path("a.json")
    make(path)
    before = path.lstat().st_mode
    with pytest.raises(OSError):
        files.write_atomically(path, b"new")
    with pytest.raises(OSError):
        files.append_and_sync(path, b"new")
    assert path.lstat().st_mode == before
    assert os.listdir(tmp_path) == ["a.json"]


def test_a_file_may_be_as_large_as_is_allowed_and_no_larger(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_bytes(b"0123456789")
    assert files.read_regular(path, most=10) == b"0123456789"
    with pytest.raises(files.TooLargeError):
        files.read_regular(path, most=9)
    with pytest.raises(FileNotFoundError):
        files.read_regular(tmp_path / "none", most=9)


def test_a_lock_may_be_asked_for_where_nothing_or_a_lock_stands(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    assert files.may_lock(path)
    path.write_text("123\napp\nhost\n")
    assert files.may_lock(path)
    path.unlink()
    path.symlink_to(tmp_path / "elsewhere")
    assert not files.may_lock(path)


TEXT = '{"name": "Rücken 🙂"}'


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"], ids=["bare", "marked"])
def test_text_is_read_by_its_mark_or_by_its_zeros(encoding: str, mark: str) -> None:
    assert files.to_utf8((mark + TEXT).encode(encoding)) == TEXT.encode()


def test_half_a_letter_of_a_wide_encoding_is_no_text() -> None:
    with pytest.raises(UnicodeDecodeError):
        files.to_utf8(TEXT.encode("utf-16")[:-1])


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


def test_on_a_mac_the_drive_is_asked_to_keep_what_was_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What fsync does there ends in the drive's own memory, which a flat battery takes along."""
    fcntl = pytest.importorskip("fcntl")
    asked: list[str] = []
    knows = True

    def full(_handle: int, command: int) -> None:
        assert command == 51
        asked.append("whole way")
        if not knows:
            raise OSError(errno.ENOTSUP, "a share")

    monkeypatch.setattr(files.sys, "platform", "darwin")
    monkeypatch.setattr(fcntl, "F_FULLFSYNC", 51, raising=False)
    monkeypatch.setattr(fcntl, "fcntl", full)
    monkeypatch.setattr(os, "fsync", lambda _handle: asked.append("fsync"))
    files.write_atomically(tmp_path / "a", b"1")
    assert asked == ["whole way"] * 2, "the file and the folder"
    asked.clear()
    knows = False
    files.append_and_sync(tmp_path / "a", b"2")
    assert asked == ["whole way", "fsync"]
    assert (tmp_path / "a").read_bytes() == b"12"


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
