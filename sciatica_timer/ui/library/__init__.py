"""The exercises: every one with its picture, steps, dose, other ways and cautions."""

from sciatica_timer.ui.library.page import ExercisesPage

__all__ = ["ExercisesPage"]
