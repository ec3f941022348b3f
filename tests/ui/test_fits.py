"""On small screens and with large text nothing is cut, and every control can be reached."""

import language_rules as rules
import pytest
from fits import elided, misfits, name_of
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from sciatica_timer.app import content
from sciatica_timer.app.start.startup import apply_theme
from sciatica_timer.domain.language import ENGLISH
from sciatica_timer.domain.layout import lay_out
from sciatica_timer.domain.look_choice import TEXT_SIZES, Theme
from sciatica_timer.domain.plan import layout_options, plan_routine
from sciatica_timer.domain.programme import OwnExercise
from sciatica_timer.domain.session import RedAnswer, RedWhere, RedWhy, Urgency
from sciatica_timer.domain.timeline import Phase
from sciatica_timer.services import clock, translation
from sciatica_timer.services.voice.voice import VoiceNotice
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.care.it_hurts import ItHurtsSheet
from sciatica_timer.ui.care.stop_sign_words import standing
from sciatica_timer.ui.care.stop_signs import StopSigns
from sciatica_timer.ui.kit import Button, Label
from sciatica_timer.ui.library.page import ExercisesPage
from sciatica_timer.ui.notices import notice_sentence
from sciatica_timer.ui.question import Question, QuestionOption
from tools.screen_matrix import SMALLEST, Example, pages, settle, window_sizes
from tools.screenshots import hold, wait

SOME = ((100, "smallest"), (200, "smallest"), (150, "1366x768 at 150"))
"""Three of the tightest; all of them together are a campaign."""


LOOKED_AT = "It has been looked at"


@pytest.fixture
def example(request, monkeypatch, tmp_path, qtbot):
    """The app in English, or in the language of the parameter."""
    language, usual = getattr(request, "param", ENGLISH), QLocale()
    assert translation.install(language)
    QLocale.setDefault(QLocale(language) if language != ENGLISH else usual)
    # The example sets the clock; it goes on as before afterwards.
    monkeypatch.setattr(clock, "now", clock.now)
    made = Example(tmp_path)
    wait(QApplication.instance(), 0.3)
    yield made.application
    made.end()
    # Before the look is put back: it would go to every widget of every page once more.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    apply_theme(Theme.LIGHT, False, False, 100)
    translation.install()
    QLocale.setDefault(usual)


def look(application, pairs):
    """Everything that is wrong on any page, by page, text size and screen."""
    app, sizes = QApplication.instance(), window_sizes()
    wrong = {}
    for percent in dict.fromkeys(percent for percent, _ in pairs):
        apply_theme(Theme.LIGHT, False, True, percent)
        for shot in pages(app, application):
            for name in (name for each, name in pairs if each == percent):
                shot.window.resize(sizes[name])
                settle(app)
                found = misfits(shot.window)
                if found:
                    wrong[f"{shot.page}, {percent} %, {name}"] = found
    return wrong


def test_the_tightest_screens_show_everything(example):
    assert look(example, SOME) == {}


def test_whoever_turns_the_pages_finds_their_titles_in_one_place(example):
    app, window, found = QApplication.instance(), example.window, {}
    apply_theme(Theme.LIGHT, False, True, 100)
    for size in (QSize(1180, 760), QSize(1920, 1013)):
        window.resize(size)
        for name in ("exercises", "calendar", "care", "settings"):
            window.show_page(name)
            settle(app)
            page = window.findChild(QStackedWidget).currentWidget()
            heads = [each for each in page.findChildren(Label) if each.property("heading") == 1]
            place = next(each for each in heads if each.isVisible())
            found[size.width(), name] = place.mapTo(window, place.rect().bottomLeft()).toTuple()
    assert len(set(found.values())) == 2, found


@pytest.mark.parametrize("example", ["de", "fr"], indirect=True)
def test_what_there_is_to_read_never_goes_on_at_the_side(example):
    app, window = QApplication.instance(), example.window
    wrong = {}

    def at(name):
        settle(app)
        wrong[name] = [*misfits(window), *elided(window)]

    apply_theme(Theme.LIGHT, False, True, 125)
    window.resize(750, 700)
    at("today")
    apply_theme(Theme.LIGHT, False, True, 150)
    window.resize(SMALLEST)
    window.show_page("care")
    care = window.findChild(CarePage)
    care.finish()
    at("care")
    for page in example.content.advice.pages:
        care.open_page(page.id)
        at(page.title)
    window.show_page("exercises")
    for exercise in example.content.library.exercises:
        window.findChild(ExercisesPage).open_exercise(exercise)
        at(exercise)
    assert not any(wrong.values()), wrong


@pytest.mark.parametrize("example", ["de"], indirect=True)
def test_what_comes_next_in_a_session_is_read_whole(example):
    apply_theme(Theme.LIGHT, False, True, 150)
    example.window.resize(1180, 690)
    stage, shipped = example.session_view.view, example.content
    plan = plan_routine(shipped.library.routines["stretch"], shipped.library)
    timeline = lay_out(plan, shipped.phrases, layout_options(example.preferences.value))
    example.window.show_overlay(stage)
    stage.begin(timeline)
    told = set()
    for index, segment in enumerate(timeline.segments):
        if segment.phase is not Phase.HOLD:
            now = replace(hold(timeline, 1_000), index=index, segment=segment, in_ms=0)
            stage.show_position(timeline, now, QTime(18, 0))
            told |= {text for text in elided(stage) if text.endswith("…")}
    assert told == set()


ONE_WORD = "Beckenbodenmuskulaturanspannungsuebungswiederholungsserieneu"
"""As long as a name may be."""


def cut_names(window):
    """The lines of names that lie below what is seen of their label, and pages that go sideways."""
    labels = [each for each in window.findChildren(Label) if each.isVisible() and each.wraps]
    names = [each for each in labels if ONE_WORD in each.text()]
    assert names
    low = [each for each in names if each.height() < each.heightForWidth(each.width())]
    return [*map(name_of, low), *(each for each in misfits(window) if each.startswith("goes on"))]


@pytest.mark.parametrize(("percent", "size"), [(100, QSize(1000, 700)), (150, SMALLEST)])
def test_a_name_of_one_long_word_is_read_whole(example, percent, size):
    app, window = QApplication.instance(), example.window
    own = OwnExercise(id="own-a", name=ONE_WORD, steps=("Lift the leg.",), edited=clock.now())
    example.programme.store.put(own)
    done = replace(example.history.sessions[-1], id="a" * 32)
    part = replace(done.parts[0], exercise=own.id, name=ONE_WORD)
    example.history.add(replace(done, parts=(part,)))
    apply_theme(Theme.LIGHT, False, True, percent)
    window.resize(size)
    wrong = {}
    window.show_page("exercises")
    settle(app)
    wrong["grid"] = cut_names(window)
    window.findChild(ExercisesPage).open_exercise(own.id)
    settle(app)
    wrong["exercise"] = cut_names(window)
    window.show_page("care")
    care = window.findChild(CarePage)
    care.finish()
    care.open_page("doses")
    settle(app)
    wrong["doses"] = cut_names(window)
    assert not any(wrong.values()), wrong


@pytest.mark.parametrize("example", ["es", "fr"], indirect=True)
def test_what_is_told_of_the_sound_ends_above_the_buttons_with_large_text(example):
    apply_theme(Theme.LIGHT, False, True, 200)
    stage, shipped = example.session_view.view, example.content
    plan = plan_routine(shipped.library.routines["stretch"], shipped.library)
    timeline = lay_out(plan, shipped.phrases, layout_options(example.preferences.value))
    example.window.show_overlay(stage)
    stage.begin(timeline)
    stage.show_position(timeline, hold(timeline, 1_000), QTime(18, 0))
    stage.show_notice(notice_sentence(VoiceNotice.NO_SOUND))
    wrong = {}
    for size in (QSize(1280, 653), QSize(1366, 701), QSize(1920, 1013)):
        example.window.resize(size)
        settle(QApplication.instance())
        wrong[size.toTuple()] = misfits(example.window)
    assert not any(wrong.values()), wrong


@pytest.mark.parametrize("example", [ENGLISH, "de"], indirect=True)
def test_why_a_choice_is_not_possible_when_it_hurts_is_read_whole(example):
    apply_theme(Theme.LIGHT, False, True, 150)
    example.window.resize(1180, 690)
    stage = example.session_view.view
    example.window.show_overlay(stage)
    sheet = ItHurtsSheet(example.pictures, stage)
    sheet.ask(way_out="", picture="bird-dog", side=None, easier="", next_name="Bird dog")
    settle(QApplication.instance())
    QTest.keyClick(sheet, Qt.Key.Key_8)
    settle(QApplication.instance())
    assert misfits(sheet) == []


def test_the_buttons_that_come_with_a_later_page_push_nothing_out_of_the_window(qtbot):
    # As in the app's window it lies in another widget; by itself it would grow with its buttons.
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(SMALLEST)
    try:
        apply_theme(Theme.LIGHT, False, True, 150)
        advice = content.load().advice
        first = FirstStart(advice.welcome, advice.signs, window)
        first.resize(SMALLEST)
        window.show()
        for _ in range(4):
            first.show_next()
            settle(QApplication.instance())
            assert misfits(window) == []
    finally:
        apply_theme(Theme.LIGHT, False, False, 100)


@pytest.fixture
def large(qtbot):
    """The smallest window there is, with large text; what is put in it fills it."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(SMALLEST)
    apply_theme(Theme.LIGHT, False, True, 150)
    window.show()
    yield window
    apply_theme(Theme.LIGHT, False, False, 100)


def test_long_answers_to_a_question_are_not_cut(large):
    answers = ("Von hier weitermachen", "So lassen, wie es ist", "Verwerfen")
    Question("Ihre letzte Einheit", "", [QuestionOption(each, each) for each in answers], large)
    settle(QApplication.instance())
    assert misfits(large) == []


def test_the_ways_on_from_the_stop_signs_are_not_cut_nor_is_the_second_question(large):
    signs = StopSigns(content.load().advice.signs, large)
    signs.resize(SMALLEST)
    signs.show()
    sign = RedAnswer(at=clock.now(), why=RedWhy.SIGN, where=RedWhere.AFTER, urgency=Urgency.NOW)
    signs.show_signs(standing(sign), just_named=True)
    settle(QApplication.instance())
    assert misfits(large) == []
    way_on = next(each for each in signs.findChildren(Button) if each.text() == LOOKED_AT)
    way_on.click()
    settle(QApplication.instance())
    question = next(each for each in signs.findChildren(Label) if each.text().endswith("?"))
    assert misfits(large) == []
    assert question.height() <= 3 * question.line_height


@pytest.mark.campaign
@pytest.mark.parametrize("example", [ENGLISH, *rules.shipped()], indirect=True)
def test_every_screen_shows_everything_at_every_size_of_text(example):
    pairs = [(percent, name) for percent in TEXT_SIZES for name in window_sizes()]
    assert look(example, pairs) == {}
