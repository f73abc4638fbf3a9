"""Find what a number counts: the noun behind it, or the body of troops that governs it from the left."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from workbench.reading.lexicon import (
    BODIES,
    CIVIL_MODIFIERS,
    CIVILIANS,
    MILITARY_MODIFIERS,
    MILITARY_SIGNS,
    NONSTATE,
    PAST_MODIFIERS,
    PERSONS,
    POLICE,
    SERVICES,
    SOLDIERS,
    STATE_ARMED,
    STOPS,
    SURE_BODIES,
    THINGS,
)
from workbench.reading.numerals import numeral_at
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token

_LONGEST_NOUN_PHRASE = 12


class Counted(StrEnum):
    """What a number counts; only the first three are force levels."""

    TROOPS = "troops"
    NONSTATE = "nonstate"
    MIXED = "mixed"
    CASUALTY = "casualty"
    POLICE = "police"
    PEOPLE = "people"
    THING = "thing"


ARMED = frozenset({Counted.TROOPS, Counted.NONSTATE, Counted.MIXED})


@dataclass(frozen=True, slots=True)
class Unit:
    """The noun a number counts, tokens[first:last] (empty where it is understood), and what sort it is."""

    first: int
    last: int
    counted: Counted
    rule: str


def unit_after(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Return the noun that a quantity phrase stands before."""
    i = phrase.last
    if phrase.rule == "between.around-noun":  # 5,000 troops to 10,000
        j = next(j for j in range(phrase.number_first, phrase.last) if tokens[j].low in SOLDIERS)
        return Unit(j, j + 1, Counted.TROOPS, "unit.inside")
    if i + 1 < len(tokens) and tokens[i].text in "-–" and tokens[i].start == tokens[i - 1].end:
        return _compound(tokens, i + 1)
    i = _skip_of(tokens, i)
    return _head(tokens, i)


def _skip_of(tokens: Sequence[Token], i: int) -> int:
    """Step over "of the", "of our own": "several thousand of our troops"."""
    if i < len(tokens) and tokens[i].low == "of":
        i += 1
        while i < len(tokens) and tokens[i].low in (
            "the",
            "our",
            "its",
            "his",
            "their",
            "your",
            "my",
            "own",
            "these",
            "those",
            "such",
        ):
            i += 1
    return i


def _compound(tokens: Sequence[Token], i: int) -> Unit | None:
    """Read "5,000-strong force", "2,500-man battalion"; "-member" counts only for a body of troops."""
    word = tokens[i].low
    if word not in ("strong", "man", "men", "member", "soldier", "troop", "person"):
        return Unit(i, i + 1, Counted.THING, "unit.measure")
    for j in range(i + 1, min(i + 10, len(tokens))):
        low = tokens[j].low
        if low in SURE_BODIES or low in SOLDIERS or (low in BODIES and word in ("strong", "man")):
            if low == "force" and _low(tokens, j - 1) in ("work", "police", "labor", "labour"):
                break
            return Unit(j, j + 1, Counted.TROOPS, "unit.strong")
        if not (tokens[j].is_word or tokens[j].text in "-,()") or low in STOPS:
            break
    counted = Counted.TROOPS if word in ("soldier", "troop") else Counted.PEOPLE
    return Unit(i, i + 1, counted, "unit.strong")


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _head(tokens: Sequence[Token], i: int) -> Unit | None:
    """Walk over adjectives and names to the first noun that tells what is counted."""
    modifiers: list[str] = []
    for j in range(i, min(i + _LONGEST_NOUN_PHRASE, len(tokens))):
        token = tokens[j]
        if _ends_phrase(tokens, j) or (j > i and (token.is_number or _is_number_word(tokens, j))):
            return None
        unit = _unit_at(tokens, j, modifiers)
        if unit:
            return unit
        modifiers.append(token.low)
    return None


def _is_number_word(tokens: Sequence[Token], j: int) -> bool:
    return tokens[j].low != "one" and numeral_at(tokens, j) is not None


def _ends_phrase(tokens: Sequence[Token], j: int) -> bool:
    token = tokens[j]
    if token.is_word or token.text in ("'s", "’s", "-", "/", "''", "``", "“", '"'):
        return token.low in STOPS
    if token.text == ",":  # "4,000 Belgian, British, French and US soldiers"
        return not (j + 1 < len(tokens) and tokens[j + 1].is_capital and tokens[j - 1].is_capital)
    return True


def _unit_at(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit | None:
    low, following = tokens[j].low, _low(tokens, j + 1)
    hyphened = low.split("-")
    if (low in POLICE and following in ("and", "or", "officers")) or (low in POLICE and following not in SOLDIERS):
        return _with_police(tokens, j)
    if hyphened[0] in PAST_MODIFIERS:
        return Unit(j, j + 1, Counted.CASUALTY, "unit.past")
    if following in THINGS and (low in SOLDIERS or low in ("troop", "soldier", "army", "military", "marine")):
        return Unit(j, j + 2, Counted.THING, "unit.thing")
    if low in SOLDIERS or (
        low in ("service", "enlisted") and following in ("members", "personnel", "men", "people", "man", "women")
    ):
        return _soldiers(tokens, j, modifiers)
    if low in PERSONS:
        return _persons(tokens, j, modifiers)
    if (low in CIVILIANS or low in THINGS) and not (tokens[j].is_capital and tokens[j - 1].low == "united"):
        return Unit(j, j + 1, Counted.THING if low in THINGS else Counted.PEOPLE, "unit.other")
    return _body(tokens, j)


def _with_police(tokens: Sequence[Token], j: int) -> Unit:
    """Police alone are no force level; police and soldiers in one number are a mixed one."""
    for k in range(j + 1, min(j + 6, len(tokens))):
        if tokens[k].low in SOLDIERS or tokens[k].low == "army":
            return Unit(j, k + 1, Counted.MIXED, "unit.mixed")
        if tokens[k].is_number or (tokens[k].low in STOPS) or not tokens[k].is_word:
            break
    return Unit(j, j + 1, Counted.POLICE, "unit.police")


def _soldiers(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit | None:
    last = j + 2 if tokens[j].low in ("service", "enlisted") else j + 1
    if (modifiers and modifiers[-1] == "foot") or _low(tokens, last + 1) in ("children", "families"):
        return Unit(j, last, Counted.PEOPLE, "unit.figurative")
    for k in range(last, min(last + 4, len(tokens) - 1)):
        if tokens[k].low in ("and", "or", "&") and (tokens[k + 1].low in POLICE or tokens[k + 1].low == "armed"):
            return Unit(j, k + 2, Counted.MIXED, "unit.mixed")
    counted = Counted.NONSTATE if tokens[j].low in NONSTATE else Counted.TROOPS
    return Unit(j, last, counted, "unit.soldiers")


def _persons(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit | None:
    """Judge "men", "personnel", "advisers": military by the word before them or by the words around."""
    low = tokens[j].low
    if any(m in CIVIL_MODIFIERS or m in POLICE for m in modifiers) and not any(
        m in MILITARY_MODIFIERS for m in modifiers
    ):
        return Unit(j, j + 1, Counted.PEOPLE, "unit.civil")
    last = j + 3 if _low(tokens, j + 1) == "and" and _low(tokens, j + 2) in ("men", "women", "sailors") else j + 1
    armed_members = low == "members" and any(t.low in STATE_ARMED for t in tokens[j + 1 : j + 8])
    if armed_members or low == "forces" or (last > j + 1 and low in ("officers", "men")):
        return Unit(j, last, Counted.TROOPS, "unit.members")
    if low in ("members", "officers", "staff", "women"):
        return Unit(j, last, Counted.PEOPLE, "unit.people")
    if any(m in ('"', "``", "“") for m in modifiers) or _low(tokens, j + 2) in ("children", "families"):
        return Unit(j, last, Counted.PEOPLE, "unit.people")
    if any(m in MILITARY_MODIFIERS or any(p in MILITARY_MODIFIERS for p in m.split("-")) for m in modifiers):
        return Unit(j, last, Counted.TROOPS, "unit.military")
    return Unit(j, last, Counted.TROOPS, "unit.if-military")


def _body(tokens: Sequence[Token], j: int) -> Unit | None:
    """Take "2,000 National Guard", "1,000 navy", "31,000 NATO-led … Force"."""
    low, following = tokens[j].low, _low(tokens, j + 1)
    is_name = tokens[j].is_capital and low in ("force", "guard")
    open_end = following in ("", ",", ".", "and", ")", "(", ";") or following in STOPS
    if is_name or (low in SERVICES and open_end):
        return Unit(j, j + 1, Counted.TROOPS, "unit.service")
    if low == "troop" and following not in THINGS:
        return Unit(j, j + 1, Counted.TROOPS, "unit.troop")
    return None


def is_military(tokens: Sequence[Token]) -> bool:
    """Tell whether a sentence speaks of armed forces at all."""
    return any(t.low in MILITARY_SIGNS or t.low.rstrip("s") in MILITARY_SIGNS for t in tokens)
