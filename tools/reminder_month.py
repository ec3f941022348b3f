"""A month of reminders as a table, with a clock that is made up: python -m tools.reminder_month.

python -m tools.reminder_month > docs/reminders.md

It asks the app's own rule (`domain/reminders.py`) as the app does: when it said to ask again, when
the computer wakes, when the clock or the zone was changed, and now and then in between.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.reminders import Due, ReminderChoices, Told, due, later
from sciatica_timer.domain.session import Completion, Session, WeekMark, WeekReason
from sciatica_timer.domain.week_plan import PlannedTime, WeekPlan

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
START = datetime(2026, 10, 5, tzinfo=UTC)
"""A Monday; the clocks of Europe go back on 25 October."""
DAYS = 28
ASKED_EVERY = timedelta(hours=1)
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
itself what it has told. What falls into the quiet hours is told when they end, and not at all where
that is another day: so it is with what is planned in the night.

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
    asked: datetime = START
    next_at: datetime | None = None


@dataclass
class Month:
    """The record that both computers share, and the table that comes of it."""

    computers: dict[str, Computer]
    sessions: list[Session] = field(default_factory=list[Session])
    not_today: list[date] = field(default_factory=list[date])
    marks: list[WeekMark] = field(default_factory=list[WeekMark])
    lines: list[tuple[datetime, str, str]] = field(default_factory=list[tuple[datetime, str, str]])
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
        computer.told, computer.asked = answer.told, now
        computer.next_at = answer.next_at and answer.next_at - computer.wrong
        if answer.now is not None:
            planned = f"{answer.now.at:%H:%M}" if answer.now.at else "some time"
            said = "told again" if answer.again else "**told**"
            self.note(computer, now, f"{said}: {answer.now.routine}, planned {planned}")
            self.fired.append((computer.name, answer))
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
        self.note(computer, now, f"{routine} is done")

    def put_off(self, computer: Computer, now: datetime) -> None:
        """Press "Later" on what was told last."""
        computer.told = later(computer.told, computer.told[-1], self.clock(computer, now))
        self.note(computer, now, "“Later” is pressed")

    def refuse(self, computer: Computer, now: datetime) -> None:
        """Say "not today"."""
        self.not_today.append(self.clock(computer, now).date())
        self.note(computer, now, "“Not today” is said")


Event = Callable[[Month, datetime], None]


def events() -> Iterator[tuple[datetime, Event]]:
    """What happens in the month: moments of Berlin's clock, and what is done then."""

    def at(day: int, clock: str, what: Event) -> tuple[datetime, Event]:
        local = datetime.combine(date(2026, 10, day), time.fromisoformat(clock), BERLIN)
        return local.astimezone(UTC), what

    def do(name: str, routine: str) -> Event:
        return lambda month, now: month.done(month.computers[name], now, routine)

    def sleep(name: str, asleep: bool) -> Event:
        def change(month: Month, now: datetime) -> None:
            computer = month.computers[name]
            computer.asleep = asleep
            month.note(computer, now, "goes to sleep" if asleep else "wakes")

        return change

    def zone(name: str, there: ZoneInfo) -> Event:
        def change(month: Month, now: datetime) -> None:
            computer = month.computers[name]
            computer.zone = there
            month.note(computer, now, f"is now in {there.key}")

        return change

    def wrong(name: str, hours: int) -> Event:
        def change(month: Month, now: datetime) -> None:
            computer = month.computers[name]
            computer.wrong = timedelta(hours=hours)
            said = f"its clock is set {abs(hours)} h " + ("on" if hours > 0 else "back")
            month.note(computer, now, said if hours else "its clock is right again")

        return change

    def mark(month: Month, now: datetime) -> None:
        month.marks.append(WeekMark(first=date(2026, 10, 19), reason=WeekReason.SICK, edited=now))
        month.note(month.computers["desk"], now, "the week is marked as unwell")

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
    yield at(19, "09:00", mark)
    yield at(26, "18:35", wrong(desk, 6))
    yield at(26, "18:45", wrong(desk, 0))
    yield at(28, "12:00", sleep(desk, asleep=True))
    yield at(29, "12:00", sleep(desk, asleep=False))


def simulate() -> Month:
    """Let the month pass."""
    month = Month({name: Computer(name) for name in ("desk", "laptop")})
    waiting = sorted(events(), key=lambda event: event[0])
    now, end = START - timedelta(hours=2), START + timedelta(days=DAYS)
    while now < end:
        for computer in month.computers.values():
            on_time = computer.next_at is not None and computer.next_at <= now
            if not computer.asleep and (on_time or now - computer.asked >= ASKED_EVERY):
                month.ask(computer, now)
        while waiting and waiting[0][0] <= now:
            _, what = waiting.pop(0)
            what(month, now)
            for computer in month.computers.values():
                if not computer.asleep:
                    month.ask(computer, now)
        awake = [one for one in month.computers.values() if not one.asleep]
        moments = [one.asked + ASKED_EVERY for one in awake]
        moments += [one.next_at for one in awake if one.next_at is not None]
        moments += [waiting[0][0]] if waiting else []
        now = min(moments, default=end)
    return month


def text() -> str:
    """The table."""
    rows = (
        f"| {clock:%a %d %b %H:%M %Z} | {name} | {what} |" for clock, name, what in simulate().lines
    )
    return ABOUT + "\n".join(rows) + "\n"


if __name__ == "__main__":
    print(text(), end="")
