"""Where things lie on this computer."""

from dataclasses import dataclass
from pathlib import Path

from sciatica_timer.app.refusal import RefusalError
from sciatica_timer.services import files

NAME = "sciatica-timer"


@dataclass(frozen=True)
class Places:
    """The folders of one person."""

    data: Path
    """Sessions, preferences, the log."""
    cache: Path
    """Clips; may be deleted at any time."""


def places(data_dir: Path | None) -> Places:
    """The folders, made if they are not there; with a folder of one's own, all inside it."""
    if data_dir is None:
        import platformdirs

        data = platformdirs.user_data_path(NAME, appauthor=False)
        cache = platformdirs.user_cache_path(NAME, appauthor=False)
    else:
        data = data_dir.expanduser().resolve()
        cache = data / "cache"
    try:
        files.make_private(data)
    except OSError as error:
        raise RefusalError(
            f"The folder {data} cannot be used for your sessions: {error.strerror or error}. "
            "Choose another one with --data-dir."
        ) from error
    return Places(data=data, cache=cache)
