"""The programme on the disk: whole, merged, undone, and never lost for one damaged exercise."""

import json
from pathlib import Path
from typing import Any

import pytest
from fakes import BEGINNING, Clock
from msgspec.structs import replace

from sciatica_timer.domain.programme import (
    OwnDose,
    OwnEntry,
    OwnExercise,
    OwnRoutine,
    RoutineList,
)
from sciatica_timer.domain.shared_programme import ChangeKind, changes, to_share
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store.problem import ProblemKind
from tools import programme_schema


class Desk:
    """One folder, and the programmes that are opened on it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.clock = folder, Clock()
        self.file = folder / "programme.json"
        self.opened: list[ProgrammeStore] = []

    def store(self) -> ProgrammeStore:
        store = ProgrammeStore(self.folder, now=self.clock.now)
        store.load()
        self.opened.append(store)
        return store

    def raw(self) -> dict[str, Any]:
        return json.loads(self.file.read_text("utf-8"))


@pytest.fixture
def desk(tmp_path: Path) -> Any:
    desk = Desk(tmp_path)
    yield desk
    for store in desk.opened:
        store.close()


def wall_sit(**more: Any) -> OwnExercise:
    given: dict[str, Any] = {"id": "own-wall", "name": "Wall sit", "steps": ("Lean on the wall",)}
    return OwnExercise(**given | {"edited": BEGINNING} | more)


def names(store: ProgrammeStore) -> list[str]:
    return [each.name for each in store.value.exercises]


def test_what_is_put_is_there_after_a_restart_and_readable_by_its_owner_only(desk: Desk) -> None:
    store = desk.store()
    store.put(wall_sit(), wall_sit(id="own-b", name="Calf stretch"))
    entry = OwnEntry(exercise="own-wall")
    store.put(OwnRoutine(id="own-r", name="Mine", entries=(entry,), edited=BEGINNING))
    store.arrange(RoutineList(hidden=("stretch",)))
    again = desk.store().value
    assert again == store.value
    assert again.listing.hidden == ("stretch",)
    assert desk.file.stat().st_mode & 0o777 == 0o600
    assert list((desk.folder / "backups").glob("programme-*.json.gz"))


def test_every_change_can_be_taken_back_one_by_one(desk: Desk) -> None:
    store = desk.store()
    edits = [
        store.put(wall_sit()),
        store.put(wall_sit(name="Wall slide")),
        store.remove("own-wall"),
        store.arrange(RoutineList(favourites=("stretch",))),
    ]
    seen: list[Any] = []
    for edit in reversed(edits):
        store.undo(edit)
        seen.append((names(store), store.value.listing.favourites))
    assert seen == [([], ()), (["Wall slide"], ()), (["Wall sit"], ()), ([], ())]
    assert desk.store().value.exercises == ()


def test_an_undo_takes_back_its_own_change_and_not_a_later_one(desk: Desk) -> None:
    store = desk.store()
    store.put(wall_sit())
    deleted = store.remove("own-wall")
    store.put(wall_sit(id="own-b", name="Calf stretch"))
    store.undo(deleted)
    assert names(store) == ["Calf stretch", "Wall sit"]


def test_two_computers_keep_what_each_of_them_made(desk: Desk) -> None:
    one, other = desk.store(), desk.store()
    one.put(wall_sit(), wall_sit(id="own-b", name="Calf stretch"))
    other.look_again()
    desk.clock.wait(1000)
    one.remove("own-b")
    desk.clock.wait(1000)
    # It has not looked yet: what stands in the file is taken in as it writes.
    made = other.put(wall_sit(id="own-c", name="Nerve glide"))
    one.look_again()
    assert names(one) == names(other) == ["Wall sit", "Nerve glide"]
    desk.clock.wait(1000)
    other.undo(made)
    one.look_again()
    assert names(one) == ["Wall sit"]


def test_one_damaged_exercise_is_set_aside_and_the_rest_works(desk: Desk) -> None:
    desk.store().put(wall_sit(), wall_sit(id="own-b", name="Calf stretch"))
    whole = desk.raw()
    whole["exercises"][0]["steps"] = []
    whole["exercises"].append("?")
    whole["later"] = {"kept": 1}
    whole["exercises"][1]["colour"] = "blue"
    desk.file.write_text(json.dumps(whole))
    store = desk.store()
    assert store.problem and store.problem.kind is ProblemKind.PARTLY_READ
    assert store.problem.count == 2
    assert names(store) == ["Calf stretch"]
    store.put(replace(store.value.exercises[0], name="Calf"))
    after = desk.raw()
    assert after["later"] == {"kept": 1}
    assert [row.get("name") for row in after["exercises"] if "name" in row] == ["Wall sit", "Calf"]
    assert after["exercises"][1]["colour"] == "blue"


def test_a_damaged_file_is_kept_and_its_newest_copy_goes_on(desk: Desk) -> None:
    desk.store().put(wall_sit())
    desk.file.write_bytes(b"{" + desk.file.read_bytes())
    store = desk.store()
    assert store.problem and store.problem.kind is ProblemKind.DAMAGED
    assert names(store) == ["Wall sit"]
    store.put(wall_sit(name="Wall slide"))
    assert names(desk.store()) == ["Wall slide"]
    assert len(list(desk.folder.glob("programme-damaged-*.json"))) == 1


@pytest.mark.parametrize("far", ["2200-12-31T23:59:59.999999Z", "2200-12-31T23:59:59Z"])
def test_what_was_edited_at_the_last_moment_there_is_can_still_be_edited(
    desk: Desk, far: str
) -> None:
    own = {"id": "own-wall", "name": "Wall sit", "steps": ["Lean"], "edited": far}
    listing = {"favourites": ["stretch"], "edited": far}
    whole = {"version": 1, "exercises": [own], "listing": listing, "deleted": {"own-b": far}}
    desk.file.write_text(json.dumps(whole))
    store = desk.store()
    store.put(replace(store.value.exercises[0], name="Sit"))
    store.arrange(replace(store.value.listing, hidden=("strength",)))
    store.undo(store.remove("own-wall"))
    store.put(wall_sit(id="own-b"))
    again = desk.store()
    assert again.problem is None and names(again) == ["Sit", "Wall sit"]
    assert again.value.listing == store.value.listing
    assert again.value.listing.hidden == ("strength",)


def test_a_choice_at_a_time_that_no_calendar_holds_sets_its_routine_aside(desk: Desk) -> None:
    entry = {"exercise": "clamshell", "chosen": "9999-12-31T23:59:59-14:00"}
    own = {"id": "own-r", "name": "Mine", "entries": [entry], "edited": "2026-01-01T10:00:00Z"}
    desk.file.write_text(json.dumps({"version": 1, "routines": [own]}))
    store = desk.store()
    assert store.value.routines == ()
    assert store.problem and store.problem.kind is ProblemKind.PARTLY_READ
    store.put(wall_sit())
    assert desk.raw()["routines"] == [own]


def test_an_exercise_copied_by_hand_gets_an_id_of_its_own_and_none_is_lost(desk: Desk) -> None:
    desk.store().put(wall_sit(), wall_sit(id="own-b", name="Calf stretch"))
    whole = desk.raw()
    whole["exercises"].append(whole["exercises"][0] | {"name": "Wall slide"})
    whole["deleted"] = {"own-b": "2200-01-01T00:00:00Z"}
    desk.file.write_text(json.dumps(whole))
    store = desk.store()
    assert store.problem and store.problem.kind is ProblemKind.DOUBLE
    assert store.problem.count == 2 and store.problem.kept and store.problem.kept.is_file()
    store.put(wall_sit(id="own-c", name="Nerve glide"))
    again = desk.store()
    assert set(names(again)) == {"Wall sit", "Wall slide", "Calf stretch", "Nerve glide"}
    assert len({each.id for each in again.value.exercises}) == 4 and again.problem is None


EXERCISES, LIMITS = '"exercises": [', '"limits": {'
LATE, NO_OFFSET = '"9999-12-31T23:59:59Z"', '"2026-11-01T10:00:00"'


@pytest.mark.parametrize(
    ("there", "instead", "kind"),
    [
        pytest.param(EXERCISES, f'"exercises": [], {EXERCISES}', ProblemKind.DAMAGED, id="twice"),
        pytest.param(EXERCISES, '"exercizes": [', ProblemKind.DAMAGED, id="name of a part"),
        pytest.param(EXERCISES, '"exercises": 5, "x": [', ProblemKind.DAMAGED, id="no list"),
        pytest.param('"listing"', "\x00", ProblemKind.DAMAGED, id="no JSON"),
        pytest.param(LIMITS, '"limids": {', ProblemKind.PARTLY_READ, id="limits misspelt"),
        pytest.param('"hold_s": 3', '"hold_z": 3', ProblemKind.PARTLY_READ, id="dose misspelt"),
        pytest.param('"edited": "2', '"edited": "9', ProblemKind.PARTLY_READ, id="far away"),
        pytest.param('"deleted": {', f'"deleted": {{"own-z": {LATE},', ProblemKind.TIDIED, id="1"),
        pytest.param(
            '"deleted": {', f'"deleted": {{"own-z": {NO_OFFSET},', ProblemKind.TIDIED, id="2"
        ),
        pytest.param('"name": ', '"name": "Other", "name": ', ProblemKind.TIDIED, id="name twice"),
    ],
)
def test_whatever_was_damaged_is_told_kept_and_can_be_worked_with(
    desk: Desk, there: str, instead: str, kind: ProblemKind
) -> None:
    store = desk.store()
    gone = store.put(wall_sit(id="own-z", name="Gone"))
    # This one is not in the copy of the day.
    store.put(wall_sit())
    store.undo(gone)
    text = json.dumps(desk.raw())
    assert there in text
    desk.file.write_text(text.replace(there, instead))
    store = desk.store()
    assert store.problem and store.problem.kind is kind
    shown = kind is not ProblemKind.PARTLY_READ
    assert ("Wall sit" in names(store)) is shown
    store.put(wall_sit(id="own-z", name="New"))
    assert "Wall sit" in desk.file.read_text() and "New" in names(desk.store())
    assert bool(list(desk.folder.glob("programme-damaged-*.json"))) is shown


@pytest.mark.parametrize("found", ['{"version": 2, "exercises": []}', "folder"])
def test_what_must_not_be_written_over_is_left_alone_and_told(desk: Desk, found: str) -> None:
    if found == "folder":
        desk.file.mkdir()
    else:
        desk.file.write_text(found)
    there = {"id": "own-b", "name": "Bridge", "steps": ["Lift"], "edited": "2026-01-01T10:00:00Z"}
    store = desk.store()
    told: list[object] = []
    store.failed.connect(told.append)
    store.put(wall_sit())
    assert store.read_only and store.problem is not None and told == [store.problem]
    assert desk.file.is_dir() or desk.file.read_text() == found
    assert not store.retry()
    if found == "folder":
        desk.file.rmdir()
        desk.file.write_text(json.dumps({"version": 1, "exercises": [there]}))
        assert store.retry() and store.problem is None
        assert names(store) == names(desk.store()) == ["Bridge", "Wall sit"]


def test_a_newer_file_that_came_meanwhile_is_not_written_over(desk: Desk) -> None:
    store = desk.store()
    newer = '{"version": 2, "exercises": {"a": 1}}'
    desk.file.write_text(newer)
    told: list[object] = []
    store.failed.connect(told.append)
    store.put(wall_sit())
    assert told and store.unsaved and desk.file.read_text() == newer


def test_a_disk_that_refuses_is_told_and_tried_again(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = desk.store()
    told: list[object] = []
    store.failed.connect(told.append)
    with monkeypatch.context() as refused:
        refused.setattr(
            "sciatica_timer.services.files.write_atomically",
            lambda *_a, **_k: (_ for _ in ()).throw(OSError(28, "full")),
        )
        store.put(wall_sit())
        assert told and not desk.file.exists()
    assert store.retry() and names(desk.store()) == ["Wall sit"]


def test_a_missing_backup_is_not_told_as_a_change_that_is_not_saved(desk: Desk) -> None:
    (desk.folder / "backups").write_text("no folder")
    store = desk.store()
    told: list[object] = []
    store.failed.connect(told.append)
    store.put(wall_sit())
    assert not told and not store.unsaved and names(desk.store()) == ["Wall sit"]


def test_the_schema_is_made_from_the_types_that_read_and_write() -> None:
    path = Path(__file__).parents[2] / "docs" / "programme.schema.json"
    assert path.read_text("utf-8") == programme_schema.text(), (
        "python -m tools.programme_schema > docs/programme.schema.json"
    )


def test_what_a_routine_chose_keeps_its_time_under_another_name_and_in_the_same_file(
    desk: Desk,
) -> None:
    store = desk.store()
    entry = OwnEntry(exercise="clamshell", dose=OwnDose())
    given = OwnRoutine(id="own-r", name="Mine", entries=(entry,), edited=BEGINNING)
    store.put(given)
    first = store.value.routines[0].edited
    desk.clock.wait(60_000)
    store.put(replace(given, name="Mornings"))
    (renamed,) = store.value.routines
    assert renamed.entries[0].chosen == first < renamed.edited
    shared = to_share(store.value, ["own-r"], "", first.date())
    assert shared is not None
    sent = replace(shared, routines=(replace(renamed, entries=(entry,)),))
    assert [each.kind for each in changes(sent, store.value)] == [ChangeKind.SAME]
    store.put(replace(renamed, entries=(replace(entry, dose=OwnDose(reps=3)),)))
    assert store.value.routines[0].entries[0].chosen == store.value.routines[0].edited
