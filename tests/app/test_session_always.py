"""What holds of a session whatever happens in it, in any order: one state, and nothing is lost."""

from pathlib import Path
from tempfile import TemporaryDirectory

from fakes import Clock, planned
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.app.session.state import Cover, Idle, Preparing, Redoing, Running, Suspended
from sciatica_timer.domain.session import Hurt, Session
from sciatica_timer.engine.player import State

COVERS = st.sampled_from(Cover)


class AnyOrder(RuleBasedStateMachine):
    """A person who presses everything, a slow voice, and a computer that sleeps."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory()
        self.clock = Clock()
        self.runner = SessionRunner(self.clock, Path(self.folder.name), SlowVoice(self.clock))
        self.flow, self.playback = self.runner.flow, self.runner.playback
        self.begun = 0
        self.ends: list[Session | None] = []
        self.flow.ended.connect(self.ends.append)

    def teardown(self) -> None:
        self.runner.close()
        self.folder.cleanup()

    # -- what a person does ---------------------------------------------------------------------

    @rule(routine=st.sampled_from(["gentle-start", "stretch"]))
    def start(self, routine: str) -> None:
        before = self.flow.state
        self.runner.start(routine)
        if isinstance(before, Idle):
            self.begun += 1
            assert isinstance(self.flow.state, Preparing)
        else:
            assert self.flow.state is before, "a session that goes on is left alone"

    @rule(by=COVERS)
    def suspend(self, by: Cover) -> None:
        before = self.flow.state
        going = self.playback.running and self.playback.player.state is not State.PAUSED
        self.flow.suspend(by)
        if isinstance(before, Running) and self.flow.active:
            assert isinstance(self.flow.state, Suspended)
            assert (self.flow.state.goes_on, self.flow.state.covers) == (going, {by})

    @rule(by=COVERS)
    def resume(self, by: Cover) -> None:
        before = self.flow.state
        self.flow.resume(by)
        if isinstance(before, Suspended) and before.covers == {by}:
            assert isinstance(self.flow.state, Running)
            assert (self.playback.player.state is not State.PAUSED) == before.goes_on

    @rule()
    def open_the_stop_signs(self) -> None:
        self.flow.stay_paused()
        if isinstance(self.flow.state, Running):
            assert self.playback.player.state is State.PAUSED

    @rule(press=st.sampled_from(["toggle", "next", "back"]))
    def press(self, press: str) -> None:
        if self.flow.playable:
            getattr(self.playback, press)()

    @rule()
    def repeat(self) -> None:
        self.flow.repeat()

    @rule()
    def hurts(self) -> None:
        assert self.flow.hurts() == isinstance(self.flow.state, Suspended)

    @rule(choice=st.sampled_from(["go-on", "skip", "easier", "stop"]))
    def answer(self, choice: str) -> None:
        self.flow.note_hurt(Hurt(choice=choice))
        if choice == "go-on":
            self.flow.hurts_no_more()
        elif choice == "skip":
            self.flow.skip_hurting()
        elif choice == "stop":
            self.leave(keep=True)
        elif self.playback.running:
            self.flow.do_easier(planned(self.playback.player.planned.exercise.id))

    @rule(keep=st.booleans())
    def leave(self, keep: bool) -> None:
        known, ended, was = len(self.runner.history.sessions), len(self.ends), self.flow.active
        done = self.flow.anything_done
        self.flow.leave(keep=keep)
        assert isinstance(self.flow.state, Idle)
        assert len(self.ends) == ended + was
        if done:
            assert len(self.runner.history.sessions) == known + keep, "what was done is never lost"

    # -- what happens ---------------------------------------------------------------------------

    @rule(count=st.integers(1, 20))
    def words_get_ready(self, count: int) -> None:
        if self.runner.voice.wanted:
            self.runner.voice.make(count)

    @rule()
    def all_words_are_ready(self) -> None:
        if self.runner.voice.wanted:
            self.runner.voice.make_all()

    @rule(ms=st.integers(33, 20_000))
    def time_passes(self, ms: int) -> None:
        stands = not isinstance(self.flow.state, Running)
        place = self.playback.player.position if self.playback.running else 0
        self.runner.run(ms)
        if stands and self.playback.running:
            assert self.playback.player.position == place

    @rule(ms=st.integers(2_100, 60_000), asleep=st.booleans())
    def the_computer_sleeps_or_is_held_up(self, ms: int, asleep: bool) -> None:
        if asleep:
            self.clock.slept += ms
        else:
            self.clock.wait(ms)
        self.runner.run(33)
        if isinstance(self.flow.state, Running):
            assert self.playback.player.state in (State.PAUSED, State.UNREADY)

    # -- what always holds ----------------------------------------------------------------------

    @invariant()
    def the_state_and_the_player_agree(self) -> None:
        state = self.flow.state
        in_player = isinstance(state, Running | Suspended | Redoing)
        assert self.playback.running == in_player
        assert self.flow.active == (not isinstance(state, Idle)) == self.runner.voice.is_open
        if isinstance(state, Suspended | Redoing):
            assert self.playback.player.state is State.PAUSED
        if isinstance(state, Suspended):
            assert state.covers, "nothing suspends it, so it is not suspended"

    @invariant()
    def each_session_ends_once(self) -> None:
        assert self.begun - len(self.ends) == self.flow.active
        kept = {session.id for session in self.runner.history.sessions}
        assert {session.id for session in self.ends if session is not None} == kept


AnyOrder.TestCase.settings = settings(max_examples=40, stateful_step_count=40)
TestAnyOrder = AnyOrder.TestCase
