"""Widgets: they draw what they are handed, answer with wishes, and keep no state that matters."""

from sciatica_timer.ui import guard

# Before the first class of a widget is made.
guard.install()
