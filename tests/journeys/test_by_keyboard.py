"""A day by keyboard alone: from the first key to the summary, and back to where it began."""

from application_run import fast, play, welcomed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from sciatica_timer.domain.session import Reach
from sciatica_timer.ui.care.before import BeforeSession
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.kit import Label
from sciatica_timer.ui.question import Question

KEY = Qt.Key


def press(key: Qt.Key, times: int = 1) -> None:
    """Press a key where the keyboard is."""
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key)


def on() -> str:
    """What the keyboard is on, in words."""
    here = QApplication.focusWidget()
    words = here.text() if isinstance(here, QAbstractButton) else ""
    return words or (here.accessibleName() if isinstance(here, QWidget) else "")


def tab_to(words: str) -> None:
    """Go on by Tab until the keyboard is on something."""
    seen: list[str] = []
    while on() != words:
        assert len(seen) < 60, seen
        press(KEY.Key_Tab)
        seen.append(on())


def test_a_session_begins_with_enter_and_ends_where_it_began(monkeypatch, tmp_path):
    folder = welcomed(tmp_path / "data")

    def story(application):
        window = application.window
        yield lambda: window.isActiveWindow() and on() == "Start"
        press(KEY.Key_F1)
        assert "Ctrl 1 to 5" in keys_told(window)
        press(KEY.Key_Return)
        assert on() == "Start"
        press(KEY.Key_S)
        assert isinstance(window.overlay(), StopSigns)
        press(KEY.Key_Escape)
        assert on() == "Start"
        press(KEY.Key_Return)
        assert isinstance(window.overlay(), BeforeSession)
        press(KEY.Key_Escape)
        assert on() == "Start", "back to what opened it"
        press(KEY.Key_Return)
        press(KEY.Key_3)
        press(KEY.Key_B)
        press(KEY.Key_Return)
        yield lambda: application.session.anything_done
        press(KEY.Key_F1)
        assert "It hurts" in keys_told(window)
        press(KEY.Key_Return)
        tab_to("It hurts")
        press(KEY.Key_Space)
        yield lambda: window.findChild(Label) is not None and on() == "It hurts"
        press(KEY.Key_Escape)
        tab_to("Leave")
        press(KEY.Key_Return)
        assert on() == "Keep it"
        press(KEY.Key_Return)
        yield lambda: isinstance(window.overlay(), Summary)
        press(KEY.Key_2)
        press(KEY.Key_Return)
        yield lambda: window.overlay() is None
        assert on() == "Start"
        kept = application.history.sessions[-1]
        assert kept.before[0].pain.score == 3 and kept.before[0].pain.reach is Reach.BUTTOCK
        assert kept.after[0].pain.score == 2

    with fast(monkeypatch):
        assert play(monkeypatch, folder, story, limit_s=60) == 0


def keys_told(window) -> str:
    """What the sheet of keys says."""
    sheet = next(each for each in window.findChildren(Question) if each.isVisible())
    return " ".join(label.text() for label in sheet.findChildren(Label))
