"""Doses that an older version kept with the preferences: taken over into the history, once."""

from sciatica_timer.domain.dose_ladder import sides_of
from sciatica_timer.domain.exercise import Exercise
from sciatica_timer.domain.levels import current_level, take_over
from sciatica_timer.domain.routine import Library
from sciatica_timer.domain.session import CareLog
from sciatica_timer.services.history import HistoryStore
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.kit.dates import joined


def care_of(library: Library, preferences: PreferencesStore, history: HistoryStore) -> CareLog:
    """What care remembers, with the doses that are not taken over yet; nothing is written."""
    return take_over(library.exercises, preferences.old_doses, history.care)


def take_old_doses(library: Library, preferences: PreferencesStore, history: HistoryStore) -> str:
    """Take the old doses over into the history; gives a sentence where a dose is another now.

    They leave the preferences only when the history is on the disk with them; until then each
    start tries it again, with the same result.
    """
    old = preferences.old_doses
    if not old:
        return ""
    care = care_of(library, preferences, history)
    if care != history.care:
        history.replace_care(care)
    history.flush()
    if not history.unsaved and not history.read_only:
        preferences.forget_old_doses()
    known = [library.exercises[name] for name in old if name in library.exercises]
    names = [each.name for each in known if _differs(each, each.dose.hold_to(old[each.id]), care)]
    if not names:
        return ""
    return translate(
        "Doses",
        "The dose that you said yes to goes on for: {names}. You can change it under Exercises.",
    ).format(names=joined(names))


def _differs(exercise: Exercise, old: object, care: CareLog) -> bool:
    return any(current_level(exercise, side, care).dose != old for side in sides_of(exercise))
