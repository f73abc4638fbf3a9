"""Which series say otherwise after a merge: claims that come, go or change, and the pooled level before and after."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from workbench.figures.wording_pooled import two_figures
from workbench.pooled import SeriesClaims, pooled, series_claims
from workbench.pooling.settings import QUICK
from workbench.pooling.statements import day_number
from workbench.progress import Progress

_MOST = 6  # series whose level is reckoned, those with the most changed claims first

AllSeries = Mapping[tuple[str, str], SeriesClaims]


@dataclass(frozen=True, slots=True)
class Effect:
    """A series that changes: how many claims behind its level come, go or change, and the level in words.

    ``before`` and ``after`` are like "about 1,200 (80 %: 1,000 to 1,500)", "" where no level can be pooled.
    """

    place: str
    force: str
    claims: int
    before: str
    after: str


def every_series_claims(session: Session) -> AllSeries:
    """What stands behind each pooled level now, to be compared with later."""
    return series_claims(session)


def effects(before: AllSeries, after: AllSeries, day: date, progress: Progress) -> list[Effect]:
    """The series that say otherwise, the most changed first; the first six with their level on a day."""
    changed = {key: _changed(before.get(key), after.get(key)) for key in {*before, *after}}
    most = sorted((key for key, count in changed.items() if count), key=lambda key: (-changed[key], key))
    found = []
    for number, key in enumerate(most):
        progress.report(number, len(most), "Pooling")
        levels = [level_words(of.get(key), day) if number < _MOST else "" for of in (before, after)]
        found.append(Effect(key[0], key[1], changed[key], levels[0], levels[1]))
    return found


def _changed(before: SeriesClaims | None, after: SeriesClaims | None) -> int:
    """Claims of one that the other does not have just so; one that changed is in both, and counts once."""
    were, are = list(before.statements if before else ()), list(after.statements if after else ())
    for one in tuple(were):
        if one in are:
            were.remove(one)
            are.remove(one)
    return max(len(were), len(are))


def level_words(claims: SeriesClaims | None, day: date) -> str:
    """The level of a series on a day: "about 1,200 (80 %: 1,000 to 1,500)"; "" without one."""
    band = pooled(claims, [day_number(day)], QUICK).band if claims else None
    if band is None:
        return ""
    low, median, high = (two_figures(float(band.lines[name][0])) for name in ("lo80", "median", "hi80"))
    return f"about {median} (80 %: {low} to {high})"
