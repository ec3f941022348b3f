"""The style sheet of the application: how every control of Qt looks, made from the palette.

Sizes are pixels; "sp" are pixels that go with the text size. A rule names a widget by its class;
a property such as kind tells its variants apart. Only widgets of the app are named, or the dialogs
of Qt would lose their arrows. Heights that words decide, and fonts, are set by the widgets
themselves.
"""

import re

from PySide6.QtGui import QColor, QGuiApplication

from sciatica_timer.ui.text_size import scaled
from sciatica_timer.ui.theme import Palette, mix

KNOB = 12
"""Radius of a slider's knob."""
SCRIM_LIGHT, SCRIM_DARK = 107, 168
"""How dark an overlay makes what lies below it, of 255."""

_SHEET = """
QToolTip, QMenu, QDialog {{ background: {card}; color: {ink}; }}
QToolTip {{ border: {thin}px solid {edge}; padding: 6px 8px; font-size: 15sp; }}
QMenu {{ border: {thin}px solid {edge}; padding: 6px; font-size: 16sp; }}
QMenu::item {{ padding: 10sp 20sp; border-radius: 8px; }}
QMenu::item:selected {{ background: {blue}; color: {on_blue}; }}

QScrollArea {{ background: transparent; border: 0; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 2px 4px; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 4px 2px; }}
QScrollBar::handle {{ background: {todo}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: 44px; }}
QScrollBar::handle:horizontal {{ min-width: 44px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {edge}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: 0; }}

Overlay {{ background: rgba(0, 0, 0, {scrim}); }}
#sheet {{
    background: {ground}; border: 0; border-top: {sheet_edge}px solid {line};
    border-top-left-radius: 24px; border-top-right-radius: 24px; }}
Separator {{ background: {line}; border: 0; }}
#syncLight {{ background: {todo}; border: {thin}px solid {rim}; border-radius: 10px; }}
#syncLight[lit="true"] {{ background: {blue}; }}
#focusLine {{ background: transparent; border: 3px solid {blue}; }}

Button, Choice, PainCell, CardButton, RailButton, StepButton {{
    outline: 0; padding: 0; border-radius: 12px; }}
Button {{ background: {card}; color: {ink}; border: {thin}px solid {rim}; }}
Button:hover {{ background: {hover}; }}
Button:pressed, Button:checked {{ background: {pressed}; }}
Button:disabled {{ background: transparent; color: {off}; border: 1px solid {off_line}; }}
Button[measure="large"], Button[measure="start"] {{ border-radius: 14px; }}
Button[kind="primary"] {{ background: {blue}; color: {on_blue}; border: 0; }}
Button[kind="primary"]:hover {{ background: {blue_hover}; }}
Button[kind="primary"]:pressed, Button[kind="primary"]:checked {{ background: {blue_pressed}; }}
Button[kind="alarm"] {{ background: {coral_ink}; color: {on_blue}; border: 0; }}
Button[kind="alarm"]:hover, Button[kind="alarm"]:pressed {{ background: {alarm_over}; }}
Button[kind="primary"]:disabled, Button[kind="alarm"]:disabled {{
    background: {track}; color: {off}; }}
Button[kind="stop"] {{
    background: transparent; color: {coral_ink}; border: 2px solid {coral}; }}
Button[kind="stop"]:hover {{ background: {coral_soft}; }}
Button[kind="stop"]:pressed {{
    background: {coral_ink}; color: {on_blue}; border-color: {coral_ink}; }}
Button[kind="stop"]:disabled {{ color: {off}; border: 1px solid {off_line}; }}
Button[kind="quiet"] {{ background: transparent; color: {blue}; border: 0; }}
Button[kind="quiet"]:hover {{ background: {hover}; }}
Button[kind="quiet"]:pressed, Button[kind="quiet"]:checked {{ background: {pressed}; }}
Button[kind="quiet"]:disabled {{ background: transparent; color: {off}; }}

Choice {{ background: transparent; color: {ink}; border: {thin}px solid {rim}; }}
Choice[left="true"] {{ text-align: left; padding-{begin}: {choice_pad}px; }}
Choice:hover {{ background: {hover}; }}
Choice:pressed {{ background: {pressed}; }}
Choice:disabled {{ color: {off}; border-color: {line}; }}
Choice:checked {{
    background: {blue_soft}; color: {blue}; border: {chosen}px solid {blue}; font-weight: 600; }}
Choice:checked:disabled, SegmentButton:checked:disabled {{
    background: {track}; color: {off}; border-color: {off_line}; }}
Choice[left="true"]:checked {{ padding-{begin}: {choice_pad_chosen}px; }}

SegmentButton {{
    outline: 0; background: {card}; color: {ink}; border: {thin}px solid {edge};
    border-right: 0; border-radius: 0; }}
SegmentButton[place="first"] {{ border-top-left-radius: 12px; border-bottom-left-radius: 12px; }}
SegmentButton[place="last"] {{
    border-right: {thin}px solid {edge};
    border-top-right-radius: 12px; border-bottom-right-radius: 12px; }}
SegmentButton:hover {{ background: {hover}; }}
SegmentButton:pressed {{ background: {pressed}; }}
SegmentButton:disabled {{ color: {off}; border-color: {line}; }}
SegmentButton:checked {{
    background: {blue_soft}; color: {blue}; font-weight: 600; {segment_chosen} }}

PainCell {{ background: transparent; color: {ink}; border: {thin}px solid {edge}; }}
PainCell:hover {{ background: {hover}; }}
PainCell:pressed {{ background: {pressed}; }}
PainCell:disabled {{ color: {off}; border-color: {line}; }}
PainCell:checked {{
    background: {blue}; color: {on_blue}; border-color: {blue}; font-weight: 600; }}

CardButton {{ background: {card}; border: {thin}px solid {line}; border-radius: 16px; }}
CardButton[radius="12"] {{ border-radius: 12px; }}
CardButton[edge=""] {{ border: 0; }}
CardButton[edge="rim"] {{ border-color: {rim}; }}
CardButton[edge="coral"] {{ border: 2px solid {coral}; }}
CardButton[fill="sand"] {{ background: {sand}; }}
CardButton[fill="well"] {{ background: {well}; }}
CardButton:hover {{ background: {hover}; }}
CardButton:pressed {{ background: {pressed}; }}
CardButton:checked {{ border: {card_chosen}px solid {blue}; }}
CardButton[soft="true"]:checked {{ background: {blue_soft}; }}

NavigationRail {{ background: {ground}; border: 0; border-{rail_edge}: {thin}px solid {line}; }}
RailButton {{ background: transparent; color: {ink2}; border: 0; border-radius: 14px; }}
RailButton:hover {{ background: {hover}; }}
RailButton:pressed {{ background: {pressed}; }}
RailButton:checked {{
    background: {blue_soft}; color: {blue}; font-weight: 600; {rail_chosen} }}

QLineEdit#field, QPlainTextEdit#field {{
    background: {card}; color: {ink}; border: {thin}px solid {edge}; border-radius: 12px;
    padding: {pad}px {pad_side}px; placeholder-text-color: {ink2};
    selection-background-color: {blue}; selection-color: {on_blue}; }}
QLineEdit#field:focus, QPlainTextEdit#field:focus {{
    border: {thick}px solid {blue}; padding: {pad_focus}px {pad_focus_side}px; }}

QLineEdit#field:disabled, QPlainTextEdit#field:disabled {{
    color: {off}; border-color: {line}; placeholder-text-color: {off}; }}

StepField, _MomentField {{
    background: {card}; color: {ink}; border: {thin}px solid {edge}; border-radius: 12px;
    selection-background-color: {blue}; selection-color: {on_blue}; }}
StepField {{ selection-background-color: {card}; selection-color: {ink}; }}
StepField:disabled, _MomentField:disabled {{ color: {off}; border-color: {line}; }}
StepField::up-button, StepField::down-button,
_MomentField::up-button, _MomentField::down-button {{
    subcontrol-origin: border; width: 48sp; border: 0; background: transparent; }}
StepField::up-button, _MomentField::up-button {{ subcontrol-position: center right; }}
StepField::down-button, _MomentField::down-button {{ subcontrol-position: center left; }}
StepField::up-arrow, StepField::down-arrow,
_MomentField::up-arrow, _MomentField::down-arrow {{ image: none; width: 0; height: 0; }}
StepButton {{
    background: transparent; background-clip: padding; border: 4px solid transparent;
    border-radius: 13px; }}
StepButton:hover {{ background: {hover}; }}
StepButton:pressed {{ background: {pressed}; }}

Select {{
    background: {card}; color: {ink}; border: {thin}px solid {edge}; border-radius: 12px;
    padding: {combo_pad}; }}
Select:hover {{ background: {hover}; }}
Select:disabled {{ background: {card}; color: {off}; border-color: {line}; }}
Select::drop-down {{ border: 0; width: 0; }}
Select::down-arrow {{ image: none; }}
Select QAbstractItemView {{
    background: {card}; color: {ink}; border: {thin}px solid {edge}; outline: 0; padding: 4px; }}
Select QAbstractItemView::item {{ min-height: 44sp; padding: 0 12px; }}
Select QAbstractItemView::item:selected {{ background: {blue}; color: {on_blue}; }}

QListWidget#orderList {{
    background: {card}; color: {ink}; border: {thin}px solid {edge}; border-radius: 12px;
    outline: 0; padding: 4px; }}
QListWidget#orderList::item {{ min-height: 46sp; padding: 0 12px; border-radius: 8px; }}
QListWidget#orderList::item:selected {{ background: {blue}; color: {on_blue}; }}
QListWidget#orderList:focus {{ border-color: {blue}; }}

NumberTable {{
    background: {card}; color: {ink}; border: {thin}px solid {line}; border-radius: 12px;
    outline: 0; padding: 4px 8px; }}
NumberTable::item {{ border: 0; border-bottom: {thin}px solid {line}; padding: 0 9px; }}
NumberTable::item:selected {{ background: {blue}; color: {on_blue}; }}
NumberTable QHeaderView {{ background: transparent; }}
NumberTable QHeaderView::section {{
    background: transparent; color: {ink2}; border: 0; border-bottom: {thin}px solid {rim}; }}

QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {todo}; }}
QSlider::{slid}-page:horizontal {{ border-radius: 3px; background: {blue}; }}
QSlider::groove:horizontal:disabled {{ background: {track}; }}
QSlider::{slid}-page:horizontal:disabled {{ background: {off}; }}
QSlider::handle:horizontal {{
    width: {knob_wide}px; height: {knob_wide}px; margin: -{knob_out}px 0;
    border-radius: {knob_round}px; background: {knob}; }}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:pressed {{
    background: {knob_over}; }}
QSlider::handle:horizontal:disabled {{ background: {knob_off}; }}

QProgressBar {{
    background: {todo}; border: {bar_edge}px solid {edge}; border-radius: 5px; max-height: 10px;
    min-height: 10px; }}
QProgressBar::chunk {{ background: {blue}; border-radius: {bar_radius}px; }}
"""


def style_sheet(p: Palette) -> str:
    """The whole sheet in the colours of a palette."""
    thin = int(p.thin)
    chosen = 3 if p.high_contrast else 2
    strong = f"border: 3px solid {p.blue.name()};" if p.high_contrast else ""
    names = {name: c.name() for name, c in p._asdict().items() if isinstance(c, QColor)}
    knob, wide, back = 2 * scaled(KNOB), scaled(44), QGuiApplication.isRightToLeft()
    sheet = re.sub(r"(\d+)sp", lambda found: f"{scaled(int(found[1]))}px", _SHEET)
    return sheet.format(
        **names,
        knob_wide=knob,
        knob_out=(knob - 6) // 2,
        knob_round=knob // 2,
        thin=thin,
        thick=thin + 1,
        chosen=chosen,
        card_chosen=2 * chosen if p.high_contrast else 3,
        choice_pad=15 - thin,
        choice_pad_chosen=15 - chosen,
        combo_pad=f"0 {16 - thin}px 0 {wide}px" if back else f"0 {wide}px 0 {16 - thin}px",
        begin="right" if back else "left",
        rail_edge="left" if back else "right",
        slid="add" if back else "sub",
        segment_chosen=strong.replace("3px", "5px"),
        rail_chosen=strong,
        off=p.off.name(),
        off_line=(p.off if p.high_contrast else p.line).name(),
        alarm_over=mix(p.ink, p.coral_ink, 0.2).name(),
        sheet_edge=2 if p.high_contrast else 0,
        scrim=SCRIM_DARK if p.dark else SCRIM_LIGHT,
        knob=_knob(p.blue, p.card),
        knob_over=_knob(p.blue_hover, p.card),
        knob_off=_knob(p.off, p.card),
        bar_edge=2 if p.high_contrast else 0,
        bar_radius=3 if p.high_contrast else 5,
        pad=11 - thin,
        pad_side=14 - thin,
        pad_focus=10 - thin,
        pad_focus_side=13 - thin,
    )


def _knob(colour: QColor, dot: QColor) -> str:
    """A disc of 24 px with a dot of 8 px in its middle."""
    return (
        "qradialgradient(cx: 0.5, cy: 0.5, fx: 0.5, fy: 0.5, radius: 0.5, "
        f"stop: 0 {dot.name()}, stop: 0.31 {dot.name()}, "
        f"stop: 0.36 {colour.name()}, stop: 1 {colour.name()})"
    )
