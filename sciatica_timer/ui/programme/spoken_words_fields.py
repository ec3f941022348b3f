"""The spoken words of an own exercise: drafted at once, to be changed and to be heard."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_timer.domain.exercise import Sides, SpokenWords
from sciatica_timer.domain.programme import LONGEST_SAID
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit import Button, Label, TextField, column, row, secondary
from sciatica_timer.ui.kit.note import room_of


def word_names() -> dict[str, str]:
    """What each spoken text is for, in the order in which they are said."""
    return {
        "lead": translate("OwnExercise", "Which side comes first"),
        "position": translate("OwnExercise", "Getting into position"),
        "hold": translate("OwnExercise", "What to mind in the hold"),
        "move_in": translate("OwnExercise", "The movement"),
        "move_in_short": translate("OwnExercise", "The movement, the next time"),
        "let_go": translate("OwnExercise", "Letting go"),
        "let_go_short": translate("OwnExercise", "Letting go, the next time"),
        "turn": translate("OwnExercise", "The side whose turn it is"),
        "change": translate("OwnExercise", "The change of side"),
        "way_out": translate("OwnExercise", "When it hurts: the way out"),
    }


class _WordField(QWidget):
    """One text that is said, with what it is for and a button to hear it."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.field = TextField(title)
        self.field.setPlaceholderText("")
        self.listen = Button(self.tr("Listen"), icon="speaker")
        self.listen.setAccessibleName(self.tr("Listen: {text}").format(text=title))
        self.draft = Button(self.tr("As drafted"), "quiet", icon="undo")
        self.draft.setAccessibleName(self.tr("As drafted: {text}").format(text=title))
        self.draft.hide()
        line = row(self.field, self.listen, gap=8)
        line.setStretch(0, 1)
        head = row(Label(title, 16, 500), self.draft, gap=8)
        head.setStretch(0, 1)
        self.setLayout(column(head, line, room_of(self.field, LONGEST_SAID), gap=4))


class SpokenWordsFields(QWidget):
    """Shows what will be said; a text that was changed stays, the others follow the steps."""

    changed = Signal()
    listen_requested = Signal(str)
    """Name of a text in SpokenWords."""

    def __init__(self, own: Mapping[str, str]) -> None:
        """own are the texts that were changed before."""
        super().__init__()
        self._own = dict(own)
        self._drafted: dict[str, str] = {}
        self._fields = {key: _WordField(title) for key, title in word_names().items()}
        hint = secondary(
            self.tr(
                "Made from your steps. Change what should be said otherwise. {side} stands for left"
                " or right."
            )
        )
        self.setLayout(column(hint, 4, *self._fields.values(), gap=10))
        for key, each in self._fields.items():
            each.field.textEdited.connect(lambda _text="", key=key: self._edited(key))
            each.listen.clicked.connect(lambda _=False, key=key: self.listen_requested.emit(key))
            each.draft.clicked.connect(lambda _=False, key=key: self._as_drafted(key))

    @property
    def value(self) -> dict[str, str]:
        """The texts that are not as drafted."""
        return dict(self._own)

    def show_draft(self, drafted: SpokenWords, sides: Sides) -> None:
        """Show the words drafted anew, where they were not changed."""
        needed = {"lead": sides is not Sides.NONE}
        needed |= {"change": sides is Sides.EACH, "turn": sides is Sides.ALTERNATING}
        for key, each in self._fields.items():
            self._drafted[key] = getattr(drafted, key)
            each.setVisible(needed.get(key, True))
            self._show(key)

    def _show(self, key: str) -> None:
        each, text = self._fields[key], self._own.get(key, self._drafted[key])
        if each.field.text() != text:
            each.field.setText(text)
            each.field.setCursorPosition(0)
        each.draft.setVisible(key in self._own)

    def _edited(self, key: str) -> None:
        each = self._fields[key]
        text = " ".join(each.field.text().split())
        if text and text != self._drafted[key]:
            self._own[key] = text
        else:
            self._own.pop(key, None)
        each.draft.setVisible(key in self._own)
        self.changed.emit()

    def _as_drafted(self, key: str) -> None:
        self._own.pop(key, None)
        self._fields[key].field.setFocus()
        self._show(key)
        self.changed.emit()
