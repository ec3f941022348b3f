"""Words that eSpeak NG takes for another language's, spelled so that it says them right."""

import re

SPELLINGS = {"fr": {"dos": "dô", "rythme": "ritme", "ischio": "iskio"}}
"""By language. Its French says the first two as in English ("DOS", "rhythm"), and the last, which
stands in many a name of an exercise of one's own, with the sound of "chat". Found by reading its
phonemes for every word of the exercises and phrases in German, Spanish and French."""


def respelled(text: str, language: str) -> str:
    """The text as eSpeak NG has to read it in a language, such as "fr" or "fr-CA"."""
    for word, spelling in SPELLINGS.get(language.partition("-")[0], {}).items():
        text = re.sub(rf"\b{word}\b", spelling, text, flags=re.IGNORECASE)
    return text
