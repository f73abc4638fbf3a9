"""Name the sources of a text (persons, unnamed officials, organisations, documents, outlets) and whom they act for."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from db.values import SourceKind
from workbench.reading import gazetteer
from workbench.reading.armedwords import ARMED_NAMES, NONSTATE, SOLDIERS
from workbench.reading.forces import force_of_country
from workbench.reading.lexicon import MONTHS, WEEKDAYS
from workbench.reading.nounphrases import PRONOUNS
from workbench.reading.tellingwords import (
    DOCUMENT_NOUNS,
    ORGANISATION_NOUNS,
    OUTLET_NOUNS,
    OUTLETS,
    PEOPLE_NOUNS,
    TITLES,
)
from workbench.reading.tokens import Token

_DETERMINERS = frozenset("the a an his her its their our this that these those one another some any many both".split())
_PARTICLES = frozenset("al bin ibn von van de der el bint abu ben ul da di du la le".split())
# Where a description's head ends: "a spokesman for the ministry", "officials in Kabul".
_AFTER_HEAD = frozenset(
    "of for from in at on to close closed with who by released published issued based familiar compiled".split()
)
# "Jan", "April", "May" and "August" are also given names.
_MONTH_NAMES = frozenset(m for m in MONTHS if len(m) > 3) - {"april", "june", "august"}
_NO_PERSONS = (TITLES | PEOPLE_NOUNS | ORGANISATION_NOUNS) | frozenset(
    "u.s. u.n. u.k. un eu defense defence the state interior western arab military army".split()
)
# A defence official of a country speaks for its defence ministry; the US one is named by the building.
_MINISTRIES = {"US": "Pentagon"}
_BODIES = ("ministry", "army", "military", "government", "department", "navy")
_COMMANDS = frozenset("pentagon centcom nato isaf kremlin un u.n. eu".split())
_SPOKEN_AS = {"un": "UN", "u.n.": "UN", "eu": "EU"}
# Nouns for people made from what they do: "a negotiator", "a geologist".
_PERSONAL = ("er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "eer", "eers")
# News media named by one word behind "the".
_PAPERS = frozenset("paper newspaper daily weekly magazine agency broadcaster channel station network journal".split())


@dataclass(frozen=True, slots=True)
class SourceMention:
    """A source as one noun phrase words it, tokens[first:last] without its article."""

    first: int
    last: int
    start: int
    end: int
    name: str
    kind: SourceKind
    role: str | None = None
    acts_for: str | None = None
    is_pronoun: bool = False


def name_source(tokens: Sequence[Token], first: int, last: int) -> SourceMention | None:
    """Return what a noun phrase names as a source, or None when nobody that could tell anything."""
    run = tokens[first:last]
    if len(run) == 1 and run[0].low in PRONOUNS:
        return _mention(run, first, run[0].text, SourceKind.ANONYMOUS_PERSON, is_pronoun=True)
    while run and (run[0].low in _DETERMINERS or not (run[0].is_word or run[0].is_number)):
        first, run = first + 1, run[1:]
    while run and not run[-1].is_word:
        run = run[:-1]
    if not run or not any(t.is_word for t in run):
        return None
    head = _head([t.low for t in run])
    if _is_outlet(tokens, first, run, head):
        return _mention(run, first, _said(run), SourceKind.OUTLET)
    if head in DOCUMENT_NOUNS and head not in PEOPLE_NOUNS:
        return _mention(run, first, _said(run), SourceKind.DOCUMENT, acts_for=_organisation(run))
    return _person(run, first) or _body(run, first)


def any_source(tokens: Sequence[Token], first: int, last: int) -> SourceMention | None:
    """Return a noun phrase with an article as a source, whoever it may be: "the union", "a taxi driver"."""
    run = tokens[first:last]
    if len(run) < 2 or run[0].low not in _DETERMINERS or not all(t.is_word for t in run):
        return None
    return _mention(run[1:], first + 1, _said(run[1:]), SourceKind.ORGANISATION)


def _is_outlet(tokens: Sequence[Token], first: int, run: Sequence[Token], head: str) -> bool:
    words = [t.low for t in run]
    if any(w in PEOPLE_NOUNS for w in words):
        return False
    if any(w in OUTLETS for w in (words[0], words[-1])) or (len(run) == 1 and head in _PAPERS):
        return True
    named = run[0].is_capital and any(w in OUTLET_NOUNS for w in words[1:])
    radio = len(run) > 1 and words[0] in ("radio", "tv", "television") and run[1].is_capital
    alone = (
        len(run) == 1 and run[0].is_capital and words[0] in OUTLET_NOUNS and first and tokens[first - 1].low == "the"
    )
    return bool(named or radio or alone)


def _head(words: list[str]) -> str:
    """Return the noun before the first "of", "for" or comma: that of "a spokesman for the ministry"."""
    for i, word in enumerate(words):
        if i and (word in _AFTER_HEAD or word == ","):
            return words[i - 1]
    return words[-1]


def _said(run: Sequence[Token]) -> str:
    """Join tokens as they stand in the text."""
    words = run[0].text
    for before, token in itertools.pairwise(run):
        words += (" " if token.start > before.end else "") + token.text
    return words


def _mention(
    run: Sequence[Token],
    first: int,
    name: str,
    kind: SourceKind,
    *,
    role: str | None = None,
    acts_for: str | None = None,
    is_pronoun: bool = False,
) -> SourceMention:
    return SourceMention(first, first + len(run), run[0].start, run[-1].end, name, kind, role, acts_for, is_pronoun)


def _person(run: Sequence[Token], first: int) -> SourceMention | None:
    named = _proper_name(run)
    if named:
        start, end = named
        role_run = _stripped([*run[:start], *run[end:]])
        role = _said(role_run) if role_run else None
        return _mention(
            run, first, _said(run[start:end]), SourceKind.NAMED_PERSON, role=role, acts_for=_organisation(role_run)
        )
    head = _head([t.low for t in run])
    if head in PEOPLE_NOUNS or run[-1].low in PEOPLE_NOUNS or (len(head) > 5 and head.endswith(_PERSONAL)):
        return _mention(run, first, _said(run), SourceKind.ANONYMOUS_PERSON, acts_for=_organisation(run))
    return None


def _stripped(run: list[Token]) -> list[Token]:
    while run and run[-1].text in (",", "-"):
        run.pop()
    while run and (run[0].text == "," or run[0].low in ("the", "a", "an")):
        run.pop(0)
    return [t for i, t in enumerate(run) if not (t.text == "," and i and run[i - 1].text == ",")]


def _proper_name(run: Sequence[Token]) -> tuple[int, int] | None:
    """Return where a person's name stands: before a role in commas, in commas behind one, or last before "of"."""
    comma = next((i for i, t in enumerate(run) if t.text == ","), 0)
    if comma:
        return _name_in(run, comma + 1, len(run), run[:comma]) or _name_in(run, 0, comma, run[comma:])
    end = next((i for i, t in enumerate(run) if t.low in _AFTER_HEAD and i), len(run))
    return _name_in(run, 0, end, run[:end]) or _name_behind_office(run, end)


def _name_behind_office(run: Sequence[Token], of: int) -> tuple[int, int] | None:
    """Read "Secretary of State John Kerry": the office's own words stand between "of" and the name."""
    if of >= len(run) or run[of].low != "of" or run[of - 1].low not in TITLES:
        return None
    named = _name_in(run, of + 1, len(run), run[:of])
    return named if named and named[0] > of + 1 else None


def _name_in(run: Sequence[Token], first: int, end: int, role: Sequence[Token]) -> tuple[int, int] | None:
    """Return the last capitals of run[first:end] that are no title, body, country or nationality."""
    start = end
    while start > first and _may_be_name(run[start - 1]):
        start -= 1
    while start < end and (run[start].low in _PARTICLES or not run[start].is_word) and not run[start].is_capital:
        start += 1
    if start == end:
        return None
    words = [t.low for t in run[start:end]]
    has_role = any(t.low in PEOPLE_NOUNS or t.low in TITLES for t in (*run[:start], *role))
    if _is_place(run[start:end]) and not has_role:
        return None
    if any(w in ORGANISATION_NOUNS or w in OUTLET_NOUNS or w in ARMED_NAMES for w in words):
        return None
    if run[end - 1].text.isupper() and len(run[end - 1].text) < 6 and not has_role and len(words) == 1:
        return None  # an acronym
    return start, end


def _may_be_name(token: Token) -> bool:
    named = token.is_capital or token.low.rstrip("-") in _PARTICLES or token.text in "-'’"
    return named and not _no_name(token)


def _is_place(run: Sequence[Token]) -> bool:
    """Tell "Moscow said" from "Austin said": a town that is no capital hardly tells anything."""
    found = gazetteer.spelling(" ".join(t.text for t in run))
    if found is None or found.needs_cue:
        return False
    return found.place.kind in ("country", "capital", "world region") or len(run) > 1


def _no_name(token: Token) -> bool:
    low = token.low
    if low in _NO_PERSONS or low in NONSTATE or low in SOLDIERS:
        return True
    return low in _MONTH_NAMES or low in WEEKDAYS or gazetteer.country_of_people(token.text) is not None


def _organisation(run: Sequence[Token]) -> str | None:
    """Return the body that a role or description names: "Pentagon", "Northern Alliance", "defence ministry"."""
    words = [t.low for t in run]
    for i, word in enumerate(words):
        if word in _COMMANDS:
            return _SPOKEN_AS.get(word, run[i].text)
        if word in ("for", "of", "from", "at", "by") and 0 < i < len(run) - 1 and (named := _named_body(run, i)):
            return named
    nation = next((p for t in run if (p := gazetteer.country_of_people(t.text))), None)
    body = next((w for w in words if w in _BODIES), None)
    if body:
        demonym = next((t.text for t in run if gazetteer.country_of_people(t.text)), None)
        return " ".join(filter(None, (demonym, body)))
    if ("defense" in words or "defence" in words) and nation:
        return _MINISTRIES.get(nation.key, f"{nation.name} defence ministry")
    return force_of_country(nation.key, nation.name) if nation else None


def _named_body(run: Sequence[Token], of: int) -> str | None:
    """Return the "Ministry of Defence" of "figures released by the Ministry of Defence"."""
    first = of + 1 + (run[of + 1].low == "the")
    if run[of - 1].is_capital and run[of - 1].low in ORGANISATION_NOUNS:
        first = of - 1
        while first and run[first - 1].is_capital:
            first -= 1
    end = next((j for j in range(first, len(run)) if run[j].text == ","), len(run))
    return _said(run[first:end]) if first < end and run[first].is_capital else None


def _body(run: Sequence[Token], first: int) -> SourceMention | None:
    words = [t.low for t in run]
    known = any(w in ORGANISATION_NOUNS for w in words) or _head(words) in NONSTATE | SOLDIERS
    place = gazetteer.spelling(_said(run)) if run[0].is_capital else None
    acronym = len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1
    people = len(run) == 1 and run[0].low.endswith("s") and gazetteer.country_of_people(run[0].text) is not None
    named = any(w in ARMED_NAMES for w in words)
    if not (known or acronym or people or named or (place and place.place.kind in ("country", "capital"))):
        return None
    return _mention(run, first, _said(run), SourceKind.ORGANISATION)
