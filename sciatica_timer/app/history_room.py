"""The history as a whole: saved as files, brought in, and one page for the physiotherapist."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from sciatica_timer.app.household import Household
from sciatica_timer.app.locale import week_start
from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.country import uses_letter
from sciatica_timer.services import clock, region
from sciatica_timer.services.history import Problem, sentence

if TYPE_CHECKING:
    from sciatica_timer.services.store.incoming import Preview
    from sciatica_timer.ui.history.page import Form, HistoryPage
    from sciatica_timer.ui.kit import Notice
    from sciatica_timer.ui.report.page import ReportPage, ReportView
    from sciatica_timer.ui.report.preview import Wanted


class HistoryRoom(QObject):
    """Opens the two pages when they are asked for, and carries out what they wish."""

    signs_requested = Signal()

    def __init__(self, household: Household, *, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._content = household.content
        self._history = history = household.history
        self._preferences = household.preferences
        self._frame = household.frame
        self._page: HistoryPage | None = None
        self._report: ReportPage | None = None
        self._preview: Preview | None = None
        self._problem: Problem | None = None
        self._folder: Path | None = None
        """Where a file was saved or found last."""
        history.changed.connect(self._refresh)
        history.failed.connect(self._note)

    def open(self) -> None:
        """Show the page of the history."""
        page = self._page or self._make_page()
        self._preview = None
        page.tell("")
        page.ask_for_file()
        self._refresh()
        self._frame.show_layer(page)

    def _make_page(self) -> "HistoryPage":
        from sciatica_timer.ui.history.page import HistoryPage

        page = self._page = HistoryPage()
        page.closed.connect(self._frame.drop_layer)
        page.signs_requested.connect(self.signs_requested)
        page.report_requested.connect(self._open_report)
        page.export_requested.connect(self._export)
        page.choose_requested.connect(self._choose)
        page.take_in_requested.connect(self._take_in)
        return page

    def _refresh(self) -> None:
        if self._page is None:
            return
        from sciatica_timer.ui.history import words
        from sciatica_timer.ui.history.page import HistoryView

        sessions, problem = self._history.sessions, self._history.problem
        locked = sentence(problem) if problem and self._history.read_only else ""
        standing = words.standing(sessions)
        view = HistoryView(standing=standing, empty=not sessions, locked=locked)
        self._page.refresh(view)
        if self._report is not None and self._frame.layer() is self._report:
            self._report.refresh(self._report_view())

    # -- out ----------------------------------------------------------------------------------

    def _where(self, name: str) -> Path:
        from sciatica_timer.services import exchange

        folder = self._folder if self._folder and self._folder.is_dir() else None
        return (folder or exchange.usual_folder()) / name

    def _export(self, form: "Form") -> None:
        from sciatica_timer.app.file_choice import ask_where
        from sciatica_timer.ui.history.page import Form

        day = clock.now().date().isoformat()
        name, kind = {
            Form.EVERYTHING: (self.tr("Sciatica Timer"), self.tr("History")),
            Form.TABLE: (self.tr("Sciatica Timer table"), self.tr("Table")),
            Form.DATES: (self.tr("Sciatica Timer dates"), self.tr("Calendar")),
        }[form]
        where = self._where(f"{name} {day}.{form.value}")
        title = self.tr("Where to save it")
        ask_where(self._frame, title, where, kind, lambda path: self._write(form, path))

    def _write(self, form: "Form", path: Path) -> None:
        from sciatica_timer.ui.history import words

        with _waiting():
            data, count = self._data_of(form), len(self._history.sessions)
            self._put(path, data, self._page, words.saved(count, path))

    def _data_of(self, form: "Form") -> bytes:
        from sciatica_timer.services.store import outgoing
        from sciatica_timer.ui.history.page import Form

        if form is Form.EVERYTHING:
            return self._history.export_json()
        make = outgoing.to_csv if form is Form.TABLE else outgoing.to_calendar
        return make(self._history.sessions)

    def _put(
        self, path: Path, data: bytes, page: "HistoryPage | ReportPage | None", told: str
    ) -> None:
        """Write a file and say so on the page, with a way to where it is."""
        from sciatica_timer.services import exchange

        own = (self._history.path, self._preferences.path)
        wrong = exchange.put(path, data, own=own)
        if page is None:
            return
        if wrong:
            page.tell(wrong)
            return
        self._folder = path.parent
        folder = QUrl.fromLocalFile(str(path.parent))
        notice = page.tell(told, self.tr("Open the folder"))
        _on_action(notice, lambda: QDesktopServices.openUrl(folder))

    # -- in -----------------------------------------------------------------------------------

    def _choose(self) -> None:
        from sciatica_timer.app.file_choice import ask_which

        # Backups are packed; they can be brought in as they are.
        kinds = self.tr("History") + " (*.json *.json.gz *.gz)"
        everything = self.tr("All files") + " (*)"
        folder = self._where("x").parent
        title = self.tr("Which file to bring in")
        ask_which(self._frame, title, folder, f"{kinds};;{everything}", self._look_at)

    def _look_at(self, path: Path) -> None:
        from sciatica_timer.services import exchange
        from sciatica_timer.services.store import incoming

        page = self._page
        if page is None:
            return
        page.tell("")
        try:
            with _waiting():
                self._preview = self._history.preview(incoming.read_file(path))
        except OSError as error:
            page.tell(exchange.cannot_read(path, error))
        except incoming.RefusedError as error:
            page.tell(incoming.sentence_of(error))
        else:
            self._folder = path.parent
            page.show_preview(self._preview, path)

    def _take_in(self, back: bool) -> None:
        from sciatica_timer.ui.history import words

        page, preview, self._preview = self._page, self._preview, None
        if page is None or preview is None:
            return
        self._problem = None
        with _waiting():
            self._history.take_in(preview, bring_back=back)
        page.ask_for_file(focus=True)
        notice = page.tell(self._told(words.brought_in(preview, back=back)), self.tr("Undo"))
        _on_action(notice, self._take_back)

    def _take_back(self) -> None:
        from sciatica_timer.ui.history import words

        self._problem = None
        with _waiting():
            self._history.take_back()
        if self._page is not None:
            self._page.tell(self._told(words.taken_back()))

    def _note(self, problem: Problem) -> None:
        self._problem = problem

    def _told(self, what: str) -> str:
        """What was done, and what could not be written, which is tried again by the frame."""
        return f"{what} {sentence(self._problem)}" if self._problem else what

    # -- the page for the physiotherapist -----------------------------------------------------

    def _open_report(self) -> None:
        page = self._report or self._make_report()
        page.begin(self._report_view())
        self._frame.show_layer(page)

    def _make_report(self) -> "ReportPage":
        from sciatica_timer.ui.report.page import ReportPage

        page = self._report = ReportPage()
        page.closed.connect(self._frame.drop_layer)
        page.signs_requested.connect(self.signs_requested)
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
            exercises=dict(self._content.library.exercises),
        )

    def _keep_name(self, name: str) -> None:
        self._preferences.replace(replace(self._preferences.value, report_name=name))
        if self._report is not None:
            self._report.refresh(self._report_view())

    def _save_report(self, wanted: "Wanted") -> None:
        from sciatica_timer.app.file_choice import ask_where

        day = clock.now().date().isoformat()
        where = self._where(self.tr("For the physiotherapist {day}").format(day=day) + ".pdf")
        title = self.tr("Where to save the page")
        ask_where(self._frame, title, where, "PDF", lambda path: self._write_report(wanted, path))

    def _write_report(self, wanted: "Wanted", path: Path) -> None:
        from sciatica_timer.ui.history import words
        from sciatica_timer.ui.report.paper import pdf_of

        with _waiting():
            data = pdf_of(wanted.sheet, wanted.paper)
            self._put(path, data, self._report, words.page_saved(path))

    def _print_report(self, wanted: "Wanted") -> None:
        from sciatica_timer.ui.report import paper

        page = self._report
        if page is None:
            return
        if not paper.has_printer():
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

        paper.ask_printer(wanted.sheet, wanted.paper, self._frame, printed)


def _on_action(notice: "Notice | None", then: Callable[[], object]) -> None:
    if notice is not None:
        notice.action_requested.connect(then)


@contextmanager
def _waiting() -> Generator[None]:
    """The pointer says that it takes a moment."""
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QApplication.restoreOverrideCursor()
