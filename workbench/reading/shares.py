"""Read parts and multiples of a force: "a majority of them", "87 percent", "roughly halve", "four times the number"."""

import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from db.values import Bound, Direction
from workbench.reading.armedwords import BODIES, SOLDIERS, SURE_BODIES, THINGS
from workbench.reading.fates import is_opinion
from workbench.reading.fatewords import FATE_NOUNS, FATES
from workbench.reading.levels import Counting
from workbench.reading.movewords import DOWN_BY, DOWN_NOUNS, LEVEL_NOUNS, UP_BY, UP_NOUNS
from workbench.reading.numerals import numeral_at
from workbench.reading.phrases import qualifier_before
from workbench.reading.tokens import Token
from workbench.reading.units import ARMED

_FRACTIONS = {
    "half": 0.5, "halves": 0.5, "third": 1 / 3, "one-third": 1 / 3, "quarter": 0.25, "one-quarter": 0.25,
    "two-thirds": 2 / 3, "three-quarters": 0.75, "three-fourths": 0.75, "one-fourth": 0.25, "one-half": 0.5,
    "fifth": 0.2, "one-fifth": 0.2, "four-fifths": 0.8, "tenth": 0.1, "one-tenth": 0.1, "two-fifths": 0.4,
}  # fmt: skip
_COUNTED_FRACTIONS = {"thirds": 3, "quarters": 4, "fifths": 5, "tenths": 10, "fourths": 4}
_VERBS = {
    "halve": 0.5, "halves": 0.5, "halved": 0.5, "halving": 0.5, "double": 2, "doubles": 2, "doubled": 2,
    "doubling": 2, "triple": 3, "triples": 3, "tripled": 3, "tripling": 3, "treble": 3, "trebled": 3, "quadruple": 4,
    "quadrupled": 4, "quadrupling": 4, "twice": 2,
}  # fmt: skip
_SOLDIERLY = SOLDIERS | SURE_BODIES | {"men", "personnel"}
_PRONOUNS = frozenset("them those these".split())
_ENDS = frozenset("in for on will are is was were by from who that which used at with".split())
_PERCENT = frozenset({"percent", "%", "pct"})


_TRIGGERS = frozenset({*_PERCENT, "per", "times", *_FRACTIONS, *_COUNTED_FRACTIONS, "majority", *_VERBS})


@dataclass(frozen=True, slots=True)
class Share:
    """A share or multiple in tokens[first:last]; `ratio` is the smallest and largest factor of the base level."""

    first: int
    last: int
    bound: Bound
    ratio: tuple[float, float]
    rule: str
    direction: Direction | None = None
    low: float | None = None
    best: float | None = None
    high: float | None = None


def shares(tokens: Sequence[Token], levels: Sequence[Counting]) -> Iterator[Share]:
    """Yield the shares, multiples and relative changes of a force that a sentence states, in order."""
    for i, token in enumerate(tokens):
        if token.low in _TRIGGERS and (share := _share_at(tokens, i, levels)):
            yield share


def _share_at(tokens: Sequence[Token], i: int, levels: Sequence[Counting]) -> Share | None:
    low = tokens[i].low
    if low in _VERBS:
        return _verb(tokens, i)
    if low in _PERCENT or (low == "per" and _low(tokens, i + 1) == "cent"):
        return _percent(tokens, i)
    if low == "times":
        return _times(tokens, i) if i else None
    return _majority(tokens, i) if low == "majority" else _fraction(tokens, i, levels)


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _qualified(tokens: Sequence[Token], first: int, factor: float) -> tuple[int, tuple[float, float], Bound]:
    """Return where the words begin with their qualifier, and the factors that it allows."""
    top = 1.0 if factor <= 1 else math.inf
    qualifier = qualifier_before(tokens, first)
    if qualifier is None:
        return first, (factor, factor), Bound.EXACT
    first -= len(qualifier.words)
    if qualifier.bound is Bound.ABOVE:
        return first, (factor, top), qualifier.bound
    return first, (0.0, factor) if qualifier.bound is Bound.BELOW else (factor, factor), qualifier.bound


def _is_force(tokens: Sequence[Token], start: int, reach: int = 9) -> bool:
    """Tell whether the noun phrase that begins here is a force: "the number of troops", "the Army", "them"."""
    for j in range(start, min(start + reach, len(tokens))):
        low = tokens[j].low
        if low in SOLDIERS or low in SURE_BODIES or low in ("contribution", "forces"):
            return low != "military" or _low(tokens, j + 1) not in (
                "aspect",
                "facilities",
                "spending",
                "land",
                "bases",
                "budget",
            )
        if low in THINGS or low in FATE_NOUNS or tokens[j].text in ".;,:—" or low in _ENDS:
            return False
    return False


def _of_force(tokens: Sequence[Token], i: int) -> bool:
    """Tell "of the troops", "the army", "of them" with armed people named before."""
    of = _low(tokens, i) == "of"
    if of and _low(tokens, i + 1) in _PRONOUNS:
        return any(t.low in _SOLDIERLY for t in tokens[:i]) or any(t.low in SOLDIERS for t in tokens[i + 1 : i + 3])
    determined = _low(tokens, i + of) in ("the", "our", "its", "his", "their", "those", "these", "all") or _is_force(
        tokens, i + of, 3
    )
    return (of or determined) and _is_force(tokens, i + of)


def _fate_or_opinion(tokens: Sequence[Token], last: int) -> bool:
    behind = [t.low for t in tokens[last : last + 12]]
    served = any(a in ("served", "fought") and b == "in" for a, b in itertools.pairwise(behind))
    return is_opinion(tokens, last) or served or not FATES.isdisjoint(behind)


def _percent(tokens: Sequence[Token], i: int) -> Share | None:
    first = i - 1
    while first > 0 and numeral_at(tokens, first - 1) is not None and numeral_at(tokens, first - 1).last == i:  # type: ignore[union-attr]
        first -= 1
    numeral = numeral_at(tokens, first) if first >= 0 else None
    if numeral is None or numeral.last != i or numeral.is_vague:
        return None
    last = i + (2 if tokens[i].low == "per" else 1)
    first, ratio, _ = _qualified(tokens, first, numeral.low / 100)
    if _low(tokens, first - 1) == "by" and (direction := _moved(tokens, first - 1)):
        return Share(first, last, Bound.CHANGE, _after_change(ratio, direction), "change.percent", direction)
    if _of_force(tokens, last) and not _fate_or_opinion(tokens, last):
        return Share(first, last, Bound.SHARE, ratio, "share.percent")
    return None


def _after_change(part: tuple[float, float], direction: Direction) -> tuple[float, float]:
    """Turn "cut by 87 percent" into the factor that remains, 0.13."""
    if direction is Direction.DOWN:
        return (round(max(0.0, 1 - part[1]), 6), round(1 - part[0], 6))
    return (round(1 + part[0], 6), round(1 + part[1], 6))


def _moved(tokens: Sequence[Token], by: int) -> Direction | None:
    """Return which way a force moved "by" so much, when it is a force that moved."""
    clause = tokens[max(0, by - 16) : by]
    if not any(t.low in SOLDIERS or t.low in SURE_BODIES for t in clause) or any(t.low in FATE_NOUNS for t in clause):
        return None
    for token in reversed(clause):
        if token.low in DOWN_BY or token.low in DOWN_NOUNS:
            return Direction.DOWN
        if token.low in UP_BY or token.low in UP_NOUNS:
            return Direction.UP
    return None


def _times(tokens: Sequence[Token], i: int) -> Share | None:
    numeral = numeral_at(tokens, i - 1)
    if numeral is None or numeral.last != i or numeral.is_vague:
        return None
    following = _low(tokens, i + 1)
    compares = following in ("more", "as", "the", "its", "that", "larger", "bigger")
    amount = _low(tokens, i + 2) in ("amount", "number", "size", "many", "strength", "troops", "large", "level")
    about_force = _is_force(tokens, i + 1) or (
        amount and any(t.low in SOLDIERS or t.low in SURE_BODIES for t in tokens)
    )
    if not compares or not about_force:
        return None
    first, ratio, _ = _qualified(tokens, i - 1, numeral.low)
    return Share(first, i + 1 + (following == "more"), Bound.SHARE, ratio, "share.times")


def _fraction(tokens: Sequence[Token], i: int, levels: Sequence[Counting]) -> Share | None:
    first, factor = i, _FRACTIONS.get(tokens[i].low, 0.0)
    if tokens[i].low in _COUNTED_FRACTIONS:
        numeral = numeral_at(tokens, i - 1) if i else None
        if numeral is None or numeral.last != i:
            return None
        first, factor = i - 1, numeral.low / _COUNTED_FRACTIONS[tokens[i].low]
    elif _low(tokens, i - 1) in ("a", "one"):
        first = i - 1
    elif tokens[i].low in ("third", "quarter", "fifth", "tenth"):
        return None
    first, ratio, bound = _qualified(tokens, first, factor)
    if _low(tokens, first - 1) == "by" and (direction := _moved(tokens, first - 1)):
        return Share(first, i + 1, Bound.CHANGE, _after_change(ratio, direction), "change.fraction", direction)
    base = _base(tokens, i + 1, levels)
    if base is None and (not _of_force(tokens, i + 1) or _fate_or_opinion(tokens, i + 1)):
        return None
    return _of_base(Share(first, i + 1, Bound.SHARE, ratio, "share.fraction"), bound, factor, base)


def _base(tokens: Sequence[Token], i: int, levels: Sequence[Counting]) -> float | None:
    """Return the number the share is of: "half of 2,000", "half of the 2,000 troops", "a third of that number"."""
    if _low(tokens, i) == "that" and _low(tokens, i + 1) in (
        "",
        ".",
        ",",
        ";",
        "number",
        "figure",
        "many",
        "in",
        "for",
    ):
        before = [c.phrase for c in levels if c.phrase.last <= i and c.unit.counted in ARMED]
        return before[-1].size if before else None  # "half that"
    if _low(tokens, i) != "of":
        return None
    j = i + 1 + (_low(tokens, i + 1) in ("the", "those", "its", "their", "that"))
    if _low(tokens, i + 1) == "that" and _low(tokens, i + 2) in ("number", "figure", "total", "force"):
        before = [c.phrase for c in levels if c.phrase.last <= i and c.unit.counted in ARMED]
        return before[-1].size if before else None
    return next((c.phrase.size for c in levels if c.phrase.first == j and c.unit.counted in ARMED), None)


def _of_base(share: Share, bound: Bound, factor: float, base: float | None) -> Share:
    if base is None:
        return share
    part = factor * base
    low = part if bound in (Bound.EXACT, Bound.ABOVE) else None
    high = part if bound in (Bound.EXACT, Bound.BELOW) else None
    best = part if bound in (Bound.EXACT, Bound.ABOUT) else None
    return Share(share.first, share.last, share.bound, share.ratio, share.rule, None, low, best, high)


def _majority(tokens: Sequence[Token], i: int) -> Share | None:
    """Read "a majority of them": over half, up to all."""
    if _low(tokens, i - 1) != "a" or not _of_force(tokens, i + 1):
        return None
    last = i + 3 if _low(tokens, i + 2) in _PRONOUNS else i + 1
    return Share(i - 1, last, Bound.SHARE, (0.5, 1.0), "share.majority")


def _verb(tokens: Sequence[Token], i: int) -> Share | None:
    """Read "about halve the garrison", "would more than double the contingent"."""
    factor = float(_VERBS[tokens[i].low])
    first, ratio, _ = _qualified(tokens, i, factor)
    determined = _low(tokens, i + 1) in ("the", "its", "their", "our", "his", "to", "in", "troop", "military") or (
        tokens[i + 1 : i + 2] and tokens[i + 1].is_capital
    )
    object_is_force = determined and (_is_force(tokens, i + 1) or _is_sized(tokens, i + 1))
    if (not object_is_force or tokens[i].low == "twice") and _is_apposed(tokens, first, i):
        return Share(first, i + 1, Bound.SHARE, ratio, "share.times")
    if tokens[i].low == "twice":
        return None
    passive = _low(tokens, i - 1) in ("be", "been", "has", "have", "had", "was", "were", "will", "would") and any(
        t.low in SOLDIERS or (t.low in BODIES and t.low in SURE_BODIES) for t in tokens[max(0, first - 8) : first]
    )
    if not (object_is_force or passive):
        return None
    direction = Direction.DOWN if factor < 1 else Direction.UP
    return Share(first, i + 1, Bound.CHANGE, ratio, f"change.{'halve' if factor < 1 else 'multiply'}", direction)


def _is_apposed(tokens: Sequence[Token], first: int, verb: int) -> bool:
    """Tell "30,000 soldiers, double the number of two years ago", "the army is nearly twice that size"."""
    apposed = first > 1 and (tokens[first - 1].text in ",—–" or tokens[first - 1].low in ("is", "was", "are", "were"))
    apposed = apposed and tokens[verb].low in ("double", "triple", "treble", "twice")
    following = (_low(tokens, verb + 1), _low(tokens, verb + 2))
    sized = following[0] in ("what", "that") or following == ("as", "many")
    sized = sized or (following[0] in ("the", "its", "their") and following[1] in LEVEL_NOUNS)
    return (
        apposed and sized and any(t.low in SOLDIERS or t.low in SURE_BODIES for t in tokens[max(0, first - 8) : first])
    )


def _is_sized(tokens: Sequence[Token], start: int) -> bool:
    """Tell "its military presence", "the troop level"."""
    run = tokens[start : start + 6]
    military = any(t.low in ("military", "troop", "armed", "combat", "strength") for t in run)
    return military and any(t.low in LEVEL_NOUNS for t in run)
