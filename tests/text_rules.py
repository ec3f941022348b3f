"""What each text of the package has to keep to, so that it can be translated: read by syntax.

A rule is told as "file: what is wrong: the code", without line numbers.
"""

import ast
from collections.abc import Iterator
from functools import cache

from tools.translations import ROOT, Text, sources

PACKAGE = ROOT / "sciatica_timer"
HOME = "services/translation.py"
"""The one file that may give translate its name."""
ASKS = {"tr", "translate"}
TEXT_METHODS = {"format", "replace", "strip", "rstrip", "removesuffix", "upper", "lower"}
NO_GLUE = {"\n", "\n\n", ";;"}
"""Texts may stand on lines of their own; Qt's file dialogs part kinds of files by semicolons."""


class Place(ast.NodeVisitor):
    """One file: its texts, as they are asked for at run time, and what is wrong with them."""

    def __init__(self, name: str, source: str) -> None:
        self.texts: set[Text] = set()
        self.wrong: list[str] = []
        self.numbered: set[str] = set()
        """Classes whose self.tr is given a number."""
        self.bases: dict[str, list[str]] = {}
        self._name = name
        self._classes: list[str] = []
        self._words: list[set[str]] = [set()]
        """Names that hold translated texts, by function."""
        self._lists: list[set[str]] = [set()]
        """Names of lists of such texts."""
        self._called: set[int] = set()
        self.visit(ast.parse(source))

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.bases[node.name] = [ast.unparse(base).split(".")[-1] for base in node.bases]
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._words.append(set())
        self._lists.append(set())
        for inside in ast.walk(node):
            self._hold(inside)
        self.generic_visit(node)
        self._words.pop()
        self._lists.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = called(node)
        if name == "translate" and len(node.args) == 1 and not node.keywords:
            self._called.add(id(node.func))  # A method of str.
        elif name in ASKS:
            self._called.add(id(node.func))
            self._ask(node)
        elif isinstance(node.func, ast.Name) and name in {"say", "_tr", "_say"}:
            self._tell("another name for translate", node)
        elif name == "capitalize" or (name in {"upper", "lower"} and recased(node)):
            self._tell("capitals are made", node)
        elif name == "join" and isinstance(node.func, ast.Attribute):
            glue = node.func.value
            if self._name == HOME:
                pass
            elif isinstance(glue, ast.Constant) and glue.value not in NO_GLUE:
                if any(self._is_list(argument) for argument in node.args):
                    self._tell("glued", node)
            elif self._is_text(glue):
                self._tell("glued", node)
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr in ASKS and id(node) not in self._called and self._name != HOME:
            self._tell("another name for translate", node)
        self.generic_visit(node)

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name in ASKS and alias.asname:
                self._tell("another name for translate", node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and (self._is_text(node.left) or self._is_text(node.right)):
            self._tell("glued", node)
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for part in node.values:
            if isinstance(part, ast.FormattedValue) and self._is_text(part.value):
                self._tell("glued", node)
                break
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        if by_one(node.test) and (self._is_text(node.body) or self._is_text(node.orelse)):
            self._tell("a plural made by hand", node)
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        if by_one(node.test) and any(
            isinstance(each, ast.Return) and each.value and self._is_text(each.value)
            for each in node.body
        ):
            self._tell("a plural made by hand", node.test)
        self.generic_visit(node)

    def _tell(self, what: str, node: ast.AST) -> None:
        self.wrong.append(f"{self._name}: {what}: {ast.unparse(node)[:120]}")

    def _ask(self, node: ast.Call) -> None:
        if self._name == HOME and isinstance(node.func, ast.Attribute):
            return  # It hands on what others ask for.
        own = called(node) == "tr"
        arguments: list[ast.expr] = list(node.args)
        if node.keywords or any(isinstance(each, ast.Starred) for each in arguments):
            self._tell("arguments by name", node)
            return
        number = arguments[2 if own else 3 :]
        if own:
            if not (isinstance(node.func, ast.Attribute) and ast.unparse(node.func) == "self.tr"):
                self._tell("another name for translate", node)
                return
            if not self._classes:
                self._tell("no context", node)
                return
            words = [self._classes[-1], *map(literal, arguments[:2])]
            if number:
                self.numbered.add(self._classes[-1])
        else:
            words = [*map(literal, arguments[:3])]
            if number and not isinstance(number[0], ast.Name | ast.Constant):
                self._tell("lupdate needs a plain name for the number", node)
        if None in words or len(words) < 2 or not words[0]:
            self._tell("not a literal", node)
            return
        text = Text(*[word or "" for word in words])
        if text.plural != bool(number):
            self._tell("%n and a number belong together", node)
        self.texts.add(text)

    def _is_text(self, node: ast.AST) -> bool:
        """Whether something is translated, as it stands or after a change."""
        if isinstance(node, ast.Name):
            return node.id in self._words[-1]
        if isinstance(node, ast.Call):
            if called(node) in ASKS:
                return True
            return (
                isinstance(node.func, ast.Attribute)
                and node.func.attr in TEXT_METHODS
                and self._is_text(node.func.value)
            )
        if isinstance(node, ast.IfExp):
            return self._is_text(node.body) or self._is_text(node.orelse)
        return isinstance(node, ast.BoolOp) and any(map(self._is_text, node.values))

    def _is_list(self, node: ast.AST) -> bool:
        """Whether there are translated texts in a list."""
        if isinstance(node, ast.Name):
            return node.id in self._lists[-1]
        if isinstance(node, ast.List | ast.Tuple | ast.Set):
            return any(
                self._is_list(each.value) if isinstance(each, ast.Starred) else self._is_text(each)
                for each in node.elts
            )
        if isinstance(node, ast.GeneratorExp | ast.ListComp | ast.SetComp):
            over = node.generators[0]
            as_they_are = ast.unparse(node.elt) == ast.unparse(over.target)
            return self._is_text(node.elt) or (as_they_are and self._is_list(over.iter))
        return False

    def _hold(self, node: ast.AST) -> None:
        """Note the names that translated texts are given to or put into."""
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.AugAssign | ast.NamedExpr):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = {each.id for each in targets if isinstance(each, ast.Name)}
            if node.value is not None and self._is_text(node.value):
                self._words[-1] |= names
            if node.value is not None and self._is_list(node.value):
                self._lists[-1] |= names
        elif (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr in {"append", "extend", "insert"}
            and isinstance(node.func.value, ast.Name)
            and any(self._is_text(each) or self._is_list(each) for each in node.args)
        ):
            self._lists[-1].add(node.func.value.id)


def called(node: ast.Call) -> str:
    """The name of what is called, without what it belongs to."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def by_one(test: ast.expr) -> bool:
    """Whether a branch is taken for one, or for all but one."""
    return (
        isinstance(test, ast.Compare)
        and isinstance(test.ops[0], ast.Eq | ast.NotEq)
        and isinstance(test.comparators[0], ast.Constant)
        and test.comparators[0].value in (1, -1)
    )


def recased(node: ast.Call) -> bool:
    """Whether the first letter alone is made large or small: text[:1].upper(), text[0].lower()."""
    if not isinstance(node.func, ast.Attribute) or not isinstance(node.func.value, ast.Subscript):
        return False
    return ast.unparse(node.func.value.slice) in {"0", ":1"}


@cache
def places() -> list[Place]:
    return [
        Place(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8"))
        for path in sources()
    ]


def asked() -> set[Text]:
    """Every text of the package with the context that is asked for at run time."""
    return set().union(*(place.texts for place in places()))


def wrong() -> Iterator[str]:
    """Everything in the package that a translator could not work with."""
    for place in places():
        yield from place.wrong
    bases = {base for place in places() for found in place.bases.values() for base in found}
    for place in places():
        for name in sorted(place.numbered & bases):
            yield f"{name} has subclasses: self.tr with a number does not find its forms there"
