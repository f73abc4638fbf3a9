"""Find the noun that heads a number's phrase, and what it counts: soldiers, people, things."""

from collections.abc import Sequence

from workbench.reading import gazetteer
from workbench.reading.armedwords import (
    AIRCRAFT,
    CIVIL_MODIFIERS,
    CIVILIANS,
    MILITARY_MODIFIERS,
    NONSTATE,
    PAST_MODIFIERS,
    PERSONS,
    POLICE,
    SERVICES,
    SOLDIER_PAIRS,
    SOLDIERS,
    STATE_ARMED,
    SURE_BODIES,
    THINGS,
)
from workbench.reading.lexicon import COUNT_STOPS, STOPS
from workbench.reading.numerals import numeral_at
from workbench.reading.tokens import Token
from workbench.reading.units import Counted, Unit
from workbench.reading.wordruns import run_at, runs_of

_LONGEST_NOUN_PHRASE = 12
_MACHINES = frozenset(
    "bombers helicopters jets planes ships tanks aircraft warships gunships transports tankers destroyers".split()
)
# "16,000 boys in uniform": whoever they are, they are soldiers.
_IN_ARMS = runs_of(
    tuple(p.split())
    for p in (
        "under arms,in uniform,under training,in training,in the ranks,with the colors,with the colours,in arms,"
        "on active duty,on the line,on the ground,in the trenches,in the field,in service,in the service,"
        "in the armed forces,in the army,"
        "in the military,at the front,of all ranks"
    ).split(",")
)
# Of a nation, they are its soldiers: whom it sends to another's army.
_SENT_ABROAD = frozenset("personnel advisers advisors trainers instructors".split())
# "troop carriers", "Guard families": of soldiers, but none.
_SINGULARS = frozenset("troop soldier army military marine guard navy reserve".split())
_CHILDREN = frozenset("boys children women families girls dependents wives".split())


def low_at(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def head_noun(tokens: Sequence[Token], i: int) -> Unit | None:
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
        return token.low in COUNT_STOPS and not _is_participle(tokens, j)
    if token.text == ",":  # "900 Dutch, Danish and Czech soldiers"
        return not (j + 1 < len(tokens) and tokens[j + 1].is_capital and tokens[j - 1].is_capital)
    return True


def _is_participle(tokens: Sequence[Token], j: int) -> bool:
    """Tell "12,000 remaining troops", "400 wounded soldiers" from "400 remaining in the city"."""
    following = low_at(tokens, j + 1)
    return tokens[j].low.endswith(("ed", "ing")) and (following in SOLDIERS or following in PERSONS)


def _overruled(tokens: Sequence[Token], j: int) -> Unit | None:
    """Read what is no force whatever follows: police, the dead, troop carriers, fighter aircraft."""
    low, following = tokens[j].low, low_at(tokens, j + 1)
    if low == "boots" and [t.low for t in tokens[j + 1 : j + 4]] == ["on", "the", "ground"]:
        return Unit(j, j + 4, Counted.TROOPS, "unit.boots")
    if (low in POLICE and following in ("and", "or", "officers")) or (low in POLICE and following not in SOLDIERS):
        return _with_police(tokens, j)
    if is_past(low):
        return Unit(j, j + 1, Counted.CASUALTY, "unit.past")
    if following in THINGS and (low in SOLDIERS or low in _SINGULARS):
        return Unit(j, j + 2, Counted.THING, "unit.thing")
    return Unit(j, j + 1, Counted.THING, "unit.aircraft") if _is_aircraft(tokens, j) else None


def _unit_at(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit | None:
    low, following = tokens[j].low, low_at(tokens, j + 1)
    overruled = _overruled(tokens, j)
    if overruled:
        return overruled
    if low in SOLDIERS or (low, following) in SOLDIER_PAIRS:
        return _soldiers(tokens, j, modifiers)
    if low in PERSONS:
        return _persons(tokens, j, modifiers)
    return _others(tokens, j) or _body(tokens, j)


def _others(tokens: Sequence[Token], j: int) -> Unit | None:
    """Read civilians, things and nationals; "boys in uniform" and "Ugandans in the force" are soldiers after all."""
    low, following = tokens[j].low, low_at(tokens, j + 1)
    nationals = tokens[j].is_capital and low.endswith("s") and _is_national(tokens[j])
    if low in CIVILIANS or nationals:
        return _in_arms(tokens, j) or Unit(j, j + 1, Counted.PEOPLE, "unit.nationals" if nationals else "unit.other")
    modifies = following in SOLDIERS or following in PERSONS or following in SURE_BODIES  # "operations forces"
    if low in THINGS and not modifies and not (tokens[j].is_capital and tokens[j - 1].low == "united"):
        return Unit(j, j + 1, Counted.THING, "unit.other")
    return None


def _in_arms(tokens: Sequence[Token], j: int) -> Unit | None:
    """Tell people who are soldiers by what stands beside them, whatever they are called."""
    i = j + 1
    if i >= len(tokens):
        return None
    nearby = [t.low for t in tokens[i : i + 5]]
    in_force = nearby[:1] in (["in"], ["with"]) and any(w in SURE_BODIES for w in nearby[1:4])
    if run_at(tokens, i, _IN_ARMS) or (tokens[j].is_capital and in_force):
        return Unit(j, i, Counted.TROOPS, "unit.in-arms")
    return None


def is_past(low: str) -> bool:
    """Tell "wounded", "ex-" and "would-be" from "ill-equipped"."""
    return low in PAST_MODIFIERS or (low.partition("-")[0] in PAST_MODIFIERS and not low.startswith("ill-"))


def _is_aircraft(tokens: Sequence[Token], j: int) -> bool:
    """Tell "14 Hornet fighters", "fighters and bombers" from people who fight."""
    if tokens[j].low != "fighters":
        return False
    listed = [t.low for t in tokens[j + 1 : j + 5]]
    beside = listed[:1] in (["and"], [","], ["or"]) and any(w in _MACHINES for w in listed)
    before = tokens[max(0, j - 3) : j]
    return beside or any(t.low in AIRCRAFT or (t.is_number and t.start > 0 and _is_model(tokens, t)) for t in before)


def _is_model(tokens: Sequence[Token], number: Token) -> bool:
    """Tell the 16 of "F-16 fighters"."""
    at = tokens.index(number)
    return at > 1 and tokens[at - 1].text == "-" and tokens[at - 1].end == number.start and len(tokens[at - 2].text) < 4


def _with_police(tokens: Sequence[Token], j: int) -> Unit:
    """Police alone are no force level; police and soldiers in one number are a mixed one."""
    for k in range(j + 1, min(j + 6, len(tokens))):
        if tokens[k].low in SOLDIERS or tokens[k].low == "army":
            return Unit(j, k + 1, Counted.MIXED, "unit.mixed")
        if tokens[k].is_number or (tokens[k].low in STOPS) or not tokens[k].is_word:
            break
    return Unit(j, j + 1, Counted.POLICE, "unit.police")


def _soldiers(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit | None:
    last = j + 2 if (tokens[j].low, low_at(tokens, j + 1)) in SOLDIER_PAIRS else j + 1
    if (modifiers and modifiers[-1] == "foot") or low_at(tokens, last + 1) in ("children", "families"):
        return Unit(j, last, Counted.PEOPLE, "unit.figurative")
    for k in range(last, min(last + 4, len(tokens) - 1)):
        if tokens[k].low in ("and", "or", "&") and (tokens[k + 1].low in POLICE or tokens[k + 1].low == "armed"):
            return Unit(j, k + 2, Counted.MIXED, "unit.mixed")
    counted = Counted.NONSTATE if tokens[j].low in NONSTATE else Counted.TROOPS
    return Unit(j, last, counted, "unit.soldiers")


def _persons(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit:
    """Judge "men", "personnel", "advisers": military by the word before them or by the words around."""
    low = tokens[j].low
    last = j + 3 if low_at(tokens, j + 1) == "and" and low_at(tokens, j + 2) in ("men", "women", "sailors") else j + 1
    if civil := _civil(tokens, j, modifiers):
        return civil
    armed_members = low == "members" and (
        modifiers[-1:] in (["guard"], ["reserve"], ["militia"])
        or any(t.low in STATE_ARMED for t in tokens[j + 1 : j + 8])
    )
    if armed_members or low == "forces" or (last > j + 1 and low in ("officers", "men")):
        return Unit(j, last, Counted.TROOPS, "unit.members")
    if low in ("members", "officers", "staff", "women"):
        return Unit(j, last, Counted.PEOPLE, "unit.people")
    if any(m in MILITARY_MODIFIERS or any(p in MILITARY_MODIFIERS for p in m.split("-")) for m in modifiers):
        return Unit(j, last, Counted.TROOPS, "unit.military")
    if run_at(tokens, last, _IN_ARMS) if last < len(tokens) else None:
        return Unit(j, last, Counted.TROOPS, "unit.in-arms")
    if low in _SENT_ABROAD and _is_national(tokens[j - 1]):  # "US personnel", "American advisers"
        return Unit(j, last, Counted.TROOPS, "unit.national")
    return Unit(j, last, Counted.TROOPS, "unit.if-military")


def _civil(tokens: Sequence[Token], j: int, modifiers: list[str]) -> Unit | None:
    """Read "embassy personnel", "men and boys", and the "men" of a quotation that names something else."""
    civil = any(m in CIVIL_MODIFIERS or m in POLICE for m in modifiers)
    if civil and not any(m in MILITARY_MODIFIERS for m in modifiers):
        return Unit(j, j + 1, Counted.PEOPLE, "unit.civil")
    if low_at(tokens, j + 1) == "and" and low_at(tokens, j + 2) in _CHILDREN - {"women"}:
        return Unit(j, j + 3, Counted.PEOPLE, "unit.people")
    quoted = any(m in ('"', "``", "“") for m in modifiers)
    if tokens[j].low != "forces" and (quoted or low_at(tokens, j + 2) in _CHILDREN - {"women"}):
        return Unit(j, j + 1, Counted.PEOPLE, "unit.people")
    return None


def _is_national(token: Token) -> bool:
    return token.is_capital and gazetteer.country_of_people(token.text) is not None


def _body(tokens: Sequence[Token], j: int) -> Unit | None:
    """Take "2,000 National Guard", "1,000 navy", "31,000 NATO-led … Force"."""
    low, following = tokens[j].low, low_at(tokens, j + 1)
    if low in SERVICES and tokens[j - 1].low == "of":  # "two of infantry": regiments
        return None
    is_name = tokens[j].is_capital and low in ("force", "guard")
    open_end = following in ("", ",", ".", "and", ")", "(", ";") or following in STOPS
    if is_name or (low in SERVICES and open_end):
        return Unit(j, j + 1, Counted.TROOPS, "unit.service")
    if low == "troop" and following not in THINGS:
        return Unit(j, j + 1, Counted.TROOPS, "unit.troop")
    return None
