"""The cells of the grid: a small picture with a name, and the cell of what to leave out."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import IconView, paint_icon
from sciatica_timer.ui.kit import CardButton, Label, column, row
from sciatica_timer.ui.kit.paint import begin
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.text_size import sized

CELL = QSize(222, 144)
NAME_LEAST = 90
"""Width of a name, of which a longer word goes on in the next line."""


class Thumbnail(QWidget):
    """A small picture, centred and standing on its lower edge."""

    def __init__(self, pictures: Pictures, set_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures, self._set = pictures, set_id
        for changed in (pictures.replaced, pictures.thumbnail_arrived):
            changed.connect(self._on_changed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        # A name of four lines leaves no more.
        self.setMinimumSize(40, 32)

    def show_set(self, set_id: str) -> None:
        """Show another picture."""
        if set_id != self._set:
            self._set = set_id
            self.update()

    def _on_changed(self, set_id: str) -> None:
        if set_id == self._set:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture, or a plain sign where there is none."""
        dpr = self.devicePixelRatioF()
        picture = self._pictures.thumbnail(self._set, self.size(), dpr)
        with begin(self) as painter:
            if picture.isNull():
                centre = QRectF(self.rect()).center()
                paint_icon(painter, "exercises", theme.palette().ink2, centre, 32)
                return
            taken = picture.deviceIndependentSize()
            left = (self.width() - taken.width()) / 2
            painter.drawPixmap(QPointF(round(left), round(self.height() - taken.height())), picture)


class _ListCell(CardButton):
    """What all cells share: a fixed height and a width that follows the grid."""

    def __init__(self, *, edge: str = "line", fill: str = "card") -> None:
        super().__init__(edge=edge, fill=fill)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def hasHeightForWidth(self) -> bool:
        """The grid gives both."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses as Space does; the arrows go from cell to cell."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class ExerciseCell(_ListCell):
    """One exercise to choose."""

    def __init__(self, exercise: Exercise, pictures: Pictures) -> None:
        super().__init__()
        self.exercise_id = exercise.id
        self.exercise, self._thumbnail = exercise, Thumbnail(pictures, exercise.picture)
        name = Label(exercise.name, 15, 600)
        sized(name.setMinimumWidth, NAME_LEAST)
        posture = Label(exercise.posture_name, 14, 400, "ink2", lines=1)
        layout = column(self._thumbnail, name, posture, gap=1)
        layout.setContentsMargins(15, 8, 12, 9)
        layout.setStretch(0, 1)
        self.setLayout(layout)
        said = self.tr("{exercise}, {posture}", "the name of a cell")
        self.setAccessibleName(said.format(exercise=exercise.name, posture=exercise.posture_name))

    def show_variant(self, variant: str) -> None:
        """Show the way in which it is done; empty for the usual one."""
        chosen = self.exercise.variant(variant)
        self._thumbnail.show_set(self.exercise.picture_of(chosen))


class WayCell(CardButton):
    """The way to something else: a title, a few words and a sign."""

    def __init__(self, title: str, short: str, icon: str) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        last = row(None, IconView(icon, "blue", 22))
        layout = column(Label(title, 15, 600), 4, Label(short, 14, 400, "ink2"), None, last, gap=0)
        layout.setContentsMargins(16, 12, 12, 8)
        self.setLayout(layout)
        self.setAccessibleName(title)
        self.setAccessibleDescription(short)

    def hasHeightForWidth(self) -> bool:
        """The grid gives both."""
        return False


class LeaveOutCell(_ListCell):
    """The way to what is better left out for now."""

    def __init__(self, title: str, short: str) -> None:
        super().__init__(fill="sand")
        last = row(None, IconView("chevron-right", "sand_ink", 22))
        layout = column(
            Label(title, 15, 600, "sand_ink"),
            4,
            Label(short, 14, 400, "sand_ink"),
            None,
            last,
            gap=0,
        )
        layout.setContentsMargins(16, 12, 12, 8)
        self.setLayout(layout)
        self.setAccessibleName(title)
        self.setAccessibleDescription(short)
