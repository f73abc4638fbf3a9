"""Find whose troops a sentence speaks of: nations, alliances, services, and seats of government that stand for them."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.reading import gazetteer
from workbench.reading.armedwords import PERSONS, SOLDIERS, SURE_BODIES
from workbench.reading.armies import DEPARTMENTS, FIRST_WORDS, NAMES, SMALL_LETTERS
from workbench.reading.places import PlaceMention
from workbench.reading.tokens import Token

# They name a force only beside a word for troops: "government troops", not "the government said".
_NEEDS_TROOPS = frozenset(
    "government native foreign army navy opposition guard union western arab european african au eu".split()
)
_NAMES = {"US": "US", "GB": "UK"}
_SMALL_STARTS = SMALL_LETTERS | {"al"}
_TROOPS = SOLDIERS | SURE_BODIES | PERSONS


@dataclass(frozen=True, slots=True)
class ForceMention:
    """Whose troops: `name` as in the force tree; `is_metonym` when a seat of government stands for the force."""

    first: int
    last: int
    start: int
    end: int
    name: str
    words: str
    is_metonym: bool
    is_adjective: bool


class ForceCount:
    """Counts forces while a text is read, to know which one it mostly speaks of."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._last: dict[str, ForceMention] = {}

    def add(self, mentions: Sequence[ForceMention]) -> ForceMention | None:
        """Count a sentence's forces; return the one named most so far, once it was named twice."""
        for mention in mentions:
            if mention.is_adjective or mention.is_metonym:
                self._counts[mention.name] += 1
                self._last[mention.name] = mention
        name, count = max(self._counts.items(), key=lambda pair: pair[1], default=("", 0))
        return self._last[name] if count > 1 else None


def find_forces(tokens: Sequence[Token], places: Sequence[PlaceMention]) -> Iterator[ForceMention]:
    """Yield the forces and the countries that may act for one, in the order of a sentence."""
    starts = {p.first: p for p in places if p.place is not None}
    i = 0
    while i < len(tokens):
        token = tokens[i]
        if not (token.is_capital or token.head in _SMALL_STARTS or i in starts):
            i += 1
            continue
        mention = _body(tokens, i) or _national(tokens, i) or _country(tokens, starts.get(i))
        if mention is None:
            i += 1
            continue
        yield mention
        i = mention.last


def force_of_code(code: str) -> str:
    """Return the force tree's name for an ISO country code."""
    country = gazetteer.place_by_key(code)
    return _NAMES.get(code, country.name if country else code)


def force_of_country(country: str, name: str) -> str:
    """Return the name of a country's forces in the force tree: US, UK, else the country's name."""
    return _NAMES.get(country, name)


def _make(tokens: Sequence[Token], first: int, last: int, name: str, *, metonym: bool, adjective: bool) -> ForceMention:
    start, end = tokens[first].start, tokens[last - 1].end
    words = " ".join(t.text for t in tokens[first:last])
    return ForceMention(first, last, start, end, name, words, metonym, adjective)


def _body(tokens: Sequence[Token], i: int) -> ForceMention | None:
    if tokens[i].head not in FIRST_WORDS:
        return None
    for length in range(min(4, len(tokens) - i), 0, -1):
        words = " ".join(t.low for t in tokens[i : i + length])
        base = words.removesuffix("-led").removesuffix("-backed") if length == 1 else words
        if words in DEPARTMENTS:
            return _make(tokens, i, i + length, force_of_code(DEPARTMENTS[words]), metonym=True, adjective=False)
        name = NAMES.get(base)
        if name is not None and _is_named(tokens, i, base):
            return _make(tokens, i, i + length, name, metonym=False, adjective=True)
    return None


def _is_named(tokens: Sequence[Token], i: int, base: str) -> bool:
    """Tell the name of a body from the same word in another use: "International Monetary Fund", "the army said"."""
    if not (tokens[i].is_capital or base[:3] in ("al ", "al-") or base in SMALL_LETTERS):
        return False
    if base == "international" and tokens[i].is_capital and i:
        return False
    if base in ("army", "union", "navy") and not (tokens[i].is_capital and i):
        return False
    if base == "marines":
        return i > 0 and not tokens[i - 1].is_number
    if base in _NEEDS_TROOPS and base not in ("army", "navy", "union", "eu", "au"):
        return any(t.low in _TROOPS for t in tokens[i + 1 : i + 4])
    return True


def _national(tokens: Sequence[Token], i: int) -> ForceMention | None:
    """Read "French", "US-led", "Australian/US", "South Korean"."""
    if not tokens[i].is_capital:
        return None
    pair = " ".join(t.text for t in tokens[i : i + 2])
    if len(tokens) > i + 1 and (country := gazetteer.country_of_people(pair)):
        return _make(tokens, i, i + 2, force_of_country(country.key, country.name), metonym=False, adjective=True)
    word = tokens[i].text
    for tail in ("-led", "-backed", "-trained"):
        word = word.removesuffix(tail)
    country = gazetteer.country_of_people(word)
    if country is None:
        return None
    return _make(tokens, i, i + 1, force_of_country(country.key, country.name), metonym=False, adjective=True)


def _country(tokens: Sequence[Token], place: PlaceMention | None) -> ForceMention | None:
    if place is None or place.place is None or place.place.kind not in ("country", "capital"):
        return None
    country = place.place if place.place.kind == "country" else gazetteer.place_by_key(place.place.country or "")
    if country is None:
        return None
    metonym = place.place.kind == "capital"
    if metonym and tokens[place.first].text.isupper() and not place.first:
        return None  # a dateline: "WASHINGTON (AP)"
    return _make(
        tokens, place.first, place.last, force_of_country(country.key, country.name), metonym=metonym, adjective=False
    )
