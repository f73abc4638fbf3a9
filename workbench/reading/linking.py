"""Link a quantity to whose troops it counts and where they are, by where the names stand around it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workbench.reading.forces import ForceMention
from workbench.reading.lexicon import DETERMINERS, PREPOSITIONS, STOPS
from workbench.reading.places import PlaceMention
from workbench.reading.tokens import Sentence, Token

_LEAVING_VERBS = frozenset(
    ("leave leaving left quit quitting exit enter entered reached near outside inside across").split()
)
_LOCATIVES = _LEAVING_VERBS | frozenset(
    "in to at from near across within around into on along outside inside throughout".split()
)
_SERVICES = frozenset({"ISAF", "Army", "Air Force", "Marine Corps", "Union"})
_OF_PLACE = frozenset(
    ("out outside inside north south east west streets part parts defense defence north-west hills").split()
)
_BARRIERS = frozenset("but while when although whereas because after before since".split())
_DIRECTIONS = frozenset(
    (
        "northern southern eastern western central northeastern northwestern southeastern southwestern far north "
        "south east west"
    ).split()
)
_HOLDERS = frozenset(
    (
        "has have had sent send sends sending deploy deployed deploys provide provided keep keeps keeping "
        "contribute withdraw withdraws is are was will to"
    ).split()
)


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The names of one sentence, and the other quantities, which bar the way between a number and a far name."""

    sentence: Sentence
    forces: tuple[ForceMention, ...]
    places: tuple[PlaceMention, ...]
    quantities: tuple[tuple[int, int], ...]


def force_near(around: Surroundings, first: int, last: int, unit_last: int) -> ForceMention | None:
    """Return whose troops tokens[first:last] are: named among the words, as owner, behind "from", or as subject."""
    tokens = around.sentence.tokens
    inside = [f for f in around.forces if last <= f.first < max(unit_last, last) or first <= f.first < last]
    if inside:
        best = inside[-1] if inside[-1].is_adjective else inside[0]
        return _nation_of(around, best) or best
    behind = [
        f
        for f in around.forces
        if 0 <= f.first - max(last, unit_last) < 8 and _before(tokens, f.first) in ("from", "by")
    ]
    actors = [f for f in around.forces if f.last <= first and not _is_locative(tokens, f)]
    if behind and (not actors or _comes_from(tokens, behind[0])) and not _leaving(tokens, first):
        return behind[0]
    owner = [f for f in actors if first - f.last <= 1]
    if owner:
        return _nation_of(around, owner[-1]) or owner[-1]
    plain = [f for f in actors if not (f.is_metonym and f.words.lower() == "pentagon")]
    if plain:
        return _nearest_actor(tokens, plain)
    return _after_unit(around, max(last, unit_last)) or (actors[-1] if actors else None)


def _comes_from(tokens: Sequence[Token], force: ForceMention) -> bool:
    """Tell "9,800 of those are from the United States", where "from" names the owner."""
    before = [t.low for t in tokens[max(0, force.first - 4) : force.first]]
    return any(a in ("are", "were", "come", "came", "is") and b == "from" for a, b in pairwise(before))


def _nation_of(around: Surroundings, force: ForceMention) -> ForceMention | None:
    """Return the nation right before a service's name: China for "China's People's Liberation Army"."""
    if force.name not in _SERVICES:
        return None
    return next(
        (
            f
            for f in around.forces
            if 0 < force.first - f.last + 1 <= 5 and f.name not in _SERVICES and f.last <= force.first
        ),
        None,
    )


def _nearest_actor(tokens: Sequence[Token], actors: list[ForceMention]) -> ForceMention:
    """Prefer a name beside a word for troops, then the subject of a holding verb, then the nearest."""
    for actor in reversed(actors):
        following = {t.low for t in tokens[actor.last : actor.last + 3]}
        if following & {"troops", "soldiers", "forces", "military", "army", "troop", "force", "marines", "navy"}:
            return actor
    for actor in reversed(actors):
        if actor.last < len(tokens) and tokens[actor.last].low in _HOLDERS | {",", "'s", "who", "which", "boasts"}:
            return actor
    return actors[-1]


def _after_unit(around: Surroundings, last: int) -> ForceMention | None:
    """Read a force named behind the number: "5,000 soldiers of the Afghan National Army"."""
    tokens = around.sentence.tokens
    limit = min((q[0] for q in around.quantities if q[0] >= last), default=len(tokens))
    for force in around.forces:
        if last <= force.first < min(last + 10, limit) and force.is_adjective and not force.is_metonym:
            return force
    return None


def _before(tokens: Sequence[Token], i: int) -> str:
    j = i - 1
    if j > 0 and tokens[j].low == "'s":  # Russia's Kursk region: what stands before Russia
        j -= 2
        while j > i - 5 and j >= 0 and tokens[j].is_capital:
            j -= 1
    while j > i - 5 and j >= 0 and (tokens[j].low in DETERMINERS or tokens[j].text == "(" or _is_adjective(tokens[j])):
        j -= 1
    if j > 0 and tokens[j].low == "of" and tokens[j - 1].low in _OF_PLACE:
        return "in"
    return tokens[j].low if j >= 0 else ""


def _is_adjective(token: Token) -> bool:
    return token.is_word and not token.is_capital and token.low not in STOPS | PREPOSITIONS | _LEAVING_VERBS


def _is_locative(tokens: Sequence[Token], force: ForceMention) -> bool:
    return not force.is_adjective and _before(tokens, force.first) in _LOCATIVES | {
        "of",
        "with",
        "against",
        "between",
        "and",
    } - {"and"}


def _leaving(tokens: Sequence[Token], first: int) -> bool:
    return any(
        t.low in ("withdraw", "withdrawing", "pull", "withdrawal", "pulling", "withdrawn", "home")
        for t in tokens[max(0, first - 6) : first + 10]
    )


def place_near(around: Surroundings, first: int, last: int, unit_last: int) -> PlaceMention | None:
    """Return where the counted people are: the first place behind the number, else the nearest before it."""
    tokens = around.sentence.tokens
    end = max(last, unit_last if unit_last > first else last)
    limit = min((q[0] for q in around.quantities if q[0] >= end), default=len(tokens))
    behind = [p for p in around.places if end <= p.first < limit and not _barred(tokens, end, p.first)]
    usable = [
        p for p in behind if _before(tokens, p.first) in _LOCATIVES and not (_is_force(around, p) and not p.is_generic)
    ]
    if usable:
        return _destination(tokens, usable)
    if first and tokens[first - 1].low in ("host", "hosts", "hosted", "hosting"):
        return next((p for p in around.places if p.last <= first), None)
    before = [p for p in around.places if p.last <= first and _before(tokens, p.first) in _LOCATIVES]
    if before:
        return before[-1]
    return next(
        (
            p
            for p in around.places
            if p.first >= limit and _before(tokens, p.first) in _LOCATIVES and _is_same_list(tokens, end, p)
        ),
        None,
    )


def _destination(tokens: Sequence[Token], places: list[PlaceMention]) -> PlaceMention:
    """Prefer the end of "from Syria to western Iraq"."""
    if (
        len(places) > 1
        and _before(tokens, places[0].first) == "from"
        and _before(tokens, places[1].first) in ("to", "into")
    ):
        return places[1]
    if len(places) > 1 and places[1].first <= places[0].last + 1 and places[1].place is not None:
        return places[1]  # Russia's Kursk region
    return places[0]


def _is_same_list(tokens: Sequence[Token], end: int, place: PlaceMention) -> bool:
    return not any(t.text == ";" or t.low in _BARRIERS for t in tokens[end : place.first])


def _is_force(around: Surroundings, place: PlaceMention) -> bool:
    tokens = around.sentence.tokens
    return _before(tokens, place.first) == "from" and not _leaving(tokens, place.first - 6 if place.first > 6 else 0)


def _barred(tokens: Sequence[Token], start: int, end: int) -> bool:
    return any(t.text == ";" or t.low in _BARRIERS for t in tokens[start:end])
