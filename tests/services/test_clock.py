"""The zone is read when it is needed: a traveller's laptop changes it while the app runs."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.zones import in_zone, on_the_clock
from sciatica_timer.services import clock

ZONES = Path("/usr/share/zoneinfo")
ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone cannot be set here")


@pytest.fixture(autouse=True)
def back() -> Iterator[None]:
    """The zone of this machine again, afterwards."""
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


def offset(moment: datetime) -> float:
    there = moment.utcoffset()
    assert there is not None
    return there / timedelta(hours=1)


def test_a_zone_that_changes_holds_at_once() -> None:
    for zone, hours in (("Etc/GMT-9", 9), ("Etc/GMT+5", -5), ("Etc/UTC", 0)):
        os.environ["TZ"] = zone
        assert offset(clock.now()) == hours
        assert offset(clock.of_timestamp(0)) == hours
        told = on_the_clock(datetime(2026, 7, 10, 9), clock.zone())
        assert offset(told) == hours
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=2)
    assert clock.now().microsecond == 0


def test_a_zone_file_that_becomes_another_is_followed_though_its_name_stays(tmp_path: Path) -> None:
    """As with TZ=:/etc/localtime, which saves the C library a look at the file each time."""
    file = tmp_path / "localtime"
    for named in (f":{file}", str(file)):
        for zone, hours in (("Etc/GMT-9", 9), ("Etc/GMT+5", -5), ("Etc/GMT-9", 9)):
            new = tmp_path / "new"
            new.write_bytes((ZONES / zone).read_bytes())
            new.replace(file)
            os.environ["TZ"] = named
            assert offset(clock.now()) == hours
            assert os.environ["TZ"] == named
    file.unlink()
    assert offset(clock.now()) == 0


@given(
    st.datetimes(datetime(1971, 1, 1), datetime(2037, 12, 1)),
    st.sampled_from(
        ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", "Asia/Tehran"]
    ),
)
def test_the_systems_rules_hold_for_every_date(wall: datetime, name: str) -> None:
    if not (ZONES / name).exists():
        pytest.skip("there are no zones here (Debian: tzdata)")
    os.environ["TZ"] = name
    assert on_the_clock(wall, clock.zone()) == on_the_clock(wall, ZoneInfo(name))
    moment = wall.replace(tzinfo=UTC)
    assert str(in_zone(moment, clock.zone())) == str(in_zone(moment, ZoneInfo(name)))


def test_at_the_ends_of_the_calendar_a_time_is_told_all_the_same() -> None:
    os.environ["TZ"] = "Europe/Berlin"
    for wall in (datetime(1, 1, 3), datetime(1900, 1, 1), datetime(9999, 12, 30)):
        assert on_the_clock(wall, clock.zone()).replace(tzinfo=None) == wall


BOUND = """
import subprocess, sys
from sciatica_timer.services import clock
def bound(zone):
    subprocess.run(["mount", "--bind", "/usr/share/zoneinfo/" + zone, "/etc/localtime"], check=True)
    now = clock.now()
    print(now.utcoffset().total_seconds() / 3600)
bound("Etc/GMT-3")
bound("Etc/GMT+5")
"""


def test_the_systems_own_zone_is_followed_while_the_app_runs() -> None:
    """In a mount namespace of its own another zone is bound over /etc/localtime."""
    if not shutil.which("unshare") or not (ZONES / "Etc/GMT-3").exists():
        pytest.skip("there is no unshare or no tzdata here")
    if not Path("/etc/localtime").exists():
        pytest.skip("there is no /etc/localtime to bind over")
    bare = {key: value for key, value in os.environ.items() if key != "TZ"}
    done = subprocess.run(
        ["unshare", "--mount", sys.executable, "-c", BOUND],
        capture_output=True,
        text=True,
        env=bare | {"PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    if "unshare" in done.stderr or "mount:" in done.stderr:
        pytest.skip(f"a zone cannot be bound here: {done.stderr.strip().splitlines()[-1]}")
    assert done.stdout.split() == ["3.0", "-5.0"], done.stderr
