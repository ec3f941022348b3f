"""Prove README's two commands on a machine that has next to nothing.

    sudo python3 tools/bare_machine.py [--suite NAME] [--folder DIR] [--quick] [STORY ...]

A Debian (12, or another by its suite's name) is made with debootstrap that has python3,
python3-venv and git beside the smallest base, and a fresh clone of what is committed here, in a
path with a space and letters beyond ASCII.
In copies of it the stories below are tried; what they print is kept in DIR. Where packages come
from is this machine's own setting of apt and pip, read and lent at run time. Everything runs in
namespaces of its own, so that mounts and processes end with each command.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BASE = ("python3", "python3-venv", "git")
CLONE = "Sciatica Übung"
USER, ID = "anna", "1000"
NO_SCREEN = "There is no screen to open a window on."
TAKEN = "libxcb-cursor0"
"""The library that is taken away again."""
RUN, TEST = "python3 tools/start.py run", "python3 tools/start.py test"
PHOTOGRAPH = """
import sys
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
assert app.primaryScreen().grabWindow(0).save(sys.argv[1])
"""
WINDOW = """
set -e
Xvfb :93 -screen 0 1280x800x24 -nolisten tcp & screen=$!
sleep 2
DISPLAY=:93 {run} --data-dir /tmp/data & app=$!
sleep 20
kill -0 $app
DISPLAY=:93 .venv/bin/python -c {photograph} /tmp/window.png
kill $app; wait $app || true
kill $screen
"""


def output_of(*command: str) -> str:
    """What a command of this machine prints."""
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


class Machine:
    """One bare machine in a folder, made from a base that is made once."""

    def __init__(self, name: str, *, folder: Path, suite: str) -> None:
        self.name = name
        self.root = folder / name
        self._log = (folder / f"{name}.txt").open("w", encoding="utf-8")
        base = folder / "base"
        if not (base / "made").exists():
            make_base(base, suite)
        if self.root.exists():
            shutil.rmtree(self.root)
        subprocess.run(["cp", "-a", base, self.root], check=True)
        self._lent = lend(self.root, suite)
        # The clone belongs to the user, as it would; root works in one of its own.
        for home, owner in (("root", "0"), (f"home/{USER}", ID)):
            place = self.root / home / CLONE
            output_of("git", "clone", "-q", f"file://{ROOT}", str(place))
            output_of("chown", "-R", f"{owner}:{owner}", str(place))

    def do(self, command: str, *, user: bool = False, within: int = 3600) -> tuple[int, str, float]:
        """Run a command in the clone, as root or as the user: exit code, output, seconds."""
        home = f"/home/{USER}" if user else "/root"
        mounts = [f"mount -t proc proc {self.at('proc')}", f"mount --rbind /dev {self.at('dev')}"]
        mounts += [f"mount --bind {shlex.quote(path)} {self.at(path)}" for path in self._lent]
        place = "/usr/local/bin:/usr/bin:/bin" + (
            "" if user else ":/usr/local/sbin:/usr/sbin:/sbin"
        )
        inside = ["chroot", f"--userspec={ID}:{ID}" if user else "--userspec=0:0", str(self.root)]
        inside += ["env", "-i", f"PATH={place}", f"HOME={home}", "LANG=C.UTF-8", "CI=true"]
        inside += ["bash", "-c", f"cd {shlex.quote(f'{home}/{CLONE}')} && {command}"]
        script = " && ".join([*mounts, f"exec {shlex.join(inside)}"])
        began = time.monotonic()
        print(f"[{self.name}] {USER if user else 'root'}: {command.strip().splitlines()[0]}")
        done = subprocess.run(
            ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", script],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=within,
            check=False,
        )
        took = time.monotonic() - began
        told = f"$ {command}\n{done.stdout}[exit code {done.returncode} after {took:.1f} s]\n\n"
        self._log.write(told)
        self._log.flush()
        print(f"    exit code {done.returncode} after {took:.1f} s")
        return done.returncode, done.stdout, took

    def at(self, path: str) -> str:
        """A path inside, made when it is not there, as a shell takes it."""
        inside, outside = self.root / path.lstrip("/"), Path("/", path)
        if outside.is_file():
            inside.parent.mkdir(parents=True, exist_ok=True)
            inside.touch()
        else:
            inside.mkdir(parents=True, exist_ok=True)
        return shlex.quote(str(inside))


def make_base(base: Path, suite: str) -> None:
    """Make the smallest Debian with what a bare machine is said to have."""
    if base.exists():
        shutil.rmtree(base)
    mirror = sources(suite)[0].split()[1]
    print(f"making {base} from {mirror}")
    command = ["debootstrap", "--variant=minbase", f"--include={','.join(BASE)}", suite]
    # The same steps make every suite, also one that is newer than this machine's debootstrap.
    subprocess.run([*command, str(base), mirror, "sid"], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(["chroot", base, "useradd", "--create-home", "--uid", ID, USER], check=True)
    (base / "made").touch()


def sources(suite: str) -> list[str]:
    """The lines of a sources.list for where this machine's apt gets its packages from.

    Of another suite than this machine's own: what is in the same place.
    """
    wanted = "deb $(REPO_URI) $(RELEASE) $(COMPONENT)"
    lines = output_of(
        "apt-get", "indextargets", "--format", wanted, "Created-By: Packages"
    ).splitlines()
    ours = [line for line in dict.fromkeys(lines) if line.split()[2].startswith(suite)]
    if lines and not ours:
        ours = [f"deb {lines[0].split()[1]} {suite} main"]
    if not ours:
        sys.exit("apt of this machine has no sources; type apt-get update first.")
    return ours


def lend(root: Path, suite: str) -> list[str]:
    """Write how this machine gets its packages into a bare one; returns what is to be mounted."""
    (root / "etc/apt/sources.list").write_text("\n".join(sources(suite)) + "\n")
    acquire = output_of("apt-config", "dump", "Acquire::http", "Acquire::https")
    acquire += output_of("apt-config", "dump", "Acquire::Check-Valid-Until")
    (root / "etc/apt/apt.conf.d/90lent").write_text(acquire)
    for name in ("resolv.conf", "hosts"):
        shutil.copyfile(f"/etc/{name}", root / "etc" / name)
    # No service of the system may be started by a package in there.
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)
    settings, paths = ["[global]"], dict[str, None]()
    for line in output_of(sys.executable, "-m", "pip", "config", "list").splitlines():
        name, _, value = line.partition("=")
        value = value.strip("'")
        settings.append(f"{name.rpartition('.')[2]} = {value}")
        for word in value.split():
            path = word.removeprefix("file://")
            # An index is a folder of links to files beside it.
            path = path.removesuffix("/simple")
            if path.startswith("/") and Path(path).exists():
                paths[path] = None
    (root / "etc/pip.conf").write_text("\n".join(dict.fromkeys(settings)) + "\n")
    return list(paths)


def expect(wanted: bool, what: str, printed: str) -> None:
    """End with what was printed unless it came as it should."""
    if not wanted:
        sys.exit(f"NOT AS IT SHOULD BE: {what}\n{printed[-3000:]}")
    print(f"    as it should be: {what}")


def line_in(printed: str) -> str:
    """The one line to type that the tool printed."""
    return next(line.strip() for line in printed.splitlines() if line.startswith("    su"))


def as_root(folder: Path, suite: str, *, quick: bool) -> None:
    """Root types both commands; the app is seen; a broken environment is mended."""
    machine = Machine("as_root", folder=folder, suite=suite)
    code, printed, _ = machine.do(RUN)
    last = printed.strip().splitlines()[-1]
    expect(code == 2 and NO_SCREEN in last, "all is installed, and there is no screen", printed)
    expect("Traceback" not in printed, "no traceback", printed)
    code, printed, took = machine.do(RUN)
    expect(code == 2 and printed.count("\n") == 1, f"again: one line after {took:.1f} s", printed)
    code, printed, _ = machine.do(f"cd / && python3 '/root/{CLONE}/tools/start.py' run --version")
    expect(code == 0, "from another folder, with an option handed on", printed)
    code, printed, _ = machine.do(f"dpkg --remove --force-depends {TAKEN}; {RUN}")
    expect(code == 2 and f"apt-get: {TAKEN}" in printed and NO_SCREEN in printed,
           f"{TAKEN}, taken away, is there again", printed)  # fmt: skip
    code, printed, _ = machine.do(f"script -qec '{RUN}' /dev/null < /dev/null")
    expect(code == 0 and "Welcome" in printed, "in a terminal it guides in words", printed)
    machine.do("rm .venv/bin/python3")
    code, printed, _ = machine.do(RUN)
    expect(code == 2 and "broken" in printed and NO_SCREEN in printed, "mended", printed)
    code, printed, _ = machine.do(TEST + (" -q tests/domain" if quick else ""))
    expect(code == 0, "every check passes", printed)
    story = WINDOW.format(run=RUN, photograph=shlex.quote(PHOTOGRAPH))
    code, printed, _ = machine.do(story)
    picture = machine.root / "tmp/window.png"
    expect(code == 0 and picture.exists(), "the window is open under Xvfb", printed)
    shutil.copyfile(picture, folder / "window.png")


def as_user(folder: Path, suite: str, *, quick: bool) -> None:
    """A user without rights is told the one line; after root typed it both commands work."""
    machine = Machine("as_user", folder=folder, suite=suite)
    for command, rest in ((RUN, ""), (TEST, " -q tests/domain" if quick else "")):
        code, printed, _ = machine.do(command, user=True)
        line = line_in(printed)
        expect(code == 2, f"told to type: {line}", printed)
        code, printed, _ = machine.do(line)
        expect(code == 0, "root typed it", printed)
        code, printed, _ = machine.do(command + rest, user=True)
        if command == RUN:
            expect(code == 2 and NO_SCREEN in printed, "there is no screen", printed)
        else:
            expect(code == 0, "every check passes", printed)
    machine.do(f"dpkg --remove --force-depends {TAKEN}")
    code, printed, _ = machine.do(RUN, user=True)
    line = line_in(printed)
    expect(code == 2 and TAKEN in line, f"told of {TAKEN}, taken away: {line}", printed)
    code, printed, _ = machine.do(f"{line} && su - {USER} -c 'cd ~/*/ && {RUN}'")
    expect(code == 2 and NO_SCREEN in printed, "root typed it, and it runs again", printed)


STORIES = {"as_root": as_root, "as_user": as_user}


def main() -> None:
    """Try the stories that were named, or all."""
    parser = argparse.ArgumentParser(description="Prove README's two commands on a bare Debian.")
    parser.add_argument("stories", nargs="*", choices=[*STORIES, []], metavar="STORY")
    parser.add_argument("--suite", default="bookworm", help="of Debian, by its name")
    parser.add_argument("--folder", type=Path, help="one for each suite")
    parser.add_argument("--quick", action="store_true", help="with a few of the tests only")
    wishes = parser.parse_args()
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        sys.exit("This needs root, and the package debootstrap.")
    folder = wishes.folder or Path("/var/tmp/bare-machine") / wishes.suite
    folder.mkdir(parents=True, exist_ok=True)
    for name in wishes.stories or STORIES:
        STORIES[name](folder, wishes.suite, quick=wishes.quick)
    print(f"All is as it should be. What was printed is in {folder}.")


if __name__ == "__main__":
    main()
