"""The saver process: writes one sound file while the window stays free. Started by exporter.py."""

import base64
import logging
import os
import sys
from pathlib import Path
from typing import Any

import msgspec

from sciatica_timer.services.voice.child_channel import ChildChannel
from sciatica_timer.services.voice.render import render_audio
from sciatica_timer.services.voice.voice_types import AudioFileRequest


def main() -> None:
    """Write the file that is asked for, and tell how far it is."""
    logging.basicConfig(level=logging.INFO, format="saver: %(levelname)s %(message)s")
    if sys.platform != "win32":
        os.nice(5)
    pipe = ChildChannel()
    order: Any = msgspec.convert(pipe.inbox.get()["order"], AudioFileRequest)
    target, beside = Path(order.target), Path(order.beside)
    pipe.at_end = lambda: beside.unlink(missing_ok=True)
    try:
        render_audio(
            target,
            order.cues,
            order.clips,
            {name: base64.b64decode(wav) for name, wav in order.tones.items()},
            order.total_ms,
            order.prefs,
            lambda share: pipe.send(event="written", share=share),
            beside=beside,
        )
    except OSError as error:
        pipe.send(event="failed", why=error.strerror or str(error))
    except Exception:
        logging.exception("the sound file could not be written")
        pipe.send(event="failed", why="")
    else:
        pipe.send(event="saved")
    # The app closes the line when it has heard that.
    pipe.inbox.get()
