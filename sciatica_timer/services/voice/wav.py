"""The one sound format of the app: 48 kHz, mono, 16 bit, little endian, in a WAV file."""

import array
import io
import struct
import sys
import wave
import zlib

RATE = 48_000
FRAMES_PER_MS = RATE // 1000
SILENT_MS = 300
"""Length of the clip of a text in which there is nothing to say."""
_SUM = b"sum "


class BadSoundError(Exception):
    """The bytes are not an undamaged WAV of the app's format."""


class SilentSoundError(BadSoundError):
    """There is nothing but silence in it."""


def silence(for_ms: int) -> bytes:
    """Samples of silence."""
    return bytes(2 * FRAMES_PER_MS * for_ms)


def whole_ms(frames: int) -> int:
    """Length in whole milliseconds, rounded up."""
    return -(-frames // FRAMES_PER_MS)


def to_wav(pcm: bytes) -> bytes:
    """Wrap samples into a WAV that carries a checksum of them in a chunk of its own."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(pcm)
    body = out.getvalue() + _SUM + struct.pack("<II", 4, zlib.crc32(pcm))
    return body[:4] + struct.pack("<I", len(body) - 8) + body[8:]


def pcm_of(wav: bytes, *, checked: bool = False) -> bytes:
    """Samples of a WAV of the app's format; with `checked` also compare its checksum.

    Raises BadSoundError when the format is another, the file was cut short, or the sum differs.
    """
    try:
        with wave.open(io.BytesIO(wav)) as file:
            if (file.getnchannels(), file.getsampwidth(), file.getframerate()) != (1, 2, RATE):
                raise BadSoundError("not 48 kHz mono 16 bit")
            frames = file.getnframes()
            pcm = file.readframes(frames)
    except (wave.Error, EOFError, struct.error) as error:
        raise BadSoundError(str(error)) from error
    if len(pcm) != frames * 2 or not pcm:
        raise BadSoundError("cut short")
    if checked and wav[-12:] != _SUM + struct.pack("<II", 4, zlib.crc32(pcm)):
        raise BadSoundError("checksum differs")
    return pcm


def samples_of(pcm: bytes) -> "array.array[int]":
    """Samples as numbers, whatever the machine's byte order."""
    samples = array.array("h", pcm)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples


def pcm_from(samples: "array.array[int]") -> bytes:
    """Little endian bytes of samples."""
    if sys.byteorder == "big":
        samples = array.array("h", samples)
        samples.byteswap()
    return samples.tobytes()
