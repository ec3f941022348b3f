"""eSpeak NG reads every spoken word of German, Spanish and French as one of that language."""

import json
import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
import trap
from fakes import CONTENT

from sciatica_timer.services.voice.espeak_spelling import respelled

PHONEMES = """
import ctypes, json, sys
import espeakng_loader as loader
lib = ctypes.CDLL(loader.get_library_path())
assert lib.espeak_Initialize(2, 0, loader.get_data_path().encode(), 0) > 0
assert lib.espeak_SetVoiceByName(sys.argv[1].encode()) == 0
lib.espeak_TextToPhonemes.restype = ctypes.c_char_p
told = {}
for word in json.loads(sys.argv[2]):
    rest = ctypes.c_char_p(word.encode())
    told[word] = lib.espeak_TextToPhonemes(ctypes.byref(rest), 1, 2).decode()
print(json.dumps(told))
"""


def strings(value: Any) -> Iterator[str]:
    """All texts within a table."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in value.values() for text in strings(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in strings(each))


def spoken_words(language: str) -> set[str]:
    """Every word of what is said in a session, without the places that are filled in."""
    folder = CONTENT.parent / language
    phrases = tomllib.loads((folder / "phrases.toml").read_text(encoding="utf-8"))
    exercises = [
        tomllib.loads(file.read_text(encoding="utf-8"))["spoken"]
        for file in (folder / "exercises").glob("*.toml")
    ]
    said = " ".join(re.sub(r"\{[^}]*\}", " ", text) for text in strings([phrases, exercises]))
    return set(re.findall(r"[^\W\d_]+", said))


@pytest.mark.skipif(not trap.HAVE_ESPEAK, reason="extra espeak is not installed")
@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_no_word_is_read_as_one_of_another_language(language: str) -> None:
    words = sorted({respelled(word, language) for word in spoken_words(language)})
    told = json.loads(trap.run(PHONEMES, language, json.dumps(words)))
    assert len(told) > 150
    # It marks where it changes to the rules of another language, as in (en)dˈɒs(fr).
    assert [word for word, phonemes in told.items() if "(" in phonemes] == []


def test_only_whole_words_of_its_language_are_spelled_anew() -> None:
    assert respelled("Sur le dos, à votre rythme.", "fr-CA") == "Sur le dô, à votre ritme."
    assert respelled("Les dossiers", "fr") == "Les dossiers"
    assert respelled("Dos veces", "es") == "Dos veces"


@pytest.mark.skipif(not trap.HAVE_ESPEAK, reason="extra espeak is not installed")
def test_the_muscles_at_the_back_of_the_thigh_are_said_in_french() -> None:
    said = respelled("Étirement des ischio-jambiers", "fr")
    told = json.loads(trap.run(PHONEMES, "fr", json.dumps([said.rpartition(" ")[2]])))
    assert next(iter(told.values())).startswith("isk")
