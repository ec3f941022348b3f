"""A process that does nothing but keep sessions, to be killed at any moment.

It says each session's number before it is added and again when it is safe.
"""

import sys
from pathlib import Path

from store_stories import Clock, make_session

from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.store import history_repository
from sciatica_timer.services.store.journal import Journal


def main(folder: Path, first: int, small: int) -> None:
    history_repository.SMALL = small
    history = HistoryStore(folder, now=Clock())
    history.load()
    journal = Journal(folder)
    for number in range(first, first + 1_000_000):
        session = make_session(number)
        journal.begin(session)
        journal.flush()
        print("ran", number, flush=True)
        for done in range(3):
            journal.update(make_session(number, active_ms=done))
        history.add(session)
        print("safe", number, flush=True)
        journal.finish()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
