"""Turns texts into clips, from the cache or by speech worker processes."""

import base64
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
from sciatica_timer.services.voice import driver_ranking, shipped_clips
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.driver_ranking import SpeechDriver, ranked
from sciatica_timer.services.voice.speech_client import SpeechClient
from sciatica_timer.services.voice.voice_types import Clip, VoiceNotice
from sciatica_timer.services.voice.wav import SILENT_MS
from sciatica_timer.services.voice.written_signs import as_said

log = logging.getLogger(__name__)

TRIES = 2
"""How many workers may end on the same text before the next driver is taken."""
IDLE_MS = 20_000
"""Idle workers end after this time."""
SLICE_S = 0.008
"""Longest time the window waits while texts are looked up in the cache."""
AHEAD = 3
"""Requests sent to each worker in advance, so that it never waits for a busy window."""
UNPACKED_AHEAD = 16
"""The same for clips that ship, each of which is there within milliseconds."""
MOST_WORKERS = min(2, os.cpu_count() or 1)
TEXTS_A_WORKER = 8
"""Fewest texts for each worker; starting a second one for fewer takes longer than it saves."""


class _TextJob(msgspec.Struct):
    """A list of texts to speak, and its progress."""

    texts: list[str]
    prefs: VoicePrefs
    drivers: list[SpeechDriver]
    clips: dict[str, Clip]
    unseen: list[str]
    """Not looked up in the cache yet."""
    packed: list[str]
    """Not in the cache, but shipped, and not sent to be unpacked yet."""
    missing: list[str]
    """Neither, and not sent to a worker yet."""
    asked: dict[int, str]
    """Sent to a worker, by request number, in order."""
    tries: dict[str, int]


class Synthesis(QObject):
    """Makes the clips of one list of texts at a time, with the best driver that works here.

    All texts are of one language.
    """

    progressed = Signal(int, int)
    finished = Signal(object)
    """dict[str, Clip]: a clip for every text, or {} when no driver works."""
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
        """Drivers that have spoken before; such a driver is started once more when it fails."""
        self._job: _TextJob | None = None
        self._requests = 0
        self._most_workers = MOST_WORKERS
        self._workers: list[SpeechClient] = []
        self._unpacker: SpeechClient | None = None
        self._may_unpack = True
        """Until the unpacker fails; then all is spoken."""
        self._told: set[VoiceNotice] = set()
        self._look = _timer(self, self._look_on, single=False)
        self._idle = _timer(self, self._retire_all)

    @property
    def pids(self) -> list[int]:
        """The process ids of the workers."""
        return [worker.pid for worker in (*self._workers, self._unpacker) if worker]

    @property
    def driver(self) -> str:
        """The name of the driver that the workers use; empty when there are none."""
        return self._workers[0].driver if self._workers else ""

    def start(self, texts: Sequence[str], prefs: VoicePrefs) -> None:
        """Begin a list of texts; the list before it is cancelled."""
        self.cancel()
        self._cache.check()
        drivers = [each for each in self._ranked(prefs) if each.name not in self._broken]
        unique = list(dict.fromkeys(texts))
        self._job = _TextJob(unique, prefs, drivers, {}, list(unique), [], [], {}, {})
        self._tell_if(VoiceNotice.FALLBACK_VOICE, self._is_fallback(self._job))
        self._look.start(0)

    def hurry(self, texts: Sequence[str]) -> None:
        """Make these of the remaining texts first."""
        if self._job:
            wanted = set(texts)
            for row in (self._job.unseen, self._job.packed, self._job.missing):
                row.sort(key=lambda text: text not in wanted)

    @property
    def busy(self) -> bool:
        """Whether there is a list that is not finished."""
        return self._job is not None

    @property
    def made(self) -> dict[str, Clip]:
        """The clips made so far for the current list; fewer again after a change of driver."""
        return dict(self._job.clips) if self._job else {}

    def cancel(self) -> None:
        """Cancel the current list; no more signals are emitted for it."""
        self._job = None
        self._look.stop()
        self._idle.start(IDLE_MS)

    def shut_down(self) -> None:
        """End the workers, at most one second each."""
        self.cancel()
        self._idle.stop()
        self._workers.clear()
        self._unpacker = None
        for worker in self.findChildren(SpeechClient):
            worker.finish()

    # looking texts up in the cache, in short slices so that the window stays responsive

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
        if job.packed or job.missing:
            self._ask(job)
        else:
            self._end({text: job.clips[text] for text in job.texts})

    def _look_up(self, job: _TextJob, text: str) -> None:
        path = self._path(job, text)
        clip = self._cache.find(path)
        if clip is None and not any(letter.isalnum() for letter in self._said(text)):
            self._cache.keep_silence(path, SILENT_MS)
            clip = self._cache.find(path)
        if clip is not None:
            job.clips[text] = clip
        elif self._is_shipped(job, text):
            job.packed.append(text)
        else:
            job.missing.append(text)

    def _is_shipped(self, job: _TextJob, text: str) -> bool:
        clips = shipped_clips.shipped(self._language) if self._may_unpack else None
        return bool(clips and text in clips.texts and clips.stand_for(job.drivers[0], job.prefs))

    # the workers

    def _ask(self, job: _TextJob) -> None:
        """Send the next texts to the workers."""
        self._idle.stop()
        self.progressed.emit(len(job.clips), len(job.texts))
        if job.packed:
            self._unpack(job)
        if job.missing:
            self._speak(job)

    def _unpack(self, job: _TextJob) -> None:
        if self._unpacker is None:
            self._unpacker = unpacker = SpeechClient("", self)
            unpacker.answered.connect(self._on_unpacked)
            unpacker.lost.connect(self._on_unpacker_lost)
        clips = shipped_clips.shipped(self._language)
        while job.packed and len(self._unpacker.asked) < UNPACKED_AHEAD:
            text = job.packed.pop(0)
            if packed := clips and clips.packed(text):
                self._ask_one(job, self._unpacker, text, packed=base64.b64encode(packed).decode())
            else:
                job.missing.append(text)

    def _speak(self, job: _TextJob) -> None:
        if self.driver != job.drivers[0].name:
            self._retire()
        wanted = min(self._most_workers, max(1, len(job.missing) // TEXTS_A_WORKER))
        if not any(worker.ready for worker in self._workers):
            # Starting the second one now would delay the first words.
            wanted = 1
        while len(self._workers) < wanted:
            self._start_worker(job.drivers[0].name)
        for _ in range(AHEAD):
            for worker in self._workers:
                if worker.ready and job.missing and len(worker.asked) < AHEAD:
                    self._ask_one(job, worker, job.missing.pop(0))

    def _ask_one(self, job: _TextJob, worker: SpeechClient, text: str, **more: str) -> None:
        self._requests += 1
        job.asked[self._requests] = text
        own = job.prefs.driver == worker.driver
        worker.ask(
            self._requests,
            text=self._said(text),
            path=str(self._path(job, text)),
            voice=job.prefs.voice if own else "",
            speed=job.prefs.speed,
            pitch=job.prefs.pitch,
            **more,
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

    def _on_unpacked(self, worker: SpeechClient, message: dict[str, Any]) -> None:
        if message["event"] != "unspoken":
            self._on_answered(worker, message)
        elif self._job and (text := self._job.asked.pop(message["id"], "")):
            log.error("the clip that ships for %r can't be unpacked: %s", text, message["why"])
            self._job.missing.append(text)
            self._ask(self._job)

    def _on_unpacker_lost(self, worker: SpeechClient) -> None:
        self._unpacker, self._may_unpack = None, False
        worker.deleteLater()
        if job := self._job:
            owed = [job.asked.pop(number) for number in worker.asked if number in job.asked]
            job.missing[:0] = owed + job.packed
            job.packed = []
            self._ask(job)

    def _on_answered(self, worker: SpeechClient, message: dict[str, Any]) -> None:
        job = self._job
        # An answer to an unknown request belongs to a cancelled list.
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
                # One worker runs, a second one does not start; probably there is too little memory.
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
        """Begin the list again with the next driver, so that one voice speaks all of it."""
        self._retire_all()
        self._broken.add(job.drivers.pop(0).name)
        self._restart(job)
        self._tell_if(VoiceNotice.FALLBACK_VOICE, bool(job.drivers))

    def _store_elsewhere(self, job: _TextJob) -> None:
        self._retire_all()
        if not self._cache.give_up_folder():
            job.drivers.clear()
        self._restart(job)

    def _restart(self, job: _TextJob) -> None:
        job.unseen = list(job.texts)
        job.packed, job.missing, job.asked = [], [], {}
        job.clips.clear()
        self._look.start(0)

    def _end(self, clips: dict[str, Clip], notice: VoiceNotice | None = None) -> None:
        self.cancel()
        # It is small and soon there again; nobody needs it between two lists.
        self._retire_unpacker()
        self._cache.prune({clip.path for clip in clips.values()})
        if notice:
            self.noticed.emit(notice)
        self.finished.emit(clips)

    def _retire_all(self) -> None:
        self._retire_unpacker()
        self._retire()

    def _retire(self) -> None:
        for worker in self._workers:
            worker.retire()
        self._workers.clear()

    def _retire_unpacker(self) -> None:
        if self._unpacker:
            self._unpacker.retire()
        self._unpacker = None

    def _ranked(self, prefs: VoicePrefs) -> list[SpeechDriver]:
        return ranked(prefs, driver_ranking.candidates(), self._language)

    def _path(self, job: _TextJob, text: str) -> Path:
        return self._cache.path(self._said(text), job.drivers[0], job.prefs, self._language)

    def _said(self, text: str) -> str:
        return as_said(text, self._language)

    def _is_fallback(self, job: _TextJob) -> bool:
        best = [driver.name for driver in self._ranked(VoicePrefs())][:1]
        wanted = [job.prefs.driver] if job.prefs.driver else best
        return bool(job.drivers) and [job.drivers[0].name] != wanted

    def _tell_if(self, notice: VoiceNotice, applies: bool) -> None:
        """Emit a notice once, until it no longer applies."""
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
