"""Zip files of a few known members: written the same each time, and read with every limit.

What a stranger packed may claim anything about itself, so nothing that it claims is relied on.
"""

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

_END = b"PK\x05\x06"
_END_SIZE = 22
_LONGER_END = b"PK\x06\x07"
"""Stands before the end of a zip file of more than 4 GB."""
_ENTRY_SIZE = 46 + 300
"""Bytes that the list of contents has for a member, its name included."""
_CHUNK = 1 << 16
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ENCRYPTED = 0x1
_EPOCH = (1980, 1, 1, 0, 0, 0)


class ZipError(Exception):
    """A zip file that is damaged, or is not made as a file of ours is."""


class ZipLimitError(ZipError):
    """It holds more than it may."""


def packed(members: Mapping[str, bytes], step: Callable[[float], None] = lambda _: None) -> bytes:
    """A zip file of these members; it tells nothing of the time or the computer.

    step hears how far it is, 0 to 1, and may raise.
    """
    buffer, done, whole = io.BytesIO(), 0, sum(map(len, members.values()))
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, data in members.items():
            info = zipfile.ZipInfo(name, _EPOCH)
            info.create_system = 0
            if name.endswith(".json"):
                info.compress_type = zipfile.ZIP_DEFLATED
            info.file_size = len(data)
            with archive.open(info, "w") as member:
                for at in range(0, len(data), _CHUNK):
                    step((done + at) / whole)
                    member.write(data[at : at + _CHUNK])
            done += len(data)
    return buffer.getvalue()


def members_of(
    data: bytes, most_of: Callable[[str], int], *, most_members: int, most_bytes: int
) -> dict[str, bytes]:
    """The members by their names, unpacked in memory; raises ZipError.

    most_of gives how many bytes a member of that name may have, 0 for a name that is not allowed.
    most_bytes is what all of them may have together. Members are counted as they are unpacked, and
    nothing is ever written.
    """
    _check_end(data, most_members)
    found: dict[str, bytes] = {}
    left = most_bytes
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > most_members:
                raise ZipLimitError("too many members")
            for info in infos:
                most = _allowed(info, most_of)
                if info.filename in found:
                    raise ZipError("a name stands twice")
                found[info.filename] = _read(archive, info, min(most, left))
                left -= len(found[info.filename])
    except (zipfile.BadZipFile, zlib.error, struct.error) as error:
        raise ZipError(str(error)) from error
    except (EOFError, ValueError, NotImplementedError, RuntimeError, OSError) as error:
        raise ZipError(str(error)) from error
    return found


def _check_end(data: bytes, most_members: int) -> None:
    """Refuse a list of contents that is too long, before it is read."""
    end = data[-_END_SIZE:]
    # A comment could hide a second end; ours has none.
    if len(end) < _END_SIZE or not end.startswith(_END) or end[-2:] != b"\0\0":
        raise ZipError("no end of a zip file")
    if data[-_END_SIZE - 20 : -_END_SIZE].startswith(_LONGER_END):
        raise ZipError("larger than it may be")
    size: int = struct.unpack_from("<I", end, 12)[0]
    if size > most_members * _ENTRY_SIZE:
        raise ZipLimitError("too many members")


def _allowed(info: zipfile.ZipInfo, most_of: Callable[[str], int]) -> int:
    """How many bytes a member may have; raises ZipError for one that is no plain file of ours."""
    kind = info.external_attr >> 28
    if kind not in (0, 8) or info.flag_bits & _ENCRYPTED or info.compress_type not in _PLAIN:
        raise ZipError("a member that is no plain file")
    # zipfile cuts a name at a zero and turns backslashes round; what stood there decides.
    most = most_of(info.filename) if info.filename == info.orig_filename else 0
    if not most:
        raise ZipError("a member of another name")
    return most


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    pieces: list[bytes] = []
    size = 0
    with archive.open(info) as member:
        while piece := member.read(_CHUNK):
            size += len(piece)
            if size > most:
                raise ZipLimitError("a member is too large")
            pieces.append(piece)
    return b"".join(pieces)
