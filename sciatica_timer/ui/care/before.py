"""Before a session: how much it hurts now and how far down, a key each, or skipped."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from sciatica_timer.domain.care import is_high, suggests_flare_day
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Pain, PainAt
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.care.care_parts import centred
from sciatica_timer.ui.care.pain_question import PainQuestion
from sciatica_timer.ui.equipment_words import needed
from sciatica_timer.ui.keys_by_position import letter_of, single_keys
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Label,
    NoticeBar,
    Scroll,
    SignsButton,
    column,
    row,
)
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.text_size import scaled

WIDTH, FLAT, TALL = 800, 1120, 700
"""Widths of the questions under each other and beside each other; from this height on there is
room for the line about the routine."""
ROOMY, LARGER = 1100, 1.3
"""From this width on the scale beside the leg is so much larger."""
PICTURED = 520
"""From this height on there is room below the scale for the exercise that comes first."""
LOW = 500
"""Below this height the rows of the leg are lower."""
STACKED = 860
"""From this height on the questions stand under each other, with room for a word below them."""


class BeforeSession(QWidget):
    """Asks about one side after the other; a high pain leads to the stop signs first."""

    start_requested = Signal(object)
    """The answers, a tuple of PainAt; empty when the questions were skipped."""
    high_answered = Signal(object)
    """The answers with one of 6 or more among them: the stop signs come next, and no exercise."""
    flare_day_requested = Signal(object)
    """The answers, and the wish to do the flare-day routine instead."""
    variants_requested = Signal()
    """To choose how the exercises are done."""
    closed = Signal()

    def __init__(self, first: QWidget | None = None, parent: QWidget | None = None) -> None:
        """first shows the exercise that comes first, where there is room for it."""
        super().__init__(parent)
        self._first = first
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Before you begin"))
        self._sides: tuple[Side | None, ...] = (None,)
        self._at = 0
        self._offer_flare = False
        self._answers: dict[Side | None, Pain] = {}
        self._question = PainQuestion(
            self.tr("How much does it hurt now?"), self.tr("How far down?")
        )
        self._question.answered.connect(self._keep)
        self._question.tell_keys()
        if first is not None:
            first.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
            self._question.under_scale.addWidget(first, 10)
        self._routine = Label("", 18, 400, "ink2")
        self._needed = Label("", 16, 500)
        self._flare = NoticeBar(
            self.tr("At 4 or 5 you can go on with care, or do the very gentle routine."),
            action=self.tr("Very gentle"),
            closable=False,
        )
        self._flare.action_requested.connect(self._choose_flare)
        page = self._page = QWidget()
        made = QVBoxLayout(page)
        made.setContentsMargins(32, 28, 32, 12)
        made.setSpacing(8)
        made.addLayout(self._head())
        self._about = QWidget()
        self._words = column(self._routine, self._needed, gap=4)
        self._about.setLayout(self._words)
        made.addWidget(self._about)
        made.addSpacing(12)
        made.addWidget(self._question, 1)
        self._made = made
        bar = self._bar = self._make_bar()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scroll = Scroll(centred(page, WIDTH))
        whole.addWidget(self._scroll, 1)
        whole.addWidget(centred(bar, WIDTH))

    def _make_bar(self) -> QWidget:
        """What leads on and back, below what scrolls."""
        self._back = Button(self.tr("Back"), size="large", icon="arrow-left")
        self._back.clicked.connect(self._go_back)
        self._skip = Button(self.tr("Skip the questions"), ButtonKind.QUIET, "large")
        self._skip.clicked.connect(self._skip_all)
        self._next = Button("", ButtonKind.PRIMARY, "large")
        self._next.clicked.connect(self._go_on)
        buttons = row(self._back, None, self._skip, self._next, gap=16)
        self._wait = NoticeBar(
            self.tr("At 6 or more the stop signs come first, then what is possible today."),
            icon="hand",
            closable=False,
        )
        # Both have one place that is kept free for them, so that nothing moves when one comes.
        self._told = QWidget()
        told = column(self._flare, self._wait, gap=0)
        told.setContentsMargins(0, 0, 0, 0)
        told.addStretch(1)
        self._told.setLayout(told)
        self._line = line = column(self._told, buttons, gap=12)
        line.setContentsMargins(32, 8, 32, 20)
        bar = QWidget()
        bar.setLayout(line)
        return bar

    def _head(self) -> QHBoxLayout:
        self.signs = SignsButton()
        words = self.tr("How you do it", "the exercises of a routine")
        self._variants = Button(words, ButtonKind.QUIET, icon="repeat")
        self._variants.clicked.connect(self.variants_requested)
        self._title = Label(self.tr("Before you begin"), 32, 600)
        head = row(self._title, self._variants, self.signs, gap=16)
        head.setStretch(0, 1)
        return head

    def ask(
        self,
        routine: str,
        sides: Sequence[Side | None] = (None,),
        *,
        equipment: Sequence[str] = (),
        offer_flare: bool = True,
        variants: str | None = None,
    ) -> None:
        """Open for a routine, with nothing answered; sides are both when both are sore.

        offer_flare is False when the flare-day routine is the one that was chosen; equipment and
        variants as in show_variants.
        """
        self._sides, self._at, self._offer_flare = tuple(sides), 0, offer_flare
        self._answers = {}
        self.show_variants(routine, variants, equipment)
        told = self.tr("Key {letter}").format(letter="X") if single_keys() else ""
        self._skip.setToolTip(plain_tip(told))
        self._question.tell_keys()
        self._draw()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_variants(
        self, routine: str, variants: str | None, equipment: Sequence[str] = ()
    ) -> None:
        """Name the routine, and the exercises of it that are not done as usual.

        variants is None where none of them can be done in several ways; equipment is what is
        needed for it, told while there is time to fetch it.
        """
        named = self.tr("{routine}.", "the routine that comes next").format(routine=routine)
        self._routine.setText(paragraph((named, variants)) if variants else routine)
        self._variants.setVisible(variants is not None)
        self._needed.setText(needed(equipment))
        self._needed.setVisible(bool(equipment))

    def answers(self) -> tuple[PainAt, ...]:
        """What was answered so far."""
        return tuple(PainAt(side=side, pain=pain) for side, pain in self._answers.items())

    def _keep(self) -> None:
        side, pain = self._sides[self._at], self._question.value()
        if pain is None:
            self._answers.pop(side, None)
        else:
            self._answers[side] = pain
        self._judge()

    def _draw(self) -> None:
        press_guard().appeared(self)
        side = self._sides[self._at]
        self._question.set_side(side)
        self._question.set_value(self._answers.get(side))
        self._judge()

    def _judge(self) -> None:
        last = self._at == len(self._sides) - 1
        high = is_high(self.answers())
        self._wait.setVisible(high)
        if high:
            said = self.tr("Next")
        elif last:
            said = self.tr("Start")
        else:
            said = self.tr("Next: the other side")
        self._next.setText(said)
        self._next.set_icon("play" if last and not high else "")
        self._skip.setVisible(not high)
        gentler = self._offer_flare and not high and suggests_flare_day(self.answers())
        self._flare.setVisible(gentler)

    def _go_on(self) -> None:
        if is_high(self.answers()):
            self.high_answered.emit(self.answers())
        elif self._at < len(self._sides) - 1:
            self._at += 1
            self._draw()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.start_requested.emit(self.answers())

    def _skip_all(self) -> None:
        self.start_requested.emit(self.answers())

    def _choose_flare(self) -> None:
        self.flare_day_requested.emit(self.answers())

    def _go_back(self) -> None:
        if self._at:
            self._at -= 1
            self._draw()
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit for how much, a letter for how far; Enter goes on, X skips, Escape goes back."""
        if self._question.take_key(event):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_on()
        elif letter_of(event) == Qt.Key.Key_X and not self._skip.isHidden():
            self._skip_all()
        elif event.key() == Qt.Key.Key_Escape:
            self._go_back()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Questions under each other, or side by side in a lower window."""
        tall = self.height() >= scaled(TALL)
        side = 32 if self.width() >= scaled(WIDTH) else 16
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        room = min(self.width(), scaled(FLAT)) - 2 * side - bar
        flat = self.height() < scaled(STACKED) and self._question.flat_width() <= room
        self._question.set_flat(flat)
        self._question.set_low(self.height() < scaled(LOW))
        roomy = flat and self.width() >= scaled(ROOMY)
        self._question.scale.set_scale(LARGER if roomy else 1.0)
        self._place_words(under_scale=flat or not tall)
        if self._first is not None:
            self._first.setVisible(flat and self.height() >= scaled(PICTURED))
        self._title.set_px(32 if tall else 26)
        for part in (self._page, self._bar):
            part.setMaximumWidth(scaled(FLAT if flat else WIDTH))
        top = 28 if self.height() >= scaled(800) else 16 if tall else 8
        self.signs.set_words(self.width() >= scaled(600))
        beside = min(room, scaled(FLAT if flat else WIDTH)) - 2 * 16
        shrink_to_fit((self._variants, self.signs), beside - self._title.minimumSizeHint().width())
        self._made.setContentsMargins(side, top, side, 12 if tall else 0)
        self._line.setContentsMargins(side, 8, side, 20 if tall else 12)
        shrink_to_fit((self._back, self._skip, self._next), room + bar - 2 * 16)
        super().resizeEvent(event)

    def _place_words(self, *, under_scale: bool) -> None:
        """What comes and what it needs above the questions, and what is told below them.

        In a low window both stand under the scale, so that the scale itself is in sight.
        """
        room = self._question.under_scale
        if under_scale and room.indexOf(self._about) < 0:
            room.insertWidget(2, self._about)
            room.insertWidget(3, self._told)
        elif not under_scale and self._made.indexOf(self._about) < 0:
            self._made.insertWidget(1, self._about)
            self._line.insertWidget(0, self._told)
        self._words.setContentsMargins(0, 12 if under_scale else 0, 0, 0)
        least = max(self._flare.sizeHint().height(), self._wait.sizeHint().height())
        self._told.setMinimumHeight(0 if under_scale else least)
