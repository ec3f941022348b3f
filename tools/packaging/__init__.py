"""Packages for people without Python: freezing the app, and what each system wants with it."""
