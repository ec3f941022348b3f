"""A child that only opens Qt's platform, to see whether that ends the process."""

import sys

from PySide6.QtGui import QGuiApplication


def main() -> int:
    """Open and close it; returns 0 where that works."""
    QGuiApplication(sys.argv[:1])
    return 0
