"""What can be had without a window: the list, the script, the sound file."""

import argparse
import contextlib
import json
import signal
import sys
from collections.abc import Generator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from sciatica_timer.app import content
from sciatica_timer.app.care.todays_dose import care_of
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.paths import app_paths, new_file
from sciatica_timer.app.start import output
from sciatica_timer.app.start.interrupts import Interrupts
from sciatica_timer.domain.layout import lay_out, texts_of
from sciatica_timer.domain.plan import layout_options, plan_today
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.routine import Routine
from sciatica_timer.domain.timeline import PlannedExercise, Timeline
from sciatica_timer.services import clock, files, resources, translation
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store import history_file
from sciatica_timer.services.translation import translate
from sciatica_timer.services.voice.voice import Clip, Voice

LONGEST_MS = 120_000
"""Making the clips of a long routine on a slow computer may take this long."""
READ = ("sessions.json", "preferences.json", "programme.json", "pending/*.jsonl")
"""What decides about what is done today, and how much of it."""


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked for; returns the exit code."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    translation.install(translation.language())
    shipped = content.load()
    library = shipped.library
    # Asking changes nothing: what is read is a copy, and only a sound file needs a place.
    where = app_paths(arguments.data_dir, create=False)
    with copy_of(where.data) as copy:
        preferences = PreferencesStore(copy)
        history = HistoryStore(copy, now=clock.now)
        history.load()
        history.close()
        shipped.take_kept(copy)
        care = care_of(library, preferences, history)
    prefs, past = preferences.value, history.sessions

    def plan_of(routine: Routine) -> tuple[PlannedExercise, ...]:
        return plan_today(routine, library, past, care)

    if arguments.list_routines:
        options = layout_options(prefs)
        lines = [
            f"{routine.id}\t{routine.name}\t"
            f"{minutes(lay_out(plan_of(routine), shipped.phrases, options).total_ms)}"
            for routine in library.routines.values()
        ]
        output.print_text("\n".join(lines))
        return 0
    target = _target(arguments.render_audio[1]) if arguments.render_audio else None
    routine = shipped.routine(arguments.render_audio[0] if target else arguments.script)
    plan = plan_of(routine)
    if not plan:
        others = ", ".join(each.id for each in library.routines.values() if plan_of(each))
        raise RefusalError(_nothing_to_say(others).format(routine=routine.id, others=others))
    voice = Voice(
        where.cache,
        resources.tones(),
        keep_clips=target is not None,
        language=shipped.spoken_language,
    )
    try:
        timeline, clips = _with_voice(shipped, plan, prefs, voice)
        if target is not None:
            return _render(target, timeline, clips, prefs)
    finally:
        voice.shut_down()
        app.processEvents()
    output.print_text(
        script_json(routine, timeline) if arguments.json else script_text(routine, timeline)
    )
    return 0


def _nothing_to_say(others: str) -> str:
    if others:
        return translate(
            "CommandLine",
            "All moves of {routine} are left out for now, so there is nothing to say. Routines "
            "with moves: {others}. In the window, under Exercises, a move can be offered again.",
        )
    return translate(
        "CommandLine",
        "All moves of {routine} are left out for now, so there is nothing to say. "
        "In the window, under Exercises, a move can be offered again.",
    )


@contextlib.contextmanager
def copy_of(folder: Path) -> Generator[Path]:
    """A copy of what is read of a data folder, for as long as it is needed.

    Raises RefusalError where something of it cannot be read: without it a move that hurt, and is
    left out since, would be in the list again.
    """
    with TemporaryDirectory(prefix="sciatica-timer-") as name:
        copy = Path(name)
        for pattern in READ:
            for file in folder.glob(pattern):
                beside = copy / file.relative_to(folder)
                beside.parent.mkdir(exist_ok=True)
                try:
                    beside.write_bytes(files.read_regular(file, most=history_file.MOST))
                except FileNotFoundError:
                    continue  # a link to nothing: to the window it is a missing file as well
                except OSError as error:
                    raise RefusalError(
                        translate(
                            "CommandLine",
                            "{file} could not be read, so today's doses are not known: {why}.",
                        ).format(file=file, why=error.strerror or error)
                    ) from error
        yield copy


def _target(text: str) -> Path:
    """Where the sound file goes; refused at once, not after minutes of work."""
    from sciatica_timer.services.voice.render import ending_problem, place_beside

    if problem := ending_problem(Path(text)):
        raise RefusalError(problem)
    target = new_file(text, "--render-audio")
    part = place_beside(target)
    try:
        part.touch(files.PRIVATE_FILE)
        part.unlink()
    except OSError as error:
        raise _unwritten(target, error) from error
    return target


def _unwritten(target: Path, error: OSError) -> RefusalError:
    told = translate("CommandLine", "The sound file {file} could not be written: {why}.")
    return RefusalError(told.format(file=target, why=error.strerror or error))


def minutes(total_ms: int) -> int:
    """Whole minutes, at least one; 0 where there is nothing to do."""
    return max(1, round(total_ms / 60_000)) if total_ms else 0


def script_json(routine: Routine, timeline: Timeline) -> str:
    """The whole timeline as JSON."""
    segments = [
        {
            "at_ms": segment.at_ms,
            "for_ms": segment.for_ms,
            "phase": segment.phase,
            "exercise": segment.exercise,
            "side": segment.side,
            "rep": segment.rep,
            "set": segment.set,
        }
        for segment in timeline.segments
    ]
    cues = [
        {"at_ms": cue.at_ms, "for_ms": cue.for_ms, "kind": cue.kind, "text": cue.text}
        for cue in timeline.cues
    ]
    whole = {"routine": routine.id, "total_ms": timeline.total_ms}
    return json.dumps(whole | {"segments": segments, "cues": cues}, ensure_ascii=False)


def script_text(routine: Routine, timeline: Timeline) -> str:
    """The whole script to read: the time, then what is said or sounds."""
    lines = [f"{routine.name}, {stamp(timeline.total_ms)}", ""]
    part = -1
    for cue in timeline.cues:
        segment = timeline.at(cue.at_ms)
        if segment.part != part:
            part = segment.part
            lines += ["", timeline.plan[part].exercise.name.upper()]
        said = cue.text if cue.kind == "word" else f"({cue.text})"
        lines.append(f"{stamp(cue.at_ms)}  {segment.phase:<11}  {said}")
    return "\n".join(lines)


def stamp(ms: int) -> str:
    """Minutes, seconds and tenths."""
    whole, rest = divmod(ms, 60_000)
    return f"{whole:2d}:{rest // 1000:02d}.{rest % 1000 // 100}"


def _with_voice(
    shipped: content.Content,
    plan: tuple[PlannedExercise, ...],
    prefs: Preferences,
    voice: Voice,
) -> tuple[Timeline, dict[str, Clip]]:
    """The timeline with the true length of every clip; at reading speed without a voice."""
    options = layout_options(prefs)
    texts = texts_of(lay_out(plan, shipped.phrases, options), shipped.phrases)
    clips: dict[str, Clip] = {}
    loop = QEventLoop()

    def take(made: dict[str, Clip]) -> None:
        clips.update(made)
        loop.quit()

    voice.prepared.connect(take)
    interrupts, ended_by = Interrupts(), list[int]()
    interrupts.came.connect(ended_by.append)
    interrupts.came.connect(loop.quit)
    limit = QTimer()
    limit.setSingleShot(True)
    limit.timeout.connect(loop.quit)
    limit.start(LONGEST_MS)
    QTimer.singleShot(0, lambda: voice.prepare(texts, prefs.voice))
    loop.exec()
    limit.stop()
    interrupts.remove()
    if ended_by:
        raise KeyboardInterrupt
    lengths = {text: clip.for_ms for text, clip in clips.items()}
    timeline = lay_out(plan, shipped.phrases, options, clip_ms=lengths, tone_ms=voice.tone_ms())
    return timeline, clips


def _render(target: Path, timeline: Timeline, clips: dict[str, Clip], prefs: Preferences) -> int:
    from sciatica_timer.services.voice import render

    if not clips:
        raise RefusalError(
            translate(
                "CommandLine", "No voice was found on this computer, so there is nothing to write."
            )
        )
    # As with Ctrl+C, nothing half written is left behind.
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        render.render_audio(
            target, timeline.cues, clips, resources.tones(), timeline.total_ms, prefs.voice
        )
    except OSError as error:
        raise _unwritten(target, error) from error
    finally:
        signal.signal(signal.SIGTERM, before)
    return 0
