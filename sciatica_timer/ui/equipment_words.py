"""What a session or an exercise needs, in words for every page."""

from collections.abc import Sequence

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit.dates import joined


def needed(things: Sequence[str]) -> str:
    """All that is needed, in one sentence; empty where it is nothing."""
    if not things:
        return ""
    return translate("Equipment", "You need {things}.", "a mat, a towel, and a cushion").format(
        things=joined(things)
    )
