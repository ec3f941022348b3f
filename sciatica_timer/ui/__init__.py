"""Widgets: they draw what they are handed, answer with wishes, and keep no state that matters."""

from sciatica_timer.ui import event_guard

# Before the first class of a widget is made.
event_guard.install()
