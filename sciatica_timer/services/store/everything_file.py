"""One file with all that goes to another computer: the history, and what is one's own.

The history alone is its own plain text. With exercises and routines of one's own it is a zip file
of `sessions.json`, `programme.json` and the photos under `programme/`.
"""

import logging
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from msgspec import DecodeError

from sciatica_timer.domain.programme import MOST_EXERCISES
from sciatica_timer.services import photos, zip_members
from sciatica_timer.services.photos import PhotoError
from sciatica_timer.services.store import importing, programme_document
from sciatica_timer.services.store.importing import RefusalReason, RefusedError
from sciatica_timer.services.store.long_task import Step, no_step
from sciatica_timer.services.strict_json import reason as no_json_words
from sciatica_timer.services.zip_members import ZipError, ZipLimitError

log = logging.getLogger(__name__)

LARGEST = 256_000_000
"""Bytes of a file, and of all that is in it."""
LARGEST_PHOTO = 4_000_000
MOST_PIXELS = 4_000_000
"""Of a photo; those that are kept have at most 2.6 million."""
HISTORY, PROGRAMME, PHOTOS = "sessions.json", "programme.json", "programme/"
NO_HISTORY = b'{"version": 1, "sessions": []}'
_PHOTO = re.compile(r"programme/[a-z0-9-]{1,60}\.(jpg|png|webp)")
_MOST = {HISTORY: importing.LARGEST, PROGRAMME: 10_000_000}


class Everything(NamedTuple):
    """What a file holds."""

    history: bytes
    programme: bytes = b""
    """Empty where there is nothing of one's own."""
    photos: Mapping[str, bytes] = {}
    """By their names."""


def packed(whole: Everything, step: Step = no_step) -> bytes:
    """The bytes of a file: a zip file where there is a programme, else the history as it is."""
    if not whole.programme:
        return whole.history
    members = {HISTORY: whole.history, PROGRAMME: whole.programme}
    members |= {f"{PHOTOS}{n}": data for n, data in whole.photos.items()}
    return zip_members.packed(members, step)


def alone(data: bytes) -> Everything:
    """What bytes hold that are a history or a programme and no zip file."""
    if len(data) <= _MOST[PROGRAMME] and programme_document.is_programme(data):
        return Everything(NO_HISTORY, data)
    return Everything(data)


def read_file(path: Path) -> Everything:
    """What a file holds, be it a history or a programme alone.

    Safe in a thread. Photos that are none are left out; none is decoded. Raises
    importing.RefusedError and OSError.
    """
    data = importing.read_file(path, most=LARGEST)
    if not data.startswith(b"PK"):
        return alone(data)
    most_members = len(_MOST) + 2 * MOST_EXERCISES
    try:
        members = zip_members.members_of(
            data, _most_of, most_members=most_members, most_bytes=LARGEST
        )
    except ZipLimitError as error:
        raise RefusedError(RefusalReason.TOO_LARGE) from error
    except ZipError as error:
        log.info("A file with everything is no good zip file: %s", error)
        # A programme file is whole and yet no history.
        is_ours = HISTORY.encode() in data
        reason = importing.damaged_words() if is_ours else no_json_words(DecodeError(""))
        raise RefusedError(RefusalReason.NOT_HISTORY, reason=reason) from error
    pictures = {
        name.removeprefix(PHOTOS): data for name, data in members.items() if _is_photo(name, data)
    }
    return Everything(members.get(HISTORY, b""), members.get(PROGRAMME, b""), pictures)


def _most_of(name: str) -> int:
    """How many bytes a member may have."""
    return _MOST.get(name, LARGEST_PHOTO if _PHOTO.fullmatch(name) else 0)


def _is_photo(name: str, data: bytes) -> bool:
    try:
        return name.startswith(PHOTOS) and not photos.check(data, most_pixels=MOST_PIXELS).isEmpty()
    except PhotoError as error:
        log.info("A photo of a file with everything is left out: %s", error)
        return False
