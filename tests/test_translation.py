"""The texts of the window: their plurals, and that the tools of translators find them all."""

from pathlib import Path

import pytest
import text_rules

from sciatica_timer.services.translation import translate
from tools import translations
from tools.translations import Text, Translation


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


def test_a_translation_goes_on_with_the_source(tmp_path: Path) -> None:
    """What is done stays, what is new waits for a translator, and what is gone goes."""
    same, comma, days = Text("A", "Stop"), Text("A", "Close, and save"), Text("B", "%n day(s)")
    done = {
        same: Translation(("Halt",)),
        comma: Translation(("Schließen und speichern",)),
        Text("A", "Gone"): Translation(("Weg",)),
        days: Translation(("%n Tag", "%n Tage")),
    }
    file = tmp_path / "de.ts"
    file.write_text(translations.written("de", done), encoding="utf-8")
    changed, new = Text("A", "Close and save"), Text("A", "Stop", "a sign")
    now = translations.in_step([days, changed, new, same], translations.read(file), several=2)
    assert now == {
        changed: Translation(("Schließen und speichern",), finished=False),
        same: Translation(("Halt",)),
        new: Translation(("",), finished=False),
        days: Translation(("%n Tag", "%n Tage")),
    }
    assert list(now) == [changed, same, new, days]
    file.write_text(translations.written("de", now), encoding="utf-8")
    assert translations.read(file) == now
    polish = translations.in_step([days], done, several=3)
    assert polish == {days: Translation(("%n Tag", "%n Tage", "%n Tage"), finished=False)}


@pytest.mark.parametrize(("language", "several"), [("fr", 2), ("pl", 3)])
def test_qt_tells_how_many_forms_a_number_has(language: str, several: int) -> None:
    assert translations.number_forms(language) == several


def test_a_number_gets_its_form() -> None:
    said = [translate("Exercises", "Do it %n time(s).", "", count) for count in (0, 1, 2)]
    assert said == ["Do it 0 times.", "Do it once.", "Do it 2 times."]


def test_every_text_can_be_translated() -> None:
    assert list(text_rules.wrong()) == []


def test_lupdate_finds_every_text_with_the_context_that_is_asked_for() -> None:
    found = set(translations.texts(translations.sources()))
    assert len(found) > 500
    assert text_rules.asked() - found == set()


@pytest.mark.parametrize(
    ("code", "wrong"),
    [
        ('self.tr(f"{n} days")', "not a literal"),
        ("self.tr(text)", "not a literal"),
        ('translate("", "Text")', "not a literal"),
        ('tr("Text")', "another name"),
        ('say = translate; say("Text")', "another name"),
        ('tr = self.tr; tr("Text")', "another name"),
        ("from x import translate as say", "another name"),
        ('widget.tr("Text")', "another name"),
        ('translate("C", text="Text")', "by name"),
        ('self.tr("Text") + "."', "glued"),
        ("f\"{self.tr('Text')}.\"", "glued"),
        ('text = self.tr("{n} days").format(n=3); said = f"{text}."', "glued"),
        ('parts = [self.tr("Text")]; " ".join(parts)', "glued"),
        ('parts = []; parts.append(self.tr("Text")); ", ".join(p for p in parts if p)', "glued"),
        ('self.tr(" and ").join(names)', "glued"),
        ("text.capitalize()", "capitals"),
        ("text[:1].upper() + text[1:]", "capitals"),
        ('self.tr("1 day") if n == 1 else self.tr("{n} days")', "by hand"),
        ('if n != 1: return self.tr("days")', "by hand"),
        ('self.tr("%n day(s)")', "belong together"),
        ('self.tr("days", "", n)', "belong together"),
        ('translate("C", "%n day(s)", "", len(days))', "plain name"),
    ],
)
def test_what_a_translator_could_not_work_with_is_told(code: str, wrong: str) -> None:
    lines = "".join(f"        {line}\n" for line in code.split("; "))
    place = text_rules.Place("x.py", f"class A(B):\n    def f(self):\n{lines}")
    assert place.wrong and all(wrong in each for each in place.wrong)


def test_what_is_right_is_not() -> None:
    code = """
class A(B):
    def f(self):
        several = n
        parts = [self.tr("Text", "a comment"), translate("C", "Other", "a comment")]
        one = self.tr("%n day(s)", "", len(days)) if days else self.tr("No days")
        more = translate("C", "%n week(s)", "", several)
        return "\\n".join(parts), ", ".join(names), one, more.format(n=1), a + b
"""
    place = text_rules.Place("x.py", code)
    assert place.wrong == []
    assert {text.context for text in place.texts} == {"A", "C"}


def test_a_number_in_a_class_with_subclasses_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    code = 'class A(B):\n    def f(self):\n        self.tr("%n day(s)", "", n)\n'
    alone = text_rules.Place("x.py", code)
    below = text_rules.Place("y.py", "class C(A): pass\n")
    monkeypatch.setattr(text_rules, "places", lambda: [alone])
    assert list(text_rules.wrong()) == []
    monkeypatch.setattr(text_rules, "places", lambda: [alone, below])
    assert [each for each in text_rules.wrong() if each.startswith("A has subclasses")]
