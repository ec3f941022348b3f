"""The photos of a person's own exercises: files whose names follow from what is in them."""

import contextlib
import logging
import time
from collections.abc import Collection
from pathlib import Path

from sciatica_timer.services import files, photos
from sciatica_timer.services.photos import PhotoError, PhotoFault

log = logging.getLogger(__name__)

LONGEST_NAME = 40
UNUSED_AFTER_S = 35 * 24 * 3600
"""An unused photo stays so long: for undo, and until another computer has caught up."""


def name_of(data: bytes) -> str:
    """The name under which these bytes are kept."""
    import hashlib  # its library takes long to load, and a start needs it for nothing

    return f"{hashlib.sha256(data).hexdigest()[:LONGEST_NAME]}.webp"


class PhotoFolder:
    """One folder of photos, of which none is ever changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def keep(self, name: str, data: bytes) -> None:
        """Write a photo, readable by its owner only; OSError passes on."""
        files.make_private(self.folder)
        path = self.folder / name
        with contextlib.suppress(OSError):
            if files.read_regular(path, most=len(data)) == data:
                return
        files.write_atomically(path, data)

    def keep_new(self, name: str, data: bytes) -> None:
        """Write a photo where none has its name; OSError passes on."""
        if not files.is_there(self.folder / name):
            self.keep(name, data)

    def read(self, name: str) -> bytes:
        """The bytes of a photo; raises PhotoError where it is not there."""
        if not name:
            raise PhotoError(PhotoFault.UNREADABLE)
        return photos.read_file(self.folder / name)

    def read_all(self, names: Collection[str]) -> dict[str, bytes]:
        """The bytes of those photos that can be read, by their names."""
        found: dict[str, bytes] = {}
        for name in sorted(names):
            try:
                found[name] = self.read(name)
            except PhotoError as error:
                log.warning("A photo is left out: %s", error)
        return found

    def place(self, name: str) -> str:
        """Where a photo lies, as Qt must be told it; empty for no photo."""
        return files.for_qt(self.folder / name) if name else ""

    def sweep(self, used: Collection[str]) -> None:
        """Remove photos that nothing has used for long."""
        files.sweep(self.folder, "*.webp")
        with contextlib.suppress(OSError):
            for path in self.folder.glob("*.webp"):
                # The disk's own clock on both sides, so a wrong wall clock removes nothing early.
                old = time.time() - path.stat().st_mtime > UNUSED_AFTER_S
                if old and path.name not in used:
                    path.unlink()
                    log.info("A photo that no exercise uses any more was removed.")
