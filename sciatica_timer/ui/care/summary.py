"""After a session: what was done, and four questions that may all stay unanswered."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from sciatica_timer.domain.care import pain_at
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Completion, Feeling, Pain, PainAt, Session
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.ui import theme
from sciatica_timer.ui.answer_keys import answer_of, key_tip
from sciatica_timer.ui.answer_words import feeling_keys, feeling_name, reach_keys
from sciatica_timer.ui.care.care_parts import centred, clear
from sciatica_timer.ui.care.done_list import done_rows
from sciatica_timer.ui.care.pain_question import HowFar
from sciatica_timer.ui.care.save_state import SaveState
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.keys_by_position import typed_digit
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Choices,
    Label,
    NoteField,
    NoticeBar,
    PainScale,
    Scroll,
    Segmented,
    Separator,
    SignsButton,
    row,
)
from sciatica_timer.ui.kit.page_layout import PAGE
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.kit.short_text import short_name
from sciatica_timer.ui.picture.illustration import Illustration
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.text_size import scaled

WIDE, TALL, LOW, NOTE_LEAST = 960, 700, 760, 96
QWIDGETSIZE_MAX = 16_777_215
"""What Qt calls no limit; PySide does not export it."""


class AfterAnswers(msgspec.Struct, frozen=True, kw_only=True):
    """What was answered after a session; unanswered stays unanswered."""

    after: tuple[PainAt, ...] = ()
    feeling: Feeling | None = None
    note: str = ""


class Summary(QWidget):
    """What was done on the left, the questions on the right."""

    saved = Signal(object)
    """An After."""
    retry_requested = Signal()
    """Try again to save the session."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Summary"))
        self._session: Session | None = None
        self._kept = SaveState.NOT_YET
        self._trouble: NoticeBar | None = None
        self._sides: tuple[Side | None, ...] = (None,)
        self._side: Side | None = None
        self._answers: dict[Side | None, Pain] = {}
        self._picture = Illustration(pictures)
        self._picture.set_fit("card")
        self._has_picture = True
        self._title, self._about = Label("", 36, 600), Label("", 20, 400, "ink2")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self._week, self._goal = Label("", 16, 600, "green_ink"), Label("", 16, 400, "ink2")
        self._week_icon = IconView("check", "green_ink", 22)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(52)
        self._columns.addWidget(self._make_left(), 420)
        self._columns.addWidget(self._make_card(), 620)
        page = QWidget()
        self._made = QVBoxLayout(page)
        self._made.setSpacing(16)
        # In a tall window it stands a little above the middle.
        self._made.addStretch(1)
        self._made.addLayout(self._columns)
        self._made.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._page = Scroll(centred(page, PAGE + 64))
        whole.addWidget(self._page)

    def _make_left(self) -> QWidget:
        left = self._left = QWidget()
        made = QVBoxLayout(left)
        made.setContentsMargins(0, 8, 0, 0)
        made.setSpacing(4)
        made.addWidget(self._title)
        made.addWidget(self._about)
        made.addSpacing(16)
        made.addWidget(self._picture)
        made.addSpacing(8)
        made.addLayout(self._list)
        made.addSpacing(16)
        self._days = row(self._week, self._goal, None, gap=8)
        days = row(self._week_icon, self._days, gap=8)
        days.setAlignment(self._week_icon, Qt.AlignmentFlag.AlignTop)
        days.setStretch(1, 1)
        made.addLayout(days)
        made.addStretch(1)
        return left

    def _make_card(self) -> QFrame:
        self._pain = Label("", 20, 600)
        self._scale = PainScale()
        self._scale.chosen.connect(self._keep)
        self._far = HowFar(self.tr("How far down?"))
        self._far.answered.connect(self._keep)
        self._far.tell_keys()
        self._which = Segmented(
            [(Side.LEFT, self.tr("Left side")), (Side.RIGHT, self.tr("Right side"))]
        )
        self._which.setAccessibleName(self.tr("Which side"))
        self._which.chosen.connect(self._turn_to)
        felt = (Feeling.TOO_EASY, Feeling.RIGHT, Feeling.TOO_MUCH)
        self._felt = Choices([(each, feeling_name(each)) for each in felt])
        self._felt.setAccessibleName(self.tr("How it felt"))
        for each, button in zip(felt, self._felt.buttons(), strict=True):
            button.setToolTip(key_tip(feeling_keys(), each))
        self._note = NoteField(self.tr("Anything to remember"))
        self._note.setAccessibleName(self.tr("Note"))
        self._save = Button(self.tr("Save"), ButtonKind.PRIMARY, "large")
        self._save.clicked.connect(self.save)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(Label(self.tr("How it felt"), 20, 600))
        right.addWidget(self._felt)
        right.addSpacing(16)
        right.addWidget(Label(self.tr("Note"), 20, 600))
        right.addWidget(self._note, 1)
        right.addWidget(self._note.room)
        questions = self._questions = row(self._far, right, gap=32)
        questions.setStretch(0, 306)
        questions.setStretch(1, 216)
        self._here = here = Label("", 15, 400, "ink2")
        self.signs = SignsButton("large")
        self._foot = foot = row(here, self.signs, self._save, gap=16)
        foot.setStretch(0, 1)
        foot.setAlignment(here, Qt.AlignmentFlag.AlignVCenter)
        self._card = card = Card()
        made = self._card_made = QVBoxLayout(card)
        made.setContentsMargins(32, 20, 32, 20)
        made.setSpacing(6)
        made.addLayout(row(self._pain, None, self._which))
        made.addWidget(self._scale)
        made.addSpacing(8)
        made.addLayout(questions, 1)
        made.addSpacing(12)
        made.addLayout(foot)
        return card

    def show_session(
        self,
        session: Session,
        *,
        sides: Sequence[Side | None] = (None,),
        picture: str = "",
        week_days: int = 0,
        goal: int = 0,
    ) -> None:
        """Show a session that has just ended, with nothing answered yet.

        sides are both when both are sore; week_days counts this session's day as well.
        """
        self._session, self._sides, self._answers = session, tuple(sides), {}
        minutes = session.minutes
        about = self.tr("{routine}, %n minute(s)", "", minutes)
        name = short_name(shown_names().of_session(session))
        self._about.setText(about.format(routine=name))
        clear(self._list)
        for line in done_rows(session):
            self._list.addWidget(Separator())
            self._list.addWidget(line)
        self._list.addWidget(Separator())
        self._has_picture = bool(picture)
        if picture:
            self._picture.show_still(picture, "hold", False, False)
        self._week.setText(self.tr("%n day(s) this week", "", week_days))
        self._goal.setText(self.tr("your goal is {goal}").format(goal=goal))
        for part in (self._week, self._goal, self._week_icon):
            part.setVisible(bool(week_days))
        self._which.setVisible(len(self._sides) > 1)
        self.ask_about(later=False)
        self._felt.set_value(None)
        self._note.clear()
        self._tell_kept()
        self._turn_to(self._sides[0])
        self._place()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_about(self, *, later: bool) -> None:
        """Ask for the pain now, or on a later day for what it was right after the session."""
        if later:
            self._pain.setText(self.tr("Pain right after it"))
            self._scale.setAccessibleName(self.tr("Pain right after it, 0 to 10"))
        else:
            self._pain.setText(self.tr("Pain now"))
            self._scale.setAccessibleName(self.tr("Pain now, 0 to 10"))

    def show_kept(self, kept: SaveState, problem: str = "", *, again: bool = False) -> None:
        """Say whether the session is on the disk, and if not why; with again a way to try it."""
        self._kept = kept
        if self._trouble is not None:
            self._trouble.hide()
            self._trouble.deleteLater()
            self._trouble = None
        if problem:
            self._trouble = NoticeBar(
                problem, action=self.tr("Try again") if again else "", closable=False
            )
            self._trouble.action_requested.connect(self.retry_requested)
            self._made.insertWidget(0, self._trouble)
            self._trouble.show()
        self._tell_kept()
        self._place()

    def _tell_kept(self) -> None:
        left = {
            SaveState.NOT_YET: self.tr("What you did is being saved."),
            SaveState.YES: self.tr("What you did is kept."),
            SaveState.NO: self.tr("What you did is not saved yet."),
        }
        here = {
            SaveState.NOT_YET: self.tr("It is being saved"),
            SaveState.YES: self.tr("Saved on this computer only"),
            SaveState.NO: self.tr("Not saved yet"),
        }
        whole = self._session is not None and self._session.completion is Completion.FINISHED
        self._title.setText(self.tr("That was it. Well done.") if whole else left[self._kept])
        self._here.setText(here[self._kept])

    def _turn_to(self, side: object) -> None:
        self._side = side if isinstance(side, Side) else None
        self._which.set_value(self._side)
        before = pain_at(self._session.before, self._side) if self._session else None
        now = self._answers.get(self._side)
        self._scale.set_before(before.score if before else None)
        self._scale.set_value(now.score if now else None)
        self._far.set_value(now.reach if now else None)

    def _keep(self, _answer: object = None) -> None:
        score, reach = self._scale.value(), self._far.value()
        if score is None and reach is None:
            self._answers.pop(self._side, None)
        else:
            self._answers[self._side] = Pain(score=score, reach=reach)

    def save(self) -> None:
        """Hand over what was answered."""
        feeling = self._felt.value()
        self.saved.emit(
            AfterAnswers(
                after=tuple(PainAt(side=s, pain=p) for s, p in self._answers.items()),
                feeling=feeling if isinstance(feeling, Feeling) else None,
                note=self._note.toPlainText().strip(),
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit or a letter answers; Enter and Escape both save, so nothing is ever lost."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.save()
        elif typed_digit(event) is not None:
            self._scale.keyPressEvent(event)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif (reach := answer_of(event, reach_keys())) is not None:
            self._far.answer(reach)
        elif (feeling := answer_of(event, feeling_keys())) is not None:
            self._felt.answer(feeling)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column where two do not fit."""
        self._place()
        super().resizeEvent(event)

    def _place(self) -> None:
        wide, way = self.width() >= scaled(WIDE), QBoxLayout.Direction
        self._columns.setSpacing(52 if self.width() >= scaled(1100) else 28)
        side = 56 if self.width() >= scaled(1100) else 24
        # Very large text and long words have no room for two questions beside each other.
        bar = self._page.verticalScrollBar().sizeHint().width()
        self._questions.setDirection(way.LeftToRight)
        needed = self._questions.minimumSize().width() + 2 * 32 + side + 32 + bar
        narrow = self.width() < max(scaled(500), needed)
        self._questions.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        low = self.height() < scaled(LOW)
        # Questions under each other take all the height that they need.
        self._card.setMaximumHeight(QWIDGETSIZE_MAX if narrow else scaled(760))
        self._save.setMinimumWidth(0 if narrow else scaled(200))
        self.signs.set_words(not narrow)
        made = 16 if narrow else 32
        self._card_made.setContentsMargins(made, 20, made, 20)
        top = 40 if self.height() > scaled(800) else 8 if low else 20
        self._made.setContentsMargins(side, top, 32, 8 if low else 20)
        self._foot.invalidate()
        if self._foot.minimumSize().width() > self.width() - side - 32 - 2 * made - bar:
            self.signs.set_words(False)
        beside = (self._left.minimumSizeHint().width(), self._card.minimumSizeHint().width())
        wide = wide and sum(beside) <= self.width() - side - 32 - bar - self._columns.spacing()
        self._columns.setDirection(way.LeftToRight if wide else way.TopToBottom)
        # In a low window the note gives its room, so that Save is in sight.
        self._note.setMaximumHeight(scaled(NOTE_LEAST) if low else QWIDGETSIZE_MAX)
        # A wide fallback font takes a smaller size rather than a second line.
        room = (min(self.width(), PAGE + 64) - side - 32 - 52) * 420 // 1040
        fits = width_of(self._title.text(), theme.font(36, 600)) <= room
        self._title.set_px(36 if fits else 28 if self.width() >= scaled(1100) else 24)
        room = room if wide else self.width() - side - 32
        words = sum(width_of(each.text(), theme.font(16, 600)) for each in (self._week, self._goal))
        self._days.setDirection(way.LeftToRight if words + 48 <= room else way.TopToBottom)
        self._days.setSpacing(8 if words + 48 <= room else 0)
        self._picture.setVisible(self._has_picture and wide and self.height() >= scaled(TALL))
        self._picture.setFixedHeight(scaled(210))
