"""What an illustration is asked to show, and which pictures that will need next."""

import math
from collections.abc import Iterator
from itertools import chain

import msgspec
from msgspec.structs import replace

from sciatica_timer.ui.picture.frames import MAT, FrameKey
from sciatica_timer.ui.picture.index import BREATH, IN, READY, SetIndex

BREATH_MS = 4000
"""One breath of the body and one glow of the muscle while holding."""
BREATH_STEPS = 7
"""From the beginning of a breath to its height, each as long as the others: a picture for each of
them, drawn as slow at both ends as a breath is. The glow changes with them."""
GLOW_LOW = 0.7
SPARSE_MS = 100


class Scene(msgspec.Struct, frozen=True):
    """One picture: a frame of a move, its highlight, and the frames trailing it."""

    set_id: str
    mirrored: bool
    move: str
    number: int
    glow: float = 0.0
    trail: tuple[int, ...] = ()
    """Frames of the move in, shown faintly under the figure, the nearest last."""

    def key(self, width: int) -> FrameKey:
        """The frame itself, for a whole picture of that width."""
        return FrameKey(self.set_id, self.move, self.number, width, self.mirrored)

    def same_place(self, other: "Scene | None") -> bool:
        """Whether both show the same set on the same side, so that frames can just follow."""
        return other is not None and self.set_id == other.set_id and self.mirrored == other.mirrored

    def on_side_of(self, found: SetIndex | None) -> "Scene":
        """The same, not mirrored where the set is shown as it is on both sides."""
        return replace(self, mirrored=False) if found and not found.sided else self

    def with_frame_of(self, move: str, number: int) -> "Scene":
        """The same place with another frame."""
        return replace(self, move=move, number=number)


def pose(found: SetIndex, move: str, fraction: float, *, reduced: bool) -> tuple[str, int]:
    """The move and frame nearest to a fraction of a move; reduced gives only its two ends.

    A move the set does not have shows the neighbouring pose: the start for ready, the hold else.
    """
    if move not in found.moves or found.moves[move].frames < 1:
        move, fraction = IN, 0.0 if move == READY else 1.0
        if move not in found.moves:
            move = next(iter(found.moves), IN)
    last = max(0, found.moves[move].frames - 1) if move in found.moves else 0
    fraction = min(1.0, max(0.0, fraction))
    if reduced:
        fraction = float(round(fraction))
    if found.lead and move in (READY, IN):
        # Both ways are one, and the picture in which they meet counts once. Between reps the body
        # lies as it did before the first.
        meet = found.lead - 1
        number = round(fraction * (meet + found.moves[IN].frames - 1)) if move == IN else 0
        return (READY, number) if number <= meet else (IN, number - meet)
    return move, round(fraction * last)


def sparse(found: SetIndex, move: str) -> bool:
    """Whether a move has so few frames that each gives way to the next in a short fade.

    A breath never does: it moves too little to show it, and a hold must cost next to nothing.
    """
    index = found.moves.get(move)
    return index is not None and move != BREATH and index.ms > SPARSE_MS * max(1, index.frames)


def breathing(found: SetIndex, at_ms: int) -> tuple[str, int, float]:
    """The frame and glow at a time of a hold, starting from the pose and the low glow."""
    turn = at_ms / BREATH_MS % 1
    share = round(2 * min(turn, 1 - turn) * BREATH_STEPS) / BREATH_STEPS
    glow = GLOW_LOW + (1 - GLOW_LOW) * (1 - math.cos(math.pi * share)) / 2
    name, number = pose(found, BREATH, share, reduced=False)
    # A breath begins with the hold as the move in has left it.
    return (name, number, glow) if number else (*pose(found, IN, 1.0, reduced=False), glow)


def trail(found: SetIndex, number: int) -> tuple[int, ...]:
    """Three frames that show where a still comes from, or where its start will go to."""
    last = found.moves[IN].frames - 1 if IN in found.moves else 0
    if last < 3:
        return ()
    thirds = (0, round(last / 3), round(last * 2 / 3))
    return tuple(last - one for one in thirds) if number == 0 else thirds


def direction(found: SetIndex, before: Scene | None, now: Scene, step: int) -> int:
    """Which way the frames run: 1 towards the hold, -1 back from it; step is the way till now."""
    if before is None or not now.same_place(before):
        return 1
    if before.move == now.move:
        return (now.number > before.number) - (now.number < before.number) or step or 1
    if found.lead and now.move == READY:
        return -1
    last = found.moves[now.move].frames - 1 if now.move in found.moves else 0
    return -1 if before.move == BREATH and now.number == last else 1


def needed(found: SetIndex, scene: Scene, width: int, step: int) -> list[FrameKey]:
    """Every frame worth having, the most urgent first.

    That is the ground and the frame itself, its trail, then what follows in the direction of
    travel (step 1 or -1), then what follows in the hold or the other way. Step 0 is a still.
    """
    follow = chain(
        ((IN, number) for number in scene.trail),
        _travel(found, scene, step) if step else (),
        _travel(found, scene, -step) if step else (),
    )
    set_id, mirrored = scene.set_id, scene.mirrored
    keys = [FrameKey(set_id, MAT, 0, width, mirrored), scene.key(width)]
    keys += [FrameKey(set_id, move, number, width, mirrored) for move, number in follow]
    return list(dict.fromkeys(keys))


def _travel(found: SetIndex, scene: Scene, step: int) -> Iterator[tuple[str, int]]:
    frames = {name: move.frames for name, move in found.moves.items()}
    order = [READY, IN] if scene.move == READY or found.lead else [IN]
    if scene.move == BREATH:
        yield IN, frames.get(IN, 1) - 1
        yield from ((BREATH, number) for number in range(1, frames.get(BREATH, 0)))
        yield from ((IN, number) for number in reversed(range(frames.get(IN, 0))))
        yield from ((READY, number) for number in reversed(range(found.lead)))
        return
    if step < 0:
        order.reverse()
    at = order.index(scene.move) if scene.move in order else 0
    for name in order[at:]:
        count = frames.get(name, 0)
        if name == scene.move:
            here = scene.number + step
            numbers = range(here, count) if step > 0 else range(here, -1, -1)
        else:
            numbers = range(count) if step > 0 else range(count - 1, -1, -1)
        yield from ((name, number) for number in numbers)
    if step > 0:
        yield from ((BREATH, number) for number in range(1, frames.get(BREATH, 0)))
