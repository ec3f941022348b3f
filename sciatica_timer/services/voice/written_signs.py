"""How a person would say what is written for the eye: "3–5 x 10 s" as "3 to 5 times 10 seconds".

Exercises of one's own are written as therapists write. Voices say "three five", "ex" and "tens" for
that, or nothing at all where their language has no word for a sign, and read markup and pictures of
faces aloud. A dose, or how much pain is all right, is then heard wrong.
"""

import re
from collections.abc import Mapping, Sequence
from functools import cache

import msgspec

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


class SignWords(msgspec.Struct, frozen=True, kw_only=True):
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


_WORDS = {
    "en": SignWords(
        to="to",
        once="once",
        times="times",
        less="less than",
        more="more than",
        at_most="at most",
        at_least="at least",
        per=("per", "day|week|side|leg|set"),
        units={
            "s|secs?": ("second", "seconds"),
            "mins?": ("minute", "minutes"),
            "lbs?": ("pound", "pounds"),
        },
        halves={r"(?<=\d)½": " and a half"},
        short_forms={
            r"approx\.": "approximately",
            r"max\.": "maximum",
            r"min\.(?=\s*\d)": "minimum",
            r"vs\.": "versus",
            r"w/(?=\s|\w)": "with ",
        },
    ),
    "de": SignWords(
        to="bis",
        once="einmal",
        times="mal",
        less="weniger als",
        more="mehr als",
        at_most="höchstens",
        at_least="mindestens",
        per=("pro", "Tag|Woche|Seite|Bein|Satz"),
        units={
            "s|[Ss]e[kc]": ("Sekunde", "Sekunden"),
            "[Mm]in": ("Minute", "Minuten"),
            "Std": ("Stunde", "Stunden"),
            "Wdhl?": ("Wiederholung", "Wiederholungen"),
        },
        halves={r"(?<=\d)½": " einhalb"},
        short_forms={
            r"Dr\.": "Doktor",
            r"[Zz]\.\s?B\.": "zum Beispiel",
            r"d\.\s?h\.": "das heißt",
            r"u\.\s?a\.": "unter anderem",
            r"bzw\.": "beziehungsweise",
            r"[Cc]a\.": "circa",
            r"evtl\.": "eventuell",
            r"inkl\.": "inklusive",
            r"[Mm]ax\.": "maximal",
            r"[Mm]in\.(?=\s*\d)": "mindestens",
            r"usw\.": "und so weiter",
            r"etc\.": "et cetera",
            r"Wdhl?\.": "Wiederholungen",
            r"li\.": "links",
            r"re\.": "rechts",
        },
    ),
    "es": SignWords(
        to="a",
        once="una vez",
        times="veces",
        less="menos de",
        more="más de",
        at_most="como máximo",
        at_least="como mínimo",
        per=("por", "día|semana|lado|pierna|serie"),
        units={
            "s|se[gc]": ("segundo", "segundos"),
            "min": ("minuto", "minutos"),
            "reps?": ("repetición", "repeticiones"),
        },
        halves={
            r"(?<=\d)½": " y medio",
            "½": "medio",
            "¼": "un cuarto",
            "¾": "tres cuartos",
        },
        short_forms={
            r"[Pp]\.\s?ej\.": "por ejemplo",
            r"[Mm]áx\.": "máximo",
            r"[Mm]ín\.": "mínimo",
            r"reps?\.": "repeticiones",
        },
    ),
    "fr": SignWords(
        to="à",
        once="une fois",
        times="fois",
        less="moins de",
        more="plus de",
        at_most="au plus",
        at_least="au moins",
        per=("par", "jour|semaine|côté|jambe|série"),
        units={
            "s|sec": ("seconde", "secondes"),
            "min|mn": ("minute", "minutes"),
            "r[ée]p": ("répétition", "répétitions"),
        },
        halves={r"(?<=\d)½": " et demi"},
        short_forms={
            r"[Pp]\.\s?ex\.": "par exemple",
            r"env\.": "environ",
            r"max\.": "maximum",
            r"min\.(?=\s*\d)": "minimum",
            r"r[ée]p\.": "répétitions",
        },
    ),
}


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
    """What is done with a text, in order; nothing in a language whose words are not known."""
    words = _WORDS.get(language)
    if words is None:
        return ()
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
