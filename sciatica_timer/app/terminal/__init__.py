"""A whole session as text in a terminal, without any window."""
