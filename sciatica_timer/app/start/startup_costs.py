"""What a start need not pay for: searches for garbage, and sources that are read for nothing."""

import gc
import sys


def begin() -> None:
    """Before what takes long is imported: read no sources, and look for no garbage till `settle`.

    Raises ImportError where Qt cannot be loaded.
    """
    # What is built now stays, and to go through all of it time and again is a tenth of the start.
    gc.disable()
    import PySide6.QtCore  # noqa: F401  # pyright: ignore[reportUnusedImport]

    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None:
        # PySide reads the source of every module that is imported, to see whether names may be
        # written in another way there. Nobody does here, so to it all are like those that could.
        vars(feature)["_mod_uses_pyside"] = _uses_pyside


def _uses_pyside(_module: object) -> bool:
    return True


def settle() -> None:
    """Look for garbage from now on, but no more in what is there, which takes 40 ms each time."""
    gc.freeze()
    gc.enable()


def end() -> None:
    """Look for garbage everywhere."""
    gc.unfreeze()
    gc.enable()
