"""One measured figure with its goal, and how several runs become one."""

import statistics
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """What was measured; the goal is a most, None where there is none."""

    name: str
    value: float
    unit: str
    goal: float | None = None

    @property
    def met(self) -> bool | None:
        """Whether the goal is kept; None without one."""
        return None if self.goal is None else self.value <= self.goal


def medians(runs: Sequence[Iterable[Figure]]) -> list[Figure]:
    """The median of each figure over runs that measured the same ones."""
    values: dict[str, list[float]] = {}
    kinds: dict[str, Figure] = {}
    for run in runs:
        for each in run:
            values.setdefault(each.name, []).append(each.value)
            kinds[each.name] = each
    return [
        Figure(name, statistics.median(values[name]), kind.unit, kind.goal)
        for name, kind in kinds.items()
    ]


def table(figures: Iterable[Figure]) -> str:
    """A Markdown table."""
    lines = ["| figure | measured | goal | kept |", "|---|---|---|---|"]
    kept = {None: "", True: "yes", False: "no"}
    for each in figures:
        goal = "" if each.goal is None else f"{each.goal:g} {each.unit}"
        lines.append(f"| {each.name} | {each.value:.3g} {each.unit} | {goal} | {kept[each.met]} |")
    return "\n".join(lines)
