"""Keeps an error in what Qt calls from ending the process: sys.excepthook hears of it instead.

Where Python code is on the stack, PySide puts an error that leaves an overridden virtual by, to
raise it at the next call of Qt, wherever that is (PYSIDE-2335). Up to Python 3.11 an error born
in C, such as that of `int("x")`, is no object yet at that moment, and reading its words ends the
process with a segmentation fault (docs/adr/0011-processes.md). So no error may leave a virtual.
"""

import functools
import logging
import sys
import traceback
from collections.abc import Callable
from types import FunctionType
from typing import Any, TypeVar, cast

from PySide6.QtCore import QObject

log = logging.getLogger(__name__)
Part = TypeVar("Part")

VIRTUALS = {
    *("event", "eventFilter", "sizeHint", "minimumSizeHint", "heightForWidth"),
    *(
        "initStyleOption",
        "hasHeightForWidth",
        "hitButton",
        "focusNextPrevChild",
        "textFromValue",
        "hidePopup",
        "paint",
    ),
    *(
        "editorEvent",
        "data",
        "rowCount",
        "columnCount",
        "headerData",
        "flags",
        "boundingRect",
        "shape",
    ),
}
"""With every method whose name ends in "Event"; a test finds what the app overrides besides."""
BY_HAND = ("mouse", "key", "wheel", "close", "drop", "contextMenu")
"""What somebody does, and waits for. The rest, such as painting, comes again and again."""
_MARK = "_is_guarded"
_told: set[tuple[type, str, type, int]] = set()


def install() -> None:
    """Guard every class that is made from a QObject from now on."""
    # On QObject itself, so that no class can be forgotten; the hook is Python's own.
    name = "__init_subclass__"
    setattr(QObject, name, classmethod(_guard_class))


def guarded(*names: str) -> Callable[[type[Part]], type[Part]]:
    """Guard these methods of a class of Qt's that is no widget."""

    def guard(cls: type[Part]) -> type[Part]:
        for name in names:
            setattr(cls, name, _guarded(cls, name, vars(cls)[name]))
        return cls

    return guard


def is_guarded(override: object) -> bool:
    """Whether an error in this method is caught."""
    return getattr(override, _MARK, False)


def _guard_class(cls: type, **options: Any) -> None:
    above: Any = super(QObject, cast(Any, cls))
    above.__init_subclass__(**options)
    qt = next(base for base in cls.__mro__ if base.__module__.startswith("PySide6."))
    for name, value in list(vars(cls).items()):
        if not isinstance(value, FunctionType) or not hasattr(qt, name):
            continue
        if name.endswith("Event") or name in VIRTUALS:
            setattr(cls, name, _guarded(cls, name, value))


def _guarded(cls: type, name: str, override: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(override)
    def held(self: QObject, *args: Any) -> Any:
        try:
            return override(self, *args)
        except BaseException as error:
            _tell(cls, name, error)
        # An event is left as it is; what has to give a value gives Qt's own.
        if name.endswith("Event"):
            return None
        try:
            return getattr(cast(Any, super(cast(Any, cls), self)), name)(*args)
        except Exception as error:
            # A pure virtual has none, nor has an object that is gone.
            log.info("%s.%s gives nothing: %s", cls.__name__, name, error)
            return None

    setattr(held, _MARK, True)
    return held


def _tell(cls: type, name: str, error: BaseException) -> None:
    trace = error.__traceback__
    place = (cls, name, type(error), _last_line(error))
    if name.startswith(BY_HAND) or place not in _told:
        _told.add(place)
        try:
            sys.excepthook(type(error), error, trace)
        except Exception:
            log.exception("The error could not be told")
    # A painter that is left open on a widget would end the process when Qt shows the window.
    traceback.clear_frames(trace)


def _last_line(error: BaseException) -> int:
    lines = [line for _, line in traceback.walk_tb(error.__traceback__)]
    return lines[-1] if lines else 0
