"""The last net: what nobody caught is logged, and told in plain words in the window's thread.

It is there before the window, so only what is light is imported with it.
"""

import logging
import sys
import threading
import time
import traceback
from collections.abc import Callable
from types import TracebackType

# Without Qt's namespace, which takes longer than the first window may wait.
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

log = logging.getLogger(__name__)

UNSEEN = ("offscreen", "minimal")
"""Platforms without a screen: there nobody could ever close a dialog."""
QUIET_S = 5.0
"""An error that comes again sooner, such as with every beat, is not told again."""


class CrashHandler(QObject):
    """Takes the hooks of Python for errors of this thread, of others, and of nobody.

    Whatever thread it came in, an error is told in the thread that made the net, once the event
    loop is back: a dialog opened in the middle of painting would end the process.
    """

    told = Signal()
    """The dialog was read and closed."""
    _came = Signal()

    def __init__(
        self, rescue: Callable[[], bool], show: Callable[[str, bool], object] | None = None
    ) -> None:
        """rescue keeps what is under way before anything is shown; whether all is kept.

        show takes the details and whether all is kept; without one a dialog tells.
        """
        super().__init__()
        self.rescue = rescue
        self._show = show
        self._waiting = ""
        self._showing = False
        self._seen: dict[tuple[str, type[BaseException]], tuple[float, int]] = {}
        self._lock = threading.Lock()
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        self._came.connect(self._tell_later)
        sys.excepthook = self.caught
        threading.excepthook = self._in_thread
        sys.unraisablehook = self._nobodys

    def remove(self) -> None:
        """Give the hooks back; what still waits is told now, while there is a screen."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        if self._waiting and (self._show is not None or _has_screen()):
            self._tell()

    def caught(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Log, save, tell. Another error while one is told is only logged; from any thread."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.quit()
            return
        if not self._is_news(kind, trace):
            return
        details = traceback.format_exception(kind, error, trace)
        # The lines and not the objects: those would keep what has to go, such as a painter.
        log.critical("Not caught\n%s", "".join(details).rstrip())
        if not self._showing and not self._waiting:
            self._waiting = "".join(details)
            self._came.emit()

    def _is_news(self, kind: type[BaseException], trace: TracebackType | None) -> bool:
        """Whether this place is quiet otherwise; one that is not is only counted in the log."""
        frames = traceback.extract_tb(trace)
        place = f"{frames[-1].filename}:{frames[-1].lineno}" if frames else ""
        now = time.monotonic()
        with self._lock:
            last, times = self._seen.get((place, kind), (-QUIET_S, 0))
            self._seen[place, kind] = (now, times + 1)
        if now - last >= QUIET_S:
            return True
        if str(times + 1).strip("0") == "1":
            log.critical("Not caught, for the %d. time: %s, %s", times + 1, kind.__name__, place)
        return False

    def _in_thread(self, args: threading.ExceptHookArgs) -> None:
        if not issubclass(args.exc_type, SystemExit):
            self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _nobodys(self, args: "sys.UnraisableHookArgs") -> None:
        self.caught(args.exc_type, args.exc_value, args.exc_traceback)

    def _tell_later(self) -> None:
        """In the window's thread, whatever thread it came in, and perhaps in the middle of Qt."""
        QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        if self._showing or not self._waiting:
            return
        self._showing = True
        details, self._waiting = self._waiting, ""
        try:
            kept = self._try_to_rescue()
            (self._show or _show_dialog)(details, kept)
        finally:
            self._showing, self._waiting = False, ""
        self.told.emit()

    def _try_to_rescue(self) -> bool:
        try:
            return self.rescue()
        except Exception:
            log.exception("The running session could not be saved")
            return False


def _has_screen() -> bool:
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.platformName() not in UNSEEN


def _show_dialog(details: str, kept: bool) -> None:
    from sciatica_timer.app.crash_dialog import CrashDialog

    CrashDialog(details, kept=kept).exec()
