"""Memory that was freed, and that the system does not have back yet."""

import ctypes
import sys


def give_back() -> None:
    """Let the system have what was freed.

    The C library of most Linux systems keeps what lies between blocks that are held; elsewhere
    nothing is done.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if trim is not None:
        trim(0)
