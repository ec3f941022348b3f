"""Arguments, then the list, the script, the sound file or the window; every end is in words."""

import argparse
import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Sequence
from types import TracebackType
from typing import NoReturn

from sciatica_timer import __version__
from sciatica_timer.app.errors import NoDisplayError, RefusalError, can_type, is_unseen
from sciatica_timer.app.start import output, startup_costs

SIGNALLED = 128
"""What a shell adds to the number of the signal that ended a program."""


class _ArgumentParser(argparse.ArgumentParser):
    """One whose help and version are told of when they cannot be printed."""

    def format_help(self) -> str:
        """The help, in the person's language."""
        from sciatica_timer.app.start import option_words

        _begin_language()
        option_words.put_in(self, self._optionals, self._actions)
        return super().format_help()

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong, which is told in the person's language."""
        raise argparse.ArgumentError(None, message)

    def _print_message(self, message: str, file: object = None) -> None:
        if file is not None and file is sys.stdout:
            output.print_text(message.rstrip("\n"))
        elif sys.stderr is not None:
            super()._print_message(message, sys.stderr)


def parser() -> argparse.ArgumentParser:
    """The command line; option_words.py says what each option is for."""
    made = _ArgumentParser(prog="sciatica-timer")
    made.add_argument("--routine", metavar="ID")
    made.add_argument("--start", action="store_true")
    made.add_argument("--in-tray", action="store_true")
    # A desktop names no file where the app is started without one.
    made.add_argument("--open", metavar="FILE", nargs="?")
    made.add_argument("--data-dir", metavar="DIR")
    made.add_argument("--trace", metavar="FILE")
    what = made.add_mutually_exclusive_group()
    what.add_argument("--terminal", action="store_true")
    what.add_argument("--list-routines", action="store_true")
    what.add_argument("--script", metavar="ID")
    what.add_argument("--render-audio", nargs=2, metavar=("ID", "FILE"))
    what.add_argument("--check", action="store_true")
    made.add_argument("--speak", action="store_true")
    made.add_argument("--json", action="store_true")
    made.add_argument("--version", action="version", version=f"Sciatica Timer {__version__}")
    return made


def run(argv: Sequence[str]) -> int:
    """Do what the words ask for; returns the exit code."""
    if sys.excepthook is sys.__excepthook__:
        sys.excepthook = _unexpected
    try:
        try:
            return _enter(argv)
        finally:
            startup_costs.end()
            output.finish()
    except RefusalError as refusal:
        refusal.tell()
        return refusal.code
    except BrokenPipeError:
        # Whoever read the output, such as head, had enough.
        output.forget()
        return 0
    except KeyboardInterrupt:
        return SIGNALLED + signal.SIGINT


def _enter(argv: Sequence[str]) -> int:
    wants_window = True
    try:
        arguments = _parse(argv)
        wants_words = arguments.list_routines or arguments.script is not None
        wants_words = wants_words or arguments.render_audio or arguments.check
        wants_window = not (wants_words or arguments.terminal)
        return _do(arguments)
    except RefusalError as refusal:
        if wants_window and is_unseen():
            from sciatica_timer.app.start.refusal_dialog import show_in_own_process

            show_in_own_process(str(refusal))
        raise
    except Exception as error:
        # A library that Windows does not load, or a virus scanner has blocked: without a window
        # nobody would ever know why there is none.
        if wants_window and is_unseen():
            from sciatica_timer.app.start.refusal_dialog import show_in_own_process

            show_in_own_process(_unexpected_sentence(error))
        raise


def _parse(argv: Sequence[str]) -> argparse.Namespace:
    try:
        return parser().parse_args(argv)
    except argparse.ArgumentError as error:
        from sciatica_timer.app.start import option_words

        _begin_language()
        raise RefusalError(option_words.misunderstood(argv)) from error


def _begin_language() -> None:
    """Let texts be in the person's language, where Qt is there to do it."""
    with contextlib.suppress(ImportError, RefusalError):
        from sciatica_timer.app.start import app_language

        app_language.begin(None)


def _do(arguments: argparse.Namespace) -> int:
    # Only now the imports that cost time: --version and --help need none of them.
    import logging

    # What went wrong is for the log, and is told in sentences; Python would print it bare.
    logging.getLogger().addHandler(logging.NullHandler())
    if arguments.check:
        from sciatica_timer.app import system_check

        return system_check.run(arguments)
    wants_words = arguments.list_routines or arguments.script is not None or arguments.render_audio
    try:
        if not (wants_words or arguments.terminal):
            startup_costs.begin()
        from sciatica_timer.app.start import app_language

        app_language.begin(arguments.data_dir)
        if wants_words:
            from sciatica_timer.app.start import cli_commands

            return cli_commands.run(arguments)
        if arguments.terminal:
            return _guide_in_terminal(arguments)
        return _show_window(arguments)
    except ImportError as error:
        from sciatica_timer.app.start.display import missing_libraries

        raise missing_libraries(error) from error


def _show_window(arguments: argparse.Namespace) -> int:
    try:
        from sciatica_timer.app.start.display import usable_platform

        platform = usable_platform()
        from sciatica_timer.app.start import launch

        return launch.run(arguments, platform=platform)
    except RefusalError as refusal:
        if isinstance(refusal, NoDisplayError) and can_type() and not arguments.open:
            from sciatica_timer.services.translation import translate

            output.print_text(
                translate(
                    "CommandLine",
                    "There is no screen to open a window on. So it is done in words here.",
                )
            )
            return _guide_in_terminal(arguments)
        raise


def _guide_in_terminal(arguments: argparse.Namespace) -> int:
    startup_costs.end()
    from sciatica_timer.app.terminal import terminal_launch

    return terminal_launch.run(arguments)


def _unexpected(
    kind: type[BaseException], error: BaseException, _trace: TracebackType | None
) -> None:
    """What nobody caught ends the program, in a sentence that helps whoever mends it."""
    # Where Python goes on after a program, as with PYTHONINSPECT, its end comes by here as well.
    if not issubclass(kind, (KeyboardInterrupt, SystemExit)):
        RefusalError(_unexpected_sentence(error)).tell()


def _unexpected_sentence(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    place = f"{os.path.basename(frames[-1].filename)}, line {frames[-1].lineno}" if frames else "?"
    try:
        from sciatica_timer.services.translation import translate
    except ImportError:
        # What translates may be what cannot be loaded.
        from sciatica_timer.app.start.untranslated import translate

    told = translate(
        "CommandLine",
        "Sciatica Timer met an error it did not expect and has ended. What you did is kept as far "
        "as it was saved. ({kind}: {error}; {place})",
    )
    return told.format(kind=type(error).__name__, error=error, place=place)
