"""Draws the exercise pictures of the app; run with ``python -m tools.illustrator``."""
