"""Content files: the shipped ones are read, and a wrong one is refused in one plain sentence."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from examples import examples
from fakes import files, library, phrases
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.exercise import Posture
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.plan import plan_move, plan_routine
from sciatica_timer.domain.routine import Move
from sciatica_timer.services import resources
from sciatica_timer.services.library import ContentError, load_library, load_phrases

BRIDGE = "exercises/glute-bridge.toml"
KNEE = "exercises/knee-to-chest.toml"
GENTLE = "routines/gentle-start.toml"
PHRASES = "phrases.toml"
Change = Callable[[Any], object]


def changed(name: str, change: Change) -> dict[str, bytes]:
    """The shipped files, with one changed by hand."""
    document = tomllib.loads(files()[name].decode())
    change(document)
    return files() | {name: toml(document)}


def toml(document: dict[str, Any]) -> bytes:
    """A document as TOML, in the plainest way there is."""
    return "\n".join(f"{key} = {written(value)}" for key, value in document.items()).encode()


def written(value: Any) -> str:
    match value:
        case dict():
            return f"{{{', '.join(f'{key} = {written(each)}' for key, each in value.items())}}}"
        case list():
            return f"[{', '.join(map(written, value))}]"
        case str():
            # JSON's strings are TOML's, but for one character.
            return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
        case bool():
            return str(value).lower()
        case _:
            return repr(value)


def load(content: dict[str, bytes]) -> None:
    def read(name: str) -> bytes:
        try:
            return content[name]
        except KeyError:
            raise FileNotFoundError(name) from None

    load_library(read, content)
    load_phrases(read)


def refusal(content: dict[str, bytes]) -> str:
    with pytest.raises(ContentError) as caught:
        load(content)
    return str(caught.value)


def put(*path: str | int, value: object) -> Change:
    def change(document: Any) -> None:
        for key in path[:-1]:
            document = document[key]
        document[path[-1]] = value

    return change


def drop(*path: str) -> Change:
    def change(document: Any) -> None:
        for key in path[:-1]:
            document = document[key]
        del document[path[-1]]

    return change


class TestTheShippedContent:
    def test_is_read_from_the_bundle_as_it_lies_in_the_repository(self) -> None:
        from_bundle = load_library(resources.read_content, resources.content_names())
        assert from_bundle == library()
        assert load_phrases(resources.read_content) == phrases()

    def test_stands_in_the_order_in_which_it_is_shown(self) -> None:
        postures = [list(Posture).index(each.posture) for each in library().exercises.values()]
        assert postures == sorted(postures)
        orders = [each.order for each in library().routines.values()]
        assert orders == sorted(orders)

    def test_does_not_depend_on_the_order_of_the_files(self) -> None:
        backwards = sorted(files(), reverse=True)
        assert list(load_library(files().__getitem__, backwards).exercises) == list(
            library().exercises
        )


WRONG = {
    "a word for a number": (BRIDGE, put("dose", "reps", value=["eight", 10]), "dose.reps[0]"),
    "a number for a word": (BRIDGE, put("name", value=7), "name"),
    "a range of one number": (BRIDGE, put("dose", "hold_s", value=[3]), "dose.hold_s"),
    "a range upside down": (BRIDGE, put("dose", "hold_s", value=[5, 3]), "dose.hold_s"),
    "a range from nothing": (BRIDGE, put("dose", "reps", value=[0, 10]), "dose.reps"),
    "a hold of an hour": (BRIDGE, put("dose", "hold_s", value=[3, 3600]), "dose.hold_s"),
    "more reps than a day has": (BRIDGE, put("dose", "reps", value=[10**9] * 2), "dose.reps"),
    "a posture nobody knows": (BRIDGE, put("posture", value="headstand"), "posture"),
    "sides nobody has": (BRIDGE, put("sides", value="three"), "sides"),
    "a misspelt key": (BRIDGE, put("pciture", value="x"), "pciture"),
    "a misspelt key of the dose": (BRIDGE, put("dose", "rep", value=[1, 2]), "rep"),
    "no name": (BRIDGE, drop("name"), "name"),
    "an empty name": (BRIDGE, put("name", value=""), "name"),
    "no words for the move": (BRIDGE, drop("spoken", "move_in"), "move_in"),
    "empty words for the move": (BRIDGE, put("spoken", "move_in", value=""), "spoken.move_in"),
    "no steps": (BRIDGE, put("steps", value=[]), "steps"),
    "a move back in time": (BRIDGE, put("move_ms", value=-500), "move_ms"),
    "a rest of days": (BRIDGE, put("rest_s", value=10**6), "rest_s"),
    "an id that is not the file's": (BRIDGE, put("id", value="clamshell"), "id"),
    "a side where there is none": (
        BRIDGE,
        put("spoken", "move_in", value="Lift your {side} hip."),
        "spoken.move_in",
    ),
    "a word nobody fills in": (KNEE, put("spoken", "position", value="On your {bed}."), "{bed}"),
    "a brace left open": (
        KNEE,
        put("spoken", "position", value="On your {side."),
        "spoken.position",
    ),
    "a brace with nothing in it": (KNEE, put("spoken", "lead", value="{} first"), "spoken.lead"),
    "a brace with a format": (KNEE, put("spoken", "lead", value="{side:d} first"), "spoken.lead"),
    "a brace that digs deeper": (
        KNEE,
        put("spoken", "lead", value="{side.__class__}"),
        "spoken.lead",
    ),
    "a side in words that are shown": (KNEE, put("spoken", "hold", value="{side}"), "spoken.hold"),
    "a side in the way out": (
        KNEE,
        put("spoken", "way_out", value="Rest {side}."),
        "spoken.way_out",
    ),
    "sides without a first one": (KNEE, drop("spoken", "lead"), "spoken.lead"),
    "sides without a change": (KNEE, drop("spoken", "change"), "spoken.change"),
    "a variant of no kind": (KNEE, put("variants", 0, "kind", value="worse"), "variants[0].kind"),
    "two variants of one id": (KNEE, put("variants", 0, "id", value="both"), "variants"),
    "a side in a variant for both": (
        KNEE,
        put("variants", 1, "move_in", value="Draw the {side} knee in."),
        "variants.both.move_in",
    ),
    "a routine without moves": (GENTLE, put("moves", value=[]), "moves"),
    "a move that does not exist": (
        GENTLE,
        put("moves", 1, "exercise", value="sit-up"),
        "moves[1].exercise",
    ),
    "a variant that does not exist": (
        GENTLE,
        put("moves", 0, "variant", value="towel"),
        "moves[0].variant",
    ),
    "too much for a routine": (
        GENTLE,
        put("moves", 1, "dose", value={"hold_s": 60, "reps": 2}),
        "moves[1].dose",
    ),
    "a place that is no number": (GENTLE, put("order", value="first"), "order"),
    "a routine under another name": (GENTLE, put("id", value="gentle"), "id"),
    "no words for a posture": (PHRASES, drop("postures", "side"), "postures.side"),
    "no word for a side": (PHRASES, drop("sides", "left"), "sides.left"),
    "a third side": (PHRASES, put("sides", "middle", value="middle"), "sides"),
    "a side without its plain form": (
        PHRASES,
        put("sides", "left", value={"genitive": "left"}),
        "sides.left.plain",
    ),
    "a form that the other side lacks": (
        PHRASES,
        put("sides", "left", "genitive", value="left's"),
        "sides.right.genitive",
    ),
    "a form nobody gives": (PHRASES, put("resume_sided", value="{side:dual}"), "resume_sided"),
    "a form of a number": (PHRASES, put("number", value="{N:feminine}."), "number"),
    "a form of a name": (PHRASES, put("first", value="{name:plain}, {posture}"), "first"),
    "a form in an exercise": (KNEE, put("spoken", "lead", value="{side:dual}"), "spoken.lead"),
    "a plural nobody knows": (PHRASES, put("plurals", "several", value="n = 3"), "plurals"),
    "a rule that is none": (PHRASES, put("plurals", "one", value="n is 1"), "plurals.one"),
    "a rule with half a range": (PHRASES, put("plurals", "one", value="n = 1.."), "plurals.one"),
    "a plural without words": (
        PHRASES,
        put("plurals", "few", value="n = 2..4"),
        "counts.times.few",
    ),
    "nothing for the other numbers": (PHRASES, drop("counts", "sets", "other"), "counts.sets"),
    "a count of nobody's plural": (
        PHRASES,
        put("counts", "sets", "few", value="{n}"),
        "counts.sets.few",
    ),
    "something that is not counted": (PHRASES, drop("counts", "reps"), "counts.reps"),
    "numbers that are missing": (
        PHRASES,
        put("numbers", "words", value=["zero", "one"]),
        "numbers.words",
    ),
    "a form of no number": (
        PHRASES,
        put("numbers", "forms", value={"feminine": {"two": "two"}}),
        "numbers.forms.feminine",
    ),
    "a phrase with an unknown word": (PHRASES, put("first", value="First: {nam}."), "first"),
    "a phrase that has nothing to fill in": (PHRASES, put("end", value="Bye {name}."), "end"),
    "a count with the wrong word": (
        PHRASES,
        put("counts", "times", "other", value="{m} times"),
        "counts.times.other",
    ),
    "an empty phrase": (PHRASES, put("half_way", value=""), "half_way"),
}


class TestAWrongFile:
    @pytest.mark.parametrize(("name", "change", "key"), WRONG.values(), ids=WRONG)
    def test_is_refused_with_its_name_the_key_and_a_reason(
        self, name: str, change: Change, key: str
    ) -> None:
        said = refusal(changed(name, change))
        assert said.startswith(f"{name}: ")
        assert key in said
        assert len(said.split(": ", 2)[-1]) > 8
        assert one_sentence(said)

    @pytest.mark.parametrize(
        "content",
        [b"name = ", b"= 1", b"\xff\xfe", b"[spoken\n", b"a = 1\na = 2", b"x = " + b"[" * 20_000],
        ids=["cut off", "no key", "no text", "a torn table", "the same key twice", "very deep"],
    )
    def test_that_is_no_toml_is_refused(self, content: bytes) -> None:
        said = refusal(files() | {BRIDGE: content})
        assert said.startswith(f"{BRIDGE}: not readable as TOML: ")
        assert one_sentence(said)

    def test_that_is_missing_is_refused(self) -> None:
        without = {name: text for name, text in files().items() if name != PHRASES}
        assert refusal(without) == "phrases.toml: the file is missing."

    def test_that_can_not_be_read_is_refused(self) -> None:
        def read(name: str) -> bytes:
            raise PermissionError(13, "Permission denied", name)

        with pytest.raises(ContentError, match=r"phrases\.toml: the file can not be read"):
            load_phrases(read)

    def test_needs_something_to_be_there_at_all(self) -> None:
        assert one_sentence(refusal({}))
        no_routines = {n: t for n, t in files().items() if not n.startswith("routines/")}
        assert "no routines" in refusal(no_routines)


def one_sentence(said: str) -> bool:
    return said.endswith(".") and not said.endswith("..") and "\n" not in said


VALUES = st.one_of(
    st.integers(-5, 200),
    st.integers(),
    st.floats(),
    st.booleans(),
    st.text(max_size=20),
    st.sampled_from(["{side}", "{Side} {other}", "{n}", "{name", "}", "{0}", "{side!r}", "none"]),
    st.lists(st.integers(-2, 60), max_size=3),
    st.dictionaries(st.sampled_from(["hold_s", "reps", "sets"]), st.integers(0, 40), max_size=3),
)


def places(document: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """The path to everything in a document."""
    entries = document.items() if isinstance(document, dict) else enumerate(document)
    for key, value in entries:
        yield (*path, key)
        if isinstance(value, dict | list):
            yield from places(value, (*path, key))


PLACES = [
    (name, path)
    for name in (KNEE, BRIDGE, "exercises/bird-dog.toml", GENTLE, PHRASES)
    for path in places(tomllib.loads(files()[name].decode()))
]


class TestAnyFile:
    @given(st.sampled_from(PLACES), VALUES)
    @examples(50)
    def test_is_either_refused_or_carries_a_whole_session(
        self, place: tuple[str, tuple[str | int, ...]], value: object
    ) -> None:
        """What the reader lets through must never fail later, in the middle of a session."""
        name, path = place
        content = changed(name, put(*path, value=value))
        try:
            found = load_library(content.__getitem__, content)
            words = load_phrases(content.__getitem__)
        except ContentError as error:
            assert name in str(error)
            assert one_sentence(str(error))
            return
        for routine in found.routines.values():
            lay_out(plan_routine(routine, found), words, LayoutOptions())
        for exercise in found.exercises.values():
            for variant in ("", *(each.id for each in exercise.variants)):
                plan = [plan_move(Move(exercise=exercise.id, variant=variant), exercise)]
                texts = texts_of(lay_out(plan, words, LayoutOptions(count_aloud=True)), words)
                # A name may have a brace in it; what is filled in may not.
                unfilled = [text for text in texts if re.search(r"\{\w*\}", text)]
                assert not unfilled or "spoken" not in path

    @given(st.binary(max_size=80), st.integers(0, 600))
    @examples(40)
    def test_that_is_damaged_raises_nothing_but_a_refusal(self, noise: bytes, at: int) -> None:
        text = files()[BRIDGE]
        content = files() | {BRIDGE: text[:at] + noise + text[at + len(noise) :]}
        try:
            load(content)
        except ContentError as error:
            assert str(error).startswith((BRIDGE, GENTLE, "routines/", "exercises/"))
