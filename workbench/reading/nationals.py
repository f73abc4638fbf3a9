"""Tell nationals who are soldiers by what they do: "7,000 Germans will take charge of the sector"."""

from collections.abc import Sequence

from workbench.reading import gazetteer
from workbench.reading.armedwords import SURE_BODIES
from workbench.reading.inflections import both, verbs
from workbench.reading.linking import LOCATIVES
from workbench.reading.movewords import DEPLOYING
from workbench.reading.phrases import Phrase
from workbench.reading.places import PLACE_NOUNS
from workbench.reading.tokens import Token

_SERVING = verbs("patrol, garrison, guard, deploy") | frozenset(
    "stationed serving garrisoned massed deployed ashore".split()
)
# These are a soldier's deeds only where something military is spoken of.
_ASKED = verbs("need, want, request")
_IN_WAR = verbs("fight fought, serve, land, defend, train, advance, withdraw withdrew withdrawn, join, hold held") | {
    "already", "now", "here", "there", "involved", "based", "committed", "under",
}  # fmt: skip
_DEEDS = frozenset(
    tuple(p.split())
    for p in (
        "take charge,take command,take over,taking charge,took over,took charge,stand watch,on guard,on patrol,"
        "come home,coming home,came home,be home,standing watch,stand guard,standing guard,in uniform,on duty,"
        "under command,served alongside,serve alongside,serving alongside,fought alongside"
    ).split(",")
)
_AUXILIARIES = frozenset(
    "will would are were is was be been being have has had could should who now still once to also currently".split()
)
_INCLUDING = verbs("include, lead led, commit, add, involve, reinforce") - {"including"} | DEPLOYING
_MOVED = frozenset("withdrawn withdrawal fewer pullout troop reinforcements draft".split()) | both("battalion brigade")
_TRAVEL = frozenset("tourists evacuated evacuate evacuation holidaymakers embassy consulate passengers visa".split())


def are_soldiers(tokens: Sequence[Token], phrase: Phrase, last: int, *, military: bool) -> bool:
    """Tell whether the nationals counted by a phrase, whose noun ends before tokens[last], serve somewhere."""
    if phrase.size < 10 or any(t.low in _TRAVEL for t in tokens):
        return False
    j = last
    while j < min(len(tokens) - 1, last + 4) and tokens[j].low in _AUXILIARIES:
        j += 1
    low = tokens[j].low if j < len(tokens) else ""
    if low in _SERVING or tuple(t.low for t in tokens[j : j + 2]) in _DEEDS:
        return True
    if any(t.low == "harm" for t in tokens[last : last + 8]):  # "in harm's way"
        return True
    before = tokens[phrase.first - 1].low if phrase.first else ""
    placed = low in LOCATIVES and any(t.low in _MOVED for t in tokens)
    wanted = before in _ASKED and low in ("here", "there")
    return placed or wanted or (military and (low in _IN_WAR or before in _INCLUDING))


def number_of(tokens: Sequence[Token], noun: int, i: int, *, military: bool) -> bool:
    """Tell "cut the number of Australians in the Gulf to 200": whose number a government sets."""
    sets = any(t.low in _SETTING for t in tokens[:i])
    return is_national(tokens[noun]) and (military or sets) and not any(t.low in _TRAVEL for t in tokens)


_SETTING = verbs("cut cut, reduce, bring brought, raise, double, cap, limit, boost, trim, slash, treble, triple")


def is_national(token: Token) -> bool:
    """Tell the plural of a people: "Germans"."""
    return token.is_capital and token.low.endswith("s") and gazetteer.country_of_people(token.text) is not None


def has_men(tokens: Sequence[Token], phrase: Phrase, last: int) -> bool:
    """Tell "France has 13,000 men in the area", "the Army had 4,700 people": what a state or army has somewhere."""
    j = phrase.first - 1
    while j > 0 and tokens[j].low in ("only", "just", "now", "still", "already", "of", "some", "got"):
        j -= 1
    if j < 1 or tokens[j].low not in _HAVING:
        return False
    at = last + (last < len(tokens) and tokens[last].low in ("left", "now", "already", "still"))
    near = tokens[at + 1 : at + 5]
    placed = at < len(tokens) and (tokens[at].low in LOCATIVES or tokens[at].low == "close")
    placed = placed and any(t.is_capital or t.low in PLACE_NOUNS for t in near)
    return placed and any(is_state(t) for t in tokens[max(0, j - 8) : j])


_HAVING = verbs("have had, keep kept, maintain, gather, marshal, put put, post, send sent") | {"has"}


def is_state(token: Token) -> bool:
    """Tell a nation, its seat of government or a body of troops that may have men."""
    if not token.is_capital:
        return token.low in SURE_BODIES or token.low in ("it", "they", "we")
    if token.low in ("united", "u.s.", "u.k."):
        return True
    found = gazetteer.spelling(token.text)
    state = found is not None and found.place.kind in ("country", "capital") and not found.needs_cue
    return state or token.low in SURE_BODIES or gazetteer.country_of_people(token.text) is not None
