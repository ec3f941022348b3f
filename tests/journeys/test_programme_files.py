"""A programme file from one person to another: opened, shown, taken in, taken back, passed on."""

import stat
from pathlib import Path

from application_run import play
from photo_files import TELLTALES, photo
from programme_mutants import good_photo, good_text, zipped
from test_out_and_in import choose, dialog_of, press, says
from test_second_start import Second

from sciatica_timer.app.application import Application
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.services import programme_file
from sciatica_timer.services.photo_folder import name_of
from sciatica_timer.ui.care.first_start import FirstAnswers, FirstStart
from sciatica_timer.ui.programme.programme_page import ProgrammePage


def test_from_the_command_line_to_the_next_person(qtbot, monkeypatch, tmp_path: Path) -> None:
    # The offscreen screen cannot raise a window.
    monkeypatch.setattr(SecondStart, "come_to_front", lambda _: None)
    data = tmp_path / "data"
    first, other = tmp_path / "first.sciatica", tmp_path / "second.sciatica"
    photos = {"photos/start.webp": photo("jpeg", 6), "photos/hold.webp": good_photo()}
    first.write_bytes(zipped(None, photos))
    text = good_text()
    text["exercises"][1]["name"] = "Wall stretch"
    other.write_bytes(zipped(text, photos))
    second = Second(data)
    passed_on = tmp_path / "on.sciatica"

    def story(application: Application):
        window, store = application.window, application.programme.store
        # The app was got for this file: first come the stop signs, then the file.
        yield lambda: isinstance(window.overlay(), FirstStart)
        window.overlay().finished.emit(FirstAnswers())
        yield lambda: isinstance(window.overlay(), ProgrammePage)
        assert says(application, "From A. Therapist")
        assert store.value.exercises == ()
        yield from press(application, "Take it in")
        yield lambda: says(application, "Taken in: 3 parts of the programme.")
        yield from press(application, "Undo")
        yield lambda: store.value.exercises == ()
        application.programme.open_file(first)
        yield lambda: isinstance(window.overlay(), ProgrammePage)
        yield from press(application, "Take it in")
        yield lambda: "own-mine" in application.content.library.routines
        assert application.pictures.has("own-press")
        # The next file changes one exercise, and is handed over by a second start.
        yield from second.wishes("--open", str(other))
        yield lambda: isinstance(window.overlay(), ProgrammePage)
        assert says(application, "Changes what you have")
        assert says(application, "Wall stretch")
        yield from press(application, "Take it in")
        yield lambda: store.value.exercises[1].name == "Wall stretch"
        application.today.suggest("own-mine")
        window.show_page("today")
        yield from press(application, "Pass it on")
        yield from press(application, "Save the file")
        yield lambda: dialog_of(application) is not None
        assert dialog_of(application).selectedFiles()[0].endswith("From the sheet.sciatica")
        choose(application, passed_on)
        yield passed_on.exists

    assert play(monkeypatch, data, story, "--open", str(first)) == 0
    assert second.said == [(0, "")]
    check(data, passed_on)


def test_why_a_file_was_refused_goes_when_another_is_opened(
    qtbot, monkeypatch, tmp_path: Path
) -> None:
    data, broken, good = tmp_path / "data", tmp_path / "broken.sciatica", tmp_path / "good.sciatica"
    broken.write_bytes(b"PK")
    good.write_bytes(zipped(None, {"photos/start.webp": good_photo()}))
    told = "The file is damaged, so nothing was changed; ask for it once more."

    def story(application: Application):
        window = application.window
        window.overlay().finished.emit(FirstAnswers())
        application.programme.open_file(broken)
        yield lambda: says(application, told)
        application.programme.open_file(good)
        yield lambda: isinstance(window.overlay(), ProgrammePage)
        yield from press(application, "Take it in")
        yield lambda: says(application, "Taken in: 3 parts of the programme.")
        assert not says(application, told)

    assert play(monkeypatch, data, story) == 0


def check(data: Path, passed_on: Path) -> None:
    """What lies in the folder, and in the file for the next person."""
    kept = [path.read_bytes() for path in (data / "programme").iterdir()]
    assert good_photo() in kept
    assert len(kept) == 2
    assert not [each for each in TELLTALES if any(each in picture for picture in kept)]
    again = programme_file.read(passed_on.read_bytes())
    assert [each.name for each in again.shared.exercises] == ["Prone press-up", "Wall stretch"]
    assert name_of(good_photo()) in again.photos
    assert again.shared.sender == ""
    assert stat.S_IMODE(passed_on.stat().st_mode) & 0o077 == 0 or passed_on.drive
