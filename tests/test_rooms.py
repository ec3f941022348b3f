"""The architecture as a test, read from the source by its syntax."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "sciatica_timer"
ROOMS = ("domain", "engine", "services", "ui", "app")
"""A room imports only itself and the rooms to its left."""

NETWORK = {
    *("socket", "socketserver", "ssl", "urllib", "http", "ftplib", "smtplib", "xmlrpc"),
    *("requests", "httpx", "aiohttp", "urllib3", "websockets", "webbrowser", "asyncio"),
}
LOCAL_SOCKET = "services/instance.py"
"""The one place that may use QtNetwork, and of it only the local socket: one app a folder."""
HEAVY = {
    *("pyttsx3", "hibari", "miniaudio", "numpy", "onnxruntime", "espeakng_loader"),
    *("soundfile", "jeepney"),
    *("pocketsphinx", "scipy", "PIL"),
}
CHILDREN = (
    *("speech_engine", "audio_player", "device_stream", "normalise", "drivers"),
    *("clip_unpacker", "sound_library"),
)
"""Modules of services/voice/ that only run in a process of their own."""
IMPURE = {
    *("time", "random", "secrets", "uuid", "os", "io", "pathlib", "shutil", "tempfile", "locale"),
    *("subprocess", "threading", "multiprocessing", "logging", "platform", "platformdirs"),
}
CLOCKS = ("now", "utcnow", "today", "fromtimestamp", "localtime")
CLOCK = "services/clock.py"
"""The one place that reads a wall clock and knows the zone: the zone may change meanwhile."""
PRINTER = "ui/report/report_output.py"
"""The one place that may print; it asks for the printer when somebody wants to print."""
PHOTOS = "services/photos.py"
"""The one place of the services that may use QtGui: it reads pictures, which needs no screen."""
IMAGES = {"QColorSpace", "QImage", "QImageReader", "QImageWriter", "QPainter", "QTransform"}
QT_OF = {
    "services": {"QtCore"},
    "ui": {"QtCore", "QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets"},
    "app": {"QtCore", "QtGui", "QtWidgets"},
}
FILES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))


@cache
def text_of(name: str) -> str:
    return (PACKAGE / name).read_text(encoding="utf-8")


@cache
def tree_of(name: str) -> ast.Module:
    return ast.parse(text_of(name))


@cache
def nodes_of(name: str) -> list[ast.AST]:
    """The imports and the calls of a file, wherever they stand: one walk does for every rule."""
    wanted = (ast.Import, ast.ImportFrom, ast.Call)
    return [node for node in ast.walk(tree_of(name)) if isinstance(node, wanted)]


@cache
def imported() -> list[tuple[str, list[str]]]:
    """Every import of every file: the file, and the imported name in its parts."""
    return [(name, full.split(".")) for name in FILES for full in imports(nodes_of(name))]


def imports(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Every imported name in full."""
    for node in nodes:
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are written in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def at_once(tree: ast.Module) -> Iterator[str]:
    """What is imported as soon as the module is, not inside a function or for types only."""
    later = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield from imports([node])
        elif isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            waiting += node.orelse
        elif not isinstance(node, later):
            waiting += ast.iter_child_nodes(node)


def room_of(name: str) -> str:
    return name.split("/", maxsplit=1)[0] if "/" in name else ""


def is_child(name: str) -> bool:
    return name.startswith(tuple(f"services/voice/{child}" for child in CHILDREN))


def test_there_are_these_rooms_and_no_others() -> None:
    folders = {room_of(name) for name in FILES} - {""}
    assert folders == set(ROOMS)
    assert {name for name in FILES if "/" not in name} == {"__init__.py", "__main__.py"}


def test_a_room_imports_only_itself_and_the_rooms_to_its_left() -> None:
    wrong = []
    for name, (package, *rest) in imported():
        room = room_of(name)
        allowed = ROOMS[: ROOMS.index(room) + 1] if room else ("app",)
        if package in ("tests", "tools"):
            wrong.append(f"{name} imports {package}")
        elif package == "sciatica_timer" and rest[0] in ROOMS and rest[0] not in allowed:
            wrong.append(f"{name} imports {'.'.join(rest)}")
    assert wrong == []


def test_qt_stays_in_its_rooms() -> None:
    wrong = []
    for name, (package, *rest) in imported():
        allowed = QT_OF.get(room_of(name), set())
        if name == LOCAL_SOCKET and rest[:1] == ["QtNetwork"]:
            fits = rest[1] in ("QLocalServer", "QLocalSocket")
        elif name == PHOTOS and rest[:1] == ["QtGui"]:
            fits = rest[1] in IMAGES
        elif name == PRINTER and rest[:1] == ["QtPrintSupport"]:
            fits = not any("QtPrintSupport" in full for full in at_once(tree_of(name)))
        elif package == "PySide6":
            fits = rest[0] in allowed or rest == ["__version__"]
        else:
            fits = package != "shiboken6" or "QtWidgets" in allowed
        if not fits:
            wrong.append(f"{name} imports {'.'.join(rest)}")
    assert wrong == []


def test_nothing_here_can_reach_the_network() -> None:
    wrong = [f"{name} imports {package}" for name, (package, *_) in imported()
             if package in NETWORK]  # fmt: skip
    words = ("QNetworkAccessManager", "QTcpSocket", "QUdpSocket", 'import_module("socket')
    wrong += [f"{name}: {word}" for name in FILES for word in words if word in text_of(name)]
    assert wrong == []


def wall_clocks(nodes: Iterable[ast.AST]) -> Iterator[tuple[int, str]]:
    """Wherever local time is made of a clock: its line and what is called."""
    asked = {*CLOCKS, "gmtime", "mktime", "strftime", "tzset", "toLocalTime"}
    asked |= {"currentDate", "currentTime", "currentDateTime", "systemTimeZone"}
    for node in nodes:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        verb = node.func.attr
        if verb in asked:
            owner = ast.unparse(node.func.value).rpartition(".")[2]
            if owner in ("datetime", "date", "time", "QDate", "QTime", "QDateTime"):
                yield node.lineno, f"{owner}.{verb}"
            elif verb == "toLocalTime":
                yield node.lineno, verb
        elif verb == "astimezone" and not (node.args or node.keywords):
            yield node.lineno, "astimezone() without a zone"


def test_only_the_clock_reads_the_wall_clock_and_the_zone() -> None:
    assert len(list(wall_clocks(nodes_of(CLOCK)))) > 2, "the test sees what it looks for"
    wrong = [
        f"{name}:{line} {what}"
        for name in FILES
        if name != CLOCK
        for line, what in wall_clocks(nodes_of(name))
    ]
    assert wrong == []


def test_only_two_files_ask_for_a_locale() -> None:
    """Names and digits follow the texts, order and clock the region: one place knows which."""
    asking = {name for name, full in imported() if full[-1] == "QLocale"}
    assert asking == {"ui/kit/dates.py", "services/region.py"}


def test_the_domain_and_the_engine_know_no_clock_no_chance_and_no_disk() -> None:
    pure = [name for name in FILES if room_of(name) in ("domain", "engine")]
    wrong = [f"{name} imports {package}" for name, (package, *_) in imported()
             if name in pure and package in IMPURE]  # fmt: skip
    for name in pure:
        for node in nodes_of(name):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                owner, _, verb = called.rpartition(".")
                reads = verb in CLOCKS and owner.endswith(("datetime", "date", "time"))
                if reads or called in ("open", "print", "input", "hash", "id"):
                    wrong.append(f"{name}:{node.lineno} calls {called}")
    assert wrong == []


def test_what_is_heavy_is_not_imported_with_a_module() -> None:
    wrong = [
        f"{name} imports {full}"
        for name in FILES
        for full in at_once(tree_of(name))
        if not is_child(name) and full.split(".", maxsplit=1)[0] in HEAVY
    ]
    assert wrong == []


def test_what_runs_in_a_process_of_its_own_is_not_imported_in_the_apps() -> None:
    wrong = [
        f"{name} imports {'.'.join(rest)}"
        for name, (_, *rest) in imported()
        if not is_child(name) and rest[:2] == ["services", "voice"] and rest[2] in CHILDREN
    ]
    assert wrong == []


def test_only_the_session_goes_to_another_exercise_for_it_knows_the_way_there() -> None:
    """Media keys and the terminal asked the player: nobody was led out of a hold."""
    moves = ("playback.next", "playback.back")
    assert [name for name in FILES if any(move in text_of(name) for move in moves)] == [
        "app/session/controller.py"
    ]


def test_a_file_can_be_read_in_one_sitting_and_says_what_it_is() -> None:
    assert [name for name in FILES if text_of(name).count("\n") > 400] == []
    assert [name for name in FILES if not ast.get_docstring(tree_of(name))] == []


class TestTheStart:
    """What a real start imports, in a process of its own."""

    SAY = "import json; print('\\n' + json.dumps(sorted(sys.modules)))"
    LIST = f"import sys; from sciatica_timer.__main__ import main; main(sys.argv[1:]); {SAY}"
    WINDOW = f"""
import sys, time
from PySide6.QtWidgets import QApplication

def show(*_):
    until = time.monotonic() + 1.0
    while time.monotonic() < until:
        QApplication.processEvents()
    assert any(window.isVisible() for window in QApplication.topLevelWidgets())
    {SAY}
    return 0

QApplication.exec = staticmethod(show)
from sciatica_timer.__main__ import main
sys.exit(main(sys.argv[1:]))
"""

    BARE = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from sciatica_timer.app.start.startup import StartupWindow
from sciatica_timer.ui import theme
app = QApplication([])
startup = StartupWindow(Path(sys.argv[1]))
startup.window.show()
assert "Qt" not in vars(sys.modules["PySide6.QtCore"])
{SAY}
assert startup.window.grab().toImage().pixelColor(400, 300) == theme.LIGHT.ground
from sciatica_timer.services import resources
resources.register()
startup.build()
assert startup.window.page() == "today"
"""

    def modules(self, script: str, *arguments: str, screen: bool = False) -> set[str]:
        environment = {k: v for k, v in os.environ.items() if not k.endswith("DISPLAY")}
        environment["QT_QPA_PLATFORM"] = "offscreen" if screen else "no-such-platform"
        done = subprocess.run(
            [sys.executable, "-c", script, *arguments],
            capture_output=True,
            text=True,
            timeout=60,
            cwd=ROOT,
            env=environment,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return set(json.loads(done.stdout.splitlines()[-1]))

    @staticmethod
    def heavy_of(modules: set[str]) -> set[str]:
        children = {f"sciatica_timer.services.voice.{child}" for child in CHILDREN}
        return {name for name in modules if name.split(".")[0] in HEAVY} | (modules & children)

    def test_of_the_list_of_routines_needs_no_screen_and_nothing_heavy(
        self, tmp_path: Path
    ) -> None:
        modules = self.modules(self.LIST, "--list-routines", "--data-dir", str(tmp_path))
        assert "sciatica_timer.domain.layout" in modules
        assert not self.heavy_of(modules)
        assert not {"PySide6.QtWidgets", "PySide6.QtGui", "PySide6.QtNetwork"} & modules

    def test_in_a_terminal_needs_no_library_of_a_window(self) -> None:
        script = f"import sys; import sciatica_timer.app.terminal.terminal_launch; {self.SAY}"
        modules = self.modules(script)
        assert "sciatica_timer.app.terminal.terminal_guide" in modules
        assert not self.heavy_of(modules)
        assert not {"PySide6.QtWidgets", "PySide6.QtGui", "PySide6.QtNetwork"} & modules

    def test_of_the_version_needs_next_to_nothing(self) -> None:
        script = self.LIST.replace("main(sys.argv[1:])", "0")
        modules = self.modules(script)
        assert not {name for name in modules if name.startswith(("PySide6", "msgspec"))}

    def test_of_the_bare_window_comes_before_its_rail_and_the_namespace_of_qt(
        self, tmp_path: Path
    ) -> None:
        modules = self.modules(self.BARE, str(tmp_path), screen=True)
        assert "sciatica_timer.ui.main_window" in modules
        assert (
            not {"sciatica_timer.ui.navigation_rail", "sciatica_timer.ui.kit", "PySide6.QtSvg"}
            & modules
        )

    def test_of_the_bare_window_brings_no_namespace_of_qt_no_processes_and_no_records(self) -> None:
        script = (
            "import sys, sciatica_timer.app.start.entry_point, sciatica_timer.app.start.launch; "
            f"assert 'Qt' not in vars(sys.modules['PySide6.QtCore']); {self.SAY}"
        )
        heavy = {"subprocess", "sciatica_timer.ui.kit", "msgspec"}
        assert not heavy & self.modules(script, screen=True)

    def test_of_the_window_leaves_everything_heavy_to_others(self, tmp_path: Path) -> None:
        modules = self.modules(self.WINDOW, "--data-dir", str(tmp_path), screen=True)
        assert "sciatica_timer.app.start.launch" in modules
        assert not self.heavy_of(modules)
        assert not {"ssl", "http.client", "urllib.request"} & modules
