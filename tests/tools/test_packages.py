"""What is packed for people without Python."""

import configparser
import io
import lzma
import os
import re
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from sciatica_timer import __version__
from sciatica_timer.app.paths import NAME
from tools.packaging import deb, freeze

DEBIANS_OWN = Path("/usr/bin/dpkg-deb")
PACKAGING = Path(freeze.__file__).parent
DESKTOP = PACKAGING.parents[1] / "assets" / "desktop"
APP_ID = "io.github.sciatica_timer.SciaticaTimer"


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder like a frozen one, with a program, a file and a link."""
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    (folder / "sciatica-timer").write_text("#!/bin/sh\n")
    (folder / "sciatica-timer").chmod(0o755)
    (folder / "_internal" / "words").write_bytes(b"words")
    (folder / "_internal" / "link").symlink_to("words")
    return folder


def members(package: bytes) -> dict[str, bytes]:
    """What an ar archive holds, by name."""
    assert package.startswith(b"!<arch>\n")
    found, at = {}, 8
    while at < len(package):
        header = package[at : at + 60]
        size = int(header[48:58])
        found[header[:16].decode().strip()] = package[at + 60 : at + 60 + size]
        at += 60 + size + size % 2
    return found


def opened(packed: bytes) -> dict[str, tarfile.TarInfo]:
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(packed))) as archive:
        return {each.name: each for each in archive.getmembers()}


def made(frozen: Path) -> bytes:
    fields = {**freeze.FIELDS, "Version": "1.0", "Architecture": "amd64"}
    return deb.package(freeze.installed(frozen), fields, at=1_000_000)


def test_a_package_holds_the_app_its_entry_and_its_icons(frozen):
    files = opened(members(made(frozen))["data.tar.xz"])
    program = files["./usr/lib/sciatica-timer/sciatica-timer"]
    assert program.mode == 0o755
    assert files["./usr/lib/sciatica-timer/_internal/words"].mode == 0o644
    assert files["./usr/lib/sciatica-timer/_internal/link"].linkname == "words"
    assert files["./usr/bin/sciatica-timer"].linkname == "../lib/sciatica-timer/sciatica-timer"
    assert "./usr/share/applications/sciatica-timer.desktop" in files
    assert "./usr/share/mime/packages/sciatica-timer.xml" in files
    assert "./usr/share/icons/hicolor/scalable/apps/sciatica-timer.svg" in files
    assert "./usr/share/icons/hicolor/48x48/apps/sciatica-timer.png" in files
    assert all(each.uid == 0 and each.mtime == 1_000_000 for each in files.values())
    assert files["./usr"].isdir()
    assert files["./usr"].mode == 0o755


def test_it_is_the_same_byte_for_byte_and_nothing_in_it_runs_at_the_installation(frozen):
    once = made(frozen)
    for path in frozen.rglob("*"):
        os.utime(path, (5, 5), follow_symlinks=False)
    assert made(frozen) == once
    assert list(opened(members(once)["control.tar.xz"])) == ["./control"]


@pytest.mark.skipif(not DEBIANS_OWN.exists(), reason="this is not a Debian")
def test_debian_reads_it(frozen, tmp_path):
    package = tmp_path / "made.deb"
    package.write_bytes(made(frozen))
    told = subprocess.run(
        [DEBIANS_OWN, "--field", package, "Package", "Version", "Installed-Size"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert told.startswith("Package: sciatica-timer\nVersion: 1.0\nInstalled-Size: ")
    subprocess.run([DEBIANS_OWN, "--extract", package, tmp_path / "out"], check=True)
    link = tmp_path / "out" / "usr" / "bin" / "sciatica-timer"
    assert link.resolve().read_text() == "#!/bin/sh\n"


def test_what_is_imported_by_its_name_alone_is_in_the_packages():
    """PyInstaller finds no such import by itself, and what lacks it there is silent."""
    asked = {
        name
        for path in (PACKAGING.parents[1] / "sciatica_timer").rglob("*.py")
        for name in re.findall(r'import_module\("([\w.]+)"\)', path.read_text(encoding="utf-8"))
        if not name.startswith("PySide6.")
    }
    frozen = (PACKAGING / "sciatica_timer.spec").read_text(encoding="utf-8")
    # Python has the one itself; the other comes with its parts.
    assert asked - set(re.findall(r'"([\w.]+)"', frozen)) == {"winreg", "jeepney"}


def test_the_entry_starts_the_app_and_its_window_is_known_by_it():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(DESKTOP / f"{NAME}.desktop", encoding="utf-8")
    told = entry["Desktop Entry"]
    assert (told["Icon"], told["StartupWMClass"]) == (NAME, NAME)
    assert told["Exec"] == f"{NAME} --open %f"
    types = ElementTree.parse(DESKTOP / f"{NAME}-mime.xml").getroot()
    assert [f"{each.attrib['type']};" for each in types] == [told["MimeType"]]
    assert told["Terminal"] == "false"
    assert told["Actions"] == "start;"
    assert entry["Desktop Action start"]["Exec"] == f"{NAME} --start"


def test_windows_installs_it_in_each_language_of_the_app():
    told = (PACKAGING / "windows" / "installer.iss").read_bytes().decode("utf-8")
    assert told.startswith("\ufeff"), "without the mark its letters are read as Windows' own"
    shipped = {each.name for each in (DESKTOP.parent / "content").iterdir()}
    assert set(re.findall(r'^Name: "(\w+)"; MessagesFile:', told, re.MULTILINE)) == shipped
    for text in ("ProgrammeFile", "ConfirmUninstall"):
        assert set(re.findall(rf"^(\w+)\.{text}=.", told, re.MULTILINE)) == shipped


def test_the_description_for_software_centres_tells_this_version():
    file = DESKTOP / f"{APP_ID}.metainfo.xml"
    told = ElementTree.parse(file).getroot()
    assert told.findtext("id") == APP_ID
    assert told.findtext("launchable") == f"{NAME}.desktop"
    assert told.find("releases/release").attrib["version"] == __version__


@pytest.mark.parametrize(
    ("validator", "file"),
    [
        (("desktop-file-validate", "--warn-kde"), f"{NAME}.desktop"),
        (("appstreamcli", "validate", "--no-net"), f"{APP_ID}.metainfo.xml"),
    ],
    ids=lambda value: value[0] if isinstance(value, tuple) else "",
)
def test_the_tools_of_the_desktop_find_nothing_wrong(validator, file):
    if not shutil.which(validator[0]):
        pytest.skip(f"{validator[0]} is not here")
    told = subprocess.run([*validator, DESKTOP / file], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.skipif(
    not shutil.which("update-mime-database"), reason="update-mime-database is not here"
)
def test_a_programme_is_a_type_of_its_own(tmp_path):
    (tmp_path / "packages").mkdir()
    shutil.copy(DESKTOP / f"{NAME}-mime.xml", tmp_path / "packages")
    subprocess.run(["update-mime-database", tmp_path], check=True)
    told = (tmp_path / "globs2").read_text()
    assert "50:application/x-sciatica-programme:*.sciatica\n" in told


def windows_of_a_refusal(program: Path) -> str:
    """The numbers of the windows in which a start from an icon is refused."""
    read, write = os.pipe()
    with subprocess.Popen(["Xvfb", "-displayfd", str(write)], pass_fds=[write]) as server:
        screen = {**os.environ, "DISPLAY": f":{os.read(read, 16).decode().strip()}"}
        del screen["QT_QPA_PLATFORM"]
        done = subprocess.run(
            [program, "--data-dir", __file__], env=screen, stderr=subprocess.DEVNULL, check=False
        )
        assert done.returncode == 2
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", "Sciatica Timer"]
        found = subprocess.run(
            search, env=screen, capture_output=True, text=True, check=True, timeout=60
        )
        server.terminate()
    os.close(read)
    os.close(write)
    return found.stdout


@pytest.mark.campaign
def test_a_frozen_app_plays_a_routine_to_its_end(tmp_path):
    """Freezes, then plays "Very gentle" from the frozen folder."""
    subprocess.run(
        [sys.executable, PACKAGING / "freeze.py", "--folder", tmp_path], check=True, timeout=1800
    )
    program = tmp_path / NAME / NAME
    data, trace = tmp_path / "data", tmp_path / "trace"
    data.mkdir()
    (data / "preferences.json").write_text('{"version": 1, "welcomed": true}')
    with subprocess.Popen(
        [program, "--data-dir", data, "--routine", "flare-day", "--start", "--trace", trace],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    ) as app:
        with pytest.raises(subprocess.TimeoutExpired):
            app.wait(300)
        app.terminate()
    assert "That was it. Well done." in trace.read_text().splitlines()[-2]
    assert (data / "sessions.json").exists()
    assert windows_of_a_refusal(program)
    files = [each for each in (tmp_path / NAME).rglob("*") if not each.is_symlink()]
    sizes = [each.stat().st_size for each in files if each.is_file()]
    assert sum(sizes) <= 225e6
    for packed in [*tmp_path.glob("*.deb"), *tmp_path.glob("*.tar.xz")]:
        assert packed.stat().st_size <= 95e6
