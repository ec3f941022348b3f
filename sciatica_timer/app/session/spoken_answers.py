"""What is said beside the plan of a session: where it stands, why it paused, the way out."""

from sciatica_timer.app.content import Content
from sciatica_timer.domain.timeline import AFTER_IT, Phase, Segment
from sciatica_timer.engine.player import Player, State
from sciatica_timer.services.playback_controller import PlaybackController
from sciatica_timer.services.playback_position import PauseReason
from sciatica_timer.services.voice.voice import Voice

LONG_MS = 15_000
"""So much of a rest, and what is said last is that it goes on, or silence would seem a fault."""

FOLLOWED_MS = 4_000
"""From here on somebody may have done what the way out says; sooner it was hardly heard."""


class SpokenAnswers:
    """Says at once what answers a press, or what came about; all sound before it stops."""

    def __init__(self, content: Content, voice: Voice, playback: PlaybackController) -> None:
        self._content = content
        self._voice = voice
        self._playback = playback
        self._led_out_at = 0
        playback.paused_by_itself.connect(self._on_paused_by_itself)

    @property
    def way_out(self) -> str:
        """How to come out gently of where the body is, as it is shown."""
        exercise, in_it = self._player.planned.exercise, self._player.segment.in_position
        return self._content.phrases.way_out(exercise, in_it=in_it)

    def tell_way_out(self) -> None:
        """Say how to come out gently of where the body is."""
        self._led_out_at = self._playback.ticks()
        exercise, in_it = self._player.planned.exercise, self._player.segment.in_position
        self._voice.say_now(self._content.phrases.said_way_out(exercise, in_it=in_it))

    @property
    def led_out(self) -> bool:
        """Whether the position was left by now, as was told: not after a slip of the hand."""
        since_ms = self._playback.ticks() - self._led_out_at
        return self._player.segment.is_led_into and since_ms >= FOLLOWED_MS

    def resumption(self, segment: Segment) -> str:
        """Where we are, said before it goes on."""
        if segment.phase in AFTER_IT:
            return self._content.phrases.resume_after
        if segment.phase is Phase.REST and segment.end_ms - self._player.position > LONG_MS:
            return self._content.phrases.rest
        exercise = self._player.timeline.plan[segment.part].exercise
        return self._content.phrases.resumption(exercise, self._player.side)

    def repeat(self) -> None:
        """Say the instruction that is on again."""
        if self._player.state is State.WAITING:
            self._voice.say_now(self._instruction)
        else:
            self._playback.repeat(self._instruction)
        self.tell_pause()

    def tell_pause(self) -> None:
        """Answer a press while it is paused: what is on, and that it stands still."""
        if self._player.state is State.PAUSED:
            self._voice.say_now(self._instruction, self._content.phrases.paused)

    @property
    def _player(self) -> Player:
        return self._playback.player

    @property
    def _instruction(self) -> str:
        index, segments = self._player.index, self._player.timeline.segments
        # In a hold nothing is spoken; its instruction is the move before it.
        while index and segments[index].phase is Phase.HOLD:
            index -= 1
        return segments[index].shown

    def _on_paused_by_itself(self, why: PauseReason) -> None:
        phrases = self._content.phrases
        self._voice.say_now(phrases.locked if why is PauseReason.LOCKED else phrases.paused)
