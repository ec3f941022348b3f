"""Pictures of every page on many screens and at many text sizes: python -m tools.screen_matrix.

They go to a folder as one sheet a page, so that all of them can be looked at side by side. It needs
no display. Named pages and text sizes narrow it down; --language takes another language.
"""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer, QLocale, QRect, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication

from sciatica_timer.app import content
from sciatica_timer.app.application import Application
from sciatica_timer.app.paths import app_paths
from sciatica_timer.app.start import app_language
from sciatica_timer.app.start.startup import StartupWindow, apply_theme
from sciatica_timer.domain.layout import lay_out
from sciatica_timer.domain.look_choice import TEXT_SIZES, Theme
from sciatica_timer.domain.plan import layout_options, plan_routine
from sciatica_timer.services import clock, resources, translation
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.summary import Summary
from sciatica_timer.ui.main_window import MainWindow
from tools.screenshots import LEFT_MS, NOW, STAGE_ROUTINE, example, hold, wait

FRAME = QSize(0, 67)
"""A title bar and a task bar take that much of a screen."""
SCREENS = {
    "1024x600": QSize(1024, 600),
    "1280x720": QSize(1280, 720),
    "1280x720 at 125": QSize(1024, 576),
    "1280x720 at 150": QSize(853, 480),
    "1366x768": QSize(1366, 768),
    "1366x768 at 125": QSize(1092, 614),
    "1366x768 at 150": QSize(911, 512),
    "1920x1080 at 150": QSize(1280, 720),
    "1920x1080 at 200": QSize(960, 540),
    "1920x1080": QSize(1920, 1080),
    "1080x1920": QSize(1080, 1920),
    "768x1366": QSize(768, 1366),
}
"""Screens and their scales, as the pixels that a window counts."""
SMALLEST = QSize(720, 480)
EMPTY_DAY = date(2026, 9, 30)
"""To come, in a month with a long name."""


class Shot(NamedTuple):
    """One page in sight, and how it is called."""

    page: str
    window: MainWindow


def window_sizes() -> dict[str, QSize]:
    """The room that a window has on each screen, and the smallest window of all."""
    free = {name: size - FRAME for name, size in SCREENS.items()}
    return {"smallest": SMALLEST} | {
        name: size.expandedTo(SMALLEST - FRAME) for name, size in free.items()
    }


def press(window: MainWindow, context: str, text: str) -> None:
    """Press the button with these words, in the language of the window, once it is in sight."""
    text = translation.translate(context, text)
    limit = QDeadlineTimer(10_000)
    while not limit.hasExpired():
        QApplication.processEvents()
        for button in window.findChildren(QAbstractButton):
            if button.isVisible() and button.text() == text:
                return button.click()
    raise LookupError(text)


def pages(app: QApplication, application: Application) -> Iterator[Shot]:
    """Bring one page after the other into sight."""
    window = application.window
    for name in ("today", "exercises", "calendar", "care", "settings"):
        window.show_page(name)
        wait(app, 0.1)
        yield Shot(name, window)
    window.show_page("calendar")
    calendar = window.findChild(CalendarPage)
    calendar.choose(EMPTY_DAY)
    yield Shot("calendar-empty", window)
    calendar.choose(NOW.date())
    press(window, "CalendarPage", "Trend")
    press(window, "TrendView", "Show as a table")
    yield Shot("trend", window)
    press(window, "TrendView", "Show as charts")
    press(window, "CalendarPage", "Month")
    application.stop_signs.show()
    yield Shot("signs", window)
    window.close_overlay()
    application.my_week.open()
    yield Shot("my-week", window)
    window.close_overlay()
    application.programme.routines.open()
    yield Shot("routines", window)
    press(window, "RoutinesPage", "New routine")
    yield Shot("own-routine", window)
    press(window, "TitledPage", "Back")
    window.close_overlays()
    application.programme.new_exercise()
    yield Shot("own-exercise", window)
    press(window, "TitledPage", "Back")
    application.transfer.open()
    yield Shot("history", window)
    press(window, "HistoryPage", "Make the page")
    yield Shot("report", window)
    window.close_overlay()
    application.ask_and_start(STAGE_ROUTINE)
    yield Shot("before", window)
    window.close_overlays()
    yield from _session(app, application)
    first = FirstStart(application.content.advice.welcome, application.content.advice.signs)
    window.show_overlay(first)
    for number in range(1, 6):
        yield Shot(f"first-{number}", window)
        first.show_next()
    window.close_overlays()


def _session(app: QApplication, application: Application) -> Iterator[Shot]:
    window, shipped = application.window, application.content
    plan = plan_routine(shipped.library.routines[STAGE_ROUTINE], shipped.library)
    timeline = lay_out(plan, shipped.phrases, layout_options(application.preferences.value))
    stage, position = application.session_view.view, hold(timeline, LEFT_MS)
    window.show_overlay(stage)
    stage.begin(timeline)
    ends = NOW + timedelta(milliseconds=position.total_left_ms)
    stage.show_position(timeline, position, QTime(ends.hour, ends.minute))
    wait(app, 0.3)
    yield Shot("session", window)
    hurts = ItHurtsSheet(application.pictures, stage)
    way_out, seconds = plan[0].exercise.spoken.way_out, 5
    hurts.ask(
        way_out=way_out,
        picture=plan[0].exercise.picture,
        side=None,
        easier=translation.translate("DoseWords", "Hold for {seconds} s").format(seconds=seconds),
        next_name=plan[1].exercise.name,
    )
    yield Shot("it-hurts", window)
    hurts.put_away()
    window.close_overlays()
    summary = Summary(application.pictures)
    summary.show_session(application.history.sessions[-1], sides=(None,), week_days=2, goal=3)
    window.show_overlay(summary)
    yield Shot("summary", window)
    window.close_overlays()


class Example:
    """The app on the example of tools/screenshots.py, in a folder of its own."""

    def __init__(self, folder: Path) -> None:
        self.shipped = content.load()
        clock.now = lambda: NOW
        where = app_paths(str(folder / "data"))
        record = json.dumps(example(self.shipped.library))
        (where.data / "sessions.json").write_text(record, encoding="utf-8")
        chosen = {"version": 1, "welcomed": True, "theme": "light", "reduced_motion": True}
        (where.data / "preferences.json").write_text(json.dumps(chosen), encoding="utf-8")
        startup = StartupWindow(where.data)
        startup.build()
        self.application = Application(self.shipped, where, PreferencesStore(where.data), startup)
        startup.window.show()
        self.application.open()

    def end(self) -> None:
        """Let the app and its window go."""
        self.application.shut_down()
        self.application.window.hide()
        self.application.window.deleteLater()


def sheet(shots: list[tuple[str, QPixmap]], wide: int) -> QPixmap:
    """The pictures of one page beside each other, each with its screen over it."""
    columns, high = 4, max(picture.height() * wide // picture.width() for _, picture in shots)
    rows = -(-len(shots) // columns)
    made = QPixmap(columns * (wide + 12), rows * (high + 34))
    made.fill(Qt.GlobalColor.gray)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, (name, picture) in enumerate(shots):
            left, top = at % columns * (wide + 12) + 6, at // columns * (high + 34)
            painter.drawText(left, top + 20, name)
            scaled = picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)
            painter.drawPixmap(QRect(left, top + 28, scaled.width(), scaled.height()), scaled)
    return made


def settle(app: QApplication) -> None:
    """Let layouts that follow one another come to rest."""
    for _ in range(6):
        app.processEvents()
        app.sendPostedEvents()


def take(app: QApplication, application: Application, wanted: argparse.Namespace) -> None:
    """All pictures, and a sheet of each page and text size."""
    sizes = {name: size for name, size in window_sizes().items() if wanted.screen in name}
    for percent in wanted.text:
        apply_theme(Theme(wanted.theme), wanted.high_contrast, True, percent)
        for shot in pages(app, application):
            if wanted.pages and not any(shot.page.startswith(page) for page in wanted.pages):
                continue
            taken: list[tuple[str, QPixmap]] = []
            for name, size in sizes.items():
                shot.window.resize(size)
                settle(app)
                taken.append((f"{shot.page}, {percent} %, {name}", shot.window.grab()))
            if wanted.single:
                for name, picture in taken:
                    picture.save(str(wanted.folder / f"{name.replace(', ', '-')}.png"))
            sheet(taken, wanted.wide).save(str(wanted.folder / f"{shot.page}-{percent}.png"))
            print(shot.page, percent)


def main() -> int:
    """Take the pictures that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("pages", nargs="*")
    parser.add_argument("--text", type=int, nargs="*", default=list(TEXT_SIZES))
    parser.add_argument("--screen", default="", help="only screens with this in their name")
    parser.add_argument("--language", default="", help="as a code; the system's without it")
    parser.add_argument("--theme", default="light")
    parser.add_argument("--high-contrast", action="store_true")
    parser.add_argument("--wide", type=int, default=460, help="width of a picture on a sheet")
    parser.add_argument("--single", action="store_true", help="each picture in full as well")
    wanted = parser.parse_args()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    QLocale.setDefault(QLocale(wanted.language or "en_GB"))
    app = QApplication(sys.argv[:1])
    resources.register()
    translation.install(app_language.of_choice(wanted.language))
    with TemporaryDirectory() as folder:
        made = Example(Path(folder))
        wait(app)
        try:
            take(app, made.application, wanted)
        finally:
            made.end()
    return 0


if __name__ == "__main__":
    sys.exit(main())
