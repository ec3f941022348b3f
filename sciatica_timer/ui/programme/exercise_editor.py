"""The page on which a person writes down an exercise of their own."""

from collections.abc import Callable, Sequence
from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_timer.domain.exercise import Exercise, Posture, Sides
from sciatica_timer.domain.own_exercises import OwnWords, better_left_out, drafted, sides_in
from sciatica_timer.domain.programme import (
    LONGEST_NAME,
    LONGEST_TEXT,
    LONGEST_THING,
    MOST_CAUTIONS,
    MOST_REST_S,
    MOST_STEPS,
    MOST_THINGS,
    OWN,
    OwnExercise,
)
from sciatica_timer.services.translation import paragraph
from sciatica_timer.ui.kit import (
    Card,
    Label,
    NoteField,
    Select,
    StepField,
    Switch,
    TextField,
    card_title,
    column,
    secondary,
)
from sciatica_timer.ui.kit.note import room_of
from sciatica_timer.ui.kit.time_words import short_time
from sciatica_timer.ui.picture import Illustration, Pictures
from sciatica_timer.ui.programme.dose_fields import DoseFields
from sciatica_timer.ui.programme.own_editor import MISSING, OwnEditor, one_line
from sciatica_timer.ui.programme.photo_fields import PhotoFields
from sciatica_timer.ui.programme.spoken_words_fields import SpokenWordsFields
from sciatica_timer.ui.text_size import sized

WIDEST = 760
PICTURE, STEPS, MIND = 184, 168, 96


class ExerciseEditor(OwnEditor):
    """Over the whole window; a name and one step are enough, all else has something sensible."""

    listen_requested = Signal(object, str)
    """The OwnExercise as it is now, and the name of one of its spoken texts."""

    def __init__(
        self,
        exercise: OwnExercise | None,
        words: OwnWords,
        library: Sequence[Exercise],
        pictures: Pictures,
        read_photo: Callable[[str], bytes],
        *,
        new_id: Callable[[], str],
        now: Callable[[], datetime],
        draft: OwnExercise | None = None,
    ) -> None:
        """exercise is what is changed, None for a new one; library are all there are.

        read_photo gives the bytes of a photo that is kept, by its name. draft is what was written
        and not saved.
        """
        super().__init__()
        new, old = self.tr("Your own exercise"), self.tr("Change your exercise")
        self.set_title(old if exercise else new)
        self._words, self._now = words, now
        empty = OwnExercise(id=new_id(), name=MISSING, steps=(words.move_short,), edited=now())
        self._old = draft or exercise or replace(empty, equipment=words.equipment[empty.posture])
        self.photos = PhotoFields(
            self._old.photo_start,
            self._old.photo_hold,
            read_photo,
            mirrored=self._old.mirrored,
        )
        cards = (
            self._make_what(),
            self._make_how(),
            self._make_dose(),
            self._make_needs(),
            self._make_picture(library, pictures),
            self._make_spoken(),
        )
        self.set_content(column(*cards, None, gap=20), widest=WIDEST)
        self._follow()
        self._show_picture()
        self._before = None if draft else self.draft()

    # What the app asks

    @property
    def new_photos(self) -> dict[str, bytes]:
        """The photos that are not kept yet, by their names."""
        return self.photos.new_photos

    def draft(self) -> OwnExercise:
        """The exercise as it stands, with something in the place of what is missing."""
        posture = self._posture_now()
        sides = sides_in(posture, self._sides_now())
        things = [one_line(each) for each in self._things.text().split(",")]
        return replace(
            self._old,
            name=one_line(self.name.text()) or MISSING,
            posture=posture,
            sides=sides,
            dose=self._dose.dose,
            side_doses=self._dose.side_doses,
            limits=self._dose.limits,
            rest_s=self._rest.value(),
            equipment=tuple(thing for thing in things if thing),
            cautions=_lines(self._mind),
            steps=_lines(self._steps) or (self._words.move_short,),
            words=self._spoken.value,
            picture=str(self._picture.value() or ""),
            photo_start=self.photos.names[0],
            photo_hold=self.photos.names[1],
            mirrored=self.photos.mirrored and sides is not Sides.NONE,
            therapist=self._therapist.isChecked() and not self._warning.isHidden(),
        )

    def finished(self) -> OwnExercise | None:
        """The exercise to be saved; None where something is missing, which is said."""
        made = self.draft()
        for field, told in (
            (self.name, "" if one_line(self.name.text()) else self.tr("It needs a name.")),
            (self._steps, "" if _lines(self._steps) else self.tr("It needs at least one step.")),
            (self._steps, self._too_much(made.steps, MOST_STEPS)),
            (self._mind, self._too_much(made.cautions, MOST_CAUTIONS)),
            (self._things, self._too_many_things(made.equipment)),
        ):
            if told:
                self.notice.tell(told, icon="warning")
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return None
        if not self._warning.isHidden() and not made.therapist:
            self.notice.tell(self.tr("Please read why it is better left out first."))
            self._therapist.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return replace(made, edited=self._now())

    # Building

    def _make_what(self) -> Card:
        own = self._old
        self.name.setPlaceholderText(self.tr("For example: calf stretch"))
        if own.name != MISSING:
            self.name.setText(own.name)
        self.name.textChanged.connect(self._follow)
        self._why = Label("", 16, 500, "sand_ink")
        self._therapist = Switch(self.tr("My physiotherapist or doctor gave it to me"))
        self._therapist.set_value(own.therapist)
        self._warning = Card(fill="sand", edge="", radius=12)
        self._warning.setLayout(column(self._why, self._therapist, gap=8, margin=16))
        self._posture = Select(self.tr("How the body is"))
        postures = [(each, self._words.posture_names[each]) for each in Posture]
        self._posture.set_options(postures, own.posture)
        self._posture.picked.connect(self._on_posture)
        self._sides = Select(self.tr("Which sides"))
        self._wanted = own.sides
        """What the person chose; a posture on the way to another one changes nothing of it."""
        self._sides.picked.connect(self._on_sides)
        self._show_sides()
        name = column(self.name, room_of(self.name, LONGEST_NAME), gap=4)
        return _card(
            self.tr("What it is"),
            _under(self.tr("Name"), name),
            self._warning,
            _under(self.tr("How the body is"), self._posture),
            _under(self.tr("Which sides"), self._sides),
        )

    def _make_how(self) -> Card:
        self._steps = NoteField(self.tr("Steps"))
        self._steps.setPlaceholderText(self.tr("One step on each line"))
        if self._old.steps != (self._words.move_short,):
            self._steps.setPlainText("\n".join(self._old.steps))
        self._steps.textChanged.connect(self._follow)
        sized(self._steps.setFixedHeight, STEPS)
        self._steps_room = secondary()
        about = secondary(
            self.tr(
                "One step on each line. The first one is how to get ready, the last one how to let"
                " go."
            )
        )
        return _card(self.tr("How it goes"), about, self._steps, self._steps_room)

    def _make_dose(self) -> Card:
        self._dose = DoseFields(self._old)
        self._rest = StepField(0, MOST_REST_S, 5, short_time)
        self._rest.set_value(self._old.rest_s)
        self._rest.setAccessibleName(self.tr("Rest between sets"))
        rest = _under(self.tr("Rest between sets"), self._rest)
        return _card(self.tr("How much"), self._dose, rest)

    def _make_needs(self) -> Card:
        own = self._old
        self._things = TextField(self.tr("What you need"))
        self._things.setPlaceholderText(self.tr("For example: a mat, a towel"))
        self._things.setText(", ".join(own.equipment))
        most = MOST_THINGS * (LONGEST_THING + 2)
        things = column(self._things, room_of(self._things, most), gap=4)
        self._mind = NoteField(self.tr("What to mind"))
        self._mind.setPlaceholderText(self.tr("One thing on each line"))
        self._mind.setPlainText("\n".join(own.cautions))
        self._mind.textChanged.connect(self._follow)
        sized(self._mind.setFixedHeight, MIND)
        self._mind_room = secondary()
        return _card(
            self.tr("What you need, and what to mind"),
            _under(self.tr("What you need"), things),
            _under(self.tr("What to mind"), column(self._mind, self._mind_room, gap=4)),
        )

    def _make_picture(self, library: Sequence[Exercise], pictures: Pictures) -> Card:
        self._picture = Select(self.tr("Picture"))
        none: list[tuple[object, str]] = [("", self.tr("No picture"))]
        ours = [e for e in library if e.picture and not e.id.startswith(OWN)]
        self._picture.set_options(
            none + [(each.picture, each.name) for each in ours], self._old.picture
        )
        self._shown = Illustration(pictures)
        sized(self._shown.setFixedHeight, PICTURE)
        self._picture.picked.connect(self._show_picture)
        about = secondary(self.tr("A picture of the app that looks alike, or none."))
        photos = Label(self.tr("Or photos of your own, which go before it"), 16, 500)
        return _card(self.tr("Picture"), about, self._picture, self._shown, photos, self.photos)

    def _make_spoken(self) -> Card:
        self._spoken = SpokenWordsFields(self._old.words)
        self._spoken.listen_requested.connect(self._listen)
        return _card(self.tr("What is said"), self._spoken)

    def _listen(self, key: str) -> None:
        self.listen_requested.emit(self.draft(), key)

    # Following what is typed

    def _posture_now(self) -> Posture:
        return Posture(str(self._posture.value()))

    def _sides_now(self) -> Sides:
        return Sides(str(self._sides.value()))

    def _on_sides(self) -> None:
        self._wanted = self._sides_now()
        self._follow()

    def _show_sides(self) -> None:
        """The sides there are; whoever lies on the side does one, then the other."""
        names = {
            Sides.NONE: self.tr("No sides, or both at once"),
            Sides.EACH: self.tr("One side, then the other"),
            Sides.ALTERNATING: self.tr("Left and right in turn"),
        }
        lying = self._posture_now() is Posture.SIDE
        there = [(each, name) for each, name in names.items() if each is Sides.EACH or not lying]
        self._sides.set_options(there, sides_in(self._posture_now(), self._wanted))

    def _on_posture(self) -> None:
        usual = {", ".join(things) for things in self._words.equipment.values()}
        if self._things.text().strip() in usual | {""}:
            self._things.setText(", ".join(self._words.equipment[self._posture_now()]))
        self._show_sides()
        self._follow()

    def _follow(self, *_: object) -> None:
        """Draft the words anew, and tell what there is to tell."""
        kind = better_left_out(self.name.text(), self._words)
        self._warning.setVisible(kind is not None)
        if kind is not None:
            advice = self.tr(
                "While you heal, this is better left out. Do it only if your physiotherapist or"
                " doctor gave it to you, knowing about your back."
            )
            self._why.setText(paragraph([kind.why, advice]))
        made = self.draft()
        self._dose.set_sides(made.sides)
        self.photos.set_sided(made.sides is not Sides.NONE)
        self._steps_room.setText(self._too_much(_lines(self._steps), MOST_STEPS))
        self._mind_room.setText(self._too_much(made.cautions, MOST_CAUTIONS))
        for told in (self._steps_room, self._mind_room):
            told.setVisible(bool(told.text()))
        with QSignalBlocker(self._spoken):
            self._spoken.show_draft(drafted(made, self._words), made.sides)

    def _show_picture(self, *_: object) -> None:
        chosen = str(self._picture.value() or "")
        self._shown.setVisible(bool(chosen))
        if chosen:
            self._shown.set_text(self._picture.currentText())
            self._shown.show_still(chosen, "hold", False, True)

    def _too_much(self, lines: Sequence[str], most: int) -> str:
        """That there are too many lines, or that one is too long; empty where all is well."""
        if len(lines) > most:
            return self.tr("There is room for %n line(s).", "", most)
        at = next((at for at, line in enumerate(lines, 1) if len(line) > LONGEST_TEXT), 0)
        told = self.tr("Line {n} is too long. A line has room for {letters} letters.")
        return told.format(n=at, letters=LONGEST_TEXT) if at else ""

    def _too_many_things(self, things: Sequence[str]) -> str:
        if len(things) > MOST_THINGS:
            return self.tr("There is room for %n thing(s) that you need.", "", MOST_THINGS)
        if any(len(thing) > LONGEST_THING for thing in things):
            told = self.tr("Each thing that you need has room for %n letter(s).", "", LONGEST_THING)
            return told
        return ""


def _lines(field: NoteField) -> tuple[str, ...]:
    lines = (one_line(each) for each in field.toPlainText().splitlines())
    return tuple(line for line in lines if line)


def _card(title: str, *things: QWidget) -> Card:
    card = Card()
    card.setLayout(column(card_title(title), *things, gap=12, margin=24))
    return card


def _under(label: str, thing: QWidget | QVBoxLayout) -> QWidget:
    holder = QWidget()
    holder.setLayout(column(Label(label, 16, 500), thing, gap=4))
    return holder
