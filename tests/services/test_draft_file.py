"""What is being written is found again after a crash, also before it is complete."""

from pathlib import Path

from fakes import BEGINNING
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.programme import OwnDose, OwnEntry, OwnRoutine
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
