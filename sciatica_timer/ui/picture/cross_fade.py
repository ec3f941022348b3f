"""A cross-fade from a picture of what was shown to what is shown now."""

import math

from PySide6.QtCore import QObject, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap


class CrossFade(QObject):
    """Blends two pixmaps over some milliseconds."""

    moved = Signal()
    """What is shown has changed, the end of the fade included."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: QPixmap | None = None
        self._animation = QVariantAnimation(self)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self.moved)
        self._animation.finished.connect(self.end)

    @property
    def active(self) -> bool:
        """Whether a fade is running."""
        return self._before is not None

    def start(self, before: QPixmap, duration_ms: int) -> None:
        """Fade from a pixmap to what will be handed to blend."""
        self._animation.stop()
        self._before = before
        self._animation.setDuration(duration_ms)
        self._animation.start()

    def end(self) -> None:
        """Show only what is new."""
        if self._before is not None:
            self._before = None
            self._animation.stop()
            self.moved.emit()

    def blend(self, now: QPixmap) -> QPixmap:
        """The mixture at this moment; now itself when no fade is running."""
        if self._before is None:
            return now
        share = float(self._animation.currentValue() or 0.0)
        mixed = _thinned(self._before, 1 - share)
        painter = QPainter(mixed)
        # Adding up premultiplied colours keeps what both share at full strength. The parts are
        # thinned first: Plus with an opacity adds at full strength and cuts at white.
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.drawPixmap(0, 0, _thinned(now, share))
        painter.end()
        return mixed


def _thinned(pixmap: QPixmap, opacity: float) -> QPixmap:
    """A copy that lets more through."""
    thin = QPixmap(pixmap)
    painter = QPainter(thin)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    # Rounding both parts up keeps their sum from falling short of opaque.
    painter.fillRect(thin.rect(), QColor(0, 0, 0, math.ceil(opacity * 255)))
    painter.end()
    return thin
