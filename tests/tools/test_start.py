"""README's two commands: what they refuse, what they bring, and that CI types the second."""

import ast
import io
import os
import re
import shlex
import shutil
import signal
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tools import bare_machine, environment, needs, resources, start
from tools.environment import Environment
from tools.needs import FILE, PROGRAM, Need, StuckError
from tools.package_managers import MANAGERS

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
README = (ROOT / "README.md").read_text(encoding="utf-8")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages are a Linux thing")


def program(path: Path, *lines: str) -> None:
    path.write_text("\n".join(["#!/bin/sh", *lines, ""]), encoding="utf-8")
    path.chmod(0o755)


class TestTheCommands:
    def test_are_two_in_the_readme_each_with_its_twin_for_windows(self) -> None:
        part = README[README.index("## Run it") : README.index("## Keys")]
        assert re.findall(r"^    (.*)$", part, re.MULTILINE) == [
            bare_machine.RUN,
            r"py tools\start.py run",
            bare_machine.TEST,
            r"py tools\start.py test",
        ]

    def test_ci_types_the_one_that_tests_word_for_word(self, tmp_path: Path) -> None:
        program(tmp_path / "python3", 'echo "typed: $*"', "exit 7")
        done = subprocess.run(
            ["bash", str(ROOT / ".ci" / "run")],
            env=os.environ | {"PATH": f"{tmp_path}:{os.environ['PATH']}", "CI": "true"},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.endswith("typed: tools/start.py test\n")
        assert done.returncode == 7


class TestRefusals:
    @pytest.mark.parametrize("version", [(2, 7, 18), (3, 9, 2), (3, 10, 13), (3, 15, 0)])
    def test_of_a_python_too_old_or_too_new_names_it_and_what_to_do(self, version) -> None:
        said = start.refusal(version, str(ROOT))
        assert f"3.11 to 3.14, and this is Python {version[0]}.{version[1]}." in said
        assert "Install one of these" in said or "Another one is here: type python3.1" in said

    def test_name_another_python_with_a_line_that_can_be_typed(self, monkeypatch) -> None:
        monkeypatch.setattr(start.sys, "argv", ["/a folder/start.py", "run"])
        monkeypatch.setattr(start.subprocess, "call", lambda *_, **__: 0)
        said = str(start.refusal((3, 9, 2), str(ROOT)))
        assert said.endswith('Another one is here: type python3.14 "/a folder/start.py" run')

    def test_begin_where_the_project_does(self) -> None:
        (oldest, newest), wanted = (start.OLDEST, start.NEWEST), PROJECT["project"]
        ends = f">={oldest[0]}.{oldest[1]},<{newest[0]}.{newest[1] + 1}"
        assert wanted["requires-python"] == ends
        assert start.refusal((*oldest, 0), str(ROOT)) is None
        assert start.refusal((*newest, 9), str(ROOT)) is None

    @pytest.mark.parametrize(
        ("platform", "said"),
        [
            ("macosx-10.15-universal2", None),
            # miniaudio has no wheel for it.
            ("win-arm64", "needs a Python for x64"),
            ("win-amd64", None),
        ],
    )
    def test_come_before_a_download_that_a_library_lacks(self, platform, said, monkeypatch) -> None:
        monkeypatch.setattr(start.sysconfig, "get_platform", lambda: platform)
        refused = start.refusal((3, 14, 0), str(ROOT))
        assert refused is None if said is None else said in str(refused)

    def test_name_a_folder_in_which_no_environment_can_be_made(self, tmp_path: Path) -> None:
        odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xdcbung"))
        (odd / "tools").mkdir(parents=True)
        copy = shutil.copy(ROOT / "tools" / "start.py", odd / "tools")
        done = subprocess.run(
            [sys.executable, copy, "run"], capture_output=True, text=True, check=False
        )
        assert done.returncode == 2 and "Traceback" not in done.stderr
        assert "has letters that are not in UTF-8" in done.stderr
        # One that is in UTF-8 will do, also where the locale knows no letters at all.
        whole = os.fsencode(odd.with_name("Übung")).decode("ascii", "surrogateescape")
        assert "not a whole copy" in start.refusal((3, 11, 0), whole)

    def test_can_be_said_by_a_python_too_old_to_read_what_is_new(self) -> None:
        text = (ROOT / "tools" / "start.py").read_text(encoding="ascii")
        tree = ast.parse(text, feature_version=(3, 4))
        new = ast.JoinedStr | ast.AnnAssign | ast.Starred | ast.NamedExpr | ast.arg
        found = [node for node in ast.walk(tree) if isinstance(node, new)]
        assert not [node for node in found if not isinstance(node, ast.arg) or node.annotation]

    def test_of_half_a_copy_names_what_is_gone(self, tmp_path: Path) -> None:
        (tmp_path / "tools").mkdir()
        copy = shutil.copy(ROOT / "tools" / "start.py", tmp_path / "tools")
        done = subprocess.run(
            [sys.executable, copy, "run"], capture_output=True, text=True, check=False, cwd="/"
        )
        assert done.returncode == 2
        assert done.stderr.startswith("This is not a whole copy of Sciatica Timer: pyproject.toml,")
        assert done.stderr.endswith("Clone it anew, and type the command there.\n")

    @pytest.mark.parametrize("wrong", [[], ["neither"]])
    def test_are_not_kept_from_by_a_file_with_the_name_of_one_of_pythons_own(
        self, tmp_path: Path, wrong: list[str]
    ) -> None:
        (tmp_path / "other").mkdir()
        for part in ("tools", "pyproject.toml", "sciatica_timer", "assets"):
            (tmp_path / part).symlink_to(ROOT / part)
        for there in ("json.py", "argparse.py", "other/random.py", "other/hashlib.py"):
            (tmp_path / there).write_text("raise SystemExit('a file in the way was run')")
        done = subprocess.run(
            [sys.executable, str(tmp_path / "tools" / "start.py"), *wrong],
            env=os.environ | {"PYTHONPATH": "other"},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, done.stderr) == (2, f"{environment.USAGE}\n")

    @pytest.mark.parametrize(
        ("problem", "said", "code"),
        [
            (StuckError("Type that line."), "Type that line.", 2),
            (OSError(28, "No space left on device"), "The disk is full.", 2),
            (PermissionError(13, "Permission denied", "/x"), "may not be written", 2),
            (OSError(5, "Input/output error", "/x"), "Input/output error", 2),
            (KeyboardInterrupt(), "Broken off.", 130),
        ],
    )
    def test_come_as_a_sentence(self, problem, said, code, monkeypatch, capsys) -> None:
        def set_up(*, checks: bool) -> Environment:
            raise problem

        monkeypatch.setattr(environment, "set_up", set_up)
        assert environment.main(["run"]) == code
        told = capsys.readouterr().err
        assert said in told and "Traceback" not in told


class TestWhatIsMissing:
    GL = Need(name="libnotthere.so.1", found=needs.LIBRARY, apt="libnotthere1")
    HERE = Need(name="libc.so.6", found=needs.LIBRARY, apt="libc6")

    def test_is_found_by_its_use_all_at_once(self, tmp_path: Path) -> None:
        zone = Need(name=str(tmp_path / "zone"), found=FILE, apt="tzdata")
        odd = Need(name="odd-program", found=PROGRAM, apt="odd")
        assert needs.missing([self.HERE, self.GL, zone, odd]) == [self.GL, zone, odd]
        (tmp_path / "zone").touch()
        assert needs.missing([zone]) == []

    def test_is_not_asked_for_where_another_does_its_work(self, tmp_path, monkeypatch) -> None:
        wanted = Need(name="pulse-odd", found=PROGRAM, apt="pulse-odd", instead="pipewire-odd")
        assert needs.missing([wanted]) == [wanted]
        program(tmp_path / "pipewire-odd")
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        assert needs.missing([wanted]) == []

    def test_on_windows_and_macos_is_nothing(self, monkeypatch) -> None:
        monkeypatch.setattr(sys, "platform", "darwin")
        assert needs.missing([self.GL]) == []

    def test_becomes_packages_each_once_by_the_name_of_the_day(self) -> None:
        wanted = [need for need in needs.RUN if "glib" in need.apt or need.name == "ensurepip"]
        assert needs.packages(wanted, long_time=False, python="3.11") == [
            *("libglib2.0-0", "python3.11-venv")
        ]
        assert needs.packages(wanted, long_time=True, python="3.13") == [
            *("libglib2.0-0t64", "python3.13-venv")
        ]

    @pytest.mark.parametrize(
        ("manager", "names"),
        [
            ("dnf", {"libGL.so.1()(64bit)", "/usr/bin/Xvfb", "tzdata", "glibc-locale-source"}),
            ("zypper", {"libGL.so.1()(64bit)", "/usr/bin/Xvfb", "timezone", "glibc-i18ndata"}),
            ("pacman", {"libglvnd", "libxcb", "xcb-util-cursor", "xorg-server-xvfb", "openbox"}),
        ],
    )
    def test_has_a_name_in_every_system(self, manager, names) -> None:
        name_of = next(each for each in MANAGERS if each.program == manager).name_of
        found = {name_of(need.name) for need in needs.TEST}
        assert names <= found
        whole = found if manager == "pacman" else ()
        assert not [name for name in whole if ".so" in name or "/" in name or " " in name]

    def test_becomes_one_line_that_root_may_type_too(self) -> None:
        for sudo, begins in ((True, ["sudo", "sh", "-c"]), (False, ["su", "-", "-c"])):
            *before, inside = shlex.split(needs.line_to_type(["libgl1", "xvfb"], sudo=sudo))
            assert before == begins
            assert inside.startswith("apt-get update && apt-get install -y ")
            assert inside.endswith(" --no-remove libgl1 xvfb")

    def test_holds_every_program_that_a_test_looks_for(self) -> None:
        asked = re.compile(r"\bwhich\(\"([^\"]+)\"\)")
        named = {
            found
            for path in (ROOT / "tests").rglob("*.py")
            for found in asked.findall(path.read_text(encoding="utf-8"))
        }
        assert named - {need.name for need in needs.TEST} == {"false"}, "add it to tools/needs.py"


class TestProviding:
    """With an apt-get of the test's own, that brings a program when it installs."""

    @pytest.fixture
    def bin(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        monkeypatch.setenv("PATH", str(tmp_path))
        return tmp_path

    @pytest.fixture
    def wanted(self) -> list[Need]:
        return [Need(name=f"odd-{each}", found=PROGRAM, apt=f"package-{each}") for each in "ab"]

    def be(self, user: int, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "geteuid", lambda: user)

    def test_as_root_installs_all_in_one_go(self, bin, wanted, monkeypatch) -> None:
        self.be(0, monkeypatch)
        bring = f"for n in a b; do : > {bin}/odd-$n; /bin/chmod +x {bin}/odd-$n; done"
        program(
            bin / "apt-get", f'echo "$*" >> {bin}/asked', f'[ "$1" = update ] || {{ {bring}; }}'
        )
        said: list[str] = []
        needs.provide(wanted, say=said.append)
        needs.provide(wanted, say=said.append)
        update, install = (bin / "asked").read_text().splitlines()
        assert update.startswith("update ") and " package-a package-b " in install
        assert said == [
            "Installing what the system lacks, with apt-get: package-a package-b",
        ]

    @pytest.mark.parametrize(
        ("manager", "asked"),
        [
            ("dnf", "install -y --setopt=install_weak_deps=False /usr/bin/odd-a /usr/bin/odd-b"),
            (
                "zypper",
                "--non-interactive install --no-recommends /usr/bin/odd-a /usr/bin/odd-b",
            ),
            ("pacman", "-S --noconfirm --needed odd-a odd-b"),
        ],
    )
    def test_by_the_manager_that_is_there(self, bin, wanted, monkeypatch, manager, asked) -> None:
        self.be(0, monkeypatch)
        bring = f"for n in a b; do : > {bin}/odd-$n; /bin/chmod +x {bin}/odd-$n; done"
        program(bin / manager, f'echo "$*" >> {bin}/asked', bring)
        needs.provide(wanted, say=str)
        assert (bin / "asked").read_text() == f"{asked}\n"

    def test_as_root_says_why_it_failed(self, bin, wanted, monkeypatch) -> None:
        self.be(0, monkeypatch)
        program(bin / "apt-get", 'echo "E: Could not get lock /var/lib/dpkg/lock"', "exit 100")
        with pytest.raises(StuckError, match=r"Another program is just installing packages\."):
            needs.provide(wanted, say=str)

    def test_that_changed_nothing_says_so(self, bin, wanted, monkeypatch) -> None:
        self.be(0, monkeypatch)
        program(bin / "apt-get")
        with pytest.raises(StuckError, match=r"still this Python does not find odd-a, odd-b\."):
            needs.provide(wanted, say=str)

    def test_as_a_user_tells_the_one_line_and_installs_nothing(
        self, bin, wanted, monkeypatch
    ) -> None:
        self.be(1000, monkeypatch)
        program(bin / "apt-get", f": > {bin}/touched")
        said: list[str] = []
        with pytest.raises(StuckError, match="Type that line, or ask whoever looks after"):
            needs.provide(wanted, say=said.append)
        line = needs.line_to_type(["package-a", "package-b"], sudo=False)
        assert f"\n    {line}\n" in said
        assert not (bin / "touched").exists()

    @pytest.mark.parametrize("answer", ["y\n", "n\n", ""])
    def test_as_a_user_with_sudo_asks_first(self, bin, wanted, monkeypatch, answer) -> None:
        class Keyboard(io.StringIO):
            def isatty(self) -> bool:
                return True

        self.be(1000, monkeypatch)
        monkeypatch.setattr(sys, "stdin", Keyboard(answer))
        program(bin / "sudo", "shift", f': > {bin}/asked; exec /bin/sh "$@"')
        program(bin / "apt-get", *(f": > {bin}/odd-{n}; /bin/chmod +x {bin}/odd-{n}" for n in "ab"))
        if answer == "y\n":
            needs.provide(wanted, say=str)
        else:
            with pytest.raises(StuckError, match="Type that line"):
                needs.provide(wanted, say=str)
        assert (bin / "asked").exists() == (answer == "y\n")

    def test_elsewhere_names_what_is_missing(self, bin, wanted) -> None:
        with pytest.raises(StuckError, match=r"This system lacks odd-a, odd-b\. Install what"):
            needs.provide(wanted, say=str)

    @pytest.mark.parametrize(
        ("printed", "said"),
        [
            ("OSError: [Errno 28] No space left on device", "The disk is full."),
            ("E: You don't have enough free space in /var/cache", "The disk is full."),
            ("ERROR: Cannot connect to proxy. 407 Proxy Authentication Required", "The proxy"),
            ("SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'\nNo matching distribution", "trusted"),
            ("Failed to establish a new connection\nNo matching distribution found", "internet"),
            ("Temporary failure resolving\nE: Unable to locate package", "internet"),
            ("E: Unable to locate package openbox", '"universe"'),
            ("E: dpkg was interrupted, you must manually run", "dpkg --configure -a"),
            ("error: target not found: xcb-util-cursor", "Bring the system up to date"),
            ("error: failed to init transaction (unable to lock database)", "Another program"),
            ("E: Packages need to be removed but remove is disabled.", "take away packages"),
            ("ERROR: No matching distribution found for miniaudio", "another Python"),
            ("ERROR: Could not open '/x': [Errno 13] Permission denied", "may not be written"),
            ("[WinError 112] Es steht nicht genug Speicherplatz", "The disk is full."),
            ("OSError: [WinError 5] Zugriff verweigert: 'x'\nCheck the permissions", "open. Close"),
            ("[WinError 32] Der Prozess kann nicht auf die Datei zugreifen", "open. Close"),
            ("[Errno 2] No such file\nHINT: no Windows Long Path support enabled", "too long"),
            ("one\nError: The odd thing.\nlast", "Its words were: Error: The odd thing."),
            ("", "Its words were: none"),
        ],
    )
    def test_turns_what_an_installer_printed_into_a_sentence(self, printed, said) -> None:
        assert said in needs.why(printed)


class TestOnWindows:
    def test_ctrl_c_is_the_apps_own_matter(self, tmp_path, monkeypatch) -> None:
        """It reaches this program as well, which has to wait for the app to end as it likes."""
        heard: list[object] = []

        def call(*_: object, **__: object) -> int:
            heard.append(signal.getsignal(signal.SIGINT))
            return 7

        before = signal.getsignal(signal.SIGINT)
        monkeypatch.setattr(environment, "WINDOWS", True)
        monkeypatch.setattr(subprocess, "call", call)
        try:
            there = Environment(ROOT, checks=False)
            assert environment._hand_over(there, []) == 7
        finally:
            signal.signal(signal.SIGINT, before)
        assert heard == [signal.SIG_IGN]

    def test_the_checks_read_in_utf_8(self, monkeypatch) -> None:
        seen: list[str | None] = []

        def call(*_: object, env: dict[str, str], **__: object) -> int:
            seen.append(env.get("PYTHONUTF8"))
            return 0

        monkeypatch.setattr(environment, "WINDOWS", True)
        monkeypatch.setattr(subprocess, "call", call)
        assert environment._check(Environment(ROOT, checks=True), []) == 0
        assert seen == ["1"] * 4

    def test_a_bundle_that_a_virus_scanner_looks_into_takes_its_place(
        self, tmp_path, monkeypatch
    ) -> None:
        (tmp_path / "new").write_bytes(b"new")
        refusals, real = [PermissionError(13, "in use")] * 3, os.replace
        waited: list[float] = []

        def replace(*paths: object) -> None:
            if refusals:
                raise refusals.pop()
            real(*paths)

        monkeypatch.setattr(resources, "WINDOWS", True)
        monkeypatch.setattr(resources.time, "sleep", waited.append)
        monkeypatch.setattr(os, "replace", replace)
        resources.replace(tmp_path / "new", tmp_path / "old")
        assert (tmp_path / "old").read_bytes() == b"new" and len(waited) == 3
