"""A data folder with what care remembers in it, and short ways to look at the window."""

import json
from datetime import UTC, datetime, timedelta

from application_run import welcomed
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import (
    CareLog,
    DoseChoice,
    Level,
    StepAnswer,
    StepKind,
    StepReason,
)
from sciatica_timer.services.store.history_data import HistoryData, encode

START = datetime(2026, 11, 2, 18, tzinfo=UTC)
LEFT, RIGHT = Side.LEFT, Side.RIGHT


def at(days: float) -> datetime:
    return START + timedelta(days=days)


def bridge(hold_s: int, reps: int = 8, sets: int = 2) -> Level:
    return Level(dose=Dose(hold_s=hold_s, reps=reps, sets=sets))


def step(day, exercise, before, to, *, kind=StepKind.DOWN, side=None, answer=StepAnswer.ACCEPTED):
    return DoseChoice(
        at=at(day),
        exercise=exercise,
        side=side,
        kind=kind,
        reason=StepReason.HURT,
        answer=answer,
        level=before,
        to=to,
    )


def out(day, exercise, side=None, answer=StepAnswer.ACCEPTED):
    return step(day, exercise, None, None, kind=StepKind.LEAVE_OUT, side=side, answer=answer)


def folder_with(folder, *choices, doses=None):
    """A data folder as the version before left it, of somebody who has been welcomed."""
    welcomed(folder)
    history = HistoryData()
    history.care = CareLog(choices=choices)
    (folder / "sessions.json").write_bytes(encode(history))
    prefs = {"version": 1, "welcomed": True} | ({"doses": doses} if doses else {})
    (folder / "preferences.json").write_text(json.dumps(prefs))
    return folder


def kept(folder, name="sessions.json"):
    return json.loads((folder / name).read_text())


def says(application, words):
    labels = application.window.findChildren(QLabel)
    return any(words in label.text() for label in labels if label.isVisible())


def shown(application):
    buttons = application.window.findChildren(QAbstractButton)
    return {button.text(): button for button in buttons if button.isVisible()}


def press(application, text):
    QTest.mouseClick(shown(application)[text], Qt.MouseButton.LeftButton)


HURT = {
    "id": "hurt",
    "started": at(0.5).isoformat(),
    "ended": at(0.51).isoformat(),
    "routine": "strength",
    "routine_name": "Strength",
    "completion": "finished",
    "active_ms": 400_000,
    "parts": [
        {
            "exercise": "glute-bridge",
            "name": "Glute bridge",
            "planned": {"hold_s": 5, "reps": 8, "sets": 2},
            "reps_done": 16,
            "held_ms": 80_000,
            "hurts": [{"choice": "easier"}],
        }
    ],
}
FLARE_OUT = [out(1, "knee-to-chest", LEFT), out(1, "knee-to-chest", RIGHT), out(1, "pelvic-tilt")]
