"""A programme file is read as a stranger's: whole, with limits, and nothing of it is run."""

import time
from pathlib import Path

import pytest
from msgspec.structs import replace
from photo_files import TELLTALES, photo
from programme_mutants import MARKUP, TURNED, good_photo, good_text, mutants, zipped
from test_photos import JPEG_SAYS

from sciatica_timer.domain.exercise import Posture
from sciatica_timer.domain.programme import LONGEST_NAME, OwnExercise, Programme
from sciatica_timer.domain.shared_programme import ChangeKind, changes, known_only, to_share
from sciatica_timer.services import programme_file
from sciatica_timer.services.photo_folder import PhotoFolder, name_of
from sciatica_timer.services.photos import PhotoError
from sciatica_timer.services.programme_file import ProgrammeFault, ProgrammeFileError
from tools import programme_file_schema

QUIET = pytest.mark.qt_log_ignore("", extend=True)
"""Qt tells the log of damaged pictures."""
SLOWEST_S, MOST_MB = 1.0, 200
"""Seconds of the processor, whatever else it does meanwhile."""


def fault_of(data: bytes) -> ProgrammeFault:
    with pytest.raises(ProgrammeFileError) as caught:
        programme_file.read(data)
    assert caught.value.sentence.endswith(".")
    return caught.value.fault


def test_what_was_written_is_read_again() -> None:
    found = programme_file.read(zipped())
    assert [each.name for each in found.shared.exercises] == ["Prone press-up", "Calf stretch"]
    press = found.shared.exercises[0]
    assert (press.posture, press.dose.reps, found.shared.sender) == (
        Posture.FRONT,
        8,
        "A. Therapist",
    )
    assert {press.photo_start, press.photo_hold} == set(found.photos)
    assert press.photo_start == name_of(good_photo())
    again = programme_file.read(programme_file.write(found.shared, found.photos))
    assert again == found
    assert (found.wrong, found.photos_left_out) == (0, 0)


def test_a_long_name_of_whoever_made_it_is_shortened_and_nothing_refused() -> None:
    long = "Praxis für Physiotherapie und Rehabilitation, " * 3 + "Zweigstelle am alten Markt"
    found = programme_file.read(zipped(good_text() | {"from": long}))
    assert len(found.shared.exercises) == 2
    assert found.shared.sender.endswith("…") and len(found.shared.sender) <= LONGEST_NAME
    assert long.startswith(found.shared.sender.removesuffix("…"))
    assert programme_file.read(programme_file.write(found.shared, found.photos)) == found


def test_the_same_programme_is_the_same_file() -> None:
    found = programme_file.read(zipped())
    one, other = (programme_file.write(found.shared, found.photos) for _ in range(2))
    assert one == other


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"", ProgrammeFault.OTHER_KIND),
        (b"%PDF", ProgrammeFault.OTHER_KIND),
        (zipped({"format": "other"}), ProgrammeFault.OTHER_KIND),
        (zipped(good_text() | {"version": 2}), ProgrammeFault.NEWER),
        (zipped(good_text() | {"exercises": [], "routines": 3}), ProgrammeFault.EMPTY),
        (zipped()[:-4], ProgrammeFault.DAMAGED),
        (zipped(b"{"), ProgrammeFault.DAMAGED),
        (zipped(None, {"../x.webp": b""}), ProgrammeFault.DAMAGED),
        (zipped(None, {f"photos/{n}.webp": b"" for n in range(200)}), ProgrammeFault.TOO_LARGE),
        (zipped(None, {"photos/a.webp": b"\0" * 2_000_001}), ProgrammeFault.TOO_LARGE),
        (b"PK" + b"\0" * programme_file.LARGEST, ProgrammeFault.TOO_LARGE),
    ],
    ids=str.split("nothing pdf format newer empty cut text name members bomb large"),
)
def test_what_is_none_is_refused_in_a_sentence(data: bytes, fault: ProgrammeFault) -> None:
    assert fault_of(data) is fault


def test_a_folder_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "gone.sciatica"):
        with pytest.raises(ProgrammeFileError):
            programme_file.read_file(path)


def test_what_makes_no_sense_is_left_out_and_counted() -> None:
    text = good_text()
    text["exercises"][1]["steps"] = []
    text["exercises"].append(text["exercises"][0])
    found = programme_file.read(zipped(text, {"photos/start.webp": b"what"}))
    assert [each.id for each in found.shared.exercises] == ["own-press"]
    assert found.wrong == 2
    assert found.photos_left_out == 2
    assert found.shared.exercises[0].photo_start == ""


def test_an_exercise_whose_limits_may_be_lost_is_left_out_and_counted() -> None:
    text = good_text()
    text["exercises"][0]["limids"] = {"reps": [1, 5]}
    text["exercises"][0].pop("limits", None)
    text["exercises"][1]["edited"] = "9999-12-31T23:59:59Z"
    text["exercises"].append(text["exercises"][0] | {"id": "own-good", "limids": 0})
    text["exercises"][-1].pop("limids")
    found = programme_file.read(zipped(text))
    assert [each.id for each in found.shared.exercises] == ["own-good"] and found.wrong == 2


def test_words_stay_plain() -> None:
    text = good_text()
    text["exercises"][0]["name"] = MARKUP[:60]
    text["exercises"][1]["name"] = TURNED[:9] + "x"
    text["from"] = "\u202eA"
    names = [each.name for each in programme_file.read(zipped(text)).shared.exercises]
    assert names == [MARKUP[:60], "evil  x"]


@JPEG_SAYS
def test_a_photo_is_kept_with_its_pixels_alone() -> None:
    for kind in ("jpeg", "png", "webp"):
        kept = programme_file.photo_to_keep(photo(kind))
        assert not [each for each in TELLTALES if each in kept]
    assert programme_file.photo_to_keep(good_photo()) == good_photo()
    with pytest.raises(PhotoError):
        programme_file.photo_to_keep(b"none")


class TestWhatWouldChange:
    def test_new_same_and_changed_are_told_apart(self) -> None:
        shared = programme_file.read(zipped()).shared
        press = shared.exercises[0]
        mine = Programme(
            exercises=(press, replace(shared.exercises[1], name="Wall stretch")),
        )
        kinds = [change.kind for change in changes(shared, mine)]
        assert kinds == [ChangeKind.SAME, ChangeKind.CHANGED, ChangeKind.NEW]
        assert changes(shared, mine)[1].fields == ("name",)

    def test_a_routine_is_shared_with_the_exercises_that_it_needs(self) -> None:
        shared = programme_file.read(zipped()).shared
        mine = Programme(exercises=shared.exercises, routines=shared.routines)
        assert to_share(mine, ["own-mine"], "A. Therapist", shared.made) == shared
        assert to_share(mine, ["flare-day"], "", shared.made) is None

    def test_an_exercise_that_nobody_has_is_passed_over(self) -> None:
        shared = programme_file.read(zipped()).shared
        whole, gone = known_only(shared, ["clamshell"])
        assert (whole, gone) == (shared, 0)
        less, gone = known_only(shared, [])
        assert gone == 1
        assert len(less.routines[0].entries) == 2
        nothing, gone = known_only(replace(shared, exercises=()), [])
        assert (nothing.routines, gone) == ((), 3)


def run(seed: int, count: int, folder: Path, *, heavy_each: int) -> tuple[int, float, str]:
    """Read so many hostile files and keep what can be kept; how many, the slowest, and its name."""
    read, slowest, which = 0, 0.0, ""
    kept = PhotoFolder(folder / "data" / "programme")
    for make in mutants(seed, count, heavy_each=heavy_each):
        data, what = make()
        began = time.process_time()
        try:
            found = programme_file.read(data)
            for name, picture in found.photos.items():
                try:
                    kept.keep(name, programme_file.photo_to_keep(picture))
                except PhotoError:
                    continue
            read += 1
            assert all(isinstance(each, OwnExercise) for each in found.shared.exercises), what
        except ProgrammeFileError as error:
            assert error.sentence, what
        took = time.process_time() - began
        if took > slowest:
            slowest, which = took, what
    return read, slowest, which


def outside(folder: Path) -> list[Path]:
    """Everything in a folder but photos where photos belong."""
    place = folder / "data" / "programme"
    found = [each for each in folder.rglob("*") if each.is_file()]
    return [each for each in found if each.parent != place or each.suffix != ".webp"]


@QUIET
def test_hostile_files_are_refused_or_read_in_part(tmp_path: Path) -> None:
    read, slowest, which = run(1, 160, tmp_path, heavy_each=80)
    assert read > 20, "some of them still hold something"
    assert slowest < SLOWEST_S, which
    assert outside(tmp_path) == []


@pytest.mark.campaign
@QUIET
def test_ten_thousand_hostile_files(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource", reason="Windows has other means")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    read, slowest, which = run(2026, 10_000, tmp_path, heavy_each=100)
    more = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    print(f"read {read}, slowest {slowest:.2f} s ({which}), memory {more:.0f} MB more")
    assert slowest < SLOWEST_S, which
    assert more < MOST_MB
    assert outside(tmp_path) == []


def test_the_schema_in_docs_is_todays() -> None:
    path = Path(__file__).parents[2] / "docs" / "programme-file.schema.json"
    assert path.read_text("utf-8") == programme_file_schema.text(), (
        "python -m tools.programme_file_schema > docs/programme-file.schema.json"
    )


def test_the_example_in_docs_is_read() -> None:
    page = (Path(__file__).parents[2] / "docs" / "programme.md").read_text("utf-8")
    example = page.split("```json\n")[1].split("```")[0]
    found = programme_file.read(zipped(example.encode(), {"photos/start.webp": good_photo()}))
    assert (found.wrong, found.photos_left_out) == (0, 0)
    assert found.shared.exercises[0].photo_start in found.photos
