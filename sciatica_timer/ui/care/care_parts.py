"""Small parts of the pages of care: bullets, an icon in a circle, the number to call."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_timer.services.advice import SignList
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import IconView, paint_icon
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, TextField, column, row
from sciatica_timer.ui.kit.paint import box
from sciatica_timer.ui.text_size import follow, scaled, scaled_size, sized

PAGE = 1216
"""The widest content, margins not counted."""
DOT = 8
REDRAW = (
    QEvent.Type.PaletteChange,
    QEvent.Type.EnabledChange,
    QEvent.Type.DevicePixelRatioChange,
)


class Bullets(QWidget):
    """Sentences under each other, each with a dot of one colour."""

    def __init__(self, items: Iterable[str], token: str = "blue") -> None:
        super().__init__()
        made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(8)
        for item in items:
            text = Label(item, 17)
            # Level with the first line, however many there are.
            dot = column((text.line_height - DOT) // 2, IconView("dot", token, DOT), None, gap=0)
            line = row(dot, text, gap=12)
            line.setStretch(1, 1)
            made.addLayout(line)


class RoundIcon(QLabel):
    """An icon in a circle, beside words that say the same; grey while it is switched off.

    Without a fill the circle is a line in the colour of edges; `size` is the icon's, in pixels.
    """

    def __init__(
        self,
        name: str,
        token: str = "blue",
        fill: str = "blue_soft",
        px: int = 60,
        size: int | None = None,
    ) -> None:
        super().__init__()
        self._name, self._token, self._fill, self._px = name, token, fill, px
        self._size = size or round(px * 0.44)
        self._scale = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        follow(self, "setFixedSize", RoundIcon._take_size)

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        if scale != self._scale:
            self._scale = scale
            self._take_size()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        if name != self._name:
            self._name = name
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look, and whether it is switched off."""
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._draw()

    def _take_size(self) -> None:
        self.setFixedSize(scaled_size(self._px * self._scale, self._px * self._scale))
        self._draw()

    def _draw(self) -> None:
        p, on = theme.palette(), self.isEnabled()
        ink = getattr(p, self._token) if on else p.edge
        fill = getattr(p, self._fill) if self._fill else None
        edge, width = (p.edge, 1.5) if fill is None else (ink if p.high_contrast else None, 2)
        picture = QPixmap(self.size() * self.devicePixelRatio())
        picture.setDevicePixelRatio(self.devicePixelRatio())
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            rect = QRectF(self.rect())
            box(painter, rect, rect.width() / 2, fill if on else p.track, edge, width)
            if self._name:
                size = scaled(self._size * self._scale)
                paint_icon(painter, self._name, ink, rect.center(), size)
        self.setPixmap(picture)


class CallNumber(Card):
    """The number to call, shown large; a computer cannot call it, so it is no button."""

    def __init__(self) -> None:
        super().__init__(fill="coral_ink", edge="coral_ink", radius=12)
        self._words = Label("", 18, 600, "on_blue", lines=-1, align=Qt.AlignmentFlag.AlignVCenter)
        made = row(IconView("phone", "on_blue", 22), self._words, gap=9)
        made.setContentsMargins(21, 0, 24, 0)
        self.setLayout(made)
        sized(self.setFixedHeight, 48)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_number(self, number: str) -> None:
        """Show a number."""
        words = self.tr("Call {number}", "the emergency number").format(number=number)
        self._words.setText(words)
        self.setAccessibleName(words)


class EmergencyCard(Card):
    """When to get help at once, and the number, which can be changed."""

    number_changed = Signal(str)
    """Empty goes back to the number of the country."""

    def __init__(self, signs: SignList, parent: QWidget | None = None) -> None:
        super().__init__(fill="coral_soft", edge="", stripe="coral", parent=parent)
        self.setAccessibleName(signs.title)
        self._number, self._certain = CallNumber(), True
        self._or = Label(
            self.tr("or your local emergency number"), 15, 400, "ink2",
            align=Qt.AlignmentFlag.AlignRight,
        )  # fmt: skip
        self._or.hide()
        self._field = TextField(self.tr("Emergency number"))
        self._field.setMaxLength(16)
        sized(self._field.setFixedWidth, 210)
        self._field.hide()
        self._field.returnPressed.connect(self._take)
        self._change = Button(self.tr("Change number"), ButtonKind.QUIET)
        self._change.clicked.connect(self._toggle)
        number = column(self._number, self._or, gap=2)
        for each in (self._number, self._or):
            number.setAlignment(each, Qt.AlignmentFlag.AlignRight)
        head = row(
            IconView("warning", "coral_ink", 26), 4, _middle(signs.title, "coral_ink"),
            None, self._field, number, gap=8,
        )  # fmt: skip
        lead = row(Label(signs.lead, 17, 500), None, self._change, gap=8)
        made = QVBoxLayout(self)
        made.setContentsMargins(36, 18, 22, 18)
        made.setSpacing(2)
        made.addLayout(head)
        made.addLayout(lead)
        made.addWidget(Bullets([item.text for item in signs.items], "coral"))
        made.addStretch(1)

    def set_number(self, number: str, *, certain: bool = True) -> None:
        """Show the number to call; where it is not certain, a local one may be the right one."""
        self._certain = certain
        self._number.set_number(number)
        self._field.setText(number)
        self._or.setVisible(not certain and not self._field.isVisible())

    def _toggle(self) -> None:
        if self._field.isVisible():
            self._take()
            return
        self._field.show()
        self._number.hide()
        self._or.hide()
        self._change.setText(self.tr("Save"))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def _take(self) -> None:
        typed = "".join(sign for sign in self._field.text() if sign.isdigit() or sign in "+*# ")
        self._put_field_away()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        # An empty field goes back to the number of the country, which the app knows.
        self.number_changed.emit(typed.strip())

    def _put_field_away(self) -> None:
        self._field.hide()
        self._number.show()
        self._or.setVisible(not self._certain)
        self._change.setText(self.tr("Change number"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape in the field end there; the page below would leave with them."""
        if event.key() == Qt.Key.Key_Escape and self._field.isVisible():
            self._put_field_away()
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words under the number stay on their line where there is room for it."""
        wide = self.width() >= scaled(480)
        self._or.setMinimumWidth(self._or.sizeHint().width() if wide else 0)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the number, not with the field."""
        self._put_field_away()
        super().showEvent(event)


class DoctorCard(Card):
    """What to see a doctor about soon."""

    def __init__(self, signs: SignList, parent: QWidget | None = None) -> None:
        super().__init__(stripe="blue", parent=parent)
        self.setAccessibleName(signs.title)
        made = QVBoxLayout(self)
        made.setContentsMargins(36, 18, 22, 18)
        made.setSpacing(8)
        title = _middle(signs.title, "blue")
        made.addLayout(row(IconView("plus-circle", "blue", 26), 4, title, None, gap=8))
        made.addWidget(Bullets([item.text for item in signs.items], "blue"))
        made.addStretch(1)


def _middle(text: str, token: str) -> Label:
    """A card's title that stands level with the icon beside it."""
    return Label(text, 22, 600, token, align=Qt.AlignmentFlag.AlignVCenter)


def centred(content: QWidget, width: int) -> QWidget:
    """The content in the middle, never wider than that."""
    around = QWidget()
    sized(content.setMaximumWidth, width)
    content.setSizePolicy(QSizePolicy.Policy.Expanding, content.sizePolicy().verticalPolicy())
    line = QHBoxLayout(around)
    line.setContentsMargins(0, 0, 0, 0)
    line.addStretch(1)
    # What is left goes to the content first; only beyond its width do the sides grow.
    line.addWidget(content, 1000)
    line.addStretch(1)
    return around


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and delete the widgets in it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
