"""The keys that do something by themselves, as they are told: those that work now."""

from typing import NamedTuple

from sciatica_timer.services.translation import translate
from sciatica_timer.ui.keys_by_position import single_keys
from sciatica_timer.ui.kit.text_lines import keys_here

SIZE_AGAIN = "{control} 0"


class KeyLine(NamedTuple):
    """A key, what it does, and whether it writes a letter or a sign and so can be switched off."""

    key: str
    does: str
    single: bool = False


def window_keys() -> list[KeyLine]:
    """The keys of every page."""
    control = translate("Keys", "Ctrl", "the key, as other texts name it")
    return _named_here(
        [
            KeyLine(translate("Keys", "Tab, arrows"), translate("Keys", "Move and choose")),
            KeyLine(translate("Keys", "Enter", "a key"), translate("Keys", "What the page is for")),
            KeyLine(translate("Keys", "Ctrl 1 to 5"), translate("Keys", "Show a page")),
            KeyLine("S", translate("Keys", "Stop signs: when to get help"), single=True),
            KeyLine(
                translate("Keys", "Esc", "a key"),
                translate("Keys", "Go back, or out of full screen"),
            ),
            KeyLine(
                translate("Keys", "Ctrl Z", "a key"), translate("Keys", "Undo the last change")
            ),
            KeyLine(translate("Keys", "Ctrl + and -"), translate("Keys", "Larger, smaller text")),
            KeyLine(
                SIZE_AGAIN.format(control=control), translate("Keys", "Text in the system's size")
            ),
            KeyLine("F11", translate("Keys", "Fill the screen")),
            KeyLine(translate("Keys", "Ctrl W, Ctrl Q"), translate("Keys", "Close the window")),
            KeyLine("F1", translate("Keys", "Show the keys")),
            KeyLine("?", translate("Keys", "Show the keys"), single=True),
        ]
    )


def session_keys() -> list[KeyLine]:
    """The keys of a session."""
    return _named_here(
        [
            KeyLine(translate("Keys", "Space"), translate("Keys", "Pause, or go on")),
            KeyLine(translate("Keys", "Right"), translate("Keys", "Next exercise")),
            KeyLine(
                translate("Keys", "Left"),
                translate("Keys", "Once more; pressed twice, the exercise before"),
            ),
            KeyLine(translate("Keys", "Up, Down"), translate("Keys", "Louder, quieter")),
            KeyLine(translate("Keys", "Ctrl + and -"), translate("Keys", "Larger, smaller text")),
            KeyLine("R", translate("Keys", "Say it again"), single=True),
            KeyLine("P", translate("Keys", "It hurts"), single=True),
            KeyLine("M", translate("Keys", "Sound off or on"), single=True),
            KeyLine("F", translate("Keys", "Full screen"), single=True),
            KeyLine("S", translate("Keys", "Stop signs: when to get help"), single=True),
            KeyLine(
                translate("Keys", "Tab"), translate("Keys", "To the buttons; Space presses one")
            ),
            KeyLine(
                translate("Keys", "Esc", "a key"), translate("Keys", "Out of full screen, or leave")
            ),
            KeyLine("F1", translate("Keys", "Show the keys")),
            KeyLine(translate("Keys", "H or ?"), translate("Keys", "Show the keys"), single=True),
        ]
    )


def keys_text(keys: list[KeyLine]) -> str:
    """Those that work now, as lines of text."""
    shown = [line for line in keys if single_keys() or not line.single]
    return "\n".join(
        translate("Keys", "{key}: {does}").format(key=line.key, does=line.does) for line in shown
    )


def _named_here(keys: list[KeyLine]) -> list[KeyLine]:
    return [line._replace(key=keys_here(line.key)) for line in keys]
