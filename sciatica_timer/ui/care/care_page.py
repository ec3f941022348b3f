"""The page Care: help first, then cold and heat, the bad day, and advice to read."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from sciatica_timer.services.advice import Advice
from sciatica_timer.ui.care.activity import ActivityForm
from sciatica_timer.ui.care.care_parts import RoundIcon
from sciatica_timer.ui.care.pack_card import PackCard
from sciatica_timer.ui.care.sign_cards import DoctorCard, EmergencyCard
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.keys_by_position import letter_of
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    CardButton,
    Label,
    column,
    row,
)
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.later_parts import LaterParts
from sciatica_timer.ui.kit.page_layout import TITLE_TOP, ScrollPage
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.text_size import scaled, sized

if TYPE_CHECKING:
    from sciatica_timer.ui.care.advice_pages import AdviceReader
    from sciatica_timer.ui.care.dose_page import DoseHistory, DosePage

WIDE, TALL = 940, 900
BESIDE = 396
QWIDGETSIZE_MAX = 16_777_215
"""What Qt calls no limit; PySide does not export it."""


class _PageLink(CardButton):
    """A card that opens a page to read."""

    def __init__(self, icon: str, title: str, about: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {about}")
        words = column(None, Label(title, 16, 600), Label(about, 15, 400, "ink2"), None, gap=0)
        made = row(IconView(icon, "blue", 24), words, IconView("chevron-right", "ink", 22), gap=16)
        made.setContentsMargins(20, 14, 16, 14)
        made.setStretch(1, 1)
        self.setLayout(made)
        sized(self.setMinimumHeight, 76)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)


class CarePage(QWidget):
    """Everything that is there for a hard moment; draws what it is handed."""

    stop_signs_requested = Signal()

    def __init__(self, advice: Advice, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._advice, self._pictures = advice, pictures
        self._stack = QStackedLayout(self)
        self._pages: dict[str, AdviceReader] = {}
        self._doses: DosePage | None = None
        self._tell_doses: Callable[[], tuple[DoseHistory, ...]] = tuple
        """Tells how the doses went, which takes a moment in a long history."""
        self._from: list[str] = []
        self._opened_by: QWidget | None = None
        self.emergency = EmergencyCard(advice.signs.emergency)
        self.packs = PackCard(advice.packs)
        self.activity = ActivityForm()
        self.flare_day = Button(
            self.tr("Start the very gentle routine"), ButtonKind.SECONDARY, "large", "play"
        )
        self._doctor = DoctorCard(advice.signs.doctor)
        self._doors: list[_PageLink] = []
        self._links: list[Button] = []
        self._signs = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._grid = QGridLayout()
        self._overview = ScrollPage(self._make_overview(), bottom=28)
        self._stack.addWidget(self._overview)
        self._rest = LaterParts([self._make_reading], self)

    def _make_overview(self) -> QWidget:
        self._signs.setSpacing(24)
        self._signs.addWidget(self.emergency, 66)
        self._signs.addWidget(self._doctor, 34)
        self._flare = self._make_flare()
        self._below.setSpacing(24)
        self._below.addLayout(column(self.packs, None, gap=0))
        self._below.addLayout(column(self._flare, self.activity, None, gap=24))
        page = QWidget()
        made = self._made = QVBoxLayout(page)
        made.setContentsMargins(0, TITLE_TOP, 0, 0)
        made.setSpacing(0)
        made.addWidget(Label(self.tr("Care"), 32, 600))
        made.addSpacing(16)
        made.addLayout(self._signs)
        made.addSpacing(24)
        made.addLayout(self._below)
        made.addStretch(1)
        return page

    def _make_reading(self) -> None:
        """What there is to read, at the foot of the page."""
        advice = self._advice
        self._doors = [self._door("light", "info", advice.light.title, advice.light.about)]
        self._doors += [self._door(p.id, p.icon, p.title, p.about) for p in advice.pages]
        doses = self.tr("Each exercise, and what changed it")
        self._doors.append(self._door("doses", "clock", self.tr("How much you do"), doses))
        self._grid.setSpacing(16)
        note = Label(advice.signs.note, 15, 400, "ink2")
        about = self.tr("{title}, with sources", "the title of the page about the advice")
        link = Button(about.format(title=advice.sources.title), ButtonKind.QUIET)
        link.clicked.connect(lambda: self.open_page("about"))
        self._links = [link]
        self._arrange_reading()
        title, foot = Label(self.tr("Good to know"), 24, 600), column(note, row(link, None), gap=8)
        part = QWidget()
        part.setLayout(column(28, title, 12, self._grid, 24, foot, gap=0))
        self._made.insertWidget(self._made.count() - 1, part)
        # Whoever asks for it with Tab goes there before Qt would show it.
        part.show()

    def finish(self) -> None:
        """Make all of it now."""
        self._rest.finish()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Whoever goes through the page by key comes to all of it."""
        self.finish()
        return super().focusNextPrevChild(next)

    def _make_flare(self) -> Card:
        card = Card()
        card.setAccessibleName(self.tr("On a bad day"))
        read = Button(self.tr("What may ease it"), ButtonKind.QUIET)
        read.clicked.connect(lambda: self.open_page("flare"))
        said = Label(
            self.tr("A very gentle routine for days when it hurts more. It counts like any other."),
            17,
        )
        title = Label(self.tr("On a bad day"), 20, 600, align=Qt.AlignmentFlag.AlignVCenter)
        head = row(RoundIcon("moon", px=44), title, None, gap=14)
        made = column(
            head,
            said,
            4,
            row(self.flare_day, None),
            row(read, None),
            None,
            gap=10,
            margin=24,
        )
        card.setLayout(made)
        return card

    def _door(self, key: str, icon: str, title: str, about: str) -> _PageLink:
        door = _PageLink(icon, title, about)
        door.clicked.connect(lambda: self.open_page(key))
        return door

    def open_page(self, key: str) -> None:
        """Open "light", "about", "doses" or an advice page by its id."""
        if key not in self._pages:
            # Made when it is first read: the sources alone are some 200 labels.
            page = self._make_page(key)
            page.back.clicked.connect(self._close_page)
            page.about.clicked.connect(lambda: self.open_page("about"))
            self._pages[key] = page
            self._stack.addWidget(page)
        if self._stack.currentWidget() is self._overview:
            self._opened_by = self.focusWidget()
        self._from.append(key)
        self._pages[key].to_top()
        self._show(self._pages[key])

    def _show(self, page: "AdviceReader") -> None:
        if self._doses is not None and page is self._doses:
            self._doses.set_doses(self._tell_doses())
        self._stack.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_page(self, key: str) -> "AdviceReader":
        from sciatica_timer.ui.care.advice_pages import AboutAdvice, AdvicePage, LightPage

        if key == "light":
            return LightPage(self._advice.light)
        if key == "about":
            return AboutAdvice(self._advice)
        if key == "doses":
            from sciatica_timer.ui.care.dose_page import DosePage

            self._doses = DosePage()
            return self._doses
        page = next(page for page in self._advice.pages if page.id == key)
        return AdvicePage(page, self._pictures)

    def _close_page(self) -> None:
        self._from.pop()
        if self._from:
            self._show(self._pages[self._from[-1]])
            return
        self._stack.setCurrentWidget(self._overview)
        if self._opened_by is not None:
            self._opened_by.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_packs(self) -> None:
        """Bring the cold or heat timer into sight, with the keyboard on it."""
        self._from.clear()
        self._stack.setCurrentWidget(self._overview)
        self.packs.focus_first()
        self._overview.ensureWidgetVisible(self.packs, 0, 0)

    def set_doses(self, tell: "Callable[[], tuple[DoseHistory, ...]]") -> None:
        """Say who tells how the doses went; it is asked while that page is read."""
        self._tell_doses = tell
        if self._doses is not None and self._stack.currentWidget() is self._doses:
            self._doses.set_doses(tell())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """S opens the stop signs."""
        if letter_of(event) == Qt.Key.Key_S:
            self.stop_signs_requested.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two columns where there is room, else help, then cold and heat, then the rest."""
        # In a longer language the cards side by side may need more room.
        if self.height() >= scaled(TALL):
            self.finish()
        edges = 2 * self._overview.margin_in(self.width())
        # Beyond the edges of its card nothing is in sight.
        shrink_to_fit((self.flare_day,), self.width() - edges - 2 * 24)
        right = (self._flare.minimumSizeHint().width(), self.activity.minimumSizeHint().width())
        needed = scaled(BESIDE) + 24 + max(right) + edges
        wide, way = self.width() >= max(scaled(WIDE), needed), QBoxLayout.Direction
        for layout in (self._signs, self._below):
            layout.setDirection(way.LeftToRight if wide else way.TopToBottom)
        for card in (self.emergency, self._doctor):
            card.set_tight(self.height() < scaled(TALL))
        # One width for all its states, so that nothing jumps when the timer starts.
        self.packs.setMinimumWidth(scaled(BESIDE) if wide else 0)
        self.packs.setMaximumWidth(scaled(BESIDE) if wide else QWIDGETSIZE_MAX)
        self._below.setStretch(1, 1 if wide else 0)
        self.activity.set_narrow(self._arrange_reading() == 1)
        super().resizeEvent(event)

    def _arrange_reading(self) -> int:
        """As many doors beside each other as there is room for, which it returns."""
        shrink_to_fit(self._links, self.width() - 2 * self._overview.margin_in(self.width()))
        columns = 3 if self.width() >= scaled(1000) else 2 if self.width() >= scaled(620) else 1
        for at, door in enumerate(self._doors):
            self._grid.addWidget(door, at // columns, at % columns)
        for at in range(3):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)
        return columns
