"""What is said round the exercises: phrases and word forms are data of a language, as TOML.

In a phrase {name} stands for what is filled in, {Name} for the same with a capital, and {side:form}
for a form that the language's file gives to sides or numbers, such as a gender or a case.
"""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import Annotated

import msgspec

from sciatica_timer.domain.exercise import Dose, Exercise, Posture, Side, Sides, Text, Variant
from sciatica_timer.domain.plurals import Plural, plural_of

LONG_HOLD_S = 10
"""From here on a hold is worth naming in the announcement."""
LONG_REST_S = 30
PLAIN = "plain"
"""The form of a side that a phrase gets without asking for one."""
PLACE = re.compile(r"\{(?P<name>[A-Za-z]\w*)(?::(?P<form>\w+))?\}")
"""A place in a phrase that is filled in."""


class Counted(StrEnum):
    """What is counted in words."""

    TIMES = "times"
    SECONDS = "seconds"
    MINUTES = "minutes"
    SETS = "sets"
    REPS = "reps"


class NumberWords(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Numbers as they are said."""

    words: Annotated[tuple[Text, ...], msgspec.Meta(min_length=100)]
    """From zero on; numbers beyond the last are given in figures."""
    forms: dict[str, dict[str, Text]] = {}
    """By form and number in figures: the words that differ, as the feminine "dwie" of 2."""

    def word(self, number: int, form: str = "") -> str:
        """The number as a word, in a form where it has one."""
        plain = self.words[number] if number < len(self.words) else str(number)
        return self.forms.get(form, {}).get(str(number), plain)


class Phrases(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words round the exercises."""

    opening: Text
    needs: Text
    list_more: Text
    list_last: Text
    tones: Text
    tones_ticks: Text
    first: Text
    next: Text
    in_variant: Text
    in_round: Text
    announce_sided: Text
    announce_one_side: Text
    announce: Text
    dose_holds: Text
    dose_hold: Text
    """The same for one hold, or one on each side."""
    dose_sets: Text
    times_each: Text
    change_dosed: Text
    again: Text
    number: Text
    last_one: Text
    half_way: Text
    minutes_seconds: Text
    """A time of more than a minute that is not a whole number of them."""
    rest: Text
    rest_for: Text
    """In place of `rest`, where it is long enough to wonder."""
    set_soon: Text
    paused: Text
    """Said where the session paused by itself."""
    locked: Text
    """The same where the screen is locked, and the space bar with it."""
    resume: Text
    resume_sided: Text
    resume_after: Text
    """In place of these, behind the last exercise."""
    end: Text
    hurts: Text
    as_you_are: Text
    """In place of a way out of a position, where the body is in none."""
    sample: Text
    hear: Text
    postures: dict[Posture, Text]
    changes: dict[Posture, dict[Posture, Text]]
    """How to get from one posture to another, side by side too, where the body rolls over."""
    sides: dict[Side, dict[str, Text]]
    """The forms of each side by name; "plain" is always among them."""
    plurals: dict[Plural, Text]
    """CLDR's rule for each category but "other"."""
    counts: dict[Counted, dict[str, Text]]
    """Words with {n}, by plural category; a number in figures goes before its category."""
    numbers: NumberWords
    capitals: dict[str, Text] = {}
    """How a sentence begins with a letter whose capital is not Unicode's, as the Turkish i."""

    @property
    def forms(self) -> dict[str, frozenset[str]]:
        """The forms that a place of a phrase can ask for, by the word that is filled in there."""
        sides = frozenset(form for forms in self.sides.values() for form in forms)
        return {"side": sides, "other": sides, "n": frozenset(self.numbers.forms)}

    def fill(self, phrase: str, side: Side | None = None, /, **words: str | int) -> str:
        """The phrase with words, numbers and the side that is on in their places."""
        values = words | ({"side": side, "other": side.other} if side else {})

        def word(place: re.Match[str]) -> str:
            name, form = place["name"], place["form"] or ""
            value = values[name.lower()]
            if isinstance(value, Side):
                forms = self.sides[value]
                value = forms.get(form, forms[PLAIN])
            elif isinstance(value, int):
                value = self.numbers.word(value, form)
            return self._capital(value) if name[:1].isupper() else value

        return PLACE.sub(word, phrase)

    def _capital(self, text: str) -> str:
        return self.capitals.get(text[:1], text[:1].title()) + text[1:]

    def count(self, number: int, what: Counted = Counted.TIMES) -> str:
        """Once, twice, three times; one second, two seconds."""
        forms = self.counts[what]
        phrase = forms.get(str(number)) or forms[plural_of(self.plurals, number)]
        return self.fill(phrase, n=number)

    def time(self, seconds: int) -> str:
        """A length of time as a person would say it: from a minute on in minutes."""
        minutes, rest = divmod(seconds, 60)
        if not minutes:
            return self.count(rest, Counted.SECONDS)
        whole = self.count(minutes, Counted.MINUTES)
        if not rest:
            return whole
        left = self.count(rest, Counted.SECONDS)
        return self.fill(self.minutes_seconds, minutes=whole, seconds=left)

    def dose(self, dose: Dose, sides: Sides, *, name_hold: bool = False) -> str:
        """The dose as a person would say it: "eight times", "two sets of eight".

        name_hold names the length of a hold that is not worth it by itself.
        """
        said = self.count(dose.reps)
        if dose.sets > 1:
            sets, reps = self.count(dose.sets, Counted.SETS), self.count(dose.reps, Counted.REPS)
            said = self.fill(self.dose_sets, sets=sets, reps=reps)
        if sides is Sides.ALTERNATING:
            said = self.fill(self.times_each, times=said)
        if dose.hold_s < LONG_HOLD_S and not name_hold:
            return said
        phrase = self.dose_hold if dose.reps == dose.sets == 1 else self.dose_holds
        return self.fill(phrase, times=said, hold=self.time(dose.hold_s))

    def announcement(
        self,
        exercise: Exercise,
        sides: Sides,
        dose: Dose,
        first: Side | None,
        *,
        only: bool = False,
    ) -> str:
        """Which side first or only, the dose; the name too in a language that wants it again."""
        words = {"name": exercise.name, "dose": self.dose(dose, sides)}
        if first is None:
            return self.fill(self.announce, **words)
        if only:
            return self.fill(self.announce_one_side, first, **words)
        return self.fill(self.announce_sided, lead=self.fill(exercise.spoken.lead, first), **words)

    def change(self, exercise: Exercise, before: Dose, now: Dose) -> str:
        """The phrase for the change of side, its side left open; with the dose where it differs."""
        if now == before:
            return exercise.spoken.change
        dose = self.dose(now, exercise.sides, name_hold=now.hold_s != before.hold_s)
        return self.fill(self.change_dosed, change=exercise.spoken.change, dose=dose)

    def transition(
        self,
        exercise: Exercise,
        variant: Variant | None,
        *,
        first: bool,
        begins: tuple[int, int] | None = None,
    ) -> str:
        """What comes now, in which posture, and in which variant.

        begins is the round that begins with it and how many there are.
        """
        words = self.first if first else self.next
        posture = self.postures[exercise.posture]
        said = self.fill(words, name=exercise.name, posture=posture)
        if variant:
            said = self.fill(self.in_variant, said=said, variant=variant.name)
        if begins:
            said = self.fill(self.in_round, said=said, n=begins[0], rounds=begins[1])
        return said

    def resting(self, for_ms: int) -> str:
        """What begins a rest; one of half a minute or more tells how long it is."""
        seconds = for_ms // 1000
        if seconds < LONG_REST_S:
            return self.rest
        return self.fill(self.rest_for, time=self.time(seconds))

    def listed(self, things: Sequence[str]) -> str:
        """Things in one row: "a mat, a towel, and a cushion"."""
        said = things[0]
        for thing in things[1:-1]:
            said = self.fill(self.list_more, list=said, thing=thing)
        if len(things) > 1:
            said = self.fill(self.list_last, list=said, thing=things[-1])
        return said

    def resumption(self, exercise: Exercise, side: Side | None) -> str:
        """Where we are, said after a pause."""
        return self.fill(self.resume_sided if side else self.resume, side, name=exercise.name)

    def way_out(self, exercise: Exercise, *, in_it: bool = True) -> str:
        """How to come out gently, shown when it hurts; in_it: of the position of the exercise."""
        return exercise.spoken.way_out if in_it else self.as_you_are

    def said_way_out(self, exercise: Exercise, *, in_it: bool = True) -> str:
        """The same as it is said."""
        return self.fill(self.hurts, way_out=self.way_out(exercise, in_it=in_it))

    def said_ways_out(self, exercise: Exercise) -> tuple[str, ...]:
        """Both of them."""
        return tuple(self.said_way_out(exercise, in_it=in_it) for in_it in (True, False))
