"""Words are found however they were typed."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_timer.domain.text_folding import folded


@pytest.mark.parametrize(
    ("written", "typed"),
    [
        ("Rücken", unicodedata.normalize("NFD", "rücken")),
        ("Rücken", "RUCKEN"),
        ("Straße", "STRASSE"),
        ("İSTANBUL", "istanbul"),
        ("Ilık ısı", "ILIK ISI"),
        ("ağrı", "agri"),
        ("Σώμας", "σωμασ"),
        ("ＬＥＦＴ　ｈｉｐ", "left hip"),
        ("ﬁne", "fine"),
        ("don’t", "don't"),
        ("l´été", "l'ete"),
        ("“so-so”", '"so–so"'),
        ("«bien»", '"bien"'),
        ("10−5", "10-5"),
        ("القَدَمُ", "القدم"),
        ("الـــقدم", "القدم"),
        ("أحمد", "احمد"),
        ("٣ مرات", "3 مرات"),
        ("۳", "3"),
        ("שָׁלוֹם", "שלום"),
        ("pelvic\u00a0tilt", "pelvic tilt"),
        ("pel\u00advic\u200b tilt\ufeff", "pelvic tilt"),
        ("\u200fרגל\u200e", "רגל"),
        ("ból łydki", "bol lydki"),
        ("smørebrød", "smorebrod"),
        ("cœur", "coeur"),
        ("한국", unicodedata.normalize("NFD", "한국")),
        ("❤️", "❤"),
        ("first\n\n  second\tthird", "first second third"),
        ("x²", "x2"),
        ("½ rep", "1/2 rep"),
        ("راحة على", "راحه علي"),
        ("کمردردی", "كمردردي"),
    ],
)
def test_two_ways_to_type_the_same(written: str, typed: str) -> None:
    assert folded(written) == folded(typed)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Rücken", "Ruecken"),
        ("か", "が"),
        ("ปา", "ปี"),
        ("कि", "कु"),
        ("left", "right"),
        ("a b", "ab"),
    ],
)
def test_other_words_stay_other_words(one: str, other: str) -> None:
    assert folded(one) != folded(other)


@given(st.text(max_size=60))
def test_it_is_the_same_for_every_normal_form_and_for_itself(text: str) -> None:
    once = folded(text)
    assert folded(once) == once
    for form in ("NFC", "NFD"):
        assert folded(unicodedata.normalize(form, text)) == once


@given(st.text(max_size=30), st.text(max_size=30))
def test_a_part_stays_a_part(one: str, other: str) -> None:
    """What is searched for within a text is found in it: words are only put side by side."""
    assert folded(f"{one} \n {other}") == " ".join(filter(None, (folded(one), folded(other))))
