"""What the editors of an own exercise and of an own routine have in common."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

from sciatica_timer.domain.programme import OwnExercise, OwnRoutine
from sciatica_timer.services.plain_text import cleaned
from sciatica_timer.ui.kit import Button, TextField
from sciatica_timer.ui.kit.titled_page import TitledPage

Own = OwnExercise | OwnRoutine


MISSING = "?"
"""In the place of a name while there is none."""


def one_line(text: str) -> str:
    """What was typed as one line, without hidden commands; empty where nothing of it is seen."""
    line = " ".join(cleaned(text).split())
    return line if any(each.isprintable() and each != " " for each in line) else ""


class OwnEditor(TitledPage):
    """Something that is written down and saved; Ctrl+S saves, whatever field has the keyboard."""

    def __init__(self) -> None:
        save = Button("", "primary", icon="save")
        super().__init__(save)
        save.setText(self.tr("Save"))
        self.save = save
        self.name = TextField(self.tr("Name"))
        self._before: Own | None = None
        """How it was at the beginning; None where it was never saved like that."""
        for keys, button in (("Escape", self.back), ("Ctrl+S", self.save)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(button.click)

    def begin(self) -> None:
        """Put the keyboard where one begins."""
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def tell(self, text: str) -> None:
        """Say something over the page."""
        self.notice.tell(text, icon="warning")

    @property
    def changed(self) -> bool:
        """Whether something is another than at the beginning."""
        return self.draft() != self._before

    @property
    def new_photos(self) -> Mapping[str, bytes]:
        """The photos that are not kept yet, by their names."""
        return {}

    def draft(self) -> Own:
        """What is edited as it stands, also where it is not complete."""
        raise NotImplementedError

    def finished(self) -> Own | None:
        """What is to be saved; None where something is missing, which is said."""
        raise NotImplementedError
