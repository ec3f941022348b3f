"""The Today page: one thing to do, and beside it this week, the last session, other routines."""

from functools import partial
from typing import cast

from PySide6.QtCore import QMargins, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_timer.domain.programme import OWN
from sciatica_timer.domain.routine import Library, Routine
from sciatica_timer.domain.today_message import QuietLine
from sciatica_timer.ui.kit import Button, Label, NoticeBar, Scroll, card_title, column, row
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.context_menu import MenuAction, offer_menu
from sciatica_timer.ui.kit.tab_order import read_first, tab_through
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.text_size import scaled, sized
from sciatica_timer.ui.today.cards import LastCard, RoutineCard, WeekCard
from sciatica_timer.ui.today.routine_grid import CARD, GAP, SMALL_GAP, RoutineGrid
from sciatica_timer.ui.today.small_words import SmallWords
from sciatica_timer.ui.today.suggested_card import SuggestedRoutineCard
from sciatica_timer.ui.today.today_view import (
    TodayView,
    greeting,
    how_many,
    length,
    length_and_end,
    long_date,
    moves_text,
    pictures_of,
)

TWO_COLUMNS = 890
"""Pages at least this wide have two columns: a window of 1000 without its rail."""
HERO_HIGH, HERO_HIGHEST, WELL_LEAST, WELL_LOWEST, WELL_COMPACT = 424, 500, 184, 144, 196
SIDE_LEAST, SIDE_MOST, SIDE_SHARE = 324, 420, 348 / 988
HERO_WIDEST, LAST_HIGH = 760, 234
ABOVE, BELOW = 14, 2
"""Room round the line over the other routines, whose button has some of its own."""
STRIP_LEAST = 480
"""From this width on the week stands in one line."""
WIDGET_MOST = 16_777_215
"""Qt's own most for a size: no limit."""
Direction = QBoxLayout.Direction


class TodayPage(Scroll):
    """Draws a TodayView; which routine is suggested by hand is chosen here, anew each day."""

    start_requested = Signal(str)
    """Id of the routine to start."""
    save_requested = Signal(str)
    """Id of the routine to save as audio."""
    handout_requested = Signal(str)
    """Id of the routine to save as pages to print."""
    pass_on_requested = Signal(str)
    """Id of the own routine to save for somebody else."""

    def __init__(self, library: Library, pictures: Pictures) -> None:
        super().__init__()
        self._library = library
        self._view: TodayView | None = None
        self._chosen = ""
        self.date = Label("", 16, 400, "ink2", lines=-1)
        self.title = Label("", 32, 600, lines=-1)
        self.title.setProperty("heading", 1)
        self.quiet = SmallWords()
        self.notice = NoticeBar("", closable=False)
        self.hero = SuggestedRoutineCard(pictures)
        self.week = WeekCard()
        self.last = LastCard()
        self.others = card_title(self.tr("Other routines"))
        self.arrange = Button(self.tr("Make and order routines"), "quiet", icon="edit")
        self._others_head = QWidget()
        head = row(self.others, None, self.arrange)
        head.setAlignment(self.others, Qt.AlignmentFlag.AlignVCenter)
        self._others_head.setLayout(head)
        self._pictures = pictures
        self._routines: tuple[Routine, ...] = ()
        self._moves: dict[str, str] = {}
        self._others_order: list[Routine] = []
        """What the cards below show, from the first on."""
        self.cards: list[RoutineCard] = []
        self._grid = RoutineGrid()
        self._laid_out = QSize()
        """The size that all was arranged for."""
        self._margins = QMargins()
        """What is left of, above and below all of it, and where it ends at the right."""
        self._follow_library()
        self.hero.start.setProperty("deed", 2)
        self.hero.start.clicked.connect(lambda: self.start_requested.emit(self.routine()))
        self.hero.save.clicked.connect(lambda: self.save_requested.emit(self.routine()))
        self.hero.pass_on.clicked.connect(lambda: self.pass_on_requested.emit(self.routine()))
        self.hero.print.clicked.connect(lambda: self.handout_requested.emit(self.routine()))
        self.notice.hide()
        self._messages: list[QWidget] = []
        self._build()
        self.setAccessibleName(self.tr("Today"))

    def _build(self) -> None:
        self._head = QBoxLayout(Direction.TopToBottom)
        self._head.setSpacing(0)
        self._head.addWidget(self.date)
        self._head.addWidget(self.title, 1)
        self._top = QBoxLayout(Direction.LeftToRight)
        self._top.addLayout(self._head)
        self._top.addWidget(self.quiet, 1)
        self._side = QWidget()
        self._beside = column(self.week, self.last, gap=GAP)
        self._side.setLayout(self._beside)
        self._main = QBoxLayout(Direction.LeftToRight)
        self._main.addWidget(self.hero, 1)
        self._main.addWidget(self._side)
        self._above = column(self.notice, gap=SMALL_GAP)
        others = (ABOVE, self._others_head, BELOW, self._grid)
        self._whole = column(self._top, self._above, self._main, *others, None, gap=0)
        self._body = QWidget()
        self._body.setLayout(self._whole)
        self.set_content(self._body)
        self._grid.arrange(self.cards, TWO_COLUMNS)

    def _follow_library(self) -> None:
        """A card for every routine but one; what the person has made or hidden changes them."""
        routines = self._library.shown
        self._sets = pictures_of(self._library)
        if routines == self._routines:
            return
        self._routines, self._others_order = routines, list(routines[1:])
        if self._chosen not in self._library.routines:
            self._chosen = ""
        while len(self.cards) > len(routines) - 1:
            gone = self.cards.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.cards) < len(routines) - 1:
            card = RoutineCard(self._pictures)
            sized(card.setFixedHeight, CARD)
            card.clicked.connect(lambda _on=False, card=card: self._bring(card.routine))
            offer_menu(card, lambda card=card: self._menu_actions(card.routine))
            self.cards.append(card)

    def add_message(self, card: QWidget) -> None:
        """Take a card that stands above everything else while it is not hidden."""
        self._above.addWidget(card)
        self._messages.append(card)
        read_first((self.date, self.title, *self._messages))

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
        self._follow_library()
        self.others.setVisible(bool(self.cards))
        answered = self._view is not None and self._view.asks_next_day and not view.asks_next_day
        self._view = view
        plans = view.plans
        self._moves = {
            each.id: moves_text(self._library, each, plans.get(each.id))
            for each in self._library.routines.values()
        }
        self.date.setText(long_date(view.today))
        self.title.setText(greeting(view.now, view.day_starts_at))
        self.notice.set_text(view.notice)
        self.notice.setVisible(bool(view.notice))
        self.quiet.tell(view.quiet, can_undo=view.said.quiet is QuietLine.ANSWERED)
        self.week.refresh(view)
        self.last.refresh(view)
        if self.testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            # Its size is only known when it is seen.
            self._laid_out = QSize()
        else:
            self._lay_out()
        self._order_stops()
        here = cast(QWidget | None, self.focusWidget())
        lost = here is not None and here.hasFocus() and not here.isVisible()
        if (answered or lost) and self.isVisible():
            # Answered, or taken back: the next thing to do is what stands first.
            self._first_button().setFocus(Qt.FocusReason.OtherFocusReason)
            self.verticalScrollBar().setValue(0)

    def _first_button(self) -> Button:
        shown = (button for button in self._buttons_above() if button.isVisible())
        return next(shown, self.hero.start)

    def _buttons_above(self) -> list[Button]:
        found = [button for card in self._messages for button in card.findChildren(Button)]
        return [*found, self.quiet.undo]

    def _bring(self, routine: str) -> None:
        """Put a routine into the hero and the focus on its Start."""
        self._chosen = routine
        self._fill()
        self.hero.start.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.hero, 0, 0)

    def _menu_actions(self, routine: str) -> list[MenuAction]:
        """What can be done with another routine: what the hero offers once it stands there."""
        rests = self._view is not None and self._view.rests
        able = not rests and self._count(self._library.routines[routine]) > 0
        bring = partial(self._bring, routine)
        return self.hero.menu_actions_after(bring, own=routine.startswith(OWN), able=able)

    def _label(self, routine: str) -> str:
        view = self._view
        if view is not None and view.rests:
            return self.tr("When you may exercise again")
        if view is None or routine != view.suggested:
            return self.tr("You chose")
        if view.planned:
            return view.planned
        done = any(day.date == view.today and day.exercise for day in view.week.days)
        return self.tr("Suggested next") if done else self.tr("Suggested today")

    def _line(self, routine: str, compact: bool) -> str:
        assert self._view is not None
        left = self._count(self._library.routines[routine])
        told = length_and_end(self._view, routine)
        if self._view.rests:
            told = length(self._view.minutes.get(routine, 0))
        line = told if left else how_many(0)
        if not compact:
            return line
        both = self.tr("{label}. {line}", "You chose. 18 minutes, done about 18:42")
        return both.format(label=self._label(routine), line=line)

    def _count(self, routine: Routine) -> int:
        """How many exercises of it are done today."""
        plan = self._view.plans.get(routine.id) if self._view is not None else None
        return len(routine.moves) if plan is None else len(plan) // routine.repeat

    def _fill(self) -> None:
        """Hand hero and cards their routines."""
        if self._view is not None:
            self._fill_hero(self._view)
            self._fill_cards(self._view)

    def _lay_out(self) -> None:
        """The same, and arrange all for the room there is, before cards ask for their pictures."""
        if self._view is not None:
            self._laid_out = self.size()
            self._fill_hero(self._view)
            self._arrange()
            self._fill_cards(self._view)

    def _fill_hero(self, view: TodayView) -> None:
        first = self._library.routines[self.routine()]
        self.hero.show_routine(
            self._set_of(first),
            self._label(first.id),
            first.name,
            self._line(first.id, self._compact()),
            first.about if self._count(first) else "",
            self._moves[first.id],
            empty=not self._count(first),
            rests=view.rests,
        )
        self.hero.pass_on.setVisible(first.id.startswith(OWN))
        self._take_place_of(first)

    def _fill_cards(self, view: TodayView) -> None:
        for card, routine in zip(self.cards, self._others_order, strict=True):
            card.show_routine(
                routine.id,
                routine.name,
                self._count(routine),
                view.minutes.get(routine.id, 0),
                self._set_of(routine),
                self._moves[routine.id],
            )

    def _set_of(self, routine: Routine) -> str:
        """The picture set of a routine; its exercise is shown in the way in which it is done."""
        own = self._sets[routine.id]
        plan = self._view.plans.get(routine.id, ()) if self._view else ()
        return next((each.picture for each in plan if each.exercise.picture == own), own)

    def _take_place_of(self, first: Routine) -> None:
        """Put what stood in the hero where the one came from that stands there now.

        While the page is shown no other row changes its place: it may be under the pointer.
        """
        if not self.isVisible():
            self._others_order = [each for each in self._routines if each is not first]
        elif first in self._others_order:
            left = [each for each in self._routines if each not in self._others_order]
            self._others_order[self._others_order.index(first)] = left[0]
        if len(self._others_order) != len(self.cards):
            self._others_order = [e for e in self._routines if e is not first][: len(self.cards)]

    def _order_stops(self) -> None:
        """Let Tab come to the card first, as it stands first; its buttons come when it speaks."""
        if self._messages:
            stops = [*self._buttons_above(), self.hero.start, self.hero.save]
            stops += [self.hero.print, self.hero.pass_on, self.week, self.last.change]
            tab_through([*stops, self.arrange, *self.cards])

    def hideEvent(self, event: QHideEvent) -> None:
        """Put the rows in order while nobody sees it."""
        self._fill()
        super().hideEvent(event)

    def _compact(self) -> bool:
        return self.width() < scaled(TWO_COLUMNS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew; where only the scroll bar came or went, nothing moves."""
        # Before Qt lays out what is in it: words that are told otherwise in a narrower card could
        # bring the scroll bar and take it away again without end.
        if self.size() == self._laid_out and event.size() != event.oldSize():
            self._set_margins()
        else:
            self._lay_out()
        super().resizeEvent(event)

    def _arrange(self) -> None:
        """Two columns or one, and how large each part is; the scroll bar moves nothing."""
        margin = 24 if (compact := self._compact()) else 32
        room = self.width() - 2 * margin
        least, most = scaled(SIDE_LEAST), scaled(SIDE_MOST)
        side = max(least, min(most, round((room - GAP) * SIDE_SHARE)))
        hero = room if compact else min(scaled(HERO_WIDEST), room - GAP - side)
        whole = room if compact else hero + GAP + side
        left = margin + (room - whole) // 2
        top, bottom = 22 if compact else 25, 16 if self.height() >= scaled(740) else 24
        self._margins = QMargins(left, top, left + whole, bottom)
        self._set_margins()
        self._arrange_head(whole, compact)
        self._main.setDirection(Direction.TopToBottom if compact else Direction.LeftToRight)
        self._main.setSpacing(SMALL_GAP if compact else GAP)
        self._beside.setSpacing(SMALL_GAP if compact else GAP)
        self._side.setMinimumWidth(0 if compact else side)
        self._side.setMaximumWidth(WIDGET_MOST if compact else side)
        self.week.set_strip(compact and whole >= scaled(STRIP_LEAST))
        self.last.set_whole(compact)
        high = max(scaled(LAST_HIGH), self.last.heightForWidth(whole)) if compact else 0
        self.last.setMinimumHeight(high)
        self._grid.arrange(self.cards, whole)
        shrink_to_fit((self.arrange,), whole - self.others.sizeHint().width() - GAP)
        self._size_hero(hero, whole, compact)

    def _set_margins(self) -> None:
        edge = self._margins
        right = self.viewport().width() - edge.right()
        self._whole.setContentsMargins(edge.left(), edge.top(), right, edge.bottom())

    def _arrange_head(self, whole: int, compact: bool) -> None:
        """Date over title, or at the end of its line where there is room."""
        self.title.set_px(28 if compact else 32)
        self._head.setDirection(Direction.RightToLeft if compact else Direction.TopToBottom)
        both = self.title.sizeHint().width() + 12 + self.date.sizeHint().width()
        self.date.setVisible(not compact or both <= whole)
        self.quiet.set_beside(not compact)
        self._top.setDirection(Direction.TopToBottom if compact else Direction.LeftToRight)
        self._top.setSpacing(4 if compact else 32)
        self._top.setContentsMargins(0, 0, 0, 22 if compact else 23)
        card = any(not message.isHidden() for message in self._messages)
        below = GAP if card else 0 if self.notice.isHidden() else SMALL_GAP
        self._above.setContentsMargins(0, 0, 0, below)

    def _size_hero(self, wide: int, whole: int, compact: bool) -> None:
        """As high as there is room for, with the words that the longest routine needs."""
        self.hero.set_compact(compact, wide)
        texts = max(
            self.hero.texts_height(
                wide, routine.name, self._line(routine.id, compact), self._moves[routine.id]
            )
            for routine in self._routines
        )
        high = texts + WELL_COMPACT if compact else max(HERO_HIGH, texts + WELL_LEAST)
        room = self.height() - (around := self._around(whole))
        # Rather a lower picture than a few pixels to scroll to.
        if not compact and room >= max(HERO_HIGH, texts + WELL_LOWEST):
            high = min(room, max(high, HERO_HIGHEST))
        self.hero.set_heights(high, texts)
        self._side.setMinimumHeight(0 if compact else high)
        self._side.setMaximumHeight(WIDGET_MOST if compact else high)
        side = self.week.height() + self.last.minimumHeight() + 2 * SMALL_GAP if compact else 0
        # At once, and not only when Qt comes to lay out: nothing is painted in between.
        self._body.setMinimumHeight(around + high + side)

    def _around(self, whole: int) -> int:
        """Height of everything above and below the suggested routine."""
        edge, parts = self._whole.contentsMargins(), [self.notice, *self._messages]
        above = [part for part in parts if not part.isHidden()]
        high = sum(max(part.heightForWidth(whole), part.sizeHint().height()) for part in above)
        for layout in (self._top, self._above):
            high += layout.contentsMargins().bottom()
        if self._compact() and not self.quiet.isHidden():
            high += self._top.spacing() + self.quiet.heightForWidth(whole)
        high += self.date.sizeHint().height() + self.title.sizeHint().height()
        high += ABOVE + self._others_head.sizeHint().height() + BELOW
        return edge.top() + high + self._grid.high() + edge.bottom()
