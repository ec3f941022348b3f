"""Out and in again: nothing lost, nothing deleted, nonsense refused with its line."""

import csv
import gzip
import io
import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_stories import Clock, exported, make_session, on_disk, open_store, take_in, utc

from sciatica_timer.domain.session import (
    Activity,
    CareLog,
    Compared,
    Completion,
    Feeling,
    NextDay,
    Session,
    WeekMark,
    WeekReason,
)
from sciatica_timer.services.store import importing
from sciatica_timer.services.store.export_formats import COLUMNS, to_calendar, to_csv
from sciatica_timer.services.store.history_data import HistoryData, encode
from sciatica_timer.services.store.importing import RefusalReason, RefusedError, sentence_of
from sciatica_timer.services.store.stored_record import write


def a_walk() -> Session:
    return Session(
        id="walk",
        started=utc(2026, 11, 20, 9),
        ended=utc(2026, 11, 20, 9, 30),
        routine="activity",
        routine_name="Walk",
        completion=Completion.FINISHED,
        active_ms=1_800_000,
        parts=(),
        activity=Activity.WALK,
    )


class TestJson:
    def test_a_whole_history_comes_back_on_another_machine(self, tmp_path: Path) -> None:
        here = open_store(tmp_path / "here")
        for number in range(3):
            here.add(make_session(number, note="ä\n\u2028 \U0001f9d8"))
        here.add(a_walk())
        here.mark_week(
            WeekMark(first=utc(2026, 3, 2).date(), reason=WeekReason.TRAVEL, edited=utc(2026, 3, 2))
        )
        here.replace_care(CareLog(began=utc(2026, 3, 2).date()))
        there = open_store(tmp_path / "there")
        shown = there.preview(exported(here))
        assert len(shown.new) == 4 and not shown.wrong and not shown.changed
        assert there.sessions == (), "looking changes nothing"
        assert take_in(there, shown)
        assert on_disk(tmp_path / "there") == on_disk(tmp_path / "here")
        again = there.preview(exported(here))
        assert not again.adds_anything and again.same == 5

    def test_unknown_keys_travel_along(self, tmp_path: Path) -> None:
        wild: dict[str, Any] = json.loads(encode(HistoryData())) | {"wings": [1]}
        wild["sessions"] = [json.loads(msgspec.json.encode(make_session(1))) | {"mood": "fine"}]
        history = open_store(tmp_path)
        take_in(history, history.preview(json.dumps(wild).encode()))
        assert on_disk(tmp_path)["wings"] == [1]
        assert on_disk(tmp_path)["sessions"][0]["mood"] == "fine"

    def test_a_newer_edit_is_shown_and_wins_and_an_older_one_does_not(self, tmp_path: Path) -> None:
        clock = Clock()
        here, there = open_store(tmp_path / "here", clock), open_store(tmp_path / "there", clock)
        for one in (here, there):
            one.add(make_session(1))
            one.add(make_session(2))
        clock.move(minutes=1)
        there.replace(make_session(1, note="edited there"))
        clock.move(minutes=1)
        here.replace(make_session(2, note="edited here"))
        shown = here.preview(exported(there))
        assert [s.note for s in shown.changed] == ["edited there"]
        assert (shown.new, shown.same) == ((), 1)
        take_in(here, shown)
        assert [s.note for s in here.sessions] == ["edited there", "edited here"]

    def test_importing_never_deletes_and_brings_nothing_deleted_back(self, tmp_path: Path) -> None:
        clock = Clock()
        here, there = open_store(tmp_path / "here", clock), open_store(tmp_path / "there", clock)
        for one in (here, there):
            one.add(make_session(1))
            one.add(make_session(2))
        clock.move(minutes=1)
        here.remove(make_session(1).id)
        there.remove(make_session(2).id)
        shown = here.preview(exported(there))
        assert [record.id for record in shown.gone] == [make_session(1).id]
        assert not shown.adds_anything
        take_in(here, shown)
        assert [s.id for s in here.sessions] == [make_session(2).id]

    def test_a_backup_can_be_imported_as_it_is(self, tmp_path: Path) -> None:
        history = HistoryData()
        history.put(write(make_session(1)))
        shown = open_store(tmp_path).preview(gzip.compress(encode(history)))
        assert len(shown.new) == 1

    def test_entries_that_make_no_sense_are_told_by_line_and_left_out(self, tmp_path: Path) -> None:
        history = HistoryData()
        for number in range(4):
            history.put(write(make_session(number)))
        text = encode(history).decode()
        lines = text.replace('"completion": "finished"', '"completion": "perhaps"', 2).split("\n")
        history = open_store(tmp_path)
        shown = history.preview("\n".join(lines).encode())
        assert len(shown.new) == 2
        assert len(shown.wrong) == 2
        for wrong in shown.wrong:
            assert lines[wrong.line - 1].strip() == "{"
            assert "perhaps" in wrong.reason

    @pytest.mark.parametrize(
        ("text", "why", "line"),
        [
            (b"", RefusalReason.NOT_JSON, 1),
            (b"hello", RefusalReason.NOT_JSON, 1),
            (b'{\n"version": 1,\n"sessions": [\n}\n', RefusalReason.NOT_JSON, 4),
            (b'{\n"version": 1,\n"\xff": 2}', RefusalReason.NOT_JSON, 3),
            (b"[1, 2]", RefusalReason.NOT_HISTORY, 1),
            (b'{"a": 1}', RefusalReason.NOT_HISTORY, 0),
            (b'{"version": 1, "sessions": 7}', RefusalReason.NOT_HISTORY, 0),
            (b'{"version": 9, "sessions": []}', RefusalReason.NEWER, 0),
            (b"[" * 100_000, RefusalReason.NOT_HISTORY, 1),
            (b'{"version": 1, "sessions": ' + b"[" * 100_000, RefusalReason.NOT_JSON, 1),
            (
                b'{"version": 1, "sessions": [{}' + b",{}" * 50_000 + b"]}",
                RefusalReason.TOO_MANY,
                0,
            ),
            (
                gzip.compress(b'{"version": 1, "sessions": []}', mtime=0)[:-9],
                RefusalReason.NOT_HISTORY,
                0,
            ),
            (b"\x1f\x8bnonsense", RefusalReason.NOT_HISTORY, 0),
        ],
    )
    def test_nonsense_is_refused_with_line_and_reason(
        self, tmp_path: Path, text: bytes, why: RefusalReason, line: int
    ) -> None:
        with pytest.raises(RefusedError) as refused:
            open_store(tmp_path).preview(text)
        assert (refused.value.why, refused.value.line) == (why, line)
        assert sentence_of(refused.value).endswith(".")

    def test_a_file_that_is_too_large_is_refused_even_if_it_looks_small(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(importing, "LARGEST", 100_000)
        history = open_store(tmp_path)
        for bomb in (b" " * 100_001, gzip.compress(b" " * 1_000_000)):
            with pytest.raises(RefusedError) as refused:
                history.preview(bomb)
            assert refused.value.why is RefusalReason.TOO_LARGE
        (tmp_path / "large").write_bytes(b" " * 100_001)
        with pytest.raises(RefusedError):
            importing.read_file(tmp_path / "large")
        (tmp_path / "small").write_bytes(b" " * 100_000)
        assert len(importing.read_file(tmp_path / "small")) == 100_000

    @given(st.binary(max_size=300))
    def test_no_file_makes_it_fall(self, data: bytes) -> None:
        try:
            shown = importing.preview(data, HistoryData())
        except RefusedError:
            return
        # Very rarely it is one.
        assert b"sessions" in data and not shown.adds_anything


class TestTable:
    def rows(self, *sessions: Session) -> list[dict[str, str]]:
        text = to_csv(sessions).decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def test_there_is_a_row_an_exercise_and_side(self) -> None:
        whole = make_session(
            1,
            note='two\nlines, "quoted"',
            feeling=Feeling.RIGHT,
            next_day=NextDay(compared=Compared.SAME, settled=True),
        )
        rows = self.rows(whole, a_walk())
        assert [row["side"] for row in rows] == ["left", "right", ""]
        assert rows[0]["note"] == 'two\nlines, "quoted"'
        assert rows[0]["started"] == whole.started.isoformat()
        assert (rows[0]["pain_before_left"], rows[0]["reach_before_left"]) == ("4", "calf")
        assert (rows[0]["hurts"], rows[1]["hurts"]) == ("1", "0")
        assert (rows[0]["feeling"], rows[0]["next_day"], rows[0]["settled"]) == (
            "right",
            "same",
            "yes",
        )
        assert (rows[2]["activity"], rows[2]["minutes"]) == ("walk", "30")

    def test_a_note_is_never_a_command_to_a_spreadsheet(self) -> None:
        rows = self.rows(make_session(1, note="=HYPERLINK(1)"))
        assert rows[0]["note"] == "'=HYPERLINK(1)"

    def test_every_row_has_every_column(self) -> None:
        text = to_csv([make_session(1), a_walk()]).decode("utf-8-sig")
        assert {len(row) for row in csv.reader(io.StringIO(text, newline=""))} == {len(COLUMNS)}


class TestCalendar:
    def test_a_session_stands_at_its_time_without_its_pain(self) -> None:
        whole = make_session(1, note="secret", routine_name="Stretch; slow, calm")
        text = to_calendar([whole]).decode()
        assert "DTSTART:20251019T020000Z\r\n" in text
        assert "DTEND:20251019T021200Z\r\n" in text
        assert "SUMMARY:Stretch\\; slow\\, calm\r\n" in text
        assert "DESCRIPTION:Knee to chest\r\n" in text
        assert "secret" not in text and "calf" not in text

    def test_a_session_without_length_has_no_end(self) -> None:
        still = make_session(1)
        still = msgspec.structs.replace(still, ended=still.started, active_ms=0)
        assert "DTEND" not in to_calendar([still]).decode()

    def test_a_night_between_two_halves_is_no_part_of_the_session(self) -> None:
        one = make_session(1)
        one = msgspec.structs.replace(
            one,
            started=datetime(2026, 11, 27, 13, 43, 59, tzinfo=UTC),
            ended=datetime(2026, 11, 28, 8, 0, 30, tzinfo=UTC),
            active_ms=105_889,
        )
        text = to_calendar([one]).decode()
        assert "DTSTART:20261127T134359Z\r\nDTEND:20261127T134545Z" in text
        assert "2026-11-27T13:45:45+00:00" in to_csv([one]).decode("utf-8-sig")
        back = msgspec.structs.replace(one, ended=one.started - timedelta(hours=2))
        assert "DTEND:20261127T134545Z" in to_calendar([back]).decode()

    @given(st.text(max_size=200))
    def test_whatever_its_name_the_lines_are_short_and_unfold_to_it(self, name: str) -> None:
        coded = to_calendar([make_session(1, routine_name=name)])
        assert coded.endswith(b"\r\n")
        lines = coded.split(b"\r\n")[:-1]
        assert all(len(line) <= 75 for line in lines)
        assert all(re.match(rb"[A-Z]+[:;]| ", line) for line in lines)
        for line in lines:
            line.decode("utf-8", errors="strict")
        unfolded = b"".join(
            line[1:] if line.startswith(b" ") else b"\n" + line for line in lines
        ).decode()
        summary = re.search(r"\nSUMMARY:(.*)", unfolded)
        assert summary
        assert unfolded.count("BEGIN:VEVENT") == 1

    def test_a_session_across_the_change_of_clocks_has_its_true_length(self) -> None:
        night = make_session(1)
        night = msgspec.structs.replace(
            night, started=utc(2026, 10, 25, 0, 50), ended=utc(2026, 10, 25, 0, 50)
        )
        night = msgspec.structs.replace(night, ended=night.started + timedelta(minutes=20))
        assert "DTEND:20261025T011000Z" in to_calendar([night]).decode()
