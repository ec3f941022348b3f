"""The pages of the first start: one question each."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QGridLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.services.advice import Signs, Welcome
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.accessible import announce, answer_by_key
from sciatica_timer.ui.care.began_question import BeganQuestion
from sciatica_timer.ui.care.care_parts import RoundIcon
from sciatica_timer.ui.care.drawings import legs_behind
from sciatica_timer.ui.care.sign_cards import DoctorCard, EmergencyCard
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    CardButton,
    Choices,
    Label,
    column,
    row,
)
from sciatica_timer.ui.kit.choice import one_stop
from sciatica_timer.ui.kit.page_layout import PAGE
from sciatica_timer.ui.text_size import scaled, sized

FOCUS = 8
"""Room for the focus line of a card at the edge, which a scroll area would cut."""
CENTRE = Qt.AlignmentFlag.AlignHCenter


class FirstStartStep(QWidget):
    """One page with its title, the line under it and the word on the way on."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.about, self.hint = "", "", ""
        self.widest = 960 + 2 * FOCUS
        self.go_on = translate("FirstStartStep", "Next", "to the next page")
        self.made = QVBoxLayout(self)
        self.made.setContentsMargins(FOCUS, FOCUS, FOCUS, FOCUS)
        self.made.setSpacing(16)

    def page(self) -> QWidget:
        """All of it with its title and the line under it, which scroll with it."""
        self._head = Label(self.title, 36, 600, align=CENTRE)
        made = QWidget()
        about = Label(self.about, 18, 400, "ink2", align=CENTRE)
        whole = column(self._head, about, 12, self, gap=8)
        whole.setStretch(3, 1)
        made.setLayout(whole)
        return made

    def set_tall(self, tall: bool) -> None:
        """Whether there is room for a large title."""
        self._head.set_px(36 if tall else 28)

    def take_digit(self, digit: int) -> bool:
        """Answer by one key; whether it was an answer."""
        return False


class WhatItIs(FirstStartStep):
    """What the app is, what it is not, and whom to ask first."""

    def __init__(self, words: Welcome) -> None:
        super().__init__()
        self.title = words.title
        self.about = self.tr("Before you begin, three things.")
        for point in words.says:
            card = Card()
            title, text = Label(point.title, 20, 600), Label(point.text, 17)
            line = row(RoundIcon(point.icon, px=52), column(title, text, gap=2), gap=20, margin=20)
            line.setStretch(1, 1)
            card.setLayout(line)
            self.made.addWidget(card)
        self.made.addStretch(1)


class ReadSigns(FirstStartStep):
    """The stop signs, before anything can be skipped."""

    def __init__(self, signs: Signs) -> None:
        super().__init__()
        self.title = self.tr("When to get help")
        self.widest = PAGE + 2 * FOCUS
        self.about = self.tr("Please read these once. Later the key S shows them at any time.")
        self.go_on = self.tr("I have read them")
        self.hint = self.tr("Check that the number is right where you are")
        self.emergency = EmergencyCard(signs.emergency)
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(24)
        self._doctor = DoctorCard(signs.doctor)
        self._cards.addWidget(self.emergency, 66)
        self._cards.addWidget(self._doctor, 34)
        self.made.addLayout(self._cards)
        self.made.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side where there is room."""
        way = QBoxLayout.Direction
        self._cards.setDirection(
            way.LeftToRight if self.width() >= scaled(900) else way.TopToBottom
        )
        super().resizeEvent(event)

    def set_tight(self, tight: bool) -> None:
        """Take less room."""
        for card in (self.emergency, self._doctor):
            card.set_tight(tight)


class _SideCard(CardButton):
    def __init__(self, sore: SoreSide, text: str) -> None:
        super().__init__(soft=True)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sized(self.setMaximumSize, 240, 336)
        self._tick = IconView("check", "blue", 20)
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._tick.hide()
        self._text = Label(text, 20, 600, lines=-1)
        self.toggled.connect(self._turn)
        made = QVBoxLayout(self)
        made.setContentsMargins(12, 24, 12, 18)
        made.setSpacing(16)
        made.addWidget(legs_behind(sore), 1)
        made.addLayout(row(None, self._tick, self._text, 20, None, gap=6))

    def _turn(self, on: bool) -> None:
        self._tick.setVisible(on)
        self._text.set_token("blue" if on else "ink")


class SoreStep(FirstStartStep):
    """Which side is sore."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Which side is sore?")
        self.about = self.tr("Seen from behind. Both sides get the same exercises.")
        self.hint = self.tr("You can change this later in Settings")
        self._values = list(SoreSide)
        names = (self.tr("Left"), self.tr("Right"), self.tr("Both"), self.tr("Neither"))
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setSpacing(24)
        self._cards = [
            _SideCard(sore, name) for sore, name in zip(self._values, names, strict=True)
        ]
        for at, card in enumerate(self._cards):
            self._group.addButton(card, at)
        one_stop(self._group)
        self._lay(4)
        self.made.addLayout(self._grid, 1)
        self.made.addStretch(0)

    def _lay(self, columns: int) -> None:
        for at, card in enumerate(self._cards):
            line, place = divmod(at, columns)
            # The body's left stays at the left, whichever way words are read.
            place = columns - 1 - place if self.isRightToLeft() else place
            self._grid.addWidget(card, line, 1 + place)
        for at in range(6):
            outer = at in (0, columns + 1)
            self._grid.setColumnStretch(at, 1 if outer else 100 if at <= columns else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two rows where four cards beside each other are too wide."""
        least = max(card.minimumSizeHint().width() for card in self._cards)
        self._lay(4 if 4 * least + 3 * 24 + 2 * FOCUS <= self.width() else 2)
        super().resizeEvent(event)

    def value(self) -> SoreSide | None:
        """The answer, None before any."""
        at = self._group.checkedId()
        return self._values[at] if at >= 0 else None

    def take_digit(self, digit: int) -> bool:
        """1 left, 2 right, 3 both, 4 neither."""
        if not 1 <= digit <= 4:
            return False
        answer_by_key(self._group.button(digit - 1))
        return True


class BeganStep(FirstStartStep):
    """On which day it began, for those who know."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("When did this pain begin?")
        self.about = self.tr("If you do not know, just go on.")
        self.hint = self.tr("You can change this later on the page Care")
        self.question = BeganQuestion()
        self.question.setMinimumWidth(560)
        why = self.tr(
            "Heavy lifting and twisting should wait for six weeks from that day. The app can then "
            "name the date."
        )
        self._note = Label(why, 17, 400, align=CENTRE)
        self.made.addWidget(self._note)
        self.made.addSpacing(8)
        self.made.addLayout(row(None, self.question, None))
        self.made.addStretch(1)

    def tell(self, text: str) -> None:
        """Say what follows from the answer."""
        self._note.setText(text)
        announce(self, text)

    def take_digit(self, digit: int) -> bool:
        """1 today to 5 more than six weeks ago."""
        answers = self.question.buttons()
        if not 1 <= digit <= len(answers):
            return False
        answer_by_key(answers[digit - 1])
        return True


class DaysStep(FirstStartStep):
    """How many days a week."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("How many days a week?")
        self.about = self.tr("Two at least. Keeping it up matters more than doing a lot.")
        self.hint = self.tr("You can change this later in Settings")
        self._choices = Choices([(day, str(day)) for day in range(2, 8)], columns=6)
        self._choices.setAccessibleName(self.title)
        self._choices.set_value(2)
        sized(self._choices.setMaximumWidth, 560)
        self.made.addSpacing(24)
        line = row(None, self._choices, None)
        line.setStretch(1, 1000)
        self.made.addLayout(line)
        self.made.addStretch(1)

    def value(self) -> int:
        """The days a week, at least two."""
        days = self._choices.value()
        return days if isinstance(days, int) else 2

    def take_digit(self, digit: int) -> bool:
        """2 to 7."""
        if not 2 <= digit <= 7:
            return False
        self._choices.answer(digit)
        return True


class SoundStep(FirstStartStep):
    """Whether the voice can be heard from the mat."""

    def __init__(self) -> None:
        super().__init__()
        self.title = self.tr("Can you hear the voice?")
        self.about = self.tr("Best tried lying down, where you will exercise.")
        self.go_on = self.tr("Go to Today")
        self.hint = self.tr("You can change this later in Settings")
        self.play = Button(self.tr("Play a sentence"), ButtonKind.SECONDARY, "start", "play")
        self.quieter = Button(self.tr("Quieter"), size="large", icon="minus")
        self.louder = Button(self.tr("Louder"), size="large", icon="plus")
        self.slower = Button(self.tr("Slower"), size="large")
        self.faster = Button(self.tr("Faster"), size="large")
        self._note = Label("", 15, 400, "ink2", align=CENTRE)
        self.made.addSpacing(16)
        self.made.addLayout(row(None, self.play, None))
        self.made.addSpacing(8)
        self.made.addLayout(row(None, self.quieter, self.louder, None, gap=12))
        self.made.addLayout(row(None, self.slower, self.faster, None, gap=12))
        self.made.addWidget(self._note)
        self.made.addStretch(1)

    def set_note(self, text: str) -> None:
        """Tell how loud and fast it is, or that no voice was found."""
        self._note.setText(text)
