"""What every test stands on: no screen, a home of its own, and nothing left running."""

import gc
import os
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from examples import MANY
from fakes import Clock
from hypothesis import settings
from PySide6.QtCore import (
    QAbstractAnimation,
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    QProcess,
    QThread,
    QTimer,
    SignalInstance,
)
from pytestqt.qtbot import QtBot
from shared_clips import CLIPS

from sciatica_timer.services import clock as clock_of_the_app

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

# Threads for matrices of a few thousand numbers only take the processor from other stories.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

# A story that needs a real screen starts a process of its own with a platform of its own.
# Several screens of common sizes. Told by a path without a drive, as a colon would end it.
SCREENS = os.path.relpath(Path(__file__).parent / "screens.json")
os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREENS}")

# At whatever hour they are run, the stories are told at midday: a swim of half an hour that has
# just ended was swum today, and no day ends in the middle of a story.
# Windows knows names of three letters only.
os.environ.setdefault("TZ", f"TST{datetime.now(UTC).hour - 12:+d}")
clock_of_the_app.zone()

# The same examples in every run: what fails for one fails for all. To search for new ones:
# HYPOTHESIS_PROFILE=search. No deadline: the machine may be busy with other things.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.register_profile("search", deadline=None, max_examples=MANY)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "steady"))

# Each story has a home and folders of its own, twenty thousand in a run, and most of what is kept
# in them is written through to the disk: in memory neither is waited for.
MEMORY = Path("/dev/shm")
ENOUGH_BYTES = 2 << 30
if sys.platform == "linux" and os.access(MEMORY, os.W_OK | os.X_OK):
    _room = os.statvfs(MEMORY)
    # Stories start programs that they write, which not every machine allows there.
    if _room.f_bavail * _room.f_frsize > ENOUGH_BYTES and not _room.f_flag & os.ST_NOEXEC:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

assert CLIPS.is_dir(), "made here, before any worker is started, so that all share it"

# Looking for circles of objects that nothing holds any more was a tenth of the run. It is done
# after each story, and within one only where it makes very many.
gc.set_threshold(200_000, 20, 20)

PATIENCE_MS = 30_000
GRACE_S = 2.0
"""So long a thread may take to end after it was asked to."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QCoreApplication]:
    """The class of the one application of all stories: the app's own."""
    from sciatica_timer.app.start.quit_aware import QuitAwareApplication

    return QuitAwareApplication


@pytest.fixture(scope="session", autouse=True)
def resources(qapp: QCoreApplication) -> None:
    """Everything that ships can be read; the bundle is compiled first when it is stale.

    There is an application with windows from the start: what runs without one (the list of
    routines) would else make a smaller one, that no window could be shown in afterwards.
    """
    from sciatica_timer.services import resources, translation
    from tools.resources import RCC, compile_bundle, is_stale

    try:
        if is_stale():
            compile_bundle()
    except (subprocess.CalledProcessError, FileNotFoundError):
        # A picture is just being drawn anew. The bundle there is will do for all the others:
        # test_resources.py says that the index names what is not there.
        if not RCC.exists():
            raise
    resources.register()
    assert translation.install()


@pytest.fixture(autouse=True)
def quick_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are packed quickly, and what they took is kept: less room would cost much time.

    The tests of the pictures themselves leave them as they ship.
    """
    from sciatica_timer.ui.picture import packed_frames, pictures

    monkeypatch.setattr(packed_frames, "COMPRESSION", {"mode": "fast"})
    monkeypatch.setattr(pictures, "keep_little", lambda: None)


@pytest.fixture(autouse=True)
def old_garbage(monkeypatch: pytest.MonkeyPatch) -> None:
    """The end of an app looks for garbage in what the app made, not in what all stories left.

    A run is one process for thousands of stories; to go through all it holds takes half a second.
    """
    from sciatica_timer.app.start import startup_costs

    switches = SimpleNamespace(enable=gc.enable, disable=gc.disable, freeze=int, unfreeze=int)
    monkeypatch.setattr(startup_costs, "gc", switches)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, so that none ever touches a person's sessions."""
    home = tmp_path_factory.mktemp("home")
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    # Nor a person's desktop, which would be asked to keep its screen awake.
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    for name in ("APPDATA", "LOCAL_APPDATA"):
        folder = str(home / name.lower())
        monkeypatch.setenv(name.replace("_", ""), folder)
        # Windows itself is asked where the folders are, whatever the variables say.
        monkeypatch.setenv(f"WIN_PD_OVERRIDE_{name}", folder)
    return home


@pytest.fixture(autouse=True)
def kept_names() -> None:
    """What the test before has read renames nothing in the records of this one."""
    from sciatica_timer.domain.record_names import RecordNames
    from sciatica_timer.services import shown_names

    shown_names.use(RecordNames())


class PatientQtBot(QtBot):
    """Waits longer for what comes at once on an idle machine; the tests may run on a busy one."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: SignalInstance, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QCoreApplication, request: pytest.FixtureRequest) -> QtBot:
    """The hands and eyes of a test, in place of the plug-in's own."""
    return PatientQtBot(request)


@pytest.fixture
def clock() -> Clock:
    """Time that passes only when it is told to."""
    return Clock()


def _text_size_left() -> list[str]:
    """A size of text that is not the usual one, if a story left it to those after it."""
    from sciatica_timer.ui import text_size

    left = text_size.factor()
    text_size.set_percent(100)
    return [] if left == 1 else [f"text of {left:.0%}"]


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    """Fail a test that leaves a window, a timer, an animation, a process or a thread behind."""
    # What the test before held has been let go by now, its own patches and widgets too: it ends,
    # and all that is left is old. Looking through the young objects alone stays fast.
    gc.collect()
    gc.freeze()
    _forget_an_exit()
    before = {id(each) for each, _ in _running()}
    threads = set(threading.enumerate())
    yield
    _let_go()
    left = [(each, what) for each, what in _running() if id(each) not in before]
    if left:
        # Perhaps only a circle of objects that nothing holds any more.
        del left
        gc.collect()
        left = [(each, what) for each, what in _running() if id(each) not in before]
    for each, _ in left:
        _end(each)
    names = [what for _, what in left]
    names += [f"thread {thread.name}" for thread in _threads_after(threads)]
    names += _text_size_left()
    assert not names, f"still there after the test: {', '.join(names)}"


def _forget_an_exit() -> None:
    """Let loops run again: an exit that came when none ran would end every later one at once."""
    loop = QEventLoop()
    QTimer.singleShot(0, loop.quit)
    if QCoreApplication.instance() is not None and loop.exec() < 0:
        QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
        QCoreApplication.exec()


def _running() -> list[tuple[QObject, str]]:
    """Everything of Qt's that lives on by itself, with words for it."""
    app = QCoreApplication.instance()
    if app is None:
        return []
    import shiboken6

    found: list[tuple[QObject, str]] = []
    objects = gc.get_objects()
    # Asked once for each kind: there may be a hundred thousand objects of a few hundred kinds.
    kinds = {kind for kind in set(map(type, objects)) if issubclass(kind, QObject)}
    for each in [each for each in objects if type(each) in kinds]:
        if shiboken6.isValid(each):
            for kind, runs in _RUNS.items():
                if isinstance(each, kind) and runs(each):
                    found.append((each, f"{type(each).__name__} of {type(each.parent()).__name__}"))
    widgets = getattr(app, "topLevelWidgets", list)
    found += [(each, f"window {type(each).__name__}") for each in widgets() if each.isVisible()]
    return found


def _goes_on(timer: QTimer) -> bool:
    """Whether a timer runs; a call put off with QTimer.singleShot is over within moments."""
    put_off = timer.isSingleShot() and timer.parent() is None
    return timer.isActive() and not (put_off and timer.remainingTime() < GRACE_S * 1000)


_RUNS: dict[type[QObject], Callable[..., bool]] = {
    QTimer: _goes_on,
    QAbstractAnimation: lambda each: each.state() is QAbstractAnimation.State.Running,
    QProcess: lambda each: each.state() is not QProcess.ProcessState.NotRunning,
    QThread: lambda each: each.isRunning() and each is not QThread.currentThread(),
}


def _end(left: QObject) -> None:
    """Stop what was left, so that only the test that left it fails."""
    if isinstance(left, QTimer | QAbstractAnimation):
        left.stop()
    elif isinstance(left, QProcess):
        left.kill()
        left.waitForFinished(1_000)
    elif isinstance(left, QThread):
        left.quit()
        left.wait(1_000)
    else:
        left.deleteLater()
        _let_go()


def _let_go() -> None:
    """Carry out what was put off: deletions that were asked for."""
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _threads_after(before: set[threading.Thread]) -> list[threading.Thread]:
    """Threads that were started since and do not end; those of Qt show up as dummies."""
    until = time.monotonic() + GRACE_S
    while True:
        left = [
            thread
            for thread in set(threading.enumerate()) - before
            if not isinstance(thread, threading._DummyThread)
        ]
        if not left or time.monotonic() > until:
            return left
        time.sleep(0.01)


@pytest.fixture
def sound_alone(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No other process of this run records sound meanwhile: each needs the processor in time."""
    if sys.platform == "win32":
        pytest.skip("PulseAudio is not installed")
    import fcntl

    with (tmp_path_factory.getbasetemp().parent / "sound.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@pytest.fixture
def bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a session bus of the test's own."""
    if sys.platform in ("win32", "darwin") or shutil.which("dbus-daemon") is None:
        pytest.skip("dbus-daemon is not installed")
    config = tmp_path / "bus.conf"
    address = f"unix:path={tmp_path / 'bus'}"
    config.write_text(
        f"<busconfig><type>session</type><listen>{address}</listen><auth>EXTERNAL</auth>"
        "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
        "<allow eavesdrop='true'/>"
        "<allow own='*'/></policy></busconfig>"
    )
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
    )
    assert daemon.stdout is not None
    daemon.stdout.readline()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
    yield address
    daemon.terminate()
    daemon.wait(5)
    daemon.stdout.close()
