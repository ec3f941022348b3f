"""A whole session in a terminal: typed, read line by line, and found in the history."""

import os
import re
import select
import signal
import sys
import time
from pathlib import Path

import pytest
from application_run import welcomed
from msgspec.structs import replace
from shared_clips import speak

from sciatica_timer.domain.programme import OwnEntry, OwnRoutine
from sciatica_timer.domain.session import Completion, Feeling, Pain, PainAt, Reach
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.programme_store import ProgrammeStore

pty = pytest.importorskip("pty", reason="there are no such terminals")
termios = pytest.importorskip("termios")

ROOT = Path(__file__).resolve().parents[2]
FAST = """
import sys, time
from sciatica_timer.services import clock, playback_controller
read, at = time.perf_counter(), 1_000_000.0
def ticks():
    global read, at
    now = time.perf_counter()
    # However busy the machine is, no step is so long that it counts as sleep.
    read, at = now, at + min((now - read) * 1000 * 60, 900)
    return round(at)
clock.ticks = ticks
playback_controller.BEAT_MS = playback_controller.HOLD_BEAT_MS = 10
from sciatica_timer.__main__ import main
if "--voiceless" in sys.argv:
    sys.argv.remove("--voiceless")
    from sciatica_timer.services.voice import driver_ranking
    driver_ranking.candidates = list
if "--break" in sys.argv:
    sys.argv.remove("--break")
    from sciatica_timer.app.terminal import terminal_guide
    told = terminal_guide.spoken
    def spoken(before, now):
        words = told(before, now)
        if words.startswith("Let go, rep 2"):
            raise ValueError("broken")
        return words
    terminal_guide.spoken = spoken
sys.exit(main(sys.argv[1:]))
"""
"""The app with its session's time sixty times faster; with --break it fails at a second rep."""
LONGEST_S = 30


class Terminal:
    """A terminal of 80 by 24 with the app in it."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
        bare = {key: value for key, value in os.environ.items() if key not in hidden}
        self._ours, theirs = pty.openpty()
        termios.tcsetwinsize(theirs, (24, 80))
        self.mode = termios.tcgetattr(theirs)
        self._theirs = theirs
        self.text = ""
        self._read = 0
        self._pid = os.fork()
        if not self._pid:
            os.login_tty(theirs)
            # What runs in the background of a script ignores it, and so would this.
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.chdir(ROOT)
            python = [sys.executable, "-c", FAST, "--data-dir", str(folder), *arguments]
            os.execve(sys.executable, python, bare)

    def wait_for(self, words: str) -> str:
        """Read on until these words have come; gives what came before them."""
        until = time.monotonic() + LONGEST_S
        while words not in self.text[self._read :]:
            ready = select.select([self._ours], [], [], until - time.monotonic())[0]
            assert ready, f"{words!r} did not come:\n{self.text[-2000:]}"
            self.text += os.read(self._ours, 65_536).decode().replace("\r\n", "\n")
        start, self._read = self._read, self.text.index(words, self._read) + len(words)
        return self.text[start : self._read]

    def type(self, keys: str) -> None:
        """Type it."""
        os.write(self._ours, keys.encode())

    def answer(self, question: str, line: str) -> None:
        """Wait for a question and the line that asks to type, then type."""
        self.wait_for(question)
        self.wait_for(":\n")
        self.type(line + "\n")

    def kill(self, number: int) -> None:
        """Send a signal."""
        os.kill(self._pid, number)

    def end(self) -> int:
        """Wait for the end; gives the exit code. The terminal must be as it was."""
        ended = os.pidfd_open(self._pid)
        while ended not in (ready := select.select([self._ours, ended], [], [], LONGEST_S)[0]):
            assert ready, f"it does not end:\n{self.text[-2000:]}"
            self.text += os.read(self._ours, 65_536).decode().replace("\r\n", "\n")
        _, status = os.waitpid(self._pid, 0)
        assert termios.tcgetattr(self._theirs) == self.mode
        for each in (ended, self._ours, self._theirs):
            os.close(each)
        return os.waitstatus_to_exitcode(status)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    speak("flare-day")
    return welcomed(tmp_path / "data")


def kept(folder: Path):
    history = HistoryStore(folder, now=clock.now)
    history.load()
    history.close()
    return history.sessions


def test_a_session_on_a_hard_day_without_any_screen(folder):
    terminal = Terminal(folder, "--routine", "flare-day")
    terminal.wait_for("There is no screen to open a window on.")
    terminal.answer("How much does it hurt now?", "3")
    terminal.answer("How far down?", "4")
    before_it = terminal.wait_for("Hold, rep 1 of 2")
    assert "Keys: Space pauses" in before_it
    terminal.type("p")
    terminal.answer("How much does it hurt?", "")
    terminal.answer("When you are ready", "2")
    terminal.wait_for("It goes on in")
    terminal.type("s")
    terminal.wait_for("Emergency number")
    terminal.answer("What would you like?", "1")
    terminal.wait_for("The session is paused.")
    terminal.type("h")
    terminal.wait_for("Q: leave")
    terminal.type(" ")
    terminal.wait_for("Done. That was it. Well done.")
    terminal.answer("How much does it hurt now, after", "ten")
    terminal.answer("", "2")
    terminal.answer("How far down?", "")
    terminal.answer("How it felt", "2")
    terminal.answer("Anything to remember", "Nice and quiet")
    terminal.wait_for("What you did is in your calendar.")
    assert terminal.end() == 0
    assert max(map(len, terminal.text.split("\n"))) < 80
    assert not re.search(r"[^\n -~“”’…]", terminal.text), "no sign that moves a cursor"
    (session,) = kept(folder)
    assert session.completion is Completion.FINISHED
    assert session.before == (PainAt(side=None, pain=Pain(score=3, reach=Reach.THIGH)),)
    assert session.after == (PainAt(side=None, pain=Pain(score=2)),)
    assert (session.feeling, session.note) == (Feeling.RIGHT, "Nice and quiet")


def ctrl_c(terminal: Terminal) -> None:
    terminal.type("\x03")


def term(terminal: Terminal) -> None:
    terminal.kill(signal.SIGTERM)


def breaks(terminal: Terminal) -> None:
    terminal.wait_for("Sciatica Timer met an error and has ended.")


@pytest.mark.parametrize(
    ("ends", "code", "options"),
    [(ctrl_c, 130, ("--voiceless",)), (term, 143, ()), (breaks, 1, ("--break",))],
)
def test_whatever_ends_it_what_was_done_is_kept_and_the_terminal_is_as_before(
    folder, ends, code, options
):
    terminal = Terminal(folder, "--terminal", "--routine", "flare-day", "--start", *options)
    terminal.wait_for("Hold, rep 2 of 2")
    ends(terminal)
    assert terminal.end() == code
    assert "Traceback" not in terminal.text
    assert terminal.text.count("No voice works") == ("--voiceless" in options), "told once"
    (session,) = kept(folder)
    assert session.completion is Completion.LEFT
    assert session.parts[0].reps_done


def test_own_routines_are_there_hidden_ones_are_not_and_strong_pain_begins_none(folder):
    store = ProgrammeStore(folder, now=clock.now)
    store.load()
    entry = OwnEntry(exercise="pelvic-tilt")
    store.put(OwnRoutine(id="own-quiet", name="Quiet", entries=(entry,), edited=clock.now()))
    store.arrange(replace(store.value.listing, hidden=("stretch",)))
    store.close()
    terminal = Terminal(folder, "--terminal")
    terminal.wait_for("Which routine?")
    terminal.wait_for("  Quiet\n")
    assert "Stretch\n" not in terminal.text
    assert "All seven\n" in terminal.text
    terminal.answer("Type a number", "1")
    terminal.answer("How much does it hurt now?", "9")
    terminal.answer("How far down?", "")
    terminal.answer("Close the stop signs", "1")
    terminal.wait_for("No session was begun.")
    assert terminal.end() == 0


def test_a_file_that_is_to_be_shown_needs_the_window(folder):
    terminal = Terminal(folder, "--terminal", "--open", "any.sciatica")
    terminal.wait_for("Start it without --terminal.")
    assert terminal.end() == 2
