"""A child process's channel to the app: one JSON message a line, in on stdin, out on stdout.

Only imported in child processes.
"""

import json
import os
import queue
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

Message = dict[str, Any]


class ChildChannel:
    """Sends and receives messages; the process ends by itself when the app is gone."""

    def __init__(self) -> None:
        # pyttsx3's eSpeak driver prints on stdout: keep the real one for messages and let
        # everything else, C code too, that writes to it end up on stderr.
        self._out = os.fdopen(os.dup(1), "wb", buffering=0)
        os.dup2(2, 1)
        sys.stdout = sys.stderr
        # Ctrl+C in a terminal is meant for the app, which then ends this process.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        self._lock = threading.Lock()
        self.at_end: Callable[[], None] = lambda: None
        """What to clean up before the process ends."""
        self.inbox: queue.Queue[Message] = queue.Queue()
        threading.Thread(target=self._read, name="inbox", daemon=True).start()

    def send(self, **message: Any) -> None:
        """Send a message to the app."""
        line = json.dumps(message, separators=(",", ":")).encode() + b"\n"
        try:
            with self._lock:
                self._out.write(line)
        except OSError:
            os._exit(0)

    def _read(self) -> None:
        """Receive messages until the app closes the channel, which it also does when it dies."""
        for line in sys.stdin.buffer:
            self.inbox.put(json.loads(line))
        try:
            self.at_end()
        finally:
            # Whatever it could not clean up: on Windows a file that is being written stays. Not
            # sys.exit: a sound device or a speech library may hang in its clean-up.
            os._exit(0)
