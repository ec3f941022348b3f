"""Make packages that need no Python: a frozen folder, and on Linux a .deb and a .tar.xz of it.

    python3 tools/packaging/freeze.py [--folder DIR]

Everything is brought into a clean environment below DIR, so that nothing comes along that only
lies about in another one. What Qt brings and the app never uses is taken out of that environment
first: then what only those parts need does not come along either.
"""

import argparse
import os
import platform
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]

from tools.packaging import deb  # noqa: E402

PYINSTALLER = "pyinstaller>=6.11,<7"
UNUSED = (
    # GTK's look and the on-screen keyboard bring a desktop's worth of libraries with them.
    *("plugins/platformthemes/*gtk3*", "plugins/platforminputcontexts/*virtualkeyboard*"),
    *("plugins/tls", "plugins/networkinformation", "plugins/egldeviceintegrations"),
    *("plugins/sqldrivers", "plugins/qmllint", "plugins/qmltooling", "plugins/designer"),
    *("plugins/generic", "plugins/vectorimageformats", "plugins/imageformats/*pdf*"),
    *("plugins/platforms/*eglfs*", "plugins/platforms/*linuxfb*", "plugins/platforms/*vnc*"),
    *("plugins/platforms/*vkkhrdisplay*", "plugins/platforms/*minimalegl*"),
    *("plugins/wayland-graphics-integration-server", "qml"),
    # Of Qt's own words only those on its buttons and menus are needed.
    *("translations/[!q]*", "translations/qt[!b]*"),
)
"""Below the folder of Qt in PySide6; lib/Qt on Linux and macOS, the package itself on Windows."""
DEPENDS = (
    *("libc6 (>= 2.36)", "libgl1", "libegl1", "libfontconfig1", "libfreetype6", "libx11-6"),
    *("libxcb1", "libwayland-client0", "libwayland-cursor0", "libwayland-egl1"),
    *("libdbus-1-3", "xkb-data"),
)
RECOMMENDS = (
    *("libpulse0 | libasound2 | libasound2t64", "libcups2 | libcups2t64", "xdg-utils"),
    # The only voice for languages other than English; it is not in the package.
    "libespeak-ng1",
)
FIELDS = {
    "Package": "sciatica-timer",
    "Section": "misc",
    "Priority": "optional",
    "Maintainer": "The Sciatica Timer maintainers <maintainers@sciatica-timer.invalid>",
    "Depends": ", ".join(DEPENDS),
    "Recommends": ", ".join(RECOMMENDS),
    "Description": "voice, pictures and a timer for sciatica exercises\n"
    " Walks you through exercises for sciatica while you lie on a mat: a moving\n"
    " picture of every step, a voice that says what to do when it is due, and a\n"
    " calendar of what you did. Offline and private. It guides exercise; it does\n"
    " not diagnose.",
}
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def main() -> None:
    """Freeze the app, and pack what this system packs."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "packages")
    folder: Path = parser.parse_args().folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    frozen = freeze(folder, environment(folder))
    if sys.platform.startswith("linux"):
        for made in pack(frozen, folder):
            print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


def environment(folder: Path) -> Path:
    """The Python of a clean environment with the app and PyInstaller in it."""
    place = folder / "environment"
    shutil.rmtree(place, ignore_errors=True)
    run(sys.executable, "-m", "venv", str(place))
    python = place / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    run(str(python), "-m", "pip", "install", "-q", str(ROOT), PYINSTALLER)
    return python


def freeze(folder: Path, python: Path) -> Path:
    """Run PyInstaller; gives the folder that runs by itself."""
    where = "import PySide6, os; print(os.path.dirname(PySide6.__file__))"
    package = Path(output_of(str(python), "-c", where).strip())
    for pattern in UNUSED:
        for found in [*package.glob(f"Qt/{pattern}"), *package.glob(pattern)]:
            shutil.rmtree(found) if found.is_dir() else found.unlink()
    shipped = {f"qtbase_{each.name}" for each in (ROOT / "assets" / "content").iterdir()}
    for found in package.rglob("translations/qtbase_*.qm"):
        if found.stem not in shipped:
            found.unlink()
    icons(python)
    run(
        *(str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"),
        *("--distpath", str(folder), "--workpath", str(folder / "work")),
        str(ROOT / "tools" / "packaging" / "sciatica_timer.spec"),
    )
    made = folder / "sciatica-timer"
    if sys.platform.startswith("linux"):
        # What is beside numpy, openblas, does not survive it.
        there = (each for each in made.rglob("*.so*") if "numpy.libs" not in each.parts)
        run("strip", "--strip-unneeded", *(str(each) for each in there if not each.is_symlink()))
    return made


def icons(python: Path) -> None:
    """The icon in the form that Windows or macOS wants, where the spec looks for it."""
    if sys.platform not in ("win32", "darwin"):
        return
    kind, size = ("ico", 256) if sys.platform == "win32" else ("icns", 512)
    (ROOT / "build").mkdir(exist_ok=True)
    code = (
        "import sys; from PySide6.QtGui import QImage; assert QImage(sys.argv[1]).save(sys.argv[2])"
    )
    picture = ROOT / "assets" / "desktop" / f"icon-{size}.png"
    run(str(python), "-c", code, str(picture), str(ROOT / "build" / f"icon.{kind}"))


def pack(frozen: Path, folder: Path) -> list[Path]:
    """The .tar.xz and the .deb of a frozen folder; gives where they are."""
    version = output_of(str(frozen / "sciatica-timer"), "--version").split()[-1]
    machine = platform.machine()
    at = int(os.environ.get("SOURCE_DATE_EPOCH") or output_of("git", "log", "-1", "--format=%ct"))
    packed = folder / f"sciatica-timer-{version}-linux-{machine}.tar.xz"
    architecture = ARCHITECTURES.get(machine, machine)
    package = folder / f"sciatica-timer_{version}_{architecture}.deb"
    fields = {**FIELDS, "Version": version, "Architecture": architecture}
    makers = {
        packed: lambda: deb.tar_xz(deb.tree(frozen, f"sciatica-timer-{version}"), at=at),
        package: lambda: deb.package(installed(frozen), fields, at=at),
    }
    # Each takes minutes of one core.
    with ThreadPoolExecutor() as pool:
        for file, made in zip(makers, pool.map(lambda make: make(), makers.values()), strict=True):
            file.write_bytes(made)
    return list(makers)


def installed(frozen: Path) -> list[deb.Entry]:
    """Everything that the Debian package installs."""
    desktop = ROOT / "assets" / "desktop"
    hicolor = "usr/share/icons/hicolor"
    return [
        *deb.tree(frozen, "usr/lib/sciatica-timer"),
        deb.Entry(place="usr/bin/sciatica-timer", link="../lib/sciatica-timer/sciatica-timer"),
        deb.Entry(
            place="usr/share/applications/sciatica-timer.desktop",
            data=desktop / "sciatica-timer.desktop",
        ),
        deb.Entry(
            place="usr/share/mime/packages/sciatica-timer.xml",
            data=desktop / "sciatica-timer-mime.xml",
        ),
        deb.Entry(
            place="usr/share/metainfo/io.github.sciatica_timer.SciaticaTimer.metainfo.xml",
            data=desktop / "io.github.sciatica_timer.SciaticaTimer.metainfo.xml",
        ),
        deb.Entry(place="usr/share/doc/sciatica-timer/copyright", data=ROOT / "LICENSE"),
        deb.Entry(place="usr/share/doc/sciatica-timer/CREDITS.md", data=ROOT / "CREDITS.md"),
        deb.Entry(place=f"{hicolor}/scalable/apps/sciatica-timer.svg", data=desktop / "icon.svg"),
        *(
            deb.Entry(place=f"{hicolor}/{size}x{size}/apps/sciatica-timer.png", data=picture)
            for picture in sorted(desktop.glob("icon-*.png"))
            for size in [picture.stem.removeprefix("icon-")]
        ),
    ]


def run(*command: str) -> None:
    """Run a command, or end with it."""
    print(f"+ {' '.join(command)}"[:200], flush=True)
    if code := subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(code)


def output_of(*command: str) -> str:
    """What a command prints."""
    return subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
