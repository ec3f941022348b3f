"""The exercises: every one with its picture, steps, dose, other ways and cautions."""
