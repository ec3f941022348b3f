"""Takes the pictures of the README from the app's own widgets: python -m tools.screenshots.

It needs a display. Everything it shows is an example made in a temporary folder, on a day that
never changes, so that two runs on one computer give the same pictures.
"""

import json
import sys
from datetime import datetime, timedelta, timezone
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QLocale, QTime, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from sciatica_timer.app import content
from sciatica_timer.app.application import Application
from sciatica_timer.app.paths import app_paths
from sciatica_timer.app.start import app_language
from sciatica_timer.app.start.startup import StartupWindow
from sciatica_timer.domain.layout import lay_out
from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.plan import layout_options, plan_routine
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.timeline import Phase, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services import clock, resources, translation
from sciatica_timer.services.playback_controller import PlaybackPosition
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.ui import theme

TARGET = Path(__file__).resolve().parent.parent / "docs" / "pictures"
SIZE = (1180, 760)
NOW = datetime(2026, 5, 21, 18, 20, tzinfo=timezone(timedelta(hours=2)))
SETTLE_S = 0.8
"""Pictures are decoded in a thread and fade in."""
STAGE_ROUTINE, STAGE_EXERCISE = "stretch", "lying-gluteal"
LEFT_MS = 12_400
"""What is left of the hold that the stage shows."""
WEEKS = 8
PAIN = (5, 5, 5, 4, 4, 3, 3, 2)
WEEKDAYS = {"stretch": 0, "gentle-start": 2, "strength": 5}


def example(library: Library) -> dict[str, object]:
    """Eight weeks of somebody who gets better slowly, as sessions.json holds them."""
    monday = NOW.replace(hour=17, minute=30) - timedelta(days=NOW.weekday())
    sessions: list[dict[str, object]] = []
    for week in range(WEEKS):
        for routine_id, weekday in WEEKDAYS.items():
            began = monday + timedelta(days=weekday - 7 * (WEEKS - 1 - week))
            # A week is missed here and there; nobody keeps all of them.
            if began < NOW and (week, weekday) not in {(2, 5), (4, 0), (4, 5)}:
                sessions.append(_session(library, routine_id, began, PAIN[week]))
    walked = NOW - timedelta(days=12)
    walk = {"routine": "", "routine_name": "Walk", "activity": "walk", "parts": []}
    sessions.append(_times(walked, 25) | walk)
    return {"version": 1, "sessions": sessions}


def _times(began: datetime, minutes: int) -> dict[str, object]:
    return {
        "id": f"{int(began.timestamp()):032x}",
        "started": began.isoformat(),
        "ended": (began + timedelta(minutes=minutes)).isoformat(),
        "completion": "finished",
        "active_ms": minutes * 60_000,
    }


def _session(library: Library, routine_id: str, began: datetime, pain: int) -> dict[str, object]:
    routine = library.routines[routine_id]
    parts = [
        {
            "exercise": planned.exercise.id,
            "name": planned.exercise.name,
            "side": None,
            "planned": {"hold_s": planned.dose.hold_s, "reps": planned.dose.reps, "sets": 1},
            "reps_done": planned.dose.reps,
            "held_ms": planned.dose.hold_s * planned.dose.reps * 1000,
        }
        for planned in plan_routine(routine, library)
    ]

    def felt(score: int, reach: str) -> list[dict[str, object]]:
        return [{"side": None, "pain": {"score": score, "reach": reach}}]

    return _times(began, 9) | {
        "routine": routine.id,
        "routine_name": routine.name,
        "parts": parts,
        "before": felt(pain, "thigh"),
        "after": felt(pain - 1, "buttock"),
        "feeling": "right",
    }


def hold(timeline: Timeline, left_ms: int) -> PlaybackPosition:
    """A moment in the second hold of the exercise that the README shows."""
    holds = [
        (index, segment)
        for index, segment in enumerate(timeline.segments)
        if segment.phase is Phase.HOLD and segment.exercise == STAGE_EXERCISE
    ]
    index, segment = holds[1]
    at = segment.end_ms - left_ms
    return PlaybackPosition(
        state=State.PLAYING,
        index=index,
        segment=segment,
        position_ms=at,
        in_ms=at - segment.at_ms,
        left_ms=left_ms,
        lead_ms=0,
        waited_ms=0,
        total_left_ms=timeline.total_ms - at,
    )


def wait(app: QApplication, seconds: float = SETTLE_S) -> None:
    """Let the window settle."""
    loop = QEventLoop(app)
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
    app.processEvents()


def save(application: Application, name: str) -> None:
    """Write what the window shows, in as few colours as look the same."""
    picture = application.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    path = TARGET / f"{name}.png"
    if not picture.save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written.")
    print(f"{path.name}: {path.stat().st_size // 1000} kB")


def take(app: QApplication, application: Application) -> None:
    """Go through the window, picture by picture."""
    for name in ("today", "exercises", "calendar", "care"):
        application.window.show_page(name)
        wait(app)
        save(application, name)
    shipped = application.content
    options = layout_options(application.preferences.value)
    plan = plan_routine(shipped.library.routines[STAGE_ROUTINE], shipped.library)
    timeline = lay_out(plan, shipped.phrases, options)
    stage = application.session_view.view
    for name, choice in (("stage", Theme.LIGHT), ("stage-dark", Theme.DARK)):
        theme.look().choose(choice, False)
        application.window.show_overlay(stage)
        stage.begin(timeline)
        # As in a session, moment after moment: the pictures come while the hold runs.
        for left_ms in range(LEFT_MS + 2_000, LEFT_MS - 1, -100):
            position = hold(timeline, left_ms)
            ends = NOW + timedelta(milliseconds=position.total_left_ms)
            stage.show_position(timeline, position, QTime(ends.hour, ends.minute))
            wait(app, 0.1)
        save(application, name)
        application.window.close_overlay()


def main() -> int:
    """Open the app on the example and take all pictures."""
    QLocale.setDefault(QLocale("en_GB"))
    app = QApplication(sys.argv[:1])
    resources.register()
    translation.install(app_language.of_choice(""))
    shipped = content.load()
    clock.now = lambda: NOW
    TARGET.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        where = app_paths(str(Path(folder) / "data"))
        record = json.dumps(example(shipped.library))
        (where.data / "sessions.json").write_text(record, encoding="utf-8")
        preferences = '{"version": 1, "welcomed": true, "theme": "light", "days_a_week": 3}'
        (where.data / "preferences.json").write_text(preferences, encoding="utf-8")
        startup = StartupWindow(where.data)
        startup.window.resize(*SIZE)
        startup.build()
        application = Application(shipped, where, PreferencesStore(where.data), startup)
        startup.show(application.open)
        wait(app)
        try:
            take(app, application)
        finally:
            application.shut_down()
    return 0


if __name__ == "__main__":
    sys.exit(main())
