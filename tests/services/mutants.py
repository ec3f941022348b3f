"""Damages whole files in every way that there is, and knows what must survive each of them.

A mutant is made from a file with one entry of every kind, unknown keys at every level, and one red
answer that stands: in a session in one file, in the care log in the other.
"""

import copy
import json
import random
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, cast

from msgspec.structs import replace
from store_stories import make_session

from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.session import Compared, Feeling, NextDay, Pain, PainAt, Reach, Session
from sciatica_timer.services.store.stored_record import write

Json = dict[str, Any]
Path = tuple[str | int, ...]


class Mutant(NamedTuple):
    """A damaged file, what was done to it, and what must come out of it."""

    data: bytes
    what: str
    sessions: frozenset[str] = frozenset()
    """Ids of sessions none of whose bytes were touched."""
    red: bool = False
    """Whether nothing may start afterwards."""


def _plain(session: Session) -> Json:
    return json.loads(write(session).raw)


def _calm(number: int, **more: Any) -> Session:
    session = make_session(number, before=(), **more)
    return replace(session, parts=tuple(replace(part, hurts=()) for part in session.parts))


def whole_file(*, red_in_care: bool) -> Json:
    """One entry of every kind, unknown keys at every level, and one red answer that stands."""
    told = (PainAt(side=Side.LEFT, pain=Pain(score=3, reach=Reach.THIGH)),)
    bad = (PainAt(side=Side.LEFT, pain=Pain(score=3 if red_in_care else 7, reach=Reach.THIGH)),)
    at = make_session(2).ended
    answer = NextDay(compared=Compared.SAME, settled=True, answered=at)
    sessions = [
        _plain(_calm(1, note="Rücken 🙂")) | {"mood": {"deep": [1, {"x": "é"}]}},
        _plain(_calm(2, next_day=answer, edited=at, feeling=Feeling.RIGHT)),
        _plain(replace(_calm(3), before=told, after=bad, parts=_calm(3).parts[:1])),
        _plain(_calm(4, parts=(), routine="activity", routine_name="Walk")) | {"activity": "walk"},
        {"id": "from tomorrow", "started": "later", "more": [1, 2]},
    ]
    sessions[1]["parts"][0]["effort"] = 2
    sessions[1]["parts"][0]["planned"]["tempo"] = [3]
    settled = {"at": "2026-10-01T10:00:00Z", "why": "sign", "where": "signs", "hue": 1}
    settled |= {"session": "", "side": None, "pain": None, "settled": "2026-10-03T10:00:00+02:00"}
    reds = [settled]
    if red_in_care:
        reds.append(settled | {"at": "2026-11-01T10:00:00Z", "why": "score", "settled": None})
    level = {"dose": {"hold_s": 10, "reps": 5, "sets": 1}, "variant": ""}
    choice = {"at": "2026-11-02T10:00:00Z", "exercise": "glute-bridge", "side": "left"}
    choice |= {"kind": "up", "reason": "three-well", "answer": "kept", "level": level, "to": level}
    week = {"first": "2026-01-05", "reason": "sick", "edited": "2026-01-05T10:00:00Z"}
    return {
        "version": 1,
        "wings": {"a": [1, 2.5, None, "ü"]},
        "sessions": sessions,
        "weeks": [week, week | {"first": "2026-02-02", "reason": None, "x": 1}],
        "deleted": [
            {"id": "gone", "at": "2026-01-01T00:00:00Z"},
            {"id": "lost", "at": "2026-01-02T00:00:00Z", "by": "hand"},
        ],
        "care": {
            "version": 1,
            "reds": reds,
            "choices": [choice],
            "by_hand": [{"at": choice["at"], "exercise": "x", "side": None, "set_to": level}],
            "began": "2026-10-30",
            "began_told": "2026-10-30T10:00:00Z",
            "moon": {"full": True},
        },
    }


READABLE = frozenset(make_session(number).id for number in (1, 2, 3, 4))
ANSWERS = ("score", "reach", "side", "settled", "session", "at")
"""Values of which another one is as true as the first: nobody can tell that it was changed."""
OPTIONAL = {"score", "reach", "side", "settled", "session", "before", "after", "reds", "care"}
ENTRIES = {"sessions", "before", "after", "reds"}
LATE = "2200-12-31T23:59:59.999999Z"
"""The last moment that a file may hold."""
BYTES = b'\x00\xff"{}[],:\\ 0aZ\n\xc3'
ODD: tuple[Any, ...] = (
    None, True, -1, 0, 1.5, 8.0, 1e300, 10**30, "", "x", " ", [], {}, [[]], "2026-01-01T10:00:00",
    "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999-14:00", LATE,
    "1900-01-01T00:00:00+14:00", "a" * 300, "\u0000", {"id": "x"}, [None], "HOLE",
)  # fmt: skip
HOLES = (
    "[" * 90 + "]" * 90,
    '{"a":' * 1500 + "1" + "}" * 1500,
    "1e999",
    "1" * 5000,
    '"\\ud800"',
    '"\\udc00\\ud800"',
    "-0.0",
    "1.0e0",
    '{"a": 1, "a": 2}',
    "NaN",
)
WIDE = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "utf-8-sig")


class Maker:
    """Makes mutants of one file, the same ones for the same seed."""

    def __init__(self, seed: int, *, red_in_care: bool) -> None:
        self.dice = random.Random(seed)
        self.file = whole_file(red_in_care=red_in_care)
        self.data = json.dumps(self.file, ensure_ascii=False, indent=1).encode()
        self._spans = _spans(self.data, [json.dumps(row["id"]) for row in self.file["sessions"]])
        self._values = _answers(self.data)
        self._paths = list(_paths(self.file))

    def every_byte(self) -> Iterator[Mutant]:
        """Each byte with its highest bit flipped, with another one, replaced, and gone.

        In place of every other one all that follows is gone, too.
        """
        for place, byte in enumerate(self.data):
            for bit in (7, self.dice.randrange(7)):
                yield self.byte(place, bytes([byte ^ (1 << bit)]))
            yield self.byte(place, bytes([self.dice.choice(BYTES)]))
            yield self.byte(place, b"") if place % 2 else self.cut(place)

    def some(self) -> Iterator[Mutant]:
        """Any of them, without end."""
        ways: list[Callable[[], Mutant]] = [
            lambda: self.byte(self._place(), bytes([self.dice.randrange(256)])),
            lambda: self.byte(self._place(), b""),
            lambda: self.cut(self._place()),
            self._hole,
            self._value,
            self._value,
            self._gone,
            self._renamed,
            self._twice,
            self._copied,
            self._letters,
        ]
        while True:
            yield self.dice.choice(ways)()

    def byte(self, place: int, new: bytes) -> Mutant:
        """One byte made another one, or none."""
        data = self.data[:place] + new + self.data[place + 1 :]
        return self._damaged(data, place, place + 1, f"byte {place} is {new!r}")

    def cut(self, place: int) -> Mutant:
        """The end is missing."""
        return self._damaged(self.data[:place], place, len(self.data), f"cut at {place}")

    def _place(self) -> int:
        return self.dice.randrange(len(self.data))

    def _hole(self) -> Mutant:
        start = self._place()
        end = min(len(self.data), start + self.dice.randrange(1, 200))
        fill = self.dice.choice([b"", bytes(end - start), self.dice.randbytes(end - start)])
        data = self.data[:start] + fill + self.data[end:]
        return self._damaged(data, start, end, f"{start} to {end} is {fill[:9]!r}")

    def _damaged(self, data: bytes, start: int, end: int, what: str) -> Mutant:
        whole = frozenset(id for id, (a, z) in self._spans.items() if end <= a or z <= start)
        # Where true answers are changed, or a whole list is gone, nothing is there to be seen.
        told = not any(start < z and a < end for a, z in self._values) and end - start == 1
        # More than a byte may take an answer out and leave a file that is as true without it.
        red = told and data != self.data if end == start + 1 else not _is_json(data)
        return Mutant(data, what, whole & READABLE, red)

    def _value(self) -> Mutant:
        path, new = self.dice.choice(self._paths), self.dice.choice(ODD)
        return self._changed(path, "is", lambda holder, key: holder.__setitem__(key, new), new)

    def _gone(self) -> Mutant:
        path = self.dice.choice(self._paths)
        return self._changed(path, "is gone", lambda holder, key: holder.__delitem__(key))

    def _renamed(self) -> Mutant:
        path = self.dice.choice([path for path in self._paths if isinstance(path[-1], str)])
        letter = self.dice.choice("aZ_é 0")

        def rename(holder: Any, key: Any) -> None:
            place = self.dice.randrange(len(key))
            holder[key[:place] + letter + key[place + 1 :]] = holder.pop(key)

        return self._changed(path, "is renamed", rename)

    def _twice(self) -> Mutant:
        path = self.dice.choice([path for path in self._paths if isinstance(path[-1], str)])
        new = self.dice.choice(ODD)

        def twice(holder: Any, key: Any) -> None:
            holder["TWICE" + key], holder[key] = holder[key], new

        return self._changed(path, "stands twice", twice)

    def _copied(self) -> Mutant:
        path = self.dice.choice([path for path in self._paths if isinstance(path[-1], int)])

        def copied(holder: Any, key: Any) -> None:
            holder.insert(self.dice.randrange(len(holder) + 1), copy.deepcopy(holder[key]))

        return self._changed(path, "is copied", copied)

    def _letters(self) -> Mutant:
        text = self.data.decode()
        way = self.dice.choice([*WIDE, "latin-1", "double", "crlf", "turned"])
        if way == "latin-1":
            data = text.replace("🙂", "").encode("latin-1")
        elif way == "double":
            data = self.data + self.data
        elif way == "crlf":
            data = text.replace("\n", "\r\n").encode()
        elif way == "turned":
            data = json.dumps(dict(reversed(self.file.items()))).encode()
        else:
            data = text.encode(way)
        return Mutant(data, way, READABLE, True)

    def _changed(
        self, path: Path, how: str, change: Callable[[Any, Any], object], new: Any = None
    ) -> Mutant:
        document = copy.deepcopy(self.file)
        holder: Any = document
        for key in path[:-1]:
            holder = holder[key]
        change(holder, path[-1])
        text = json.dumps(document, ensure_ascii=False)
        if "HOLE" in text:
            text = text.replace('"HOLE"', self.dice.choice(HOLES))
        data = text.replace('"TWICE', '"').encode("utf-8", errors="surrogatepass")
        touched = path[1] if path[0] == "sessions" and len(path) > 1 else None
        gone = path[0] in ("sessions", "deleted") and len(path) == 1
        rows = cast(list[Json], self.file["sessions"])
        whole = {row["id"] for number, row in enumerate(rows) if number != touched and not gone}
        return Mutant(data, f"{path} {how}", frozenset(whole) & READABLE, not _true(path, how, new))


def _is_json(data: bytes) -> bool:
    try:
        json.loads(data)
    except ValueError:
        return False
    return True


def _true(path: Path, how: str, new: Any) -> bool:
    """Whether what was done leaves a file that is as true as before, but without the answer."""
    last = path[-1]
    within = path[-2] if isinstance(last, int) else None
    if how == "is gone":
        return last in OPTIONAL or within in ENTRIES
    if how != "is":
        return False
    if within == "sessions" or (last in ("sessions", "before", "after", "reds") and new == []):
        return True
    if last == "sessions":
        return isinstance(new, list)
    allowed: dict[Any, tuple[Any, ...]] = {
        "care": ({}, {"id": "x"}),
        "pain": ({},),
        "score": (None, 0, 8.0, "HOLE"),
        "reach": (None,),
        "side": (None,),
        "settled": (None, LATE),
        "at": (LATE,),
    }
    if last == "session":
        return isinstance(new, str)
    return any(
        new is each or (new == each and type(new) is type(each)) for each in allowed.get(last, ())
    )


def _paths(item: Any, path: Path = ()) -> Iterator[Path]:
    if path:
        yield path
    if isinstance(item, dict):
        for key, inner in cast(Json, item).items():
            yield from _paths(inner, (*path, key))
    elif isinstance(item, list):
        for key, inner in enumerate(cast(list[Any], item)):
            yield from _paths(inner, (*path, key))


def _spans(data: bytes, ids: list[str]) -> dict[str, tuple[int, int]]:
    """Where each session stands; its id is its first key."""
    decoder, text = json.JSONDecoder(), data.decode()
    spans: dict[str, tuple[int, int]] = {}
    for id in ids:
        start = text.rindex("{", 0, text.index(f'"id": {id}'))
        _, end = decoder.raw_decode(text, start)
        before = len(text[:start].encode())
        spans[json.loads(id)] = (before, before + len(text[start:end].encode()))
    return spans


def _answers(data: bytes) -> list[tuple[int, int]]:
    """Where values stand of which another one is as true as the first."""
    spans: list[tuple[int, int]] = []
    for word in ANSWERS:
        mark = f'"{word}": '.encode()
        start = data.find(mark)
        while start >= 0:
            end = data.find(b"\n", start)
            spans.append((start + len(mark), end))
            start = data.find(mark, start + 1)
    return spans
