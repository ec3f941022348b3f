"""The door: arguments, then the list, the script, the sound file or the window."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from sciatica_timer import __version__


def parser() -> argparse.ArgumentParser:
    """The command line."""
    made = argparse.ArgumentParser(
        prog="sciatica-timer",
        description="Guides you through sciatica exercises with a voice, pictures and a timer.",
        epilog="It guides exercise. It does not diagnose.",
    )
    made.add_argument("--routine", metavar="ID", help="show this routine first")
    made.add_argument("--start", action="store_true", help="begin the routine at once")
    made.add_argument(
        "--data-dir", metavar="DIR", type=Path, help="keep sessions and preferences in DIR"
    )
    made.add_argument("--trace", metavar="FILE", type=Path, help="write what sounds when to FILE")
    what = made.add_mutually_exclusive_group()
    what.add_argument(
        "--list-routines", action="store_true", help="list the routines: id, name, minutes"
    )
    what.add_argument("--script", metavar="ID", help="print everything a routine says, and when")
    what.add_argument(
        "--render-audio",
        nargs=2,
        metavar=("ID", "FILE"),
        help="write a routine as one sound file (.flac, .opus or .wav)",
    )
    made.add_argument("--json", action="store_true", help="with --script: as JSON")
    made.add_argument("--version", action="version", version=f"Sciatica Timer {__version__}")
    return made


def main(argv: Sequence[str] | None = None) -> int:
    """Run Sciatica Timer; returns the exit code."""
    arguments = parser().parse_args(argv)
    # Only now the imports that cost time: --version and --help need none of them.
    from sciatica_timer.app.refusal import RefusalError

    try:
        if arguments.list_routines or arguments.script or arguments.render_audio:
            from sciatica_timer.app import command_line

            return command_line.run(arguments)
        from sciatica_timer.app.display import require_display

        require_display()
        from sciatica_timer.app import window

        return window.run(arguments)
    except RefusalError as refusal:
        print(f"sciatica-timer: {refusal}", file=sys.stderr)
        return refusal.code
    except BrokenPipeError:
        # Whoever read the output, such as head, had enough; Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


if __name__ == "__main__":
    sys.exit(main())
