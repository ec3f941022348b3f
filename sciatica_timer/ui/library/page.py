"""The page of the exercises: a grid, and the chosen one beside it or as a page of its own."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.levels import ExerciseToday
from sciatica_timer.domain.routine import Library
from sciatica_timer.services.advice import AdvicePageText
from sciatica_timer.ui.kit import Button, ButtonKind, CardButton, page_title
from sciatica_timer.ui.kit.choice import one_stop, stop_at_chosen
from sciatica_timer.ui.kit.context_menu import MenuAction, offer_menu
from sciatica_timer.ui.kit.page_layout import TITLE_TOP, ScrollPage
from sciatica_timer.ui.kit.tab_order import tab_through
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.library.cells import CELL, ExerciseCell, LeaveOutCell, WayCell
from sciatica_timer.ui.library.detail import WELL, ExerciseDetail
from sciatica_timer.ui.library.leave_out_view import LeaveOutView
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.text_size import scaled, scaled_size

BESIDE = 890
"""A page this wide shows grid and detail together: a window of 1000 with its rail."""
THREE = 1180
"""Content this wide has three cells a row."""
GAP, BETWEEN = 14, 24
DETAIL_LEAST = 400
TALLEST_WELL = 320


class ExercisesPage(QWidget):
    """Shows every exercise; what is wished for the one on show, its detail tells."""

    def __init__(
        self,
        library: Library,
        pictures: Pictures,
        leave_out: AdvicePageText | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._today: Mapping[str, ExerciseToday] = {}
        self._opened = False
        self._cells = QButtonGroup(self)
        one_stop(self._cells)
        self._order: list[CardButton] = []
        """The cells as they stand in the grid."""
        self.detail = ExerciseDetail(pictures)
        self._leave_cell: LeaveOutCell | None = None
        self._leave_view: LeaveOutView | None = None
        if leave_out is not None:
            self._leave_view = LeaveOutView(leave_out)
            self._leave_cell = LeaveOutCell(leave_out.title, leave_out.about)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._pictures = pictures
        self.own = WayCell(
            self.tr("Your own exercise"), self.tr("From your therapist"), "plus-circle"
        )
        self.open_programme = Button(
            self.tr("Open a programme file"), ButtonKind.QUIET, icon="bring-in"
        )
        self.open_programme.setToolTip(plain_tip(self.tr("What somebody has passed on to you")))
        self.routines = WayCell(
            self.tr("Routines"), self.tr("Make your own, and put them in order"), "chevron-right"
        )
        self._build()
        self._fill()
        self._lay_out()
        first = next(iter(library.exercises), "")
        if first:
            self._choose(first)

    # What the app hands in

    def refresh(self, today: Mapping[str, ExerciseToday]) -> None:
        """Show how each is done now; an exercise that is not named has its first dose."""
        self._today = dict(today)
        self._fill()
        for cell in self._cells.buttons():
            if isinstance(cell, ExerciseCell):
                cell.show_variant(self._today_of(cell.exercise_id).variant)
        shown = self.detail.exercise
        if shown is not None and shown.id in self._library.exercises:
            exercise = self._library.exercises[shown.id]
            self.detail.show_exercise(exercise, self._today_of(shown.id))
        elif first := next(iter(self._library.exercises), ""):
            self._choose(first)

    def open_exercise(self, exercise_id: str) -> None:
        """Show one exercise, as when another page leads to it."""
        if exercise_id in self._library.exercises:
            self._choose(exercise_id)
            self._open()

    # Inside

    def _fill(self) -> None:
        """Make a cell for each exercise there is; what has not changed keeps its cell."""
        known = {c.exercise_id: c for c in self._order if isinstance(c, ExerciseCell)}
        order: list[CardButton] = []
        for exercise in self._library.exercises.values():
            cell = known.get(exercise.id)
            if cell is not None and cell.exercise == exercise:
                del known[exercise.id]
            else:
                cell = ExerciseCell(exercise, self._pictures)
                cell.clicked.connect(lambda _=False, one=exercise.id: self.open_exercise(one))
                offer_menu(cell, lambda one=exercise.id: self._menu_actions(one))
                self._cells.addButton(cell)
            order.append(cell)
        for gone in known.values():
            self._cells.removeButton(gone)
            gone.hide()
            gone.deleteLater()
        order += [self.own, self.routines]
        if self._leave_cell is not None:
            order.append(self._leave_cell)
        if order != self._order:
            self._order = order
            stop_at_chosen(self._cells)
            self._lay_out()

    def _build(self) -> None:
        if self._leave_cell is not None:
            self._leave_cell.clicked.connect(self._open_leave_out)
            self._cells.addButton(self._leave_cell)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, TITLE_TOP - 40, 0, 0)
        left.setSpacing(BETWEEN)
        left.addWidget(page_title(self.tr("Exercises")))
        left.addLayout(self._grid)
        left.addWidget(self.open_programme, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        self._back = Button(self.tr("All exercises"), icon="arrow-left")
        self._back.clicked.connect(self._close)
        self._right = QWidget()
        right = QVBoxLayout(self._right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(16)
        right.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        right.addWidget(self.detail)
        if self._leave_view is not None:
            right.addWidget(self._leave_view, 1000)
            self._leave_view.hide()
        # In a tall window the card ends where its words do.
        right.addStretch(1)
        content = QWidget()
        beside = QHBoxLayout(content)
        beside.setContentsMargins(0, 40, 0, 0)
        beside.setSpacing(BETWEEN)
        beside.addWidget(self._left)
        beside.addWidget(self._right, 1)
        self._page = ScrollPage(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._page)
        for keys in (Qt.Key.Key_Escape, QKeySequence.StandardKey.Back):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._close)
        self._page.installEventFilter(self)

    @property
    def _beside(self) -> bool:
        """Whether grid and detail stand side by side."""
        return self.width() >= scaled(BESIDE)

    def _today_of(self, exercise_id: str) -> ExerciseToday:
        first = self._library.exercises[exercise_id].dose.first
        return self._today.get(exercise_id) or ExerciseToday(doses={None: first})

    def _choose(self, exercise_id: str) -> None:
        for cell in self._cells.buttons():
            if isinstance(cell, ExerciseCell) and cell.exercise_id == exercise_id:
                cell.setChecked(True)
        exercise = self._library.exercises[exercise_id]
        self.detail.show_exercise(exercise, self._today_of(exercise_id))
        self.detail.show()
        if self._leave_view is not None:
            self._leave_view.hide()

    def _menu_actions(self, exercise_id: str) -> list[MenuAction]:
        """What can be done with an exercise: it is chosen first, so that it is seen which one."""
        self._choose(exercise_id)
        return self.detail.menu_actions()

    def _open_leave_out(self) -> None:
        if self._leave_view is not None:
            self.detail.hide()
            self._leave_view.show()
            self._open()

    def _open(self) -> None:
        self._opened = True
        if not self._beside:
            self._lay_out()
            self._page.verticalScrollBar().setValue(0)
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        """Go back from a detail that is a page of its own."""
        if self._opened and not self._beside:
            self._opened = False
            self._lay_out()
            chosen = self._cells.checkedButton()
            if isinstance(chosen, CardButton):
                chosen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        """Give every part its place for the width there is."""
        beside = self._beside
        self._left.setVisible(beside or not self._opened)
        self._right.setVisible(beside or self._opened)
        self._back.setVisible(not beside)
        self.detail.set_well_height(max(WELL, min(TALLEST_WELL, WELL + (self.height() - 780) // 2)))
        content = self.width() - 2 * self._page.margin
        if beside:
            columns = 3 if content >= scaled(THREE) else 2
            room = content - BETWEEN - scaled(DETAIL_LEAST) - (columns - 1) * GAP
            width = min(scaled(CELL.width()), room // columns)
            self._left.setFixedWidth(columns * width + (columns - 1) * GAP)
        else:
            columns = max(1, (content + GAP) // (scaled(200) + GAP))
            width = (content - (columns - 1) * GAP) // columns
            self._left.setMinimumWidth(0)
            self._left.setMaximumWidth(16_777_215)
        cell = scaled_size(CELL.width(), CELL.height())
        height = cell.height() if width >= cell.width() - 4 else cell.height() + 16
        for at, cell in enumerate(self._order):
            row = self._order[at - at % columns :][:columns]
            # A long name makes its row higher.
            cell.setFixedSize(width, max(height, *(each.heightForWidth(width) for each in row)))
            self._grid.addWidget(cell, at // columns, at % columns, Qt.AlignmentFlag.AlignLeft)
        tab_through((*self._order, self.open_programme))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out once the page inside has taken its new width."""
        if watched is self._page and event.type() == QEvent.Type.Resize:
            self._lay_out()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._lay_out()
