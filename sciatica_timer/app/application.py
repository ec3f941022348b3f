"""Builds every object and makes every connection; read it from top to bottom."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut

from sciatica_timer.app.care.page_controller import CarePageController
from sciatica_timer.app.care.todays_dose import TodaysDose, take_old_doses
from sciatica_timer.app.content import Content
from sciatica_timer.app.context import AppContext
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.history.save_status import SaveStatus
from sciatica_timer.app.history.transfer import TransferController
from sciatica_timer.app.navigation import Navigation
from sciatica_timer.app.paths import AppPaths
from sciatica_timer.app.session.care_questions import SessionCareController
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.empty_routine import EmptyRoutineNotice
from sciatica_timer.app.session.view_controller import SessionViewController
from sciatica_timer.app.startup import StartupWindow, apply_theme
from sciatica_timer.domain.plan import plan_once
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import Move, Routine
from sciatica_timer.services import clock, resources
from sciatica_timer.services.awake import ScreenAwake
from sciatica_timer.services.history import HistoryStore, Problem, sentence
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.store.long_task import Step
from sciatica_timer.services.store.sync_copies import SyncCopies
from sciatica_timer.services.voice.voice import Trace, Voice
from sciatica_timer.ui.kit import ButtonKind
from sciatica_timer.ui.kit.text_lines import short_name
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.question import Question, QuestionOption

if TYPE_CHECKING:
    from sciatica_timer.app.audio_export import AudioExport
    from sciatica_timer.services.store.importing import ImportPreview

log = logging.getLogger(__name__)

# Printed by a second start, in the words of the command line.
BUSY = "A session is running in Sciatica Timer. End it first, then start again."
ANSWER_FIRST = "Sciatica Timer is open and waits for an answer in its window. Give it first."
STOPPED = "Your last answer was a stop sign. Read in the window what to do before you exercise."
CLOSE_S = 30.0
"""So long the end of the app waits for the disk; what is being written goes on after that."""
LONGEST_S = 5.0
"""So long it waits for the journal, which by then only repeats what is kept."""


class Application(QObject):
    """The whole app with its window."""

    def __init__(
        self,
        content: Content,
        where: AppPaths,
        preferences: PreferencesStore,
        front: StartupWindow,
        trace: Trace | None = None,
    ) -> None:
        super().__init__()
        self.window = front.frame

        # State: taste and the past. Now lives in the playback's player.
        self.preferences = preferences
        self.history = HistoryStore(where.data, now=clock.now, waits=False)
        self.journal = Journal(where.data)

        # Services that start nothing until they are needed.
        self.voice = Voice(where.cache, resources.tones(), trace, language=content.spoken_language)
        self.playback = PlaybackController(clock.ticks)
        self.awake = ScreenAwake(self.playback, parent=self)
        self.pictures = Pictures(":/illustrations")

        self.content = content
        self._context = context = AppContext(
            content=content,
            where=where,
            history=self.history,
            dose=TodaysDose(content.library, self.history),
            preferences=preferences,
            journal=self.journal,
            voice=self.voice,
            playback=self.playback,
            frame=self.window,
            pictures=self.pictures,
        )
        self._exporting: AudioExport | None = None
        # What lies in and over the window.
        self.session = SessionController(context, now=clock.now)
        self.session_view = SessionViewController(context, flow=self.session)
        self.empty_routine = EmptyRoutineNotice(context, parent=self)
        self.session_care = SessionCareController(
            context, flow=self.session, on_stage=self.session_view, nothing_left=self.empty_routine
        )
        self.care_pages = CarePageController(context, flow=self.session, hands=self.session_care)
        self.navigation = Navigation(context, places=front.places, room=self.care_pages)
        self.transfer = TransferController(context, parent=self)
        self.sync_copies = SyncCopies(where.data, self._look_at_copy, self)

        # The stop signs are one key and one click away everywhere; a text field keeps its letters.
        signs = QShortcut(QKeySequence("S"), self.window)
        for asked in (
            signs.activated,
            self.window.rail.signs_requested,
            self.transfer.signs_requested,
        ):
            asked.connect(self.session_care.show_signs)

        # Connections between rooms.
        self.save_status = SaveStatus(context, parent=self)
        self.session_care.summary_made.connect(self.save_status.follow)
        self.window.set_close_guard(self._may_close)
        self.window.activated.connect(self.history.look_again)
        for moment in (self.window.activated, self.history.watch.noticed, self.session.ended):
            moment.connect(self._look_for_copies)
        self.sync_copies.found.connect(self._offer_copy)
        self.sync_copies.gone.connect(self._withdraw_copy)
        self.transfer.answered.connect(self.sync_copies.settle)
        self.navigation.start_requested.connect(self.ask_and_start)
        self.care_pages.start_requested.connect(self.ask_and_start)
        self.navigation.try_requested.connect(self.begin_plan_of)
        self.navigation.history_requested.connect(self.transfer.open)
        self.navigation.save_requested.connect(self.save_audio)
        self.preferences.changed.connect(self._on_preferences)

    # -- the life of the window ---------------------------------------------------------------

    def open(self, *, routine: str = "", start: bool = False) -> None:
        """Read the past, then begin if that was asked for."""
        self.history.load()
        self.care_pages.packs.take_up()
        if self.preferences.problem is not None:
            self.save_status.tell(self.preferences.problem)
        self._tell_of_open_folder()
        # What is wrong with the history stands on Today as long as it is so.
        problem = self.history.problem
        if problem is not None and problem.backup is not None:
            self._offer_backup(problem, lambda: self._begin(routine, start))
        else:
            self._begin(routine, start)

    def _tell_of_open_folder(self) -> None:
        """A folder that others can open is left so; that is said once."""
        prefs = self.preferences.value
        if not self._context.where.open_to_others or prefs.told_of_open_folder:
            return
        told = self.tr(
            "Your folder {folder} is open to others on this computer, and was left so. "
            "The files that Sciatica Timer makes in it can be read by you only."
        )
        self.window.notify(told.format(folder=self._context.where.data), gives_way=True)
        self.preferences.replace(replace(prefs, told_of_open_folder=True))

    def _begin(self, routine: str, start: bool) -> None:
        if told := take_old_doses(self.content.library, self.preferences, self.history):
            self.window.notify(told)
        self._look_for_copies()
        if routine:
            self.navigation.suggest(routine)
        cut_short = self.journal.left_over(
            known={s.id for s in self.history.sessions}, now=clock.now
        )
        if self.journal.problem is not None:
            self.save_status.tell(self.journal.problem)
        if cut_short is not None:
            self._ask_about(cut_short)
        elif not self.preferences.value.welcomed:
            # Nothing begins before the stop signs were shown, whatever was asked for.
            self._welcome(routine if start else None)
        elif start:
            self.start(routine or self._first_routine)

    def _offer_backup(self, problem: Problem, then: Callable[[], None]) -> None:
        """A damaged or lost history: take the newest good backup in, or go on without it."""
        backup = problem.backup
        question = Question(
            self.tr("Your sessions"),
            sentence(problem)
            + " "
            + self.tr("There is a backup. Taking it in adds what is missing and loses nothing."),
            [
                QuestionOption("restore", self.tr("Take the backup in"), ButtonKind.PRIMARY),
                QuestionOption("without", self.tr("Go on without it")),
            ],
            self.window,
        )

        def answered(key: str) -> None:
            if key == "restore" and backup is not None:
                self.history.restore(backup)
            else:
                self.history.keep_as_is()
            then()

        question.answered.connect(answered)

    # -- what another computer left beside the history ----------------------------------------

    def _look_for_copies(self, *_what: object) -> None:
        # Looking at a large one would take from a session what it needs to be on time.
        if not (self.session.active or self.history.read_only):
            self.sync_copies.look()

    def _look_at_copy(self, data: bytes, step: Step) -> "ImportPreview":
        return self.history.preview(data, step=step)

    def _copy_words(self, path: Path) -> str:
        from sciatica_timer.ui.history.history_words import name_words

        text = self.tr(
            "The file {name} beside your history holds entries that are not here yet, perhaps from"
            " another computer."
        )
        return text.format(name=name_words(path))

    def _offer_copy(self, path: Path) -> None:
        self.window.notify(
            self._copy_words(path),
            action=self.tr("Have a look"),
            then=lambda: self.transfer.offer(path),
            otherwise=lambda: self.sync_copies.settle(path),
        )

    def _withdraw_copy(self, path: Path) -> None:
        self.window.take_back(self._copy_words(path))

    def _welcome(self, then_start: str | None) -> None:
        from sciatica_timer.app.care.first_run import FirstStartController

        room = FirstStartController(self._context, hands=self.session_care, parent=self)
        if then_start is not None:
            room.done.connect(lambda: self.start(then_start or self._first_routine))

    @property
    def _first_routine(self) -> str:
        return next(iter(self.content.library.routines))

    def _ask_about(self, entry: JournalEntry) -> None:
        """A crash or a flat battery cut a session short: go on, keep or discard."""
        text = self.tr("{name}, {minutes} min, was cut short. Nothing you did is lost.").format(
            name=short_name(entry.session.routine_name), minutes=entry.session.minutes
        )
        answers = [
            QuestionOption("go-on", self.tr("Go on from here"), ButtonKind.PRIMARY),
            QuestionOption("keep", self.tr("Keep it as it is")),
            QuestionOption("discard", self.tr("Discard it")),
        ]
        question = Question(self.tr("Your last session"), text, answers, self.window, escape="keep")

        def answered(key: str) -> None:
            self._on_cut_short(key, entry)

        question.answered.connect(answered)

    def _on_cut_short(self, key: str, entry: JournalEntry) -> None:
        if key == "discard":
            self.journal.finish()
            return
        if key == "go-on" and self.session_care.may_start():
            if self.session_view.resume_cut_short(entry):
                return
            self.window.notify(
                self.tr(
                    "That session cannot go on: its exercises are not here any more. What you did "
                    "is in your calendar."
                )
            )
        self.session.keep_as_it_is(entry.session)

    def come_to_front(self) -> None:
        """A second start raises this window."""
        if self.window.isMinimized():
            self.window.showNormal()
        self.window.raise_()
        self.window.activateWindow()

    def take_wish(self, routine: str, *, start: bool) -> str:
        """Do what a second start asks for; gives why not in a sentence, empty when it is done."""
        if routine and routine not in self.content.library.routines:
            try:
                self.content.routine(routine)
            except RefusalError as refusal:
                return str(refusal)
        if self.session.active:
            return BUSY
        open_question = any(each.isVisible() for each in self.window.findChildren(Question))
        if self.window.overlay() is not None or open_question:
            return ANSWER_FIRST
        if routine:
            self.window.show_page("today")
            self.navigation.suggest(routine)
        if start and not self.session_care.may_start():
            return STOPPED
        if start:
            self.start(routine or self._first_routine)
            # With every move left out it asks what else to do.
            return "" if self.session.active else ANSWER_FIRST
        return ""

    def rescue(self) -> bool:
        """Keep the running session, whatever happened; says whether all is on the disk."""
        if self.session.active and self.session.anything_done:
            self.session.leave(keep=True)
        return self.history.flush(for_s=LONGEST_S)

    def shut_down(self) -> None:
        """End the children and threads."""
        self.navigation.shut_down()
        self.care_pages.shut_down()
        self.awake.shut_down()
        self.voice.shut_down()
        self.pictures.stop()
        self.transfer.shut_down()
        self.sync_copies.shut_down()
        self.history.close(for_s=CLOSE_S)
        self.preferences.close(for_s=CLOSE_S)
        self.journal.close(for_s=LONGEST_S)

    def _may_close(self) -> bool:
        """Ask about a session under way, and about what is not on the disk yet."""
        if not self.session_view.ask_to_leave():
            return False
        self.session_care.keep_answers()
        return self.care_pages.may_close() and self.save_status.may_close()

    # -- wishes -------------------------------------------------------------------------------

    def ask_and_start(self, routine_id: str) -> None:
        """Ask how it is, then begin a routine."""
        if not self.session.active:
            self.session_care.ask_before(self.content.library.routines[routine_id])

    def start(self, routine_id: str) -> None:
        """Begin a routine at once, unless a red answer stands."""
        routine = self.content.library.routines[routine_id]
        if self.session.active or not self.session_care.may_start():
            return
        if not self.empty_routine.tells(routine, lambda other: self.start(other.id)):
            self.session_view.start(routine)

    def save_audio(self, routine_id: str) -> None:
        """Write a routine as one sound file."""
        routine = self.content.library.routines[routine_id]
        if self.empty_routine.tells(routine, lambda other: self.save_audio(other.id)):
            return
        if self._exporting is None:
            from sciatica_timer.app.audio_export import AudioExport

            self._exporting = AudioExport(self._context, self)
        self._exporting.save(routine_id)

    def begin_plan_of(self, exercise_id: str) -> None:
        """Begin one exercise from the library."""
        exercise = self.content.library.exercises[exercise_id]
        moves = (Move(exercise=exercise_id),)
        routine = Routine(
            id=exercise_id, name=exercise.name, about=exercise.works, order=0, moves=moves
        )
        if not self.session.active and self.session_care.may_start():
            plan = plan_once(exercise, self.history.sessions, self.history.care)
            self.session_view.begin_plan(routine, plan)

    # -- what changed -------------------------------------------------------------------------

    def _on_preferences(self, prefs: Preferences) -> None:
        apply_theme(prefs.theme, prefs.high_contrast, prefs.reduced_motion)
        self.voice.apply(prefs.voice)
