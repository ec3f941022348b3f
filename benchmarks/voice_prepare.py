"""How long a routine's clips take, cold and warm: `python benchmarks/voice_prepare.py`.

Printed as shares of the length of the speech itself, so that machines compare, and of the limits
(3 s cold, 0.1 s warm for a routine of 15 minutes); and how long it takes cold until the session
can begin, which is when its first exercise can be heard. The processor time of the workers is
printed as well: what others do on the machine matters less to it.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop

from sciatica_timer.app import content
from sciatica_timer.domain.layout import lay_out, texts_by_part
from sciatica_timer.domain.plan import layout_options, plan_routine
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.services import resources
from sciatica_timer.services.voice.voice import Clip, Voice

COLD_S, WARM_S = 3.0, 0.1
TIMES = 3


def prepared(
    folder: Path, rows: Sequence[Sequence[str]], prefs: Preferences
) -> tuple[float, float, float]:
    """Seconds until all is there, until the first exercise is, and seconds of speech."""
    voice = Voice(folder, {})
    loop, clips = QEventLoop(), dict[str, Clip]()
    first = list[float]()

    def look(*_: int) -> None:
        if not first and voice.made.keys() >= set(rows[0]):
            first.append(time.perf_counter() - begin)

    def take(made: dict[str, Clip]) -> None:
        clips.update(made)
        loop.quit()

    voice.progressed.connect(look)
    voice.prepared.connect(take)
    begin = time.perf_counter()
    voice.prepare(list(dict.fromkeys(chain.from_iterable(rows))), prefs.voice)
    loop.exec()
    took = time.perf_counter() - begin
    voice.shut_down()
    return took, first[0] if first else took, sum(clip.for_ms for clip in clips.values()) / 1000


def spent() -> float:
    """Processor seconds of all children that have ended; 0 where that is not known."""
    if sys.platform == "win32":
        return 0.0
    import resource

    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def main() -> None:
    """Measure each routine."""
    app = QCoreApplication([])
    resources.register()
    shipped, prefs = content.load(), Preferences()
    options = layout_options(prefs)
    for routine in shipped.library.routines.values():
        plan = plan_routine(routine, shipped.library)
        timeline = lay_out(plan, shipped.phrases, options)
        rows = texts_by_part(timeline, shipped.phrases)
        texts = {text for row in rows for text in row}
        cold: list[float] = []
        ready: list[float] = []
        warm: list[float] = []
        speech, before = 0.0, spent()
        for _ in range(TIMES):
            with tempfile.TemporaryDirectory() as folder:
                took, begins, speech = prepared(Path(folder), rows, prefs)
                cold.append(took)
                ready.append(begins)
                warm.append(prepared(Path(folder), rows, prefs)[0])
        slow, quick = statistics.median(cold), statistics.median(warm)
        worked = (spent() - before) / TIMES
        print(
            f"{routine.id:14} {timeline.total_ms / 60_000:4.1f} min, {len(texts):3} texts, "
            f"{speech:3.0f} s of speech | cold {slow:.2f} s = {slow / speech:.3f} of the speech, "
            f"{slow / COLD_S:.2f} of the limit, processor {worked:.2f} s | "
            f"can begin after {statistics.median(ready):.2f} s | "
            f"warm {quick:.3f} s = {quick / WARM_S:.2f} of the limit"
        )
    app.processEvents()


if __name__ == "__main__":
    main()
