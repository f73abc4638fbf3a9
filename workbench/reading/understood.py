"""Give a bare number the noun of another: of its range, of its list, of the sentence before."""

from collections.abc import Sequence

from workbench.reading.armedwords import SOLDIERS
from workbench.reading.bare import shares_noun, stands_free
from workbench.reading.inflections import both, verbs
from workbench.reading.lexicon import DETERMINERS
from workbench.reading.movewords import MOVERS
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token
from workbench.reading.units import ARMED, Counted, Unit

_HOLDING = frozenset("have had has sent send sends deployed keep kept leave left need needs only just".split())
_PEOPLED = both("country nation city town land state village population republic province")
_CAPTIVES = both("detainee prisoner hostage refugee inmate")
_CONTRIBUTORS = both("contributor")
_OF_TROOPS = frozenset("troop troops military peacekeeping force".split())
# Whom soldiers protect are none.
_SHELTERING = verbs("protect, shelter, feed fed, evacuate, rescue, displace")


def other_end(tokens: Sequence[Token], phrase: Phrase, found: dict[int, Unit]) -> Unit | None:
    """Give the 36 of "from 27 battalions to 36" the noun right before its "to"."""
    i = phrase.first - 1
    if i < 1 or tokens[i].low != "to" or not stands_free(tokens, phrase):
        return None
    unit = next((u for first, u in found.items() if u.last == i and first < u.first), None)
    return Unit(unit.first, unit.last, unit.counted, "unit.understood") if unit else None


def understood(tokens: Sequence[Token], phrase: Phrase, phrases: list[Phrase], found: dict[int, Unit]) -> Unit | None:
    """Give a bare number the noun of its neighbours: "76 in Israel", "1,000 navy and 500 air force personnel"."""
    before = tokens[phrase.first - 1].low if phrase.first else ""
    if before in _SHELTERING or (before == "of" and tokens[phrase.first - 2].low in _PEOPLED):
        return None
    if before == "by" and not any(t.low in MOVERS for t in tokens[: phrase.first]):
        return None
    if phrase.size < 10 or not (stands_free(tokens, phrase) or shares_noun(tokens, phrase)):
        return None
    known = [found[p.first] for p in phrases if p.first in found and p.first < phrase.first]
    if known and (known[-1].counted is not Counted.THING or phrase.first - known[-1].last < 3):
        return Unit(known[-1].first, known[-1].last, known[-1].counted, "unit.understood")
    return (
        _contributed(tokens, phrase)
        or _from_start(tokens, phrase, phrases, found)
        or _from_later(tokens, phrase, phrases, found)
        or _from_noun(tokens, phrase)
    )


def _contributed(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read "The largest contributors were Chad with 1,436 and Egypt with 1,059"."""
    i = phrase.first
    named = i > 2 and tokens[i - 1].low in ("with", "(", ",") and tokens[i - 2].is_capital
    noun = next((j for j in range(i - 3, 0, -1) if tokens[j].low in _CONTRIBUTORS), None) if named else None
    if noun is None or tokens[noun - 1].low not in _OF_TROOPS:
        return None
    return Unit(noun - 1, noun, Counted.TROOPS, "unit.understood")


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
    listed = shares_noun(tokens, phrase) and (not phrase.first or tokens[phrase.first - 1].low not in ("by", "of"))
    partitive = following[:1] == ["of"] and (following[-1] in DETERMINERS or later[0].first == phrase.last + 1)
    if listed or partitive:
        return Unit(unit.first, unit.last, unit.counted, "unit.shared")
    return None


def _from_noun(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Take the last noun for soldiers before the number."""
    for j in range(phrase.first - 1, -1, -1):
        if tokens[j].low in _CAPTIVES:
            return None
        if tokens[j].low in SOLDIERS or tokens[j].low in ("soldier", "army", "garrisons"):
            return Unit(j, j + 1, Counted.TROOPS, "unit.understood")
    return None


def continued(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Read "We had 50,000 when …", "400 of them", "2,000 more" behind a sentence that spoke of troops."""
    if not stands_free(tokens, phrase):
        return None
    following = [t.low for t in tokens[phrase.last : phrase.last + 2]]
    holding = phrase.first > 0 and tokens[phrase.first - 1].low in _HOLDING and phrase.size >= 100
    referring = following[:1] == ["of"] and following[-1] in ("them", "those", "these")
    if not (holding or referring or phrase.additive):
        return None
    return Unit(phrase.last, phrase.last, Counted.TROOPS, "unit.continued")
