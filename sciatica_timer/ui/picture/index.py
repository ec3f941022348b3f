"""What the picture folder holds, read once from its index.json."""

import logging

import msgspec
from PySide6.QtCore import QFile, QIODevice

log = logging.getLogger(__name__)

READY, IN, BREATH = "ready", "in", "breath"


class MoveIndex(msgspec.Struct, frozen=True):
    """The pictures of one move: how many, how long it lasts, which carry a highlight."""

    frames: int
    ms: int = 1400
    muscle: tuple[int, ...] = ()
    each_rep: bool = False
    """Of the way into the start pose: it goes before the move in with every rep, and back."""
    part: tuple[int, int, int, int] | None = None
    """Of a breath: the part of the rendered picture that differs from the hold; None for all."""


class SetIndex(msgspec.Struct, frozen=True):
    """One exercise or variant: the box around everything it shows, and its moves."""

    box: tuple[int, int, int, int]
    moves: dict[str, MoveIndex]
    sided: bool = True
    """It shows the right side, and is mirrored for the left; else it is shown as it is."""
    opaque: bool = False
    """It cannot be seen through, so that no words can lie over it."""

    @property
    def held(self) -> int:
        """The frame of the move in that is the hold."""
        return self.moves[IN].frames - 1 if IN in self.moves else 0

    @property
    def lead(self) -> int:
        """Frames that go before the move in with every rep; mostly none."""
        ready = self.moves.get(READY)
        return ready.frames if ready is not None and ready.each_rep else 0

    @property
    def drawn_ms(self) -> int:
        """How long the pictures of the way into the hold last as they were drawn, 0 for none."""
        own = self.moves[IN].ms if IN in self.moves else 0
        return own + self.moves[READY].ms if self.lead else own


class PictureIndex(msgspec.Struct, frozen=True):
    """All sets; size is the width and height of every rendered picture in pixels."""

    size: tuple[int, int] = (4, 3)
    sets: dict[str, SetIndex] = {}


def load_index(root: str) -> PictureIndex:
    """Read the index of a folder, or an empty one with a line in the log."""
    file = QFile(f"{root}/index.json")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        log.warning("No pictures: %s/index.json cannot be opened", root)
        return PictureIndex()
    try:
        index = msgspec.json.decode(bytes(file.readAll().data()), type=PictureIndex)
    except msgspec.MsgspecError as error:
        log.warning("No pictures: %s/index.json: %s", root, error)
        return PictureIndex()
    finally:
        file.close()
    if min(index.size) < 1:
        log.warning("No pictures: %s/index.json: size is empty", root)
        return PictureIndex()
    return index
