"""It hurts: how to come out, three large choices, a question, and the way back."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sciatica_timer.domain.care import is_red
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import EASIER, GO_ON, OTHER_WAY, SKIP, STOP, Pain
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.accessible import announce, read_aloud
from sciatica_timer.ui.care.care_parts import RoundIcon, centred
from sciatica_timer.ui.care.pain_question import PainQuestion
from sciatica_timer.ui.keys_by_position import plain_key
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    CardButton,
    Label,
    Scroll,
    Separator,
    column,
    row,
)
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.overlay import Overlay
from sciatica_timer.ui.picture.illustration import Illustration
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.text_size import factor, scaled

WIDEST = 1400
TALL = 740
MIDDLE = 640
LOW = 560
WIDE = 1080
USUAL_WIDTH, USUAL_HEIGHT, LARGEST = 1180, 760, 2.0
"""From this size of the stage on all of it grows, up to so many times."""
CELL_LEAST, CELL_GAP = 40, 4
"""Of the scale of pain: a hand that hurts meets a cell of this width."""
REST_MOVE = "ready"
"""The move into the start pose; it begins with the body at rest."""


class _ChoiceRow(CardButton):
    """One of the three choices."""

    def __init__(self, icon: str, *, stop: bool = False) -> None:
        if stop:
            super().__init__(edge="coral")
        else:
            super().__init__(edge="rim")
        token, fill = ("coral_ink", "coral_soft") if stop else ("blue", "blue_soft")
        self._title = Label("", 24, 600)
        self._about = Label("", 16, 400, "ink2", fades=False)
        self._icon = RoundIcon(icon, token, fill)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(self._title)
        texts.addWidget(self._about)
        texts.addStretch(1)
        made = self._made = QHBoxLayout(self)
        made.setContentsMargins(20, 4, 16, 4)
        made.setSpacing(18)
        made.addWidget(self._icon)
        made.addLayout(texts, 1)

        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_room(self, width: int, height: int, scale: float) -> None:
        """Take a height, more where the words need it; in a small one they are smaller."""
        small = height < 100
        self._title.set_px((20 if small else 24) * scale)
        self._about.set_px((15 if small else 16) * scale)
        self._icon.set_scale(scale)
        # Else Qt gives the height that the words of before took.
        self._made.activate()
        self.setFixedHeight(max(scaled(height * scale), self.heightForWidth(width)))

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon.set_icon(name)

    def tell(self, title: str, about: str) -> None:
        """Say what it is, and what it means here."""
        self._title.setText(title)
        self._about.setText(about)
        self.setAccessibleName(paragraph((self.tr("{choice}.").format(choice=title), about)))


class ItHurtsSheet(Overlay):
    """Lies over the stage; it opens with nothing chosen, and Escape goes on as before."""

    chosen = Signal(str, object)
    """What was chosen, as in Hurt.choice, and the Pain that was answered or None."""

    def __init__(self, pictures: Pictures, parent: QWidget) -> None:
        super().__init__(translate("ItHurtsSheet", "It hurts"), parent)
        self._pictures = pictures
        self._before: Pain | None = None
        self._easier_text = self._other_text = self._skip_text = ""
        self._way_out = Label("", 20)
        self._picture = Illustration(pictures)
        self._picture.set_fit("card")
        self._easier = _ChoiceRow("arrow-down")
        self._skip = _ChoiceRow("skip")
        self._stop = _ChoiceRow("stop", stop=True)
        self._ways = {EASIER: self._easier, SKIP: self._skip, STOP: self._stop}
        self._go_on = Button(self.tr("Go on as before"), icon="play")
        self._choices: dict[str, QAbstractButton] = {**self._ways, GO_ON: self._go_on}
        for choice, button in self._choices.items():
            button.clicked.connect(lambda _=False, choice=choice: self._choose(choice))
        self.signs = Button(
            self.tr("Stop signs: when to get help"), ButtonKind.QUIET, icon="warning"
        )
        self._question = PainQuestion(
            self.tr("How much does it hurt?"), self.tr("How far down does it reach?"),
            nowhere=False,
        )  # fmt: skip
        self._question.answered.connect(self._judge)
        self._question.tell_keys()
        for cell in self._question.findChildren(QAbstractButton):
            # A click leaves the focus on the sheet, where the arrows go through the choices.
            cell.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._inside = self._content()
        self._scroll = Scroll(centred(self._inside, WIDEST))
        # Below what scrolls, so that the way back and the signs are in sight in every window.
        self._foot = row(self._go_on, None, self.signs, gap=16)
        sheet = QFrame()
        sheet.setObjectName("sheet")
        inside = column(self._scroll, self._foot, gap=0)
        inside.setStretch(0, 1)
        sheet.setLayout(inside)
        self._whole = column(sheet)
        self.setLayout(self._whole)

    def _content(self) -> QWidget:
        page = QFrame()
        texts = QVBoxLayout()
        texts.setSpacing(8)
        texts.addStretch(1)
        self._heading = Label(self.tr("Come out of it gently"), 36, 600)
        texts.addWidget(self._heading)
        texts.addWidget(self._way_out)
        texts.addStretch(1)
        self._head = QHBoxLayout()
        self._head.setSpacing(24)
        self._head.addLayout(texts, 1)
        self._head.addWidget(self._picture)
        left = QVBoxLayout()
        left.setSpacing(14)
        self._when = Label(self.tr("When you are ready"), 20, 600)
        left.addWidget(self._when)
        for way in self._ways.values():
            left.addWidget(way)
        left.addStretch(1)
        self._left = QWidget()
        self._left_column = left
        self._left.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.addWidget(self._left)
        self._columns.addWidget(self._question, 1)
        self._made = QVBoxLayout(page)
        self._made.setSpacing(0)
        self._made.addLayout(self._head)
        self._made.addSpacing(8)
        self._made.addWidget(Separator())
        self._made.addLayout(self._columns, 1)
        return page

    def ask(
        self,
        *,
        way_out: str,
        picture: str,
        side: Side | None,
        easier: str,
        other: str = "",
        next_name: str,
        before: Pain | None = None,
        heard: bool = False,
    ) -> None:
        """Open for one exercise and side.

        easier says what the easier version is, empty when there is none, other the other way to
        do it then; next_name is empty at the last exercise; before is the answer of before the
        session on that side; heard says that the voice says the way out.
        """
        self._before = before
        self._easier_text, self._other_text = easier, other
        self._skip_text = (
            self.tr("Next: {exercise}").format(exercise=next_name)
            if next_name
            else self.tr("It was the last one")
        )
        self._way_out.setText(way_out)
        read_aloud(self, "" if heard else way_out)
        self._show_rest(picture, mirrored=side is Side.LEFT)
        self._question.set_side(side)
        self._question.set_value(None)
        self._judge()
        # On the sheet itself: nothing is chosen before a choice is reached.
        self.appear(self)

    def _show_rest(self, picture: str, *, mirrored: bool) -> None:
        """Show the body at rest in this posture; rendered is the right side, mirrored the left."""
        if self._pictures.move_ms(picture, REST_MOVE):
            self._picture.show_pose(
                set_id=picture, move=REST_MOVE, fraction=0.0, mirrored=mirrored, muscle=0.0
            )
        else:
            self._picture.show_still(picture, "start", mirrored, False)

    def _judge(self) -> None:
        """After a red answer only stopping is left: nothing leads on into exercise."""
        red = is_red(self._question.value(), self._before)
        not_now = self.tr("Not today, with pain like this")
        if red and self._go_on.isEnabled():
            announce(self, not_now)
        way = self._easier_text or self._other_text
        self._easier.setEnabled(bool(way) and not red)
        self._skip.setEnabled(not red)
        self._go_on.setEnabled(not red)
        title = self.tr("Easier version")
        if self._other_text and not self._easier_text:
            title = self.tr("Another way", "to do an exercise")
        self._easier.set_icon(
            "repeat" if self._other_text and not self._easier_text else "arrow-down"
        )
        self._easier.tell(title, not_now if red else way or self.tr("There is no easier one"))
        self._skip.tell(self.tr("Skip this one"), not_now if red else self._skip_text)
        self._stop.tell(self.tr("Stop for today"), self.tr("What you did is kept"))
        self._place()

    @property
    def pain(self) -> Pain | None:
        """What is answered, chosen or not."""
        return self._question.value()

    def _choose(self, choice: str) -> None:
        if self.isVisible() and self._choices[choice].isEnabled():
            if choice == EASIER and not self._easier_text:
                choice = OTHER_WAY
            self.chosen.emit(choice, self._question.value())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters answer the question as everywhere, the arrows go through the choices.

        S opens the stop signs, Escape goes on as before; everything else stays here.
        """
        key = plain_key(event)
        if key == Qt.Key.Key_S:
            self.signs.click()
        elif key == Qt.Key.Key_Escape:
            self._choose(GO_ON)
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Right):
            self.focusNextPrevChild(True)
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Left):
            self.focusNextPrevChild(False)
        elif self._question.take_key(event):
            # What was answered is seen, where the question lies below the choices.
            self._scroll.ensureWidgetVisible(self._question.scale)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the stage."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Large where there is room, smaller in a small window; below that it scrolls."""
        share = min(self.width() / USUAL_WIDTH, self.height() / USUAL_HEIGHT)
        # Text that is large already need not grow with the stage as well.
        scale = max(1.0, min(LARGEST, share / factor()))
        wide, tall = self.width() >= scaled(WIDE), self.height() >= scaled(TALL)
        side = 41 if wide else 24 if self.width() >= scaled(600) else 12
        # What is left of the session over it is whole, or not in sight.
        above = round((72 if tall else 16) * self.height() / USUAL_HEIGHT)
        self._whole.setContentsMargins(0, above, 0, 0)
        self._foot.setContentsMargins(side, 4, side, 10 if tall else 8)
        self._made.setContentsMargins(side, 8 if self.height() >= scaled(LOW) else 4, side, 0)
        self._inside.setMaximumWidth(scaled(WIDEST * scale))
        shrink_to_fit((self._go_on, self.signs), self.width() - 2 * side - 16, usual=scale)
        self._question.set_scale(scale)
        # The least width of the whole question follows from it.
        own = self._question.scale.minimumSizeHint().width()
        self._question.scale.setMinimumWidth(max(own, 11 * CELL_LEAST + 10 * CELL_GAP))
        most, least = scaled(440 * scale), scaled(260 * scale)
        left = most if wide else min(most, max(least, round(self.width() * 0.42 * scale)))
        gap, bar = 52 if wide else 24, self._scroll.verticalScrollBar().sizeHint().width()
        needed = left + gap + self._question.minimumSizeHint().width() + 2 * side + bar
        beside, way = needed <= self.width(), QBoxLayout.Direction
        if not beside:
            left = self.width() - 2 * side - bar
        self._columns.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._left.setFixedWidth(left)
        self._columns.setSpacing(gap)
        for way in self._ways.values():
            way.set_room(left, self._way_height(), scale)
        self._heading.set_px(
            (36 if tall else 32 if self.height() >= scaled(MIDDLE) else 24) * scale
        )
        for words in (self._way_out, self._when):
            words.set_px(20 * scale)
        self._left_column.setSpacing(14 if tall else 8)
        size = QSize(230 if wide else 180, 96 if tall else 76) * scale
        self._picture.setFixedSize(size)
        self._question.set_low(self.height() < scaled(MIDDLE))
        low = self.height() < scaled(LOW)
        self._picture.setVisible(not low)
        self._when.setVisible(not low)
        self._columns.setContentsMargins(0, 8 if low else 12, 0, 0)

    def _way_height(self) -> int:
        steps = ((TALL, 126), (MIDDLE, 104), (LOW, 84))
        return next((high for least, high in steps if self.height() >= scaled(least)), 68)
