"""How long the longest routine takes to be laid out and played: `python benchmarks/session.py`."""

from time import process_time

from sciatica_timer.app import content
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.plan import plan_routine
from sciatica_timer.engine.player import Player
from sciatica_timer.services import resources

ROUTINE = "all-seven"
BEAT_MS = 33
RUNS = 5


def main() -> None:
    """Print processor time in milliseconds, the best of some runs."""
    resources.register()
    shipped = content.load()
    plan = plan_routine(shipped.library.routines[ROUTINE], shipped.library)
    laid, played = [], []
    for _ in range(RUNS):
        began = process_time()
        timeline = lay_out(plan, shipped.phrases, LayoutOptions())
        laid.append(process_time() - began)
        player = Player(timeline)
        player.play(0)
        began = process_time()
        for now in range(0, timeline.total_ms + BEAT_MS, BEAT_MS):
            player.advance(now)
        played.append(process_time() - began)
    beats = timeline.total_ms // BEAT_MS
    print(f"{ROUTINE}, {timeline.total_ms / 60_000:.1f} minutes, {len(timeline.cues)} cues")
    print(f"laid out in {min(laid) * 1000:.1f} ms")
    print(f"played in {min(played) * 1000:.0f} ms, {min(played) / beats * 1e6:.1f} us a beat")


if __name__ == "__main__":
    main()
