"""Clips on disk, found by what went into them."""

import contextlib
import json
import logging
import os
import shutil
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QCryptographicHash

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services import files
from sciatica_timer.services.voice.driver_ranking import SpeechDriver
from sciatica_timer.services.voice.voice_types import Clip
from sciatica_timer.services.voice.wav import BadSoundError, pcm_of, silence, to_wav, whole_ms

log = logging.getLogger(__name__)

MOST_BYTES = 200_000_000
"""About 2000 clips: every routine in several voices."""
KEPT_BYTES = 150_000_000
LARGEST_CLIP = 50_000_000
"""Bytes; nine minutes of speech."""
LEFTOVER_S = 3600
"""An unfinished file this old belongs to a worker that was killed."""
KEY_LETTERS = 40
NORMALISER = 1
"""Raise it together with what normalise.py does: it is part of every key."""


class ClipCache:
    """A folder of clips; a private temporary one when the wished one can't be written.

    With keep=False the wished one is only read: what is new goes into the temporary one.
    """

    def __init__(self, folder: Path, *, keep: bool = True) -> None:
        self._wished = folder
        self._keep = keep
        self._folder: Path | None = None
        self._temporary: Path | None = None

    @property
    def is_temporary(self) -> bool:
        """True when clips are lost at the end of the app."""
        return self._temporary is not None

    def folder(self) -> Path:
        """The folder in use."""
        return self._folder or self.check()

    def check(self) -> Path:
        """Make the folder and try it: somebody may have removed it since the last time."""
        if not self._temporary:
            keeps = self._keep and _writable(self._wished)
            self._folder = self._wished if keeps else self._fall_back()
        assert self._folder
        return self._folder

    def give_up_folder(self) -> bool:
        """Turn to a temporary folder because writing failed; False when that was one already."""
        if self._temporary:
            return False
        self._folder = self._fall_back()
        return True

    def path(
        self, text: str, driver: SpeechDriver, prefs: VoicePrefs, language: str = ENGLISH
    ) -> Path:
        """Where the clip of a text belongs."""
        own = prefs.driver == driver.name
        went_in = [
            NORMALISER,
            driver.name,
            driver.version,
            prefs.voice if own else "",
            round(prefs.speed, 2),
            prefs.pitch,
            text,
        ]
        if language != ENGLISH:
            # English clips keep the names they had before there were others.
            went_in.append(language)
        # By Qt, which is there: OpenSSL, which Python would ask, takes 3.6 MB.
        sha = QCryptographicHash.Algorithm.Sha256
        key = bytes(QCryptographicHash.hash(json.dumps(went_in).encode(), sha).data()).hex()
        path = self.folder() / f"{key[:KEY_LETTERS]}.wav"
        if not self._keep and not os.path.exists(path):
            with contextlib.suppress(OSError):
                path.write_bytes(files.read_regular(self._wished / path.name, most=LARGEST_CLIP))
        return path

    def find(self, path: Path) -> Clip | None:
        """The clip at a path, or None when there is none or it is damaged (then it goes)."""
        try:
            pcm = pcm_of(files.read_regular(path, most=LARGEST_CLIP), checked=True)
        except FileNotFoundError:
            return None
        except (OSError, BadSoundError) as error:
            log.warning("clip %s is damaged: %s", path.name, error)
            _remove(path)
            return None
        return Clip(path=str(path), for_ms=whole_ms(len(pcm) // 2))

    def keep_silence(self, path: Path, for_ms: int) -> None:
        """Store a silent clip."""
        path.write_bytes(to_wav(silence(for_ms)))

    def prune(self, in_use: set[str]) -> None:
        """Remove leftovers, and the oldest clips when there are too many bytes."""
        try:
            with os.scandir(self.folder()) as entries:
                found = [(e.stat(follow_symlinks=False), Path(e.path)) for e in entries]
        except OSError as error:
            log.warning("cache can't be listed: %s", error)
            return
        clips = [(stat.st_mtime, stat.st_size, path) for stat, path in found]
        for when, _size, path in clips:
            if path.suffix == ".part" and when < time.time() - LEFTOVER_S:
                _remove(path)
        total = sum(size for _when, size, _path in clips)
        if total <= MOST_BYTES:
            return
        for _when, size, path in sorted(clips):
            if total <= KEPT_BYTES:
                break
            if str(path) not in in_use:
                _remove(path)
                total -= size

    def clear(self, in_use: set[str]) -> int:
        """Remove every clip that is not in use; returns the bytes freed."""
        freed = 0
        for path in [*self.folder().glob("*.wav")]:
            if str(path) in in_use:
                continue
            with contextlib.suppress(OSError):
                size = path.lstat().st_size
                freed += size if _remove(path) else 0
        return freed

    def shut_down(self) -> None:
        """Remove the temporary folder if there is one."""
        if self._temporary:
            shutil.rmtree(self._temporary, ignore_errors=True)
            self._temporary = self._folder = None

    def _fall_back(self) -> Path:
        self._temporary = Path(tempfile.mkdtemp(prefix="sciatica-timer-"))
        return self._temporary


def _writable(folder: Path) -> bool:
    try:
        files.make_private(folder)
        # Trying is the only sure way: rights, full disks and read-only mounts all differ.
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"clip")
    except OSError as error:
        log.warning("clips can't be kept in %s: %s", folder, error)
        return False
    return True


def _remove(path: Path) -> bool:
    try:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    except OSError as error:
        log.warning("%s can't be removed: %s", path, error)
        return False
    return True
