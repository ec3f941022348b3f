"""Write resources.qrc from assets/ and compile it into sciatica_timer/resources.rcc.

Run `python -m tools.resources` after adding or removing a file under assets/. A file assets/x/y
is reachable in the app as ":/x/y". Of a translation assets/translations/x.ts it is the compiled
one, "x.qm", that lrelease makes beside it of what is finished in it. Of the content, which is
written as TOML, it is the same as JSON, which a start reads in a tenth of the time.
"""

import json
import os
import re
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
QRC = ROOT / "resources.qrc"
WINDOWS = os.name == "nt"
RCC = ROOT / "sciatica_timer" / "resources.rcc"
SHIPPED = ("content", "icons", "illustrations", "outlines", "sounds", "clips", "desktop")
MADE = "build"
"""Where the content is put as JSON, under the names that it has as TOML."""
SUFFIXES = {".toml", ".svg", ".webp", ".json", ".wav", ".clips", ".png", ".lz4"}
UNREAD = re.compile(r".*/(thumb\.webp|breath/00.*)")
"""The small picture of a set, of which tools/thumbnails.py makes what ships, and the begin of a
breath, which is the end of the move in."""


def shipped_files(root: Path = ROOT) -> list[Path]:
    """All files under assets/ that belong into the app, sorted."""
    return sorted(
        path
        for room in SHIPPED
        for path in (root / "assets" / room).rglob("*")
        if path.is_file() and path.suffix in SUFFIXES and not UNREAD.match(path.as_posix())
    )


def translations(root: Path = ROOT) -> list[Path]:
    """The translations of the window's texts as they are written by hand or by a tool, sorted."""
    return sorted((root / "assets" / "translations").glob("*.ts"))


def index(root: Path = ROOT) -> str:
    """The text of resources.qrc for what lies under assets/."""
    lines = ["<!DOCTYPE RCC>", '<RCC version="1.0">', '  <qresource prefix="/">']
    compiled = [path.with_suffix(".qm") for path in translations(root)]
    for path in [*shipped_files(root), *compiled]:
        inside = escape(path.relative_to(root / "assets").as_posix())
        room = MADE if path.suffix == ".toml" else "assets"
        lines.append(f'    <file alias="{inside}">{room}/{inside}</file>')
    lines += ["  </qresource>", "</RCC>", ""]
    return "\n".join(lines)


def is_stale(root: Path = ROOT) -> bool:
    """Whether the bundle is missing or older than any file in it (files' times, not folders')."""
    bundle = root / "sciatica_timer" / "resources.rcc"
    if not bundle.exists():
        return True
    made = bundle.stat().st_mtime
    sources = [root / "resources.qrc", *shipped_files(root), *translations(root)]
    return any(path.stat().st_mtime > made for path in sources)


def compile_bundle(root: Path = ROOT) -> Path:
    """Compile resources.qrc into the binary bundle; raises CalledProcessError when Qt refuses.

    The index is brought up to date first, so that it never names a file that is gone.
    """
    qrc, text = root / "resources.qrc", index(root)
    if not qrc.exists() or qrc.read_text(encoding="utf-8") != text:
        qrc.write_text(text, encoding="utf-8", newline="\n")
    bundle = root / "sciatica_timer" / "resources.rcc"
    for path in translations(root):
        made = str(path.with_suffix(".qm"))
        qt_tool("lrelease", "-silent", "-nounfinished", str(path), "-qm", made)
    for path in shipped_files(root):
        if path.suffix == ".toml":
            target = root / MADE / path.relative_to(root / "assets")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(as_json(path.read_bytes()))
    # Pictures are compressed already; trying again costs seconds and gains nothing.
    # Beside, then in its place: a running app has the old one mapped into its memory.
    beside = bundle.with_suffix(f".rcc.{os.getpid()}")
    try:
        # The second version of the format would hold the times of all files.
        how = ("--binary", "--no-compress", "--format-version", "1")
        qt_tool("rcc", *how, str(qrc), "-o", str(beside), cwd=root)
        replace(beside, bundle)
    finally:
        beside.unlink(missing_ok=True)
    return bundle


def as_json(toml: bytes) -> bytes:
    """A file of the content for the bundle; what is wrong stays as it is, for the app to tell."""
    try:
        return json.dumps(tomllib.loads(toml.decode()), ensure_ascii=False).encode()
    except (ValueError, TypeError, RecursionError):
        return toml


def replace(beside: Path, target: Path) -> None:
    """Put a new file into another one's place; on Windows a virus scanner may hold it a moment."""
    for pause_s in (0.1, 0.4, 1.5) if WINDOWS else ():
        try:
            beside.replace(target)
        except PermissionError:
            time.sleep(pause_s)
        else:
            return
    beside.replace(target)


def qt_tool(name: str, *arguments: str, cwd: Path | None = None) -> None:
    """Run a tool that comes with PySide; raises CalledProcessError when it refuses."""
    # The bare scripts are not always on PATH in an isolated build.
    call = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    subprocess.run([sys.executable, "-P", "-c", call, *arguments], check=True, cwd=cwd)


def main() -> None:
    """Bring the index and the bundle up to date."""
    bundle = compile_bundle()
    print(f"{bundle.name}: {len(shipped_files())} files, {bundle.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
