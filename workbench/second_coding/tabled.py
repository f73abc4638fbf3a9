"""A round's pairs as CSV, and its agreement in sentences."""

from typing import Any

from workbench.figures.phrases import counted, number_words
from workbench.second_coding.agreement import Agreed
from workbench.second_coding.pairing import Tag
from workbench.second_coding.reading import Compared, PairRow
from workbench.tables import as_csv

COLUMNS = (
    *("article", "differs", "settled", "first_words", "first_start", "first_end", "first_code", "first_number"),
    *("second_words", "second_start", "second_end", "second_code", "second_number"),
)


def pairs_csv(compared: Compared) -> str:
    """Every pair, those that agree too, as a table that runs nothing."""
    return as_csv([pair_record(row) for row in compared.rows], COLUMNS)


def pair_record(row: PairRow) -> dict[str, Any]:
    pair = row.pair
    return {
        "article": row.title,
        "differs": pair.apart.value,
        "settled": pair.settled,
        **_side("first", pair.first),
        **_side("second", pair.second),
    }


def number_of(tag: Tag | None) -> str:
    """The number of a tag in words; empty where it states none."""
    if tag is None or tag.bound is None:
        return ""
    if tag.best is not None:
        return f"{'about ' if tag.bound == 'about' else ''}{number_words(tag.best)}"
    if tag.low is not None and tag.high is not None:
        return f"{number_words(tag.low)} to {number_words(tag.high)}"
    if tag.high is not None:
        return f"below {number_words(tag.high)}"
    return f"above {number_words(tag.low)}" if tag.low is not None else tag.bound.value


def agreement_lines(one: Agreed) -> list[tuple[str, str, str]]:
    """What was measured, the figure, and what it is over: three columns of words."""
    return [
        ("Words, code by code", _alpha(one.words), f"unitizing alpha over {counted(one.pairs, 'tag')} of either coder"),
        ("Words tagged at all", _alpha(one.tagged), "unitizing alpha, whatever the code"),
        ("Codes", _alpha(one.codes), f"{one.same_codes:,} of {one.coded:,} the same on words that both coded"),
        ("Bounds of numbers", _alpha(one.bounds), f"{one.same_bounds:,} of {one.numbers:,} the same"),
        ("Numbers", _alpha(one.ends), f"interval alpha; {one.same_numbers:,} of {one.numbers:,} the same in all"),
    ]


def _alpha(value: float | None) -> str:
    """Two figures as alpha is reported; a word where there is nothing to compare."""
    return "not told" if value is None else f"{value:.2f}".replace("-", "−")


def _side(side: str, tag: Tag | None) -> dict[str, Any]:
    return {
        f"{side}_words": " ".join(tag.quote.split()) if tag else None,
        f"{side}_start": tag.start if tag else None,
        f"{side}_end": tag.end if tag else None,
        f"{side}_code": tag.code if tag else None,
        f"{side}_number": number_of(tag) or None,
    }
