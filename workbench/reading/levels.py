"""Decide which numbers of a sentence are force levels, what each counts, and which only follow another's noun."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from workbench.reading.armedwords import SURE_BODIES
from workbench.reading.counted import is_military, unit_after
from workbench.reading.elided import is_elided
from workbench.reading.elidedwords import CIVIL
from workbench.reading.fates import befell
from workbench.reading.governing import ahead, governing, unit_before
from workbench.reading.inflections import verbs
from workbench.reading.movewords import DEPLOYING
from workbench.reading.nationals import are_soldiers, has_men, is_state
from workbench.reading.numerals import may_begin_number
from workbench.reading.othernumbers import other_meaning
from workbench.reading.phrases import Phrase, phrase_at
from workbench.reading.tokens import Sentence, Token
from workbench.reading.understood import continued, other_end, understood
from workbench.reading.units import ARMED, Counted, Unit

_INCLUDING = frozenset("including among which whom".split())
_POSTED = frozenset("posts jobs billets positions places".split())
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
        if unit := other_end(tokens, phrase, found) or ahead(tokens, phrase) or _own_unit(tokens, phrase):
            found[phrase.first] = _judged(tokens, phrase, unit, military)
    _join_neighbours(tokens, phrases, found)
    for phrase in [p for p in phrases if p.first not in found]:
        unit = understood(tokens, phrase, phrases, found) or (continued(tokens, phrase) if level_before else None)
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
        return governing(tokens, phrase.first) or unit  # "trim the Army by 1,500 posts"
    return unit or unit_before(tokens, phrase)


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


def _continues(tokens: Sequence[Token], before: Phrase, phrase: Phrase, found: dict[int, Unit]) -> bool:
    """Tell "8,000 troops, including 900 Danes", "1,000 marines, 900 Australians", "700 regulars and 400 volunteers"."""
    unit = found[phrase.first]
    if (
        unit.counted is not Counted.PEOPLE
        or before.first not in found
        or found[before.first].counted is not Counted.TROOPS
    ):
        return False
    between = {t.low for t in tokens[found[before.first].last : phrase.first]}
    word = tokens[unit.first].low
    listed = between <= {"and", ","}
    nationals = tokens[unit.first].is_capital
    return (listed and (nationals or word == "volunteers")) or (nationals and not between.isdisjoint(_INCLUDING))
