"""The doses of today as the app keeps them: within the wished length, across a restart."""

from datetime import timedelta
from pathlib import Path

import pytest
from fakes import library, phrases
from msgspec.structs import replace

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.domain.session import (
    Completion,
    DoctorReason,
    Feeling,
    Pain,
    PainAt,
    Part,
    Session,
    StepAnswer,
    StepKind,
)
from sciatica_timer.services import clock
from sciatica_timer.services.content_files import ContentFiles
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore


@pytest.fixture
def opened(qapp, tmp_path: Path):
    """Opens the folder anew each time, and closes what was open before."""
    stores = []

    def again():
        while stores:
            stores.pop().close()
        history = HistoryStore(tmp_path, now=clock.now)
        history.load()
        stores.append(history)
        preferences = PreferencesStore(tmp_path)
        content = Content(library(), phrases(), ContentFiles("en"))
        return TodaysDose(content, history, preferences), history, preferences

    yield again
    stores.pop().close()


def tilt(days_ago: float, hold_s: int = 3, **more: object) -> Session:
    exercise = library().exercises["pelvic-tilt"]
    dose = replace(exercise.dose.first, hold_s=hold_s)
    began = clock.now() - timedelta(days=days_ago)
    part = Part(exercise=exercise.id, name=exercise.name, planned=dose, reps_done=dose.reps)
    return Session(
        id=f"{days_ago}",
        started=began,
        ended=began + timedelta(minutes=5),
        routine="gentle-start",
        routine_name="Gentle start",
        completion=Completion.FINISHED,
        active_ms=300_000,
        parts=(part,),
        **more,  # type: ignore[arg-type]
    )


def scored(score: int) -> dict[str, object]:
    return {"after": (PainAt(pain=Pain(score=score)),)}


def test_no_step_up_makes_a_session_longer_than_was_wished(opened) -> None:
    dose, history, preferences = opened()
    for days_ago in (3, 2, 1):
        history.add(tilt(days_ago, **scored(2)))
    up = dose.suggestions()
    assert [one.kind for one in up] == [StepKind.UP]
    preferences.replace(replace(preferences.value, longest_min=1))
    assert dose.suggestions() == ()
    dose.answer(up, StepAnswer.ACCEPTED)
    assert history.care.choices == (), "a card that was still in sight raises nothing"
    preferences.replace(replace(preferences.value, longest_min=60))
    assert dose.suggestions() == up
    dose.answer(up, StepAnswer.ACCEPTED)
    assert dose.of_all()["pelvic-tilt"].doses[None].reps == 3


def test_an_accepted_step_down_and_what_was_read_outlast_a_restart(opened) -> None:
    dose, history, _ = opened()
    exercise = library().exercises["pelvic-tilt"]
    dose.set_by_hand(exercise.id, None, replace(exercise.dose.first, hold_s=5))
    for days_ago in (30, 23, 16, 9):
        history.add(tilt(days_ago, 5, **scored(4)))
    history.add(tilt(0.1, 5, feeling=Feeling.TOO_MUCH, **scored(4)))
    dose.answer(dose.suggestions(), StepAnswer.ACCEPTED)
    assert dose.of_all()[exercise.id].doses[None].hold_s == 3
    assert dose.doctor_reasons() == (DoctorReason.NO_BETTER,)
    dose.doctor_read(dose.doctor_reasons())
    history.flush()
    for _ in range(2):
        dose, history, _ = opened()
        assert dose.of_all()[exercise.id].doses[None].hold_s == 3
        assert dose.suggestions() == ()
        assert dose.doctor_reasons() == ()
