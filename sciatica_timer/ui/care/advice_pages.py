"""Pages to read: advice, the guide for pain, and where all of it comes from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.services.advice import Advice, AdvicePageText, LightGuide, LightRow, Statement
from sciatica_timer.services.translation import sources_listed, translate
from sciatica_timer.ui.care.care_parts import Bullets, RoundIcon, centred
from sciatica_timer.ui.care.drawings import WIDE, drawing
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    Label,
    Scroll,
    Separator,
    column,
    row,
)
from sciatica_timer.ui.kit.buttons import shrink_to_fit
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.text_size import LARGE, factor, sized

READING = 760
"""Width of a text that is read: about 80 letters a line."""


class AdviceReader(QWidget):
    """A page with a way back at its top."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoFillBackground(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(title)
        self.back = Button(
            translate("AdviceReader", "Care", "back to that page"), icon="chevron-left"
        )
        about = translate("AdviceReader", "About the advice, with sources")
        self.about = Button(about, ButtonKind.QUIET)
        page = QWidget()
        self._made = QVBoxLayout(page)
        self._made.setContentsMargins(32, 24, 32, 32)
        self._made.setSpacing(12)
        self._made.addLayout(row(self.back, None))
        self._made.addWidget(Label(title, 32, 600))
        self._scroll = Scroll(centred(page, READING))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def add(self, thing: QWidget, gap: int = 0) -> None:
        """Put something under the rest, perhaps with extra room above it."""
        if gap:
            self._made.addSpacing(gap)
        self._made.addWidget(thing)

    def finish(self, *, about: bool = True) -> None:
        """End the page, with the way to the sources unless this is them."""
        if about:
            self._made.addSpacing(12)
            self._made.addLayout(row(self.about, None))
        self._made.addStretch(1)

    def to_top(self) -> None:
        """Begin where the page begins."""
        self._scroll.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the buttons as narrow as the page."""
        super().resizeEvent(event)
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        for button in (self.back, self.about):
            shrink_to_fit((button,), self.width() - bar - 2 * 32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back; arrows and page keys scroll."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Back):
            self.back.click()
        elif not self._scroll.take_key(event):
            super().keyPressEvent(event)


class AdvicePage(AdviceReader):
    """One advice page: short sections of short sentences."""

    def __init__(
        self, page: AdvicePageText, pictures: Pictures, parent: QWidget | None = None
    ) -> None:
        super().__init__(page.title, parent)
        for section in page.sections:
            card = Card()
            things: list[QWidget] = [Label(section.title, 20, 600)]
            if section.lead:
                things.append(Label(section.lead.text, 17))
            if len(section.says) == 1:
                things.append(Label(section.says[0].text, 17))
            else:
                things.append(Bullets([said.text for said in section.says]))
            if section.picture in WIDE:
                things += [drawing(section.picture, pictures)]
            whole = column(*things, None, gap=8)
            if section.picture and section.picture not in WIDE:
                beside = column if factor() >= LARGE else row
                whole = beside(whole, drawing(section.picture, pictures), gap=24)
                whole.setStretch(0, 1)
            whole.setContentsMargins(24, 24, 24, 24)
            card.setLayout(whole)
            self.add(card)
        self.finish()


class LightPage(AdviceReader):
    """How much pain is all right: three rows by word and number, and what they are worth."""

    def __init__(self, guide: LightGuide, parent: QWidget | None = None) -> None:
        super().__init__(guide.title, parent)
        self.add(Label(guide.lead, 17))
        rows = (
            (guide.green, "check", "green_ink", "green_soft"),
            (guide.yellow, "clock", "sand_ink", "sand"),
            (guide.red, "hand", "coral_ink", "coral_soft"),
        )
        for said, icon, token, fill in rows:
            self.add(_light_row(said, icon, token, fill))
        self.add(Label(self.tr("What this is worth"), 20, 600), 8)
        self.add(Bullets([note.text for note in guide.notes]))
        self.finish()


def _light_row(said: LightRow, icon: str, token: str, fill: str) -> Card:
    card = Card(fill=fill, edge="")
    number = Label(said.range, 24, 600, token, lines=-1, align=Qt.AlignmentFlag.AlignVCenter)
    sized(number.setMinimumWidth, 118)
    words = column(Label(said.name, 20, 600, token), Label(said.text, 17), gap=2)
    large = factor() >= LARGE
    things = (column(number, words, gap=2),) if large else (number, words)
    line = row(RoundIcon(icon, token, fill, 44), *things, gap=12, margin=18)
    line.setStretch(len(things), 1)
    card.setLayout(line)
    return card


class AboutAdvice(AdviceReader):
    """Every piece of advice with where it comes from and how sure it is."""

    def __init__(self, advice: Advice, parent: QWidget | None = None) -> None:
        sources = advice.sources
        super().__init__(sources.title, parent)
        self.add(Label(sources.lead, 17))
        degrees = Card(fill="well", edge="")
        things = [Label(self.tr("How sure it is"), 20, 600)]
        pattern = self.tr("{degree}: {meaning}", "how sure advice is, and what that means")
        for sure in sources.sure.values():
            things.append(Label(pattern.format(degree=sure.name, meaning=sure.text), 16))
        degrees.setLayout(column(*things, gap=6, margin=20))
        self.add(degrees)
        heading, made = "", None
        for under, _, said in advice.statements():
            if under != heading or made is None:
                heading, card = under, Card()
                made = QVBoxLayout(card)
                made.setContentsMargins(24, 20, 24, 20)
                made.setSpacing(10)
                made.addWidget(Label(heading, 20, 600))
                self.add(card)
            else:
                made.addWidget(Separator())
            made.addWidget(Label(said.text, 16))
            made.addWidget(Label(self._worth(advice, said), 15, 400, "ink2"))
        self.add(Label(self.tr("The sources"), 24, 600), 12)
        for source in sources.sources:
            self.add(Label(source.name, 16, 600))
            self.add(Label(source.says, 16, 400, "ink2"))
        self.finish(about=False)

    def _worth(self, advice: Advice, said: Statement) -> str:
        names = sources_listed(source.name for source in advice.sources.named(said.sources))
        sure = advice.sources.sure[said.sure].name
        return self.tr("{sure}. Source: {names}").format(sure=sure, names=names)
