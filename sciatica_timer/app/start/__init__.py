"""The way from the command line to the first window, and what can be in its way."""
