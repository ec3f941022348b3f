"""Set everything up and run the app, or run every check; README names the two commands.

    python3 tools/start.py run     [what sciatica-timer takes]
    python3 tools/start.py test    [what pytest takes]

Only the standard library is used, and this file keeps to what any Python 3, and Python 2 as well,
can read: it has to say in words that a Python is too old.
"""

import os
import subprocess
import sys
import sysconfig

OLDEST, NEWEST = (3, 11), (3, 14)
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
PARTS = (
    "pyproject.toml",
    "sciatica_timer",
    "assets",
    "tools/needs.py",
    "tools/package_managers.py",
    "tools/environment.py",
    "tools/unused.py",
)


def refusal(version, root):
    """The sentence for a Python or a folder that will not do, or None."""
    if not OLDEST <= version[:2] <= NEWEST:
        return "Sciatica Timer needs Python 3.11 to " + (
            ".".join(str(part) for part in NEWEST)
            + ", and this is Python "
            + ".".join(str(part) for part in version[:2])
            + ". "
            + _advice()
        )
    if sysconfig.get_platform() == "win-arm64":
        return (
            "Sciatica Timer needs a Python for x64, which Windows runs on this computer as well, "
            "and this is one for ARM64. Install the Windows installer (64-bit) from python.org, "
            "then type the command with the python.exe of it."
        )
    try:
        os.fsencode(root).decode("utf-8")
    except UnicodeDecodeError:
        return (
            "The way to this folder, " + root + ", has letters that are not in UTF-8, and Python's "
            "own tools make nothing in it. Give its folders other names, then type the command "
            "again."
        )
    gone = [part for part in PARTS if not os.path.exists(os.path.join(root, part))]
    if gone:
        return "This is not a whole copy of Sciatica Timer: " + (
            ", ".join(gone) + " is not in " + root + ". Clone it anew, and type the command there."
        )
    return None


def _advice():
    """What to type where another Python is there that will do."""
    windows = os.name == "nt"
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        name = "3." + str(minor)
        python = "py -" + name if windows else "python" + name
        try:
            with open(os.devnull, "w") as nowhere:
                # Some only stand there to say that they are not chosen, so it is tried.
                call = (python + " -c pass").split()
                found = subprocess.call(call, stdout=nowhere, stderr=nowhere) == 0
        except OSError:
            found = False
        if found:
            words = ['"' + each + '"' if " " in each else each for each in sys.argv]
            return "Another one is here: type " + python + " " + " ".join(words)
    return "Install one of these, then type the command again."


def _leave_strange_folders_out():
    """Find our modules, and let no file that was put into a folder hide one of Python's own."""
    try:
        here = os.getcwd()
    except OSError:
        here = os.sep  # It is gone, so nothing in it is in the way.
    named = os.environ.get("PYTHONPATH", "").split(os.pathsep)
    strange = [os.path.normpath(os.path.join(here, each)) for each in named]
    # The first one is the folder of this file: its modules are found as they are in the tests.
    sys.path[:] = [
        each for each in sys.path[1:] if os.path.normpath(os.path.join(here, each)) not in strange
    ]
    libraries = [at for at, each in enumerate(sys.path) if each.endswith("-packages")]
    sys.path.insert(libraries[0] if libraries else len(sys.path), ROOT)


def main():
    """Refuse in words, or hand over to what newer Pythons understand; returns the exit code."""
    sentence = refusal(sys.version_info, ROOT)
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 2
    _leave_strange_folders_out()
    from tools import environment

    return environment.main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
