"""The page before, going away over the page that came."""

from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QGraphicsOpacityEffect, QLabel, QWidget

FADE_MS = 180


class Fade(QLabel):
    """Lies over the new page, lets every click through, and deletes itself at its end."""

    def __init__(self, before: QPixmap, parent: QWidget) -> None:
        super().__init__(parent)
        self.setPixmap(before)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        self._run = QPropertyAnimation(effect, b"opacity", self)
        self._run.setStartValue(1.0)
        self._run.setEndValue(0.0)
        self._run.setDuration(FADE_MS)
        self._run.finished.connect(self.deleteLater)
        self._run.start()
