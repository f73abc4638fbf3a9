"""Tell how a quantity stands to the world: its kind of claim, whether it was seen or planned, and who is counted."""

import itertools
from collections.abc import Sequence

from db.values import Basis, Bound, ClaimKind, Modality
from workbench.reading.lexicon import DETERMINERS
from workbench.reading.movewords import DEPLOYING, DOWN_BY, DOWN_OBJECT, UP_BY, UP_OBJECT
from workbench.reading.stancewords import CEILING_WORDS, DENYING, FLOOR_WORDS, PLANNING, PROJECTING, TARGET_WORDS
from workbench.reading.tokens import Token

_REACH = 14
_CLAUSE_ENDS = frozenset("; : — -- but while although whereas".split())
_NEGATIONS = frozenset("not n't no never neither".split())
_NOT_NEGATED = frozenset("more less fewer over under longer only exceed just".split())
_MOVES = frozenset(
    verb
    for verb in DEPLOYING | DOWN_OBJECT | DOWN_BY | UP_BY | UP_OBJECT | {"keep", "leave", "double", "halve", "shift"}
    if not verb.endswith(("s", "ed", "ing"))
)
_BETWEEN = frozenset("have has been be exist there now yet even to of".split())
_CORE = frozenset(("authorised authorized permanent permanently enduring long-term core").split())
_TEMPORARY = frozenset("temporary rotational rotating temporarily".split())


def modality_of(tokens: Sequence[Token], first: int, last: int) -> Modality:
    """Judge by the verbs of the quantity's clause: expected is projected, will or ordered is planned, else observed."""
    if first and tokens[first - 1].low == "from" and last < len(tokens) and tokens[last].low == "to":
        return Modality.OBSERVED  # "will fall from 13,000 to 8,600": where it falls from is there
    words = [t.low for t in _clause(tokens, first, last)]
    if not PROJECTING.isdisjoint(words):
        return Modality.PROJECTED
    if any(w in PLANNING or w.endswith("'ll") for w in words):
        led = [t.low for t in tokens[max(0, first - 5) : first]]
        return Modality.OBSERVED if _is_done(led) else Modality.PLANNED
    return Modality.PLANNED if _infinitive(words) or _is_called_for(tokens, first) else Modality.OBSERVED


def _is_done(led: list[str]) -> bool:
    """Tell "has sent", "have already deployed": done, whatever was planned; not "has promised", "would have sent"."""
    if any(w in ("will", "would", "to") for w in led):
        return False
    perfect = next((i for i, w in enumerate(led) if w in ("has", "have", "had")), -1)
    return perfect >= 0 and not any(w in PLANNING for w in led[perfect + 1 :] if w != "sending")


def _is_called_for(tokens: Sequence[Token], first: int) -> bool:
    """Tell "the plan called for 300", "the call was for 75,000"."""
    led = [t.low for t in tokens[max(0, first - 4) : first]]
    return "for" in led[-2:] and any(w in ("call", "calls", "called", "calling") for w in led)


def _infinitive(words: list[str]) -> bool:
    return any(a == "to" and b in _MOVES for a, b in itertools.pairwise(words))


def _clause(tokens: Sequence[Token], first: int, last: int) -> Sequence[Token]:
    start = first
    led = tokens[max(0, first - 4) : first]
    reach = 2 * _REACH if any(t.low.endswith("ing") for t in led) else _REACH  # "…, leaving just 3,400"
    while start > 0 and first - start < reach and tokens[start - 1].low not in _CLAUSE_ENDS:
        start -= 1
    end = last
    while end < len(tokens) and end - last < _REACH and tokens[end].low not in _CLAUSE_ENDS:
        end += 1
    quote = next((j for j in range(last, end) if tokens[j].text in '”"'), end)
    return tokens[start:quote]


def kind_of(tokens: Sequence[Token], first: int, last: int, bound: Bound) -> ClaimKind:
    """Return the kind of claim that a quantity's words and neighbours make."""
    if is_denied(tokens, first):
        return ClaimKind.DENIAL
    if bound in (Bound.CHANGE, Bound.SHARE):
        return ClaimKind.CHANGE if bound is Bound.CHANGE else ClaimKind.SHARE
    near = [t.low for t in tokens[max(0, first - 7) : last + 2]]
    if not TARGET_WORDS.isdisjoint(near):
        return ClaimKind.TARGET
    if is_ceiling(tokens, first, last):
        return ClaimKind.CEILING
    return ClaimKind.FLOOR if not FLOOR_WORDS.isdisjoint(near) and bound is Bound.ABOVE else ClaimKind.LEVEL


def is_ceiling(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the number is a ceiling or a cap set by someone."""
    return not CEILING_WORDS.isdisjoint([t.low for t in tokens[max(0, first - 8) : last]])


def is_denied(tokens: Sequence[Token], first: int) -> bool:
    """Tell "these are not the hundreds": a negation before the number that is no part of "not more than"."""
    for j in range(first - 1, max(-1, first - 4), -1):
        low = tokens[j].low
        if low in _NEGATIONS or low.endswith("n't"):
            return tokens[j + 1].low not in _NOT_NEGATED
        if not (low in DETERMINERS or low.endswith("ly") or low in _BETWEEN):
            break
    return not DENYING.isdisjoint([t.low for t in tokens[max(0, first - 8) : first]])


def basis_of(tokens: Sequence[Token], first: int, last: int) -> Basis:
    """Return who is counted, when the words beside the number say so."""
    near = [t.low for t in tokens[max(0, first - 5) : last + 7]]
    if not _TEMPORARY.isdisjoint(near):
        return Basis.TOTAL if "including" in near else Basis.UNKNOWN
    if any(w in ("total", "altogether", "overall") and near[i - 1 : i] != ["a"] for i, w in enumerate(near)):
        return Basis.TOTAL
    return Basis.CORE if not _CORE.isdisjoint(near) else Basis.UNKNOWN
