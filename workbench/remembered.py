"""What is offered, in the names that an analyst has said are meant: seen before it is accepted, as it will be kept."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from sqlalchemy import bindparam, func, select
from sqlalchemy.orm import Session

from db.places import Place, PlaceName
from db.sources import Source, SourceName
from workbench.suggestions import OpenSuggestion

# A name remembered for the article comes last and so before one that holds everywhere.
_SOURCES = (
    select(func.lower(SourceName.name), Source.name)
    .join(Source, Source.id == SourceName.source_id)
    .where(SourceName.article_id.is_(None) | (SourceName.article_id == bindparam("article")))
    .order_by(SourceName.article_id.is_not(None), SourceName.id)
)
_PLACES = select(func.lower(PlaceName.name), Place.name).join(Place, Place.id == PlaceName.place_id)


def in_remembered_names(session: Session, offered: Iterable[OpenSuggestion], article_id: int) -> list[OpenSuggestion]:
    """The suggestions of an article, each spelling that means a source or place of the project replaced by its name."""
    sources: dict[str, str] = dict(session.execute(_SOURCES, {"article": article_id}).all())
    places: dict[str, str] = dict(session.execute(_PLACES).all())
    if not sources and not places:
        return list(offered)
    return [replace(one, offer=_renamed(one, sources, places)) for one in offered]


def _renamed(one: OpenSuggestion, sources: Mapping[str, str], places: Mapping[str, str]) -> dict[str, Any]:
    """The offer with the name it will be kept under; a number's place is known by its listed name or its own words."""
    if one.kind == "quantity":
        part, said, names = "place", one.offer.get("place_name") or one.offer.get("place"), places
    else:
        part, said, names = "name", one.offer.get("name"), sources if one.kind == "source" else places
    meant = names.get((said or "").lower())
    return one.offer if meant is None else {**one.offer, part: meant}
