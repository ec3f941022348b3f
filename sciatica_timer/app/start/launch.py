"""The window: shown first, everything heavy after."""

import argparse
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_timer import __version__
from sciatica_timer.app.crash import CrashHandler
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.paths import NAME, AppPaths, app_paths, existing_file
from sciatica_timer.app.start import startup_costs
from sciatica_timer.app.start.display import qt_arguments
from sciatica_timer.app.start.interrupts import Interrupts
from sciatica_timer.app.start.quit_aware import QuitAwareApplication
from sciatica_timer.app.start.startup import StartupWindow, put_in_place
from sciatica_timer.app.start.trace_file import open_trace
from sciatica_timer.services import region, translation
from sciatica_timer.services.instance import Instance, StartRequest, unheard
from sciatica_timer.services.translation import translate

if TYPE_CHECKING:
    from sciatica_timer.app.application import Application
    from sciatica_timer.domain.preferences import Preferences
    from sciatica_timer.services.log import Log
    from sciatica_timer.services.voice.voice import Trace

SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program."""
SEEN_MS = 100
"""So long after Today is built it is painted: what nobody sees comes after that."""
SETTLED_MS = 1000
"""So long after Today is built everything is there that stays."""
BROKEN = 1
"""The exit code when the app could not be built."""


def run(arguments: argparse.Namespace, *, platform: str = "") -> int:
    """Show the window until it is closed; returns the exit code or raises RefusalError.

    platform is the one that Qt is to use, empty where it chooses well by itself.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QuitAwareApplication(qt_arguments(platform))
        _forget_where_plugins_lie()
    QCoreApplication.setApplicationName(NAME)
    QCoreApplication.setApplicationVersion(__version__)
    app.setApplicationDisplayName("Sciatica Timer")
    # In a Flatpak the entry of the app has its id for a name.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", NAME))
    _speak(app, translation.language())
    where = app_paths(arguments.data_dir)
    arguments.open = existing_file(arguments.open, "--open")
    instance = Instance(where.data)
    if not instance.claim():
        _ask_first(instance, arguments)
        return 0
    trace = open_trace(arguments.trace)
    opening = _Launch(arguments, where, instance, app, trace)
    try:
        code = app.exec()
        if opening.refusal is not None:
            raise opening.refusal
        return code if opening.code is None else opening.code
    finally:
        opening.shut_down()
        instance.release()


def _forget_where_plugins_lie() -> None:
    """Let what is opened from a packaged app load the plugins of its own Qt; ours is running."""
    if getattr(sys, "frozen", False):
        os.environ.pop("QT_PLUGIN_PATH", None)
        os.environ.pop("QML2_IMPORT_PATH", None)


def _speak(app: QApplication, language: str) -> None:
    """Let all of the application be in a language, and run the way it is read."""
    translation.install(language)
    if region.is_right_to_left(translation.language()) is not app.isRightToLeft():
        from PySide6.QtCore import Qt  # its namespace takes long, and few need it here

        way = Qt.LayoutDirection
        app.setLayoutDirection(way.LeftToRight if app.isRightToLeft() else way.RightToLeft)


def _ask_first(instance: Instance, arguments: argparse.Namespace) -> None:
    """Hand what is wished for to the app that is open; RefusalError where that does not do it."""
    if arguments.trace is not None:
        raise RefusalError(
            translate(
                "CommandLine",
                "Sciatica Timer is open already, and a trace has to begin with it. "
                "Close it, then start again with --trace.",
            )
        )
    answer = instance.ask_first(
        StartRequest(routine=arguments.routine or "", start=arguments.start, file=arguments.open)
    )
    if answer is None:
        raise RefusalError(unheard(), code=1)
    if answer:
        raise RefusalError(answer)


class _Launch:
    """The first window, and the application that is built behind it once it is seen."""

    def __init__(
        self,
        arguments: argparse.Namespace,
        where: AppPaths,
        instance: Instance,
        app: QApplication,
        trace: "Trace | None",
    ) -> None:
        self.refusal: RefusalError | None = None
        self.code: int | None = None
        """What the program exits with, where that is not what the event loop says."""
        self._arguments = arguments
        self._where = where
        self._instance = instance
        self._app = app
        self._trace = trace
        self._application: Application | None = None
        self._log: Log | None = None
        self._net = CrashHandler(self._rescue)
        self._net.told.connect(self._on_told)
        self._interrupts = Interrupts()
        self._interrupts.came.connect(self._on_interrupt)
        self._settled = QTimer()
        self._settled.setSingleShot(True)
        self._settled.timeout.connect(self._settle)
        self._startup = StartupWindow(where.data)
        self._startup.show(self._build, in_tray=arguments.in_tray)

    def _build(self) -> None:
        from sciatica_timer.services import log as logs

        self._log = logs.start(self._where.data)
        self._instance.raise_requested.connect(self._raise)
        arguments = self._arguments
        application = self._make(arguments.routine)
        if application is not None:
            self._open(application)
            self._settled.start(SETTLED_MS)
            # A second start asks until it is heard.
            QTimer.singleShot(SEEN_MS, self._instance, self._instance.listen)

    def _open(self, application: "Application") -> None:
        """Let it do what the program was started for."""
        wanted = self._arguments
        application.open(routine=wanted.routine or "", start=wanted.start, file=wanted.open)

    def _make(
        self, routine: str | None = None, kept: "Preferences | None" = None
    ) -> "Application | None":
        """The application behind the window; without the routine asked for it ends.

        kept is what was chosen, also where that could not be written.
        """
        from sciatica_timer.app import content
        from sciatica_timer.app.application import Application
        from sciatica_timer.app.start.language_switch import LanguageSwitch
        from sciatica_timer.services.preferences_store import PreferencesStore

        try:
            shipped = content.load()
            # Now, not when they are needed: nobody may wait for the stop signs in vain.
            _ = shipped.advice
            if routine is not None:
                shipped.take_kept(self._where.data)
                shipped.routine(routine)
        except RefusalError as refusal:
            self._refuse(refusal)
            return None
        self._app.setWindowIcon(QIcon(":/desktop/icon.svg"))
        preferences = PreferencesStore(self._where.data, waits=False)
        if kept is not None:
            preferences.replace(kept)
        application = Application(shipped, self._where, preferences, self._startup, self._trace)
        self._application = application
        self._instance.answer_request = lambda request: application.second_start.take_request(
            request.routine, start=request.start, file=request.file
        )
        parts = (preferences, application.history, application.second_start)
        LanguageSwitch(*parts, application).requested.connect(self._change_language)
        return application

    def _change_language(self, language: str) -> None:
        """Build everything anew in a language, in the same place and on the same page."""
        if self._application is None:
            return
        from sciatica_timer.domain.preferences import LANGUAGE

        before, window = self._application, self._startup.window
        kept, going, page = before.preferences.value, before.activity.going, window.page()
        searched = before.calendar.searched
        # What is frozen would never be let go.
        self._settled.stop()
        startup_costs.end()
        # It stays in sight until the new one is, and takes nothing more.
        window.setEnabled(False)
        before.shut_down()
        self._application = None
        _speak(self._app, language)
        self._startup = StartupWindow(self._where.data)
        put_in_place(self._startup.window, window)

        def go_on() -> None:
            application = self._make(kept=kept)
            if application is not None:
                application.activity.take_up(going)
                application.calendar.take_up_search(searched)
                application.window.show_page(page)
                application.window.show()
                application.window.activateWindow()
                if kept.welcomed:
                    application.open()
                else:
                    # What it was started for waits for the end of the first start.
                    self._open(application)
                if choice := application.window.findChild(QWidget, LANGUAGE):
                    # After the page has put the keyboard on what it is for.
                    QTimer.singleShot(0, choice, choice.setFocus)
            window.hide()
            # What is connected to what goes on would else be called still.
            for part in (*vars(before).values(), before):
                if isinstance(part, QObject):
                    part.deleteLater()

        self._startup.show(go_on, at_once=False)

    def _settle(self) -> None:
        if self._application is not None and self._application.history.loading:
            self._settled.start()
            return
        if self._application is not None:
            # Made now, so that nobody who presses Start has to wait for it.
            _ = self._application.session_view.view
        startup_costs.settle()

    def _raise(self) -> None:
        if self._application is not None:
            self._application.second_start.come_to_front()

    def _refuse(self, refusal: RefusalError) -> None:
        self.refusal = refusal
        self._startup.window.close()
        self._app.exit(refusal.code)

    def _rescue(self) -> bool:
        return self._application is None or self._application.rescue()

    def _on_told(self) -> None:
        """An error was read; without an application there is only an empty window to go on with."""
        if self._application is None:
            self._end(BROKEN)

    def _on_interrupt(self, number: int) -> None:
        """The person or the system wants an end: keep everything, and ask nothing."""
        # Whoever asks for it once more does not want to wait for this.
        self._interrupts.remove()
        try:
            self._rescue()
        finally:
            self._end(SIGNALLED + number)

    def _end(self, code: int) -> None:
        self.code = code
        self._app.exit(code)

    def shut_down(self) -> None:
        """Let everything go, as far as it was built."""
        self._settled.stop()
        self._net.remove()
        if self._application is not None:
            self._application.shut_down()
        # A signal ends the app without closing its window.
        self._startup.window.hide()
        self._startup.window.deleteLater()
        self._interrupts.remove()
        if self._trace is not None:
            self._trace.close()
        if self._log is not None:
            from sciatica_timer.services import log as logs

            logs.stop(self._log)
