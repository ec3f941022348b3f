"""What was answered about a session that a crash cut short, carried out."""

from collections.abc import Callable

from sciatica_timer.app.session.cut_short import plan_of
from sciatica_timer.app.session.recording import SessionSaver
from sciatica_timer.app.session.stop_signs_controller import StopSignsController
from sciatica_timer.app.session.view_controller import SessionViewController
from sciatica_timer.domain.routine import Library
from sciatica_timer.services.store.journal import Journal, JournalEntry
from sciatica_timer.services.translation import translate
from sciatica_timer.ui.main_window import MainWindow


def settle(
    entry: JournalEntry,
    library: Library,
    journal: Journal,
    saver: SessionSaver,
    session_view: SessionViewController,
    stop_signs: StopSignsController,
    window: MainWindow,
    then: Callable[[], object],
    key: str,
) -> None:
    """Go on ("go-on"), keep it or discard it; one that cannot go on any more is kept.

    then is called once that is done.
    """
    if key == "discard":
        journal.finish()
        then()
        return
    if key == "go-on" and stop_signs.may_start():
        if plan := plan_of(entry, library):
            session_view.begin(plan, entry)
            then()
            return
        said = translate(
            "CutShort",
            "That session cannot go on: its exercises are not here any more. What you did "
            "is in your calendar.",
        )
        window.notify(said)
    saver.save(entry.session)
    then()
