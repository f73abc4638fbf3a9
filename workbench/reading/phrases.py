"""Read a number together with its qualifiers: what it bounds, and where its words begin and end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.values import Bound
from workbench.reading.lexicon import MOVERS, SOLDIERS, STOPS
from workbench.reading.numerals import Numeral, numeral_at
from workbench.reading.tokens import Token


@dataclass(frozen=True, slots=True)
class Qualifier:
    """Words around a number and the bound they make; `keep` names the ends that the number fills."""

    words: tuple[str, ...]
    bound: Bound
    keep: str
    rule: str


def _table(bound: Bound, keep: str, rule: str, *phrases: str) -> list[Qualifier]:
    return [Qualifier(tuple(p.split()), bound, keep, rule) for p in phrases]


# The labelling guide's table (about: best; nearly: best and high; more than: low; less than: high), phrase by phrase.
BEFORE = (
    *_table(Bound.ABOUT, "best", "about.about", "about", "some", "around", "roughly", "approximately", "approx",
            "approx.", "circa", "an estimated", "estimated", "in the region of", "on the order of", "more or less",
            "somewhere around", "anywhere around", "in the neighborhood of", "in the neighbourhood of",
            "an approximate",
            "something like", "an average of", "perhaps", "maybe", "probably", "~"),
    *_table(Bound.ABOUT, "best high", "about.nearly", "nearly", "almost", "close to", "just under", "just short of",
            "just shy of", "approaching", "slightly less than", "a little less than", "slightly fewer than",
            "a little under", "slightly under", "near", "as nearly as", "nearing"),
    *_table(Bound.ABOUT, "low best", "about.just-over", "a little over", "a little more than", "just over",
            "slightly more than", "slightly over", "something more than", "something over", "just more than",
            "a bit more than", "just above"),
    *_table(Bound.ABOVE, "low", "above.more-than", "more than", "over", "well over", "far more than", "above",
            "in excess of", "exceeding", "greater than", "north of", "upwards of", "upward of", "much more than",
            "well above", "beyond", "considerably more than", ">"),
    *_table(Bound.ABOVE, "low", "above.at-least", "at least", "not less than", "no less than", "no fewer than",
            "not fewer than", "a minimum of", "minimum of", "a minimum", "a floor of", "floor of", "as few as",
            "at a minimum", "at the very least", "no lower than"),
    *_table(Bound.BELOW, "high", "below.less-than", "less than", "fewer than", "under", "below", "well under",
            "well below", "far fewer than", "far less than", "lower than", "south of", "<", "close to under"),
    *_table(Bound.BELOW, "high", "below.up-to", "up to", "as many as", "as much as", "up to as many as"),
    *_table(Bound.BELOW, "high", "below.no-more-than", "no more than", "not more than", "at most", "a maximum of",
            "maximum of", "a ceiling of", "ceiling of", "a cap of", "cap of", "not exceed", "not exceeding",
            "not to exceed", "no greater than", "at the most", "a limit of", "limit of", "capped at", "a maximum",
            "nor more than", "not over"),
    *_table(Bound.EXACT, "low best high", "exact.total", "a total of", "total of", "exactly", "precisely",
            "a grand total of", "in total"),
    *_table(Bound.ABOUT, "low high", "vague.matter-of", "a matter of"),
)  # fmt: skip
AFTER = (
    *_table(
        Bound.ABOVE, "low", "above.or-more", "or more", "or above", "and more", "plus", "+", "- plus", "or greater"
    ),
    *_table(Bound.BELOW, "high", "below.or-fewer", "or fewer", "or less", "at most", "at the most", "maximum"),
    *_table(Bound.ABOUT, "best", "about.or-so", "or so", "or thereabouts", "give or take", "or thereabout"),
    *_table(Bound.EXACT, "low best high", "exact.total", "total"),
)
ADDITIVE_BEFORE = frozenset(
    {("an", "additional"), ("additional",), ("another",), ("a", "further"), ("an", "extra"), ("extra",), ("further",)}
)
ADDITIVE_AFTER = frozenset({"more", "additional", "extra", "further"})

_BY_LENGTH = {n: {q.words: q for q in BEFORE if len(q.words) == n} for n in range(1, 5)}
_AFTER_BY_LENGTH = {n: {q.words: q for q in AFTER if len(q.words) == n} for n in range(1, 4)}
# "go up to 550,000": here "up" belongs to the verb.
_UP_VERBS = frozenset(
    ("go goes going went gone build builds built move moved get gets got bring brought come grew grow").split()
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A quantity's words, tokens[first:last]; number_last is where the bare number ends; ends missing are unknown."""

    first: int
    last: int
    number_first: int
    number_last: int
    bound: Bound
    low: float | None
    best: float | None
    high: float | None
    rule: str
    additive: str | None = None

    @property
    def size(self) -> float:
        """The largest number named."""
        return max(v for v in (self.low, self.best, self.high) if v is not None)


def phrase_at(tokens: Sequence[Token], i: int) -> Phrase | None:
    """Return the quantity phrase whose number begins at tokens[i]."""
    numeral = numeral_at(tokens, i)
    if numeral is None:
        return None
    phrase = _range(tokens, numeral) or _single(numeral)
    return _extend_right(tokens, _extend_left(tokens, phrase))


def _single(n: Numeral) -> Phrase:
    if n.is_vague:
        return Phrase(n.first, n.last, n.first, n.last, Bound.ABOUT, n.low, None, n.high, n.rule)
    return Phrase(n.first, n.last, n.first, n.last, Bound.EXACT, n.low, n.low, n.low, "exact.plain")


def _range(tokens: Sequence[Token], first: Numeral) -> Phrase | None:
    """Read "60 to 70", "100-120", "300 or 400 or several hundred", "150, 60, 70,000"."""
    if _is_movement(tokens, first):
        return None
    if around_noun := _range_around_noun(tokens, first):
        return around_noun
    ends, last = [first], first.last
    is_between = first.first > 0 and tokens[first.first - 1].low == "between"
    while (
        (joined := _joined(tokens, last, is_between=is_between))
        and (nxt := numeral_at(tokens, joined))
        and len(ends) < 4
    ):
        ends.append(nxt)
        last = nxt.last
    low, high = ends[0].low, ends[-1].high
    if len(ends) < 2 or high is None:
        return None
    if (
        low < 1000 <= high
        and not ends[0].is_vague
        and ends[0].last - ends[0].first == 1
        and _is_short(tokens, ends, high)
    ):
        low *= 1000
    if high < low:  # a speaker's "150, 60, 70,000": the hundred thousand is said once
        step = 10 ** len(str(int(high)))
        high += low - low % step
    if not low < high:
        return None
    return Phrase(first.first, last, first.first, last, Bound.BETWEEN, low, None, high, "between.range")


def _range_around_noun(tokens: Sequence[Token], first: Numeral) -> Phrase | None:
    """Read "5,000 troops to 10,000": the noun stands inside, and none follows."""
    words = [t.low for t in tokens[first.last : first.last + 2]]
    if len(words) < 2 or words[0] not in SOLDIERS or words[1] != "to" or first.last + 2 >= len(tokens):
        return None
    second = numeral_at(tokens, first.last + 2)
    if second is None or second.high is None or not first.low < second.high:
        return None
    if second.last < len(tokens) and tokens[second.last].is_word and tokens[second.last].low not in STOPS:
        return None
    return Phrase(
        first.first,
        second.last,
        first.first,
        second.last,
        Bound.BETWEEN,
        first.low,
        None,
        second.high,
        "between.around-noun",
    )


def _is_movement(tokens: Sequence[Token], first: Numeral) -> bool:
    """Tell "grew from 32,000 to 53,000", which are two levels, from a range of "from 5,000 to 10,000 troops"."""
    by = next((j for j in range(first.first - 1, max(-1, first.first - 5), -1) if tokens[j].low == "by"), -1)
    if by >= 0:
        return any(t.low in MOVERS for t in tokens[max(0, by - 14) : by])
    start = next((j for j in range(first.first - 1, max(-1, first.first - 7), -1) if tokens[j].low == "from"), -1)
    if start < 0 or (
        start and tokens[start - 1].low in ("range", "ranging", "ranges", "ranged", "anywhere", "vary", "varying")
    ):
        return False
    moved = any(t.low in MOVERS or t.low == "additional" for t in tokens[max(0, start - 14) : start])
    return moved or first.last + 2 >= len(tokens) or not tokens[first.last + 2].is_word


def _is_short(tokens: Sequence[Token], ends: list[Numeral], high: float) -> bool:
    """Tell "10 to 15,000" (ten thousand) from "500 to 1,000": short when the plain reading spans more than tenfold."""
    comma_list = tokens[ends[0].last].text == ","
    return comma_list or high / max(ends[0].low, 1) > 100 or (ends[0].low <= 100 and high / max(ends[0].low, 1) >= 100)


def _joined(tokens: Sequence[Token], i: int, *, is_between: bool) -> int:
    """Return where the second number of a range begins, or 0."""
    if i + 1 >= len(tokens):
        return 0
    sign = tokens[i]
    if (
        sign.low in ("to", "or")
        or (sign.low == "and" and is_between)
        or (sign.text in "-–—" and sign.start == tokens[i - 1].end)
    ) and (tokens[i + 1].is_number or tokens[i + 1].low in ("several", "thousand") or numeral_at(tokens, i + 1)):
        return i + 1
    if sign.text == "," and tokens[i + 1].is_number and _is_spoken_list(tokens, i):
        return i + 1
    return 0


def _is_spoken_list(tokens: Sequence[Token], i: int) -> bool:
    """Tell a speaker's "150, 60, 70,000": short numbers leading to one in thousands with nothing between."""
    before = tokens[i - 1].text
    if not (before.isdecimal() and len(before) <= 3):
        return False
    j = i
    while j + 1 < min(len(tokens), i + 8) and tokens[j].text == "," and tokens[j + 1].is_number:
        if "," in tokens[j + 1].text:
            return True
        j += 2
    return False


def _extend_left(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    while phrase.first > 0:
        longer = _between_or_additive(tokens, phrase)
        if longer is None and (qualifier := qualifier_before(tokens, phrase.first)):
            longer = _qualified(phrase, qualifier, phrase.first - len(qualifier.words), phrase.last)
        if longer is None:
            return phrase
        phrase = longer
    return phrase


def _between_or_additive(tokens: Sequence[Token], phrase: Phrase) -> Phrase | None:
    before = tokens[phrase.first - 1].low
    if phrase.bound is Bound.BETWEEN and before == "between":
        return replace(phrase, first=phrase.first - 1, rule="between.between")
    for length in (2, 1):
        words = tuple(t.low for t in tokens[max(0, phrase.first - length) : phrase.first])
        if words in ADDITIVE_BEFORE and phrase.additive is None:
            return replace(phrase, first=phrase.first - length, additive=words[-1])
    return None


def qualifier_before(tokens: Sequence[Token], first: int) -> Qualifier | None:
    for length in (4, 3, 2, 1):
        words = tuple(t.low for t in tokens[max(0, first - length) : first])
        qualifier = _BY_LENGTH[length].get(words)
        if qualifier is None:
            continue
        if words == ("up", "to") and first > 2 and tokens[first - 3].low in _UP_VERBS:
            return None
        return qualifier
    return None


def _qualified(phrase: Phrase, qualifier: Qualifier, first: int, last: int) -> Phrase:
    """Apply a qualifier: the word next to the number decides, unless an outer one bounds it ("a floor of some")."""
    phrase = replace(phrase, first=first, last=last)
    if qualifier.bound is Bound.EXACT and phrase.rule == "exact.plain":
        return replace(phrase, rule=qualifier.rule)
    if phrase.bound is Bound.BETWEEN or phrase.best is None or qualifier.bound is Bound.EXACT:
        return phrase
    if phrase.bound is not Bound.EXACT and qualifier.bound is Bound.ABOUT:
        return phrase
    value = phrase.best
    low, best, high = (value if end in qualifier.keep.split() else None for end in ("low", "best", "high"))
    return replace(phrase, bound=qualifier.bound, low=low, best=best, high=high, rule=qualifier.rule)


def _extend_right(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """Take in "or more", "or so", "total", and the "more" of "600 more"."""
    for length in (3, 2, 1):
        words = tuple(t.low for t in tokens[phrase.last : phrase.last + length])
        qualifier = _AFTER_BY_LENGTH[length].get(words)
        if qualifier and (phrase.bound is Bound.EXACT or qualifier.bound is Bound.EXACT):
            phrase = _qualified(phrase, qualifier, phrase.first, phrase.last + length)
            break
    following = tokens[phrase.last].low if phrase.last < len(tokens) else ""
    after = tokens[phrase.last + 1].low if phrase.last + 1 < len(tokens) else ""
    if following in ADDITIVE_AFTER and after != "than" and phrase.additive is None:
        phrase = replace(phrase, last=phrase.last + 1, additive=following)
    return phrase
