"""A session: prepared, run, recorded, looked after, and shown."""
