"""What the stories about the services share."""

from collections.abc import Iterator

import pytest
from store_stories import close_stores


@pytest.fixture(autouse=True)
def stores_closed() -> Iterator[None]:
    """No store outlives its story."""
    yield
    close_stores()
