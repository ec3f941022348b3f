"""The first start: at most a minute, and nothing is skipped before the stop signs were shown."""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.services.advice import Signs, Welcome
from sciatica_timer.ui.accessible import announce, read_aloud
from sciatica_timer.ui.care.care_parts import centred, clear
from sciatica_timer.ui.care.first_steps import (
    FOCUS,
    BeganStep,
    DaysStep,
    FirstStartStep,
    ReadSigns,
    SoreStep,
    SoundStep,
    WhatItIs,
)
from sciatica_timer.ui.keys_by_position import typed_digit
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Label,
    Scroll,
    SignsButton,
    TextSizeField,
    row,
)
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.language_field import LanguageField
from sciatica_timer.ui.text_size import scaled, sized

WIDTH = 960 + 2 * FOCUS
GAP, HINT_LEAST, NEXT_LEAST = 16, 150, 180
"""Between the buttons; the least width of a hint beside them, and of the one that goes on."""
AIRY = 900
"""From this height on the lists have air between their lines."""
SIGNS = 1
"""The page after which the rest may be skipped."""


class FirstAnswers(msgspec.Struct, frozen=True, kw_only=True):
    """What the first start came to; an unanswered side is neither."""

    sore_side: SoreSide = SoreSide.NEITHER
    days_a_week: int = 2


class _Dots(QWidget):
    """How far one is: the page that is on is the long one."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self._dots = row(gap=8)
        self.setLayout(self._dots)
        self._count = count

    def set_at(self, at: int) -> None:
        """Show a page as the one that is on, the first being 0."""
        self.setAccessibleName(
            self.tr("Page {number} of {count}").format(number=at + 1, count=self._count)
        )
        clear(self._dots)
        self._dots.addStretch(1)
        for each in range(self._count):
            token = "blue" if each <= at else "todo"
            dot = Card(fill=token, edge=token, radius=4)
            dot.setFixedSize(28 if each == at else 8, 8)
            self._dots.addWidget(dot)
        self._dots.addStretch(1)


class FirstStart(QWidget):
    """One question a page; Next always in the same place."""

    finished = Signal(object)
    """A FirstAnswers: gone through to the end, or skipped after the stop signs."""
    both_sore = Signal()
    """Both sides are sore: the stop signs come first, then go_on_after_signs()."""

    def __init__(self, welcome: Welcome, signs: Signs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._at, self._asked_of_both = 0, False
        read, self._sore, self._days = ReadSigns(signs), SoreStep(), DaysStep()
        self.began, self.sound = BeganStep(), SoundStep()
        self.emergency, self._read = read.emergency, read
        self._steps: list[FirstStartStep] = [
            WhatItIs(welcome),
            read,
            self._sore,
            self.began,
            self._days,
            self.sound,
        ]
        self._dots = _Dots(len(self._steps))
        self.signs = SignsButton()
        """Shows the stop signs again, from a later page."""
        policy = self.signs.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.signs.setSizePolicy(policy)
        self.text_size = TextSizeField()
        """All of this grows with it at once."""
        self.text_size.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.language = LanguageField()
        """On the first page, where nothing is answered yet that another language would lose."""
        self.language.setSizePolicy(policy)
        sized(self.language.setFixedWidth, 160)
        self._stack = QStackedLayout()
        self._scrolls = [Scroll(centred(step.page(), step.widest)) for step in self._steps]
        for scroll in self._scrolls:
            self._stack.addWidget(scroll)
            scroll.verticalScrollBar().valueChanged.connect(self._say_next)
            scroll.verticalScrollBar().rangeChanged.connect(self._say_next)
        self._made = QVBoxLayout(self)
        self._made.setSpacing(8)
        # Both in one place: the dots stay in the middle whether there is a button or not.
        head = QWidget()
        both = self._head = QGridLayout(head)
        both.setContentsMargins(FOCUS, FOCUS, FOCUS, 0)
        both.addWidget(self._dots, 0, 0)
        both.addWidget(self.text_size, 0, 0, Qt.AlignmentFlag.AlignLeft)
        both.addWidget(self.signs, 0, 0, Qt.AlignmentFlag.AlignRight)
        self._made.addWidget(centred(head, WIDTH))
        self._made.addLayout(self._stack, 1)
        self._foot = centred(self._make_bar(), WIDTH)
        self._made.addWidget(self._foot)
        self._go(0)

    def _make_bar(self) -> QWidget:
        self._back = Button(self.tr("Back"), size="large", icon="chevron-left")
        policy = self._back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._back.setSizePolicy(policy)
        self._back.clicked.connect(lambda: self._go(self._at - 1))
        self._skip = Button(self.tr("Skip the rest"), ButtonKind.QUIET, "large")
        self._skip.clicked.connect(lambda: self._unless_both(self._finish))
        self._hint = Label("", 15, 400, "ink2", align=Qt.AlignmentFlag.AlignRight)
        self._next = Button("", ButtonKind.PRIMARY, "large")
        self._next.clicked.connect(self._on)
        bar = self._bar = QWidget()
        line = self._line = QGridLayout(bar)
        line.setContentsMargins(FOCUS, 0, FOCUS, 0)
        line.setHorizontalSpacing(GAP)
        for at, button in ((0, self._back), (1, self._skip), (3, self._next)):
            line.addWidget(button, 1, at)
        line.addWidget(self._hint, 1, 2, Qt.AlignmentFlag.AlignVCenter)
        line.setColumnStretch(2, 1)
        return bar

    def _go(self, at: int) -> None:
        self._at = max(0, min(len(self._steps) - 1, at))
        step = self._steps[self._at]
        self._dots.set_at(self._at)
        self._hint.setText(step.hint)
        self._back.setVisible(self._at > 0)
        self.signs.setVisible(self._at > SIGNS)
        self.language.setVisible(self._at == 0 and self.language.count() > 1)
        self.setProperty("can_be_built_anew", self._at == 0)
        self._skip.setVisible(SIGNS < self._at < len(self._steps) - 1)
        self._stack.setCurrentIndex(self._at)
        # A page that comes is raised, and screen readers read from below to above.
        self._foot.raise_()
        self._say_next()
        self._fit_bar()
        self.setAccessibleName(step.title)
        read_aloud(self)
        press_guard().appeared(self)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_next(self) -> None:
        """Go on to the next page, read or not."""
        self._go(self._at + 1)

    def _unread(self) -> bool:
        """Whether words that must be read are still below the edge of a small window."""
        bar = self._scrolls[self._at].verticalScrollBar()
        return self._at <= SIGNS and bar.value() < bar.maximum() - 8

    def _say_next(self) -> None:
        said = self.tr("Read on") if self._unread() else self._steps[self._at].go_on
        if said != self._next.text():
            press_guard().appeared(self._next)
        self._next.setText(said)
        self._next.updateGeometry()

    def _on(self) -> None:
        if self._unread():
            bar = self._scrolls[self._at].verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * 3 // 4)
            announce(self._next, self._next.text())
        elif self._at == len(self._steps) - 1:
            self._unless_both(self._finish)
        else:
            self._unless_both(self.show_next)

    def _unless_both(self, then: Callable[[], object]) -> None:
        """Go on, unless both sides are sore and the signs were not looked through since."""
        if self._sore.value() is SoreSide.BOTH and not self._asked_of_both:
            self.both_sore.emit()
        else:
            then()

    def go_on_after_signs(self) -> None:
        """None of the signs is new, or one was named: the questions go on."""
        self._asked_of_both = True
        self._on()

    def _finish(self) -> None:
        self.finished.emit(
            FirstAnswers(
                sore_side=self._sore.value() or SoreSide.NEITHER,
                days_a_week=self._days.value(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back, a digit answers."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on()
        elif event.key() == Qt.Key.Key_Escape:
            self._go(self._at - 1)
        else:
            digit = typed_digit(event)
            if digit is None or not self._steps[self._at].take_digit(digit):
                super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Less air in a small window."""
        tall, wide = self.height() >= scaled(800), self.width() >= scaled(1100)
        side = (64 if wide else 24) - FOCUS
        self._made.setContentsMargins(side, 40 if tall else 4, side, 40 if tall else 20)
        for step in self._steps:
            step.set_tall(tall)
        self._read.set_tight(self.height() < scaled(AIRY))
        self._fit_head()
        self._fit_bar()
        super().resizeEvent(event)

    def _fit_head(self) -> None:
        """The dots go first where the parts at both ends need the room, then the words."""
        room = self.width() - 2 * FOCUS
        self.signs.set_words(True)
        size, language = self.text_size.sizeHint().width(), self.language.minimumWidth()
        beside = size + language <= room
        self._head.addWidget(self.language, 0 if beside else 1, 0, Qt.AlignmentFlag.AlignRight)
        self.signs.set_words(size + self.signs.sizeHint().width() <= room)
        ends = (size, self.signs.sizeHint().width(), language)
        self._dots.setVisible(2 * max(ends) + self._dots.sizeHint().width() <= room)

    def _fit_bar(self) -> None:
        """The hint stands over the buttons where there is no room beside them; they shrink last."""
        room = self.width() - self._made.contentsMargins().left() * 2 - 2 * FOCUS - 3 * GAP
        room = min(room, scaled(WIDTH))
        taken = shrink_to_fit((self._back, self._skip, self._next), room)
        beside = room - taken - max(0, scaled(NEXT_LEAST) - self._next.sizeHint().width())
        self._next.setMinimumWidth(scaled(NEXT_LEAST) if beside > 0 else 0)
        at = (0, 0, 1, 4) if beside < scaled(HINT_LEAST) else (1, 2, 1, 1)
        self._line.addWidget(self._hint, *at, Qt.AlignmentFlag.AlignVCenter)
