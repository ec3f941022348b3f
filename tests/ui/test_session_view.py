"""The stage, from the floor: what it shows when, and what its keys wish for."""

from itertools import combinations, pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from kit_tools import system_font
from msgspec import structs
from playback_positions import at
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt, QTime
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.app import content
from sciatica_timer.domain.exercise import Dose, Side
from sciatica_timer.domain.layout import LayoutOptions, lay_out
from sciatica_timer.domain.plan import made_easier, plan_routine
from sciatica_timer.domain.session import Level
from sciatica_timer.domain.timeline import Phase, PlannedExercise, Timeline
from sciatica_timer.engine.player import State
from sciatica_timer.services.playback_position import PauseReason
from sciatica_timer.services.voice.voice_types import VoiceNotice
from sciatica_timer.ui.kit import Button
from sciatica_timer.ui.kit.paint import width_of
from sciatica_timer.ui.kit.progress import SegmentLine
from sciatica_timer.ui.notices import notice_sentence, pause_sentence
from sciatica_timer.ui.picture.pictures import Pictures
from sciatica_timer.ui.stage.displayed_moment import moment_of
from sciatica_timer.ui.stage.session_view import SessionView
from sciatica_timer.ui.stage.stage_layout import stage_layout

SIZES = [(800, 560), (1000, 700), (1180, 760), (1920, 1080), (2560, 1080)]
SMALL = [(720, 480), (911, 512), (960, 540), (911, 433), (1024, 600), (720, 1280), (1080, 1920)]
"""Laptops and upright screens, some of them enlarged to 150 or 200 %."""


@pytest.fixture(scope="module")
def timeline(qapp):
    shipped = content.load()
    routine = shipped.library.routines["all-seven"]
    return lay_out(plan_routine(routine, shipped.library), shipped.phrases, LayoutOptions())


@pytest.fixture
def stage(qtbot):
    pictures = Pictures(":/illustrations")
    made = SessionView(pictures)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    yield made
    made.hide()
    pictures.stop()


def first(timeline: Timeline, phase: Phase, **wanted: object):
    return next(
        segment
        for segment in timeline.segments
        if segment.phase is phase
        and all(getattr(segment, key) == value for key, value in wanted.items())
    )


@pytest.mark.parametrize(
    ("variant", "to", "easier", "said"),
    [
        ("", None, False, ""),
        ("towel", None, False, "A towel round the thigh"),
        ("", Level(dose=Dose(hold_s=20, reps=2)), True, "Easier version: 2 times, 20 s each"),
        (
            "",
            Level(dose=Dose(hold_s=25, reps=3), variant="towel"),
            False,
            "A towel round the thigh",
        ),
    ],
)
def test_which_version_runs_is_told_by_name_on_the_side_it_concerns(
    qapp, variant, to, easier, said
):
    shipped = content.load()
    exercise = shipped.library.exercises["lying-gluteal"]
    planned = PlannedExercise(
        exercise=exercise, dose=Dose(hold_s=25, reps=3), variant=exercise.variant(variant)
    )
    if to is not None:
        planned = made_easier(planned, to, Side.LEFT, easier=easier)
    made = lay_out([planned], shipped.phrases, LayoutOptions())

    def way(side: Side) -> str:
        return moment_of(made, at(made, first(made, Phase.HOLD, side=side).at_ms)).version

    assert way(Side.LEFT) == said
    assert way(Side.RIGHT) == ("" if easier else said)
    assert moment_of(made, at(made, made.total_ms - 1)).version == ""


def test_progress_is_not_emptied_while_an_easier_version_is_made_ready(stage, timeline):
    hold = first(timeline, Phase.HOLD, part=1, rep=2)

    def line() -> QImage:
        return stage.findChild(SegmentLine).grab().toImage()

    stage.begin(timeline)
    stage.show_position(timeline, at(timeline, hold.end_ms), QTime(18, 0))
    done = line()
    stage.show_redoing(1, 4)
    assert line() == done
    stage.begin(timeline)
    stage.show_position(timeline, at(timeline, timeline.side_start(1, hold.side)), QTime(18, 0))
    assert line() == done, "what is done again was done before"
    stage.show_position(timeline, at(timeline, hold.end_ms + 60_000), QTime(18, 0))
    assert line() != done
    stage.show_preparing("Stretch", 0, 1)
    assert line() != done


def test_a_hold_counts_its_seconds_down_to_one_and_never_shows_nought(timeline):
    hold = first(timeline, Phase.HOLD)
    shown = [moment_of(timeline, at(timeline, hold.at_ms + ms)).digits for ms in (0, 1, 999, 1000)]
    assert shown == ["20", "20", "20", "19"]
    assert moment_of(timeline, at(timeline, hold.end_ms - 1)).digits == "1"


def test_the_ring_is_full_at_the_start_of_a_hold_and_empty_at_its_end(timeline):
    hold = first(timeline, Phase.HOLD)
    assert moment_of(timeline, at(timeline, hold.at_ms)).fraction == 1.0
    assert moment_of(timeline, at(timeline, hold.end_ms - 1)).fraction < 0.001


def test_picture_and_badge_always_show_the_same_side(timeline):
    for segment in timeline.segments:
        moment = moment_of(timeline, at(timeline, segment.at_ms))
        if segment.side:
            assert moment.side is segment.side
        if moment.side:
            assert moment.picture.mirrored == (moment.side is Side.LEFT)


def test_the_change_of_side_shows_the_old_side_hollow_and_the_new_one_in_words(timeline):
    change = first(timeline, Phase.CHANGE_SIDE)
    moment = moment_of(timeline, at(timeline, change.at_ms + 10))
    assert (moment.side_before, moment.side) == (Side.LEFT, Side.RIGHT)
    assert moment.name == "Now the right side"
    assert not moment.holding


def test_before_a_side_stands_what_is_to_be_done_on_it(qapp):
    shipped = content.load()
    exercise = shipped.library.exercises["lying-gluteal"]
    doses = {Side.RIGHT: Dose(hold_s=25, reps=3)}
    plan = PlannedExercise(exercise=exercise, dose=Dose(hold_s=20, reps=2), other_doses=doses)
    uneven = lay_out([plan], shipped.phrases, LayoutOptions())
    said = {
        segment.phase: moment_of(uneven, at(uneven, segment.at_ms)).then
        for segment in reversed(uneven.segments)
    }
    assert said[Phase.ANNOUNCE] == "Then 2 holds of 20 s"
    assert said[Phase.CHANGE_SIDE] == "Then 3 holds of 25 s"


def test_a_paused_hold_says_so_and_keeps_its_rest(timeline):
    hold = first(timeline, Phase.HOLD)
    moment = moment_of(timeline, at(timeline, hold.at_ms + 5000, State.PAUSED))
    assert (moment.phase, moment.digits) == ("Paused", "15")


def test_words_that_are_still_being_made_are_waited_for_in_plain_words(timeline):
    begins = timeline.part_span(2)[0]
    shown = moment_of(timeline, at(timeline, begins, State.UNREADY))
    assert (shown.phase, shown.digits, shown.holding) == ("One moment", "", False)
    assert shown.step == "Getting the voice ready. The session goes on by itself."
    assert shown.name == timeline.plan[2].exercise.name


def test_the_end_is_told_as_a_guess_until_it_is_known(stage, timeline):
    stage.begin(timeline)
    for exact, said in ((False, "done about"), (True, "done at")):
        stage.show_position(timeline, at(timeline, 5_000), QTime(18, 42), exact=exact)
        assert any(words.text().startswith(said) for words in stage.findChildren(QLabel))


def test_the_move_ends_where_the_hold_begins(timeline):
    move = first(timeline, Phase.MOVE_IN)
    assert moment_of(timeline, at(timeline, move.at_ms)).picture.fraction == 0.0
    assert moment_of(timeline, at(timeline, move.end_ms - 1)).picture.fraction > 0.99
    hold = moment_of(timeline, at(timeline, move.end_ms))
    assert (hold.picture.fraction, hold.picture.hold_ms) == (1.0, 0)


def test_every_move_is_seen_as_motion_and_meets_the_hold(timeline):
    pictures = Pictures(":/illustrations")
    try:
        for phase in (Phase.MOVE_IN, Phase.LET_GO):
            for segment in (s for s in timeline.segments if s.phase is phase):
                shown = [
                    moment_of(timeline, at(timeline, time)).picture
                    for time in range(segment.at_ms, segment.end_ms, 20)
                ]
                found = pictures.find(shown[0].set_id)
                assert found is not None
                paced = [picture.paced(found.drawn_ms) for picture in shown]
                moving = sum(0.0 < picture.fraction < 1.0 for picture in paced)
                assert (found.lead + found.moves["in"].frames) / (moving * 0.020) >= 23.5
                held = paced[-1] if phase is Phase.MOVE_IN else paced[0]
                assert held.fraction > 0.98
    finally:
        pictures.stop()


@pytest.mark.parametrize("size", SIZES)
def test_the_picture_has_six_tenths_of_the_window_and_the_digits_a_fifth_of_its_height(qtbot, size):
    width, height = size
    where = stage_layout(width, height)
    share = where.canvas.width() * where.canvas.height() / (width * height)
    assert share >= 0.60
    # The digits fill 0.64 of the ring; a capital is 0.7 of its size in the fonts at hand.
    assert where.ring.height() * 0.64 * 0.7 >= height / 5 - 4
    assert where.ring.right() < width
    assert where.ring.bottom() < where.bar.top()


@pytest.mark.parametrize("size", [(636, 456), *SIZES, *SMALL])
@pytest.mark.parametrize(
    "sentence", [notice_sentence(VoiceNotice.NO_SOUND), *map(pause_sentence, PauseReason)]
)
def test_what_cannot_be_heard_is_told_whole_on_every_screen_above_the_buttons(
    stage, size, sentence
):
    stage.resize(*size)
    with system_font("DejaVu Sans"):
        stage.show_notice(sentence)
        places, notice = stage_layout(*size), stage._notice
        assert len(notice.lines_in(notice.width())) <= 2
        assert notice.height() >= 2 * notice.line_height
        assert places.notice.top() + 2 * notice.line_height <= places.bar.top() + 12 * places.u
        assert places.notice.top() >= places.reps.bottom() - 2


@pytest.mark.parametrize("size", SIZES[2:])
def test_what_is_told_on_the_stage_can_be_read_from_the_mat_like_the_time(stage, size):
    stage.resize(*size)
    stage.show_notice(notice_sentence(VoiceNotice.SOUND_BACK))
    assert stage._notice.line_height == stage._left.line_height


@pytest.mark.parametrize("size", [*SIZES, *SMALL])
def test_no_text_of_a_whole_session_is_cut_or_overlaps_a_button(stage, timeline, size):
    stage.resize(*size)
    stage.begin(timeline)
    step = stage._step
    for segment in timeline.segments:
        stage.show_position(timeline, at(timeline, segment.at_ms), QTime(18, 42))
        assert step.heightForWidth(step.width()) <= step.height(), segment.shown
        assert stage._phase.sizeHint().width() <= stage._phase.width(), stage._phase.text()
    assert not any(step.geometry().intersects(b.geometry()) for b in stage.findChildren(Button))


@pytest.mark.parametrize("size", [*SIZES, *SMALL])
@pytest.mark.parametrize("family", ["", "DejaVu Sans"])
def test_all_eight_buttons_are_wholly_in_sight(stage, timeline, size, family):
    with system_font(family or "Sans Serif"):
        stage.resize(*size)
        stage.begin(timeline)
        for state in (State.PLAYING, State.PAUSED):
            stage.show_position(timeline, at(timeline, 0, state), QTime(18, 42))
            stage._bar.place(stage._places)
            row = sorted(stage._buttons, key=lambda button: button.x())
            assert len(row) == 8
            assert all(stage.rect().contains(button.geometry()) for button in row)
            assert all(one.geometry().right() < other.x() for one, other in pairwise(row))
            assert all(button.width() >= button.minimumSizeHint().width() for button in row)
            assert not any(stage._step.geometry().intersects(b.geometry()) for b in row)


@pytest.mark.parametrize("size", SMALL)
def test_in_a_small_window_nothing_lies_over_the_buttons_and_they_can_be_hit(stage, size):
    where = stage_layout(*size)
    for rect in (where.line, where.times, where.title, where.step, where.ring, where.phase):
        assert QRect(0, 0, *size).contains(rect)
        assert not rect.intersects(where.bar)
    stage.resize(*size)
    assert min(button.height() for button in stage._buttons) >= 36


@given(
    width=st.integers(720, 3840),
    height=st.integers(480, 2400),
    larger=st.floats(1.0, 2.0),
    buttons=st.floats(700, 1900),
)
@example(width=2361, height=2362, larger=1.5, buttons=1137)
def test_at_any_size_all_places_are_in_the_window_and_none_lies_over_another(
    width, height, larger, buttons
):
    at = stage_layout(width, height, larger, buttons)
    places = {name: place for name, place in structs.asdict(at).items() if isinstance(place, QRect)}
    for name, place in places.items():
        assert QRect(0, 0, width, height).contains(place), name
        assert place.isValid(), name
    # A picture fills the ground, and the bar is higher than its buttons.
    del places["canvas"]
    places["bar"] = places["bar"].adjusted(0, round(12 * at.u), 0, 0)
    for one, other in combinations(places, 2):
        assert places[one].intersected(places[other]).height() <= 1, (one, other)


@pytest.mark.parametrize("size", SIZES)
def test_the_buttons_stand_side_by_side_and_the_stop_signs_have_a_name(stage, timeline, size):
    stage.resize(*size)
    stage.begin(timeline)
    stage.show_position(timeline, at(timeline, 0), QTime(18, 42))
    row = sorted(stage._buttons, key=lambda button: button.x())
    assert all(one.geometry().right() < other.x() for one, other in pairwise(row))
    assert all(button.width() >= button.minimumSizeHint().width() for button in row)
    assert stage._signs.accessibleName() == "Stop signs"
    if size[0] >= 1.5 * size[1]:
        assert stage._signs.text() == "Stop signs"


def test_nothing_jumps_while_a_session_runs(stage, timeline):
    stage.begin(timeline)
    fixed = [stage._picture, stage._line, stage._step, stage._ring, stage._phase, stage._dots]
    fixed += stage.findChildren(Button)
    places_seen = set()
    for segment in timeline.segments:
        stage.show_position(timeline, at(timeline, segment.at_ms), QTime(18, 42))
        places_seen.add(tuple(widget.geometry().getRect() for widget in fixed))
    assert len(places_seen) == 1


@pytest.mark.parametrize(
    ("key", "wish"),
    [
        (Qt.Key.Key_Space, "toggle_requested"),
        (Qt.Key.Key_Right, "next_requested"),
        (Qt.Key.Key_Left, "back_requested"),
        (Qt.Key.Key_R, "repeat_requested"),
        (Qt.Key.Key_P, "hurts_requested"),
        (Qt.Key.Key_S, "stop_signs_requested"),
        (Qt.Key.Key_M, "mute_requested"),
        (Qt.Key.Key_F, "full_screen_requested"),
        (Qt.Key.Key_H, "help_requested"),
        (Qt.Key.Key_Escape, "leave_requested"),
        (Qt.Key.Key_Up, "volume_requested"),
    ],
)
def test_every_key_has_its_wish(qtbot, stage, key, wish):
    with qtbot.waitSignal(getattr(stage, wish), timeout=500):
        QTest.keyClick(stage, key)


def test_the_button_of_a_headset_pauses(qtbot, stage):
    key = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_MediaTogglePlayPause, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(stage.toggle_requested, timeout=500):
        QCoreApplication.sendEvent(stage, key)


def test_a_click_on_the_picture_pauses_and_one_on_a_button_does_only_what_it_says(
    qtbot, stage, timeline
):
    stage.begin(timeline)
    with qtbot.waitSignal(stage.toggle_requested, timeout=500):
        QTest.mouseClick(stage, Qt.MouseButton.LeftButton, pos=QPoint(300, 400))
    with (
        qtbot.assertNotEmitted(stage.toggle_requested),
        qtbot.waitSignal(stage.hurts_requested, timeout=500),
    ):
        QTest.mouseClick(stage._hurts, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [(1180, 760), (768, 1024), (720, 1280)])
def test_the_badge_never_runs_into_the_name(stage, timeline, size):
    stage.resize(*size)
    stage.begin(timeline)
    for segment in timeline.segments:
        stage.show_position(timeline, at(timeline, segment.at_ms), QTime(18, 42))
        title = stage._title
        badges = [w for w in title.findChildren(QWidget) if not w.isHidden()]
        for badge in badges:
            assert badge.geometry().right() < title._left
        least = width_of(title._text, title._fonts()[-1])
        assert segment.phase is not Phase.CHANGE_SIDE or least <= title.width() - title._left
