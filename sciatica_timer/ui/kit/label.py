"""Labels in the sizes of the design, with its line heights."""

from functools import lru_cache
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.accessible import heading_level
from sciatica_timer.ui.kit.short_text import LONGEST_LINE, cut
from sciatica_timer.ui.kit.text_lines import MOST_LETTERS, broken, elided, natural_width
from sciatica_timer.ui.text_size import factor, scaled

LINE_HEIGHTS = {
    14: 18, 15: 22, 16: 24, 17: 25, 18: 26, 20: 28, 22: 30, 24: 32, 28: 36, 32: 40, 36: 44,
}  # fmt: skip
LONGEST_WORD = 16
"""A word wider than so many times its size is broken."""
MEASURED = 1024
"""So many texts keep their width, and their lines in a width: layouts ask for many, many times."""
SPARE = 1.1
"""Fonts for many scripts, such as Noto Sans, keep room above and below for stacked marks."""
FaceKey = tuple[int, int, str, float]
"""Pixels and weight, and by what they change: the family and the text size of now."""


def face_key(px: int, weight: int = 400) -> FaceKey:
    """What a measure of text is remembered by: the family and the text size may change."""
    return px, weight, QGuiApplication.font().family(), factor()


@lru_cache(maxsize=256)
def _line_height(face: FaceKey) -> int:
    px, weight, _family, _factor = face
    natural = QFontMetricsF(theme.font(px, weight)).height()
    return max(scaled(LINE_HEIGHTS.get(px, px * 1.3)), round(natural / SPARE))


@lru_cache(maxsize=MEASURED)
def _advance(text: str, face: FaceKey) -> int:
    """How far a text reaches that is painted in one line."""
    return int(QFontMetricsF(theme.font(*face[:2])).horizontalAdvance(text)) + 1


@lru_cache(maxsize=MEASURED)
def _unbroken(text: str, face: FaceKey) -> int:
    """How wide a text is in one line."""
    return int(natural_width(cut(text, LONGEST_LINE), theme.font(*face[:2]))) + 1


@lru_cache(maxsize=MEASURED)
def _longest_word(text: str, face: FaceKey) -> int:
    advance = QFontMetricsF(theme.font(*face[:2])).horizontalAdvance
    return int(max(map(advance, text.split()), default=0))


@lru_cache(maxsize=MEASURED)
def _lines(text: str, face: FaceKey, width: float, most: int) -> tuple[str, ...]:
    """A text in lines of at most that width."""
    if "\n" not in text and _unbroken(text, face) <= width:
        return (text.rstrip(),)
    found, _ = broken(text, theme.font(*face[:2]), width + 0.5, most=most)
    return tuple(found)


def height_of(text: str, px: int, weight: int, width: float) -> int:
    """Pixels that a text takes as a label that wraps at a width."""
    face = face_key(px, weight)
    return len(_lines(text, face, width, 0)) * _line_height(face)


class Label(QLabel):
    """Text of one size and colour; wraps, or stays on its lines and elides the last one.

    lines=0 wraps as often as needed (names, body), lines=n elides after n lines (secondary
    text), lines=-1 keeps one line and always asks for all of its width (buttons, numbers).
    """

    def __init__(
        self,
        text: str = "",
        px: int = 16,
        weight: int = 400,
        token: str = "ink",
        *,
        lines: int = 0,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        fades: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """fades=False stays as readable on what is switched off, where it tells why that is so."""
        super().__init__(parent)
        self._fades = fades
        self._px, self._weight, self._token, self._lines = px, weight, token, lines
        self._heights: dict[int, int] = {}
        """By width: layouts ask fifty times before a page is seen."""
        self.setAlignment(align)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("heading", heading_level(px, weight, one_line=lines < 0))
        # With each text QLabel sets anew whether its height follows its width, from this.
        self.setWordWrap(lines == 0)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(text)
        self.updateGeometry()
        self.update()

    def updateGeometry(self) -> None:
        """Measure anew: the text, its size or the room round it has changed."""
        self._heights.clear()
        super().updateGeometry()

    def setContentsMargins(self, *margins: Any) -> None:
        """Leave room round the text."""
        super().setContentsMargins(*margins)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        self._heights.clear()
        super().changeEvent(event)

    def set_token(self, token: str, weight: int | None = None) -> None:
        """Take another colour of the palette, and perhaps another weight."""
        self._token = token
        if weight is not None and weight != self._weight:
            self._weight = weight
            self.updateGeometry()
        self.update()

    def set_px(self, px: float) -> None:
        """Take another size in pixels (the stage grows with its window)."""
        if round(px) != self._px:
            self._px = round(px)
            self.updateGeometry()
            self.update()

    def set_lines(self, lines: int) -> None:
        """Take so many lines at most, 0 for as many as it needs."""
        if lines != self._lines:
            self._lines = lines
            self.setWordWrap(lines == 0)
            self.updateGeometry()

    def _face(self) -> QFont:
        # Not QWidget.font(): a style sheet puts back older fonts when a widget changes parents.
        return theme.font(self._px, self._weight)

    @property
    def line_height(self) -> int:
        """Pixels from one line to the next: the design's, more for a font that is taller still."""
        return _line_height(face_key(self._px, self._weight))

    @property
    def wraps(self) -> bool:
        """Whether it takes as many lines as it needs."""
        return self._lines == 0

    def lines_in(self, width: float, most: int = 0) -> list[str]:
        """The text cut into lines of at most that width; most=0 for as many as it takes."""
        if self._lines == -1:
            return [self._in_a_line()]
        if self._lines == 1:
            return [elided(self.text(), self._face(), width + 0.5)]
        text = cut(self.text(), MOST_LETTERS)
        return list(_lines(text, face_key(self._px, self._weight), width, most))

    def _in_a_line(self) -> str:
        return cut(self.text(), LONGEST_LINE).replace("\n", " ")

    def heightForWidth(self, width: int) -> int:
        """The height of the text wrapped to a width."""
        high = self._heights.get(width)
        if high is None:
            high = self._heights[width] = self._height_in(width)
        return high

    def _height_in(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        if self._lines == 0:
            text = cut(self.text(), MOST_LETTERS)
            high = height_of(text, self._px, self._weight, inner)
        else:
            high = max(1, self._lines) * self.line_height
        return high + margins.top() + margins.bottom()

    def _natural_width(self) -> int:
        if self._lines == -1:
            return _advance(self._in_a_line(), face_key(self._px, self._weight))
        text = cut(self.text(), LONGEST_LINE)
        return _unbroken(text, face_key(self._px, self._weight))

    def sizeHint(self) -> QSize:
        """As wide as the text, up to a comfortable line."""
        margins = self.contentsMargins()
        width = self._natural_width()
        if self._lines == 0:
            width = min(width, scaled(self._px * 36))
        full = width + margins.left() + margins.right()
        return QSize(full, self.heightForWidth(full))

    def minimumSizeHint(self) -> QSize:
        """The longest word where it wraps, all of it where it must not be cut."""
        hint = self.sizeHint()
        if self._lines == -1:
            return hint
        if self._lines > 0:
            return QSize(min(hint.width(), scaled(self._px * 3)), self.line_height)
        text, face = cut(self.text(), MOST_LETTERS), face_key(self._px, self._weight)
        longest = min(_longest_word(text, face), scaled(self._px * LONGEST_WORD))
        return QSize(longest + 1, self.line_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines."""
        area = self.contentsRect()
        metrics, step = QFontMetricsF(self._face()), self.line_height
        # Text that may be elided makes do with the lines that fit.
        lines = self.lines_in(area.width(), min(self._lines, max(1, area.height() // step)))
        top = float(area.top())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            top += (area.height() - step * len(lines)) / 2
        elif self.alignment() & Qt.AlignmentFlag.AlignBottom:
            top += area.height() - step * len(lines)
        with QPainter(self) as painter:
            p = theme.palette()
            off = self._fades and not self.isEnabled()
            painter.setPen(p.off if off else getattr(p, self._token))
            painter.setFont(self._face())
            side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
            for line in lines:
                x = float(area.left())
                spare = area.width() - metrics.horizontalAdvance(line)
                if side & Qt.AlignmentFlag.AlignHCenter:
                    x += spare / 2
                elif side & Qt.AlignmentFlag.AlignRight:
                    x += spare
                y = top + (step - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
                painter.drawText(QPointF(round(x), round(y)), line)
                top += step


def page_title(text: str = "") -> Label:
    """The title of a page."""
    return Label(text, 32, 600)


def second_title(text: str = "") -> Label:
    """The title of a part of a page."""
    return Label(text, 24, 600)


def card_title(text: str = "") -> Label:
    """The title of a card."""
    return Label(text, 20, 600)


def body(text: str = "", weight: int = 400) -> Label:
    """Running text."""
    return Label(text, 16, weight)


def secondary(text: str = "", *, lines: int = 0) -> Label:
    """Quieter text that explains."""
    return Label(text, 15, 400, "ink2", lines=lines)
