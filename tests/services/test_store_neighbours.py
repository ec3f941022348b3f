"""Two machines on one folder: nothing is written over, and both end up with the same."""

import errno
import json
import os
from pathlib import Path

import msgspec
import pytest
from examples import examples
from hypothesis import HealthCheck, given
from hypothesis import strategies as st
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from store_stories import (
    NOW,
    Clock,
    close_stores,
    failing,
    ids,
    make_session,
    on_disk,
    open_store,
    utc,
)

from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.session import (
    CareLog,
    DoseByHand,
    DoseChoice,
    Level,
    RedAnswer,
    RedWhere,
    RedWhy,
    Session,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.services.history import HistoryStore, Problem, ProblemKind
from sciatica_timer.services.store import history_repository
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.history_data import HistoryData, decode, encode
from sciatica_timer.services.store.pending import PendingChanges
from sciatica_timer.services.store.stored_record import write


def look(folder: Path) -> tuple[Session, ...]:
    """What another start would see now, without writing anything."""
    history = decode((folder / "sessions.json").read_bytes())
    for change in PendingChanges(folder).read():
        history.take_in(change)
    return history.sessions


@pytest.fixture(params=[1_000_000, 0], ids=["whole-file", "pending"], autouse=True)
def size(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """Each story happens to a small history and, by the other way of writing, to a large one."""
    monkeypatch.setattr(history_repository, "SMALL", request.param)
    return request.param


def synced(*stores: HistoryStore) -> None:
    for one in stores:
        one.flush()
        one.look_again()
        one.flush()


class TestTwoMachines:
    def test_what_both_add_is_in_the_file_and_in_both(self, tmp_path: Path) -> None:
        here, there = open_store(tmp_path), open_store(tmp_path)
        here.add(make_session(1))
        there.add(make_session(2))
        here.add(make_session(3))
        synced(here, there, here)
        assert len(ids(tmp_path)) == 3
        assert here.sessions == there.sessions == tuple(make_session(n) for n in (1, 2, 3))

    def test_a_deletion_is_not_undone_by_the_other(self, tmp_path: Path) -> None:
        here = open_store(tmp_path)
        here.add(make_session(1))
        here.flush()
        there = open_store(tmp_path)
        here.remove(make_session(1).id)
        there.add(make_session(2))
        synced(here, there, here)
        assert ids(tmp_path) == [make_session(2).id]
        assert here.sessions == there.sessions

    def test_the_newest_edit_wins_wherever_it_was_made(self, tmp_path: Path) -> None:
        clock = Clock()
        here = open_store(tmp_path, clock)
        here.add(make_session(1))
        here.flush()
        there = open_store(tmp_path, clock)
        clock.move(minutes=2)
        there.replace(make_session(1, note="later"))
        clock.move(minutes=-1)
        here.replace(make_session(1, note="earlier"))
        synced(here, there, here)
        assert here.sessions[0].note == there.sessions[0].note == "later"
        assert on_disk(tmp_path)["sessions"][0]["note"] == "later"

    def test_an_edit_by_hand_in_an_editor_is_taken_in(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.flush()
        path = tmp_path / "sessions.json"
        path.write_text(path.read_text().replace("Gentle start", "Sanfter Anfang"))
        history.look_again()
        assert history.sessions[0].routine_name == "Sanfter Anfang"

    def test_the_window_hears_of_it_without_being_asked(self, tmp_path: Path, qtbot: QtBot) -> None:
        here, there = open_store(tmp_path), open_store(tmp_path)
        with qtbot.waitSignal(here.changed, timeout=5000):
            there.add(make_session(1))
        there.flush()
        qtbot.waitUntil(lambda: len(here.sessions) == 1, timeout=5000)

    def test_half_a_file_on_its_way_is_waited_for(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.flush()
        path = tmp_path / "sessions.json"
        other = HistoryData()
        other.put(write(make_session(2)))
        whole = encode(other)
        path.write_bytes(whole[:200])
        history.look_again()
        assert len(history.sessions) == 1 and history.problem is None
        path.write_bytes(whole)
        history.look_again()
        history.flush()
        assert len(history.sessions) == 2
        assert len(ids(tmp_path)) == 2

    def test_a_damaged_file_from_outside_is_kept_before_it_is_written_over(
        self, tmp_path: Path
    ) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.flush()
        (tmp_path / "sessions.json").write_bytes(b"{ half")
        history.add(make_session(2))
        history.flush()
        assert len(ids(tmp_path)) == 2
        kept = list(tmp_path.glob("sessions-damaged-*.json"))
        assert [path.read_bytes() for path in kept] == [b"{ half"]

    def test_a_file_that_can_not_be_looked_at_is_not_written_over(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.flush()
        said: list[Problem] = []
        history.failed.connect(said.append)
        path = tmp_path / "sessions.json"
        path.unlink()
        path.mkdir()
        history.add(make_session(2))
        history.flush()
        assert said and history.unsaved and path.is_dir()
        path.rmdir()
        assert history.retry()
        assert len(ids(tmp_path)) == 2

    def test_when_the_other_machine_has_a_newer_app_this_one_only_reads(
        self, tmp_path: Path
    ) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.flush()
        said: list[Problem] = []
        history.failed.connect(said.append)
        path = tmp_path / "sessions.json"
        newer = path.read_text().replace('"version": 1', '"version": 2')
        path.write_text(newer)
        history.add(make_session(2))
        history.flush()
        assert path.read_text() == newer
        assert history.read_only
        assert said[-1].kind is ProblemKind.KEPT_BESIDE
        assert len(open_store(tmp_path).sessions) == 2

    @examples(30, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(
        moves=st.lists(
            st.tuples(st.integers(0, 1), st.integers(0, 3), st.sampled_from("aerlk")), max_size=14
        )
    )
    def test_whatever_two_machines_do_they_end_up_the_same(
        self, tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[int, int, str]]
    ) -> None:
        folder, clock = tmp_path_factory.mktemp("shared"), Clock()
        both = [open_store(folder, clock), open_store(folder, clock)]
        for which, number, what in moves:
            clock.move(seconds=1)
            one = both[which]
            known = one.get(make_session(number).id)
            if what == "a" and known is None:
                one.add(make_session(number))
            elif what == "e" and known is not None:
                one.replace(msgspec.structs.replace(known, note=str(clock.at)))
            elif what == "r":
                one.remove(make_session(number).id)
            elif what == "k":
                one.flush()
                both[which] = open_store(folder, clock)
            else:
                one.look_again()
        synced(*both, *both)
        assert both[0].sessions == both[1].sessions == open_store(folder, clock).sessions


class TestLargeHistory:
    def test_a_change_is_safe_before_the_file_is(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        assert open_store(tmp_path).sessions == (make_session(1),)
        history.flush()
        assert len(ids(tmp_path)) == 1
        assert not any(path.stat().st_size for path in tmp_path.glob("pending/*"))
        close_stores()
        assert not list(tmp_path.glob("pending/*.jsonl"))

    def test_when_the_file_cannot_be_replaced_the_change_is_still_somewhere(
        self, tmp_path: Path
    ) -> None:
        history = open_store(tmp_path)
        history.add(make_session(1))
        history.flush()
        said: list[Problem] = []
        history.failed.connect(said.append)
        with failing("replace", errno.EACCES):
            history.add(make_session(2))
            history.flush()
        assert [problem.kind for problem in said] == [ProblemKind.NOT_ALLOWED]
        assert history.unsaved
        again = open_store(tmp_path)
        again.flush()
        assert len(again.sessions) == 2 == len(ids(tmp_path))

    def test_what_could_not_be_saved_is_tried_once_more_at_the_end(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.add(make_session(0))
        with failing("open", errno.ENOSPC):
            history.add(make_session(1))
        history.close()
        assert len(ids(tmp_path)) == 2

    def test_what_a_dead_process_left_is_cleared_once_it_is_in(self, tmp_path: Path) -> None:
        open_store(tmp_path).add(make_session(0))
        folder = tmp_path / "pending"
        folder.mkdir(exist_ok=True)
        old = folder / "dead.jsonl"
        change = HistoryData()
        change.put(write(make_session(1)))
        old.write_bytes(msgspec.json.format(encode(change), indent=-1) + b'\n{"version": 1, "ses')
        os.utime(old, (1, 1))
        first = open_store(tmp_path)
        first.flush()
        assert len(ids(tmp_path)) == 2
        open_store(tmp_path)
        assert not old.exists()


class TestCareLog:
    choice = DoseChoice(
        at=NOW,
        exercise="bird-dog",
        kind=StepKind.UP,
        reason=StepReason.THREE_WELL,
        answer=StepAnswer.ACCEPTED,
        to=Level(dose=Dose(hold_s=6, reps=6)),
    )
    red = RedAnswer(at=NOW, why=RedWhy.SIGN, where=RedWhere.SIGNS)

    def test_it_is_kept_and_replaced(self, tmp_path: Path) -> None:
        history = open_store(tmp_path)
        history.replace_care(CareLog(choices=(self.choice,), reds=(self.red,)))
        undone = msgspec.structs.replace(self.choice, answer=StepAnswer.UNDONE)
        history.replace_care(CareLog(choices=(undone,), reds=(self.red,)))
        history.flush()
        assert open_store(tmp_path).care == CareLog(choices=(undone,), reds=(self.red,))

    def test_two_machines_know_every_answer_and_what_is_settled(self) -> None:
        settled = msgspec.structs.replace(self.red, settled=utc(2026, 11, 23))
        undone = msgspec.structs.replace(self.choice, answer=StepAnswer.UNDONE)
        here = CareLog(reds=(self.red,), choices=(undone,))
        there = CareLog(reds=(settled,), choices=(self.choice,))
        assert merge_care(here, there) == merge_care(there, here)
        assert merge_care(here, there).reds == (settled,)
        assert merge_care(here, there).choices == (undone,)


class TestTwoMachinesAndOneDose:
    """A dose set by hand on one, a step answered on the other: the newest word holds on both."""

    now = Level(dose=Dose(hold_s=5, reps=8))

    def by_hand(self, hold_s: int, day: int) -> CareLog:
        level = Level(dose=Dose(hold_s=hold_s, reps=8))
        return CareLog(
            by_hand=(DoseByHand(at=utc(2026, 11, day), exercise="glute-bridge", set_to=level),)
        )

    def step(self, day: int, answer: StepAnswer) -> DoseChoice:
        return DoseChoice(
            at=utc(2026, 11, day),
            exercise="glute-bridge",
            kind=StepKind.DOWN,
            reason=StepReason.HURT,
            answer=answer,
            level=self.now,
            to=Level(dose=Dose(hold_s=4, reps=8)),
        )

    @pytest.mark.parametrize("answer", StepAnswer)
    @pytest.mark.parametrize("hand_first", [True, False])
    def test_both_come_to_the_same_whoever_writes_first(
        self, tmp_path: Path, answer: StepAnswer, hand_first: bool
    ) -> None:
        first, second = open_store(tmp_path), open_store(tmp_path)
        first.replace_care(self.by_hand(5, 1))
        synced(first, second)
        hand, card = (first, second) if hand_first else (second, first)
        hand.replace_care(self.by_hand(6, 2))
        card.replace_care(replace(card.care, choices=(self.step(3, answer),)))
        synced(first, second, first)
        assert first.care == second.care == open_store(tmp_path).care
        assert [one.set_to.dose.hold_s for one in first.care.by_hand] == [6]
        assert [one.answer for one in first.care.choices] == [answer]
        # What is gone from the one list of the newest is not brought back by what lies in a file.
        second.replace_care(self.by_hand(3, 4))
        synced(second, first)
        assert [one.set_to.dose.hold_s for one in first.care.by_hand] == [3]
        assert len(on_disk(tmp_path)["care"]["by_hand"]) == 1

    def test_a_version_that_knows_of_no_hand_carries_it_along(self, tmp_path: Path) -> None:
        open_store(tmp_path).replace_care(self.by_hand(5, 1))
        care = on_disk(tmp_path)["care"]
        assert care["by_hand"][0]["set_to"]["dose"]["hold_s"] == 5
        # Such a version reads what it knows of, and every kind of word in it is an old one.
        known = {key: care[key] for key in ("version", "reds", "choices", "began")}
        assert msgspec.convert(known, CareLog) == CareLog()


@pytest.mark.parametrize("size", [0], indirect=True)
def test_the_pending_lines_are_json(tmp_path: Path) -> None:
    history = open_store(tmp_path)
    history.add(make_session(0))
    history.writer.write = lambda: None
    history.add(make_session(1))
    history.remove(make_session(1).id)
    (path,) = (tmp_path / "pending").glob("*.jsonl")
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert lines[0]["sessions"][0]["id"] == make_session(1).id
    assert lines[1]["deleted"][0]["id"] == make_session(1).id
