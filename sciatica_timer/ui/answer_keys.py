"""The letter keys that answer a question: what one answers, and the tooltip that tells it."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtGui import QKeyEvent

from sciatica_timer.domain.session import Feeling, Reach
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.keys_by_position import letter_of, single_keys
from sciatica_timer.ui.kit.text_lines import plain_tip

Answer = TypeVar("Answer", bound=Reach | Feeling)


def answer_of(event: QKeyEvent, keys: Mapping[str, Answer]) -> Answer | None:
    """What a key answers; None where it answers nothing."""
    letter = letter_of(event)
    return keys.get(chr(letter)) if letter else None


def key_tip(keys: Mapping[str, Answer], answer: Answer) -> str:
    """The tooltip that tells which key gives an answer; empty where none does."""
    if not single_keys():
        return ""
    letter = next(letter for letter, given in keys.items() if given is answer)
    return plain_tip(translate("Answers", "Key {letter}").format(letter=letter))
