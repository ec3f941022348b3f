"""The focus line: one overlay that follows the focus, shown only after keyboard use.

It lies over the page instead of inside the widgets, so that controls keep their exact places and
nothing is clipped. A widget that gives focus_shape() -> (rectangle, radius, gap) gets the line.
"""

from typing import Protocol, cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

LINE = 3
_KEYS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_Meta,
}


class Focusable(Protocol):
    """What a widget offers to get the focus line."""

    def focus_shape(self) -> tuple[QRectF, float, float]:
        """Its outline in own coordinates, the radius, and the gap to the line."""
        ...


class FocusRing(QObject):
    """Follows the focus of the application and draws the line round its widget."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.by_keyboard = False
        self._line: QFrame | None = None
        self._radius = -1
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        app.focusChanged.connect(self._moved)
        app.focusWindowChanged.connect(self._window_changed)
        self._window_changed(QGuiApplication.focusWindow())

    def _window_changed(self, window: QWindow | None) -> None:
        # Filtering a window sees each key and click once; filtering the application sees them all.
        if window is not None:
            window.installEventFilter(self)

    def _moved(self, old: QWidget | None, now: QWidget | None) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched = []
        self._widget = now if now is not None and hasattr(now, "focus_shape") else None
        host = self._host()
        if self._widget is not None and host is not None:
            step: QWidget | None = self._widget
            while step is not None and step is not host:
                step.installEventFilter(self)
                self._watched.append(step)
                step = step.parentWidget()
        self.refresh()

    def _host(self) -> QWidget | None:
        """The content of the scroll area around the widget, else its window."""
        step = self._widget if self._widget is not None and isValid(self._widget) else None
        while step is not None and not step.isWindow():
            above = step.parentWidget()
            if above is not None and isinstance(above.parentWidget(), QScrollArea):
                return step
            step = above
        return step

    def refresh(self) -> None:
        """Put the line where the focus is now, or away."""
        host = self._host()
        if self._widget is None or host is None or not self.by_keyboard:
            if self._line is not None and isValid(self._line):
                self._line.hide()
            return
        rect, radius, gap = cast(Focusable, self._widget).focus_shape()
        if self._line is None or not isValid(self._line):
            # A line goes with the page it lay on.
            self._line, self._radius = QFrame(), -1
            self._line.setObjectName("focusLine")
            self._line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if self._line.parentWidget() is not host:
            self._line.setParent(host)
        out = int(gap) + LINE
        origin = self._widget.mapTo(host, QPoint(0, 0)) if self._widget is not host else QPoint()
        place = rect.toAlignedRect().translated(origin).adjusted(-out, -out, out, out)
        # Qt leaves corners square for which the radius is too large.
        radius = min(round(radius + out), place.height() // 2, place.width() // 2)
        if radius != self._radius:
            self._radius = radius
            self._line.setStyleSheet(f"border-radius: {radius}px")
        self._line.setGeometry(place)
        self._line.setVisible(self._widget.isVisible())
        self._line.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice keys and clicks on the window, and moves of the widget."""
        kind = event.type()
        if isinstance(watched, QWindow):
            if kind == QEvent.Type.KeyPress:
                if not self.by_keyboard and event.key() not in _KEYS:  # pyright: ignore
                    self.by_keyboard = True
                    self.refresh()
            elif kind == QEvent.Type.MouseButtonPress and self.by_keyboard:
                self.by_keyboard = False
                self.refresh()
        elif kind in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
            QEvent.Type.ParentChange,
        ):
            self.refresh()
        return False


_rings: list[FocusRing] = []


def focus_ring() -> FocusRing:
    """The one focus line of the application; the first call creates it."""
    app = QApplication.instance()
    if not _rings or _rings[0].parent() is not app:
        _rings[:] = [FocusRing(cast(QApplication, app))]
    return _rings[0]
