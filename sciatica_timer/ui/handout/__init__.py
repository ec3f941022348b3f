"""A routine on paper: what to do, how much of it, and what it looks like."""
