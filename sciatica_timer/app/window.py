"""The window: shown first, everything heavy after."""

import argparse
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from sciatica_timer import __version__
from sciatica_timer.app.front import Front
from sciatica_timer.app.places import NAME, Places, places
from sciatica_timer.app.refusal import RefusalError
from sciatica_timer.services import resources
from sciatica_timer.services.instance import Instance

if TYPE_CHECKING:
    from sciatica_timer.app.crash import CrashNet
    from sciatica_timer.app.house import House
    from sciatica_timer.services.log import Log
    from sciatica_timer.services.voice.voice import Trace


def run(arguments: argparse.Namespace) -> int:
    """Show the window until it is closed; returns the exit code or raises RefusalError."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(NAME)
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Sciatica Timer")
    app.setDesktopFileName(NAME)
    try:
        resources.register()
    except resources.ResourcesMissingError as error:
        raise RefusalError(str(error)) from error
    where = places(arguments.data_dir)
    instance = Instance(where.data)
    if not instance.claim():
        if instance.raise_first():
            return 0
        raise RefusalError(
            "Sciatica Timer is running already and does not answer. "
            "End it, or wait a moment, then start again.",
            code=1,
        )
    opening = _Opening(arguments, where, instance, app)
    try:
        code = app.exec()
        if opening.refusal is not None:
            raise opening.refusal
        return code
    finally:
        opening.shut_down()
        instance.release()


class _Opening:
    """The first window, and the house that is built behind it once it is seen."""

    def __init__(
        self, arguments: argparse.Namespace, where: Places, instance: Instance, app: QApplication
    ) -> None:
        self.refusal: RefusalError | None = None
        self._arguments = arguments
        self._where = where
        self._instance = instance
        self._app = app
        self._house: House | None = None
        self._net: CrashNet | None = None
        self._log: Log | None = None
        self._trace: Trace | None = None
        self._front = Front(where.data)
        self._front.show(self._furnish)

    def _furnish(self) -> None:
        from sciatica_timer.services import log as logs

        self._log = logs.start(self._where.data)
        self._instance.listen()
        from sciatica_timer.app import content
        from sciatica_timer.app.crash import CrashNet
        from sciatica_timer.app.house import House
        from sciatica_timer.services.preferences import PreferencesStore
        from sciatica_timer.services.voice.voice import Trace

        arguments = self._arguments
        try:
            shipped = content.load()
            # Now, not when they are needed: nobody may wait for the stop signs in vain.
            _ = shipped.advice
            if arguments.routine:
                shipped.routine(arguments.routine)
            self._trace = Trace(arguments.trace) if arguments.trace else None
        except RefusalError as refusal:
            return self._refuse(refusal)
        except OSError as error:
            why = f"The trace {arguments.trace} cannot be written: {error.strerror}."
            return self._refuse(RefusalError(why))
        self._app.setWindowIcon(QIcon(":/desktop/icon.svg"))
        preferences = PreferencesStore(self._where.data, waits=False)
        house = self._house = House(shipped, self._where, preferences, self._front, self._trace)
        self._net = CrashNet(house.rescue)
        self._instance.raise_requested.connect(house.come_to_front)
        house.open(routine=arguments.routine or "", start=arguments.start)
        return None

    def _refuse(self, refusal: RefusalError) -> None:
        self.refusal = refusal
        self._front.frame.close()
        self._app.exit(refusal.code)

    def shut_down(self) -> None:
        """Let everything go, as far as it was built."""
        if self._net is not None:
            self._net.remove()
        if self._house is not None:
            self._house.shut_down()
        self._front.frame.deleteLater()
        if self._trace is not None:
            self._trace.close()
        if self._log is not None:
            from sciatica_timer.services import log as logs

            logs.stop(self._log)
