"""The entries of "deleted" in a history's file."""

import msgspec

from sciatica_timer.domain.session import Moment
from sciatica_timer.services import strict_json
from sciatica_timer.services.store import stored_record as records


class Deleted(msgspec.Struct, frozen=True, kw_only=True):
    """That a record was deleted, and when, so that no other copy brings it back."""

    id: str
    at: Moment


_DELETED = msgspec.json.Decoder(Deleted)


def read_deletion(raw: bytes) -> tuple[Deleted, set[bytes], bool]:
    """What was deleted, the entry itself if it holds more, and whether a key stood in it twice.

    Raises whatever there is to raise for an entry that makes no sense.
    """
    parsed = strict_json.parse(raw)
    gone = _DELETED.decode(raw)
    records.check(gone)
    more = bool(parsed.value.keys() - {"id", "at"})
    kept = msgspec.json.encode(parsed.value) if parsed.repeated else raw
    return gone, {kept} if more else set(), parsed.repeated


def deletion_of(raw: bytes) -> str:
    """The id that an entry of "deleted" is about; empty where it makes no sense."""
    gone = deletion_or_none(raw)
    return gone.id if gone else ""


def deletion_or_none(raw: bytes) -> Deleted | None:
    """What was deleted; None for an entry that makes no sense."""
    try:
        return read_deletion(raw)[0]
    except Exception:
        return None
