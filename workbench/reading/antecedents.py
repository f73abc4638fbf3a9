"""Resolve "there", "in the country", "the city" to the nearest fitting place named before, marked as inferred."""

from collections.abc import Iterator

from workbench.reading import gazetteer
from workbench.reading.linking import LOCATIVES, word_before
from workbench.reading.places import PlaceMention
from workbench.reading.reader import Article, Findings
from workbench.reading.suggestions import Part

# Which kinds of listed place a description may mean; any for "there".
_KINDS = {
    "there": ("world region", "country", "province", "area", "base", "capital", "city"),
    "country": ("country",), "nation": ("country",), "kingdom": ("country",), "republic": ("country",),
    "emirate": ("country",), "city": ("city", "capital"), "town": ("city",), "capital": ("capital",),
    "province": ("province", "area"),
}  # fmt: skip
# A place named so many sentences before at most.
_FAR_BACK = 12


def resolved(article: Article, number: int, place: PlaceMention, part: Part) -> Part:
    """Give a description the place that fits it best; others stay as worded."""
    kinds = _KINDS.get(place.name)
    if kinds is None:
        return part
    for known in _before(article, number, place):
        if known.place is not None and known.place.kind in kinds:
            return Part(known.name, known.start, known.end, inferred=True, words=known.name, key=known.place.key)
    return part


def _before(article: Article, number: int, place: PlaceMention) -> Iterator[PlaceMention]:
    """Yield the places named before, nearest first; in its own sentence only where people may be ("in Mali")."""
    own = article.findings[number]
    yield from (p for p in reversed(own.places) if p.end <= place.start and _is_located(own, p))
    yield from (p for p in reversed(own.places) if p.end <= place.start and _is_plain(own, p))
    for other in reversed(article.findings[max(0, number - _FAR_BACK) : number]):
        yield from reversed(other.places)


def _is_located(findings: Findings, place: PlaceMention) -> bool:
    return _is_plain(findings, place) and word_before(findings.sentence.tokens, place.first) in LOCATIVES


def _is_plain(findings: Findings, place: PlaceMention) -> bool:
    """Tell "Since Kenya gained independence" from "Britain's troops" and "U.S. troops", whose owner is elsewhere."""
    tokens = findings.sentence.tokens
    if gazetteer.country_of_people(tokens[place.first].text) is not None:
        return False
    return not (place.last < len(tokens) and tokens[place.last].low == "'s")
