"""Beats the time: a QTimer drives the player, and everything that happens becomes a signal."""

import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from sciatica_timer.domain.cue import Cue, Tone
from sciatica_timer.domain.timeline import AFTER_IT, Phase, Segment, Timeline
from sciatica_timer.engine.player import Player, State
from sciatica_timer.services import clock
from sciatica_timer.services.playback_position import PauseReason, PlaybackPosition

BEAT_MS = 33
"""How often the picture moves; sound does not depend on it."""
HOLD_BEAT_MS = 50
"""Where the body lies still only the ring's end creeps on: so it costs a third less."""
LEAD_IN_MS = 3_000
"""After a pause the position is said, then so many ms pass until it goes on."""
HAND_MS = 60
"""From a press to the first sound that answers it: a plan cannot reach the ear sooner."""
SILENCE_MS = 30_000
"""So long somebody lies there and waits for a sound that is gone; later they may have got up."""
SOON_MS = 150
"""Time for a plan to reach the ear: the player reads its first clips, on a busy machine."""


class PlaybackController(QObject):
    """Plays one timeline at a time and tells what passes."""

    moved = Signal(object)
    """Position, up to thirty times a second while playing."""
    planned = Signal(object)
    """The cues to come with their due times: a list of (ticks, Cue). Replaces what was planned."""
    hushed = Signal()
    """Whatever sounds is to stop."""
    ran = Signal(int, int)
    """A stretch of the timeline was played."""
    waited = Signal(object, int)
    """Segment and milliseconds: a hold went on beyond its plan."""
    skipped = Signal(int)
    """The rest of this part was skipped."""
    state_changed = Signal(object)
    commanded = Signal(str, int)
    """What was asked for (begin, pause, resume, go_on, next, back, repeat, relay, replace, stop)
    or came about (sound_is_there), at once, and the position then."""
    paused_by_itself = Signal(object)
    """PauseReason: why it paused where it stood; once more where that may not have been heard."""
    ended = Signal()

    def __init__(
        self,
        ticks: Callable[[], int],
        parent: QObject | None = None,
        *,
        asleep: Callable[[], int] = clock.asleep,
        naps: bool = sys.platform == "darwin",
    ) -> None:
        """asleep gives the milliseconds slept so far.

        naps says whether the system puts the beats of an app that nobody sees seconds apart.
        """
        super().__init__(parent)
        self._ticks = ticks
        self._asleep = asleep
        self._naps = naps
        self._slept_ms = 0
        self._player: Player | None = None
        self._words_ms: dict[str, int] = {}
        self._resume_text: Callable[[Segment], str] = lambda _segment: ""
        self._lead: list[tuple[int, Cue]] = []
        """What was planned before the timeline goes on."""
        self._sounds_by = 0
        """When the sound device of a session that begins is there at the latest."""
        self._waiting_since = 0
        self.paused_for: PauseReason | None = None
        """Why it paused by itself, until a person pauses it or goes on."""
        self._paused_at = 0
        self._now = 0
        """When the player was last moved; a command acts at the same moment."""
        self._timer = QTimer(self)
        self._timer.setInterval(BEAT_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    # -- questions ----------------------------------------------------------------------------

    @property
    def player(self) -> Player:
        """The player of the running session; only valid while there is one."""
        if self._player is None:
            raise RuntimeError("no session is running")
        return self._player

    def ticks(self) -> int:
        """The time by which it plays, in monotonic milliseconds."""
        return self._ticks()

    @property
    def running(self) -> bool:
        """Whether there is a session, playing or paused."""
        return self._player is not None and self._player.state is not State.ENDED

    def position(self) -> PlaybackPosition:
        """This moment."""
        return PlaybackPosition.of(self.player, self._ticks(), self._waiting_since)

    # -- commands -----------------------------------------------------------------------------

    def begin(
        self,
        timeline: Timeline,
        *,
        words_ms: dict[str, int],
        resume_text: Callable[[Segment], str],
        wait_for_me: bool = False,
        lead_ms: int = 0,
        ready: frozenset[int] | None = None,
        position_ms: int | None = None,
    ) -> None:
        """Start a session, in lead_ms from now so that the sound device is open by then.

        ready holds the exercises whose words are there, None stands for all. With a position it
        goes on from there, as after a pause.
        """
        self._player = Player(timeline, wait_for_me=wait_for_me, ready=ready, naps=self._naps)
        self.paused_for = None
        self._slept_ms = self._asleep()
        self._words_ms = words_ms
        self._resume_text = resume_text
        self._tell("begin")
        now = self._ticks()
        if position_ms is not None:
            self._player.replace(timeline, position_ms, now, ready)
            self.resume(after_ms=lead_ms)
        else:
            if lead_ms:
                self._player.resume(now, lead_ms)
            else:
                self._player.play(now)
            self._replan()
        self._sounds_by = now + lead_ms

    def sound_is_there(self, *, after_ms: int = SOON_MS) -> None:
        """The device plays, or may not: a session that waits for it goes on in after_ms at most."""
        now = self._ticks()
        sooner = self._sounds_by - now - after_ms
        if sooner > 0 and self.running and self.player.state is State.LEAD_IN:
            self._sounds_by = now + after_ms
            self._tell("sound_is_there")
            self.player.resume(now, self.player.lead_left(now) - sooner)
            self._replan([(due - sooner, cue) for due, cue in self._lead])

    def pause(self) -> None:
        """Stand still; silence at once."""
        if self._catch_up():
            self._tell("pause")
            self.player.pause(self._now)
            self.paused_for = None
            self._timer.stop()
            self.hushed.emit()
            self._changed()

    def pause_for(self, why: PauseReason) -> None:
        """Stand still and tell why, if it goes on; a waiting hold, and the end, need no sound."""
        if self.running and self._going():
            waits = self.player.state is State.WAITING or self.player.segment.phase is Phase.END
            if why is not PauseReason.SOUND_LOST or not waits:
                self.pause()
                if self.running:
                    self._tell_why(why)

    def heard_again(self) -> None:
        """The sound is back: go on where only that was missing for a moment, else tell again."""
        why, ago_ms = self.paused_for, self._ticks() - self._paused_at
        if why is PauseReason.SOUND_LOST and ago_ms <= SILENCE_MS:
            self.resume()
        elif why and self.running:
            self.paused_by_itself.emit(why)

    def resume(self, *, after_ms: int = 0) -> None:
        """Say where we are, in after_ms from now; give three seconds, then go on."""
        if not self.running or self.player.state not in (State.PAUSED, State.LEAD_IN):
            return
        self._tell("resume")
        self.hushed.emit()
        player, now = self.player, self._ticks()
        self._slept_ms, self._sounds_by, self.paused_for = self._asleep(), 0, None
        text = self._resume_text(player.segment)
        said, after_ms = self._words_ms.get(text, 0), max(after_ms, HAND_MS)
        player.resume(now, after_ms + said + LEAD_IN_MS)
        if player.state is State.UNREADY:
            self._changed()
            return
        lead: list[tuple[int, Cue]] = []
        if said:
            lead.append((now + after_ms, Cue(at_ms=0, for_ms=said, kind="word", text=text)))
        if player.segment.phase is Phase.HOLD and player.position > player.segment.at_ms:
            start = Cue(at_ms=0, for_ms=0, kind="tone", text=Tone.START)
            lead.append((now + after_ms + said + LEAD_IN_MS, start))
        self._replan(lead)

    def toggle(self) -> None:
        """Space: pause, resume, or leave a hold that waits."""
        if not self.running:
            return
        if self.player.state is State.PAUSED:
            self.resume()
        elif self.player.state is State.WAITING:
            self.go_on()
        elif self._going():
            self.pause()

    def go_on(self) -> None:
        """Leave a hold that waits for the person."""
        if self.running and self.player.state is State.WAITING and self._going():
            self._tell("go_on")
            self.hushed.emit()
            self.player.go_on(self._now + HAND_MS)
            self._replan()

    def next(self) -> None:
        """To the next exercise."""
        if self._catch_up():
            self._tell("next")
            if self.player.segment.phase not in AFTER_IT:
                self.skipped.emit(self.player.part)
            self.player.next(self._now + HAND_MS)
            self._jumped()

    def back(self) -> None:
        """This rep again; at once again, the exercise before."""
        if self._catch_up():
            self._tell("back")
            self.player.back(self._now + HAND_MS)
            self._jumped()

    def repeat(self, text: str) -> None:
        """Say the instruction that is on once more; where it goes on in a moment, where we are."""
        if self.running and self.player.state is State.LEAD_IN and self._lead:
            self.resume()
        if not self.running or self.player.state is not State.PLAYING or not self._catch_up():
            return
        self._tell("repeat")
        player, length = self.player, self._words_ms.get(text, 0)
        if player.state is not State.PLAYING:
            return
        in_hold = player.segment.phase is Phase.HOLD
        if (due := player.repeat(self._now + HAND_MS, length)) is None:
            return
        if not in_hold or not player.tone_is_near:
            self.hushed.emit()
        if not in_hold and self.speaks_on:
            self._replan()
        else:
            self._replan([(due, Cue(at_ms=0, for_ms=length, kind="word", text=text))])

    def relay(
        self, timeline: Timeline, words_ms: dict[str, int], ready: frozenset[int] | None
    ) -> None:
        """Take the same session with other lengths, while it goes on; silent, nothing is cut."""
        self._words_ms = words_ms
        if not self.running:
            return
        if self._advance():
            self.moved.emit(self.position())
            self.ended.emit()
            return
        player = self.player
        self._tell("relay")
        player.relay(timeline, ready)
        if player.state is State.UNREADY:
            player.resume(self._now, SOON_MS)
        if player.state in (State.PAUSED, State.UNREADY):
            self._changed()
        else:
            self._replan([each for each in self._lead if each[0] > self._now])

    @property
    def speaks_on(self) -> bool:
        """Whether words of the segment that is on are still to come while it goes on."""
        if not self.running or self.player.state is not State.PLAYING:
            return False
        end = self.player.segment.end_ms
        return any(cue.kind == "word" and cue.at_ms < end for cue in self.player.due()[1])

    def replace(
        self,
        timeline: Timeline,
        position_ms: int,
        words_ms: dict[str, int],
        ready: frozenset[int] | None = None,
    ) -> None:
        """The rest is laid out anew; it stays paused until resumed."""
        self._timer.stop()
        self._words_ms = words_ms
        self._tell("replace")
        self.player.replace(timeline, position_ms, self._ticks(), ready)
        self.hushed.emit()
        self._changed()

    def stop(self) -> None:
        """End the session where it is."""
        if self._catch_up(ending=True):
            self._tell("stop")
            self.player.stop()
            self._timer.stop()
            self.hushed.emit()
            self.state_changed.emit(State.ENDED)

    # -- the beat -----------------------------------------------------------------------------

    def _beat(self) -> None:
        ended, position = self._advance(), self.position()
        self.moved.emit(position)
        if self._timer.interval() != (pace := position.next_ms(BEAT_MS, HOLD_BEAT_MS)):
            self._timer.setInterval(pace)
        if ended:
            self.ended.emit()

    def _catch_up(self, *, ending: bool = False) -> bool:
        """Count what ran until now before a command; whether the session still goes on."""
        if not self.running:
            return False
        ended = self._advance()
        if self.player.state is State.WAITING:
            self.waited.emit(self.player.segment, self._now - self._waiting_since)
        # The end was reached since the last beat; whoever stops the session does not ask for it.
        if ended and not ending:
            self.moved.emit(self.position())
            self.ended.emit()
        return ending or not ended

    def _going(self) -> bool:
        """Whether it still goes on, once what ran until now is counted.

        A press that was on its way as the computer slept finds that it paused, and leaves it so.
        """
        return self._catch_up() and self.player.state is not State.PAUSED

    def _advance(self) -> bool:
        """Move to now, and tell everything that was passed; whether the end was reached."""
        player, now, slept_ms = self.player, self._ticks(), self._asleep()
        before, segment = player.state, player.segment
        passed = player.advance(now, asleep=slept_ms - self._slept_ms)
        self._slept_ms = slept_ms
        away = passed.slept or passed.held_up
        if away and before is State.WAITING:
            self.waited.emit(segment, self._now - self._waiting_since)
        elif player.state is State.WAITING and before is not State.WAITING:
            self._waiting_since = now
        self._now = now
        if passed.ran[1] > passed.ran[0]:
            self.ran.emit(*passed.ran)
        if away or passed.ended or player.state is State.UNREADY:
            self._timer.stop()
        if away:
            self.hushed.emit()
            self._tell_why(PauseReason.SLEPT if passed.slept else PauseReason.HELD_UP)
        if player.state is not before:
            self.state_changed.emit(player.state)
        return passed.ended

    def _jumped(self) -> None:
        self.hushed.emit()
        if self.player.state is State.PAUSED:
            self._changed()
        else:
            self._replan()

    def _replan(self, lead: list[tuple[int, Cue]] | None = None) -> None:
        if self.player.state is State.UNREADY:
            self._timer.stop()
        else:
            self._timer.start()
        self._lead = lead or []
        origin, cues = self.player.due()
        self.planned.emit(self._lead + [(origin + cue.at_ms, cue) for cue in cues])
        self._changed()

    def _tell_why(self, why: PauseReason) -> None:
        self.paused_for, self._paused_at = why, self._now
        self.paused_by_itself.emit(why)

    def _tell(self, name: str) -> None:
        self.commanded.emit(name, self.player.position)

    def _changed(self) -> None:
        self.state_changed.emit(self.player.state)
        self.moved.emit(self.position())
