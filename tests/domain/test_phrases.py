"""Filling in the words: numbers as words, doses as people say them, sides the right way round."""

import pytest
from fakes import CONTENT, library, phrases

from sciatica_timer.domain.exercise import Dose, Side, Sides
from sciatica_timer.domain.phrases import Counted

EXERCISES = library().exercises


class TestNumbers:
    @pytest.mark.parametrize(
        ("number", "word"),
        [
            (0, "zero"),
            (1, "one"),
            (12, "twelve"),
            (19, "nineteen"),
            (20, "twenty"),
            (21, "twenty-one"),
            (30, "thirty"),
            (99, "ninety-nine"),
            (100, "100"),
        ],
    )
    def test_are_spoken_as_words(self, number: int, word: str) -> None:
        assert phrases().numbers.word(number) == word

    def test_below_a_hundred_are_all_different(self) -> None:
        words = [phrases().numbers.word(number) for number in range(100)]
        assert len(set(words)) == 100
        assert all(word.replace("-", "").isalpha() for word in words)

    @pytest.mark.parametrize(
        ("number", "said"), [(1, "once"), (2, "twice"), (3, "three times"), (10, "ten times")]
    )
    def test_count_how_often(self, number: int, said: str) -> None:
        assert phrases().count(number) == said


class TestADose:
    @pytest.mark.parametrize(
        ("dose", "sides", "said"),
        [
            (Dose(hold_s=5, reps=8), Sides.EACH, "eight times"),
            (Dose(hold_s=9, reps=8), Sides.EACH, "eight times"),
            (Dose(hold_s=10, reps=2), Sides.EACH, "twice, ten seconds each"),
            (Dose(hold_s=30, reps=3), Sides.EACH, "three times, thirty seconds each"),
            (Dose(hold_s=3, reps=2), Sides.NONE, "twice"),
            (Dose(hold_s=3, reps=8, sets=2), Sides.NONE, "two sets of eight"),
            (Dose(hold_s=2, reps=8), Sides.ALTERNATING, "eight times each"),
            (Dose(hold_s=40, reps=1), Sides.EACH, "once, for forty seconds"),
            (Dose(hold_s=40, reps=1), Sides.ALTERNATING, "once each, for forty seconds"),
            (Dose(hold_s=40, reps=1, sets=2), Sides.NONE, "two sets of one, forty seconds each"),
            (Dose(hold_s=60, reps=1), Sides.EACH, "once, for one minute"),
            (Dose(hold_s=81, reps=2), Sides.NONE, "twice, one minute and twenty-one seconds each"),
            (Dose(hold_s=300, reps=3), Sides.NONE, "three times, five minutes each"),
        ],
    )
    def test_is_said_as_a_person_would(self, dose: Dose, sides: Sides, said: str) -> None:
        assert phrases().dose(dose, sides) == said

    @pytest.mark.parametrize(
        ("dose", "said"),
        [
            (Dose(hold_s=5, reps=8), "eight times, five seconds each"),
            (Dose(hold_s=20, reps=2), "twice, twenty seconds each"),
            (Dose(hold_s=3, reps=8, sets=2), "two sets of eight, three seconds each"),
        ],
    )
    def test_names_a_short_hold_where_it_is_the_news(self, dose: Dose, said: str) -> None:
        assert phrases().dose(dose, Sides.EACH, name_hold=True) == said


class TestAChangeOfSide:
    SAME = Dose(hold_s=10, reps=2)

    def said(self, exercise: str, before: Dose, now: Dose) -> str:
        template = phrases().change(EXERCISES[exercise], before, now)
        return phrases().fill(template, Side.RIGHT)

    def test_tells_no_dose_that_was_told_before(self) -> None:
        assert self.said("knee-to-chest", self.SAME, self.SAME) == (
            "Now the other leg, the right one."
        )

    def test_tells_a_dose_that_is_another_on_this_side(self) -> None:
        more = Dose(hold_s=10, reps=3)
        assert self.said("knee-to-chest", self.SAME, more) == (
            "Now the other leg, the right one. Three times, ten seconds each."
        )

    def test_names_the_hold_when_the_hold_is_what_differs(self) -> None:
        long, short = Dose(hold_s=10, reps=8), Dose(hold_s=5, reps=8)
        assert self.said("clamshell", long, short) == (
            "Roll over by way of your back, onto your left side. Now your right leg is on top."
            " Eight times, five seconds each."
        )
        fewer = Dose(hold_s=5, reps=9)
        assert self.said("clamshell", short, fewer).endswith("Nine times.")


class TestAnAnnouncement:
    def test_tells_the_side_and_the_dose_as_the_exercise_was_named_before(self) -> None:
        clamshell = EXERCISES["clamshell"]
        said = phrases().announcement(clamshell, Sides.EACH, clamshell.dose.first, Side.LEFT)
        assert said == "Left side on top, eight times."

    def test_without_sides_begins_the_dose_with_a_capital(self) -> None:
        bridge = EXERCISES["glute-bridge"]
        said = phrases().announcement(bridge, Sides.NONE, bridge.dose.first, None)
        assert said == "Two sets of eight."

    @pytest.mark.parametrize("side", Side)
    @pytest.mark.parametrize("exercise", EXERCISES)
    def test_never_names_the_side_that_comes_second(self, exercise: str, side: Side) -> None:
        known = EXERCISES[exercise]
        if known.sides is not Sides.NONE:
            said = phrases().announcement(known, known.sides, known.dose.first, side)
            assert side.value in said.lower()
            assert side.other.value not in said.lower()


class TestFilling:
    def test_puts_in_a_side_and_its_opposite(self) -> None:
        said = phrases().fill("Rest your {side} ankle on your {other} knee.", Side.RIGHT)
        assert said == "Rest your right ankle on your left knee."

    def test_starts_a_sentence_with_a_capital(self) -> None:
        assert phrases().fill("{Side} leg. {N}.", Side.LEFT, n="two") == "Left leg. Two."

    def test_the_left_and_the_right_side_get_the_same_words_but_for_the_side(self) -> None:
        for exercise in EXERCISES.values():
            for template in (
                exercise.spoken.position,
                exercise.spoken.move_in,
                exercise.spoken.change,
            ):
                left = phrases().fill(template, Side.LEFT)
                right = phrases().fill(template, Side.RIGHT)
                swapped = left.replace("left", "#").replace("right", "left").replace("#", "right")
                assert swapped == right


class TestATransition:
    def test_tells_the_first_exercise_and_its_posture(self) -> None:
        said = phrases().transition(EXERCISES["pelvic-tilt"], None, first=True)
        assert said == "First: Pelvic tilt, lying on your back."

    def test_tells_the_next_exercise_and_its_posture(self) -> None:
        said = phrases().transition(EXERCISES["bird-dog"], None, first=False)
        assert said == "Next: Bird dog, on hands and knees."


class TestAResumption:
    def test_says_where_we_are(self) -> None:
        said = phrases().resumption(EXERCISES["clamshell"], Side.RIGHT)
        assert said == "Clamshell, right side. We go on in three seconds."

    def test_leaves_the_side_out_where_there_is_none(self) -> None:
        said = phrases().resumption(EXERCISES["glute-bridge"], None)
        assert said == "Glute bridge. We go on in three seconds."


def test_when_it_hurts_the_way_out_follows_a_clear_stop() -> None:
    for exercise in EXERCISES.values():
        said = phrases().said_way_out(exercise)
        assert said == f"Stop there. {exercise.spoken.way_out}"
        assert "{" not in said


def test_the_end_is_the_end_and_nothing_else() -> None:
    assert phrases().end == "That was it. Well done."


def test_no_word_shouts() -> None:
    assert "!" not in repr(phrases())


@pytest.mark.parametrize(
    ("language", "one", "mixed", "five"),
    [
        ("en", "one minute", "one minute and thirty-one seconds", "five minutes"),
        ("de", "eine Minute", "eine Minute und einunddreißig Sekunden", "fünf Minuten"),
        ("es", "un minuto", "un minuto y treinta y un segundos", "cinco minutos"),
        ("fr", "une minute", "une minute et trente et une secondes", "cinq minutes"),
    ],
)
def test_a_long_time_is_told_in_minutes(language: str, one: str, mixed: str, five: str) -> None:
    time = phrases(CONTENT.parent / language).time
    assert [time(60), time(91), time(300)] == [one, mixed, five]
    assert time(59) == phrases(CONTENT.parent / language).count(59, Counted.SECONDS)
