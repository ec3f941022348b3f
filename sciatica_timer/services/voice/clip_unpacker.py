"""The unpacking process: clips that ship packed in, clips in files out.

Started by speech_client.py, which talks to it as to a speech process. It knows no voice and none of
a voice's libraries, so it is there at once and small (docs/adr/0019-shipped-clips.md).
"""

import base64
import logging

from sciatica_timer.services.voice.child_channel import ChildChannel, Message
from sciatica_timer.services.voice.speech_engine import carry_out
from sciatica_timer.services.voice.wav import RATE, BadSoundError, pcm_from


def unpacked(message: Message) -> bytes:
    """Samples of a packed clip, in the app's format."""
    from sciatica_timer.services.voice.sound_library import miniaudio

    sound = miniaudio.vorbis_read(base64.b64decode(message["packed"]))
    if (sound.nchannels, sound.sample_rate) != (1, RATE):
        raise BadSoundError("not 48 kHz mono")
    return pcm_from(sound.samples)


def main() -> None:
    """Serve requests until the app ends the process."""
    logging.basicConfig(level=logging.INFO, format="unpacker: %(levelname)s %(message)s")
    channel = ChildChannel()
    channel.send(event="ready", has_pitch=False)
    while True:
        channel.send(**carry_out(channel.inbox.get(), unpacked))
