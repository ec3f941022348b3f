"""When a screen reader says what a session is at: not over the voice, nor over a question."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget

from sciatica_timer.engine.player import State
from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.stage.displayed_moment import DisplayedMoment
from sciatica_timer.ui.stage.spoken_moment import spoken


def tell(
    stage: QWidget,
    before: DisplayedMoment | None,
    now: DisplayedMoment,
    state: State,
    *,
    voice_alone: bool,
) -> None:
    """Let a screen reader say what changed; voice_alone leaves to the voice what that says."""
    if not QAccessible.isActive():
        return
    if voice_alone and state in (State.PLAYING, State.LEAD_IN):
        # What was told last would be read as if it were so now, where the focus comes back.
        stage.setAccessibleDescription("")
    elif state is State.PAUSED:
        QTimer.singleShot(0, stage, partial(_tell_pause, stage, spoken(before, now)))
    else:
        announce(stage, spoken(before, now))


def _tell_pause(stage: QWidget, text: str) -> None:
    """Not where it paused for a question: that is read in this moment."""
    focus = stage.window().focusWidget()
    if focus is stage or (isinstance(focus, QAbstractButton) and focus.parentWidget() is stage):
        announce(stage, text)
