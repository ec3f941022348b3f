"""The photos of an own exercise: chosen, pasted or dropped, cut, turned round, and taken away."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPixmap,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.services import photo_folder, photos
from sciatica_timer.services.photos import PhotoError, PhotoFault
from sciatica_timer.services.store.long_task import LongTask
from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, Switch, column, row, secondary
from sciatica_timer.ui.programme.photo_cut import PhotoCut
from sciatica_timer.ui.programme.photo_view import PhotoView
from sciatica_timer.ui.question import Question, QuestionOption

SHOWN = QSize(260, 150)
GAP = 16
Source = bytes | QImage
"""A picture file, or a picture of the clipboard."""


class TakenPhoto(msgspec.Struct, frozen=True):
    """A photo as it is kept, and what it was made of."""

    source: Source
    whole: QImage
    """All of it, upright, to be cut."""
    data: bytes
    cut: QRectF
    flipped: bool = False

    @property
    def name(self) -> str:
        """Under which name it is kept."""
        return photo_folder.name_of(self.data)


def taken(
    source: Source | Path, cut: QRectF = photos.WHOLE, *, flipped: bool = False
) -> TakenPhoto:
    """Take a photo in; raises PhotoError. Safe in a thread."""
    if isinstance(source, Path):
        source = photos.read_file(source)
    if isinstance(source, QImage):
        whole, part = photos.reduced(source), photos.reduced(source, cut)
    else:
        whole = photos.decode(source)
        part = whole if cut == photos.WHOLE else photos.decode(source, cut)
    if flipped:
        part = part.flipped(Qt.Orientation.Horizontal)
    return TakenPhoto(source, whole, photos.encode(part), cut, flipped)


def source_in(mime: QMimeData) -> Source | Path | None:
    """The picture that is dropped or pasted; None where there is none on this computer."""
    path = next((url.toLocalFile() for url in mime.urls() if url.isLocalFile()), "")
    if path:
        return Path(path)
    image = mime.imageData() if mime.hasImage() else None
    return image if isinstance(image, QImage) and not image.isNull() else None


class PhotoField(Card):
    """One photo."""

    changed = Signal()
    choose_requested = Signal(object)
    """Calls what it is handed with the path of a photo that the person chooses."""

    def __init__(self, title: str, stored: Callable[[], bytes] | None) -> None:
        """stored gives the bytes of the photo that is kept; None where there is none."""
        super().__init__(fill="well", edge="", radius=12)
        self.setAcceptDrops(True)
        self._title = title
        self._task = LongTask(self)
        self._photo: TakenPhoto | None = None
        self.picture = PhotoView()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._told = secondary()
        self.choose = Button(self.tr("Choose a photo"), icon="folder")
        self.paste = Button(self.tr("Paste"), ButtonKind.QUIET)
        self.cut = Button(self.tr("Cut it", "a photo, to keep a part"), ButtonKind.QUIET)
        self.flip = Button(self.tr("Turn it round", "left becomes right"), ButtonKind.QUIET)
        self.remove = Button(self.tr("Remove it", "a photo"), ButtonKind.QUIET, icon="trash")
        self._changing = QWidget()
        self._changing.setLayout(row(self.cut, self.flip, None, gap=4))
        self.choose.clicked.connect(lambda: self.choose_requested.emit(self.take))
        self.paste.clicked.connect(self.take_clipboard)
        self.cut.clicked.connect(self._ask_cut)
        self.flip.clicked.connect(self._turn_round)
        self.remove.clicked.connect(lambda: self._show(None))
        for button in (self.choose, self.paste, self.cut, self.flip, self.remove):
            button.setAccessibleDescription(title)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.take_clipboard)
        made = QVBoxLayout(self)
        made.addLayout(
            column(
                Label(title, 16, 500),
                self.picture,
                self._told,
                row(self.choose, self.paste, None, gap=4),
                row(self._changing, None),
                row(self.remove, None),
                None,
                gap=8,
                margin=16,
            )
        )
        self._show(None, tell=False)
        if stored is not None:
            self._load(lambda: taken(stored()), first=True)

    @property
    def photo(self) -> TakenPhoto | None:
        """The photo on show."""
        return self._photo

    @property
    def busy(self) -> bool:
        """Whether a photo is being taken in."""
        return self._task.running

    def take(self, source: Source | Path) -> None:
        """Take another photo, beside the window."""
        self._load(lambda: taken(source))

    def take_clipboard(self) -> None:
        """Take what was copied."""
        self._take_mime(QGuiApplication.clipboard().mimeData())

    def _take_mime(self, mime: QMimeData) -> None:
        source = source_in(mime)
        if source is None:
            self._tell(self.tr("There is no picture to paste; copy one first, or choose a file."))
        else:
            self.take(source)

    def _load(self, make: Callable[[], TakenPhoto], *, first: bool = False) -> None:
        self._tell(self.tr("One moment …"), loud=False)

        def done(found: object) -> None:
            if isinstance(found, TakenPhoto):
                self._show(found, tell=not first)
                return
            error = found if isinstance(found, PhotoError) else PhotoError(PhotoFault.DAMAGED)
            self._tell(error.sentence)

        self._task.start(lambda _step: make(), done)

    def _show(self, photo: TakenPhoto | None, *, tell: bool = True) -> None:
        self._photo = photo
        there = photo is not None
        self.picture.setVisible(there)
        self._changing.setVisible(there)
        self.remove.setVisible(there)
        if photo is not None:
            keep = Qt.AspectRatioMode.KeepAspectRatio
            dpr = self.devicePixelRatioF()
            shown = QImage.fromData(photo.data).scaled(
                SHOWN * dpr, keep, Qt.TransformationMode.SmoothTransformation
            )
            shown.setDevicePixelRatio(dpr)
            self.picture.setPixmap(QPixmap.fromImage(shown))
            self.picture.setFixedHeight(self.picture.sizeHint().height())
        self.picture.setAccessibleName(self._title)
        self._tell("" if there else self.tr("No photo yet. You can drop one here."), loud=False)
        if tell:
            self.changed.emit()

    def _tell(self, text: str, *, loud: bool = True) -> None:
        self._told.setText(text)
        self._told.setVisible(bool(text))
        if loud:
            announce(self, text)

    def _ask_cut(self) -> None:
        photo = self._photo
        if photo is None:
            return
        cut = PhotoCut(photo.whole, photo.cut)
        question = Question(
            self.tr("Which part of the photo?"),
            self.tr("Draw over what you want to keep, or say how much goes at each edge."),
            [
                QuestionOption("use", self.tr("Keep this part"), ButtonKind.PRIMARY),
                QuestionOption("cancel", self.tr("Cancel")),
            ],
            self.window(),
            extra=cut,
        )

        def answered(key: str) -> None:
            if key == "use":
                part = cut.part
                self._load(lambda: taken(photo.source, part, flipped=photo.flipped))
            self.cut.setFocus(Qt.FocusReason.OtherFocusReason)

        question.answered.connect(answered)

    def _turn_round(self) -> None:
        if photo := self._photo:
            self._load(lambda: taken(photo.source, photo.cut, flipped=not photo.flipped))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a picture that comes over it."""
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the picture that is let go."""
        event.acceptProposedAction()
        self._take_mime(event.mimeData())


class PhotoFields(QWidget):
    """The photos of the start and of the hold, and whether they are mirrored."""

    changed = Signal()
    choose_requested = Signal(object)
    """As of PhotoField."""

    def __init__(
        self, start: str, hold: str, read: Callable[[str], bytes], *, mirrored: bool
    ) -> None:
        """start and hold are names of photos that are kept, or empty; read gives their bytes."""
        super().__init__()
        self._names = (start, hold)
        titles = (self.tr("Photo of the start"), self.tr("Photo of the hold"))
        self.fields = tuple(
            PhotoField(title, (lambda name=name: read(name)) if name else None)
            for title, name in zip(titles, self._names, strict=True)
        )
        self._touched = [False, False]
        self.mirror = Switch(
            self.tr("Mirror the photos for the left side"),
            self.tr("They should show the right side then. Off: both sides have them as they are."),
        )
        self.mirror.set_value(mirrored)
        self.mirror.toggled.connect(self.changed)
        for at, field in enumerate(self.fields):
            field.choose_requested.connect(self.choose_requested)
            field.changed.connect(lambda at=at: self._on_changed(at))
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.setSpacing(GAP)
        for field in self.fields:
            self._both.addWidget(field, 1)
        about = secondary(
            self.tr(
                "JPEG, PNG, WebP or GIF. Place, time and camera are taken out, and the photos stay"
                " on this computer."
            )
        )
        self.setLayout(column(about, self._both, self.mirror, gap=12))

    @property
    def names(self) -> tuple[str, str]:
        """The names of both photos, empty where there is none."""
        start, hold = (
            (field.photo.name if field.photo else "") if touched else name
            for field, name, touched in zip(self.fields, self._names, self._touched, strict=True)
        )
        return start, hold

    @property
    def mirrored(self) -> bool:
        """Whether the photos are mirrored for the left side."""
        return self.mirror.isChecked()

    @property
    def new_photos(self) -> dict[str, bytes]:
        """The photos that are not kept yet, by their names."""
        found = (field.photo for field, new in zip(self.fields, self._touched, strict=True) if new)
        return {photo.name: photo.data for photo in found if photo is not None}

    def set_sided(self, sided: bool) -> None:
        """Whether the exercise has two sides, so that there is something to mirror."""
        self.mirror.setVisible(sided)

    def minimumSizeHint(self) -> QSize:
        """As wide as one of them, so that a page that gets narrower puts them under each other."""
        wide = max(field.minimumSizeHint().width() for field in self.fields)
        return QSize(wide, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside one another where there is room for both."""
        super().resizeEvent(event)
        wanted = sum(field.minimumSizeHint().width() for field in self.fields) + GAP
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if self.width() >= wanted else way.TopToBottom)

    def _on_changed(self, at: int) -> None:
        self._touched[at] = True
        self.changed.emit()
