"""Find the body of troops that a number gives the size of: "an army of 60,000", "forces numbering 800"."""

from collections.abc import Sequence

from workbench.reading import gazetteer
from workbench.reading.armedwords import (
    ARMED_NAMES,
    BODIES,
    CIVILIANS,
    MILITARY_MODIFIERS,
    PERSONS,
    POLICE,
    SOLDIER_PAIRS,
    SOLDIERS,
    SURE_BODIES,
    THINGS,
)
from workbench.reading.armies import NAMES
from workbench.reading.bare import stands_free
from workbench.reading.counted import is_military
from workbench.reading.fatewords import FATE_NOUNS
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import CLAUSE_STARTS, PREPOSITIONS, TIME_WORDS
from workbench.reading.movewords import (
    DEPLOYING,
    DOWN_BY,
    DOWN_NOUNS,
    DOWN_OBJECT,
    LEVEL_NOUNS,
    MOVERS,
    UP_BY,
    UP_NOUNS,
)
from workbench.reading.nationals import is_national, number_of
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token
from workbench.reading.units import Counted, Unit

_BEING = frozenset("is was were are be been being".split())
_LINKS = MOVERS | _BEING | frozenset("of to at from by only than some just now".split())
_COUNTING = verbs("number, total, count, comprise, amount, average, reach, exceed, aggregate") - {"count", "average"}
# "the number of advisers": what follows is what a number in the clause counts.
_SIZES = frozenset("number numbers total strength size count presence level levels".split())
# Nouns that a number behind "put at" or "rose to" may count; the nearest one decides.
_ARMED_NOUNS = SOLDIERS | SURE_BODIES | ARMED_NAMES
_CIVIL_NOUNS = (CIVILIANS | POLICE | FATE_NOUNS) - ARMED_NAMES - {"toll"}
_GOVERNED = 26
_MOVED_REACH = 14
_MODALS = frozenset("may must shall will would can could should".split())
_UNITS = frozenset("company division squadron platoon flotilla detachment".split())
# Sent, promised or stationed by a government, these are soldiers whatever stands around them.
_STRENGTHS = frozenset(
    "paper command enemy rebel fighting wartime peacetime authorized authorised war full-time".split()
)


def ahead(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read "an increase of 25,000 in the strength of the Navy", "cut 5,000 from its army": it stands behind."""
    i, j = phrase.first, phrase.last
    if i < 2 or j >= len(tokens):
        return None
    changed = tokens[i - 1].low == "of" and tokens[i - 2].low in UP_NOUNS | DOWN_NOUNS and tokens[j].low in ("in", "to")
    if not changed and not (tokens[i - 1].low in DOWN_OBJECT and tokens[j].low == "from"):
        return None
    for k in range(j + 1, min(j + 6, len(tokens))):
        if tokens[k].low in SURE_BODIES or _is_armed_pair(tokens[k - 1].low, tokens[k].low):
            return Unit(k, k + 1, Counted.TROOPS, "unit.ahead")
        sized = tokens[k].low == "of" and tokens[k - 1].low in _SIZES
        if not tokens[k].is_word or (tokens[k].low in PREPOSITIONS and not sized):
            return None
    return None


def unit_before(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read the number's noun to its left: "an army of 60,000", "troop strength … to 69,000", "forces numbering 800"."""
    i = phrase.first
    if i < 2 or not stands_free(tokens, phrase):
        return None
    while i > 2 and tokens[i - 1].low in TIME_WORDS:  # "which is still 3,500"
        i -= 1
    before = tokens[i - 1].low
    if tokens[i].low == "not" and before in _MODALS:  # "the army may not exceed 370,000"
        return governing(tokens, i, linked=True)
    if before == "of" and tokens[i - 2].low in BODIES | LEVEL_NOUNS and _is_force_noun(tokens, i - 2):
        return Unit(i - 2, i - 1, Counted.TROOPS, "unit.body-of")
    if before not in _LINKS and before not in _COUNTING and not before.endswith("ly"):
        return None
    return _sized(tokens, i) or governing(tokens, i)


def _is_force_noun(tokens: Sequence[Token], i: int) -> bool:
    if tokens[i].low in SURE_BODIES:
        return not (i and tokens[i - 1].low in ("police", "work", "labor", "task"))
    if any(t.low in SOLDIERS or t.low in SURE_BODIES for t in tokens[max(0, i - 8) : i]):
        return True
    if tokens[i].low not in _UNITS:
        return False
    national = i > 0 and tokens[i].low != "company" and gazetteer.country_of_people(tokens[i - 1].text) is not None
    return national or any(t.low in DEPLOYING for t in tokens)  # "an Iraqi division of 6,000", "send a company of 155"


def _sized(tokens: Sequence[Token], i: int) -> Unit | None:
    """Read "the number of advisers in El Salvador at 55": the noun behind "number of" is counted, armed or not."""
    for j in range(i - 2, max(0, i - _GOVERNED), -1):
        if tokens[j].text in ";:—" or tokens[j].low in CLAUSE_STARTS:
            return None
        if tokens[j].low not in _SIZES or tokens[j + 1].low not in ("of", "for"):
            continue
        noun = next((k for k in range(j + 2, min(j + 8, i)) if _is_people_noun(tokens[k])), None)
        if noun is None:
            continue
        low = tokens[noun].low
        if is_national(tokens[noun]):
            serving = number_of(tokens, noun, i, military=is_military(tokens))
            return Unit(noun, noun + 1, Counted.TROOPS if serving else Counted.PEOPLE, "unit.number-of")
        if low in PERSONS and not any(t.low in MILITARY_MODIFIERS for t in tokens[j + 2 : noun]):
            return Unit(noun, noun + 1, Counted.TROOPS, "unit.if-military")
        counted = Counted.TROOPS if low in _ARMED_NOUNS or low in PERSONS else Counted.PEOPLE
        return Unit(noun, noun + 1, counted, "unit.number-of")
    return None


def _is_people_noun(token: Token) -> bool:
    low = token.low
    return low in _ARMED_NOUNS or low in PERSONS or low in _CIVIL_NOUNS or low in THINGS or is_national(token)


def governing(tokens: Sequence[Token], i: int, *, linked: bool = False) -> Unit | None:
    """Look left in the clause for a body of troops whose size a verb or level noun then gives."""
    before = tokens[i - 1].low
    link = before in _COUNTING or before in _BEING or (before == "by" and _reduces(tokens, i - 1))
    link = linked or link or (before in ("from", "to") and _is_moved(tokens, i))
    for j in range(i - 1, max(-1, i - _GOVERNED), -1):
        low = tokens[j].low
        if tokens[j].text in ";:—" or low == "because":
            return None
        link = link or low in MOVERS or low in LEVEL_NOUNS or low in _COUNTING
        if low in _CIVIL_NOUNS and not link:
            return None
        if low in _ARMED_NOUNS or (j and (_is_armed_pair(tokens[j - 1].low, low) or _is_presence(tokens, j))):
            return Unit(j, j + 1, Counted.TROOPS, "unit.governing") if link or low in LEVEL_NOUNS else None
    return None


def _is_armed_pair(before: str, low: str) -> bool:
    """Tell "service members" and "enemy strength"."""
    military = before in MILITARY_MODIFIERS or before in SURE_BODIES or before in _STRENGTHS
    military = military or before in NAMES
    return (before, low) in SOLDIER_PAIRS or (low in ("strength", "manpower") and military)


def _is_moved(tokens: Sequence[Token], i: int) -> bool:
    """Tell "shrink the garrison in Mali from 3,000 to 1,000": the verb stands before what it moves."""
    return any(t.low in DOWN_BY or t.low in UP_BY for t in tokens[max(0, i - _MOVED_REACH) : i])


def _reduces(tokens: Sequence[Token], by: int) -> bool:
    """Tell "reduced our garrison in Europe by 100,000"."""
    return any(t.low in DOWN_BY or t.low in UP_BY for t in tokens[max(0, by - 8) : by])


def _is_presence(tokens: Sequence[Token], j: int) -> bool:
    """Tell "the Cuban presence", "Canada's contribution": a nation's, not a shop's."""
    owner = tokens[j - 2] if tokens[j - 1].low == "'s" and j > 1 else tokens[j - 1]
    if tokens[j].low not in ("presence", "deployment", "commitment") or not owner.is_capital:
        return False
    return gazetteer.country_of_people(owner.text) is not None or owner.low in NAMES
