"""The names of what stands in a record, in the language of the window."""

from sciatica_timer.domain.record_names import RecordNames
from sciatica_timer.services import translation


class _Known:
    """The names that were read last, and in which language."""

    names = RecordNames()
    language = ""


def use(names: RecordNames) -> None:
    """Let these be the names for as long as texts are in the language that they are in now."""
    _Known.names, _Known.language = names, translation.language()


def shown_names() -> RecordNames:
    """The names in the language of the window; without any, those in the record are shown."""
    return _Known.names if _Known.language == translation.language() else RecordNames()
