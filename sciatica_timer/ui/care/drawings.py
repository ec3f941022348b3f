"""The drawings of the advice pages and of the first start: people, weeks, bodies, gentle moves."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.services.translation import translate
from sciatica_timer.ui import theme
from sciatica_timer.ui.kit import Label, column, row
from sciatica_timer.ui.kit.dates import joined
from sciatica_timer.ui.outline import Outline
from sciatica_timer.ui.picture.pictures import Pictures

WIDE = ("six-weeks", "moves", "leave-out")
"""These lie under the words of a section; the others stand beside them."""
THUMBNAIL = QSize(190, 116)
BUTTOCKS = QRectF(-50, 0, 100, 93.75)
"""From the waist to the top of the thighs, in legs-behind.svg."""
BAR = QSize(648, 12)
BAR_STEP = 20
"""From one bar to the next in six-weeks.svg."""


def drawing(name: str, pictures: Pictures) -> QWidget:
    """The drawing of a name in a content file; services/advice.py refuses any other."""
    return {
        "nerve": _nerve,
        "buttock": _buttock,
        "three-in-four": _three_in_four,
        "six-weeks": _six_weeks,
        "leave-out": _leave_out,
        "moves": lambda: _moves(pictures),
    }[name]()


def legs_behind(sore: SoreSide) -> Outline:
    """Two legs seen from behind, so that left is left; the sore ones are blue."""

    def colours(p: theme.Palette) -> dict[str, QColor]:
        return {
            side.value: p.blue
            for side in (SoreSide.LEFT, SoreSide.RIGHT)
            if sore in (side, SoreSide.BOTH)
        }

    made = Outline("legs-behind", colours)
    made.setMinimumSize(44, 96)
    return made


def _with_nerve(p: theme.Palette) -> dict[str, QColor]:
    return {"nerve": p.blue}


def _fixed(made: Outline, width: int, height: int, name: str = "") -> Outline:
    made.setFixedSize(width, height)
    made.setAccessibleName(name)
    return made


def _slim(made: Outline, least: int, most: int, height: int) -> Outline:
    """As wide as there is room, within limits."""
    made.setMinimumSize(least, height)
    made.setMaximumSize(most, height)
    return made


def _nerve() -> QWidget:
    name = translate(
        "Drawings",
        "Drawing: the nerve leaves the low back in five roots, runs through the buttock and"
        " down the leg to a little under the knee; its branches go on to the foot.",
    )
    return _fixed(Outline("legs-behind", _with_nerve), 150, 300, name)


def _buttock() -> QWidget:
    name = translate(
        "Drawings", "Drawing: on each side the nerve passes through the middle of the buttock."
    )
    return _fixed(Outline("legs-behind", _with_nerve, view=BUTTOCKS), 160, 150, name)


def _three_in_four() -> QWidget:
    name = translate("Drawings", "Drawing: four people, three of them filled")
    return _fixed(Outline("three-in-four"), 176, 96, name)


def _six_weeks() -> QWidget:
    """What lasts how long, as four bars over six weeks."""
    told = (
        translate("Drawings", "Rest, if you need it: a day or two"),
        translate("Drawings", "Cold, then heat: 3 days of cold"),
        translate("Drawings", "Back to normal: 2 to 3 weeks"),
        translate("Drawings", "No heavy lifting, no twisting: 6 weeks"),
    )
    whole = QWidget()
    whole.setAccessibleName(translate("Drawings", "Drawing: {told}").format(told=joined(told)))
    made = column(gap=0)
    for at, words in enumerate(told):
        view = QRectF(0, at * BAR_STEP, BAR.width(), BAR.height())
        bar = Outline("six-weeks", view=view, stretch=True)
        bar.setFixedHeight(BAR.height())
        made.addWidget(Label(words, 15, 500))
        made.addSpacing(2)
        made.addWidget(bar)
        made.addSpacing(10)
    weeks = row(gap=0)
    for number in range(1, 7):
        text = str(number)
        weeks.addWidget(Label(text, 14, 400, "ink2", align=Qt.AlignmentFlag.AlignHCenter))
    made.addLayout(weeks)
    weeks_word = translate("Drawings", "Weeks", "under the numbers 1 to 6")
    made.addWidget(Label(weeks_word, 14, 400, "ink2", align=Qt.AlignmentFlag.AlignHCenter))
    whole.setLayout(made)
    return whole


def _leave_out() -> QWidget:
    """Four bodies: bending, lifting, twisting, running."""
    named = (
        ("bending", translate("Drawings", "Bending", "a movement of the body")),
        ("lifting", translate("Drawings", "Lifting", "lifting something heavy")),
        ("twisting", translate("Drawings", "Twisting", "a movement of the body")),
        ("running", translate("Drawings", "Jarring sport")),
    )
    return _side_by_side(
        [(text, _slim(Outline(name), 64, 104, 124)) for name, text in named],
        translate("Drawings", "Drawing: a body bending, lifting, twisting and running"),
    )


def _moves(pictures: Pictures) -> QWidget:
    """The gentle moves of the routine for a hard day."""
    return _side_by_side(
        [
            (translate("Drawings", "Pelvic tilt"), _MovePicture(pictures, "pelvic-tilt")),
            (translate("Drawings", "Knee to chest"), _MovePicture(pictures, "knee-to-chest")),
        ],
        translate("Drawings", "Pictures: pelvic tilt, knee to chest"),
    )


class _MovePicture(QLabel):
    """One of the app's own pictures, sharp on the densest screen there is."""

    def __init__(self, pictures: Pictures, set_id: str) -> None:
        super().__init__()
        self.setFixedSize(THUMBNAIL)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        density = max(screen.devicePixelRatio() for screen in QGuiApplication.screens())
        self.setPixmap(pictures.thumbnail(set_id, THUMBNAIL, density))


def _side_by_side(shown: Sequence[tuple[str, QWidget]], name: str) -> QWidget:
    """Drawings side by side, each with its word under it."""
    whole = QWidget()
    whole.setAccessibleName(name)
    # Four of them fit the smallest window with text of one and a half times the size.
    line = row(gap=12)
    line.setContentsMargins(0, 12, 0, 0)
    for text, picture in shown:
        caption = Label(text, 15, 500, "ink2", align=Qt.AlignmentFlag.AlignHCenter)
        line.addLayout(column(picture, caption, gap=4))
        line.setAlignment(picture, Qt.AlignmentFlag.AlignHCenter)
    line.addStretch(1)
    whole.setLayout(line)
    return whole
