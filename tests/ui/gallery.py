"""The sheet of components, laid out as it is drawn, to be held beside the drawing."""

from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.session import Reach
from sciatica_timer.ui import kit, theme
from sciatica_timer.ui.icons import IconView

ICONS = [
    "today",
    "exercises",
    "calendar",
    "care",
    "settings",
    "play",
    "pause",
    "back",
    "skip",
    "hand",
    "volume",
    "full-screen",
    "check",
    "arrow-down",
    "arrow-up",
    "repeat",
    "change-side",
    "cold",
    "heat",
    "warning",
    "plus-circle",
    "info",
    "clock",
    "phone",
]


class Ground(QWidget):
    """A window of the ground colour."""

    def paintEvent(self, event) -> None:
        from PySide6.QtGui import QPainter

        with QPainter(self) as painter:
            painter.fillRect(self.rect(), theme.palette().ground)


class Marks(QWidget):
    """Day dots as on the sheet."""

    def paintEvent(self, event) -> None:
        from PySide6.QtCore import QPointF

        from sciatica_timer.ui.kit.paint import begin

        with begin(self) as painter:
            for x, number, state in (
                (26, "17", {}),
                (90, "18", {"done": True, "month": True}),
                (154, "22", {"today": True}),
                (218, "21", {"done": True, "selected": True, "month": True}),
                (282, "31", {"other_month": True, "month": True}),
            ):
                kit.paint_day(painter, QPointF(x, 26), number, size=44, **state)


def build() -> QWidget:
    """The whole sheet, 1180 by 760."""
    sheet = Ground()
    sheet.resize(1180, 760)

    def put(widget: QWidget, x: int, y: int, w: int = 0, h: int = 0) -> QWidget:
        widget.setParent(sheet)
        hint = widget.sizeHint()
        widget.setGeometry(x, y, w or hint.width(), h or hint.height())
        return widget

    put(kit.page_title("Components"), 40, 28, 400)
    for column, state in enumerate(("Rest", "Hover", "Pressed", "Keyboard focus", "Disabled")):
        x = (40, 176, 312, 448, 584)[column]
        put(kit.Label(state, 14, 400, "ink2", lines=-1), x, 86)
        for row, (text, kind, icon) in enumerate(
            (
                ("Start", "primary", "play"),
                ("Back", "secondary", "back"),
                ("It hurts", "stop", "hand"),
            )
        ):
            button = kit.Button(text, kind, icon=icon)
            button.setDown(state == "Pressed")
            button.setEnabled(state != "Disabled")
            put(button, x, 112 + 60 * row, 116, 44)
    line = kit.SegmentLine()
    line.set_segments([(120, 1, "done"), (188, 0.42, "now"), (171, 0, "todo"), (137, 0, "todo")])
    put(line, 40, 334, 640, 14)
    put(Marks(), 40, 396, 330, 60)
    scale = kit.PainScale()
    scale.set_value(3)
    scale.set_before(5)
    put(scale, 40, 496, 640, 76)
    pain = kit.PainLine()
    pain.set(5, 3)
    put(pain, 40, 619, 230, 48)
    choice = kit.Choice("About right")
    choice.setChecked(True)
    put(choice, 300, 624, 170, 48)
    step = kit.StepField(5, 60, 5, lambda seconds: f"{seconds} s")
    step.set_value(20)
    put(step, 490, 624, 190, 48)
    field = kit.TextField()
    field.setText("Bird dog easier on the right.")
    put(field, 40, 690, 640, 48)
    for side, hollow, x, y, high in (
        ("left", False, 744, 113, 54),
        ("right", False, 903, 113, 54),
        ("left", True, 743, 184, 44),
        ("both", False, 870, 184, 44),
    ):
        badge = kit.SideBadge(high)
        badge.set(side, hollow)
        put(badge, x, y)
    dots = kit.RepDots(20)
    dots.set(2, 3)
    put(dots, 740, 270)
    leg = kit.LegZones()
    leg.set_value(Reach.THIGH)
    put(leg, 748, 344, 230, 284)
    for kind, text, share, y in (("hold", "14", 0.71, 346), ("wait", "5", 0.5, 500)):
        ring = kit.Ring()
        ring.set(share, text, kind)
        ring.set_digits(0.57)
        put(ring, 1000, y, 140, 140)
    for at, name in enumerate(ICONS):
        put(IconView(name), 740 + 35 * (at % 12), 660 + 35 * (at // 12))
    return sheet
