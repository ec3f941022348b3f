"""The cards beside the suggested routine: this week, the last session, and the other routines."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QWidget

from sciatica_timer.domain.session import PainAt, Session
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    CardButton,
    DayDot,
    Label,
    PainLine,
    Separator,
    card_title,
    column,
    dates,
    pain_words,
    row,
    secondary,
)
from sciatica_timer.ui.kit.short_text import short_name
from sciatica_timer.ui.kit.text_lines import plain_tip
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.text_size import scaled, sized
from sciatica_timer.ui.today.today_view import (
    TodayView,
    day_name,
    how_many,
    length,
    long_date,
    next_day_line,
)

CENTRE = Qt.AlignmentFlag.AlignHCenter
TALL, TWO_LINES, DONE_LINES = 312, 48, 5
"""Pixels of a card that has room for what was done and for more, and of two lines of it; and lines
of what was done in a card that cannot grow."""
NAME_LEAST = 90
"""Width of a routine's name; a longer word is broken."""
ROOMY, NARROW = (21, 136, 22), (14, 84, 14)
"""A card of a routine: its left margin, the width of its picture, its right margin."""
WIDGET_MOST = 16_777_215
"""Qt's own most for a height: no limit."""
Direction = QBoxLayout.Direction
TITLE_PX, SMALL_TITLE_PX = 20, 16


class WeekCard(CardButton):
    """The seven days of this week and how they stand against the goal; leads to my week."""

    def __init__(self) -> None:
        super().__init__()
        self.tick = IconView("tick", "green_ink", 20)
        middle = Qt.AlignmentFlag.AlignVCenter
        self.count = Label("", 16, 600, "green_ink", lines=1, align=middle)
        self._names = [Label("", 14, lines=-1) for _ in range(7)]
        self._dots = [DayDot() for _ in range(7)]
        self._heading = QBoxLayout(Direction.LeftToRight)
        self._heading.setSpacing(2)
        self._title = Label(self.tr("This week"), TITLE_PX, 600, lines=-1)
        self._heading.addWidget(self._title)
        self._heading.addLayout(row(self.tick, self.count, None, gap=6))
        self._heading.addStretch()
        days = row(gap=0)
        for at, (name, dot) in enumerate(zip(self._names, self._dots, strict=True)):
            if at:
                days.addStretch(1)
            day = column(name, dot, None, gap=6)
            day.setAlignment(name, CENTRE)
            day.setAlignment(dot, CENTRE)
            days.addLayout(day)
        self._whole = QBoxLayout(Direction.TopToBottom, self)
        self._whole.addLayout(self._heading)
        self._whole.addLayout(days, 1)
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(self.tr("Plan your week, or look back at it")))
        self.set_strip(False)

    def refresh(self, view: TodayView) -> None:
        """Show a week."""
        kept, goal, reached = view.week.kept_days, view.goal, view.week.kept(view.goal)
        self.count.setText(self.tr("{kept} of {goal} days").format(kept=kept, goal=goal))
        name = self.tr("This week, {kept} of {goal} days").format(kept=kept, goal=goal)
        self.setAccessibleName(name)
        self.count.set_token("green_ink" if reached else "ink2", 600 if reached else 400)
        self.tick.setVisible(reached)
        for day, label, dot in zip(view.week.days, self._names, self._dots, strict=True):
            today = day.date == view.today
            label.setText(dates.weekday(day.date.isoweekday(), short=True))
            label.set_token("blue" if today else "ink2", 600 if today else 400)
            dot.set(day.date.day, long_date(day.date), done=day.kept, today=today)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the count whole."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Take a smaller title where the count beside it would be cut."""
        edge = self._whole.contentsMargins()
        self._title.set_px(TITLE_PX)
        self._heading.invalidate()
        cut = self._heading.sizeHint().width() > self.width() - edge.left() - edge.right()
        self._title.set_px(SMALL_TITLE_PX if cut else TITLE_PX)

    def set_strip(self, strip: bool) -> None:
        """Lie in one line, or stand with the days under the heading."""
        self._whole.setDirection(Direction.LeftToRight if strip else Direction.TopToBottom)
        self._heading.setDirection(Direction.TopToBottom if strip else Direction.LeftToRight)
        self._heading.setStretch(0, int(not strip))
        self._heading.setStretch(2, int(strip))
        self._heading.setContentsMargins(0, 5 if strip else 0, 0, 0)
        self._whole.setContentsMargins(23, 19 if strip else 17, 23, 0)
        self._whole.setSpacing(32 if strip else 12)
        sized(self.setFixedHeight, 100 if strip else 146)


class LastCard(Card):
    """The last session: pain before and after, how it was the day after, and what is new since."""

    change_requested = Signal(str)
    """Id of the session whose answer of the day after is to be given anew."""

    def __init__(self) -> None:
        super().__init__()
        self._session = ""
        self.title = card_title()
        self._about = secondary()
        self.scores = Label("", 16, 600, lines=-1)
        self.pain_line = PainLine()
        sized(self.pain_line.setMinimumWidth, 96)
        self.text = secondary(lines=DONE_LINES)
        self._fitting = False
        self.since = secondary(lines=3)
        """What is new since."""
        self.next_day = Label("", 16, 500)
        self.change = Button(self.tr("Change"), ButtonKind.QUIET)
        self.change.setAccessibleName(self.tr("Change how it is the day after"))
        self.change.clicked.connect(lambda: self.change_requested.emit(self._session))
        self._answer = QWidget()
        answer = row(self.next_day, self.change, gap=8)
        answer.setStretch(0, 1)
        self._answer.setLayout(answer)
        self._pain = QWidget()
        words = row(Label(self.tr("Pain"), 16, lines=-1), self.scores, gap=5)
        # The line itself lies in the lower half, under its numbers.
        words.setContentsMargins(0, 21, 17, 0)
        pain = row(words, self.pain_line, gap=0)
        pain.setStretch(1, 1)
        self._pain.setLayout(pain)
        self._rule = Separator()
        heading = column(self.title, self._about, gap=0)
        parts = (self._pain, self._rule, self.text, self._answer, self.since)
        made = column(heading, *parts, None, gap=8)
        made.setContentsMargins(23, 18, 23, 20)
        self.setLayout(made)

    def refresh(self, view: TodayView) -> None:
        """Show the last session, or invite to the first one."""
        last = view.last
        for part in (self._about, self._pain, self._rule):
            part.setVisible(last is not None)
        said = last.next_day if last is not None and not view.asks_next_day else None
        self._answer.setVisible(said is not None)
        self.next_day.setText(next_day_line(said, today=view.can_change) if said else "")
        self.change.setVisible(view.can_change)
        self.since.setText(view.since)
        self.since.setVisible(bool(view.since))
        if last is None:
            self._session = ""
            self.title.setText(self.tr("Your first session"))
            self.text.setText(
                self.tr(
                    "Put a mat on the floor and press Start. A voice and a picture lead you "
                    "through. You can stop at any time, and what you did is kept."
                )
            )
        else:
            self._session = last.id
            self.title.setText(day_name(last, view))
            about = self.tr("{routine}, {n} min", "minutes")
            name = short_name(shown_names().of_session(last))
            self._about.setText(about.format(routine=name, n=last.minutes))
            self._show_pain(_worst(last.before), _worst(last.after))
            done = _done(last)
            told = dates.joined(done)
            self.text.setText(told or self.tr("It is in your calendar."))
            self.text.setToolTip(plain_tip(told))
        self._fit_text()

    def set_whole(self, whole: bool) -> None:
        """Tell what was done in as many lines as it takes, where the card may grow."""
        self.text.set_lines(0 if whole else DONE_LINES)

    def _show_pain(self, before: int | None, after: int | None) -> None:
        answered = before is not None or after is not None
        self.pain_line.set(before, after)
        self.pain_line.setVisible(answered)
        self.scores.setText(pain_words(before, after))
        self.scores.set_token("ink" if answered else "ink2", 600 if answered else 400)

    def _fit_text(self) -> None:
        """Where there is more to tell, what was done is told in a tall card only."""
        # To show a widget Qt first lays out all around it, which may make this card low again and
        # come back here: hidden then, the text would still be shown, by what began before.
        if self._fitting:
            return
        self._fitting = True
        more = not (self._answer.isHidden() and self.since.isHidden())
        self.text.setMaximumHeight(scaled(TWO_LINES) if more else WIDGET_MOST)
        for _ in range(2):
            self.text.setVisible(self.height() >= scaled(TALL) or not more)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell as much as there is room for."""
        super().resizeEvent(event)
        self._fit_text()


def _worst(pains: Sequence[PainAt]) -> int | None:
    """The higher score where both sides were asked."""
    return max((at.pain.score for at in pains if at.pain.score is not None), default=None)


def _done(session: Session) -> list[str]:
    """What was done, by its names."""
    done = [part for part in session.parts if part.reps_done or part.held_ms]
    return list(dict.fromkeys(map(shown_names().of_part, done)))


class RoutinePicture(QLabel):
    """The picture of a routine, as large as its card has room for."""


class RoutineCard(CardButton):
    """Another routine; a press brings it into the card of the suggested one."""

    def __init__(self, pictures: Pictures) -> None:
        super().__init__()
        self._pictures, self._set, self.routine = pictures, "", ""
        pictures.thumbnail_arrived.connect(self._on_arrived)
        self._name = Label("", 17, 600)
        sized(self._name.setMinimumWidth, NAME_LEAST)
        self._count = secondary(lines=1)
        self._length = secondary(lines=1)
        self._picture = RoutinePicture()
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = column(None, self._name, 2, self._count, self._length, None, gap=0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whole = row(words, self._picture)
        self._whole.setStretch(0, 1)
        self.setLayout(self._whole)
        for part in (self._name, self._count, self._length, self._picture):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_routine(
        self, routine: str, name: str, exercises: int, minutes: int, picture: str, moves: str
    ) -> None:
        """Show a routine."""
        self.routine, self._set = routine, picture
        self._name.setText(name)
        count, long = how_many(exercises), length(minutes)
        self._count.setText(count)
        self._length.setText(long)
        told = self.tr("{name}, {exercises}, {length}") if long else self.tr("{name}, {exercises}")
        self.setAccessibleName(told.format(name=name, exercises=count, length=long))
        self.setAccessibleDescription(moves)
        self.setToolTip(plain_tip(self.tr("Show {routine}").format(routine=name)))
        self._show_picture()

    def least_width(self, *, roomy: bool) -> int:
        """The width in which each word of its name is whole beside its picture."""
        parts = ROOMY if roomy else NARROW
        return self._name.minimumSizeHint().width() + self._whole.spacing() + sum(parts)

    def set_roomy(self, roomy: bool) -> None:
        """Show a large picture, or a small one where the card is narrow."""
        left, picture, right = ROOMY if roomy else NARROW
        self._whole.setContentsMargins(left, 0, right, 0)
        self._picture.setFixedSize(picture, 104)
        self._show_picture()

    def _on_arrived(self, set_id: str) -> None:
        if set_id == self._set:
            self._show_picture()

    def _show_picture(self) -> None:
        size, dpr = self._picture.size(), self.devicePixelRatioF()
        if self._set:
            self._picture.setPixmap(self._pictures.thumbnail(self._set, size, dpr))
