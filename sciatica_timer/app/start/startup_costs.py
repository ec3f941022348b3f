"""What a start need not pay for: searches for garbage, sources read for nothing, slow enums."""

import builtins
import gc

from sciatica_timer.app.start import quick_enums


def begin() -> None:
    """Before what takes long is imported: read no sources, and look for no garbage till `settle`.

    Raises ImportError where Qt cannot be loaded.
    """
    # What is built now stays, and to go through all of it time and again is a tenth of the start.
    gc.disable()
    quick_enums.begin()
    import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]

    # PySide reads the source of every module that is imported, to see whether names may be
    # written in another way there. Nobody does here.
    builtins.__import__ = vars(builtins).get("__orig_import__", builtins.__import__)


def settle() -> None:
    """Look for garbage from now on, but no more in what is there, which takes 40 ms each time."""
    gc.freeze()
    gc.enable()


def end() -> None:
    """Look for garbage everywhere."""
    quick_enums.end()
    gc.unfreeze()
    gc.enable()
