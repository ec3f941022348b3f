"""A window that says what its keys do; the story of real keyboards starts it in a process."""

import signal
from types import FrameType

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel

from sciatica_timer.services import resources
from sciatica_timer.ui.kit import PainScale
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.stage.session_view import SessionView

WISHES = ("hurts", "repeat", "mute", "full_screen", "help")


def say(*what: object) -> None:
    print(*what, flush=True)


def main() -> None:
    app = QApplication([])
    resources.register()
    frame, scale, stage = MainWindow(None), PainScale(), SessionView(Pictures(":/illustrations"))
    for key in ("today", "exercises", "calendar", "care", "settings"):
        frame.add_page(key, scale if key == "today" else QLabel(key), key, key)
    for keys, name in (("S", "signs"), (QKeySequence.StandardKey.Find, "find")):
        QShortcut(QKeySequence(keys), frame).activated.connect(lambda name=name: say(name))
    for wish in WISHES:
        getattr(stage, f"{wish}_requested").connect(lambda wish=wish: say(wish))
    stage.stop_signs_requested.connect(lambda: say("signs"))
    frame.page_shown.connect(say)
    scale.chosen.connect(say)

    def toggle(_number: int, _frame: FrameType | None) -> None:
        if frame.overlay() is None:
            frame.show_overlay(stage)
        else:
            frame.close_overlay()
            frame.show_page("today")
            scale.cell(0).setFocus()
        say("turned")

    signal.signal(signal.SIGUSR1, toggle)
    # Python looks at its signals only while it runs.
    look = QTimer()
    look.setInterval(20)
    look.timeout.connect(lambda: None)
    look.start()
    frame.show()
    frame.activateWindow()
    QTimer.singleShot(300, lambda: say("ready"))
    app.exec()


if __name__ == "__main__":
    main()
