"""What the rooms of the app share: what ships, the past, taste, sound, and the window."""

from dataclasses import dataclass

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.paths import AppPaths
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.journal import Journal
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.picture.pictures import Pictures


@dataclass(frozen=True, kw_only=True)
class AppContext:
    """Built once by the application, and handed to every room in its place."""

    content: Content
    where: AppPaths
    history: HistoryStore
    dose: TodaysDose
    preferences: PreferencesStore
    journal: Journal
    voice: Voice
    playback: PlaybackController
    frame: MainWindow
    pictures: Pictures
