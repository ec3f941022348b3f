"""The traffic light and red answers: a row of a table for every branch."""

import msgspec
import pytest
from care_records import answers, at, pain, part, session
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain import care
from sciatica_timer.domain.care import PainReading, TrafficLight
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import (
    CareLog,
    Compared,
    NextDay,
    Reach,
    RedWhere,
    RedWhy,
    Urgency,
)

BETTER = NextDay(compared=Compared.BETTER)
SAME = NextDay(compared=Compared.SAME)
WORSE = NextDay(compared=Compared.WORSE)
WORSE_SETTLED = NextDay(compared=Compared.WORSE, settled=True)
SAME_UNSETTLED = NextDay(compared=Compared.SAME, settled=False)


@pytest.mark.parametrize(
    ("score", "light"),
    [(None, None)]
    + [(s, TrafficLight.GREEN) for s in (0, 1, 2, 3)]
    + [(s, TrafficLight.YELLOW) for s in (4, 5)]
    + [(s, TrafficLight.RED) for s in (6, 7, 8, 9, 10)],
)
def test_light_of_every_score(score, light):
    assert care.light_of(score) is light


@pytest.mark.parametrize(
    ("before", "after", "bands"),
    [
        (None, Reach.FOOT, 0),
        (Reach.THIGH, None, 0),
        (Reach.THIGH, Reach.THIGH, 0),
        (Reach.THIGH, Reach.BUTTOCK, 0),
        (Reach.THIGH, Reach.NONE, 0),
        (Reach.THIGH, Reach.KNEE, 1),
        (Reach.THIGH, Reach.CALF, 2),
        # Neither no pain nor the low back is in the leg.
        (Reach.NONE, Reach.LOW_BACK, 0),
        (Reach.NONE, Reach.BUTTOCK, 1),
        (Reach.LOW_BACK, Reach.BUTTOCK, 1),
        (Reach.NONE, Reach.THIGH, 2),
        (Reach.CALF, Reach.FOOT, 1),
        (Reach.NONE, Reach.FOOT, 5),
    ],
)
def test_spreading_down(before, after, bands):
    assert care.bands_further(pain(2, before), pain(2, after)) == bands
    assert care.has_spread(pain(2, before), pain(2, after)) is (bands > 0)


def test_spreading_needs_both_answers():
    assert not care.has_spread(None, pain(2, Reach.FOOT))
    assert not care.has_spread(pain(2, Reach.FOOT), None)


@pytest.mark.parametrize(
    ("before", "after", "next_day", "light", "settled"),
    [
        (None, None, None, None, None),
        (pain(3), pain(None), None, None, None),
        (pain(3), pain(0), None, TrafficLight.GREEN, None),
        (pain(3), pain(3), BETTER, TrafficLight.GREEN, None),
        (pain(3), pain(3), WORSE, TrafficLight.YELLOW, False),
        (pain(3), pain(3), WORSE_SETTLED, TrafficLight.GREEN, True),
        (pain(3), pain(3), SAME_UNSETTLED, TrafficLight.YELLOW, False),
        (pain(3), pain(None), WORSE, TrafficLight.YELLOW, False),
        (pain(3), pain(4), None, TrafficLight.YELLOW, None),
        (pain(3), pain(5), SAME, TrafficLight.YELLOW, None),
        (pain(3), pain(5), BETTER, TrafficLight.YELLOW, None),
        (pain(3), pain(5), WORSE_SETTLED, TrafficLight.YELLOW, True),
        (pain(3), pain(5), WORSE, TrafficLight.YELLOW, False),
        (pain(3), pain(5), SAME_UNSETTLED, TrafficLight.YELLOW, False),
        (pain(3), pain(6), None, TrafficLight.RED, None),
        # A level that was high before and did not rise is watched.
        (pain(8), pain(6), BETTER, TrafficLight.YELLOW, None),
        (pain(7), pain(7), None, TrafficLight.YELLOW, None),
        (pain(7), pain(7), WORSE, TrafficLight.YELLOW, False),
        (pain(7), pain(8), None, TrafficLight.RED, None),
        (None, pain(6), None, TrafficLight.RED, None),
        (pain(3), pain(10), WORSE, TrafficLight.RED, False),
        (pain(3, Reach.BUTTOCK), pain(1, Reach.CALF), None, TrafficLight.RED, None),
        (pain(3, Reach.BUTTOCK), pain(None, Reach.CALF), None, TrafficLight.RED, None),
        (pain(3, Reach.CALF), pain(3, Reach.BUTTOCK), None, TrafficLight.GREEN, None),
        # One band further at a low score is noted and no more.
        (pain(3, Reach.THIGH), pain(2, Reach.KNEE), None, TrafficLight.GREEN, None),
        (pain(3, Reach.THIGH), pain(4, Reach.KNEE), None, TrafficLight.RED, None),
    ],
)
def test_reading(before, after, next_day, light, settled):
    found = care.read_light(before, after, next_day)
    assert (found.light, found.settled) == (light, settled)
    assert found.open is (light is TrafficLight.YELLOW and settled is None)


def test_readings_keep_the_sides_apart():
    both = session(
        0,
        before=answers(pain(2), side=Side.LEFT) + answers(pain(5), side=Side.RIGHT),
        after=answers(pain(1), side=Side.LEFT) + answers(pain(7), side=Side.RIGHT),
    )
    assert {side: r.light for side, r in care.readings(both).items()} == {
        Side.LEFT: TrafficLight.GREEN,
        Side.RIGHT: TrafficLight.RED,
    }
    assert [r.light for r in care.readings_for(both, Side.LEFT)] == [TrafficLight.GREEN]
    assert [r.light for r in care.readings_for(both, None)] == [
        TrafficLight.GREEN,
        TrafficLight.RED,
    ]


def test_an_answer_without_a_side_serves_both():
    plain = session(0, before=answers(pain(2, Reach.BUTTOCK)), after=answers(pain(2, Reach.KNEE)))
    assert care.readings_for(plain, Side.LEFT)[0].spread
    assert care.readings_for(session(0), Side.LEFT) == [PainReading(light=None)]


# Red answers


@pytest.mark.parametrize(
    ("given_pain", "before", "why"),
    [
        (None, None, None),
        (pain(5), None, None),
        (pain(6), None, RedWhy.SCORE),
        (pain(6), pain(None, Reach.THIGH), RedWhy.SCORE),
        (pain(6), pain(5), RedWhy.SCORE),
        # What was so high before is the usual level; only what rises is red.
        (pain(6), pain(6), None),
        (pain(6), pain(9), None),
        (pain(7), pain(6), RedWhy.SCORE),
        (pain(10, Reach.FOOT), pain(10, Reach.FOOT), None),
        (pain(7, Reach.FOOT), pain(7, Reach.CALF), RedWhy.SPREAD),
        # An ache in the buttock after bridges, and a low pain one band further.
        (pain(1, Reach.BUTTOCK), pain(0, Reach.NONE), None),
        (pain(3, Reach.FOOT), pain(2, Reach.CALF), None),
        (pain(None, Reach.FOOT), pain(2, Reach.CALF), None),
        (pain(2, Reach.KNEE), pain(5, Reach.THIGH), None),
        # From 4 on one band counts, and two bands at any score.
        (pain(4, Reach.FOOT), pain(4, Reach.CALF), RedWhy.SPREAD),
        (pain(4, Reach.BUTTOCK), pain(0, Reach.NONE), RedWhy.SPREAD),
        (pain(1, Reach.THIGH), pain(0, Reach.NONE), RedWhy.SPREAD),
        (pain(0, Reach.FOOT), pain(0, Reach.KNEE), RedWhy.SPREAD),
        (pain(None, Reach.FOOT), pain(2, Reach.KNEE), RedWhy.SPREAD),
        (pain(2, Reach.FOOT), None, None),
        (pain(4, Reach.LOW_BACK), pain(4, Reach.NONE), None),
    ],
)
def test_what_makes_an_answer_red(given_pain, before, why):
    assert care.red_why(given_pain, before) is why
    assert care.is_red(given_pain, before) is (why is not None)


def test_a_session_gives_its_red_answers():
    bad = session(
        0,
        part(hurt=pain(3, Reach.CALF)),
        part("pelvic-tilt", None, hurt=pain(2)),
        before=answers(pain(6, Reach.BUTTOCK)),
        after=answers(pain(7)),
    )
    found = [(red.where, red.why, red.side) for red in care.reds_of(bad)]
    # What was answered before is a level at rest, and locks nothing.
    assert found == [
        (RedWhere.DURING, RedWhy.SPREAD, Side.LEFT),
        (RedWhere.AFTER, RedWhy.SCORE, None),
    ]
    assert all(red.session == bad.id for red in care.reds_of(bad))


@pytest.mark.parametrize(("score", "why"), [(7, []), (8, [RedWhy.SCORE])])
def test_a_move_without_sides_goes_by_the_worse_of_both_sides(score, why):
    told = (
        *answers(pain(7, Reach.THIGH), side=Side.LEFT),
        *answers(pain(2, Reach.CALF), side=Side.RIGHT),
    )
    hurt = part("glute-bridge", None, hurt=pain(score, Reach.CALF))
    assert [red.why for red in care.reds_of(session(0, hurt, before=told))] == why


def test_nothing_starts_until_it_is_called_settled():
    sessions = [session(0, after=answers(pain(8)))]
    log = CareLog()
    assert not care.may_start(sessions, log)
    log = care.settle(sessions, log, at(1))
    assert care.may_start(sessions, log)
    log = care.name_sign(log, at(2))
    assert not care.may_start(sessions, log)
    assert care.standing(sessions, log)[0].why is RedWhy.SIGN
    assert care.may_start(sessions, care.settle(sessions, log, at(3)))


def test_a_named_stop_sign_outweighs_a_later_score():
    log = care.name_sign(CareLog(), at(0))
    assert care.standing([session(1, after=answers(pain(9)))], log)[-1].why is RedWhy.SIGN


@pytest.mark.parametrize(("score", "high"), [(None, False), (5, False), (6, True), (10, True)])
def test_a_high_pain_at_rest_asks_for_the_signs_first(score, high):
    told = answers(pain(1), side=Side.LEFT) + answers(pain(score), side=Side.RIGHT)
    assert care.is_high(told) is high


def test_the_two_lists_are_kept_apart_with_the_date_of_their_clearing():
    log = care.name_sign(CareLog(), at(0), Urgency.SOON)
    log = care.name_sign(care.settle([], log, at(1)), at(2), Urgency.NOW)
    assert [(red.urgency, red.settled) for red in log.reds] == [
        (Urgency.SOON, at(1)),
        (Urgency.NOW, None),
    ]
    cleared = care.settle([], log, at(9))
    assert [red.settled for red in cleared.reds] == [at(1), at(9)]
    assert care.may_start([], cleared)


def test_the_gravest_is_asked_about_first():
    soon = care.name_sign(CareLog(), at(0), Urgency.SOON)
    both = care.name_sign(care.name_sign(CareLog(), at(0), Urgency.NOW), at(1), Urgency.SOON)
    bad = [session(2, after=answers(pain(9)))]
    assert care.urgency_of(care.standing(bad, soon)[-1]) is Urgency.SOON
    assert care.urgency_of(care.standing(bad, both)[-1]) is Urgency.NOW
    assert care.urgency_of(care.standing(bad, CareLog())[-1]) is None


def test_a_sign_of_an_older_version_may_have_been_of_either_list_and_counts_as_the_graver():
    old = b'{"reds": [{"at": "2026-11-01T08:00:00Z", "why": "sign", "where": "signs"}]}'
    log = msgspec.json.decode(old, type=CareLog)
    (stands,) = care.standing([], log)
    assert care.urgency_of(stands) is Urgency.NOW


def test_a_slip_of_the_hand_lifts_that_sign_and_nothing_else():
    log = care.name_sign(CareLog(), at(0), Urgency.SOON)
    log = care.take_back_sign(care.name_sign(log, at(1), Urgency.NOW), at(1.001))
    assert [red.urgency for red in care.standing([], log)] == [Urgency.SOON]
    assert len(log.reds) == 2


def test_whole_weeks_of_somebody_whose_usual_level_is_seven():
    """Gentle days go on while nothing rises; the day on which it rises stops, and only that."""
    quiet = [
        session(day, before=answers(pain(7, Reach.CALF)), after=answers(pain(after, Reach.CALF)))
        for day, after in enumerate((7, 6, 7, 5, 7, 6, 6))
    ]
    assert care.may_start(quiet, CareLog())
    risen = [*quiet, session(8, before=answers(pain(7)), after=answers(pain(8)))]
    assert not care.may_start(risen, CareLog())
    log = care.settle(risen, CareLog(), at(9))
    assert care.may_start([*risen, session(10, before=answers(pain(8)))], log)


def test_whole_weeks_of_bridges_that_leave_an_ache_in_the_buttock():
    aching = [
        session(
            day,
            before=answers(pain(0, Reach.NONE)),
            after=answers(pain(1, Reach.BUTTOCK)),
        )
        for day in range(14)
    ]
    assert care.may_start(aching, CareLog())
    assert all(care.readings_for(one, None)[0].spread for one in aching), "it is noted"
    further = session(
        15, before=answers(pain(1, Reach.BUTTOCK)), after=answers(pain(1, Reach.KNEE))
    )
    assert not care.may_start([*aching, further], CareLog())


def test_a_red_answer_noted_at_once_counts_once():
    bad = session(0, part(hurt=pain(8)))
    red = care.red_answer(pain(8), at=at(0), where=RedWhere.DURING, session=bad.id, side=Side.LEFT)
    log = care.note_red(CareLog(), red)
    assert not care.may_start([], log)
    assert len(care.standing([bad], log)) == 1
    assert care.may_start([bad], care.settle([bad], log, at(1)))


def test_a_clock_set_back_hides_no_red_answer():
    log = care.settle([], care.name_sign(CareLog(), at(3000)), at(3000))
    log = care.name_sign(log, at(0))
    assert not care.may_start([], log)
    assert care.may_start([], care.settle([], log, at(0)))


ANSWER = st.one_of(
    st.tuples(st.just("before"), st.integers(0, 10)),
    st.tuples(st.just("session"), st.integers(0, 10)),
    st.tuples(st.just("sign"), st.just(0)),
    st.tuples(st.just("settled"), st.just(0)),
)


@given(st.lists(ANSWER, max_size=30))
def test_no_sequence_of_answers_starts_an_exercise_while_a_red_one_stands(events):
    """A model of one bit, kept beside the rules: red since the last "it is settled" or not.

    What is answered before a session changes nothing, however high it is.
    """
    sessions, log, red = [], CareLog(), False
    for place, (kind, score) in enumerate(events):
        now = at(place)
        if kind == "settled":
            log, red = care.settle(sessions, log, now), False
        elif kind == "sign":
            log, red = care.name_sign(log, now), True
        elif kind == "before":
            told = answers(pain(score, Reach.FOOT))
            sessions.append(session(place, before=told, after=told))
        else:
            sessions.append(session(place, after=answers(pain(score))))
            red = red or score >= 6
        assert care.may_start(sessions, log) is not red
        # The log survives a file.
        assert msgspec.json.decode(msgspec.json.encode(log), type=CareLog) == log
