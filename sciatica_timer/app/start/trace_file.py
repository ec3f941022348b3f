"""Opens the file of --trace."""

from typing import TYPE_CHECKING

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.paths import new_file
from sciatica_timer.services.translation import translate

if TYPE_CHECKING:
    from sciatica_timer.services.voice.sound_trace import Trace


def open_trace(name: str | None) -> "Trace | None":
    """The trace that was asked for, None without a name; raises RefusalError."""
    if name is None:
        return None
    from sciatica_timer.services.voice.sound_trace import Trace

    path = new_file(name, "--trace")
    try:
        return Trace(path)
    except OSError as error:
        told = translate("CommandLine", "The trace {path} cannot be written: {why}.")
        raise RefusalError(told.format(path=path, why=error.strerror)) from error
