"""How a person would say what is written for the eye: "3–5 x 10 s" as "3 to 5 times 10 seconds".

Exercises of one's own are written as therapists write. Voices say "three five", "ex" and "tens" for
that, or nothing at all where their language has no word for a sign, and read markup and pictures of
faces aloud. A dose, or how much pain is all right, is then heard wrong. The words for it stand in
content/LANGUAGE/short_forms.toml.
"""

import logging
import re
from collections.abc import Mapping, Sequence
from functools import cache, partial

import msgspec

from sciatica_timer.services import resources
from sciatica_timer.services.library import ContentError, decode_content

log = logging.getLogger(__name__)

SHORT_FORMS = "short_forms.toml"

_RANGE = re.compile(
    r"(?<![\w.,:/–—-])(\d{1,3}(?:[.,]\d+)?)\s*[-–—]\s*(\d{1,3})(?![\d–—-]|[.,]\d{3})"
)
"""Two numbers with a dash; neither a date, a telephone number nor two vertebrae."""
_VERTEBRAE = re.compile(r"\b([CTLS]\d{1,2})/([CTLS]?\d{1,2})\b")
_ONCE = re.compile(r"(?<![\w.,–-])1\s*[x×](?![^\W_])")
_TIMES_AFTER = re.compile(r"(?<=\d)\s*[x×](?![^\W\d_])\s*")
_TIMES_BEFORE = re.compile(r"(?<!\w)[x×]\s?(\d+)\b")
_SHORT_STOP = r"(?:\.(?=\s+[^\W\dA-Z_]|[,;:)]))?"
"""The stop of a short form, where it does not end the sentence."""
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>")
_PICTURES = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf][\U0001f3fb-\U0001f3ff\u200d\ufe0f]*")
_NO_WORD = str.maketrans({"<": " ", ">": " ", "→": ",", "\ufe0f": None, "\u20e3": None})
_SPACED = re.compile(r"\s+([.,;:!?])")

Rule = tuple[re.Pattern[str], str]


class SignWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of one language for signs and short forms."""

    to: str
    once: str
    times: str
    less: str
    more: str
    at_most: str
    at_least: str
    per: tuple[str, str]
    """The word for a stroke, and the pattern of what stands after it."""
    units: Mapping[str, tuple[str, str]]
    """Pattern of a unit after a number: the word for one, and for more."""
    halves: Mapping[str, str]
    """Fractions; a sign with a number before it goes first."""
    short_forms: Mapping[str, str]
    """Patterns, with their full stop."""


def as_said(text: str, language: str) -> str:
    """The text for a voice, in a language such as "en" or "fr-CA"; what is shown stays as it is."""
    said = _PICTURES.sub(" ", _MARKUP.sub(" ", text))
    for pattern, word in _rules(language.partition("-")[0]):
        said = pattern.sub(word, said)
    # Two brackets begin a command for a voice of macOS, a bracket of markup one for Windows.
    said = said.translate(_NO_WORD).replace("[[", "[ [")
    return text if said == text else _SPACED.sub(r"\1", " ".join(said.split()))


@cache
def _rules(language: str) -> Sequence[Rule]:
    """What is done with a text, in order; nothing in a language that has no words for it."""
    if SHORT_FORMS not in resources.content_names(language):
        return ()
    read = partial(resources.read_content, language=language)
    try:
        return _rules_from(decode_content(read, SHORT_FORMS, SignWords))
    except (ContentError, re.error) as error:
        log.error("content/%s: short forms are said as they are written: %s", language, error)
        return ()


def _rules_from(words: SignWords) -> Sequence[Rule]:
    per, before = words.per
    signs = {"<": words.less, ">": words.more, "≤": words.at_most, "≥": words.at_least}
    rules: list[Rule] = [
        (_RANGE, rf"\1 {words.to} \2"),
        (_VERTEBRAE, r"\1 \2"),
        (re.compile(rf"(?<!\bw)\s?/\s?(?=(?:{before})\b)"), f" {per} "),
        *((re.compile(rf"{sign}\s*(?=\d)"), f"{word} ") for sign, word in signs.items()),
        (_ONCE, words.once),
    ]
    # A unit goes before "x": "10 s x 3" is neither "10 s times 3" nor "ten s ex three".
    for pattern, (one, more) in words.units.items():
        for number, word in (("1", one), (r"\d{1,3}(?:[.,]\d+)?", more)):
            unit = rf"(?<![\w.,])({number})\s?(?:{pattern})\b{_SHORT_STOP}"
            rules.append((re.compile(unit), rf"\1 {word}"))
    rules += [(_TIMES_AFTER, f" {words.times} "), (_TIMES_BEFORE, rf"\1 {words.times}")]
    rules += [(re.compile(pattern), word) for pattern, word in words.halves.items()]
    for pattern, word in words.short_forms.items():
        rules.append((re.compile(rf"(?<!\w){pattern}"), word))
    return rules
