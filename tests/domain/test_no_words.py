"""Domain and engine hold no words that are said or shown: content and the window have those.

A key such as "move_in" or "hands-knees" is no word. Anything with a space between letters, with
a capital at its front or a full stop at its end is one, and belongs into a language's files.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "sciatica_timer"
FILES = [path for room in ("domain", "engine") for path in sorted((PACKAGE / room).rglob("*.py"))]
WORDS = re.compile(r"[^\W\d_]{2,}[,:;]? +[^\W\d_]|^[A-Z][a-z]|[a-z][.!?]$")
LOOKUPS = {"Nd", "Cf", "Pd"}
"""Unicode's categories, which text_folding.py asks for."""


def literals(tree: ast.Module) -> Iterator[ast.Constant]:
    """Every string but docstrings and annotations."""
    left_out: set[ast.AST] = set()
    for node in ast.walk(tree):
        notes = [getattr(node, "annotation", None), getattr(node, "returns", None)]
        docs = [node.value] if isinstance(node, ast.Expr) else []
        for skipped in filter(None, (*notes, *docs)):
            left_out.update(ast.walk(skipped))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node not in left_out:
            yield node


def words_in(source: str) -> list[str]:
    found = (str(node.value) for node in literals(ast.parse(source)))
    return [text for text in found if text not in LOOKUPS and WORDS.search(text)]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_no_word_is_said_or_shown_from_here(path: Path) -> None:
    assert words_in(path.read_text(encoding="utf-8")) == []


def test_the_guard_sees_words_and_lets_keys_be() -> None:
    seen = ["Left side", "rest now", "Done", "again."]
    keys = ["move_in", "hands-knees", "{n}", "NFKD", "US", "flare-day", "word", " and "]
    assert words_in(f"x = {seen + keys!r}") == seen
    assert words_in('def f(x: "Some type") -> "Other type":\n    """A docstring."""\n') == []
    assert words_in('x = f"{a} sets of {b}"') == [" sets of "]
