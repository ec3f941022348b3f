"""Gentle activity that counts too: chosen, timed or typed, and logged."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_timer.domain.care import LONGEST_ACTIVITY_MIN
from sciatica_timer.domain.session import Activity
from sciatica_timer.ui.answer_words import activity_name
from sciatica_timer.ui.kit import Button, ButtonKind, Card, Choices, Label, StepField, row

USUAL_MIN = 20


class ActivityForm(Card):
    """What was done and for how long; the minutes by hand or from a timer that is handed in."""

    logged = Signal(object, int)
    """The Activity and its minutes."""
    timer_start_requested = Signal(object)
    """The Activity that begins now."""
    timer_stop_requested = Signal()
    """The activity is over: it is logged with the time that passed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setAccessibleName(self.tr("Gentle activity"))
        self._since: int | None = None
        self._kinds = Choices([(each, activity_name(each)) for each in Activity], columns=2)
        self._kinds.setAccessibleName(self.tr("What you did"))
        self._kinds.chosen.connect(self._draw)
        self._minutes = StepField(
            1,
            LONGEST_ACTIVITY_MIN,
            5,
            lambda n: self.tr("%n minute(s)", "", n),
        )
        self._minutes.setAccessibleName(self.tr("How long"))
        self._minutes.set_value(USUAL_MIN)
        self._timer = Button("")
        self._timer.clicked.connect(self._toggle)
        self._log = Button(self.tr("Save it"), ButtonKind.PRIMARY)
        self._log.clicked.connect(self._done)
        self._said = Label("", 15, 400, "ink2")
        self._line = line = row(self._minutes, self._timer, gap=12)
        line.setStretch(0, 1)
        made = QVBoxLayout(self)
        made.setContentsMargins(24, 20, 24, 20)
        made.setSpacing(12)
        made.addWidget(Label(self.tr("Gentle activity counts too"), 20, 600))
        made.addWidget(self._kinds)
        made.addLayout(line)
        foot = row(self._said, self._log, gap=12)
        foot.setStretch(0, 1)
        made.addLayout(foot)
        made.addStretch(1)
        self._draw()

    def set_narrow(self, narrow: bool) -> None:
        """Put the clock under the minutes, where there is no room beside them."""
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def show_timer(self, elapsed_ms: int | None) -> None:
        """Show how long the activity has been going on; None when no timer runs."""
        was, self._since = self._since, elapsed_ms
        if elapsed_ms is not None:
            self._minutes.set_value(max(1, round(elapsed_ms / 60_000)))
        if (was is None) != (elapsed_ms is None):
            self._draw()

    def _empty(self) -> None:
        self._kinds.set_value(None)
        self._minutes.set_value(USUAL_MIN)
        if self._log.hasFocus() or self._timer.hasFocus():
            # Both go out now, and Qt would hand the keys on beyond the form.
            self._kinds.setEnabled(True)
            self._kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _draw(self, _chosen: object = None) -> None:
        chosen, timed = self._kinds.value() is not None, self._since is not None
        self._timer.setText(self.tr("Stop and save it") if timed else self.tr("Start a clock"))
        self._timer.set_icon("stop" if timed else "clock")
        self._timer.setEnabled(chosen or timed)
        self._minutes.setEnabled(not timed)
        self._kinds.setEnabled(not timed)
        self._log.setEnabled(chosen and not timed)
        self._said.setText("" if chosen else self.tr("Choose what you did."))

    def _toggle(self) -> None:
        if self._since is None:
            self.timer_start_requested.emit(self._kinds.value())
        else:
            self.timer_stop_requested.emit()

    def show_logged(self, activity: Activity, minutes: int) -> None:
        """Tell what was logged; the form is empty again, so that it can not be logged twice."""
        self._empty()
        self._draw()
        said = self.tr("{activity}, %n minute(s). It is in your calendar.", "", minutes)
        self._said.setText(said.format(activity=activity_name(activity)))

    def _done(self) -> None:
        activity, minutes = self._kinds.value(), self._minutes.value()
        if isinstance(activity, Activity):
            self.logged.emit(activity, minutes)
