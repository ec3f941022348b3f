"""One page for whoever helps: what this computer has, and what Sciatica Timer lacks on it.

Nothing is changed by it: no folder is made, and what is read of the sessions is a copy. Without
the libraries that Qt needs, the page still tells which those are.
"""

import argparse
import os
import platform
import shutil
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from sciatica_timer import __version__
from sciatica_timer.app.errors import RefusalError
from sciatica_timer.app.start import output
from sciatica_timer.app.start.display import missing_libraries, qt_arguments, usable_platform

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from sciatica_timer.domain.preferences import Preferences
    from sciatica_timer.services.voice.voice import Clip, OutputDevice, VoiceInfo, VoiceNotice

LONGEST_MS = 80_000
"""Every driver is asked for its voices, each in a process that may hang for 20 s."""
AFTER_MS = 1_500
"""After the end of a sentence its sound has left the device."""
LEAST_FREE = 100_000_000
"""Bytes that should be free; the voice of all routines takes about 20 MB."""


@dataclass(frozen=True)
class Finding:
    """What was found out about one thing."""

    topic: str
    text: str
    good: bool = True


def run(arguments: argparse.Namespace) -> int:
    """Print the page; gives 0 where nothing is wrong, else 1. With `speak` a sentence is heard."""
    try:
        from sciatica_timer.services.translation import translate
    except ImportError:
        from sciatica_timer.app.start.untranslated import translate
    try:
        findings = _with_qt(arguments.data_dir, speak=arguments.speak)
    except ImportError as error:
        libraries = translate("SystemCheck", "Libraries")
        findings = [Finding(libraries, str(missing_libraries(error)), good=False)]
    about = translate("SystemCheck", "Python {version} on {system}").format(
        version=platform.python_version(), system=platform.platform()
    )
    findings.insert(0, Finding(translate("SystemCheck", "Program"), about))
    output.print_text(page(findings))
    return 0 if all(finding.good for finding in findings) else 1


def page(findings: list[Finding]) -> str:
    """The findings, a line each, and what they come to."""
    try:
        from sciatica_timer.services.translation import translate
    except ImportError:
        from sciatica_timer.app.start.untranslated import translate
    wrong = sum(not finding.good for finding in findings)
    good, bad = translate("SystemCheck", "good"), translate("SystemCheck", "WRONG")
    wide = max(len(good), len(bad))
    line = translate("SystemCheck", "{mark}  {topic}: {text}", "good  Screen: 1280 x 720")
    lines = [
        line.format(
            mark=(good if finding.good else bad).ljust(wide),
            topic=finding.topic,
            text=finding.text,
        )
        for finding in findings
    ]
    end = translate("SystemCheck", "Nothing is wrong.")
    if wrong:
        several = translate("SystemCheck", "Wrong: {wrong} of {several}.")
        end = several.format(wrong=wrong, several=len(findings))
    return "\n".join([f"Sciatica Timer {__version__}", "", *lines, "", end])


def _with_qt(data_dir: str | None, *, speak: bool) -> list[Finding]:
    from sciatica_timer.app.paths import app_paths
    from sciatica_timer.app.start import app_language
    from sciatica_timer.app.start.cli_commands import copy_of
    from sciatica_timer.domain.preferences import Preferences
    from sciatica_timer.services import translation
    from sciatica_timer.services.preferences_store import PreferencesStore
    from sciatica_timer.services.translation import translate

    app_language.begin(data_dir)
    app, screen = _screen()
    translation.install(translation.language())
    prefs = Preferences()
    try:
        where = app_paths(data_dir, create=False)
        with copy_of(where.data) as copy:
            store = PreferencesStore(copy)
            prefs, problem = store.value, store.problem
            kept = _kept(copy, where.data)
        data = [
            _folder(where.data, shared=where.open_to_others),
            kept,
            Finding(
                translate("SystemCheck", "Preferences"),
                translate("SystemCheck", "could not be read.")
                if problem
                else translate("SystemCheck", "whole."),
                not problem,
            ),
        ]
    except RefusalError as refusal:
        data = [Finding(translate("SystemCheck", "Data"), str(refusal), good=False)]
    sound = _sound(prefs, speak=speak)
    app.processEvents()
    return [_language(), screen, *sound, *data]


def _language() -> Finding:
    from PySide6.QtCore import qVersion

    from sciatica_timer.services import region
    from sciatica_timer.services.translation import language, translate

    asked = ", ".join(region.languages()[:3])
    country = region.country() or translate("SystemCheck", "unknown", "country")
    told = translate(
        "SystemCheck",
        "{version}; languages asked for {asked}; texts in {language}; country {country}.",
    )
    words = {"version": qVersion(), "asked": asked, "language": language(), "country": country}
    return Finding("Qt", told.format(**words))


def _screen() -> "tuple[QCoreApplication, Finding]":
    """The application that the rest needs, and whether a window could be opened."""
    from PySide6.QtCore import QCoreApplication

    from sciatica_timer.services.translation import translate

    there, topic = QCoreApplication.instance(), translate("SystemCheck", "Screen")
    try:
        name = usable_platform()
    except RefusalError as refusal:
        app = there or QCoreApplication(qt_arguments(""))
        return app, Finding(topic, str(refusal), good=False)
    from PySide6.QtGui import QGuiApplication

    app = there or QGuiApplication(qt_arguments(name))
    screens = [
        f"{each.size().width()} x {each.size().height()} ({each.devicePixelRatio():.0%})"
        for each in QGuiApplication.screens()
    ]
    return app, Finding(topic, f"{QGuiApplication.platformName()}, {', '.join(screens)}")


# -- what can be heard ------------------------------------------------------------------------


def _sound(prefs: "Preferences", *, speak: bool) -> list[Finding]:
    """The outputs and whether one opens, the voices and whether one speaks."""
    from PySide6.QtCore import QEventLoop, QTimer

    from sciatica_timer.app import content
    from sciatica_timer.services import resources
    from sciatica_timer.services.voice.voice import Voice

    shipped, loop, heard = content.load(), QEventLoop(), _Heard()
    sentence = shipped.phrases.sample

    def wait(for_ms: int) -> None:
        limit = QTimer()
        limit.timeout.connect(loop.quit)
        limit.start(for_ms)
        loop.exec()
        limit.stop()

    heard.whole = loop.quit
    with TemporaryDirectory(prefix="sciatica-timer-") as cache:
        voice = Voice(Path(cache), resources.tones(), language=shipped.spoken_language)
        voice.devices_listed.connect(heard.set_outputs)
        voice.voices_listed.connect(heard.set_voices)
        voice.sounding.connect(heard.set_opens)
        voice.prepared.connect(heard.set_clips)
        voice.noticed.connect(heard.add_notice)
        voice.list_devices()
        voice.open(prefs.voice)
        voice.list_voices()
        voice.prepare([sentence], prefs.voice)
        wait(LONGEST_MS)
        if speak and heard.clips and heard.opens:
            voice.use(heard.clips)
            voice.say_now(sentence)
            wait(heard.clips[sentence].for_ms + AFTER_MS)
        # Closing ends the sound, which would be told as well.
        found = heard.findings()
        voice.close()
        voice.shut_down()
    return found


class _Heard:
    """The answers about sound and voice as they come in; None is one that has not come."""

    def __init__(self) -> None:
        self.whole: Callable[[], None] = lambda: None
        """Called with the last answer."""
        self.outputs: list[OutputDevice] | None = None
        self.opens: bool | None = None
        self.voices: list[VoiceInfo] | None = None
        self.clips: dict[str, Clip] | None = None
        self.notices: set[VoiceNotice] = set()

    def set_outputs(self, outputs: "list[OutputDevice]") -> None:
        self.outputs = outputs
        self._look()

    def set_opens(self, opens: bool) -> None:
        self.opens = opens
        self._look()

    def set_voices(self, voices: "list[VoiceInfo]") -> None:
        self.voices = voices
        self._look()

    def set_clips(self, clips: "dict[str, Clip]") -> None:
        self.clips = clips
        self._look()

    def add_notice(self, notice: "VoiceNotice") -> None:
        """Keep what went wrong; without a device none opens."""
        self.notices.add(notice)
        if notice in ("no-sound", "sound-lost"):
            self.set_opens(False)

    def findings(self) -> list[Finding]:
        from sciatica_timer.services.translation import paragraph, translate
        from sciatica_timer.services.voice.voice import VoiceNotice
        from sciatica_timer.ui.notices import how_to_add_a_voice, notice_sentence

        outputs, voices = self.outputs or [], self.voices or []
        none = translate("SystemCheck", "none found.")
        names = ", ".join(each.name for each in outputs) or none
        drivers = Counter(each.driver for each in voices)
        counts = ", ".join(f"{name} ({count})" for name, count in drivers.items())
        counts = counts or paragraph((none, how_to_add_a_voice()))
        opens = translate("SystemCheck", "no output could be opened.")
        if self.opens:
            opens = translate("SystemCheck", "an output opens.")
        made = translate("SystemCheck", "no sentence could be made.")
        if self.clips:
            made = translate("SystemCheck", "a sentence was made.")
        # What becomes of the sound has a line of its own.
        of_sound = {VoiceNotice.NO_SOUND, VoiceNotice.SOUND_LOST, VoiceNotice.SOUND_BACK}
        speech = paragraph((made, *map(notice_sentence, sorted(self.notices - of_sound))))
        return [
            Finding(translate("SystemCheck", "Sound outputs"), names, bool(outputs)),
            Finding(translate("SystemCheck", "Sound"), opens, bool(self.opens)),
            Finding(translate("SystemCheck", "Voices"), counts, bool(voices)),
            Finding(translate("SystemCheck", "Speech"), speech, bool(self.clips)),
        ]

    def _look(self) -> None:
        if None not in (self.outputs, self.opens, self.voices) and self.clips is not None:
            self.whole()


# -- what is kept -----------------------------------------------------------------------------


def _folder(folder: Path, *, shared: bool) -> Finding:
    """Where the sessions lie, whether more can be written there, and who else may look."""
    from sciatica_timer.services.translation import paragraph, translate

    topic = translate("SystemCheck", "Data folder")
    if not folder.exists():
        told = translate("SystemCheck", "{folder}. It is made at the first start.")
        return Finding(topic, told.format(folder=folder))
    free = shutil.disk_usage(folder).free
    may_write = os.access(folder, os.W_OK)
    words = [
        translate("SystemCheck", "{folder}, {free} GB free.").format(
            folder=folder, free=f"{free / 1e9:.1f}"
        )
    ]
    if not may_write:
        words.append(translate("SystemCheck", "Nothing can be written there."))
    if shared:
        words.append(translate("SystemCheck", "Others on this computer may look into it."))
    return Finding(topic, paragraph(words), may_write and free > LEAST_FREE)


def _kept(copy: Path, folder: Path) -> Finding:
    """How many sessions there are, and what is wrong with their file."""
    from sciatica_timer.services import clock
    from sciatica_timer.services.history import HistoryStore, ProblemKind, sentence
    from sciatica_timer.services.store.backups import Backups
    from sciatica_timer.services.translation import paragraph, translate

    history = HistoryStore(copy, now=clock.now)
    history.load()
    history.close()
    days = [each.started.date() for each in history.sessions]
    copies = len(Backups(folder).all())
    text = translate("SystemCheck", "{sessions}; copies kept: {copies}.")
    if days:
        text = translate("SystemCheck", "{sessions}, the last on {day}; copies kept: {copies}.")
    last = max(days, default="")
    text = text.format(sessions=len(days), day=last, copies=copies)
    topic = translate("SystemCheck", "Sessions")
    if history.problem is None:
        return Finding(topic, text)
    if history.problem.kind is ProblemKind.DAMAGED:
        # It was kept aside beside the copy only.
        told = translate(
            "SystemCheck",
            "{file} is damaged, and these could be read of it: {sessions} When the window is "
            "opened next, the damaged file is kept and can be replaced by a copy.",
        )
        told = told.format(file=folder / history.path.name, sessions=text)
        return Finding(topic, told, good=False)
    told = sentence(msgspec.structs.replace(history.problem, path=folder / history.path.name))
    return Finding(topic, paragraph((text, told)), good=False)
