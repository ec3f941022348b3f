"""Finding sessions by exercise, routine or the words of a note."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.calendar import Index, shift
from sciatica_timer.domain.session import Session
from sciatica_timer.ui.calendar import view as say
from sciatica_timer.ui.calendar.view import CalendarView
from sciatica_timer.ui.kit import (
    Card,
    CardButton,
    IconButton,
    TextField,
    Words,
    column,
    row,
    secondary,
)

REST_MS = 150
"""A search waits for a rest in the typing."""
MOST = 12
"""So many finds are shown; more would only be scrolled past."""

Line = tuple[date, Session, str]
"""A session with its day and everything that can be found in it, in small letters."""


def lines(index: Index) -> Iterator[Line]:
    """Every session, the newest first."""
    if index.span is None:
        return
    first, day = index.span
    while True:
        for session in reversed(index.day(day).sessions):
            names = {part.name for part in session.parts}
            yield day, session, " ".join((session.routine_name, *names, session.note)).casefold()
        if day <= first:
            return
        day = shift(day, -1)


def found(known: list[Line], text: str) -> list[Line]:
    """The sessions that hold every word of the text."""
    wanted = text.casefold().split()
    if not wanted:
        return []
    return [line for line in known if all(word in line[2] for word in wanted)]


class _Find(CardButton):
    """One session that was found."""

    def __init__(self, day: date, session: Session, today: date) -> None:
        super().__init__(edge="", radius=12)
        about = self.tr("{day}, {n} min").format(day=say.day_title(day, today), n=session.minutes)
        layout = column(Words(session.routine_name, 16, 600), secondary(about), gap=0)
        if session.note:
            layout.addWidget(Words(session.note, 15, lines=1))
        layout.setContentsMargins(12, 8, 12, 8)
        self.setLayout(layout)
        self.setAccessibleName(f"{session.routine_name}, {about}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class SearchCard(Card):
    """A field and what it finds; choosing a find shows its day."""

    day_chosen = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: CalendarView | None = None
        self._known: list[Line] | None = None
        self._field = TextField(self.tr("Exercise, routine or note"))
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(REST_MS)
        self._soon.timeout.connect(self._search)
        self._field.textChanged.connect(self._soon.start)
        self._field.returnPressed.connect(self._first)
        close = IconButton("close", self.tr("Close the search"), "quiet")
        close.clicked.connect(self.closed)
        head = row(self._field, close, gap=4)
        head.setStretch(0, 1)
        self._count = secondary("")
        self._finds = QVBoxLayout()
        self._finds.setSpacing(2)
        layout = column(head, self._count, self._finds, gap=10)
        layout.setContentsMargins(20, 20, 12, 20)
        self.setLayout(layout)
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def show_view(self, view: CalendarView) -> None:
        """Search in these records from now on."""
        if self._view is None or self._view.index is not view.index:
            self._known = None
        self._view = view
        if self.isVisible():
            self._search()

    def begin(self) -> None:
        """Put the keyboard in the field, its text ready to be replaced."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()
        self._search()

    def finds(self) -> list[CardButton]:
        """What is shown as found."""
        places = (self._finds.itemAt(at) for at in range(self._finds.count()))
        widgets = (place.widget() for place in places if place is not None)
        return [one for one in widgets if isinstance(one, CardButton)]

    def _search(self) -> None:
        self._soon.stop()
        if self._view is None:
            return
        text = self._field.text()
        if self._known is None:
            self._known = list(lines(self._view.index))
        hits = found(self._known, text)
        for old in self.finds():
            self._finds.removeWidget(old)
            old.hide()
            old.deleteLater()
        for day, session, _ in hits[:MOST]:
            button = _Find(day, session, self._view.today)
            button.clicked.connect(lambda _=False, day=day: self.day_chosen.emit(day))
            self._finds.addWidget(button)
            button.show()
        self._count.setText(self._words(text, len(hits)))

    def _words(self, text: str, count: int) -> str:
        if not text.strip():
            return self.tr("Type a word, such as the name of an exercise.")
        if not count:
            return self.tr("Nothing found.")
        if count > MOST:
            return self.tr("{n} found, the newest {most} are shown.").format(n=count, most=MOST)
        return self.tr("1 found") if count == 1 else self.tr("{n} found").format(n=count)

    def _first(self) -> None:
        self._search()
        finds = self.finds()
        if finds:
            finds[0].click()
