"""The cards beside the hero: this week, the last session, and the other routines."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.session import Compared, PainAt, Session
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    Card,
    CardButton,
    DayDot,
    Label,
    PainLine,
    Separator,
    card_title,
    dates,
    pain_words,
    secondary,
)
from sciatica_timer.ui.kit.dates import joined
from sciatica_timer.ui.kit.text_lines import plain_tip, short_name
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.today.today_view import TodayView, day_name, how_many, length, long_date


class WeekCard(CardButton):
    """The seven days of this week and how they stand against the wish; leads to the calendar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._title = card_title(self.tr("This week"))
        self._title.setParent(self)
        self._tick = IconView("tick", "green_ink", 20, self)
        self._count = Label("", 16, 600, "green_ink", lines=-1, parent=self)
        self._names = [Label("", 14, lines=-1, parent=self) for _ in range(7)]
        self._dots = [DayDot(self) for _ in range(7)]
        self.setToolTip(plain_tip(self.tr("Open the calendar")))

    def refresh(self, view: TodayView) -> None:
        """Show a week."""
        kept = view.week.kept_days
        self._count.setText(self.tr("{kept} of {goal} days").format(kept=kept, goal=view.goal))
        reached = view.week.kept(view.goal)
        self.setAccessibleName(f"{self._title.text()}, {self._count.text()}")
        self._count.set_token("green_ink" if reached else "ink2", 600 if reached else 400)
        self._tick.setVisible(reached)
        for day, name, dot in zip(view.week.days, self._names, self._dots, strict=True):
            today = day.date == view.today
            name.setText(dates.weekday(day.date.isoweekday(), short=True))
            name.set_token("blue" if today else "ink2", 600 if today else 400)
            dot.set(day.date.day, long_date(day.date), done=day.kept, today=today)
        self._place()

    def wanted_height(self, wide: bool) -> int:
        """146 in a column, 100 as a strip."""
        return 146 if wide else 100

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        self._place()

    def _place(self) -> None:
        count = self._count.sizeHint().width()
        strip = self.width() > 480
        title = self._title.sizeHint().width()
        if strip:
            first, last, names, dots = max(188, title + 64, count + 80), self.width() - 44, 19, 43
            self._title.setGeometry(24, 24, title, 28)
            self._tick.move(26, 54)
            self._count.setGeometry(52 if self._tick.isVisibleTo(self) else 25, 52, count, 24)
        else:
            first, last, names, dots = 42, self.width() - 42, 57, 81
            self._title.setGeometry(23, 17, title, 28)
            left = self.width() - 23 - count
            self._tick.move(left - 27, 21)
            self._count.setGeometry(left, 19, count, 24)
        for at, (name, dot) in enumerate(zip(self._names, self._dots, strict=True)):
            x = round(first + (last - first) * at / 6)
            wide = name.sizeHint().width()
            name.setGeometry(x - wide // 2, names, wide, max(18, name.sizeHint().height()))
            dot.move(x - 19, dots)


class LastCard(Card):
    """The last session: pain before and after, and the day after one question."""

    next_day_answered = Signal(str, object)
    """Id of the session, Compared."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session = ""
        self._title = card_title()
        self._about = Label("", 15, 400, "ink2", lines=1, align=Qt.AlignmentFlag.AlignRight)
        self._pain = Label(self.tr("Pain"), 16, lines=-1)
        self._scores = Label("", 16, 600, lines=-1)
        self._pain_line = PainLine()
        self._rule = Separator()
        self._text = secondary(lines=5)
        self._ask = Label(self.tr("Compared with before?"), 16, 500, lines=-1)
        self._answers = {
            Compared.BETTER: Button(self.tr("Better")),
            Compared.SAME: Button(self.tr("Same")),
            Compared.WORSE: Button(self.tr("Worse")),
        }
        for part in self.children_in_order():
            part.setParent(self)
        told = {
            Compared.BETTER: self.tr("Today it is better than before the session"),
            Compared.SAME: self.tr("Today it is as it was before the session"),
            Compared.WORSE: self.tr("Today it is worse than before the session"),
        }
        for answer, button in self._answers.items():
            button.setToolTip(plain_tip(told[answer]))
            button.clicked.connect(
                lambda _on=False, answer=answer: self.next_day_answered.emit(self._session, answer)
            )

    def children_in_order(self) -> list[QWidget]:
        """All parts, in the order in which Tab goes."""
        return [
            self._title, self._about, self._pain, self._scores, self._pain_line, self._rule,
            self._text, self._ask, *self._answers.values(),
        ]  # fmt: skip

    def refresh(self, view: TodayView) -> None:
        """Show the last session, or invite to the first one."""
        last = view.last
        for part in self.children_in_order():
            part.setVisible(last is not None)
        self._text.show()
        self._title.show()
        asks = last is not None and view.ask_next_day
        for part in (self._ask, *self._answers.values()):
            part.setVisible(asks)
        if last is None:
            self._session = ""
            self._title.setText(self.tr("Your first session"))
            self._text.setText(
                self.tr(
                    "Put a mat on the floor and press Start. A voice and a picture lead you "
                    "through. You can stop at any time, and what you did is kept."
                )
            )
        else:
            self._session = last.id
            self._title.setText(day_name(last, view))
            about = self.tr("{routine}, {n} min", "a session, and how long it took")
            self._about.setText(about.format(routine=short_name(last.routine_name), n=last.minutes))
            self._show_pain(_worst(last.before), _worst(last.after))
            self._text.setText(_done(last))
        self._place()

    def _show_pain(self, before: int | None, after: int | None) -> None:
        answered = before is not None or after is not None
        self._pain_line.set(before, after)
        self._pain_line.setVisible(answered)
        self._scores.setText(pain_words(before, after))
        self._scores.set_token("ink" if answered else "ink2", 600 if answered else 400)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep everything in its place."""
        self._place()

    def _place(self) -> None:
        pad, right = 23, self.width() - 23
        inner = right - pad
        if not self._session:
            self._title.setGeometry(pad, 19, inner, 28)
            self._text.setGeometry(pad, 55, inner, self.height() - 67)
            return
        title = min(inner, self._title.sizeHint().width())
        self._title.setGeometry(pad, 19, title, 28)
        self._about.setGeometry(pad + title + 12, 22, inner - title - 12, 22)
        pain, scores = self._pain.sizeHint().width(), self._scores.sizeHint().width()
        self._pain.setGeometry(pad, 69, pain, 24)
        self._scores.setGeometry(pad + pain + 5, 69, scores, 24)
        left = pad + pain + scores + 22
        self._pain_line.setGeometry(left, 48, right - left, 48)
        # In a tall card what was done stands above the question, else instead of it.
        spare = max(0, self.height() - 234)
        asks, tall = not self._ask.isHidden(), spare >= 56
        self._text.setVisible(tall or not asks)
        if asks and tall:
            self._text.setGeometry(pad, 108, inner, 44)
            spare = min(spare - 8, 72)
        else:
            spare = min(spare, 28) * 2 // 3
            self._text.setGeometry(pad, 125 + spare, inner, self.height() - 133 - spare)
        self._rule.setGeometry(pad, 113 + spare - (spare > 0) * 6, inner, 1)
        self._ask.setGeometry(pad, 128 + spare, inner, 24)
        wide = (inner - 16) / 3
        for at, button in enumerate(self._answers.values()):
            x = round(pad + at * (wide + 8))
            button.setGeometry(x, 162 + spare, round(pad + at * (wide + 8) + wide) - x, 44)


def _worst(pains: Sequence[PainAt]) -> int | None:
    """The higher score where both sides were asked."""
    return max((at.pain.score for at in pains if at.pain.score is not None), default=None)


def _done(session: Session) -> str:
    """What was done, in words."""
    names: list[str] = []
    for part in session.parts:
        if (part.reps_done or part.held_ms) and part.name not in names:
            names.append(part.name)
    return joined(names) if names else translate("Today", "It stands in your calendar.")


class RoutineCard(CardButton):
    """Another routine; a press brings it into the hero."""

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._pictures, self._set, self.routine = pictures, "", ""
        self._name = Label("", 17, 600, parent=self)
        self._count = secondary(lines=1)
        self._length = secondary(lines=1)
        for words in (self._name, self._count, self._length):
            words.setParent(self)
            words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_routine(
        self, routine: str, name: str, exercises: int, minutes: int, picture: str, moves: str
    ) -> None:
        """Show a routine."""
        self.routine, self._set = routine, picture
        self._name.setText(name)
        self._count.setText(how_many(exercises))
        self._length.setText(length(minutes))
        self.setAccessibleName(f"{name}, {how_many(exercises)}, {length(minutes)}")
        self.setAccessibleDescription(moves)
        self.setToolTip(plain_tip(self.tr("Show {routine}").format(routine=name)))
        self._place()
        self.update()

    def sizeHint(self) -> QSize:
        """A third of the page."""
        return QSize(321, 136)

    def _picture_size(self) -> QSize:
        return QSize(136 if self.width() >= 290 else 84, 104)

    def _right(self) -> int:
        return 22 if self.width() >= 290 else 14

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the words left of the picture."""
        self._place()

    def _place(self) -> None:
        room = self.width() - 21 - self._picture_size().width() - 8 - self._right()
        name = self._name.heightForWidth(room)
        top = (self.height() - name - 46) // 2
        self._name.setGeometry(21, top, room, name)
        self._count.setGeometry(21, top + name + 2, room, 22)
        self._length.setGeometry(21, top + name + 24, room, 22)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card and its picture."""
        super().paintEvent(event)
        size = self._picture_size()
        picture = self._pictures.thumbnail(self._set, size, self.devicePixelRatioF())
        if picture.isNull():
            return
        shown = picture.deviceIndependentSize()
        room = QRectF(self.width() - self._right() - size.width(), 0, size.width(), self.height())
        corner = room.center() - QRectF(QPoint(0, 0), shown).center()
        with QPainter(self) as painter:
            painter.drawPixmap(corner.toPoint(), picture)
