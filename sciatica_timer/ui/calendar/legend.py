"""What the signs in the month mean."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from sciatica_timer.domain.calendar import Month, WeekStatus
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.kit.paint import box
from sciatica_timer.ui.text_size import follow, scaled

STRETCH = {"kept": 3, "excused": 2}
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
        wide = scaled(34) if self._kind in STRETCH else high
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
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(10)
        for kind in ("session", "activity", "kept", "excused"):
            wraps = kind in STRETCH
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text = Label("", 15, 400, "ink2", lines=0 if wraps else -1, align=align)
            picture = _Sign(kind)
            line.addWidget(picture)
            line.addWidget(text, STRETCH.get(kind, 0))
            line.addSpacing(14)
            self._parts[kind] = (picture, text)

    def show_month(self, month: Month) -> None:
        """Explain this month's signs."""
        standings = {week.standing(month.goal) for week in month.weeks}
        days = [day for week in month.weeks for day in week.days]
        goal = month.goal
        texts = {
            "session": self.tr("Session"),
            "activity": self.tr("Activity"),
            "kept": self.tr("Week with %n day(s) or more", "", goal),
            "excused": self.tr("Week not counted"),
        }
        shown = {
            "session": True,
            "activity": any(day.kept and not day.exercise for day in days),
            "kept": True,
            "excused": WeekStatus.EXCUSED in standings,
        }
        for kind, (picture, text) in self._parts.items():
            text.setText(texts[kind])
            picture.setVisible(shown[kind])
            text.setVisible(shown[kind])
