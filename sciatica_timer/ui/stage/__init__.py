"""The stage: what is seen during a session, from the floor."""
