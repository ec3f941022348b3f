"""The section of Settings about reminders, the tray, and starting with the computer."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from sciatica_timer.ui.kit import Button, StepField, Switch, dates, row, secondary
from sciatica_timer.ui.settings.rows import SettingsSection, labelled
from sciatica_timer.ui.settings.sections import Bind


def _hour(number: int) -> str:
    return dates.clock(time(number))


class RemindersSection(SettingsSection):
    """Off until it is asked for; it says what works where the desktop has no tray."""

    start_changed = Signal(bool)
    """Whether to start with the computer."""

    def __init__(self, bind: Bind) -> None:
        super().__init__(self.tr("Reminders"))
        remind = Switch(
            self.tr("Remind me"),
            self.tr("At the planned hour, and once more an hour later if nothing was done."),
        )
        bind(remind, remind.toggled, "reminders")
        self.plan = Button(self.tr("Plan my week"), icon="calendar")
        holder = QWidget()
        holder.setLayout(row(self.plan, None))
        some_time = StepField(5, 22, 1, _hour)
        bind(some_time, some_time.valueChanged, "some_time_at")
        quiet_from, quiet_until = StepField(0, 23, 1, _hour), StepField(0, 23, 1, _hour)
        bind(quiet_from, quiet_from.valueChanged, "quiet_from")
        bind(quiet_until, quiet_until.valueChanged, "quiet_until")
        self._get_up = Switch(
            self.tr("Say when to get up"),
            self.tr(
                "A message comes after a while at the computer. Five minutes away from keyboard and"
                " mouse are a break, and so is a session."
            ),
        )
        bind(self._get_up, self._get_up.toggled, "get_up")
        after = StepField(15, 120, 15, self._minutes)
        bind(after, after.valueChanged, "get_up_after_min")
        self._after = labelled(self.tr("Time at the computer before that"), after)
        self._not_known = secondary(
            self.tr(
                "This desktop does not tell when keyboard and mouse were last used, so it cannot be"
                " said here when to get up from the computer."
            )
        )
        self._tray = Switch(
            self.tr("Stay in the tray"),
            self.tr("Closing the window leaves a small icon, and reminders go on. Its menu quits."),
        )
        bind(self._tray, self._tray.toggled, "in_tray")
        self._start = Switch(
            self.tr("Start with the computer"),
            self.tr("It then waits in the tray, without a window."),
        )
        self._start.toggled.connect(self.start_changed)
        self._no_tray = secondary(
            self.tr(
                "This desktop has no tray. Reminders come as long as the window is open, or made"
                " small; closing it ends them."
            )
        )
        self.add(
            remind,
            holder,
            labelled(self.tr("“Some time” is at"), some_time),
            labelled(
                self.tr("Quiet from"),
                quiet_from,
                self.tr(
                    "What falls into these hours comes when they end. Late in the evening it comes"
                    " five minutes before they begin."
                ),
            ),
            labelled(self.tr("Quiet until"), quiet_until),
            self._get_up,
            self._after,
            self._not_known,
            self._tray,
            self._start,
            self._no_tray,
        )

    def show_desktop(self, *, tray: bool, starts: bool | None) -> None:
        """Show what this desktop has, and whether the app starts with the computer.

        starts is None where it cannot.
        """
        self._tray.setVisible(tray)
        self._start.setVisible(tray and starts is not None)
        self._no_tray.setVisible(not tray)
        self._start.set_value(bool(starts))

    def show_last_input(self, known: bool) -> None:
        """Show whether this desktop tells when keyboard and mouse were last used."""
        self._get_up.setVisible(known)
        self._after.setVisible(known)
        self._not_known.setVisible(not known)

    def _minutes(self, count: int) -> str:
        return self.tr("%n minute(s)", "", count)
