"""The environment .venv: made, mended or left alone; then the app or the checks in it.

What is ready is known by a mark in it, which names what it was made from; while the mark says
"unfinished" the next start makes it anew. Nothing is written outside this folder.
"""

import hashlib
import io
import json
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, cast

from tools import needs, resources, unused
from tools.needs import StuckError, why

ROOT = resources.ROOT
WINDOWS = os.name == "nt"
RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"
PACKAGES = "Lib/site-packages" if WINDOWS else "lib/python*/site-packages"
USAGE = (
    "Type the command with run at its end to start Sciatica Timer, or with test to run every "
    "check. What follows these words is handed on to the app, or to pytest."
)
UNFINISHED = "unfinished"
BIG_MB = 5
DOWNLOAD = re.compile(r"Downloading (?:\S*/)?([^/\s]+?)-[^/\s]*? \((\d+)(?:\.\d+)? MB\)")
PROBE = """
import sys
from importlib.metadata import version
for name in sys.argv[1:]:
    version(name)
import PySide6.QtCore, sciatica_timer
"""
LOADED = (
    "import PySide6.QtNetwork, PySide6.QtPrintSupport, PySide6.QtSvgWidgets\n"
    "from PySide6.QtGui import QGuiApplication\n"
    "QGuiApplication(['', '-platform', 'offscreen'])"
)
"""What has to run without the unused parts."""


def say(line: str) -> None:
    """Tell a step at once, before it is done."""
    print(line, flush=True)


def name_of(requirement: str) -> str:
    """What is required, without its versions."""
    return re.split(r"[^\w.-]", requirement, maxsplit=1)[0]


class Environment:
    """The folder .venv of one checkout, for the app alone or with what the checks need as well."""

    def __init__(self, root: Path, *, checks: bool) -> None:
        self.root = root
        self.folder = root / ".venv"
        self.workshop = root / ".venv-setup"
        self._checks = checks
        self._is_ours = False
        """Made by this program, so not by hand."""
        self._mark = self.folder / "made-from.json"
        self._python_of = f"{sys.base_prefix} {RUNNING}"
        self._project: dict[str, Any] = tomllib.loads(
            (root / "pyproject.toml").read_text(encoding="utf-8")
        )

    @property
    def python(self) -> str:
        """The Python in it. Programs in it are run as its modules: the scripts that pip writes
        hold the whole path, in an encoding that need not be the one of the system."""
        return str(self.folder / ("Scripts/python.exe" if WINDOWS else "bin/python"))

    @property
    def variables(self) -> dict[str, str]:
        """The variables for what runs in it: no other Python's folders, no options for pip.

        What is compiled is kept: the app starts processes of its own, and each would compile anew.
        """
        strange = ("PYTHONHOME", "PYTHONPATH", "PIP_USER", "PIP_TARGET", "PIP_PREFIX")
        strange += ("PIP_ROOT", "PIP_DRY_RUN", "PIP_NO_DEPS", "PYTHONDONTWRITEBYTECODE")
        return {name: value for name, value in os.environ.items() if name not in strange}

    def requirements(self) -> list[str]:
        """What pip shall bring: what building, the app and, when wanted, the checks need."""
        project = self._project["project"]
        checks: list[str] = project["optional-dependencies"]["dev"] if self._checks else []
        return [*self._project["build-system"]["requires"], *project["dependencies"], *checks]

    @property
    def brought_alone(self) -> list[str]:
        """Those of the requirements whose own are not brought: the app does without them."""
        names: list[str] = self._project["tool"]["sciatica-timer"]["brought-alone"]
        return [each for each in self.requirements() if name_of(each) in names]

    def made_from(self) -> str:
        """A fingerprint of all that the environment follows from, the Python among it."""
        parts = (
            # By its bytes: the encoding of the system may not know all of its letters.
            *(os.fsencode(self.root), os.fsencode(self._python_of)),
            (self.root / "pyproject.toml").read_bytes(),
            (self.root / "sciatica_timer" / "__init__.py").read_bytes(),
        )
        return hashlib.sha256(b"\0".join(parts)).hexdigest()

    def is_ready(self) -> bool:
        """Whether nothing is to be done: made from the same, and everything can be found."""
        mark = self._read_mark()
        return (
            mark.get("from") == self.made_from()
            and (mark.get("checks") is True or not self._checks)
            and self._problem(self.requirements()) is None
        )

    def make(self) -> None:
        """Bring it up to date, from wherever it stands; raises StuckError."""
        if not all(os.access(place, os.W_OK) for place in (self.root, self.folder)
                   if place.exists()):  # fmt: skip
            raise StuckError(
                f"You may not write in {self.root}. Clone Sciatica Timer anew as yourself, and "
                "type the command there."
            )
        with self._alone():
            was_there = self.folder.exists()
            if self.is_broken():
                self._clear()
            self._bring()
            if was_there and self._problem(self.requirements()):
                # Something is gone of what pip believes is there; only beginning anew helps.
                self._clear()
                self._bring()
            if self._is_ours and not self._lighten():
                self._clear()
                self._bring()
            if problem := self._problem(self.requirements()):
                raise StuckError(f"The libraries are there, and do not load. {why(problem)}")
            self._write_mark(self.made_from())
            # Kept until here, so that a start after a broken one need not bring all anew.
            shutil.rmtree(self.workshop / "downloads", ignore_errors=True)

    def _bring(self) -> None:
        # What was brought for the checks is kept up to date by a start of the app as well.
        mark = self._read_mark()
        self._checks = self._checks or mark.get("checks") is True
        # One that somebody made by hand may serve more than this app: nothing is taken out of it.
        self._is_ours = mark.get("ours") is True or not Path(self.python).exists()
        self.folder.mkdir(exist_ok=True)
        self._write_mark(UNFINISHED)
        if not Path(self.python).exists():
            say("Making the environment in .venv.")
            base = getattr(sys, "_base_executable", None) or sys.executable
            self._run([base, "-P", "-m", "venv", str(self.folder)], "The environment was not made.")
        elif self._problem_of("-c", "import pip"):
            self._run([self.python, "-P", "-m", "ensurepip"], "The environment has no pip.")
        say("Bringing the libraries into it. The first time that takes a few minutes.")
        alone = self.brought_alone
        self._pip(*(each for each in self.requirements() if each not in alone))
        self._pip("--no-deps", *alone)
        if resources.is_stale(self.root):
            self.compile()
        # Everything it needs is there: another Qt, only to build with, need not be brought.
        self._pip("--no-build-isolation", "--no-deps", "--editable", str(self.root))
        self._point_at_root()

    def _lighten(self) -> bool:
        """Take out what is never used; returns whether what is used loads as before.

        A version to come may need what this one does not.
        """
        if self._problem_of("-c", LOADED):
            return True
        with suppress(OSError):  # What stays only takes room.
            for packages in self.folder.glob(PACKAGES):
                unused.remove(packages)
        return self._problem_of("-c", LOADED) is None

    def compile(self) -> None:
        """Compile pictures, sounds and words into the file that the app reads."""
        say("Packing pictures and sounds.")
        call = [self.python, "-P", str(self.root / "tools" / "resources.py")]
        self._run(call, "Pictures and sounds were not packed.")

    def _point_at_root(self) -> None:
        """Write the way to the app as a relative one: Python reads an absolute one in the encoding
        of the locale, and one with other letters then keeps it from starting at all."""
        for path in self.folder.glob(f"{PACKAGES}/_sciatica_timer.pth"):
            path.write_text(os.path.relpath(self.root, path.parent), encoding="ascii")

    def is_broken(self) -> bool:
        """Whether it has to be made anew; one that somebody made by hand is taken over."""
        if not self.folder.is_dir():
            return True
        mark = self._read_mark()
        if mark.get("from") == UNFINISHED or mark.get("python", self._python_of) != self._python_of:
            return True
        code = "import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))"
        return self._problem_of("-c", code) is not None

    def _clear(self) -> None:
        if self.folder.is_symlink() or self.folder.is_file():
            self.folder.unlink()
        elif self.folder.is_dir():
            if any(self.folder.iterdir()):
                say("The environment in .venv is broken, unfinished or of another Python.")
            shutil.rmtree(self.folder)

    def _problem(self, requirements: Sequence[str]) -> str | None:
        """What keeps the app and its libraries from being found and loaded, if anything does."""
        # What only some systems or Pythons need is not there on others.
        everywhere = [each for each in requirements if ";" not in each]
        return self._problem_of("-c", PROBE, *map(name_of, everywhere), "sciatica-timer")

    def _problem_of(self, *arguments: str) -> str | None:
        """What the environment's Python prints when it fails, or None."""
        try:
            done = subprocess.run(
                [self.python, "-P", *arguments],
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                env=self.variables,
                check=False,
            )
        except OSError as error:
            return str(error)
        return (done.stderr or "it ended") if done.returncode else None

    def _pip(self, *arguments: str) -> None:
        quiet = ("--no-input", "--disable-pip-version-check", "--progress-bar", "off")
        call = [self.python, "-P", "-m", "pip", "install", *quiet, *arguments]
        self._run(call, "pip could not bring the libraries.")

    def _run(self, call: Sequence[str], failed: str) -> None:
        """Run a step, telling only what is large; its words are kept for when it fails."""
        environment = self.variables
        environment.setdefault("PIP_CACHE_DIR", str(self.workshop / "downloads"))
        # Else Windows' own encoding, which lacks letters that a path may have.
        environment["PYTHONIOENCODING"] = "utf-8"
        printed: list[str] = []
        with subprocess.Popen(
            call,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            cwd=self.root,
            env=environment,
        ) as running:
            for line in running.stdout or ():
                printed.append(line)
                large = DOWNLOAD.search(line)
                if large and int(large[2]) >= BIG_MB:
                    say(f"    {large[1]}, {large[2]} MB")
        if running.returncode:
            log = self.workshop / "failed.txt"
            sentence = f"{failed} {why(''.join(printed))}"
            with suppress(OSError):  # A full disk has no room for it; the sentence is said anyway.
                self.workshop.mkdir(exist_ok=True)
                log.write_text("".join(printed), encoding="utf-8")
                sentence += f" Everything it said is in {log}."
            raise StuckError(sentence)

    def _read_mark(self) -> dict[str, object]:
        try:
            read: object = json.loads(self._mark.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return {}
        return cast(dict[str, object], read) if isinstance(read, dict) else {}

    def _write_mark(self, made_from: str) -> None:
        mark = {
            "from": made_from,
            "checks": self._checks,
            "python": self._python_of,
            "ours": self._is_ours,
        }
        beside = self._mark.with_suffix(".new")
        beside.write_text(json.dumps(mark), encoding="utf-8")
        resources.replace(beside, self._mark)

    @contextmanager
    def _alone(self) -> Generator[None]:
        """Refuse to work on the environment while another start does."""
        self.workshop.mkdir(exist_ok=True)
        with (self.workshop / "lock").open("a") as lock:
            try:
                if WINDOWS:
                    import msvcrt

                    msvcrt.locking(lock.fileno(), msvcrt.LK_NBLCK, 1)
                else:
                    import fcntl

                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except (BlockingIOError, PermissionError) as error:
                raise StuckError(
                    "Another start is setting this up just now. Wait until it is done, then type "
                    "the same command again."
                ) from error
            yield


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing, then run the app or the checks; returns the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    what, rest = next(iter(arguments), ""), arguments[1:]
    if what not in ("run", "test"):
        asked = what in ("-h", "--help")
        print(USAGE, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        environment = set_up(checks=what == "test")
        return (_check if what == "test" else _hand_over)(environment, rest)
    except StuckError as stuck:
        print(stuck, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"Setting up broke off. {why(str(error))}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("Broken off. The same command goes on from there.", file=sys.stderr)
        return 130


def set_up(*, checks: bool) -> Environment:
    """Everything there, in the system and in .venv; raises StuckError with what to do."""
    began = time.monotonic()
    needs.provide(needs.TEST if checks else needs.RUN, say=say)
    if os.environ.get("SUDO_UID", "0") != "0" and ROOT.stat().st_uid != 0:
        raise StuckError(
            "What the system has to bring is there. Now type the command without sudo: this "
            "folder and your sessions shall stay yours."
        )
    environment = Environment(ROOT, checks=checks)
    if not environment.is_ready():
        environment.make()
        say(f"Ready after {time.monotonic() - began:.0f} s.")
    elif resources.is_stale(ROOT):
        environment.compile()
    return environment


def _check(environment: Environment, rest: Sequence[str]) -> int:
    """Run every check until one fails; returns its exit code."""
    # What the tests read and print is in UTF-8, as it is by itself on other systems.
    variables = environment.variables | ({"PYTHONUTF8": "1"} if WINDOWS else {})
    for module, *arguments in (
        ("ruff", "check", "."),
        ("ruff", "format", "--check", "."),
        # Stubs of libraries that came for a newer Python are not for the oldest one.
        ("basedpyright", "-p", ".", "--pythonpath", environment.python, "--pythonversion", RUNNING),
        ("pytest", *rest),
    ):
        say(f"+ {shlex.join([module, *arguments])}")
        call = [environment.python, "-P", "-m", module, *arguments]
        code = subprocess.call(call, cwd=environment.root, env=variables)
        if code:
            return code
    return 0


def _hand_over(environment: Environment, rest: Sequence[str]) -> int:
    """Become the app, so that signals and the exit code are its own."""
    call = [environment.python, "-P", "-m", "sciatica_timer", *rest]
    if WINDOWS:
        # There a new program would run beside the prompt, which does not wait for it. Ctrl+C
        # reaches both, and is the app's own matter.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return subprocess.call(call, env=environment.variables)
    os.execve(call[0], call, environment.variables)
