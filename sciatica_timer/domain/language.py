"""Languages by their codes, such as "en", "pt-BR" or "zh-Hant"."""

from collections.abc import Collection, Iterable

ENGLISH = "en"
"""The language that always ships, and stands in for what another one lacks."""


def first_shipped(shipped: Collection[str], wished: Iterable[str]) -> str:
    """The first language of a person that ships, English where none does.

    wished are codes as "de-AT", best first; without its region each is looked for as well.
    """
    for code in wished:
        parts = code.replace("_", "-").split("-")
        for length in range(len(parts), 0, -1):
            if (language := "-".join(parts[:length])) in shipped:
                return language
    return ENGLISH


def speaks(code: str, language: str) -> bool:
    """Whether a voice with a code, such as "en-GB" or "en_us", speaks a language.

    Its region does not matter: "pt-PT" is understood by readers of "pt-BR" as well.
    """
    spoken, wanted = (each.lower().replace("_", "-").split("-")[0] for each in (code, language))
    return spoken == wanted
