"""The page of my week: how it went and what is planned, over the whole window."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.ui.kit import column
from sciatica_timer.ui.kit.titled_page import TitledPage
from sciatica_timer.ui.text_size import scaled
from sciatica_timer.ui.week.look_back import LookBack
from sciatica_timer.ui.week.plan_card import PlanCard

BESIDE, WIDEST = 980, 1100
"""A window this wide has two columns."""


class MyWeekPage(TitledPage):
    """Its parts are there for the app to fill and to listen to."""

    def __init__(self, week_start: int, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.set_title(self.tr("My week"))
        self.setProperty("can_be_left", True)
        self.plan = PlanCard(week_start)
        self.look_back = LookBack()
        left = QWidget()
        left.setLayout(column(self.plan, None, gap=0))
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(24)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(left, 1)
        self._both.addWidget(self.look_back, 1)
        self.set_content(self._both, widest=WIDEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room."""
        super().resizeEvent(event)
        beside = self.width() >= scaled(BESIDE)
        way = QBoxLayout.Direction
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        room = min(self.width() - 2 * self.edge, scaled(WIDEST))
        self.look_back.place_head((room - 24) // 2 if beside else room)
