"""Where the page for the physiotherapist is chosen and looked at before it is saved or printed."""

from datetime import date

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import CalendarIndex, shift, week_of
from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.domain.report import Period, Report, last_weeks, period_of, report_of
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Choices,
    Label,
    NoticeBar,
    ScrollPage,
    Segmented,
    SignsButton,
    StepField,
    Switch,
    TextField,
    body,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.page_layout import NoticeArea
from sciatica_timer.ui.number_table import NumberTable
from sciatica_timer.ui.report.notes import NoteList
from sciatica_timer.ui.report.preview import Paper, ReportOptions, ReportPreview
from sciatica_timer.ui.report.report_sheet import Sheet
from sciatica_timer.ui.report.report_words import day_words, table_of
from sciatica_timer.ui.text_size import scaled

BESIDE = 900
"""A window this wide shows choices and page beside each other."""
CHOICES = 352
EVERYTHING, OWN = 0, -1
"""Beside numbers of weeks."""


class ReportView(msgspec.Struct, frozen=True):
    """What the page is made from."""

    index: CalendarIndex
    today: date
    week_start: int
    """1 Monday to 7 Sunday."""
    goal: int
    """Wished days a week."""
    name: str = ""
    """The name that was kept."""
    letter: bool = False
    """The usual paper is Letter, and not A4."""
    exercises: dict[str, Exercise] = msgspec.field(default_factory=dict[str, Exercise])


class ReportPage(QWidget):
    """Choices at the left, the page as it will be at the right."""

    closed = Signal()
    save_requested = Signal(object)
    """A Wanted."""
    print_requested = Signal(object)
    """A Wanted."""
    name_kept = Signal(str)
    """The name to keep for the next time; empty forgets it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("One page for the physiotherapist"))
        self._view: ReportView | None = None
        self._report: Report | None = None
        self._weeks = Choices(
            (
                (4, self.tr("4 weeks")),
                (12, self.tr("12 weeks")),
                (EVERYTHING, self.tr("Everything")),
                (OWN, self.tr("Other weeks")),
            ),
            columns=2,
        )
        self._from = StepField(0, 0, 1, self._week_words)
        self._to = StepField(0, 0, 1, self._week_words)
        self._name = TextField(self.tr("Name, if you like"))
        self._name.setMaxLength(80)
        self._keep = Switch(
            self.tr("Remember the name"),
            self.tr("If not ticked, it is forgotten when you close this page."),
        )
        self._notes = NoteList()
        self._paper = Segmented(((Paper.A4, self.tr("A4")), (Paper.Letter, self.tr("Letter"))))
        self._preview = ReportPreview()
        self.table = NumberTable()
        self.table.hide()
        self.as_table = Button("", ButtonKind.QUIET)
        self.as_table.clicked.connect(self._swap)
        self._build()
        self._connect()

    # What the app hands in

    def begin(self, view: ReportView) -> None:
        """Open with these records, the last four weeks and the paper of the country."""
        self._view = view
        self._weeks.set_value(4)
        self._paper.set_value(Paper.Letter if view.letter else Paper.A4)
        self._name.setText(view.name)
        self._keep.set_value(bool(view.name))
        self._notes.show_notes(())
        self._set_weeks()
        self.tell("")
        self._take()
        self._page.verticalScrollBar().setValue(0)

    def refresh(self, view: ReportView) -> None:
        """Take records that have changed; all choices stay."""
        self._view = view
        self._set_weeks()
        self._take()

    def tell(self, text: str, action: str = "", *, bar: bool = False) -> NoticeBar | None:
        """Say something over the page; empty takes it away."""
        return self.notice.tell(text, action, bar=bar)

    def wanted(self) -> ReportOptions | None:
        """The page as it is chosen now."""
        if self._view is None or self._report is None:
            return None
        sheet = Sheet(
            report=self._report,
            made=self._view.today,
            name=self._name.text().strip(),
            notes=self._notes.chosen(),
            exercises=self._view.exercises,
        )
        paper = Paper.Letter if self._paper.value() == Paper.Letter else Paper.A4
        return ReportOptions(sheet, paper)

    # Building

    def _build(self) -> None:
        back = Button(self.tr("Back"), icon="chevron-left")
        back.clicked.connect(self._leave)
        save = Button(self.tr("Save as PDF"), ButtonKind.PRIMARY, icon="save")
        save.clicked.connect(lambda: self.save_requested.emit(self.wanted()))
        printing = Button(self.tr("Print"), icon="print")
        printing.clicked.connect(lambda: self.print_requested.emit(self.wanted()))
        self._buttons = [back, printing, save]
        self.signs = SignsButton()
        """Leads to the stop signs."""
        self._title = Label(self.tr("For the physiotherapist"), 24, 600)
        self._head = head = row(back, 8, None, self.signs, printing, save, gap=12)
        self.notice = NoticeArea()
        self._over = column(head, gap=12)
        self._content = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._content)
        self._both.setContentsMargins(0, 8, 0, 0)
        self._both.setSpacing(24)
        self._both.addWidget(self._choices(), 0, Qt.AlignmentFlag.AlignTop)
        shown = column(row(self.as_table, None), self.table, self._preview, None, gap=8)
        shown.setAlignment(self._preview, Qt.AlignmentFlag.AlignTop)
        self._both.addLayout(shown, 1)
        self._tell_swap()
        self._page = ScrollPage(self._content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(self._over)
        whole.addWidget(self._page, 1)
        whole.addWidget(self.notice)

    def _swap(self) -> None:
        """Show the numbers of the charts in place of the page, or the page again."""
        table = self.table.isHidden()
        self.table.setVisible(table)
        self._preview.setVisible(not table)
        self._tell_swap()

    def _tell_swap(self) -> None:
        page, table = self.tr("Show the page"), self.tr("Show the charts as a table")
        self.as_table.setText(table if self.table.isHidden() else page)

    def _choices(self) -> QWidget:
        self._card = Card()
        self._own = QWidget()
        self._own.setLayout(
            column(
                secondary(self.tr("From the week of")),
                self._from,
                4,
                secondary(self.tr("To the week of")),
                self._to,
                gap=4,
            )
        )
        self._from.setAccessibleName(self.tr("From the week of"))
        self._to.setAccessibleName(self.tr("To the week of"))
        self._weeks.setAccessibleName(self.tr("How far back"))
        self._paper.setAccessibleName(self.tr("Paper"))
        everything = Button(self.tr("All"), ButtonKind.QUIET)
        everything.setAccessibleName(self.tr("All notes"))
        everything.clicked.connect(lambda: self._notes.choose_all(True))
        none = Button(self.tr("None"), ButtonKind.QUIET)
        none.setAccessibleName(self.tr("No notes"))
        none.clicked.connect(lambda: self._notes.choose_all(False))
        self._pick = QWidget()
        line = row(secondary(self.tr("Tick what the page may show.")), everything, none, gap=4)
        line.setStretch(0, 1)
        self._pick.setLayout(line)
        self._no_notes = secondary(self.tr("There are no notes in this time."))
        self._card.setLayout(
            column(
                body(self.tr("How far back"), 600),
                self._weeks,
                self._own,
                12,
                body(self.tr("Your name"), 600),
                self._name,
                self._keep,
                12,
                body(self.tr("Your notes"), 600),
                self._pick,
                self._notes,
                self._no_notes,
                12,
                body(self.tr("Paper"), 600),
                self._paper,
                gap=8,
                margin=20,
            )
        )
        return self._card

    def _connect(self) -> None:
        self._weeks.chosen.connect(self._take)
        self._from.valueChanged.connect(self._order_from)
        self._to.valueChanged.connect(self._order_to)
        self._name.textChanged.connect(self._draw)
        self._name.editingFinished.connect(self._keep_name)
        self._keep.toggled.connect(self._keep_name)
        self._notes.changed.connect(self._draw)
        self._paper.chosen.connect(self._draw)

    # Choosing

    def _set_weeks(self) -> None:
        """From and to go from the first week to this one."""
        view = self._view
        if view is None:
            return
        begun = view.index.span[0] if view.index.span else view.today
        first = week_of(min(begun, view.today), view.week_start)
        self._first = first
        count = (week_of(view.today, view.week_start) - first).days // 7
        for each in (self._from, self._to):
            each.blockSignals(True)
            at_end = each.value() == each.maximum()
            each.setRange(0, count)
            if each is self._to and at_end:
                each.setValue(count)
            each.blockSignals(False)

    def _week_words(self, number: int) -> str:
        view = self._view
        return day_words(shift(self._first, 7 * number)) if view is not None else ""

    def _order_from(self, number: int) -> None:
        if number > self._to.value():
            self._to.set_value(number)
        self._take()

    def _order_to(self, number: int) -> None:
        if number < self._from.value():
            self._from.set_value(number)
        self._take()

    def _period(self, view: ReportView) -> Period:
        weeks = self._weeks.value()
        if weeks == OWN:
            return period_of(
                view.index,
                view.today,
                week_start=view.week_start,
                first=shift(self._first, 7 * self._from.value()),
                last=shift(self._first, 7 * self._to.value()),
            )
        if isinstance(weeks, int) and weeks > 0:
            return last_weeks(view.index, view.today, weeks, week_start=view.week_start)
        return period_of(view.index, view.today, week_start=view.week_start)

    def _take(self) -> None:
        """Read the records of the time that is chosen."""
        view = self._view
        if view is None:
            return
        self._report = report_of(
            view.index,
            self._period(view),
            view.today,
            week_start=view.week_start,
            goal=view.goal,
        )
        notes = self._report.notes
        self._own.setVisible(self._weeks.value() == OWN)
        self._notes.show_notes(notes)
        self._notes.setVisible(bool(notes))
        self._pick.setVisible(bool(notes))
        self._no_notes.setVisible(not notes)
        self._draw()

    def _draw(self) -> None:
        wanted = self.wanted()
        if wanted is not None:
            self._preview.show_page(wanted)
            self.table.show_rows(*table_of(wanted.sheet.report))

    def _keep_name(self) -> None:
        kept = self._name.text().strip() if self._keep.isChecked() else ""
        if self._view is not None and kept != self._view.name:
            self.name_kept.emit(kept)

    def _leave(self) -> None:
        self._keep_name()
        self.closed.emit()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; arrows and page keys scroll; Ctrl+S and Ctrl+P save and print."""
        bar = self._page.verticalScrollBar()
        step = bar.pageStep() * 4 // 5
        moves = {
            Qt.Key.Key_Down: 48,
            Qt.Key.Key_Up: -48,
            Qt.Key.Key_PageDown: step,
            Qt.Key.Key_PageUp: -step,
        }
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.modifiers() == Qt.KeyboardModifier.ControlModifier and event.key() in (
            Qt.Key.Key_S,
            Qt.Key.Key_P,
        ):
            request = self.save_requested if event.key() == Qt.Key.Key_S else self.print_requested
            request.emit(self.wanted())
        elif event.key() in moves:
            bar.setValue(bar.value() + moves[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Beside each other where there is room, else the page below its choices."""
        super().resizeEvent(event)
        edge = self._page.margin_in(self.width())
        self._over.setContentsMargins(edge, 24, edge, 16)
        self.notice.set_edge(edge)
        way = QBoxLayout.Direction
        beside = self.width() >= scaled(BESIDE)
        self._place_title(self.width() - 2 * edge, words=beside)
        self._both.setDirection(way.LeftToRight if beside else way.TopToBottom)
        if beside:
            self._card.setFixedWidth(scaled(CHOICES))
        else:
            self._card.setMinimumWidth(0)
            self._card.setMaximumWidth(16_777_215)

    def _place_title(self, room: int, *, words: bool) -> None:
        """Between the buttons, under them where it has no room; words are those of the signs.

        A long title comes before the words of a button that has an icon.
        """
        self._over.insertWidget(1, self._title)
        free = room - 12 * self._head.count() - self.signs.minimumSizeHint().height()
        shrink_to_fit(self._buttons, free)
        room -= self._title.minimumSizeHint().width() + 12
        for shown in (words, False):
            self.signs.set_words(shown)
            self._head.invalidate()
            if self._head.minimumSize().width() <= room:
                self._head.insertWidget(2, self._title, 1000, Qt.AlignmentFlag.AlignVCenter)
                return
