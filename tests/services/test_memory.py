"""Memory that the system gets back."""

import mmap
import sys
from pathlib import Path

import pytest

from sciatica_timer.services import memory

SIZE = 8 * memory.MB


def mapped_kb(file: Path) -> int:
    """What counts as held of a mapped file."""
    lines = iter(Path("/proc/self/smaps").read_text().splitlines())
    for line in lines:
        if line.endswith(f" {file}"):
            return next(int(each.split()[1]) for each in lines if each.startswith("Rss:"))
    return 0


@pytest.mark.skipif(sys.platform != "linux", reason="nothing is done elsewhere")
def test_what_was_read_of_a_mapped_file_goes_back_and_can_be_read_again(tmp_path: Path) -> None:
    file = tmp_path / "a bundle.rcc"
    file.write_bytes(b"pictures" * (SIZE // 8))
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as all_:
        before = bytes(all_)
        assert mapped_kb(file) * 1024 == SIZE
        memory.let_go(file)
        assert mapped_kb(file) == 0
        assert bytes(all_) == before
