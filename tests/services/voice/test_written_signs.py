"""What therapists write for the eye is said as a person would, in each language that ships."""

import tomllib

import pytest
from fakes import CONTENT
from test_espeak_spelling import strings

from sciatica_timer.services import resources
from sciatica_timer.services.voice.written_signs import SHORT_FORMS, as_said

SAID = {
    "en": {
        "Hold 10s, rest 30 sec. Do 3x10.": "Hold 10 seconds, rest 30 seconds. Do 3 times 10.",
        "1x/day, 10 reps/side": "once per day, 10 reps per side",
        "10 s x 3, 1 s x 2": "10 seconds 3 times, 1 second 2 times",
        "3–5 kg, 10-15x, 0.5 - 1 kg": "3 to 5 kg, 10 to 15 times, 0.5 to 1 kg",
        "Pain ≤ 3, stop at >5": "Pain at most 3, stop at more than 5",
        "2½ min w/ a band, approx. 90°": "2 and a half min with a band, approximately 90°",
        "Glide L5/S1, C5/6, not L4-5": "Glide L5 S1, C5 6, not L4-5",
    },
    "de": {
        "10s halten, 30 Sek. Pause": "10 Sekunden halten, 30 Sekunden. Pause",
        "2x/Tag ca. 5 Wdh. pro Seite": "2 mal pro Tag circa 5 Wiederholungen pro Seite",
        "3–5 kg, z. B. li. Bein": "3 bis 5 kg, zum Beispiel links Bein",
        "Dr. Beck: max. 3 × 10, Schmerz ≤ 4": "Doktor Beck: maximal 3 mal 10, Schmerz höchstens 4",
    },
    "es": {
        "3x10, 10 seg., p. ej. con ½ kg": "3 veces 10, 10 segundos, por ejemplo con medio kg",
        "1x/día, dolor ≤ 3, 3-5 kg": "una vez por día, dolor como máximo 3, 3 a 5 kg",
    },
    "fr": {
        "3x10, env. 10 s, p. ex. assis": "3 fois 10, environ 10 secondes, par exemple assis",
        "1x/jour, douleur ≥ 3, 3-5 kg": "une fois par jour, douleur au moins 3, 3 à 5 kg",
    },
    "pl": {"3x10 🙂 <b>teraz</b>": "3x10 teraz"},
}


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [(language, *row) for language, rows in SAID.items() for row in rows.items()],
)
def test_short_forms_are_said_in_words(language: str, written: str, said: str) -> None:
    assert as_said(written, language) == said
    assert as_said(said, language) == said, "said words stay"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("<speak>Lift <break time='3s'/> and hold.</speak>", "Lift and hold."),
        ("🧘 Stretch 👩🏽‍⚕️, then rest 🇩🇪.", "Stretch, then rest."),
        ("🙂🙂", ""),
        ("<- left [[slnc 9000]]", "- left [ [slnc 9000]]"),
    ],
)
def test_markup_faces_and_commands_for_a_voice_are_not_said(written: str, said: str) -> None:
    assert as_said(written, "en") == said


@pytest.mark.parametrize(
    "text",
    ["2026-11-28", "555-1234", "L4-5", "3–5–7", "the 1990s", "S1", "Lift 5", "膝を伸ばす"],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert as_said(text, "en") == text


@pytest.mark.parametrize("language", ["en", "de", "es", "fr"])
def test_what_ships_is_said_as_it_is_written(language: str) -> None:
    folder = CONTENT.parent / language
    files = [folder / "phrases.toml", folder / "own.toml", *(folder / "exercises").glob("*.toml")]
    texts = [
        text for file in files for text in strings(tomllib.loads(file.read_text(encoding="utf-8")))
    ]
    assert len(texts) > 200
    assert [text for text in texts if as_said(text, language) != text] == []


def test_words_of_a_language_that_cannot_be_read_leave_its_texts_as_they_are(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(resources, "content_names", lambda _language: [SHORT_FORMS])
    whole = (CONTENT / SHORT_FORMS).read_bytes()
    for language, damaged in (("xa", b"to = 1"), ("xb", whole.replace(b"'s|secs?'", b"'(s'"))):
        monkeypatch.setattr(resources, "read_content", lambda _, language, it=damaged: it)
        assert as_said("3x10 s", language) == "3x10 s"
        assert f"content/{language}: short forms" in caplog.text
