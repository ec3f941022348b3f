"""Copies of good days, and what is offered when a file is damaged or gone."""

import contextlib
import gzip
import json
import logging
import random
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_stories import Clock, ids, make_session, on_disk, open_store

from sciatica_timer.domain.exercise import Side
from sciatica_timer.services.history import HistoryStore, ProblemKind, sentence
from sciatica_timer.services.store import backups
from sciatica_timer.services.store.backups import Backups, to_keep
from sciatica_timer.services.store.history_data import DamagedError, HistoryData, decode, encode
from sciatica_timer.services.store.salvage import salvage
from sciatica_timer.services.store.stored_record import write


def store(folder: Path, clock: Clock | None = None) -> HistoryStore:
    made = open_store(folder, clock)
    made.flush()
    return made


def make_file(count: int) -> bytes:
    history = HistoryData()
    for number in range(count):
        history.put(write(make_session(number)))
    return encode(history)


class TestRotation:
    def test_after_a_year_of_days_there_are_seven_days_four_weeks_twelve_months(self) -> None:
        stay: set[date] = set()
        first, newest = date(2025, 11, 1), date(2026, 12, 5)
        for number in range((newest - first).days + 1):
            stay = to_keep({*stay, first + timedelta(days=number)})
        days = sorted(stay, reverse=True)
        assert days[:7] == [newest - timedelta(days=n) for n in range(7)]
        assert len({day.isocalendar()[:2] for day in days[:9]}) == 4
        assert len({(day.year, day.month) for day in days}) == 12
        assert len(days) <= 7 + 4 + 12

    def test_old_copies_go_from_the_disk(self, tmp_path: Path) -> None:
        kept = Backups(tmp_path)
        for number in range(12):
            kept.make(make_file(1) + b" " * number, date(2026, 3, 2) + timedelta(days=number))
        days = [backup.day.day for backup in kept.all()]
        assert days == [13, 12, 11, 10, 9, 8, 7]

    @given(st.sets(st.dates(date(2020, 1, 1), date(2030, 1, 1)), max_size=60))
    def test_whatever_days_there_are_the_newest_seven_stay(self, days: set[date]) -> None:
        stay = to_keep(days)
        assert stay <= days
        assert set(sorted(days)[-7:]) <= stay
        assert len(stay) <= 23
        months = {(d.year, d.month) for d in stay}
        assert len(months) >= min(12, len({(d.year, d.month) for d in days}))

    def test_the_same_history_is_not_copied_twice(self, tmp_path: Path) -> None:
        kept = Backups(tmp_path)
        for number in range(5):
            kept.make(make_file(3), date(2026, 1, 1 + number))
        assert [backup.day.day for backup in kept.all()] == [1]

    def test_a_day_of_use_leaves_a_copy_of_the_evening_before(self, tmp_path: Path) -> None:
        clock = Clock()
        store(tmp_path, clock).add(make_session(1))
        assert store(tmp_path, clock).backups[0].day == clock.at.date()
        clock.move(days=1)
        history = store(tmp_path, clock)
        history.add(make_session(2))
        history.add(make_session(3))
        clock.move(days=1)
        store(tmp_path, clock)
        found = history.backups
        assert len(found) == 2
        assert len(backups.read(found[0].path).sessions) == 3
        assert len(backups.read(found[1].path).sessions) == 1

    def test_an_app_that_runs_for_days_makes_copies_too(self, tmp_path: Path) -> None:
        clock = Clock()
        history = store(tmp_path, clock)
        for number in range(4):
            history.add(make_session(number))
            clock.move(days=1)
        history.flush()
        assert len(history.backups) == 3


class TestRescue:
    def test_a_torn_file_is_kept_and_what_is_whole_is_saved(self, tmp_path: Path) -> None:
        path = tmp_path / "sessions.json"
        torn = make_file(10)[:-900]
        path.write_bytes(torn)
        history = store(tmp_path)
        problem = history.problem
        assert problem and problem.kind is ProblemKind.DAMAGED
        assert problem.kept and problem.kept.read_bytes() == torn
        assert len(history.sessions) == problem.saved == 9
        assert path.read_bytes() == torn, "asked again after a crash"
        history.add(make_session(20))
        assert len(ids(tmp_path)) == 10
        assert problem.kept.read_bytes() == torn
        assert "9 entries" in sentence(problem)

    def test_the_newest_good_backup_fills_the_gaps(self, tmp_path: Path) -> None:
        clock = Clock()
        (tmp_path / "sessions.json").write_bytes(make_file(6))
        store(tmp_path, clock)
        bad = tmp_path / "backups" / "sessions-2099-01-01.json.gz"
        bad.write_bytes(b"\x1f\x8bnothing")
        text = make_file(8)
        hole = text.index(b'"id": "' + b"0" * 31 + b"3")
        (tmp_path / "sessions.json").write_bytes(text[:hole] + text[hole + 700 :])
        history = store(tmp_path, clock)
        assert history.problem and history.problem.saved == 7
        assert history.problem.backup and history.problem.backup.name.startswith("sessions-2026")
        assert history.restore(history.problem.backup)
        assert history.problem is None
        assert len(store(tmp_path, clock).sessions) == 8
        assert not history.restore(bad)

    def test_a_copy_of_a_day_to_come_is_not_the_newest(self, tmp_path: Path) -> None:
        clock = Clock()
        (tmp_path / "sessions.json").write_bytes(make_file(2))
        before, clock.at = clock.at, clock.at.replace(year=2099)
        store(tmp_path, clock).add(make_session(3))
        clock.at = before
        history = store(tmp_path, clock)
        history.add(make_session(4))
        (tmp_path / "sessions.json").write_bytes(b"")
        damaged = store(tmp_path, clock)
        assert damaged.problem and damaged.problem.backup
        assert damaged.problem.backup.name.startswith(f"sessions-{before.year}")
        assert damaged.backups[-1].day.year == 2099, "it stays, as the last resort"

    def test_going_on_without_a_backup_settles_it(self, tmp_path: Path) -> None:
        (tmp_path / "sessions.json").write_bytes(b"")
        history = store(tmp_path)
        assert history.problem and history.problem.kind is ProblemKind.DAMAGED
        assert history.keep_as_is()
        assert store(tmp_path).problem is None

    def test_a_file_that_is_gone_can_come_back(self, tmp_path: Path) -> None:
        (tmp_path / "sessions.json").write_bytes(make_file(3))
        store(tmp_path)
        (tmp_path / "sessions.json").unlink()
        history = store(tmp_path)
        assert history.problem and history.problem.kind is ProblemKind.MISSING
        assert history.problem.backup and history.restore(history.problem.backup)
        assert len(ids(tmp_path)) == 3

    def test_a_session_with_a_hole_is_put_together_from_its_whole_lines(
        self, tmp_path: Path
    ) -> None:
        text = make_file(3)
        wound = text.index(b'"held_ms"', text.index(b'"id": "' + b"0" * 31 + b"1"))
        history = salvage(text[:wound] + bytes(40) + text[wound + 40 :])
        assert len(history.sessions) == 3
        partly = history.sessions[1]
        assert [part.side for part in partly.parts] == [Side.RIGHT]
        assert partly.extra == {"salvaged": True}
        assert partly.before == make_session(1).before
        whole = decode(text)
        assert history.take_in(whole), "a whole copy wins"
        assert history.sessions == whole.sessions
        whole.take_in(salvage(text[:wound] + bytes(40) + text[wound + 40 :]))
        assert whole.sessions == decode(text).sessions, "and a part of it never does"

    def test_a_file_whose_keys_were_sorted_and_then_torn_is_found_too(self) -> None:
        text = json.dumps(json.loads(make_file(5)), sort_keys=True).encode()
        assert len(salvage(text[:-300]).sessions) == 4

    def test_the_care_log_is_saved_too(self) -> None:
        text = make_file(2)[:-3] + b', "care": {"version": 1, "began": "2026-01-02"}}]'
        history = salvage(text)
        assert history.care.began == date(2026, 1, 2)

    @pytest.mark.parametrize(
        "evil",
        [
            b"[" * 300_000,
            b'{"id":' * 60_000,
            b'{"a":' * 60_000,
            b"{" * 400_000,
            b'{"id": "' * 40_000,
            b"{   " * 100_000,
            b'{"version": 1, "sessions": ' + b"9" * 100_000,
            b'{"version": 1, "sessions": [' + b'{"id": 1e999}, ' * 10_000,
        ],
    )
    def test_no_file_makes_it_slow_or_fall(self, evil: bytes) -> None:
        assert salvage(evil).sessions == ()
        with pytest.raises(DamagedError):
            decode(evil)


def damage(data: bytes, dice: random.Random) -> bytes:
    """What disks, editors and half copies do to a file."""
    wrong = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 5, 20))):
        at, kind = dice.randrange(len(wrong) or 1), dice.randrange(7)
        length = dice.choice((1, 4, 64, 512, 4096))
        match kind:
            case 0:
                wrong[at:] = b""
            case 1:
                del wrong[at : at + length]
            case 2:
                wrong[at : at + length] = bytes(len(wrong[at : at + length]))
            case 3:
                wrong[at : at + length] = dice.randbytes(length)
            case 4:
                wrong[at:at] = wrong[at : at + length]
            case 5 if wrong:
                wrong[at] ^= 1 << dice.randrange(8)
            case _:
                wrong[at:at] = dice.choice((b"}", b"]", b'"', b"{", b",", b"\\", b"\xff"))
        wrong = wrong or bytearray(b" ")
    return bytes(wrong)


def read_damaged(folder: Path, rounds: int, seed: int) -> tuple[int, int, int]:
    """Open damaged files; gives how many were, sessions saved, sessions there had been."""
    dice, good = random.Random(seed), make_file(6)
    path = folder / "sessions.json"
    damaged = saved = 0
    for _ in range(rounds):
        wrong = damage(good, dice)
        path.write_bytes(wrong)
        history = HistoryStore(folder, now=Clock())
        history.load()
        history.close()
        problem = history.problem
        if problem is None or problem.kind is not ProblemKind.DAMAGED:
            assert path.read_bytes() == wrong
        else:
            damaged += 1
            saved += len(history.sessions)
            assert problem.kept and problem.kept.read_bytes() == wrong
            assert path.read_bytes() == wrong
            problem.kept.unlink()
    return damaged, saved, damaged * 6


def test_damaged_files_never_stop_the_app_and_are_always_kept(tmp_path: Path) -> None:
    damaged, saved, there = read_damaged(tmp_path, 250, seed=1)
    assert damaged > 150
    assert saved > there / 3


@pytest.mark.campaign
def test_a_hundred_thousand_damaged_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logging.root.manager, "disable", logging.WARNING)
    damaged, saved, there = read_damaged(tmp_path, 100_000, seed=2)
    print(f"{damaged} of 100000 were damaged beyond JSON; {saved} of {there} sessions saved")


@settings(deadline=None)
@given(st.binary(max_size=3000))
def test_any_bytes_at_all_can_be_looked_at(data: bytes) -> None:
    salvage(data)
    with contextlib.suppress(DamagedError):
        encode(decode(data))


def test_a_backup_opens_with_any_tool(tmp_path: Path) -> None:
    (tmp_path / "sessions.json").write_bytes(make_file(2))
    history = store(tmp_path)
    unpacked = gzip.decompress(history.backups[0].path.read_bytes())
    assert json.loads(unpacked) == on_disk(tmp_path)
