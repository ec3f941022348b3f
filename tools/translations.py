"""Write assets/translations/en.ts: the singular and plural of every text with a number in it.

All other texts are in the source as they are shown. Run `python -m tools.translations` after a
change of a text with %n, with --check to be told only. What lies under assets/translations/ is
compiled by tools/resources.py.

In the source a plural is marked after the rule "%n minute(s)": without the letters for one, with
them for any other number. ENGLISH holds what does not follow it. A mark without %n is for texts
whose number stands elsewhere, or is written with its groups.
"""

import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FILE = ROOT / "assets" / "translations" / "en.ts"
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


def texts(files: Iterable[Path]) -> list[Text]:
    """Every text that lupdate finds, sorted; raises CalledProcessError when it refuses."""
    with tempfile.TemporaryDirectory() as folder:
        found, listed = Path(folder, "found.ts"), Path(folder, "files.lst")
        listed.write_text("\n".join(map(str, files)), encoding="utf-8")
        call = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
        arguments = ["-silent", "-locations", "none", f"@{listed}", "-ts", str(found)]
        subprocess.run([sys.executable, "-c", call, *arguments], check=True)
        tree = ElementTree.parse(found)
    return sorted(
        Text(
            context.findtext("name", ""), text.findtext("source", ""), text.findtext("comment", "")
        )
        for context in tree.iter("context")
        for text in context.iter("message")
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
    root = ElementTree.Element("TS", version="2.1", language="en", sourcelanguage="en")
    contexts: dict[str, ElementTree.Element] = {}
    for text in found:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(contexts[text.context], "message")
        ElementTree.SubElement(message, "source").text = text.source
        if text.comment:
            ElementTree.SubElement(message, "comment").text = text.comment
        translation = ElementTree.SubElement(message, "translation")
        if text.plural:
            message.set("numerus", "yes")
            for form in forms(text.source):
                ElementTree.SubElement(translation, "numerusform").text = into(form)
        else:
            translation.text = into(text.source)
    ElementTree.indent(root, " " * 4)
    body = ElementTree.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'


def main() -> int:
    """Write the file, or with --check say whether it would change."""
    wanted = plurals(texts(sources()))
    if FILE.exists() and FILE.read_text(encoding="utf-8") == wanted:
        return 0
    if "--check" in sys.argv[1:]:
        print(f"{FILE.name} is not up to date; run: python -m tools.translations")
        return 1
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(wanted, encoding="utf-8")
    print(f"{FILE.name}: {wanted.count('<message')} texts with a number")
    return 0


if __name__ == "__main__":
    sys.exit(main())
