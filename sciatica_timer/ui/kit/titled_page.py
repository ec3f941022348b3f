"""A page over the whole window: its title, the way back, and cards that scroll below them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.kit.buttons import Button, shrink_to_fit
from sciatica_timer.ui.kit.label import second_title
from sciatica_timer.ui.kit.page_layout import NoticeArea, ScrollPage, row

GAP = 12


class TitledPage(QWidget):
    """Back leads away, Escape as well; what is told stands below the cards."""

    def __init__(self, *beside: QWidget, parent: QWidget | None = None) -> None:
        """beside stands at the other end of the line of the title."""
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.back = Button(self.tr("Back"), icon="chevron-left")
        self.notice = NoticeArea()
        self._title = second_title()
        self._head = head = row(self.back, 8, self._title, *beside, gap=GAP)
        self._buttons = [self.back, *(each for each in beside if isinstance(each, Button))]
        head.setStretch(2, 1)
        head.setAlignment(self._title, Qt.AlignmentFlag.AlignVCenter)
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
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.notice)

    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll so far that a part of the content is seen."""
        if self._page:
            self._page.ensureWidgetVisible(part, 0, GAP)

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
        self._head.setContentsMargins(self.edge, 24, self.edge, 16)
        self.notice.set_edge(self.edge)
        others = self._title.minimumSizeHint().width() + 8 + self._head.count() * GAP
        shrink_to_fit(self._buttons, self.width() - 2 * self.edge - others)
