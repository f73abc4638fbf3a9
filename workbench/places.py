"""Places in a project: made from the gazetteer with their parents and spellings when first named."""

from collections.abc import Iterable

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from db.places import Place, PlaceName
from workbench.reading.gazetteer import Place as Entry
from workbench.reading.gazetteer import ancestors, place_by_name

# Built once: putting a statement together takes longer than running it.
_BY_NAME = (
    select(Place)
    .outerjoin(PlaceName, PlaceName.place_id == Place.id)
    .where((func.lower(Place.name) == bindparam("name")) | (func.lower(PlaceName.name) == bindparam("name")))
    .order_by(Place.id)
    .limit(1)
)


def find_place(session: Session, name: str) -> Place | None:
    """The project's place of that name or spelling."""
    return session.scalars(_BY_NAME, {"name": name.lower()}).first()


def place_named(session: Session, name: str) -> Place:
    """The place of that name, added when it is new: with its parents where the gazetteer knows it."""
    name = " ".join(name.split())
    found = find_place(session, name)
    if found is not None:
        return found
    entry = place_by_name(name)
    return _add(session, name) if entry is None else _add_entry(session, entry)


def _add_entry(session: Session, entry: Entry) -> Place:
    """Add an entry below its parents, the outermost first."""
    parent_id = None
    for each in [*reversed(list(ancestors(entry))), entry]:
        known = session.scalars(select(Place).where(Place.gazetteer_key == each.key)).first()
        place = known or find_place(session, each.name) or _add(session, each.name, each, parent_id)
        parent_id = place.id
    return place


def _add(session: Session, name: str, entry: Entry | None = None, parent_id: int | None = None) -> Place:
    place = Place(name=name, parent_id=parent_id)
    if entry is not None:
        place.kind, place.gazetteer_key = entry.kind, entry.key
        place.latitude, place.longitude = entry.lat, entry.lon
    session.add(place)
    session.flush()
    return place


def places_within(session: Session, place_id: int) -> set[int]:
    """The place and everything inside it."""
    children: dict[int | None, list[int]] = {}
    for child, parent in session.execute(select(Place.id, Place.parent_id)):
        children.setdefault(parent, []).append(child)
    inside, open_ends = {place_id}, [place_id]
    while open_ends:
        found = [child for child in children.get(open_ends.pop(), ()) if child not in inside]
        inside.update(found)
        open_ends.extend(found)
    return inside


def places_around(session: Session) -> dict[str, tuple[str, ...]]:
    """For every place the places around it, the nearest first."""
    rows = session.execute(select(Place.id, Place.name, Place.parent_id)).all()
    names, parents = {row.id: row.name for row in rows}, {row.id: row.parent_id for row in rows}
    found = {}
    for row in rows:
        outward, around = list[int](), row.parent_id
        while around is not None and around not in outward:
            outward.append(around)
            around = parents[around]
        found[row.name] = tuple(names[one] for one in outward)
    return found


def place_names(session: Session) -> Iterable[str]:
    return session.scalars(select(Place.name).order_by(func.lower(Place.name)))
