"""Spoken sentences that the whole run shares, so that the voice says each of them only once."""

import atexit
import os
import shutil
import sys
from pathlib import Path
from tempfile import mkdtemp

from fakes import phrases, plan_of
from PySide6.QtCore import QEventLoop, QTimer

from sciatica_timer.domain.layout import lay_out, texts_of
from sciatica_timer.domain.plan import layout_options
from sciatica_timer.domain.preferences import Preferences, VoicePrefs
from sciatica_timer.services.voice.voice import Voice

_NAME = "SCIATICA_TIMER_TEST_CLIPS"
if _NAME not in os.environ:
    os.environ[_NAME] = mkdtemp(prefix="clips-")
    # Whoever makes it removes it: with xdist the process that starts the workers.
    atexit.register(shutil.rmtree, os.environ[_NAME], ignore_errors=True)
CLIPS = Path(os.environ[_NAME])
"""A cache of clips that every test process of this run uses."""


def share_clips(cache: Path) -> None:
    """Let a cache be the one that every test process uses."""
    if sys.platform == "win32":
        import _winapi

        # What links there need is a right that few have.
        _winapi.CreateJunction(str(CLIPS), str(cache))
    else:
        cache.symlink_to(CLIPS, target_is_directory=True)


def texts_of_routine(name: str) -> list[str]:
    """Every text of a shipped routine with its first doses."""
    timeline = lay_out(plan_of(name), phrases(), layout_options(Preferences()))
    return list(texts_of(timeline, phrases()))


def speak(*routines: str) -> None:
    """See to it that the shared cache holds every clip of these routines."""
    voice, loop, limit = Voice(CLIPS, {}), QEventLoop(), QTimer()
    voice.prepared.connect(loop.quit)
    limit.timeout.connect(loop.quit)
    limit.start(60_000)
    voice.prepare([text for name in routines for text in texts_of_routine(name)], VoicePrefs())
    loop.exec()
    limit.stop()
    voice.shut_down()
