"""A session in real time while sound comes and goes: it ends as planned, and is heard again."""

import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sound_server import HAVE_PULSE, SoundServer
from sound_story import Story
from waiting import wait_until

from sciatica_timer.domain.session import Completion

pytestmark = pytest.mark.skipif(not HAVE_PULSE, reason="PulseAudio is not installed")

Fault = Callable[[SoundServer, Story], str]
"""Does harm, waits until it is mended, and names the output that is heard from then on."""


def test_a_session_goes_on_when_the_sound_server_dies_and_is_heard_when_it_is_back(
    server: SoundServer, tmp_path: Path
) -> None:
    story = Story(server, tmp_path / "data", "stretch")
    try:
        story.wait_for_cue(40)
        server.kill()
        story.wait_for("notice", 10, notice="sound-lost")
        server.start()
        story.wait_for("notice", 20, notice="sound-back")
        story.wait_for("begun", 20)
    finally:
        story.close()


def server_restarts(server: SoundServer, story: Story) -> str:
    server.kill()
    wait_until(lambda: "sound-lost" in story.notices(), limit_s=20)
    server.start()
    return "ear"


def server_freezes(server: SoundServer, story: Story) -> str:
    server.signal(signal.SIGSTOP)
    wait_until(lambda: "sound-lost" in story.notices(), limit_s=20)
    server.signal(signal.SIGCONT)
    return "ear"


def output_moves(server: SoundServer, story: Story) -> str:
    """The person chooses another output for the whole machine."""
    server.run("pactl", "set-default-sink", "other")
    server.run("pactl", "move-sink-input", server.run("pactl", "list", "short", "sink-inputs")
               .split("\t")[0], "other")  # fmt: skip
    return "other"


def output_is_pulled(server: SoundServer, story: Story) -> str:
    """A plug is pulled, and the server moves what was heard there."""
    server.run("pactl", "load-module", "module-rescue-streams")
    return output_is_pulled_without_rescue(server, story)


def output_is_pulled_without_rescue(server: SoundServer, story: Story) -> str:
    first = server.run("pactl", "list", "short", "modules").splitlines()[0].split("\t")[0]
    server.run("pactl", "unload-module", first)
    return "other"


def player_dies(server: SoundServer, story: Story) -> str:
    os.kill(story.player(), signal.SIGKILL)
    return "ear"


LOST = ["sound-lost", "sound-back"]
FAULTS: dict[str, tuple[Fault, list[list[str]]]] = {
    "server restarts": (server_restarts, [LOST]),
    "server freezes": (server_freezes, [LOST]),
    # An output into nothing that nobody listens to asks for two seconds at a time.
    "output moves": (output_moves, [[], LOST]),
    "output is pulled": (output_is_pulled, [[], LOST]),
    "output is pulled without rescue": (output_is_pulled_without_rescue, [LOST]),
    "player dies": (player_dies, [LOST]),
}
"""What may be told of each, once."""


def to_the_end(story: Story) -> list[str]:
    """Wait for the last tone and word; gives what was told of the sound."""
    wait_until(lambda: story.has_ended() and story.is_kept, limit_s=600)
    return story.notices()


@pytest.mark.campaign
@pytest.mark.parametrize("name", FAULTS)
def test_a_session_in_real_time_goes_on_to_its_end_and_is_heard_again(
    name: str, server: SoundServer, tmp_path: Path
) -> None:
    """Three minutes each."""
    fault, may_be_told = FAULTS[name]
    story = Story(server, tmp_path / "data", "flare-day")
    try:
        story.wait_for_cue(60)
        wait_until(lambda: len(story.cues()) > 10, limit_s=60)
        began = time.monotonic()
        sink = fault(server, story)
        harmed = time.monotonic() - began
        if LOST in may_be_told and [] not in may_be_told:
            wait_until(lambda: "sound-back" in story.notices(), limit_s=60)
        back = time.monotonic() - began - harmed
        story.listen(sink)
        story.listen_for(3)
        told = to_the_end(story)
        heard = story.heard()
    finally:
        story.close()
    late = [abs(cue.late) for cue in heard.cues]
    alike = [cue.alike for cue in heard.cues]
    print(
        f"\n{name}: told {told}, back {back:.1f} s after it could be; {len(late)} cues heard"
        f" from then on, worst {max(late):.2f} ms, likeness at least {min(alike):.2f}, below 0.85:"
        f" {sum(each <= 0.85 for each in alike)};"
        f" holds {max(heard.hold_errors()):.2f} ms"
    )
    assert told in may_be_told
    assert story.record().completion is Completion.FINISHED
    # A machine that does other things beside this leaves a gap here and there.
    assert len(late) > 20 and max(late) < 30 and sum(each < 0.85 for each in alike) <= 2


@pytest.mark.campaign
def test_a_session_in_real_time_without_any_sound_goes_on_to_its_end(
    server: SoundServer, tmp_path: Path
) -> None:
    server.kill()
    story = Story(server, tmp_path / "data", "flare-day")
    try:
        told = to_the_end(story)
    finally:
        story.close()
    print(f"\nno server: told {told}")
    assert told == ["no-sound"]
    assert story.record().completion is Completion.FINISHED
