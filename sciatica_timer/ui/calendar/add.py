"""Adding what was done away from the app: a routine or a gentle activity on a past day."""

from datetime import date, datetime, time, timedelta, tzinfo

import msgspec
from PySide6.QtCore import Qt

from sciatica_timer.domain.care import ACTIVITY_ROUTINE
from sciatica_timer.domain.session import Activity, Completion, Session
from sciatica_timer.domain.zones import in_zone, on_the_clock
from sciatica_timer.ui.answer_words import activity_name
from sciatica_timer.ui.calendar.calendar_view import (
    CalendarView,
    minutes,
)
from sciatica_timer.ui.calendar.form import Form
from sciatica_timer.ui.calendar.requests import CalendarRequests
from sciatica_timer.ui.kit import Segmented, Select, StepField, TextField, body, room_of

MORNING, MIDDAY, EVENING = 9, 13, 19
"""Hours that stand for the time of day that is told."""
USUAL_MIN, LONGEST_MIN = 15, 180


class PastSessionRequest(msgspec.Struct, frozen=True):
    """Something done on a past day, as it was told; exactly one of routine and activity is set."""

    day: date
    hour: int
    minutes: int
    name: str
    routine: str = ""
    activity: Activity | None = None
    note: str = ""


def session_of(request: PastSessionRequest, *, id: str, now: datetime, zone: tzinfo) -> Session:
    """The record of a request, in the offset that the zone has on that day, never in the future.

    What was done of each exercise is not known, so it has no parts; it counts as a kept day.
    """
    length = timedelta(minutes=request.minutes)
    told = on_the_clock(datetime.combine(request.day, time(request.hour)), zone)
    began = in_zone(min(told, now - length), zone)
    return Session(
        id=id,
        started=began,
        ended=in_zone(began + length, zone),
        routine=request.routine or ACTIVITY_ROUTINE,
        routine_name=request.name,
        completion=Completion.FINISHED,
        active_ms=request.minutes * 60_000,
        parts=(),
        activity=request.activity,
        edited=now,
        note=request.note,
    )


class AddForm(Form):
    """Asks what, how long and when."""

    def __init__(self, view: CalendarView, day: date, requests: CalendarRequests) -> None:
        super().__init__(day)
        self._requests = requests
        routines: list[tuple[object, str]] = [(key, name) for key, name in view.routines]
        activities: list[tuple[object, str]] = [
            (activity, activity_name(activity)) for activity in Activity
        ]
        # By place: Qt hands a StrEnum back as a plain string.
        self._options = routines + activities
        self._what = Select(self.tr("What you did"))
        self._what.set_options(self._options, None)
        self._minutes = StepField(5, LONGEST_MIN, 5, minutes)
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
        self.fields.addWidget(body(self.tr("Add something you did"), 600))
        self.add(self.tr("What you did"), self._what)
        self.add(self.tr("How long"), self._minutes)
        self.add(self.tr("When"), self._when)
        self.fields.addWidget(self._note)
        self.fields.addWidget(room_of(self._note))
        self.finish(self.tr("Add it"), "Ctrl+Return")

        self._empty = self._told()

    def _told(self) -> PastSessionRequest:
        (what, name), hour = self._options[self._what.currentIndex()], self._when.value()
        return PastSessionRequest(
            day=self.day,
            hour=hour if isinstance(hour, int) else MORNING,
            minutes=self._minutes.value(),
            name=name,
            routine="" if isinstance(what, Activity) else str(what),
            activity=what if isinstance(what, Activity) else None,
            note=self._note.text().strip(),
        )

    @property
    def changed(self) -> bool:
        """Whether anything was told."""
        return self._told() != self._empty

    def begin(self) -> None:
        """Put the keyboard on the first question."""
        self._what.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Ask for the session that was told."""
        request = self._told()
        self.on_closed()
        self._requests.add_requested.emit(request)
