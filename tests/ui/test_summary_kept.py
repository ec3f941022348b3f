"""The summary says "kept" once the session is on the disk, and tells where it is not."""

import care_tools as tools
import pytest
from care_records import session
from kit_tools import cut
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton

from sciatica_timer.domain.session import Completion
from sciatica_timer.ui.care.save_state import SaveState
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.kit import Label

LEFT = replace(session(0), completion=Completion.LEFT)
FULL = "There is no space left in /home/anna/data, so sessions.json could not be saved yet."


@pytest.mark.parametrize("size", tools.SIZES, ids=lambda size: f"{size[0]}")
def test_kept_is_only_said_when_it_is(qtbot, size):
    pictures = tools.pictures()
    page = tools.shown(qtbot, Summary(pictures), size)
    page.show_session(LEFT)
    asked = []
    page.retry_requested.connect(lambda: asked.append(True))

    def said():
        return {words.text() for words in page.findChildren(Label) if words.isVisible()}

    assert {"What you did is being saved.", "It is being saved"} <= said()
    page.show_kept(SaveState.NO, FULL, again=True)
    assert {"What you did is not saved yet.", FULL, "Not saved yet"} <= said()
    qtbot.waitUntil(lambda: cut(page) == [])
    again = next(one for one in page.findChildren(QAbstractButton) if one.text() == "Try again")
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert asked
    page.show_kept(SaveState.YES)
    assert {"What you did is kept.", "Saved on this computer only"} <= said()
    assert FULL not in said()
    # A newer version's file is not touched: the session is on the disk, beside it.
    page.show_kept(SaveState.YES, "It is kept beside it.")
    assert {"What you did is kept.", "It is kept beside it."} <= said()
    assert not [one for one in page.findChildren(QAbstractButton) if one.text() == "Try again"
                and one.isVisible()]  # fmt: skip
    pictures.stop()
