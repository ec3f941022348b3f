"""What was done in a session, a row an exercise, in plain words."""

from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.session import Part, Session
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import listed, translate
from sciatica_timer.ui.care.care_parts import RoundIcon
from sciatica_timer.ui.care.done_words import done_words, exercises_of
from sciatica_timer.ui.hurt_words import hurt_words, variant_words
from sciatica_timer.ui.kit import Label, column, row, secondary


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
    rows: list[QWidget] = []
    for parts in exercises_of(session):
        name, said = shown_names().of_part(parts[-1]), done_words(session, parts)
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
