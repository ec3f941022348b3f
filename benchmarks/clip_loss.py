"""What packing costs the clips that ship: `python benchmarks/clip_loss.py [--every 1]`.

Speaks every n-th text anew and compares it with its packed clip: lengths, levels, and by band of
frequency how far what packing adds lies under the noise that the voice itself has between its
harmonics, in dB (median of the spoken moments). Both are taken as the lowest of the eleven bins
round each, which is between two harmonics.
"""

import argparse
import itertools
import statistics
import sys
from pathlib import Path
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from sciatica_timer.services import resources
from sciatica_timer.services.voice.shipped_clips import shipped
from sciatica_timer.services.voice.sound_library import miniaudio
from sciatica_timer.services.voice.wav import RATE
from tools import voice_clips

WINDOW, HOP, ROUND = 2048, 512, 11
EDGES = (100, 400, 1000, 2000, 3000, 4500, 6500, 9000)
SPOKEN = 0.01
"""Of the power of the loudest moment: 20 dB under it."""


def spectra(samples: Any) -> Any:
    """Power by moment and frequency."""
    moments = sliding_window_view(samples, WINDOW)[::HOP] * np.hanning(WINDOW)
    return np.abs(np.fft.rfft(moments)) ** 2


def between(power: Any) -> Any:
    """The lowest round each bin: what is there between harmonics."""
    padded = np.pad(power, ((0, 0), (ROUND // 2, ROUND // 2)), mode="edge")
    return sliding_window_view(padded, ROUND, axis=1).min(-1)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--every", type=int, default=1)
    every = parser.parse_args().every
    resources.register()
    clips = shipped("en")
    assert clips
    bins = np.fft.rfftfreq(WINDOW, 1 / RATE)
    bands = [(bins >= low) & (bins < high) for low, high in itertools.pairwise(EDGES)]
    levels: list[float] = []
    under: list[list[float]] = [[] for _ in bands]
    other = 0
    power = lost = 0.0
    for text, pcm in voice_clips.spoken_clips(voice_clips.texts()[::every]):
        spoken = np.frombuffer(pcm, "<i2") / 32_768
        packed = np.array(miniaudio.vorbis_read(clips.packed(text)).samples) / 32_768
        if len(packed) != len(spoken):
            other += 1
            continue
        power, lost = power + (spoken**2).sum(), lost + ((spoken - packed) ** 2).sum()
        levels.append(10 * np.log10((packed**2).sum() / (spoken**2).sum()))
        voice, added = spectra(spoken), spectra(packed - spoken)
        loud = voice.sum(1) > voice.sum(1).max() * SPOKEN
        voice, added = between(voice)[loud], between(added)[loud]
        for band, found in zip(bands, under, strict=True):
            ratio = voice[:, band].mean(1) / added[:, band].mean(1)
            found.append(float(np.median(10 * np.log10(ratio))))
    print(f"{len(levels)} clips, {other} of another length")
    print(f"level {min(levels):+.2f} to {max(levels):+.2f} dB")
    print(f"all of the voice against what is added: {10 * np.log10(power / lost):.1f} dB")
    for (low, high), found in zip(itertools.pairwise(EDGES), under, strict=True):
        print(f"{low:5} to {high} Hz: {statistics.mean(found):.1f} dB under the voice's own noise")


if __name__ == "__main__":
    main()
