"""Why two claims cannot both hold, in a sentence of our own made of their numbers."""

from math import inf, nextafter

from db.values import Basis
from workbench.claim_views import ClaimRow
from workbench.contradictions.ranges import Range, range_as_meant
from workbench.dates import day_in_words
from workbench.figures.phrases import level_words, number_words
from workbench.numbering import claim_label, origin_label

_COUNTS = {
    Basis.CORE: "counts the core force alone",
    Basis.UNKNOWN: "does not say whom it counts",
    Basis.TOTAL: "counts everyone present",
}


def reason_words(one: ClaimRow, other: ClaimRow) -> str:
    """What is compared and where it fails: "No level is both 2,250 to 2,750 and fewer than 2,000"."""
    if one.basis != other.basis:
        fewer, more = sorted((one, other), key=lambda row: list(_COUNTS).index(row.basis))
        first = f"{claim_label(fewer.number)} {_COUNTS[fewer.basis]} and still lies above {claim_label(more.number)}"
        why = f"{first}, which {_COUNTS[more.basis]}: {meant(fewer)} against {meant(more)}."
    else:
        why = f"No level is both {meant(one)} and {meant(other)}."
    return f"{_told(one, other)}{why}"


def one_origin_told_two(one: ClaimRow, other: ClaimRow) -> bool:
    """Whether both go back to one act of telling, which then told two numbers."""
    return one.origin_id is not None and one.origin_id == other.origin_id


def meant(row: ClaimRow) -> str:
    """The levels a claim allows: "2,250 to 2,750 (2,500 as a round number)", "fewer than 2,000"."""
    level = row.level
    levels = range_as_meant(row.kind, level)
    if level is None or levels is None:
        return "no level"
    if level.best is None or levels.low == levels.high:
        return level_words(level)
    spread = _range_words(levels)
    return (
        spread if (levels.low, levels.high) == (level.low, level.high) else f"{spread} ({level_words(level)}, rounded)"
    )


def shared_days(one: ClaimRow, other: ClaimRow) -> str:
    """The time both speak of: "1 Oct 2025", "1 to 31 Oct 2025"."""
    firsts = [row.as_of.earliest or row.as_of.latest for row in (one, other) if row.as_of]
    lasts = [row.as_of.latest or row.as_of.earliest for row in (one, other) if row.as_of]
    first = max(day for day in firsts if day is not None)
    last = min(day for day in lasts if day is not None)
    return day_in_words(first) if first == last else f"{day_in_words(first)} to {day_in_words(last)}"


def _told(one: ClaimRow, other: ClaimRow) -> str:
    if not one_origin_told_two(one, other):
        return ""
    return f"One origin, {origin_label(one.origin_number or 0)}, told two numbers. "


def _range_words(levels: Range) -> str:
    if levels.high == inf:
        return f"{_whole(levels.low)} or more"
    return f"{_whole(levels.low)} to {_whole(levels.high)}"


def _whole(level: float) -> str:
    """Levels just beside a whole number are that number for the eye."""
    near = round(level)
    return number_words(near if abs(level - near) <= abs(nextafter(level, inf) - level) * 4 else level)
