"""Widgets: they draw what they are handed, answer with wishes, and keep no state that matters."""
