"""The history as a whole: taken out, brought in, and made into a page."""
