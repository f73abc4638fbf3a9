"""Find what a number counts: the noun behind it, or the body of troops that governs it from the left."""

import itertools
from collections.abc import Sequence

from workbench.reading.armedwords import (
    ARMED_NAMES,
    BODIES,
    MILITARY_SIGNS,
    NONSTATE,
    SOLDIER_PAIRS,
    SOLDIERS,
    SURE_BODIES,
)
from workbench.reading.headnouns import head_noun, low_at
from workbench.reading.lexicon import DETERMINERS, STOPS
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token
from workbench.reading.units import Counted, Unit
from workbench.reading.wordruns import run_at, runs_of

_STRONG = frozenset("strong man men member soldier troop person marine woman personnel".split())
_UNDER_ARMS = runs_of((("under", "arms"), ("in", "uniform"), ("on", "active", "duty")))
_APPOSING = frozenset((",", "(", "–", "—", "is", "was", "are", "were"))
_MILITARY_PAIRS = SOLDIER_PAIRS | {("air", "base"), ("air", "bases"), ("air", "force")}
_POSTS = frozenset("base outpost camp post station fort patrol squad".split())


def unit_after(tokens: Sequence[Token], phrase: Phrase) -> Unit | None:
    """Return the noun that a quantity phrase stands before."""
    i = phrase.last
    if phrase.rule == "between.around-noun":  # 7,000 soldiers to 9,000
        inside = range(phrase.number_first, phrase.last - 1)
        j = next((j for j in inside if tokens[j + 1].low == "to"), phrase.number_first)
        return Unit(j, j + 1, Counted.TROOPS, "unit.inside")
    if i + 1 < len(tokens) and tokens[i].text in "-–" and tokens[i].start == tokens[i - 1].end:
        return _compound(tokens, i + 1)
    if i < len(tokens) and tokens[i].low == "strong":  # "the mission, 15,000 strong"
        return _compound(tokens, i)
    return head_noun(tokens, _skip_of(tokens, i)) or _with_arms(tokens, i) or _predicate(tokens, i)


def _with_arms(tokens: Sequence[Token], i: int) -> Unit | None:
    """Read "20,000 followers under arms", "880,000 in uniform": whoever they are."""
    for j in range(i, min(i + 3, len(tokens))):
        if run_at(tokens, j, _UNDER_ARMS):
            return Unit(i, j, Counted.TROOPS, "unit.in-arms")
        if not tokens[j].is_word or tokens[j].low in DETERMINERS:
            break
    return None


def _predicate(tokens: Sequence[Token], i: int) -> Unit | None:
    """Read "of these, 3,400 are Marines"."""
    if low_at(tokens, i) not in ("are", "were"):
        return None
    for j in range(i + 1, min(i + 4, len(tokens))):
        if tokens[j].low in SOLDIERS and tokens[j].low not in NONSTATE:
            return Unit(j, j + 1, Counted.TROOPS, "unit.being")
        if not tokens[j].is_word or tokens[j].low in STOPS:
            break
    return None


def _skip_of(tokens: Sequence[Token], i: int) -> int:
    """Step over "of the", "of our own": "several thousand of our troops"."""
    if i < len(tokens) and tokens[i].low == "of":
        i += 1
        while i < len(tokens) and (tokens[i].low in DETERMINERS or tokens[i].low in ("own", "such")):
            i += 1
    return i


def _compound(tokens: Sequence[Token], i: int) -> Unit | None:
    """Read "5,000-strong force", "2,500-man battalion"; "-member" counts only for a body of troops."""
    word = tokens[i].low
    if word not in _STRONG:
        return Unit(i, i + 1, Counted.THING, "unit.measure")
    if word == "strong" and (before := _apposed(tokens, i)):
        return before
    for j in range(i + 1, min(i + 10, len(tokens))):
        low = tokens[j].low
        is_body = low in SURE_BODIES or low in SOLDIERS or low in ARMED_NAMES
        if is_body or ((low in BODIES or low in _POSTS) and word in ("strong", "man")):
            if low == "force" and low_at(tokens, j - 1) in ("work", "police", "labor", "labour"):
                break
            return Unit(j, j + 1, Counted.TROOPS, "unit.strong")
        if not (tokens[j].is_word or tokens[j].text in "-,()") or low in STOPS:
            break
    counted = Counted.TROOPS if word in ("soldier", "troop") else Counted.PEOPLE
    return Unit(i, i + 1, counted, "unit.strong")


def _apposed(tokens: Sequence[Token], strong: int) -> Unit | None:
    """Read "the garrison, 600-strong," and "the army is 400,000 strong"."""
    j = next((j for j in range(strong - 1, max(0, strong - 7), -1) if tokens[j].low in _APPOSING), 0)
    j = j or _before_number(tokens, strong)
    for k in range(j - 1, max(-1, j - 6), -1):  # "the Italian corps in Russia, initially 62,000 strong"
        if tokens[k].low in BODIES | SOLDIERS and not _has_body(tokens, strong + 1):
            return Unit(k, k + 1, Counted.TROOPS, "unit.strong")
        if not tokens[k].is_word or tokens[k].low in _APPOSING:
            break
    return None


def _before_number(tokens: Sequence[Token], strong: int) -> int:
    """Return where the number of a headline's "Dutch force 1,400-strong" begins."""
    j = strong
    while j > 0 and (tokens[j - 1].is_number or tokens[j - 1].text == "-" or tokens[j - 1].low in ("some", "about")):
        j -= 1
    return j


def _has_body(tokens: Sequence[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].is_word and tokens[i].low not in STOPS


def is_military(tokens: Sequence[Token]) -> bool:
    """Tell whether a sentence speaks of armed forces at all."""
    if any(t.low in MILITARY_SIGNS or t.low.rstrip("s") in MILITARY_SIGNS for t in tokens):
        return True
    return any((a.low, b.low) in _MILITARY_PAIRS for a, b in itertools.pairwise(tokens))
