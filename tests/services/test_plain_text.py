"""What leaves the app holds no commands and no hidden letters, whatever somebody called it."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from store_stories import make_session

from sciatica_timer.domain.session import Session
from sciatica_timer.services.plain_text import cleaned, for_cell, for_terminal
from sciatica_timer.services.store.export_formats import to_calendar, to_csv

HIDDEN = [
    *range(0x09),
    *range(0x0E, 0x1C),
    0x1F,
    *range(0x7F, 0x85),
    *range(0x86, 0xA0),
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0xFEFF,
    0xFDD0,
    0xFFFE,
    0xFFFF,
    0x1FFFE,
    0x10FFFF,
]
LINE_ENDS = ("\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029")
UNSEEN = (
    "",
    " ",
    "\u00a0",
    "\u3000",
    '"',
    "'",
    "\ufeff",
    "\u200b",
    "\u200e",
    "\u2060",
    "  '\u200d",
    "\u2800\u3164\U000e0041",
)
COMMANDS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫", "\u207a", "\u208c")
HOSTILE = (
    "".join(map(chr, HIDDEN)),
    "Stretch\r\nEND:VEVENT\r\nBEGIN:VALARM",
    "".join(f"a{end}" for end in LINE_ENDS),
    "\ud800 half \udfff",
    "\u202egnp.exe",
    "\\;,:\"'",
    "\U0001f9d8\u200d\u2640\ufe0f" * 60,
    "ä" * 300,
    "\\" * 80,
    "",
    " ",
)


@pytest.mark.parametrize("number", HIDDEN, ids=hex)
def test_what_is_not_seen_goes(number: int) -> None:
    assert cleaned(f"a{chr(number)}b") == "ab"
    assert cleaned(f"a{chr(number)}b", lines=True) == "ab"


@pytest.mark.parametrize("end", LINE_ENDS, ids=repr)
def test_every_line_end_is_one_line_feed_or_a_space(end: str) -> None:
    assert cleaned(f"a{end}b", lines=True) == "a\nb"
    assert cleaned(f"a{end}b") == "a b"


def test_other_scripts_and_pictures_stay_as_they_are() -> None:
    for text in ("שלום \u200fא", "مرحبا", "नमस्ते", "日本語", "👩‍⚕️", "Rücken", "Ru\u0308cken"):
        assert cleaned(text) == text
    assert cleaned("a\ud83d b") == "a\ufffd b"


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("before", UNSEEN, ids=repr)
def test_no_cell_is_a_command(before: str, command: str) -> None:
    cell = for_cell(f"{before}{command}1+1")
    assert cell.startswith("'") and cell.endswith(f"{command}1+1")


@pytest.mark.parametrize("end", [";", "\n", "; ", "a;\t", "a\r\n "], ids=repr)
def test_no_command_begins_where_another_program_ends_a_cell(end: str) -> None:
    assert re.search(r"[;\n\t] *'\s*=1$", for_cell(f"Better today{end}=1"))


@pytest.mark.parametrize("first", ["\t", *LINE_ENDS], ids=repr)
def test_a_cell_that_begins_with_a_line_or_a_tab_is_marked(first: str) -> None:
    assert for_cell(f"{first}=1").startswith("'")
    assert for_cell(f"{first}a").startswith("'")


def test_usual_cells_stay_as_they_are() -> None:
    for text in ("Knee to chest", "3 × 20 s", "", "a=1", "nothing, really", '"quoted"', "5-6"):
        assert for_cell(text) == text


def named(name: str) -> Session:
    session = make_session(1, routine_name=name, note=name, routine=name)
    return replace(session, parts=tuple(replace(part, name=name) for part in session.parts))


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_table_is_read_whole_whatever_the_names(name: str) -> None:
    text = to_csv([named(name)]).decode("utf-8-sig", errors="strict")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    assert len(rows) == 3 and len({len(row) for row in rows}) == 1


@pytest.mark.parametrize("name", HOSTILE, ids=range(len(HOSTILE)))
def test_a_calendar_is_read_by_a_strict_reader_whatever_the_names(name: str) -> None:
    events = read_strictly(to_calendar([named(name), make_session(2, id=f"id {name[:150]}")]))
    assert len(events) == 2
    assert events[0]["SUMMARY"] == cleaned(name, lines=True).replace("\t", " ")


@given(st.text(st.characters(), max_size=120))
def test_any_name_comes_back_from_a_calendar(name: str) -> None:
    [event] = read_strictly(to_calendar([named(name)]))
    assert event["SUMMARY"] == cleaned(name, lines=True).replace("\t", " ")


def read_strictly(data: bytes) -> list[dict[str, str]]:
    """Events of a calendar by the letter of RFC 5545; anything it does not allow fails."""
    assert data.endswith(b"\r\n") and not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    folded = data[:-2].split(b"\r\n")
    assert all(0 < len(line) <= 75 for line in folded)
    for line in folded:
        line.decode("utf-8", errors="strict")
    lines = data[:-2].decode().replace("\r\n ", "").split("\r\n")
    assert lines[0] == "BEGIN:VCALENDAR" and lines[-1] == "END:VCALENDAR"
    events: list[dict[str, str]] = []
    inside = ["VCALENDAR"]
    for line in lines[1:-1]:
        name, colon, value = line.partition(":")
        assert colon and re.fullmatch(r"[A-Z-]+", name)
        assert not re.search(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028\u2029]", value)
        if name == "BEGIN":
            assert value == "VEVENT" and inside == ["VCALENDAR"]
            inside.append(value)
            events.append({})
        elif name == "END":
            assert inside.pop() == value == "VEVENT"
        elif len(inside) == 1:
            assert name in ("VERSION", "PRODID")
        else:
            assert name not in events[-1]
            events[-1][name] = text_of(value) if name in TEXTS else value
    for event in events:
        assert {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= event.keys() and event["UID"]
        for name in ("DTSTAMP", "DTSTART", "DTEND"):
            assert re.fullmatch(r"\d{8}T\d{6}Z", event.get(name, "20260101T000000Z"))
        assert event.get("DTEND", "9") > event["DTSTART"]
    return events


TEXTS = ("UID", "SUMMARY", "DESCRIPTION")


def text_of(value: str) -> str:
    assert re.fullmatch(r"(?:[^\\;,]|\\[\\;,nN])*", value)
    return re.sub(r"\\(.)", lambda match: "\n" if match[1] in "nN" else match[1], value)


@pytest.mark.parametrize(
    "words",
    [
        "Dites «\u00a0oui\u00a0»\u202f!",
        "क्\u200dष",
        "می\u200cخواهم",
        "Schul\u00adter",
        "👩\u200d🦽 10\u2009%",
    ],
)
def test_a_terminal_gets_the_spaces_and_joiners_of_any_language(words):
    assert for_terminal(words) == words


@pytest.mark.parametrize(
    "sign", ["\x1b", "\r", "\n", "\t", "\x07", "\x9b", "\u2028", "\u202e", "\ud800"]
)
def test_nothing_moves_the_cursor_of_a_terminal(sign):
    assert for_terminal(f"a{sign}b") == "a\ufffdb"
