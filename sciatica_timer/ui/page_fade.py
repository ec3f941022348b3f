"""The page before, going away over the page that came."""

from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

FADE_MS = 180


class Fade(QWidget):
    """Lies over the new page, lets every click through, and deletes itself at its end."""

    def __init__(self, before: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = before
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._run = QVariantAnimation(self)
        self._run.setStartValue(1.0)
        self._run.setEndValue(0.0)
        self._run.setDuration(FADE_MS)
        self._run.valueChanged.connect(self.update)
        self._run.finished.connect(self.deleteLater)
        self._run.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setOpacity(float(self._run.currentValue() or 0.0))
            painter.drawPixmap(0, 0, self._before)
