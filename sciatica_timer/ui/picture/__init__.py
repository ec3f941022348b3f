"""The pictures of the exercises: one loader for the app, one widget for every place."""

from sciatica_timer.ui.picture.illustration import Fit, Illustration
from sciatica_timer.ui.picture.pictures import Pictures

__all__ = ["Fit", "Illustration", "Pictures"]
