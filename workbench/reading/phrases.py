"""Read a number together with its qualifiers: what it bounds, and where its words begin and end."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from db.values import Bound
from workbench.reading.armedwords import SOLDIER_PAIRS, SOLDIERS
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import STOPS
from workbench.reading.movewords import MOVERS
from workbench.reading.numerals import Numeral, numeral_at
from workbench.reading.qualifiers import (
    ADDITIVE_AFTER,
    ADDITIVE_BEFORE,
    AFTER_BY_WORDS,
    BEFORE_BY_WORDS,
    FIRST_AFTER,
    LAST_BEFORE,
    LONGEST_AFTER,
    LONGEST_BEFORE,
    Qualifier,
)
from workbench.reading.tokens import Token

# "go up to 550,000": here "up" belongs to the verb.
_UP_VERBS = verbs(
    "go went gone, build built, get got gotten, come came, grow grew grown, climb, ramp, inch, "
    "creep crept, step, rise rose risen, shoot shot"
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
    numeral = None if _is_glued(tokens, i) else numeral_at(tokens, i)
    if numeral is None:
        return None
    phrase = _range(tokens, numeral) or _single(numeral)
    return _extend_right(tokens, _extend_left(tokens, phrase))


def _is_glued(tokens: Sequence[Token], i: int) -> bool:
    """Tell the name "M23", "G7" from a number: a letter stands right before the figure."""
    return i > 0 and tokens[i].is_number and tokens[i - 1].end == tokens[i].start and tokens[i - 1].text[-1].isalpha()


def _single(n: Numeral) -> Phrase:
    if n.is_vague:
        return Phrase(n.first, n.last, n.first, n.last, Bound.ABOUT, n.low, None, n.high, n.rule)
    return Phrase(n.first, n.last, n.first, n.last, Bound.EXACT, n.low, n.low, n.low, "exact.plain")


def _range(tokens: Sequence[Token], first: Numeral) -> Phrase | None:
    """Read "60 to 70", "100-120", "500 or 600 or several hundred", "80, 90,000"."""
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
    low *= _shared_scale(tokens, ends)
    if high < low:  # a speaker's "150, 60, 70,000": the hundred thousand is said once
        step = 10 ** len(str(int(high)))
        high += low - low % step
    if not low < high:
        return None
    return Phrase(first.first, last, first.first, last, Bound.BETWEEN, low, None, high, "between.range")


def _range_around_noun(tokens: Sequence[Token], first: Numeral) -> Phrase | None:
    """Read "7,000 soldiers to 9,000": the noun stands inside, and none follows."""
    words = [t.low for t in tokens[first.last : first.last + 3]]
    to = 2 if tuple(words[:2]) in SOLDIER_PAIRS else 1
    if len(words) <= to or (to == 1 and words[0] not in SOLDIERS) or words[to] != "to":
        return None
    second = numeral_at(tokens, first.last + to + 1) if first.last + to + 1 < len(tokens) else None
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
    """Tell "grew from 400 to 900", which are two levels, from a range of "from 5,000 to 10,000 troops"."""
    if first.first and tokens[first.first - 1].low == "between":
        return False
    by = next((j for j in range(first.first - 1, max(-1, first.first - 5), -1) if tokens[j].low == "by"), -1)
    if by >= 0:
        return any(t.low in MOVERS for t in tokens[max(0, by - 14) : by])
    start = next((j for j in range(first.first - 1, max(-1, first.first - 7), -1) if tokens[j].low == "from"), -1)
    if start < 0 or (
        start and tokens[start - 1].low in ("range", "ranging", "ranges", "ranged", "anywhere", "vary", "varying")
    ):
        return False
    if tokens[first.first - 1].low == "to" or _moves_on(tokens, first.last):  # "from 3,000 to 4,000 now to 10,000"
        return False
    moved = any(t.low in MOVERS or t.low == "additional" for t in tokens[max(0, start - 14) : start])
    return moved or first.last + 2 >= len(tokens) or not tokens[first.last + 2].is_word


def _moves_on(tokens: Sequence[Token], last: int) -> bool:
    """Tell whether behind "from A to B" another "to C" follows at once."""
    second = numeral_at(tokens, last + 1) if last + 1 < len(tokens) and tokens[last].low == "to" else None
    if second is None:
        return False
    near = range(second.last, min(second.last + 2, len(tokens) - 1))
    return any(tokens[j].low == "to" and tokens[j + 1].is_number for j in near)


def _shared_scale(tokens: Sequence[Token], ends: list[Numeral]) -> float:
    """Return what the last number lends the first: "10 to 15,000" and "two or three hundred", not "500 to 1,000"."""
    first, last = ends[0], ends[-1]
    if first.is_vague or last.is_vague or first.scale > 1 or first.low >= 1000:
        return 1.0
    scale = last.scale if last.scale > 1 else 1000.0 if last.low >= 1000 and last.low % 1000 == 0 else 1.0
    is_list = tokens[first.last].text == ","
    return scale if is_list or first.low < last.low / scale else 1.0


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
            return replace(phrase, first=phrase.first - len(words), additive=words[-1])
    return None


def qualifier_before(tokens: Sequence[Token], first: int) -> Qualifier | None:
    """Return the longest qualifier that ends right before tokens[first]."""
    if not first or tokens[first - 1].low not in LAST_BEFORE:
        return None
    for length in range(min(LONGEST_BEFORE, first), 0, -1):
        words = tuple(t.low for t in tokens[first - length : first])
        qualifier = BEFORE_BY_WORDS.get(words)
        if qualifier is None:
            continue
        if words == ("up", "to") and first > 2 and tokens[first - 3].low in _UP_VERBS:
            return None
        if words[0] in ("maximum", "peak") and first > length and tokens[first - length - 1].low in ("its", "their"):
            return None  # "reached its maximum strength of 131,000"
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


def _qualifier_after(tokens: Sequence[Token], phrase: Phrase) -> Qualifier | None:
    if phrase.last >= len(tokens) or tokens[phrase.last].low not in FIRST_AFTER:
        return None
    for length in range(min(LONGEST_AFTER, len(tokens) - phrase.last), 0, -1):
        qualifier = AFTER_BY_WORDS.get(tuple(t.low for t in tokens[phrase.last : phrase.last + length]))
        following = tokens[phrase.last + length : phrase.last + length + 1]
        if qualifier and qualifier.words[-1] in ("plus", "+") and following and following[0].is_number:
            return None  # "2,000 plus 300 reservists"
        if qualifier and phrase.bound is not Bound.BETWEEN:
            return qualifier
    return None


def _extend_right(tokens: Sequence[Token], phrase: Phrase) -> Phrase:
    """Take in "or more", "or so", "total", and the "more" of "600 more"."""
    if qualifier := _qualifier_after(tokens, phrase):
        phrase = _qualified(phrase, qualifier, phrase.first, phrase.last + len(qualifier.words))
    following = tokens[phrase.last].low if phrase.last < len(tokens) else ""
    after = tokens[phrase.last + 1].low if phrase.last + 1 < len(tokens) else ""
    if following in ADDITIVE_AFTER and after != "than" and phrase.additive is None:
        phrase = replace(phrase, last=phrase.last + 1, additive=following)
    return phrase
