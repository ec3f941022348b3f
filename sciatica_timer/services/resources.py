"""What ships with the app, read from the registered bundle resources.rcc."""

from pathlib import Path

from PySide6.QtCore import QDirIterator, QFile, QFileInfo, QIODevice, QResource

BUNDLE = Path(__file__).resolve().parent.parent / "resources.rcc"


class ResourcesMissingError(Exception):
    """The bundle is not there or not readable; the message says so in one sentence."""


def register(bundle: Path = BUNDLE) -> None:
    """Make ":/..." readable; raises ResourcesMissingError."""
    if not QResource.registerResource(str(bundle)):
        raise ResourcesMissingError(
            f"The file {bundle.name} with pictures and words is missing or damaged. "
            "Install Sciatica Timer again to get it back."
        )


def read(path: str) -> bytes:
    """The bytes of a resource such as "sounds/start.wav"; raises FileNotFoundError."""
    file = QFile(f":/{path}")
    # A folder of the bundle opens as well, and is empty.
    if not QFileInfo(file).isFile() or not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(path)
    try:
        return bytes(file.readAll().data())
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


def read_content(name: str) -> bytes:
    """The bytes of a content file in the language of the app."""
    return read(f"content/en/{name}")


def content_names() -> list[str]:
    """All content files in the language of the app."""
    return names("content/en")


def tones() -> dict[str, bytes]:
    """The project's own sounds as WAV bytes, by name."""
    return {name.removesuffix(".wav"): read(f"sounds/{name}") for name in names("sounds")}
