"""Link a quantity to whose troops it counts, by where the names of forces stand around it."""

from collections.abc import Sequence

from workbench.reading.armedwords import BODIES, NONSTATE, PERSONS, SOLDIERS, SURE_BODIES
from workbench.reading.armies import NAMES
from workbench.reading.forces import ForceMention
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import DETERMINERS, STOPS
from workbench.reading.linking import LOCATIVES, Surroundings, clause_start, is_leaving, word_before
from workbench.reading.movewords import DEPLOYING
from workbench.reading.tokens import Token

# Services of several nations: the nation beside them is whose they are.
_SERVICES = frozenset({"ISAF", "Army", "Air Force", "Royal Air Force", "Marine Corps", "Navy", "Union", "government"})
_HOLDERS = (
    DEPLOYING
    | verbs("have had, keep kept, host, hold held, boast, lead led")
    | frozenset("has is are was were will would to".split())
)
# "900 of them from Nigeria", "640 of those come from Ghana".
_OWNED = frozenset("of them those these whom which are were come came coming is all mostly mainly drawn".split())
_TROOP_NOUNS = SOLDIERS | SURE_BODIES | frozenset({"troop"})
_COUNTED = _TROOP_NOUNS | PERSONS
_BODIES_BY_NAME = frozenset(NAMES.values())
_CONTINGENTS = frozenset("contingent force mission garrison presence deployment operation team".split())
# Countries whose name takes an article; before any other it belongs to the noun behind ("the Vietnam war").
_WITH_ARTICLE = frozenset(
    "united u.s. u.k. netherlands philippines soviet maldives gambia congo sudan ukraine central czech".split()
)


def force_near(around: Surroundings, first: int, last: int, unit_last: int) -> ForceMention | None:
    """Return whose troops tokens[first:last] are: named among the words, as owner, behind "from", or as subject."""
    tokens = around.sentence.tokens
    if "respectively" in around.sentence.lows and (paired := _respective(around, first)):
        return paired
    actors = [f for f in around.forces if f.last <= first and _may_act(tokens, f, first)]
    inside = _inside(around, first, last, unit_last)
    if inside:
        return _nation_of(around, inside, actors) or inside
    end = max(last, unit_last)
    if tokens[end - 1].low in NONSTATE:  # no nation's guerrillas unless it says so
        actors = [f for f in actors if f.name in _BODIES_BY_NAME]
    limit = around.next_quantity(end)
    alone = not any(last <= q[0] < end for q in around.quantities)  # "2,000 of the 5,400 soldiers in the UN force"
    if alone and (owner := _of_the_force(around, end, limit)):
        return owner
    if sender := _sender(around, end):
        return sender
    behind = [f for f in around.forces if 0 <= f.first - end < 8 and f.first < limit and _is_from(tokens, f)]
    if behind and (not actors or _comes_from(tokens, behind[0], end)) and not is_leaving(tokens, first):
        return behind[0]
    return (
        _actor(around, actors, first)
        or _behind_comma(around, first, end)
        or _after_unit(around, end, limit)
        or (actors[-1] if actors else None)
    )


def _respective(around: Surroundings, first: int) -> ForceMention | None:
    """Pair "Italy, Spain and Portugal offered 2,000, 1,100 and 300 soldiers respectively" one by one."""
    starts = sorted(q[0] for q in around.quantities)
    before = [f for f in around.forces if f.last <= starts[0]]
    return before[starts.index(first)] if len(before) == len(starts) and first in starts else None


def _inside(around: Surroundings, first: int, last: int, unit_last: int) -> ForceMention | None:
    """Return the force named among the quantity's words; "its 2,000-strong Iraq contingent" names a place there."""
    tokens = around.sentence.tokens
    inside = [
        f
        for f in around.forces
        if (last <= f.first < max(unit_last, last + f.is_adjective) or first <= f.first < last)
        and (f.is_adjective or f.last >= len(tokens) or tokens[f.last].low not in _CONTINGENTS)
        and not _owns_another(around, f, first)
    ]
    if not inside:
        return None
    if inside[0].first == last and around.next_quantity(last) < unit_last:
        return inside[0]  # "2,000 U.S. and 800 British special forces"
    # "the Danish contribution to NATO's contingent": what a preposition adds is another's
    stop = next(
        (j for j in range(inside[0].last, unit_last) if tokens[j].low in ("to", "in", "for", "with")), unit_last
    )
    near = [f for f in inside if f.first <= stop]
    return near[-1] if near[-1].is_adjective else near[0]


def _owns_another(around: Surroundings, force: ForceMention, first: int) -> bool:
    """Tell the Poland of "France 800 and Poland 1,200 soldiers", which stands right before a number of its own."""
    return not force.is_adjective and any(force.last == q[0] != first for q in around.quantities)


def _may_act(tokens: Sequence[Token], force: ForceMention, first: int) -> bool:
    return not _modifies(tokens, force) and (not _is_locative(tokens, force) or _is_apposed(tokens, force, first))


def _modifies(tokens: Sequence[Token], force: ForceMention) -> bool:
    """Tell "the Iraq war", where the country is no actor."""
    if force.is_adjective or not force.first or tokens[force.first - 1].low not in ("the", "a", "an", "this"):
        return False
    return tokens[force.first].low not in _WITH_ARTICLE and not force.is_metonym


def _is_apposed(tokens: Sequence[Token], force: ForceMention, first: int) -> bool:
    """Tell "to Italy, the largest partner with 1,700 soldiers": the name is explained by what holds the number."""
    between = tokens[force.last : first]
    opens = len(between) > 1 and between[0].text == "," and between[1].low in (*DETERMINERS, "which", "whose")
    return opens and not any(t.text in ",;" for t in between[1:])


def _actor(around: Surroundings, actors: list[ForceMention], first: int) -> ForceMention | None:
    """Return the owner right before the number, else the likeliest subject, of its own clause first."""
    tokens = around.sentence.tokens
    owner = [f for f in actors if first - f.last <= 1 or _has_body(tokens, f, first)]
    if owner:
        return _nation_of(around, owner[-1], []) or owner[-1]
    plain = [f for f in actors if not (f.is_metonym and f.words.lower() == "pentagon")]
    start = clause_start(tokens, first)
    own = [f for f in plain if f.first >= start]
    return _nearest_actor(tokens, own or plain) if plain else None


def _has_body(tokens: Sequence[Token], force: ForceMention, first: int) -> bool:
    """Tell "an Iraqi division of 6,000": the body beside the name is what the number counts."""
    return 2 <= first - force.last <= 3 and tokens[force.last].low in BODIES and tokens[force.last + 1].low == "of"


def _nearest_actor(tokens: Sequence[Token], actors: list[ForceMention]) -> ForceMention:
    """Prefer a name beside a word for troops, then the subject of a holding verb, then the nearest."""
    for actor in reversed(actors):
        if any(t.low in _COUNTED for t in tokens[actor.last : actor.last + 3]):
            return actor
    for actor in reversed(actors):
        following = tokens[actor.last].low if actor.last < len(tokens) else ""
        if following in _HOLDERS or following in (",", "'s", "who", "which"):
            return actor
    return actors[-1]


def _of_the_force(around: Surroundings, end: int, limit: int) -> ForceMention | None:
    """Read the body behind the people: "soldiers in the multinational force", "men of the Afghan National Army"."""
    tokens = around.sentence.tokens
    for force in around.forces:
        near = end < force.first < min(end + 4, limit) and force.is_adjective
        if (
            near
            and tokens[end].low in ("in", "of", "with")
            and _TROOP_NOUNS & {t.low for t in tokens[force.last - 1 : force.last + 3]}
        ):
            return force
    return None


def _is_from(tokens: Sequence[Token], force: ForceMention) -> bool:
    return word_before(tokens, force.first) in ("from", "by")


def _comes_from(tokens: Sequence[Token], force: ForceMention, end: int) -> bool:
    """Tell "640 of those come from Ghana", "900 of them from Nigeria": here "from" names the owner."""
    j = force.first - 1
    while j > 0 and tokens[j].low in DETERMINERS:
        j -= 1
    if j <= 0 or tokens[j].low != "from":
        return False
    return tokens[j - 1].low in _OWNED or tokens[j - 1].is_number or (j == end and force.is_adjective)


def _nation_of(around: Surroundings, force: ForceMention, actors: list[ForceMention]) -> ForceMention | None:
    """Return the nation of a service: right before its name ("China's People's Liberation Army"), else the subject."""
    if force.name not in _SERVICES:
        return None
    nations = [f for f in around.forces if f.last <= force.first and f.name not in _SERVICES]
    beside = next((f for f in reversed(nations) if force.first - f.last + 1 <= 5), None)
    return beside or next((f for f in reversed(actors) if f in nations and not f.is_metonym), None)


def _behind_comma(around: Surroundings, first: int, end: int) -> ForceMention | None:
    """Read "With 4,800 soldiers, Uganda is the backbone": the subject follows what it has."""
    tokens = around.sentence.tokens
    led = first > 0 and tokens[first - 1].low in ("with", "contributing", "providing", "fielding")
    return next((f for f in around.forces if led and f.first == end + 1 and tokens[end].text == ","), None)


def _after_unit(around: Surroundings, end: int, limit: int) -> ForceMention | None:
    """Read a force named behind the number: "5,000 soldiers of the Afghan National Army"."""
    for force in around.forces:
        if end <= force.first < min(end + 10, limit) and force.is_adjective and not force.is_metonym:
            return force
    return None


def _names_its_own(tokens: Sequence[Token], last: int) -> bool:
    """Tell "Bundeswehr soldiers", "Japan's ground forces", and the Chad of "has left Chad with 900 men"."""
    owned = [t.low for t in tokens[last + 1 : last + 4]] if tokens[last : last + 1] and tokens[last].low == "'s" else []
    following = tokens[last].low if last < len(tokens) else ""
    return (
        following in _COUNTED or any(w in _COUNTED for w in owned) or (following == "with" and _is_left(tokens, last))
    )


def _is_left(tokens: Sequence[Token], last: int) -> bool:
    return last > 1 and tokens[last - 2].low in ("left", "leave", "leaves", "leaving")


def _sender(around: Surroundings, end: int) -> ForceMention | None:
    """Read "the reservists Israel called up", "5,000 troops France sent": who does it stands right behind them."""
    tokens = around.sentence.tokens
    sent = next((f for f in around.forces if f.first == end and f.last < len(tokens) and not f.is_adjective), None)
    return sent if sent and tokens[sent.last].is_word and tokens[sent.last].low not in STOPS - _HOLDERS else None


def _is_locative(tokens: Sequence[Token], force: ForceMention) -> bool:
    before = word_before(tokens, force.first)
    if _names_its_own(tokens, force.last):
        return False
    if before == "with" and any(t.low.endswith("ing") for t in tokens[force.last : force.last + 2]):
        return False  # "with China alone setting up a force"
    # "contribution to UNIFIL"
    if force.is_adjective and force.name in _BODIES_BY_NAME and tokens[force.first - 1].low in ("to", "for"):
        return force.last >= len(tokens) or not tokens[force.last].is_word or tokens[force.last].low in STOPS
    return not force.is_adjective and (before in LOCATIVES or before in ("of", "with", "against", "for"))
