"""Adding what was done away from the app: a routine or a gentle activity on a past day."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.care import ACTIVITY_ROUTINE
from sciatica_timer.domain.session import Activity, Completion, Session
from sciatica_timer.domain.zones import in_zone, on_the_clock
from sciatica_timer.ui.calendar import calendar_view as say
from sciatica_timer.ui.calendar.calendar_view import CalendarView
from sciatica_timer.ui.kit import (
    Button,
    Segmented,
    Select,
    StepField,
    TextField,
    body,
    column,
    room_of,
    row,
    secondary,
)

MORNING, MIDDAY, EVENING = 9, 13, 19
"""Hours that stand for the time of day that is told."""
USUAL_MIN, LONGEST_MIN = 15, 180


@dataclass(frozen=True)
class PastSessionRequest:
    """Something done on a past day, as it was told; exactly one of routine and activity is set."""

    day: date
    hour: int
    minutes: int
    name: str
    routine: str = ""
    activity: Activity | None = None
    note: str = ""


def session_of(wish: PastSessionRequest, *, id: str, now: datetime, zone: tzinfo) -> Session:
    """The record of a wish, in the offset that the zone has on that day, never in the future.

    What was done of each exercise is not known, so it has no parts; it counts as a kept day.
    """
    length = timedelta(minutes=wish.minutes)
    told = on_the_clock(datetime.combine(wish.day, time(wish.hour)), zone)
    began = in_zone(min(told, now - length), zone)
    return Session(
        id=id,
        started=began,
        ended=in_zone(began + length, zone),
        routine=wish.routine or ACTIVITY_ROUTINE,
        routine_name=wish.name,
        completion=Completion.FINISHED,
        active_ms=wish.minutes * 60_000,
        parts=(),
        activity=wish.activity,
        edited=now,
        note=wish.note,
    )


class AddForm(QWidget):
    """Asks what, how long and when; saving is a wish."""

    add_requested = Signal(object)
    """A PastSessionRequest."""
    closed = Signal()

    def __init__(self, view: CalendarView, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.day = day
        routines: list[tuple[object, str]] = [(key, name) for key, name in view.routines]
        activities: list[tuple[object, str]] = [
            (activity, say.activity_name(activity)) for activity in Activity
        ]
        # By place: Qt hands a StrEnum back as a plain string.
        self._options = routines + activities
        self._what = Select(self.tr("What you did"))
        self._what.set_options(self._options, None)
        self._minutes = StepField(5, LONGEST_MIN, 5, say.minutes)
        self._minutes.set_value(USUAL_MIN)
        self._minutes.setAccessibleName(self.tr("How long"))
        self._when = Segmented(
            (
                (MORNING, self.tr("Morning")),
                (MIDDAY, self.tr("Midday")),
                (EVENING, self.tr("Evening")),
            )
        )
        self._when.set_value(MORNING)
        self._note = TextField(self.tr("A note, if you like"))
        save = Button(self.tr("Add it"), "primary")
        save.clicked.connect(self._save)
        leave = Button(self.tr("Cancel"))
        leave.clicked.connect(self.closed)
        made = QVBoxLayout(self)
        made.setContentsMargins(0, 8, 0, 0)
        made.setSpacing(10)
        made.addWidget(body(self.tr("Add something you did"), 600))
        made.addLayout(column(secondary(self.tr("What you did")), self._what, gap=4))
        made.addLayout(column(secondary(self.tr("How long")), self._minutes, gap=4))
        made.addLayout(column(secondary(self.tr("When")), self._when, gap=4))
        made.addWidget(self._note)
        made.addWidget(room_of(self._note))
        made.addLayout(row(save, leave, None, gap=8))
        escape = QShortcut(QKeySequence("Escape"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        self._what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _save(self) -> None:
        (what, name), hour = self._options[self._what.currentIndex()], self._when.value()
        self.add_requested.emit(
            PastSessionRequest(
                day=self.day,
                hour=hour if isinstance(hour, int) else MORNING,
                minutes=self._minutes.value(),
                name=name,
                routine="" if isinstance(what, Activity) else str(what),
                activity=what if isinstance(what, Activity) else None,
                note=self._note.text().strip(),
            )
        )
        self.closed.emit()
