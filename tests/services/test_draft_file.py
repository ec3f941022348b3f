"""What is being written is found again after a crash, also before it is complete."""

import errno
from pathlib import Path

import pytest
from fakes import BEGINNING
from msgspec.structs import replace
from pytestqt.qtbot import QtBot
from store_stories import Clock, failing

from sciatica_timer.domain.programme import OwnDose, OwnEntry, OwnExercise, OwnRoutine
from sciatica_timer.services import files
from sciatica_timer.services.draft_file import DraftFile
from sciatica_timer.services.photo_folder import PhotoFolder


def test_a_routine_is_found_again_with_and_without_its_first_exercise(
    qtbot: QtBot, tmp_path: Path
) -> None:
    named = OwnRoutine(id="own-r", name="Morning", entries=(), rest_s=20, edited=BEGINNING)
    filled = OwnRoutine(
        id="own-r",
        name="Morning",
        entries=(OwnEntry(exercise="clamshell", dose=OwnDose(), chosen=BEGINNING),),
        edited=BEGINNING,
    )
    draft = DraftFile(tmp_path, PhotoFolder(tmp_path))
    for routine in (filled, named):
        draft.write(routine, {})
        draft.close(for_s=5)
        again = DraftFile(tmp_path, PhotoFolder(tmp_path)).read()
        assert again == routine and type(again) is OwnRoutine


def test_what_stands_under_a_damaged_name_is_kept_aside_and_the_rest_is_offered(
    qtbot: QtBot, tmp_path: Path
) -> None:
    draft = DraftFile(tmp_path, PhotoFolder(tmp_path))
    own = OwnExercise(id="own-a", name="Bridge", steps=("Lift.",), rest_s=45, edited=BEGINNING)
    draft.write(own, {})
    draft.close(for_s=5)
    path = tmp_path / "draft.json"
    damaged = path.read_bytes().replace(b'"rest_s"', b'"rast_s"')
    path.write_bytes(damaged)
    again = DraftFile(tmp_path, PhotoFolder(tmp_path))
    assert again.read(Clock()) == replace(own, rest_s=20)
    assert again.problem and again.problem.kept
    assert again.problem.kept.read_bytes() == damaged
    assert DraftFile(tmp_path, PhotoFolder(tmp_path)).read() is None, "it is told once"


def test_half_a_letter_is_kept_and_a_time_that_no_calendar_holds_is_told(
    qtbot: QtBot, tmp_path: Path
) -> None:
    draft = DraftFile(tmp_path, PhotoFolder(tmp_path))
    entry = OwnEntry(exercise="clamshell", chosen=BEGINNING)
    draft.write(OwnRoutine(id="own-r", name="Legs \ud83d", entries=(entry,), edited=BEGINNING), {})
    draft.close(for_s=5)
    found = draft.read()
    assert found is not None and found.name == "Legs \ufffd"
    path = tmp_path / "draft.json"
    text = path.read_text().replace('"chosen":"20', '"chosen":"99')
    path.write_text(text)
    assert draft.read(Clock()) is None
    assert draft.problem and draft.problem.kept and draft.problem.kept.read_text() == text


def test_what_could_not_be_opened_is_kept_aside_before_anything_else_is_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, own = (
        tmp_path / "draft.json",
        OwnExercise(id="own-a", name="Bridge", steps=("Lift.",), edited=BEGINNING),
    )
    path.write_text("what was being written")

    def locked(*_what: object, **_more: object) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    draft = DraftFile(tmp_path, PhotoFolder(tmp_path))
    monkeypatch.setattr(files, "read_regular", locked)
    assert draft.read() is None and draft.problem
    for change in (lambda: draft.write(own, {}), draft.remove):
        change()
        draft.close(for_s=5)
        assert path.read_text() == "what was being written"
    monkeypatch.undo()
    draft.write(own, {})
    draft.close(for_s=5)
    assert draft.read() == own
    (kept,) = tmp_path.glob("draft-damaged-*")
    assert kept.read_text() == "what was being written"


def test_what_the_disk_refused_once_is_written_though_nothing_changed(
    qtbot: QtBot, tmp_path: Path
) -> None:
    draft = DraftFile(tmp_path, PhotoFolder(tmp_path))
    own = OwnExercise(id="own-a", name="Bridge", steps=("Lift.",), edited=BEGINNING)
    with failing("fsync", errno.ENOSPC):
        draft.write(own, {})
        draft.close(for_s=5)
    assert draft.read() is None
    draft.write(own, {})
    draft.close(for_s=5)
    assert draft.read() == own
