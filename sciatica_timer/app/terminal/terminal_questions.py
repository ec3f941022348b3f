"""The questions round a session, typed: what the pages of the window ask, in the same words."""

from collections.abc import Sequence

from msgspec.structs import replace

from sciatica_timer.app.care.todays_dose import TodaysDose
from sciatica_timer.app.content import Content
from sciatica_timer.app.session.answers_after import keep_answers
from sciatica_timer.app.session.controller import SessionController
from sciatica_timer.app.session.state import SessionPlan
from sciatica_timer.app.terminal.terminal_lines import Talk, TerminalLines
from sciatica_timer.domain import care
from sciatica_timer.domain.country import emergency
from sciatica_timer.domain.exercise import Side
from sciatica_timer.domain.plan import instead_of
from sciatica_timer.domain.preferences import SoreSide
from sciatica_timer.domain.routine import FLARE_ROUTINE, Routine
from sciatica_timer.domain.session import (
    Feeling,
    Pain,
    PainAt,
    Reach,
    Session,
    Urgency,
)
from sciatica_timer.domain.timeline import equipment_of
from sciatica_timer.services import clock, region
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.shown_names import shown_names
from sciatica_timer.services.translation import paragraph, translate
from sciatica_timer.ui.answer_words import feeling_name, reach_name
from sciatica_timer.ui.care import high_pain_words
from sciatica_timer.ui.care.done_words import done_words, exercises_of
from sciatica_timer.ui.care.stop_sign_words import SignsReason, both_sides, high_pain, standing
from sciatica_timer.ui.equipment_words import needed
from sciatica_timer.ui.hurt_words import hurt_words

FEELINGS = (Feeling.TOO_EASY, Feeling.RIGHT, Feeling.TOO_MUCH)


class TerminalQuestions:
    """Each question is a conversation (terminal_lines.py) that gives what was answered."""

    def __init__(
        self,
        content: Content,
        history: HistoryStore,
        preferences: PreferencesStore,
        dose: TodaysDose,
        session: SessionController,
        lines: TerminalLines,
    ) -> None:
        self._content, self._history, self._preferences = content, history, preferences
        self._dose, self._session, self._lines = dose, session, lines

    # -- the stop signs -----------------------------------------------------------------------

    def may_start(self) -> Talk[bool]:
        """Whether an exercise may begin; shows the stop signs where a red answer stands."""
        stands = not care.may_start(self._history.sessions, self._history.care)
        return not stands or (yield from self.signs())

    def signs(self, first: SignsReason | None = None) -> Talk[bool]:
        """Show the stop signs; whether the way on from them was taken.

        first is what they are shown for; where a red answer stands, that one is.
        """
        self._session.stay_paused()
        self._tell_signs()
        just_named = False
        while True:
            reds = care.standing(self._history.sessions, self._history.care)
            reason = standing(reds[-1]) if reds else first
            if reason is not None:
                self._lines.say("", reason.title, reason.said)
            if reason is not None and reason.urgency is Urgency.NOW:
                self._tell_help()
            ways = self._ways(reason, just_named=just_named)
            title = translate("Terminal", "What would you like?")
            way = list(ways)[(yield from self._lines.choose(title, list(ways.values())))]
            just_named = way in list(Urgency)
            if way == "back":
                return False
            if way == "slip":
                self._history.replace_care(care.take_back_sign(self._history.care, clock.now()))
            elif isinstance(way, Urgency):
                self._session.leave(keep=True)
                self._history.replace_care(care.name_sign(self._history.care, clock.now(), way))
            elif reason is not None and (yield from self._goes_on(reason)):
                return True

    def _ways(self, reason: SignsReason | None, *, just_named: bool) -> dict[str | Urgency, str]:
        signs, stands = self._content.advice.signs, reason.urgency if reason else None
        have = translate("SignCard", "I have one of these: {list}", "the title of a list of signs")
        ways: dict[str | Urgency, str] = {
            "back": translate("Terminal", "Back to the session")
            if self._session.active
            else translate("Terminal", "Close the stop signs")
        }
        if just_named:
            ways["slip"] = translate("Terminal", "I typed it by mistake")
        if reason is not None:
            ways["on"] = reason.way_on
        if stands is not Urgency.NOW:
            ways[Urgency.NOW] = have.format(list=signs.emergency.title)
        if stands is None:
            ways[Urgency.SOON] = have.format(list=signs.doctor.title)
        return ways

    def _goes_on(self, reason: SignsReason) -> Talk[bool]:
        """Asked twice where something stands, so that one slip does not open the way."""
        if not reason.question:
            return True
        answers = [translate("StopSigns", "Not yet"), reason.yes]
        if not (yield from self._lines.choose(reason.question, answers)):
            return False
        log, now = self._history.care, clock.now()
        self._history.replace_care(care.settle(self._history.sessions, log, now))
        return True

    def _tell_signs(self) -> None:
        signs = self._content.advice.signs
        self._lines.say("", signs.emergency.title, signs.emergency.lead)
        self._lines.tell_list([each.text for each in signs.emergency.items])
        self._tell_help()
        self._lines.say("", signs.doctor.title, signs.doctor.lead)
        self._lines.tell_list([each.text for each in signs.doctor.items])
        self._lines.say("", signs.note)

    def _tell_help(self) -> None:
        """What to do now, and the number to call."""
        call = emergency(region.country(), self._preferences.value.emergency_number)
        number = translate("NumberLine", "Emergency number {number}").format(number=call.number)
        local = "" if call.certain else translate("NumberLine", "or your local emergency number")
        self._lines.say(
            paragraph(each.text for each in self._content.advice.signs.emergency.actions),
            paragraph((number, local)),
        )

    # -- once, and at the start ---------------------------------------------------------------

    def welcome(self) -> Talk[bool]:
        """What the first start of the window tells and asks; whether exercise may begin."""
        words = self._content.advice.welcome
        self._lines.say("", words.title)
        for point in words.says:
            self._lines.say("", point.title, point.text)
        names = (
            translate("SoreStep", "Left"),
            translate("SoreStep", "Right"),
            translate("SoreStep", "Both"),
            translate("SoreStep", "Neither"),
        )
        title = translate("SoreStep", "Which side is sore?")
        sore = list(SoreSide)[(yield from self._lines.choose(title, names))]
        reason = both_sides() if sore is SoreSide.BOTH else _read_once()
        if not (yield from self.signs(reason)):
            return False
        prefs = replace(self._preferences.value, sore_side=sore, welcomed=True)
        self._preferences.replace(prefs)
        return True

    def routine(self) -> Talk[Routine]:
        """Which routine to do."""
        routines = self._content.library.shown
        title = translate("Terminal", "Which routine?")
        return routines[(yield from self._lines.choose(title, [one.name for one in routines]))]

    # -- before a session ---------------------------------------------------------------------

    def before(self, routine: Routine, *, asks: bool = True) -> Talk[SessionPlan | None]:
        """The plan of a session after the questions before it; None where none is to begin."""
        if not (yield from self.may_start()):
            return None
        while not self._dose.plan(routine):
            other = yield from self._instead(routine)
            if other is None:
                return None
            routine = other
        self._lines.say("", routine.name, needed(equipment_of(self._dose.plan(routine))))
        answers: tuple[PainAt, ...] = ()
        if asks:
            answers = yield from self.pains(
                translate("BeforeSession", "How much does it hurt now?"),
                translate("BeforeSession", "How far down?"),
            )
            chosen = yield from self._gentler(routine, answers)
            if chosen is None:
                return None
            routine = chosen
        plan = self._dose.plan(routine)
        return SessionPlan(routine, plan, answers) if plan else None

    def _instead(self, routine: Routine) -> Talk[Routine | None]:
        """What to do where every move of a routine is left out."""
        other = instead_of(
            routine, self._content.library, self._history.sessions, self._history.care
        )
        self._lines.say(
            "",
            translate("EmptyRoutineQuestion", "“{routine}”: nothing is left of it for now").format(
                routine=routine.name
            ),
        )
        ways = {
            "again": translate("EmptyRoutineQuestion", "Offer its moves again"),
            "close": translate("EmptyRoutineQuestion", "Not now"),
        }
        if other is not None:
            named = translate("EmptyRoutineQuestion", "Do “{routine}”")
            ways = {"other": named.format(routine=other.name), **ways}
        title = translate(
            "Terminal", "All of its moves are left out, because they hurt. What would you like?"
        )
        way = list(ways)[(yield from self._lines.choose(title, list(ways.values())))]
        if way == "again":
            self._dose.offer_again(self._content.library.moves(routine))
            return routine
        return other if way == "other" else None

    def pains(self, much: str, far: str, *, nowhere: bool = True) -> Talk[tuple[PainAt, ...]]:
        """How much it hurts and how far down, for each side where both are sore."""
        answers: list[PainAt] = []
        for side in self._preferences.value.sore_side.asked:
            pain = yield from self.pain(much, far, side, nowhere=nowhere)
            if pain is not None:
                answers.append(PainAt(side=side, pain=pain))
        return tuple(answers)

    def pain(
        self, much: str, far: str, side: Side | None = None, *, nowhere: bool = True
    ) -> Talk[Pain | None]:
        """How much it hurts and how far down; None where it was skipped."""
        ends = translate("Terminal", "0 is no pain, 10 is the worst you can imagine.")
        self._lines.say("", paragraph((_side_words(side), much, ends)))
        score = yield from self._lines.number(0, 10, may_skip=True)
        if score < 0:
            return None
        reaches = [each for each in Reach if nowhere or each is not Reach.NONE]
        names = [reach_name(each) for each in reaches]
        place = yield from self._lines.choose(far, names, may_skip=True)
        return Pain(score=score, reach=reaches[place] if place >= 0 else None)

    def _gentler(self, routine: Routine, answers: Sequence[PainAt]) -> Talk[Routine | None]:
        """The routine that suits what was answered; None where nothing is to begin."""
        flare = self._dose.flare_routine
        if care.is_high(answers):
            return (yield from self._after_high(answers, flare))
        if flare is None or routine.id == FLARE_ROUTINE or not care.suggests_flare_day(answers):
            return routine
        title = translate(
            "BeforeSession", "At 4 or 5 you can go on with care, or do the very gentle routine."
        )
        ways = [translate("Terminal", "Go on with care"), high_pain_words.start_gently()]
        return (routine, flare)[(yield from self._lines.choose(title, ways))]

    def _after_high(self, answers: Sequence[PainAt], flare: Routine | None) -> Talk[Routine | None]:
        """The signs first, then what is possible today."""
        score = max(answer.pain.score or 0 for answer in answers)
        if not (yield from self.signs(high_pain(score))):
            return None
        title = paragraph((high_pain_words.is_usual(score), high_pain_words.why_asked()))
        ways = [high_pain_words.yes(), high_pain_words.no(), high_pain_words.not_now()]
        usual = yield from self._lines.choose(title, ways)
        if usual == len(ways) - 1:
            return None
        said = high_pain_words.possible(usual=not usual)
        self._lines.say("", high_pain_words.possible_title(usual=not usual), said)
        if flare is None or not self._dose.plan(flare):
            return None
        ways = [high_pain_words.not_now(), high_pain_words.start_gently()]
        title = translate("Terminal", "What would you like?")
        return flare if (yield from self._lines.choose(title, ways)) else None

    # -- after a session ----------------------------------------------------------------------

    def after(self, session: Session) -> Talk[None]:
        """What was done, and how it was; what was answered is kept even if the rest is not."""
        self._tell_done(session)
        answered = session
        try:
            after = yield from self.pains(
                translate("Terminal", "How much does it hurt now, after the session?"),
                translate("Summary", "How far down?"),
            )
            answered = replace(answered, after=after)
            names = [feeling_name(each) for each in FEELINGS]
            title = translate("Summary", "How it felt")
            felt = yield from self._lines.choose(title, names, may_skip=True)
            answered = replace(answered, feeling=FEELINGS[felt] if felt >= 0 else None)
            self._lines.say("", translate("Summary", "Anything to remember"))
            note = yield translate("Terminal", "Type a line, or only Enter to skip:")
            answered = replace(answered, note=note.strip())
        finally:
            stands, reds = keep_answers(self._history, session, answered)
        if reds:
            yield from self.signs()
        elif any(reading.spread for reading in care.readings(stands).values()):
            self._lines.say(
                "",
                translate(
                    "QuestionsAfter",
                    "Noted: the pain reached a little further down the leg than before. When it"
                    " reaches further still, stop that move.",
                ),
            )

    def _tell_done(self, session: Session) -> None:
        self._lines.say("", translate("Terminal", "This is what you did."))
        row = translate("Terminal", "{exercise}: {done}.", "Clamshell: 3 a side.")
        for parts in exercises_of(session):
            name = shown_names().of_part(parts[-1])
            done = row.format(exercise=name, done=done_words(session, parts))
            self._lines.tell_list([paragraph((done, hurt_words(parts)))])


def _read_once() -> SignsReason:
    """Why the signs are shown at the first start."""
    return SignsReason(
        title=translate("ReadSigns", "When to get help"),
        said=translate(
            "ReadSigns", "Please read these once. Later the key S shows them at any time."
        ),
        way_on=translate("ReadSigns", "I have read them"),
    )


def _side_words(side: Side | None) -> str:
    return {
        None: "",
        Side.LEFT: translate("Terminal", "The left side."),
        Side.RIGHT: translate("Terminal", "The right side."),
    }[side]
