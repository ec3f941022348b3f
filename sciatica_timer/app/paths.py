"""Where things lie on this computer; every odd folder or file is refused in words."""

import os
import unicodedata
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from sciatica_timer.app.errors import RefusalError
from sciatica_timer.services import files
from sciatica_timer.services.translation import translate

NAME = "sciatica-timer"
OPEN_TO_OTHERS = 0o055
"""May be listed or entered by the group, or by everybody."""
UNSHOWN = ("Cc", "Cs")
"""Control characters, and bytes that are no letters: such a name can be neither shown nor kept."""


class AppPaths(NamedTuple):
    """The folders of one person."""

    data: Path
    """Sessions, preferences, the log."""
    cache: Path
    """Clips; may be deleted at any time."""
    open_to_others: bool = False
    """Whether the data folder was there before and others may look into it."""


def app_paths(data_dir: str | None, *, create: bool = True) -> AppPaths:
    """The folders; with a folder of one's own, all inside it.

    With create they are made if they are not there, for their owner only; what is there stays as
    it is. Raises RefusalError for what cannot be a folder of ours.
    """
    if data_dir is None:
        import platformdirs

        data = platformdirs.user_data_path(NAME, appauthor=False)
        cache = platformdirs.user_cache_path(NAME, appauthor=False)
    else:
        data = Path(_name(data_dir, "--data-dir", folder=True))
        cache = data / "cache"
    with _refused(data):
        data, cache = data.expanduser(), cache.expanduser()
        _check_way(data)
        data, cache = data.resolve(), cache.absolute()
        was_there = files.is_there(data)
        shared = was_there and os.name == "posix" and data.stat().st_mode & OPEN_TO_OTHERS
        if create:
            files.make_private(data)
        if files.is_there(data):
            os.scandir(data).close()
            # A folder may be one that can be listed and not entered.
            os.stat(os.path.join(data, "."))
    return AppPaths(data=data, cache=cache, open_to_others=bool(shared))


def new_file(text: str, option: str) -> Path:
    """A file that is to be written for this option, though it may be there already.

    Raises RefusalError for what is no file, and for a link: what it leads to was not named.
    """
    path = Path(_name(text, option))
    try:
        path = path.expanduser()
        if path.is_symlink():
            raise RefusalError(
                translate(
                    "CommandLine", "{option}: {path} is a link. Name the file itself."
                ).format(option=option, path=path)
            )
        if files.is_there(path) and not path.is_file():
            raise RefusalError(_no_file(path.is_dir()).format(option=option, path=path))
        if not path.parent.is_dir():
            raise RefusalError(
                translate(
                    "CommandLine",
                    "{option}: {path} cannot be written, for there is no folder {folder}.",
                ).format(option=option, path=path, folder=path.parent)
            )
    except (OSError, RuntimeError) as error:
        raise RefusalError(
            translate("CommandLine", "{option}: {path} cannot be written: {why}.").format(
                option=option, path=path, why=_why(error)
            )
        ) from error
    return path.absolute()


def _no_file(is_folder: bool) -> str:
    if is_folder:
        return translate("CommandLine", "{option}: {path} is a folder and not a file.")
    return translate("CommandLine", "{option}: {path} is a device or a pipe and not a file.")


def existing_file(text: str | None, option: str) -> str:
    """The whole path of a file that an option names, empty where it names none; RefusalError."""
    if text is None:
        return ""
    path = Path(_name(text, option))
    try:
        path = path.expanduser()
        if not path.is_file():
            raise RefusalError(
                translate("CommandLine", "{option}: there is no file {path}.").format(
                    option=option, path=path
                )
            )
    except (OSError, RuntimeError) as error:
        raise RefusalError(
            translate("CommandLine", "{option}: {path} cannot be opened: {why}.").format(
                option=option, path=path, why=_why(error)
            )
        ) from error
    return str(path.absolute())


def _name(text: str, option: str, *, folder: bool = False) -> str:
    if not text.strip():
        if folder:
            told = translate("CommandLine", "{option} needs the name of a folder.")
        else:
            told = translate("CommandLine", "{option} needs the name of a file.")
        raise RefusalError(told.format(option=option))
    if any(unicodedata.category(letter) in UNSHOWN for letter in text):
        raise RefusalError(
            translate(
                "CommandLine",
                "{option}: the name {name} holds characters that cannot be shown. Choose another.",
            ).format(option=option, name=text)
        )
    return text


@contextmanager
def _refused(folder: Path) -> Generator[None]:
    try:
        yield
    except (OSError, RuntimeError) as error:
        raise RefusalError(
            translate(
                "CommandLine",
                "The folder {folder} cannot be used for your sessions: {why}. "
                "Choose another one with --data-dir.",
            ).format(folder=folder, why=_why(error))
        ) from error


def _check_way(folder: Path) -> None:
    """Fail where a file or a link that leads nowhere stands in the place of a folder."""
    for each in (folder, *folder.absolute().parents):
        if each.is_symlink() and not files.is_there(each):
            # Its disk may only be away for now; a folder made in its place would hide that.
            told = translate("CommandLine", "{path} is a link that leads nowhere")
            raise OSError(None, told.format(path=each))
        if files.is_there(each):
            if not each.is_dir():
                told = translate("CommandLine", "{path} is a file and not a folder")
                raise OSError(None, told.format(path=each))
            return


def _why(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)
