"""Content in the person's language, and English for what a language lacks or has wrong."""

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from fakes import CONTENT, LANGUAGES
from PySide6.QtCore import QResource

from sciatica_timer.app import content
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.domain.language import first_shipped
from sciatica_timer.services import resources
from tools import resources as compiler

Ship = Callable[..., None]
EMPTY = '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1"></TS>'
"""A translation of the window that has no text yet."""


@pytest.fixture
def ship(tmp_path: Path) -> Iterator[Ship]:
    """Lets a language ship beside English, with other texts in some files, and for the window."""
    bundles: list[str] = []

    def add(language: str, changes: dict[str, str] | None = None, window: str = "") -> None:
        root = tmp_path / language
        if window:
            (root / "assets" / "translations").mkdir(parents=True)
            (root / "assets" / "translations" / f"{language}.ts").write_text(window)
        folder = root / "assets" / "content" / language
        shutil.copytree(LANGUAGES / language, folder)
        for name, text in (changes or {}).items():
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        (root / "sciatica_timer").mkdir()
        bundles.append(str(compiler.compile_bundle(root)))
        assert QResource.registerResource(bundles[-1])

    yield add
    for bundle in bundles:
        QResource.unregisterResource(bundle)


def test_is_found_in_a_folder_of_its_own_and_english_fills_in(ship: Ship) -> None:
    ship("pl")
    polish, english = content.load("pl"), content.load("en")
    assert polish.spoken_language == "pl"
    assert polish.phrases.rest == "Odpocznij chwilę."
    assert polish.library.exercises["clamshell"].name == "Muszelka"
    assert polish.library.exercises["pelvic-tilt"] == english.library.exercises["pelvic-tilt"]
    assert polish.library.routines == english.library.routines
    assert polish.advice == english.advice
    assert english.spoken_language == "en"


@pytest.mark.parametrize("wrong", ["name = ", 'name = "Muszelka"\n'])
def test_a_wrong_file_is_told_in_a_sentence_and_english_goes_on(
    ship: Ship, caplog: pytest.LogCaptureFixture, wrong: str
) -> None:
    ship("pl", {"exercises/clamshell.toml": wrong})
    with caplog.at_level(logging.ERROR):
        found = content.load("pl")
    assert found.library.exercises["clamshell"].name == "Clamshell"
    assert found.library.exercises["bird-dog"].name == "Ptak i pies"
    (told,) = caplog.messages
    assert told.startswith("content/pl/exercises/clamshell.toml: ")
    assert told.endswith(". English goes on in its place.")


def test_without_phrases_no_exercise_asks_for_forms_that_english_lacks(
    ship: Ship, caplog: pytest.LogCaptureFixture
) -> None:
    ship("pl", {"phrases.toml": "first = 1\n"})
    found = content.load("pl")
    assert found.spoken_language == "en"
    assert found.phrases == content.load("en").phrases
    # What asks for no form of a side can be said with English ones as well.
    assert found.library.exercises["glute-bridge"].name == "Mostek"
    assert found.library.exercises["clamshell"].name == "Clamshell"
    assert len(caplog.messages) == 3


def test_a_wrong_page_of_advice_is_left_to_english_too(ship: Ship) -> None:
    ship("ar", {"care/signs.toml": "note = 3\n"})
    assert content.load("ar").advice == content.load("en").advice


def test_english_that_is_wrong_refuses_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    real = resources.read_content

    def read(name: str, language: str = "en") -> bytes:
        return b"first = 1\n" if name == "phrases.toml" else real(name, language)

    monkeypatch.setattr(resources, "read_content", read)
    with pytest.raises(RefusalError, match=r"^phrases\.toml: "):
        content.load()


def test_a_language_that_does_not_ship_is_english() -> None:
    assert content.load("xx").library == content.load("en").library


@pytest.mark.parametrize("language", [path.name for path in CONTENT.parent.iterdir()])
def test_a_language_that_ships_is_whole(language: str) -> None:
    assert resources.content_names(language) == resources.content_names()
    found = content.load(language)
    _ = found.advice
    assert {found.files.language_of(name) for name in found.files.names} == {language}


def test_only_a_language_that_the_window_has_too_is_offered(ship: Ship) -> None:
    before = resources.languages()
    ship("pl")
    ship("ar", window=EMPTY)
    assert resources.languages() == sorted(["ar", *before])


@pytest.mark.parametrize(
    ("wished", "language"),
    [
        (["de-AT", "en-AT"], "de"),
        (["fr-FR", "pt-BR", "de"], "pt-BR"),
        (["pt-PT", "de"], "de"),
        (["zh-Hant-TW"], "zh-Hant"),
        (["zh_Hant_TW"], "zh-Hant"),
        (["sv"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_language_of_the_person_that_ships_is_taken(
    wished: list[str], language: str
) -> None:
    assert first_shipped(["en", "de", "pt-BR", "zh-Hant"], wished) == language
