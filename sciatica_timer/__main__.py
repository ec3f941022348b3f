"""The door: the current folder is left out of what is imported, then the app or a child runs."""

# Nothing else may be imported before the path is safe; Python itself has these two already.
import os
import sys

CHILDREN = {
    "speech": "sciatica_timer.services.voice.speech_engine",
    "unpacker": "sciatica_timer.services.voice.clip_unpacker",
    "player": "sciatica_timer.services.voice.audio_player",
    "writer": "sciatica_timer.services.voice.audio_writer",
    "screen": "sciatica_timer.app.start.display_trial",
    "told": "sciatica_timer.app.start.refusal_dialog",
}
"""What runs in a process of its own, by the name that follows --child. In a packaged app this
program is the only one there is, so it has to be the door of its children as well."""
SEARCHED = (
    *("PYTHONPATH", "PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
    *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH"),
)
"""Lists of folders in which libraries, plugins and programs are looked for."""
_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def main(argv: "list[str] | None" = None) -> int:
    """Run what the words say, those of the command line without any; returns the exit code."""
    if argv is None:
        _give_back_the_library_path()
        _leave_out_the_current_folder()
        _open_what_is_closed()
        _use_utf_8()
        argv = sys.argv[1:]
    if argv[:1] == ["--child"] and len(argv) > 1 and argv[1] in CHILDREN:
        import importlib

        sys.argv[1:] = argv[2:]
        return importlib.import_module(CHILDREN[argv[1]]).main() or 0
    from sciatica_timer.app.start import entry_point

    return entry_point.run(argv)


def _give_back_the_library_path() -> None:
    """Let nothing that a packaged app opens load the libraries that came with the app.

    What started it put them in front, and kept beside it what stood there before.
    """
    if getattr(sys, "frozen", False):
        os.environ.pop("LD_LIBRARY_PATH", None)
        if (before := os.environ.pop("LD_LIBRARY_PATH_ORIG", None)) is not None:
            os.environ["LD_LIBRARY_PATH"] = before


def _leave_out_the_current_folder() -> None:
    """Let nothing that lies in the current folder be run as a module, library or plugin.

    What Python has imported before this line, for `python -m` or a PYTHONPATH, is out of reach.
    """
    try:
        here = os.getcwd()
    except OSError:
        here = ""
    # With -m Python has put the current folder first, and for a file its own one.
    if sys.path and sys.path[0] in ("", here, _PACKAGE):
        del sys.path[0]
    for folder in os.environ.get("PYTHONPATH", "").split(os.pathsep):
        if (
            not os.path.isabs(folder)
            and (meant := os.path.normpath(f"{here}/{folder}")) in sys.path
        ):
            sys.path.remove(meant)
    home = os.path.dirname(_PACKAGE)
    sys.path[:] = [folder for folder in sys.path if os.path.isabs(folder)]
    if home not in sys.path:
        # Of a checkout that is not installed: last, so that nothing in it hides anything else.
        sys.path.append(home)
    for name in SEARCHED:
        if name in os.environ:
            folders = os.environ[name].split(os.pathsep)
            safe = os.pathsep.join(folder for folder in folders if os.path.isabs(folder))
            os.environ[name] = safe
            if not safe:
                # Set but empty it means the current folder to some.
                del os.environ[name]


def _open_what_is_closed() -> None:
    """Let no file of ours take the place of a closed stdout or stderr: others write there."""
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _use_utf_8() -> None:
    """Have a locale with letters in UTF-8, which Qt else asks for in four lines of its own.

    A locale that the system was never given stays what tells the language and the country.
    """
    if sys.platform != "linux":
        return
    import contextlib
    import locale

    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_CTYPE, "")
    if locale.nl_langinfo(locale.CODESET) == "UTF-8":
        return
    if all_of_it := os.environ.pop("LC_ALL", ""):
        for name in [name for name in os.environ if name.startswith("LC_")]:
            del os.environ[name]
        os.environ["LANG"] = all_of_it
    os.environ["LC_CTYPE"] = "C.UTF-8"
    with contextlib.suppress(locale.Error):
        locale.setlocale(locale.LC_CTYPE, "")


if __name__ == "__main__":
    sys.exit(main())
