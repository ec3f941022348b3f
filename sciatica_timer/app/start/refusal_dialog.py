"""Shows a refusal where a person sees it who started the app from an icon."""

import contextlib
import html
import importlib
import os
import shutil
import subprocess
import sys
import textwrap
from typing import Any

from sciatica_timer.services.child_command import VARIABLES, child_command, safe_folder

TITLE = "Sciatica Timer"
BOXES = (
    ("zenity", "--error", "--no-markup", f"--title={TITLE}", "--text="),
    ("kdialog", f"--title={TITLE}", "--error", ""),
    ("xmessage", "-center", "-title", TITLE, ""),
)
"""Programs that show a sentence without Qt, each tried in turn; it follows the last word."""
WIDTH = 72
"""Letters in a line for those that would have the whole sentence in one."""
ANSWER_S = 5.0
"""So long the desktop may take to take a notification."""
NO_CONSOLE: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a black window would else stand behind the sentence."""
STOP = 0x10
"""Windows' own sign for what could not be done."""


def show_in_own_process(sentence: str) -> None:
    """Show the sentence in a process of its own: what started the app is never held up by it."""
    nowhere = subprocess.DEVNULL
    subprocess.Popen(
        child_command("told", sentence),
        stdin=nowhere,
        stdout=nowhere,
        stderr=nowhere,
        cwd=safe_folder(),
        env=os.environ | VARIABLES,
        start_new_session=True,
        creationflags=NO_CONSOLE,
    )


def main() -> None:
    """Show what stands behind the name of this child."""
    show(sys.argv[1])


def show(sentence: str) -> None:
    """Show the sentence in a box and wait until it was read; where no box can be had, notify."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, STOP)
        return
    if _show_by_qt(sentence):
        return
    screen = os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    if not (screen and _show_by_another(sentence)):
        _notify(sentence)


def _show_by_qt(sentence: str) -> bool:
    """Whether Qt could show it; where a library is missing or no screen answers it cannot."""
    from sciatica_timer.app.errors import RefusalError
    from sciatica_timer.app.start.display import WANTED, qt_arguments, usable_platform

    try:
        try:
            platform = usable_platform()
        except RefusalError:
            # What was asked for does not work; what Qt would take by itself still may.
            if os.environ.pop(WANTED, None) is None:
                raise
            platform = usable_platform()
        widgets = importlib.import_module("PySide6.QtWidgets")
    except (RefusalError, ImportError, OSError):
        return False
    app = widgets.QApplication.instance()
    if app is None:
        app = widgets.QApplication(qt_arguments(platform))
        _name_the_button_in_the_language()
    if app.platformName() in ("offscreen", "minimal"):
        return True
    box = widgets.QMessageBox(widgets.QMessageBox.Icon.Warning, TITLE, sentence)
    box.setTextFormat(importlib.import_module("PySide6.QtCore").Qt.TextFormat.PlainText)
    box.exec()
    return True


def _name_the_button_in_the_language() -> None:
    """What Qt itself writes in the box is in the person's language, as the sentence is."""
    from sciatica_timer.app.errors import RefusalError
    from sciatica_timer.app.start import app_language

    with contextlib.suppress(RefusalError):
        app_language.begin(None)


def _show_by_another(sentence: str) -> bool:
    """Whether a program of the desktop has shown it."""
    for program, *words, last in BOXES:
        if found := shutil.which(program):
            shown = "\n".join(textwrap.wrap(sentence, WIDTH)) if program == "xmessage" else sentence
            # Never through a shell: the sentence may hold the name of any file.
            done = subprocess.run([found, *words, last + shown], check=False, capture_output=True)
            if done.returncode == 0:
                return True
    return False


def _notify(sentence: str) -> None:
    """Ask the desktop to show a notification; it is asked over the session's bus, if there is one.

    For an app that was started where no screen answers it, such as one of another session.
    """
    with contextlib.suppress(Exception):
        io: Any = importlib.import_module("jeepney.io.blocking")
        message: Any = importlib.import_module("jeepney")
        desktop = message.DBusAddress(
            "/org/freedesktop/Notifications",
            bus_name="org.freedesktop.Notifications",
            interface="org.freedesktop.Notifications",
        )
        # It stays until it is closed; < and & would be read as markup.
        body: Any = (TITLE, 0, "sciatica-timer", TITLE, html.escape(sentence), [], {}, 0)
        call = message.new_method_call(desktop, "Notify", "susssasa{sv}i", body)
        with io.open_dbus_connection("SESSION") as connection:
            connection.send_and_get_reply(call, timeout=ANSWER_S)
