"""The names of what can be answered and the letters that answer, the same on every page."""

from sciatica_timer.domain.session import Activity, Compared, Feeling, NextDay, Reach
from sciatica_timer.services.translation import listed, translate


def reach_name(reach: Reach) -> str:
    """How far down the leg, in one or two words."""
    return {
        Reach.NONE: translate("Answers", "Nowhere", "how far down the pain reaches"),
        Reach.LOW_BACK: translate("Answers", "Low back", "how far down the pain reaches"),
        Reach.BUTTOCK: translate("Answers", "Buttock", "how far down the pain reaches"),
        Reach.THIGH: translate("Answers", "Thigh", "how far down the pain reaches"),
        Reach.KNEE: translate("Answers", "Knee", "how far down the pain reaches"),
        Reach.CALF: translate("Answers", "Calf", "how far down the pain reaches"),
        Reach.FOOT: translate("Answers", "Foot", "how far down the pain reaches"),
    }[reach]


def reach_keys() -> dict[str, Reach]:
    """The letter key that gives each answer."""
    return {
        translate("Answers", "N", "the letter key that answers: Nowhere"): Reach.NONE,
        translate("Answers", "L", "the letter key that answers: Low back"): Reach.LOW_BACK,
        translate("Answers", "B", "the letter key that answers: Buttock"): Reach.BUTTOCK,
        translate("Answers", "T", "the letter key that answers: Thigh"): Reach.THIGH,
        translate("Answers", "K", "the letter key that answers: Knee"): Reach.KNEE,
        translate("Answers", "C", "the letter key that answers: Calf"): Reach.CALF,
        translate("Answers", "F", "the letter key that answers: Foot"): Reach.FOOT,
    }


def feeling_name(feeling: Feeling) -> str:
    """How it felt as a whole."""
    return {
        Feeling.TOO_EASY: translate("Answers", "Too easy", "how a session felt"),
        Feeling.RIGHT: translate("Answers", "About right", "how a session felt"),
        Feeling.TOO_MUCH: translate("Answers", "Too much", "how a session felt"),
    }[feeling]


def feeling_keys() -> dict[str, Feeling]:
    """The letter key that gives each answer."""
    return {
        translate("Answers", "E", "the letter key that answers: Too easy"): Feeling.TOO_EASY,
        translate("Answers", "R", "the letter key that answers: About right"): Feeling.RIGHT,
        translate("Answers", "M", "the letter key that answers: Too much"): Feeling.TOO_MUCH,
    }


def compared_name(compared: Compared) -> str:
    """The day after a session against the time before it."""
    return {
        Compared.BETTER: translate("Answers", "Better"),
        Compared.SAME: translate("Answers", "About the same"),
        Compared.WORSE: translate("Answers", "Worse"),
    }[compared]


def next_day_words(next_day: NextDay) -> str:
    """The answer of the day after: "Worse, eased within a day"."""
    settled = {
        None: "",
        True: translate("Answers", "eased within a day", "the pain, after Better or Worse"),
        False: translate("Answers", "not eased within a day", "the pain, after Better or Worse"),
    }[next_day.settled]
    return listed(compared_name(next_day.compared), settled)


def activity_name(activity: Activity) -> str:
    """A gentle activity in a word or two."""
    return {
        Activity.WALK: translate("Answers", "Walk", "a gentle activity"),
        Activity.POOL_WALK: translate("Answers", "Walk in a pool", "a gentle activity"),
        Activity.SWIM: translate("Answers", "Swim", "a gentle activity"),
        Activity.WATER_AEROBICS: translate("Answers", "Water aerobics", "a gentle activity"),
        Activity.BIKE: translate("Answers", "Exercise bike", "a gentle activity"),
        Activity.ELLIPTICAL: translate("Answers", "Elliptical trainer", "a gentle activity"),
    }[activity]
