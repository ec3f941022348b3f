"""The app's side of speech: texts to clips, from the cache or a worker process."""

import logging
import time
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import ranking
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.child import Child
from sciatica_timer.services.voice.parts import Clip, Notice
from sciatica_timer.services.voice.ranking import Driver, ranked

log = logging.getLogger(__name__)

START_MS = 20_000
"""Time for a worker to load its voice, on a slow disk."""
CLIP_MS = 8_000
"""Time for one clip; usual is 10 to 50 ms."""
GRACE_MS = 300
TRIES = 2
IDLE_MS = 20_000
SLICE_S = 0.008
AHEAD = 3
"""Requests under way, so that the worker need not wait for a busy window."""
SILENT_MS = 300
"""Length of a clip for a text without a letter or digit."""


class _Job(msgspec.Struct):
    """A wish for clips, and how far it is."""

    texts: list[str]
    prefs: VoicePrefs
    drivers: list[Driver]
    clips: dict[str, Clip]
    unseen: list[str]
    """Not looked up in the cache yet."""
    missing: list[str]
    """To be made, not asked of the worker yet."""
    asked: dict[int, str]
    """Under way, in order, by request number."""
    tries: dict[str, int]


class Synthesis(QObject):
    """Make clips for one list of texts at a time, with the best driver that works here."""

    progressed = Signal(int, int)
    finished = Signal(object)
    """dict[str, Clip]: every text, or {} when no driver works."""
    noticed = Signal(object)
    """Notice"""
    became_ready = Signal()
    """The worker has loaded its voice."""

    def __init__(self, cache: ClipCache, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._broken: set[str] = set()
        self._job: _Job | None = None
        self._requests = 0
        self._child: Child | None = None
        self._child_driver = ""
        self._child_ready = False
        self._told: set[Notice] = set()
        self._look = _timer(self, self._look_on, single=False)
        self._limit = _timer(self, self._on_limit)
        self._grace = _timer(self, self._on_hung)
        self._idle = _timer(self, self._retire)

    @property
    def pid(self) -> int:
        """Process id of the worker, 0 when there is none."""
        return self._child.pid if self._child else 0

    @property
    def driver(self) -> str:
        """Name of the driver in the worker."""
        return self._child_driver

    def start(self, texts: Sequence[str], prefs: VoicePrefs) -> None:
        """Begin a list; one that was going on is dropped."""
        self.cancel()
        self._cache.check()
        drivers = [d for d in ranked(prefs, ranking.candidates()) if d.name not in self._broken]
        unique = list(dict.fromkeys(texts))
        self._job = _Job(unique, prefs, drivers, {}, list(unique), [], {}, {})
        self._tell_if(Notice.FALLBACK_VOICE, self._is_fallback(self._job))
        self._look.start(0)

    def cancel(self) -> None:
        """Drop the list that is going on; nothing is emitted for it any more."""
        self._job = None
        for timer in (self._look, self._limit, self._grace):
            timer.stop()

    def shut_down(self) -> None:
        """End the worker, within a second."""
        self.cancel()
        self._idle.stop()
        self._child = None
        for child in self.findChildren(Child):
            child.finish()

    # the cache, a slice of time at each turn so that the window stays quick

    def _look_on(self) -> None:
        job = self._job
        if job is None:
            self._look.stop()
            return
        if not job.drivers:
            self._end({}, Notice.NO_VOICE if job.texts else None)
            return
        until = time.perf_counter() + SLICE_S
        while job.unseen and time.perf_counter() < until:
            self._look_up(job, job.unseen.pop(0))
        if job.unseen:
            return
        self._look.stop()
        self._tell_if(Notice.CACHE_UNWRITABLE, self._cache.is_temporary)
        if job.missing:
            self._ask(job)
        else:
            self._end(job.clips)

    def _look_up(self, job: _Job, text: str) -> None:
        path = self._cache.path(text, job.drivers[0], job.prefs)
        clip = self._cache.find(path)
        if clip is None and not any(letter.isalnum() for letter in text):
            self._cache.keep_silence(path, SILENT_MS)
            clip = self._cache.find(path)
        if clip is None:
            job.missing.append(text)
        else:
            job.clips[text] = clip

    # the worker

    def _ask(self, job: _Job) -> None:
        """Keep the worker busy with the next texts."""
        self.progressed.emit(len(job.clips), len(job.texts))
        if not self._child or self._child_driver != job.drivers[0].name:
            self._start_child(job.drivers[0].name)
        if not self._child or not self._child_ready:
            return
        while job.missing and len(job.asked) < AHEAD:
            text = job.missing.pop(0)
            self._requests += 1
            job.asked[self._requests] = text
            own = job.prefs.driver == job.drivers[0].name
            self._child.say(
                do="clip",
                id=self._requests,
                text=text,
                path=str(self._cache.path(text, job.drivers[0], job.prefs)),
                voice=job.prefs.voice if own else "",
                speed=job.prefs.speed,
                pitch=job.prefs.pitch,
            )
        self._limit.start(CLIP_MS)

    def _start_child(self, driver: str) -> None:
        self._retire()
        self._idle.stop()
        self._child = child = Child("worker", driver, parent=self)
        self._child_driver, self._child_ready = driver, False
        child.said.connect(self._on_said)
        child.ended.connect(self._on_ended)
        child.start()
        self._limit.start(START_MS)

    def _on_said(self, message: dict[str, Any]) -> None:
        self._grace.stop()
        self._limit.stop()
        event, job = message["event"], self._job
        if event == "ready":
            self._child_ready = True
            self.became_ready.emit()
        # An answer that is not asked for any more belongs to a list that was dropped.
        if job is None or event == "broken" or message.get("id", 0) not in {0, *job.asked}:
            return
        text = job.asked.pop(message.get("id", 0), "")
        if event == "clip":
            path = self._cache.path(text, job.drivers[0], job.prefs)
            job.clips[text] = Clip(path=str(path), for_ms=message["for_ms"])
        elif event == "unspoken":
            log.error("%s can't say %r: %s", self._child_driver, text, message["why"])
            self._next_driver(job)
            return
        elif event == "unstored":
            log.error("clip can't be stored: %s", message["why"])
            self._store_elsewhere(job)
            return
        if len(job.clips) == len(job.texts):
            self.progressed.emit(len(job.clips), len(job.texts))
            self._end(job.clips)
        else:
            self._ask(job)

    def _on_limit(self) -> None:
        # When this process was busy or asleep the answer may lie in the pipe unread.
        self._grace.start(GRACE_MS)

    def _on_hung(self) -> None:
        log.warning("speech worker (%s) hangs", self._child_driver)
        if self._child:
            self._child.kill()

    def _on_ended(self) -> None:
        job, was_ready = self._job, self._child_ready
        log.warning("speech worker (%s) ended", self._child_driver)
        if self._child:
            self._child.deleteLater()
        self._child = None
        self._limit.stop()
        self._grace.stop()
        if job is None:
            return
        if not was_ready:
            self._next_driver(job)
            return
        culprit = next(iter(job.asked.values()), "")
        job.tries[culprit] = job.tries.get(culprit, 0) + 1
        if job.tries[culprit] >= TRIES:
            self._next_driver(job)
            return
        self._tell_if(Notice.VOICE_SLOW, True)
        job.missing[:0] = job.asked.values()
        job.asked.clear()
        self._ask(job)

    def _next_driver(self, job: _Job) -> None:
        """Begin again with the next driver: one voice for the whole session."""
        self._retire()
        self._broken.add(job.drivers.pop(0).name)
        self._restart(job)
        self._tell_if(Notice.FALLBACK_VOICE, bool(job.drivers))

    def _store_elsewhere(self, job: _Job) -> None:
        self._retire()
        if not self._cache.give_up_folder():
            job.drivers.clear()
        self._restart(job)

    def _restart(self, job: _Job) -> None:
        job.unseen = list(job.texts)
        job.missing, job.asked = [], {}
        job.clips.clear()
        self._look.start(0)

    def _end(self, clips: dict[str, Clip], notice: Notice | None = None) -> None:
        self.cancel()
        self._idle.start(IDLE_MS)
        self._cache.prune({clip.path for clip in clips.values()})
        if notice:
            self.noticed.emit(notice)
        self.finished.emit(clips)

    def _retire(self) -> None:
        self._limit.stop()
        self._grace.stop()
        if self._child:
            self._child.retire()
        self._child = None

    def _is_fallback(self, job: _Job) -> bool:
        best = [driver.name for driver in ranking.candidates()][:1]
        wanted = [job.prefs.driver] if job.prefs.driver else best
        return bool(job.drivers) and [job.drivers[0].name] != wanted

    def _tell_if(self, notice: Notice, applies: bool) -> None:
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
