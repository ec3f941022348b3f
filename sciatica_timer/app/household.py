"""What the rooms of the app share: what ships, the past, taste, sound, and the window."""

from dataclasses import dataclass

from sciatica_timer.app.content import Content
from sciatica_timer.app.places import Places
from sciatica_timer.services.conductor import Conductor
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences import PreferencesStore
from sciatica_timer.services.store.journal import Journal
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.frame import Frame
from sciatica_timer.ui.picture.pictures import Pictures


@dataclass(frozen=True, kw_only=True)
class Household:
    """Built once by the house, and handed to every room in its place."""

    content: Content
    where: Places
    history: HistoryStore
    preferences: PreferencesStore
    journal: Journal
    voice: Voice
    conductor: Conductor
    frame: Frame
    pictures: Pictures
