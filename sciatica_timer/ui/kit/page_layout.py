"""Ways to put things together: rows and columns, a page that scrolls, a quiet notice."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit.buttons import Button, ButtonKind, IconButton
from sciatica_timer.ui.kit.card import Card
from sciatica_timer.ui.kit.focus import focus_ring
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.kit.undo import offer_undo
from sciatica_timer.ui.layer_focus import LayerFocus
from sciatica_timer.ui.text_size import scaled

if TYPE_CHECKING:
    from sciatica_timer.ui.kit.progress import Bar

FOCUS_ROOM = 8
"""For the focus line, below what it is round."""
PAGE = 1204
"""The widest content of a page of the frame: the two columns of Today at their widest."""
TITLE_TOP = 42
"""Above the title of a page, so that all stand level, with the one beside buttons as well."""
WIDE = 860
"""Pages at least this wide have the large margins: a window of 960 without its rail."""


def _fill(made: QBoxLayout, things: tuple[object, ...], gap: int, margin: int) -> None:
    made.setSpacing(gap)
    made.setContentsMargins(margin, margin, margin, margin)
    for thing in things:
        if isinstance(thing, QWidget):
            made.addWidget(thing)
        elif isinstance(thing, QLayout):
            made.addLayout(thing)
        elif isinstance(thing, int):
            made.addSpacing(thing)
        else:
            made.addStretch(1)


def column(*things: QWidget | QLayout | int | None, gap: int = 8, margin: int = 0) -> QVBoxLayout:
    """Things from top to bottom; a number is extra room, None takes what is left."""
    made = QVBoxLayout()
    _fill(made, things, gap, margin)
    return made


def row(*things: QWidget | QLayout | int | None, gap: int = 8, margin: int = 0) -> QHBoxLayout:
    """Things from left to right; a number is extra room, None takes what is left."""
    made = QHBoxLayout()
    _fill(made, things, gap, margin)
    return made


class Separator(QFrame):
    """A hairline between parts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)


class Scroll(QScrollArea):
    """A page that scrolls up and down when it has to; its ground shows through."""

    def __init__(self, content: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Sideways only where very large text leaves no other way.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(48)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        if content is not None:
            self.set_content(content)

    def set_content(self, content: QWidget) -> None:
        """Take the widget that scrolls."""
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def take_key(self, event: QKeyEvent) -> bool:
        """Scroll by an arrow, a page key or Space; whether it was one of them."""
        bar = self.verticalScrollBar()
        page = bar.pageStep() * 4 // 5
        moves = {
            Qt.Key.Key_Down: bar.singleStep(),
            Qt.Key.Key_Up: -bar.singleStep(),
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_Space: page,
            Qt.Key.Key_PageUp: -page,
            Qt.Key.Key_Home: -bar.maximum(),
            Qt.Key.Key_End: bar.maximum(),
        }
        step = moves.get(Qt.Key(event.key()))
        if step is None:
            return False
        bar.setValue(bar.value() + step)
        return True

    def _on_scrolled(self) -> None:
        QTimer.singleShot(0, self, self._hover_anew)

    def _hover_anew(self) -> None:
        """What has come under the pointer shows that, and what was there no longer does.

        Qt would tell them only when the pointer moves again.
        """
        window = self.window().windowHandle()
        button, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        if window and self.viewport().underMouse() and QGuiApplication.mouseButtons() == button:
            at = QCursor.pos()
            here = window.mapFromGlobal(at).toPointF()
            move = QEvent.Type.MouseMove
            moved = QMouseEvent(move, here, at.toPointF(), button, button, keys)
            QCoreApplication.sendEvent(window, moved)

    def minimumSizeHint(self) -> QSize:
        """It can be small; that is its point."""
        return QSize(200, 120)


class FullScroll(Scroll):
    """One that takes all the room there is, and lays out what scrolls once it has that room.

    Qt would lay all of it out four times before, for sizes that it never has.
    """

    _waiting: QWidget | None = None

    def set_content(self, content: QWidget) -> None:
        """Take the widget that scrolls."""
        content.setParent(self.viewport())
        self._waiting = content

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out what scrolls."""
        super().resizeEvent(event)
        content, self._waiting = self._waiting, None
        if content is not None:
            content.resize(self.viewport().size())
            super().set_content(content)

    def sizeHint(self) -> QSize:
        """It can be small as well; what it holds is not asked."""
        return self.minimumSizeHint()


class NoticeBar(Card):
    """A quiet line that tells something, with a button to put it away."""

    closed = Signal()
    action_requested = Signal()

    def __init__(
        self,
        text: str,
        *,
        icon: str = "info",
        action: str = "",
        closable: bool = True,
        bar: bool = False,
        undoes: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """bar shows how far what is told about has come; Ctrl+Z presses an action that undoes."""
        super().__init__(fill="sand", edge="", radius=12, parent=parent)
        self._text = Label(text, 15, 500, "sand_ink")
        things: list[QWidget | QLayout | int | None] = [IconView(icon, "sand_ink", 22)]
        words = column(self._text, margin=0)
        words.setContentsMargins(0, 11, 0, 11)
        things.append(words)
        self._bar = _bar_of(text) if bar else None
        if self._bar is not None:
            words.addSpacing(8)
            words.addWidget(self._bar)
        if action:
            button = Button(action)
            button.clicked.connect(self.action_requested)
            if undoes:
                offer_undo(button)
            things.append(button)
        if closable:
            close = IconButton("close", self.tr("Close"), ButtonKind.QUIET)
            close.clicked.connect(self.closed)
            things.append(close)
        made = row(*things, gap=12)
        made.setContentsMargins(16, 2, 8, 2)
        made.setStretch(1, 1)
        self.setLayout(made)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Tell something else."""
        new = text != self._text.text()
        self._text.setText(text)
        self.setAccessibleName(text)
        if new and self.isVisible():
            announce(self, text)

    def show_share(self, share: float) -> None:
        """Tell how far it has come, 0 to 1, where there is a bar."""
        if self._bar is not None:
            self._bar.set_share(share)

    def showEvent(self, event: QShowEvent) -> None:
        """Let a screen reader say it as well."""
        super().showEvent(event)
        if not event.spontaneous():
            announce(self, self._text.text(), shown=True)


def _bar_of(text: str) -> "Bar":
    from sciatica_timer.ui.kit.progress import Bar  # few things take so long

    bar = Bar()
    bar.setAccessibleName(text)
    return bar


class NoticeArea(QWidget):
    """Room for one notice at a time; empty and hidden while there is nothing to tell.

    It stands at the foot of a page, below what scrolls: nothing that somebody is about to press
    moves when it comes or goes.
    """

    def __init__(self, leave: Callable[[], object] | None = None) -> None:
        """leave is called when a notice goes away with the keyboard in it.

        Without it the keyboard goes back to where it was before `enter`.
        """
        super().__init__()
        self._leave = leave
        self._before = LayerFocus()
        self._told: NoticeBar | None = None
        self._action: Button | None = None
        self._made = column()
        self.setLayout(self._made)
        self.hide()

    def tell(
        self,
        text: str,
        action: str = "",
        *,
        icon: str = "info",
        bar: bool = False,
        undoes: bool = False,
    ) -> NoticeBar | None:
        """Say something in place of what was said before; empty for nothing.

        action is the word on its button, where there is something to do about it; one that undoes
        something is pressed by Ctrl+Z as well. With a bar it stays until something else is told,
        and `show_share` says how far it has come.
        """
        self.put_away()
        if text:
            self._told = NoticeBar(
                text, action=action, icon=icon, closable=not bar, bar=bar, undoes=undoes
            )
            self._told.closed.connect(self.put_away)
            self._action = self._told.findChildren(Button)[0] if action else None
            self._made.addWidget(self._told)
            self.show()
            press_guard().appeared(self._told)
        return self._told

    def set_edge(self, edge: int) -> None:
        """Stand in line with a page that leaves so much room left and right, in pixels."""
        self._made.setContentsMargins(edge, 12, edge, 16)

    def enter(self) -> None:
        """Put the keyboard on what can be done about it, if there is something."""
        if self._action is not None:
            self._before.keep(self.window())
            self._action.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_share(self, share: float) -> None:
        """Tell how far what is told about has come, 0 to 1, where that has a bar."""
        if self._told is not None:
            self._told.show_share(share)

    def grow_old(self) -> None:
        """Put away what only tells and offers nothing."""
        if self._action is None:
            self.put_away()

    def put_away(self) -> None:
        """Tell nothing any more."""
        notice, self._told, self._action = self._told, None, None
        if notice is not None:
            held = notice.isAncestorOf(self.focusWidget())
            self.hide()
            notice.hide()
            notice.deleteLater()
            if held and self._leave is not None:
                self._leave()
            elif held:
                self._before.give_back(self.window())


class ScrollPage(FullScroll):
    """A page of the frame: margins of 32 (24 where it is narrow), content up to PAGE, centred."""

    def __init__(self, content: QWidget, *, widest: int = PAGE, bottom: int = 40) -> None:
        super().__init__()
        self._content, self._widest = content, widest
        holder = QWidget()
        self._around = QVBoxLayout(holder)
        self._around.setContentsMargins(0, 0, 0, bottom)
        self._around.addWidget(content)
        self.set_content(holder)

    @property
    def margin(self) -> int:
        """Room left and right of the content, in pixels."""
        return self.margin_in(self.width())

    def margin_in(self, width: int) -> int:
        """The same for another width, to stand what is above the page in line with it."""
        return max(32 if width >= WIDE else 24, (width - scaled(self._widest)) // 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the content in the same place whether the scroll bar shows or not."""
        bar = self.width() - self.viewport().width()
        edge = self._around.contentsMargins()
        self._around.setContentsMargins(
            self.margin, edge.top(), max(0, self.margin - bar), edge.bottom()
        )
        super().resizeEvent(event)
        self._keep_in_sight(event.oldSize().height())

    def _keep_in_sight(self, before: int) -> None:
        """What the keys are on stays in sight where the page becomes lower than before."""
        here = QApplication.focusWidget()
        if here is not None and focus_ring().by_keyboard and self._content.isAncestorOf(here):
            foot = here.mapTo(self, QPoint(0, here.height())).y()
            if self.height() < foot <= before:
                self.ensureWidgetVisible(here, 0, FOCUS_ROOM)
