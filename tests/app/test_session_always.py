"""What holds of a session whatever happens in it, in any order: one state, and nothing is lost."""

from pathlib import Path
from tempfile import TemporaryDirectory

from examples import examples
from fakes import Clock, planned
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule
from session_runner import SessionRunner, SlowVoice

from sciatica_timer.app.session.state import Cover, Idle, Preparing, Redoing, Running, Suspended
from sciatica_timer.domain.session import Hurt, Session
from sciatica_timer.engine.player import State

COVERS = st.sampled_from(Cover)


class AnyOrder(RuleBasedStateMachine):
    """A person who presses everything, a slow voice, and a computer that sleeps."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = Clock()
        self.runner = SessionRunner(self.clock, Path(self.folder.name), SlowVoice(self.clock))
        self.session, self.playback = self.runner.session, self.runner.playback
        self.begun = 0
        self.ends: list[Session | None] = []
        self.session.ended.connect(self.ends.append)

    def teardown(self) -> None:
        self.runner.close()
        self.folder.cleanup()

    # -- what a person does ---------------------------------------------------------------------

    @rule(routine=st.sampled_from(["gentle-start", "stretch"]))
    def start(self, routine: str) -> None:
        before = self.session.state
        self.runner.start(routine)
        if isinstance(before, Idle):
            self.begun += 1
            assert isinstance(self.session.state, Preparing)
        else:
            assert self.session.state is before, "a session that goes on is left alone"

    @rule(by=COVERS)
    def suspend(self, by: Cover) -> None:
        before = self.session.state
        going = self.playback.running and self.playback.player.state is not State.PAUSED
        self.session.suspend(by)
        if isinstance(before, Running) and self.session.active:
            assert isinstance(self.session.state, Suspended)
            assert (self.session.state.goes_on, self.session.state.covers) == (going, {by})

    @rule(by=COVERS)
    def resume(self, by: Cover) -> None:
        before = self.session.state
        self.session.resume(by)
        if isinstance(before, Suspended) and before.covers == {by}:
            assert isinstance(self.session.state, Running)
            assert (self.playback.player.state is not State.PAUSED) == before.goes_on

    @rule()
    def open_the_stop_signs(self) -> None:
        self.session.stay_paused()
        if isinstance(self.session.state, Running):
            assert self.playback.player.state is State.PAUSED

    @rule(press=st.sampled_from(["next", "back"]))
    def press(self, press: str) -> None:
        getattr(self.session, press)()

    @rule()
    def toggle(self) -> None:
        if self.session.playable:
            self.playback.toggle()

    @rule()
    def repeat(self) -> None:
        self.session.repeat()

    @rule()
    def hurts(self) -> None:
        assert self.session.hurts() == isinstance(self.session.state, Suspended)

    @rule(choice=st.sampled_from(["go-on", "skip", "easier", "stop"]))
    def answer(self, choice: str) -> None:
        self.session.note_hurt(Hurt(choice=choice))
        if choice == "go-on":
            self.session.hurts_no_more()
        elif choice == "skip":
            self.session.hurts_no_more(skip=True)
        elif choice == "stop":
            self.leave(keep=True)
        elif self.playback.running:
            self.session.do_easier(planned(self.playback.player.planned.exercise.id))

    @rule(keep=st.booleans())
    def leave(self, keep: bool) -> None:
        known, ended, was = len(self.runner.history.sessions), len(self.ends), self.session.active
        done = self.session.anything_done
        self.session.leave(keep=keep)
        assert isinstance(self.session.state, Idle)
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
        stands = not isinstance(self.session.state, Running)
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
        if isinstance(self.session.state, Running):
            assert self.playback.player.state in (State.PAUSED, State.UNREADY)

    # -- what always holds ----------------------------------------------------------------------

    @invariant()
    def the_state_and_the_player_agree(self) -> None:
        state = self.session.state
        in_player = isinstance(state, Running | Suspended | Redoing)
        assert self.playback.running == in_player
        assert self.session.active == (not isinstance(state, Idle)) == self.runner.voice.is_open
        if isinstance(state, Suspended | Redoing):
            assert self.playback.player.state is State.PAUSED
        if isinstance(state, Suspended):
            assert state.covers, "nothing suspends it, so it is not suspended"

    @invariant()
    def each_session_ends_once(self) -> None:
        assert self.begun - len(self.ends) == self.session.active
        kept = {session.id for session in self.runner.history.sessions}
        assert {session.id for session in self.ends if session is not None} == kept


AnyOrder.TestCase.settings = examples(20, stateful_step_count=40)
TestAnyOrder = AnyOrder.TestCase
