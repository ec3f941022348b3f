"""The row at the top of the stage: which side, and the exercise's name."""

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit.badge import SideBadge
from sciatica_timer.ui.kit.paint import begin, width_of
from sciatica_timer.ui.kit.text_lines import elided
from sciatica_timer.ui.stage.displayed_moment import DisplayedMoment
from sciatica_timer.ui.text_size import scaled


class PhaseTitle(QWidget):
    """Badge and name; while the side changes, the old badge, an arrow and the new one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._u = 1.0
        self._text = ""
        self._left = 0
        self._changes = False
        """Whether the side changes now."""
        self._arrow: QPointF | None = None
        self._old = SideBadge(parent=self)
        self._now = SideBadge(parent=self)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._old.set(None)
        self._now.set(None)

    def set_unit(self, u: float) -> None:
        """Grow with the stage."""
        self._u = u

    def show_words(self, text: str) -> None:
        """A name without a side."""
        self._text, self._changes = text, False
        self._old.set(None)
        self._now.set(None)
        self._arrange()

    def show_moment(self, moment: DisplayedMoment) -> None:
        """The side and name of a moment."""
        self._text = moment.name
        self._now.set(moment.side or "both")
        self._old.set(moment.side_before, hollow=True)
        self._changes = moment.side_before is not None
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the badges where they belong."""
        self._arrange()

    def _arrange(self) -> None:
        self._place_all(old=self._changes)
        # Where there is no room for all of it, the words tell more than the side before.
        if self._changes and width_of(self._text, self._fonts()[-1]) > self.width() - self._left:
            self._place_all(old=False)
        self.setAccessibleName(self._text)
        self.update()

    def _fonts(self) -> list[QFont]:
        """A long name is rather smaller than cut."""
        return [theme.font(px * self._u, 600) for px in (40, 35, 30, 26)]

    def _place_all(self, *, old: bool) -> None:
        u, height = self._u, self.height()
        x = 0
        self._arrow = None
        self._old.setVisible(old)
        if old:
            self._old.set_height(48 * u)
            size = self._old.sizeHint()
            self._place(self._old, x)
            x += size.width() + scaled(32 * u)
            self._arrow = QPointF(self.width() - x if self.isRightToLeft() else x, height / 2)
            x += scaled(30 * u)
        if not self._now.isHidden():
            self._now.set_height(62 * u)
            size = self._now.sizeHint()
            self._place(self._now, x)
            x += size.width() + scaled(26 * u)
        self._left = x

    def _place(self, badge: SideBadge, x: int) -> None:
        """Put a badge so far from where the line begins."""
        size = badge.sizeHint()
        place = QRect(x, (self.height() - size.height()) // 2, size.width(), size.height())
        badge.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The name, elided at the ring, and the arrow."""
        p = theme.palette()
        room = self.width() - self._left
        fonts = self._fonts()
        font = next((one for one in fonts if width_of(self._text, one) <= room), fonts[-1])
        metrics = QFontMetricsF(font)
        with begin(self) as painter:
            if self._arrow is not None:
                paint_icon(painter, "chevron-right", p.ink2, self._arrow, scaled(26 * self._u))
            painter.setFont(font)
            painter.setPen(p.ink)
            text = elided(self._text, font, room)
            base = (self.height() + metrics.ascent() - metrics.descent()) / 2
            right = room - width_of(text, font)
            painter.drawText(QPointF(right if self.isRightToLeft() else self._left, base), text)
