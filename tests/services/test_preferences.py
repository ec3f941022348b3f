"""Choices are kept, and a slip in their file costs no more than itself."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from store_stories import FAULTS, OPERATIONS, Clock, failing

from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.preferences import Preferences, SoreSide, Theme, VoicePrefs
from sciatica_timer.services import kept_choices
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.problem import ProblemKind, sentence


def store(folder: Path) -> PreferencesStore:
    return PreferencesStore(folder, now=Clock())


def written(folder: Path) -> dict[str, Any]:
    return json.loads((folder / "preferences.json").read_bytes())


def test_at_first_everything_is_as_it_comes_and_nothing_is_written(tmp_path: Path) -> None:
    prefs = store(tmp_path / "data")
    assert prefs.value == Preferences()
    assert prefs.problem is None
    assert not (tmp_path / "data").exists()


def test_a_choice_is_there_after_a_restart_and_told_once(tmp_path: Path) -> None:
    prefs = store(tmp_path / "data")
    told: list[Preferences] = []
    prefs.changed.connect(told.append)
    chosen = Preferences(sore_side=SoreSide.LEFT, theme=Theme.DARK, voice=VoicePrefs(speed=1.5))
    prefs.replace(chosen)
    prefs.replace(chosen)
    assert told == [chosen]
    assert store(tmp_path / "data").value == chosen


def test_keys_of_a_newer_app_survive_at_every_level(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"version": 1, "wings": true, "voice": {"echo": 3, "muted": true}}')
    prefs = store(tmp_path)
    assert prefs.value.voice.muted
    prefs.replace(Preferences(days_a_week=4))
    assert written(tmp_path)["wings"] is True
    assert written(tmp_path)["voice"]["echo"] == 3
    assert written(tmp_path)["voice"]["muted"] is False


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "\x00" * 40, '{"a": 1}{', "[" * 9000])
def test_a_damaged_file_is_kept_and_said(tmp_path: Path, text: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(text)
    prefs = store(tmp_path)
    assert prefs.value == Preferences()
    assert prefs.problem and prefs.problem.kind is ProblemKind.DAMAGED
    assert prefs.problem.kept and prefs.problem.kept.read_text() == text
    assert prefs.problem.kept.name in sentence(prefs.problem)
    prefs.replace(Preferences(days_a_week=3))
    assert store(tmp_path).value.days_a_week == 3
    assert prefs.problem.kept.read_text() == text


def test_one_wrong_choice_costs_one_choice(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    text = json.dumps(
        {
            "days_a_week": 99,
            "theme": "dark",
            "voice": {"speed": "fast", "pitch": 60},
            "breath_ms": 1,
        }
    )
    path.write_text(text)
    prefs = store(tmp_path)
    assert prefs.value == Preferences(theme=Theme.DARK, voice=VoicePrefs(pitch=60))
    assert prefs.problem and prefs.problem.kind is ProblemKind.SOME_RESET
    assert prefs.problem.count == 3
    assert "voice.speed" in prefs.problem.detail
    assert prefs.problem.kept and prefs.problem.kept.read_text() == text


CHOSEN = Preferences(
    sore_side=SoreSide.LEFT,
    emergency_number="113",
    language="de",
    welcomed=True,
    voice=VoicePrefs(speed=1.25, muted=True),
)


@pytest.mark.parametrize("name", [b"emergency_number", b"sore_side", b"speed", b"voice"])
def test_a_choice_under_a_damaged_name_is_told(tmp_path: Path, name: bytes) -> None:
    store(tmp_path).replace(CHOSEN)
    path = tmp_path / "preferences.json"
    whole = path.read_bytes()
    for bit in range(8):
        place = whole.index(b'"' + name + b'"') + 2
        data = whole[:place] + bytes([whole[place] ^ (1 << bit)]) + whole[place + 1 :]
        path.write_bytes(data)
        prefs = store(tmp_path)
        assert prefs.value != CHOSEN
        assert prefs.problem and prefs.problem.kept and prefs.problem.kept.read_bytes() == data
        assert prefs.problem.kind is ProblemKind.SOME_RESET, f"bit {bit}"


def test_what_is_whole_in_a_damaged_file_holds(tmp_path: Path) -> None:
    store(tmp_path).replace(CHOSEN)
    path = tmp_path / "preferences.json"
    whole = path.read_bytes()
    number = whole.index(b"emergency_number")
    zeros = whole.replace(b'"theme": "sys', bytes(13))
    doubled = whole[:number] + whole[number - 200 :]
    torn_choices = replace(CHOSEN, emergency_number="", welcomed=False)
    for data, left in (
        (zeros, CHOSEN),
        (doubled, CHOSEN),
        (whole[: number + 21], torn_choices),
    ):
        path.write_bytes(data)
        prefs = store(tmp_path)
        assert prefs.problem and prefs.problem.kind is ProblemKind.DAMAGED
        assert prefs.problem.saved > 20
        assert prefs.value == left
        # The window opens in that language, before all of them are read.
        assert kept_choices.look_at(tmp_path)["language"] == "de"
        prefs.replace(replace(prefs.value, days_a_week=5))
        assert store(tmp_path).problem is None


def test_a_voice_that_is_no_voice_costs_the_voice(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text('{"voice": 7, "theme": "dark"}')
    prefs = store(tmp_path)
    assert prefs.value == Preferences(theme=Theme.DARK)
    assert prefs.problem and prefs.problem.kind is ProblemKind.SOME_RESET


def test_a_newer_file_is_used_and_never_written(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text('{"version": 2, "theme": "dark"}')
    prefs = store(tmp_path)
    said: list[Any] = []
    prefs.failed.connect(said.append)
    assert prefs.value.theme is Theme.DARK
    prefs.replace(Preferences(theme=Theme.LIGHT))
    assert prefs.value.theme is Theme.LIGHT
    assert [problem.kind for problem in said] == [ProblemKind.NEWER]
    assert path.read_text() == '{"version": 2, "theme": "dark"}'


def test_a_folder_in_its_place_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").mkdir()
    prefs = store(tmp_path)
    assert prefs.problem and prefs.problem.kind is ProblemKind.UNREADABLE
    prefs.replace(Preferences(days_a_week=3))
    assert (tmp_path / "preferences.json").is_dir()
    assert prefs.unsaved and not prefs.retry()
    (tmp_path / "preferences.json").rmdir()
    (tmp_path / "preferences.json").write_text('{"version": 1, "theme": "dark", "moon": 1}')
    assert prefs.retry() and prefs.problem is None
    assert prefs.value == Preferences(days_a_week=3, theme=Theme.DARK)
    assert store(tmp_path).value == prefs.value
    assert "moon" in (tmp_path / "preferences.json").read_text()


def test_what_cannot_be_kept_aside_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    path.write_text("{{{")
    with failing("replace", 5):
        prefs = store(tmp_path)
    prefs.replace(Preferences(days_a_week=3))
    assert path.read_text() == "{{{"
    assert prefs.value.days_a_week == 3


@pytest.mark.parametrize("number", FAULTS.values(), ids=FAULTS.keys())
@pytest.mark.parametrize("operation", OPERATIONS)
def test_when_the_disk_fails_the_choice_holds_and_can_be_written_again(
    tmp_path: Path, operation: str, number: int
) -> None:
    prefs = store(tmp_path)
    prefs.replace(Preferences(days_a_week=3))
    said: list[Any] = []
    prefs.failed.connect(said.append)
    with failing(operation, number):
        prefs.replace(Preferences(days_a_week=5))
    assert len(said) == 1 and "preferences.json" in sentence(said[0])
    assert prefs.value.days_a_week == 5
    assert written(tmp_path)["days_a_week"] == 3
    assert prefs.retry()
    assert written(tmp_path)["days_a_week"] == 5


def test_two_computers_on_one_folder_keep_what_each_has_chosen(tmp_path: Path) -> None:
    here, there = store(tmp_path), store(tmp_path)
    there.replace(replace(there.value, emergency_number="113", voice=VoicePrefs(speed=1.5)))
    here.replace(replace(here.value, days_a_week=4))
    here.replace(replace(here.value, voice=replace(here.value.voice, muted=True)))
    both = replace(
        Preferences(),
        emergency_number="113",
        days_a_week=4,
        voice=VoicePrefs(speed=1.5, muted=True),
    )
    assert store(tmp_path).value == both
    assert here.value.emergency_number == "", "nothing changes in the middle of what goes on"
    there.replace(replace(there.value, emergency_number="112"))
    here.replace(replace(here.value, theme=Theme.DARK))
    assert store(tmp_path).value == replace(both, emergency_number="112", theme=Theme.DARK)


def test_what_was_chosen_before_the_disk_failed_still_counts_as_chosen_here(tmp_path: Path) -> None:
    here, there = store(tmp_path), store(tmp_path)
    with failing("replace", 28):
        here.replace(replace(here.value, days_a_week=4))
    there.replace(replace(there.value, days_a_week=6))
    assert here.retry()
    assert store(tmp_path).value.days_a_week == 4


def test_what_another_program_put_there_meanwhile_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "preferences.json"
    prefs = store(tmp_path)
    prefs.replace(Preferences(days_a_week=4))
    path.write_text("{ half of it")
    prefs.replace(replace(prefs.value, theme=Theme.DARK))
    assert store(tmp_path).value == Preferences(days_a_week=4, theme=Theme.DARK)
    (aside,) = tmp_path.glob("preferences-damaged-*.json")
    assert aside.read_text() == "{ half of it"
    newer = '{"version": 2, "wings": 2, "theme": "light"}'
    path.write_text(newer)
    said: list[Any] = []
    prefs.failed.connect(said.append)
    prefs.replace(replace(prefs.value, days_a_week=5))
    assert [problem.kind for problem in said] == [ProblemKind.NEWER]
    assert path.read_text() == newer


DOSES = '{"version": 1, "doses": {"glute-bridge": {"hold_s": 5, "reps": 8, "sets": 2, "x": 1}}}'


def test_doses_of_an_older_version_wait_until_they_are_taken_and_never_come_back(
    tmp_path: Path,
) -> None:
    (tmp_path / "preferences.json").write_text(DOSES)
    prefs = store(tmp_path)
    assert prefs.old_doses == {"glute-bridge": Dose(hold_s=5, reps=8, sets=2)}
    prefs.replace(Preferences(days_a_week=4))
    assert written(tmp_path)["doses"] == json.loads(DOSES)["doses"], "they stand nowhere else yet"
    prefs.forget_old_doses()
    assert "doses" not in written(tmp_path)
    prefs.replace(Preferences(days_a_week=5))
    assert "doses" not in written(tmp_path)
    again = store(tmp_path)
    assert (again.old_doses, again.value.days_a_week) == ({}, 5)


@pytest.mark.parametrize(
    ("doses", "left", "wrong"),
    [
        ('{"a": {"hold_s": 5, "reps": 8}, "b": {"hold_s": "five"}}', ["a"], "doses.b: "),
        ("[5]", [], "doses: "),
        ("7", [], "doses: "),
    ],
)
def test_an_old_dose_that_makes_no_sense_costs_itself(
    tmp_path: Path, doses: str, left: list[str], wrong: str
) -> None:
    text = f'{{"days_a_week": 4, "doses": {doses}}}'
    (tmp_path / "preferences.json").write_text(text)
    prefs = store(tmp_path)
    assert (list(prefs.old_doses), prefs.value.days_a_week) == (left, 4)
    assert prefs.problem and prefs.problem.kind is ProblemKind.SOME_RESET
    assert wrong in prefs.problem.detail
    assert prefs.problem.kept and prefs.problem.kept.read_text() == text


def test_a_file_that_is_not_written_gives_no_doses(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text(DOSES.replace("1, ", "2, ", 1))
    assert store(tmp_path).old_doses == {}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-32", "cp1252", "utf-8-sig"])
def test_choices_in_the_letters_of_another_program_are_read(tmp_path: Path, encoding: str) -> None:
    text = json.dumps({"report_name": "Jürgen", "theme": "dark"}, ensure_ascii=False)
    data = text.encode(encoding)
    (tmp_path / "preferences.json").write_bytes(data)
    prefs = store(tmp_path)
    assert prefs.value == Preferences(theme=Theme.DARK, report_name="Jürgen")
    if encoding != "utf-8-sig":
        assert prefs.problem and prefs.problem.kind is ProblemKind.TIDIED
        assert prefs.problem.kept and prefs.problem.kept.read_bytes() == data
    prefs.replace(Preferences(report_name="Jürgen"))
    assert written(tmp_path)["report_name"] == "Jürgen"


@pytest.mark.parametrize(
    "value", ["[" * 300 + "]" * 300, "1e999", '"\\ud800"', "1" * 5000, '{"a": 1, "a": 2}']
)
def test_a_value_that_could_not_be_written_again_costs_itself(tmp_path: Path, value: str) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(f'{{"theme": "dark", "odd": {value}}}')
    before = path.read_bytes()
    prefs = store(tmp_path)
    assert prefs.problem and prefs.problem.kept and prefs.problem.kept.read_bytes() == before
    if "ud800" not in value:  # half a letter is no JSON at all
        assert prefs.value == Preferences(theme=Theme.DARK)
    prefs.replace(Preferences(days_a_week=3))
    assert store(tmp_path).value.days_a_week == 3
    assert store(tmp_path).problem is None


def test_half_a_letter_in_a_name_can_be_kept(tmp_path: Path) -> None:
    prefs = store(tmp_path)
    prefs.replace(Preferences(report_name="Ann \ud83d"))
    assert store(tmp_path).value.report_name == prefs.value.report_name == "Ann \ufffd"


def test_whole_numbers_count_by_value(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text('{"version": 1.0, "days_a_week": 3e0}')
    prefs = store(tmp_path)
    assert prefs.problem is None and prefs.value.days_a_week == 3


def test_brackets_in_brackets_stop_no_start(tmp_path: Path) -> None:
    from sciatica_timer.app.start.startup import first_look

    (tmp_path / "preferences.json").write_text('{"theme": ' + "[" * 3000 + "]" * 3000 + "}")
    assert first_look(tmp_path) == (Theme.SYSTEM, False, False, 0)
    assert store(tmp_path).value == Preferences()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")
def test_a_pipe_or_a_device_in_its_place_neither_hangs_nor_goes(tmp_path: Path) -> None:
    from sciatica_timer.app.start.startup import first_look

    path = tmp_path / "preferences.json"
    for make in (lambda: os.mkfifo(path), lambda: path.symlink_to("/dev/zero")):
        make()
        mode = path.lstat().st_mode
        first_look(tmp_path)
        prefs = store(tmp_path)
        assert prefs.problem and prefs.problem.kind is ProblemKind.UNREADABLE
        prefs.replace(Preferences(days_a_week=3))
        assert path.lstat().st_mode == mode
        path.unlink()


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_nothing_is_written_through_a_link(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_text('{"theme": "dark"}')
    (tmp_path / "preferences.json").symlink_to(elsewhere)
    prefs = store(tmp_path)
    assert prefs.value.theme is Theme.DARK
    prefs.replace(Preferences(theme=Theme.LIGHT))
    assert elsewhere.read_text() == '{"theme": "dark"}'
    assert written(tmp_path)["theme"] == "light"


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)
names = st.sampled_from([*Preferences.__struct_fields__, "doses", "other"])


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
    deadline=None,
)
@given(found=st.dictionaries(names, json_values))
def test_whatever_stands_in_it_the_app_starts(tmp_path: Path, found: dict[str, Any]) -> None:
    path = tmp_path / "preferences.json"
    path.write_text(json.dumps(found))
    value = store(tmp_path).value
    assert 2 <= value.days_a_week <= 7
    assert 0 <= value.day_starts_at <= 6
