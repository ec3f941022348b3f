"""Nothing in the calendar is cut, at any size, in a wide font and in longer languages."""

from contextlib import ExitStack, suppress
from datetime import timedelta

import pytest
from calendar_tools import TODAY, block_of, part, session, show, view
from kit_tools import cut, longer_words, system_font
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Activity, Completion, Hurt, Pain
from sciatica_timer.ui.calendar.page import CalendarMode, CalendarPage
from sciatica_timer.ui.kit import ScrollPage


@pytest.mark.parametrize("size", [(632, 433), (712, 560), (896, 700), (1076, 760), (1816, 1080)])
@pytest.mark.parametrize("longer", [False, True], ids=["english", "longer"])
def test_no_text_is_cut(qtbot: QtBot, size: tuple[int, int], longer: bool) -> None:
    with ExitStack() as stack:
        stack.enter_context(system_font("DejaVu Sans"))
        if longer:
            stack.enter_context(longer_words())
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(*size)
        page = CalendarPage(window)
        page.resize(*size)
        window.show()
        hurt = Hurt(pain=Pain(score=6), choice="skip")
        parts = (
            part("standing-hamstring-stretch", Side.LEFT),
            part("standing-hamstring-stretch", Side.RIGHT, reps_done=2, hurts=(hurt,)),
        )
        walk = session(TODAY - timedelta(days=1), id="walk", activity=Activity.POOL_WALK)
        some = [session(TODAY - timedelta(days=back), *parts) for back in range(2, 300, 3)]
        left = session(TODAY, *parts, completion=Completion.LEFT, note="Slept badly, long drive.")
        page.refresh(view(left, walk, *some, routines=(("stretch", "Stretch"),), marks_weeks=True))
        page.tell("It is changed.", undo=True)
        seen: dict[str, list[str]] = {}
        scroll = page.findChild(ScrollPage)
        for shown in CalendarMode:
            show(page, shown)
            # What wraps is laid out in several rounds.
            with suppress(qtbot.TimeoutError):
                qtbot.waitUntil(lambda: not cut(page), timeout=2_000)
            seen[shown] = cut(page)
            assert scroll.widget().width() <= scroll.viewport().width()
        show(page, CalendarMode.MONTH)
        block_of(page).edit()
        QApplication.processEvents()
        seen["edit"] = cut(page)
        qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
        QApplication.processEvents()
        seen["search"] = cut(page)
        assert {name: texts for name, texts in seen.items() if texts} == {}
