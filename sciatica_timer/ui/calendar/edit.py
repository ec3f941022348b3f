"""Putting a session right: note, time, length, answers, and the reps of every exercise."""

from datetime import date

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.calendar import day_of
from sciatica_timer.domain.edits import moment_on, moved, with_reps, zone_of
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    MINUTE_MS,
    Compared,
    Feeling,
    NextDay,
    Pain,
    PainAt,
    Part,
    Reach,
    Session,
)
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.answer_words import compared_name, feeling_name, reach_name
from sciatica_timer.ui.calendar.calendar_view import (
    CalendarView,
    minutes,
    pain_at,
    pain_title,
    with_side,
)
from sciatica_timer.ui.calendar.form import Form
from sciatica_timer.ui.calendar.requests import CalendarRequests
from sciatica_timer.ui.kit import Label, NoteField, Select, StepField, body, column, row
from sciatica_timer.ui.kit.date_time_fields import DayField, TimeField
from sciatica_timer.ui.kit.short_text import short_name
from sciatica_timer.ui.text_size import LARGE, factor, sized

LONGEST_MIN = 600
MOST_REPS = 200
UNANSWERED = -1
LABEL = 70


class _PainFields(QWidget):
    """How much and how far of one side at one time."""

    def __init__(self, label: str, score: str, reach: str, pain: Pain | None) -> None:
        super().__init__()
        self.score = StepField(UNANSWERED, 10, 1, _score_words)
        self.score.set_value(pain.score if pain and pain.score is not None else UNANSWERED)
        self.score.setAccessibleName(score)
        self.reach = Select(reach)
        nothing: list[tuple[object, str]] = [(None, self.tr("How far: not answered"))]
        self.reach.set_options(
            nothing + [(each, reach_name(each)) for each in Reach], pain.reach if pain else None
        )
        title = Label(label, 15, 400, "ink2")
        title.setWordWrap(False)
        sized(title.setMinimumWidth, LABEL)
        title.setContentsMargins(0, 11, 0, 0)
        fields = column(self.score, self.reach, gap=6)
        made = (column if factor() >= LARGE else row)(title, fields, gap=4)
        made.setAlignment(title, Qt.AlignmentFlag.AlignTop)
        made.setStretch(1, 1)
        self.setLayout(made)

    def value(self) -> Pain | None:
        """The answer, None where nothing is answered."""
        score, reach = self.score.value(), self.reach.value()
        told = reach if isinstance(reach, Reach) else None
        if score == UNANSWERED and told is None:
            return None
        return Pain(score=None if score == UNANSWERED else score, reach=told)


class EditForm(Form):
    """Asks for everything of one session that can be told by hand."""

    def __init__(self, session: Session, view: CalendarView, requests: CalendarRequests) -> None:
        super().__init__(day_of(session, view.index.day_starts_at))
        self._session, self._starts_at = session, view.index.day_starts_at
        self._zone, self._requests = view.zone, requests
        self._add_times(view.today)
        self._sides = _sides_of(session)
        self._pains = [self._add_pain(side) for side in self._sides]
        self._add_feeling()
        self._add_next_day(view.today)
        self._reps = [self._add_part(part) for part in session.parts]
        self.finish(self.tr("Save"), "Ctrl+Return")

    def begin(self) -> None:
        """Put the keyboard in the note, which is changed most."""
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_times(self, today: date) -> None:
        one = self._session
        self._note = NoteField(self.tr("Note"))
        sized(self._note.setFixedHeight, 96)
        self._note.setPlainText(one.note)
        self._note_shown = self._note.toPlainText()
        self.add(self.tr("Note"), self._note, self._note.room)
        self._day = DayField(self.tr("Day"), max(today, self.day))
        self._day.set_day(self.day)
        self._time = TimeField(self.tr("Time"))
        self._time.set_moment(one.started.time())
        self.add(self.tr("When it began"), self._day, self._time)
        self._minutes = StepField(1, max(LONGEST_MIN, one.minutes), 1, minutes)
        self._minutes.set_value(one.minutes)
        self._minutes.setAccessibleName(self.tr("How long"))
        self.add(self.tr("How long"), self._minutes)

    def _add_pain(self, side: Side | None) -> tuple[_PainFields, _PainFields]:
        one = self._session
        fields = (
            _PainFields(
                self.tr("Before"),
                self.tr("Pain before"),
                self.tr("How far down it goes before"),
                pain_at(one.before, side),
            ),
            _PainFields(
                self.tr("After"),
                self.tr("Pain after"),
                self.tr("How far down it goes after"),
                pain_at(one.after, side),
            ),
        )
        self.add(pain_title(side), *fields)
        return fields

    def _add_feeling(self) -> None:
        self._felt = Select(self.tr("How it felt"))
        nothing: list[tuple[object, str]] = [(None, self.tr("Not answered"))]
        feelings = [(feeling, feeling_name(feeling)) for feeling in Feeling]
        self._felt.set_options(nothing + feelings, self._session.feeling)
        self.add(self.tr("How it felt"), self._felt)

    def _add_next_day(self, today: date) -> None:
        """How it was the day after, once that day has come."""
        self._compared, self._settled = (
            Select(self.tr("The day after")),
            Select(self.tr("Whether it eased within a day")),
        )
        said = self._session.next_day
        nothing: list[tuple[object, str]] = [(None, self.tr("Not answered"))]
        answers = [(each, compared_name(each)) for each in Compared]
        self._compared.set_options(nothing + answers, said.compared if said else None)
        eased = [(True, self.tr("It eased within a day")), (False, self.tr("It did not"))]
        self._settled.set_options(nothing + eased, said.settled if said else None)
        if said is not None or (self._session.activity is None and self.day < today):
            self.add(self.tr("The day after"), self._compared, self._settled)

    def _next_day(self) -> NextDay | None:
        compared, settled = self._compared.value(), self._settled.value()
        if not isinstance(compared, Compared):
            return None
        said = self._session.next_day or NextDay(compared=compared)
        return replace(
            said, compared=compared, settled=settled if isinstance(settled, bool) else None
        )

    def _add_part(self, part: Part) -> StepField:
        name = with_side(short_name(shown_names().of_part(part)), part.side)

        def words(count: int) -> str:
            return self.tr("{n} of {planned}", "reps").format(n=count, planned=part.reps_planned)

        field = StepField(0, max(MOST_REPS, part.reps_done), 1, words)
        field.set_value(part.reps_done)
        field.setAccessibleName(self.tr("Reps of {name}").format(name=name))
        if part is self._session.parts[0]:
            self.fields.addWidget(body(self.tr("Reps done"), 600))
        self.add(name, field)
        return field

    # Saving

    def value(self) -> Session:
        """The session as told; what was not touched stays to the last digit."""
        one = self._session
        day, at = self._day.day(), self._time.moment()
        started, active_ms = one.started, one.active_ms
        if (day, at) != (self.day, one.started.time().replace(second=0, microsecond=0)):
            zone = zone_of(one, self._zone)
            started = moment_on(day, at, day_starts_at=self._starts_at, zone=zone)
        if self._minutes.value() != one.minutes:
            active_ms = self._minutes.value() * MINUTE_MS
        if (started, active_ms) != (one.started, one.active_ms):
            one = moved(one, started, active_ms)
        one = with_reps(one, tuple(field.value() for field in self._reps))
        feeling, note = self._felt.value(), self._note.toPlainText()
        before, after = ([pair[at].value() for pair in self._pains] for at in (0, 1))
        return replace(
            one,
            before=self._answers(before, one.before),
            after=self._answers(after, one.after),
            feeling=feeling if isinstance(feeling, Feeling) else None,
            note=one.note if note == self._note_shown else note.strip(),
            next_day=self._next_day(),
        )

    @property
    def changed(self) -> bool:
        """Whether it tells something else than the record."""
        return self.value() != self._session

    def _answers(self, pains: list[Pain | None], old: tuple[PainAt, ...]) -> tuple[PainAt, ...]:
        pairs = zip(self._sides, pains, strict=True)
        made = tuple(PainAt(side=side, pain=pain) for side, pain in pairs if pain is not None)
        return old if set(made) == set(old) else made

    def save(self) -> None:
        """Ask for the session as it is told now, if anything of it is another."""
        made = self.value()
        self.on_closed()
        if made != self._session:
            self._requests.change_requested.emit(self._session, made)


def _sides_of(session: Session) -> list[Side | None]:
    """The sides that were told apart; one question for both where none was."""
    told = {answer.side for answer in (*session.before, *session.after)}
    return [side for side in (None, Side.LEFT, Side.RIGHT) if side in told] or [None]


def _score_words(score: int) -> str:
    return translate("Calendar", "Not answered") if score == UNANSWERED else str(score)
