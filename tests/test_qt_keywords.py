"""No property of Qt is set by keyword: PySide builds the setter's name by the C locale's rules.

In Turkish, and in four more languages, the upper case of i is a dotted one, so that "interval"
becomes a property that Qt does not have and the app does not start.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import PySide6.QtCore
import PySide6.QtGui
import PySide6.QtNetwork
import PySide6.QtPrintSupport
import PySide6.QtSvg
import PySide6.QtSvgWidgets
import PySide6.QtWidgets
import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = (
    PySide6.QtCore,
    PySide6.QtGui,
    PySide6.QtNetwork,
    PySide6.QtPrintSupport,
    PySide6.QtSvg,
    PySide6.QtSvgWidgets,
    PySide6.QtWidgets,
)
QT = {name for module in MODULES for name in dir(module) if name.startswith("Q")}
FOLDERS = ("sciatica_timer", "tests", "tools", "benchmarks")
FILES = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def name_of(node: ast.expr) -> str:
    """The last name of an expression: "QTimer" of QtCore.QTimer."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def keywords(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and keyword wherever a Qt object is made with one that may be a property."""
    nodes = list(ast.walk(tree))
    heirs = {
        node.name
        for node in nodes
        if isinstance(node, ast.ClassDef) and any(name_of(base) in QT for base in node.bases)
    }
    for node in nodes:
        if isinstance(node, ast.ClassDef):
            takes_over = any(name_of(base) in QT for base in node.bases)
            for call in ast.walk(node) if takes_over else ():
                inits = isinstance(call, ast.Call) and name_of(call.func) == "__init__"
                if inits and ast.unparse(call.func) == "super().__init__":
                    yield from ((call.lineno, one.arg or "**") for one in call.keywords)
        elif isinstance(node, ast.Call):
            name = name_of(node.func)
            if name in QT and name not in heirs:
                yield from ((node.lineno, one.arg or "**") for one in node.keywords)


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("QTimer(self, interval=3)", ["interval"]),
        ("QtWidgets.QLabel(objectName='a', parent=self)", ["objectName", "parent"]),
        (
            "class A(QWidget):\n def f(self):\n  super().__init__(enabled=True)",
            ["enabled"],
        ),
        ("QTimer(**given)", ["**"]),
        ("timer = QTimer(self)\ntimer.setInterval(3)\nqtbot.waitUntil(x, timeout=3)", []),
    ],
)
def test_each_way_to_set_one_is_seen(source: str, found: list[str]) -> None:
    assert [name for _, name in keywords(ast.parse(source))] == found


def test_no_property_of_qt_is_set_by_keyword_anywhere() -> None:
    wrong = [
        f"{path.relative_to(ROOT)}:{line} {name}="
        for path in FILES
        for line, name in keywords(ast.parse(path.read_text(encoding="utf-8")))
        if name != "parent"
    ]
    assert wrong == []
