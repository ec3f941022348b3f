"""The writer process: writes one sound file. Started by audio_exporter.py."""

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
    logging.basicConfig(level=logging.INFO, format="writer: %(levelname)s %(message)s")
    if sys.platform != "win32":
        os.nice(5)
    channel = ChildChannel()
    request: Any = msgspec.convert(channel.inbox.get()["request"], AudioFileRequest)
    target, beside = Path(request.target), Path(request.beside)
    channel.at_end = lambda: beside.unlink(missing_ok=True)
    try:
        render_audio(
            target,
            request.cues,
            request.clips,
            {name: base64.b64decode(wav) for name, wav in request.tones.items()},
            request.total_ms,
            request.prefs,
            lambda share: channel.send(event="written", share=share),
            beside=beside,
        )
    except OSError as error:
        channel.send(event="failed", why=error.strerror or str(error))
    except Exception:
        logging.exception("the sound file could not be written")
        channel.send(event="failed", why="")
    else:
        channel.send(event="saved")
    # The app closes the channel once it has received that.
    channel.inbox.get()
