"""The past is kept: what was done stands in the file, whatever the disk says."""

import json
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import pytest
from store_stories import (
    FAULTS,
    NOW,
    OPERATIONS,
    Clock,
    failing,
    ids,
    make_session,
    on_disk,
    open_store,
)

from sciatica_timer.domain.session import Compared, NextDay, Session, WeekMark, WeekReason
from sciatica_timer.services.history import Problem, ProblemKind, sentence


def plain(session: Session) -> dict[str, Any]:
    return json.loads(msgspec.json.encode(session))


class TestKeeping:
    def test_at_first_there_is_nothing_and_no_file(self, tmp_path: Path) -> None:
        history = open_store(tmp_path / "data")
        assert history.sessions == ()
        assert history.problem is None and not history.read_only
        assert not (tmp_path / "data" / "sessions.json").exists()

    def test_a_session_stands_in_the_file_and_after_a_restart(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        told: list[bool] = []
        history.changed.connect(lambda: told.append(True))
        history.add(make_session(1))
        assert told == [True]
        assert on_disk(tmp_path)["version"] == 1
        assert on_disk(tmp_path)["sessions"][0]["parts"][0]["planned"]["hold_s"] == 20
        assert open_store(tmp_path).sessions == (make_session(1),)

    def test_they_stand_oldest_first_however_they_came(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        for number in (3, 1, 2):
            history.add(make_session(number))
        wanted = tuple(make_session(number) for number in (1, 2, 3))
        assert history.sessions == wanted == open_store(tmp_path).sessions

    def test_the_file_can_be_read_by_eye(self, tmp_path: Path) -> None:
        open_store(tmp_path).add(make_session(1))
        lines = (tmp_path / "sessions.json").read_text().splitlines()
        assert any(line.strip().startswith('"started": "2025-10-19T') for line in lines)
        assert max(map(len, lines)) < 400

    def test_an_editor_that_marks_its_files_does_no_harm(self, tmp_path: Path) -> None:
        open_store(tmp_path).add(make_session(1))
        path = tmp_path / "sessions.json"
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
        history = open_store(tmp_path)
        assert history.problem is None
        assert history.sessions == (make_session(1),)

    def test_the_next_days_answer_completes_the_record(self, tmp_path: Path) -> None:
        clock = Clock()
        history = open_store(tmp_path, clock)
        history.add(make_session(1))
        clock.move(days=1)
        answer = NextDay(compared=Compared.BETTER)
        history.replace(msgspec.structs.replace(make_session(1), next_day=answer))
        again = open_store(tmp_path).sessions[0]
        assert again.next_day == answer
        assert again.edited == clock.at

    def test_deleting_is_remembered_and_can_be_undone(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.add(make_session(2))
        history.remove(make_session(1).id)
        assert ids(tmp_path) == [make_session(2).id]
        assert on_disk(tmp_path)["deleted"][0]["id"] == make_session(1).id
        history.add(make_session(1))
        assert [s.id for s in open_store(tmp_path).sessions] == [make_session(n).id for n in (1, 2)]
        history.remove("nobody")

    def test_an_edit_by_a_clock_that_went_back_still_wins(self, tmp_path: Path) -> None:
        clock = Clock()
        history = open_store(tmp_path, clock)
        history.add(make_session(1))
        history.replace(msgspec.structs.replace(make_session(1), note="one"))
        clock.move(days=-3)
        history.replace(msgspec.structs.replace(make_session(1), note="two"))
        history.remove(make_session(1).id)
        assert open_store(tmp_path).sessions == ()

    def test_weeks_can_be_marked_and_unmarked(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        mark = WeekMark(first=NOW.date(), reason=WeekReason.SICK, edited=NOW)
        history.mark_week(mark)
        assert open_store(tmp_path).weeks == (mark,)
        history.mark_week(msgspec.structs.replace(mark, reason=None))
        assert open_store(tmp_path).weeks[0].reason is None

    def test_the_days_are_sorted_out_once_until_something_changes(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        first = history.calendar(3)
        assert history.calendar(3) is first
        assert history.calendar(0) is not first
        history.add(make_session(4))
        again = history.calendar(3)
        assert again is not history.calendar(0)
        day = make_session(4).started.date()
        assert history.calendar(3).week(day, week_start=1).kept_days == 1
        history.mark_week(WeekMark(first=day, reason=WeekReason.TRAVEL, edited=NOW))
        assert history.calendar(3).week(day, week_start=1).reason is WeekReason.TRAVEL


class TestUnknownKeys:
    FILE: ClassVar[dict[str, Any]] = {
        "version": 1,
        "wings": [1, 2],
        "sessions": [
            {
                **plain(make_session(1)),
                "mood": "fine",
                "before": [{"side": "left", "pain": {"score": 4, "reach": "calf", "hue": 1}}],
                "next_day": {"compared": "same", "sleep": 7},
            }
        ],
        "deleted": [{"id": "x", "at": "2026-01-01T00:00:00Z", "why": "by hand"}, "odd"],
        "care": {"version": 1, "moon": "full", "reds": []},
    }

    def test_they_survive_at_every_level(self, tmp_path: Path) -> None:
        wild = json.loads(json.dumps(self.FILE))
        wild["sessions"][0]["parts"][1]["effort"] = {"a": 1}
        wild["sessions"][0]["parts"][1]["planned"]["tempo"] = 3
        wild["sessions"][0]["parts"][0]["hurts"][0]["where"] = "heel"
        (tmp_path / "sessions.json").write_text(json.dumps(wild))
        history = open_store(tmp_path)
        assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ
        assert history.problem.count == 1, "the odd deletion"
        assert history.problem.also == ()
        assert history.sessions[0].extra == {"mood": "fine"}
        history.replace(msgspec.structs.replace(history.sessions[0], note="better today"))
        history.remove(history.sessions[0].id)
        history.add(make_session(1, note="again"))
        kept = on_disk(tmp_path)
        session = kept["sessions"][0]
        assert session["note"] == "again"
        assert kept["wings"] == [1, 2]
        assert session["mood"] == "fine"
        assert session["before"][0]["pain"]["hue"] == 1
        assert session["parts"][1]["effort"] == {"a": 1}
        assert session["parts"][1]["planned"]["tempo"] == 3
        assert session["parts"][0]["hurts"][0]["where"] == "heel"
        assert {"id": "x", "at": "2026-01-01T00:00:00Z", "why": "by hand"} in kept["deleted"]
        assert "odd" in kept["deleted"]
        assert kept["care"]["moon"] == "full"
        assert "extra" not in session

    def test_an_answer_keeps_what_a_newer_app_asked_beside_it(self, tmp_path: Path) -> None:
        (tmp_path / "sessions.json").write_text(json.dumps(self.FILE))
        history = open_store(tmp_path)
        answer = NextDay(compared=Compared.WORSE)
        history.replace(msgspec.structs.replace(history.sessions[0], next_day=answer))
        assert on_disk(tmp_path)["sessions"][0]["next_day"]["sleep"] == 7

    def test_a_record_that_makes_no_sense_stays_as_it_is(self, tmp_path: Path) -> None:
        odd: list[Any] = [
            {"id": "a"},
            7,
            {**plain(make_session(3)), "started": "soon"},
        ]
        text = {"version": 1, "sessions": [*odd, plain(make_session(1))]}
        (tmp_path / "sessions.json").write_text(json.dumps(text))
        history = open_store(tmp_path)
        assert history.sessions == (make_session(1),)
        assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ
        assert sentence(history.problem).startswith(
            "3 entries of sessions.json could not be read and stay"
        )
        history.add(make_session(2))
        kept = on_disk(tmp_path)["sessions"]
        assert all(one in kept for one in odd)
        assert len(kept) == 5


class TestTrouble:
    def test_a_newer_file_is_read_and_never_written(self, tmp_path: Path) -> None:
        text = {"version": 7, "sessions": [plain(make_session(1))]}
        path = tmp_path / "sessions.json"
        path.write_text(json.dumps(text))
        history = open_store(tmp_path)
        said: list[Problem] = []
        history.failed.connect(said.append)
        assert history.read_only and history.sessions == (make_session(1),)
        assert history.problem and history.problem.kind is ProblemKind.NEWER
        history.add(make_session(2))
        assert json.loads(path.read_text()) == text
        assert [problem.kind for problem in said] == [ProblemKind.KEPT_BESIDE]
        assert len(open_store(tmp_path).sessions) == 2

    def test_a_folder_in_its_place_is_left_alone(self, tmp_path: Path) -> None:
        (tmp_path / "sessions.json").mkdir()
        history = open_store(tmp_path)
        assert history.read_only
        assert history.problem and history.problem.kind is ProblemKind.UNREADABLE
        history.add(make_session(1))
        assert history.sessions == (make_session(1),)
        (tmp_path / "sessions.json").rmdir()
        assert history.retry()
        assert open_store(tmp_path).sessions == (make_session(1),)

    def test_a_data_folder_that_is_a_file_is_said_and_nothing_is_lost(self, tmp_path: Path) -> None:
        (tmp_path / "data").write_text("mine")
        history = open_store(tmp_path / "data")
        said: list[Problem] = []
        history.failed.connect(said.append)
        history.add(make_session(1))
        assert history.problem and said
        assert history.sessions == (make_session(1),)
        assert (tmp_path / "data").read_text() == "mine"

    @pytest.mark.parametrize("number", FAULTS.values(), ids=FAULTS.keys())
    @pytest.mark.parametrize("operation", OPERATIONS)
    def test_when_the_disk_fails_it_is_said_and_can_be_written_again(
        self, tmp_path: Path, operation: str, number: int
    ) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        said: list[Problem] = []
        history.failed.connect(said.append)
        with failing(operation, number):
            history.add(make_session(2))
            assert not history.retry()
        assert said and all("sessions.json" in sentence(problem) for problem in said)
        assert history.unsaved
        assert len(history.sessions) == 2
        assert ids(tmp_path) == [make_session(1).id]
        assert history.retry()
        assert not history.unsaved
        assert len(ids(tmp_path)) == 2

    def test_each_problem_has_a_sentence(self, tmp_path: Path) -> None:
        for kind in ProblemKind:
            text = sentence(Problem(kind=kind, path=tmp_path / "sessions.json", kept=tmp_path))
            assert text.endswith(".") and "{" not in text and len(text) > 30


class TestAmending:
    """A change made over a session that was looked at earlier, such as an answer in a summary."""

    def test_what_has_become_of_it_meanwhile_stays(self, tmp_path: Path) -> None:
        history, there = open_store(tmp_path), open_store(tmp_path)
        seen = make_session(1)
        history.add(seen)
        there.look_again()
        next_day = NextDay(compared=Compared.WORSE, settled=False)
        there.replace(msgspec.structs.replace(seen, next_day=next_day))
        history.look_again()
        assert history.amend(seen, msgspec.structs.replace(seen, note="mine"))
        now = history.get(seen.id)
        assert now and (now.note, now.next_day) == ("mine", next_day)
        assert open_store(tmp_path).sessions == (now,)

    def test_one_that_was_deleted_meanwhile_stays_deleted(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        seen = make_session(1)
        history.add(seen)
        history.remove(seen.id)
        assert not history.amend(seen, msgspec.structs.replace(seen, note="mine"))
        assert history.sessions == () and open_store(tmp_path).sessions == ()

    def test_no_change_writes_nothing(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        seen = make_session(1)
        history.add(seen)
        before = (tmp_path / "sessions.json").stat().st_ino
        assert history.amend(seen, seen)
        assert (tmp_path / "sessions.json").stat().st_ino == before
