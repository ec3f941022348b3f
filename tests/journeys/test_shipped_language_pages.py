"""Every page in every language that ships, small and with large text: nothing in English or cut."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import language_rules as rules
import pseudo as looks
import pytest
import test_pseudo_language as walks

from sciatica_timer.services import region, translation

pytestmark = pytest.mark.campaign
WALKS = [
    walks.test_the_pages,
    walks.test_the_calendar_and_the_history,
    walks.test_care,
    walks.test_a_session,
    walks.test_what_is_asked_at_the_start_and_told_at_the_foot,
]
folder = walks.folder


@pytest.fixture(params=rules.shipped())
def language(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The system is in this language."""
    name = request.param
    # The same English may be said in several ways, as it fits where it stands.
    words: dict[str, list[str]] = {}
    for _, source, text in rules.pairs(name):
        words.setdefault(source, []).append(text)

    def press(walk: walks.Walk, text: str) -> None:
        button = next(filter(None, map(walk.button, words[text])), None)
        assert button is not None, text
        button.click()

    monkeypatch.setattr(region, "languages", lambda: [name])
    monkeypatch.setattr(walks.Walk, "press", press)
    monkeypatch.setattr(walks, "pseudo", lambda text: words[text][0])
    monkeypatch.setattr(
        looks, "english", lambda text: rules.FEW & set(re.findall(r"\w+", text.lower()))
    )
    yield name
    translation.install()


@pytest.mark.parametrize("size", [(1000, 700), (960, 540), (720, 480)], ids=str)
@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("walk", WALKS, ids=lambda walk: walk.__name__)
def test_in_each_language(
    walk,
    percent: int,
    size: tuple[int, int],
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    folder: Path,
) -> None:
    monkeypatch.setattr(walks, "SMALL", size)
    kept = json.loads((folder / "preferences.json").read_text())
    (folder / "preferences.json").write_text(json.dumps(kept | {"text_size": percent}))
    walk(monkeypatch, folder)


def test_the_first_start(language: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    walks.test_the_first_start(monkeypatch, tmp_path)
