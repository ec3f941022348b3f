"""The sound library, without what it would take along. Only in processes that play or unpack."""

import sys
from types import ModuleType
from typing import Any


def _miniaudio() -> Any:
    """The library without numpy, for kinds of samples not used here, and without the network.

    That is for radio; together they are three fifths of its memory and of the time to load it.
    """
    loaded: dict[str, Any] = sys.modules
    instead = {"numpy": None, "urllib.request": ModuleType("urllib.request")}
    hidden = {name: module for name, module in instead.items() if name not in loaded}
    loaded.update(hidden)
    try:
        import miniaudio as untyped

        return untyped
    finally:
        for name in hidden:
            del loaded[name]


miniaudio = _miniaudio()
