"""What the signs in the month mean."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.domain.calendar import Month, WeekStatus
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Label, column, row
from sciatica_timer.ui.kit.paint import box
from sciatica_timer.ui.six_weeks_words import until_words
from sciatica_timer.ui.text_size import follow, scaled

STRETCH = {"kept": 3, "excused": 2, "waits": 3}
"""Words that may wrap share the width by their length."""


class _Sign(QLabel):
    """A small picture of a mark in the month."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        theme.look().changed.connect(self._draw)
        follow(self, "setPixmap", _Sign._draw)

    def _draw(self) -> None:
        p, high = theme.palette(), scaled(18)
        wide = scaled(34) if self._kind in ("kept", "excused") else high
        picture = QPixmap(QSize(wide, high) * 2)
        picture.setDevicePixelRatio(2)
        picture.fill(Qt.GlobalColor.transparent)
        rect, half = QRectF(0, 0, wide, high), high / 2
        with QPainter(picture) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            match self._kind:
                case "session":
                    box(painter, rect.adjusted(1, 1, -1, -1), half - 1, p.green, p.green_ink, 2)
                case "activity":
                    box(painter, rect.adjusted(1, 1, -1, -1), half - 1, None, p.green_ink, 2.5)
                case "waits":
                    box(painter, QRectF(0, half - scaled(1.5), high, scaled(3)), 1.5, p.sand_ink)
                case "kept":
                    edge = p.green_ink if p.high_contrast else p.green
                    box(painter, rect, half, p.green_soft, edge, p.thin)
                case _:
                    box(painter, rect, half, None, p.rim, 2)
        self.setPixmap(picture)


class Legend(QWidget):
    """Explains only what the month shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, tuple[_Sign, Label]] = {}
        line, below = row(gap=10), row(gap=10)
        for kind in ("session", "activity", "kept", "excused", "waits"):
            wraps = kind in STRETCH
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text = Label("", 15, 400, "ink2", lines=0 if wraps else -1, align=align)
            picture = _Sign(kind)
            where = below if kind == "waits" else line
            where.addWidget(picture)
            where.addWidget(text, STRETCH.get(kind, 0))
            where.addSpacing(14)
            self._parts[kind] = (picture, text)
        whole = column(line, below, gap=4)
        whole.setContentsMargins(4, 0, 0, 0)
        self.setLayout(whole)

    def show_month(self, month: Month, heavy_from: date | None) -> None:
        """Explain this month's signs; heavy_from where days in it are marked as waiting."""
        standings = {week.standing(month.goal) for week in month.weeks}
        days = [day for week in month.weeks for day in week.days]
        goal = month.goal
        texts = {
            "session": self.tr("Session"),
            "activity": self.tr("Activity"),
            "kept": self.tr("Week with %n day(s) or more", "", goal),
            "excused": self.tr("Week without a goal"),
            "waits": until_words(heavy_from) if heavy_from else "",
        }
        shown = {
            "session": True,
            "activity": any(day.kept and not day.exercise for day in days),
            "kept": True,
            "excused": WeekStatus.EXCUSED in standings,
            "waits": heavy_from is not None,
        }
        for kind, (picture, text) in self._parts.items():
            text.setText(texts[kind])
            picture.setVisible(shown[kind])
            text.setVisible(shown[kind])
