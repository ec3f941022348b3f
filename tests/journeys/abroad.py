"""Every page and the start of a session, for a process that runs under another locale.

Run as a program: abroad.py DIR. Prints what stands on each page, as JSON.
"""

import json
import sys
from pathlib import Path

import pytest
from house import fast, play, welcomed
from PySide6.QtWidgets import QApplication, QLabel

from sciatica_timer.ui.care.care_parts import CallNumber

PAGES = ("today", "exercises", "calendar", "care", "settings")


def read(house):
    labels = house.frame.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisible() and label.text()]


def run(folder):
    seen = {}

    def story(house):
        yield lambda: house.frame.isVisible() and house.frame.page() == "today"
        for key in PAGES:
            house.frame.show_page(key)
            yield lambda key=key: bool(house.pages._refresh.get(key))
            seen[key] = read(house)
        house.care.show_signs()
        seen["signs"] = read(house)
        calls = house.frame.findChildren(CallNumber)
        seen["call"] = [call.accessibleName() for call in calls if call.isVisible()]
        house.frame.drop_layer()
        house.start("gentle-start")
        yield lambda: house.playback.running and house.playback.player.position > 0
        seen["session"] = read(house)
        house.flow.leave(keep=False)

    with pytest.MonkeyPatch.context() as patch, fast(patch):
        code = play(patch, welcomed(folder), story)
    print(json.dumps(seen))
    return code


if __name__ == "__main__":
    # The story's own timer needs it; main() takes the one there is.
    app = QApplication(sys.argv[:1])
    sys.exit(run(Path(sys.argv[1])))
