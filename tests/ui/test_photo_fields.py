"""Photos for an own exercise: chosen, pasted or dropped, cut and turned round, by hand and key."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from photo_files import HEIC, corners, photo, picture
from PySide6.QtCore import QMimeData, QPoint, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.services import photo_folder
from sciatica_timer.ui.kit import Button, StepField
from sciatica_timer.ui.programme.photo_cut import PhotoCut
from sciatica_timer.ui.programme.photo_fields import PhotoField, PhotoFields
from sciatica_timer.ui.question import Question

KEPT = "kept.webp"


@pytest.fixture
def fields(qtbot: QtBot) -> Iterator[PhotoFields]:
    def read(name: str) -> bytes:
        assert name == KEPT
        return photo("webp")

    window = QWidget()
    made = PhotoFields("", KEPT, read, mirrored=False)
    made.setParent(window)
    qtbot.addWidget(window)
    window.resize(820, 700)
    made.resize(820, 600)
    window.show()
    settle(qtbot, made)
    yield made
    QGuiApplication.clipboard().clear()


def settle(qtbot: QtBot, fields: PhotoFields) -> None:
    qtbot.waitUntil(lambda: not any(each.busy for each in fields.fields), timeout=5000)


def kept(field: PhotoField) -> QImage:
    assert field.photo is not None
    return QImage.fromData(field.photo.data)


def says(field: PhotoField, words: str) -> bool:
    return any(words in each.text() for each in field.findChildren(QLabel) if each.isVisible())


def drop(field: PhotoField, mime: QMimeData) -> None:
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    field.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_what_is_kept_already_is_shown_and_is_not_new(fields: PhotoFields) -> None:
    assert fields.names == ("", KEPT)
    assert fields.new_photos == {}
    assert corners(kept(fields.fields[1])) == "rbgw"


def test_a_photo_is_chosen_pasted_or_dropped(
    qtbot: QtBot, fields: PhotoFields, tmp_path: Path
) -> None:
    start, hold = fields.fields
    path = tmp_path / "photo.jpg"
    path.write_bytes(photo("jpeg", 6))
    fields.choose_requested.connect(lambda take: take(path))
    start.choose.click()
    settle(qtbot, fields)
    assert corners(kept(start)) == "grwb"
    chosen = fields.names[0]
    QGuiApplication.clipboard().setImage(picture(QSize(40, 40)))
    start.paste.setFocus()
    QTest.keyClick(start.paste, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, fields)
    assert kept(start).size() == QSize(40, 40)
    assert fields.names[0] != chosen
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    drop(hold, mime)
    settle(qtbot, fields)
    assert fields.names == (fields.names[0], chosen)
    assert set(fields.new_photos) == set(fields.names)
    assert all(photo_folder.name_of(data) == name for name, data in fields.new_photos.items())


def test_what_cannot_be_taken_is_told_and_changes_nothing(
    qtbot: QtBot, fields: PhotoFields, tmp_path: Path
) -> None:
    hold = fields.fields[1]
    (tmp_path / "IMG_1.HEIC").write_bytes(HEIC)
    hold.take(tmp_path / "IMG_1.HEIC")
    settle(qtbot, fields)
    assert says(hold, "as a JPEG")
    QGuiApplication.clipboard().setText("words")
    hold.paste.click()
    assert says(hold, "There is no picture to paste")
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/a.jpg")])
    drop(hold, mime)
    assert says(hold, "There is no picture to paste")
    assert fields.names == ("", KEPT)


def test_it_is_cut_turned_round_and_taken_away(qtbot: QtBot, fields: PhotoFields) -> None:
    hold = fields.fields[1]
    hold.cut.click()
    question = fields.window().findChild(Question)
    cut = question.findChild(PhotoCut)
    left, _, _, bottom = cut.findChildren(StepField)
    for field in (left, bottom):
        field.setFocus()
        for _ in range(10):
            QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(question, Qt.Key.Key_Tab)
    next(b for b in question.findChildren(Button) if b.text() == "Keep this part").click()
    settle(qtbot, fields)
    assert corners(kept(hold)) == "bbbb"
    assert kept(hold).size() == QSize(45, 30)
    hold.cut.click()
    again = fields.window().findChildren(Question)[-1].findChild(PhotoCut)
    assert (again.part.x(), again.part.height()) == (0.5, 0.5)
    picture_of = again.findChild(QLabel)
    wide, high = picture_of.width(), picture_of.height()
    QTest.mousePress(picture_of, Qt.MouseButton.LeftButton, pos=QPoint(wide - 1, high - 1))
    QTest.mouseMove(picture_of, QPoint(0, high // 2 + 1))
    QTest.mouseRelease(picture_of, Qt.MouseButton.LeftButton, pos=QPoint(0, high // 2 + 1))
    use = [b for b in fields.window().findChildren(Button) if b.text() == "Keep this part"]
    use[-1].click()
    settle(qtbot, fields)
    assert corners(kept(hold)) == "gwgw"
    hold.flip.click()
    settle(qtbot, fields)
    assert corners(kept(hold)) == "wgwg"
    hold.remove.click()
    assert fields.names == ("", "")
    assert fields.new_photos == {}


def test_of_two_edges_the_one_that_was_not_moved_gives_way(qtbot: QtBot) -> None:
    from sciatica_timer.services import photos

    cut = PhotoCut(picture(), photos.WHOLE)
    qtbot.addWidget(cut)
    left, right, *_ = cut.findChildren(StepField)
    right.setValue(60)
    left.setValue(50)
    assert (left.value(), right.value()) == (50, 40)
    assert cut.part.width() == pytest.approx(0.1)


def test_there_is_something_to_mirror_only_with_two_sides(fields: PhotoFields) -> None:
    fields.set_sided(False)
    assert not fields.mirror.isVisible()
    fields.set_sided(True)
    fields.mirror.click()
    assert fields.mirrored
