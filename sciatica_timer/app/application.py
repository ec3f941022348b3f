"""Builds every object and makes every connection; read it from top to bottom."""

from functools import cached_property, partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from sciatica_timer.app.care.activity_controller import ActivityController
from sciatica_timer.app.care.next_day_controller import NextDayController
from sciatica_timer.app.care.pack_controller import PackController
from sciatica_timer.app.care.page_controller import CarePageController
from sciatica_timer.app.care.todays_dose import TodaysDose, take_old_doses
from sciatica_timer.app.content import Content
from sciatica_timer.app.desktop.desktop import Desktop
from sciatica_timer.app.history.calendar_controller import CalendarController
from sciatica_timer.app.history.copies import CopiesController
from sciatica_timer.app.history.history_reading import HistoryReading
from sciatica_timer.app.history.save_status import SaveStatus
from sciatica_timer.app.history.transfer import TransferController
from sciatica_timer.app.navigation import Navigation, PageController
from sciatica_timer.app.pages.my_week_controller import MyWeekController
from sciatica_timer.app.pages.today_card_controller import TodayCardController
from sciatica_timer.app.pages.today_controller import TodayController
from sciatica_timer.app.pages.today_view_builder import TodayViewBuilder
from sciatica_timer.app.paths import AppPaths
from sciatica_timer.app.programme.programme_controller import ProgrammeController
from sciatica_timer.app.routine_exports import RoutineExports
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.cut_short_answer import settle
from sciatica_timer.app.session.empty_routine import EmptyRoutineQuestion
from sciatica_timer.app.session.hurt_controller import HurtController
from sciatica_timer.app.session.questions_after import QuestionsAfter
from sciatica_timer.app.session.questions_before import QuestionsBefore
from sciatica_timer.app.session.recording import SessionSaver
from sciatica_timer.app.session.session_starter import SessionStarter
from sciatica_timer.app.session.speech import SpeechAhead
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.app.session.view_controller import SessionViewController
from sciatica_timer.app.start.second_start import SecondStart
from sciatica_timer.app.start.startup import StartupWindow, apply_theme
from sciatica_timer.app.start.startup_questions import StartupQuestions
from sciatica_timer.app.text_size_keys import TextSizeKeys
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services import clock, resources
from sciatica_timer.services.awake import ScreenAwake
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.pack_file import PackFile
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store.journal import Journal
from sciatica_timer.services.voice.voice import Trace, Voice
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.today.page import TodayPage

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
        startup: StartupWindow,
        trace: Trace | None = None,
    ) -> None:
        super().__init__()
        self.window = window = startup.window
        self.content = content
        self._where = where

        # What is kept. What goes on now is the state of the session.
        self.preferences = preferences
        self.history = history = HistoryStore(where.data, now=clock.now, waits=False)
        self.dose = TodaysDose(content, history, preferences)
        self.journal = Journal(where.data)

        # Services that start nothing until they are needed.
        self.voice = voice = Voice(
            where.cache, resources.tones(), trace, language=content.spoken_language
        )
        self.playback = PlaybackController(clock.ticks)
        self.awake = ScreenAwake(self.playback, parent=self)
        self.pictures = Pictures(":/illustrations")

        # The session, and what is asked before, during and after it.
        self.saver = SessionSaver(history, self.journal, lambda: self.session.active, self)
        programme = ProgrammeStore(where.data, now=clock.now, waits=False, parent=self)
        self.save_status = SaveStatus(history, preferences, programme, window, self)
        self.empty_routine = EmptyRoutineQuestion(content.library, history, self.dose, window, self)
        self.session = SessionController(
            content, preferences, self.saver, self.journal, voice, self.playback, now=clock.now
        )
        self.session_view = SessionViewController(
            self.session, self.playback, voice, preferences, window, self.pictures
        )
        self.stop_signs = StopSignsController(
            content.advice.signs, history, preferences, window, self.session
        )
        self.programme = ProgrammeController(
            content,
            programme,
            voice,
            preferences,
            window,
            self.pictures,
            self.dose,
            start=self.ask_and_start,
            show_signs=self.stop_signs.show,
            parent=self,
        )
        self.starter = SessionStarter(
            content.library,
            self.dose,
            self.session,
            self.session_view,
            self.stop_signs,
            self.empty_routine,
            usual=lambda: self.today.routine,
        )
        self.questions_before = QuestionsBefore(
            self.dose,
            preferences,
            window,
            SpeechAhead(content, self.dose, preferences, voice),
            self.stop_signs,
            self.pictures,
            begin=self.starter.begin_what_is_left,
        )
        self.hurt = HurtController(
            self.session, self.playback, self.session_view, self.pictures, self.stop_signs
        )
        self.questions_after = QuestionsAfter(
            content.library,
            history,
            preferences,
            window,
            self.pictures,
            self.stop_signs,
            self.save_status,
        )
        self.session.ended.connect(self.questions_after.ask)

        # The history as a whole.
        self.copies = CopiesController(
            where.data, history, programme, window, lambda: self.session.active, self._offer
        )
        self.transfer = TransferController(
            content.library,
            history,
            preferences,
            programme,
            window,
            show_signs=self.stop_signs.show,
            answered=self.copies.settle,
        )

        # The pages.
        kept = (content, history, self.dose, preferences)
        self.exports = RoutineExports(*kept, self.empty_routine, voice, self.pictures, window)
        self.packs = PackController(
            content.advice.packs,
            PackFile(where.data),
            history,
            preferences,
            voice,
            window,
            self.session,
        )
        self.activity = ActivityController(history, window, self)
        self.care_page = CarePageController(
            content.advice,
            self.dose,
            self.pictures,
            self.stop_signs,
            self.packs,
            self.activity,
            start=self.ask_and_start,
        )
        next_day = NextDayController(history, preferences, window, self.stop_signs, self)
        self.today = TodayController(
            self._today_page,
            TodayViewBuilder(content, history, self.dose, preferences, next_day),
            TodayCardController(
                content.library.exercises,
                self.dose,
                next_day,
                show_signs=self.stop_signs.show,
                report=self.transfer.open_report,
            ),
            self.dose,
            next_day,
            start=self.ask_and_start,
        )
        self.my_week = MyWeekController(
            content.library, history, preferences, window, self.stop_signs, self
        )
        self.navigation = Navigation(
            window,
            startup.places,
            {
                "today": lambda: self.today,
                "exercises": self._exercises,
                "calendar": lambda: self.calendar,
                "care": lambda: self.care_page,
                "settings": self._settings,
            },
        )
        self.second_start = SecondStart(
            content, window, self.starter, self.today, self.questions_before, self.programme
        )
        self.desktop = Desktop(
            content.library,
            history,
            preferences,
            where.data,
            self.second_start,
            self.my_week,
            (self.playback, self.pictures, where.cache, self.packs),
            self,
        )
        self.startup_questions = StartupQuestions(where, history, preferences, window, self)

        # The stop signs are one key and one click away everywhere; a text field keeps its letters.
        window.keys.add("S", self.stop_signs.show, single=True)
        window.keys.help_requested.connect(self.session_view.show_keys)
        window.rail.signs_requested.connect(self.stop_signs.show)
        TextSizeKeys(preferences, window)
        high_pain = self.questions_before.high_pain
        for asked in (window.rail.running_requested, high_pain.packs_requested):
            asked.connect(self._show_packs)

        # What changed, and who wants to know.
        window.set_close_guard(self._may_close)
        window.activated.connect(history.look_again)
        for moment in (window.activated, history.watch.noticed, self.session.ended):
            moment.connect(self.copies.look)
        for moment in (history.changed, preferences.changed, programme.changed):
            moment.connect(self.navigation.refresh_shown)
        preferences.changed.connect(self._on_preferences)

    def _offer(self, path: Path) -> None:
        self.transfer.offer(path)

    def _show_packs(self) -> None:
        self.window.show_page("care")
        self.care_page.show_packs()

    # -- pages that are made when they are first seen -----------------------------------------

    def _today_page(self) -> TodayPage:
        page = TodayPage(self.content.library, self.pictures)
        page.save_requested.connect(self.exports.save_audio)
        page.handout_requested.connect(self.exports.save_handout)
        page.pass_on_requested.connect(self.programme.pass_on)
        page.week.clicked.connect(self.my_week.open)
        page.arrange.clicked.connect(self.programme.routines.open)
        return page

    def _exercises(self) -> PageController:
        from sciatica_timer.app.pages.exercises_controller import ExercisesController

        start = self.starter.start_exercise
        return ExercisesController(
            self.content, self.dose, self.pictures, start, self.programme, self
        )

    @cached_property
    def calendar(self) -> CalendarController:
        """Who fills the calendar."""
        return CalendarController(
            self.content.library,
            self.history,
            self.preferences,
            show_page=self.window.show_page,
            open_history=self.transfer.open,
            parent=self,
        )

    def _settings(self) -> PageController:
        from sciatica_timer.app.pages.settings_controller import SettingsController

        return SettingsController(
            self.content.phrases,
            self.preferences,
            self.voice,
            self.desktop,
            self._where.data,
            self.transfer.open,
            self.stop_signs,
            self,
        )

    # -- the life of the window ---------------------------------------------------------------

    def open(self, *, routine: str = "", start: bool = False, file: str = "") -> None:
        """Read the past, then begin if that was asked for."""
        self.programme.load()
        self.window.keys.use_single(self.preferences.value.single_keys)
        then = partial(self._show, routine, start, file)
        parts = (self.history, self.window, self.stop_signs.show, self.dose.ahead)
        HistoryReading(*parts, then, self).begin()

    def _show(self, routine: str, start: bool, file: str) -> None:
        self.navigation.start()
        self.packs.take_up()
        self.save_status.tell(self.programme.store.problem)
        self.save_status.tell(self.preferences.problem)
        self.startup_questions.tell()
        # What is wrong with the history stands on Today as long as it is so.
        begin = partial(self._begin, routine, start, file)
        self.startup_questions.offer_backup(begin, self.stop_signs.show)

    def _begin(self, routine: str, start: bool, file: str) -> None:
        if told := take_old_doses(self.content.library, self.preferences, self.history):
            self.window.notify(told)
        self.copies.look()
        self.desktop.begin()
        if routine:
            self.today.suggest(routine)
        known = {session.id for session in self.history.sessions}
        cut_short = self.journal.left_over(known=known, now=clock.now)
        self.save_status.tell(self.journal.problem)

        def go_on() -> None:
            if entry := cut_short:
                then = partial(self.second_start.open_file, file)
                parts = (self.journal, self.saver, self.session_view, self.stop_signs, self.window)
                answered = partial(settle, entry, self.content.library, *parts, then)
                self.startup_questions.ask_about_cut_short(entry, answered)
            elif start:
                self.starter.start(routine)
                self.second_start.open_file(file)
            else:
                # Once the page is shown, which is when the event loop goes on.
                QTimer.singleShot(0, self.window.focus_page)
                self.programme.offer_draft()
                # The page of the first start still lies over the window.
                QTimer.singleShot(0, self, partial(self.second_start.open_file, file))

        # Nothing begins before the stop signs were shown, whatever was asked for.
        if self.preferences.value.welcomed:
            go_on()
        else:
            from sciatica_timer.app.care.first_run import FirstStartController

            prefs, history = self.preferences, self.history
            FirstStartController(
                self.content, prefs, history, self.voice, self.window, self.stop_signs, self
            ).done.connect(go_on)

    def rescue(self) -> bool:
        """Keep the running session, whatever happened; says whether all is on the disk."""
        if self.session.active and self.session.anything_done:
            self.session.leave(keep=True)
        return self.history.flush(for_s=LONGEST_S)

    def shut_down(self) -> None:
        """End the children and threads."""
        self.navigation.shut_down()
        self.desktop.shut_down()
        self.activity.shut_down()
        self.packs.shut_down()
        self.awake.shut_down()
        self.voice.shut_down()
        self.exports.shut_down()
        self.pictures.stop()
        self.transfer.shut_down()
        self.copies.shut_down()
        self.history.close(for_s=CLOSE_S)
        self.preferences.close(for_s=CLOSE_S)
        self.programme.shut_down(for_s=CLOSE_S)
        self.journal.close(for_s=LONGEST_S)

    def _may_close(self) -> bool:
        """Ask about a session under way, and about what is not on the disk yet."""
        if not self.session_view.ask_to_leave():
            return False
        self.questions_after.keep_answers()
        asked = (self.programme, self.desktop, self.calendar, self.activity, self.packs)
        return all(each.may_close() for each in (*asked, self.save_status))

    # -- what the pages ask for ---------------------------------------------------------------

    def ask_and_start(self, routine_id: str) -> None:
        """Ask how it is, then begin a routine."""
        self.starter.when_possible(routine_id, self.questions_before.ask)

    # -- what changed -------------------------------------------------------------------------

    def _on_preferences(self, prefs: Preferences) -> None:
        apply_theme(prefs.theme, prefs.high_contrast, prefs.reduced_motion, prefs.text_size)
        self.voice.apply(prefs.voice)
        self.window.keys.use_single(prefs.single_keys)
