"""The window: shown first, everything heavy after."""

import argparse
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_timer import __version__
from sciatica_timer.app import content
from sciatica_timer.app.crash import CrashNet
from sciatica_timer.app.house import House
from sciatica_timer.app.places import NAME, places
from sciatica_timer.app.refusal import RefusalError
from sciatica_timer.services import log as logs
from sciatica_timer.services.instance import Instance
from sciatica_timer.services.voice.voice import Trace


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; returns the exit code."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(NAME)
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Sciatica Timer")
    app.setDesktopFileName(NAME)

    shipped = content.load()
    where = places(arguments.data_dir)
    if arguments.routine:
        shipped.routine(arguments.routine)
    app.setWindowIcon(QIcon(":/desktop/icon.svg"))
    instance = Instance(where.data)
    if not instance.claim():
        if instance.raise_first():
            return 0
        raise RefusalError(
            "Sciatica Timer is running already and does not answer. "
            "End it, or wait a moment, then start again.",
            code=1,
        )
    logging_to = logs.start(where.data)
    house = House(shipped, where, _trace(arguments.trace))
    net = CrashNet(house.rescue)
    instance.raise_requested.connect(house.come_to_front)
    house.open(routine=arguments.routine or "", start=arguments.start)
    try:
        return app.exec()
    finally:
        net.remove()
        house.shut_down()
        instance.release()
        logs.stop(logging_to)


def _trace(path: Path | None) -> Trace | None:
    try:
        return Trace(path) if path else None
    except OSError as error:
        raise RefusalError(f"The trace {path} cannot be written: {error.strerror}.") from error
