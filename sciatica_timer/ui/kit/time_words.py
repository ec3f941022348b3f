"""Lengths of time in words: from a minute on in minutes, as they are said."""

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit.dates import joined


def short_time(seconds: int) -> str:
    """For a field or a dose: "20 s", "5 min", "1 min 30 s"."""
    minutes, rest = divmod(seconds, 60)
    if not minutes:
        return translate("Time", "{n} s", "seconds").format(n=rest)
    if not rest:
        return translate("Time", "{n} min", "minutes").format(n=minutes)
    return translate("Time", "{minutes} min {seconds} s").format(minutes=minutes, seconds=rest)


def clock_time(seconds: int) -> str:
    """As digits that run: "59", "1:00", "5:00"."""
    minutes, rest = divmod(seconds, 60)
    return f"{minutes}:{rest:02}" if minutes else str(rest)


def seconds_of(digits: str) -> int:
    """What such digits count, in seconds."""
    minutes, _, rest = digits.rpartition(":")
    return int(minutes or 0) * 60 + int(rest)


def long_time(seconds: int) -> str:
    """To be read aloud: "5 minutes", "1 minute 30 seconds"."""
    minutes, rest = divmod(seconds, 60)
    parts = (
        translate("Time", "%n minute(s)", "", minutes) if minutes else "",
        translate("Time", "%n second(s)", "", rest) if rest else "",
    )
    return joined(filter(None, parts))
