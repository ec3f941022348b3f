"""Reads the words of care: stop signs, guides, advice pages, and where each of them comes from."""

from collections.abc import Iterable, Iterator

import msgspec

from sciatica_timer.services.library import ContentError, Read, decode_content
from sciatica_timer.services.translation import translate

PAGES = "care/pages/"
PICTURES = ("", "nerve", "buttock", "three-in-four", "six-weeks", "leave-out", "moves")
"""What ui/care/drawings.py can draw; empty for none."""
SURE = ("agreed", "fair", "weak", "practice", "own")


class Statement(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that is said, with where it comes from and how sure it is."""

    text: str
    sources: tuple[str, ...]
    sure: str


class SignList(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A list of stop signs."""

    title: str
    lead: str
    items: tuple[Statement, ...]
    actions: tuple[Statement, ...] = ()
    """What to do when one is there."""


class Signs(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The stop signs: whom to call now, and what to see a doctor about soon."""

    note: str
    emergency: SignList
    doctor: SignList


class LightRow(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What to do at these scores."""

    range: str
    name: str
    text: str
    sources: tuple[str, ...]
    sure: str


class LightGuide(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The guide from 0 to 10, and what it is worth."""

    title: str
    about: str
    lead: str
    green: LightRow
    yellow: LightRow
    red: LightRow
    notes: tuple[Statement, ...]


class PackWords(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is shown and said about cold or heat; said is by cue: start, near-end, end."""

    name: str
    text: str
    said: dict[str, str]
    sources: tuple[str, ...]
    sure: str


class Packs(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The words of both."""

    title: str
    ask: str
    cold: PackWords
    heat: PackWords


class WelcomePoint(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One point of the welcome."""

    icon: str
    title: str
    text: str


class Welcome(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the app is and is not."""

    title: str
    says: tuple[WelcomePoint, ...]


class AdviceSection(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of an advice page."""

    title: str
    lead: Statement | None = None
    """What holds of everything under it, such as the reason."""
    picture: str = ""
    """A drawing with it, of those in PICTURES."""
    says: tuple[Statement, ...]


class AdvicePageText(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An advice page."""

    id: str
    title: str
    about: str
    icon: str
    sections: tuple[AdviceSection, ...]


class Certainty(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A degree of sureness, named and explained."""

    name: str
    text: str


class Source(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where advice comes from, and what it can and cannot tell."""

    id: str
    name: str
    says: str


class OtherAdvice(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A part of the app beyond the advice pages, and where it comes from."""

    title: str
    says: tuple[Statement, ...]


class Sources(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All sources and degrees of sureness."""

    title: str
    lead: str
    sure: dict[str, Certainty]
    also: tuple[OtherAdvice, ...] = ()
    """What the app does or says elsewhere."""
    sources: tuple[Source, ...]

    def named(self, ids: Iterable[str]) -> list[Source]:
        """The sources with these ids, in the order of the file."""
        wanted = set(ids)
        return [source for source in self.sources if source.id in wanted]


class Advice(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that care says."""

    signs: Signs
    light: LightGuide
    packs: Packs
    welcome: Welcome
    pages: tuple[AdvicePageText, ...]
    sources: Sources

    def statements(self) -> Iterator[tuple[str, str, Statement]]:
        """Every statement with the heading it stands under and its file and key."""
        yield from self._short_statements()
        for page in self.pages:
            for place, section in enumerate(page.sections):
                where = f"{PAGES}{page.id}: sections[{place}]"
                if section.lead is not None:
                    yield page.title, f"{where}.lead", section.lead
                for at, item in enumerate(section.says):
                    yield page.title, f"{where}.says[{at}]", item
        for place, also in enumerate(self.sources.also):
            for at, item in enumerate(also.says):
                yield also.title, f"care/sources.toml: also[{place}].says[{at}]", item

    def _short_statements(self) -> Iterator[tuple[str, str, Statement]]:
        """Those of the stop signs, of the guide from 0 to 10, and of cold and heat."""
        for key, signs in (("emergency", self.signs.emergency), ("doctor", self.signs.doctor)):
            for at, item in enumerate(signs.items):
                yield signs.title, f"care/signs.toml: {key}.items[{at}]", item
            for at, item in enumerate(signs.actions):
                yield signs.title, f"care/signs.toml: {key}.actions[{at}]", item
        rows = {"green": self.light.green, "yellow": self.light.yellow, "red": self.light.red}
        row = translate(
            "Advice", "{range}: {name}. {text}", "0 to 3: Go on. This much is all right."
        )
        for key, told in rows.items():
            text = row.format(range=told.range, name=told.name, text=told.text)
            said = Statement(text=text, sources=told.sources, sure=told.sure)
            yield self.light.title, f"care/light.toml: {key}", said
        for at, note in enumerate(self.light.notes):
            yield self.light.title, f"care/light.toml: notes[{at}]", note
        for key, pack in (("cold", self.packs.cold), ("heat", self.packs.heat)):
            said = Statement(text=pack.text, sources=pack.sources, sure=pack.sure)
            yield pack.name, f"care/packs.toml: {key}", said


def load_advice(read: Read, names: Iterable[str]) -> Advice:
    """Read every file of care among the names; raises ContentError for a wrong one."""
    pages = {
        name: decode_content(read, name, AdvicePageText)
        for name in sorted(names)
        if name.startswith(PAGES)
    }
    if not pages:
        raise ContentError(f"{PAGES}: there are no advice pages in it.")
    advice = Advice(
        signs=decode_content(read, "care/signs.toml", Signs),
        light=decode_content(read, "care/light.toml", LightGuide),
        packs=decode_content(read, "care/packs.toml", Packs),
        welcome=decode_content(read, "care/welcome.toml", Welcome),
        pages=tuple(pages.values()),
        sources=decode_content(read, "care/sources.toml", Sources),
    )
    _check(advice, pages)
    return advice


def _check(advice: Advice, pages: dict[str, AdvicePageText]) -> None:
    """Refuse what reads well but says nothing, or says it without a source."""
    _check_pages(pages)
    for key, signs in (("emergency", advice.signs.emergency), ("doctor", advice.signs.doctor)):
        if not signs.items:
            raise ContentError(f"care/signs.toml: {key}.items: the list is empty.")
    for key in SURE:
        if key not in advice.sources.sure:
            raise ContentError(f"care/sources.toml: sure.{key}: there are no words for it.")
    for key, pack in (("cold", advice.packs.cold), ("heat", advice.packs.heat)):
        for cue in ("start", "near-end", "end"):
            if not pack.said.get(cue):
                raise ContentError(f"care/packs.toml: {key}.said.{cue}: there are no words for it.")
    _check_statements(advice)


def _check_pages(pages: dict[str, AdvicePageText]) -> None:
    seen: set[str] = set()
    for name, page in pages.items():
        if page.id in seen:
            raise ContentError(f"{name}: id: another page is called {page.id!r} too.")
        if not page.sections:
            raise ContentError(f"{name}: sections: a page needs at least one.")
        for at, section in enumerate(page.sections):
            if section.picture not in PICTURES:
                raise ContentError(
                    f"{name}: sections[{at}].picture: there is no drawing {section.picture!r}."
                )
        seen.add(page.id)


def _check_statements(advice: Advice) -> None:
    known = {source.id for source in advice.sources.sources}
    for _, where, said in advice.statements():
        if not said.text.strip():
            raise ContentError(f"{where}.text: it is empty.")
        if not said.sources:
            raise ContentError(f"{where}.sources: a statement needs at least one.")
        if set(said.sources) - known:
            wrong = ", ".join(sorted(set(said.sources) - known))
            raise ContentError(f"{where}.sources: there is no source {wrong!r}.")
        if said.sure not in SURE:
            raise ContentError(f"{where}.sure: {said.sure!r} is not one of {', '.join(SURE)}.")
