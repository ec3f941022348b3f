"""The sound library without numpy. Only imported in processes that play or unpack sound."""

import sys
from typing import Any


def _miniaudio() -> Any:
    """The library without numpy, which it would take along for kinds of samples not used here."""
    loaded: dict[str, Any] = sys.modules
    hidden = "numpy" not in loaded
    if hidden:
        loaded["numpy"] = None
    try:
        import miniaudio as untyped

        return untyped
    finally:
        if hidden:
            del loaded["numpy"]


miniaudio = _miniaudio()
