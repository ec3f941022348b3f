"""Numbers and times at the edge of what there is: read by value, or told, and never a fall."""

import json
from datetime import UTC, timedelta
from pathlib import Path

import msgspec
import pytest
from msgspec.structs import replace
from store_stories import NOW, a_file, ids, make_session, on_disk, open_store, plain, put, use, utc

from sciatica_timer.domain.edits import copy_to, moved
from sciatica_timer.domain.week_plan import WeekPlan
from sciatica_timer.services.history import ProblemKind
from sciatica_timer.services.store.plan_calendar import event_ids
from sciatica_timer.services.store.stored_record import write


@pytest.mark.parametrize("version", ["1.0", "1e0", "10e-1", "1.000"])
def test_whole_numbers_are_read_by_value(tmp_path: Path, version: str) -> None:
    text = a_file(2).decode().replace('"version": 1', f'"version": {version}')
    text = text.replace('"reps_done": 3', '"reps_done": 3.0')
    text = text.replace('"active_ms": 700000', '"active_ms": 7.0e5')
    text = text.replace('"score": 6', '"score": 6.0').replace('"sets": 1', '"sets": 1e0')
    put(tmp_path, text.encode())
    history = open_store(tmp_path)
    assert history.problem is None
    assert history.sessions == (make_session(0), make_session(1))
    history.add(make_session(2))
    assert on_disk(tmp_path)["version"] == 1
    assert open_store(tmp_path / "b").preview(text.encode()).new == tuple(
        make_session(number) for number in range(2)
    )


def test_a_number_that_is_not_whole_is_still_a_slip(tmp_path: Path) -> None:
    put(tmp_path, a_file(2).replace(b'"active_ms": 700000', b'"active_ms": 700000.5', 1))
    history = open_store(tmp_path)
    assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ


@pytest.mark.parametrize("year", ["0001", "1898", "2201", "9999"])
def test_times_far_away_end_nothing(tmp_path: Path, year: str) -> None:
    far = f"{year}-12-31T23:59:59.999999-11:00"
    rows = [plain(make_session(number)) for number in range(3)]
    rows[0]["edited"] = far
    rows[1]["next_day"] = {"compared": "same", "answered": far}
    more = {
        "deleted": [{"id": make_session(50).id, "at": far}],
        "weeks": [{"first": f"{year}-01-01", "reason": "sick", "edited": far}],
        "care": {
            "reds": [
                {"at": far, "why": "score", "where": "after"},
                {"at": "2026-01-01T10:00:00Z", "why": "sign", "where": "signs", "settled": far},
            ],
            "choices": [
                {"at": far, "exercise": "a", "kind": "up", "reason": "hurt", "answer": "kept"}
            ],
            "began": f"{year}-01-01",
        },
    }
    put(tmp_path, json.dumps({"version": 1, "sessions": rows} | more).encode())
    history = open_store(tmp_path)
    assert len(history.sessions) == 1 and history.problem
    history.add(make_session(50))
    history.calendar(3)
    history = use(tmp_path)
    assert make_session(50).id in ids(tmp_path)
    assert history.care.began is None


@pytest.mark.parametrize("far", ["2200-12-31T23:59:59.999999Z", "2200-12-31T23:59:59.9999Z"])
def test_the_last_moment_there_is_can_still_be_edited_deleted_and_put_back(
    tmp_path: Path, far: str
) -> None:
    rows = [plain(make_session(number)) | {"edited": far} for number in range(3)]
    gone = [{"id": make_session(50).id, "at": far}]
    week = [{"first": "2026-01-05", "reason": "sick", "edited": far}]
    put(
        tmp_path,
        json.dumps({"version": 1, "sessions": rows, "deleted": gone, "weeks": week}).encode(),
    )
    history = open_store(tmp_path)
    assert len(history.sessions) == 3
    history.add(make_session(50))
    first = history.sessions[0]
    history.replace(msgspec.structs.replace(first, note="edited"))
    assert history.get(first.id) and history.get(first.id).note == "edited"  # type: ignore[union-attr]
    history.remove(first.id)
    assert history.get(first.id) is None
    history.add(first)
    history.mark_week(msgspec.structs.replace(history.weeks[0], reason=None))
    assert history.weeks[0].reason is None
    history.flush()
    again = open_store(tmp_path)
    assert {session.started for session in again.sessions} == {
        make_session(number).started for number in (0, 1, 2, 50)
    }


def test_no_answer_without_an_offset_is_let_in(tmp_path: Path) -> None:
    rows = [plain(make_session(number)) for number in range(2)]
    rows[0]["next_day"] = {"compared": "same", "answered": "2026-01-01T10:00:00"}
    put(tmp_path, json.dumps({"version": 1, "sessions": rows}).encode())
    history = open_store(tmp_path)
    assert len(history.sessions) == 1
    assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ
    assert len(on_disk(tmp_path)["sessions"]) == 2


@pytest.mark.parametrize("dose", [{"reps": 10**18}, {"hold_s": -5}, {"sets": 2**40}])
def test_a_dose_that_nobody_can_do_is_a_slip(tmp_path: Path, dose: dict[str, int]) -> None:
    rows = [plain(make_session(number)) for number in range(2)]
    rows[0]["parts"][0]["planned"] |= dose
    put(tmp_path, json.dumps({"version": 1, "sessions": rows}).encode())
    history = open_store(tmp_path)
    assert len(history.sessions) == 1
    assert history.problem and history.problem.kind is ProblemKind.PARTLY_READ


def test_a_clock_that_jumped_by_centuries_in_a_session_does_not_stop_its_edit() -> None:
    odd = replace(make_session(1), started=utc(1900, 2, 1), ended=utc(2200, 1, 1))
    moved_there = moved(odd, NOW, 600_000)
    assert moved_there.ended - NOW <= timedelta(days=8)
    copied = copy_to(odd, NOW.date(), day_starts_at=3, id="copy", now=NOW, zone=UTC)
    for session in (moved_there, copied):
        assert write(session).value == session


def test_half_a_letter_in_a_note_is_no_reason_to_lose_the_session(tmp_path: Path) -> None:
    history = open_store(tmp_path)
    history.add(make_session(1))
    history.replace(make_session(1, note="better \ud83d", routine_name="\udc00 \U0001f642"))
    assert not history.unsaved
    plan = WeekPlan(changed=NOW, what_for="sit \ud83d")
    history.replace_care(replace(history.care, plan=plan))
    assert not history.unsaved
    again = open_store(tmp_path)
    [session] = again.sessions
    assert (session.note, session.routine_name) == ("better \ufffd", "\ufffd \U0001f642")
    assert again.care.plan and again.care.plan.what_for == "sit \ufffd"


def test_a_plan_with_more_a_day_than_can_be_chosen_is_kept_once_it_was_handed_out(
    tmp_path: Path,
) -> None:
    times = [{"weekday": 1, "routine": f"own-{number}"} for number in range(12)]
    care = {"plan": {"changed": "2026-01-01T10:00:00Z", "times": times}}
    put(tmp_path, json.dumps({"version": 1, "sessions": [], "care": care}).encode())
    history = open_store(tmp_path)
    plan = history.care.plan
    assert plan
    plan = replace(plan, handed_out=tuple(event_ids(plan)))
    history.replace_care(replace(history.care, plan=plan))
    again = open_store(tmp_path)
    assert again.problem is None and again.care.plan and len(again.care.plan.times) == 12
