"""The sentences about what goes out and what would come in."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from sciatica_timer.domain.session import Session
from sciatica_timer.services.plain_text import cleaned
from sciatica_timer.services.store.care_merge import CarePart
from sciatica_timer.services.store.import_entries import WrongEntry
from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.services.store.programme_document import IncomingProgramme
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.report.report_words import day_words

LONGEST_NAME = 120
"""Letters of a file's name that are shown."""
MOST_WRONG = 6
"""So many refused entries are told one by one."""


def name_words(path: Path) -> str:
    """What a file is called, as far as it can be shown."""
    return cleaned(path.name)[:LONGEST_NAME]


def looking_at(path: Path) -> str:
    """That a file is being read."""
    return translate("History", "Reading {name}").format(name=name_words(path))


def bringing_in() -> str:
    """That what was read is being taken in."""
    return translate("History", "Putting it into your history")


def saving() -> str:
    """That it is on its way to the disk."""
    return translate("History", "Saving")


def place_words(path: Path) -> str:
    """A folder that may wrap after each separator."""
    return str(path.parent).replace("/", "/\u200b").replace("\\", "\\\u200b")


def span_words(days: Sequence[date]) -> str:
    """From when to when: "3 March 2025 to 21 May 2026"."""
    first, last = min(days), max(days)
    if first == last:
        return day_words(first)
    return translate("History", "{first} to {last}").format(
        first=day_words(first, year=first.year != last.year), last=day_words(last)
    )


def standing(sessions: Sequence[Session]) -> str:
    """How much there is."""
    if not sessions:
        return translate(
            "History", "There are no sessions yet. They can be taken out once there are some."
        )
    days = [session.started.date() for session in sessions]
    count = len(sessions)
    text = translate("History", "%n session(s) is(are) here, from {days}.", "", count)
    return text.format(days=span_words(days))


def saved(count: int, path: Path, *, own: int = 0) -> str:
    """That sessions are in a file, and so many exercises and routines of one's own."""
    text = translate("History", "%n session(s) is(are) in {name} in {place}.", "", count)
    lines = [text.format(name=name_words(path), place=place_words(path))]
    if own:
        lines.append(
            translate(
                "History", "%n of your own exercises and routines is(are) in it too.", "", own
            )
        )
    return paragraph(lines)


def page_saved(path: Path) -> str:
    """That the page is a file now."""
    return translate("History", "The page is saved as {name} in {place}.").format(
        name=name_words(path), place=place_words(path)
    )


def coming(preview: ImportPreview) -> list[str]:
    """What an import would add, change and leave, a sentence each."""
    lines: list[str] = []
    if count := len(preview.new):
        days = span_words([session.started.date() for session in preview.new])
        text = translate("History", "%n session(s) is(are) new, from {days}.", "", count)
        lines.append(text.format(days=days))
    if count := len(preview.changed):
        lines.append(
            translate(
                "History",
                "%n session(s) was(were) changed there later and take(s) the place of yours.",
                "",
                count,
            )
        )
    if count := preview.weeks:
        lines.append(
            translate("History", "%n mark(s) for weeks unwell or away come(s) too.", "", count)
        )
    lines += _care_coming(preview.care)
    own = preview.own
    lines += _own_coming(own)
    if count := preview.same + own.same:
        lines.append(
            translate(
                "History", "%n entry(ies) is(are) here already and stay(s) unchanged.", "", count
            )
        )
    if count := len(preview.gone):
        lines.append(
            translate(
                "History", "%n session(s) was(were) deleted here and stay(s) deleted.", "", count
            )
        )
    if count := len(preview.wrong) + preview.more_wrong + own.wrong:
        lines.append(
            translate("History", "%n entry(ies) make(s) no sense and is(are) left out:", "", count)
        )
    return lines or [translate("History", "There is nothing in it.")]


def _care_coming(parts: Sequence[CarePart]) -> list[str]:
    """The same of what care remembers."""
    told = {
        CarePart.SIGNS: translate("History", "Answers about stop signs come too."),
        CarePart.ASKED_AGAIN: translate(
            "History",
            "An answer about pain in it cannot be read, so the stop signs will be asked again.",
        ),
        CarePart.DOSES: translate("History", "Answers about doses come too."),
        CarePart.DOCTOR: translate(
            "History", "What you have read about seeing a doctor comes too."
        ),
        CarePart.BEGAN: translate("History", "The day it began comes too."),
        CarePart.WEEK: translate("History", "The plan of “My week” comes too."),
    }
    if {CarePart.SIGNS, CarePart.DOSES} <= {*parts}:
        told[CarePart.SIGNS] = translate("History", "Answers about stop signs and doses come too.")
        told[CarePart.DOSES] = ""
    return [told[part] for part in parts if told[part]]


def _own_coming(own: IncomingProgramme) -> list[str]:
    """The same of exercises and routines of one's own."""
    lines: list[str] = []
    if count := len(own.document.records):
        lines.append(
            translate("History", "%n of your own exercises and routines come(s) too.", "", count)
        )
    if own.arranged:
        lines.append(translate("History", "How the routines stand on Today comes too."))
    if count := len(own.gone):
        lines.append(
            translate(
                "History",
                "%n of your own exercises and routines was(were) deleted here and stay(s) deleted.",
                "",
                count,
            )
        )
    return lines


def refused(wrong: Sequence[WrongEntry], more: int = 0) -> list[str]:
    """Each entry that is left out, with its line and the reason; a long list is cut.

    more is how many there are besides.
    """
    lines = [
        translate("History", "Line {line}: {reason}").format(line=one.line, reason=one.reason)
        for one in wrong[:MOST_WRONG]
    ]
    more += max(0, len(wrong) - MOST_WRONG)
    if more:
        lines.append(
            translate("History", "There is(are) %n more.", "more entries that are left out", more)
        )
    return lines


def brought_in(preview: ImportPreview, *, back: bool) -> str:
    """That it came in."""
    count = len(preview.new) + len(preview.changed) + (len(preview.gone) if back else 0)
    lines = [translate("History", "%n session(s) is(are) brought in.", "", count)] if count else []
    if own := len(preview.own.document.records) + (len(preview.own.gone) if back else 0):
        lines.append(
            translate(
                "History", "%n of your own exercises and routines is(are) brought in.", "", own
            )
        )
    return paragraph(lines) or translate("History", "It is brought in.")


def taken_back() -> str:
    """That an import was undone."""
    return translate("History", "It is taken back. What you changed since is kept.")
