"""How many examples a rule is tried with."""

import os
from typing import Any

from hypothesis import settings

SEARCHES = os.environ.get("HYPOTHESIS_PROFILE") == "search"
MANY = 2_000


def examples(count: int, **more: Any) -> settings:
    """So many, the same in every run; very many where new ones are searched for."""
    return settings(max_examples=MANY if SEARCHES else count, **more)
