"""The window: shown first, everything heavy after."""

import argparse
import logging
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_timer import __version__
from sciatica_timer.app import content
from sciatica_timer.app.crash import CrashNet
from sciatica_timer.app.house import House
from sciatica_timer.app.places import NAME, places
from sciatica_timer.services.voice.voice import Trace

log = logging.getLogger(__name__)


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
    trace = Trace(arguments.trace) if arguments.trace else None
    house = House(shipped, where, trace)
    net = CrashNet(house.rescue)
    house.open(routine=arguments.routine or "", start=arguments.start)
    try:
        return app.exec()
    finally:
        house.shut_down()
        net.remove()
