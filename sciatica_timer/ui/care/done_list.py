"""What was done in a session, a row an exercise, in plain words."""

from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Part, Session
from sciatica_timer.services.translation import listed, translate
from sciatica_timer.ui.care.care_parts import RoundIcon
from sciatica_timer.ui.hurt_words import hurt_words, variant_words
from sciatica_timer.ui.kit import Label, column, row, secondary


def done_words(session: Session, parts: list[Part]) -> str:
    """How much of one exercise was done: "3 a side", "2 left, 3 right", "3 right" alone."""
    done = {part.side: part.reps_done for part in parts}
    if not any(done.values()):
        return _not_done(session, parts)
    left, right = done.get(Side.LEFT), done.get(Side.RIGHT)
    if None in done:
        reps = sum(done.values())
        return translate("DoneList", "%n time(s)", "how often an exercise was done", reps)
    if left is None:
        return translate("DoneList", "{reps} right", "on the right side").format(reps=right)
    if right is None:
        return translate("DoneList", "{reps} left", "on the left side").format(reps=left)
    if left == right:
        return translate("DoneList", "{reps} a side", "on each side").format(reps=left)
    words = translate("DoneList", "{left} left, {right} right", "how often on each side")
    return words.format(left=left, right=right)


def _not_done(session: Session, parts: list[Part]) -> str:
    if any(part.changed_by_pain for part in parts):
        return translate("DoneList", "it hurt", "an exercise of which nothing was done whole")
    if any(session.was_skipped(part) for part in parts):
        return translate("DoneList", "skipped", "an exercise")
    if any(part.begun or part.reached for part in parts):
        return translate("DoneList", "started", "an exercise")
    return translate("DoneList", "not reached", "an exercise")


def _mark(session: Session, parts: list[Part]) -> RoundIcon:
    """Done, left for pain, skipped, or open; the words beside it say the same."""
    if any(part.reps_done for part in parts):
        return RoundIcon("check", "on_green", "green", 28, 18)
    if any(part.changed_by_pain for part in parts):
        return RoundIcon("hand", "ink2", "", 28, 16)
    skipped = any(session.was_skipped(part) for part in parts)
    return RoundIcon("skip" if skipped else "", "ink2", "", 28, 16)


def done_rows(session: Session) -> list[QWidget]:
    """A row for each exercise of the session, in its order."""
    exercises: dict[str, list[Part]] = {}
    for part in session.parts:
        exercises.setdefault(part.exercise, []).append(part)
    rows: list[QWidget] = []
    for parts in exercises.values():
        name, said = parts[-1].name, done_words(session, parts)
        way, hurts = variant_words(parts), hurt_words(parts)
        told = [secondary(each) for each in (way, hurts) if each]
        made = row(
            _mark(session, parts),
            column(Label(name, 17, 500), *told, gap=2),
            Label(said, 16, 400, "ink2", lines=-1),
            gap=14,
        )
        made.setContentsMargins(0, 12, 0, 12)
        made.setStretch(1, 1)
        line = QWidget()
        line.setObjectName("done")
        line.setLayout(made)
        words = translate("DoneList", "{exercise}, {done}", "Clamshell, 3 a side")
        line.setAccessibleName(words.format(exercise=listed(name, way), done=said))
        line.setAccessibleDescription(hurts)
        rows.append(line)
    return rows
