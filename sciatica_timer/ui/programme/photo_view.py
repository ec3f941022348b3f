"""The place of a photo."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


class PhotoView(QLabel):
    """Shows a photo; a text in it would be plain."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
