"""What ships with the app, read from the registered bundle resources.rcc."""

from pathlib import Path

from PySide6.QtCore import QDir, QDirIterator, QFile, QFileInfo, QIODevice, QResource

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.services import files

BUNDLE = Path(__file__).resolve().parent.parent / "resources.rcc"


class ResourcesMissingError(Exception):
    """The bundle is not there or not readable; the message says so in one sentence."""


def register(bundle: Path = BUNDLE) -> None:
    """Make ":/..." readable; raises ResourcesMissingError."""
    if not QResource.registerResource(files.for_qt(bundle)):
        raise ResourcesMissingError(
            f"The file {bundle.name} with pictures and words is missing or damaged. "
            "Install Sciatica Timer again to get it back."
        )


def read(path: str) -> bytes:
    """The bytes of a resource such as "sounds/start.wav"; raises FileNotFoundError."""
    return read_part(path, 0)


def read_part(path: str, at: int, size: int | None = None) -> bytes:
    """So many bytes of a resource from a place on, all that follow without a size.

    Raises FileNotFoundError.
    """
    file = QFile(f":/{path}")
    # A folder of the bundle opens as well, and is empty.
    if not QFileInfo(file).isFile() or not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(path)
    try:
        file.seek(at)
        return bytes((file.readAll() if size is None else file.read(size)).data())
    finally:
        file.close()


def names(folder: str) -> list[str]:
    """All files under a folder of the bundle, as paths inside it."""
    found: list[str] = []
    root = f":/{folder}"
    walk = QDirIterator(root, QDirIterator.IteratorFlag.Subdirectories)
    while walk.hasNext():
        path = walk.next()
        if walk.fileInfo().isFile():
            found.append(path.removeprefix(f"{root}/"))
    return sorted(found)


def languages() -> list[str]:
    """The languages that ship with content and texts of the window, as "en" or "pt-BR"."""
    found = QDir(":/content").entryList(QDir.Filter.Dirs)
    return [each for each in found if QFile.exists(f":/translations/{each}.qm")]


def read_content(name: str, language: str = ENGLISH) -> bytes:
    """The bytes of a content file of a language; raises FileNotFoundError."""
    return read(f"content/{language}/{name}")


def content_names(language: str = ENGLISH) -> list[str]:
    """All content files of a language, by their path under its folder."""
    return names(f"content/{language}")


def tones() -> dict[str, bytes]:
    """The project's own sounds as WAV bytes, by name."""
    return {name.removesuffix(".wav"): read(f"sounds/{name}") for name in names("sounds")}
