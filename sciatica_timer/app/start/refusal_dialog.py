"""Shows a refusal where a person sees it who started the app from an icon."""

import importlib
import os
import shutil
import subprocess
import sys

from sciatica_timer.services.child_command import VARIABLES, child_command, safe_folder

TITLE = "Sciatica Timer"
BOXES = (
    ("zenity", "--error", "--no-markup", f"--title={TITLE}", "--text="),
    ("kdialog", f"--title={TITLE}", "--error", ""),
    ("xmessage", "-center", ""),
    ("notify-send", TITLE, ""),
)
"""Programs that show a sentence without Qt, each tried in turn; it follows the last word."""
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
    )


def main() -> None:
    """Show what stands behind the name of this child."""
    show(sys.argv[1])


def show(sentence: str) -> None:
    """Show the sentence in a box and wait until it was read; nothing where there is no screen."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, sentence, TITLE, STOP)
        return
    if not _show_by_qt(sentence) and (os.environ.get("DISPLAY") or _on_wayland()):
        _show_by_another(sentence)


def _show_by_qt(sentence: str) -> bool:
    """Whether Qt could show it; where a library is missing or no screen answers it cannot."""
    from sciatica_timer.app.errors import RefusalError
    from sciatica_timer.app.start.display import qt_arguments, usable_platform

    try:
        platform = usable_platform()
        widgets = importlib.import_module("PySide6.QtWidgets")
    except (RefusalError, ImportError):
        return False
    app = widgets.QApplication.instance()
    if app is None:
        app = widgets.QApplication(qt_arguments(platform))
    if app.platformName() in ("offscreen", "minimal"):
        return True
    box = widgets.QMessageBox(widgets.QMessageBox.Icon.Warning, TITLE, sentence)
    box.setTextFormat(importlib.import_module("PySide6.QtCore").Qt.TextFormat.PlainText)
    box.exec()
    return True


def _on_wayland() -> bool:
    return bool(os.environ.get("WAYLAND_DISPLAY"))


def _show_by_another(sentence: str) -> None:
    for program, *words, last in BOXES:
        if found := shutil.which(program):
            # Never through a shell: the sentence may hold the name of any file.
            subprocess.run([found, *words, last + sentence], check=False, capture_output=True)
            return
