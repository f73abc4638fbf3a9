"""Tell a change ("600 more", "withdraw 5,000") from a level, and which way it goes."""

from collections.abc import Sequence

from db.values import Direction
from workbench.reading.inflections import verbs
from workbench.reading.levels import Counting
from workbench.reading.lexicon import DETERMINERS, PREPOSITIONS
from workbench.reading.movewords import (
    DOWN_BY,
    DOWN_NOUNS,
    DOWN_OBJECT,
    DOWN_PARTICLE,
    DOWN_WITH,
    LEAVING,
    UP_BY,
    UP_NOUNS,
    UP_OBJECT,
)
from workbench.reading.tokens import Token
from workbench.reading.wordruns import run_at, runs_of

# "flew in 800 and had another 600 on ships".
_CARRYING = frozenset("had has have with keeps keep".split())
_ADVERBS = frozenset(
    ("also then now soon only just even another initially gradually immediately eventually all out in some").split()
)
_AUXILIARIES = frozenset(
    (
        "are is were was be been being will would have has had to can could should may might soon also already now "
        "then must 'll"
    ).split()
)
_STAYING = verbs("remain, stay, serve, perform, stand stood, wait, operate") | {"are", "were", "is", "stationed"}
_DEFINITE = frozenset("the those these all its their his our my last final first remaining".split())
# "2,200 Marines leave Anbar": finite forms only, as "400 soldiers left in the city" is none.
_GOING = frozenset("leave leaves depart departed departs withdrew withdraw withdraws".split())
_REACH_BY = 16
_LEAVING = runs_of(LEAVING)
_REMOVING = DOWN_OBJECT | verbs("order, lose lost")
_COMING = frozenset("due expected needed coming ordered requested wanted to".split())


def change_of(tokens: Sequence[Token], counting: Counting) -> tuple[Direction, str] | None:
    """Return the direction of a change in persons and the rule that saw it, or None for a level."""
    before = tokens[counting.phrase.first - 1].low if counting.phrase.first else ""
    if counting.phrase.additive:
        return _added(tokens, counting)
    if before in _DEFINITE:  # "withdraw the 5,000 troops": the level there is
        return None
    if before == "by":
        return _moved_by(tokens, counting.phrase.first - 1)
    return _by_noun(tokens, counting.phrase.first) or _by_verb(tokens, counting)


def _by_noun(tokens: Sequence[Token], first: int) -> tuple[Direction, str] | None:
    """Read "an increase of 15,000", "withdrawals involving 480,500"."""
    before = [t.low for t in tokens[max(0, first - 2) : first]]
    if len(before) == 2 and before[1] == "of" and (direction := _noun_direction(before[0])):
        return direction, "change.noun-of"
    if before[-1:] == ["involving"] and any(t.low in DOWN_NOUNS for t in tokens[:first]):
        return Direction.DOWN, "change.withdrawal-involving"
    return None


def _by_verb(tokens: Sequence[Token], counting: Counting) -> tuple[Direction, str] | None:
    if direction := _verb_object(tokens, counting):
        return direction, "change.verb-object"
    return (Direction.DOWN, "change.leaving") if _leaves(tokens, _after(counting)) else None


def _after(counting: Counting) -> int:
    return max(counting.phrase.last, counting.unit.last if counting.unit.last > counting.phrase.first else 0)


def _added(tokens: Sequence[Token], counting: Counting) -> tuple[Direction, str] | None:
    """The words "more", "additional" mean growth, unless the people leave or the words only carry a list on."""
    phrase, after = counting.phrase, _after(counting)
    if phrase.additive in ("fewer", "less"):
        return Direction.DOWN, "change.fewer"
    if _leaves(tokens, after) or _verb_object(tokens, counting) is Direction.DOWN:
        return Direction.DOWN, "change.another-leaving"
    before = [t.low for t in tokens[: phrase.first]]
    follows = after < len(tokens) and tokens[after].low in _STAYING
    follows = follows and not any(t.low in _COMING for t in tokens[after + 1 : after + 2])
    listed = before[-1:] == ["and"] and any(t.is_number for t in tokens[: phrase.first])
    before_verb = bool(before) and before[-1] in _CARRYING and any(t.is_number for t in tokens[: phrase.first])
    listed = listed or (before_verb and phrase.additive == "another")
    carried = listed and (phrase.additive != "more" or follows)
    if carried or (follows and phrase.first < 3 and phrase.additive != "more"):
        return None
    return Direction.UP, f"change.{phrase.additive}"


def _moved_by(tokens: Sequence[Token], by: int) -> tuple[Direction, str] | None:
    verb = tokens[by - 1].low if by else ""
    if verb.endswith("ed") and verb not in DOWN_BY | UP_BY:  # "roadblocks manned by 300 soldiers"
        return None
    for j in range(by - 1, max(-1, by - _REACH_BY), -1):
        if tokens[j].low in DOWN_BY or tokens[j].low in DOWN_NOUNS:
            return Direction.DOWN, "change.down-by"
        if tokens[j].low in UP_BY or tokens[j].low in UP_NOUNS:
            return Direction.UP, "change.up-by"
        if tokens[j].text in ";:.":
            break
    return None


def _noun_direction(noun: str) -> Direction | None:
    if noun in DOWN_NOUNS:
        return Direction.DOWN
    return Direction.UP if noun in UP_NOUNS else None


def _verb_object(tokens: Sequence[Token], counting: Counting) -> Direction | None:
    """Read the verb whose object the number is; "bring", "take", "get" and "pull" need a "home" or "out"."""
    j = counting.phrase.first - 1
    if j >= 1 and tokens[j].low == "or" and counting.phrase.first >= 3:
        j -= 1  # "180,000 troops or 150,000": the second object of the same verb
        while j >= 0 and not (tokens[j].low in DOWN_OBJECT or tokens[j].text in ".;"):
            j -= 1
    while j >= 0 and (tokens[j].low in _ADVERBS or tokens[j].low in DOWN_PARTICLE):
        j -= 1
    if j < 0:
        return None
    verb = tokens[j].low
    if verb in UP_OBJECT:
        return Direction.UP
    if verb not in _REMOVING or (j and tokens[j - 1].low in DETERMINERS):
        return None
    return Direction.DOWN if verb not in DOWN_WITH or _has_particle(tokens, j, counting) else None


def _has_particle(tokens: Sequence[Token], verb: int, counting: Counting) -> bool:
    if any(t.low in DOWN_PARTICLE for t in tokens[verb + 1 : counting.phrase.first]):
        return True
    after = tokens[counting.phrase.last : _after(counting) + 12]
    for i, token in enumerate(after):
        if token.low in DOWN_PARTICLE:
            return token.low != "out" or tuple(t.low for t in after[i + 1 : i + 2]) in (("of",), (".",), (",",), ())
    return False


def _leaves(tokens: Sequence[Token], after: int) -> bool:
    """Tell whether the counted people leave: "will come home", "in Iraq are coming home", "were withdrawn"."""
    limit, moving = min(after + 9, len(tokens)), False
    if after < len(tokens) and tokens[after].low in _GOING:
        return True
    for j in range(after, limit):
        low = tokens[j].low
        if moving and (run_at(tokens, j, _LEAVING) or (low == "left" and tokens[j - 1].low in ("have", "has", "had"))):
            return True
        moving = moving or low in _AUXILIARIES
        if not moving and not (low in PREPOSITIONS or tokens[j].is_capital or low in DETERMINERS):
            return False
        if moving and low not in _AUXILIARIES and not low.endswith("ly"):
            return False
    return False
