"""Keep the translations of the window under assets/translations/ in step with the source.

Run `python -m tools.translations` after a change of a text, with --check to be told only, with a
language as "de" to begin one, with --unfinished to have a translator's work listed with its places.
tools/resources.py compiles what is finished.

en.ts holds the singular and plural of every text with a number in it; all others are in the source
as they are shown. Another language has every text. A new one comes in unfinished; so does a changed
one, with its old translation to start from; what is gone is left out.

In the source a plural is marked after the rule "%n minute(s)": without the letters for one, with
them for any other number. ENGLISH holds what does not follow it. A mark without %n is for texts
whose number stands elsewhere, or is written with its groups.
"""

import argparse
import difflib
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
FILE = FOLDER / "en.ts"
ALIKE = 0.6
"""How much of a text that is gone is in a new one which it helps to translate; 1 is all."""
ENGLISH = {
    "(s)": ("", "s"),
    "(es)": ("", "es"),
    "entry(ies)": ("entry", "entries"),
    "activity(ies)": ("activity", "activities"),
    # A verb: she comes, they come.
    "come(s)": ("comes", "come"),
    "make(s)": ("makes", "make"),
    "stay(s)": ("stays", "stay"),
    "take(s)": ("takes", "take"),
    "is(are)": ("is", "are"),
    "was(were)": ("was", "were"),
    "has(have)": ("has", "have"),
    "it(they)": ("it", "they"),
    "It(They)": ("It", "They"),
    "it(them)": ("it", "them"),
    "this(these)": ("this", "these"),
    "This(These)": ("This", "These"),
    "person(people)": ("person", "people"),
    "%n time(s) today": ("once today", "%n times today"),
    "%n time(s)": ("once", "%n times"),
    "%n time(s), {hold} each": ("once, {hold}", "%n times, {hold} each"),
}
"""What stands in the source, for one, for any other number. The longest match wins."""
_MARKED = re.compile("|".join(re.escape(each) for each in sorted(ENGLISH, key=len, reverse=True)))


class Text(NamedTuple):
    """A text of the window as lupdate finds it."""

    context: str
    source: str
    comment: str = ""

    @property
    def plural(self) -> bool:
        """Whether it has forms. lupdate marks only those that are asked for with self.tr."""
        return "%n" in self.source or bool(_MARKED.search(self.source))


def sources(root: Path = ROOT) -> list[Path]:
    """Every file that may hold texts."""
    return sorted((root / "sciatica_timer").rglob("*.py"))


class Translation(NamedTuple):
    """A text in another language: one form, or as many as the language has for numbers."""

    forms: tuple[str, ...]
    finished: bool = True


def texts(files: Iterable[Path]) -> list[Text]:
    """Every text that lupdate finds, sorted; raises CalledProcessError when it refuses."""
    return sorted(places(files))


def places(files: Iterable[Path]) -> dict[Text, list[str]]:
    """Every text that lupdate finds, and where it stands, as "/a/b.py:7"."""
    return {
        _text(context, message): [
            f"{each.get('filename')}:{each.get('line')}" for each in message.iter("location")
        ]
        for context, message in _messages(_lupdate(files))
    }


def number_forms(language: str) -> int:
    """How many forms a text with a number has in a language, by Qt's own rules."""
    with tempfile.TemporaryDirectory() as folder:
        code = Path(folder, "code.py")
        code.write_text('class A(B):\n    def f(self):\n        self.tr("%n", "", n)\n')
        found = _lupdate([code], "-target-language", language.replace("-", "_"))
    return len(list(found.iter("numerusform")))


def _lupdate(files: Iterable[Path], *options: str) -> ElementTree.Element:
    with tempfile.TemporaryDirectory() as folder:
        found, listed = Path(folder, "found.ts"), Path(folder, "files.lst")
        listed.write_text("\n".join(map(str, files)), encoding="utf-8")
        call = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
        arguments = ["-silent", *options, f"@{listed}", "-ts", str(found)]
        subprocess.run([sys.executable, "-c", call, *arguments], check=True)
        root = ElementTree.parse(found).getroot()
        for place in root.iter("location"):
            place.set("filename", str(Path(folder, place.get("filename", "")).resolve()))
        return root


def _messages(
    root: ElementTree.Element,
) -> Iterable[tuple[ElementTree.Element, ElementTree.Element]]:
    for context in root.iter("context"):
        for message in context.iter("message"):
            yield context, message


def _text(context: ElementTree.Element, message: ElementTree.Element) -> Text:
    return Text(
        context.findtext("name", ""),
        message.findtext("source", ""),
        message.findtext("comment", ""),
    )


def forms(source: str) -> tuple[str, str]:
    """The text for one, and for any other number."""
    one = _MARKED.sub(lambda found: ENGLISH[found[0]][0], source)
    many = _MARKED.sub(lambda found: ENGLISH[found[0]][1], source)
    if left := re.search(r"\w\(\w+\)", one):
        raise ValueError(f"ENGLISH in tools/translations.py has no forms for {left[0]}: {source}")
    return one, many


def plurals(found: Iterable[Text]) -> str:
    """The translation file with the English forms of the texts that have some."""
    return translated(text for text in found if text.plural)


def translated(found: Iterable[Text], into: Callable[[str], str] = str) -> str:
    """A translation file in which each text, or each form of it, is changed by a function."""
    return written(
        "en",
        {
            text: Translation(
                tuple(map(into, forms(text.source))) if text.plural else (into(text.source),)
            )
            for text in found
        },
    )


def written(language: str, translations: Mapping[Text, Translation]) -> str:
    """The translation file of a language with these texts, in their order."""
    root = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text, into in translations.items():
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "source").text = text.source
        if text.comment:
            ElementTree.SubElement(message, "comment").text = text.comment
        translation = ElementTree.SubElement(message, "translation")
        if not into.finished:
            translation.set("type", "unfinished")
        if text.plural:
            message.set("numerus", "yes")
            for form in into.forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = into.forms[0]
    ElementTree.indent(root, " " * 4)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def read(file: Path) -> dict[Text, Translation]:
    """What a translation file holds; an empty text in it is not finished."""
    found: dict[Text, Translation] = {}
    for context, message in _messages(ElementTree.parse(file).getroot()):
        translation = message.find("translation")
        if translation is None:
            continue
        given = list(translation.iter("numerusform")) or [translation]
        words = tuple(each.text or "" for each in given)
        done = translation.get("type") is None and all(words)
        found[_text(context, message)] = Translation(words, done)
    return found


def in_step(
    found: Iterable[Text], before: Mapping[Text, Translation], several: int
) -> dict[Text, Translation]:
    """The translations of the texts found; several is how many forms the language has."""
    wanted = sorted(found)
    gone = before.keys() - set(wanted)
    now: dict[Text, Translation] = {}
    for text in wanted:
        into = before.get(text) or _start(text, before, gone)
        now[text] = _fitting(into, several if text.plural else 1)
    return now


def _start(text: Text, before: Mapping[Text, Translation], gone: Iterable[Text]) -> Translation:
    """What helps to translate a new text: the translation of one like it that is gone."""
    near = {each.source: each for each in gone if each.context == text.context}
    like = difflib.get_close_matches(text.source, near, n=1, cutoff=ALIKE)
    words = before[near[like[0]]].forms if like else ("",)
    return Translation(words, finished=False)


def _fitting(translation: Translation, several: int) -> Translation:
    """With as many forms as there have to be; not finished where some are missing or too many."""
    words = translation.forms
    if len(words) == several:
        return translation
    return Translation((*words, *words[-1:] * several)[:several], finished=False)


def languages() -> list[str]:
    """The languages beside English that there are translations of."""
    return sorted(file.stem for file in FOLDER.glob("*.ts") if file != FILE)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Keep the translations in step with the source.")
    parser.add_argument("language", nargs="*", help="one to begin, or to tell of, as de")
    parser.add_argument("--check", action="store_true", help="change nothing, tell what is missing")
    parser.add_argument("--unfinished", action="store_true", help="list what is not translated")
    return parser.parse_args()


def main() -> int:
    """Bring the files up to date; 1 where --check finds one that is not, or is not finished."""
    asked = _arguments()
    found = places(sources())
    wanted = {FILE: plurals(sorted(found))}
    left = 0
    for language in asked.language or languages():
        file = FOLDER / f"{language}.ts"
        now = in_step(found, read(file) if file.exists() else {}, number_forms(language))
        wanted[file] = written(language, now)
        unfinished = [text for text, into in now.items() if not into.finished]
        left += len(unfinished)
        print(f"{file.name}: {len(now)} texts, {len(unfinished)} of them not translated")
        if asked.unfinished:
            _list(unfinished, now, found)
    old = [file for file, text in wanted.items() if not _is(file, text)]
    for file in old:
        if asked.check:
            print(f"{file.name} is not up to date; run: python -m tools.translations")
        else:
            FOLDER.mkdir(exist_ok=True)
            file.write_text(wanted[file], encoding="utf-8")
            print(f"{file.name} is written.")
    return int(asked.check and bool(old or left))


def _is(file: Path, text: str) -> bool:
    return file.exists() and file.read_text(encoding="utf-8") == text


def _list(
    unfinished: Iterable[Text],
    now: Mapping[Text, Translation],
    found: Mapping[Text, Iterable[str]],
) -> None:
    """What a translator needs to know of each text."""
    for text in unfinished:
        where = " ".join(str(Path(place).relative_to(ROOT)) for place in found[text])
        print(f"\n[{text.context}] {where}")
        if text.comment:
            print(f"  # {text.comment}")
        print(f"  {text.source!r}")
        for form in filter(None, now[text].forms):
            print(f"  like one that is gone: {form!r}")


if __name__ == "__main__":
    sys.exit(main())
