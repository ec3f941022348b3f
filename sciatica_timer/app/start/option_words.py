"""What the options of the command line are for, in the person's language."""

import argparse
from collections.abc import Iterable

try:
    from sciatica_timer.services.translation import translate
except ImportError:
    # Help is given without Qt as well.
    from sciatica_timer.app.start.untranslated import translate


class _Formatter(argparse.HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Begin with the word for how it is called."""
        before = translate("CommandLine", "usage: ", "before how the program is called")
        super().add_usage(usage, actions, groups, prefix or before)


def put_in(
    parser: argparse.ArgumentParser,
    options: argparse._ArgumentGroup,
    actions: Iterable[argparse.Action],
) -> None:
    """Give a parser and each of its options their words."""
    options.title = translate("CommandLine", "options")
    parser.formatter_class = _Formatter
    parser.description = translate(
        "CommandLine", "Guides you through sciatica exercises with a voice, pictures and a timer."
    )
    parser.epilog = translate("CommandLine", "It guides exercise. It does not diagnose.")
    told = _words()
    for action in actions:
        action.help = told[action.dest]


def misunderstood(argv: Iterable[str]) -> str:
    """What is told of options that are none, or do not go together."""
    told = translate(
        "CommandLine",
        "Sciatica Timer cannot be started with “{words}”. --help shows what it understands.",
    )
    return told.format(words=" ".join(argv))


def _words() -> dict[str, str]:
    return {
        "help": translate("CommandLine", "show this help, and end"),
        "routine": translate("CommandLine", "show this routine first"),
        "start": translate("CommandLine", "begin it at once, or that of today"),
        "in_tray": translate("CommandLine", "wait in the tray, where there is one"),
        "open": translate("CommandLine", "show what a programme file would bring in"),
        "data_dir": translate("CommandLine", "keep sessions and preferences in DIR"),
        "trace": translate("CommandLine", "write what sounds when to FILE"),
        "terminal": translate("CommandLine", "guide a session here, in words, without a window"),
        "list_routines": translate("CommandLine", "list the routines: id, name, minutes"),
        "script": translate("CommandLine", "print everything a routine says, and when"),
        "render_audio": translate(
            "CommandLine", "write a routine as one sound file (.flac, .opus or .wav)"
        ),
        "check": translate(
            "CommandLine", "tell what this computer has for screen, sound, voice and sessions"
        ),
        "speak": translate("CommandLine", "with --check: say a sentence"),
        "json": translate("CommandLine", "with --script: as JSON"),
        "version": translate("CommandLine", "show the version, and end"),
    }
