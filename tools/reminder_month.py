"""A month of reminders as a table, with a clock that is made up: python -m tools.reminder_month.

python -m tools.reminder_month > docs/reminders.md

It asks the app's own rules (`domain/reminders.py`) as the app does: when something is due, when the
computer has waked, and when the clock or the zone was changed.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.reminders import Due, ReminderChoices, Told, due, has_news, later
from sciatica_timer.domain.session import Completion, Session, WeekMark, WeekReason
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
START = datetime(2026, 10, 5, tzinfo=UTC)
"""A Monday; the clocks of Europe go back on 25 October."""
DAYS = 35
PLAN = WeekPlan(
    changed=START,
    times=(
        PlannedTime(weekday=1, routine="gentle-start", at=time(18, 30)),
        PlannedTime(weekday=3, routine="gentle-start", at=time(7, 0)),
        PlannedTime(weekday=5, routine="gentle-start"),
        PlannedTime(weekday=6, routine="stretch", at=time(10, 0)),
        PlannedTime(weekday=6, routine="strength", at=time(20, 30)),
        PlannedTime(weekday=7, routine="stretch", at=time(2, 30)),
    ),
)
ABOUT = """# A month of reminders

Made with a made-up clock by `python -m tools.reminder_month > docs/reminders.md`.
Planned are: Monday 18:30, Wednesday 7:00, Friday some time (told at 17:00), Saturday 10:00 and
20:30, and Sunday at half past two in the night that follows. Quiet hours last from 21:00 to 8:00.
What was not done is told once more after an hour. Two computers share one record; each remembers by
itself what it has told. What falls into the quiet hours is told when they end, or, where that would
be another day, five minutes before they begin: so it is with what is planned in the night. What is
put off comes half an hour later even then. A computer that wakes in the quiet hours is silent.

| when, on that computer's clock | computer | what happens |
|---|---|---|
"""


@dataclass
class Computer:
    """One computer: its zone, whether it sleeps, how wrong its clock is, and what it has told."""

    name: str
    zone: tzinfo = BERLIN
    asleep: bool = False
    wrong: timedelta = timedelta()
    told: tuple[Told, ...] = ()
    looked: datetime = START
    """What its clock showed when it last looked at it."""
    next_at: datetime | None = None
    """When there is something to tell next, by its own clock."""


@dataclass
class Month:
    """The record that both computers share, and the table that comes of it."""

    computers: dict[str, Computer]
    sessions: list[Session] = field(default_factory=list[Session])
    not_today: list[date] = field(default_factory=list[date])
    marks: list[WeekMark] = field(default_factory=list[WeekMark])
    lines: list[tuple[datetime, str, str]] = field(default_factory=list[tuple[datetime, str, str]])
    changes: int = 0
    """How often the record was changed."""
    fired: list[tuple[str, Due]] = field(default_factory=list[tuple[str, Due]])

    def note(self, computer: Computer, now: datetime, text: str) -> None:
        """Write a line of the table."""
        self.lines.append((self.clock(computer, now), computer.name, text))

    @staticmethod
    def clock(computer: Computer, now: datetime) -> datetime:
        """What the clock of a computer shows."""
        return (now + computer.wrong).astimezone(computer.zone)

    def index(self) -> CalendarIndex:
        """What was done so far."""
        return CalendarIndex(self.sessions, day_starts_at=3, marks=self.marks)

    def ask(self, computer: Computer, now: datetime) -> None:
        """Ask the rule on one computer, and tell what is due."""
        clock = self.clock(computer, now)
        answer = due(
            PLAN, self.index(), clock, computer.zone, computer.told, self.not_today,
            ReminderChoices(),
        )  # fmt: skip
        computer.told, computer.looked, computer.next_at = answer.told, clock, answer.next_at
        if answer.now is not None:
            planned = f"{answer.now.at:%H:%M}" if answer.now.at else "some time"
            said = "told again" if answer.again else "**told**"
            self.note(computer, now, f"{said}: {answer.now.routine}, planned {planned}")
            self.fired.append((computer.name, answer))
            self.ask(computer, now)

    def look(self, computer: Computer, now: datetime) -> None:
        """Look at the clock as the app does all the time while the computer is awake."""
        before, computer.looked = computer.looked, self.clock(computer, now)
        if has_news(before, computer.looked, computer.next_at):
            self.ask(computer, now)

    def done(self, computer: Computer, now: datetime, routine: str) -> None:
        """A session of ten minutes that ends now."""
        ended = self.clock(computer, now)
        self.sessions.append(
            Session(
                id=f"{len(self.sessions)}", started=ended - timedelta(minutes=10), ended=ended,
                routine=routine, routine_name=routine, completion=Completion.FINISHED,
                active_ms=600_000, parts=(),
            )
        )  # fmt: skip
        self.changes += 1
        self.note(computer, now, f"{routine} is done")

    def put_off(self, computer: Computer, now: datetime) -> None:
        """Press "Later" on what was told last."""
        computer.told = later(computer.told, computer.told[-1], self.clock(computer, now))
        self.changes += 1
        self.note(computer, now, "“In half an hour” is pressed")

    def refuse(self, computer: Computer, now: datetime) -> None:
        """Say "not today"."""
        self.not_today.append(self.clock(computer, now).date())
        self.changes += 1
        self.note(computer, now, "“Not today” is said")


Event = Callable[[Month, datetime], None]


def at(day: int, clock: str, what: Event) -> tuple[datetime, Event]:
    """A moment of Berlin's clock, on a day counted from the first of October."""
    local = datetime.combine(date(2026, 10, 1), time.fromisoformat(clock), BERLIN)
    local += timedelta(days=day - 1)
    return local.astimezone(UTC), what


def do(name: str, routine: str) -> Event:
    """Do a routine."""
    return lambda month, now: month.done(month.computers[name], now, routine)


def sleep(name: str, asleep: bool) -> Event:
    """Let a computer go to sleep, or wake."""

    def change(month: Month, now: datetime) -> None:
        computer = month.computers[name]
        computer.asleep = asleep
        month.note(computer, now, "goes to sleep" if asleep else "wakes")

    return change


def zone(name: str, there: ZoneInfo) -> Event:
    """Take a computer elsewhere."""

    def change(month: Month, now: datetime) -> None:
        computer = month.computers[name]
        computer.zone = there
        month.note(computer, now, f"is now in {there.key}")

    return change


def wrong(name: str, hours: int) -> Event:
    """Set the clock of a computer."""

    def change(month: Month, now: datetime) -> None:
        computer = month.computers[name]
        computer.wrong = timedelta(hours=hours)
        said = f"its clock is set {abs(hours)} h " + ("on" if hours > 0 else "back")
        month.note(computer, now, said if hours else "its clock is right again")

    return change


def mark(month: Month, now: datetime) -> None:
    """Mark a week."""
    month.marks.append(WeekMark(first=date(2026, 11, 2), reason=WeekReason.SICK, edited=now))
    month.changes += 1
    month.note(month.computers["desk"], now, "the week is marked as unwell")


def events() -> Iterator[tuple[datetime, Event]]:
    """What happens in the month: moments of Berlin's clock, and what is done then."""

    desk, lap = "desk", "laptop"
    yield at(5, "00:00", sleep(lap, asleep=True))
    yield at(5, "18:50", do(desk, "gentle-start"))
    yield at(7, "08:10", lambda m, now: m.put_off(m.computers[desk], now))
    yield at(7, "09:00", do(desk, "gentle-start"))
    yield at(9, "16:00", sleep(desk, asleep=True))
    yield at(9, "19:12", sleep(desk, asleep=False))
    yield at(10, "09:00", sleep(desk, asleep=True))
    yield at(10, "20:45", sleep(desk, asleep=False))
    yield at(12, "18:40", wrong(desk, -1))
    yield at(12, "21:00", wrong(desk, 0))
    yield at(14, "08:05", lambda m, now: m.refuse(m.computers[desk], now))
    yield at(16, "12:00", sleep(lap, asleep=False))
    yield at(16, "17:20", do(lap, "gentle-start"))
    yield at(17, "10:30", zone(lap, NEW_YORK))
    yield at(17, "18:00", do(lap, "stretch"))
    yield at(18, "04:00", zone(lap, BERLIN))
    yield at(19, "19:00", sleep(desk, asleep=True))
    yield at(19, "21:40", sleep(desk, asleep=False))
    yield at(21, "09:00", do(desk, "gentle-start"))
    yield at(23, "12:00", wrong(desk, 25))
    yield at(23, "12:10", wrong(desk, 0))
    yield at(24, "20:50", lambda m, now: m.put_off(m.computers[desk], now))
    yield at(25, "20:56", do(lap, "stretch"))
    yield at(26, "18:35", wrong(desk, 6))
    yield at(26, "18:45", wrong(desk, 0))
    yield at(28, "12:00", sleep(desk, asleep=True))
    yield at(29, "12:00", sleep(desk, asleep=False))
    yield at(31, "21:30", wrong(desk, -25))
    yield at(31, "21:40", wrong(desk, 0))
    yield at(33, "09:00", mark)


def simulate() -> Month:
    """Let the month pass."""
    month = Month({name: Computer(name) for name in ("desk", "laptop")})
    waiting = sorted(events(), key=lambda event: event[0])
    now, end = START - timedelta(hours=2), START + timedelta(days=DAYS)
    for computer in month.computers.values():
        month.ask(computer, now)
    while now < end:
        due_now = waiting and waiting[0][0] <= now
        changes = month.changes
        if due_now:
            _, what = waiting.pop(0)
            what(month, now)
        awake = [one for one in month.computers.values() if not one.asleep]
        for computer in awake:
            if month.changes != changes:
                month.ask(computer, now)
            else:
                month.look(computer, now)
        moments = [one.next_at - one.wrong for one in awake if one.next_at is not None]
        moments += [waiting[0][0]] if waiting else []
        now = max(now, min(moments, default=end))
    return month


def text() -> str:
    """The table."""
    rows = (
        f"| {clock:%a %d %b %H:%M %Z} | {name} | {what} |" for clock, name, what in simulate().lines
    )
    return ABOUT + "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(text(), end="")
