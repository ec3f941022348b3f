"""What the signs in the month mean."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sciatica_timer.domain.calendar import Month, WeekStatus
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.kit.paint import begin, box

STRETCH = {"kept": 3, "excused": 2}
"""Words that may wrap share the width by their length."""


class _Sign(QWidget):
    """A small picture of a mark in the month."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        wide = 34 if kind in ("kept", "excused") else 18
        self.setFixedSize(wide, 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = theme.palette(), QRectF(self.rect())
        with begin(self) as painter:
            match self._kind:
                case "session":
                    box(painter, rect, 9, p.green)
                case "activity":
                    box(painter, rect.adjusted(1, 1, -1, -1), 8, None, p.green_ink, 2.5)
                case "kept":
                    edge = p.green_ink if p.high_contrast else p.green
                    box(painter, rect, 9, p.green_soft, edge, p.thin)
                case _:
                    box(painter, rect, 9, None, p.rim, 2)


class Legend(QWidget):
    """Explains only what the month shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, tuple[QWidget, Label]] = {}
        line = QHBoxLayout(self)
        line.setContentsMargins(4, 0, 0, 0)
        line.setSpacing(10)
        for kind in ("session", "activity", "kept", "excused"):
            wraps = kind in STRETCH
            align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            text = Label("", 15, 400, "ink2", lines=0 if wraps else -1, align=align)
            sign = _Sign(kind)
            line.addWidget(sign)
            line.addWidget(text, STRETCH.get(kind, 0))
            line.addSpacing(14)
            self._parts[kind] = (sign, text)

    def show_month(self, month: Month) -> None:
        """Explain this month's signs."""
        standings = {week.standing(month.goal) for week in month.weeks}
        days = [day for week in month.weeks for day in week.days]
        texts = {
            "session": self.tr("Session"),
            "activity": self.tr("Activity"),
            "kept": self.tr("Week with {n} days or more").format(n=month.goal),
            "excused": self.tr("Week not counted"),
        }
        shown = {
            "session": True,
            "activity": any(day.kept and not day.exercise for day in days),
            "kept": True,
            "excused": WeekStatus.EXCUSED in standings,
        }
        for kind, (sign, text) in self._parts.items():
            text.setText(texts[kind])
            sign.setVisible(shown[kind])
            text.setVisible(shown[kind])
