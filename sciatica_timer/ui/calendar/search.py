"""Finding sessions by exercise, routine or the words of a note."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.session import Session
from sciatica_timer.domain.session_search import SearchFilter, SessionSearch
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import listed
from sciatica_timer.ui.calendar.calendar_view import CalendarView, day_title
from sciatica_timer.ui.kit import (
    Card,
    CardButton,
    IconButton,
    Label,
    Select,
    TextField,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.short_text import short_name

LONGEST_SEARCH = 200
REST_MS = 150
"""A search waits for a rest in the typing."""
AT_ONCE = 300
"""Sessions made ready for the search before the window goes on: some milliseconds."""
MOST = 12
"""So many finds are shown; more would only be scrolled past."""


class _Find(CardButton):
    """One session that was found."""

    def __init__(self, day: date, session: Session, today: date) -> None:
        super().__init__(edge="", radius=12)
        title = day_title(day, today)
        about = self.tr("{day}, {n} min", "minutes").format(day=title, n=session.minutes)
        name = short_name(shown_names().of_session(session))
        layout = column(Label(name, 16, 600), secondary(about), gap=0)
        if session.note:
            layout.addWidget(Label(session.note, 15, lines=1))
        layout.setContentsMargins(12, 8, 12, 8)
        self.setLayout(layout)
        self.setAccessibleName(listed(name, about))


class SearchCard(Card):
    """A field and what it finds; choosing a find shows its day."""

    def __init__(self, open_day: Callable[[date], None], close: Callable[[], None]) -> None:
        super().__init__()
        self._open_day, self._close = open_day, close
        self._view: CalendarView | None = None
        self._lookup = SessionSearch(())
        self._field = TextField(self.tr("Words to look for"))
        self._field.setMaxLength(LONGEST_SEARCH)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MS)
        self._soon.timeout.connect(self._search)
        self._ready = QTimer(self)
        self._ready.setSingleShot(True)
        self._ready.timeout.connect(self._search)
        self._opens_first = False
        """Whether the first find is wanted as soon as there is one."""
        self._field.textChanged.connect(self._soon.start)
        self._field.returnPressed.connect(self._first)
        leave = IconButton("close", self.tr("Close the search"), "quiet")
        leave.clicked.connect(self._leave)
        head = row(self._field, leave, gap=4)
        head.setStretch(0, 1)
        self._exercise = Select(self.tr("Only with this exercise"))
        self._routine = Select(self.tr("Only this routine"))
        for filter in (self._exercise, self._routine):
            filter.picked.connect(self._search)
        self._count = secondary("")
        self._finds = QWidget()
        filters = column(self._exercise, self._routine, gap=8)
        filters.setContentsMargins(0, 0, 8, 0)
        layout = column(head, filters, self._count, self._finds, gap=10)
        layout.setContentsMargins(20, 20, 12, 20)
        self.setLayout(layout)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._leave)

    def _leave(self) -> None:
        self.hide()
        self._close()

    def show_view(self, view: CalendarView) -> None:
        """Search in these records from now on."""
        old, self._view = self._view, view
        names = shown_names()
        if old is None or self._lookup.names is not names:
            starts = view.index.day_starts_at
            self._lookup = SessionSearch(view.sessions, names, day_starts_at=starts)
        elif old.sessions is not view.sessions:
            self._lookup.follow(view.sessions)
        if old is None or (old.exercises, old.routines) != (view.exercises, view.routines):
            every: list[tuple[object, str]] = [("", self.tr("Every exercise"))]
            self._exercise.set_options([*every, *view.exercises], self._exercise.value())
            every = [("", self.tr("Every routine"))]
            self._routine.set_options([*every, *view.routines], self._routine.value())
        if self.isVisible():
            self._search()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self._field.text()

    def set_words(self, words: str) -> None:
        """Look for this from now on."""
        self._field.setText(words)

    def begin(self) -> None:
        """Come into sight with the keyboard in the field, its text ready to be replaced."""
        self.show()
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def finds(self) -> list[CardButton]:
        """What is shown as found."""
        return self._finds.findChildren(CardButton)

    def _search(self, _picked: object = None) -> None:
        self._soon.stop()
        view = self._view
        if view is None:
            return
        if not self._lookup.make_ready(AT_ONCE):
            self._ready.start(0)
            return
        wanted = SearchFilter(
            text=self._field.text(),
            exercise=str(self._exercise.value() or ""),
            routine=str(self._routine.value() or ""),
        )
        asked = bool(wanted.text.strip() or wanted.exercise or wanted.routine)
        hits = self._lookup.find(wanted) if asked else []
        # All of them at once: each one for itself would have everything laid out again.
        old, self._finds = self._finds, QWidget()
        self._finds.setLayout(column(*(self._find(view, each) for each in hits[:MOST]), gap=2))
        if (layout := self.layout()) is not None:
            layout.replaceWidget(old, self._finds)
        old.hide()
        old.deleteLater()
        self._finds.show()
        self._count.setText(self._words(asked, len(hits)))
        if self._opens_first:
            self._opens_first = False
            for find in self.finds()[:1]:
                find.click()

    def _find(self, view: CalendarView, session: Session) -> _Find:
        day = day_of(session, view.index.day_starts_at)
        button = _Find(day, session, view.today)
        button.clicked.connect(lambda: self._open_day(day))
        return button

    def _words(self, asked: bool, count: int) -> str:
        if not asked:
            return self.tr("Type a word of a note, or choose an exercise or a routine.")
        if not count:
            return self.tr("Nothing found.")
        if count > MOST:
            return self.tr("{n} found, the newest {most} are shown.").format(n=count, most=MOST)
        return self.tr("{n} found").format(n=count)

    def _first(self) -> None:
        self._opens_first = True
        self._search()
