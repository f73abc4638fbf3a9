"""Link a quantity to where the counted people are, go to or leave, by where the names of places stand around it."""

from collections.abc import Sequence

from workbench.reading.inflections import verbs
from workbench.reading.lexicon import DETERMINERS
from workbench.reading.linking import LOCATIVES, Surroundings, is_leaving, word_before
from workbench.reading.places import LOCATION_VERBS, PLACE_NOUNS, PlaceMention
from workbench.reading.tokens import Token

_BARRIERS = frozenset("but while when although whereas because after before since though as".split())
_RELATIVE = frozenset("who whom which whose where".split())
_HOSTING = verbs("host, house, welcome, admit, accept, receive, shelter, harbor, harbour")
_HOSTED = 12
_CHAIN = 6
_CHAINING = frozenset("of in near outside around at".split())
_CONTINGENTS = frozenset("contingent force mission garrison presence deployment operation".split())


def place_near(around: Surroundings, first: int, last: int, unit_last: int) -> PlaceMention | None:
    """Return where the counted people are: the first place behind the number, else the nearest before it."""
    tokens = around.sentence.tokens
    end = max(last, unit_last if unit_last > first else last)
    limit = around.next_quantity(end)
    within = next((p for p in around.places if last <= p.first < end and _is_sent_to(tokens, p)), None)
    if within:
        return within
    behind = [p for p in around.places if end <= p.first < limit and not _barred(tokens, end, p.first)]
    usable = [p for p in behind if _holds(around, p)]
    if any(last <= q[0] < end for q in around.quantities):  # 900 of the 2,600 in Mali are at Gao
        being = next((j for j in range(end, limit) if tokens[j].low in ("are", "is", "were", "will", "was")), end)
        usable = [p for p in usable if p.first > being] or usable
    before = [p for p in around.places if p.last <= first and _is_located(tokens, p)]
    if usable and not (_is_object(tokens, usable[0]) and before and not before[-1].is_generic):
        return _destination(tokens, usable)
    if before:
        return _within_chain(tokens, before[-1], before)
    return _host(around, first) or _shared(around, end, limit)


def _is_object(tokens: Sequence[Token], place: PlaceMention) -> bool:
    """Tell "could not hold the enclave": what is held by description is less telling than a name before."""
    return place.is_generic and word_before(tokens, place.first) in LOCATION_VERBS


def _is_sent_to(tokens: Sequence[Token], place: PlaceMention) -> bool:
    """Tell the place in "its 2,000-strong Iraq contingent"."""
    listed = place.place is not None and not tokens[place.first].low.endswith(".")
    return listed and place.last < len(tokens) and tokens[place.last].low in _CONTINGENTS


def _is_located(tokens: Sequence[Token], place: PlaceMention) -> bool:
    before = word_before(tokens, place.first)
    return place.is_located or before in LOCATIVES or (before == "for" and place.place is not None)


def _holds(around: Surroundings, place: PlaceMention) -> bool:
    """Tell whether people may be at a place: it has its preposition and does not name where they come from."""
    return _is_located(around.sentence.tokens, place) and not _is_origin(around, place)


def _is_origin(around: Surroundings, place: PlaceMention) -> bool:
    tokens = around.sentence.tokens
    return word_before(tokens, place.first) == "from" and not is_leaving(tokens, max(0, place.first - 6))


def _destination(tokens: Sequence[Token], places: list[PlaceMention]) -> PlaceMention:
    """Prefer the end of "from Syria to western Iraq" and the name in "the outskirts of the Malian town of Kidal"."""
    if len(places) > 1:
        ends = [word_before(tokens, p.first) for p in places[:2]]
        if ends[0] == "from" and ends[1] in ("to", "into"):
            return places[1]
    return _within_chain(tokens, places[0], places)


def _within_chain(tokens: Sequence[Token], place: PlaceMention, places: list[PlaceMention]) -> PlaceMention:
    """Follow "the outskirts of the Malian town of Kidal", "Russia's Kursk region" to the name that places it best."""
    for other in places:
        between = tokens[place.last : other.first]
        if other.first < place.last or len(between) > _CHAIN:
            continue
        owned = not place.is_generic and len(between) <= 1 and other.place is not None
        chained = place.is_generic and bool(between) and between[0].low in _CHAINING
        if owned or (chained and all(_chains(t) for t in between)):
            place = other
    return place


def _chains(token: Token) -> bool:
    return token.low in _CHAINING or token.low in DETERMINERS or token.is_capital or token.low in PLACE_NOUNS


def _host(around: Surroundings, first: int) -> PlaceMention | None:
    """Read "Niger hosts 1,100 American soldiers": who receives them is where they are."""
    tokens = around.sentence.tokens
    for j in range(first - 1, max(-1, first - _HOSTED), -1):
        if tokens[j].low in _HOSTING or (tokens[j].low == "home" and tokens[j + 1].low == "to"):
            return next((p for p in around.places if p.last <= j and p.place is not None), None)
    return None


def _shared(around: Surroundings, end: int, limit: int) -> PlaceMention | None:
    """Take the place that the rest of a list is at: "500 French and 300 German soldiers in Mali"."""
    tokens = around.sentence.tokens
    for place in around.places:
        if place.first >= limit and _holds(around, place):
            between = tokens[end : place.first]
            far = any(t.text == ";" or t.low in _BARRIERS or t.low in _RELATIVE for t in between)
            return None if far else place
    return None


def _barred(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.text == ";" or t.low in _BARRIERS for t in tokens[start:end])
