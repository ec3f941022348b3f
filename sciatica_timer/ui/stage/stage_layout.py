"""Where everything on the stage lies, for any size of the window and of the text."""

import msgspec
from msgspec.structs import asdict, replace
from PySide6.QtCore import QRect

NOTICE_HIGH, NOTICE_LEAST = 60, 38
"""Of two lines: in the 760th parts of the height, and at least in pixels."""
NOTICE_GAP = 3
"""Pixels from the notice to the buttons below it."""
PICTURE_SHARE = 0.604
"""The canvas covers this share of the window, at any size."""
UPRIGHT_MOST = 1.5
"""So much larger words still stand beside the ring in a window that is higher than wide."""
RING_LEAST = 0.3
"""Of the height: text grows only as far as the ring keeps that, to be read from the floor."""
LARGE_SHARE = 0.3
"""Name and phase are large already, and grow by this share of what the other words grow by."""
HIGH, LOW_HIGH = 56, 48
"""Of a button at a scale of 1, in one row and in two."""
LEAST_BUTTON = 0.8
"""The buttons shrink less than the rest in a low window."""
ONE_ROW = 0.93
"""One row of buttons may be so much smaller than two would be."""


class StageLayout(msgspec.Struct, frozen=True):
    """All rectangles of the stage, and u, the 760th part of its height, upright of its width."""

    u: float
    canvas: QRect
    line: QRect
    times: QRect
    title: QRect
    """Badge and name."""
    version: QRect
    """Under it, which version of the exercise runs."""
    step: QRect
    ring: QRect
    phase: QRect
    reps: QRect
    notice: QRect
    bar: QRect
    text: float
    """How large words are, 1 being those of the design."""
    large: float
    """The same for the name and the phase."""
    button: float
    rows: int
    """How large the buttons are to be, and in how many rows."""

    def mirrored(self) -> "StageLayout":
        """The same for words that are read from right to left."""
        places = {key: found for key, found in asdict(self).items() if isinstance(found, QRect)}
        # The bar is as wide as the window.
        whole = self.bar.width()
        return replace(
            self,
            **{
                key: found.translated(whole - 2 * found.x() - found.width(), 0)
                for key, found in places.items()
            },
        )


def stage_layout(width: int, height: int, larger: float = 1.0, buttons: float = 0.0) -> StageLayout:
    """Lay the stage out in a window of this size.

    larger is how much larger than usual text is wished; buttons is the width of all of them beside
    each other at a scale of 1. Where there is too little room text grows less.
    """
    lay = _upright if width < height else _beside
    while True:
        made = lay(width, height, larger, buttons)
        if larger <= 1 or made.ring.height() >= RING_LEAST * min(width, height):
            return made
        larger = max(1.0, larger - 0.05)


def _bar(width: int, u: float, larger: float, buttons: float) -> tuple[int, float, int]:
    """Height of the bar, scale of its buttons, and their rows."""
    scale = max(u * larger, min(LEAST_BUTTON, 88 * u / (HIGH + 4)))
    if larger > 1 and buttons * scale * ONE_ROW > width:
        return round(2 * LOW_HIGH * scale + 36 * u), scale, 2
    return max(round(88 * u), round(HIGH * scale + 4)), scale, 1


def _beside(width: int, height: int, larger: float, buttons: float) -> StageLayout:
    """The ring beside the picture."""
    u = height / 760
    text, large = u * larger, u * (1 + (larger - 1) * LARGE_SHARE)
    margin = round(40 * u)
    low, button, rows = _bar(width, u, larger, buttons)
    bar = QRect(0, height - low, width, low)
    times_width = min(round(330 * text), width // 2)
    times = QRect(width - margin - times_width, round(24 * u), times_width, round(32 * text))
    line_width = width - 2 * margin - times_width - round(24 * u)
    line = QRect(margin, times.center().y() - round(7 * u), line_width, round(14 * u))
    full = round(672 * u)
    canvas = QRect(0, 0, round(PICTURE_SHARE * width * height / full), min(full, bar.top()))
    beside = width - canvas.width() - 40 * u
    title_top = times.bottom() + 1 + round(20 * u)
    title = QRect(margin, title_top, width - 2 * margin, round(64 * large))
    way_high = round(32 * text)
    # Two lines that can be read from the mat fit under the ring, above the buttons.
    notice_high = max(round(NOTICE_HIGH * text), NOTICE_LEAST)
    phase_high, reps_high = round(71 * large), round((36 if larger == 1 else 40) * text)
    # The notice may reach into the bar as far as its buttons leave free.
    free = min(6 * u, (low - HIGH * button) / 2 - NOTICE_GAP) if rows == 1 else 6 * u
    end = bar.top() + free - 13 * u - phase_high - reps_high - notice_high
    # In a wide window the three lines below it keep their room above the bar.
    d = round(max(0.44 * height, min(beside, 364 * u)))
    d = min(d, round(end - title.bottom() - 6 * u))
    middle = width - 40 * u - d / 2
    # With room to spare the ring stands in the middle of its column.
    if beside > d:
        middle = (canvas.width() + width - 40 * u) / 2
    top = min(max(157 * u, title.bottom() + 6 * u), end - d)
    ring = QRect(round(middle - d / 2), round(top), d, d)
    column_left = round(min(ring.left() - 8 * u, middle - 0.22 * height - 8 * u))
    column_right = min(width - round(16 * u), max(ring.right() + margin, width - margin))
    column = column_right - column_left
    step_high = round(77 * text)
    step = QRect(margin, bar.top() - 1 - step_high, 0, step_high)
    step.setRight(min(max(canvas.width(), column_left), column_left - round(8 * u)))
    below = ring.bottom() + round(13 * u)
    return StageLayout(
        u=u,
        canvas=canvas,
        line=line,
        times=times,
        title=title,
        version=QRect(margin, title.bottom() + 1, ring.left() - margin - round(12 * u), way_high),
        step=step,
        ring=ring,
        phase=QRect(column_left, below, column, phase_high),
        reps=QRect(column_left, below + phase_high, column, reps_high),
        notice=QRect(column_left, below + phase_high + reps_high + 2, column, notice_high),
        bar=bar,
        text=text,
        large=large,
        button=button,
        rows=rows,
    )


def _upright(width: int, height: int, larger: float, buttons: float) -> StageLayout:
    """A window that is higher than wide has the ring below the picture, and its width counts."""
    u, larger = width / 760, min(larger, UPRIGHT_MOST)
    text, large = u * larger, u * (1 + (larger - 1) * LARGE_SHARE)
    margin = round(40 * u)
    low, button, rows = _bar(width, u, larger, buttons)
    bar = QRect(0, height - low, width, low)
    times_width = min(round(330 * text), round(width * 0.6))
    times = QRect(width - margin - times_width, round(24 * u), times_width, round(32 * text))
    line_width = width - 2 * margin - times_width - round(24 * u)
    line = QRect(margin, times.center().y() - round(7 * u), line_width, round(14 * u))
    phase_high, reps_high = round(71 * large), round((36 if larger == 1 else 40) * text)
    notice_high = max(round(NOTICE_HIGH * text), NOTICE_LEAST)
    words = phase_high + reps_high + notice_high + round(13 * u)
    canvas_high = min(round(0.604 * height), bar.top() - round(24 * u) - words)
    canvas = QRect(0, 0, width, canvas_high)
    room = bar.top() - canvas.bottom() - round(16 * u)
    d = min(room, round(0.45 * width))
    ring = QRect(margin, canvas.bottom() + round(8 * u), d, d)
    left = ring.right() + round(32 * u)
    column, top = width - left - margin, ring.top() + round(9 * u)
    step_high = round(77 * text)
    title_top = times.bottom() + 1 + round(20 * u)
    title = QRect(margin, title_top, width - 2 * margin, round(64 * large))
    version = QRect(margin, title.bottom() + 1, width - 2 * margin, round(32 * text))
    step = QRect(margin, canvas.bottom() - round(2 * u) - step_high, version.width(), step_high)
    # In a window that is almost square the picture is low.
    step.setTop(max(step.top(), version.bottom() + 1))
    return StageLayout(
        u=u,
        canvas=canvas,
        line=line,
        times=times,
        title=title,
        version=version,
        step=step,
        ring=ring,
        phase=QRect(left, top, column, phase_high),
        reps=QRect(left, top + phase_high, column, reps_high),
        notice=QRect(left, top + phase_high + reps_high + round(4 * u), column, notice_high),
        bar=bar,
        text=text,
        large=large,
        button=button,
        rows=rows,
    )
