"""Sciatica Timer: a voice and a picture for sciatica exercises, at home and offline."""

__version__ = "0.1.0"
