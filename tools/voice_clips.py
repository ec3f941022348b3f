"""Speak the built-in English texts into assets/clips/en.clips, with the voice that ships.

    python -m tools.voice_clips [--check]

A first session then begins without that voice's libraries. The app makes everything else itself:
a person's own exercises, other speeds and voices, doses beyond the first. With --check nothing is
written: it says whether the file holds what it should, made by the voice that is installed.
docs/adr/0019-shipped-clips.md has the figures behind what is in it and how it is packed.
"""

import argparse
import io
import sys
from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from sciatica_timer.app import content  # noqa: E402
from sciatica_timer.domain.exercise import Exercise, Side, Sides  # noqa: E402
from sciatica_timer.domain.language import ENGLISH  # noqa: E402
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of  # noqa: E402
from sciatica_timer.domain.plan import plan_routine  # noqa: E402
from sciatica_timer.domain.preferences import VoicePrefs  # noqa: E402
from sciatica_timer.domain.timeline import PlannedExercise  # noqa: E402
from sciatica_timer.services import resources  # noqa: E402
from sciatica_timer.services.voice import driver_ranking  # noqa: E402
from sciatica_timer.services.voice.shipped_clips import (  # noqa: E402
    ShippedClips,
    VoiceMade,
    file_of,
)
from sciatica_timer.services.voice.wav import RATE  # noqa: E402

CLIPS = ROOT / "assets" / "clips" / "en.clips"
DRIVER, VOICE = "natural", "heart"
LEVEL = 0.5
"""libsndfile's level of compression, quality 5 of 10 of Vorbis: some 8 kB a second."""
SERIAL = (1).to_bytes(4, "little")
"""The number of every Ogg stream, which is else drawn by lot."""


def texts(shipped: content.Content | None = None) -> list[str]:
    """What is in the file: all routines and exercises at their first doses, samples, packs.

    With either side first and each alone, in every variant, with all and with few words, seconds
    ticked and counted.
    """
    shipped = shipped or content.load()
    library, phrases = shipped.library, shipped.phrases
    plans = [plan_routine(routine, library) for routine in library.routines.values()]
    plans += [
        (planned, planned)
        for exercise in library.exercises.values()
        for planned in _alone(exercise)
    ]
    said = [phrases.sample, phrases.hear]
    for plan, first, short, aloud in product(plans, Side, *[(False, True)] * 2):
        options = LayoutOptions(first_side=first, short=short, count_aloud=aloud)
        said += texts_of(lay_out(plan, phrases, options), phrases)
    said += [phrases.tones, *(phrases.fill(phrases.number, n=left) for left in (3, 2, 1))]
    packs = shipped.advice.packs
    return sorted({*said, *packs.cold.said.values(), *packs.heat.said.values()})


def _alone(exercise: Exercise) -> Iterator[PlannedExercise]:
    """An exercise in each variant, and on each side alone where it has a dose on each."""
    for variant in (None, *exercise.variants):
        sided = ((variant and variant.sides) or exercise.sides) is Sides.EACH
        for only in (None, *Side) if sided else (None,):
            yield PlannedExercise(
                exercise=exercise, variant=variant, dose=exercise.dose.first, only_side=only
            )


def voice_made() -> VoiceMade:
    """What the voice is called that is installed here; raises LookupError where it is not."""
    found = {driver.name: driver for driver in driver_ranking.candidates()}
    if DRIVER not in found:
        raise LookupError("the natural voice is not installed")
    return VoiceMade(DRIVER, found[DRIVER].version, VOICE, VoicePrefs().speed)


def spoken_clips(wanted: Iterable[str]) -> Iterator[tuple[str, bytes]]:
    """Each text with its samples, as the speech process makes them."""
    from sciatica_timer.services.voice.speech_engine import ScratchFolder, SpeechEngine, spoken

    engine, scratch = SpeechEngine(DRIVER), ScratchFolder()
    usual = VoicePrefs()
    for text in wanted:
        request = {"text": text, "voice": "", "speed": usual.speed, "pitch": usual.pitch}
        yield text, spoken(engine, scratch, request)


def packed(pcm: bytes) -> tuple[bytes, bytes]:
    """What every packed clip begins with, and the rest of this one; as Ogg Vorbis."""
    import numpy as np
    import soundfile as untyped

    soundfile: Any = untyped
    file = io.BytesIO()
    samples = np.frombuffer(pcm, "<i2")
    shape = {"format": "OGG", "subtype": "VORBIS", "compression_level": LEVEL}
    with soundfile.SoundFile(file, "w", RATE, 1, **shape) as out:
        out.write(samples)
    pages = list(_pages(file.getvalue()))
    # The pages before the first sound tell of no sample yet.
    head = [page for page in pages if not any(page[6:14])]
    return b"".join(head), b"".join(pages[len(head) :])


def _pages(ogg: bytes) -> Iterator[bytes]:
    """The pages of an Ogg file (RFC 3533), with the same serial number in all files."""
    at = 0
    while at < len(ogg):
        parts = ogg[at + 26]
        size = 27 + parts + sum(ogg[at + 27 : at + 27 + parts])
        page = bytearray(ogg[at : at + size])
        page[14:18], page[22:26] = SERIAL, bytes(4)
        page[22:26] = _ogg_crc(page).to_bytes(4, "little")
        yield bytes(page)
        at += size


def _ogg_crc(page: bytes | bytearray) -> int:
    """Ogg's checksum: a CRC-32 as of zlib, but with the highest bit first and no inversions."""
    crc = 0
    for byte in page:
        crc = ((crc << 8) & 0xFFFFFFFF) ^ _TABLE[(crc >> 24) ^ byte]
    return crc


def _table_entry(byte: int) -> int:
    crc = byte << 24
    for _ in range(8):
        crc = (crc << 1) ^ (0x104C11DB7 if crc & 0x80000000 else 0)
    return crc


_TABLE = [_table_entry(byte) for byte in range(256)]


def build(target: Path = CLIPS) -> None:
    """Speak, pack and write everything; raises ValueError where a clip would not come out whole."""
    from sciatica_timer.services.voice.sound_library import miniaudio

    heads: set[bytes] = set()
    clips: dict[str, bytes] = {}
    seconds = 0.0
    for text, pcm in spoken_clips(texts()):
        head, clips[text] = packed(pcm)
        heads.add(head)
        if len(miniaudio.vorbis_read(head + clips[text]).samples) != len(pcm) // 2:
            raise ValueError(f"another length than spoken: {text}")
        seconds += len(pcm) / 2 / RATE
    if len(heads) != 1:
        raise ValueError("the clips do not begin alike")
    target.parent.mkdir(exist_ok=True)
    target.write_bytes(file_of(voice_made(), heads.pop(), clips))
    size = target.stat().st_size
    print(f"{target.name}: {len(clips)} texts, {seconds:.0f} s, {size / 1e6:.2f} MB")


def problems(target: Path = CLIPS) -> list[str]:
    """What is wrong with the file, in sentences; none where it is as it should be."""
    if not target.exists():
        return [f"{target.name} is missing."]
    data = target.read_bytes()
    clips, wanted = ShippedClips(lambda at, size: data[at : at + size]), set(texts())
    found: list[str] = []
    if clips.made != voice_made():
        found.append(f"It was made by {clips.made}, and {voice_made()} is installed.")
    found += [f"Not in it: {text}" for text in sorted(wanted - clips.texts)]
    found += [f"Not said any more: {text}" for text in sorted(clips.texts - wanted)]
    found += [f"Damaged: {text}" for text in sorted(clips.texts) if clips.packed(text) is None]
    return found


def main() -> int:
    """Make the file, or check it; 1 where it is not as it should be."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    check = parser.parse_args().check
    resources.register()
    if not check:
        build()
        return 0
    found = problems()
    print("\n".join(found) or f"{CLIPS.name} holds what is said in {ENGLISH}.")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
