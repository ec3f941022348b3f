"""How long until the window stands on the screen, against an empty PySide6 window.

Both are started in turn as whole processes, so the ratio holds while the machine's speed drifts.
Needs a display. Run: python benchmarks/startup.py [runs]
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WATCH = """
import sys, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    def is_it(self, watched, event):
        return event.type() == QEvent.Type.Expose and isinstance(watched, QWindow)

    def eventFilter(self, watched, event):
        if self.is_it(watched, event):
            QApplication.instance().removeEventFilter(self)
            # The event paints; what follows it has been seen.
            QTimer.singleShot(0, self.seen)
        return False

    def seen(self):
        print(time.time() - float(sys.argv[1]), flush=True)
        QApplication.quit()

def watched_exec(*_):
    QApplication.instance().installEventFilter(watch)
    return real_exec()

watch = Watch()
real_exec = QApplication.exec
QApplication.exec = staticmethod(watched_exec)
"""
EMPTY = """
from PySide6.QtWidgets import QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1180, 760)
window.show()
app.exec()
"""
APP = """
from sciatica_timer.__main__ import main
main(["--data-dir", sys.argv[2]])
"""
TODAY = """
watch.is_it = lambda watched, event: (
    event.type() == QEvent.Type.Paint and type(watched).__name__ == "SuggestedRoutineCard"
)
"""


def seconds(code: str, folder: str) -> float:
    """From before the process starts until its window is exposed."""
    # Installed, the app's modules are compiled; a shell that forbids it must not count against it.
    compiled = {key: value for key, value in os.environ.items() if "BYTECODE" not in key}
    run = subprocess.run(
        [sys.executable, "-c", WATCH + code, str(time.time()), folder],
        capture_output=True,
        env=compiled,
        text=True,
        check=True,
        timeout=60,
    )
    return float(run.stdout.split()[0])


def main() -> None:
    """Print medians and the median of the ratios pair by pair."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    with tempfile.TemporaryDirectory() as folder:
        # Somebody who has gone through the first start.
        kept = Path(folder) / "preferences.json"
        kept.write_text('{"version": 1, "welcomed": true}', encoding="utf-8")
        seconds(EMPTY, folder)
        seconds(APP, folder)
        pairs = [
            (seconds(EMPTY, folder), seconds(APP, folder), seconds(TODAY + APP, folder))
            for _ in range(runs)
        ]
    empty, app, today = (statistics.median(each) for each in zip(*pairs, strict=True))
    ratio = statistics.median(app / empty for empty, app, _today in pairs)
    print(f"empty window {empty:.3f} s, Sciatica Timer {app:.3f} s, ratio {ratio:.2f}")
    print(f"the page Today painted after {today:.3f} s")


if __name__ == "__main__":
    main()
