"""A person's own programme: making, changing and arranging it."""
