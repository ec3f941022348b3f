"""What libraries bring and the app never loads: a third of what the environment would take.

PySide6 holds all of Qt's essentials, of which QML, Quick and Designer are most; onnxruntime is only
there where it was brought before (docs/adr/0020-voice-without-onnxruntime.md). What the checks
need, lupdate and stubs among it, stays.
"""

import re
import shutil
from pathlib import Path

UNUSED = re.compile(
    r"""
    PySide6/(?:Qt/)?(?:
        (?:doc|glue|include|metatypes|qml|typesystems)
      | plugins/(?:designer|qmllint|qmltooling|sqldrivers|vectorimageformats
                  |wayland-graphics-integration-server)
      | translations/(?!qtbase_).*
      # Libraries: libQt6Quick.so.6, Qt6Quick.dll, QtQuick.framework.
      | (?:lib/)?(?:lib)?Qt6?
        (?:Quick|Qml[A-Z]|Labs|Lottie|Designer|Help|UiTools|Sql|WaylandCompositor)[\w.]*
      # What Python reaches them through. OpenGL's is 9 MB; its library is used by windows.
      | Qt(?:Designer|Help|OpenGL|Qml|Quick|Sql|UiTools)\w*\.(?:abi3\.so|pyd)
      | (?:libexec/)?(?:qml\w+|svgtoqml|uic)(?:\.exe)?
      | (?:[Aa]ssistant|[Dd]esigner|[Ll]inguist)(?:\.exe|\.app)?
    )
  | onnxruntime
    """,
    re.VERBOSE,
)


def remove(packages: Path) -> int:
    """Take out what is never loaded of a folder site-packages; returns how many bytes it took.

    Raises OSError where something cannot be taken out.
    """
    freed = 0
    for path in [*sorted(packages.glob("PySide6/**/*")), packages / "onnxruntime"]:
        if not UNUSED.fullmatch(path.relative_to(packages).as_posix()):
            continue
        if path.is_dir() and not path.is_symlink():
            freed += sum(each.lstat().st_size for each in path.rglob("*") if each.is_file())
            shutil.rmtree(path)
        elif path.is_symlink() or path.exists():
            freed += path.lstat().st_size
            path.unlink()
    return freed
