"""Every language that ships beside English is whole, and written as its readers write."""

from collections.abc import Callable, Iterator

import language_rules as rules
import pytest

from sciatica_timer.domain.phrases import Counted

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
