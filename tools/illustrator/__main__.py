"""Command line of the illustrator: draws what is missing or changed."""

from __future__ import annotations

import argparse
import os

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(_name, "1")


def main() -> None:
    """Read the command line and draw."""
    parser = argparse.ArgumentParser(prog="python -m tools.illustrator", description=__doc__)
    parser.add_argument("sets", nargs="*", help="picture sets, all where none is named")
    parser.add_argument("--frames", type=int, help="at most so many frames a move, for a draft")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--measure", action="store_true", help="print measured figures only")
    parser.add_argument("--sheet", action="store_true", help="write the contact sheets only")
    parser.add_argument("--icon", action="store_true", help="write the app icon only")
    options = parser.parse_args()

    from tools.illustrator.posefile import set_names

    names = options.sets or set_names()
    unknown = set(names) - set(set_names())
    if unknown:
        parser.error(f"no such set: {', '.join(sorted(unknown))}")
    if options.measure:
        from tools.illustrator.measure import print_figures

        print_figures(names, options.frames)
        return
    if options.icon:
        from tools.illustrator.icon import write_icons

        write_icons()
        return
    if not options.sheet:
        from tools.illustrator.produce import produce

        produce(names, options.frames, options.processes)
    from tools.illustrator.sheet import write_sheets

    write_sheets()


if __name__ == "__main__":
    main()
