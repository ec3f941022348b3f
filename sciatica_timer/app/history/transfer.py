"""The history as a whole: saved as files, brought in, and one page for the physiotherapist."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from sciatica_timer.app.locale import week_start
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.country import uses_letter
from sciatica_timer.domain.programme import Programme
from sciatica_timer.domain.routine import Library
from sciatica_timer.services import clock, files, region
from sciatica_timer.services.history import HistoryStore, sentence
from sciatica_timer.services.photo_folder import PhotoFolder
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store.long_task import LongTask, Step
from sciatica_timer.services.store.programme_document import photos_of
from sciatica_timer.ui.main_window import MainWindow

if TYPE_CHECKING:
    from sciatica_timer.app.history.import_controller import ImportController
    from sciatica_timer.ui.history.page import ExportFormat, HistoryPage
    from sciatica_timer.ui.kit import NoticeBar
    from sciatica_timer.ui.report.page import ReportPage, ReportView
    from sciatica_timer.ui.report.preview import ReportOptions


class TransferController(QObject):
    """Opens the two pages when they are asked for, and carries out what they ask for."""

    def __init__(
        self,
        library: Library,
        history: HistoryStore,
        preferences: PreferencesStore,
        programme: ProgrammeStore,
        window: MainWindow,
        show_signs: Callable[[], object],
        answered: Callable[[Path], object],
        parent: QObject | None = None,
    ) -> None:
        """answered hears the path of a file that was brought in, or was looked at and left."""
        super().__init__(parent)
        self._library = library
        self._history = history
        self._preferences = preferences
        self._programme = programme
        self._window = window
        self._show_signs = show_signs
        self._answered = answered
        self._page: HistoryPage | None = None
        self._report: ReportPage | None = None
        self._in: ImportController | None = None
        self._writing = LongTask(self)
        self._writing.slow.connect(self._tell_slow)
        self._writing.progressed.connect(self._show_share)
        self._saving: tuple[Path, HistoryPage | ReportPage | None] = Path(), None
        """What is being saved, and where that is told."""
        self._folder: Path | None = None
        """Where a file was saved last."""
        for changed in (history.changed, programme.changed):
            changed.connect(self._refresh)

    def open(self) -> None:
        """Show the page of the history."""
        page = self._page or self._make_page()
        self._forget()
        page.tell("")
        self._is_saving(page)
        page.ask_for_file()
        self._refresh()
        self._window.show_overlay(page)

    def _make_page(self) -> "HistoryPage":
        from sciatica_timer.app.history.import_controller import ImportController
        from sciatica_timer.ui.history.page import HistoryPage

        page = self._page = HistoryPage()
        self._in = ImportController(self._history, self._programme, page, self._answered, self)
        page.back.clicked.connect(self._forget)
        page.back.clicked.connect(self._window.close_overlay)
        page.signs.clicked.connect(self._show_signs)
        page.make_page.clicked.connect(self.open_report)
        page.export_requested.connect(self._export)
        page.bring_in.choose_requested.connect(self._choose)
        return page

    def _forget(self) -> None:
        if self._in is not None:
            self._in.forget()

    def shut_down(self) -> None:
        """Let the threads go."""
        self._writing.shut_down()
        if self._in is not None:
            self._in.shut_down()

    def _refresh(self) -> None:
        if self._page is None:
            return
        from sciatica_timer.ui.history import history_words
        from sciatica_timer.ui.history.page import HistoryView

        sessions, problem = self._history.sessions, self._history.problem
        locked = sentence(problem) if problem and self._history.read_only else ""
        standing = history_words.standing(sessions)
        own = self._has_own
        view = HistoryView(standing=standing, empty=not sessions, own=own, locked=locked)
        self._page.refresh(view)
        if self._report is not None and self._window.overlay() is self._report:
            self._report.refresh(self._report_view())

    # -- out ----------------------------------------------------------------------------------

    def _folder_to_offer(self) -> Path:
        """Where a file was saved or found last, else the usual folder."""
        from sciatica_timer.services import user_files

        last = self._in.folder if self._in and self._in.folder else self._folder
        folder = last if last and os.path.isdir(last) else None
        return folder or user_files.usual_folder()

    @property
    def _has_own(self) -> bool:
        return self._programme.value != Programme()

    def _where(self, name: str, ending: str) -> Path:
        return self._folder_to_offer() / f"{name}.{ending}"

    def _export(self, form: "ExportFormat") -> None:
        from sciatica_timer.app.file_dialogs import ask_where
        from sciatica_timer.ui.history.page import ExportFormat

        if self._is_saving(self._page):
            return
        day = clock.now().date().isoformat()
        name, kind = {
            ExportFormat.EVERYTHING: (
                self.tr("Sciatica Timer {day}", "the name of a file"),
                self.tr("History", "a kind of file"),
            ),
            ExportFormat.TABLE: (
                self.tr("Sciatica Timer table {day}", "the name of a file"),
                self.tr("Table", "a kind of file"),
            ),
            ExportFormat.DATES: (
                self.tr("Sciatica Timer dates {day}", "the name of a file"),
                self.tr("Calendar", "a kind of file"),
            ),
        }[form]
        with_own = form is ExportFormat.EVERYTHING and self._has_own
        where = self._where(name.format(day=day), "zip" if with_own else form.value)
        title = self.tr("Where to save it")
        ask_where(self._window, title, where, kind, lambda path: self._write(form, path))

    def _write(self, form: "ExportFormat", path: Path) -> None:
        from sciatica_timer.services.store import everything_file, export_formats
        from sciatica_timer.services.store.everything_file import Everything
        from sciatica_timer.ui.history import history_words
        from sciatica_timer.ui.history.page import ExportFormat

        sessions = self._history.sessions
        everything = form is ExportFormat.EVERYTHING
        history = self._history.export() if everything else None
        own = self._programme.value if everything else Programme()
        programme = self._programme.export() if own != Programme() else b""
        pictures = photos_of(own.exercises)

        def make(step: Step) -> bytes:
            if history is not None:
                kept = PhotoFolder(self._programme.photos).read_all(pictures)
                whole = Everything(history(), programme, kept)
                return everything_file.packed(whole, step)
            return (
                export_formats.to_csv if form is ExportFormat.TABLE else export_formats.to_calendar
            )(sessions, step)

        count = len(own.exercises) + len(own.routines)
        told = history_words.saved(len(sessions), path, own=count)
        self._put(path, make, self._page, told)

    def _put(
        self,
        path: Path,
        make: Callable[[Step], bytes],
        page: "HistoryPage | ReportPage | None",
        told: str,
    ) -> None:
        """Make and write a file beside the window, and say so on the page."""
        from sciatica_timer.services import user_files

        own = (self._history.path, self._preferences.path, self._programme.path)

        def write(step: Step) -> str:
            return user_files.save_as(path, make(step), own=own, last=lambda: step(1.0))

        def written(found: object) -> None:
            page = self._saving[1]
            if page is None:
                return
            if isinstance(found, Exception):
                found = user_files.cannot_make(path, found)
            if found:
                page.tell(str(found))
                return
            self._folder = path.parent
            folder = QUrl.fromLocalFile(files.for_qt(path.parent))
            notice = page.tell(told, self.tr("Open the folder"))
            _on_action(notice, lambda: QDesktopServices.openUrl(folder))

        if not self._is_saving(page):
            self._saving = path, page
            self._writing.start(write, written)

    def _is_saving(self, page: "HistoryPage | ReportPage | None") -> bool:
        """Whether something is being saved; then that is told here, with the way to leave off."""
        if self._writing.running:
            path, before = self._saving
            if before is not None and before is not page:
                before.tell("")
            self._saving = path, page
            self._tell_slow()
        return self._writing.running

    def _tell_slow(self) -> None:
        path, page = self._saving
        if page is None:
            return
        text = self.tr("{name} is being saved.").format(name=path.name)
        _on_action(page.tell(text, self.tr("Cancel"), bar=True), self._leave_off)
        if page.isAncestorOf(page.window().focusWidget()):
            page.notice.enter()

    def _show_share(self, share: float) -> None:
        if self._saving[1] is not None:
            self._saving[1].notice.show_share(share)

    def _leave_off(self) -> None:
        path, page = self._saving
        self._writing.stop()
        if page is not None:
            page.tell(self.tr("{name} was not saved.").format(name=path.name))

    # -- in -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        from sciatica_timer.app.file_dialogs import ask_which

        # Backups are packed; they can be brought in as they are.
        kinds = self.tr("History (*.json *.zip *.gz)", "a kind of file, with its endings")
        everything = self.tr("All files (*)", "a kind of file, with its endings")
        folder = self._folder_to_offer()
        title = self.tr("Which file to bring in")
        ask_which(self._window, title, folder, ";;".join([kinds, everything]), self._look_at)

    def offer(self, path: Path) -> None:
        """Show what a file that nobody has chosen would do."""
        self.open()
        self._look_at(path, offered=True)

    def _look_at(self, path: Path, *, offered: bool = False) -> None:
        if self._in is not None:
            self._in.look_at(path, offered=offered)

    # -- the page for the physiotherapist -----------------------------------------------------

    def open_report(self) -> None:
        """Show the page for the physiotherapist or doctor over everything else."""
        page = self._report or self._make_report()
        page.begin(self._report_view())
        self._window.show_overlay(page)

    def _make_report(self) -> "ReportPage":
        from sciatica_timer.ui.report.page import ReportPage

        page = self._report = ReportPage()
        page.closed.connect(self._window.close_overlay)
        page.signs.clicked.connect(self._show_signs)
        page.save_requested.connect(self._save_report)
        page.print_requested.connect(self._print_report)
        page.name_kept.connect(self._keep_name)
        return page

    def _report_view(self) -> "ReportView":
        from sciatica_timer.ui.report.page import ReportView

        prefs = self._preferences.value
        return ReportView(
            index=self._history.calendar(prefs.day_starts_at),
            today=day_of(clock.now(), prefs.day_starts_at),
            week_start=week_start(prefs),
            goal=prefs.days_a_week,
            name=prefs.report_name,
            letter=uses_letter(region.paper_country()),
            exercises=dict(self._library.exercises),
        )

    def _keep_name(self, name: str) -> None:
        self._preferences.replace(replace(self._preferences.value, report_name=name))
        if self._report is not None:
            self._report.refresh(self._report_view())

    def _save_report(self, wanted: "ReportOptions") -> None:
        from sciatica_timer.app.file_dialogs import ask_where

        if self._is_saving(self._report):
            return
        day = clock.now().date().isoformat()
        name = self.tr("For the physiotherapist {day}", "the name of a file").format(day=day)
        where = self._where(name, "pdf")
        title = self.tr("Where to save the page")
        ask_where(self._window, title, where, "PDF", lambda path: self._write_report(wanted, path))

    def _write_report(self, wanted: "ReportOptions", path: Path) -> None:
        from sciatica_timer.services import user_files
        from sciatica_timer.ui.history import history_words
        from sciatica_timer.ui.report.report_output import pdf_of

        try:
            data = pdf_of(wanted.sheet, wanted.paper)
        except Exception as error:
            if self._report is not None:
                self._report.tell(user_files.cannot_make(path, error))
            return
        self._put(path, lambda _step: data, self._report, history_words.page_saved(path))

    def _print_report(self, wanted: "ReportOptions") -> None:
        from sciatica_timer.ui.report import report_output

        page = self._report
        if page is None:
            return
        if not report_output.has_printer():
            page.tell(
                self.tr(
                    "No printer was found, so nothing was printed; save the page as a PDF and"
                    " print it where there is one."
                )
            )
            return

        def printed(done: bool) -> None:
            page.tell(
                self.tr("The page is on its way to the printer.")
                if done
                else self.tr(
                    "The printer did not take the page, so nothing was printed; look whether it is"
                    " on, or save the page as a PDF."
                )
            )

        report_output.ask_printer(wanted.sheet, wanted.paper, self._window, printed)


def _on_action(notice: "NoticeBar | None", then: Callable[[], object]) -> None:
    if notice is not None:
        notice.action_requested.connect(then)
