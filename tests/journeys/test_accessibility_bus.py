"""The app on the real accessibility bus, as a screen reader on Linux meets it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from accessibility_bus import FOCUSED, SELECTED, AccessibilityBus, Node, missing
from application_run import welcomed

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[AccessibilityBus]:
    made = AccessibilityBus(welcomed(tmp_path / "data"), tmp_path / "runtime")
    yield made
    made.close()


def named(nodes: list[Node], role: str) -> list[str]:
    return [node.name for node in nodes if node.role == role]


def state(nodes: list[Node], bit: int, *roles: str) -> list[str]:
    return [node.name for node in nodes if node.role in roles and node.has(bit)]


def test_pages_are_tabs_and_the_month_is_a_table(bus: AccessibilityBus) -> None:
    nodes = bus.wait_for(lambda found: state(found, FOCUSED, "push button"))
    assert state(nodes, FOCUSED, "push button") == ["Start Gentle start"]
    tabs = [node for node in nodes if node.role == "page tab"]
    assert [tab.name for tab in tabs] == ["Today", "Exercises", "Calendar", "Care", "Settings"]
    titles = {node.name: bus.level(node) for node in nodes if node.role == "heading"}
    assert next(iter(titles.values())) == 1
    assert titles["Other routines"] == 2
    bus.listen("object:state-changed:selected")
    bus.press(tabs[2])
    # A screen reader keeps the states it knows until it hears of a change.
    changed = dict(bus.changes("selected", 2))
    assert (changed["Today"], changed["Calendar"]) == (False, True)
    nodes = bus.wait_for(lambda found: named(found, "table"))
    assert state(nodes, SELECTED, "page tab") == ["Calendar"]
    assert named(nodes, "column header")[-1] == "Week"
    assert len(state(nodes, SELECTED, "table cell", "cell")) == 1
    assert "What is shown" in named(nodes, "panel")
    # Nothing that is in sight and can be used is without a name.
    used = ("push button", "radio button", "check box", "page tab", "spin button", "text")
    assert [node for node in nodes if node.role in used and not node.name] == []


@pytest.mark.campaign
def test_what_goes_on_in_a_session_is_announced_where_no_voice_is_heard(
    tmp_path: Path,
) -> None:
    folder = welcomed(tmp_path / "data")
    (folder / "preferences.json").write_text(
        '{"version": 1, "welcomed": true, "voice": {"muted": true}}'
    )
    bus = AccessibilityBus(folder, tmp_path / "runtime", "--routine", "flare-day", "--start")
    try:
        bus.wait_for(lambda found: "Session" in named(found, "panel"))
        bus.listen("object:announcement", "object:property-change:accessible-description")
        heard: list[str] = []
        for said in bus.announcements(30):
            heard.append(said)
            if said.startswith("Hold"):
                break
        # The first hold is told with what is left of it, and nothing each second before.
        assert "left" in heard[-1]
        assert len(set(heard)) == len(heard) < 12
        assert "Pause" in named(bus.nodes(), "push button")
    finally:
        bus.close()
