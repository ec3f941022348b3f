"""A voice speaks the language of the texts, or leaves them to a driver that has such a voice."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from sciatica_timer.domain.language import speaks
from sciatica_timer.domain.preferences import VoicePrefs
from sciatica_timer.services.voice import driver_ranking
from sciatica_timer.services.voice.cache import ClipCache
from sciatica_timer.services.voice.driver_ranking import SpeechDriver, ranked
from sciatica_timer.services.voice.voice import Clip, Voice, VoiceNotice

MakeVoice = Callable[..., Voice]
Prepare = Callable[..., dict[str, Clip]]
HeardOf = Callable[..., list[object]]

NATURAL = SpeechDriver("natural", "1", only="en")
BUNDLED, SYSTEM = SpeechDriver("bundled_espeak", "1"), SpeechDriver("espeak", "2")
with_espeak = pytest.mark.skipif(
    not driver_ranking.util.find_spec("espeakng_loader"), reason="extra espeak is not installed"
)


@pytest.mark.parametrize(
    ("code", "language", "fits"),
    [
        ("en-us", "en", True),
        ("en_GB", "en", True),
        ("EN", "en", True),
        ("pt-PT", "pt-BR", True),
        ("zh", "zh-Hant", True),
        ("de", "en", False),
        ("fil", "fi", False),
        ("enx", "en", False),
        ("", "en", False),
    ],
)
def test_a_code_is_told_by_its_language(code: str, language: str, *, fits: bool) -> None:
    assert speaks(code, language) is fits


def test_a_driver_of_another_language_is_passed_over() -> None:
    drivers = [NATURAL, BUNDLED, SYSTEM]
    assert ranked(VoicePrefs(), drivers) == drivers
    assert ranked(VoicePrefs(driver="espeak"), drivers) == [SYSTEM, NATURAL, BUNDLED]
    assert ranked(VoicePrefs(driver="natural"), drivers, "de") == [BUNDLED, SYSTEM]


def test_the_natural_voice_speaks_english_only() -> None:
    found = {driver.name: driver.only for driver in driver_ranking.candidates()}
    assert found.pop("natural") == "en"
    assert set(found.values()) <= {""}


@pytest.mark.parametrize(("system", "own"), [("win32", "sapi5"), ("darwin", "nsss")])
def test_the_voices_of_the_system_come_before_a_plain_one(
    monkeypatch: pytest.MonkeyPatch, system: str, own: str
) -> None:
    monkeypatch.setattr("sys.platform", system)
    found = [driver.name for driver in ranked(VoicePrefs(), driver_ranking.candidates(), "de")]
    assert found == [own, "bundled_espeak", "espeak"]


def test_a_text_that_two_languages_share_has_a_clip_in_each(tmp_path: Path) -> None:
    cache = ClipCache(tmp_path)
    asked = [cache.path("Rest.", BUNDLED, VoicePrefs(), *other) for other in ((), ("de",), ("fr",))]
    assert len(set(asked)) == 3
    assert cache.path("Rest.", BUNDLED, VoicePrefs(), "en") == asked[0]


@with_espeak
@pytest.mark.parametrize("language", ["pl", "de", "ar"])
def test_another_language_is_spoken_with_a_voice_of_its_own(
    make_voice: MakeVoice, prepare: Prepare, heard_of: HeardOf, tmp_path: Path, language: str
) -> None:
    text = "3 4 5."
    voice = make_voice(tmp_path / language, language=language)
    notices = heard_of(voice.noticed)
    own = prepare(voice, text)[text]
    assert voice.synthesis.driver == "bundled_espeak"
    assert not notices, "a driver that is not for this language is not missed"
    english = prepare(make_voice(tmp_path / "en"), text, driver="bundled_espeak")[text]
    assert Path(own.path).read_bytes() != Path(english.path).read_bytes()


@with_espeak
def test_a_voice_chosen_for_another_language_is_not_taken(
    make_voice: MakeVoice, prepare: Prepare, tmp_path: Path
) -> None:
    chosen = {"driver": "bundled_espeak", "voice": "gmw/en"}
    usual, other = (
        prepare(make_voice(tmp_path / name, language="de"), "Eins.", **prefs)["Eins."].path
        for name, prefs in (("usual", {}), ("chosen", chosen))
    )
    assert Path(usual).read_bytes() == Path(other).read_bytes()


@with_espeak
def test_only_voices_of_the_language_are_listed(
    make_voice: MakeVoice, qtbot: QtBot, tmp_path: Path
) -> None:
    voice = make_voice(tmp_path, language="pl")
    with qtbot.waitSignal(voice.voices_listed, timeout=20_000) as waited:
        voice.list_voices()
    assert {info.name for info in waited.args[0]} == {"Polish"}


@with_espeak
def test_a_language_that_nobody_speaks_is_told(
    make_voice: MakeVoice, prepare: Prepare, heard_of: HeardOf, tmp_path: Path
) -> None:
    voice = make_voice(tmp_path, language="xx")
    notices = heard_of(voice.noticed)
    assert prepare(voice, "Hold.") == {}
    assert notices[-1] is VoiceNotice.NO_VOICE
