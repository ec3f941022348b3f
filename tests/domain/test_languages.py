"""What is said is ready for other languages: three that do not ship carry a whole session.

Polish has three plurals and puts sides and numbers into genders, German says ones before tens,
Arabic is written from right to left and has every plural there is.
"""

import re
from pathlib import Path

import pytest
from fakes import CONTENT, LANGUAGES, files, library, phrases
from msgspec.structs import replace

from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.layout import LayoutOptions, lay_out, texts_of
from sciatica_timer.domain.phrases import Counted
from sciatica_timer.domain.plurals import Plural, plural_of
from sciatica_timer.domain.timeline import PlannedExercise

POLISH, GERMAN, ARABIC = (LANGUAGES / name for name in ("pl", "de", "ar"))
LETTERS = {
    ARABIC: r"[\u0600-\u06ff]+",
    GERMAN: r"[A-Za-zäöüßÄÖÜ]+",
    POLISH: r"[A-Za-ząćęłńóśźżĄĆĘŁŃÓŚŹŻ]+",
}


def session(language: Path, **options: object) -> list[str]:
    """Every text of a session with all that a language has, in several doses and on one side."""
    own = [name.removesuffix(".toml") for name in files(language)]
    plan = [
        PlannedExercise(exercise=exercise, dose=dose, other_doses=other, only_side=only)
        for exercise in library(language).exercises.values()
        if f"exercises/{exercise.id}" in own
        for dose in (exercise.dose.first, exercise.dose.hold_to(Dose(hold_s=99, reps=99, sets=99)))
        for other in ({}, {Side.RIGHT: exercise.dose.first})
        for only in (None, Side.RIGHT)
    ]
    timeline = lay_out(plan, phrases(language), LayoutOptions(**options))  # type: ignore[arg-type]
    shown = [segment.shown for segment in timeline.segments]
    assert timeline.total_ms > 0
    assert {cue.text for cue in timeline.cues if cue.kind == "word"} <= set(
        texts_of(timeline, phrases(language))
    )
    return list(dict.fromkeys([*texts_of(timeline, phrases(language)), *shown]))


@pytest.mark.parametrize("short", [False, True])
@pytest.mark.parametrize("language", [POLISH, GERMAN, ARABIC], ids=lambda path: path.name)
def test_a_session_speaks_its_language_and_nothing_else(language: Path, *, short: bool) -> None:
    english = set(session(CONTENT, count_aloud=True))
    for text in session(language, short=short, count_aloud=True):
        assert text not in english
        assert re.sub(LETTERS[language], "", text).strip(" .,:،") == "", text


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "raz"),
        (2, "dwa razy"),
        (5, "pięć razy"),
        (12, "dwanaście razy"),
        (22, "dwadzieścia dwa razy"),
    ],
)
def test_polish_counts_how_often(number: int, said: str) -> None:
    assert phrases(POLISH).count(number) == said


def test_polish_takes_the_plural_and_the_gender_of_what_is_counted() -> None:
    polish = phrases(POLISH)
    count = polish.count
    assert [count(number, Counted.SECONDS) for number in (1, 2, 5, 12, 21, 22, 25)] == [
        *("jedna sekunda", "dwie sekundy", "pięć sekund", "dwanaście sekund"),
        *("dwadzieścia jeden sekund", "dwadzieścia dwie sekundy", "dwadzieścia pięć sekund"),
    ]
    assert polish.dose(Dose(hold_s=3, reps=8, sets=2), Sides.NONE) == (
        "dwie serie po osiem powtórzeń"
    )
    assert count(1, Counted.REPS) == "jedno powtórzenie"


def test_polish_puts_each_side_into_the_form_that_its_phrase_asks_for() -> None:
    said = session(POLISH)
    assert "Otwórz lewe kolano. Drugie, prawe, leży." in said
    assert "Opuść powoli lewą nogę." in said
    assert "Obróć się. Teraz u góry jest prawa strona." in said
    assert "Wyciągnij prawą rękę w przód, a lewą nogę w tył." in said
    assert "Muszelka. Najpierw lewa strona u góry, osiem razy." in said
    assert "Muszelka. Tylko prawa strona, osiem razy." in said
    assert "Mostek. Dwie serie po osiem powtórzeń." in said
    assert "Seria druga za pięć sekund." in said
    assert "Przerwij. Opuść biodra i odpocznij." in said


def test_german_says_ones_before_tens_and_counts_in_one_word() -> None:
    german = phrases(GERMAN)
    assert german.numbers.word(21) == "einundzwanzig"
    assert german.dose(Dose(hold_s=21, reps=21), Sides.EACH) == (
        "einundzwanzigmal je einundzwanzig Sekunden"
    )
    assert german.count(1, Counted.SETS) == "ein Satz"
    said = session(GERMAN)
    assert "Das rechte Knie öffnen. Mit der rechten Hand stützen." in said
    assert "Muschel. Linke Seite oben, zehnmal je dreißig Sekunden." in said


def test_arabic_has_a_dual_and_begins_sentences_with_no_capital() -> None:
    arabic = phrases(ARABIC)
    assert [arabic.count(number) for number in (0, 1, 2, 3, 11)] == [
        *("ولا مرة", "مرة واحدة", "مرتان", "ثلاثة مرات", "أحد عشر مرة"),
    ]
    assert "افتح ركبتك اليمنى وأبق اليسرى مكانها." in session(ARABIC)


def test_a_language_may_have_capitals_of_its_own() -> None:
    english = phrases()
    words = ("sıfır", "bir", "iki", *english.numbers.words[3:])
    turkish = replace(english, capitals={"i": "İ"}, numbers=replace(english.numbers, words=words))
    assert turkish.fill(turkish.number, n=2) == "İki."
    assert turkish.fill(turkish.number, n=1) == "Bir."


def test_rules_are_read_as_cldr_writes_them() -> None:
    # Of Irish, Latvian and Breton.
    irish = {
        Plural.ONE: "n = 1",
        Plural.TWO: "n = 2",
        Plural.FEW: "n = 3..6",
        Plural.MANY: "n = 7..10",
    }
    assert [plural_of(irish, number) for number in (0, 1, 2, 6, 7, 11)] == [
        *("other", "one", "two", "few", "many", "other")
    ]
    latvian = {
        Plural.ZERO: "n % 10 = 0 or n % 100 = 11..19 or v = 2 and f % 100 = 11..19",
        Plural.ONE: "n % 10 = 1 and n % 100 != 11 or v = 2 and f % 10 = 1 and f % 100 != 11",
    }
    assert [plural_of(latvian, number) for number in (0, 1, 11, 21, 22)] == [
        *("zero", "one", "zero", "one", "other")
    ]
    breton = {Plural.FEW: "n % 10 = 3..4,9 and n % 100 != 10..19,70..79,90..99"}
    assert [plural_of(breton, number) for number in (3, 9, 13, 79, 83)] == [
        *("few", "few", "other", "other", "few")
    ]
