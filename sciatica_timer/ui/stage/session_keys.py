"""The keys of a session, on one sheet."""

from sciatica_timer.services.translation import translate


def key_list() -> list[tuple[str, str]]:
    """Each key with what it does."""
    return [
        (translate("Keys", "Space"), translate("Keys", "Pause, or go on")),
        (translate("Keys", "Right"), translate("Keys", "Next exercise")),
        (
            translate("Keys", "Left"),
            translate("Keys", "This rep again; twice: the exercise before"),
        ),
        (translate("Keys", "R"), translate("Keys", "Say it again")),
        (translate("Keys", "P"), translate("Keys", "It hurts")),
        (translate("Keys", "M"), translate("Keys", "Sound off or on")),
        (translate("Keys", "Up, Down"), translate("Keys", "Louder, quieter")),
        (translate("Keys", "F"), translate("Keys", "Full screen")),
        (translate("Keys", "S"), translate("Keys", "Stop signs: when to get help")),
        (translate("Keys", "Ctrl + and -"), translate("Keys", "Larger, smaller text")),
        (translate("Keys", "Esc"), translate("Keys", "Leave")),
    ]


def keys_text() -> str:
    """The list as lines of text."""
    return "\n".join(f"{key}: {what}" for key, what in key_list())
