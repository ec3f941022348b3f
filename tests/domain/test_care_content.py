"""The words of care: complete, sourced, calm; and a wrong file is named with its key."""

import re
from pathlib import Path

import pytest

from sciatica_timer.domain.care import is_red
from sciatica_timer.domain.session import Pain, Reach
from sciatica_timer.services.advice import load_advice
from sciatica_timer.services.library import ContentError

CONTENT = Path(__file__).resolve().parents[2] / "assets" / "content" / "en"
NAMES = [
    path.relative_to(CONTENT).as_posix() for path in sorted((CONTENT / "care").rglob("*.toml"))
]


def read(name: str) -> bytes:
    return (CONTENT / name).read_bytes()


def changed(file: str, old: str, new: str):
    def reading(name: str) -> bytes:
        data = read(name)
        if name != file:
            return data
        assert old.encode() in data
        return data.replace(old.encode(), new.encode(), 1)

    return reading


@pytest.fixture(scope="module")
def advice():
    return load_advice(read, NAMES)


def test_every_warning_of_the_facts_is_there(advice):
    now = " ".join(item.text.lower() for item in advice.signs.emergency.items)
    for words in (
        "numbness or tingling", "genitals", "back passage", "inner thighs", "starting, stopping",
        "flow of urine", "leaking", "bladder or bowel control or feeling", "both legs",
        "leg weakness that grows quickly", "fall or crash", "for hours", "impossible",
        "rest does not ease it", "new weakness in a leg, foot or toe", "drags or trips", "wipe",
        "bladder is full or empty", "of erection", "sensation during sex",
    ):  # fmt: skip
        assert words in now, words
    soon = " ".join(item.text.lower() for item in advice.signs.doctor.items)
    for words in ("tingling", "pins and needles", "grows", "after exercising", "few weeks",
                  "unbearable pain that eases when you rest", "fever", "feeling ill",
                  "weight loss", "cancer, now or before", "osteoporosis", "steroids"):  # fmt: skip
        assert words in soon, words
    do = " ".join(item.text.lower() for item in advice.signs.emergency.actions)
    for words in ("emergency department", "at night", "do not drive", "which", "since when"):
        assert words in do, words
    (first,) = [each.text for each in advice.welcome.says if each.title == "Ask a doctor first"]
    for words in ("artificial hip or knee", "figure four", "brittle bones", "pregnancy",
                  "recent operation", "not steady"):  # fmt: skip
        assert words in first, words


def test_what_the_pages_on_cauda_equina_do_not_say_is_not_put_on_them(advice):
    for item in advice.signs.emergency.items:
        if "fall or crash" in item.text or "for hours" in item.text:
            assert item.sources == ("patient-advice",)


def test_every_topic_has_its_page(advice):
    assert [page.id for page in advice.pages] == [
        "helps", "flare", "leave-out", "six-weeks", "course", "therapist", "questions",
    ]  # fmt: skip


def test_every_source_is_used_and_every_statement_has_one(advice):
    used = {source for _, _, said in advice.statements() for source in said.sources}
    assert used == {source.id for source in advice.sources.sources}
    assert [s.id for s in advice.sources.named(["ng59", "bmj"])] == ["bmj", "ng59"]


def test_a_source_is_given_no_figure_that_was_not_taken_from_it(advice):
    found = {
        source.id: " ".join(re.findall(r"\d+", f"{source.name} {source.says}"))
        for source in advice.sources.sources
    }
    assert {name: figures for name, figures in found.items() if figures} == {
        "harvard": "2017", "ng59": "59", "ng59-flags": "59 1 1 1", "fernandez": "2015",
        "dove": "2022 9925551 18", "smith": "2017 5739826", "thomee": "0 10",
        "silbernagel": "2007 38", "albert": "2012 85 100 7", "may": "2018", "bachmann": "2018",
        "bandy": "1997 30 60", "numbers": "2018 1972 109",
    }  # fmt: skip


def test_the_words_are_calm():
    text = "\n".join(re.sub(r"(?m)^\s*#.*$", "", read(name).decode()) for name in NAMES)
    assert "!" not in text
    for word in ("must ", "fail", "missed", "streak", "lazy", "you should have", "dangerous"):
        assert word not in text.lower(), word


@pytest.mark.parametrize("cue", ["start", "near-end", "end"])
def test_the_voice_has_words_for_every_cue_of_a_pack(advice, cue):
    assert advice.packs.cold.said[cue]
    assert advice.packs.heat.said[cue]


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("care/signs.toml", 'lead = "If any one', 'leed = "If any one', "leed"),
        ("care/signs.toml", '["cauda-pages", "bmj"]', "[]", "emergency.items[0].sources"),
        ("care/signs.toml", '"bmj"]', '"bmx"]', "bmx"),
        ("care/light.toml", 'sure = "weak"', 'sure = "very"', "green.sure"),
        ("care/packs.toml", 'near-end = "One more minute of cold."', "", "cold.said.near-end"),
        ("care/sources.toml", "[sure.weak]", "[sure.weaker]", "sure.weak"),
        ("care/welcome.toml", "title =", "title", "not readable as TOML"),
        ("care/pages/70-questions.toml", 'picture = "nerve"', 'picture = "knee"', "[2].picture"),
        ("care/pages/20-flare.toml", 'id = "flare"', 'id = "helps"', "another page"),
        ("care/pages/20-flare.toml", "Cold in the first three days, heat after that.", " ",
         "says[1].text"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_with_its_name_key_and_reason(file, old, new, said):
    with pytest.raises(ContentError) as refused:
        load_advice(changed(file, old, new), NAMES)
    told = str(refused.value)
    assert said in told
    assert file.rsplit("/", 1)[0] in told
    assert "\n" not in told or "TOML" in told


def test_missing_files_are_named():
    with pytest.raises(ContentError, match="no advice pages"):
        load_advice(read, [])

    def gone(name: str) -> bytes:
        if name == "care/packs.toml":
            raise FileNotFoundError(name)
        return read(name)

    with pytest.raises(ContentError, match=r"care/packs\.toml: the file is missing"):
        load_advice(gone, NAMES)


def test_about_the_advice_lists_every_sentence_that_advises(advice):
    listed = {said.text for _, _, said in advice.statements()}
    for row in (advice.light.green, advice.light.yellow, advice.light.red):
        assert f"{row.range}: {row.name}. {row.text}" in listed
    for page in advice.pages:
        for section in page.sections:
            wanted = [said.text for said in section.says]
            wanted += [section.lead.text] if section.lead else []
            assert set(wanted) <= listed, section.title
    for item in (*advice.signs.emergency.items, *advice.signs.doctor.items,
                 *advice.signs.emergency.actions, *advice.light.notes):  # fmt: skip
        assert item.text in listed
    assert {advice.packs.cold.text, advice.packs.heat.text} <= listed
    # What was made for this app says so, and nothing else hides behind it.
    own = [said for _, _, said in advice.statements() if "app" in said.sources]
    assert own
    assert all(said.sure == "own" for said in own)


def test_no_word_of_advice_gives_a_share_in_percent_or_calls_a_day_missed(advice):
    for _, where, said in advice.statements():
        assert not re.search(r"percent|%|missed|streak", said.text.lower()), where


def test_the_guide_stops_a_move_for_the_spread_that_the_app_stops_for(advice):
    before = Pain(score=0, reach=Reach.BUTTOCK)
    stops = {
        (score, reach): is_red(Pain(score=score, reach=reach), before)
        for score in (1, 4)
        for reach in (Reach.THIGH, Reach.KNEE)
    }
    assert [spread for spread, stop in stops.items() if not stop] == [(1, Reach.THIGH)]
    said = advice.light.red.text
    for words in ("4 or more", "from the buttock to the knee", "low number"):
        assert words in said, words
    assert "whatever the number" not in said


def test_no_language_promises_that_it_heals(advice):
    promise = re.compile(r"time heals|heilt es|lo cura\b|temps guérit|will heal|wird heilen")
    for language in ("en", "de", "es", "fr"):
        for path in sorted((CONTENT.parent / language / "care").rglob("*.toml")):
            assert promise.findall(path.read_text(encoding="utf-8")) == [], path
