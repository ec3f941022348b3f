"""The build hook: the wheel and the editable install carry a fresh resources.rcc."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).resolve().parent))
import resources  # pyright: ignore[reportImplicitRelativeImport]


class ResourceHook(BuildHookInterface[Any]):
    """Compile resources.qrc when the bundle is stale."""

    def dependencies(self) -> list[str]:
        """rcc comes with Qt, which is only asked for when there is something to compile."""
        needed = resources.is_stale(Path(self.root))
        return ["pyside6-essentials>=6.8,!=6.12.0"] if needed else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile before files are collected."""
        root = Path(self.root)
        if resources.is_stale(root):
            resources.compile_bundle(root)
