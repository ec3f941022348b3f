"""The session that the stories of the engine are about."""

import pytest
from fakes import phrases, planned
from walks import Walk, recorder_of

from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.timeline import Timeline
from sciatica_timer.engine.recorder import Recorder


@pytest.fixture(scope="module")
def timeline() -> Timeline:
    plan = [
        planned("pelvic-tilt", reps=3),
        planned("lying-gluteal", reps=2),
        planned("glute-bridge", reps=2, sets=2),
    ]
    return lay_out(plan, phrases(), LayoutOptions())


@pytest.fixture
def walk(timeline: Timeline) -> Walk:
    return Walk(timeline)


@pytest.fixture
def recorder(timeline: Timeline) -> Recorder:
    return recorder_of(timeline)
