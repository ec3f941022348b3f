"""Enums that are made quickly are the ones that Python makes."""

import enum
import pickle
import sys
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from typing import Any

import pytest
from PySide6 import QtCore, QtGui, QtNetwork, QtSvg, QtWidgets

from sciatica_timer.app.start import quick_enums


@pytest.fixture(autouse=True)
def python_makes_them_afterwards() -> Iterator[None]:
    yield
    quick_enums.end()


def qt_enums() -> Iterator[type[enum.Enum]]:
    """All enums of the parts of Qt that the app uses."""
    seen = set[int]()
    waiting: list[object] = [QtCore, QtGui, QtNetwork, QtSvg, QtWidgets]
    while waiting:
        place = waiting.pop()
        for name in dir(place):
            found = getattr(place, name, None)
            if isinstance(found, type) and "PySide6" in str(found.__module__):
                if id(found) in seen:
                    continue
                seen.add(id(found))
                if issubclass(found, enum.Enum):
                    yield found
                else:
                    waiting.append(found)


def handed_over(made: type[enum.Enum]) -> list[tuple[str, int]]:
    return [(name, member.value) for name, member in made.__members__.items()]


def both_ways(kind: Any, members: Any) -> tuple[Any, Any]:
    """As Python makes an enum, and as it is made quickly; or why it is not."""
    found: list[Any] = []
    for way in (quick_enums.end, quick_enums.begin):
        way()
        try:
            found.append(kind("Made", members, boundary=enum.KEEP))
        except (AttributeError, TypeError, ValueError) as error:
            found.append(repr(error))
    return found[0], found[1]


def what_is_seen(made: Any) -> dict[str, object]:
    """All that an enum holds, its members by their names and values."""

    def told(value: Any) -> object:
        if isinstance(value, made):
            return vars(value) | {"__objclass__": value.__objclass__ is made}
        if isinstance(value, dict):
            return [(key, told(each)) for key, each in value.items()]
        if isinstance(value, enum.property):
            return told(value.member), value.fget
        return getattr(value, "__func__", value)

    left_out = ("__dict__", "__weakref__")
    return {name: told(value) for name, value in vars(made).items() if name not in left_out}


def answer(ask: Callable[[Any], Any], made: Any) -> object:
    try:
        found = ask(made)
    except (AttributeError, TypeError, ValueError) as error:
        return type(error)
    return [repr(each) for each in found] if isinstance(found, list) else repr(found)


def test_each_of_qts_enums_is_the_same() -> None:
    found = list(qt_enums())
    assert len(found) > 500
    for known in found:
        members = handed_over(known)
        plain, quick = both_ways(known.__mro__[1], members)
        assert what_is_seen(quick) == what_is_seen(plain), known
        values = [value for _name, value in members]
        for value in (*values, -1, 0, max(values, default=0) + 1, sum(values[:3])):
            one = partial(_one, value)
            assert answer(one, quick) == answer(one, plain), (known, value)


def _one(value: int, made: Any) -> Any:
    return made(value)


@pytest.mark.parametrize(
    "members",
    [
        [("Left", 1), ("Right", 2), ("Centre", 4), ("Sides", 3), ("Nothing", 0), ("Same", 2)],
        [("Late", 8), ("Early", 1), ("All", 15)],
    ],
)
def test_flags_are_joined_taken_apart_and_turned_round_the_same_way(
    members: list[tuple[str, int]],
) -> None:
    plain, quick = both_ways(enum.Flag, members)
    asked: list[Callable[[Any], Any]] = [list, len]
    for a, b in product(range(18), (0, 1, 3, 8, 16)):
        asked += [
            lambda made, a=a, b=b: made(a) | made(b),
            lambda made, a=a, b=b: made(a) & made(b),
            lambda made, a=a, b=b: made(a) ^ made(b),
            lambda made, a=a, b=b: made(b) in made(a),
            lambda made, a=a: ~made(a),
            lambda made, a=a: list(made(a)),
        ]
    for each in asked:
        assert answer(each, quick) == answer(each, plain)


@pytest.mark.parametrize(
    "members",
    [
        [("name", 1), ("B", 2)],
        [("_hidden", 1)],
        [("mro", 1)],
        [("A", 1), ("A", 2)],
        [("A", "text"), ("B", 2)],
        [("A", -1), ("B", 2)],
        "A B C",
        ["A", "B"],
        {"A": 1},
        (),
    ],
)
@pytest.mark.parametrize("kind", quick_enums.KINDS)
def test_what_is_not_names_and_numbers_is_left_to_python(kind: Any, members: Any) -> None:
    plain, quick = both_ways(kind, members)
    if isinstance(plain, str):
        assert quick == plain
    else:
        assert what_is_seen(quick) == what_is_seen(plain)


def test_a_member_goes_through_a_file_and_cannot_be_changed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    quick_enums.begin()
    made: Any = enum.IntEnum("Made", [("One", 1), ("Two", 2)])
    monkeypatch.setattr(sys.modules[__name__], "Made", made, raising=False)
    assert pickle.loads(pickle.dumps(made.Two)) is made.Two
    assert made.Two == 2 and made["Two"] is made(2) is made.Two
    with pytest.raises(AttributeError):
        made.Two = 3


def test_a_python_whose_enums_hold_something_else_makes_them_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    plainly: Any = vars(quick_enums)["_plainly"]

    def of_a_python_to_come(*given: Any, **rest: Any) -> Any:
        made = plainly(*given, **rest)
        for member in made.__members__.values():
            member._more_ = 1
        return made

    quick_enums.begin()
    assert vars(enum.EnumType)["_create_"] is not plainly
    quick_enums.end()
    monkeypatch.setattr(quick_enums, "_plainly", of_a_python_to_come)
    quick_enums.begin()
    assert vars(enum.EnumType)["_create_"] is plainly
