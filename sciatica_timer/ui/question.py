"""One question over everything else: a few words and a few plain verbs to choose from."""

from collections.abc import Sequence
from typing import cast

import msgspec
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.buttons import Button, ButtonKind
from sciatica_timer.ui.kit.card import Card
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.page_layout import Scroll, column
from sciatica_timer.ui.kit.press_guard import press_guard

SCRIM_LIGHT, SCRIM_DARK = 0.42, 0.66
NARROWEST, PAD, EDGE = 560, 32, 12
"""Of the card: its least width, the room round its words, and that to the edge of the window."""


class QuestionOption(msgspec.Struct, frozen=True):
    """One way to answer: its key, the verb on its button, how it looks."""

    key: str
    text: str
    kind: ButtonKind = ButtonKind.SECONDARY


class Question(QWidget):
    """Covers its parent until it is answered; Escape gives the last answer, or the one named."""

    answered = Signal(str)

    def __init__(
        self,
        title: str,
        text: str,
        answers: Sequence[QuestionOption],
        parent: QWidget,
        *,
        escape: str = "",
        extra: QWidget | None = None,
    ) -> None:
        """extra stands between the text and the answers."""
        super().__init__(parent)
        self._escape = escape or answers[-1].key
        self._focus_before = cast(QWidget | None, parent.window().focusWidget())
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        card = self._card = Card(fill="ground", radius=24, parent=self)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(PAD, PAD - 4, PAD, PAD - 4)
        inside.setSpacing(24)
        said = [Label(title, 24, 600), Label(text, 16), *([extra] if extra is not None else [])]
        self._said = QWidget()
        self._said.setLayout(column(*said, gap=12))
        self._scroll = Scroll(self._said)
        inside.addWidget(self._scroll)
        row = QHBoxLayout()
        row.setSpacing(12)
        self._buttons: list[Button] = []
        for answer in answers:
            button = Button(answer.text, answer.kind, "large")
            button.clicked.connect(lambda _checked=False, key=answer.key: self._answer(key))
            self._buttons.append(button)
            row.addWidget(button)
        row.addStretch(1)
        inside.addLayout(row)
        parent.installEventFilter(self)
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
        press_guard().appeared(self)

    def put_away(self) -> None:
        """Go without an answer; the focus goes back to where it was."""
        self.hide()
        self.deleteLater()
        press_guard().appeared(self.window())
        before = self._focus_before
        # What had the keys gets them back, be it the stage or a sheet over it.
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, key: str) -> None:
        self.put_away()
        self.answered.emit(key)

    def _focused(self) -> int:
        return next((at for at, button in enumerate(self._buttons) if button.hasFocus()), 0)

    def event(self, event: QEvent) -> bool:
        """Keep the window's own keys from turning the pages below; S shows the stop signs still.

        Those come as a layer, so over a question that lies in one and not over the whole window.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            signs = cast(QKeyEvent, event).key() == Qt.Key.Key_S
            if not signs or self.parent() is self.window():
                event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if watched is self.parent() and event.type() == QEvent.Type.Resize:
            self.setGeometry(QRect(QPoint(0, 0), cast(QResizeEvent, event).size()))
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape answers with the last; the arrows go through the buttons; nothing else passes."""
        here = self._focused()
        match event.key():
            case Qt.Key.Key_Escape:
                self._answer(self._escape)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self._buttons[(here + 1) % len(self._buttons)].setFocus()
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self._buttons[here - 1].setFocus()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._buttons[here].click()
            case _:
                self._scroll.take_key(event)
                event.accept()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays among the answers."""
        # Qt asks here as well while the question is being hidden; then the focus may leave it.
        if not self.isVisible():
            return super().focusNextPrevChild(next)
        to = (self._focused() + (1 if next else -1)) % len(self._buttons)
        self._buttons[to].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The card in the middle; where it has no room its words scroll, and its answers stay."""
        room, foot = self.size(), self._buttons[0].sizeHint().height() + 24 + 2 * (PAD - 4)
        hint = max(NARROWEST, self._card.minimumSizeHint().width())
        wide = max(hint, self._said.sizeHint().width() + 2 * PAD)
        wide = min(wide, room.width() - 2 * EDGE)
        said = self._said.heightForWidth(wide - 2 * PAD)
        high = min(said + foot, room.height() - 2 * EDGE)
        self._card.setGeometry((room.width() - wide) // 2, (room.height() - high) // 2, wide, high)
        super().resizeEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the card does nothing, and reaches nothing below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies below."""
        scrim = QColor(0, 0, 0)
        scrim.setAlphaF(SCRIM_DARK if theme.palette().dark else SCRIM_LIGHT)
        painter = QPainter(self)
        painter.fillRect(self.rect(), scrim)
        painter.end()
