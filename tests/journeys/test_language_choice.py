"""Another language is chosen in Settings: everything is in it at once, and goes on."""

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from application_run import Story, play, welcomed
from fakes import LANGUAGES
from msgspec.structs import replace
from pseudo import english, pseudo
from PySide6.QtCore import QLocale, QObject, QResource
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from sciatica_timer.__main__ import main
from sciatica_timer.app.application import Application
from sciatica_timer.app.start.language_switch import LanguageSwitch
from sciatica_timer.domain.look_choice import Theme
from sciatica_timer.domain.pack import Pack
from sciatica_timer.domain.preferences import Preferences
from sciatica_timer.domain.session import Activity
from sciatica_timer.services import resources, translation
from sciatica_timer.services.preferences_store import PreferencesStore
from sciatica_timer.services.store.export_formats import to_calendar, to_csv
from sciatica_timer.ui.calendar.as_text import session_text
from sciatica_timer.ui.calendar.form import Form
from sciatica_timer.ui.calendar.page import CalendarPage
from sciatica_timer.ui.calendar.search import SearchCard
from sciatica_timer.ui.care.care_page import CarePage
from sciatica_timer.ui.care.done_list import done_rows
from sciatica_timer.ui.care.first_start import FirstStart
from sciatica_timer.ui.kit import Select
from sciatica_timer.ui.settings import SettingsPage
from tools import resources as compiler
from tools import translations
from tools.translations import Text, Translation

UNTRANSLATED = Text("StartupWindow", "Care")
DONE_IN_ENGLISH = {
    "id": "1",
    "started": "2026-11-02T18:00:00+00:00",
    "ended": "2026-11-02T18:09:00+00:00",
    "completion": "finished",
    "active_ms": 540_000,
    "routine": "clamshell",
    "routine_name": "Clamshell",
    "parts": [
        {
            "exercise": "clamshell",
            "name": "Clamshell",
            "planned": {"hold_s": 5, "reps": 8, "sets": 1},
            "reps_done": 8,
        }
    ],
}


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Polish beside English: exercises of the tests, and a window that nobody speaks.

    One text of the window is not finished.
    """
    root = tmp_path_factory.mktemp("polish")
    (root / "assets" / "translations").mkdir(parents=True)
    (root / "sciatica_timer").mkdir()
    shutil.copytree(LANGUAGES / "pl", root / "assets" / "content" / "pl")
    texts = {
        text: Translation(
            tuple(map(pseudo, (*translations.forms(text.source), text.source)))
            if text.plural
            else (pseudo(text.source),),
            finished=text != UNTRANSLATED,
        )
        for text in translations.texts(translations.sources())
    }
    written = translations.written("pl", texts)
    (root / "assets" / "translations" / "pl.ts").write_text(written, encoding="utf-8")
    return str(compiler.compile_bundle(root))


@pytest.fixture
def polish(bundle: str) -> Iterator[None]:
    """It ships meanwhile, and the system is one in English."""
    assert QResource.registerResource(bundle)
    yield
    translation.install("en")
    QResource.unregisterResource(bundle)


def choose(application: Application, name: str) -> None:
    """Choose a language by its name, as with the mouse."""
    choice = application.window.findChild(Select, "language")
    assert choice is not None and choice.isVisible()
    at = choice.findText(name)
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def opened(monkeypatch: pytest.MonkeyPatch) -> list[Application]:
    """Every application that is opened from now on: another language opens another one."""
    built: list[Application] = []
    real = Application.open
    monkeypatch.setattr(
        Application, "open", lambda self, **wishes: (built.append(self), real(self, **wishes))
    )
    return built


def names(application: Application) -> list[str]:
    """What all buttons in sight are called."""
    buttons = application.window.findChildren(QAbstractButton)
    return [each.accessibleName() or each.text() for each in buttons if each.isVisible()]


@pytest.mark.usefixtures("polish")
def test_all_is_in_it_at_once_and_what_runs_runs_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    folder = welcomed(tmp_path / "data")
    kept = {"version": 1, "welcomed": True, "reduced_motion": True, "voice": {"talk": "tones"}}
    (folder / "preferences.json").write_text(json.dumps(kept))
    (folder / "sessions.json").write_text(json.dumps({"version": 1, "sessions": [DONE_IN_ENGLISH]}))
    built = opened(monkeypatch)

    def story(application: Application) -> Story:
        yield application.window.isActiveWindow
        application.window.resize(1100, 800)
        application.window.show_page("care")
        page = application.window.findChild(CarePage)
        page.packs.start_requested.emit(Pack.COLD, 10)
        page.activity.timer_start_requested.emit(Activity.SWIM)
        application.window.show_page("settings")
        old, place = application.window, application.window.geometry()
        choose(application, "pl")

        yield lambda: len(built) == 2 and built[1].window.isVisible() and not isValid(old)
        changed = built[1]
        window = changed.window
        assert window.page() == "settings" and window.geometry() == place
        assert window.isVisible() and changed.preferences.value.language == "pl"
        assert json.loads((folder / "preferences.json").read_text())["language"] == "pl"
        settings = window.findChild(SettingsPage)
        assert settings.accessibleName() == pseudo("Settings")
        left = {word for name in names(changed) for word in english(name)}
        # The text that is not translated, and one of the content that this Polish lacks.
        assert left == {"Care", "Cold"}
        assert changed.packs.timer is not None and changed.packs.timer.running
        assert changed.activity.going is not None
        assert changed.content.library.exercises["clamshell"].name == "Muszelka"
        assert changed.content.spoken_language == "pl"
        # What was done in English is told in Polish, wherever it is told, and kept as it was.
        [done] = [each for each in changed.history.sessions if each.activity is None]
        for told in (
            session_text(done, done.started.date()),
            to_csv([done]).decode(),
            to_calendar([done]).decode(),
            *(line.accessibleName() for line in done_rows(done)),
        ):
            assert "Muszelka" in told and "Clamshell" not in told
        assert done.parts[0].name == done.routine_name == "Clamshell"
        yield lambda: QApplication.focusWidget() is window.findChild(Select, "language")
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        assert box.buttons()[0].text().replace("&", "") == "Anuluj", "Qt's own texts"
        assert QLocale().language() is not QLocale.Language.Polish, "formats are the region's"
        # Nothing of the first window is called any more.
        settings.changed.emit(replace(changed.preferences.value, theme=Theme.DARK))
        assert changed.window.isEnabled()
        changed.activity.take_up(None)
        assert translation.translate(*UNTRANSLATED[:2]) == "Care"
        told = [line for line in caplog.messages if line.startswith("pl: ")]
        assert told == ["pl: 'Care' is not translated, so it is in English."]

    assert play(monkeypatch, folder, story) == 0


@pytest.mark.usefixtures("polish")
def test_what_is_searched_for_in_the_calendar_stays_in_another_language(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    built = opened(monkeypatch)

    def story(application: Application) -> Story:
        yield application.window.isActiveWindow
        application.window.show_page("calendar")
        calendar = application.window.findChild(CalendarPage)
        calendar.search.set_words("warm bath")
        calendar.search.show()
        application.window.show_page("settings")
        choose(application, "pl")
        yield lambda: len(built) == 2 and built[1].window.isVisible()
        built[1].window.show_page("calendar")
        search = built[1].window.findChild(SearchCard)
        assert search.isVisible() and search.words == "warm bath"

    assert play(monkeypatch, welcomed(tmp_path / "data"), story) == 0


@pytest.mark.usefixtures("polish")
def test_it_can_be_chosen_on_the_first_page_of_the_first_start(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    built = opened(monkeypatch)

    def story(application: Application) -> Story:
        yield lambda: isinstance(application.window.overlay(), FirstStart)
        old = application.window
        choose(application, "pl")
        yield lambda: len(built) == 2 and built[1].window.isVisible() and not isValid(old)
        changed = built[1]
        page = changed.window.overlay()
        assert isinstance(page, FirstStart)
        assert pseudo("Back") in [each.text() for each in page.findChildren(QAbstractButton)]
        assert page.language.currentText() == "pl"
        assert changed.today.routine == "strength", "what the app was started with still holds"
        yield lambda: changed.window.focusWidget() is page.language
        page.show_next()
        assert not page.language.isVisible(), "from here on there are answers to lose"

    assert play(monkeypatch, tmp_path / "data", story, "--routine", "strength") == 0
    kept = json.loads((tmp_path / "data" / "preferences.json").read_text())
    assert kept["language"] == "pl" and not kept["welcomed"]


def test_no_half_written_note_is_lost_by_another_language(tmp_path: Path, qtbot: QtBot) -> None:
    window, told, asked = QWidget(), [], []
    qtbot.addWidget(window)
    window.overlay, window.notify = lambda: None, told.append
    preferences = PreferencesStore(tmp_path)
    history = SimpleNamespace(flush=lambda **_: True)
    switch = LanguageSwitch(preferences, history, SimpleNamespace(window=window, may_take=True))
    switch.requested.connect(asked.append)
    note = Form(date(2026, 11, 28))
    note.setParent(window)
    preferences.replace(replace(preferences.value, language="de"))
    qtbot.waitUntil(lambda: told == ["The language changes when Sciatica Timer is opened next."])
    note.setParent(None)
    preferences.replace(replace(preferences.value, language="fr"))
    qtbot.waitUntil(lambda: asked == ["fr"])
    preferences.close()


@pytest.mark.usefixtures("polish")
def test_the_next_start_and_the_command_line_are_in_it_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = welcomed(tmp_path / "data")
    for chosen, asked in (("pl", pseudo), ("xx", str), ("", str)):
        (folder / "preferences.json").write_text(json.dumps({"language": chosen}))
        assert main(["--script", "none", "--data-dir", str(folder)]) == 2
        told = asked("There is no routine '{asked}'. There are: {known}.").partition("'")[0]
        assert told in capsys.readouterr().err


def test_a_damaged_translation_leaves_all_in_english(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert not translation.install("xx")
    assert translation.language() == "en"
    assert caplog.messages == ["The texts in xx cannot be read: they are in English."]
    assert translation.translate("Exercises", "Do it %n time(s).", "", 1) == "Do it once."


def test_what_is_the_same_in_a_language_is_not_told_as_missing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    class SettingsSection(QObject):
        pass

    class Settings(SettingsSection):
        pass

    caplog.set_level("INFO")
    assert translation.install("es")
    try:
        # As it stands in es.ts, and a text that does not stand there.
        texts = [Settings().tr("Normal"), Settings().tr("Nowhere")]
    finally:
        translation.install()
    assert texts == ["Normal", "Nowhere"]
    assert caplog.messages == ["es: 'Nowhere' is not translated, so it is in English."]


def test_nothing_is_offered_while_only_english_ships(qtbot: object) -> None:
    page = SettingsPage(Preferences())
    page.show()
    choice = page.findChild(Select, "language")
    assert choice is not None and choice.isVisible() is (len(resources.languages()) > 1)
    page.deleteLater()
