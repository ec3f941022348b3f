"""The page as it will be, on the screen."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPageSize, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import focus_ring
from sciatica_timer.ui.report.report_output import picture_of
from sciatica_timer.ui.report.report_sheet import Sheet, size_of
from sciatica_timer.ui.report.report_words import whole_text

WIDEST = 900
"""Pixels of the page on show."""
Paper = QPageSize.PageSizeId


class ReportOptions(NamedTuple):
    """A page to be saved or printed, and its paper."""

    sheet: Sheet
    paper: Paper


class ReportPreview(QLabel):
    """The paper with the page on it, white in every look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: ReportOptions | None = None
        self._drawn: tuple[object, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The page as it will be"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(WIDEST)
        theme.look().changed.connect(self._draw)
        focus_ring()

    def show_page(self, options: ReportOptions) -> None:
        """Show another page."""
        other = self._options is None or self._options.paper != options.paper
        self._options = options
        self.setAccessibleDescription(whole_text(options.sheet.report))
        if other:
            self.updateGeometry()
        self._draw()

    def _draw(self) -> None:
        """Draw the page once for each size, as soon as somebody sees it."""
        options, dpr = self._options, self.devicePixelRatioF()
        if options is None or not self.isVisible():
            return
        wanted = (options, round(self.width() * dpr), theme.palette().rim)
        if self._drawn == wanted:
            return
        self._drawn = wanted
        picture = QPixmap.fromImage(picture_of(*options, self.width(), dpr))
        with QPainter(picture) as painter:
            painter.setPen(theme.palette().rim)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        self.setPixmap(picture)

    def hasHeightForWidth(self) -> bool:
        """It has the shape of its paper."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the paper is for that width."""
        size = size_of(self._options.paper if self._options else Paper.A4)
        return round(width * size.height() / size.width())

    def sizeHint(self) -> QSize:
        """As wide as it may be."""
        return QSize(WIDEST, self.heightForWidth(WIDEST))

    def minimumSizeHint(self) -> QSize:
        """It can be small."""
        return QSize(320, self.heightForWidth(320))

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """For the focus line."""
        return QRectF(self.rect()), 2, 3

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what came meanwhile."""
        super().showEvent(event)
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page in its new size."""
        super().resizeEvent(event)
        self._draw()
