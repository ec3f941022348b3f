"""The bundle: everything that ships is in it, and without it there is one clear sentence."""

import html
import json
import os
import re
import shutil
import tomllib
from pathlib import Path
from subprocess import CalledProcessError

import pytest

from sciatica_timer.domain.cue import Tone
from sciatica_timer.services import resources
from tools import resources as compiler

NEWER_S = 50


class TestReading:
    def test_gives_every_file_that_ships_byte_for_byte(self) -> None:
        named = re.findall(r'alias="([^"]+)">([^<]+)<', compiler.QRC.read_text(encoding="utf-8"))
        # Pictures are many, and a drawing that goes on changes them while the tests run.
        shipped = {html.unescape(name): html.unescape(path) for name, path in named}
        shipped = {
            name: path for name, path in shipped.items() if not name.startswith("illustrations/")
        }
        assert len(shipped) > 30
        assert {name.split("/")[0] for name in shipped} >= {"content", "icons", "sounds"}
        for name, path in shipped.items():
            assert resources.read(name) == (compiler.ROOT / path).read_bytes(), name

    def test_gives_the_content_as_json(self) -> None:
        for name in resources.names("content"):
            source = (compiler.ROOT / "assets" / "content" / name).read_text(encoding="utf-8")
            assert json.loads(resources.read(f"content/{name}")) == tomllib.loads(source), name

    def test_lists_a_folder_with_everything_below_it(self) -> None:
        names = resources.names("content")
        assert names == sorted(names)
        assert "en/exercises/bird-dog.toml" in names
        in_english = [each.removeprefix("en/") for each in names if each.startswith("en/")]
        assert resources.content_names() == in_english

    def test_knows_a_sound_for_every_tone(self) -> None:
        tones = resources.tones()
        assert set(tones) == {str(tone) for tone in Tone}
        assert len({*tones.values()}) == len(Tone)
        assert all(sound[:4] == b"RIFF" for sound in tones.values())

    @pytest.mark.parametrize("name", ["content/en/nothing.toml", "content/en", "../pyproject.toml"])
    def test_of_what_is_not_there_says_so(self, name: str) -> None:
        with pytest.raises(FileNotFoundError):
            resources.read(name)

    def test_of_a_folder_that_is_not_there_finds_nothing(self) -> None:
        assert resources.names("nowhere") == []


class TestABundleThatIsWrong:
    @pytest.mark.parametrize("content", [None, b"", b"not a bundle at all", b"qres\0\0\0\x63"])
    def test_is_told_in_one_sentence_by_its_name(
        self, tmp_path: Path, content: bytes | None
    ) -> None:
        bundle = tmp_path / "resources.rcc"
        if content is not None:
            bundle.write_bytes(content)
        with pytest.raises(resources.ResourcesMissingError) as caught:
            resources.register(bundle)
        assert str(caught.value).startswith("The file resources.rcc with pictures and words is")
        assert str(tmp_path) not in str(caught.value)

    def test_does_not_take_the_good_one_away(self, tmp_path: Path) -> None:
        with pytest.raises(resources.ResourcesMissingError):
            resources.register(tmp_path / "resources.rcc")
        assert resources.content_names()


def test_the_index_names_what_lies_under_assets() -> None:
    assert compiler.QRC.read_text(encoding="utf-8") == compiler.index(), (
        "run: python -m tools.resources"
    )


class TestCompiling:
    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        """A little project with one word and one picture in it."""
        for name, text in {"content/en/a.toml": "a = 1\n", "icons/b & c.svg": "<svg/>"}.items():
            path = tmp_path / "assets" / name
            path.parent.mkdir(parents=True)
            path.write_text(text)
        (tmp_path / "sciatica_timer").mkdir()
        (tmp_path / "resources.qrc").write_text(compiler.index(tmp_path))
        return tmp_path

    def test_makes_a_bundle_that_is_fresh_until_a_file_in_it_changes(self, root: Path) -> None:
        assert compiler.is_stale(root)
        bundle = compiler.compile_bundle(root)
        assert not compiler.is_stale(root)
        (root / "assets" / "content" / "note.txt").write_text("not shipped")
        assert not compiler.is_stale(root)
        later = bundle.stat().st_mtime + NEWER_S
        os.utime(root / "assets" / "icons" / "b & c.svg", (later, later))
        assert compiler.is_stale(root)
        once = bundle.read_bytes()
        compiler.compile_bundle(root)
        assert bundle.read_bytes() == once, "the time of a file is not in it"

    def test_names_no_file_that_is_gone(self, root: Path) -> None:
        (root / "assets" / "content" / "en" / "a.toml").unlink()
        compiler.compile_bundle(root)
        assert "a.toml" not in (root / "resources.qrc").read_text()

    @pytest.mark.parametrize("wrong", [b"a = \n", b"a = \xff\n", b"{", b"a = 2026-11-28\n"])
    def test_leaves_content_that_is_wrong_as_it_is(self, root: Path, wrong: bytes) -> None:
        (root / "assets" / "content" / "en" / "a.toml").write_bytes(wrong)
        assert wrong in compiler.compile_bundle(root).read_bytes()

    def test_that_fails_leaves_the_old_bundle_and_nothing_else(
        self, root: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        bundle = root / "sciatica_timer" / "resources.rcc"
        bundle.write_bytes(b"the old one")
        # A Python that does nothing and fails stands for an rcc that refuses.
        monkeypatch.setattr(compiler.sys, "executable", shutil.which("false"))
        with pytest.raises(CalledProcessError):
            compiler.compile_bundle(root)
        assert bundle.read_bytes() == b"the old one"
        assert list(bundle.parent.iterdir()) == [bundle]

    def test_puts_a_new_file_in_place_instead_of_writing_into_the_old(self, root: Path) -> None:
        bundle = root / "sciatica_timer" / "resources.rcc"
        bundle.write_bytes(b"the old one")
        with bundle.open("rb") as mapped:
            compiler.compile_bundle(root)
            assert mapped.read() == b"the old one"
        assert bundle.read_bytes()[:4] == b"qres"

    def test_writes_an_index_that_any_name_survives(self, root: Path) -> None:
        assert 'alias="icons/b &amp; c.svg"' in compiler.index(root)
