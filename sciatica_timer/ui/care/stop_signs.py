"""The stop signs, one key away everywhere; here a red answer waits until it is settled."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.session import RedAnswer, RedWhy
from sciatica_timer.services.advice import Signs
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.care.care_parts import PAGE, DoctorCard, EmergencyCard, centred
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Label, Scroll, row
from sciatica_timer.ui.text_size import scaled

WIDE, TALL = 1000, 760


class StopSigns(QWidget):
    """Emergency and doctor lists, and the way back after a red answer."""

    closed = Signal()
    settled = Signal()
    """The person said, twice, that it is settled."""
    sign_named = Signal()
    """The person said that one of the signs is there."""

    def __init__(self, signs: Signs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Stop signs"))
        self._red: RedAnswer | None = None
        self._asking = False
        self.emergency = EmergencyCard(signs.emergency)
        self._doctor = DoctorCard(signs.doctor)
        self._banner, self._said = self._make_banner()
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(24)
        self._cards.addWidget(self.emergency, 64)
        self._cards.addWidget(self._doctor, 36)

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
        whole.addWidget(self._scroll, 1)
        whole.addWidget(centred(self._make_bar(), PAGE + 64))
        self.show_signs(None, "112")

    def _make_banner(self) -> tuple[Card, Label]:
        banner = Card(fill="sand", edge="")
        said = Label("", 17, 400, "sand_ink")
        title = Label(self.tr("Not today"), 22, 600, "sand_ink")
        made = self._banner_made = QVBoxLayout(banner)
        made.setSpacing(4)
        made.addLayout(row(IconView("hand", "sand_ink", 24), title, None, gap=10))
        made.addWidget(said)
        return banner, said

    def _make_bar(self) -> QWidget:
        self._close = Button("", size="large", icon="arrow-left")
        self._close.clicked.connect(self._leave)
        self._named = Button(self.tr("I have one of these"), ButtonKind.STOP, "large")
        self._named.clicked.connect(self.sign_named)
        self._settled = Button(self.tr("It is settled"), ButtonKind.PRIMARY, "large")
        self._settled.clicked.connect(self._ask)
        self._yes = Button(self.tr("Yes, it is settled"), size="large")
        self._yes.clicked.connect(self._confirm)
        self._not_yet = Button(self.tr("Not yet"), ButtonKind.PRIMARY, "large")
        self._not_yet.clicked.connect(self._leave)
        self._question = Label("", 16, 500)
        bar = QWidget()
        # "Not yet" comes where "It is settled" was, so that a double click settles nothing.
        made = row(
            self._close, self._question, self._yes, self._named, self._settled, self._not_yet,
            gap=16,
        )  # fmt: skip
        made.setContentsMargins(32, 8, 32, 20)
        made.setStretch(1, 1)
        made.setAlignment(self._question, Qt.AlignmentFlag.AlignVCenter)
        bar.setLayout(made)
        return bar

    def show_signs(
        self, red: RedAnswer | None, number: str, *, certain: bool = True, back: str = ""
    ) -> None:
        """Show the lists, with the red answer that stands or None.

        back names where the way back leads ("Back to the session"); empty says "Close".
        """
        self._red, self._asking, self._back = red, False, back or self.tr("Close")
        self.emergency.set_number(number, certain=certain)
        self._banner.setVisible(red is not None)
        if red is not None:
            self._said.setText(self._why(red))
        self._scroll.verticalScrollBar().setValue(0)
        self._draw()

    def _why(self, red: RedAnswer) -> str:
        if red.why is RedWhy.SIGN:
            # A session that this has ended tells in its summary that it is kept.
            return self.tr(
                "You said that one of these signs is there. Please get help first. When it has"
                " been looked at, and none of the signs is there any more, say so below."
            )
        if red.why is RedWhy.UNREAD:
            return self.tr(
                "Some of your earlier answers could not be read. Please look through these signs"
                " before you start again. When none of them is there, say so below."
            )
        score = red.pain.score if red.pain else None
        if red.why is RedWhy.SPREAD:
            why = self.tr("The pain reaches further down the leg than before. Exercise can wait.")
        else:
            why = self.tr("You answered {score} of 10. At 6 or more, exercise can wait.").format(
                score=score
            )
        later = self.tr(
            "Please look through these signs. When it has settled, today or another day, say so"
            " below."
        )
        return paragraph((why, later))

    def _draw(self) -> None:
        asking, red = self._asking, self._red is not None
        self._close.setText(self._back)
        self._close.updateGeometry()
        self._close.setVisible(not asking)
        self._named.setVisible(not red)
        self._settled.setVisible(red and not asking)
        self._yes.setVisible(asking)
        self._not_yet.setVisible(asking)
        self._question.setText(self._really() if asking else "")

    def _really(self) -> str:
        why = self._red.why if self._red else RedWhy.SCORE
        if why is RedWhy.SIGN:
            return self.tr("It has been looked at, and none of these signs is there any more?")
        if why is RedWhy.SPREAD:
            return self.tr("None of these signs is there, and the pain has drawn back?")
        return self.tr("None of these signs is there, and the pain is below 6 again?")

    def _ask(self) -> None:
        # Asked twice, so that one slip of a finger does not open the way to exercise.
        self._asking = True
        self._draw()
        self._not_yet.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self) -> None:
        self._asking = False
        self._draw()
        self.settled.emit()

    def _leave(self) -> None:
        if self._asking:
            self._asking = False
            self._draw()
            self._settled.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back, arrows and page keys scroll; nothing reaches what lies below."""
        if event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            self._scroll.take_key(event)
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        wide = self.width() >= scaled(WIDE)
        way = QBoxLayout.Direction
        self._cards.setDirection(way.LeftToRight if wide else way.TopToBottom)
        # In a low window every line of the lists counts more than air.
        tall = self.height() >= scaled(TALL)
        self._title.set_px(32 if tall else 24)
        self._made.setContentsMargins(32, 28 if tall else 12, 32, 16 if tall else 4)
        self._made.setSpacing(16 if tall else 10)
        self._banner_made.setContentsMargins(24, 16 if tall else 8, 24, 16 if tall else 8)
        super().resizeEvent(event)
