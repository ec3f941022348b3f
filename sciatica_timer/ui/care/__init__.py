"""Care: stop signs, pain before and after, the bad day, and advice with its sources."""
