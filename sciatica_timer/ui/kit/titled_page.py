"""A page over the whole window: its title, the way back, and cards that scroll below them."""

from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.kit.buttons import Button, SignsButton, shrink_to_fit
from sciatica_timer.ui.kit.label import second_title
from sciatica_timer.ui.kit.page_layout import NoticeArea, ScrollPage, column, row

GAP = 12


class TitledPage(QWidget):
    """Back leads away, Escape as well; what is told stands below the cards.

    The way to the stop signs stands beside the title, as on everything that lies over the rail.
    """

    def __init__(self, *beside: QWidget, parent: QWidget | None = None) -> None:
        """beside stands at the other end of the line of the title."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = Button(self.tr("Back"), icon="chevron-left")
        self.signs = SignsButton()
        self.notice = NoticeArea()
        self._title = second_title()
        self._head = row(self.back, 8, None, self.signs, *beside, gap=GAP)
        self._over = column(self._head, gap=12)
        named = [each for each in beside if isinstance(each, Button)]
        self._buttons = [self.back, self.signs, *named]
        self._page: ScrollPage | None = None

    def set_title(self, title: str) -> None:
        """Say what the page is, to screen readers as well."""
        self._title.setText(title)
        self.setAccessibleName(title)

    def set_content(self, content: QLayout, *, widest: int) -> None:
        """Show the cards, at most so many pixels wide at the usual size of text; called once."""
        holder = QWidget()
        holder.setLayout(content)
        self._page = ScrollPage(holder, widest=widest)
        whole = QVBoxLayout(self)
        # The head follows the width: what it has in a wide window is no least width.
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._over)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.notice)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll so far that a part of the content is seen, and what has the keyboard in it."""
        if self._page is None:
            return
        # What has just come into it has no place yet.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._page.ensureWidgetVisible(part, 0, GAP)
        here = cast(QWidget | None, self.window().focusWidget())
        if here is not None and part.isAncestorOf(here):
            self._page.ensureWidgetVisible(here, 0, GAP)

    @property
    def edge(self) -> int:
        """Room left and right of the cards, in pixels."""
        return self._page.margin_in(self.width()) if self._page else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head in line with the cards."""
        super().resizeEvent(event)
        self._over.setContentsMargins(self.edge, 24, self.edge, 16)
        self.notice.set_edge(self.edge)
        self._place_title(self.width() - 2 * self.edge - 8)

    def _place_title(self, room: int) -> None:
        """Between the buttons, and under them where it has no room even beside small ones."""
        self._over.addWidget(self._title)
        room -= self._head.count() * GAP
        beside = room - self._title.minimumSizeHint().width()
        for free, words in ((beside, True), (beside, False), (room, True), (room, False)):
            self.signs.set_words(words)
            if shrink_to_fit(self._buttons, free) <= free:
                break
        if free == beside:
            self._head.insertWidget(2, self._title, 1000, Qt.AlignmentFlag.AlignVCenter)
