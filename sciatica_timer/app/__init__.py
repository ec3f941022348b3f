"""Builds every object and makes every connection between the rooms."""
