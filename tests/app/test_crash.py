"""Errors that nobody caught: logged, told in the window's thread, once for each place."""

import gc
import threading
import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QSize, QThread, QThreadPool, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from sciatica_timer.app import crash
from sciatica_timer.app.crash import CrashHandler
from sciatica_timer.app.crash_dialog import CrashDialog
from sciatica_timer.ui import text_size


class Told:
    """Reads every dialog and closes it, and notes the threads in which things happened."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.threads: list[QThread] = []
        self.kept = True
        self.net = CrashHandler(self.rescue)
        self.reader = QTimer()
        self.reader.timeout.connect(self.read)
        self.reader.start(5)

    def rescue(self) -> bool:
        self.threads.append(QThread.currentThread())
        return self.kept

    def read(self) -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, CrashDialog):
            self.threads.append(dialog.thread())
            self.texts.append(" ".join(label.text() for label in dialog.findChildren(QLabel)))
            dialog.accept()


@pytest.fixture
def told(qtbot) -> Iterator[Told]:
    told = Told()
    yield told
    told.reader.stop()
    told.net.remove()


def wrong() -> None:
    int("x")


class Job(QRunnable):
    def run(self) -> None:
        wrong()


class Garbage:
    def __del__(self) -> None:
        wrong()


def in_a_thread() -> None:
    thread = threading.Thread(target=wrong)
    thread.start()
    thread.join()


def in_a_pool() -> None:
    QThreadPool.globalInstance().start(Job())
    QThreadPool.globalInstance().waitForDone()


def in_a_slot() -> None:
    QTimer.singleShot(0, wrong)


def in_the_bin() -> None:
    Garbage()
    gc.collect()


@pytest.mark.parametrize("happens", [in_a_thread, in_a_pool, in_a_slot, in_the_bin])
def test_wherever_it_happens_it_is_told_in_the_windows_thread(qtbot, told, happens) -> None:
    happens()
    qtbot.waitUntil(lambda: len(told.texts) == 1)
    assert "met an error it did not expect" in told.texts[0]
    main = QCoreApplication.instance().thread()
    assert told.threads == [main, main]


def test_words_about_what_is_kept_are_true(qtbot, told) -> None:
    told.kept = False
    in_a_slot()
    qtbot.waitUntil(lambda: len(told.texts) == 1)
    assert "may not be saved yet" in told.texts[0]
    assert "is kept" not in told.texts[0]


def test_an_error_of_every_paint_or_beat_is_told_once(qtbot, told, caplog) -> None:
    class Broken(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            wrong()

    class Beats(QObject):
        def beat(self) -> None:
            {}[1]

    widget, beats, timer = Broken(), Beats(), QTimer()
    qtbot.addWidget(widget)
    timer.timeout.connect(beats.beat)
    timer.start(2)
    widget.show()
    for _ in range(20):
        widget.repaint()
    qtbot.waitUntil(lambda: len(told.texts) >= 1)
    qtbot.waitUntil(lambda: "for the 10. time: KeyError" in caplog.text)
    timer.stop()
    assert len(told.texts) <= 2
    assert caplog.text.count("Traceback") == 2


def test_what_is_done_again_later_is_told_again(qtbot, told, monkeypatch) -> None:
    monkeypatch.setattr(crash, "QUIET_S", 0.05)
    for times in (1, 2):
        in_a_slot()
        qtbot.waitUntil(lambda times=times: len(told.texts) == times)
        quiet_until = time.monotonic() + crash.QUIET_S
        qtbot.waitUntil(lambda end=quiet_until: time.monotonic() > end)


class SmallScreen:
    """All that is asked of the screen of a small laptop."""

    def availableSize(self) -> QSize:
        return QSize(1024, 560)


def test_what_is_told_is_no_wider_than_the_screen_with_large_text(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(CrashDialog, "screen", lambda _: SmallScreen())
    text_size.set_percent(200)
    try:
        dialog = CrashDialog("", kept=True)
        qtbot.addWidget(dialog)
        dialog.show()
        QCoreApplication.processEvents()
        assert dialog.width() <= 1024
    finally:
        text_size.set_percent(100)
