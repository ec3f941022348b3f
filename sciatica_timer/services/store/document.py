"""The outline of a file: its version and its parts, each still as bytes."""

import difflib

import msgspec

from sciatica_timer.services import strict_json
from sciatica_timer.services.translation import translate

LISTS = frozenset({"sessions", "weeks", "deleted", "care"})
_KEYS = msgspec.json.Decoder(dict[str, msgspec.Raw])


class DamagedError(ValueError):
    """A file that is no history; the message says where it stops being one."""


def parts(data: bytes, *, newest: int) -> tuple[int, dict[str, msgspec.Raw]]:
    """The version of a file and its parts but for that.

    newest is the last version whose parts are known. Raises DamagedError where a part may be lost,
    and what msgspec and Python raise for bytes that are no JSON.
    """
    data.decode()  # msgspec looks at the letters of what it knows only
    keys = _KEYS.decode(data)
    if strict_json.stands_twice(data, keys):
        raise DamagedError(translate("Reason", "a part of the file stands in it twice"))
    version = version_of(keys)
    del keys["version"]
    if version <= newest and _misspelt(keys):
        raise DamagedError(translate("Reason", "the name of a part of it is damaged"))
    return version, keys


def version_of(keys: dict[str, msgspec.Raw]) -> int:
    """The version of a file, 1 or more; raises DamagedError where it has none."""
    if "version" not in keys:
        raise DamagedError(translate("Reason", "“{name}” is missing").format(name="version"))
    found = strict_json.by_value(strict_json.parse(bytes(keys["version"])).value)
    if not isinstance(found, int) or isinstance(found, bool) or found < 1:
        raise DamagedError(
            translate("Reason", "“{name}” does not hold what belongs there").format(name="version")
        )
    return found


def _misspelt(keys: dict[str, msgspec.Raw]) -> bool:
    """Whether the sessions are missing, or another part is where one has nearly its name."""
    missing = LISTS - keys.keys()
    return "sessions" in missing or any(
        difflib.get_close_matches(key, missing, cutoff=0.75) for key in keys.keys() - LISTS
    )
