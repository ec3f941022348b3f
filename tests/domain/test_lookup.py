"""What was done is found again by what one remembers of it."""

import unicodedata
from datetime import UTC, date, datetime, timedelta

import msgspec
import pytest
from fakes import library

from sciatica_timer.domain import per_block
from sciatica_timer.domain.exercise import Dose
from sciatica_timer.domain.record_names import RecordNames
from sciatica_timer.domain.session import Activity, Completion, Part, Session
from sciatica_timer.domain.session_search import SearchFilter, SessionSearch


def make(number: int, names: tuple[str, ...], note: str = "", routine: str = "Stretch") -> Session:
    started = datetime(2026, 11, 1, 18, tzinfo=UTC) + timedelta(days=number)
    return Session(
        id=str(number),
        started=started,
        ended=started + timedelta(minutes=9),
        routine=routine.lower(),
        routine_name=routine,
        completion=Completion.FINISHED,
        active_ms=1,
        parts=tuple(
            Part(exercise=n.lower().replace(" ", "-"), name=n, planned=Dose(hold_s=5, reps=5))
            for n in names
        ),
        note=note,
    )


SESSIONS = (
    make(0, ("Bird dog", "Glute bridge"), "Straße nass, lief gut"),
    make(1, ("Knee to chest",), "easier on the RIGHT"),
    make(2, ("Bird dog",), "", "Strength"),
)
LOOKUP = SessionSearch(SESSIONS)


def found(**wanted: object) -> list[str]:
    return [session.id for session in LOOKUP.find(SearchFilter(**wanted))]  # type: ignore[arg-type]


def test_looking_for_nothing_gives_everything_newest_first() -> None:
    assert found() == found(text="  ") == ["2", "1", "0"]


def test_words_are_found_in_names_and_notes_in_any_order_and_case() -> None:
    assert found(text="right EASIER") == ["1"]
    assert found(text="bird") == ["2", "0"]
    assert found(text="bird strength") == ["2"]
    assert found(text="STRASSE") == ["0"]
    assert found(text="nowhere") == []


def test_filters_narrow_each_other() -> None:
    assert found(exercise="bird-dog") == ["2", "0"]
    assert found(exercise="bird-dog", routine="stretch") == ["0"]
    assert found(first=date(2026, 11, 2)) == ["2", "1"]
    assert found(first=date(2026, 11, 2), last=date(2026, 11, 2)) == ["1"]


def test_an_exercise_that_changed_its_name_is_found_under_its_id() -> None:
    same_name = make(5, ("Bird dog",))
    other = make(6, ("Bird dog",))
    part = other.parts[0]
    other = msgspec.structs.replace(
        other, parts=(msgspec.structs.replace(part, exercise="quadruped"),)
    )
    lookup = SessionSearch((same_name, other))
    assert [s.id for s in lookup.find(SearchFilter(exercise="quadruped"))] == ["6"]
    assert [s.id for s in lookup.find(SearchFilter(exercise="bird-dog"))] == ["5"]


def test_a_record_is_shown_by_its_ids_and_found_under_the_kept_names_too() -> None:
    part = Part(
        exercise="knee-to-chest",
        name="Knie zur Brust",
        variant="band",
        variant_name="Mit Band",
        planned=Dose(hold_s=5, reps=5),
    )
    mine = msgspec.structs.replace(part, exercise="own-1", name="Mein Dehnen", variant_name="")
    gone = msgspec.structs.replace(mine, exercise="headstand", name="Kopfstand", variant="wall")
    german = msgspec.structs.replace(make(7, ()), routine="strength", routine_name="Kraft")
    german = msgspec.structs.replace(german, parts=(part, mine, gone))
    shelf = library()
    names = RecordNames(shelf, {Activity.SWIM: "Swim"})
    shown, way = shelf.exercises["knee-to-chest"], shelf.exercises["knee-to-chest"].variants[0]
    known = msgspec.structs.replace(part, variant=way.id)
    assert [names.of_part(each) for each in german.parts] == [
        shown.name,
        "Mein Dehnen",
        "Kopfstand",
    ]
    assert [names.of_way(each) for each in (known, *german.parts)] == [way.name, "Mit Band", "", ""]
    assert names.of_session(german) == shelf.routines["strength"].name
    alone = msgspec.structs.replace(german, routine="knee-to-chest", routine_name="Knie zur Brust")
    assert names.of_session(alone) == shown.name
    own = msgspec.structs.replace(german, routine="own-2", routine_name="Abends")
    swum = msgspec.structs.replace(german, activity=Activity.SWIM, routine_name="Schwimmen")
    assert [names.of_session(each) for each in (own, swum)] == ["Abends", "Swim"]
    lookup = SessionSearch([german], names)
    for text in ("knie kraft", shown.name, shelf.routines["strength"].name, "kopfstand dehnen"):
        assert lookup.find(SearchFilter(text=text)) == [german]
    assert lookup.find(SearchFilter(text="bridge")) == []


@pytest.mark.parametrize(
    ("note", "typed"),
    [
        (unicodedata.normalize("NFD", "Rücken tat weh"), "rücken"),
        ("Rücken tat weh", unicodedata.normalize("NFD", "rücken")),
        ("Rücken tat weh", "rucken WEH"),
        ("It didn’t hurt", "didn't"),
        ("It didn't hurt", "“didn’t”"),
        ("İyi geçti", "iyi gecti"),
        ("٣ كم", "3"),
    ],
)
def test_a_note_is_found_however_it_is_typed(note: str, typed: str) -> None:
    one = make(9, (), note)
    assert [each.id for each in SessionSearch([one]).find(SearchFilter(text=typed))] == ["9"]
    assert SessionSearch([one]).find(SearchFilter(text=f"{typed} elsewhere")) == []


def test_a_search_can_be_made_ready_in_steps_and_finds_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 1)
    stepwise = SessionSearch(SESSIONS)
    steps = 1
    while not stepwise.make_ready(2):
        steps += 1
    assert steps == -(-len(SESSIONS) // 2)
    for text in ("knee", "no such word"):
        wanted = SearchFilter(text=text)
        assert stepwise.find(wanted) == LOOKUP.find(wanted)


def test_after_a_change_only_what_is_near_it_is_made_ready_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(per_block, "BLOCK", 5)

    def began(session: Session) -> datetime:
        return session.started

    looked: list[str] = []

    class Names(RecordNames, frozen=True):
        def all_of(self, session: Session) -> list[str]:
            looked.append(session.id)
            return super().all_of(session)

    every = [make(number, (f"Move {number}",), "cold") for number in range(50)]
    sessions = per_block.in_order(every)
    lookup = SessionSearch(sessions, Names())
    assert len(lookup.find(SearchFilter(text="cold"))) == len(looked) == 50
    looked.clear()
    warm = msgspec.structs.replace(every[20], note="warm", routine_name="Warm")
    sessions = sessions.changed([every[20]], [warm], began)
    lookup.follow(sessions)
    assert [one.id for one in lookup.find(SearchFilter(text="warm"))] == ["20"]
    assert len(looked) < 10
    lookup.follow(sessions.changed([warm], [], began))
    assert not lookup.find(SearchFilter(text="warm"))
    assert len(lookup.find(SearchFilter(text="cold"))) == 49
