"""What hangs on a conflict: the pooled level with each of its values, and the exported figures that show the claim."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.claims import Claim
from db.forces import Force
from db.places import Place
from workbench.merging.conflicts import Conflict
from workbench.merging.deciding import StillNeededError, decide
from workbench.merging.effects import level_words
from workbench.outdated import figures_showing
from workbench.pooled import SeriesClaims, series_claims
from workbench.progress import Progress

_MOST = 8  # conflicts whose levels are reckoned
_SAID = frozenset({"quantity", "as_of", "basis", "state", "modality", "kind", "force_id", "place_id", ""})


@dataclass(frozen=True, slots=True)
class Bearing:
    """``levels`` are those of ``series`` with each of the conflict's sides, in their order; "" for none."""

    series: str
    levels: tuple[str, ...]
    figures: int


@dataclass(frozen=True, slots=True)
class Hanging:
    """What is to be pooled for a conflict: the claims of ``series`` with each side, None for none."""

    conflict: Conflict
    series: str
    claims: tuple[SeriesClaims | None, ...]
    figures: int


def hanging(session: Session, conflicts: Sequence[Conflict]) -> list[Hanging]:
    """What hangs on the first conflicts on claims. Each value is tried in the session and taken back."""
    found = []
    for conflict in [one for one in conflicts if one.table == "claim" and one.field in _SAID][:_MOST]:
        series = _series(session, conflict.row)
        if series is not None:
            claims = tuple(_with(session, conflict, place, series) for place in range(len(conflict.sides)))
            figures = len(figures_showing(session, [conflict.row]))
            found.append(Hanging(conflict, f"{series[1]}, {series[0]}", claims, figures))
    return found


def bearings(found: Sequence[Hanging], day: date, progress: Progress) -> Mapping[Conflict, Bearing]:
    """The same with the levels pooled, which needs no session."""
    pooled = {}
    for number, one in enumerate(found):
        progress.report(number, len(found), "Pooling")
        levels = tuple(level_words(claims, day) for claims in one.claims)
        pooled[one.conflict] = Bearing(one.series, levels, one.figures)
    return pooled


def _with(session: Session, conflict: Conflict, place: int, series: tuple[str, str]) -> SeriesClaims | None:
    """The claims as they would be with one side, the first of which is there already."""
    if not place:
        return series_claims(session).get(series)
    trial = session.begin_nested()
    try:
        decide(session, conflict, conflict.sides[place])
        return series_claims(session).get(series)
    except StillNeededError:
        return None
    finally:
        trial.rollback()
        session.expire_all()


def _series(session: Session, claim_id: int) -> tuple[str, str] | None:
    named = (
        select(Place.name, Force.name)
        .select_from(Claim)
        .join(Place, Place.id == Claim.place_id)
        .join(Force, Force.id == Claim.force_id)
        .where(Claim.id == claim_id)
    )
    found = session.execute(named).first()
    return (found[0], found[1]) if found else None
