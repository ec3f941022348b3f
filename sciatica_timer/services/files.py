"""Reads and writes the app's own files: whole or not at all, and only if they are plain files."""

import codecs
import contextlib
import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TypeVar

_T = TypeVar("_T")

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700
TEMPORARY = ".tmp"
NAME_LETTERS = 40
"""Of a long name, so that the name beside it is not too long for the disk: 255 bytes for most, and
a letter has up to four."""
LEFT_OVER_AFTER_S = 600
"""A temporary file this old belongs to a process that died while writing."""
BINARY: int = getattr(os, "O_BINARY", 0)
"""Windows would write every line's end as two characters without it."""
WINDOWS = os.name == "nt"
"""There no file can be moved, removed or written over while any program has it open."""
PAUSES_S = (0.02, 0.05, 0.1, 0.2, 0.4)
"""Before each further try: a virus scanner, an index or a cloud folder lets go in a moment."""
NO_WAIT: int = getattr(os, "O_NONBLOCK", 0)
"""Opening a named pipe would else wait for somebody at its other end."""
NO_LINK: int = getattr(os, "O_NOFOLLOW", 0)
NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.EBADF, errno.ELOOP)
LOCK_IS_MADE_IN_S = 2
"""Between the making of a lock file and its first line; usually next to no time."""
LONGEST_LOCK = 4_096
"""Bytes; a lock file holds a number and two names."""
_CHUNK = 1 << 20
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
)
"""The marks of UTF-32 come first: one of them begins like one of UTF-16."""
_ZEROS: dict[tuple[bool, ...], str] = {
    (False, True, True, True): "utf-32-le",
    (True, True, True, False): "utf-32-be",
    (False, True, False, True): "utf-16-le",
    (True, False, True, False): "utf-16-be",
}


class NotAFileError(OSError):
    """Something that is no plain file (a folder, a pipe, a device) stands where one should be."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.EINVAL, "it is not a plain file", str(path))


class TooLargeError(OSError):
    """A file is larger than what it stands for can be."""

    def __init__(self, path: Path, most: int) -> None:
        text = f"it is larger than {most / 1_000_000:g} MB"
        super().__init__(errno.EFBIG, text, str(path))


class LostLinkError(OSError):
    """A link leads into a folder that is not there, as on a drive that is not connected."""

    def __init__(self, path: Path) -> None:
        super().__init__(errno.ENXIO, "what it leads to is not there", str(path))


def read_regular(path: Path, *, most: int) -> bytes:
    """The bytes of a plain file; never waits, and never reads more than is allowed.

    most is in bytes. Raises NotAFileError, TooLargeError, LostLinkError or another OSError.
    """
    return read_and_stat(path, most=most)[0]


def read_and_stat(path: Path, *, most: int) -> tuple[bytes, os.stat_result]:
    """Read as read_regular does, and give what the disk says about the file that was read."""
    # Merely to open a device can have an effect, so it is looked at first.
    try:
        mode = path.stat().st_mode
    except FileNotFoundError as error:
        if path.is_symlink() and not is_there(Path(os.path.realpath(path)).parent):
            raise LostLinkError(path) from error
        raise
    if not stat.S_ISREG(mode):
        raise NotAFileError(path)
    handle = patiently(lambda: os.open(path, os.O_RDONLY | NO_WAIT | BINARY))
    try:
        found = os.fstat(handle)
        if not stat.S_ISREG(found.st_mode):
            raise NotAFileError(path)
        if found.st_size > most:
            raise TooLargeError(path, most)
        pieces: list[bytes] = []
        left = most + 1
        while left and (piece := os.read(handle, min(left, max(_CHUNK, found.st_size + 1)))):
            pieces.append(piece)
            left -= len(piece)
    finally:
        os.close(handle)
    if not left:
        raise TooLargeError(path, most)
    return b"".join(pieces), found


def for_qt(path: Path) -> str:
    """A path as Qt must be told it.

    Qt takes every path for UTF-8; Python may have read it by an older locale.
    """
    return os.fsencode(path).decode("utf-8", "surrogateescape")


def open_private(path: str | Path, flags: int) -> int:
    """Open a plain file to write it, made for its owner only; a link is never followed.

    Can be the opener of `open`. Raises NotAFileError or another OSError.
    """
    handle = os.open(path, flags | NO_LINK | NO_WAIT | BINARY, PRIVATE_FILE)
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise NotAFileError(Path(path))
    except BaseException:
        os.close(handle)
        raise
    return handle


def may_lock(path: Path) -> bool:
    """Whether a lock file may be asked for: nothing stands there, or something like a lock.

    Qt reads what it finds in one go, so a pipe would make it wait for ever.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return stat.S_ISREG(found.st_mode) and found.st_size <= LONGEST_LOCK


def forget_dead_lock(path: Path) -> bool:
    """Remove a lock file that names no process, left by an app that died while it made it.

    Qt would take it for a living app's for ever. Says whether there was one; what a living app
    holds stays.
    """
    try:
        first = read_regular(path, most=LONGEST_LOCK).split(b"\n", 1)[0].strip()
        young = abs(time.time() - path.lstat().st_mtime) < LOCK_IS_MADE_IN_S
        if young or (first.isdigit() and int(first)):
            return False
        if sys.platform == "win32":
            # There nothing is removed that somebody has open.
            path.unlink()
            return True
        import fcntl

        handle = os.open(path, os.O_WRONLY | NO_LINK | NO_WAIT)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            path.unlink()
        finally:
            os.close(handle)
    except OSError:
        return False
    return True


def is_there(path: Path) -> bool:
    """Whether something is at a path; OSError where that cannot be told, as behind a locked door.

    From Python 3.14 on Path.exists says no there.
    """
    try:
        path.stat()
    except OSError as error:
        if error.errno in NOT_THERE:
            return False
        raise
    return True


def make_private(folder: Path) -> None:
    """Create a folder and what is missing above it, for the owner only; OSError passes on.

    A folder that is there already stays as it is: somebody may share it with a purpose.
    """
    new = [each for each in (folder, *folder.parents) if not is_there(each)]
    for each in reversed(new):
        each.mkdir(exist_ok=True, mode=PRIVATE_FOLDER)
        # A file on the disk is of no use in a folder that is not.
        with contextlib.suppress(OSError):
            sync_folder(each.parent)
    if not folder.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(folder))


def write_atomically(
    path: Path, data: bytes, *, follow: bool = False, last: Callable[[], object] = lambda: None
) -> None:
    """Write a file whole or not at all, readable by its owner only; OSError passes on.

    The bytes go into a file beside it and onto the disk, and only then take the old one's place.
    A link gives way to the file, and what it points to stays as it is. follow keeps the link and
    writes the place that it points to: for what a person may have put there with a purpose. last is
    asked before the old one is replaced; what it raises passes on, and leaves everything as it was.
    """
    write_and_stat(path, data, follow=follow, last=last)


def write_and_stat(
    path: Path, data: bytes, *, follow: bool = False, last: Callable[[], object] = lambda: None
) -> os.stat_result:
    """Write as write_atomically does, and give what the disk says about the new file.

    The stat is taken before the file appears under its name: a later, different one therefore
    proves that somebody else has written since.
    """
    target = Path(os.path.realpath(path)) if follow else path
    with contextlib.suppress(FileNotFoundError):
        mode = os.lstat(target).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISLNK(mode)):
            raise NotAFileError(target)
    beside = target.with_name(f".{target.name[:NAME_LETTERS]}.{os.urandom(6).hex()}{TEMPORARY}")
    try:
        handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | BINARY, PRIVATE_FILE)
        try:
            write_all(handle, data)
            sync(handle)
            written = os.fstat(handle)
        finally:
            os.close(handle)
        last()
        replace(beside, target)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(beside)
        raise
    sync_folder(target.parent)
    return written


def append_and_sync(path: Path, data: bytes) -> None:
    """Add bytes to the end of a private file and onto the disk; OSError passes on."""
    new = not os.path.lexists(path)
    handle = open_private(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    try:
        write_all(handle, data)
        sync(handle)
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
        with contextlib.suppress(OSError):
            if (
                earlier.stat().st_size == len(data)
                and read_regular(earlier, most=len(data)) == data
            ):
                return earlier
    name = f"{stem}{when:%Y-%m-%d-%H%M%S}"
    copy = path.with_name(name + path.suffix)
    number = 2
    while os.path.lexists(copy):
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


def encoding_of(data: bytes) -> str:
    """The encoding of JSON as Python names it: by its mark, else by where its zeros stand.

    Zeros tell, because JSON begins with two letters of ASCII.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return name
    zeros = tuple(byte == 0 for byte in data[:4])
    return _ZEROS.get(zeros, "utf-8") if any(data[:4]) else "utf-8"


def to_utf8(data: bytes) -> bytes:
    """The same text as UTF-8 without a mark; UnicodeDecodeError where it is no text.

    UTF-8 itself is not looked at, and given as it is.
    """
    encoding = encoding_of(data)
    if encoding in ("utf-8", "utf-8-sig"):
        return data.removeprefix(codecs.BOM_UTF8)
    return data.decode(encoding).removeprefix("\ufeff").encode()


def write_all(handle: int, data: bytes) -> None:
    """Write every byte to an open file; a disk may take them in pieces."""
    rest = memoryview(data)
    while rest:
        written = os.write(handle, rest)
        rest = rest[written:]


def sync(handle: int) -> None:
    """Put what was written to an open file or folder onto the disk; OSError passes on."""
    if sys.platform == "darwin":
        import fcntl

        # There fsync leaves it in the drive's own memory. A share may know nothing else.
        with contextlib.suppress(OSError):
            fcntl.fcntl(handle, fcntl.F_FULLFSYNC)
            return
    os.fsync(handle)


def sync_file(path: Path) -> None:
    """Put what another part of the program wrote onto the disk; OSError passes on."""
    handle = os.open(path, os.O_RDWR | NO_LINK | BINARY)
    try:
        sync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Put a folder's names onto the disk; OSError passes on, where folders can be synced."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        sync(handle)
    except OSError as error:
        # Some network and FUSE file systems cannot do this for a folder, and say so.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.ENOSYS):
            raise
    finally:
        os.close(handle)


def replace(beside: Path, target: Path) -> None:
    """Put a file into another one's place, which need not be there; OSError passes on."""
    patiently(lambda: os.replace(beside, target))


def remove(path: Path) -> None:
    """Remove a file that may be gone already; OSError passes on."""
    patiently(lambda: path.unlink(missing_ok=True))


def patiently(do: Callable[[], _T]) -> _T:
    """Do what another program may be in the way of for a moment; its last error passes on."""
    for pause in PAUSES_S if WINDOWS else ():
        try:
            return do()
        except PermissionError:
            time.sleep(pause)
    return do()
