"""Writes files so that a crash, a full disk or a flat battery never leaves half of one."""

import contextlib
import errno
import os
import time
from datetime import datetime
from pathlib import Path

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
TEMPORARY = ".tmp"
LEFT_OVER_AFTER_S = 600
"""A temporary file this old belongs to a process that died while writing."""
BINARY: int = getattr(os, "O_BINARY", 0)
"""Windows would write every line's end as two characters without it."""
REPLACE_TRIES = 5
"""On Windows a virus scanner may hold the old file open for a moment."""


def make_private(folder: Path) -> None:
    """Create a folder with its parents, for the owner only; OSError passes on."""
    new = [each for each in (folder, *folder.parents) if not each.exists()]
    folder.mkdir(parents=True, exist_ok=True, mode=PRIVATE_FOLDER)
    for each in new:
        # A file on the disk is of no use in a folder that is not.
        with contextlib.suppress(OSError):
            sync_folder(each.parent)
    if os.name == "posix" and folder.stat().st_mode & 0o077:
        # A folder on a memory stick or a share may not know modes: then it stays as it is.
        with contextlib.suppress(OSError):
            os.chmod(folder, PRIVATE_FOLDER)


def write_atomically(path: Path, data: bytes) -> None:
    """Write a file whole or not at all, readable by its owner only; OSError passes on.

    The bytes go into a file beside it and onto the disk, and only then take the old one's place.
    """
    write_and_stat(path, data)


def write_and_stat(path: Path, data: bytes) -> os.stat_result:
    """Write as write_atomically does, and give what the disk says about the new file.

    The stat is taken before the file appears under its name: a later, different one therefore
    proves that somebody else has written since.
    """
    # A linked file keeps its link: the place that it points to is written.
    target = Path(os.path.realpath(path))
    beside = target.with_name(f".{target.name}.{os.urandom(6).hex()}{TEMPORARY}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, PRIVATE_FILE)
        try:
            write_all(handle, data)
            os.fsync(handle)
            stat = os.fstat(handle)
        finally:
            os.close(handle)
        _replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
    sync_folder(target.parent)
    return stat


def append_and_sync(path: Path, data: bytes) -> None:
    """Add bytes to the end of a private file and onto the disk; OSError passes on."""
    new = not path.exists()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | BINARY, PRIVATE_FILE)
    try:
        write_all(handle, data)
        os.fsync(handle)
    finally:
        os.close(handle)
    if new:
        sync_folder(path.parent)


def keep_aside(path: Path, data: bytes, when: datetime) -> Path:
    """Copy a file's bytes beside it under a dated name; the same bytes are never kept twice.

    Gives the copy's path. OSError passes on: then the original must not be overwritten.
    """
    stem = f"{path.stem}-damaged-"
    for earlier in sorted(path.parent.glob(f"{stem}*{path.suffix}")):
        if earlier.stat().st_size == len(data) and earlier.read_bytes() == data:
            return earlier
    name = f"{stem}{when:%Y-%m-%d-%H%M%S}"
    copy = path.with_name(name + path.suffix)
    number = 2
    while copy.exists():
        copy = path.with_name(f"{name}-{number}{path.suffix}")
        number += 1
    write_atomically(copy, data)
    return copy


def sweep(folder: Path, name: str) -> None:
    """Remove what a process that died while writing this file has left beside it."""
    with contextlib.suppress(OSError):
        for left in folder.glob(f".{name}.*{TEMPORARY}"):
            with contextlib.suppress(OSError):
                # The disk's own clock on both sides, so a wrong wall clock removes nothing early.
                if time.time() - left.stat().st_mtime > LEFT_OVER_AFTER_S:
                    left.unlink()


def without_mark(data: bytes) -> bytes:
    """Bytes without the mark that some editors put at the start of UTF-8."""
    return data.removeprefix(b"\xef\xbb\xbf")


def write_all(handle: int, data: bytes) -> None:
    """Write every byte to an open file; a disk may take them in pieces."""
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest)
        rest = rest[written:]


def sync_folder(folder: Path) -> None:
    """Put a folder's names onto the disk; OSError passes on, where folders can be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        # Some network and FUSE file systems cannot do this for a folder, and say so.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise
    finally:
        os.close(handle)


def _replace(beside: Path, target: Path) -> None:
    for left in reversed(range(REPLACE_TRIES)):
        try:
            os.replace(beside, target)
            return
        except PermissionError:
            if os.name == "posix" or left == 0:
                raise
            time.sleep(0.05)
