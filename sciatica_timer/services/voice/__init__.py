"""Words become clips in one process, clips become sound in another; the app only talks to both."""
