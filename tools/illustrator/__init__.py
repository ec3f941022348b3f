"""Draws the app's exercise pictures from a posed figure; run with ``python -m tools.illustrator``."""
