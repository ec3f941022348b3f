"""How much Python runs at the two moments when a person waits: counted, so that it stays little.

Half of what was counted here before went into pages that were hidden an instant later.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from application_run import fast, play, welcomed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

import sciatica_timer
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.summary import Summary

PACKAGE = os.path.dirname(sciatica_timer.__file__)
"""Only calls in it are counted: the tests and the collector of garbage run when they like."""
MOST_TO_THE_PLAN = 7_000
"""From the answers before a session to its plan in the player: 5,900, and on a busy machine
what else comes in meanwhile."""
MOST_TO_THE_SUMMARY = 9_000
"""From the end of a session to its summary: 8,400."""


class Count:
    """Counts the calls of Python functions while it is on, but for what a picture brings about.

    On a busy machine more of those that were asked for before come in meanwhile.
    """

    def __init__(self) -> None:
        self.calls = 0
        self._arriving: FrameType | None = None

    def _on_event(self, frame: FrameType, event: str, argument: object) -> None:
        del argument
        if event == "return" and frame is self._arriving:
            self._arriving = None
        elif event == "call" and self._arriving is None:
            if frame.f_code.co_qualname == "Pictures._take":
                self._arriving = frame
            self.calls += frame.f_code.co_filename.startswith(PACKAGE)

    def begin(self) -> None:
        """Count from here on."""
        sys.setprofile(self._on_event)

    def end(self) -> None:
        """Count no more."""
        sys.setprofile(None)


@contextmanager
def counting() -> Iterator[Count]:
    """A counter that is off again whatever happens."""
    count = Count()
    try:
        yield count
    finally:
        count.end()


def test_little_is_called_from_start_to_the_plan_and_from_the_end_to_the_summary(
    qtbot, tmp_path, monkeypatch
):
    folder = welcomed(tmp_path / "data")

    def story(application):
        window, session, playback = application.window, application.session, application.playback
        yield window.isVisible
        with counting() as to_plan, counting() as to_summary:
            # The words are made while the questions are answered, as they are for a person.
            prepared: list[object] = []
            application.voice.prepared.connect(prepared.append)
            application.ask_and_start("gentle-start")
            assert isinstance(window.overlay(), BeforeSession)
            yield lambda: bool(prepared)
            playback.planned.connect(to_plan.end)
            to_plan.begin()
            QTest.keyClick(window.overlay(), Qt.Key.Key_2)
            QTest.keyClick(window.overlay(), Qt.Key.Key_Return)
            yield lambda: playback.running
            playback.next()
            yield lambda: session.anything_done
            to_summary.begin()
            session.leave(keep=True)
            to_summary.end()
            assert isinstance(window.overlay(), Summary)
            QTest.keyClick(window.overlay(), Qt.Key.Key_Return)
        print(f"{to_plan.calls} calls to the plan, {to_summary.calls} to the summary")
        assert to_plan.calls <= MOST_TO_THE_PLAN
        assert to_summary.calls <= MOST_TO_THE_SUMMARY

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story) == 0
