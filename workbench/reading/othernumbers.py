"""Set aside numbers that count no people: dates, years, money, times, measures, ages, names of units and models."""

import re
from collections.abc import Sequence

from workbench.reading.lexicon import MONTHS
from workbench.reading.numerals import SMALL_NUMBERS
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token

_MONEY = frozenset("$ £ € ¥ usd us$ dollars euros pounds dollar euro sterling rupees riyals".split())
_MEASURES = frozenset(
    (
        "year years month months week weeks day days hour hours minute minutes second seconds decade decades "
        "century centuries mile miles km kilometers kilometres kilometer kilometre feet foot meters metres meter "
        "yards yard inches pounds tons tonnes ton kg kilograms square acres hectares degrees mph knots gallons "
        "barrels litres liters percent per pct percentage points point times seats votes gmt p.m. a.m. am pm "
        "o'clock pm. am. mm cm m ft lb lbs hrs nautical cents dollars euros rounds flights fold sorties"
    ).split()
)
_YEAR_CUES = frozenset(
    (
        "in since by of until till from during early late mid year before after through around spring summer "
        "autumn fall winter end beginning start circa fiscal ad"
    ).split()
)
_DESIGNATORS = frozenset(
    (
        "no nos article chapter section route highway flight group phase page block resolution operation channel "
        "team tower level area division battalion room gate act paragraph title week day state camp number psalm "
        "verse vol force"
    ).split()
)
_YEARS = (1700, 2100)


def other_meaning(tokens: Sequence[Token], phrase: Phrase) -> str | None:
    """Return what a number means when it is no count of anything ("year", "money" …), or None when it may be one."""
    first, last = phrase.number_first, phrase.number_last
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if before is not None and (before.low in _MONEY or before.text in "$£€¥"):
        return "money"
    if "," in tokens[first].text and not re.fullmatch(r"\d{1,3}(,\d{3})+(\.\d+)?", tokens[first].text):
        return "malformed"
    if _is_date(tokens, first, last) or _is_year(tokens, phrase):
        return "date"
    if _is_designator(tokens, first):
        return "designator"
    if after is not None and _is_measured(tokens, last):
        return "measure"
    if _is_age(tokens, first):
        return "age"
    return "ratio" if _is_ratio(tokens, first) else None


def _is_ratio(tokens: Sequence[Token], first: int) -> bool:
    """Tell "nine in ten soldiers", "one of 12 soldiers": no count of a force."""
    if first < 2 or tokens[first - 1].low not in ("in", "of"):
        return False
    before = tokens[first - 2].low
    small = before in SMALL_NUMBERS or (before.isdecimal() and len(before) < 3)
    return before == "one" or (tokens[first - 1].low == "in" and small)


def _is_date(tokens: Sequence[Token], first: int, last: int) -> bool:
    before = [t.low for t in tokens[max(0, first - 2) : first]]
    month_before = bool(before) and (before[-1] in MONTHS or (before[-1] == "." and before[0] in MONTHS))
    after = list(tokens[last : last + 2])
    month_after = bool(after) and after[0].low in MONTHS and after[0].is_capital and phrase_fits_day(tokens, first)
    of_month = len(after) == 2 and after[0].low == "of" and after[1].low in MONTHS and phrase_fits_day(tokens, first)
    slashed = (bool(after) and after[0].text == "/") or (bool(before) and before[-1] == "/")
    timed = bool(after) and after[0].text == ":" and len(after) > 1 and after[1].is_number
    clock = bool(before) and before[-1] == ":" and first > 1 and tokens[first - 2].is_number
    return (month_before and phrase_fits_day(tokens, first)) or month_after or of_month or slashed or timed or clock


def phrase_fits_day(tokens: Sequence[Token], i: int) -> bool:
    text = tokens[i].text
    return text.isdecimal() and (len(text) <= 2 or (len(text) == 4 and _YEARS[0] <= int(text) <= _YEARS[1]))


def _is_year(tokens: Sequence[Token], phrase: Phrase) -> bool:
    i = phrase.number_first
    text = tokens[i].text
    if phrase.number_last != i + 1 or len(text) != 4 or not text.isdecimal() or not _YEARS[0] <= int(text) <= _YEARS[1]:
        return False
    if phrase.first != i or phrase.last != phrase.number_last:
        return phrase.bound.value == "about" and phrase.rule == "about.about" and tokens[i - 1].low in _YEAR_CUES
    before = tokens[i - 1].low if i else ""
    if before == "a":  # "a 2008 withdrawal of troops"
        return True
    after = tokens[i + 1] if i + 1 < len(tokens) else None
    return (
        before in _YEAR_CUES
        or before in MONTHS
        or before == ","
        or after is None
        or not after.is_word
        or after.low in _YEAR_CUES
    )


def _is_designator(tokens: Sequence[Token], i: int) -> bool:
    if i == 0:
        return False
    before = tokens[i - 1]
    if before.text == "-" and i > 1 and before.start == tokens[i - 2].end and tokens[i - 2].is_word:
        return tokens[i].start == before.end and tokens[i - 2].low not in ("some", "about")
    if before.text == "." and i > 1:
        before = tokens[i - 2]
    capital_name = before.is_capital and len(tokens[i].text) <= 2 and before.low != "the" and before.is_word
    return (before.low in _DESIGNATORS and before.is_capital) or (capital_name and i > 1 and _ends_here(tokens, i))


def _ends_here(tokens: Sequence[Token], i: int) -> bool:
    return i + 1 >= len(tokens) or tokens[i + 1].text in ",.;)" or tokens[i + 1].low in ("in", "on", "of")


def _is_measured(tokens: Sequence[Token], last: int) -> bool:
    after = tokens[last]
    if after.is_word and after.start == tokens[last - 1].end:
        return True  # 101st, 1990s, 10km
    if after.text in "%°" or after.low in _MEASURES:
        return True
    return "." in tokens[last - 1].text and tokens[last - 1].is_number and not after.low.startswith("percent")


def _is_age(tokens: Sequence[Token], i: int) -> bool:
    before = tokens[i - 1].low if i else ""
    if before in ("under", "over") and i > 1 and tokens[i - 2].low in ("is", "are", "were", "was"):
        return tokens[i].text.isdecimal() and len(tokens[i].text) == 2 and _ends_here(tokens, i)  # "are under 25"
    return (
        before in ("aged", "age")
        or (before == "of" and i > 1 and tokens[i - 2].low == "age")
        or (before == "at" and tokens[i].text.isdecimal() and len(tokens[i].text) == 2 and _ends_here(tokens, i))
    )
