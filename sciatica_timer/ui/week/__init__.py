"""My week: the plan of every week, and how this one and the last one went."""
