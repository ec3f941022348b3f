"""The Today page: one thing to do, and beside it this week, the last session, other routines."""

from itertools import pairwise
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.ui.kit import Button, Label, NoticeBar, Scroll
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.today.cards import LastCard, RoutineCard, WeekCard
from sciatica_timer.ui.today.suggested_card import SuggestedRoutineCard
from sciatica_timer.ui.today.today_view import (
    TodayView,
    greeting,
    how_many,
    length_and_end,
    long_date,
    moves_text,
    pictures_of,
)

TWO_COLUMNS = 890
"""Pages at least this wide have two columns: a window of 1000 without its rail."""
GAP = 24
HERO_HIGH, HERO_HIGHEST, WELL_LEAST, WELL_COMPACT = 424, 500, 184, 196
CARD, CARD_LEAST, SIDE_LEAST = 136, 230, 324


class TodayPage(Scroll):
    """Draws a TodayView; which routine stands in the hero is chosen here, anew each day."""

    start_requested = Signal(str)
    """Id of the routine to start."""
    save_requested = Signal(str)
    """Id of the routine to save as audio."""
    page_requested = Signal(str)
    """Key of another page: the week leads to the calendar."""
    next_day_answered = Signal(str, object)
    """Id of the session, Compared."""

    def __init__(self, library: Library, pictures: Pictures) -> None:
        super().__init__()
        self._library = library
        self._sets = pictures_of(library)
        self._view: TodayView | None = None
        self._chosen = ""
        self._body = body = QWidget()
        self._date = Label("", 16, 400, "ink2", lines=-1, parent=body)
        self._title = Label("", 32, 600, lines=-1, parent=body)
        self._notice = NoticeBar("", closable=False, parent=body)
        self.hero = SuggestedRoutineCard(pictures, body)
        self._week = WeekCard(body)
        self._last = LastCard(body)
        self._others = Label(self.tr("Other routines"), 20, 600, lines=-1, parent=body)
        routines = sorted(library.routines.values(), key=lambda routine: routine.order)
        self._routines: list[Routine] = routines
        self._moves: dict[str, str] = {}
        self._others_order = routines[1:]
        """What the cards below the hero show, from the first on."""
        self.cards = [RoutineCard(pictures, body) for _ in routines[1:]]
        for card in self.cards:
            card.clicked.connect(lambda _on=False, card=card: self._bring(card.routine))
        self.hero.start_requested.connect(lambda: self.start_requested.emit(self.routine()))
        self.hero.save_requested.connect(lambda: self.save_requested.emit(self.routine()))
        self._week.clicked.connect(lambda: self.page_requested.emit("calendar"))
        self._last.next_day_answered.connect(self.next_day_answered)
        self._others.setVisible(bool(self.cards))
        self._notice.hide()
        self._card: QWidget | None = None
        self.set_content(body)
        self.setAccessibleName(self.tr("Today"))

    def set_card(self, card: QWidget) -> None:
        """Put a card above everything else; it is left out while it is hidden."""
        card.setParent(self._body)
        self._card = card

    def routine(self) -> str:
        """Id of the routine in the hero."""
        if self._chosen:
            return self._chosen
        suggested = self._view.suggested if self._view else ""
        return suggested if suggested in self._library.routines else self._routines[0].id

    def refresh(self, view: TodayView) -> None:
        """Show how things stand now; a routine chosen by hand stays until the day is over."""
        if self._view is not None and self._view.today != view.today:
            self._chosen = ""
        answered = self._view is not None and self._view.ask_next_day and not view.ask_next_day
        self._view = view
        plans = view.plans
        self._moves = {
            each.id: moves_text(self._library, each, plans.get(each.id)) for each in self._routines
        }
        self._date.setText(long_date(view.today))
        self._title.setText(greeting(view.now, view.day_starts_at))
        self._notice.set_text(view.notice)
        self._notice.setVisible(bool(view.notice))
        self._week.refresh(view)
        self._last.refresh(view)
        self._fill()
        self._arrange()
        here = cast(QWidget | None, self.focusWidget())
        lost = here is not None and here.hasFocus() and not here.isVisible()
        if (answered or lost) and self.isVisible():
            # Answered, or taken back: the next thing to do is what stands first.
            self._first_button().setFocus(Qt.FocusReason.OtherFocusReason)
            self.verticalScrollBar().setValue(0)

    def _first_button(self) -> Button:
        card = self._card.findChildren(Button) if self._card is not None else []
        shown = (button for button in card if button.isVisible())
        return next(shown, self.hero.start)

    def _bring(self, routine: str) -> None:
        """Put a routine into the hero and the focus on its Start."""
        self._chosen = routine
        self._fill()
        self.hero.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.hero, 0, 0)

    def _label(self, routine: str) -> str:
        view = self._view
        if view is None or routine != view.suggested:
            return self.tr("You chose")
        done = any(day.date == view.today and day.exercise for day in view.week.days)
        return self.tr("Suggested next") if done else self.tr("Suggested today")

    def _line(self, routine: str, compact: bool) -> str:
        assert self._view is not None
        left = self._count(self._library.routines[routine])
        line = length_and_end(self._view, routine) if left else how_many(0)
        return f"{self._label(routine)}. {line}" if compact else line

    def _count(self, routine: Routine) -> int:
        """How many exercises of it are done today."""
        plan = self._view.plans.get(routine.id) if self._view is not None else None
        return len(routine.moves if plan is None else plan)

    def _fill(self) -> None:
        """Hand hero and cards their routines."""
        view = self._view
        if view is None:
            return
        first = self._library.routines[self.routine()]
        self.hero.show_routine(
            self._sets[first.id],
            self._label(first.id),
            first.name,
            self._line(first.id, self._compact()),
            first.about if self._count(first) else "",
            self._moves[first.id],
            empty=not self._count(first),
        )
        self._take_place_of(first)
        for card, routine in zip(self.cards, self._others_order, strict=True):
            card.show_routine(
                routine.id,
                routine.name,
                self._count(routine),
                view.minutes.get(routine.id, 0),
                self._sets[routine.id],
                self._moves[routine.id],
            )

    def _take_place_of(self, first: Routine) -> None:
        """Put what stood in the hero where the one came from that stands there now.

        While the page is shown no other row changes its place: it may be under the pointer.
        """
        if not self.isVisible():
            self._others_order = [each for each in self._routines if each is not first]
        elif first in self._others_order:
            left = next(each for each in self._routines if each not in self._others_order)
            self._others_order[self._others_order.index(first)] = left

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab come to the card first, as it stands first; a lone page has no first place."""
        if self._card is not None:
            stops = [*self._card.findChildren(Button), self.hero.start, self.hero.save, self._week]
            stops += [*self._last.findChildren(Button), *self.cards]
            for stop, after in pairwise(stops):
                QWidget.setTabOrder(stop, after)
        super().showEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the rows in order while nobody sees it."""
        self._fill()
        super().hideEvent(event)

    def _compact(self) -> bool:
        return self.width() < TWO_COLUMNS

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew."""
        super().resizeEvent(event)
        if self._view is not None:
            self._fill()
            self._arrange()

    def _arrange(self) -> None:
        """Give every part its place; the scroll bar lies in the margin and moves nothing."""
        compact = self._compact()
        margin = 24 if compact else 32
        room = self.width() - 2 * margin
        side = room if compact else max(SIDE_LEAST, min(420, round((room - GAP) * 348 / 988)))
        hero = room if compact else min(760, room - GAP - side)
        whole = room if compact else hero + GAP + side
        left = margin + (room - whole) // 2
        top = self._head(left, whole, compact)
        texts = self._texts_height(hero, compact)
        rows = -(-len(self.cards) // self._in_row(whole))
        below = GAP + 40 + rows * (CARD + GAP)
        tall = min(HERO_HIGHEST, max(HERO_HIGH, self.height() - top - below))
        high = texts + WELL_COMPACT if compact else max(tall, texts + WELL_LEAST)
        self.hero.set_shape(compact, texts)
        self.hero.setGeometry(left, top, hero, high)
        week = self._week.wanted_height(not compact)
        gap = 16 if compact else GAP
        if compact:
            top += high + gap
            self._week.setGeometry(left, top, side, week)
            top += week + gap
            self._last.setGeometry(left, top, side, 234)
            top += 234 + GAP
        else:
            x = left + hero + GAP
            self._week.setGeometry(x, top, side, week)
            self._last.setGeometry(x, top + week + GAP, side, high - week - GAP)
            top += high + GAP
        self._cards(left, top, whole)

    def _head(self, left: int, whole: int, compact: bool) -> int:
        """Place date, title and notice; returns where the hero begins."""
        self._title.set_px(28 if compact else 32)
        date, title = self._date.sizeHint(), self._title.sizeHint()
        if compact:
            self._title.setGeometry(left, 22, title.width(), 40)
            beside = left + whole - date.width()
            self._date.setGeometry(beside, 30, date.width(), 24)
            self._date.setVisible(beside > left + title.width() + 12)
            top = 80
        else:
            self._date.setGeometry(left, 27, date.width(), 24)
            # Some fonts need more than their 40 pixels for what hangs below the line.
            self._title.setGeometry(left, 49, title.width(), max(40, title.height()))
            self._date.show()
            top = 112
        if not self._notice.isHidden():
            tall = max(48, self._notice.heightForWidth(whole))
            self._notice.setGeometry(left, top, whole, tall)
            top += tall + 16
        if self._card is not None and not self._card.isHidden():
            tall = self._card.heightForWidth(whole)
            tall = tall if tall > 0 else self._card.sizeHint().height()
            self._card.setGeometry(left, top, whole, tall)
            top += tall + GAP
        return top

    def _texts_height(self, hero: int, compact: bool) -> int:
        """Room that the words of any routine need in the hero."""
        self.hero.set_shape(compact, 0)
        return max(
            self.hero.texts_height(
                hero, routine.name, self._line(routine.id, compact), self._moves[routine.id]
            )
            for routine in self._routines
        )

    def _in_row(self, whole: int) -> int:
        """Cards a row: three, or two where it is narrow; four share one row or make two."""
        count = len(self.cards)
        tries = (4, 2) if count == 4 else (3, 2)
        fits = (n for n in tries if (whole - _gap(n) * (n - 1)) / n >= CARD_LEAST)
        return next(fits, 1)

    def _cards(self, left: int, top: int, whole: int) -> None:
        """Place the other routines, three or two a row, and tell how high the page is."""
        if self.cards:
            self._others.setGeometry(left, top, self._others.sizeHint().width(), 28)
            top += 40
        in_row = self._in_row(whole)
        gap = _gap(in_row)
        wide = (whole - gap * (in_row - 1)) / in_row
        for at, card in enumerate(self.cards):
            place = at % in_row
            x = round(left + place * (wide + gap))
            y = top + at // in_row * (CARD + GAP)
            card.setGeometry(x, y, round(left + place * (wide + gap) + wide) - x, CARD)
        rows = -(-len(self.cards) // in_row)
        bottom = top + rows * (CARD + GAP) - GAP + (16 if self.height() >= 740 else 24)
        self._body.setMinimumHeight(bottom)


def _gap(in_row: int) -> int:
    """Between cards: a little less where four share a row."""
    return 16 if in_row == 4 else GAP
