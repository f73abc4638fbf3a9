"""Places with their levels as GeoJSON (RFC 7946): a feature for each place and month, and one for each claim.

Each feature is flat and has its ``date``, so that a map program can show the levels over time. A place whose point is
not known has no geometry, which the standard allows and every reader passes over.
"""

import json
from collections.abc import Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.facts import ProjectFacts
from workbench.claim_views import ClaimRow, claim_count
from workbench.exchange.located import Located, located_places
from workbench.exchange.ucdp import levels, nowhere
from workbench.figures.phrases import counted
from workbench.grades import grade_words
from workbench.numbering import claim_label, origin_label
from workbench.places import find_place
from workbench.pooled import SeriesClaims, bands_of, pool_all, series_claims
from workbench.pooling.statements import day_number, day_of
from workbench.progress import Progress
from workbench.writing import write_whole

if TYPE_CHECKING:
    from workbench.figures.content import Bands

Feature = dict[str, Any]

_LINES = ("median", "lo50", "hi50", "lo80", "hi80", "lo95", "hi95")


def losses(session: Session) -> list[str]:
    return list(_losses(session))


def _losses(session: Session) -> Iterator[str]:
    shown = _placed(session)
    left_out = claim_count(session) - len(shown)
    if left_out:
        yield f"Left out: {counted(left_out, 'claim')} without a level in persons, a place or a force."
    yield from nowhere(session, shown)
    yield "Places are points, whatever their size; pooled levels are those of the first day of each month."
    yield "Not on the map: relations between claims, codes, notes, assessments, events and texts."


def write(session: Session, path: Path, progress: Progress) -> None:
    """Pooling takes a second or so a series."""
    write_whole(path, geojson(session, progress).encode("utf-8", "replace"))


def geojson(session: Session, progress: Progress) -> str:
    """A FeatureCollection, a feature a line."""
    name, handling = session.execute(select(ProjectFacts.name, ProjectFacts.handling)).one()
    head = {"type": "FeatureCollection", "name": name} | ({"handling": handling} if handling else {})
    features = [*_pooled_features(session, progress), *_claim_features(session)]
    lines = ",\n".join(json.dumps(feature, ensure_ascii=False) for feature in features)
    return f'{json.dumps(head, ensure_ascii=False)[:-1]}, "features": [\n{lines}\n]}}\n'


def _placed(session: Session) -> list[ClaimRow]:
    return [row for row in levels(session) if row.place_id is not None and row.force is not None]


def _pooled_features(session: Session, progress: Progress) -> Iterator[Feature]:
    until = max((row.known for row in levels(session) if row.known), default=None)
    every = [one for _, one in sorted(series_claims(session).items())]
    if until is None or not every:
        return
    days = _months(every, until)
    places = located_places(session)
    for series, answer in zip(every, pool_all(every, days, progress=progress), strict=True):
        place, bands = find_place(session, series.place), bands_of(answer, until)
        if bands is not None and place is not None:
            yield from _levels_over_time(series, places[place.id], bands)


def _months(every: Iterable[SeriesClaims], until: date) -> list[int]:
    """The first day of each month from the first observation to the last publication."""
    first = day_of(min(one.first for series in every for one in series.statements))
    months = range(first.year * 12 + first.month - 1, until.year * 12 + until.month)
    return [day_number(date(month // 12, month % 12 + 1, 1)) for month in months]


def _levels_over_time(series: SeriesClaims, place: Located, bands: "Bands") -> Iterator[Feature]:
    for at, day in enumerate(bands.days):
        said = {
            "what": "pooled level",
            "date": day.isoformat(),
            **_named(place),
            "force": series.force,
            "basis": bands.basis,
            **{name: round(getattr(bands, name)[at]) for name in _LINES},
            "observed": not any(first <= day <= last for first, last in bands.gaps),
        }
        yield _feature(f"{place.id}-{series.force}-{bands.basis}-{day.isoformat()}", place, said)


def _claim_features(session: Session) -> Iterator[Feature]:
    places = located_places(session)
    for row in _placed(session):
        yield _feature(str(row.id), places[row.place_id or 0], _said(row, places[row.place_id or 0]))


def _said(row: ClaimRow, place: Located) -> Feature:
    level, as_of = row.level, row.as_of
    first, last = (as_of.earliest, as_of.latest) if as_of else (None, None)
    day = last or first or row.known
    return {
        "what": "claim",
        "date": day.isoformat() if day else None,
        **_named(place),
        "force": row.force,
        "basis": row.basis,
        "claim": claim_label(row.number),
        "low": level.low if level else None,
        "best": level.best if level else None,
        "high": level.high if level else None,
        "bound": level.bound if level else None,
        "kind": row.kind,
        "modality": row.modality,
        "state": row.state,
        "as_of": as_of.edtf if as_of else None,
        "date_start": first.isoformat() if first else None,
        "date_end": last.isoformat() if last else None,
        "known": row.known.isoformat() if row.known else None,
        "source": row.source,
        "origin": origin_label(row.origin_number) if row.origin_number else None,
        "grade": grade_words(row.reliability, row.credibility),
        "outlet": row.outlet,
        "title": row.title,
        "quote": row.quote,
    }


def _named(place: Located) -> Feature:
    return {"place": place.name, "place_kind": place.kind, "country": place.country, "where_prec": place.where_prec}


def _feature(key: str, place: Located, said: Feature) -> Feature:
    geometry = {"type": "Point", "coordinates": list(place.point)} if place.point else None
    return {"type": "Feature", "id": key, "geometry": geometry, "properties": said}
