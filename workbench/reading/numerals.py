"""Read numbers, in figures, in words or vague ("several thousand"), out of a run of tokens."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.reading.lexicon import MONTHS
from workbench.reading.tokens import Token
from workbench.reading.vague import BELOW_TEN, COUNTS, MULTIPLIED, PLURALS, range_of

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
SMALL_NUMBERS = frozenset(list(_UNITS)[1:11])
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12.0, "score": 20.0}
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "mln": 1e6}
_PARTS = {"half": 0.5, "quarter": 0.25, "three-quarters": 0.75}
# Every word a number may begin with; most words of a text are turned away here.
_OPENERS = frozenset({*_UNITS, *_TENS, *PLURALS, *MULTIPLIED, *COUNTS, "a", "an", "half", "quarter", "three"})
_NOT_DIGITS = re.compile(r"[^\d.]")


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in tokens[first:last]; a precise one has low == high, a vague one may lack its high end.

    `scale` is the value of its last scale word, 1 where it has none: "12 thousand" lends it to "10 to 12 thousand".
    """

    first: int
    last: int
    low: float
    high: float | None
    rule: str
    scale: float = 1.0

    @property
    def is_vague(self) -> bool:
        return self.rule.startswith("vague")


def numeral_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Return the number that begins at tokens[i], as long as it can be read, or None."""
    token = tokens[i]
    if token.is_number:
        return _figure(tokens, i)
    if token.head not in _OPENERS:
        return None
    return _part_of_scale(tokens, i) or _several(tokens, i) or _plural(tokens, i) or _spelled(tokens, i)


def may_begin_number(token: Token) -> bool:
    """Tell whether a number may begin with a token; most words of a text are turned away here."""
    return token.is_number or token.low in _OPENERS or token.head in _OPENERS


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _figure(tokens: Sequence[Token], i: int) -> Numeral:
    value, last = float(_NOT_DIGITS.sub("", tokens[i].text)), i + 1
    if _is_split_by_wire(tokens, i):
        value, last = value * 1000 + float(tokens[i + 2].text), i + 3
    fraction = _common_fraction(tokens, last)
    if fraction:
        value, last = value + fraction, last + 3
    word = _low(tokens, last)
    adjacent = last < len(tokens) and tokens[last].start == tokens[last - 1].end
    scale = _SCALES.get(word) or (_SUFFIXES.get(word, 0.0) if adjacent else 0.0)
    if not scale and word == "-" and adjacent:  # "200-thousand"
        scale, last = _SCALES.get(_low(tokens, last + 1), 0.0), last + (_low(tokens, last + 1) in _SCALES)
    return (
        Numeral(i, last + 1, value * scale, value * scale, "number.figure", scale)
        if scale
        else Numeral(i, last, value, value, "number.figure")
    )


def _is_split_by_wire(tokens: Sequence[Token], i: int) -> bool:
    """Tell "2, 800", as some agencies send it, from "May 12, 300 soldiers"."""
    if _low(tokens, i + 1) != "," or i + 2 >= len(tokens) or len(tokens[i].text) > 3 or "." in tokens[i].text:
        return False
    third = tokens[i + 2]
    if not (third.text.isdecimal() and len(third.text) == 3 and tokens[i].text.isdecimal()):
        return False
    return tokens[i + 1].start == tokens[i].end and _low(tokens, i - 1) not in MONTHS and _low(tokens, i - 1) != ","


def _common_fraction(tokens: Sequence[Token], i: int) -> float:
    """Read the "1/2" of "3 1/2 million"."""
    if _low(tokens, i + 1) != "/" or not (_low(tokens, i).isdecimal() and _low(tokens, i + 2).isdecimal()):
        return 0.0
    top, bottom = int(tokens[i].text), int(tokens[i + 2].text)
    return top / bottom if 0 < top < bottom < 10 else 0.0


def _part_of_scale(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "half a million", "a quarter of a million", "a half-million", "three-quarters of a million"."""
    j = i + (_low(tokens, i) in ("a", "one"))
    word, _, tail = _low(tokens, j).partition("-")
    if _low(tokens, j) == "three-quarters":
        word, tail = "three-quarters", ""
    if word not in _PARTS:
        return None
    k = j + 1
    k += _low(tokens, k) == "of" and _low(tokens, k + 1) == "a"
    k += _low(tokens, k) == "a"
    scale = _SCALES.get(tail or _low(tokens, k), 0.0)
    if scale != 12.0 and scale < 1e3:
        return None
    value = scale * _PARTS[word]
    return Numeral(i, k if tail else k + 1, value, value, "number.part-of-scale")


def _plural(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "hundreds", "tens of thousands", "hundreds of thousands"."""
    word = tokens[i].low
    if word in MULTIPLIED and _low(tokens, i + 1) in ("of", "upon", "and") and _low(tokens, i + 2) in PLURALS:
        times = MULTIPLIED[word] if _low(tokens, i + 1) == "of" else 1.0
        least, most = range_of(tokens[i + 2].low)
        high = None if most is None else most * times
        return Numeral(i, i + 3, least * times, high, "vague.tens-of-thousands")
    return Numeral(i, i + 1, *range_of(word), f"vague.{word}") if word in PLURALS else None


def _several(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "several thousand", "a few hundred", "a couple of hundred"; without a scale it says nothing of use."""
    word_at = i + 1 if tokens[i].low == "a" else i
    word_at += _low(tokens, word_at) == "good"
    word = _low(tokens, word_at)
    if word not in COUNTS:
        return None
    at = word_at + 1 + (_low(tokens, word_at + 1) == "of")
    scale = _SCALES.get(_low(tokens, at).rstrip("s"))
    if scale is None:
        return None
    further = _SCALES.get(_low(tokens, at + 1).rstrip("s"), 1.0) if scale == 1e2 else 1.0
    if further < 1e3:
        further = 1.0
    least, most = range_of(word)
    scale *= further
    high = None if most is None else most * scale - (most == BELOW_TEN)
    return Numeral(i, at + 1 + (further > 1), least * scale, high, f"vague.{word}")


def _spelled(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read a number in words: "twenty-five hundred", "one and a half million", "a hundred thousand"."""
    if tokens[i].low in ("a", "an", "half", "quarter"):
        return _with_article(tokens, i)
    total, part, last, scale = 0.0, None, i, 1.0
    while last < len(tokens):
        word = tokens[last].low
        value = _below_hundred(word)
        if value is not None and (part is None or _continues(part, value)):
            part, scale = (part or 0.0) + value, 1.0
        elif word in _SCALES and part is not None:
            scale = _SCALES[word]
            total, part = _scaled(total, part, scale)
        elif part is not None and word == "and" and _and_half(tokens, last):
            part, last = part + 0.5, last + 2
        elif last == i or not _joins(tokens, last):
            break
        last += 1
    return None if part is None else Numeral(i, last, total + part, total + part, "number.words", scale)


def _scaled(total: float, part: float, scale: float) -> tuple[float, float]:
    """Multiply what was read; from a thousand up it is closed and the next part begins."""
    return (total + part * scale, 0.0) if scale >= 1e3 else (total, part * scale)


def _joins(tokens: Sequence[Token], i: int) -> bool:
    """Tell the "and" of "three hundred and four"."""
    return tokens[i].low == "and" and tokens[i - 1].low in _SCALES and bool(_below_hundred(_low(tokens, i + 1)))


def _continues(part: float, value: float) -> bool:
    """Tell whether a number word adds to what was read: "twenty five", "three hundred four", not "two three"."""
    return part == 0.0 or part % 100 == 0 or (part % 10 == 0 and part % 100 >= 20 and value < 10)


def _with_article(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "a hundred", "a thousand", "a hundred thousand", "a million and a half"."""
    if _low(tokens, i + 1) not in _SCALES or _low(tokens, i + 1) == "score" or tokens[i].low in ("half", "quarter"):
        return None
    value, last = _SCALES[tokens[i + 1].low], i + 2
    if _low(tokens, last) in ("thousand", "million"):
        value, last = value * _SCALES[tokens[last].low], last + 1
    elif value >= 1e3 and _low(tokens, last) == "and" and _and_half(tokens, last):
        value, last = value * 1.5, last + 3
    return Numeral(i, last, value, value, "number.a-hundred")


def _and_half(tokens: Sequence[Token], i: int) -> bool:
    return _low(tokens, i + 1) == "a" and _low(tokens, i + 2) == "half"


def _below_hundred(word: str) -> float | None:
    """Read "seven", "forty", "forty-two", and "one-and-a-half"."""
    if word in _UNITS:
        return _UNITS[word]
    if word.endswith("-and-a-half"):
        return _UNITS[word.partition("-")[0]] + 0.5 if word.partition("-")[0] in _UNITS else None
    tens, _, unit = word.partition("-")
    if tens in _TENS and (not unit or 0 < _UNITS.get(unit, 0) < 10):
        return _TENS[tens] + _UNITS.get(unit, 0)
    return None
