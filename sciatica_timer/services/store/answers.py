"""Answers about pain that cannot be read. They may have been red, so the person is asked again.

Such an answer is replaced by a red answer of the kind UNREAD. Its id is a hash of the damaged
bytes, so the same damage is asked about only once, after a restart and on other computers too.
"""

import difflib
from datetime import UTC, datetime
from typing import Any, cast

from sciatica_timer.domain.session import Hurt, Pain, PainAt, Part, RedAnswer, RedWhere, RedWhy
from sciatica_timer.domain.session import Session as SessionType

_AT = datetime(2000, 1, 1, tzinfo=UTC)
_OF_A_SESSION = (b'"score"', b'"pain"', b'"reach"', b'"choice"')
_OF_CARE = (b'"reds"', b'"why"', b'"where"', b'"settled"')

Keys = dict[str, Any]


def unread(raw: bytes) -> RedAnswer:
    """The red answer that replaces an unreadable one, until the person has seen the stop signs."""
    return RedAnswer(at=_AT, why=RedWhy.UNREAD, where=RedWhere.SIGNS, session=f"?{name_of(raw)}")


def name_of(raw: bytes) -> str:
    """A hash of bytes as 32 hexadecimal digits."""
    import hashlib  # its library takes long to load, and few starts need it

    return hashlib.sha256(raw).hexdigest()[:32]


def in_session(raw: bytes) -> bool:
    """Whether the bytes of a session hold an answer about pain."""
    return any(word in raw for word in _OF_A_SESSION)


def in_care(raw: bytes) -> bool:
    """Whether bytes of the care log hold red answers."""
    return any(word in raw for word in _OF_CARE)


def hidden(session: Keys) -> bool:
    """Whether an answer about pain may be hidden under an unknown key of a session.

    Where a known key is missing and an unknown one is present, the unknown one may be the known
    one with a damaged letter. A newer version only adds keys, so nothing is missing there.
    """
    if _misspelt(session, SessionType, "before", "after"):
        return True
    told = [*_rows(session, "before"), *_rows(session, "after")]
    hurts: list[Keys] = []
    for part in _rows(session, "parts"):
        here = _rows(part, "hurts")
        hurts += here
        if here and _strange(part, Part, "side"):
            return True
        if _misspelt(part, Part, "hurts"):
            return True
    pains = [row.get("pain") for row in (*told, *hurts)]
    return (
        any(_strange(row, PainAt, "side") for row in told)
        or any(_strange(hurt, Hurt, "pain") for hurt in hurts)
        or any(
            _strange(cast(Keys, pain), Pain, "score", "reach")
            for pain in pains
            if isinstance(pain, dict)
        )
    )


def _strange(found: Keys, kind: type[Any], *wanted: str) -> bool:
    """Whether a wanted key is missing and there is an unknown one."""
    return any(key not in found for key in wanted) and bool(_more(found, kind))


def _misspelt(found: Keys, kind: type[Any], *wanted: str) -> bool:
    """Whether a wanted list is missing, and an unknown key has a similar name or holds answers."""
    more = _more(found, kind)
    missing = [key for key in wanted if key not in found]
    if not (missing and more):
        return False
    near = any(difflib.get_close_matches(key, missing, cutoff=0.75) for key in more)
    return near or in_session(_text(more))


def _more(found: Keys, kind: type[Any] = SessionType) -> Keys:
    known = kind.__struct_encode_fields__
    return {key: item for key, item in found.items() if key not in known}


def _rows(found: Keys, name: str) -> list[Keys]:
    rows = found.get(name)
    if not isinstance(rows, list):
        return []
    return [cast(Keys, row) for row in cast(list[Any], rows) if isinstance(row, dict)]


def _text(keys: Keys) -> bytes:
    import msgspec

    return msgspec.json.encode(keys)
