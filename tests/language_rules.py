"""What a language that ships beside English has to keep to, told text by text.

docs/translations/LANGUAGE.toml holds what differs from one to the next: `equal`, the texts that are
the same in English, and `terms`, for a term of the English text what may stand for it.
"""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from fakes import CONTENT, files, library, phrases
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.plan import plan_routine
from sciatica_timer.domain.timeline import PlannedExercise
from tools import translations

ROOT = translations.ROOT
IDS = {"id", "posture", "sides", "picture", "kind", "exercise", "variant", "icon", "sure"}
"""Keys of the content whose values are names in the program."""
GRAMMAR = {"plurals", "counts", "sides", "numbers", "capitals", "units", "halves", "short_forms"}
"""Keys of phrases.toml and short_forms.toml that every language fills with forms of its own."""
SOURCES = "care/sources.toml"
"""Each language names more of them."""
GROWS = {"sources", "names"}
"""Lists of the content that may be longer or shorter in another language."""
PLACE = re.compile(r"%n|%\d|\{[^}]*\}")
TAG = re.compile(r"<[^>]*>")
LETTER = re.compile(r"[^\W\d_]")
ENDS = ".?:…"
FEW = {
    "the",
    "and",
    "you",
    "your",
    "with",
    "this",
    "that",
    "which",
    "from",
    "they",
    "there",
    "will",
}
"""Words that stand in most English sentences, and in none of the other languages."""
WRONG = {
    "de": re.compile(r"\"|!|[«»]|“[^“”„]*”|\b(du|dich|dir|dein\w*)\b", re.IGNORECASE),
    "es": re.compile(r"\"|[!¡]|\b(tú|ti|tus|vosotr\w+|vuestr\w+)\b", re.IGNORECASE),
    "fr": re.compile(
        r"\"|!|(?<![\u00a0\u202f\d])[;?»]|[^\W\d]:(?=\s|$)| :|«(?![\u00a0\u202f])|\b(tu|toi|tes)\b",
        re.IGNORECASE,
    ),
}
"""Marks and words that no text of a language has: other quotation marks, a first name's address."""
PARTED = re.compile(r"[\d}] (s|min|ms|[MG][Bo]|%)(?!\w)")
"""A unit that may fall onto the next line, without its number."""
FIGURE = re.compile(r"\d+")
SHORT = 30
"""Up to so many letters, without the end of a sentence, a text may stand on a button."""
SHORT_TIMES, SHORT_MORE = 1.6, 6
"""How much longer it may be: so many times, and so many letters."""


class Pair(NamedTuple):
    """An English text, what it is in the language, and where it stands."""

    where: str
    source: str
    text: str


class Book(NamedTuple):
    """What is kept about a language in docs/translations/."""

    equal: frozenset[str]
    terms: dict[str, list[str]]


def shipped() -> list[str]:
    """The languages beside English that have content or a window."""
    content = (path.name for path in CONTENT.parent.iterdir())
    return sorted({*content, *translations.languages()} - {ENGLISH})


@cache
def book(language: str) -> Book:
    """The file docs/translations/LANGUAGE.toml."""
    read = tomllib.loads((ROOT / "docs" / "translations" / f"{language}.toml").read_text("utf-8"))
    return Book(frozenset(read["equal"]), read["terms"])


@cache
def window(language: str) -> list[Pair]:
    """Every text of the window; of one with numbers each form."""
    return [
        Pair(f"{language}.ts {text.context}", text.source, form)
        for text, into in translations.read(translations.FOLDER / f"{language}.ts").items()
        for form in into.forms
        if into.finished
    ]


@cache
def content(language: str) -> list[Pair]:
    """Every text of the content that English has too."""
    folder = CONTENT.parent / language
    return [
        pair
        for name, data in files().items()
        if name in files(folder)
        for pair in _pairs(f"{language}/{name}", _toml(data), _toml(files(folder)[name]))
    ]


def pairs(language: str) -> list[Pair]:
    """All texts of a language."""
    return [*window(language), *content(language)]


def _toml(data: bytes) -> object:
    return _by_id(tomllib.loads(data.decode()))


def _by_id(value: object) -> object:
    """The same, with a list of things that have ids as a table of them."""
    if isinstance(value, dict):
        return {key: _by_id(each) for key, each in value.items()}
    if isinstance(value, list) and all(isinstance(each, dict) and "id" in each for each in value):
        return {each["id"]: _by_id(each) for each in value}
    return [_by_id(each) for each in value] if isinstance(value, list) else value


def _pairs(where: str, english: object, other: object) -> Iterator[Pair]:
    if isinstance(english, str) and isinstance(other, str):
        yield Pair(where, english, other)
    elif isinstance(english, dict) and isinstance(other, dict):
        for key in english.keys() & other.keys() - IDS - GROWS - GRAMMAR:
            yield from _pairs(f"{where} {key}", english[key], other[key])
    elif isinstance(english, list) and isinstance(other, list):
        for place, (one, two) in enumerate(zip(english, other, strict=False)):
            yield from _pairs(f"{where} {place}", one, two)


def unfinished(language: str) -> Iterator[str]:
    """Texts of the window that are not translated, or that the source does not have."""
    found = translations.texts(translations.sources())
    before = translations.read(translations.FOLDER / f"{language}.ts")
    now = translations.in_step(found, before, translations.number_forms(language))
    if now != before:
        yield f"{language}.ts is not up to date; run: python -m tools.translations"
    for text, into in now.items():
        if not into.finished:
            yield f"{text.context}: {text.source!r} is not translated"


def structure(language: str) -> Iterator[str]:
    """Keys, names in the program and numbers that differ from the English content."""
    own = files(CONTENT.parent / language)
    for name in sorted(files().keys() ^ own.keys()):
        yield f"{name} is in one language only"
    for name in sorted(files().keys() & own.keys()):
        yield from _differences(name, _toml(files()[name]), _toml(own[name]))


def _differences(where: str, english: object, other: object) -> Iterator[str]:
    if isinstance(english, dict) and isinstance(other, dict):
        wanted, found = (each.keys() - GRAMMAR for each in (english, other))
        if where == f"{SOURCES} sources":
            found &= wanted
        if wanted != found:
            yield f"{where}: the keys differ: {sorted(wanted ^ found)}"
        for key in sorted(wanted & found):
            yield from _differences(f"{where} {key}", english[key], other[key])
    elif isinstance(english, list) and isinstance(other, list):
        if len(english) != len(other) and not (where.startswith(SOURCES) or _key(where) in GROWS):
            yield f"{where}: {len(other)} of {len(english)}"
        for place, (one, two) in enumerate(zip(english, other, strict=False)):
            if _key(where) not in GROWS:
                yield from _differences(f"{where} {place}", one, two)
    elif type(english) is not type(other) or (
        (not isinstance(english, str) or _key(where) in IDS) and english != other
    ):
        yield f"{where}: {other!r} stands for {english!r}"


def _key(where: str) -> str:
    return where.rpartition(" ")[2]


def places(language: str) -> Iterator[str]:
    """Texts that are filled in with something else, or are marked in another way."""
    for where, source, text in window(language):
        wanted, found = set(PLACE.findall(source)), set(PLACE.findall(text))
        # A form for one number may say it in a word: once.
        if found != wanted and ("(" not in source or found | {"%n"} != wanted):
            yield f"{where}: {text!r} has other places than {source!r}"
    for where, source, text in pairs(language):
        if _marks(source) != _marks(text):
            yield f"{where}: {text!r} is marked otherwise than {source!r}"


def _marks(text: str) -> tuple[object, ...]:
    ends = text.rstrip("”“»\"' \u00a0\u202f)")[-1:]
    ends = ends if ends in ENDS else ""
    return sorted(TAG.findall(text)), text.count("\n"), text[:1] == " ", text[-1:] == " ", ends


def english_left(language: str) -> Iterator[str]:
    """Texts that are as in English, though they are not meant to be, or hold words of it."""
    equal = book(language).equal
    for where, source, text in pairs(language):
        plain = PLACE.sub("", TAG.sub("", text))
        if text == source and LETTER.search(plain) and text not in equal:
            yield f"{where}: {text!r} is as in English"
        if text not in equal and (left := FEW & set(re.findall(r"\w+", plain.lower()))):
            yield f"{where}: {text!r} has {sorted(left)} in it"


def wrong_marks(language: str) -> Iterator[str]:
    """Texts with marks, spaces or forms of address that the language does not have."""
    for where, _, text in pairs(language):
        plain = TAG.sub("", text)
        if found := WRONG[language].search(plain) or PARTED.search(plain):
            yield f"{where}: {text!r} has {found[0]!r} in it"


def figures(language: str) -> Iterator[str]:
    """Texts with other figures than the English ones."""
    for where, source, text in pairs(language):
        wanted, found = (sorted(FIGURE.findall(PLACE.sub("", each))) for each in (source, text))
        if wanted != found:
            yield f"{where}: {text!r} has the figures {found}, {source!r} has {wanted}"


def too_long(language: str) -> Iterator[str]:
    """Texts as short as on a button that are much longer than the English ones."""
    for where, source, text in window(language):
        room = SHORT_MORE + round(SHORT_TIMES * len(source))
        if len(source) <= SHORT and source[-1:] not in ENDS and len(text) > room:
            yield f"{where}: {text!r} has {len(text)} letters, {source!r} lets it have {room}"


def other_terms(language: str) -> Iterator[str]:
    """Texts in which a term is not called as everywhere else."""
    for term, forms in book(language).terms.items():
        asked = re.compile(rf"\b{re.escape(term)}(s|es)?\b", re.IGNORECASE)
        for where, source, text in pairs(language):
            if asked.search(PLACE.sub("", source)) and not any(
                form.casefold() in text.casefold() for form in forms
            ):
                yield f"{where}: {text!r} has no {' or '.join(forms)} for {term!r} in {source!r}"


def scripts(language: str) -> Iterator[str]:
    """What is said in a session of each routine that is no sentence, or is in English."""
    english = set(_said(ENGLISH))
    own = _said(language)
    if len(own) < len(english) // 2:
        yield f"only {len(own)} texts are said, {len(english)} in English"
    for text in own:
        if text in english and text not in book(language).equal:
            yield f"{text!r} is English"
        # Letters, and what stands between them in a sentence that is said.
        if left := re.sub(r"[^\W\d_]|[ .,:;?'’«»„“”\u00a0\u202f-]", "", text):
            yield f"{text!r} has {left!r} in it"
        if "  " in text or text[:1].islower() or text != text.strip():
            yield f"{text!r} is not written as a sentence"


def _said(language: str) -> list[str]:
    """Every text of a session of each routine, in all ways, with few and with many repeats."""
    folder = CONTENT.parent / language
    shelf, words = library(folder), phrases(folder)
    plans = [plan_routine(routine, shelf) for routine in shelf.routines.values()]
    for exercise in shelf.exercises.values():
        for variant in (None, *exercise.variants):
            first = PlannedExercise(exercise=exercise, dose=exercise.dose.first, variant=variant)
            most = exercise.dose.hold_to(Dose(hold_s=99, reps=99, sets=99))
            several = exercise.dose.hold_to(Dose(hold_s=99, reps=99, sets=2))
            for dose in (exercise.dose.first, most, several):
                for only in (None, Side.LEFT, Side.RIGHT):
                    plans.append((replace(first, dose=dose, only_side=only),))
    said: dict[str, None] = {}
    for plan in plans:
        for short in (False, True):
            timeline = lay_out(plan, words, LayoutOptions(short=short, count_aloud=True))
            said.update(dict.fromkeys(texts_of(timeline, words)))
    return list(said)
