"""The page as it will be, on the screen."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageSize, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

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


class ReportPreview(QWidget):
    """The paper with the page on it, white in every look."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: ReportOptions | None = None
        self._image: QImage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("The page as it will be"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(WIDEST)
        focus_ring()

    def show_page(self, wanted: ReportOptions) -> None:
        """Show another page."""
        other = self._wanted is None or self._wanted.paper != wanted.paper
        self._wanted, self._image = wanted, None
        self.setAccessibleDescription(whole_text(wanted.sheet.report))
        if other:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """It has the shape of its paper."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the paper is for that width."""
        size = size_of(self._wanted.paper if self._wanted else Paper.A4)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, drawn once for each size."""
        if self._wanted is None:
            return
        dpr = self.devicePixelRatioF()
        if self._image is None or self._image.width() != round(self.width() * dpr):
            self._image = picture_of(self._wanted.sheet, self._wanted.paper, self.width(), dpr)
        with QPainter(self) as painter:
            painter.drawImage(0, 0, self._image)
            painter.setPen(theme.palette().rim)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
