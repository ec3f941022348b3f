"""Which plural a number takes, by the rules that CLDR gives for a language, as text.

"v = 0 and i % 10 = 2..4 and i % 100 != 12..14" is one of Polish. Numbers here are whole and from
0 on, so of CLDR's operands n and i are the number itself, and those of decimals are 0.
"""

import re
from collections.abc import Mapping
from enum import StrEnum


class Plural(StrEnum):
    """CLDR's categories; "other" is what no rule takes."""

    ZERO = "zero"
    ONE = "one"
    TWO = "two"
    FEW = "few"
    MANY = "many"
    OTHER = "other"


_RELATION = re.compile(
    r"(?P<operand>[nivwftce])(?: % (?P<of>[1-9]\d*))? (?P<sign>!?=) "
    r"(?P<ranges>\d+(?:\.\.\d+)?(?:,\d+(?:\.\.\d+)?)*)"
)


def plural_of(rules: Mapping[Plural, str], number: int) -> Plural:
    """The category of a number; raises ValueError for a rule that cannot be read."""
    matching = (category for category, rule in rules.items() if _matches(rule, number))
    return next(matching, Plural.OTHER)


def check_rule(rule: str) -> None:
    """Raise ValueError with the part of a rule that cannot be read."""
    _matches(rule, 0)


def _matches(rule: str, number: int) -> bool:
    # Lists, so that every relation is read: a wrong one must not wait for its number.
    return any(
        [
            all([_holds(relation, number) for relation in option.split(" and ")])
            for option in rule.split(" or ")
        ]
    )


def _holds(relation: str, number: int) -> bool:
    """Whether one relation, such as "i % 10 = 2..4", holds."""
    found = _RELATION.fullmatch(relation.strip())
    if found is None:
        raise ValueError(relation)
    value = number if found["operand"] in "ni" else 0
    if found["of"]:
        value %= int(found["of"])
    spans = [each.partition("..") for each in found["ranges"].split(",")]
    inside = any(int(low) <= value <= int(high or low) for low, _, high in spans)
    return inside is (found["sign"] == "=")
