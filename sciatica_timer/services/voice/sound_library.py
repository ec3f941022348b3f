"""The sound library, without what it would take along. Only in processes that play or unpack."""

import sys
from types import ModuleType
from typing import Any


def _miniaudio() -> Any:
    """The library without numpy, for kinds of samples not used here, and without the network.

    That is for radio, as is `html`; `inspect` it only takes along. Together they are most of its
    memory and of the time to load it.
    """
    loaded: dict[str, Any] = sys.modules
    unused = ("urllib.request", "html", "inspect")
    instead = {"numpy": None, **{name: ModuleType(name) for name in unused}}
    hidden = {name: module for name, module in instead.items() if name not in loaded}
    loaded.update(hidden)
    try:
        import miniaudio as untyped

        return untyped
    finally:
        for name in hidden:
            del loaded[name]


miniaudio = _miniaudio()
