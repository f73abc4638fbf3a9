"""Where a project's places lie: their points, and how exactly a point says where people are."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.places import Place
from workbench.reading.gazetteer import place_by_key

_SEAS = frozenset({"x-persian-gulf", "x-mediterranean", "x-red-sea", "x-black-sea", "x-south-china-sea"})
_PRECISION: Mapping[str, int] = {
    "base": 1,
    "capital": 2,
    "city": 2,
    "province": 4,
    "area": 5,
    "world region": 5,
    "country": 6,
}


@dataclass(frozen=True, slots=True)
class Located:
    """A place with its point, WGS 84, and the province and country it lies in, or is; None where not known.

    ``where_prec`` is how exact the point is in UCDP's numbers (Georeferenced Event Dataset, codebook 25.1): 1 the place
    itself, 2 within some 25 km of it, 4 a province, 5 a region without borders, 6 a country, 7 international waters.
    """

    id: int
    name: str
    kind: str | None
    latitude: float | None
    longitude: float | None
    where_prec: int | None
    province: str | None
    country: str | None

    @property
    def point(self) -> tuple[float, float] | None:
        """Longitude, then latitude, as maps have them."""
        if self.latitude is None or self.longitude is None:
            return None
        return round(self.longitude, 6), round(self.latitude, 6)


def located_places(session: Session) -> dict[int, Located]:
    """All places by id. One without a point of its own has that of its entry in the gazetteer."""
    places = {place.id: place for place in session.scalars(select(Place))}
    return {place.id: _located(place, places) for place in places.values()}


def _located(place: Place, places: Mapping[int, Place]) -> Located:
    latitude, longitude = _point(place)
    around = _chain(place, places)
    return Located(
        id=place.id,
        name=place.name,
        kind=place.kind,
        latitude=latitude,
        longitude=longitude,
        where_prec=7 if place.gazetteer_key in _SEAS else _PRECISION.get(place.kind or ""),
        province=next((each.name for each in around if each.kind == "province"), None),
        country=next((each.name for each in around if each.kind == "country"), None),
    )


def _point(place: Place) -> tuple[float | None, float | None]:
    if place.latitude is not None and place.longitude is not None:
        return place.latitude, place.longitude
    entry = place_by_key(place.gazetteer_key) if place.gazetteer_key else None
    return (entry.lat, entry.lon) if entry else (None, None)


def _chain(place: Place, places: Mapping[int, Place]) -> list[Place]:
    """The place and what lies around it, the nearest first."""
    chain, each = list[Place](), places.get(place.id)
    while each is not None and each not in chain:
        chain.append(each)
        each = places.get(each.parent_id or 0)
    return chain
