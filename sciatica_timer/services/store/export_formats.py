"""The history for other programs: a table of what was done, and a calendar of when."""

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from functools import lru_cache

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import PainAt, Part, Session
from sciatica_timer.services import plain_text
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.store.long_task import Step, each, no_step

COLUMNS = (
    "session", "started", "ended", "minutes", "routine", "routine_name", "completion", "activity",
    "exercise", "exercise_name", "side", "variant", "variant_name",
    "planned_hold_s", "planned_reps", "planned_sets", "reps_done", "held_s", "skipped", "reached",
    "hurts", "hurt_choices",
    "pain_before", "reach_before", "pain_before_left", "reach_before_left",
    "pain_before_right", "reach_before_right",
    "pain_after", "reach_after", "pain_after_left", "reach_after_left",
    "pain_after_right", "reach_after_right",
    "feeling", "next_day", "settled", "note",
)  # fmt: skip
PRODUCT = "-//Sciatica Timer//EN"
SHORT = 100
LONGEST_LINE = 75
"""Bytes of a line of iCalendar (RFC 5545, 3.1)."""

Cell = str | int | float | bool | None


def to_csv(sessions: Sequence[Session], step: Step = no_step) -> bytes:
    """One row an exercise and side; an activity has one row without an exercise.

    UTF-8 with a mark at the start, which spreadsheets need to know it for UTF-8.
    """
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(COLUMNS)
    for session in each(sessions, step):
        # The same in each row of a session.
        about, felt = tuple(map(_cell, _about(session))), tuple(map(_cell, _felt(session)))
        for part in session.parts or (None,):
            table.writerow((*about, *map(_cell, _part(session, part)), *felt))
    return text.getvalue().encode("utf-8-sig")


def to_calendar(sessions: Sequence[Session], step: Step = no_step) -> bytes:
    """Past sessions as iCalendar, to be shown beside the rest of a life.

    Only when and which exercises: calendars travel, so pain and notes stay at home.
    """
    called = shown_names()
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}"]
    for session in each(sessions, step):
        names = dict.fromkeys(called.of_part(part) for part in session.parts if part.begun)
        lines += [
            "BEGIN:VEVENT",
            f"UID:{escaped(session.id.strip()) or 'session'}@sciatica-timer",
            f"DTSTAMP:{utc(session.edited or session.ended)}",
            f"DTSTART:{utc(session.started)}",
            *([f"DTEND:{utc(session.until)}"] if session.until > session.started else []),
            f"SUMMARY:{escaped(called.of_session(session))}",
            *([f"DESCRIPTION:{escaped(', '.join(names))}"] if names else []),
            "CLASS:PRIVATE",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return b"".join(folded(line) for line in lines)


def _about(session: Session) -> tuple[Cell, ...]:
    return (
        session.id,
        session.started.isoformat(),
        session.until.isoformat(),
        session.minutes,
        session.routine,
        shown_names().of_session(session),
        session.completion.value,
        session.activity.value if session.activity else "",
    )


def _part(session: Session, part: Part | None) -> tuple[Cell, ...]:
    if part is None:
        return ("",) * 14
    return (
        part.exercise,
        shown_names().of_part(part),
        part.side.value if part.side else "",
        part.variant,
        shown_names().of_way(part),
        part.planned.hold_s,
        part.planned.reps,
        part.planned.sets,
        part.reps_done,
        round(part.held_ms / 1000, 1),
        session.was_skipped(part),
        part.begun or part.reached,
        len(part.hurts),
        " ".join(hurt.choice for hurt in part.hurts),
    )


def _felt(session: Session) -> tuple[Cell, ...]:
    answer = session.next_day
    return (
        *_pains(session.before),
        *_pains(session.after),
        session.feeling.value if session.feeling else "",
        answer.compared.value if answer else "",
        answer.settled if answer else "",
        session.note,
    )


def _pains(answers: Iterable[PainAt]) -> tuple[Cell, ...]:
    by_side = {answer.side: answer.pain for answer in answers}
    cells: list[Cell] = []
    for side in (None, Side.LEFT, Side.RIGHT):
        pain = by_side.get(side)
        cells.append(pain.score if pain else "")
        cells.append(pain.reach.value if pain and pain.reach else "")
    return tuple(cells)


def _cell(item: Cell) -> str:
    if item is None:
        return ""
    if isinstance(item, bool):
        return "yes" if item else "no"
    if not isinstance(item, str):
        return str(item)
    return _name(item) if len(item) < SHORT else plain_text.for_cell(item)


_name = lru_cache(maxsize=1000)(plain_text.for_cell)
"""Names stand in row after row; a note does not."""


def utc(moment: datetime) -> str:
    """A moment as iCalendar writes it."""
    return moment.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def escaped(text: str) -> str:
    """A text as iCalendar holds it (RFC 5545, 3.3.11)."""
    text = plain_text.cleaned(text, lines=True).replace("\t", " ")
    for mark in ("\\", ";", ","):
        text = text.replace(mark, "\\" + mark)
    return text.replace("\n", "\\n")


def folded(line: str) -> bytes:
    """A line in pieces that are short enough, none of which ends inside a letter."""
    pieces: list[bytes] = []
    piece = b""
    for letter in line:
        coded = letter.encode()
        if len(piece) + len(coded) > LONGEST_LINE:
            pieces.append(piece)
            piece = b" "
        piece += coded
    return b"\r\n".join([*pieces, piece]) + b"\r\n"
