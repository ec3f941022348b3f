"""The kit: every part can be pressed, chosen and read, with mouse, keyboard and screen reader."""

import pytest
from kit_tools import longer_words, named, shown, system_font
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QAccessible, QCursor, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from sciatica_timer.domain.preferences import Theme
from sciatica_timer.domain.session import Reach
from sciatica_timer.ui import kit, theme
from sciatica_timer.ui.icons import icon
from sciatica_timer.ui.kit.progress import Bar
from sciatica_timer.ui.question import Question, QuestionOption

LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("usual_look")


def test_icons_are_tinted_and_crisp(qapp):
    picture = icon("play", theme.palette().blue, 24, 2.0)
    assert picture.size() == QSize(48, 48)
    assert picture.toImage().pixelColor(22, 24) == theme.palette().blue
    assert icon("play", theme.palette().blue, 24, 2.0).cacheKey() == picture.cacheKey()
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon", theme.palette().blue, 24, 1.0)


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans"])
def test_buttons_are_targets_and_never_cut_their_words(qtbot, family):
    with system_font(family):
        for size, high in (("normal", 44), ("large", 56), ("start", 60)):
            button = kit.Button("Leave it out for today", "secondary", size, icon="skip")
            window = shown(qtbot, button)
            assert button.sizeHint().height() == high
            window.resize(10, 10)
            words = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= words + button.iconSize().width()


def test_a_button_answers_to_mouse_space_and_enter(qtbot):
    button = kit.Button("Start", kit.ButtonKind.PRIMARY)
    shown(qtbot, button)
    pressed = []
    button.clicked.connect(lambda: pressed.append(1))
    qtbot.mouseClick(button, LEFT, pos=QPoint(1, 1))
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert len(pressed) == 2


def test_and_in_the_words_of_a_button_is_a_letter(qtbot):
    button = kit.Button("Cold & heat")
    shown(qtbot, button)
    assert button.text() == "Cold & heat"
    assert button.shortcut().isEmpty()
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == "Cold & heat"


def test_icons_follow_the_colours(qtbot):
    button = kit.Button("Start", "primary", icon="play")
    window = shown(qtbot, button)
    light = button.icon().pixmap(22).toImage()
    theme.look().choose(Theme.DARK, False)
    assert button.icon().pixmap(22).toImage() != light
    assert window.grab().toImage().pixelColor(2, 2) == theme.DARK.ground


def test_an_icon_alone_has_a_name(qtbot):
    button = kit.IconButton("full-screen", "Full screen")
    shown(qtbot, button)
    assert button.toolTip() == "Full screen"
    told = QAccessible.queryAccessibleInterface(button)
    assert told.text(QAccessible.Text.Name) == "Full screen"
    assert told.role() == QAccessible.Role.Button
    assert button.sizeHint() == QSize(44, 44)


def test_screen_readers_hear_what_each_part_is(qtbot):
    segments, scale = kit.Segmented((("cold", "Cold"),)), kit.PainScale()
    parts = {
        kit.Choice("Thigh"): QAccessible.Role.RadioButton,
        kit.Switch("Mute"): QAccessible.Role.CheckBox,
        kit.StepField(0, 9): QAccessible.Role.SpinBox,
        kit.Slider(0, 9, name="Speed"): QAccessible.Role.Slider,
        kit.Select("Voice"): QAccessible.Role.ComboBox,
        kit.Label("Hello"): QAccessible.Role.StaticText,
        segments.buttons()[0]: QAccessible.Role.RadioButton,
        scale.cell(3): QAccessible.Role.RadioButton,
        Bar(): QAccessible.Role.ProgressBar,
    }
    window = shown(qtbot, *parts)
    parts[Question("Stop here?", "", [QuestionOption("yes", "Yes")], window)] = (
        QAccessible.Role.Dialog
    )
    for part, role in parts.items():
        assert QAccessible.queryAccessibleInterface(part).role() == role


def test_pain_is_answered_with_digits_arrows_and_clicks(qtbot):
    scale = kit.PainScale()
    shown(qtbot, scale)
    answers = []
    scale.chosen.connect(answers.append)
    assert scale.value() is None
    qtbot.keyClick(scale, Qt.Key.Key_3)
    qtbot.keyClick(scale.cell(3), Qt.Key.Key_Right)
    qtbot.mouseClick(scale.cell(7), LEFT)
    qtbot.keyClick(scale, Qt.Key.Key_1)
    qtbot.keyClick(scale, Qt.Key.Key_0)
    qtbot.keyClick(scale, Qt.Key.Key_Backspace)
    assert answers == [3, 4, 7, 1, 10, None]
    assert scale.value() is None


def test_pain_cells_are_large_enough_in_a_narrow_place(qtbot):
    scale = kit.PainScale()
    shown(qtbot, scale).resize(554 + 40, 120)
    for score in range(11):
        cell = scale.cell(score)
        assert cell.height() >= 44
        assert cell.width() >= 44
    assert scale.cell(10).geometry().right() == 553


def test_setting_an_answer_says_nothing(qtbot):
    scale, leg = kit.PainScale(), kit.LegZones()
    choices = kit.Choices((("a", "A"), ("b", "B")))
    for part in (scale, leg, choices):
        qtbot.addWidget(part)
    heard = []
    scale.chosen.connect(heard.append)
    leg.chosen.connect(heard.append)
    choices.chosen.connect(heard.append)
    scale.set_value(4)
    leg.set_value(Reach.CALF)
    choices.set_value("b")
    assert (scale.value(), leg.value(), choices.value()) == (4, Reach.CALF, "b")
    for part in (scale, leg, choices):
        part.set_value(None)
    assert (scale.value(), leg.value(), choices.value()) == (None, None, None)
    assert heard == []


def test_a_leg_is_answered_on_its_rows_and_on_the_drawing(qtbot):
    leg = kit.LegZones()
    window = shown(qtbot, leg)
    window.resize(420, 420)
    answers = []
    leg.chosen.connect(answers.append)
    qtbot.mouseClick(leg.row(Reach.THIGH), LEFT)
    calf = leg.row(Reach.CALF).geometry()
    qtbot.mouseClick(leg, LEFT, pos=QPoint(20, calf.center().y()))
    qtbot.keyClick(leg.row(Reach.CALF), Qt.Key.Key_Down)
    assert answers == [Reach.THIGH, Reach.CALF, Reach.FOOT]
    assert all(leg.row(reach).height() >= 44 for reach in Reach if reach is not Reach.NONE)


def test_a_number_steps_within_its_limits(qtbot):
    field = kit.StepField(5, 30, 5, lambda n: f"{n} s")
    shown(qtbot, field)
    field.set_value(25)
    heard = []
    field.valueChanged.connect(heard.append)
    more = named(field, "More")
    qtbot.mouseClick(more, LEFT)
    assert not more.isEnabled()
    qtbot.keyClick(field, Qt.Key.Key_Right)
    qtbot.keyClick(field, Qt.Key.Key_Left)
    qtbot.keyClick(field, Qt.Key.Key_Home)
    qtbot.keyClick(field, Qt.Key.Key_7)
    assert heard == [30, 25, 5]
    assert field.text() == "5 s"


def test_a_list_gives_back_the_very_values_it_was_given(qtbot):
    reaches = kit.Select("Reach")
    shown(qtbot, reaches)
    reaches.set_options([(Reach.KNEE, "Knee"), ((1, 2), "Two numbers")], (1, 2))
    assert reaches.value() == (1, 2)
    heard = []
    reaches.picked.connect(heard.append)
    qtbot.keyClick(reaches, Qt.Key.Key_Home)
    assert heard[0] is Reach.KNEE
    reaches.set_value("not there")
    assert reaches.value() is Reach.KNEE


def test_a_letter_in_a_list_chooses_and_is_no_key_of_the_window(qtbot):
    postures = kit.Select("How the body is")
    window = shown(qtbot, postures)
    QShortcut(QKeySequence("S"), window).activated.connect(lambda: pytest.fail("a key"))
    postures.set_options([("back", "On the back"), ("sitting", "Sitting")], "back")
    postures.setFocus()
    qtbot.keyClick(postures, Qt.Key.Key_S)
    assert postures.value() == "sitting"


def test_the_page_keys_scroll_on_over_a_list_and_choose_nothing(qtbot):
    languages = kit.Select("Language")
    languages.set_options([(name, name) for name in ("English", "Deutsch", "Español")], "English")
    content = QWidget()
    content.setLayout(kit.column(languages, 900, kit.Label("The end")))
    page = kit.Scroll(content)
    shown(qtbot, page).resize(400, 200)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 300)
    languages.setFocus()
    qtbot.keyClick(languages, Qt.Key.Key_PageDown)
    assert languages.value() == "English"
    assert page.verticalScrollBar().value() > 0
    qtbot.keyClick(languages, Qt.Key.Key_PageUp)
    assert page.verticalScrollBar().value() == 0


def test_a_slider_follows_mouse_and_keys(qtbot):
    slider = kit.Slider(0, 100, 5, "Volume")
    window = shown(qtbot, slider)
    window.resize(300, 100)
    heard = []
    slider.valueChanged.connect(heard.append)
    qtbot.mouseClick(slider, LEFT, pos=QPoint(slider.width() - 1, 20))
    qtbot.keyClick(slider, Qt.Key.Key_Left)
    qtbot.keyClick(slider, Qt.Key.Key_Home)
    assert heard == [100, 95, 0]


def test_switches_and_segments_answer(qtbot):
    switch = kit.Switch("Mute", "No words and no tones")
    segments = kit.Segmented((("cold", "Cold"), ("heat", "Heat")))
    shown(qtbot, switch, segments)
    heard = []
    switch.toggled.connect(heard.append)
    segments.chosen.connect(heard.append)
    qtbot.mouseClick(switch, LEFT, pos=QPoint(4, 4))
    qtbot.keyClick(switch, Qt.Key.Key_Return)
    qtbot.mouseClick(segments.buttons()[1], LEFT)
    qtbot.keyClick(segments.buttons()[1], Qt.Key.Key_Left)
    assert heard == [True, False, "heat", "cold"]


@pytest.mark.parametrize("family", ["Inter", "DejaVu Sans", "Noto Sans"])
def test_digits_stay_large_and_inside_the_ring(qapp, family):
    # The stage at 1180x760: the ring is 332 across, its line 14.
    with system_font(family):
        font = kit.fit_digits("00", 332 / 2 - 14 - 5, 0.64 * 332)
        from PySide6.QtGui import QFontMetricsF

        assert QFontMetricsF(font).tightBoundingRect("0").height() >= 760 / 5


@pytest.mark.parametrize("family", ["DejaVu Sans", "Noto Sans"])
def test_nine_looks_as_ten_does(qtbot, family):
    with system_font(family):
        ring = kit.Ring()
        qtbot.addWidget(ring)
        ring.resize(332, 332)
        lengths = []
        for words in ("1", "11"):
            ring.set(1.0, words)
            lengths.append(ring._digits(ring._circle()).length())
        assert lengths[1] == pytest.approx(2 * lengths[0], rel=0.01)


def test_words_beside_the_leg_are_whole_where_it_is_narrow_or_high(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    legs = kit.LegZones(around)
    row = legs.row(Reach.LOW_BACK)
    row.setText("The lower part of the back")
    around.show()
    least = legs.minimumSizeHint()
    for size in (least, QSize(least.width(), 800)):
        legs.resize(size)
        QApplication.processEvents()
        assert row.width() >= row.minimumSizeHint().width()


def test_long_digits_get_smaller(qapp):
    assert kit.fit_digits("00:00", 60, 110).pixelSize() < 60


def test_words_wrap_or_elide_as_they_were_told(qtbot):
    long = "Standing hamstring stretch with a chair"
    name, line, number = (
        kit.Label(long, 20),
        kit.Label(long, 15, lines=1),
        kit.Label(long, lines=-1),
    )
    for words in (name, line, number):
        qtbot.addWidget(words)
    assert name.heightForWidth(150) >= 3 * 28
    assert line.heightForWidth(150) == 22
    assert line.lines_in(150)[0].endswith("…")
    assert number.minimumSizeHint().width() == number.sizeHint().width()
    assert "".join(name.lines_in(150)).replace(" ", "") == long.replace(" ", "")
    # What was measured once is measured again for another size, text and font.
    high = name.heightForWidth(150)
    name.set_px(32)
    higher = name.heightForWidth(150)
    assert higher > high
    name.setText("Chair")
    assert name.heightForWidth(150) == 40
    with system_font("Noto Sans"):
        name.setText(long)
        assert name.heightForWidth(150) >= higher


@pytest.mark.parametrize("family", ["", "DejaVu Sans"])
@pytest.mark.parametrize("text", ["or your local emergency number", "half", "a pear\nor a star"])
def test_words_that_are_given_the_width_they_ask_for_do_not_wrap(qtbot, family, text):
    with system_font(family or "Sans Serif"):
        for px in (15, 16, 20, 32):
            words = kit.Label(text, px)
            qtbot.addWidget(words)
            assert words.lines_in(words.sizeHint().width()) == text.split("\n")


def test_longer_words_make_longer_badges(qtbot):
    short = kit.SideBadge(62)
    shown(qtbot, short)
    short.set("left")
    wide = short.sizeHint().width()
    with longer_words():
        long = kit.SideBadge(62)
        long.set("left")
        assert long.sizeHint().width() > wide
        assert long.accessibleName() != "LEFT"
    short.set(None)
    assert short.isHidden()


def test_what_scrolled_away_from_the_pointer_does_not_look_as_if_it_were_there(qtbot):
    holder = QWidget()
    buttons = [kit.Button(f"Button {at}") for at in range(20)]
    holder.setLayout(kit.column(*buttons, gap=8))
    scroll = kit.Scroll(holder)
    window = shown(qtbot, scroll)
    window.resize(400, 300)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().maximum() > 300)
    place = buttons[2].mapTo(window, buttons[2].rect().center())
    QCursor.setPos(window.mapToGlobal(place))
    QTest.mouseMove(window.windowHandle(), place)
    qtbot.waitUntil(buttons[2].underMouse)
    scroll.verticalScrollBar().setValue(3 * (buttons[3].y() - buttons[2].y()))
    qtbot.waitUntil(buttons[5].underMouse)
    assert [each.text() for each in buttons if each.underMouse()] == ["Button 5"]
