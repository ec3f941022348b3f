"""The card that brings a history in: a file, what it would do, and a yes."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.services.store.importing import ImportPreview
from sciatica_timer.ui.history import history_words as told
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Switch, body, card_title, row, secondary
from sciatica_timer.ui.kit.progress import Bar


class BringIn(Card):
    """Nothing is taken in before it was shown."""

    choose_requested = Signal()
    """Let the person choose a file."""
    take_in_requested = Signal(bool)
    """Bring in what was shown; with what was deleted here, if that is True."""
    stop_requested = Signal()
    """Leave off reading or bringing in."""
    declined = Signal()
    """What was shown is not brought in."""
    shown = Signal(bool)
    """Whether there is something to say yes to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._back: Switch | None = None
        self._bar: Bar | None = None
        self._locked = False
        self._made = QVBoxLayout(self)
        self._made.setContentsMargins(24, 22, 24, 24)
        self._made.setSpacing(10)
        self._inside = QWidget()
        self.ask()

    def set_locked(self, locked: bool) -> None:
        """Nothing can be saved now, so nothing can be brought in."""
        self._locked = locked
        for button in self.findChildren(Button):
            button.setEnabled(not locked)

    def ask(self) -> None:
        """Ask for a file."""
        made = self._begin()
        made.addWidget(
            body(
                self.tr(
                    "Choose a file that was saved here or on another computer with “Save"
                    " everything”. You see what would change before anything does."
                )
            )
        )
        choose = Button(self.tr("Choose a file"), icon="folder")
        choose.clicked.connect(self.choose_requested)
        choose.setEnabled(not self._locked)
        made.addLayout(row(choose, None))
        self.shown.emit(False)

    def show_progress(self, text: str, *, can_stop: bool = True) -> None:
        """Tell what is being done, with a way to leave off as long as that changes nothing."""
        made = self._begin()
        made.addWidget(body(text, 600))
        self._bar = Bar()
        self._bar.setAccessibleName(text)
        made.addWidget(self._bar)
        if can_stop:
            stop = Button(self.tr("Cancel"))
            stop.clicked.connect(self.stop_requested)
            made.addSpacing(4)
            made.addLayout(row(stop, None))
            stop.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(True)

    def show_share(self, share: float) -> None:
        """Tell how far it is, 0 to 1."""
        if self._bar is not None:
            self._bar.set_share(share)

    def show_preview(self, preview: ImportPreview, path: Path, *, offered: bool = False) -> None:
        """Tell what bringing it in would do; offered where nobody has chosen the file."""
        made = self._begin()
        made.addWidget(body(told.name_words(path), 600))
        for line in told.coming(preview):
            made.addWidget(body(line))
        for line in told.refused(preview.wrong, preview.more_wrong):
            made.addWidget(secondary(line))
        self._back = None
        if preview.gone or preview.own.gone:
            self._back = Switch(
                self.tr("Bring back what was deleted here"),
                self.tr("Leave this off to keep it deleted."),
            )
            self._back.toggled.connect(lambda: self._offer(preview))
            made.addWidget(self._back)
        self._yes = Button(self.tr("Bring it in"), ButtonKind.PRIMARY)
        self._yes.clicked.connect(self._take)
        self._cancel = self.tr("Not now") if offered else self.tr("Cancel")
        self._no = Button("")
        self._no.clicked.connect(self._leave)
        self._nothing = body(self.tr("There is nothing new in it."))
        made.addWidget(self._nothing)
        made.addSpacing(4)
        made.addLayout(row(self._yes, self._no, None, gap=12))
        first = self._yes if self._offer(preview) else self._no
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, preview: ImportPreview) -> bool:
        back = self._back is not None and self._back.isChecked()
        adds = preview.adds_anything or back
        self._yes.setVisible(adds)
        self._nothing.setVisible(not adds and self._back is None)
        self._no.setText(self._cancel if adds else self.tr("Go back"))
        self.shown.emit(adds)
        return adds

    def _take(self) -> None:
        self.take_in_requested.emit(self._back is not None and self._back.isChecked())

    def follow(self, before: QWidget) -> None:
        """Let Tab come here after that widget; what is made anew would else come last."""
        inside = [*self._inside.findChildren(Switch), *self._inside.findChildren(Button)]
        for control in inside:
            QWidget.setTabOrder(before, control)
            before = control

    def take_focus(self) -> None:
        """Put the keys where a file is chosen."""
        for button in self._inside.findChildren(Button):
            button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self) -> None:
        self.declined.emit()
        self.ask()
        self.take_focus()

    def _begin(self) -> QVBoxLayout:
        """An empty card under its title."""
        self._bar = None
        self._inside.hide()
        self._inside.deleteLater()
        self._inside = QWidget()
        made = QVBoxLayout(self._inside)
        made.setContentsMargins(0, 0, 0, 0)
        made.setSpacing(10)
        made.addWidget(card_title(self.tr("Bring in a saved history")))
        self._made.addWidget(self._inside)
        self._inside.show()
        return made
