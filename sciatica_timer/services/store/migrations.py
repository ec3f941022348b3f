"""Brings a file of an older version up to date, one named step a version.

The steps are pure functions on the file as plain JSON, and each leaves what it does not know.
"""

import re
from collections.abc import Callable, Mapping

import msgspec

from sciatica_timer.services import files
from sciatica_timer.services.store.document import DamagedError, version_of
from sciatica_timer.services.store.history_data import VERSION
from sciatica_timer.services.store.stored_record import Json
from sciatica_timer.services.strict_json import reason

Step = Callable[[Json], Json]
Keep = Callable[[bytes, int], None]
"""Keeps the bytes of an older version aside before anything is made of them; may raise OSError."""

STEPS: Mapping[int, Step] = {}
"""By the version that a step starts from; version 1 is the first, so there is none yet."""


def not_kept(_data: bytes, _version: int) -> None:
    """Keep nothing: for bytes that stay where they are, like a backup."""


_FIRST = re.compile(rb'\s*\{\s*"version"\s*:\s*([1-9]\d{0,8})\s*[,}]')
"""A file of the app begins with its version."""
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])


def upgrade(
    data: bytes, keep: Keep, *, steps: Mapping[int, Step] = STEPS, to: int = VERSION
) -> bytes:
    """The same file as UTF-8 in today's version; raises DamagedError where it is no history.

    An OSError of keep passes on.
    """
    try:
        data = files.to_utf8(data)
        first = _FIRST.match(data)
        if first and int(first[1]) >= to:
            # It is read to its end later, and a long history takes its time.
            return data
        version = version_of(_KEYS.decode(data))
        if version >= to:
            return data
        keep(data, version)
        document = msgspec.json.decode(data, type=Json)
        for number in range(version, to):
            document = steps[number](document) | {"version": number + 1}
        return msgspec.json.encode(document)
    except (OSError, DamagedError):
        raise
    except Exception as error:
        raise DamagedError(reason(error)) from error
