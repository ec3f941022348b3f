"""The cold or heat timer: in sight on every page, and never lost without a question."""

import errno
import os
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import msgspec
import pytest
from application_run import play, welcomed
from dbus_tools import BusPeer
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from sciatica_timer.domain.pack import Pack, keep, start_pack, take_up
from sciatica_timer.domain.session import Activity
from sciatica_timer.services import clock, notifications
from sciatica_timer.services.pack_file import NAME, PackFile
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.kit import Button, NoticeBar
from sciatica_timer.ui.question import Question

MINUTE = 60_000
NOW = datetime(2026, 11, 27, 18, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("away_min", "left_min"), [(0, 15), (4, 11), (14, 1), (15, 0), (90, 0), (-30, 15)]
)
def test_a_kept_timer_runs_on_by_the_wall_clock_and_never_longer(away_min, left_min):
    timer = start_pack(Pack.COLD, 20, 1_000)
    kept = keep(timer, 1_000 + 5 * MINUTE, NOW)
    again = take_up(kept, 77, NOW + timedelta(minutes=away_min))
    assert again.left(77) == left_min * MINUTE
    assert again.late(77) == max(0, away_min - 15) * MINUTE
    assert again.left(77 + MINUTE) == max(0, left_min - 1) * MINUTE


def test_what_is_long_over_is_not_told_and_a_paused_one_waits_a_while():
    kept = keep(start_pack(Pack.HEAT, 15, 0), 0, NOW)
    assert take_up(kept, 0, NOW + timedelta(hours=9)) is None
    paused = keep(start_pack(Pack.HEAT, 15, 0).pause(5 * MINUTE), 9 * MINUTE, NOW)
    again = take_up(paused, 0, NOW + timedelta(hours=1))
    assert not again.running
    assert again.left(0) == 10 * MINUTE
    assert take_up(paused, 0, NOW + timedelta(hours=3)) is None


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"[" * 3_000, b'{"pack":"cold"}', b"\xff\xfe", b"0" * 20_000,
        b'{"pack":"cold","length_ms":99999999,"elapsed_ms":0,"running":true,"at":"2026-11-27T18:00:00Z"}',
        b'{"pack":"cold","length_ms":900000,"elapsed_ms":0,"running":true,"at":"2026-11-27T18:00:00"}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_no_timer(tmp_path, damage):
    (tmp_path / NAME).write_bytes(damage)
    assert PackFile(tmp_path).read() is None
    (tmp_path / NAME).unlink()
    (tmp_path / NAME).mkdir()
    assert PackFile(tmp_path).read() is None


class Clocks:
    """Monotonic and wall time that pass together, or one without the other."""

    def __init__(self, monkeypatch) -> None:
        self.at, self.wall, self.slept = 5_000_000, NOW, 0
        monkeypatch.setattr(clock, "ticks", lambda: self.at)
        monkeypatch.setattr(clock, "elapsed", lambda: self.at + self.slept)
        monkeypatch.setattr(clock, "now", lambda: self.wall)

    def wait(self, minutes: float) -> None:
        self.at += round(minutes * MINUTE)
        self.wall += timedelta(minutes=minutes)


@pytest.fixture
def clocks(monkeypatch):
    return Clocks(monkeypatch)


def chip(application):
    return application.window.findChild(QAbstractButton, "running")


def told(application) -> NoticeBar | None:
    """The notice that the window shows now."""
    bars = application.window.centralWidget().findChildren(
        NoticeBar, options=Qt.FindChildOption.FindDirectChildrenOnly
    )
    return next((bar for bar in bars if bar.isVisible()), None)


def notice(application) -> str:
    bar = told(application)
    return bar.accessibleName() if bar is not None else ""


def care_page(application) -> CarePage:
    application.window.show_page("care")
    return application.window.findChild(CarePage)


def start(application, pack, minutes) -> None:
    care_page(application).packs.start_requested.emit(pack, minutes)


def test_every_page_shows_what_is_left_and_leads_to_it(qtbot, tmp_path, monkeypatch, clocks):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isVisible
        application.window.show_page("care")
        page = application.window.findChild(CarePage)
        rail = application.window.rail

        def places() -> list[int]:
            buttons = rail.findChildren(QAbstractButton)
            return sorted(button.y() for button in buttons if button.isVisible())

        before = places()
        page.packs.start_requested.emit(Pack.COLD, 15)
        for key in ("today", "exercises", "calendar", "settings", "care"):
            application.window.show_page(key)
            assert chip(application).isVisible()
            assert chip(application).text() == "15:00"
        clocks.wait(2.5)
        yield lambda: chip(application).text() == "12:30"
        assert chip(application).accessibleName() == "Cold, 13 minutes left"
        assert msgspec.json.decode((folder / NAME).read_bytes())["running"] is True
        assert (folder / NAME).stat().st_mode & 0o777 == 0o600
        application.window.show_page("calendar")
        QTest.mouseClick(chip(application), Qt.MouseButton.LeftButton)
        assert application.window.page() == "care"
        assert application.window.focusWidget().text() == "Pause"
        page.packs.pause_requested.emit()
        assert chip(application).accessibleName() == "Cold, paused, 13 minutes left"
        page.packs.stop.click()
        assert not chip(application).isVisible()
        assert places() == before
        assert not (folder / NAME).exists()

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.qt_log_ignore("raise\\(\\)", extend=True)  # the platform without a screen
def test_closing_asks_while_it_runs_and_a_restart_goes_on(
    qtbot, tmp_path, monkeypatch, bus, clocks
):
    folder = welcomed(tmp_path / "data")
    answers = {"GetCapabilities": ("as", (["actions"],)), "Notify": ("u", (7,))}
    desktop = BusPeer(bus, notifications.NAME, lambda member, _body: answers.get(member))

    def story(application):
        yield application.window.isVisible
        start(application, Pack.HEAT, 20)
        clocks.wait(8)
        application.window.close()
        question = application.window.findChild(Question)
        assert question.accessibleName() == "The timer for heat is running"
        QTest.keyClick(question, Qt.Key.Key_Escape)
        assert application.window.isVisible()
        assert application.packs.timer is not None
        yield lambda: application.window.findChild(Question) is None
        application.window.close()
        question = application.window.findChild(Question)
        question.answered.emit("close")
        yield lambda: not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
    clocks.wait(5)

    def again(application):
        yield lambda: application.packs.timer is not None
        assert application.packs.timer.pack is Pack.HEAT
        assert chip(application).text() == "7:00"
        # Nobody sees the window: the desktop tells, and leads back to it.
        application.window.hide()
        clocks.wait(7)
        yield lambda: application.packs.timer is None
        assert not (folder / NAME).exists()
        yield lambda: desktop.calls[-1:] and desktop.calls[-1][0] == "Notify"
        assert desktop.calls[-1][1][3:5] == ("Heat", "Time is up. Take the heat pad off.")

        def pressed() -> bool:
            member = f"{notifications.NAME}.ActionInvoked"
            desktop.emit(notifications.PATH, member, "us", 7, "default")
            return application.window.isVisible()

        yield pressed
        assert notice(application) == "Time is up. Take the heat pad off."
        yield lambda: desktop.calls[-1] == ("CloseNotification", (7,))

    assert play(monkeypatch, folder, again) == 0
    desktop.close()


def test_a_time_that_was_up_meanwhile_is_told_and_not_as_if_it_were_now(
    qtbot, tmp_path, monkeypatch, clocks
):
    folder = welcomed(tmp_path / "data")
    kept = keep(start_pack(Pack.COLD, 15, 0), 0, NOW - timedelta(minutes=27))
    PackFile(folder).write(kept)

    def story(application):
        yield lambda: bool(notice(application))
        assert notice(application).startswith(
            "Time is up. Take the cold pack off. The time was up 12 minutes ago"
        )
        assert not (folder / NAME).exists()
        told(application).closed.emit()
        # Asleep, only the clock that counts it goes on.
        start(application, Pack.COLD, 15)
        clocks.slept += 20 * MINUTE
        yield lambda: application.packs.timer is None
        assert "The time was up 5 minutes ago" in notice(application)

    assert play(monkeypatch, folder, story) == 0


def test_a_timer_that_cannot_be_read_any_more_is_told_as_a_pack_may_lie_on_the_skin(
    qtbot, tmp_path, monkeypatch
):
    folder = welcomed(tmp_path / "data")
    PackFile(folder).write(keep(start_pack(Pack.COLD, 15, 0), 0, NOW))
    whole = (folder / NAME).read_bytes()
    (folder / NAME).write_bytes(whole[: len(whole) // 2])

    def story(application):
        yield lambda: bool(notice(application))
        assert "Take the pack off if it still lies on you." in notice(application)
        assert not (folder / NAME).exists(), "it is told once"

    assert play(monkeypatch, folder, story) == 0


def test_a_timer_that_the_disk_does_not_take_is_told_and_closing_promises_nothing(
    qtbot, tmp_path, monkeypatch, clocks
):
    folder = welcomed(tmp_path / "data")
    broken = [errno.ENOSPC]
    real = os.replace

    def replace(source, target):
        if broken and os.fspath(target).endswith(NAME):
            raise OSError(broken[0], os.strerror(broken[0]))
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)

    def story(application):
        yield application.window.isVisible
        start(application, Pack.HEAT, 20)
        assert "There is no space left" in notice(application)
        application.window.close()
        question = application.window.findChild(Question)
        assert any("gone when opened again" in text for text in texts(question))
        QTest.keyClick(question, Qt.Key.Key_Escape)
        yield lambda: application.window.findChild(Question) is None
        # There is room again: it is written before closing is asked about.
        broken.clear()
        application.window.close()
        question = application.window.findChild(Question)
        assert any("Opened again before then, it goes on." in text for text in texts(question))
        question.answered.emit("close")
        yield lambda: not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
    assert PackFile(folder).read() is not None


def test_a_slow_disk_holds_up_neither_the_timer_nor_the_window(
    qtbot, tmp_path, monkeypatch, clocks
):
    folder = welcomed(tmp_path / "data")
    let_go = threading.Event()
    asked_here: list[str] = []
    real = os.fsync

    def fsync(handle):
        if threading.current_thread() is threading.main_thread():
            asked_here.append("fsync")
        else:
            let_go.wait(20)
        real(handle)

    def story(application):
        yield application.window.isVisible
        yield lambda: not application.history.saving
        monkeypatch.setattr(os, "fsync", fsync)
        start(application, Pack.COLD, 15)
        assert application.packs.timer.running and "15:00" in chip(application).text()
        care_page(application).packs.stop.click()
        start(application, Pack.HEAT, 20)
        assert not asked_here and not (folder / NAME).exists()
        let_go.set()
        yield (folder / NAME).exists
        assert not notice(application)

    assert play(monkeypatch, folder, story) == 0
    assert PackFile(folder).read().pack is Pack.HEAT


def test_a_timer_that_was_stopped_does_not_come_back_where_the_disk_kept_it_at_first(
    qtbot, tmp_path, monkeypatch, clocks
):
    folder = welcomed(tmp_path / "data")
    broken = [errno.EROFS]
    real = Path.unlink

    def unlink(self, **more):
        if broken and self.name == NAME:
            raise OSError(broken[0], os.strerror(broken[0]))
        real(self, **more)

    monkeypatch.setattr(Path, "unlink", unlink)

    def story(application):
        yield application.window.isVisible
        start(application, Pack.COLD, 15)
        care_page(application).packs.stop.click()
        assert (folder / NAME).exists()
        broken.clear()

    assert play(monkeypatch, folder, story) == 0
    assert not (folder / NAME).exists()


def texts(question) -> list[str]:
    return [label.text() for label in question.findChildren(QLabel)]


def test_its_end_is_seen_over_whatever_lies_over_the_pages(qtbot, tmp_path, monkeypatch, clocks):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isVisible
        start(application, Pack.COLD, 15)
        layer = QWidget()
        application.window.notify("No voice was found.")
        application.window.show_overlay(layer)
        clocks.wait(15)
        yield lambda: application.packs.timer is None
        assert notice(application) == "Time is up. Take the cold pack off."
        bar = told(application)
        assert bar.isVisible()
        within, place = bar.parentWidget(), bar.geometry().center()
        assert within.childAt(place) in (bar, *bar.findChildren(QWidget))
        application.window.show_overlay(QWidget())
        assert within.childAt(place) in (bar, *bar.findChildren(QWidget))
        next(button for button in bar.findChildren(Button)).click()
        assert told(application) is None
        application.window.close_overlay()
        application.window.close_overlay()
        assert notice(application) == "No voice was found."

    assert play(monkeypatch, folder, story) == 0


def test_the_clock_of_a_walk_is_asked_about_too(qtbot, tmp_path, monkeypatch, clocks):
    folder = welcomed(tmp_path / "data")

    def story(application):
        yield application.window.isVisible
        care_page(application).activity.timer_start_requested.emit(Activity.WALK)
        clocks.wait(11)
        application.window.close()
        assert application.window.isVisible()
        question = application.window.findChild(Question)
        question.answered.emit("log")
        yield lambda: not application.window.isVisible()

    assert play(monkeypatch, folder, story) == 0
    (session,) = msgspec.json.decode((folder / "sessions.json").read_bytes())["sessions"]
    assert session["activity"] == "walk"
    assert session["active_ms"] == 11 * MINUTE
