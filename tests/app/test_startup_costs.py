"""What a start leaves out comes back as soon as it is needed."""

import gc
import linecache

import pytest

from sciatica_timer.app.start import startup_costs


@pytest.fixture(autouse=True)
def garbage_is_looked_for_afterwards(monkeypatch):
    monkeypatch.setattr(startup_costs, "gc", gc)
    yield
    startup_costs.end()


def test_no_source_is_read_of_what_is_imported(tmp_path, monkeypatch):
    startup_costs.begin()
    source = tmp_path / "imported_in_a_start.py"
    source.write_text("ANSWER = 42\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert __import__(source.stem).ANSWER == 42
    assert str(source) not in linecache.cache


def test_garbage_is_looked_for_once_all_is_built_and_everywhere_at_the_end():
    startup_costs.begin()
    assert not gc.isenabled()
    startup_costs.settle()
    assert gc.isenabled() and gc.get_freeze_count()
    startup_costs.end()
    assert gc.isenabled() and not gc.get_freeze_count()
