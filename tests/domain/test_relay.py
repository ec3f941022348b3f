"""A session laid out anew while it goes on: what was played stays, what comes gets its length."""

from itertools import pairwise

from fakes import PLANS, phrases, plan_of, planned
from hypothesis import given
from hypothesis import strategies as st
from test_layout_always import OPTIONS, Lengths

from sciatica_timer.domain.cue import Cue
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_by_part, texts_of
from sciatica_timer.domain.relayout import relay
from sciatica_timer.domain.timeline import PlannedExercise, Timeline


def lengths(texts: list[str], seed: int) -> dict[str, int]:
    """A length for each text, as a voice would have it."""
    voice = Lengths(seed)
    return {text: voice.get(text) for text in texts}


def shape(timeline: Timeline, index: int) -> tuple[int, list[tuple[int, str]]]:
    """A segment's length, and its cues by their time in it."""
    on = timeline.segments[index]
    inside = [cue for cue in timeline.cues if on.at_ms <= cue.at_ms < on.end_ms]
    return on.for_ms, [(cue.at_ms - on.at_ms, cue.text) for cue in inside]


@given(plan=PLANS, options=OPTIONS, seed=st.integers(0, 2**32), data=st.data())
def test_an_exercise_whose_words_are_known_stays_to_the_millisecond(
    plan: tuple[PlannedExercise, ...], options: LayoutOptions, seed: int, data: st.DataObject
) -> None:
    rows = texts_by_part(lay_out(plan, phrases(), options), phrases())
    known = data.draw(st.integers(1, len(plan)))
    some = lengths([text for row in rows[:known] for text in row], seed)
    every = lengths([text for row in rows for text in row], seed)
    before = lay_out(plan, phrases(), options, clip_ms=some)
    after = lay_out(plan, phrases(), options, clip_ms=every)
    end = before.part_span(known - 1)[1]
    if known == len(plan):
        assert before == after
        return

    def begun(timeline: Timeline) -> list[Cue]:
        return [cue for cue in timeline.cues if cue.at_ms < end]

    count = before.index_at(end)
    assert before.segments[:count] == after.segments[:count]
    assert begun(before) == begun(after)
    for index in (0, count - 1):
        assert relay(before, after, index) == after


@given(plan=PLANS, options=OPTIONS, data=st.data())
def test_whoever_speaks_next_the_segment_that_is_on_is_not_touched(
    plan: tuple[PlannedExercise, ...], options: LayoutOptions, data: st.DataObject
) -> None:
    texts = texts_of(lay_out(plan, phrases(), options), phrases())
    one, other = (
        lay_out(plan, phrases(), options, clip_ms=lengths(texts, seed)) for seed in (1, 2)
    )
    index = data.draw(st.integers(0, len(one.segments) - 1))
    made = relay(one, other, index)
    assert shape(made, index) == shape(one, index)
    for number in range(len(made.segments)):
        if number != index:
            assert shape(made, number) == shape(other, number)
    assert all(before.end_ms == after.at_ms for before, after in pairwise(made.segments))
    assert [cue.at_ms for cue in made.cues] == sorted(cue.at_ms for cue in made.cues)


def test_the_texts_of_an_exercise_hold_all_that_may_be_needed_in_it() -> None:
    plan = plan_of("all-seven")
    timeline = lay_out(plan, phrases(), LayoutOptions())
    rows = texts_by_part(timeline, phrases())
    assert len(rows) == len(plan)
    first = plan[0].exercise
    assert rows[0][2] == phrases().transition(first, None, first=True)
    assert {*phrases().said_ways_out(first)} <= {*rows[0]}
    assert all(phrases().paused in row for row in rows)
    for side in timeline.sides[0]:
        assert phrases().resumption(first, side) in rows[0]
    assert phrases().end in rows[-1] and phrases().end not in rows[0]
    words = [cue.text for cue in timeline.cues if cue.kind == "word"]
    assert set(words) <= {text for row in rows for text in row}


def test_without_words_the_ways_out_and_round_a_pause_are_still_made() -> None:
    timeline = lay_out([planned("clamshell")], phrases(), LayoutOptions(words=False))
    clamshell = planned("clamshell").exercise
    assert set(texts_by_part(timeline, phrases())[0]) == {
        phrases().paused,
        phrases().locked,
        phrases().resume_after,
        *(phrases().resumption(clamshell, side) for side in Side),
        *phrases().said_ways_out(clamshell),
    }
