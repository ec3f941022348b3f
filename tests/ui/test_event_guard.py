"""Errors in what Qt calls: told to sys.excepthook, never the end of the process.

PySide ends the process on Python 3.11 when an error born in C leaves an overridden virtual, so
each of these stories runs in a process of its own.
"""

import importlib
import inspect
import pkgutil
import subprocess
import sys

import pytest
from PySide6.QtCore import QAbstractListModel, QObject, QSize
from PySide6.QtGui import QAccessibleAttributesInterface, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAccessibleWidget, QPushButton, QWidget

import sciatica_timer.ui  # Installs the guard.
from sciatica_timer.services import event_guard

NOT_VIRTUAL = {
    *("text", "setText", "setPlainText", "setRange", "setAccessibleName"),
    *("updateGeometry", "setContentsMargins"),
}
"""They only have the name of one of Qt's: they are called by the app, and may raise there."""

STORY = """
import sys
from datetime import UTC, datetime

import sciatica_timer.ui
from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QWidget

ERRORS = {
    "int": lambda: int("x"),
    "zero": lambda: 1 / 0,
    "index": lambda: [][1],
    "compare": lambda: datetime.now() < datetime.now(UTC),
    "python": lambda: (_ for _ in ()).throw(ValueError("x")),
}
boom = ERRORS[sys.argv[1]]
told = []
sys.excepthook = lambda kind, error, trace: told.append(trace.tb_next.tb_frame.f_code.co_name)


def wrong(name):
    def override(self, *_):
        boom()

    override.__code__ = override.__code__.replace(co_name=name)
    return override


NAMES = ["paintEvent", "sizeHint", "mousePressEvent", "keyPressEvent"]
NAMES += ["eventFilter", "closeEvent", "timerEvent"]
Broken = type("Broken", (QWidget,), {"__module__": "broken", **{n: wrong(n) for n in NAMES}})


class Model(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 2

    data = wrong("data")


app = QApplication(sys.argv[:1])
broken = Broken()
button = QPushButton(broken)
button.installEventFilter(broken)
view, model = QListView(), Model()
view.setModel(model)
view.show()
broken.show()
broken.startTimer(1)
broken.grab()
broken.adjustSize()
assert broken.sizeHint() == QWidget.sizeHint(broken)
QTest.mouseClick(broken, Qt.MouseButton.LeftButton)
QTest.keyClick(broken, Qt.Key.Key_A)
QTest.mouseClick(button, Qt.MouseButton.LeftButton)
QTest.qWait(30)
broken.close()
missing = {*NAMES, "data"} - set(told)
assert not missing, missing
print("alive", told.count("paintEvent"))
"""


@pytest.mark.parametrize("error", ["int", "zero", "index", "compare", "python"])
def test_an_error_in_what_qt_calls_is_told_and_the_process_lives(error: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STORY, error],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "alive 1\n"), done.stderr


class _Painted(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.hint = QSize(7, 7)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("red"))
        int("x")

    def minimumSizeHint(self) -> QSize:
        return self.hint if self.hint.width() // 0 else QSize()


class _Model(QAbstractListModel):
    def rowCount(self, parent: object = None) -> int:
        return int("x")


def hooked(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: told.append(error))
    return told


def test_a_painter_left_behind_is_ended_and_the_place_is_told_once(qtbot, monkeypatch) -> None:
    told = hooked(monkeypatch)
    widget = _Painted()
    qtbot.addWidget(widget)
    for _ in range(5):
        widget.grab()
        widget.minimumSizeHint()
    assert [type(each) for each in told] == [ValueError, ZeroDivisionError]


def test_qt_gives_its_own_answer_instead(qtbot, monkeypatch) -> None:
    hooked(monkeypatch)
    widget = _Painted()
    qtbot.addWidget(widget)
    assert widget.minimumSizeHint() == QWidget.minimumSizeHint(widget)
    # A pure virtual has no answer of Qt's own.
    assert _Model().rowCount() is None


def test_what_the_hand_does_is_told_each_time(qtbot, monkeypatch) -> None:
    told = hooked(monkeypatch)

    class Pressed(QPushButton):
        def keyPressEvent(self, event: object) -> None:
            int("x")

    button = Pressed()
    qtbot.addWidget(button)
    for _ in range(3):
        qtbot.keyClick(button, "a")
    assert len(told) == 3


def overrides() -> list[tuple[type, str]]:
    """Every method of the app's own Qt classes that has the name of one of Qt's."""
    names = ("speech_engine", "audio_player", "audio_writer", "device_stream")
    child = tuple(f"sciatica_timer.services.voice.{n}" for n in (*names, "normalise", "drivers"))
    found: list[tuple[type, str]] = []
    for module in pkgutil.walk_packages(sciatica_timer.__path__, "sciatica_timer."):
        if module.name.startswith(child):
            continue
        for each in vars(importlib.import_module(module.name)).values():
            if not inspect.isclass(each) or each.__module__ != module.name:
                continue
            own = [base for base in each.__mro__ if base.__module__.startswith("PySide6")]
            for name, value in vars(each).items():
                if inspect.isfunction(value) and any(name in vars(base) for base in own):
                    found.append((each, name))
    return found


def test_every_virtual_that_the_app_overrides_is_guarded() -> None:
    found = [(each, name) for each, name in overrides() if not name.startswith("__")]
    assert len(found) > 150, "the search finds what there is"
    open_ones = [
        f"{each.__module__}.{each.__name__}.{name}"
        for each, name in found
        if not event_guard.is_guarded(vars(each)[name]) and name not in NOT_VIRTUAL
    ]
    assert open_ones == []
    kinds = (QObject, QAccessibleWidget, QAccessibleAttributesInterface)
    assert all(issubclass(each, kinds) for each, _ in found), "nothing else of Qt is overridden"
