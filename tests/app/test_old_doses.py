"""Doses that an older version kept with the preferences, where the disk does not go along."""

import json
from pathlib import Path

from fakes import library

from sciatica_timer.app.care.todays_dose import take_old_doses
from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.levels import set_by_hand
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore

OLD = {"glute-bridge": {"hold_s": 5, "reps": 9, "sets": 2}, "headstand": {"hold_s": 1, "reps": 1}}


def opened(folder: Path) -> tuple[PreferencesStore, HistoryStore]:
    history = HistoryStore(folder, now=clock.now)
    history.load()
    return PreferencesStore(folder), history


def in_file(folder: Path) -> bool:
    return "doses" in json.loads((folder / "preferences.json").read_text())


def test_they_stay_where_they_are_until_the_history_holds_them(qapp, tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text(json.dumps({"version": 1, "doses": OLD}))
    (tmp_path / "sessions.json").mkdir()
    preferences, history = opened(tmp_path)
    assert history.read_only
    assert take_old_doses(library(), preferences, history) == ""
    by_hand = set_by_hand("glute-bridge", None, history.care)
    assert by_hand and by_hand.set_to.dose == Dose(hold_s=5, reps=9, sets=2)
    assert in_file(tmp_path)
    history.close()
    (tmp_path / "sessions.json").rmdir()
    preferences, history = opened(tmp_path)
    assert take_old_doses(library(), preferences, history) == ""
    assert not in_file(tmp_path)
    history.close()
    _, again = opened(tmp_path)
    assert again.care.by_hand == history.care.by_hand
    assert [one.exercise for one in again.care.by_hand] == ["glute-bridge", "headstand"]
    again.close()


def test_a_newer_history_takes_them_in_memory_only(qapp, tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text(json.dumps({"version": 1, "doses": OLD}))
    (tmp_path / "sessions.json").write_text('{"version": 99, "sessions": []}')
    preferences, history = opened(tmp_path)
    take_old_doses(library(), preferences, history)
    assert set_by_hand("glute-bridge", None, history.care)
    assert in_file(tmp_path)
    assert (tmp_path / "sessions.json").read_text() == '{"version": 99, "sessions": []}'
    history.close()
