"""Sessions to look at, and hands for the calendar's page."""

from datetime import UTC, date, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.calendar import CalendarIndex
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import Completion, Pain, PainAt, Part, Reach, Session, WeekMark
from sciatica_timer.ui.calendar.calendar_view import CalendarMode, CalendarView
from sciatica_timer.ui.calendar.day import DayCard
from sciatica_timer.ui.calendar.month import MonthTable
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.calendar.session_block import SessionBlock
from sciatica_timer.ui.kit import Button, Label, Segmented

TODAY = date(2026, 11, 22)


def part(exercise: str, side: Side | None = None, reps: int = 8, **other: object) -> Part:
    fields = {"planned": Dose(hold_s=20, reps=reps), "reps_done": reps, "side": side, **other}
    return Part(exercise=exercise, name=exercise.replace("-", " ").capitalize(), **fields)


def session(
    day: date, *parts: Part, pain: tuple[int | None, int | None] = (5, 3), **other: object
) -> Session:
    began = datetime(day.year, day.month, day.day, 17, 5, tzinfo=UTC)
    before, after = (
        (PainAt(pain=Pain(score=score, reach=reach)),) if score is not None else ()
        for score, reach in zip(pain, (Reach.CALF, Reach.THIGH), strict=True)
    )
    fields = {
        "id": day.isoformat(),
        "routine": "strength",
        "routine_name": "Steady back",
        "completion": Completion.FINISHED,
        "active_ms": 720_000,
        "before": before,
        "after": after,
        **other,
    }
    return Session(
        started=began,
        ended=began + timedelta(minutes=12),
        parts=parts or (part("pelvic-tilt"),),
        **fields,
    )


def view(*sessions: Session, marks: tuple[WeekMark, ...] = (), **other: object) -> CalendarView:
    index = CalendarIndex(sessions, day_starts_at=3, marks=marks)
    oldest = tuple(sorted(sessions, key=lambda one: one.started))
    fields = {"today": TODAY, "week_start": 1, "goal": 2, "sessions": oldest, **other}
    return CalendarView(index=index, **fields)


def texts(page: CalendarPage) -> str:
    QApplication.processEvents()
    return "\n".join(one.text() for one in page.findChildren(Label) if one.isVisible())


def press(qtbot: QtBot, page: CalendarPage, key: Qt.Key, **other: object) -> date:
    qtbot.keyClick(page.findChild(MonthTable), key, **other)
    return page.chosen


def told_of(page: CalendarPage, day: date) -> str:
    """What a screen reader says of a day in the month."""
    days = page.findChild(MonthTable).days
    return days.index_of(day).data(Qt.ItemDataRole.AccessibleTextRole)


def field(page: QWidget, name: str) -> QWidget:
    """What is in sight under that name."""
    shown = (one for one in page.findChildren(QWidget) if one.isVisible())
    return next(one for one in shown if one.accessibleName() == name)


def choose_in_menu(page: CalendarPage, text: str) -> None:
    """Take an entry of the first session's menu."""
    menu = block_of(page).findChild(QMenu)
    next(one for one in menu.actions() if one.text() == text).trigger()


def block_of(page: CalendarPage, at: int = 0) -> SessionBlock:
    """A session of the day on show."""
    return page.findChild(DayCard).blocks()[at]


def press_button(qtbot: QtBot, page: QWidget, text: str) -> None:
    qtbot.mouseClick(named(page, text), Qt.MouseButton.LeftButton)


def show(page: CalendarPage, mode: CalendarMode) -> None:
    """Turn to the month, the year or the trend."""
    place = list(CalendarMode).index(mode)
    page.findChild(Segmented).buttons()[place].click()
    QApplication.processEvents()


def named(page: QWidget, text: str) -> QAbstractButton:
    shown = (one for one in page.findChildren(QAbstractButton) if one.isVisible())
    return next(one for one in shown if one.text() == text)


def shown_buttons(page: CalendarPage) -> list[str]:
    return [one.text() for one in page.findChildren(Button) if one.isVisible()]
