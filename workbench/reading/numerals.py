"""Read numbers, in figures, in words or vague ("several thousand"), out of a run of tokens."""

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.reading.lexicon import MONTHS
from workbench.reading.tokens import Token

_UNITS = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: 10 * value
    for value, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
_SCALES = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "dozen": 12.0, "score": 20.0}
_SUFFIXES = {"k": 1e3, "m": 1e6, "mn": 1e6, "bn": 1e9, "million": 1e6, "thousand": 1e3}
# The least a vague plural says; none of them says how many at most.
_PLURALS = {"dozens": 24.0, "scores": 40.0, "hundreds": 200.0, "thousands": 2000.0, "millions": 2e6}
_MULTIPLIED = {"tens": 10.0, "hundreds": 100.0, "dozens": 12.0}
# From 2 to 9 of the scale ("several thousand": 2,000 to 9,999); "a couple" is 2, give or take a half.
_SEVERAL = {"several": 2.0, "few": 2.0, "couple": 1.5, "handful": 2.0, "many": 2.0}
# Every word a number may begin with; most words of a text are turned away here.
_OPENERS = frozenset({*_UNITS, *_TENS, *_PLURALS, *_SEVERAL, "tens", "a", "an", "half"})


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number in tokens[first:last]; a precise one has low == high, a vague one may lack its high end."""

    first: int
    last: int
    low: float
    high: float | None
    rule: str

    @property
    def is_vague(self) -> bool:
        return self.rule.startswith("vague")


def numeral_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Return the number that begins at tokens[i], as long as it can be read, or None."""
    token = tokens[i]
    if token.low.partition("-")[0] not in _OPENERS and not token.is_number:
        return None
    if token.is_number:
        return _figure(tokens, i)
    if token.low in _PLURALS or token.low == "tens":
        return _plural(tokens, i)
    if token.low in _SEVERAL or (token.low == "a" and _low(tokens, i + 1) in ("few", "couple", "handful", "good")):
        return _several(tokens, i)
    return _spelled(tokens, i)


def _low(tokens: Sequence[Token], i: int) -> str:
    return tokens[i].low if 0 <= i < len(tokens) else ""


def _figure(tokens: Sequence[Token], i: int) -> Numeral:
    value, last = float(tokens[i].text.replace(",", "")), i + 1
    if _is_split_by_wire(tokens, i):
        value, last = value * 1000 + float(tokens[i + 2].text), i + 3
    fraction = _common_fraction(tokens, last)
    if fraction:
        value, last = value + fraction, last + 3
    scale = _SCALES.get(_low(tokens, last)) or _SUFFIXES.get(_low(tokens, last), 0.0)
    adjacent = last < len(tokens) and tokens[last].start == tokens[last - 1].end
    if scale and (_low(tokens, last) in _SCALES or adjacent):
        value, last = value * scale, last + 1
    return Numeral(i, last, value, value, "number.figure")


def _is_split_by_wire(tokens: Sequence[Token], i: int) -> bool:
    """Tell "2, 800", as some agencies send it, from "May 12, 300 soldiers"."""
    if _low(tokens, i + 1) != "," or i + 2 >= len(tokens) or len(tokens[i].text) > 3 or "." in tokens[i].text:
        return False
    after = tokens[i + 2]
    if not (after.text.isdecimal() and len(after.text) == 3 and after.start == tokens[i + 1].end + 1):
        return False
    return tokens[i + 1].start == tokens[i].end and _low(tokens, i - 1) not in MONTHS and _low(tokens, i - 1) != ","


def _common_fraction(tokens: Sequence[Token], i: int) -> float:
    if _low(tokens, i) == "½":
        return 0.0
    if (
        _low(tokens, i + 1) == "/"
        and i + 2 < len(tokens)
        and tokens[i].text.isdecimal()
        and tokens[i + 2].text.isdecimal()
    ):
        top, bottom = int(tokens[i].text), int(tokens[i + 2].text)
        return top / bottom if 0 < top < bottom < 10 else 0.0
    return 0.0


def _plural(tokens: Sequence[Token], i: int) -> Numeral | None:
    word = tokens[i].low
    if word in _MULTIPLIED and _low(tokens, i + 1) == "of" and _low(tokens, i + 2) in ("thousands", "millions"):
        low = _MULTIPLIED[word] * _PLURALS[tokens[i + 2].low]
        return Numeral(i, i + 3, low, None, "vague.tens-of-thousands")
    if word == "tens":
        return None
    return Numeral(i, i + 1, _PLURALS[word], None, f"vague.{word}")


def _several(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "several thousand", "a few hundred", "a couple of hundred"; without a scale it says nothing of use."""
    word = i + 1 if tokens[i].low == "a" else i
    word += _low(tokens, word) == "good"
    scale_at = word + 1 + (_low(tokens, word + 1) == "of")
    scale = _SCALES.get(_low(tokens, scale_at).rstrip("s"))
    factor = _SEVERAL.get(_low(tokens, word))
    if scale is None or factor is None:
        return None
    ends = {"couple": 2.5 * scale, "many": None}
    return Numeral(
        i, scale_at + 1, factor * scale, ends.get(_low(tokens, word), 10 * scale - 1), f"vague.{_low(tokens, word)}"
    )


def _spelled(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read a number in words: "twenty-five hundred", "one and a half million", "half a million"."""
    if tokens[i].low in ("a", "an", "half"):
        return _with_article(tokens, i)
    total, part, last = 0.0, None, i
    while last < len(tokens):
        word = tokens[last].low
        value = _below_hundred(word)
        if value is not None and (part is None or _continues(part, value)):
            part = (part or 0.0) + value
        elif word in _SCALES and part is not None:
            total, part = _scaled(total, part, _SCALES[word])
        elif part is not None and word == "and" and _and_half(tokens, last):
            part, last = part + 0.5, last + 2
        elif last == i or not _joins(tokens, last):
            break
        last += 1
    return None if part is None else Numeral(i, last, total + part, total + part, "number.words")


def _scaled(total: float, part: float, scale: float) -> tuple[float, float]:
    """Multiply what was read; from a thousand up it is closed and the next part begins."""
    return (total + part * scale, 0.0) if scale >= 1e3 else (total, part * scale)


def _joins(tokens: Sequence[Token], i: int) -> bool:
    """Tell the "and" of "three hundred and four"."""
    return tokens[i].low == "and" and tokens[i - 1].low in _SCALES and bool(_below_hundred(_low(tokens, i + 1)))


def _continues(part: float, value: int) -> bool:
    """Tell whether a number word adds to what was read: "twenty five", "three hundred four", not "two three"."""
    return part == 0.0 or part % 100 == 0 or (part % 10 == 0 and part % 100 >= 20 and value < 10)


def _with_article(tokens: Sequence[Token], i: int) -> Numeral | None:
    if tokens[i].low == "half" and _low(tokens, i + 1) == "a" and _low(tokens, i + 2) in ("million", "billion"):
        value = _SCALES[tokens[i + 2].low] / 2
        return Numeral(i, i + 3, value, value, "number.half-a")
    if tokens[i].low == "half" or _low(tokens, i + 1) not in _SCALES or _low(tokens, i + 1) == "score":
        return None
    value, last = _SCALES[tokens[i + 1].low], i + 2
    if _low(tokens, last) in ("thousand", "million"):
        value, last = value * _SCALES[tokens[last].low], last + 1
    return Numeral(i, last, value, value, "number.a-hundred")


def _and_half(tokens: Sequence[Token], i: int) -> bool:
    return _low(tokens, i + 1) == "a" and _low(tokens, i + 2) == "half"


def _below_hundred(word: str) -> int | None:
    if word in _UNITS:
        return _UNITS[word]
    tens, _, unit = word.partition("-")
    if tens in _TENS:
        return _TENS[tens] + _UNITS.get(unit, 0)
    return None
