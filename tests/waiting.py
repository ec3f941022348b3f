"""Waits for what happens in other processes and threads, where no event loop has to go on."""

import time
from collections.abc import Callable


def wait_until(condition: Callable[[], object], *, limit_s: float = 30.0, what: str = "") -> None:
    """Return as soon as a condition holds; fails when it does not within limit_s seconds."""
    end = time.monotonic() + limit_s
    while not condition():
        assert time.monotonic() < end, what or "it did not come"
        time.sleep(0.01)
