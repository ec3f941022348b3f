"""Starts the guide in a terminal, and leaves the terminal as it was, whatever ends it."""

import argparse
import sys

from PySide6.QtCore import QCoreApplication, QTimer

from sciatica_timer import __version__
from sciatica_timer.app import content
from sciatica_timer.app.crash import CrashHandler
from sciatica_timer.app.errors import RefusalError, can_type
from sciatica_timer.app.paths import NAME, AppPaths, app_paths
from sciatica_timer.app.start.interrupts import Interrupts
from sciatica_timer.app.start.trace_file import open_trace
from sciatica_timer.app.terminal.terminal_guide import TerminalGuide
from sciatica_timer.app.terminal.terminal_input import system_input
from sciatica_timer.app.terminal.terminal_lines import TerminalLines
from sciatica_timer.services import clock, translation
from sciatica_timer.services import log as logs
from sciatica_timer.services.instance import Instance
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store.problem import Problem, sentence
from sciatica_timer.services.translation import translate

SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program."""
BROKEN = 1
"""The exit code after an error that nobody expected."""


def _take_own(shipped: content.Content, where: AppPaths, routine: str | None) -> None:
    """Know the person's own routines too; RefusalError where there is none of that name."""
    shipped.take_kept(where.data)
    if routine is not None:
        shipped.routine(routine)


def run(arguments: argparse.Namespace) -> int:
    """Guide a session; returns the exit code or raises RefusalError."""
    _refuse(arguments)
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(NAME)
    QCoreApplication.setApplicationVersion(__version__)
    translation.install(translation.language())
    shipped = content.load()
    # Now, not when they are needed: nobody may wait for the stop signs in vain.
    _ = shipped.advice
    where = app_paths(arguments.data_dir)
    _take_own(shipped, where, arguments.routine)
    instance = Instance(where.data)
    if not instance.claim():
        raise RefusalError(
            translate(
                "CommandLine",
                "Sciatica Timer is open already, in a window or in another terminal. "
                "Close it, then start again.",
            )
        )
    problem = _take_programme(shipped, where)
    if arguments.routine is not None:
        shipped.routine(arguments.routine)
    trace = open_trace(arguments.trace)
    log = logs.start(where.data)
    lines, typed, interrupts = TerminalLines(), system_input(), Interrupts()
    guide = TerminalGuide(shipped, where, typed, lines, trace)
    broken: list[bool] = []

    def interrupt(number: int) -> None:
        # Whoever asks for it once more does not want to wait for this.
        interrupts.remove()
        QCoreApplication.exit(SIGNALLED + number)

    def tell_error(_details: str, kept: bool) -> None:
        broken.append(kept)
        QCoreApplication.exit(BROKEN)

    net = CrashHandler(guide.rescue, tell_error)
    interrupts.came.connect(interrupt)
    typed.closed.connect(lambda: QCoreApplication.exit(0))
    lines.gone = lambda: QCoreApplication.exit(BROKEN)
    asks = not arguments.start
    QTimer.singleShot(0, guide, lambda: guide.begin(arguments.routine or "", asks=asks))
    if problem is not None:
        lines.say(sentence(problem))
    try:
        code = app.exec()
    finally:
        typed.restore()
        interrupts.remove()
        guide.rescue()
        net.remove()
        guide.shut_down()
        instance.release()
        if trace is not None:
            trace.close()
        logs.stop(log)
    if broken:
        _tell_broken(lines, kept=broken[-1])
    return code


def _refuse(arguments: argparse.Namespace) -> None:
    """Refuse what cannot be done in a terminal."""
    if not can_type():
        raise RefusalError(
            translate(
                "CommandLine",
                "--terminal guides you where you can type, and nothing can be typed here. "
                "Start it in a terminal.",
            )
        )
    if arguments.open:
        raise RefusalError(
            translate(
                "CommandLine", "--open shows a file in the window. Start it without --terminal."
            )
        )


def _take_programme(shipped: content.Content, where: AppPaths) -> Problem | None:
    """Let the person's own exercises and routines be there as well; gives what is wrong."""
    programme = ProgrammeStore(where.data, now=clock.now)
    programme.load()
    programme.close()
    shipped.take(programme.value)
    return programme.problem


def _tell_broken(lines: TerminalLines, *, kept: bool) -> None:
    said = translate("Terminal", "Sciatica Timer met an error and has ended.")
    safe = translate("Terminal", "What you did is kept.")
    lost = translate("Terminal", "What you did could not all be saved.")
    lines.say("", said, safe if kept else lost)
