"""The ways in which an exercise can be done, as pictures to choose one of."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from sciatica_timer.domain.exercise import Exercise, Variant, VariantKind
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.icons import IconView
from sciatica_timer.ui.kit import (
    Button,
    ButtonKind,
    Card,
    CardButton,
    Label,
    Scroll,
    Separator,
    card_title,
    column,
    row,
    secondary,
)
from sciatica_timer.ui.kit.choice import one_stop
from sciatica_timer.ui.kit.overlay import Overlay
from sciatica_timer.ui.library.cells import Thumbnail
from sciatica_timer.ui.picture import Pictures
from sciatica_timer.ui.text_size import scaled, sized

PICTURE = QSize(92, 60)
LEAST, GAP = 250, 12
"""Of a choice: its least width, and the room between two."""
WIDEST = 760
"""Of the card with the choices of a routine."""


class _VariantChoice(CardButton):
    """One way: its picture, its name, what is different about it, and a tick where it is chosen."""

    def __init__(self, exercise: Exercise, variant: Variant | None, pictures: Pictures) -> None:
        super().__init__(edge="rim", fill="card", soft=True, radius=12)
        self.setCheckable(True)
        # To screen readers one of several, and the arrows go from one to the next.
        self.setAutoExclusive(True)
        self.variant = variant.id if variant else ""
        name, about = _words(variant)
        thumbnail = Thumbnail(pictures, exercise.picture_of(variant))
        thumbnail.setFixedSize(PICTURE)
        self._tick = IconView("check", "blue", 20)
        texts = column(Label(name, 16, 600), None, gap=2)
        if about:
            texts.insertWidget(1, secondary(about))
        made = row(thumbnail, texts, self._tick, gap=12)
        made.setStretch(1, 1)
        made.setAlignment(thumbnail, Qt.AlignmentFlag.AlignTop)
        made.setAlignment(self._tick, Qt.AlignmentFlag.AlignTop)
        made.setContentsMargins(12, 10, 12, 10)
        self.setLayout(made)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.toggled.connect(self._show_tick)
        self._show_tick()

    def _show_tick(self) -> None:
        # Its place is kept, so that no words move when it is chosen.
        policy = self._tick.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._tick.setSizePolicy(policy)
        self._tick.setVisible(self.isChecked())


class VariantChoices(QWidget):
    """All ways of one exercise, of which one is chosen; they stand beside each other in room."""

    chosen = Signal(str)
    """Id of the variant; empty for the usual way."""

    def __init__(self, exercise: Exercise, pictures: Pictures) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        for variant in (None, *exercise.variants):
            choice = _VariantChoice(exercise, variant, pictures)
            self._group.addButton(choice)
            choice.clicked.connect(lambda _=False, name=choice.variant: self.chosen.emit(name))
        one_stop(self._group)
        self.setAccessibleName(self.tr("How you do it", "an exercise"))
        self._arrange(1)

    def set_value(self, variant: str) -> None:
        """Show a way as chosen; emits nothing."""
        for choice in self._group.buttons():
            if isinstance(choice, _VariantChoice) and choice.variant == variant:
                choice.setChecked(True)

    def value(self) -> str:
        """Id of the variant that is chosen; empty for the usual way."""
        found = self._group.checkedButton()
        return found.variant if isinstance(found, _VariantChoice) else ""

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, choice in enumerate(self._group.buttons()):
            self._grid.addWidget(choice, at // columns, at % columns)
        for at in range(2):
            self._grid.setColumnStretch(at, 1 if at < columns else 0)

    def minimumSizeHint(self) -> QSize:
        """One under another, whatever stands beside each other now."""
        widest = max(choice.minimumSizeHint().width() for choice in self._group.buttons())
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Two beside each other where there is room for both."""
        super().resizeEvent(event)
        self._arrange(2 if self.width() >= 2 * scaled(LEAST) + GAP else 1)


class VariantsOverlay(Overlay):
    """How each exercise of a routine is done, over the page before the session."""

    chosen = Signal(str, str)
    """An exercise's id, and that of the variant; empty for the usual way."""
    closed = Signal()

    def __init__(
        self, exercises: Sequence[tuple[Exercise, str]], pictures: Pictures, parent: QWidget
    ) -> None:
        """exercises have several ways, each with the id of the one that is chosen."""
        title = translate("VariantsOverlay", "How you do it", "the exercises of a routine")
        super().__init__(title, parent)
        inside = column(gap=12)
        for at, (exercise, variant) in enumerate(exercises):
            if at:
                inside.addWidget(Separator())
            choices = VariantChoices(exercise, pictures)
            choices.set_value(variant)
            choices.chosen.connect(partial(self._choose, exercise.id))
            inside.addWidget(card_title(exercise.name))
            inside.addWidget(choices)
        inside.addStretch(1)
        # Room for the focus line.
        inside.setContentsMargins(6, 6, 8, 6)
        content = QWidget()
        content.setLayout(inside)
        self._scroll = Scroll(content)
        self._done = Button(self.tr("Done"), ButtonKind.PRIMARY, "large")
        self._done.clicked.connect(self._close)
        about = secondary(self.tr("It stays like this until you choose another way."))
        card = Card(fill="ground", radius=24)
        made = column(
            Label(title, 24, 600), about, self._scroll, row(None, self._done), gap=12, margin=28
        )
        made.setStretch(2, 1)
        card.setLayout(made)
        sized(card.setMaximumWidth, WIDEST)
        around = row(None, card, None, margin=24)
        around.setStretch(1, 1000)
        self.setLayout(around)
        self.appear(self._done)

    def _choose(self, exercise: str, variant: str) -> None:
        self.chosen.emit(exercise, variant)
        # The arrows choose what may lie below the edge.
        here = self.focusWidget()
        if self._scroll.isAncestorOf(here):
            self._scroll.ensureWidgetVisible(here)

    def _close(self) -> None:
        self.put_away()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes; what was chosen stays."""
        if event.key() == Qt.Key.Key_Escape:
            self._close()
        else:
            self._scroll.take_key(event)
            event.accept()


def variants_line(exercises: Sequence[tuple[Exercise, str]]) -> str:
    """Which exercises are done in another way than usual; empty for none."""
    told = [(each, each.variant(name)) for each, name in exercises]
    return paragraph(
        translate(
            "VariantsOverlay", "{exercise}: {way}.", "an exercise, and how it is done"
        ).format(exercise=exercise.name, way=variant.name)
        for exercise, variant in told
        if variant is not None
    )


def _words(variant: Variant | None) -> tuple[str, str]:
    """The name of a way, and a sentence about it."""
    if variant is None:
        return translate("VariantsOverlay", "The usual way"), ""
    kind = {
        VariantKind.EASIER: translate("VariantsOverlay", "Easier."),
        VariantKind.HARDER: translate(
            "VariantsOverlay", "Harder. It begins with the smallest dose."
        ),
        VariantKind.OTHER: "",
    }[variant.kind]
    return variant.name, paragraph((variant.text, kind))
