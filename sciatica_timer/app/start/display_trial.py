"""A child that only opens a window on Qt's platform, to see whether that ends the process."""

import sys

from PySide6.QtGui import QGuiApplication, QRasterWindow


def main() -> int:
    """Open and close it; returns 0 where that works."""
    app = QGuiApplication(sys.argv[:1])
    if not app.screens():
        return 1
    QRasterWindow().create()
    return 0
