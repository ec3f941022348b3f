"""Something that is no file stands where one of the app's should be: it starts, and says so."""

import os
from pathlib import Path

import pytest
from application_run import play, welcomed
from PySide6.QtWidgets import QLabel

from sciatica_timer.ui.care.first_start import FirstStart

pytestmark = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes here")

ODD = {
    "a pipe": os.mkfifo if hasattr(os, "mkfifo") else Path.touch,
    "a device": lambda path: path.symlink_to("/dev/zero"),
    "a folder": Path.mkdir,
}
TOLD = ("sessions.json", "preferences.json")


def says(application, words: str) -> bool:
    labels = application.window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


@pytest.mark.parametrize("make", ODD.values(), ids=ODD.keys())
@pytest.mark.parametrize("name", [*TOLD, "window.json", "sciatica-timer.log"])
def test_the_app_starts_beside_it_and_leaves_it_alone(monkeypatch, tmp_path, name, make):
    folder = welcomed(tmp_path / "data")
    place = folder / name
    place.unlink(missing_ok=True)
    make(place)
    before = place.lstat()

    def story(application):
        yield application.window.isVisible
        if name == "preferences.json":
            # Whether the first start was gone through cannot be read, so it comes first.
            yield lambda: isinstance(application.window.overlay(), FirstStart)
            application.window.close_overlays()
        if name in TOLD:
            yield lambda: says(application, f"{name} in {folder} could not be opened")

    assert play(monkeypatch, folder, story) == 0
    if name == "window.json" and place.is_file():
        return  # a link gave way to the file
    after = place.lstat()
    assert (before.st_mode, before.st_ino) == (after.st_mode, after.st_ino)


def test_a_window_file_of_an_older_version_is_not_looked_at(monkeypatch, tmp_path):
    folder = welcomed(tmp_path / "data")
    crafted = b"[window]\ngeometry=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\x15QKeySequence\\0)\n"
    (folder / "window.ini").write_bytes(crafted)

    def story(application):
        yield application.window.isVisible

    assert play(monkeypatch, folder, story) == 0
    assert (folder / "window.ini").read_bytes() == crafted
