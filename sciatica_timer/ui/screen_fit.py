"""Holds a window, with its frame, inside what its screen has free."""

from PySide6.QtCore import QObject, QRect, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from sciatica_timer.services.window_state import WindowState
from sciatica_timer.ui import theme

SMALLEST = QSize(720, 480)
"""Smaller only where a screen has less."""
FIRST = QSize(1180, 760)
TITLE_BAR = QSize(8, 40)
"""Room for the frame, before the window system tells how large it is."""
LOOKS_MS = (0, 150, 600)
"""When to look after a window came: on X11 the frame comes a little later than the window."""


def first_size(screen: QScreen | None) -> QSize:
    """The size of a first window on a screen; its frame is not known yet."""
    return FIRST.boundedTo(_free(screen).size() - TITLE_BAR)


def smallest_size(screen: QScreen | None) -> QSize:
    """The smallest size of a window, never larger than the screen has room for."""
    return SMALLEST.boundedTo(_free(screen).size() - TITLE_BAR)


def fitted(frame: QRect, free: QRect) -> QRect:
    """A window's frame as near to where it is as lies wholly in what is free."""
    size = frame.size().boundedTo(free.size())
    left = max(free.left(), min(frame.left(), free.right() + 1 - size.width()))
    top = max(free.top(), min(frame.top(), free.bottom() + 1 - size.height()))
    return QRect(left, top, size.width(), size.height())


def restore(window: QWidget, kept: WindowState) -> None:
    """Put a window where it was, inside a screen that is there now."""
    place = QRect(kept.x, kept.y, kept.width, kept.height)
    screen = QGuiApplication.screenAt(place.center()) or window.screen()
    window.setGeometry(fitted(place, screen.availableGeometry()))
    if kept.maximized or kept.full_screen:
        from PySide6.QtCore import Qt  # takes long, and most windows fill nothing

        states = Qt.WindowState
        state = states.WindowMaximized if kept.maximized else states.WindowNoState
        window.setWindowState(state | states.WindowFullScreen if kept.full_screen else state)


def state_of(window: QWidget) -> WindowState:
    """Where a window is, to be kept."""
    place, fills = window.normalGeometry(), (window.isMaximized(), window.isFullScreen())
    return WindowState(place.x(), place.y(), place.width(), place.height(), *fills)


def _free(screen: QScreen | None) -> QRect:
    return screen.availableGeometry() if screen is not None else QRect(0, 0, 1280, 800)


class ScreenFit(QObject):
    """Looks after one window, from its first sight on and whenever its screen changes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._screen: QScreen | None = None
        self._looks = [QTimer(self) for _ in LOOKS_MS]
        for look, after_ms in zip(self._looks, LOOKS_MS, strict=True):
            look.setSingleShot(True)
            look.setInterval(after_ms)
            look.timeout.connect(self._look)

    def came(self) -> None:
        """The window came into sight, or changed its state."""
        if self._screen is None:
            handle = self._window.windowHandle()
            handle.screenChanged.connect(self._on_screen)
            self._on_screen(handle.screen())
        for look in self._looks:
            look.start()

    def _on_screen(self, screen: QScreen | None) -> None:
        if self._screen is not None and self._screen in QGuiApplication.screens():
            self._screen.availableGeometryChanged.disconnect(self.came)
        self._screen = screen
        if screen is not None:
            screen.availableGeometryChanged.connect(self.came)
            self.came()
            # Another screen may show more pixels in the same room.
            theme.Look.tint()

    def _look(self) -> None:
        window = self._window
        if not window.isVisible() or window.isMinimized():
            return
        free = _free(window.screen())
        window.setMinimumSize(SMALLEST.boundedTo(free.size() - self._edge()))
        if window.isFullScreen() or window.isMaximized():
            return
        now, least = window.frameGeometry(), window.minimumSize() + self._edge()
        # On a screen of a larger scale a window may count less than its smallest size.
        wanted = fitted(QRect(now.topLeft(), now.size().expandedTo(least)), free)
        if wanted.size() != now.size():
            window.resize(wanted.size() - self._edge())
        if wanted.topLeft() != now.topLeft():
            window.move(wanted.topLeft())

    def _edge(self) -> QSize:
        return self._window.frameGeometry().size() - self._window.geometry().size()
