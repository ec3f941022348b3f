"""The first start: once, before anything else, and never again."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from sciatica_timer.app.content import Content
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.domain import six_weeks
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.voice.voice import Voice, VoiceNotice
from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.care.first_start import FirstAnswers, FirstStart
from sciatica_timer.ui.care.stop_sign_words import both_sides
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.notices import notice_sentence
from sciatica_timer.ui.six_weeks_words import until_line

LOUDER = 0.1
FASTER = 0.1
SPEEDS = (0.7, 1.5)


class FirstStartController(QObject):
    """Leads through the first start and keeps its answers."""

    done = Signal()
    """It was gone through to its end."""

    def __init__(
        self,
        content: Content,
        preferences: PreferencesStore,
        history: HistoryStore,
        voice: Voice,
        window: MainWindow,
        stop_signs: StopSignsController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._content = content
        self._history = history
        self._preferences = preferences
        self._voice = voice
        self._stop_signs = stop_signs
        self._window = window
        advice = content.advice
        self._page = page = FirstStart(advice.welcome, advice.signs)
        stop_signs.wire(page.emergency.number)
        self._today = day_of(clock.now(), preferences.value.day_starts_at)
        page.began.question.ask(self._today)
        page.began.question.told.connect(self._on_began)
        page.finished.connect(self._on_finished)
        page.both_sore.connect(self._on_both)
        page.signs.clicked.connect(stop_signs.show)
        page.sound.play.clicked.connect(self._play)
        page.sound.louder.clicked.connect(lambda: self._change(LOUDER, 0.0))
        page.sound.quieter.clicked.connect(lambda: self._change(-LOUDER, 0.0))
        page.sound.slower.clicked.connect(lambda: self._change(0.0, -FASTER))
        page.sound.faster.clicked.connect(lambda: self._change(0.0, FASTER))
        self._show_text_size()
        page.text_size.valueChanged.connect(self._on_text_size)
        page.language.picked.connect(self._on_language)
        # It is also changed by key.
        preferences.changed.connect(self._show_text_size)
        voice.noticed.connect(self._on_notice)
        window.show_overlay(page)

    def _play(self) -> None:
        words = self._content.phrases.hear
        self._voice.sample(words, self._preferences.value.voice)

    def _change(self, louder: float, faster: float) -> None:
        prefs = self._preferences.value
        low, high = SPEEDS
        voice = replace(
            prefs.voice,
            word_volume=round(max(0.1, min(1.0, prefs.voice.word_volume + louder)), 2),
            tone_volume=round(max(0.1, min(1.0, prefs.voice.tone_volume + louder)), 2),
            speed=round(max(low, min(high, prefs.voice.speed + faster)), 2),
        )
        self._preferences.replace(replace(prefs, voice=voice))
        said = self.tr("Volume {volume} of 100, speed {speed} of 100")
        percent = {"volume": round(voice.word_volume * 100), "speed": round(voice.speed * 100)}
        self._page.sound.set_note(said.format(**percent))
        self._play()

    def _show_text_size(self) -> None:
        self._page.text_size.set_percent(self._preferences.value.text_size)

    def _on_text_size(self) -> None:
        percent = self._page.text_size.percent()
        self._preferences.replace(replace(self._preferences.value, text_size=percent))

    def _on_language(self, language: str) -> None:
        self._preferences.replace(replace(self._preferences.value, language=language))

    def _on_notice(self, notice: VoiceNotice) -> None:
        self._page.sound.set_note(notice_sentence(notice))
        if self._page.sound.isVisible():
            announce(self._page.sound, notice_sentence(notice))

    def _on_both(self) -> None:
        # Where a sign was named nothing begins anyway, and the questions can be gone through.
        if self._stop_signs.stands:
            self._page.go_on_after_signs()
        else:
            self._stop_signs.show_first(both_sides(), self._page.go_on_after_signs)

    def _on_began(self, day: date | None) -> None:
        log = six_weeks.told(self._history.care, day, self._today)
        self._history.replace_care(log)
        until = six_weeks.heavy_from(log)
        lasts = until is not None and six_weeks.within(log, self._today)
        over = self.tr("Then the six weeks without heavy lifting are over.")
        self._page.began.tell(until_line(until) if lasts and until else over)

    def _on_finished(self, answers: FirstAnswers) -> None:
        prefs: Preferences = self._preferences.value
        self._preferences.replace(
            replace(
                prefs,
                sore_side=answers.sore_side,
                days_a_week=answers.days_a_week,
                welcomed=True,
            )
        )
        self._voice.noticed.disconnect(self._on_notice)
        # Where a session begins now its view takes the place of this page.
        self.done.emit()
        if self._window.overlay() is self._page:
            self._window.close_overlay()
        self._page.deleteLater()
        self.deleteLater()
