"""A red answer stands whatever is damaged beside it, or the stop signs are asked again."""

import json
import random
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from store_stories import Clock, make_session, on_disk, open_store, plain, utc

from sciatica_timer.domain import care
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    CareLog,
    Hurt,
    Pain,
    PainAt,
    Reach,
    RedAnswer,
    RedWhere,
    RedWhy,
    Urgency,
)
from sciatica_timer.services.history import HistoryStore, ProblemKind, sentence
from sciatica_timer.services.store import history_repository
from sciatica_timer.services.store.care_merge import merge_care
from sciatica_timer.services.store.history_data import HistoryData, decode, encode
from sciatica_timer.services.store.opening import open_history
from sciatica_timer.services.store.stored_record import write

RED = {
    "at": "2026-11-01T10:00:00Z",
    "why": "score",
    "where": "after",
    "session": "",
    "settled": None,
}
SETTLED = RED | {"at": "2026-10-01T10:00:00Z", "settled": "2026-10-03T10:00:00Z"}
CHOICE = {
    "at": "2026-11-02T10:00:00Z",
    "exercise": "glute-bridge",
    "side": None,
    "kind": "up",
    "reason": "three-well",
    "answer": "kept",
}  # fmt: skip
CARE = {"version": 1, "reds": [SETTLED, RED], "choices": [CHOICE, CHOICE | {"side": "left"}]}


def calm(number: int) -> dict[str, Any]:
    """A session without any answer."""
    session = make_session(number, before=())
    return plain(replace(session, parts=tuple(replace(p, hurts=()) for p in session.parts)))


def put(folder: Path, rows: list[Any] | None = None, **more: Any) -> bytes:
    rows = [calm(1)] if rows is None else rows
    data = json.dumps({"version": 1, "sessions": rows} | more).encode()
    (folder / "sessions.json").write_bytes(data)
    return data


def may_start(history: HistoryStore) -> bool:
    return care.may_start(history.sessions, history.care)


def look(data: bytes) -> HistoryData:
    """What a start makes of a file's bytes."""
    opened = open_history(data, Path("sessions.json"), lambda _: Path("aside"))
    assert opened is not None
    return opened.history


def stands(history: HistoryData) -> bool:
    return not care.may_start(history.sessions, history.care)


BAD_CHOICES = [
    CHOICE | {"answer": "later"},
    CHOICE | {"at": "2026-11-02T10:00:00"},
    CHOICE | {"at": "9999-12-31T23:59:59Z"},
    {},
    "later",
    7,
    None,
]


@pytest.mark.parametrize("bad", BAD_CHOICES)
def test_a_choice_that_makes_no_sense_costs_itself_and_no_red_answer(
    tmp_path: Path, bad: object
) -> None:
    data = put(tmp_path, care=CARE | {"choices": [CHOICE, bad], "began": "2026-10-30", "moon": 1})
    history = open_store(tmp_path)
    assert not may_start(history)
    assert [red.why for red in history.care.reds] == [RedWhy.SCORE, RedWhy.SCORE]
    assert len(history.care.choices) == 1
    assert history.care.began == date(2026, 10, 30)
    problem = history.problem
    assert problem and problem.kind is ProblemKind.TIDIED
    assert problem.kept and problem.kept.read_bytes() == data
    history.add(make_session(3))
    assert on_disk(tmp_path)["care"]["moon"] == 1
    assert not may_start(open_store(tmp_path))


HOLES = ["1e999", "[" * 300 + "]" * 300, '{"a": 1, "a": 2}', "1" * 5000]


@pytest.mark.parametrize("value", HOLES)
@pytest.mark.parametrize("place", ["choice", "red", "care"])
def test_what_could_not_be_written_again_costs_its_entry_alone(
    tmp_path: Path, value: str, place: str
) -> None:
    whole = json.loads(json.dumps(CARE)) | {"began": "2026-10-30"}
    {"choice": whole["choices"][0], "red": whole["reds"][0], "care": whole}[place]["odd"] = "HERE"
    text = json.dumps({"version": 1, "sessions": [calm(1)], "care": whole})
    data = text.replace('"HERE"', value).encode()
    (tmp_path / "sessions.json").write_bytes(data)
    history = open_store(tmp_path)
    assert not may_start(history)
    assert {red.at for red in history.care.reds} >= {utc(2026, 11, 1, 10)}
    assert len(history.care.choices) >= 1 and history.care.began == date(2026, 10, 30)
    assert history.problem and history.problem.kept
    assert history.problem.kept.read_bytes() == data


BAD_REDS = [
    SETTLED | {"settled": "2026-10-03T10:00:00"},
    SETTLED | {"settled": "soon"},
    SETTLED | {"at": "0001-01-01T00:00:00Z"},
    SETTLED | {"why": "sc0re"},
    {key: item for key, item in SETTLED.items() if key != "where"},
    SETTLED | {"pain": {"score": 70}},
    "red",
    None,
    [],
]


@pytest.mark.parametrize("bad", BAD_REDS)
def test_a_red_answer_that_cannot_be_read_stands_until_the_signs_were_asked_again(
    tmp_path: Path, bad: object
) -> None:
    data = put(tmp_path, care=CARE | {"reds": [SETTLED, bad]})
    history = open_store(tmp_path)
    assert not may_start(history)
    assert {red.why for red in history.care.reds if not red.settled} == {RedWhy.UNREAD}
    assert len(history.care.choices) == 2
    problem = history.problem
    assert problem and problem.kind is ProblemKind.SIGNS
    assert "stop signs" in sentence(problem)
    assert problem.kept and problem.kept.read_bytes() == data
    history.replace_care(care.settle(history.sessions, history.care, Clock()()))
    assert may_start(history)
    again = open_store(tmp_path)
    assert may_start(again) and again.problem is None


def test_it_is_asked_once_for_each_damage_on_every_start_and_machine(tmp_path: Path) -> None:
    broken = plain(make_session(2)) | {"started": "soon"}
    put(tmp_path, [calm(1), broken])
    first, second = open_store(tmp_path), open_store(tmp_path)
    assert first.care == second.care and not may_start(first)
    first.replace_care(care.settle(first.sessions, first.care, Clock()()))
    second.look_again()
    assert may_start(second)
    again = open_store(tmp_path)
    assert may_start(again), "the entry is still there, and nobody asks about it twice"
    assert again.problem and again.problem.kind is ProblemKind.PARTLY_READ
    assert again.problem.also == ()


@pytest.mark.parametrize(
    "wrong",
    [None, [], 7, "x", {"reds": None}, {"reds": {}}, {"reds": "x"}, {"rEds": [RED]}, {"x": CARE}],
)
def test_a_care_log_of_any_other_shape_asks_the_signs(tmp_path: Path, wrong: object) -> None:
    put(tmp_path, care=wrong)
    history = open_store(tmp_path)
    assert len(history.sessions) == 1 and not may_start(history)
    assert history.problem


def test_a_key_of_tomorrow_asks_nothing(tmp_path: Path) -> None:
    put(tmp_path, care={"version": 1, "reds": [], "moon": [1]}, wings=[{"x": 1}])
    history = open_store(tmp_path)
    assert history.problem is None and may_start(history)


@pytest.mark.parametrize("data", [b"", b"\x00" * 500, b"{", b"[]", b'{"version": 1}'])
def test_where_the_whole_file_is_damaged_the_signs_are_asked(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "sessions.json").write_bytes(data)
    history = open_store(tmp_path)
    assert not may_start(history)
    assert history.problem and history.problem.kind is ProblemKind.DAMAGED
    assert "stop signs" in sentence(history.problem)


def test_a_file_that_cannot_be_opened_asks_the_signs(tmp_path: Path) -> None:
    (tmp_path / "sessions.json").mkdir()
    history = open_store(tmp_path)
    assert not may_start(history)
    history.add(make_session(3, before=(), parts=()))
    assert not history.retry() and not may_start(history)
    (tmp_path / "sessions.json").rmdir()
    assert history.retry() and may_start(history), "it could be read after all"
    assert len(history.sessions) == 1 and history.care == CareLog()


def test_out_of_a_damaged_file_every_entry_of_care_is_saved(tmp_path: Path) -> None:
    data = put(tmp_path, care=CARE | {"began": "2026-10-30"})
    for cut in (data[:-3], data.replace(b'"reds"', b'"reds":', 1), data[:-3].replace(b"{", b"", 1)):
        history = look(cut)
        assert {red.at for red in history.care.reds} >= {utc(2026, 11, 1, 10), utc(2026, 10, 1, 10)}
        assert len(history.care.choices) == 2
        assert stands(history)


def red_session(number: int) -> dict[str, Any]:
    """A session that was left with 7 of 10, or with the pain further down."""
    reach = (Reach.THIGH, Reach.CALF)[number % 2]
    score = (7, 3)[number % 2]
    return plain(
        make_session(
            number,
            before=(PainAt(side=Side.LEFT, pain=Pain(score=2, reach=Reach.THIGH)),),
            after=(PainAt(side=Side.LEFT, pain=Pain(score=score, reach=reach)),),
            parts=(),
        )
    )


def flips(data: bytes, seed: int, places: list[int], count: int) -> Iterator[tuple[int, bytes]]:
    dice = random.Random(seed)
    for place in dice.sample(places, min(count, len(places))):
        byte = data[place] ^ (1 << dice.randrange(8))
        yield place, data[:place] + bytes([byte]) + data[place + 1 :]


def values_of(data: bytes) -> list[tuple[int, int]]:
    """Where a changed letter makes another true answer, which nobody can tell from the first."""
    spans: list[tuple[int, int]] = []
    for word in (
        b'"score": ',
        b'"settled": ',
        b'"session": ',
        b'"at": ',
        b'"reach": ',
        b'"side": ',
    ):
        start = data.find(word)
        while start >= 0:
            end = min(data.find(mark, start) for mark in (b",", b"}") if mark in data[start:])
            spans.append((start + len(word), end))
            start = data.find(word, start + 1)
    return spans


@pytest.mark.parametrize(
    "row", [{"care": CARE}, {"sessions": [calm(1), red_session(2)]}, {"sessions": [red_session(3)]}]
)
def test_no_single_flipped_bit_lifts_a_red_answer(row: dict[str, Any]) -> None:
    data = json.dumps({"version": 1, "sessions": [calm(1)]} | row).encode()
    assert stands(look(data))
    spans = values_of(data)
    places = [
        place for place in range(len(data)) if not any(start <= place < end for start, end in spans)
    ]
    lifted = [
        (place, data[max(0, place - 20) : place + 20], flipped[place])
        for place, flipped in flips(data, 1, places, 400)
        if not stands(look(flipped))
    ]
    assert not lifted


def test_of_two_red_answers_at_once_on_two_sides_both_stand() -> None:
    both = tuple(
        care.red_answer(Pain(score=7), at=utc(2026, 1, 1), where=care.RedWhere.BEFORE, side=side)
        for side in Side
    )
    log = CareLog(reds=tuple(red for red in both if red))
    assert len(merge_care(log, CareLog(began=date(2026, 1, 1))).reds) == 2


def test_two_moves_that_hurt_on_one_side_are_two_answers_and_no_damage() -> None:
    told = make_session(1, before=(PainAt(pain=Pain(score=5)),))
    first, *rest = told.parts
    hurt = [
        replace(first, side=Side.RIGHT, hurts=(Hurt(pain=Pain(score=score), choice="skip"),))
        for score in (6, 8)
    ]
    told = replace(told, parts=(*hurt, *rest), after=())
    history = HistoryData()
    history.put(write(told))
    history.care = care.settle([told], CareLog(), utc(2026, 11, 2))
    again = decode(encode(history))
    assert not again.repairs and again.care == history.care
    assert care.may_start(list(again.sessions), again.care)
    assert len(merge_care(again.care, CareLog(began=date(2026, 1, 1))).reds) == 2


def test_a_stop_sign_is_not_taken_for_a_score_that_was_told_in_the_same_second() -> None:
    score = RedAnswer(at=utc(2026, 11, 1), why=RedWhy.SCORE, where=RedWhere.AFTER, session="a")
    sign = replace(score, why=RedWhy.SIGN, urgency=Urgency.NOW)
    settled = CareLog(reds=(replace(score, settled=utc(2026, 11, 2)),))
    one = merge_care(settled, CareLog(reds=(sign,)))
    assert one == merge_care(CareLog(reds=(sign,)), settled)
    assert sign in one.reds and not care.may_start([], one)


def test_a_key_of_tomorrow_stays_beside_a_time_that_is_spelt_otherwise(tmp_path: Path) -> None:
    for at in ("2026-10-01T12:00:00+02:00", "2026-10-01T10:00:00+00:00", "2026-10-01T10:00:00z"):
        put(tmp_path, care={"reds": [SETTLED | {"at": at, "hue": 1}], "choices": []})
        history = open_store(tmp_path)
        history.add(make_session(9, before=()))
        [red] = on_disk(tmp_path)["care"]["reds"]
        assert red["hue"] == 1
        history.close()


@pytest.mark.parametrize("more", [{"aftey": None}, {"befor": []}])
def test_an_answer_under_a_misspelt_key_asks_the_signs(
    tmp_path: Path, more: dict[str, object]
) -> None:
    row = {key: item for key, item in calm(1).items() if key not in ("before", "after")} | more
    put(tmp_path, [row])
    assert not may_start(open_store(tmp_path))


class TestBegan:
    def test_the_newest_word_counts_and_not_the_latest_day(self, tmp_path: Path) -> None:
        clock = Clock()
        here, there = open_store(tmp_path, clock), open_store(tmp_path, clock)
        here.replace_care(CareLog(began=date(2026, 11, 20)))
        there.look_again()
        clock.move(minutes=1)
        there.replace_care(replace(there.care, began=date(2026, 11, 1)))
        here.look_again()
        assert here.care.began == there.care.began == date(2026, 11, 1)

    def test_it_does_not_come_back_after_a_kill(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:

        clock = Clock()
        monkeypatch.setattr(history_repository, "SMALL", 0)
        history = open_store(tmp_path, clock)
        history.replace_care(CareLog(began=date(2026, 11, 20)))
        history.flush()
        before = (tmp_path / "sessions.json").read_bytes()
        clock.move(minutes=-5)
        history.replace_care(replace(history.care, began=date(2026, 11, 1)))
        lines = [path.read_bytes() for path in (tmp_path / "pending").glob("*.jsonl")]
        history.flush()
        history.close()
        # As a kill leaves it: the old file, and a line beside it.
        (tmp_path / "sessions.json").write_bytes(before)
        change = HistoryData()
        change.care = history.care
        line = json.dumps(json.loads(encode(change))).encode() + b"\n"
        (tmp_path / "pending").mkdir(exist_ok=True)
        (tmp_path / "pending" / "a.jsonl").write_bytes(b"".join(lines) or line)
        assert open_store(tmp_path, clock).care.began == date(2026, 11, 1)

    def test_of_older_files_the_latest_day_counts_as_it_did(self) -> None:
        one, two = CareLog(began=date(2026, 1, 1)), CareLog(began=date(2026, 2, 1))
        assert merge_care(one, two).began == merge_care(two, one).began == date(2026, 2, 1)
        told = CareLog(began=date(2025, 1, 1), began_told=utc(2026, 3, 1))
        assert merge_care(two, told).began == merge_care(told, two).began == date(2025, 1, 1)


def test_what_care_remembers_is_the_same_when_it_is_written_and_read(tmp_path: Path) -> None:
    put(tmp_path, care=CARE | {"reds": [SETTLED, "bad"], "moon": {"x": 1}})
    history = decode((tmp_path / "sessions.json").read_bytes())
    again = decode(encode(history))
    assert again.care == history.care and not again.repairs
    assert encode(again) == encode(history)
