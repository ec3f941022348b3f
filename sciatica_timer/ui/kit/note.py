"""Notes: a field that tells how much it can hold, and a view that shows a long one in part."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextOption
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from sciatica_timer.ui import theme
from sciatica_timer.ui.kit.buttons import Button, ButtonKind
from sciatica_timer.ui.kit.dates import count
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.short_text import shortened
from sciatica_timer.ui.text_size import sized

LONGEST_NOTE = 4_000
"""Letters of a note, as Qt counts them: some six hundred words."""
NEARLY = 200
"""So many letters before the end it is told."""
SHOWN_LETTERS, SHOWN_LINES = 1_200, 15
WHOLE_HEIGHT = 320


class LettersLeft(Label):
    """Says how many letters a field still takes; hidden while there is room enough."""

    def __init__(self, most: int = LONGEST_NOTE) -> None:
        """most is how many letters it takes in all."""
        super().__init__("", 15, 400, "ink2")
        self._most = most
        self.hide()

    def tell(self, left: int) -> None:
        """There is room for so many letters."""
        if left <= 0:
            note = self.tr("The note is full. It holds {n} letters.")
            other = self.tr("This is full. It holds {n} letters.")
            full = note if self._most == LONGEST_NOTE else other
            self.setText(full.format(n=count(self._most)))
        else:
            self.setText(self.tr("%n letter(s) left.", "", left))
        self.setVisible(left <= min(NEARLY, self._most // 5))


class NoteField(QPlainTextEdit):
    """Several lines of text; Tab leaves the field.

    It takes LONGEST_NOTE letters. A longer text that is there already stays whole.
    """

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("field")
        theme.dress(self, 16)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTabChangesFocus(True)
        # Its words begin where those of a line do.
        self.document().setDocumentMargin(2)
        sized(self.setMinimumHeight, 96)
        self._most = LONGEST_NOTE
        self.room = LettersLeft()
        """To be put under the field."""
        self.textChanged.connect(self._hold)

    def setPlainText(self, text: str) -> None:
        """Show a text."""
        self._most = max(LONGEST_NOTE, len(text.encode("utf-16-le", "surrogatepass")) // 2)
        # Qt looks for the end of a word again and again, line by line.
        endless = len(text) > LONGEST_NOTE and max(map(len, text.split()), default=0) > NEARLY
        wrap = QTextOption.WrapMode
        self.setWordWrapMode(wrap.WrapAnywhere if endless else wrap.WrapAtWordBoundaryOrAnywhere)
        super().setPlainText(text)

    def _hold(self) -> None:
        over = self.document().characterCount() - 1 - self._most
        if over > 0:
            self._take_back(over)
            return
        self.room.tell(-over)

    def _take_back(self, over: int) -> None:
        """Take what was typed or pasted last away again, as far as it is too much."""
        cursor = self.textCursor()
        end = cursor.position()
        # By letters: half of an emoji would be left else.
        cursor.setPosition(max(0, end - over) + 1)
        cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.joinPreviousEditBlock()
        cursor.removeSelectedText()
        cursor.endEditBlock()
        self.room.tell(0)


def room_of(field: QLineEdit, most: int = LONGEST_NOTE) -> LettersLeft:
    """Let a line take so many letters; gives what is to be put under it."""
    field.setMaxLength(most)
    room = LettersLeft(most)
    field.textChanged.connect(lambda: room.tell(most - len(field.text())))
    return room


NARROWEST = 120
"""Of what is shown of a note; a longer word, such as an address, is broken."""


class NoteView(QWidget):
    """A note to be read: its beginning, and the whole of it when that is asked for."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._whole: NoteField | None = None
        made = self._made = QVBoxLayout(self)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(4)
        beginning = shortened(text, letters=SHOWN_LETTERS, lines=SHOWN_LINES)
        self._beginning = Label(beginning, 16)
        sized(self._beginning.setMinimumWidth, NARROWEST)
        made.addWidget(self._beginning)
        if beginning == text:
            return
        self._more = Button(self.tr("Show the whole note"), ButtonKind.QUIET)
        self._more.clicked.connect(self._turn)
        made.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def _turn(self) -> None:
        if self._whole is None:
            # It lays out what is in sight only.
            self._whole = NoteField(self.tr("Note"))
            self._whole.setReadOnly(True)
            sized(self._whole.setFixedHeight, WHOLE_HEIGHT)
            self._whole.setPlainText(self._text)
            self._whole.hide()
            self._made.insertWidget(1, self._whole)
        whole = self._whole.isHidden()
        self._whole.setVisible(whole)
        self._beginning.setVisible(not whole)
        self._more.setText(self.tr("Show less") if whole else self.tr("Show the whole note"))
