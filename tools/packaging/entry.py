"""What a packaged app begins with: the door of the app and of its children."""

import sys

from sciatica_timer.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
