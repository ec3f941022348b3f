"""The window: a rail, the page that was chosen, and whatever lies over all of it."""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QEvent, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from sciatica_timer.services import window_state
from sciatica_timer.ui import theme
from sciatica_timer.ui.layer_focus import LayerFocus, focus_deed, hear_keys
from sciatica_timer.ui.screen_fit import ScreenFit, first_size, restore, smallest_size, state_of

# Rail, fade and notice are imported when they are needed, and Qt's namespace with them: it alone
# takes longer than everything else that the first window needs.
if TYPE_CHECKING:
    from sciatica_timer.ui.kit.page_layout import NoticeBar
    from sciatica_timer.ui.navigation_rail import NavigationRail
    from sciatica_timer.ui.window_keys import WindowKeys


class _Background(QWidget):
    """Tells when its size changes; its colour is that of every window."""

    resized = Signal()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.resized.emit()


class _PendingNotice(NamedTuple):
    """A sentence that waits to be told, and what can be done about it."""

    text: str
    action: str = ""
    then: Callable[[], object] = lambda: None
    gives_way: bool = False
    """Whether it is put off when there is something else to tell."""
    over_all: bool = False
    """Whether it is told over layers as well."""
    otherwise: Callable[[], object] = lambda: None
    undoes: bool = False


class MainWindow(QMainWindow):
    """The one window of the app: bare at first, furnished with the first page."""

    page_shown = Signal(str)
    """A page came into sight, by its key; a good moment to refresh it."""
    activated = Signal()
    """Somebody turned to the window again."""
    closed = Signal()
    """The window is going away for good."""

    def __init__(self, state_file: Path | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Sciatica Timer"))
        self.setMinimumSize(smallest_size(self.screen()))
        self.resize(first_size(self.screen()))
        self._fit = ScreenFit(self)
        self._file = state_file
        self._may_close: Callable[[], bool] = lambda: True
        self._pages: dict[str, QWidget] = {}
        self._layers: list[QWidget] = []
        self._focus = LayerFocus()
        self._notice: NoticeBar | None = None
        self._notice_text = ""
        self._notice_on_top = False
        self._showing: _PendingNotice | None = None
        """What the notice in sight tells."""
        self._focus_settles = QTimer(self)
        self._focus_settles.setSingleShot(True)
        self._focus_settles.setInterval(0)
        self._focus_settles.timeout.connect(self._keep_clear)
        self._waiting: list[_PendingNotice] = []
        self._root = _Background()
        self.setCentralWidget(self._root)
        self._root.resized.connect(self._arrange)
        self._restore()

    @cached_property
    def rail(self) -> "NavigationRail":
        """The rail, and with it the keys of the window, once there is a page."""
        from sciatica_timer.ui import accessible
        from sciatica_timer.ui.kit.focus import focus_ring
        from sciatica_timer.ui.kit.press_guard import press_guard
        from sciatica_timer.ui.navigation_rail import NavigationRail

        rail = NavigationRail(self._root)
        rail.chosen.connect(self.show_page)
        rail.show()
        focus_ring()
        accessible.install()
        # The last filter of the window is asked first.
        self.keys.single_changed.connect(rail.tell_keys)
        press_guard().watch(self.windowHandle())
        return rail

    @cached_property
    def keys(self) -> "WindowKeys":
        """The keys of the window."""
        from sciatica_timer.ui.window_keys import WindowKeys

        return WindowKeys(self, self.toggle_full_screen)

    @cached_property
    def _stack(self) -> QStackedWidget:
        stack = QStackedWidget(self._root)
        stack.show()
        return stack

    # Pages

    def add_page(self, key: str, widget: QWidget, icon: str, title: str) -> None:
        """Add a page to the rail; "settings" stands at its foot. Ctrl and its number show it."""
        from sciatica_timer.ui.kit.buttons import tell_key

        self._pages[key] = widget
        self._stack.addWidget(widget)
        widget.setAccessibleName(title)
        self.rail.add(key, icon, title, foot=key == "settings")
        number = len(self._pages)
        self.keys.add(f"Ctrl+{number}", lambda: self._page_by_key(key))
        tip = self.tr("{title} (Ctrl+{number})").format(title=title, number=number)
        tell_key(self.rail.button(key), title, tip)
        if number == 1:
            self.rail.select(key)
        self._arrange()

    def page(self) -> str:
        """The key of the page in sight."""
        shown = self._stack.currentWidget()
        return next((key for key, page in self._pages.items() if page is shown), "")

    def show_page(self, key: str) -> None:
        """Bring a page into sight; raises KeyError for one that was never added."""
        page = self._pages[key]
        self.rail.select(key)
        if page is self._stack.currentWidget():
            return
        self._not_yet(page)
        if self.isVisible() and not self._layers and not theme.look().reduced_motion:
            from sciatica_timer.ui.page_fade import Fade

            fade = Fade(self._stack.grab(), self._root)
            fade.setGeometry(self._stack.geometry())
            self._stack.setCurrentWidget(page)
            fade.show()
            fade.raise_()
        else:
            self._stack.setCurrentWidget(page)
        if self._notice is not None:
            self._notice_on_top = False
            self._arrange()
            self._notice.raise_()
            self._focus_settles.start()
        self.page_shown.emit(key)

    def _page_by_key(self, key: str) -> None:
        if not self._layers:
            self.rail.button(key).setFocus()  # else it wanders over the pages on its way
            self.show_page(key)
            self.focus_page()

    def focus_page(self) -> None:
        """Put the keyboard on what the page in sight is for, else on its word on the rail."""
        if not self._layers and not focus_deed(self._pages[self.page()]):
            self.rail.button(self.page()).setFocus()

    @staticmethod
    def _not_yet(widget: QWidget) -> None:
        """What has just come takes no press yet that was meant for what lay there."""
        from sciatica_timer.ui.kit.press_guard import press_guard

        press_guard().appeared(widget)

    # Layers

    def show_overlay(self, widget: QWidget) -> None:
        """Lay a widget over the whole window (the stop signs, the history)."""
        if widget in self._layers:
            self._layers.remove(widget)
        self._focus.keep(self.overlay() or self._root)
        for below in (self.rail, self._stack, *self._layers):
            below.hide()
        widget.setParent(self._root)
        self._layers.append(widget)
        self._arrange()
        widget.show()
        widget.raise_()
        if self._notice is not None and self._showing is not None:
            self._notice.setVisible(self._showing.over_all)
            self._notice.raise_()
        hear_keys(widget)
        self._not_yet(widget)

    def replace_overlays(self, widget: QWidget) -> None:
        """Lay a widget over the whole window in place of whatever lies there.

        The pages below stay hidden all the while, so nothing brings them up to date.
        """
        gone, self._layers = self._layers, []
        self._focus.forget()
        self.show_overlay(widget)
        for layer in gone:
            if layer is not widget:
                layer.hide()

    def close_overlay(self) -> None:
        """Take the topmost layer away; it keeps living and can be shown again."""
        if not self._layers:
            return
        self._layers.pop().hide()
        self._not_yet(self._root)
        if self._layers:
            top = self._layers[-1]
            top.show()
            # A sheet over the stage goes on hearing the keys, and not the stage below it.
            if not self._focus.give_back(top):
                top.setFocus()
            return
        for back in filter(None, (self.rail, self._stack, self._notice)):
            back.show()
        if not self._focus.give_back(self._root):
            self.focus_page()
        self.page_shown.emit(self.page())
        self._next_notice()

    def close_overlays(self) -> None:
        """Take every layer away, so that the pages are in sight."""
        del self._layers[:-1]
        self._focus.forget()
        self.close_overlay()

    def overlay(self) -> QWidget | None:
        """The topmost layer, None when the pages are in sight."""
        return self._layers[-1] if self._layers else None

    # Notices

    def notify(
        self,
        text: str,
        *,
        action: str = "",
        then: Callable[[], object] = lambda: None,
        gives_way: bool = False,
        over_all: bool = False,
        otherwise: Callable[[], object] = lambda: None,
        undoes: bool = False,
    ) -> None:
        """Tell something quietly at the foot of the page; several wait for one another.

        An action is a button in it, which puts the notice away and calls `then`; to close it calls
        `otherwise`. One that undoes something is pressed by Ctrl+Z as well. Nothing is covered
        while a layer is on: the notice shows when the pages are back, but for what must be seen at
        once, which is told over all. One that gives way is put off when there is something else to
        tell.
        """
        known = {told.text for told in self._waiting}
        if text not in known and (self._notice is None or self._notice_text != text):
            # What asks for something comes before what only tells.
            at = 0 if action or over_all else len(self._waiting)
            shown = self._showing
            if self._notice is not None and shown and (over_all or shown.gives_way):
                self._waiting.insert(len(self._waiting) if shown.gives_way else 0, shown)
                self._drop_notice()
            told = _PendingNotice(text, action, then, gives_way, over_all, otherwise, undoes)
            self._waiting.insert(at, told)
        self._next_notice()

    def take_back(self, text: str) -> None:
        """Put a notice away that is no longer true, told or still waiting."""
        self._waiting = [told for told in self._waiting if told.text != text]
        if self._notice is not None and self._notice_text == text:
            self._act(lambda: None)

    def _next_notice(self) -> None:
        if self._notice is not None or not self._waiting:
            return
        if self._layers and not self._waiting[0].over_all:
            return
        # Nothing is told before the first paint.
        from sciatica_timer.ui.kit.page_layout import NoticeBar

        told = self._waiting.pop(0)
        self._showing, self._notice_text = told, told.text
        self._notice_on_top = bool(self._layers)
        action, undoes = told.action, told.undoes
        self._notice = NoticeBar(told.text, action=action, undoes=undoes, parent=self._root)
        self._notice.closed.connect(lambda: self._act(told.otherwise))
        self._notice.action_requested.connect(lambda: self._act(told.then))
        self._arrange()
        self._notice.show()
        self._notice.raise_()
        self._not_yet(self._notice)
        self._app().focusChanged.connect(self._after_focus)
        self._keep_clear()

    def _app(self) -> QApplication:
        return cast(QApplication, QApplication.instance())

    def _after_focus(self) -> None:
        # Qt scrolls to what has got the focus only after it has told so.
        self._focus_settles.start()

    def _keep_clear(self) -> None:
        """Move the notice to the other edge of the page when it covers what the keys are on."""
        notice, here = self._notice, cast(QWidget | None, self.focusWidget())
        if notice is None or notice.isHidden() or here is None or notice.isAncestorOf(here):
            return
        place = QRect(here.mapTo(self, QPoint()), here.size())
        told = QRect(notice.mapTo(self, QPoint()), notice.size())
        there = told.translated(0, self.height() - told.top() - told.bottom())
        if place.intersects(told) and not place.intersects(there):
            self._notice_on_top = not self._notice_on_top
            self._arrange()

    def _act(self, then: Callable[[], object]) -> None:
        self._drop_notice()
        then()
        self._next_notice()

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._app().focusChanged.disconnect(self._after_focus)
            self._notice.hide()
            self._notice.deleteLater()
            self._notice = None

    # The window itself

    def set_close_guard(self, may_close: Callable[[], bool]) -> None:
        """Ask this before closing; False keeps the window (a session is under way)."""
        self._may_close = may_close

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back to a window."""
        from PySide6.QtCore import Qt

        # Switching one state keeps the others: a window that was maximised is so again.
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _arrange(self) -> None:
        """Give rail, page, layers and notice their places."""
        if not self._pages:
            return
        wide, high = self._root.width(), self._root.height()
        theme.look().set_room(wide)
        rail = self.rail.width_in(wide)
        self._put(self.rail, QRect(0, 0, rail, high))
        self._put(self._stack, QRect(rail, 0, wide - rail, high))
        for layer in self._layers:
            layer.setGeometry(0, 0, wide, high)
        if self._notice is not None:
            room = min(720, wide - rail - 48)
            tall = max(48, self._notice.heightForWidth(room))
            left = rail + (wide - rail - room) // 2 if not self._layers else (wide - room) // 2
            top = 16 if self._notice_on_top else high - tall - 16
            self._put(self._notice, QRect(left, top, room, tall))

    def _put(self, part: QWidget, place: QRect) -> None:
        if self.isRightToLeft():
            # As QStyle.visualRect does, whose class takes 6 ms to load.
            place.moveRight(self._root.width() - 1 - place.left())
        part.setGeometry(place)

    def _restore(self) -> None:
        """Put the window where it was, inside a screen that is there now."""
        if kept := window_state.read(self._file) if self._file else None:
            restore(self, kept)

    def _keep_place(self) -> None:
        if self._file is not None:
            window_state.write_soon(self._file, state_of(self))

    def showEvent(self, event: QShowEvent) -> None:
        """Stay inside the screen."""
        super().showEvent(event)
        self._fit.came()

    def changeEvent(self, event: QEvent) -> None:
        """Tell when the window becomes the active one; stay inside the screen in every state."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and self.isVisible():
            self._fit.came()
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the window's place, unless the guard keeps the window."""
        if not self._may_close():
            event.ignore()
            return
        self._keep_place()
        event.accept()
        self.closed.emit()
