"""What was done in a session, a row an exercise, in plain words."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.session import Part, Session
from sciatica_timer.ui import theme
from sciatica_timer.ui.icons import paint_icon
from sciatica_timer.ui.kit import Label, row
from sciatica_timer.ui.kit.paint import begin, box


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("DoneList", text, "", number)


class _Mark(QWidget):
    """Done, skipped, or open; the words beside it say the same."""

    def __init__(self, *, done: bool, skipped: bool) -> None:
        super().__init__()
        self._done, self._skipped = done, skipped
        self.setFixedSize(28, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        p, rect = theme.palette(), QRectF(self.rect())
        with begin(self) as painter:
            if self._done:
                box(painter, rect, 14, p.green)
                paint_icon(painter, "check", p.on_green, QPointF(14, 14), 18)
            else:
                box(painter, rect, 14, None, p.edge, 1.5)
                if self._skipped:
                    paint_icon(painter, "skip", p.ink2, QPointF(14, 14), 16)


def done_words(session: Session, parts: list[Part]) -> str:
    """How much of one exercise was done: "3 a side", "2 left, 3 right", "3 right" alone."""
    done = {part.side: part.reps_done for part in parts}
    if not any(done.values()):
        if any(session.was_skipped(part) for part in parts):
            return _tr("skipped")
        return (
            _tr("begun")
            if any(part.begun or part.reached for part in parts)
            else _tr("not reached")
        )
    if len(set(done.values())) == 1 and (len(done) > 1 or None in done):
        reps = next(iter(done.values()))
        return _tr("{n} a side").format(n=reps) if None not in done else _times(reps)
    if None in done:
        return _times(sum(done.values()))
    names = {"left": _tr("{n} left"), "right": _tr("{n} right")}
    return ", ".join(names[str(side)].format(n=reps) for side, reps in done.items() if side)


def _times(reps: int) -> str:
    return _tr("once") if reps == 1 else _tr("{n} times").format(n=reps)


def done_rows(session: Session) -> list[QWidget]:
    """A row for each exercise of the session, in its order."""
    exercises: dict[str, list[Part]] = {}
    for part in session.parts:
        exercises.setdefault(part.exercise, []).append(part)
    rows: list[QWidget] = []
    for parts in exercises.values():
        said = done_words(session, parts)
        name = Label(parts[-1].name, 17, 500)
        mark = _Mark(
            done=any(part.reps_done for part in parts),
            skipped=any(session.was_skipped(part) for part in parts),
        )
        made = row(mark, name, Label(said, 16, 400, "ink2", lines=-1), gap=14)
        made.setContentsMargins(0, 12, 0, 12)
        made.setStretch(1, 1)
        line = QWidget()
        line.setLayout(made)
        line.setAccessibleName(f"{parts[-1].name}, {said}")
        rows.append(line)
    return rows
