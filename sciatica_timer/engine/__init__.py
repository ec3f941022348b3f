"""The verbs in time. No Qt; the time is always handed in, in whole milliseconds."""
