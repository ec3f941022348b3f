"""The saver process: writes one sound file while the window stays free. Started by exporter.py."""

import base64
import logging
import os
import sys
from pathlib import Path
from typing import Any

import msgspec

from sciatica_timer.services.voice.parts import Order
from sciatica_timer.services.voice.pipe import Pipe
from sciatica_timer.services.voice.render import render_audio


def main() -> None:
    """Write the file that is asked for, and tell how far it is."""
    logging.basicConfig(level=logging.INFO, format="saver: %(levelname)s %(message)s")
    if sys.platform != "win32":
        os.nice(5)
    pipe = Pipe()
    order: Any = msgspec.convert(pipe.inbox.get()["order"], Order)
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
            lambda share: pipe.say(event="written", share=share),
            beside=beside,
        )
    except OSError as error:
        pipe.say(event="failed", why=error.strerror or str(error))
    except Exception:
        logging.exception("the sound file could not be written")
        pipe.say(event="failed", why="")
    else:
        pipe.say(event="saved")
    # The app closes the line when it has heard that.
    pipe.inbox.get()
