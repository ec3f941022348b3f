"""What starts a process of the app's own; nothing of Qt is needed to know it."""

import sys
from pathlib import Path

DOOR = Path(__file__).resolve().parents[1] / "__main__.py"
"""Where every child comes in: a file, so that nothing is looked for to find it."""
VARIABLES = {
    # Python that a child starts must not look into the current folder either.
    "PYTHONSAFEPATH": "1",
    # Nothing here may ever use the network, libraries that could download included.
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    # Two voices speak beside each other, each on a core: numpy shall not share its work out.
    "OPENBLAS_NUM_THREADS": "1",
    "VECLIB_MAXIMUM_THREADS": "1",
    # A packaged app finds its own libraries by a path that was set for itself alone: a child sets
    # its own.
    "PYINSTALLER_RESET_ENVIRONMENT": "1",
}
"""What is set for every child besides what the app has."""


def _python() -> str:
    """The interpreter with real stdin and stdout: on Windows an app may run in pythonw."""
    exe = Path(sys.executable)
    if exe.name.lower() == "pythonw.exe" and exe.with_name("python.exe").exists():
        return str(exe.with_name("python.exe"))
    return str(exe)


def _program() -> str:
    """The packaged app; on Windows the one with real streams, which lies beside the other."""
    exe = Path(sys.executable)
    with_console = exe.with_name(f"{exe.stem}-console{exe.suffix}")
    return str(with_console if with_console.exists() else exe)


def child_command(name: str, *args: str) -> list[str]:
    """What runs a child of this name; in a packaged app there is no Python besides the app."""
    if getattr(sys, "frozen", False):
        return [_program(), "--child", name, *args]
    # -P: what lies in the current folder must never be imported.
    return [_python(), "-P", "-X", "utf8", str(DOOR), "--child", name, *args]


def safe_folder() -> str:
    """Where a child stands: libraries and programs are looked for there too, here and there."""
    frozen = getattr(sys, "frozen", False)
    return str(Path(sys.executable).parent if frozen else DOOR.parent)
