"""Pictures as arrays: a loop over their pixels in Python takes a hundred times as long."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage


def pixels(image: QImage) -> NDArray[np.uint8]:
    """Rows, columns, and red, green, blue and alpha of each pixel, 0 to 255."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    shape = (plain.height(), plain.bytesPerLine() // 4, 4)
    rows = np.frombuffer(bytes(plain.constBits()), np.uint8).reshape(shape)
    return rows[:, : plain.width()]


def lightness(image: QImage) -> NDArray[np.float64]:
    """Rows and columns of what QColor calls lightness, 0 to 255."""
    rgb = pixels(image)[..., :3].astype(float)
    return (rgb.max(axis=-1) + rgb.min(axis=-1)) / 2
