"""The two lists of stop signs, each on its card, with the number to call."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.country import LONGEST_NUMBER, dialled
from sciatica_timer.services.advice import SignList
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.accessible import sentences
from sciatica_timer.ui.care.care_parts import Bullets
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, TextField, row
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.text_size import scaled, sized

GAP, NARROWEST = 4, 200


class NumberLine(QWidget):
    """What can be done with the number to call; the number is text, and it can be changed."""

    changed = Signal(str)
    """Empty goes back to the number of the country."""
    call_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._number, self._certain, self._callable = "", True, False
        # It wraps: an older version took any words for a number, and the signs must stay in sight.
        self._shown = Label("", 24, 600, "coral_ink")
        self.otherwise = Label(
            self.tr("or your local emergency number"), 15, 400, "ink2",
            align=Qt.AlignmentFlag.AlignRight,
        )  # fmt: skip
        """To be put near the number."""
        self._field = TextField(self.tr("Emergency number"))
        self._field.setMaxLength(LONGEST_NUMBER)
        sized(self._field.setFixedWidth, 190)
        self._field.returnPressed.connect(self._take)
        self._call = Button("", ButtonKind.STOP, icon="phone")
        self._call.clicked.connect(lambda: self.call_requested.emit(self._number))
        self._copy = Button(self.tr("Copy the number"), ButtonKind.QUIET)
        self._copy.clicked.connect(self._put_on_clipboard)
        self._change = Button(self.tr("Change number"), ButtonKind.QUIET)
        self._change.clicked.connect(self._toggle)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.shown = QWidget()
        """The number itself, to be put at the head of a card."""
        number = row(IconView("phone", "coral_ink", 24), self._shown, gap=8)
        number.setAlignment(self._shown, middle)
        self.shown.setLayout(number)
        ways = row(self._field, self._call, self._copy, self._change, None, gap=GAP)
        ways.setContentsMargins(0, 0, 0, 0)
        self.setLayout(ways)
        self._put_field_away()

    def set_number(self, number: str, *, certain: bool) -> None:
        """Show the number; where it is not certain, a local one may be the right one."""
        self._number, self._certain = number, certain
        self._shown.setText(number)
        self._shown.setAccessibleName(self.tr("Emergency number {number}").format(number=number))
        self._call.setText(self.tr("Call {number}", "the emergency number").format(number=number))
        self._copy.setText(self.tr("Copy the number"))
        self._field.setText(number)
        self._put_field_away()

    def set_callable(self, on: bool) -> None:
        """Whether this computer can start a call."""
        self._callable = on
        self._put_field_away()

    def _put_on_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self._number)
        self._copy.setText(self.tr("Copied", "the emergency number"))

    def _toggle(self) -> None:
        if not self._field.isHidden():
            self._take()
            return
        self._field.show()
        for each in (self._call, self._copy, self.otherwise):
            each.hide()
        self._change.setText(self.tr("Save"))
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.selectAll()

    def _take(self) -> None:
        self._put_field_away()
        self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        # An empty field goes back to the number of the country, which the app knows.
        self.changed.emit(dialled(self._field.text()))

    def _put_field_away(self) -> None:
        self._field.hide()
        self._call.setVisible(self._callable)
        self._copy.show()
        self.otherwise.setVisible(not self._certain)
        self._change.setText(self.tr("Change number"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Escape in the field end there; the page below would leave with them."""
        if event.key() == Qt.Key.Key_Escape and not self._field.isHidden():
            self._put_field_away()
            self._change.setFocus(Qt.FocusReason.OtherFocusReason)
        elif event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Less than its buttons take: they shrink, and would else keep a page too wide."""
        least = super().minimumSizeHint()
        return least.boundedTo(QSize(scaled(NARROWEST), least.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the words smaller where they are too long."""
        shrink_to_fit((self._call, self._copy, self._change), self.width() - 3 * GAP)
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin with the number, not with the field."""
        self._put_field_away()
        super().showEvent(event)


class SignCard(Card):
    """One list of stop signs; where asked for with a button that says that one is there."""

    def __init__(
        self, signs: SignList, *, fill: str, stripe: str, ink: str, icon: str, edge: str = ""
    ) -> None:
        super().__init__(fill=fill, edge=edge, stripe=stripe)
        self.setAccessibleName(signs.title)
        self._title = Label(signs.title, 22, 600, ink, align=Qt.AlignmentFlag.AlignVCenter)
        self.named = Button(self.tr("I have one of these"))
        """Says that a sign of this list is there; hidden but on the page of the stop signs."""
        self.named.setAccessibleName(
            self.tr("I have one of these: {list}", "the title of a list of signs").format(
                list=signs.title
            )
        )
        said = sentences([signs.lead, *(item.text for item in signs.items)])
        self.named.setAccessibleDescription(said)
        self.named.hide()
        self._lead = Label(signs.lead, 17, 500)
        self._bullets = Bullets([item.text for item in signs.items], stripe)
        self._made = QVBoxLayout(self)
        self._made.setContentsMargins(36, 18, 22, 18)
        self._made.setSpacing(6)
        self._head = row(IconView(icon, ink, 26), 4, self._title, None, gap=8)
        self._below = row(self._lead, gap=8)
        self._below.setStretch(0, 1)
        self._made.addLayout(self._head)
        self._made.addLayout(self._below)
        self._made.addWidget(self._bullets)

    def _end(self) -> None:
        self._made.addStretch(1)
        self._made.addLayout(row(self.named, None))

    def set_tight(self, tight: bool) -> None:
        """Take less room, for a window that is low for the two lists."""
        self._title.set_px(20 if tight else 22)
        self._lead.set_px(16 if tight else 17)
        self._bullets.set_tight(tight)
        high = 12 if tight else 18
        self._made.setContentsMargins(36, high, 22, high)
        self._made.setSpacing(4 if tight else 6)


class EmergencyCard(SignCard):
    """When to get help at once, what to do then, and the number to call."""

    def __init__(self, signs: SignList) -> None:
        super().__init__(signs, fill="coral_soft", stripe="coral", ink="coral_ink", icon="warning")
        self.number = NumberLine()
        self._head.addWidget(self.number.shown)
        self._below.addWidget(self.number.otherwise)
        self.named.set_kind(ButtonKind.STOP)
        self._do = Label(paragraph([each.text for each in signs.actions]), 17, 500)
        self._made.addWidget(self._do)
        self._made.addWidget(self.number)
        self._end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words under the number stay on their line where there is room for it."""
        other, roomy, way = self.number.otherwise, self.width() >= scaled(480), QBoxLayout.Direction
        other.setMinimumWidth(other.sizeHint().width() if roomy else 0)
        self._below.setDirection(way.LeftToRight if roomy else way.BottomToTop)
        super().resizeEvent(event)

    def set_tight(self, tight: bool) -> None:
        """Take less room."""
        super().set_tight(tight)
        self._do.set_px(16 if tight else 17)


class DoctorCard(SignCard):
    """What to see a doctor about soon."""

    def __init__(self, signs: SignList) -> None:
        super().__init__(
            signs, fill="card", stripe="blue", ink="blue", icon="plus-circle", edge="line"
        )
        self._end()
