"""Where everything on the stage lies, for any size of the window."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

NOTICE_LEAST = 38
PICTURE_SHARE = 0.604
"""The canvas covers this share of the window, at any size."""


@dataclass(frozen=True)
class StageLayout:
    """All rectangles of the stage, and u, the 760th part of its height, upright of its width."""

    u: float
    canvas: QRect
    line: QRect
    times: QRect
    title: QRect
    """Badge and name."""
    way: QRect
    """Under it, which version of the exercise runs."""
    step: QRect
    ring: QRect
    phase: QRect
    reps: QRect
    notice: QRect
    bar: QRect


def stage_layout(width: int, height: int) -> StageLayout:
    """Lay the stage out in a window of this size."""
    if width < height:
        return _upright(width, height)
    u = height / 760
    margin = round(40 * u)
    bar = QRect(0, round(672 * u), width, height - round(672 * u))
    times_width = round(330 * u)
    line_width = width - 2 * margin - times_width - round(24 * u)
    line = QRect(margin, round(33 * u), line_width, round(14 * u))
    times = QRect(width - margin - times_width, round(24 * u), times_width, round(32 * u))
    canvas = QRect(0, 0, round(PICTURE_SHARE * width * height / bar.top()), bar.top())
    beside = width - canvas.width() - 40 * u
    # In a wide window the three lines below it keep their room above the bar.
    d = round(max(0.44 * height, min(beside, 364 * u)))
    middle = width - 40 * u - d / 2
    # With room to spare the ring stands in the middle of its column.
    if beside > d:
        middle = (canvas.width() + width - 40 * u) / 2
    # Two lines of the smallest words there are fit under it, above the buttons.
    notice_high = max(round(48 * u), NOTICE_LEAST)
    end = min(510 * u, 562 * u - notice_high)
    ring = QRect(round(middle - d / 2), round(min(157 * u, end - d)), d, d)
    column_left = ring.left() - round(8 * u)
    column_right = min(width - round(16 * u), ring.right() + margin)
    column = column_right - column_left
    title = QRect(margin, round(76 * u), ring.left() - margin - round(12 * u), round(64 * u))
    # The name may run on above the ring, which begins lower.
    title.setRight(width - margin)
    step = QRect(margin, round(594 * u), max(canvas.width(), column_left) - margin, round(77 * u))
    step.setRight(min(step.right(), column_left - round(8 * u)))
    below = ring.bottom()
    return StageLayout(
        u=u,
        canvas=canvas,
        line=line,
        times=times,
        title=title,
        way=QRect(margin, title.bottom() + 1, ring.left() - margin - round(12 * u), round(32 * u)),
        step=step,
        ring=ring,
        phase=QRect(column_left, below + round(13 * u), column, round(71 * u)),
        reps=QRect(column_left, below + round(84 * u), column, round(36 * u)),
        notice=QRect(column_left, below + round(122 * u), column, notice_high),
        bar=bar,
    )


def _upright(width: int, height: int) -> StageLayout:
    """A window that is higher than wide has the ring below the picture, and its width counts."""
    u = min(width, height) / 760
    margin, low = round(40 * u), round(88 * u)
    bar = QRect(0, height - low, width, low)
    times_width = round(330 * u)
    line = QRect(margin, round(33 * u), width - 2 * margin - times_width - round(24 * u),
                 round(14 * u))  # fmt: skip
    times = QRect(width - margin - times_width, round(24 * u), times_width, round(32 * u))
    canvas = QRect(0, 0, width, round(0.604 * height))
    room = bar.top() - canvas.bottom() - round(16 * u)
    d = min(room, round(0.45 * width))
    ring = QRect(margin, canvas.bottom() + round(8 * u), d, d)
    left = ring.right() + round(32 * u)
    column = width - left - margin
    return StageLayout(
        u=u,
        canvas=canvas,
        line=line,
        times=times,
        title=QRect(margin, round(76 * u), width - 2 * margin, round(64 * u)),
        way=QRect(margin, round(140 * u), width - 2 * margin, round(32 * u)),
        step=QRect(margin, canvas.bottom() - round(79 * u), width - 2 * margin, round(77 * u)),
        ring=ring,
        phase=QRect(left, ring.top() + round(9 * u), column, round(71 * u)),
        reps=QRect(left, ring.top() + round(80 * u), column, round(36 * u)),
        notice=QRect(left, ring.top() + round(120 * u), column, round(48 * u)),
        bar=bar,
    )
