"""What a record says where it hurt: where, how much, and what was done then; never "skipped"."""

import csv
import io

import care_tools as tools
import pytest
from care_records import at, session

from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.session import Hurt, Pain, Part, Session
from sciatica_timer.services.store.export_formats import to_csv
from sciatica_timer.ui.calendar.as_text import session_text
from sciatica_timer.ui.care.done_list import done_rows
from sciatica_timer.ui.hurt_words import hurt_words

LEFT, RIGHT = Side


def gluteal(side: Side | None, *hurts: Hurt, done: int = 2, skipped: bool = False, way: str = ""):
    return Part(
        exercise="lying-gluteal",
        name="Lying gluteal stretch",
        side=side,
        variant="towel" if way else "",
        variant_name=way,
        planned=Dose(hold_s=20, reps=2),
        reps_done=done,
        skipped=skipped,
        reached=bool(done or hurts),
        hurts=hurts,
    )


def it_hurt(choice: str, score: int | None = None) -> Hurt:
    return Hurt(choice=choice, pain=None if score is None else Pain(score=score))


@pytest.mark.parametrize(
    ("part", "said"),
    [
        (gluteal(LEFT), ""),
        (gluteal(LEFT, it_hurt("go-on", 2)), "It hurt on the left: 2. It went on as before."),
        (gluteal(RIGHT, it_hurt("stop")), "It hurt on the right. The session ended there."),
        (gluteal(None, it_hurt("skip", 4), done=1), "It hurt: 4. The rest was left out."),
        # While the next one was announced.
        (gluteal(None, it_hurt("skip", 4)), "It hurt: 4. It was done to its end by then."),
        (
            gluteal(LEFT, it_hurt("easier", 3)),
            "It hurt on the left: 3. Then an easier version: 2 times, 20 s each.",
        ),
        (
            gluteal(LEFT, it_hurt("other-way"), way="A towel round the thigh"),
            "It hurt on the left. Then another way: 2 times, 20 s each (A towel round the thigh).",
        ),
        # Which version it was is told of the last one alone: of an earlier one it is not kept.
        (
            gluteal(None, it_hurt("easier"), it_hurt("easier")),
            "It hurt. Then an easier version. It hurt. Then an easier version: 2 times, 20 s each.",
        ),
        # A choice of a newer version of the app.
        (gluteal(None, it_hurt("something new")), "It hurt."),
    ],
)
def test_it_is_told_where_it_hurt_and_what_was_done_then(part, said):
    assert hurt_words([part]) == said


def left_out():
    """It hurt on the left after one rep; the rest and the right side were left out."""
    hurting = gluteal(LEFT, it_hurt("skip", 4), done=1, skipped=True)
    return session(0, hurting, gluteal(RIGHT, done=0, skipped=True))


def summary_of(qtbot, one: Session) -> str:
    return "\n".join(tools.words(tools.shown(qtbot, row)) for row in done_rows(one))


def test_what_was_left_out_since_it_hurt_is_nowhere_called_skipped(qtbot):
    one = left_out()
    day = session_text(one, at(0).date())
    summary = summary_of(qtbot, one)
    assert "Left 1 of 2. Right side: left out." in day
    for said in (day, summary):
        assert "It hurt on the left: 4. The rest was left out." in said
        assert "kipped" not in said
    (nothing,) = done_rows(session(0, gluteal(LEFT, it_hurt("skip"), done=0, skipped=True)))
    assert nothing.accessibleName() == "Lying gluteal stretch, it hurt"
    rows = list(csv.DictReader(io.StringIO(to_csv([one]).decode("utf-8-sig"))))
    assert [(row["skipped"], row["hurt_choices"]) for row in rows] == [("no", "skip"), ("no", "")]


def test_what_was_skipped_by_hand_still_is():
    one = session(0, gluteal(LEFT, it_hurt("easier"), done=1, skipped=True), gluteal(RIGHT))
    assert "Left 1 of 2, then skipped." in session_text(one, at(0).date())


def test_the_way_in_which_it_was_done_stands_in_every_record(qtbot):
    towel = [gluteal(side, way="A towel round the thigh") for side in Side]
    one = session(0, *towel)
    assert "A towel round the thigh" in summary_of(qtbot, one)
    assert "Lying gluteal stretch, A towel round the thigh" in session_text(one, at(0).date())
    row = next(csv.DictReader(io.StringIO(to_csv([one]).decode("utf-8-sig"))))
    assert (row["variant"], row["variant_name"]) == ("towel", "A towel round the thigh")
