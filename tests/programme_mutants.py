"""Programme files that are damaged or made to do harm; a seed gives the same ones again."""

import io
import json
import random
import struct
import zipfile
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from photo_files import GIF, HEIC, SVG, encoded, photo, picture, png_of_size
from PySide6.QtCore import QSize

from sciatica_timer.services import photos

Json = dict[str, Any]
MARKUP = '<b onclick="x">Press</b> <img src="file:///etc/passwd"> <a href="http://x">here</a> &amp;'
TURNED = "\u202eevil\u202c \u0000 \u2028 \ud83d"
HUGE = "x" * 70_000
NAMES = (
    "../programme.json",
    "/etc/passwd",
    "..\\..\\programme.json",
    "C:\\x.json",
    "photos/../../x.webp",
    "photos/a.webp/../../../x",
    "photos/a.svg",
    "photos/.webp",
    "photos/a.webp\0.exe",
    "photos/",
    "a.sciatica",
    "PROGRAMME.JSON",
    "photos/" + "a" * 500 + ".webp",
    "photos/\u202ea.webp",
    "",
)


class ProgrammeMutant(NamedTuple):
    """A file, and what was done to it."""

    data: bytes
    what: str


@cache
def good_photo(size: int = 60) -> bytes:
    """A photo as the app keeps them."""
    return photos.encode(photos.reduced(picture(QSize(size, size))))


def good_text() -> Json:
    """A programme of two exercises and a routine."""
    edited = "2026-11-28T10:00:00+00:00"
    dose = {"hold_s": 5, "reps": 8, "sets": 2}
    return {
        "format": "sciatica-programme",
        "version": 1,
        "from": "A. Therapist",
        "made": "2026-11-28",
        "exercises": [
            {
                "id": "own-press",
                "name": "Prone press-up",
                "posture": "front",
                "steps": ["Lie on your front.", "Press up.", "Come down."],
                "dose": dose,
                "photo_start": "start.webp",
                "photo_hold": "hold.webp",
                "edited": edited,
            },
            {"id": "own-calf", "name": "Calf stretch", "steps": ["Lean in."], "edited": edited},
        ],
        "routines": [
            {
                "id": "own-mine",
                "name": "From the sheet",
                "entries": [
                    {"exercise": "own-press"},
                    {"exercise": "own-calf", "dose": dose},
                    {"exercise": "clamshell"},
                ],
                "edited": edited,
            }
        ],
    }


def zipped(
    text: bytes | Json | None = None,
    members: dict[str, bytes] | None = None,
    *,
    method: int = zipfile.ZIP_DEFLATED,
    change: Callable[[zipfile.ZipInfo], object] = lambda _: None,
    comment: bytes = b"",
) -> bytes:
    """A zip file as any other program might make it."""
    if text is None or isinstance(text, dict):
        text = json.dumps(good_text() if text is None else text).encode("utf-8", "surrogatepass")
    if members is None:
        members = {"photos/start.webp": good_photo(), "photos/hold.webp": good_photo(50)}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in {"programme.json": text, **members}.items():
            info = zipfile.ZipInfo("x")
            info.filename, info.compress_type = name, method
            change(info)
            archive.writestr(info, data)
        archive.comment = comment
    return buffer.getvalue()


def _bytes_changed(pick: random.Random) -> bytes:
    data = bytearray(zipped(method=pick.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED))))
    for _ in range(pick.choice((1, 1, 2, 8, 60))):
        data[pick.randrange(len(data))] = pick.randrange(256)
    return bytes(data)


def _cut(pick: random.Random) -> bytes:
    data = zipped()
    return data[: pick.randrange(len(data))] + pick.randbytes(pick.choice((0, 3, 300)))


def _piece_twice(pick: random.Random) -> bytes:
    data, at = zipped(), pick.randrange(500)
    return data[:at] + data[at - pick.randrange(400) :]


def _contents_lie(pick: random.Random) -> bytes:
    """Numbers in the list of contents and at the end of the file are others."""
    data = bytearray(zipped())
    at = data.rfind(b"PK\x05\x06") if pick.random() < 0.5 else data.rfind(b"PK\x01\x02")
    place = min(len(data) - 4, at + 4 + 2 * pick.randrange(20))
    number = pick.choice((0, 1, 0xFFFF, 0xFFFFFFFF, 0x7FFFFFFF, pick.randrange(1 << 32)))
    struct.pack_into("<I", data, place, number)
    return bytes(data)


def _bomb(pick: random.Random) -> bytes:
    much = b"\0" * pick.choice((2_000_001, 45_000_000))
    if pick.random() < 0.5:
        return zipped(b'{"format":"' + much + b'"}', {})
    return zipped(None, {f"photos/{n}.webp": much[:1_999_999] for n in range(40)})


def _many(pick: random.Random) -> bytes:
    tiny = {f"photos/{n}.webp": b"" for n in range(pick.choice((129, 1000, 5000)))}
    return zipped(None, tiny)


def _other_names(pick: random.Random) -> bytes:
    return zipped(None, {pick.choice(NAMES): good_photo()})


def _no_plain_file(pick: random.Random) -> bytes:
    def change(info: zipfile.ZipInfo) -> None:
        kind = pick.choice((0o120777, 0o040755, 0o010644, 0o020644))
        info.external_attr = kind << 16

    if pick.random() < 0.5:
        return zipped(method=pick.choice((zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)))
    return zipped(change=change)


def _locked(pick: random.Random) -> bytes:
    data = bytearray(zipped())
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(mark)
        data[at + place] |= pick.choice((1, 1 << 6))
    return bytes(data)


def _nested(pick: random.Random) -> bytes:
    return zipped(None, {pick.choice(("photos/a.webp", "more.zip")): zipped()})


def _no_zip(pick: random.Random) -> bytes:
    made = (
        *(b"", b"PK", b"PK\x05\x06" + b"\0" * 18, b"%PDF-1.7", b"MZ" + b"\0" * 60),
        *(
            json.dumps(good_text()).encode(),
            pick.randbytes(300),
            b"PK\x03\x04" + pick.randbytes(90),
        ),
        zipped(comment=b"PK\x05\x06" + b"\0" * 18),
    )
    return pick.choice(made)


def _odd_photo(pick: random.Random) -> bytes:
    webp = good_photo()
    made = (
        *(SVG, HEIC, GIF, png_of_size(60_000, 60_000), png_of_size(2_000, 2_000), b"", b"RIFF"),
        *(photo("jpeg"), photo("png", 6), photo("webp", 8), encoded(picture(), "jpeg")[:200]),
        *(webp[: len(webp) // 2], webp[:12] + b"VP8X" + b"\xff" * 40, webp + b"PK\x03\x04"),
        webp[:30] + pick.randbytes(40) + webp[70:],
        b"RIFF" + struct.pack("<I", 5_000_000) + b"WEBP" + b"ABCD\0\0\0\0" * 60_000,
    )
    return zipped(None, {f"photos/{name}.webp": pick.choice(made) for name in ("start", "hold")})


def _odd_value(pick: random.Random) -> Any:
    return pick.choice(
        (
            *(None, True, -1, 0, 1e308, 10**400, "", MARKUP, TURNED, HUGE, [], {}, [[]] * 200),
            *({"hold_s": 10**9}, ["x"] * 5000, {str(n): n for n in range(900)}, "own-press"),
            *("../../etc/passwd", "own-" + "a" * 400, "\u0000", float("nan"), [None], "1e400"),
        )
    )


def _has_rows(text: Json) -> bool:
    """Whether the next change still finds its place."""
    rows = [text["exercises"], text["routines"]]
    if not all(isinstance(each, list) and each for each in rows):
        return False
    if not all(isinstance(row, dict) for each in rows for row in each):
        return False
    entries = text["routines"][0].get("entries")
    return isinstance(entries, list) and [*map(type, entries)] == [dict] * 3


def _odd_values(pick: random.Random) -> bytes:
    text = good_text()
    for _ in range(pick.choice((1, 1, 2, 6))):
        here: Any = pick.choice((text, *text["exercises"], *text["routines"]))
        if pick.random() < 0.3:
            here = text["routines"][0]["entries"][pick.randrange(3)]
        here[pick.choice((*here, "mirrored", "words", "limits"))] = _odd_value(pick)
        if not _has_rows(text):
            break
    return zipped(text)


def _odd_text(pick: random.Random) -> bytes:
    whole = json.dumps(good_text())
    deep = pick.choice((70, 5_000, 200_000))
    made = (
        *(b"", b"[]", b"null", b"{", b"\xff\xfe{", b"\0" * 900, whole.encode("utf-16")),
        *(b"[" * deep, b'{"a":' * deep, ('{"format":' + whole + "}").encode()),
        (whole[:-1] + ', "version": 2}').encode(),
        (whole[:-1] + ', "version": 1e400}').encode(),
        (whole[:-1] + f', "more": [{"1," * 90_000}1]}}').encode(),
        whole.replace("own-calf", "own-press").encode(),
        whole.encode().replace(b"Press", b"\xed\xa0\x80\xff"),
    )
    return zipped(pick.choice(made))


def _many_exercises(pick: random.Random) -> bytes:
    text = good_text()
    one = text["exercises"][1]
    count = pick.choice((101, 2_000))
    text["exercises"] = [one | {"id": f"own-{n}"} for n in range(count)]
    text["routines"][0]["entries"] = [{"exercise": "own-1"}] * pick.choice((30, 31, 900))
    return zipped(text)


WAYS: tuple[Callable[[random.Random], bytes], ...] = (
    *(_bytes_changed, _bytes_changed, _bytes_changed, _cut, _piece_twice, _contents_lie),
    *(_contents_lie, _other_names, _no_plain_file, _locked, _nested, _no_zip, _odd_photo),
    *(_odd_photo, _odd_values, _odd_values, _odd_values, _odd_text, _many_exercises),
)
HEAVY = (_bomb, _many)
"""These take the longest to be made."""


def mutants(seed: int, count: int, *, heavy_each: int) -> "list[Callable[[], ProgrammeMutant]]":
    """So many files, made when they are asked for; each heavy_each-th is one of the large ones."""

    def made(number: int) -> Callable[[], ProgrammeMutant]:
        def make() -> ProgrammeMutant:
            pick = random.Random(seed * 1_000_003 + number)
            ways = HEAVY if number % heavy_each == heavy_each - 1 else WAYS
            way = pick.choice(ways)
            return ProgrammeMutant(way(pick), f"{way.__name__} {number}")

        return make

    return [made(number) for number in range(count)]
