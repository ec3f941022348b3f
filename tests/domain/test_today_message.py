"""Today says one thing: which, over everything that can be known at once."""

from datetime import date, timedelta
from itertools import product

import pytest

from sciatica_timer.domain.session import StepKind
from sciatica_timer.domain.today_message import (
    KnownToday,
    QuietLine,
    SaidToday,
    TodayMessage,
    say_today,
)

TODAY = date(2026, 11, 27)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
Step, Says, Quiet = StepKind, TodayMessage, QuietLine
BOTH = (False, True)


@pytest.mark.parametrize(
    ("known", "main", "quiet"),
    [
        ({}, None, None),
        ({"stop": True}, Says.STOP, None),
        ({"stop": True, "doctor": True, "step": Step.REST}, Says.STOP, None),
        ({"step": Step.REST}, Says.STOP, None),
        ({"doctor": True, "step": Step.FLARE, "asks_next_day": True}, Says.DOCTOR, None),
        ({"doctor": True, "step": Step.UP}, Says.DOCTOR, None),
        ({"step": Step.FLARE, "asks_next_day": True}, Says.FLARE_DAY, None),
        # A smaller dose must not wait behind a question that is easily passed over.
        ({"step": Step.DOWN, "asks_next_day": True}, Says.EASIER, None),
        ({"step": Step.LEAVE_OUT}, Says.EASIER, None),
        # A larger one waits until it is known how the last session went.
        ({"step": Step.UP, "asks_next_day": True}, Says.NEXT_DAY, None),
        ({"step": Step.AGAIN, "asks_next_day": True}, Says.NEXT_DAY, None),
        ({"step": Step.AGAIN}, Says.AGAIN, None),
        ({"step": Step.UP}, Says.HARDER, None),
        # Whoever presses "Change" wants that question, whatever came of the first answer.
        ({"step": Step.DOWN, "asks_next_day": True, "asks_anew": True}, Says.NEXT_DAY, None),
        ({"stop": True, "asks_next_day": True, "asks_anew": True}, Says.STOP, None),
        ({"answered": TODAY}, None, Quiet.ANSWERED),
        ({"answered": TODAY, "asks_next_day": True}, Says.NEXT_DAY, Quiet.ANSWERED),
        ({"answered": YESTERDAY}, None, None),
        ({"answered": YESTERDAY, "heavy_from": TOMORROW}, None, Quiet.SIX_WEEKS),
        ({"answered": TODAY, "heavy_from": TOMORROW}, None, Quiet.ANSWERED),
        ({"heavy_from": TODAY}, None, None),
        ({"heavy_from": TOMORROW, "step": Step.UP}, Says.HARDER, Quiet.SIX_WEEKS),
        ({"heavy_from": TOMORROW, "step": Step.DOWN}, Says.EASIER, None),
        ({"heavy_from": TOMORROW, "stop": True}, Says.STOP, None),
    ],
)
def test_what_is_said(known, main, quiet):
    assert say_today(KnownToday(today=TODAY, **known)) == SaidToday(main=main, quiet=quiet)


def every_day():
    days = (None, YESTERDAY, TODAY, TOMORROW)
    steps = (None, *StepKind)
    for stop, doctor, asks, step, answered, heavy in product(BOTH, BOTH, BOTH, steps, days, days):
        yield KnownToday(
            stop=stop, doctor=doctor, asks_next_day=asks, step=step,
            answered=answered, heavy_from=heavy, today=TODAY,
        )  # fmt: skip


def test_over_all_that_can_be_known_at_once():
    for known in every_day():
        said, bad = say_today(known), known.step in (Step.FLARE, Step.DOWN, Step.LEAVE_OUT)
        stop = known.stop or known.step is Step.REST
        assert (said.main is Says.STOP) == stop, known
        if known.doctor and not stop:
            assert said.main is Says.DOCTOR, known
        if bad and not stop and not known.doctor:
            assert said.main in (Says.FLARE_DAY, Says.EASIER), known
        if stop or known.doctor or bad:
            # One gentle word on a bad day, and no second one.
            assert said.quiet is None, known
        if said.main in (Says.HARDER, Says.AGAIN):
            assert not (bad or stop or known.doctor or known.asks_next_day), known
        if said.main is None:
            assert not (stop or known.doctor or known.step or known.asks_next_day)
        if said.quiet is Quiet.ANSWERED:
            assert known.answered == TODAY, known
        if said.quiet is Quiet.SIX_WEEKS:
            assert known.heavy_from == TOMORROW, known
