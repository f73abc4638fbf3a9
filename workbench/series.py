"""Series: force × place × basis, told from each other and listed with what stands behind them."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from db.assessments import Assessment
from db.claims import Attribution, Claim
from db.errors import WorkbenchError
from db.forces import Force
from db.places import Place
from db.values import Basis
from workbench.figures.phrases import BASIS_WORDS
from workbench.voices import count_voices, one_voice


@dataclass(frozen=True, slots=True)
class Series:
    """One line on a chart: whose troops, where, and who of them is counted."""

    force_id: int
    place_id: int
    basis: Basis = Basis.UNKNOWN


@dataclass(frozen=True, slots=True)
class SeriesRow:
    """A series with its names, its claims with a number and the independent origins behind them."""

    series: Series
    force: str
    place: str
    claims: int
    origins: int

    @property
    def name(self) -> str:
        return series_name(self.force, self.place, self.series.basis)


_PER_ORIGIN = (
    select(Claim.force_id, Claim.place_id, Claim.basis, Attribution.origin_id, func.count(Claim.id.distinct()))
    .outerjoin(Attribution, Attribution.claim_id == Claim.id)
    .where(Claim.force_id.is_not(None), Claim.place_id.is_not(None), Claim.bound.is_not(None))
    .group_by(Claim.force_id, Claim.place_id, Claim.basis, Attribution.origin_id)
)
_ASSESSED = (
    select(Assessment.force_id, Assessment.place_id, Assessment.basis)
    .where(Assessment.force_id.is_not(None), Assessment.place_id.is_not(None))
    .distinct()
)


def series_name(force: str | None, place: str | None, basis: Basis) -> str:
    """A series as it is written: "US forces, Iraq, total present"."""
    return f"{force or 'no force'}, {place or 'no place'}, {BASIS_WORDS[basis]}"


def every_series(session: Session) -> list[SeriesRow]:
    """Every series that a claim with a number or an assessment speaks of, by force, place and who is counted."""
    claims = {
        Series(force_id or 0, place_id or 0, basis): 0 for force_id, place_id, basis in session.execute(_ASSESSED)
    }
    origins: dict[Series, set[int | None]] = {}
    for force_id, place_id, basis, origin_id, count in session.execute(_PER_ORIGIN):
        one = Series(force_id or 0, place_id or 0, basis)
        claims[one] = claims.get(one, 0) + count
        origins.setdefault(one, set()).add(origin_id)
    forces = dict(session.execute(select(Force.id, Force.name)).all())
    places = dict(session.execute(select(Place.id, Place.name)).all())
    same = one_voice(session) if claims else {}
    rows = [
        SeriesRow(one, forces[one.force_id], places[one.place_id], count, count_voices(origins.get(one, ()), same))
        for one, count in claims.items()
    ]
    return sorted(rows, key=lambda row: (row.force.casefold(), row.place.casefold(), row.series.basis))


def bearing_claims(session: Session, series: Series) -> list[int]:
    """The claims with a number on this force and place. Those that count others bear on it too: a core is a floor."""
    of_series = select(Claim.id).where(
        Claim.force_id == series.force_id, Claim.place_id == series.place_id, Claim.bound.is_not(None)
    )
    return list(session.scalars(of_series))


def refuse_unknown_series(session: Session, series: Series) -> None:
    """Raises `WorkbenchError` where the force or the place is not in the project."""
    if session.get(Force, series.force_id) is None or session.get(Place, series.place_id) is None:
        raise WorkbenchError("The force or the place of this series is no longer there. Choose another series.")
