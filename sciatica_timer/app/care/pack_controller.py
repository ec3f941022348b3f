"""Cold and heat: the timer that runs beside everything else, in sight on every page."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.domain import six_weeks
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.pack import (
    LATE_MS,
    KeptPack,
    Pack,
    PackCue,
    PackTimer,
    keep,
    start_pack,
    take_up,
)
from sciatica_timer.services import clock
from sciatica_timer.services.advice import Packs, PackWords
from sciatica_timer.services.history import HistoryStore, sentence
from sciatica_timer.services.pack_file import PackFile
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.translation import paragraph
from sciatica_timer.services.voice.voice import Voice
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.main_window import MainWindow
from sciatica_timer.ui.question import Question, QuestionOption
from sciatica_timer.ui.six_weeks_words import until_line

if TYPE_CHECKING:
    from sciatica_timer.ui.care.pack_card import PackCard

BEAT_MS = 500
CLOSE_S = 10
"""The longest wait for the disk at the end."""


class PackController(QObject):
    """Runs the timer, says its words, keeps it over a restart, and asks before it is lost.

    It counts the computer's sleep: the pack lies on the skin meanwhile.
    """

    told = Signal(str)
    """What is on and how long it takes, in words; empty where nothing is."""
    ended = Signal(str, str)
    """The time is up: its name, and what to do."""

    def __init__(
        self,
        packs: Packs,
        file: PackFile,
        history: HistoryStore,
        preferences: PreferencesStore,
        voice: Voice,
        window: MainWindow,
        session: SessionController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._packs = packs
        self._preferences = preferences
        self._voice = voice
        self._window = window
        self._session = session
        self._file = file
        self._history = history
        self._card: PackCard | None = None
        self._timer: PackTimer | None = None
        self._said_until = 0
        self._told = ""
        """The notice of the timer, told or waiting."""
        self._may_go = False
        self._question: Question | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MS)
        self._beat.timeout.connect(self._on_beat)

    @property
    def timer(self) -> PackTimer | None:
        """The timer that is on, running or paused."""
        return self._timer

    def wire(self, card: "PackCard") -> None:
        """Let a card start, pause and stop it."""
        self._card = card
        card.began.told.connect(self._on_began)
        card.start_requested.connect(self._start)
        card.pause_requested.connect(self._pause)
        card.resume_requested.connect(self._resume)
        card.stop.clicked.connect(self._stop)
        self._show()

    def refresh(self) -> None:
        """Bring the card up to date: what fits depends on the day."""
        if self._card is not None:
            log, today = self._history.care, self._today()
            asks, until = six_weeks.asks_when(log, today), six_weeks.heavy_from(log)
            days = None if asks or log.began is None else (today - log.began).days
            line = until_line(until) if six_weeks.within(log, today) and until else ""
            self._card.set_began(days, today, line)
            self._show()

    def shut_down(self) -> None:
        """Let the beat go; the file stays, and is waited for."""
        self._beat.stop()
        self._file.finish(for_s=CLOSE_S)

    def take_up(self) -> None:
        """Go on with the timer that an earlier run left behind, or say that its time is up."""
        kept = self._file.read()
        self._timer = take_up(kept, clock.elapsed(), clock.now()) if kept else None
        if self._timer is None:
            if self._file.unread:
                text = self.tr(
                    "A timer for cold or heat was on, and how long cannot be read any more. Take"
                    " the pack off if it still lies on you."
                )
                self._window.notify(text, over_all=True)
            if kept or self._file.unread:
                self._file.remove()
            return
        now = clock.elapsed()
        over = self._timer.over(now)
        # Of one that ended meanwhile the end is still to be said.
        self._said_until = self._timer.since or 0 if over else now
        self._run()
        if over:
            self._on_beat()

    def may_close(self) -> bool:
        """Whether the window may close; asks while the timer runs."""
        timer = self._timer
        if timer is None:
            # The disk may have refused it when the timer was stopped; it would go on from there.
            self._file.remove()
        if self._may_go or timer is None or not timer.running:
            return True
        if self._question is None:
            minutes = self._minutes_left(timer)
            titles = {
                Pack.COLD: self.tr("The timer for cold is running"),
                Pack.HEAT: self.tr("The timer for heat is running"),
            }
            if self._file.problem is not None:
                self._file.write(self._kept(timer))
            if self._file.problem is None:
                text = self.tr(
                    "%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to"
                    " take it off. Opened again before then, it goes on.",
                    "",
                    minutes,
                )
            else:
                text = self.tr(
                    "%n minute(s) left. While Sciatica Timer is closed, nothing tells you when to"
                    " take it off. It could not be saved, so it is gone when opened again.",
                    "",
                    minutes,
                )
            self._question = Question(
                titles[timer.pack],
                text,
                [
                    QuestionOption("stay", self.tr("Stay here"), ButtonKind.PRIMARY),
                    QuestionOption("close", self.tr("Close all the same")),
                ],
                self._window,
                escape="stay",
            )
            self._question.answered.connect(self._on_answer)
        return False

    # -- inside -------------------------------------------------------------------------------

    def _on_answer(self, key: str) -> None:
        self._question = None
        if key == "close":
            self._may_go = True
            self._window.close()
            # Something else may keep the window; then it is asked anew.
            self._may_go = False

    def _today(self) -> date:
        return day_of(clock.now(), self._preferences.value.day_starts_at)

    def _on_began(self, day: date | None) -> None:
        self._history.replace_care(six_weeks.told(self._history.care, day, self._today()))

    def _start(self, pack: Pack, minutes: int) -> None:
        self._timer = start_pack(pack, minutes, clock.elapsed())
        self._said_until = clock.elapsed()
        self._say(PackCue.START)
        self._keep()

    def _pause(self) -> None:
        if self._timer:
            self._timer = self._timer.pause(clock.elapsed())
            self._keep()

    def _resume(self) -> None:
        if self._timer:
            self._said_until = clock.elapsed()
            self._timer = self._timer.resume(self._said_until)
            self._keep()

    def _stop(self) -> None:
        self._timer = None
        self._window.take_back(self._told)
        self._keep()

    def _keep(self) -> None:
        if self._timer is None:
            self._file.remove()
        else:
            self._file.write(self._kept(self._timer), self._tell_if_refused)
        self._run()

    def _tell_if_refused(self) -> None:
        if (problem := self._file.problem) and self._timer is not None:
            runs_on = self.tr("The timer runs on as long as Sciatica Timer is open.")
            self._window.notify(paragraph((sentence(problem), runs_on)))

    def _kept(self, timer: PackTimer) -> KeptPack:
        return keep(timer, clock.elapsed(), clock.now())

    def _on_beat(self) -> None:
        now = clock.elapsed()
        timer = self._timer
        if timer is None:
            return
        for cue in timer.cues(self._said_until, now):
            self._say(cue, timer.late(now))
        self._said_until = now
        if timer.over(now):
            self._timer = None
            self._keep()
        else:
            self._run()

    def _run(self) -> None:
        timer = self._timer
        going = timer is not None and timer.running
        if going != self._beat.isActive():
            if going:
                self._beat.start()
            else:
                self._beat.stop()
        if self._question is not None and not going:
            question, self._question = self._question, None
            question.put_away()
        self._show()

    def _show(self) -> None:
        timer = self._timer
        if self._card is not None:
            self._card.show_timer(timer, clock.elapsed())
        if timer is None:
            self._window.rail.show_running("", "", "")
            self.told.emit("")
            return
        seconds = -(-timer.left(clock.elapsed()) // 1000)
        left = f"{seconds // 60}:{seconds % 60:02d}"
        minutes = self._minutes_left(timer)
        if timer.running:
            words = self.tr("{pack}, %n minute(s) left", "Cold or Heat", minutes)
        else:
            words = self.tr("{pack}, paused, %n minute(s) left", "Cold or Heat", minutes)
        words = words.format(pack=self._words(timer).name)
        self.told.emit(words)
        self._window.rail.show_running(timer.pack.value if timer.running else "pause", left, words)

    def _words(self, timer: PackTimer) -> PackWords:
        return self._packs.cold if timer.pack is Pack.COLD else self._packs.heat

    def _say(self, cue: PackCue, late_ms: int = 0) -> None:
        if self._timer is None:
            return
        words = self._words(self._timer).said[cue]
        # What was told of it before is over.
        self._window.take_back(self._told)
        self._told = "" if cue is PackCue.START else words
        if cue is PackCue.END and late_ms > LATE_MS:
            minutes = late_ms // 60_000
            late = self.tr(
                "The time was up %n minute(s) ago, while the computer slept or the app was closed.",
                "",
                minutes,
            )
            self._told = paragraph((words, late))
        if self._told:
            # The end must be seen wherever one is: over the stage, a question, a page.
            self._window.notify(self._told, over_all=cue is PackCue.END)
        if cue is PackCue.END:
            self.ended.emit(self._words(self._timer).name, self._told)
        # A session's own words go first; the notice tells as well.
        if not self._session.active:
            self._voice.sample(words, self._preferences.value.voice)

    def _minutes_left(self, timer: PackTimer) -> int:
        return max(1, -(-timer.left(clock.elapsed()) // 60_000))
