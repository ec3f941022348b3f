"""How far down the pain reaches: a leg in six bands, each level with its row."""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from sciatica_timer.domain.session import Reach
from sciatica_timer.ui import theme
from sciatica_timer.ui.answer_words import reach_name
from sciatica_timer.ui.kit.choice import Choice, ChoiceGroup, one_stop
from sciatica_timer.ui.outline import Outline
from sciatica_timer.ui.text_size import follow, scaled

BANDS = {
    Reach.LOW_BACK: (0, 46),
    Reach.BUTTOCK: (50, 55),
    Reach.THIGH: (109, 57),
    Reach.KNEE: (170, 44),
    Reach.CALF: (218, 57),
    Reach.FOOT: (279, 47),
}
"""Top and height of each band in leg.svg."""
REACHES = tuple(BANDS)
WIDTH = 104
"""Of leg.svg."""
SHARE = 0.316
"""Of the leg's height is its width."""
GAP, BESIDE = 4, 14
"""Between the rows, and between the leg and them."""
ROW_HIGH, ROW_LOW, ROW_PX = 44, 34, 16
"""Of a row: its least height, the same in a low window, and the size of its words."""


class LegZones(ChoiceGroup[Reach]):
    """Six rows beside a drawn leg; everything from the back to the chosen one is tinted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(REACHES, parent)
        self._bands: list[Outline] = []
        self._hovered = -1
        self._scale, self._row_high = 1.0, ROW_HIGH
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(GAP)
        self._grid.setHorizontalSpacing(BESIDE)
        self._grid.setColumnStretch(1, 1)
        for at, (reach, (top, height)) in enumerate(BANDS.items()):
            view = QRectF(0, top, WIDTH, height)
            band = Outline("leg", lambda p, at=at: self._colour(at, p), view=view, stretch=True)
            row = Choice(reach_name(reach), left=True)
            row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
            row.toggled.connect(self._tint)
            row.installEventFilter(self)
            self._grid.addWidget(band, at, 0)
            self._grid.addWidget(row, at, 1)
            self._grid.setRowStretch(at, height)
            self._group.addButton(row, at)
            self._bands.append(band)
        one_stop(self._group)
        follow(self, "rows", LegZones._keep_rows)
        self.setAccessibleName(self.tr("How far down the pain reaches"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_scale(self, scale: float) -> None:
        """Grow with the stage: all measures times scale."""
        if scale == self._scale:
            return
        self._scale = scale
        for row in self._group.buttons():
            theme.dress(row, ROW_PX * scale)
        self._keep_rows()
        self.updateGeometry()

    def set_low(self, low: bool) -> None:
        """Make do with lower rows, where a window has no room for all of them else."""
        self._row_high = ROW_LOW if low else ROW_HIGH
        self._keep_rows()
        self.updateGeometry()

    def _least(self) -> int:
        """Height of a row."""
        return scaled(self._row_high * self._scale)

    def _keep_rows(self) -> None:
        least = self._least()
        for at, row in enumerate(self._group.buttons()):
            row.setMinimumHeight(least)
            self._grid.setRowMinimumHeight(at, least)

    def row(self, reach: Reach) -> QAbstractButton:
        """The row of a reach, for focus and tests."""
        return self._group.button(REACHES.index(reach))

    def sizeHint(self) -> QSize:
        """As wide as drawn; it grows with the room there is."""
        return QSize(scaled(320 * self._scale), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """All rows at their least, with their words whole."""
        high = 6 * self._least() + 5 * GAP
        words = round(SHARE * high) + BESIDE + self._words_width()
        return QSize(max(scaled(230 * self._scale), words), high)

    def _words_width(self) -> int:
        """What the longest row needs, with its tick."""
        return max(row.minimumSizeHint().width() for row in self._group.buttons())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shape of the leg, up to a height; it gives way before words are cut."""
        high = min(self.height(), scaled(420 * self._scale))
        room = max(0, self.width() - BESIDE - self._words_width())
        self._grid.setColumnMinimumWidth(0, min(round(SHARE * high), room))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Backspace takes the answer back."""
        if not self.take_back(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a band of the leg answers as its row does."""
        at = event.position().toPoint()
        for band, row in zip(self._bands, self._group.buttons(), strict=True):
            if band.geometry().adjusted(0, 0, 0, GAP).contains(at):
                row.setFocus(Qt.FocusReason.MouseFocusReason)
                row.click()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tint the band of the row under the pointer."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            entered = event.type() is QEvent.Type.Enter
            rows = self._group.buttons() if entered else []
            self._hovered = next((at for at, row in enumerate(rows) if row is watched), -1)
            self._tint()
        return False

    def _tint(self) -> None:
        for band in self._bands:
            band.tint()

    def _colour(self, at: int, p: theme.Palette) -> dict[str, QColor]:
        chosen = self._group.checkedId()
        if at == chosen:
            colour = p.blue
        elif at < chosen:
            colour = theme.mix(p.blue, p.ground, 0.62)
        elif at == self._hovered:
            colour = theme.mix(p.blue, p.skin, 0.18)
        else:
            colour = p.skin
        return {"band": colour}
