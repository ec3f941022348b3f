"""The keys of a session: what each asks for, and what a button on the stage takes."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.keys_by_position import plain_key
from sciatica_timer.ui.kit.press_guard import press_guard

if TYPE_CHECKING:
    from sciatica_timer.ui.stage.session_view import SessionView

KEY = Qt.Key
BUTTON_KEYS = {KEY.Key_Space, KEY.Key_Return, KEY.Key_Enter, KEY.Key_Tab, KEY.Key_Backtab}
"""What a button takes; all other keys do what they do everywhere in a session."""


class StageKeys(QObject):
    """Turns keys into the requests of the view (README, Keys)."""

    def __init__(self, view: "SessionView", buttons: Iterable[QWidget]) -> None:
        super().__init__(view)
        self._view = view
        actions = {
            view.toggle_requested: (
                KEY.Key_Space,
                KEY.Key_Return,
                KEY.Key_Enter,
                KEY.Key_MediaPlay,
                KEY.Key_MediaPause,
                KEY.Key_MediaTogglePlayPause,
            ),
            view.next_requested: (KEY.Key_Right, KEY.Key_MediaNext),
            view.back_requested: (KEY.Key_Left, KEY.Key_MediaPrevious),
            view.repeat_requested: (KEY.Key_R,),
            view.mute_requested: (KEY.Key_M, KEY.Key_VolumeMute),
            view.full_screen_requested: (KEY.Key_F, KEY.Key_F11),
            view.hurts_requested: (KEY.Key_P,),
            view.stop_signs_requested: (KEY.Key_S,),
            view.help_requested: (KEY.Key_H, KEY.Key_F1, KEY.Key_Question),
            view.leave_requested: (KEY.Key_Escape,),
        }
        self._actions = {key: action for action, keys in actions.items() for key in keys}
        for button in buttons:
            button.installEventFilter(self)

    def take(self, event: QKeyEvent) -> bool:
        """Do what a key means, once for a key held down but for the volume; whether it was one."""
        key = plain_key(event)
        if key in (KEY.Key_Up, KEY.Key_Down):
            self._view.volume_requested.emit(1 if key == KEY.Key_Up else -1)
            return True
        if key is None or key not in self._actions:
            return False
        action = self._actions[key]
        if key == KEY.Key_Escape and self._view.window().isFullScreen():
            action = self._view.full_screen_requested
        if not press_guard().is_held(event):
            action.emit()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a button have the keys that press it, and the view all others as ever."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return event.key() not in BUTTON_KEYS and self.take(event)
        return False
