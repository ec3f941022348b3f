"""Six weeks without heavy lifting, from the day it began: what is known of that day, and asked."""

from datetime import UTC, date, datetime, timedelta

import pytest

from sciatica_timer.domain import six_weeks
from sciatica_timer.domain.session import CareLog

TODAY = date(2026, 11, 27)
NOON = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("began", "until"),
    [
        (date(2026, 11, 27), date(2027, 1, 8)),
        (date(2026, 11, 1), date(2026, 12, 13)),
        (date(2024, 1, 31), date(2024, 3, 13)),
    ],
)
def test_they_are_counted_from_the_day_it_began(began, until):
    log = six_weeks.told(CareLog(), began, TODAY)
    assert six_weeks.heavy_from(log) == until
    assert six_weeks.within(log, began)
    assert six_weeks.within(log, until - timedelta(days=1))
    assert not six_weeks.within(log, until)
    assert not six_weeks.within(log, began - timedelta(days=1))
    assert not six_weeks.asks_when(log, TODAY)


def test_before_anything_was_told_it_is_asked_and_no_date_is_named():
    assert six_weeks.asks_when(CareLog(), TODAY)
    assert six_weeks.heavy_from(CareLog()) is None
    assert not six_weeks.within(CareLog(), TODAY)


def test_more_than_six_weeks_ago_names_no_date_and_asks_no_more():
    log = six_weeks.told(CareLog(), None, TODAY)
    assert six_weeks.heavy_from(log) is None
    assert not six_weeks.asks_when(log, TODAY)


@pytest.mark.parametrize(("days", "known"), [(0, True), (1, True), (2, True), (3, False)])
def test_an_older_version_kept_the_third_day_for_all_that_is_longer_ago(days, known):
    began = TODAY - timedelta(days=days)
    log = CareLog(began=began, began_told=NOON)
    assert six_weeks.known_to_the_day(log) is known
    assert six_weeks.asks_when(log, TODAY) is not known
    assert (six_weeks.heavy_from(log) is not None) is known
    assert not six_weeks.asks_when(log, began + timedelta(days=42))


def test_without_the_moment_of_telling_nothing_is_known_to_the_day():
    assert not six_weeks.known_to_the_day(CareLog(began=TODAY))
