"""What was done in a session, a row an exercise, in plain words."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.session import Part, Session
from sciatica_timer.ui.care.care_parts import RoundIcon
from sciatica_timer.ui.kit import Label, row


def _tr(text: str, number: int = -1) -> str:
    return QCoreApplication.translate("DoneList", text, "", number)


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


def _mark(session: Session, parts: list[Part]) -> RoundIcon:
    """Done, skipped, or open; the words beside it say the same."""
    if any(part.reps_done for part in parts):
        return RoundIcon("check", "on_green", "green", 28, 18)
    skipped = any(session.was_skipped(part) for part in parts)
    return RoundIcon("skip" if skipped else "", "ink2", "", 28, 16)


def done_rows(session: Session) -> list[QWidget]:
    """A row for each exercise of the session, in its order."""
    exercises: dict[str, list[Part]] = {}
    for part in session.parts:
        exercises.setdefault(part.exercise, []).append(part)
    rows: list[QWidget] = []
    for parts in exercises.values():
        said = done_words(session, parts)
        name = Label(parts[-1].name, 17, 500)
        made = row(_mark(session, parts), name, Label(said, 16, 400, "ink2", lines=-1), gap=14)
        made.setContentsMargins(0, 12, 0, 12)
        made.setStretch(1, 1)
        line = QWidget()
        line.setObjectName("done")
        line.setLayout(made)
        line.setAccessibleName(f"{parts[-1].name}, {said}")
        rows.append(line)
    return rows
