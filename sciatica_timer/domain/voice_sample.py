"""What is played when a preference of the voice changes: some words, or parts of a hold."""

from collections.abc import Mapping, Sequence

import msgspec
from msgspec import structs

from sciatica_timer.domain.cue import Cue, Tone
from sciatica_timer.domain.phrases import Phrases
from sciatica_timer.domain.preferences import Talk, VoicePrefs

GAP_MS = 200
SECOND_MS = 1_000
LAST_SECONDS = 3


class SampleStep(msgspec.Struct, frozen=True, kw_only=True):
    """One sound of a sample."""

    kind: str
    """"word" or "tone"."""
    text: str
    at_ms: int | None = None
    """When it begins; None is a moment after the one before it has ended."""


def words(text: str) -> tuple[SampleStep, ...]:
    """A text, said."""
    return (SampleStep(kind="word", text=text),)


def tones(*names: Tone) -> tuple[SampleStep, ...]:
    """Tones, one after the other."""
    return tuple(SampleStep(kind="tone", text=name) for name in names)


def sample_of(before: VoicePrefs, after: VoicePrefs, phrases: Phrases) -> tuple[SampleStep, ...]:
    """What shows the difference between two preferences; the usual words where none is special."""
    old, new = structs.asdict(before), structs.asdict(after)
    changed = {name for name in new if new[name] != old[name]}
    steps = words(phrases.sample)
    if changed & {"count_last_seconds", "count_aloud"}:
        steps = _last_seconds(after, phrases)
    elif "half_way" in changed:
        steps = _half_way(after, phrases)
    elif "delay_ms" in changed:
        each = range(0, LAST_SECONDS * SECOND_MS, SECOND_MS)
        steps = tuple(SampleStep(kind="tone", text=Tone.TICK, at_ms=at) for at in each)
    elif "tone_volume" in changed or ("talk" in changed and after.talk is Talk.TONES):
        steps = tones(Tone.START, Tone.END)
    elif "talk" in changed and after.talk is Talk.SHORT:
        steps = words(phrases.fill(phrases.again, n=2))
    return steps


def lay_sample(
    steps: Sequence[SampleStep], clip_ms: Mapping[str, int], tone_ms: Mapping[str, int]
) -> list[Cue]:
    """The steps as cues from 0 on; what has no length has no sound and is left out."""
    cues: list[Cue] = []
    for step in steps:
        length = (tone_ms if step.kind == "tone" else clip_ms).get(step.text)
        if length is None:
            continue
        after = cues[-1].end_ms + GAP_MS if cues else 0
        begins = after if step.at_ms is None else step.at_ms
        cues.append(Cue(at_ms=begins, for_ms=length, kind=step.kind, text=step.text))
    return cues


def _last_seconds(after: VoicePrefs, phrases: Phrases) -> tuple[SampleStep, ...]:
    """The end of a hold: each second by its number, by a tick or not at all, then the tone."""
    aloud = after.count_aloud and after.talk is not Talk.TONES
    end = SampleStep(kind="tone", text=Tone.END, at_ms=LAST_SECONDS * SECOND_MS)
    if not after.count_last_seconds:
        return tones(Tone.END)
    counted: list[SampleStep] = []
    for left in range(LAST_SECONDS, 0, -1):
        number = phrases.fill(phrases.number, n=left)
        kind, text = ("word", number) if aloud else ("tone", str(Tone.TICK))
        counted.append(SampleStep(kind=kind, text=text, at_ms=(LAST_SECONDS - left) * SECOND_MS))
    return (*counted, end)


def _half_way(after: VoicePrefs, phrases: Phrases) -> tuple[SampleStep, ...]:
    """The middle of a hold; without it a hold only begins and ends."""
    if not after.half_way:
        return tones(Tone.START, Tone.END)
    said = words(phrases.half_way) if after.talk is Talk.EVERYTHING else ()
    return (*tones(Tone.HALF), *said)
