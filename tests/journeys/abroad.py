"""Every page and the start of a session, for a process that runs under another locale.

Run as a program: abroad.py DIR. Prints what stands on each page, as JSON.
"""

import json
import sys
from pathlib import Path

import pytest
from application_run import fast, play, welcomed, whole
from PySide6.QtWidgets import QApplication, QLabel

from sciatica_timer.ui.care.sign_cards import NumberLine
from sciatica_timer.ui.kit import Label

PAGES = ("today", "exercises", "calendar", "care", "settings")


def read(application):
    labels = application.window.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def run(folder):
    seen = {}

    def story(application):
        yield lambda: application.window.isVisible() and application.window.page() == "today"
        for key in PAGES:
            application.window.show_page(key)
            yield lambda key=key: application.window.page() == key and whole(application)
            seen[key] = read(application)
        application.stop_signs.show()
        seen["signs"] = read(application)
        numbers = application.window.findChildren(NumberLine)
        labels = [each.shown.findChild(Label) for each in numbers if each.isVisible()]
        seen["call"] = [label.text() for label in labels]
        application.window.close_overlay()
        application.starter.start("gentle-start")
        yield lambda: application.playback.running and application.playback.player.position > 0
        seen["session"] = read(application)
        application.session.leave(keep=False)

    with pytest.MonkeyPatch.context() as patch, fast(patch):
        code = play(patch, welcomed(folder), story)
    print(json.dumps(seen))
    return code


if __name__ == "__main__":
    # The story's own timer needs it; main() takes the one there is.
    app = QApplication(sys.argv[:1])
    sys.exit(run(Path(sys.argv[1])))
