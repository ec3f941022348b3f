"""Every language that ships beside English is whole, and written as its readers write."""

from collections.abc import Callable, Iterator

import language_rules as rules
import pytest

from sciatica_timer.domain.phrases import Counted
from sciatica_timer.services import translation
from sciatica_timer.services.qt_texts import LACKING

SHOWN = 40
"""So many findings are told at once."""


@pytest.mark.parametrize(
    "rule",
    [
        rules.unfinished,
        rules.structure,
        rules.places,
        rules.english_left,
        rules.wrong_marks,
        rules.figures,
        rules.too_long,
        rules.other_terms,
        rules.scripts,
    ],
    ids=lambda rule: rule.__name__,
)
@pytest.mark.parametrize("language", rules.shipped())
def test_a_language_keeps_to(rule: Callable[[str], Iterator[str]], language: str) -> None:
    wrong = list(dict.fromkeys(rule(language)))
    if wrong:
        pytest.fail("\n".join([*wrong[:SHOWN], f"findings: {len(wrong)}"]), pytrace=False)


@pytest.mark.parametrize("language", rules.shipped())
def test_numbers_are_words_of_their_own(language: str) -> None:
    words = rules.phrases(rules.CONTENT.parent / language)
    assert len(set(words.numbers.words)) == len(words.numbers.words) >= 100
    for counted in set(Counted):
        assert len({words.count(number, counted) for number in range(1, 60)}) == 59


@pytest.mark.parametrize("language", rules.shipped())
def test_dialogs_of_qt_are_in_the_language_too(language: str) -> None:
    assert translation.install(language)
    texts = [(name, text) for name, texts in LACKING.items() for text in texts]
    texts += [("QFileDialog", "File &name:"), ("QLineEdit", "&Paste"), ("QPlatformTheme", "Cancel")]
    try:
        assert [each for each in texts if translation.translate(*each) == each[1]] == []
    finally:
        translation.install()
