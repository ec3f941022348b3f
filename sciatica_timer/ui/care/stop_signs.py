"""The stop signs, one key away everywhere; two lists, each with its own way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.session import Urgency
from sciatica_timer.services.advice import Signs
from sciatica_timer.ui.accessible import announce, read_aloud, sentences, words_in
from sciatica_timer.ui.care.care_parts import centred
from sciatica_timer.ui.care.sign_cards import DoctorCard, EmergencyCard, SignCard
from sciatica_timer.ui.care.stop_sign_words import SignsReason
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, Scroll, row
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.kit.page_layout import PAGE
from sciatica_timer.ui.kit.press_guard import press_guard
from sciatica_timer.ui.text_size import scaled

WIDE, TALL = 940, 900
EDGE, GAP = 32, 16
"""Left and right of the buttons at the foot, and between them."""
LAST_LINE = 40
"""Pixels at the end that are no sign: the note under the lists."""


class StopSigns(QWidget):
    """Emergency and doctor lists, and the way on from what they are shown for."""

    closed = Signal()
    went_on = Signal()
    """The person took the way on; where something stands only after a second question."""
    sign_named = Signal(object)
    """The person said that a sign is there; carries the Urgency of its list."""
    sign_taken_back = Signal()
    """The sign that was named just now was a slip of the hand."""

    def __init__(self, signs: Signs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Stop signs"))
        self._do = [each.text for each in signs.emergency.actions]
        self._reason: SignsReason | None = None
        self._asking = self._just_named = False
        self.emergency = EmergencyCard(signs.emergency)
        self._doctor = DoctorCard(signs.doctor)
        for card, urgency in ((self.emergency, Urgency.NOW), (self._doctor, Urgency.SOON)):
            self._offer(card, urgency)
        self._make_banner()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(24)
        self._cards.addWidget(self.emergency, 66)
        self._cards.addWidget(self._doctor, 34)

        page = QWidget()
        made = self._made = QVBoxLayout(page)
        self._title = Label(self.tr("Stop signs"), 32, 600)
        made.addWidget(self._title)
        made.addWidget(self._banner)
        made.addLayout(self._cards)
        made.addWidget(Label(signs.note, 15, 400, "ink2"))
        made.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self._scroll = Scroll(centred(page, PAGE + 64))
        bar = self._scroll.verticalScrollBar()
        for moved in (bar.valueChanged, bar.rangeChanged):
            moved.connect(self._say_way_on)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(centred(self._make_bar(), PAGE + 64))
        self.show_signs(None)

    def _offer(self, card: SignCard, urgency: Urgency) -> None:
        card.named.show()
        card.named.clicked.connect(lambda: self._name(urgency))

    def _make_banner(self) -> None:
        self._banner = Card(fill="sand", edge="")
        self._head = Label("", 22, 600, "sand_ink")
        self._said = Label("", 17, 400, "sand_ink")
        made = self._banner_made = QVBoxLayout(self._banner)
        made.setSpacing(2)
        head = row(IconView("hand", "sand_ink", 24), self._head, gap=10)
        head.setStretch(1, 1)
        made.addLayout(head)
        made.addWidget(self._said)

    def _make_bar(self) -> QWidget:
        self._close = Button("", size="large", icon="arrow-left")
        self._close.clicked.connect(self._leave)
        self._slip = Button(self.tr("I pressed it by mistake"), ButtonKind.QUIET, "large")
        self._slip.clicked.connect(self.sign_taken_back)
        self._on = Button("", size="large")
        self._on.clicked.connect(self._go_on)
        self._yes = Button("", size="large")
        self._yes.clicked.connect(self._confirm)
        self._not_yet = Button(self.tr("Not yet"), ButtonKind.PRIMARY, "large")
        self._not_yet.clicked.connect(self._leave)
        self._question = Label("", 16, 500)
        self._ways = (self._close, self._slip, self._yes, self._on, self._not_yet)
        # "Not yet" comes where the way on was, so that a double click lifts nothing.
        ways = row(self._close, None, *self._ways[1:], gap=GAP)
        bar = QWidget()
        made = self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, bar)
        made.setSpacing(GAP)
        made.setContentsMargins(EDGE, 8, EDGE, 20)
        made.addWidget(self._question, 1, Qt.AlignmentFlag.AlignVCenter)
        made.addLayout(ways)
        return bar

    def show_signs(
        self, reason: SignsReason | None, *, back: str = "", just_named: bool = False
    ) -> None:
        """Show the lists, with what they are shown for or None.

        back names where the way back leads ("Back to the session"); empty says "Close".
        just_named tells that a sign was named a moment ago, which may have been a slip.
        """
        self._reason, self._asking, self._just_named = reason, False, just_named
        self._back = back or self.tr("Close")
        self._banner.setVisible(reason is not None)
        if reason is not None:
            self._head.setText(reason.title)
            self._said.setText(reason.said)
            self._yes.setText(reason.yes)
            # Nothing that stands is lifted by the button that lies nearest.
            self._on.set_kind(ButtonKind.SECONDARY if reason.question else ButtonKind.PRIMARY)
        self._scroll.verticalScrollBar().setValue(0)
        self._place()
        self._draw()
        self._say_way_on()
        press_guard().appeared(self)
        # Whoever has named a sign hears what to do, before all the lists.
        named = reason if just_named else None
        do = self._do if named is not None and named.urgency is Urgency.NOW else []
        number = words_in(self.emergency.number.shown) if do else ""
        heard = sentences((named.title, named.said, *do, number)) if named else ""
        self.setProperty("reads", heard)
        if self.isVisible():
            # The button that was pressed is gone.
            read_aloud(self)
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unread(self) -> bool:
        """Whether signs that are to be looked through first are still below the edge."""
        bar = self._scroll.verticalScrollBar()
        first = self._reason is not None and not self._reason.question
        return first and bar.value() < bar.maximum() - LAST_LINE

    def _say_way_on(self) -> None:
        if self._reason is None:
            return
        said = self.tr("Read on") if self._unread() else self._reason.way_on
        if said != self._on.text():
            press_guard().appeared(self._on)
        self._on.setText(said)
        self._fit_ways()

    def _draw(self) -> None:
        asking, reason = self._asking, self._reason
        stands = reason.urgency if reason else None
        self._close.setText(self._back)
        self._close.setVisible(not asking)
        self._slip.setVisible(self._just_named and not asking)
        self.emergency.named.setVisible(stands is not Urgency.NOW)
        self._doctor.named.setVisible(stands is None)
        self._on.setVisible(reason is not None and not asking)
        self._yes.setVisible(asking)
        self._not_yet.setVisible(asking)
        self._question.setVisible(asking)
        question = reason.question if reason and asking else ""
        self._question.setText(question)
        # The focus goes there, and the question is the one thing that it must not pass over.
        self._not_yet.setAccessibleDescription(question)
        self._fit_ways()

    def _fit_ways(self) -> None:
        for button in self._ways:
            button.updateGeometry()
        shrink_to_fit(self._ways, self.width() - 2 * EDGE - GAP * len(self._ways))

    def _name(self, urgency: Urgency) -> None:
        self.sign_named.emit(urgency)

    def _go_on(self) -> None:
        if self._unread():
            bar = self._scroll.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * 3 // 4)
            announce(self._on, self._on.text())
            return
        if self._reason is None or not self._reason.question:
            self.went_on.emit()
            return
        # Asked twice, so that one slip of a finger does not open the way to exercise.
        self._asking = True
        self._draw()
        self._not_yet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self._asking = False
        self._draw()
        self.went_on.emit()

    def _leave(self) -> None:
        if self._asking:
            self._asking = False
            self._draw()
            self._on.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, arrows and page keys scroll; nothing reaches what lies below.

        Enter reads on; at the end it leads to the button, so that none goes on unawares.
        """
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._on.isVisible():
            if self._unread():
                self._go_on()
            else:
                self._on.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._scroll.take_key(event)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        self._place()
        self._fit_ways()
        super().resizeEvent(event)

    def _place(self) -> None:
        wide, tall = self.width() >= scaled(WIDE), self.height() >= scaled(TALL)
        way = QBoxLayout.Direction
        for made in (self._cards, self._foot):
            made.setDirection(way.LeftToRight if wide else way.TopToBottom)
        # In a low window every line of the lists counts more than air.
        for card in (self.emergency, self._doctor):
            card.set_tight(not tall)
        self._said.set_px(17 if tall else 16)
        self._take_air(True)
        if not tall and self._made.heightForWidth(min(self.width(), PAGE + 64)) > self._room():
            self._take_air(False)

    def _room(self) -> int:
        """For the lists, above the ways on and back."""
        return self.height() - self._foot.sizeHint().height()

    def _take_air(self, airy: bool) -> None:
        """A title, and room round all of it, where the lists leave that much."""
        self._title.setVisible(airy)
        self._made.setContentsMargins(32, 28 if airy else 10, 32, 16 if airy else 4)
        self._made.setSpacing(16 if airy else 8)
        self._banner_made.setContentsMargins(24, 16 if airy else 8, 24, 16 if airy else 8)
