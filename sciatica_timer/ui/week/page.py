"""The page of my week: how it went and what is planned, over the whole window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.ui.kit import Button, Label, ScrollPage, SignsButton, column, row
from sciatica_timer.ui.text_size import scaled
from sciatica_timer.ui.week.look_back import LookBack
from sciatica_timer.ui.week.plan_card import PlanCard

BESIDE = 980
"""A window this wide has two columns."""


class MyWeekPage(QWidget):
    """Its parts are there for the app to fill and to listen to."""

    def __init__(self, week_start: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("My week"))
        self.setProperty("can_be_left", True)
        self.back = Button(self.tr("Back"), icon="chevron-left")
        title = Label(self.tr("My week"), 24, 600)
        self.signs = SignsButton()
        self._head = row(self.back, 8, title, None, self.signs, gap=12)
        self._head.setAlignment(title, Qt.AlignmentFlag.AlignVCenter)
        self.plan = PlanCard(week_start)
        self.look_back = LookBack()
        left = QWidget()
        left.setLayout(column(self.plan, None, gap=0))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(24)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(left, 1)
        self._both.addWidget(self.look_back, 1)
        content = QWidget()
        content.setLayout(self._both)
        self._page = ScrollPage(content, widest=1100)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._head)
        whole.addWidget(self._page, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back.click()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        edge = self._page.margin_in(self.width())
        self._head.setContentsMargins(edge, 24, edge, 16)
        beside = self.width() >= scaled(BESIDE)
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        room = min(self.width() - 2 * edge, scaled(1100))
        self.look_back.place_head((room - 24) // 2 if beside else room)
