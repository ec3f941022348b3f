"""The outline of a file: its version and its parts, each still as bytes."""

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
    strict_json.check_letters(data)
    keys = _KEYS.decode(data)
    if strict_json.stands_twice(data, keys):
        raise DamagedError(say_twice())
    version = version_of(keys)
    del keys["version"]
    if version <= newest and ("sessions" not in keys or strict_json.names_nearly(keys, LISTS)):
        raise DamagedError(say_misspelt())
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


def say_twice() -> str:
    """The reason for a file with a part that stands in it twice."""
    return translate("Reason", "a part of the file stands in it twice")


def say_misspelt() -> str:
    """The reason for a file with a part under a wrong name."""
    return translate("Reason", "the name of a part of it is damaged")
