"""The words around a number that make it a bound, as tables: "well over", "no more than", "or so"."""

import itertools
from collections.abc import Iterable
from dataclasses import dataclass

from db.values import Bound


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words around a number and the bound they make; `keep` names the ends that the number fills."""

    words: tuple[str, ...]
    bound: Bound
    keep: str
    rule: str


def _table(bound: Bound, keep: str, rule: str, phrases: Iterable[str]) -> list[Qualifier]:
    return [Qualifier(tuple(p.split()), bound, keep, rule) for p in phrases]


def _listed(text: str) -> list[str]:
    return [" ".join(p.split()) for p in text.split(",")]


def _combined(degrees: str, comparatives: list[str]) -> list[str]:
    return [f"{d} {c}" for d, c in itertools.product(_listed(degrees), comparatives)]


_MORE = _listed("more than, over, above, in excess of, greater than, higher than, north of, larger than, upwards of")
_LESS = _listed("less than, fewer than, under, below, lower than, south of, smaller than")
_SHORT = [*_LESS, "short of", "shy of"]
_BARELY = (
    "just, only just, slightly, only slightly, a little, a bit, a shade, a touch, a fraction, marginally, somewhat, "
    "something, fractionally"
)
_FAR = "far, well, much, considerably, substantially, way, many, a lot, vastly, even"
_NEGATED = "no, not, never, nor, neither"
_CAPS = ("ceiling", "cap", "limit", "maximum", "top", "peak")
_CAPPED = [f"{a}{noun}{b} of" for noun in _CAPS for a in ("a ", "") for b in ("", " strength")]

# The labelling guide's table (about: best; nearly: best and high; more than: low; less than: high), family by family.
BEFORE = (
    *_table(
        Bound.ABOUT, "best", "about.about",
        _listed("about, some, around, roughly, approximately, approx, approx ., circa, ca ., an estimated, estimated, "
                "in the region of, on the order of, in the order of, more or less, somewhere around, anywhere around, "
                "in the neighborhood of, in the neighbourhood of, in the vicinity of, an approximate, something like, "
                "an average of, perhaps, maybe, probably, possibly, ~, somewhere in the region of, "
                "somewhere in the neighborhood of, somewhere near, to the tune of, a rough, an average, "
                "somewhere about, just about, an estimated total of, presumably"),
    ),
    *_table(
        Bound.ABOUT, "best high", "about.nearly",
        [*_listed("nearly, almost, close to, closer to, very nearly, not quite, approaching, near, nearing, "
                  "very close to, virtually, short of, close on, as nearly as, the better part of, the best part of, "
                  "pretty nearly, nearly as many as, almost as many as, bordering on, verging on"),
         *_combined(_BARELY, _SHORT)],
    ),
    *_table(
        Bound.ABOUT, "low best", "about.just-over",
        [*_combined(_BARELY, _MORE), *_combined("little, hardly, scarcely, barely, not much, not many", _MORE)],
    ),
    *_table(
        Bound.ABOVE, "low", "above.more-than",
        [*_MORE, *_combined(_FAR, _MORE),
         *_listed("exceeding, upward of, beyond, surpassing, topping, >, exceed, exceeds, exceeded, surpassed")],
    ),
    *_table(
        Bound.ABOVE, "low", "above.at-least",
        [*_combined(_NEGATED, _LESS),
         *_listed("at least, a minimum of, minimum of, a minimum, the minimum of, a floor of, floor of, as few as, "
                  "as low as, as little as, at a minimum, at the very least, at the least, ≥, a minimum strength of")],
    ),
    *_table(
        Bound.BELOW, "high", "below.less-than",
        [*_LESS, *_combined(_FAR, _LESS), *_listed("<, close to under")],
    ),
    *_table(
        Bound.BELOW, "high", "below.up-to",
        _listed("up to, as many as, as much as, up to as many as, as high as, up to about, up to some, up to around, "
                "as large as, perhaps as many as"),
    ),
    *_table(
        Bound.BELOW, "high", "below.no-more-than",
        [*_combined(_NEGATED, _MORE), *_CAPPED,
         *_listed("at most, at the most, at the very most, not exceed, not exceeding, not to exceed, never exceed, "
                  "never exceeded, cannot exceed, can not exceed, won't exceed, capped at, limited to, a maximum, "
                  "an upper limit of, ≤, no greater than, at the outside, a force ceiling of, a troop cap of, "
                  "a troop ceiling of, restricted to, confined to")],
    ),
    *_table(
        Bound.EXACT, "low best high", "exact.total",
        _listed("a total of, total of, the total of, exactly, precisely, a grand total of, in total, "
                "a combined total of"),
    ),
    *_table(Bound.ABOUT, "low high", "vague.matter-of", ["a matter of"]),
)  # fmt: skip
AFTER = (
    *_table(
        Bound.ABOVE, "low", "above.or-more",
        _listed("or more, or above, and more, plus, +, - plus, or greater, or over, and up, and above, and counting, "
                "if not more, at least, at a minimum, or even more"),
    ),
    *_table(
        Bound.BELOW, "high", "below.or-fewer",
        _listed("or fewer, or less, at most, at the most, maximum, or under, or below, tops, max, or even fewer"),
    ),
    *_table(
        Bound.ABOUT, "best", "about.or-so",
        _listed("or so, or thereabouts, give or take, or thereabout, - odd, odd, more or less"),
    ),
    *_table(Bound.EXACT, "low best high", "exact.total", _listed("total, in total")),
)  # fmt: skip
BEFORE_BY_WORDS = {q.words: q for q in reversed(BEFORE)}
AFTER_BY_WORDS = {q.words: q for q in reversed(AFTER)}
LONGEST_BEFORE = max(len(words) for words in BEFORE_BY_WORDS)
LONGEST_AFTER = max(len(words) for words in AFTER_BY_WORDS)
# The last words of all of them: most words of a text are turned away here.
LAST_BEFORE = frozenset(words[-1] for words in BEFORE_BY_WORDS)
FIRST_AFTER = frozenset(words[0] for words in AFTER_BY_WORDS)
ADDITIVE_BEFORE = frozenset(
    tuple(p.split())
    for p in (
        "an additional,additional,another,a further,an extra,extra,further,yet another,still another,the additional,"
        "an added,a fresh"
    ).split(",")
)
ADDITIVE_AFTER = frozenset("more additional extra further fewer less".split())
