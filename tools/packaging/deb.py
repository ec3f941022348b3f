"""Writes a Debian package, byte for byte the same from the same files.

It needs no program of Debian's: a package is an ar archive of two tar archives.
"""

import io
import lzma
import tarfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

XZ = 9


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One file or link of a package, by where it lies once it is installed."""

    place: str
    """As "usr/bin/name", without a slash in front."""
    data: bytes | Path = b""
    link: str = ""
    """What a link leads to, empty for a file."""
    runs: bool = False
    """Whether it is a program."""

    @property
    def size(self) -> int:
        """Bytes of a file, 0 for a link."""
        if self.link:
            return 0
        return self.data.stat().st_size if isinstance(self.data, Path) else len(self.data)


def tree(folder: Path, place: str) -> list[Entry]:
    """All files and links under a folder, as they are to lie under a place."""
    found: list[Entry] = []
    for path in sorted(folder.rglob("*")):
        where = f"{place}/{path.relative_to(folder).as_posix()}"
        if path.is_symlink():
            found.append(Entry(place=where, link=str(path.readlink())))
        elif path.is_file():
            found.append(Entry(place=where, data=path, runs=bool(path.stat().st_mode & 0o100)))
    return found


def tar_xz(entries: Iterable[Entry], *, at: int, prefix: str = "") -> bytes:
    """A packed archive of entries with their folders; at is the time of all, in seconds."""
    packed = io.BytesIO()
    with (
        lzma.open(packed, "wb", preset=XZ) as squeezed,
        tarfile.open(fileobj=squeezed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        known: set[str] = set()
        for entry in sorted(entries, key=lambda each: each.place):
            for folder in reversed(PurePosixPath(entry.place).parents):
                if (name := str(folder)) not in (".", *known):
                    known.add(name)
                    archive.addfile(_header(f"{prefix}{name}", tarfile.DIRTYPE, 0o755, at))
            kind = tarfile.SYMTYPE if entry.link else tarfile.REGTYPE
            header = _header(f"{prefix}{entry.place}", kind, 0o755 if entry.runs else 0o644, at)
            header.linkname, header.size = entry.link, entry.size
            if isinstance(entry.data, Path) and not entry.link:
                with entry.data.open("rb") as file:
                    archive.addfile(header, file)
            else:
                archive.addfile(header, None if entry.link else io.BytesIO(bytes(entry.data)))
    return packed.getvalue()


def _header(name: str, kind: bytes, mode: int, at: int) -> tarfile.TarInfo:
    header = tarfile.TarInfo(name)
    header.type, header.mode, header.mtime = kind, mode, at
    header.uname = header.gname = "root"
    return header


def package(entries: Iterable[Entry], fields: Mapping[str, str], *, at: int) -> bytes:
    """The package of these entries; fields are those of its control file, without the size."""
    entries = list(entries)
    size = sum(-(-entry.size // 1024) for entry in entries)
    control = "".join(
        f"{name}: {text}\n" for name, text in {**fields, "Installed-Size": str(size)}.items()
    )
    members = {
        "debian-binary": b"2.0\n",
        "control.tar.xz": tar_xz(
            [Entry(place="control", data=control.encode())], at=at, prefix="./"
        ),
        "data.tar.xz": tar_xz(entries, at=at, prefix="./"),
    }
    whole = bytearray(b"!<arch>\n")
    for name, data in members.items():
        whole += f"{name:<16}{at:<12}{0:<6}{0:<6}{'100644':<8}{len(data):<10}`\n".encode()
        whole += data + b"\n" * (len(data) % 2)
    return bytes(whole)
