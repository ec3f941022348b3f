"""The calendar: what was done when, day by day, and how the pain went."""
