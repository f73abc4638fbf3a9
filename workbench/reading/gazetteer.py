"""The shipped gazetteer: places with their spellings and containment, loaded when first asked.

Data: GeoNames (CC BY 4.0) and hand-written additions; see resources/gazetteer/README.md.
"""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from resources import files

_LONGEST_CHAIN = 10


@dataclass(frozen=True, slots=True)
class Place:
    """One place.

    `kind` is world region, country, province, area, base, capital or city; `parent` the key of what contains it;
    `country` ISO 3166-1 alpha-2; lat and lon are WGS 84 degrees, None where not recorded.
    """

    key: str
    name: str
    kind: str
    parent: str | None
    country: str | None
    lat: float | None
    lon: float | None
    population: int


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling's place; `needs_cue`: the spelling is also a word or a person's name, or its town is small."""

    place: Place
    needs_cue: bool


@lru_cache(maxsize=4096)
def fold(spelling: str) -> str:
    """Return the form spellings are compared in: no accents, no apostrophes, hyphens as spaces, small letters."""
    if not spelling.isascii():
        spelling = "".join(c for c in unicodedata.normalize("NFKD", spelling) if not unicodedata.combining(c))
        spelling = spelling.replace("’", "").replace("‘", "").replace("ʼ", "")
    return " ".join(spelling.replace("'", "").replace("`", "").replace("-", " ").casefold().split())


def place_by_name(name: str) -> Place | None:
    """Return the place best known by a name in any listed spelling ("Erbil", "irbil"), or None."""
    found = spelling(name)
    return found.place if found else None


def place_by_key(key: str) -> Place | None:
    """Return the place of a gazetteer key ("IQ", "x-arbil"), or None."""
    row = _rows().get(key)
    return _place(row) if row is not None else None


@lru_cache(maxsize=16384)
def spelling(words: str) -> Spelling | None:
    """Return what a spelling stands for and whether it needs a word such as "in" before it."""
    row = _spellings().get(fold(words))
    return Spelling(_place(int(row.rstrip("?"))), row.endswith("?")) if row else None


def ancestors(place: Place) -> tuple[Place, ...]:
    """Return what contains a place, nearest first: Arbil → Kurdistan region, Iraq."""
    chain: list[Place] = []
    parent = place_by_key(place.parent) if place.parent else None
    while parent is not None and len(chain) < _LONGEST_CHAIN:
        chain.append(parent)
        parent = place_by_key(parent.parent) if parent.parent else None
    return tuple(chain)


def contains(outer: Place, inner: Place) -> bool:
    """Tell whether one place lies in another, or is it."""
    return outer.key == inner.key or any(outer.key == a.key for a in ancestors(inner))


@lru_cache(maxsize=16384)
def country_of_people(demonym: str) -> Place | None:
    """Return the country of "Iraqi", "French", "Britons"."""
    key = _demonyms().get(demonym)
    return place_by_key(key) if key else None


@cache
def _lines() -> list[str]:
    return files.text("gazetteer", "places.tsv").splitlines()


@cache
def _rows() -> dict[str, int]:
    return {line[: line.index("\t")]: row for row, line in enumerate(_lines())}


@cache
def _spellings() -> dict[str, str]:
    cells = files.text("gazetteer", "spellings.tsv").replace("\n", "\t").split("\t")
    return dict(zip(cells[0::2], cells[1::2], strict=False))


@cache
def _demonyms() -> dict[str, str]:
    cells = files.text("gazetteer", "demonyms.tsv").replace("\n", "\t").split("\t")
    return dict(zip(cells[0::2], cells[1::2], strict=False))


@lru_cache(maxsize=4096)
def _place(row: int) -> Place:
    key, name, kind, parent, country, lat, lon, population = _lines()[row].split("\t")
    return Place(
        key,
        name,
        kind,
        parent or None,
        country or None,
        float(lat) if lat else None,
        float(lon) if lon else None,
        int(population),
    )
