"""Widgets: they draw what they are given, signal what the person wants, and keep no state."""

from sciatica_timer.services import event_guard

# Before the first class of a widget is made.
event_guard.install()
