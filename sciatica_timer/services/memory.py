"""Memory that was freed, and that the system does not have back yet.

The C library of most Linux systems keeps it, and what was read of a mapped file stays beside it;
elsewhere nothing is done.
"""

import contextlib
import os
import sys
from pathlib import Path
from typing import Any

TRIM, MAP = -1, -3
"""M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h."""
DONTNEED = 4
"""MADV_DONTNEED of mman.h."""
MB = 1024 * 1024


def give_back() -> None:
    """Let the system have all that was freed, even between blocks that are held."""
    if trim := _function("malloc_trim"):
        trim(0)


def let_go(file: Path) -> None:
    """Let the system have what was read of a file that is mapped; what is asked for comes again."""
    if (advise := _function("madvise")) is None:
        return
    import ctypes

    name = os.fsencode(f" {file.resolve()}")
    with contextlib.suppress(OSError):
        for line in Path("/proc/self/maps").read_bytes().splitlines():
            if line.endswith(name):
                first, end = (int(each, 16) for each in line.split()[0].split(b"-"))
                advise(ctypes.c_void_p(first), ctypes.c_size_t(end - first), DONTNEED)


def keep_little() -> None:
    """Let the system have whole pictures from now on as soon as they are freed.

    Else the library learns from the largest block that was ever freed to keep twice as much.
    """
    if set_option := _function("mallopt"):
        set_option(MAP, 4 * MB)
        set_option(TRIM, MB)


def _function(name: str) -> Any:
    if sys.platform != "linux":
        return None
    import ctypes  # only here, and on no other system

    return getattr(ctypes.CDLL(None), name, None)
