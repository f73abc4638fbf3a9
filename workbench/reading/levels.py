"""Decide which numbers of a sentence are force levels, what each counts, and which only follow another's noun."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

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
from workbench.reading.counted import ARMED, Counted, Unit, is_military, unit_after
from workbench.reading.elided import is_elided
from workbench.reading.elidedwords import CIVIL
from workbench.reading.fates import befell
from workbench.reading.fatewords import FATE_NOUNS
from workbench.reading.inflections import both, verbs
from workbench.reading.lexicon import (
    CLAUSE_STARTS,
    COUNT_STOPS,
    DETERMINERS,
    MONTHS,
    PREPOSITIONS,
    STOPS,
    TIME_WORDS,
    WEEKDAYS,
)
from workbench.reading.movewords import (
    DEPLOYING,
    DOWN_BY,
    DOWN_NOUNS,
    DOWN_PARTICLE,
    LEVEL_NOUNS,
    MOVERS,
    UP_BY,
    UP_NOUNS,
)
from workbench.reading.nationals import are_soldiers, has_men, is_national, is_state, number_of
from workbench.reading.numerals import may_begin_number
from workbench.reading.othernumbers import other_meaning
from workbench.reading.phrases import Phrase, phrase_at
from workbench.reading.tokens import Sentence, Token

_BEING = frozenset("is was were are be been being".split())
_LINKS = MOVERS | _BEING | frozenset("of to at from by only than some just now".split())
_COUNTING = verbs("number, total, count, comprise, amount, average, reach, exceed, aggregate") - {"count", "average"}
_HOLDING = frozenset("have had has sent send sends deployed keep kept leave left need needs only just".split())
# "the number of advisers": what follows is what a number in the clause counts.
_SIZES = frozenset("number numbers total strength size count presence level levels".split())
# Nouns that a number behind "put at" or "rose to" may count; the nearest one decides.
_ARMED_NOUNS = SOLDIERS | SURE_BODIES | ARMED_NAMES
_CIVIL_NOUNS = (CIVILIANS | POLICE | FATE_NOUNS) - ARMED_NAMES - {"toll"}
_GOVERNED = 26
_UNITS = frozenset("company division squadron platoon flotilla detachment".split())
# What may stand behind a number that has no noun of its own, besides prepositions, verbs and times.
_TAILS = DOWN_PARTICLE | {"and", "now", "troops"}
# Sent, promised or stationed by a government, these are soldiers whatever stands around them.
_STRENGTHS = frozenset("enemy rebel fighting wartime peacetime authorized authorised war full-time".split())
_POSTED = frozenset("posts jobs billets positions places".split())
_PEOPLED = both("country nation city town land state village population republic province")
# Whom soldiers protect are none.
_SHELTERING = verbs("protect, shelter, feed fed, evacuate, rescue, displace")
_INSTRUCTORS = frozenset("trainers advisers advisors instructors".split())
_HEADCOUNTS = frozenset("men personnel effectives".split()) | _INSTRUCTORS
_SENDING = DEPLOYING | verbs("gather, marshal")


@dataclass(frozen=True, slots=True)
class Counting:
    """A quantity phrase and what it counts; `unit` may lie to its left or be understood from another."""

    phrase: Phrase
    unit: Unit

    @property
    def is_level(self) -> bool:
        return self.unit.counted in ARMED


def countings(sentence: Sentence, *, military_before: bool = False, level_before: bool = False) -> tuple[Counting, ...]:
    """Return every number of people or things in a sentence with what it counts, in order.

    military_before says that the sentences before speak of armed forces: then "men" are soldiers here too;
    level_before that the last one held a level, which "we had 50,000" may go on from.
    """
    tokens = sentence.tokens
    phrases = _phrases(tokens) if _may_count(sentence) else []
    if not phrases:
        return ()
    military = is_military(tokens) or military_before
    found: dict[int, Unit] = {}
    for phrase in phrases:
        if unit := _other_end(tokens, phrase, found) or _ahead(tokens, phrase) or _own_unit(tokens, phrase):
            found[phrase.first] = _judged(tokens, phrase, unit, military)
    _join_neighbours(tokens, phrases, found)
    for phrase in [p for p in phrases if p.first not in found]:
        unit = _understood(tokens, phrase, phrases, found) or (_continued(tokens, phrase) if level_before else None)
        if unit is None and is_elided(tokens, phrase, military=military):
            unit = Unit(phrase.last, phrase.last, Counted.TROOPS, "unit.elided")
        if unit:
            found[phrase.first] = _judged(tokens, phrase, unit, military)
    return tuple(Counting(p, found[p.first]) for p in phrases if p.first in found)


def _may_count(sentence: Sentence) -> bool:
    return any(low[0].isdecimal() for low in sentence.lows) or any(may_begin_number(t) for t in sentence.tokens)


def _join_neighbours(tokens: Sequence[Token], phrases: list[Phrase], found: dict[int, Unit]) -> None:
    """Count as troops those whom a level beside them includes."""
    for before, phrase in pairwise(phrases):
        if phrase.first in found and _continues(tokens, before, phrase, found):
            found[phrase.first] = replace(found[phrase.first], counted=Counted.TROOPS, rule="unit.among-them")


def _ahead(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read "an increase of 25,000 in the enlisted strength of the Navy": what is increased stands behind."""
    i, j = phrase.first, phrase.last
    if i < 2 or tokens[i - 1].low != "of" or tokens[i - 2].low not in UP_NOUNS | DOWN_NOUNS:
        return None
    if j >= len(tokens) or tokens[j].low not in ("in", "to"):
        return None
    for k in range(j + 1, min(j + 6, len(tokens))):
        if tokens[k].low in SURE_BODIES or _is_armed_pair(tokens[k - 1].low, tokens[k].low):
            return Unit(k, k + 1, Counted.TROOPS, "unit.ahead")
        sized = tokens[k].low == "of" and tokens[k - 1].low in _SIZES
        if not tokens[k].is_word or (tokens[k].low in PREPOSITIONS and not sized):
            return None
    return None


def _other_end(tokens: Sequence[Token], phrase: Phrase, found: dict[int, Unit]) -> Unit | None:
    """Give the 36 of "from 27 battalions to 36" the noun right before its "to"."""
    i = phrase.first - 1
    if i < 1 or tokens[i].low != "to" or not _stands_free(tokens, phrase):
        return None
    unit = next((u for first, u in found.items() if u.last == i and first < u.first), None)
    return Unit(unit.first, unit.last, unit.counted, "unit.understood") if unit else None


def _own_unit(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    unit = unit_after(tokens, phrase)
    if (
        unit is not None
        and unit.rule in ("unit.people", "unit.nationals")
        and tokens[phrase.first - 1].low == "of"
        and phrase.first > 1
        and tokens[phrase.first - 2].low in SURE_BODIES
    ):
        return Unit(phrase.first - 2, phrase.first - 1, Counted.TROOPS, "unit.body-of")  # a force of 800,000 members
    if unit is not None and tokens[unit.first].low in _POSTED and tokens[phrase.first - 1].low == "by":
        return _governing(tokens, phrase.first) or unit  # "trim the Army by 1,500 posts"
    return unit or _unit_before(tokens, phrase)


def _phrases(tokens: Sequence[Token]) -> list[Phrase]:
    phrases, i = [], 0
    while i < len(tokens):
        phrase = phrase_at(tokens, i) if may_begin_number(tokens[i]) else None
        if phrase is None:
            i += 1
            continue
        is_bare_one = phrase.last - phrase.first == 1 and tokens[i].low in ("one", "zero")
        if not is_bare_one and other_meaning(tokens, phrase) is None:
            phrases.append(phrase)
        i = max(phrase.last, i + 1)
    return phrases


def _judged(tokens: Sequence[Token], phrase: Phrase, unit: Unit, military: bool) -> Unit:
    """Overrule a unit by what befell the people, and a civil-sounding one by its surroundings."""
    if _serves(tokens, phrase, unit, military):
        unit = Unit(unit.first, unit.last, Counted.TROOPS, "unit.serving")
    if unit.counted not in ARMED:
        return unit
    if unit.rule == "unit.national" and tokens[unit.first].low in _INSTRUCTORS and not military:
        sentence = {t.low for t in tokens}
        if not CIVIL.isdisjoint(sentence):  # "a bank's 20 American advisers"
            return Unit(unit.first, unit.last, Counted.PEOPLE, "unit.people")
    if unit.rule == "unit.if-military" and not ((military or _is_sent(tokens, phrase, unit)) and phrase.size >= 10):
        return Unit(unit.first, unit.last, Counted.PEOPLE, "unit.people")
    if phrase.size < 10 and tokens[unit.first : unit.last] and tokens[unit.first].low == "forces":
        return Unit(unit.first, unit.last, Counted.THING, "unit.bodies")  # "the two forces"
    if befell(tokens, phrase, unit):
        return Unit(unit.first, unit.last, Counted.CASUALTY, "unit.befallen")
    return unit


def _is_sent(tokens: Sequence[Token], phrase: Phrase, unit: Unit) -> bool:
    """Tell "Turkey has promised 4,500 men": whom a government sends or promises are soldiers."""
    sent = phrase.first > 0 and tokens[phrase.first - 1].low in _SENDING
    low = tokens[unit.first].low
    if low in _INSTRUCTORS:  # a firm sends trainers too
        sent = sent and any(is_state(t) for t in tokens[: phrase.first])
    return low in _HEADCOUNTS and (sent or has_men(tokens, phrase, unit.last))


def _serves(tokens: Sequence[Token], phrase: Phrase, unit: Unit, military: bool) -> bool:
    """Tell nationals and people who are soldiers by what they do and who has them."""
    if unit.rule == "unit.nationals":
        return are_soldiers(tokens, phrase, unit.last, military=military)
    people = unit.rule == "unit.other" and unit.counted is Counted.PEOPLE and tokens[unit.first].low == "people"
    return people and military and has_men(tokens, phrase, unit.last)


def _unit_before(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read the number's noun to its left: "an army of 60,000", "troop strength … to 69,000", "forces numbering 800"."""
    i = phrase.first
    if i < 2 or not _stands_free(tokens, phrase):
        return None
    while i > 2 and tokens[i - 1].low in TIME_WORDS:  # "which is still 3,500"
        i -= 1
    before = tokens[i - 1].low
    if before == "of" and tokens[i - 2].low in BODIES | LEVEL_NOUNS and _is_force_noun(tokens, i - 2):
        return Unit(i - 2, i - 1, Counted.TROOPS, "unit.body-of")
    if before not in _LINKS and before not in _COUNTING and not before.endswith("ly"):
        return None
    return _sized(tokens, i) or _governing(tokens, i)


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


def _governing(tokens: Sequence[Token], i: int) -> Unit | None:
    """Look left in the clause for a body of troops whose size a verb or level noun then gives."""
    before = tokens[i - 1].low
    link = before in _COUNTING or before in _BEING or (before == "by" and _reduces(tokens, i - 1))
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


def _reduces(tokens: Sequence[Token], by: int) -> bool:
    """Tell "reduced our garrison in Europe by 100,000"."""
    return any(t.low in DOWN_BY or t.low in UP_BY for t in tokens[max(0, by - 8) : by])


def _is_presence(tokens: Sequence[Token], j: int) -> bool:
    """Tell "the Cuban presence", "Canada's contribution": a nation's, not a shop's."""
    owner = tokens[j - 2] if tokens[j - 1].low == "'s" and j > 1 else tokens[j - 1]
    if tokens[j].low not in ("presence", "deployment", "commitment") or not owner.is_capital:
        return False
    return gazetteer.country_of_people(owner.text) is not None or owner.low in NAMES


def _stands_free(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell whether no noun of its own follows the number."""
    if phrase.last >= len(tokens):
        return True
    low = tokens[phrase.last].low
    closed = low in COUNT_STOPS or low in PREPOSITIONS or low in TIME_WORDS or low in WEEKDAYS or low in MONTHS
    if not tokens[phrase.last].is_word or closed or low in _TAILS or low.endswith("ly"):
        return True
    following = tokens[phrase.last + 1] if phrase.last + 1 < len(tokens) else None
    alone = following is None or not following.is_word or following.low in STOPS or following.low == "and"
    return alone and gazetteer.country_of_people(tokens[phrase.last].text) is not None  # "1,450 French and …"


def _continues(tokens: Sequence[Token], before: Phrase, phrase: Phrase, found: dict[int, Unit]) -> bool:
    """Tell "8,000 troops, including 900 Danes", "700 regulars and 400 volunteers"."""
    unit = found[phrase.first]
    if (
        unit.counted is not Counted.PEOPLE
        or before.first not in found
        or found[before.first].counted is not Counted.TROOPS
    ):
        return False
    between = {t.low for t in tokens[found[before.first].last : phrase.first]}
    word = tokens[unit.first].low
    return (word == "volunteers" and between <= {"and", ","}) or (
        tokens[unit.first].is_capital and "including" in between
    )


def _understood(tokens: Sequence[Token], phrase: Phrase, phrases: list[Phrase], found: dict[int, Unit]) -> Unit | None:
    """Give a bare number the noun of its neighbours: "76 in Israel", "1,000 navy and 500 air force personnel"."""
    before = tokens[phrase.first - 1].low if phrase.first else ""
    if before in _SHELTERING or (before == "of" and tokens[phrase.first - 2].low in _PEOPLED):
        return None
    if before == "by" and not any(t.low in MOVERS for t in tokens[: phrase.first]):
        return None
    if phrase.size < 10 or not (_stands_free(tokens, phrase) or _shares_noun(tokens, phrase)):
        return None
    known = [found[p.first] for p in phrases if p.first in found and p.first < phrase.first]
    if known and (known[-1].counted is not Counted.THING or phrase.first - known[-1].last < 3):
        return Unit(known[-1].first, known[-1].last, known[-1].counted, "unit.understood")
    return (
        _from_start(tokens, phrase, phrases, found)
        or _from_later(tokens, phrase, phrases, found)
        or _from_noun(tokens, phrase)
    )


def _from_start(tokens: Sequence[Token], phrase: Phrase, phrases: list[Phrase], found: dict[int, Unit]) -> Unit | None:
    """Give the 500 of "from 500 to around 4,000 personnel" the noun of its other end."""
    if not phrase.first or tokens[phrase.first - 1].low != "from" or phrase.last + 1 >= len(tokens):
        return None
    other = next((p for p in phrases if p.first == phrase.last + 1 and p.first in found), None)
    if tokens[phrase.last].low != "to" or other is None:
        return None
    unit = found[other.first]
    return Unit(unit.first, unit.last, unit.counted, "unit.shared")


def _from_later(tokens: Sequence[Token], phrase: Phrase, phrases: list[Phrase], found: dict[int, Unit]) -> Unit | None:
    """Take the noun of the next number: of a list, of "24 … 15 of those soldiers", of "900 of the 2,600 troops"."""
    later = [p for p in phrases if p.first in found and phrase.first < p.first < phrase.last + 8]
    if not later:
        return None
    unit, following = found[later[0].first], [t.low for t in tokens[phrase.last : phrase.last + 2]]
    refers_back = later[0].first - phrase.last < 4 and any(
        t.low in ("those", "them", "these") for t in tokens[later[0].last : later[0].last + 5]
    )
    if refers_back and unit.counted in ARMED:
        return Unit(phrase.last, phrase.last, Counted.TROOPS, "unit.understood")
    listed = _shares_noun(tokens, phrase) and (not phrase.first or tokens[phrase.first - 1].low not in ("by", "of"))
    partitive = following[:1] == ["of"] and (following[-1] in DETERMINERS or later[0].first == phrase.last + 1)
    if listed or partitive:
        return Unit(unit.first, unit.last, unit.counted, "unit.shared")
    return None


def _from_noun(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Take the last noun for soldiers before the number."""
    for j in range(phrase.first - 1, -1, -1):
        if tokens[j].low in SOLDIERS or tokens[j].low in ("soldier", "army", "garrisons"):
            return Unit(j, j + 1, Counted.TROOPS, "unit.understood")
    return None


def _continued(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read "We had 50,000 when …", "400 of them", "2,000 more" behind a sentence that spoke of troops."""
    if not _stands_free(tokens, phrase):
        return None
    following = [t.low for t in tokens[phrase.last : phrase.last + 2]]
    holding = phrase.first > 0 and tokens[phrase.first - 1].low in _HOLDING and phrase.size >= 100
    referring = following[:1] == ["of"] and following[-1] in ("them", "those", "these")
    if not (holding or referring or phrase.additive):
        return None
    return Unit(phrase.last, phrase.last, Counted.TROOPS, "unit.continued")


def _shares_noun(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Tell "1,000 navy and 500 …", "56,000 Army, 10,000 …": a word or two, then the next number of a list."""
    for j in range(phrase.last, min(phrase.last + 4, len(tokens) - 1)):
        if tokens[j].low in ("and", ",", "or"):
            k = j + 1
            while k < min(j + 4, len(tokens) - 1) and tokens[k].is_capital:  # "1,100, France 800"
                k += 1
            if tokens[k].is_number or tokens[k].low in ("some", "about"):
                return True
        if not tokens[j].is_word or tokens[j].low in STOPS:
            return False
    return False
