"""The pictures of the exercises: one loader for the app, one widget for every place."""

from sciatica_timer.ui.picture.illustration import Illustration, PictureFit
from sciatica_timer.ui.picture.pictures import Pictures

__all__ = ["Illustration", "PictureFit", "Pictures"]
