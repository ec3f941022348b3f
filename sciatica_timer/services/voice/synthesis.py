"""The app's side of speech: texts to clips, from the cache or a worker process."""

import logging
import os
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.driver_ranking import SpeechDriver, ranked
from sciatica_timer.services.voice.speech_client import SpeechClient
from sciatica_timer.services.voice.voice_types import Clip, VoiceNotice

log = logging.getLogger(__name__)

TRIES = 2
IDLE_MS = 20_000
SLICE_S = 0.008
AHEAD = 3
"""Requests under way with each worker, so that it need not wait for a busy window."""
MOST_WORKERS = min(2, os.cpu_count() or 1)
TEXTS_A_WORKER = 8
"""For fewer texts a second worker is not worth its start."""
SILENT_MS = 300
"""Length of a clip for a text without a letter or digit."""


class _TextJob(msgspec.Struct):
    """A wish for clips, and how far it is."""

    texts: list[str]
    prefs: VoicePrefs
    drivers: list[SpeechDriver]
    clips: dict[str, Clip]
    unseen: list[str]
    """Not looked up in the cache yet."""
    missing: list[str]
    """To be made, not asked of the worker yet."""
    asked: dict[int, str]
    """Under way, in order, by request number."""
    tries: dict[str, int]


class Synthesis(QObject):
    """Make clips for one list of texts at a time, with the best driver that works here.

    All texts are of one language.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    """dict[str, Clip]: every text, or {} when no driver works."""
    noticed = Signal(object)
    """VoiceNotice"""
    became_ready = Signal()
    """The worker has loaded its voice."""

    def __init__(
        self, cache: ClipCache, parent: QObject | None = None, language: str = ENGLISH
    ) -> None:
        super().__init__(parent)
        self._cache = cache
        self._language = language
        self._broken: set[str] = set()
        self._proved: set[str] = set()
        """Drivers that have spoken: one of them may fail to start once."""
        self._job: _TextJob | None = None
        self._requests = 0
        self._most_workers = MOST_WORKERS
        self._workers: list[SpeechClient] = []
        self._told: set[VoiceNotice] = set()
        self._look = _timer(self, self._look_on, single=False)
        self._idle = _timer(self, self._retire)

    @property
    def pids(self) -> list[int]:
        """Process ids of the workers."""
        return [worker.pid for worker in self._workers]

    @property
    def driver(self) -> str:
        """Name of the driver in the workers."""
        return self._workers[0].driver if self._workers else ""

    def start(self, texts: Sequence[str], prefs: VoicePrefs) -> None:
        """Begin a list; one that was going on is dropped."""
        self.cancel()
        self._cache.check()
        drivers = [each for each in self._ranked(prefs) if each.name not in self._broken]
        unique = list(dict.fromkeys(texts))
        self._job = _TextJob(unique, prefs, drivers, {}, list(unique), [], {}, {})
        self._tell_if(VoiceNotice.FALLBACK_VOICE, self._is_fallback(self._job))
        self._look.start(0)

    def hurry(self, texts: Sequence[str]) -> None:
        """Of what is still to be made, make these first."""
        if self._job:
            wanted = set(texts)
            for row in (self._job.unseen, self._job.missing):
                row.sort(key=lambda text: text not in wanted)

    @property
    def made(self) -> dict[str, Clip]:
        """What there is of the list that is going on; less again once another driver begins."""
        return dict(self._job.clips) if self._job else {}

    def cancel(self) -> None:
        """Drop the list that is going on; nothing is emitted for it any more."""
        self._job = None
        self._look.stop()
        self._idle.start(IDLE_MS)

    def shut_down(self) -> None:
        """End the workers, each within a second."""
        self.cancel()
        self._idle.stop()
        self._workers.clear()
        for worker in self.findChildren(SpeechClient):
            worker.finish()

    # the cache, a slice of time at each turn so that the window stays quick

    def _look_on(self) -> None:
        job = self._job
        if job is None:
            self._look.stop()
            return
        if not job.drivers:
            self._end({}, VoiceNotice.NO_VOICE if job.texts else None)
            return
        until = time.perf_counter() + SLICE_S
        while job.unseen and time.perf_counter() < until:
            self._look_up(job, job.unseen.pop(0))
        if job.unseen:
            return
        self._look.stop()
        self._tell_if(VoiceNotice.CACHE_UNWRITABLE, self._cache.is_temporary)
        if job.missing:
            self._ask(job)
        else:
            self._end({text: job.clips[text] for text in job.texts})

    def _look_up(self, job: _TextJob, text: str) -> None:
        path = self._path(job, text)
        clip = self._cache.find(path)
        if clip is None and not any(letter.isalnum() for letter in text):
            self._cache.keep_silence(path, SILENT_MS)
            clip = self._cache.find(path)
        if clip is None:
            job.missing.append(text)
        else:
            job.clips[text] = clip

    # the workers

    def _ask(self, job: _TextJob) -> None:
        """Keep the workers busy with the next texts."""
        self._idle.stop()
        self.progressed.emit(len(job.clips), len(job.texts))
        if self.driver != job.drivers[0].name:
            self._retire()
        wanted = min(self._most_workers, max(1, len(job.missing) // TEXTS_A_WORKER))
        if not any(worker.ready for worker in self._workers):
            # The second would slow the start of the first, and with it the first words.
            wanted = 1
        while len(self._workers) < wanted:
            self._start_worker(job.drivers[0].name)
        for _ in range(AHEAD):
            for worker in self._workers:
                if worker.ready and job.missing and len(worker.asked) < AHEAD:
                    self._ask_one(job, worker, job.missing.pop(0))

    def _ask_one(self, job: _TextJob, worker: SpeechClient, text: str) -> None:
        self._requests += 1
        job.asked[self._requests] = text
        own = job.prefs.driver == worker.driver
        worker.ask(
            self._requests,
            text=text,
            path=str(self._path(job, text)),
            voice=job.prefs.voice if own else "",
            speed=job.prefs.speed,
            pitch=job.prefs.pitch,
        )

    def _start_worker(self, driver: str) -> None:
        worker = SpeechClient(driver, self, self._language)
        worker.became_ready.connect(self._on_ready)
        worker.answered.connect(self._on_answered)
        worker.lost.connect(self._on_lost)
        self._workers.append(worker)

    def _on_ready(self) -> None:
        self.became_ready.emit()
        if self._job and not self._job.unseen:
            self._ask(self._job)

    def _on_answered(self, worker: SpeechClient, message: dict[str, Any]) -> None:
        job = self._job
        # An answer that is not asked for any more belongs to a list that was dropped.
        if job is None or message["id"] not in job.asked:
            return
        text = job.asked.pop(message["id"])
        if message["event"] == "unspoken":
            log.error("%s can't say %r: %s", worker.driver, text, message["why"])
            self._next_driver(job)
            return
        if message["event"] == "unstored":
            log.error("clip can't be stored: %s", message["why"])
            self._store_elsewhere(job)
            return
        self._proved.add(worker.driver)
        path = self._path(job, text)
        job.clips[text] = Clip(path=str(path), for_ms=message["for_ms"])
        if len(job.clips) == len(job.texts):
            self.progressed.emit(len(job.clips), len(job.texts))
            self._end({text: job.clips[text] for text in job.texts})
        else:
            self._ask(job)

    def _on_lost(self, worker: SpeechClient) -> None:
        if worker in self._workers:
            self._workers.remove(worker)
        worker.deleteLater()
        job = self._job
        if job is None:
            return
        if not worker.ready:
            if self._workers:
                # The driver works, but not twice here: memory, most likely.
                self._most_workers = 1
                return
            if worker.driver not in self._proved:
                self._next_driver(job)
                return
        owed = [job.asked.pop(number) for number in worker.asked if number in job.asked]
        culprit = owed[0] if owed else ""
        job.tries[culprit] = job.tries.get(culprit, 0) + 1
        if job.tries[culprit] >= TRIES:
            self._next_driver(job)
            return
        self._tell_if(VoiceNotice.VOICE_SLOW, True)
        job.missing[:0] = owed
        self._ask(job)

    def _next_driver(self, job: _TextJob) -> None:
        """Begin again with the next driver: one voice for the whole session."""
        self._retire()
        self._broken.add(job.drivers.pop(0).name)
        self._restart(job)
        self._tell_if(VoiceNotice.FALLBACK_VOICE, bool(job.drivers))

    def _store_elsewhere(self, job: _TextJob) -> None:
        self._retire()
        if not self._cache.give_up_folder():
            job.drivers.clear()
        self._restart(job)

    def _restart(self, job: _TextJob) -> None:
        job.unseen = list(job.texts)
        job.missing, job.asked = [], {}
        job.clips.clear()
        self._look.start(0)

    def _end(self, clips: dict[str, Clip], notice: VoiceNotice | None = None) -> None:
        self.cancel()
        self._cache.prune({clip.path for clip in clips.values()})
        if notice:
            self.noticed.emit(notice)
        self.finished.emit(clips)

    def _retire(self) -> None:
        for worker in self._workers:
            worker.retire()
        self._workers.clear()

    def _ranked(self, prefs: VoicePrefs) -> list[SpeechDriver]:
        return ranked(prefs, driver_ranking.candidates(), self._language)

    def _path(self, job: _TextJob, text: str) -> Path:
        return self._cache.path(text, job.drivers[0], job.prefs, self._language)

    def _is_fallback(self, job: _TextJob) -> bool:
        best = [driver.name for driver in self._ranked(VoicePrefs())][:1]
        wanted = [job.prefs.driver] if job.prefs.driver else best
        return bool(job.drivers) and [job.drivers[0].name] != wanted

    def _tell_if(self, notice: VoiceNotice, applies: bool) -> None:
        """Say it once, until it does not apply any more."""
        if not applies:
            self._told.discard(notice)
        elif notice not in self._told:
            self._told.add(notice)
            self.noticed.emit(notice)


def _timer(parent: QObject, call: Callable[[], None], *, single: bool = True) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(single)
    timer.timeout.connect(call)
    return timer
