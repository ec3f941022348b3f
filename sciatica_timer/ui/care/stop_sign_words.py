"""What the stop signs are shown for, in words: an answer that stands, or a question before more."""

import msgspec

from sciatica_timer.domain.care import urgency_of
from sciatica_timer.domain.session import RedAnswer, RedWhy, Urgency
from sciatica_timer.services.translation import paragraph, translate


class SignsReason(msgspec.Struct, frozen=True):
    """Why the signs are shown, and the way on from them."""

    title: str
    said: str
    way_on: str
    """On the button that leads on."""
    question: str = ""
    """Asked before it does; empty where nothing stands that would have to be lifted."""
    yes: str = ""
    """The answer to the question that leads on."""
    urgency: Urgency | None = None
    """The list that the sign which stands is on."""


def high_pain(score: int) -> SignsReason:
    """Before a session a pain score of 6 to 10 was answered."""
    said = translate(
        "StopSigns",
        "You answered {score} of 10. Strong pain need not mean something serious. Please look"
        " through these signs first; then comes what is possible today.",
    )
    return SignsReason(
        title=translate("StopSigns", "First the stop signs"),
        said=said.format(score=score),
        way_on=_nothing_new(),
    )


def both_sides() -> SignsReason:
    """Both sides were named as sore."""
    return SignsReason(
        title=translate("StopSigns", "Both sides are sore"),
        said=translate(
            "StopSigns",
            "New pain or weakness in both legs is a sign to get help now. Please look through"
            " these signs before you go on.",
        ),
        way_on=_nothing_new(),
    )


def standing(red: RedAnswer) -> SignsReason:
    """A red answer stands; it is lifted by what the person says about it."""
    urgency = urgency_of(red)
    if urgency is not None:
        return _sign(urgency)
    if red.why is RedWhy.UNREAD:
        return SignsReason(
            title=translate("StopSigns", "Please look through these first"),
            said=translate(
                "StopSigns",
                "Some of your earlier answers could not be read. When none of these signs is new,"
                " say so below.",
            ),
            way_on=_nothing_new(),
            question=translate("StopSigns", "None of these signs is new?"),
            yes=translate("StopSigns", "Yes, nothing is new"),
        )
    return _risen(red)


def _sign(urgency: Urgency) -> SignsReason:
    if urgency is Urgency.NOW:
        title = translate("StopSigns", "Get help now")
        said = translate(
            "StopSigns",
            "You said that one of these signs is there. What to do stands under the list. Exercise"
            " waits until a doctor has looked at it.",
        )
    else:
        title = translate("StopSigns", "See a doctor soon")
        said = paragraph(
            (
                translate(
                    "StopSigns",
                    "You said that one of these signs is there. Exercise waits until a doctor has"
                    " looked at it.",
                ),
                _possible(),
            )
        )
    return SignsReason(
        title=title,
        said=said,
        way_on=translate("StopSigns", "It has been looked at", "a stop sign, by a doctor"),
        question=translate(
            "StopSigns", "Has it been looked at, and were you told that you may exercise?"
        ),
        yes=translate("StopSigns", "Yes, I may exercise"),
        urgency=urgency,
    )


def _risen(red: RedAnswer) -> SignsReason:
    if red.why is RedWhy.SPREAD:
        why = translate("StopSigns", "The pain reaches further down the leg than before.")
        question = translate(
            "StopSigns", "None of these signs is new, and the pain has drawn back?"
        )
    else:
        why = translate(
            "StopSigns", "The pain was {score} of 10. From 6 on exercise waits."
        ).format(score=red.pain.score if red.pain else None)
        question = translate(
            "StopSigns", "None of these signs is new, and the pain is back at its usual level?"
        )
    later = translate(
        "StopSigns",
        "Please look through these signs. When it has settled, today or another day, say so below.",
    )
    return SignsReason(
        title=translate("StopSigns", "Exercise can wait"),
        said=paragraph((why, later, _possible())),
        way_on=translate("StopSigns", "It has settled"),
        question=question,
        yes=translate("StopSigns", "Yes, it has settled"),
    )


def _possible() -> str:
    return translate(
        "StopSigns",
        "You can walk a little, change your position often, and use cold or heat.",
        "while no exercise begins",
    )


def _nothing_new() -> str:
    return translate("StopSigns", "None of these is new", "of the stop signs")
