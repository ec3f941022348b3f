"""What a screen reader is told of a session: each change once, and the time left now and then."""

import care_tools as tools
import msgspec
import pytest
from accessible_tree import screen_reader
from playback_positions import at
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.app import content
from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.plan import plan_routine
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.ui.stage.displayed_moment import moment_of
from sciatica_timer.ui.stage.spoken_moment import LONG_S, spoken
from sciatica_timer.ui.stage.tell_moment import tell


def whole(routine: str) -> Timeline:
    shipped = content.load()
    plan = plan_routine(shipped.library.routines[routine], shipped.library)
    return lay_out(plan, shipped.phrases, LayoutOptions())


def told(timeline: Timeline) -> list[tuple[int, str]]:
    """All of it, with the time in ms at which it comes."""
    found: list[tuple[int, str]] = []
    before = None
    for ms in range(0, timeline.total_ms, 250):
        now = moment_of(timeline, at(timeline, ms))
        if text := spoken(before, now):
            found.append((ms, text))
        before = now
    return found


def test_a_whole_session_can_be_followed_by_ear(qapp: QApplication) -> None:
    timeline = whole("all-seven")
    said = told(timeline)
    texts = [text for _, text in said]
    assert "Standing hamstring stretch" in texts[0]
    for planned in timeline.plan:
        assert any(text.startswith(planned.exercise.name) for text in texts)
    assert any(text.startswith("Hold, rep 1 of 2. 20 seconds left.") for text in texts)
    assert any("Now the right side." in text for text in texts)
    assert not any(".." in text or " ," in text for text in texts)


def test_the_time_left_is_told_once_in_what_is_long_and_not_each_second(
    qapp: QApplication,
) -> None:
    timeline = whole("stretch")
    said = told(timeline)
    holds = [each for each in timeline.segments if each.phase is Phase.HOLD]
    assert all(hold.for_ms >= LONG_S * 1000 for hold in holds if hold.for_ms > 15_000)
    for hold in holds:
        inside = [text for ms, text in said if hold.at_ms < ms < hold.end_ms - 500]
        assert inside.count("10 seconds left") == (hold.for_ms >= LONG_S * 1000)
        assert len(inside) <= 2


def test_what_is_about_to_begin_says_how_soon(qapp: QApplication) -> None:
    timeline = whole("flare-day")
    start = msgspec.structs.replace(at(timeline, 0), state=State.LEAD_IN, lead_ms=3000)
    text = spoken(None, moment_of(timeline, start))
    assert "Starts in 3 seconds." in text


def test_a_hold_of_minutes_is_shown_and_told_in_minutes(qapp: QApplication) -> None:
    shipped = content.load()
    long = PlannedExercise(
        exercise=shipped.library.exercises["pelvic-tilt"], dose=Dose(hold_s=300, reps=1)
    )
    timeline = lay_out([long], shipped.phrases, LayoutOptions())
    hold = next(each for each in timeline.segments if each.phase is Phase.HOLD)
    shown = [moment_of(timeline, at(timeline, hold.at_ms + ms)) for ms in (0, 209_000, 240_001)]
    assert [moment.digits for moment in shown] == ["5:00", "1:31", "1:00"]
    assert shown[0].time_words == "5 minutes left"
    assert shown[1].time_words == "1 minute and 31 seconds left"
    said = [text for ms, text in told(timeline) if hold.at_ms <= ms < hold.end_ms]
    assert said[0].startswith("Hold. 5 minutes left. ")
    assert said[1:] == ["10 seconds left"]
    first = moment_of(timeline, at(timeline, 0))
    assert first.then == "Then 1 hold of 5 min"


@pytest.mark.parametrize("state", [State.LEAD_IN, State.PLAYING, State.PAUSED])
def test_the_voice_is_not_talked_over(qtbot: QtBot, state: State) -> None:
    timeline = whole("flare-day")
    now = moment_of(timeline, msgspec.structs.replace(at(timeline, 40_000), state=state))
    stage = tools.shown(qtbot, QWidget())
    stage.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    stage.setFocus()
    stage.setProperty("tells", True)
    stage.setAccessibleDescription("Paused.")
    sheet = QWidget(stage)
    sheet.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    sheet.show()
    with screen_reader():
        tell(stage, None, now, state, voice_alone=True)
        if state is State.PAUSED:
            # It paused for a question, which is read in this moment.
            sheet.setFocus()
            qtbot.wait(20)
            assert stage.accessibleDescription() == "Paused."
            stage.setFocus()
            tell(stage, None, now, state, voice_alone=True)
            qtbot.waitUntil(lambda: stage.accessibleDescription() != "Paused.")
        else:
            # Nor is what was said last read again, as the focus comes back.
            assert stage.accessibleDescription() == ""
