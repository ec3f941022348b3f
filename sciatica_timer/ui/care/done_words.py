"""How much of each exercise of a session was done, in plain words."""

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Part, Session
from sciatica_timer.services.translation import translate


def exercises_of(session: Session) -> list[list[Part]]:
    """The parts of each exercise of a session, in its order."""
    exercises: dict[str, list[Part]] = {}
    for part in session.parts:
        exercises.setdefault(part.exercise, []).append(part)
    return list(exercises.values())


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
