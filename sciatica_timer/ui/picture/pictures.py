"""The loader: decodes pictures in a thread of its own and keeps a bounded number of them."""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from itertools import zip_longest

from PySide6.QtCore import (
    QCoreApplication,
    QMargins,
    QObject,
    QRect,
    QSize,
    Qt,
    QThread,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPainter, QPixmap

from sciatica_timer.services.memory import keep_little
from sciatica_timer.ui.picture.decode_worker import DecodeWorker
from sciatica_timer.ui.picture.frame_store import FrameStore
from sciatica_timer.ui.picture.frames import (
    MAT,
    DecodeJob,
    FrameKey,
    PictureFrame,
    decode,
    decode_job,
)
from sciatica_timer.ui.picture.index import BREATH, IN, SetIndex, load_index
from sciatica_timer.ui.picture.packed_frames import PackedFrame, read_small, unpack
from sciatica_timer.ui.picture.photo_sets import PhotoSet, decode_photo
from sciatica_timer.ui.picture.scene import pose

BUFFER_BYTES = 40 * 1024 * 1024
READY_SHARE = 0.2
"""Of that for frames ready to paint: a breath at 1000x700. The rest is for packed ones: the longest
exercise at the size it is rendered in. Where it is shown larger there is as much more room."""
SPARE_BYTES = 2 * 1024 * 1024
"""Of what nobody requests any more so much is kept: the pictures of cards, for when their page is
seen again. The exercise before takes up to 30 MB."""
PACKED_SIZE = 0.2
"""Of a packed frame against its pixels, about."""
IN_FLIGHT = 2
"""Jobs handed over at once: enough to keep the worker busy, few enough to change course."""
ALWAYS = 2
"""A ground and a frame are decoded however little room there is."""
READY = 4
"""So many are ready however large: a ground, the hold, and what a breath changes of it next."""
THUMBNAILS = 256
"""More than a page shows, so that none of them is made twice while it is looked at."""
SMALL = "small"
"""Stands in place of a move's name for a small picture, and its height for the number."""
COSTS = 4000
LARGEST = 1.3
PAPER = 800
"""Pixels of the width of a whole picture on paper."""
BOX_MARGINS = QMargins(10, 10, 10, 10)
"""Round a picture on paper: what moves a little reaches over its box."""


class Pictures(QObject):
    """All pictures of the app. What is held of them never passes a number of bytes.

    Whoever shows pictures requests a list of frames, the most urgent first. Each is read from the
    disk once, for both sides and all reps, and kept packed; only those shown last are ready to
    paint. What nobody requests any more is let go of once what is requested is there.
    """

    arrived = Signal(object)
    """A FrameKey can now be shown, or is known to be damaged."""
    replaced = Signal(str)
    """A set of that name shows something else now, or is gone."""
    thumbnail_arrived = Signal(str)
    """A small picture of a set of that name is there now, or is known to be damaged."""
    _asked = Signal(object)
    _rested = Signal()

    def __init__(
        self, root: str, parent: QObject | None = None, *, buffer_bytes: int = BUFFER_BYTES
    ) -> None:
        super().__init__(parent)
        self._root = root
        self._index = load_index(root)
        self._photos: dict[str, PhotoSet] = {}
        ready = round(READY_SHARE * buffer_bytes)
        self._ready = FrameStore[PictureFrame](ready, READY)
        self._room = buffer_bytes - ready
        self._kept = FrameStore[PackedFrame | PictureFrame](self._room, ALWAYS)
        """Packed frames by their names as rendered, and photos, which packing makes no smaller."""
        self._costs: dict[FrameKey, int] = {}
        self._damaged: set[tuple[str, str, int]] = set()
        self._in_flight: set[FrameKey] = set()
        self._requests: dict[int, Sequence[FrameKey]] = {}
        self._requested: list[FrameKey] = []
        """All of them as rendered: each client's first, then each client's second, and so on."""
        self._thumbnails: OrderedDict[tuple[str, int, int, bool], QPixmap] = OrderedDict()
        self._small_asked: dict[FrameKey, float] = {}
        """Small pictures that are being made, and the pixels of a screen for one of a window."""
        self._thread: QThread | None = None
        self._worker: DecodeWorker | None = None
        self._stopped = False

    # What there is

    def set_photos(self, sets: Mapping[str, PhotoSet]) -> None:
        """Take a person's own photos, by the names of their sets, in place of those before."""
        whole = QSize(*self._index.size)
        changed = {
            name
            for name in self._photos.keys() | sets.keys()
            if self._photos.get(name) != sets.get(name)
        }
        self._photos = dict(sets)
        for name in changed:
            self._forget(name)
            if name in sets:
                self._index.sets[name] = sets[name].index(whole)
            self.replaced.emit(name)

    def _forget(self, set_id: str) -> None:
        """Let go of everything that was decoded of a set."""
        self._index.sets.pop(set_id, None)
        for store in (self._ready, self._kept):
            store.keep(lambda key: key.set_id != set_id)
        for key in [key for key in self._thumbnails if key[0] == set_id]:
            del self._thumbnails[key]
        for key in [key for key in self._small_asked if key.set_id == set_id]:
            del self._small_asked[key]
        self._in_flight = {key for key in self._in_flight if key.set_id != set_id}
        self._damaged = {key for key in self._damaged if key[0] != set_id}

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of every rendered picture."""
        return self._index.size

    @property
    def largest_width(self) -> int:
        """The widest a picture is decoded at; beyond that it is stretched while painting.

        A little more than rendered, since painting one to one costs a third of stretching.
        """
        return round(self._index.size[0] * LARGEST)

    @property
    def held_bytes(self) -> int:
        """Bytes held by packed frames and those that are ready."""
        return self._ready.held + self._kept.held

    def has(self, set_id: str) -> bool:
        """Whether there is a set of that name with at least one move."""
        found = self._index.sets.get(set_id)
        return found is not None and any(move.frames > 0 for move in found.moves.values())

    def find(self, set_id: str) -> SetIndex | None:
        """What the index says of a set."""
        return self._index.sets.get(set_id)

    def move_ms(self, set_id: str, move: str) -> int:
        """The natural length of a move in milliseconds, 0 when there is none."""
        found = self._index.sets.get(set_id)
        return found.moves[move].ms if found and move in found.moves else 0

    def thumbnail(
        self, set_id: str, size: QSize, dpr: float, mirrored: bool = False, *, waits: bool = False
    ) -> QPixmap:
        """A small picture that fits the size, in logical pixels; null when there is none.

        A person's own photo is null until `thumbnail_arrived` tells of it, unless waits.
        """
        room = size * dpr
        found = self._index.sets.get(set_id)
        mirrored = mirrored and found is not None and found.sided
        key = (set_id, room.width(), room.height(), mirrored)
        if key in self._thumbnails:
            self._thumbnails.move_to_end(key)
            return self._thumbnails[key]
        pixmap = QPixmap()
        if set_id in self._photos and not room.isEmpty() and not waits:
            self._ask_small(FrameKey(set_id, SMALL, room.height(), room.width(), mirrored), dpr)
            return pixmap
        shown = found is not None and not room.isEmpty()
        if shown and (image := self._small(set_id, room, mirrored=mirrored)) is not None:
            pixmap = QPixmap.fromImage(
                image.scaled(
                    room,
                    Qt.AspectRatioMode.KeepAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
            )
            pixmap.setDevicePixelRatio(dpr)
        self._keep_thumbnail(key, pixmap)
        return pixmap

    def _keep_thumbnail(self, key: tuple[str, int, int, bool], pixmap: QPixmap) -> None:
        self._thumbnails[key] = pixmap
        while len(self._thumbnails) > THUMBNAILS:
            self._thumbnails.popitem(last=False)

    def _ask_small(self, key: FrameKey, dpr: float) -> None:
        if key not in self._small_asked and not self._stopped:
            self._small_asked[key] = dpr
            self._start()
            self._asked.emit(self._photos[key.set_id].small_job(key))

    def _take_small(self, key: FrameKey, frame: PackedFrame | PictureFrame | None) -> None:
        dpr = self._small_asked.pop(key, None)
        if dpr is None:
            return
        pixmap = (
            QPixmap.fromImage(frame.figure.image) if isinstance(frame, PictureFrame) else QPixmap()
        )
        pixmap.setDevicePixelRatio(dpr)
        self._keep_thumbnail((key.set_id, key.width, key.number, key.mirrored), pixmap)
        self.thumbnail_arrived.emit(key.set_id)

    def _small(self, set_id: str, room: QSize, *, mirrored: bool) -> QImage | None:
        if photos := self._photos.get(set_id):
            key = FrameKey(set_id, SMALL, room.height(), room.width(), mirrored)
            frame = decode_photo(photos.small_job(key))
            return frame.figure.image if frame else None
        image = read_small(f"{self._root}/{set_id}/thumb.lz4")
        return image.flipped(Qt.Orientation.Horizontal) if image and mirrored else image

    def drawn(self, set_id: str, *, held: bool, mirrored: bool) -> QImage:
        """The start or the hold as one picture on white, cut to what it shows; null for none.

        It is for paper. Safe in a thread.
        """
        found, scale = self._index.sets.get(set_id), PAPER / self._index.size[0]
        if found is None or IN not in found.moves:
            return QImage()
        mirrored = mirrored and found.sided
        names = ((MAT, 0), pose(found, IN, float(held), reduced=True))
        keys = [FrameKey(set_id, *name, PAPER, mirrored=False) for name in names]
        whole = QImage(PAPER, round(self._index.size[1] * scale), QImage.Format.Format_RGB32)
        whole.fill(Qt.GlobalColor.white)
        with QPainter(whole) as painter:
            for key in keys:
                job = self._job(key)
                if job is None:
                    continue
                frame = decode_photo(job) if job.photo else decode(job, set())
                frame = frame.mirrored() if frame and mirrored else frame
                for layer in (frame.figure, frame.muscle) if frame else ():
                    if layer is not None:
                        painter.drawImage(layer.x, layer.y, layer.image)
        x, y, box_wide, box_high = (round(each * scale) for each in found.box)
        box = QRect(PAPER - x - box_wide if mirrored else x, y, box_wide, box_high)
        return whole.copy(box.marginsAdded(BOX_MARGINS).intersected(whole.rect()))

    # Frames

    def frame(self, key: FrameKey) -> PictureFrame | None:
        """A frame ready to paint, or None while it was not decoded. Waits for no disk."""
        frame = self._ready.get(key)
        if frame is None and (kept := self._kept.get(key.unmirrored)) is not None:
            frame = unpack(kept) if isinstance(kept, PackedFrame) else kept
            frame = frame.mirrored() if key.mirrored else frame
            self._ready.put(key, frame)
        return frame

    def damaged(self, key: FrameKey) -> bool:
        """Whether a frame was tried and cannot be read, at whatever size."""
        return key[:3] in self._damaged

    def request(self, client: int, keys: Sequence[FrameKey]) -> bool:
        """Replace what a client wants to show next, the most urgent first.

        True if nothing that anybody requests is missing, but for what is known to be damaged.
        """
        self._requests[client] = keys
        self._rank()
        self._pump()
        return all(self._kept.look(key) or self.damaged(key) for key in self._requested)

    def withdraw(self, client: int) -> None:
        """Forget a client's requests, as when it is hidden."""
        self._requests.pop(client, None)
        self._rank()

    def let_go(self) -> None:
        """Hold no frame that nobody requests."""
        for store in (self._ready, self._kept):
            store.keep(lambda key: key.unmirrored in self._requested)

    def stop(self) -> None:
        """End the worker thread; nothing is decoded after that."""
        self._stopped = True
        if self._thread is not None:
            self._thread.quit()
            self._thread.wait()
            self._thread = None
            self._worker = None
        self._in_flight.clear()
        self._requests.clear()

    # Inside

    def _rank(self) -> None:
        ranks = zip_longest(*self._requests.values())
        keys = (key.unmirrored for rank in ranks for key in rank if key)
        self._requested = list(dict.fromkeys(keys))
        widest = max((key.width for key in self._requested), default=0)
        self._kept.limit = round(self._room * max(1.0, widest / self._index.size[0]) ** 2)

    def _guess(self, key: FrameKey) -> int:
        """Bytes a frame takes, once it was seen; till then as its kind, else half full.

        Without the memory a frame that turns out larger would be let go and asked for for ever.
        """
        if key in self._costs:
            return self._costs[key]
        for other, kept in self._kept.items():
            if other.width == key.width and _kind(other) == _kind(key):
                return kept.cost
        width, height = self._index.size
        return round(key.width * key.width * height / width * 2 * PACKED_SIZE)

    def _pump(self) -> None:
        """Hand the worker the most urgent requests that are missing and have room."""
        room = self._kept.limit
        for rank, key in enumerate(self._requested):
            if self._stopped or len(self._in_flight) >= IN_FLIGHT:
                return
            kept = self._kept.look(key)
            room -= kept.cost if kept else self._guess(key)
            if room < 0 and rank >= ALWAYS:
                return
            if kept is None and not self.damaged(key) and key not in self._in_flight:
                self._ask(key)

    def _ask(self, key: FrameKey) -> None:
        job = self._job(key)
        if job is None:
            self._damaged.add(key[:3])
            return
        self._start()
        self._in_flight.add(key)
        self._asked.emit(job)

    def _start(self) -> None:
        # Only on the first request: pages without pictures and most tests need no thread.
        if self._thread is not None:
            return
        keep_little()
        self._thread = QThread()
        self._thread.setObjectName("pictures")
        self._worker = DecodeWorker()
        self._worker.moveToThread(self._thread)
        self._asked.connect(self._worker.work)
        self._rested.connect(self._worker.rest)
        self._worker.decoded.connect(self._take)
        self._thread.start(QThread.Priority.LowPriority)
        app = QCoreApplication.instance()
        if app is not None:
            # A thread that outlives its object ends the process with an abort.
            app.aboutToQuit.connect(self.stop)

    def _job(self, key: FrameKey) -> DecodeJob | None:
        found = self._index.sets.get(key.set_id)
        if found is None:
            return None
        width, height = self._index.size
        size = QSize(key.width, max(1, round(height * key.width / width)))
        if photos := self._photos.get(key.set_id):
            return photos.job(key, size)
        return decode_job(key, f"{self._root}/{key.set_id}", found, size, size.width() / width)

    @Slot(object, object)
    def _take(self, job: DecodeJob, frame: PackedFrame | PictureFrame | None) -> None:
        if self._stopped:
            return
        key = job.key
        if key.move == SMALL:
            self._take_small(key, frame)
            return
        self._in_flight.discard(key)
        if frame is None:
            self._damaged.add(key[:3])
        else:
            if len(self._costs) > COSTS:
                self._costs.clear()
            self._costs[key] = frame.cost
            self._kept.put(key, frame, self._requested)
        self.arrived.emit(key)
        self._pump()
        if not self._in_flight:
            self._kept.shed(self._requested, SPARE_BYTES)
            self._rested.emit()


def _kind(key: FrameKey) -> str:
    """Frames of one kind take about as much."""
    return key.move if key.move in (MAT, BREATH) else IN
