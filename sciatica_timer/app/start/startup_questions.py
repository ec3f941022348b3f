"""What is told and asked when the app starts, before anything else can be done."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject

from sciatica_timer.app.paths import AppPaths
from sciatica_timer.domain.course import is_to_come
from sciatica_timer.domain.session import Session
from sciatica_timer.services import clock
from sciatica_timer.services.history import HistoryStore, sentence
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.store.journal import JournalEntry
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.kit import ButtonKind, dates
from sciatica_timer.ui.kit.short_text import short_name
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption


def clock_words(sessions: Sequence[Session], now: datetime) -> str:
    """That the clock is behind the newest session, and what that means; empty where it is not.

    It may be years behind in a computer without its battery, and a session vanishes then from
    the days that one looks at.
    """
    if not sessions or not is_to_come(sessions[-1], now.date()):
        return ""
    text = translate(
        "StartupQuestions",
        "This computer's clock says {today}, but your calendar has a session on {later}."
        " What you do now is written down under {today}. If the clock is wrong, set it first.",
    )
    later = dates.short_date(sessions[-1].started.date())
    return text.format(today=dates.short_date(now.date()), later=later)


class StartupQuestions(QObject):
    """Asks over the whole window; each question has one answer that changes nothing."""

    def __init__(
        self,
        where: AppPaths,
        history: HistoryStore,
        preferences: PreferencesStore,
        window: MainWindow,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._where = where
        self._history = history
        self._preferences = preferences
        self._window = window

    def tell(self) -> None:
        """What stands out at the start, and changes nothing."""
        self._tell_of_open_folder()
        if told := clock_words(self._history.sessions, clock.now()):
            self._window.notify(told)

    def _tell_of_open_folder(self) -> None:
        """A folder that others can open is left so; that is said once."""
        prefs = self._preferences.value
        if not self._where.open_to_others or prefs.told_of_open_folder:
            return
        told = self.tr(
            "Your folder {folder} is open to others on this computer, and was left so. "
            "The files that Sciatica Timer makes in it can be read by you only."
        )
        self._window.notify(told.format(folder=self._where.data), gives_way=True)
        self._preferences.replace(replace(prefs, told_of_open_folder=True))

    def offer_backup(self, then: Callable[[], object], show_signs: Callable[[], object]) -> None:
        """Offer the newest good backup of a damaged or lost history, if any, then go on."""
        problem = self._history.problem
        if problem is None or problem.backup is None:
            then()
            return
        backup = problem.backup
        there = self.tr("There is a backup. Using it adds what is missing and loses nothing.")
        question = Question(
            self.tr("Your sessions"),
            paragraph([sentence(problem), there]),
            [
                QuestionOption("restore", self.tr("Use the backup"), ButtonKind.PRIMARY),
                QuestionOption("without", self.tr("Go on without it")),
            ],
            self._window,
        )

        def answered(key: str) -> None:
            if key != "restore":
                self._history.keep_as_is()
                then()
                return
            # Hardly anybody ever needs it.
            from sciatica_timer.app.history.backup_reading import BackupReading

            reading = BackupReading(self._history, self._window, show_signs, self)
            reading.begin(backup, then, lambda: self.offer_backup(then, show_signs))

        question.answered.connect(answered)

    def ask_about_cut_short(self, entry: JournalEntry, answered: Callable[[str], object]) -> None:
        """A crash or a flat battery cut a session short: "go-on", "keep" or "discard"."""
        text = self.tr("{name}, {minutes} min, was cut short. Nothing you did is lost.").format(
            name=short_name(shown_names().of_session(entry.session)), minutes=entry.session.minutes
        )
        answers = [
            QuestionOption("go-on", self.tr("Go on from here"), ButtonKind.PRIMARY),
            QuestionOption("keep", self.tr("Keep it as it is")),
            QuestionOption("discard", self.tr("Discard it")),
        ]
        question = Question(
            self.tr("Your last session"), text, answers, self._window, escape="keep"
        )
        question.answered.connect(answered)
