"""What holds of every session, whatever is planned, liked and however long its words take."""

from collections import Counter
from itertools import pairwise
from zlib import crc32

from examples import examples
from fakes import PLANS, library, phrases
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.cue import Cue, Tone
from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Segment, Timeline


class Lengths(dict[str, int]):
    """A length from 100 to 8000 ms for every text: as arbitrary as a voice, and repeatable."""

    def __init__(self, seed: int) -> None:
        super().__init__(seed=seed)
        self.seed = seed

    def get(self, key: str, _default: object = None, /) -> int:  # type: ignore[override]
        return 100 + crc32(f"{self.seed} {key}".encode()) % 7_901


class Longest(Lengths):
    """As slow as a voice can be."""

    def get(self, _key: str, _default: object = None, /) -> int:  # type: ignore[override]
        return 8_000


OPTIONS = st.builds(
    LayoutOptions,
    first_side=st.sampled_from(Side),
    settle_percent=st.integers(50, 200),
    breath_ms=st.integers(1_000, 10_000),
    half_way=st.booleans(),
    ticks=st.booleans(),
    count_aloud=st.booleans(),
    words=st.booleans(),
    short=st.booleans(),
)
CLIPS = st.one_of(st.integers(0, 2**32).map(Lengths), st.just(Longest(0)))
TONES = st.fixed_dictionaries({tone: st.integers(50, 600) for tone in Tone})


@st.composite
def sessions(draw: st.DrawFn) -> tuple[Timeline, LayoutOptions]:
    options = draw(OPTIONS)
    tones = {str(tone): length for tone, length in draw(TONES).items()}
    plan, clips = draw(PLANS), draw(CLIPS)
    timeline = lay_out(plan, phrases(), options, clip_ms=clips, tone_ms=tones)
    assert timeline == lay_out(plan, phrases(), options, clip_ms=clips, tone_ms=tones)
    return timeline, options


def cues_in(timeline: Timeline, segment: Segment) -> list[Cue]:
    return [cue for cue in timeline.cues if segment.at_ms <= cue.at_ms < segment.end_ms]


@given(sessions())
@examples(40)
def test_segments_follow_each_other_without_a_gap_and_the_total_is_true(
    session: tuple[Timeline, LayoutOptions],
) -> None:
    timeline, _ = session
    assert timeline.segments[0].at_ms == 0
    assert all(before.end_ms == after.at_ms for before, after in pairwise(timeline.segments))
    assert timeline.total_ms == sum(segment.for_ms for segment in timeline.segments)
    assert all(isinstance(s.for_ms, int) and s.for_ms > 0 for s in timeline.segments)
    parts = [segment.part for segment in timeline.segments]
    assert parts == sorted(parts)


@given(sessions())
@examples(60)
def test_no_word_is_cut_by_another_or_by_a_tone(session: tuple[Timeline, LayoutOptions]) -> None:
    timeline, _ = session
    assert [cue.at_ms for cue in timeline.cues] == sorted(cue.at_ms for cue in timeline.cues)
    for before, after in pairwise(timeline.cues):
        assert before.end_ms <= after.at_ms
    for cue in timeline.cues:
        # What is said belongs to what is done: it ends before the next phase begins.
        assert cue.end_ms <= timeline.at(cue.at_ms).end_ms


@given(sessions())
@examples(40)
def test_a_hold_is_exact_and_its_last_seconds_are_told_on_the_second(
    session: tuple[Timeline, LayoutOptions],
) -> None:
    timeline, options = session
    numbers = {"Three.": 3, "Two.": 2, "One.": 1}
    for place, segment in enumerate(timeline.segments):
        if segment.phase is not Phase.HOLD:
            continue
        dose = timeline.plan[segment.part].dose_on(segment.side)
        heard = cues_in(timeline, segment)
        after = cues_in(timeline, timeline.segments[place + 1])[0]
        assert (heard[0].text, heard[0].at_ms) == ("start", segment.at_ms)
        assert (after.text, after.at_ms) == ("end", segment.at_ms + dose.hold_s * 1_000)
        last = [cue for cue in heard if cue.text == "tick" or cue.text in numbers]
        left = [segment.end_ms - cue.at_ms for cue in last]
        want = [3_000, 2_000, 1_000][-(dose.hold_s - 1) :]
        assert left == (want if options.ticks else [])
        assert all(
            numbers.get(c.text, n // 1_000) * 1_000 == n for c, n in zip(last, left, strict=True)
        )
        half = [cue.at_ms - segment.at_ms for cue in heard if cue.text == "half"]
        assert half == [dose.hold_s * 500] * (options.half_way and dose.hold_s >= 20)
        said = {cue.text for cue in heard if cue.kind == "word"}
        assert said <= {"Half way.", *numbers}


DOSES = st.builds(Dose, hold_s=st.integers(2, 60), reps=st.integers(1, 12), sets=st.just(1))


@given(DOSES, DOSES, st.sampled_from(["knee-to-chest", "lying-gluteal", "clamshell"]), OPTIONS)
@examples(40)
def test_no_side_begins_without_its_dose_told_in_words(
    left: Dose, right: Dose, exercise: str, options: LayoutOptions
) -> None:
    doses = {Side.LEFT: left, Side.RIGHT: right}
    plan = PlannedExercise(exercise=library().exercises[exercise], dose=left, other_doses=doses)
    timeline, numbers = lay_out([plan], phrases(), options), phrases().numbers
    told = {
        segment.phase: segment.shown
        for segment in timeline.segments
        if segment.phase in (Phase.ANNOUNCE, Phase.CHANGE_SIDE)
    }
    first = doses[options.first_side]
    second = doses[options.first_side.other]
    assert phrases().count(first.reps) in told[Phase.ANNOUNCE]
    change = told[Phase.CHANGE_SIDE]
    if first == second:
        assert change == phrases().fill(plan.exercise.spoken.change, options.first_side.other)
        return
    assert phrases().count(second.reps) in change.lower()
    if first.hold_s != second.hold_s:
        assert f"{numbers.word(second.hold_s)} seconds" in change


@given(sessions())
@examples(40)
def test_both_sides_get_the_same_seconds_reps_and_words(
    session: tuple[Timeline, LayoutOptions],
) -> None:
    timeline, _ = session
    for part, planned in enumerate(timeline.plan):
        mine = [s for s in timeline.segments if s.part == part and s.side]
        seconds, count = Counter[Side](), Counter[tuple[Side, str]]()
        for segment in mine:
            seconds[segment.side] += segment.for_ms
            for cue in cues_in(timeline, segment):
                count[segment.side, cue.kind] += 1
        assert len(set(seconds.values())) <= 1
        if planned.only_side and planned.sides is Sides.EACH:
            assert seconds.keys() == {planned.only_side}
            continue
        assert seconds.keys() in (set(), set(Side))
        for kind in ("word", "tone"):
            assert count[Side.LEFT, kind] == count[Side.RIGHT, kind]


@given(sessions())
@examples(40)
def test_every_planned_rep_is_there_once(session: tuple[Timeline, LayoutOptions]) -> None:
    timeline, _ = session
    holds = Counter(
        (s.part, s.side, s.set, s.rep) for s in timeline.segments if s.phase is Phase.HOLD
    )
    assert holds == Counter(
        (part, side, number, rep)
        for part, planned in enumerate(timeline.plan)
        for side in timeline.sides[part]
        for number in range(1, planned.dose.sets + 1)
        for rep in range(1, planned.dose.reps + 1)
    )


@given(sessions())
@examples(40)
def test_every_text_is_known_before_the_session_and_nothing_stays_unfilled(
    session: tuple[Timeline, LayoutOptions],
) -> None:
    timeline, options = session
    texts = texts_of(timeline, phrases())
    said = {cue.text for cue in timeline.cues if cue.kind == "word"}
    assert said <= set(texts)
    assert len(texts) == len(set(texts))
    assert options.words or not said
    assert not [text for text in texts if "{" in text or not text.strip()]
    assert not [s.shown for s in timeline.segments if "{" in s.shown or not s.shown.strip()]
    for part, planned in enumerate(timeline.plan):
        assert phrases().said_way_out(planned.exercise) in texts
        for side in timeline.sides[part]:
            assert phrases().resumption(planned.exercise, side) in texts


@given(PLANS, OPTIONS, st.integers(0, 2**32))
@examples(40)
def test_measuring_the_texts_that_are_asked_for_measures_everything(
    plan: tuple[PlannedExercise, ...], options: LayoutOptions, seed: int
) -> None:
    """The app lays out once to know the texts, has them spoken, and lays out again."""
    texts = texts_of(lay_out(plan, phrases(), options), phrases())
    measured = {text: Lengths(seed).get(text) for text in texts}
    timeline = lay_out(plan, phrases(), options, clip_ms=measured)
    for cue in timeline.cues:
        if cue.kind == "word":
            assert cue.for_ms == measured[cue.text]
