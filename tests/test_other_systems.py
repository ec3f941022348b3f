"""Windows and macOS lack much of what Linux has: nothing of it may be asked for by an import."""

import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent


@pytest.mark.skipif(sys.platform != "linux", reason="what another system lacks is taken from Linux")
@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_every_part_of_the_app_can_be_imported_there(system: str) -> None:
    done = subprocess.run(
        [sys.executable, str(HERE / "other_system.py"), system],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    *broken, good = done.stdout.splitlines()
    assert not broken
    assert int(good) > 350
