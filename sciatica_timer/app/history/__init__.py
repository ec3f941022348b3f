"""What was done: the calendar, taking it out and bringing it in, and whether it is saved."""
