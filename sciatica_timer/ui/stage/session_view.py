"""The stage: draws a moment of the session, and tells what the person wants.

The person lies one to three metres away. Every row has a fixed place, so nothing jumps.
"""

from datetime import time

from PySide6.QtCore import QRect, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStyle, QWidget

from sciatica_timer.domain.timeline import Phase, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_position import PlaybackPosition
from sciatica_timer.ui.accessible import announce
from sciatica_timer.ui.kit import dates
from sciatica_timer.ui.kit.buttons import Button, ButtonKind, IconButton, tell_signs_key
from sciatica_timer.ui.kit.label import Label
from sciatica_timer.ui.kit.progress import RepDots, Ring, SegmentLine
from sciatica_timer.ui.picture.illustration import Illustration
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.stage.button_places import ButtonPlaces
from sciatica_timer.ui.stage.displayed_moment import DisplayedMoment, moment_of, time_left
from sciatica_timer.ui.stage.phase_title import PhaseTitle
from sciatica_timer.ui.stage.stage_keys import StageKeys
from sciatica_timer.ui.stage.stage_layout import StageLayout, stage_layout
from sciatica_timer.ui.stage.tell_moment import tell
from sciatica_timer.ui.text_size import factor

SMALLEST_PX = 14
"""Of the times at the top."""
NOTICE_SIZES, NOTICE_LEAST = (22, 20, 18, 15), 12
STEP_SIZES = (26, 22, 19)
PHASE_SIZES, SHORT_PHASE = (52, 44, 38, 33), 9
"""Of the phase; one with more letters than that begins with the second."""


class SessionView(QWidget):
    """What is seen during a session."""

    toggle_requested = Signal()
    next_requested = Signal()
    back_requested = Signal()
    repeat_requested = Signal()
    hurts_requested = Signal()
    stop_signs_requested = Signal()
    mute_requested = Signal()
    volume_requested = Signal(int)
    """+1 or -1."""
    full_screen_requested = Signal()
    help_requested = Signal()
    leave_requested = Signal()

    def __init__(self, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Session"))
        self.setProperty("tells", True)
        # It hides the window behind it, which then need not be painted with every moment.
        self.setAutoFillBackground(True)
        self._places: StageLayout = stage_layout(1180, 760)
        self._moment: DisplayedMoment | None = None
        self._state = State.READY
        # Where each exercise lies in time, and which is on in the line as it was laid out.
        self._spans, self._line_part = list[tuple[int, int]](), -1
        self._times: tuple[str, QTime, bool] | None = None
        self._second: tuple[object, ...] | None = None
        """All that was drawn last and stays as it is within a second of a hold."""
        self._pressed: tuple[State, Phase] | None = None
        """For what the buttons stand as they are."""
        self._shown = self._least = (0, 0.0)
        """The exercise that is on and how much of it was shown as done, and the least to show:
        what is done again in an easier version was done before."""
        self.voice_alone = False
        """The voice says what goes on, so a screen reader need not."""

        self._pictures = pictures
        self._picture = Illustration(pictures, self)
        self._picture.set_fit("stage")
        self._picture.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._line = SegmentLine(self)
        self._left = Label("", 22, 600, lines=-1, align=Qt.AlignmentFlag.AlignRight, parent=self)
        self._done_at = Label(
            "", 22, 400, "ink2", lines=-1, align=Qt.AlignmentFlag.AlignRight, parent=self
        )
        self._title = PhaseTitle(self)
        middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._version = Label("", 22, 500, "ink2", lines=1, align=middle, parent=self)
        self._step = Label("", 26, 500, align=middle, parent=self)
        self._ring = Ring(self)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._phase = Label("", 52, 600, lines=-1, align=Qt.AlignmentFlag.AlignCenter, parent=self)
        self._dots = RepDots(28, self)
        self._dots.setAlignment(centre)
        self._then = Label("", 26, 400, "ink2", lines=1, align=centre, parent=self)
        self._notice = Label("", 22, 400, "ink2", align=centre, parent=self)

        self._back = Button(self.tr("Back"), ButtonKind.SECONDARY, "large", "back", self)
        self._pause = Button(self.tr("Pause"), ButtonKind.PRIMARY, "large", "pause", self)
        self._skip = Button(self.tr("Skip"), ButtonKind.SECONDARY, "large", "skip", self)
        self._leave = Button(self.tr("Leave"), ButtonKind.QUIET, "large", "", self)
        self._hurts = Button(self.tr("It hurts"), ButtonKind.STOP, "large", "hand", self)
        self._signs = Button(self.tr("Stop signs"), ButtonKind.SECONDARY, "large", "warning", self)
        self._signs.setAccessibleName(self.tr("Stop signs"))
        self._sound = IconButton("volume", self.tr("Mute"), ButtonKind.SECONDARY, "large", self)
        self._full = IconButton(
            "full-screen", self.tr("Full screen"), ButtonKind.SECONDARY, "large", self
        )
        self._buttons = {
            self._back: self.back_requested,
            self._pause: self.toggle_requested,
            self._skip: self.next_requested,
            self._leave: self.leave_requested,
            self._hurts: self.hurts_requested,
            self._signs: self.stop_signs_requested,
            self._sound: self.mute_requested,
            self._full: self.full_screen_requested,
        }
        self._bar = ButtonPlaces(
            left=(self._back, self._pause, self._skip, self._leave),
            wide=self._pause,
            right=((self._full, 12), (self._sound, 26), (self._signs, 12), (self._hurts, 0)),
            squares=(self._full, self._sound),
            sign=self._signs,
        )
        for button, action in self._buttons.items():
            # A click leaves the focus on the stage, where Space pauses.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(action)
        self._keys = StageKeys(self, self._buttons)

    # -- what to show -------------------------------------------------------------------------

    def show_preparing(self, name: str, done: int, of: int) -> None:
        """The voice is being made ready for a session."""
        self._title.show_words(name)
        waits = self.tr("Getting the voice ready. The session begins by itself.")
        if waits != self._step.text():
            announce(self, waits)
        self._step.setText(waits)
        self._version.setText("")
        self._then.setText("")
        self._shown = self._least = (0, 0.0)
        self._times = None
        self._show_times("", "")
        self._line.set_segments([(1, 0.0, "todo")])
        self._line_part = -1
        self._picture.show_still("rest", "start", False, False)
        self._show_waiting(done, of)

    def show_redoing(self, done: int, of: int) -> None:
        """The voice is being made ready for an easier version; what was done stays in sight."""
        self._step.setText(self.tr("Getting the voice ready. The session goes on by itself."))
        self._least = self._shown
        self._show_waiting(done, of)

    def _show_waiting(self, done: int, of: int) -> None:
        self._state, self._moment, self._second = State.READY, None, None
        self._fit_words()
        self._ring.set(done / of if of else 0.0, "", "wait")
        self._phase_words(self.tr("One moment"))
        self._dots.set(0, 0)
        self._set_running(False)

    def begin(self, timeline: Timeline) -> None:
        """Take a timeline; what is shown comes with show_position."""
        self._spans = [timeline.part_span(part) for part in range(len(timeline.plan))]
        self._second, self._line_part = None, -1
        self._set_running(True)

    def show_position(
        self, timeline: Timeline, position: PlaybackPosition, done_at: QTime, *, exact: bool = True
    ) -> None:
        """Draw a moment of the session; exact says that its end is known and not a guess."""
        seconds, minutes = -(-position.left_ms // 1000), -(-position.total_left_ms // 60_000)
        second = (position.index, position.state, seconds, minutes, done_at, exact)
        holds = position.segment.phase is Phase.HOLD and position.state is State.PLAYING
        if holds and second == self._second and self._moment is not None:
            self._draw_within_second(self._moment, position)
            return
        self._second = second
        moment = moment_of(timeline, position)
        self._state = position.state
        self._draw(moment)
        self._draw_line(position)
        # The words change once a minute; a moment comes thirty times a second.
        times = (time_left(position.total_left_ms), done_at, exact)
        if times != self._times:
            self._times = times
            clock = dates.clock(time(done_at.hour(), done_at.minute()))
            ends = self.tr("done at {time}") if exact else self.tr("done about {time}")
            self._show_times(times[0], ends.format(time=clock))
        if (pressed := (position.state, position.segment.phase)) != self._pressed:
            self._pressed = pressed
            self._show_buttons(*pressed)

    def _show_buttons(self, state: State, phase: Phase) -> None:
        going = state in (State.PLAYING, State.LEAD_IN, State.UNREADY)
        self._pause.setText(self.tr("Pause") if going else self.tr("Go on"))
        self._pause.set_icon("pause" if going else "play")
        self._skip.setEnabled(phase is not Phase.END)

    def show_muted(self, muted: bool) -> None:
        """Whether sound is off."""
        self._sound.set_icon("mute" if muted else "volume")
        self._sound.set_name(self.tr("Sound on") if muted else self.tr("Mute"))

    def show_notice(self, text: str, *, aloud: bool = True) -> None:
        """One quiet sentence under the ring; empty takes it away. aloud: to a screen reader too."""
        self._notice.setText(text)
        self._fit_words()
        if aloud:
            announce(self, text)

    def notice(self) -> str:
        """The sentence under the ring; empty for none."""
        return self._notice.text()

    # -- drawing ------------------------------------------------------------------------------

    def _draw_within_second(self, moment: DisplayedMoment, position: PlaybackPosition) -> None:
        """Of a hold that goes on: the ring's end, the breath and the line creep."""
        picture, fraction = moment.picture, position.left_ms / position.segment.for_ms
        self._picture.hold(set_id=picture.set_id, mirrored=picture.mirrored, at_ms=position.in_ms)
        self._ring.set(fraction, moment.digits)
        self._draw_line(position)

    def _draw(self, moment: DisplayedMoment) -> None:
        before, self._moment = self._moment, moment
        drawn = self._pictures.find(moment.picture.set_id)
        picture = moment.picture.paced(drawn.drawn_ms if drawn else 0)
        if picture.hold_ms is not None:
            self._picture.hold(
                set_id=picture.set_id, mirrored=picture.mirrored, at_ms=picture.hold_ms
            )
        else:
            self._picture.show_pose(
                set_id=picture.set_id,
                move=picture.move,
                fraction=picture.fraction,
                mirrored=picture.mirrored,
                muscle=picture.muscle,
            )
        self._ring.set(moment.fraction, moment.digits, "hold" if moment.holding else "wait")
        if before is None or (before.digits, before.phase) != (moment.digits, moment.phase):
            self._ring.setAccessibleName(moment.time_words)
        tell(self, before, moment, self._state, voice_alone=self.voice_alone)
        if before and before.words == moment.words:
            return
        self._picture.set_text(moment.step)
        self._title.show_moment(moment)
        self._version.setText(moment.version)
        self._step.setText(moment.step)
        self._phase_words(moment.phase, "blue" if moment.holding else "ink")
        self._dots.set(moment.rep_now, moment.rep_count, moment.set_now)
        self._then.setText(moment.then)
        self._fit_words()

    def _phase_words(self, text: str, token: str = "ink") -> None:
        # Long words in a smaller size, and none wider than its column.
        self._phase.setText(text)
        self._phase.set_token(token)
        scale = self._places.large / factor()
        self._fit(self._phase, *(px * scale for px in PHASE_SIZES[len(text) > SHORT_PHASE :]))

    def _fit(self, label: Label, *sizes: float) -> None:
        """Give a label the first of these sizes in which it is whole, else the last one."""
        for px in sizes:
            label.set_px(px)
            if (
                label.heightForWidth(label.width()) <= label.height()
                if label.wraps
                else label.sizeHint().width() <= label.width()
            ):
                return

    def _fit_words(self) -> None:
        """The words that change with the moment, or with what is to be noticed."""
        words = self._words_scale()
        self._fit(self._step, *(px * words for px in STEP_SIZES))
        self._fit(self._then, *(px * words for px in STEP_SIZES))
        least = (SMALLEST_PX / factor(), NOTICE_LEAST / factor())
        self._fit(self._notice, *(max(px * words, least[0]) for px in NOTICE_SIZES), least[1])

    def _draw_line(self, position: PlaybackPosition) -> None:
        on = position.segment.part
        start, end = self._spans[on]
        share = self._shown_share(on, (position.position_ms - start) / (end - start))
        share = max(0.0, min(1.0, share))
        if on == self._line_part:
            self._line.set_done(on, share)
            return
        self._line_part = on
        segments: list[tuple[float, float, str]] = []
        for part, (start, end) in enumerate(self._spans):
            done, state = (1.0, "done") if part < on else (0.0, "todo")
            segments.append((end - start, done, state))
        segments[on] = (segments[on][0], share, "now")
        self._line.set_segments(segments)

    def _shown_share(self, part: int, share: float) -> float:
        """How much of an exercise is shown as done: not less than before it was made easier."""
        if part != self._least[0] or share >= self._least[1]:
            self._least = (0, 0.0)
        self._shown = (part, max(share, self._least[1]))
        return self._shown[1]

    def _show_times(self, left: str, done_at: str) -> None:
        if (left, done_at) == (self._left.text(), self._done_at.text()):
            return
        self._left.setText(left)
        self._done_at.setText(done_at)
        self._place_times()

    def _place_times(self) -> None:
        times, gap = self._places.times, round(14 * self._places.u)
        both, px = (self._left, self._done_at), 22 * self._words_scale()
        room, least = times.width() - gap, SMALLEST_PX / factor()
        while True:
            for words in both:
                words.set_px(px)
            wanted = sum(words.sizeHint().width() for words in both)
            if wanted <= room or px <= least:
                break
            # Long words are set smaller: the line beside them must not move.
            px = max(least, min(px * room / wanted, px - 1))
        width = self._done_at.sizeHint().width()
        way, left = self.layoutDirection(), times.adjusted(0, 0, -width - gap, 0)
        done_at = QRect(times.right() + 1 - width, times.y(), width, times.height())
        self._done_at.setGeometry(QStyle.visualRect(way, times, done_at))
        self._left.setGeometry(QStyle.visualRect(way, times, left))

    def _set_running(self, running: bool) -> None:
        self._pressed = None
        for button in (self._back, self._pause, self._skip, self._hurts):
            button.setEnabled(running)

    # -- places -------------------------------------------------------------------------------

    def _words_scale(self) -> float:
        """By what the words of the stage are multiplied; what shows them knows the text size."""
        return self._places.text / factor()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put everything where it belongs."""
        wide = self._bar.natural_width()
        at = stage_layout(self.width(), self.height(), factor(), wide)
        at = self._places = at.mirrored() if self.isRightToLeft() else at
        u, words = at.u, self._words_scale()
        self._picture.set_fit("stage", unit=at.text)
        self._picture.setGeometry(at.canvas)
        self._line.set_scale(u)
        self._line.setGeometry(at.line)
        self._place_times()
        self._title.set_unit(at.large / factor())
        self._title.setGeometry(at.title)
        self._version.set_px(max(SMALLEST_PX / factor(), 22 * words))
        self._version.setGeometry(at.version)
        self._step.setGeometry(at.step)
        self._ring.setGeometry(at.ring)
        self._phase.setGeometry(at.phase)
        if self._moment:
            self._phase_words(self._moment.phase, "blue" if self._moment.holding else "ink")
        self._dots.set_scale(words, at.reps.width())
        self._dots.setGeometry(at.reps)
        self._then.setGeometry(at.reps)
        self._notice.setGeometry(at.notice)
        self._fit_words()
        self._bar.place(at)

    # -- hands --------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on the picture pauses or goes on."""
        on_picture = self._places.canvas.contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and on_picture:
            self.toggle_requested.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """All the keys of a session."""
        if not self._keys.take(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell the key that works now."""
        tell_signs_key(self._signs)
        super().showEvent(event)
