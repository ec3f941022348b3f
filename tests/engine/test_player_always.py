"""What holds of the player, whatever is pressed when, and however unevenly time comes in."""

from collections.abc import Callable
from math import inf

from examples import examples
from fakes import phrases, planned
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.engine.player import LONGEST_GAP_MS, Advance, Player, State

PLANS = {
    "long": lay_out(
        [planned("pelvic-tilt"), planned("lying-gluteal"), planned("bird-dog")],
        phrases(),
        LayoutOptions(),
    ),
    "short": lay_out(
        [planned("knee-to-chest", hold_s=2)], phrases(), LayoutOptions(count_aloud=True)
    ),
}
HOLDS = {id(tl): [s for s in tl.segments if s.phase is Phase.HOLD] for tl in PLANS.values()}


class PressAnything(RuleBasedStateMachine):
    """A person who presses every key, and a clock that stutters.

    `open_` holds the cues that may still sound in this pass; every seek begins another pass.
    """

    @initialize(plan=st.sampled_from(sorted(PLANS)), wait=st.booleans(), now=st.integers(0))
    def begin(self, plan: str, wait: bool, now: int) -> None:
        self.now = now
        self.player = Player(PLANS[plan], wait_for_me=wait)
        self.player.play(now)
        self.new_pass()

    def new_pass(self) -> None:
        """From here on every cue may sound once, those that are due right here as well."""
        place, self.goes_at = self.player.position, self.now
        self.open_ = [cue for cue in self.player.timeline.cues if cue.at_ms >= place]

    def let_pass(self, ms: int, call: Callable[[int], Advance]) -> Advance:
        """Let time pass, and judge what it brought."""
        player, start, state = self.player, self.player.position, self.player.state
        lead = max(player.lead_left(self.now), self.goes_at - self.now)
        lives = state in (State.PLAYING, State.LEAD_IN) and ms >= lead
        elapsed = ms - lead if lives else 0
        self.now += ms
        passed = call(self.now)
        end = player.position
        assert passed.ran == (start, end)
        # Time is lost only where a hold waits and where the session ends, and nowhere else.
        stops = [player.timeline.total_ms]
        if player.wait_for_me:
            stops += [hold.end_ms for hold in HOLDS[id(player.timeline)]]
        stop = min(place for place in stops if place > start) if start < stops[0] else start
        assert end == min(start + elapsed, stop)
        waits = end == stop and player.wait_for_me and end < stops[0]
        gone = [cue for cue in self.open_ if cue.at_ms < end + (not waits)] if lives else []
        self.open_ = self.open_[len(gone) :]
        _, promised = player.due()
        until = self.certain_until()
        assert list(promised) == [cue for cue in self.open_ if cue.at_ms < until]
        assert passed.ended == (state is not State.ENDED and lives and end == stops[0])
        return passed

    def certain_until(self) -> float:
        """Beyond the hold that is on nothing is promised while holds wait."""
        timeline = self.player.timeline
        holds = timeline.segments[self.player.index :] if self.player.wait_for_me else ()
        return next((each.end_ms for each in holds if each.phase is Phase.HOLD), inf)

    @property
    def on(self) -> bool:
        return self.player.state is not State.ENDED

    @precondition(lambda self: self.on)
    @rule(ms=st.one_of(st.integers(0, 1_900), st.integers(1, 60)), times=st.integers(1, 12))
    def time_passes(self, ms: int, times: int) -> None:
        for _ in range(times):
            if self.on:
                self.let_pass(ms, self.player.advance)

    @precondition(lambda self: self.on)
    @rule(seconds=st.integers(1, 40))
    def a_calm_stretch(self, seconds: int) -> None:
        for _ in range(seconds * 5):
            self.time_passes(200, 1)

    @precondition(lambda self: self.on)
    @rule(ms=st.integers(LONGEST_GAP_MS + 1, 10**8), slept=st.booleans(), counted=st.booleans())
    def nobody_is_led(self, ms: int, slept: bool, counted: bool) -> None:
        """The computer sleeps, which the clock counts or not, or the app is held up."""
        before, state = self.player.position, self.player.state
        self.now += ms if counted or not slept else 0
        passed = self.player.advance(self.now, asleep=ms if slept else 0)
        goes = state is not State.PAUSED
        assert (passed.slept, passed.held_up) == (slept and goes, not slept and goes)
        assert self.player.state is State.PAUSED
        assert passed.ran == (before, before)

    @precondition(lambda self: self.on)
    @rule(ms=st.integers(0, 1_900))
    def pause(self, ms: int) -> None:
        passed = self.let_pass(ms, self.player.pause)
        assert self.player.state is (State.ENDED if passed.ended else State.PAUSED)

    @precondition(lambda self: self.on and self.player.state is State.PAUSED)
    @rule(lead=st.integers(0, 5_000))
    def resume(self, lead: int) -> None:
        before, segment = self.player.position, self.player.segment
        self.player.resume(self.now, lead)
        if segment.phase is Phase.HOLD:
            assert self.player.position == before
        else:
            assert self.player.position == segment.at_ms
        if self.player.position == segment.at_ms:
            self.new_pass()

    @precondition(lambda self: self.on)
    @rule()
    def next(self) -> None:
        before = self.player.position
        self.player.next(self.now)
        assert self.player.position >= before
        self.new_pass()

    @precondition(lambda self: self.on)
    @rule()
    def back(self) -> None:
        before = self.player.position
        self.player.back(self.now)
        assert self.player.position <= before
        self.new_pass()

    @precondition(lambda self: self.on)
    @rule(length=st.integers(0, 9_000))
    def repeat(self, length: int) -> None:
        before, segment = self.player.position, self.player.segment
        due = self.player.repeat(self.now, length)
        origin, coming = self.player.due()
        if segment.phase is Phase.HOLD:
            assert self.player.position == before
            assert due is None or self.now <= due <= self.now + segment.end_ms - before - length
        else:
            assert self.player.position == segment.at_ms
            self.new_pass()
            if self.player.state is State.PLAYING:
                self.goes_at = origin + segment.at_ms
            if any(c.kind == "word" and c.at_ms < segment.end_ms for c in self.open_):
                return
            assert due is not None
        if due is not None and self.player.state is State.PLAYING:
            # What is said again is as clear as all that is planned, and nothing is left out.
            sounding = [c for c in coming if origin + c.at_ms < due + length]
            assert all(origin + c.end_ms <= due for c in sounding)

    @precondition(lambda self: not self.on)
    @rule(plan=st.sampled_from(sorted(PLANS)), wait=st.booleans())
    def begin_another(self, plan: str, wait: bool) -> None:
        self.begin(plan, wait, self.now)

    @precondition(lambda self: self.player.state is State.WAITING)
    @rule()
    def go_on(self) -> None:
        self.player.go_on(self.now)
        assert self.player.state is State.PLAYING

    @precondition(lambda self: self.on)
    @rule(plan=st.sampled_from(sorted(PLANS)), share=st.integers(0, 99))
    def replace(self, plan: str, share: int) -> None:
        timeline = PLANS[plan]
        self.player.replace(timeline, timeline.total_ms * share // 100, self.now)
        assert self.player.state is State.PAUSED
        self.new_pass()

    @invariant()
    def the_place_is_on_the_timeline(self) -> None:
        if not hasattr(self, "player"):
            return
        player = self.player
        assert 0 <= player.position <= player.timeline.total_ms
        assert player.segment.at_ms <= player.position <= player.segment.end_ms
        if player.state is State.ENDED:
            assert player.position == player.timeline.total_ms
        if player.state is State.WAITING:
            assert player.segment.phase is Phase.HOLD
            assert player.position == player.segment.end_ms
            assert player.wait_for_me

    @invariant()
    def what_is_promised_is_what_may_still_sound(self) -> None:
        if not hasattr(self, "player") or self.player.state not in (State.PLAYING, State.LEAD_IN):
            return
        origin, cues = self.player.due()
        lead = max(self.player.lead_left(self.now), self.goes_at - self.now)
        assert origin + self.player.position == max(self.now, self.now + lead)
        if self.player.wait_for_me:
            assert list(cues) == self.open_[: len(cues)]
        else:
            assert list(cues) == self.open_


PressAnything.TestCase.settings = examples(30, stateful_step_count=40)
TestWhateverIsPressed = PressAnything.TestCase
