"""The texts of the window: their plurals, and that the tools of translators find them all."""

import pytest

from sciatica_timer.services.translation import translate
from tools import translations


def test_the_plurals_are_up_to_date() -> None:
    found = translations.texts(translations.sources())
    written = translations.FILE.read_text(encoding="utf-8")
    assert written == translations.plurals(found), "run: python -m tools.translations"


@pytest.mark.parametrize(
    ("source", "one", "many"),
    [
        ("%n minute(s)", "%n minute", "%n minutes"),
        ("%n press(es)", "%n press", "%n presses"),
        ("%n entry(ies) is(are) new.", "%n entry is new.", "%n entries are new."),
        ("%n session(s) come(s) too.", "%n session comes too.", "%n sessions come too."),
        ("Do it %n time(s).", "Do it once.", "Do it %n times."),
        ("in %n min (short)", "in %n min (short)", "in %n min (short)"),
    ],
)
def test_the_mark_of_a_plural_gives_both_forms(source: str, one: str, many: str) -> None:
    assert translations.forms(source) == (one, many)


def test_a_mark_that_is_not_known_is_told() -> None:
    with pytest.raises(ValueError, match=r"mouse\(mice\)"):
        translations.forms("%n mouse(mice)")


def test_a_number_gets_its_form() -> None:
    said = [translate("Exercises", "Do it %n time(s).", "", count) for count in (0, 1, 2)]
    assert said == ["Do it 0 times.", "Do it once.", "Do it 2 times."]
