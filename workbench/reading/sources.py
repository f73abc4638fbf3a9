"""Name the sources of a text (persons, unnamed officials, organisations, documents, outlets) and whom they act for."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from db.values import SourceKind
from workbench.reading import gazetteer
from workbench.reading.forces import force_of_country
from workbench.reading.lexicon import (
    DOCUMENT_NOUNS,
    MONTHS,
    ORGANISATION_NOUNS,
    OUTLET_NOUNS,
    OUTLETS,
    PEOPLE_NOUNS,
    TITLES,
    WEEKDAYS,
)
from workbench.reading.tokens import Token

PRONOUNS = frozenset("he she they it i we".split())
_DETERMINERS = frozenset("the a an his her its their our this that one another some".split())
_PARTICLES = frozenset("al bin ibn von van de der el bint abu".split())
# "Jan", "April", "May" and "August" are also given names.
_MONTH_NAMES = frozenset(m for m in MONTHS if len(m) > 3) - {"april", "june", "august"}
# A defence official of a country speaks for its defence ministry; the US one is named by the building.
_MINISTRIES = {"US": "Pentagon"}


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
    while run and run[0].low in _DETERMINERS:
        first, run = first + 1, run[1:]
    if not run or not any(t.is_word for t in run):
        return None
    words = [t.low for t in run]
    outlet = words[0] in OUTLETS or (len(run) > 1 and run[0].is_capital and any(w in OUTLET_NOUNS for w in words[1:]))
    if outlet and not any(w in PEOPLE_NOUNS for w in words):
        return _mention(run, first, _said(run), SourceKind.OUTLET)
    if _head(words) in DOCUMENT_NOUNS or (words[0] in DOCUMENT_NOUNS and len(words) > 1):
        return _mention(run, first, _said(run), SourceKind.DOCUMENT, acts_for=_organisation(run))
    return _person(run, first) or _body(run, first)


def _head(words: list[str]) -> str:
    """Return the noun before the first "of", "for" or comma: that of "a spokesman for the ministry"."""
    for i, word in enumerate(words):
        if word in ("of", "for", "from", ",", "in", "at", "on", "to", "close", "closed", "with", "who") and i:
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
        role_run = [*run[:start], *run[end:]]
        while role_run and role_run[-1].text == ",":
            role_run.pop()
        while role_run and role_run[0].text == ",":
            role_run.pop(0)
        role = _said(role_run) if role_run else None
        return _mention(
            run, first, _said(run[start:end]), SourceKind.NAMED_PERSON, role=role, acts_for=_organisation(role_run)
        )
    if _head([t.low for t in run]) in PEOPLE_NOUNS or run[-1].low in PEOPLE_NOUNS:
        return _mention(run, first, _said(run), SourceKind.ANONYMOUS_PERSON, acts_for=_organisation(run))
    return None


def _proper_name(run: Sequence[Token]) -> tuple[int, int] | None:
    """Return where a person's name stands: the last capitals that are no title, body, country or nationality."""
    end = next((i for i, t in enumerate(run) if t.low in ("of", "for", "who", "from", "at") and i), len(run))
    start = end
    while (
        start > 0
        and (run[start - 1].is_capital or run[start - 1].low.rstrip("-") in _PARTICLES)
        and not _no_name(run[start - 1])
    ):
        start -= 1
    while start < end and run[start].low in _PARTICLES and not run[start].is_capital and start == 0:
        start += 1
    if start == end:
        return None
    words = [t.low for t in run[start:end]]
    whole = gazetteer.spelling(" ".join(t.text for t in run[start:end]))
    is_place = whole is not None and not whole.needs_cue
    if is_place or any(w in ORGANISATION_NOUNS or w in OUTLET_NOUNS for w in words):
        return None
    has_role = any(t.low in PEOPLE_NOUNS or t.low in TITLES for t in run[:start])
    if run[end - 1].text.isupper() and len(run[end - 1].text) < 6 and not has_role and len(words) == 1:
        return None  # an acronym
    return start, end


def _no_name(token: Token) -> bool:
    return (
        token.low in TITLES
        or token.low in PEOPLE_NOUNS
        or token.low in ORGANISATION_NOUNS
        or token.low in _MONTH_NAMES
        or token.low in WEEKDAYS
        or token.low in ("u.s.", "u.n.", "u.k.", "un", "eu", "defense", "defence", "the", "state", "interior")
        or gazetteer.country_of_people(token.text) is not None
    )


def _organisation(run: Sequence[Token]) -> str | None:
    """Return the body that a role or description names: "Pentagon", "Northern Alliance", "defence ministry"."""
    words = [t.low for t in run]
    for i, word in enumerate(words):
        if word in ("pentagon", "centcom", "nato", "isaf", "kremlin", "un", "u.n."):
            return {"un": "UN", "u.n.": "UN"}.get(word, run[i].text)
        if word in ("for", "of", "from", "at") and i + 1 < len(run):
            tail = [t for t in run[i + 1 :] if t.low != "the"]
            if tail and tail[0].is_capital:
                return _said(run[i + 1 + (run[i + 1].low == "the") :])
    if any(w in ("ministry", "army", "military", "government", "department", "navy") for w in words):
        nation = next((t.text for t in run if gazetteer.country_of_people(t.text)), None)
        body = next(w for w in words if w in ("ministry", "army", "military", "government", "department", "navy"))
        return " ".join(filter(None, (nation, body)))
    nation_place = next((p for t in run if (p := gazetteer.country_of_people(t.text))), None)
    if ("defense" in words or "defence" in words) and nation_place:
        return _MINISTRIES.get(nation_place.key, f"{nation_place.name} defence ministry")
    return force_of_country(nation_place.key, nation_place.name) if nation_place else None


def _body(run: Sequence[Token], first: int) -> SourceMention | None:
    words = [t.low for t in run]
    known = any(w in ORGANISATION_NOUNS for w in words)
    place = gazetteer.spelling(_said(run)) if run[0].is_capital else None
    acronym = len(run) == 1 and run[0].text.isupper() and len(run[0].text) > 1
    if not (known or acronym or (place is not None and place.place.kind in ("country", "capital"))):
        return None
    return _mention(run, first, _said(run), SourceKind.ORGANISATION)
