"""Understand what an analyst types into a number field, and the words an analyst selected by hand."""

import re

from db.errors import WorkbenchError
from db.values import AsOf, Bound, Quantity
from workbench.reading.dates import Published, find_dates
from workbench.reading.levels import countings
from workbench.reading.phrases import phrase_at
from workbench.reading.quantities import quantity_of
from workbench.reading.shares import shares
from workbench.reading.tokens import cut_text

_NUMBER = r"(\d{1,3}(?:[,  ]\d{3})+|\d+(?:\.\d+)?)\s*([kKmM]?)"
_TYPED = re.compile(rf"(<=?|>=?|~|≤|≥|≈|=)?\s*{_NUMBER}(?:\s*(?:\.\.|–|—|-|to)\s*{_NUMBER})?")
_SCALE = {"": 1.0, "k": 1e3, "m": 1e6}
_SIGN = {
    "<": (Bound.BELOW, "high"), "<=": (Bound.BELOW, "high"), "≤": (Bound.BELOW, "high"),
    ">": (Bound.ABOVE, "low"), ">=": (Bound.ABOVE, "low"), "≥": (Bound.ABOVE, "low"),
    "~": (Bound.ABOUT, "best"), "≈": (Bound.ABOUT, "best"),
}  # fmt: skip
_MOST = 1e9


def parse_typed_number(text: str) -> Quantity:
    """Read `<2000`, `900..2000`, `>900`, `~2500`, `2.5k`, `2,500`; numbers are persons.

    Raises WorkbenchError with what would work when the text is none of these.
    """
    match = _TYPED.fullmatch(text.strip())
    if match is None:
        raise WorkbenchError(f"“{text.strip()}” is not a number: type 2500, <2000, >900, ~2500, 900..2000 or 2.5k.")
    value, other = _value(match[2], match[3]), _value(match[4], match[5]) if match[4] else None
    if max(value, other or 0.0) > _MOST:
        raise WorkbenchError(f"“{text.strip()}” is more people than any force has: type a smaller number.")
    if other is not None:
        return _typed_range(text.strip(), match[1], value, other)
    bound, end = _SIGN.get(match[1] or "=", (Bound.EXACT, ""))
    low, best, high = (value if end in ("", name) else None for name in ("low", "best", "high"))
    return Quantity(text.strip(), bound, low, best, high, rule=f"typed.{bound.value}")


def _typed_range(text: str, sign: str | None, low: float, high: float) -> Quantity:
    if sign and sign != "=":
        raise WorkbenchError(f"“{text}” has both a sign and a range: type 900..2000, or one number with a sign.")
    if high < low:
        raise WorkbenchError(f"High is below low: type {high:g}..{low:g}.")
    return Quantity(text, Bound.BETWEEN, low, None, high, rule="typed.between")


def _value(number: str, scale: str) -> float:
    return float(re.sub(r"[,  ]", "", number)) * _SCALE[scale.lower()]


def read_quantity(words: str) -> Quantity:
    """Read the quantity in words an analyst selected ("less than 2,000", "roughly halve the force").

    Raises WorkbenchError when they hold no number.
    """
    for sentence in cut_text(words).sentences:
        tokens = sentence.tokens
        counted = countings(sentence, military_before=True)
        if counted:
            return quantity_of(tokens, counted[0])
        share = next(shares(tokens, counted), None)
        if share:
            return Quantity(
                words, share.bound, share.low, share.best, share.high, share.ratio, share.direction, None, share.rule
            )
        for i in range(len(tokens)):
            phrase = phrase_at(tokens, i)
            if phrase:
                return Quantity(words, phrase.bound, phrase.low, phrase.best, phrase.high, rule=phrase.rule)
    raise WorkbenchError(f"No number found in “{words.strip()[:60]}”: select words with a number, or type it.")


def read_published(words: str) -> Published:
    """Read a publication date as a list or a page gives it: "2018-05-14", "14 May 2018", or only "Oct 2019", "1898".

    Returns a date, an AsOf where only a month or year is given, or None where no date can be read.
    """
    found = read_date(words if not words.strip().isdecimal() else f"in {words.strip()}", None)
    return found.earliest if found and found.earliest == found.latest else found


def read_date(words: str, published: Published) -> AsOf | None:
    """Read the first date in words an analyst selected; None when there is none or it needs a day of publication."""
    return next((mention.as_of(words) for mention in find_dates(words, published) if mention.span), None)
