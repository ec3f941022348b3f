"""The networks of the natural voice in numpy: what onnxruntime made of them before."""

import math
import sys
from itertools import pairwise
from pathlib import Path
from typing import Any

import hibari as untyped_voice
import miniaudio as untyped_sound
import numpy as np
import pytest
from numpy.typing import NDArray

from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.services import resources
from sciatica_timer.services.voice.drivers.natural import NaturalDriver
from sciatica_timer.services.voice.drivers.onnx_network import OPERATORS, BadNetworkError, Network
from sciatica_timer.services.voice.normalise import normalise
from sciatica_timer.services.voice.shipped_clips import ShippedClips, shipped
from sciatica_timer.services.voice.wav import RATE

hibari: Any = untyped_voice
miniaudio: Any = untyped_sound
VOICE = Path(hibari.__file__).parent / "assets" / "hibari.onnx"
Array = NDArray[Any]


@pytest.fixture
def driver(monkeypatch: pytest.MonkeyPatch) -> NaturalDriver:
    """The natural voice, in this process; what it stands in for is put back."""
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    return NaturalDriver(None)


@pytest.fixture
def clips() -> ShippedClips:
    """The clips that ship: onnxruntime spoke them, and they were packed."""
    resources.register()
    found = shipped(ENGLISH)
    assert found is not None
    return found


def bands(clip: Array) -> Array:
    """Loudness in dB of some 20 bands from 70 Hz to 8 kHz, 100 times a second."""
    wide, step = 2048, RATE // 100
    frames = np.lib.stride_tricks.sliding_window_view(clip, wide)[::step] * np.hanning(wide)
    power = np.abs(np.fft.rfft(frames)) ** 2
    edges = np.unique(np.geomspace(3, 340, 25).astype(int))
    loud = np.array([power[:, a:b].mean(1) for a, b in pairwise(edges)])
    return 10 * np.log10(loud + 1e-5 * loud.max())


def apart(one: Array, other: Array) -> float:
    """How far two clips are from each other in dB, in the middle of all bands and moments."""
    length = min(len(one), len(other))
    return float(np.abs(bands(one[:length]) - bands(other[:length])).mean())


class TestTheNaturalVoice:
    def test_sounds_as_it_did_by_onnxruntime(
        self, driver: NaturalDriver, clips: ShippedClips
    ) -> None:
        said = sorted(clips.texts, key=len)[::30]
        assert len(said) > 5
        for text in said:
            before = np.array(miniaudio.vorbis_read(clips.packed(text)).samples, float)
            pcm, rate = driver.speak(text)
            now = np.frombuffer(normalise(np.frombuffer(pcm, "<i2") / 32768, rate), "<i2")
            assert abs(len(now) - len(before)) <= RATE // 40, text
            # Packing alone makes 0.3 of it, what speaks 0.2; a word 20 ms later would make 3.
            assert apart(now, before) < 0.7, text

    def test_says_unknown_words_as_it_did(self, driver: NaturalDriver) -> None:
        said = {
            "xylograph": "zˈIləɡɹˌæf",
            "brzezinski": "bɹzɛzˈɪnski",
            "qwop": "kjˈuwˈɑp",
            "sciatica": "sIəTɪkə",
        }
        speaker: Any = driver._speaker  # pyright: ignore[reportPrivateUsage]
        assert {word: speaker.g2p.oov(word) for word in said} == said


class TestAnOperator:
    def test_gives_the_error_function_as_exactly_as_a_float_holds_it(self) -> None:
        x = np.linspace(-6, 6, 10_001, dtype=np.float32)
        exact = np.array([math.erf(value) for value in x.tolist()])
        assert np.abs(OPERATORS["Erf"](x) - exact).max() < 1e-6

    @pytest.mark.parametrize("step", [1, 2, 8])
    @pytest.mark.parametrize("group", [1, 6])
    def test_convolves_as_the_sum_over_its_taps(self, step: int, group: int) -> None:
        rng = np.random.default_rng(7)
        value = rng.standard_normal((1, 6, 40))
        weight, bias = rng.standard_normal((6, 6 // group, 5)), rng.standard_normal(6)
        how = {"dilations": [step], "group": group, "kernel_shape": [5], "strides": [1]}
        done = OPERATORS["Conv"](value, weight, bias, pads=[2 * step, 2 * step], **how)
        padded = np.pad(value[0], ((0, 0), (2 * step, 2 * step)))
        for out, at in ((0, 0), (3, 17), (5, 39)):
            seen = padded[:, at : at + 4 * step + 1 : step]
            seen = seen if group == 1 else seen[out : out + 1]
            assert done[0, out, at] == pytest.approx((seen * weight[out]).sum() + bias[out])
        with pytest.raises(BadNetworkError):
            OPERATORS["Conv"](value, weight, bias, pads=[0, 0], **how | {"strides": [2]})

    def test_makes_whole_numbers_from_nought_to_255(self) -> None:
        value = np.array([-1.0, 0.0, 0.5, 3.0], np.float32)
        whole, scale, zero = OPERATORS["DynamicQuantizeLinear"](value)
        assert (whole.tolist(), float(zero)) == ([0, 64, 96, 255], 64)
        assert np.allclose((whole - zero) * scale, value, atol=float(scale))
        whole, scale, zero = OPERATORS["DynamicQuantizeLinear"](np.zeros(3, np.float32))
        assert (whole.tolist(), float(scale), float(zero)) == ([0, 0, 0], 1, 0)

    def test_divides_whole_numbers_into_whole_numbers(self) -> None:
        done = OPERATORS["Div"](np.array([7, 8]), np.array(2))
        assert done.tolist() == [3, 4] and done.dtype.kind == "i"

    def test_leaves_a_size_of_nought_as_it_was(self) -> None:
        value = np.zeros((2, 3, 4))
        assert OPERATORS["Reshape"](value, np.array([0, -1]), allowzero=0).shape == (2, 12)


class TestAFile:
    @pytest.mark.parametrize("damage", ["cut", "another", "operator"])
    def test_that_is_no_network_it_knows_is_refused_as_one(
        self, damage: str, tmp_path: Path
    ) -> None:
        data = VOICE.read_bytes()
        path = tmp_path / "voice.onnx"
        path.write_bytes(
            {
                "cut": data[: len(data) // 2],
                "another": b"RIFF" + data,
                "operator": data.replace(b"\x22\x03Erf", b"\x22\x03Fre"),
            }[damage]
        )
        with pytest.raises(BadNetworkError, match=r"voice\.onnx"):
            Network(path)
