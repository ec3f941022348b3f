"""What is said for a cue: the words are content, the grammar of filling them in is here."""

from typing import Annotated

import msgspec

from sciatica_timer.domain.exercise import Dose, Exercise, Posture, Side, Sides, Text

LONG_HOLD_S = 10
"""From here on a hold is worth naming in the announcement."""


class Times(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How often: once, twice, many."""

    one: Text
    two: Text
    many: Text


class Numbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Number words: zero to nineteen, and the tens."""

    small: Annotated[tuple[Text, ...], msgspec.Meta(min_length=20, max_length=20)]
    tens: Annotated[tuple[str, ...], msgspec.Meta(min_length=10, max_length=10)]

    def word(self, number: int) -> str:
        """The number as a word, 0 to 99; larger ones as figures."""
        if number < len(self.small):
            return self.small[number]
        if number >= 100:
            return str(number)
        tens, ones = divmod(number, 10)
        return self.tens[tens] + (f"-{self.small[ones]}" if ones else "")


class Phrases(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words round the exercises, as templates."""

    first: Text
    next: Text
    announce_sided: Text
    announce_one_side: Text
    announce: Text
    dose_reps: Text
    dose_holds: Text
    dose_sets: Text
    times_each: Text
    change_dosed: Text
    again: Text
    number: Text
    other_side: Text
    half_way: Text
    rest: Text
    set_begins: Text
    resume: Text
    resume_sided: Text
    end: Text
    hurts: Text
    sample: Text
    hear: Text
    sides: dict[Side, Text]
    times: Times
    postures: dict[Posture, Text]
    numbers: Numbers

    def fill(self, template: str, side: Side | None = None, **words: str) -> str:
        """The template with its words, each also under its capitalised name."""
        if side:
            words |= {"side": self.sides[side], "other": self.sides[side.other]}
        words |= {key.capitalize(): _capital(value) for key, value in words.items()}
        return template.format(**words)

    def count(self, number: int) -> str:
        """Once, twice, three times."""
        if number <= 2:
            return self.times.one if number == 1 else self.times.two
        return self.times.many.format(n=self.numbers.word(number))

    def dose(self, dose: Dose, sides: Sides, *, name_hold: bool = False) -> str:
        """The dose as a person would say it: "eight times", "two sets of eight".

        name_hold names the seconds of a hold that is not worth it by itself.
        """
        word = self.numbers.word
        times = self.count(dose.reps)
        if dose.sets > 1:
            times = self.fill(self.dose_sets, sets=word(dose.sets), reps=word(dose.reps))
        elif sides is Sides.ALTERNATING:
            times = self.fill(self.times_each, times=times)
        long = dose.hold_s >= LONG_HOLD_S and dose.sets == 1
        template = self.dose_holds if long or name_hold else self.dose_reps
        return self.fill(template, times=times, hold=word(dose.hold_s))

    def announcement(
        self,
        exercise: Exercise,
        sides: Sides,
        dose: Dose,
        first: Side | None,
        *,
        only: bool = False,
    ) -> str:
        """The name, which side first or only, the dose."""
        said = self.dose(dose, sides)
        if first is None:
            return self.fill(self.announce, name=exercise.name, dose=said)
        if only:
            return self.fill(self.announce_one_side, first, name=exercise.name, dose=said)
        lead = self.fill(exercise.say.lead, first)
        return self.fill(self.announce_sided, name=exercise.name, lead=lead, dose=said)

    def change(self, exercise: Exercise, before: Dose, now: Dose) -> str:
        """What is said at the change of side, as a template; with the dose where it differs."""
        if now == before:
            return exercise.say.change
        said = self.dose(now, exercise.sides, name_hold=now.hold_s != before.hold_s)
        return self.fill(self.change_dosed, change=exercise.say.change, dose=said)

    def transition(self, exercise: Exercise, *, first: bool) -> str:
        """What comes now, and in which posture."""
        posture = self.postures[exercise.posture]
        return self.fill(self.first if first else self.next, name=exercise.name, posture=posture)

    def resumption(self, exercise: Exercise, side: Side | None) -> str:
        """Where we are, said after a pause."""
        template = self.resume_sided if side else self.resume
        return self.fill(template, side, name=exercise.name)

    def way_out(self, exercise: Exercise) -> str:
        """How to come out of the position gently, said when it hurts."""
        return f"{self.hurts} {exercise.say.way_out}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
