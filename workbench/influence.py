"""What hangs on each origin: the pooled level of a day with all of them, and without one after the other."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from sqlalchemy.orm import Session

from db.values import Basis
from workbench.numbering import origin_label
from workbench.origins import origin_rows
from workbench.pooled import SeriesClaims, pooled
from workbench.pooling.statements import day_of
from workbench.progress import SILENT, Progress

if TYPE_CHECKING:
    from workbench.pooling.answer import Answer

UNKNOWN = "unknown origin"


@dataclass(frozen=True, slots=True)
class Influence:
    """One origin (None: all that is of unknown origin): its claims, and the level without it.

    ``median`` is None where nothing is left that names a level; ``change`` is against the level with all, 0.1 for a
    tenth more.
    """

    origin: int | None
    claims: int
    median: float | None
    lo80: float | None
    hi80: float | None
    change: float | None


def influence(
    claims: SeriesClaims, day: int, basis: Basis | None = None, progress: Progress = SILENT
) -> tuple[float | None, list[Influence]]:
    """The level of ``day`` (a day number) with all claims, and each origin's influence on it, the largest first.

    The whole model is run again for each origin; ``basis`` is who is counted, where that can be told. Runs long: call
    it off the main thread.
    """
    whole = _level(pooled(claims, [day], basis=basis), basis)
    origins = list(dict.fromkeys(one.origin for one in claims.statements))
    rows = []
    for number, origin in enumerate(origins):
        progress.report(number, len(origins), "Leaving out origins")
        rest = tuple(one for one in claims.statements if one.origin != origin)
        level = _level(pooled(replace(claims, statements=rest), [day], basis=basis), basis)
        low, middle, high = level or (None, None, None)
        change = middle / whole[1] - 1 if middle is not None and whole and whole[1] > 0 else None
        known = origin if isinstance(origin, int) else None
        rows.append(Influence(known, len(claims.statements) - len(rest), middle, low, high, change))
    ranked = sorted(rows, key=lambda row: -abs(row.change) if row.change is not None else float("-inf"))
    return (whole[1] if whole else None), ranked


def origin_names(session: Session) -> dict[int, str]:
    """Every origin by its label and what it is: "O-12 Briefing of 1 October"."""
    return {row.id: f"{origin_label(row.number)} {row.label}".strip() for row in origin_rows(session)}


def influence_json(session: Session, claims: SeriesClaims, day: int, basis: Basis | None) -> dict[str, Any]:
    """The influence of each origin on the level of a day, as JSON: the largest first, levels in persons."""
    names = origin_names(session)
    median, rows = influence(claims, day, basis)
    return {
        "place": claims.place,
        "force": claims.force,
        "day": day_of(day).isoformat(),
        "median": median,
        "influence": [
            {
                "origin": UNKNOWN if row.origin is None else names.get(row.origin, UNKNOWN),
                "claims": row.claims,
                "median": row.median,
                "lo80": row.lo80,
                "hi80": row.hi80,
                "change": row.change,
            }
            for row in rows
        ],
    }


def _level(answered: "Answer", basis: Basis | None) -> tuple[float, float, float] | None:
    """lo80, median and hi80 of the only day."""
    band = (answered.bands.get(basis) if basis else None) or answered.band
    if band is None:
        return None
    low, middle, high = (float(band.lines[name][0]) for name in ("lo80", "median", "hi80"))
    return low, middle, high
