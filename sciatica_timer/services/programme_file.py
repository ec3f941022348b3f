"""Programme files (.sciatica): written for others, and read as what a stranger may have made.

A zip file of `programme.json` and the photos it names; docs/programme.md describes it.
"""

import logging
import re
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, cast

import msgspec
from msgspec.structs import replace

from sciatica_timer.domain.programme import LONGEST_NAME, OwnExercise, OwnRoutine
from sciatica_timer.domain.shared_programme import (
    FORMAT,
    MOST_SHARED,
    VERSION,
    Own,
    SharedProgramme,
    with_photos,
)
from sciatica_timer.services import files, photo_folder, photos, strict_json, zip_members
from sciatica_timer.services.photos import PhotoError
from sciatica_timer.services.plain_text import cleaned
from sciatica_timer.services.store.stored_record import check
from sciatica_timer.services.translation import translate
from sciatica_timer.services.zip_members import ZipError, ZipLimitError

log = logging.getLogger(__name__)

LARGEST = 32_000_000
"""Bytes of a file."""
MOST_INFLATED = 40_000_000
"""Bytes of all that is in it."""
MOST_JSON = 1_000_000
MOST_PHOTO = 2_000_000
MOST_PIXELS = 4_000_000
"""Of a photo; those that are kept here have at most 2.6 million."""
MOST_PHOTOS = 128
WRITTEN_AS = "programme.json"
PHOTOS = "photos/"
OTHER_MEMBER = b"sessions.json"
"""Stands in a file with everything, which is brought in elsewhere."""
_HEAD = ("format", "version", "from", "made")
_PHOTO = re.compile(r"photos/[a-z0-9-]{1,60}\.(jpg|png|webp)")


class ProgrammeFault(StrEnum):
    """Why a file is refused as a whole."""

    NO_FILE = "no-file"
    UNREADABLE = "unreadable"
    TOO_LARGE = "too-large"
    OTHER_KIND = "other-kind"
    DAMAGED = "damaged"
    NEWER = "newer"
    EMPTY = "empty"


class ProgrammeFileError(Exception):
    """A file that is no programme that can be taken in; `sentence` tells a person why."""

    def __init__(self, fault: ProgrammeFault) -> None:
        super().__init__(fault.value)
        self.fault = fault

    @property
    def sentence(self) -> str:
        """Why not, as one sentence in the language of the app."""
        match self.fault:
            case ProgrammeFault.NO_FILE:
                text = translate(
                    "ProgrammeFile",
                    "This is a folder or a device and not a programme, so nothing was changed.",
                )
            case ProgrammeFault.UNREADABLE:
                text = translate(
                    "ProgrammeFile", "The file could not be opened, so nothing was changed."
                )
            case ProgrammeFault.TOO_LARGE:
                text = translate(
                    "ProgrammeFile",
                    "There is more in the file than a programme can have, so nothing was changed.",
                )
            case ProgrammeFault.OTHER_KIND:
                text = translate(
                    "ProgrammeFile",
                    "The file is no programme of Sciatica Timer, so nothing was changed.",
                )
            case ProgrammeFault.DAMAGED:
                text = translate(
                    "ProgrammeFile",
                    "The file is damaged, so nothing was changed; ask for it once more.",
                )
            case ProgrammeFault.NEWER:
                text = translate(
                    "ProgrammeFile",
                    "The file was made by a newer version of Sciatica Timer, so nothing was "
                    "changed; update this one, then open it again.",
                )
            case ProgrammeFault.EMPTY:
                text = translate(
                    "ProgrammeFile",
                    "There is no exercise and no routine in the file that can be read, so nothing "
                    "was changed.",
                )
        return text


class ProgrammeContents(msgspec.Struct, frozen=True):
    """What a file holds, as far as it makes sense. Its photos are checked and not yet decoded."""

    shared: SharedProgramme
    photos: Mapping[str, bytes]
    """By the names under which they are to be kept."""
    wrong: int = 0
    """Exercises and routines that make no sense."""
    photos_left_out: int = 0


def read_file(path: Path) -> bytes:
    """The bytes of a file; raises ProgrammeFileError."""
    try:
        return files.read_regular(path, most=LARGEST)
    except files.TooLargeError as error:
        raise ProgrammeFileError(ProgrammeFault.TOO_LARGE) from error
    except files.NotAFileError as error:
        raise ProgrammeFileError(ProgrammeFault.NO_FILE) from error
    except OSError as error:
        log.warning("A programme could not be opened: %s", error)
        raise ProgrammeFileError(ProgrammeFault.UNREADABLE) from error


def write(shared: SharedProgramme, pictures: Mapping[str, bytes]) -> bytes:
    """The bytes of a programme file; pictures are the photos by their names in `shared`."""
    text = msgspec.json.format(msgspec.json.encode(strict_json.writable(shared)), indent=2)
    members = {WRITTEN_AS: text + b"\n"}
    return zip_members.packed(members | {f"{PHOTOS}{n}": data for n, data in pictures.items()})


def read(data: bytes) -> ProgrammeContents:
    """What a file holds; raises ProgrammeFileError. Safe in a thread."""
    if len(data) > LARGEST:
        raise ProgrammeFileError(ProgrammeFault.TOO_LARGE)
    if not data.startswith(b"PK"):
        raise ProgrammeFileError(ProgrammeFault.OTHER_KIND)
    try:
        members = zip_members.members_of(
            data, _most_of, most_members=MOST_PHOTOS + 1, most_bytes=MOST_INFLATED
        )
    except ZipLimitError as error:
        raise ProgrammeFileError(ProgrammeFault.TOO_LARGE) from error
    except ZipError as error:
        log.info("A programme file is no good zip file: %s", error)
        other = OTHER_MEMBER in data
        fault = ProgrammeFault.OTHER_KIND if other else ProgrammeFault.DAMAGED
        raise ProgrammeFileError(fault) from error
    if WRITTEN_AS not in members:
        raise ProgrammeFileError(ProgrammeFault.OTHER_KIND)
    shared, wrong = _understood(members.pop(WRITTEN_AS))
    kept, names = _checked_photos(members)
    used = {name for each in shared.exercises for name in (each.photo_start, each.photo_hold)}
    left_out = len((used | {n.removeprefix(PHOTOS) for n in members}) - {""} - names.keys())
    shared = with_photos(shared, names)
    return ProgrammeContents(shared, kept, wrong, left_out)


def photo_to_keep(data: bytes) -> bytes:
    """A photo of a file as it is kept: its pixels alone; raises PhotoError."""
    if photos.pixels_only(data):
        return data
    return photos.encode(photos.decode(data, most_pixels=MOST_PIXELS))


def _most_of(name: str) -> int:
    """How many bytes a member may have; nothing but these two kinds of names is let in."""
    if name == WRITTEN_AS:
        return MOST_JSON
    return MOST_PHOTO if _PHOTO.fullmatch(name) else 0


def _understood(data: bytes) -> tuple[SharedProgramme, int]:
    """What the text says, and how many of its exercises and routines make no sense."""
    try:
        whole = strict_json.parse(files.to_utf8(data)).value
    except ValueError as error:
        log.info("The text of a programme file: %s", error)
        raise ProgrammeFileError(ProgrammeFault.DAMAGED) from error
    found = cast(dict[str, Any], whole) if isinstance(whole, dict) else {}
    if found.get("format") != FORMAT:
        raise ProgrammeFileError(ProgrammeFault.OTHER_KIND)
    version = strict_json.by_value(found.get("version", VERSION))
    if isinstance(version, int) and version > VERSION:
        raise ProgrammeFileError(ProgrammeFault.NEWER)
    rest = _plain({key: found[key] for key in _HEAD if key in found})
    sender = rest.get("from")
    if isinstance(sender, str) and len(sender) > LONGEST_NAME:
        # It is only read, so a long one is no reason to refuse what comes with it.
        rest["from"] = f"{sender[: LONGEST_NAME - 1].rstrip()}…"
    try:
        shared = msgspec.convert(strict_json.by_value(rest), SharedProgramme)
    except msgspec.ValidationError as error:
        raise ProgrammeFileError(ProgrammeFault.DAMAGED) from error
    exercises, wrong = _rows(found.get("exercises"), OwnExercise)
    routines, more = _rows(found.get("routines"), OwnRoutine)
    if not exercises and not routines:
        raise ProgrammeFileError(ProgrammeFault.EMPTY)
    shared = replace(
        shared,
        exercises=tuple(each for each in exercises if isinstance(each, OwnExercise)),
        routines=tuple(each for each in routines if isinstance(each, OwnRoutine)),
    )
    return shared, wrong + more


def _rows(rows: Any, kind: type[Own]) -> tuple[tuple[Own, ...], int]:
    """The rows that make sense, each id once, and how many do not."""
    if not isinstance(rows, list):
        return (), 0
    listed = cast(list[Any], rows)
    found: dict[str, Own] = {}
    for row in listed[:MOST_SHARED]:
        try:
            value = msgspec.convert(strict_json.by_value(_plain(row)), kind)
            check(value)
            # What a therapist has set, such as a limit, may stand under a name that is damaged.
            if not strict_json.misspelt(value, row):
                found.setdefault(value.id, value)
        except (ValueError, OverflowError) as error:
            log.info("A part of a programme file makes no sense: %s", error)
    return tuple(found.values()), len(listed) - len(found)


def _plain(item: Any) -> Any:
    """The same with plain text only: nothing that turns the direction or cannot be seen."""
    if isinstance(item, str):
        return cleaned(item)
    if isinstance(item, list):
        return [_plain(each) for each in cast(list[Any], item)]
    if isinstance(item, dict):
        return {key: _plain(each) for key, each in cast(dict[str, Any], item).items()}
    return item


def _checked_photos(members: Mapping[str, bytes]) -> tuple[dict[str, bytes], dict[str, str]]:
    """The photos whose heads are good, by the names to keep, and these names by those given."""
    kept: dict[str, bytes] = {}
    names: dict[str, str] = {}
    for member, data in members.items():
        try:
            photos.check(data, most_pixels=MOST_PIXELS)
        except PhotoError as error:
            log.info("A photo of a programme file is left out: %s", error)
            continue
        name = photo_folder.name_of(data)
        kept[name], names[member.removeprefix(PHOTOS)] = data, name
    return kept, names
