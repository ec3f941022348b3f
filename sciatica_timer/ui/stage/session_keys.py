"""The keys of a session, on one sheet."""

from PySide6.QtCore import QCoreApplication


def key_list() -> list[tuple[str, str]]:
    """Each key with what it does."""
    tr = QCoreApplication.translate
    return [
        (tr("Keys", "Space"), tr("Keys", "Pause, or go on")),
        (tr("Keys", "Right"), tr("Keys", "Next exercise")),
        (tr("Keys", "Left"), tr("Keys", "This rep again; twice: the exercise before")),
        (tr("Keys", "R"), tr("Keys", "Say it again")),
        (tr("Keys", "P"), tr("Keys", "It hurts")),
        (tr("Keys", "M"), tr("Keys", "Sound off or on")),
        (tr("Keys", "Up, Down"), tr("Keys", "Louder, quieter")),
        (tr("Keys", "F"), tr("Keys", "Full screen")),
        (tr("Keys", "S"), tr("Keys", "Stop signs: when to get help")),
        (tr("Keys", "Esc"), tr("Keys", "Leave")),
    ]


def keys_text() -> str:
    """The list as lines of text."""
    return "\n".join(f"{key}: {what}" for key, what in key_list())
