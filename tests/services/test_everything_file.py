"""Everything of a data folder in one file: out, into another folder, and what is refused."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from fakes import BEGINNING, Clock
from photo_files import photo
from programme_mutants import good_photo, zipped

from sciatica_timer.domain.programme import OwnExercise, RoutineList
from sciatica_timer.services import programme_file, zip_members
from sciatica_timer.services.programme_file import ProgrammeFault, ProgrammeFileError
from sciatica_timer.services.programme_store import ProgrammeStore
from sciatica_timer.services.store import everything_file
from sciatica_timer.services.store.everything_file import Everything
from sciatica_timer.services.store.importing import RefusalReason, RefusedError

CLOCK = Clock()


def exercise(id: str, **more: Any) -> OwnExercise:
    given: dict[str, Any] = {"id": f"own-{id}", "name": id, "steps": ("Stand",)}
    return OwnExercise(**given | {"edited": BEGINNING} | more)


@pytest.fixture
def two(tmp_path: Path) -> Any:
    stores = [ProgrammeStore(tmp_path / name, now=CLOCK.now) for name in ("one", "other")]
    for store in stores:
        store.load()
    yield stores
    for store in stores:
        store.close()


def carried(tmp_path: Path, store: ProgrammeStore, photos: dict[str, bytes]) -> Everything:
    file = tmp_path / "everything"
    file.write_bytes(everything_file.packed(Everything(b'{"version": 1}', store.export(), photos)))
    return everything_file.read_file(file)


def test_what_is_in_it_comes_out_the_same(tmp_path: Path, two: list[ProgrammeStore]) -> None:
    one, other = two
    one.put(exercise("wall", photo_start="a.webp"), exercise("calf"))
    one.arrange(RoutineList(hidden=("stretch",)))
    one.remove("own-calf")
    pictures = {"a.webp": good_photo(), "not-used.webp": good_photo(), "b.jpg": b"no picture"}
    found = carried(tmp_path, one, pictures)
    assert found.history == b'{"version": 1}'
    coming = other.preview(found.programme, found.photos)
    assert (len(coming.document.records), coming.arranged) == (1, True)
    assert coming.photos == {"a.webp": good_photo()}
    other.bring_in(coming, back=False)
    assert other.export() == one.export()
    assert not other.preview(found.programme, found.photos).adds_anything


def test_the_newest_edit_stays_and_nothing_here_is_deleted(
    tmp_path: Path, two: list[ProgrammeStore]
) -> None:
    one, other = two
    one.put(exercise("wall"), exercise("calf"), exercise("nerve"))
    first = carried(tmp_path, one, {})
    other.bring_in(other.preview(first.programme, {}), back=False)
    CLOCK.wait(timedelta(hours=1) // timedelta(milliseconds=1))
    one.put(exercise("wall", name="there"))
    one.remove("own-nerve")
    CLOCK.wait(1000)
    other.put(exercise("calf", name="here"))
    other.remove("own-wall")
    coming = other.preview(carried(tmp_path, one, {}).programme, {})
    assert [own.id for own in coming.gone] == ["own-wall"]
    edit = other.bring_in(coming, back=True)
    by_id = {own.id: own.name for own in other.value.exercises}
    assert by_id == {"own-calf": "here", "own-nerve": "nerve", "own-wall": "there"}
    other.undo(edit)
    assert {own.id for own in other.value.exercises} == {"own-calf", "own-nerve"}


def many(number: int) -> bytes:
    row = {"name": "x", "steps": ["x"], "edited": "2026-11-28T10:00:00+00:00"}
    rows = [row | {"id": f"own-{at}"} for at in range(number)]
    return json.dumps({"version": 1, "exercises": rows}).encode()


@pytest.mark.parametrize(
    ("members", "why"),
    [
        ({"photos/a.webp": b""}, RefusalReason.NOT_HISTORY),
        ({"../programme.json": b"{}"}, RefusalReason.NOT_HISTORY),
        ({"programme/a.webp": b"x" * 4_000_001}, RefusalReason.TOO_LARGE),
        ({"programme.json": b"[]"}, RefusalReason.NOT_HISTORY),
        ({"programme.json": b'{"version": 2}'}, RefusalReason.NEWER),
        ({"programme.json": many(200)}, RefusalReason.NO_ROOM),
    ],
)
def test_what_is_no_such_file_is_refused(
    tmp_path: Path, two: list[ProgrammeStore], members: dict[str, bytes], why: RefusalReason
) -> None:
    two[0].put(exercise("mine"))
    file = tmp_path / "everything.zip"
    file.write_bytes(zip_members.packed({"sessions.json": b"{}"} | members))
    with pytest.raises(RefusedError) as refused:
        found = everything_file.read_file(file)
        two[0].preview(found.programme, found.photos)
    assert refused.value.why is why


def test_a_programme_file_and_a_file_with_everything_are_not_called_damaged(
    tmp_path: Path,
) -> None:
    file = tmp_path / "from-the-physio.sciatica"
    file.write_bytes(zipped(None, {"photos/start.webp": good_photo()}))
    with pytest.raises(RefusedError) as refused:
        everything_file.read_file(file)
    assert "JSON" in refused.value.reason
    whole = Everything(b"{}", b"{}", {"a.webp": good_photo()})
    with pytest.raises(ProgrammeFileError) as other:
        programme_file.read(everything_file.packed(whole))
    assert other.value.fault is ProgrammeFault.OTHER_KIND


def test_a_history_alone_is_read_as_ever(tmp_path: Path) -> None:
    file = tmp_path / "old.json"
    file.write_bytes(everything_file.packed(Everything(b'{"version": 1}')))
    assert file.read_bytes() == b'{"version": 1}'
    assert everything_file.read_file(file) == Everything(b'{"version": 1}')
    file.write_bytes(photo("jpeg"))
    assert everything_file.read_file(file).programme == b""
