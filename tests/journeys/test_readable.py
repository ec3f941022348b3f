"""What is written can be read: the contrast of every text as it stands on the screen."""

import json

import numpy as np
import pytest
from application_run import play, welcomed, whole
from pixels import pixels
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from test_pages import PAGES, practice

from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.ui import theme

LOOKS = [(Theme.LIGHT, False), (Theme.DARK, False), (Theme.LIGHT, True)]


def contrast(picture: QImage, place: QRect) -> float:
    """Of what is written there to its ground, the commonest colour."""
    rgb = pixels(picture.copy(place))[..., :3].reshape(-1, 3).astype(int)
    coded, counts = np.unique(rgb @ (1 << 16, 1 << 8, 1), return_counts=True)
    colours = np.stack((coded >> 16, coded >> 8 & 255, coded & 255), axis=-1)
    parts = colours / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    lights = linear @ (0.2126, 0.7152, 0.0722)
    ground = lights[counts.argmax()]
    return float(((np.maximum(lights, ground) + 0.05) / (np.minimum(lights, ground) + 0.05)).max())


def texts(window: QWidget) -> list[tuple[str, QRect]]:
    """Every text that is wholly in sight and switched on, with its place."""
    found = []
    for widget in window.findChildren(QWidget):
        written = isinstance(widget, QLabel | QAbstractButton) and widget.text().strip()
        whole = widget.visibleRegion().boundingRect() == widget.rect()
        if written and widget.isVisible() and widget.isEnabled() and whole:
            found.append((widget.text(), QRect(widget.mapTo(window, QPoint()), widget.size())))
    return found


def test_every_text_on_every_page_has_four_and_a_half_to_one(monkeypatch, tmp_path):
    folder = welcomed(tmp_path / "data")
    sessions = [practice(days) for days in (9, 6, 4, 1)]
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": sessions}))
    poor: dict[str, float] = {}

    def story(application):
        yield application.window.isActiveWindow
        theme.look().reduced_motion = True
        for look in LOOKS:
            theme.look().choose(*look)
            for key in PAGES:
                application.window.show_page(key)
                yield lambda key=key: application.window.page() == key and whole(application)
                picture = application.window.grab().toImage()
                there = texts(application.window)
                assert len(there) > 8, key
                found = {f"{look} {key} {text}": contrast(picture, at) for text, at in there}
                poor.update({where: round(n, 2) for where, n in found.items() if n < 4.5})

    try:
        assert play(monkeypatch, folder, story, limit_s=90) == 0
    finally:
        theme.look().reduced_motion = False
        theme.look().choose(Theme.SYSTEM, False)
    assert poor == {}


@pytest.mark.parametrize(("ink", "expected"), [("#000000", 21), ("#949494", 3.03)])
def test_the_measure_knows_poor_text(qapp, ink, expected):
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(QColor("#FFFFFF"))
    for x in range(10, 30):
        picture.setPixelColor(x, 10, QColor(ink))
    assert contrast(picture, picture.rect()) == pytest.approx(expected, abs=0.02)
