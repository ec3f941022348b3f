"""The sentences about what goes out and what would come in."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from sciatica_timer.domain.session import Session
from sciatica_timer.services.plain_text import cleaned
from sciatica_timer.services.store.import_entries import WrongEntry
from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.ui.report.report_words import day_words

LONGEST_NAME = 120
"""Letters of a file's name that are shown."""
MOST_WRONG = 6
"""So many refused entries are told one by one."""


def say(text: str) -> str:
    """The text in the language of the app."""
    return QCoreApplication.translate("History", text)


def counted(count: int, one: str, many: str) -> str:
    """A sentence for one or for many."""
    return one if count == 1 else many.format(n=count)


def name_words(path: Path) -> str:
    """What a file is called, as far as it can be shown."""
    return cleaned(path.name)[:LONGEST_NAME]


def looking_at(path: Path) -> str:
    """That a file is being read."""
    return say("Reading {name}").format(name=name_words(path))


def bringing_in() -> str:
    """That what was read is being taken in."""
    return say("Putting it into your history")


def saving() -> str:
    """That it is on its way to the disk."""
    return say("Saving")


def place_words(path: Path) -> str:
    """A folder that may wrap after each separator."""
    return str(path.parent).replace("/", "/\u200b").replace("\\", "\\\u200b")


def span_words(days: Sequence[date]) -> str:
    """From when to when: "3 March 2025 to 21 May 2026"."""
    first, last = min(days), max(days)
    if first == last:
        return day_words(first)
    return say("{first} to {last}").format(
        first=day_words(first, year=first.year != last.year), last=day_words(last)
    )


def standing(sessions: Sequence[Session]) -> str:
    """How much there is."""
    if not sessions:
        return say("There are no sessions yet. They can be taken out once there are some.")
    days = [session.started.date() for session in sessions]
    there = counted(len(sessions), say("1 session is here"), say("{n} sessions are here"))
    return say("{there}, from {span}.").format(there=there, span=span_words(days))


def saved(count: int, path: Path) -> str:
    """That sessions are in a file."""
    there = counted(count, say("1 session is in"), say("{n} sessions are in"))
    return say("{there} {name} in {place}.").format(
        there=there, name=name_words(path), place=place_words(path)
    )


def page_saved(path: Path) -> str:
    """That the page is a file now."""
    return say("The page is saved as {name} in {place}.").format(
        name=name_words(path), place=place_words(path)
    )


def coming(preview: ImportPreview) -> list[str]:
    """What an import would add, change and leave, a sentence each."""
    lines: list[str] = []
    if preview.new:
        days = span_words([session.started.date() for session in preview.new])
        one, many = say("1 session is new, from {days}."), say("{n} sessions are new, from {days}.")
        lines.append(counted(len(preview.new), one, many.replace("{days}", days)).format(days=days))
    if preview.changed:
        lines.append(
            counted(
                len(preview.changed),
                say("1 session was changed there later and takes the place of yours."),
                say("{n} sessions were changed there later and take the place of yours."),
            )
        )
    if preview.weeks:
        lines.append(
            counted(
                preview.weeks,
                say("1 mark of a sick or travel week comes too."),
                say("{n} marks of sick or travel weeks come too."),
            )
        )
    if preview.care:
        lines.append(say("Answers about stop signs and doses come too."))
    if preview.same:
        lines.append(
            counted(
                preview.same,
                say("1 entry is here already and stays as it is."),
                say("{n} entries are here already and stay as they are."),
            )
        )
    if preview.gone:
        lines.append(
            counted(
                len(preview.gone),
                say("1 session was deleted here and stays deleted."),
                say("{n} sessions were deleted here and stay deleted."),
            )
        )
    if preview.wrong:
        lines.append(
            counted(
                len(preview.wrong) + preview.more_wrong,
                say("1 entry makes no sense and is left out:"),
                say("{n} entries make no sense and are left out:"),
            )
        )
    return lines or [say("There is nothing in it.")]


def refused(wrong: Sequence[WrongEntry], more: int = 0) -> list[str]:
    """Each entry that is left out, with its line and the reason; a long list is cut.

    more is how many there are besides.
    """
    lines = [
        say("Line {line}: {reason}").format(line=one.line, reason=one.reason)
        for one in wrong[:MOST_WRONG]
    ]
    more += max(0, len(wrong) - MOST_WRONG)
    if more:
        lines.append(say("and {n} more").format(n=more))
    return lines


def brought_in(preview: ImportPreview, *, back: bool) -> str:
    """That it came in."""
    count = len(preview.new) + len(preview.changed) + (len(preview.gone) if back else 0)
    if not count:
        return say("It is brought in.")
    return counted(count, say("1 session is brought in."), say("{n} sessions are brought in."))


def taken_back() -> str:
    """That an import was undone."""
    return say("It is taken back. What you changed since is kept.")
