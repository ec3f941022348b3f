"""What a process and its children take, read from Linux' own accounts."""

import os
from pathlib import Path

HZ = os.sysconf("SC_CLK_TCK")


def tree(pid: int | None = None) -> list[int]:
    """A process, this one by default, and all that it started."""
    found = [os.getpid() if pid is None else pid]
    for each in found:
        for task in Path(f"/proc/{each}/task").glob("*/children"):
            found += [int(child) for child in task.read_text().split()]
    return found


def cpu_s(pids: list[int]) -> float:
    """Processor seconds used so far."""
    total = 0
    for pid in pids:
        # The name stands in brackets and may hold anything.
        stat = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        total += int(stat[11]) + int(stat[12])
    return total / HZ


def forget(file: Path) -> None:
    """Let a file be read anew by who maps it next.

    One that was written a moment ago lies in the cache of Linux in blocks of 2 MB, and a byte that
    is read of one counts as all of it; read from the disk the blocks are small.
    """
    with file.open("rb") as opened:
        os.fsync(opened.fileno())
        os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def memory_mb(pids: list[int], kind: str = "Pss") -> float:
    """Memory held: what is shared counted by its share, or of another kind of smaps_rollup."""
    total = 0
    for pid in pids:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith(f"{kind}:"):
                total += int(line.split()[1])
    return total / 1024
