"""Read a number without any noun as troops where only troops are moved so: "sending 1,500 more to Iraq"."""

from collections.abc import Sequence

from workbench.reading import gazetteer
from workbench.reading.armedwords import CIVILIANS, POLICE
from workbench.reading.fatewords import FATE_NOUNS
from workbench.reading.inflections import both, plurals, verbs
from workbench.reading.lexicon import PREPOSITIONS, STOPS, TIME_WORDS
from workbench.reading.linking import LOCATIVES
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token

# Said of no people but troops.
_STRICT = verbs("deploy, redeploy, withdraw withdrew withdrawn, station, garrison, mobilize, mobilise") | both(
    "pullout drawdown withdrawal pullback redeployment deployment"
)
# Said of troops where the sentence has something military or a government in it.
_MOVING = verbs(
    "send sent, dispatch, despatch, keep kept, pull, shift, move, remove, bring brought, commit, pledge, contribute, "
    "rotate, airlift, ship, transfer, retain, maintain, add, base, leave left, fly flew flown, order, put put"
) | both("removal departure addition dispatch")
_ASKING = verbs(
    "request, need, want, ask, require, seek sought, authorize, authorise, approve, propose, recommend, offer, "
    "promise, provide, favor, favour, have had, field"
) | {"has"}
# Without any other hint: what a statesman does with so many in a country.
_TELLTALE = (_STRICT | verbs("send sent, keep kept, pull")) | {"leave", "leaving", "leaves"}
_DOING = verbs("remain, stay, head, arrive, go went gone, depart, return, land, redeploy, withdraw withdrew withdrawn, "
               "deploy, leave left, station, base, send sent, pull, need, require, come came, serve")  # fmt: skip
_SKIPPED = frozenset("of all only just the another about for out home back in at up to".split())
_BETWEEN = TIME_WORDS | frozenset(
    "will would are were is was be been being have has had could should can may might must more more than planned "
    "additional to others also not".split()
)
_STATESMEN = frozenset(
    "president minister premier chancellor pentagon nato congress parliament white war alliance commander-in-chief "
    "commanders generals defense defence administration".split()
)
_SPEAKERS = plurals("official minister diplomat lawmaker legislator delegate deputy politician american iraqi afghan "
                    "palestinian israeli citizen volunteer person guard")  # fmt: skip
_CIVIL = ((CIVILIANS | POLICE | FATE_NOUNS) - _SPEAKERS - {"americans", "people", "remains"}) | frozenset(
    "homeless stranded embassy embassies company companies factory workforce staff firm aid trapped displaced airline "
    "voters votes pounds euros dollars million billion flood floods quake earthquake hurricane storm strike union "
    "inspectors sales customers letters copies cars tons tonnes barrels miles fans schools hospital jobless".split()
)
_ENDING = frozenset("behind home ashore there abroad overseas".split())
_PLACE_REACH = 9


def is_elided(tokens: Sequence[Token], phrase: Phrase, *, military: bool) -> bool:
    """Tell whether a number that stands alone can only be of troops, by what is done with them and where."""
    if phrase.size < 10 or not _stands_alone(tokens, phrase.last) or any(t.low in _CIVIL for t in tokens):
        return False
    verb = _governor(tokens, phrase.first)
    doing = _deed(tokens, phrase.last)
    place = _place_behind(tokens, phrase.last)
    if verb in _STRICT and (place or military):
        return True
    hinted = military or any(t.low in _STATESMEN for t in tokens)
    if hinted and (verb in _MOVING or doing) and (place or phrase.additive):
        return True
    asked = verb in _ASKING and (phrase.additive or place)
    if military and (asked or doing in ("needed", "required")):
        return True
    sent = verb in _TELLTALE and phrase.size >= 50
    return sent and _is_country(tokens, place) and (phrase.additive is not None or phrase.size % 50 == 0)


def _stands_alone(tokens: Sequence[Token], last: int) -> bool:
    if last >= len(tokens) or not tokens[last].is_word:
        return last >= len(tokens) or tokens[last].text in ".,;!?)—–"
    low = tokens[last].low
    return low in PREPOSITIONS or low in STOPS or low in _DOING or low in TIME_WORDS or low in _BETWEEN


def _governor(tokens: Sequence[Token], first: int) -> str:
    """Return the word whose object the number is, over "all", "out", "of the"."""
    j = first - 1
    while j > 0 and first - j < 4 and tokens[j].low in _SKIPPED:
        j -= 1
    return tokens[j].low if j >= 0 else ""


def _deed(tokens: Sequence[Token], last: int) -> str:
    """Return what the counted do, or have done to them, over auxiliaries: "3,900 more headed", "200 would stay"."""
    j = last
    while j < min(len(tokens), last + 5) and tokens[j].low in _BETWEEN:
        j += 1
    return tokens[j].low if j < len(tokens) and tokens[j].low in _DOING else ""


def _place_behind(tokens: Sequence[Token], last: int) -> int:
    """Return where "in Iraq", "to the region", "behind" begins, or 0."""
    for j in range(last, min(len(tokens), last + _PLACE_REACH)):
        low = tokens[j].low
        if tokens[j].text in ".;:" or low in ("but", "while", "because"):
            return 0
        if low in _ENDING:
            return j
        near = tokens[j + 1 : j + 4]
        if low in LOCATIVES and near and (any(t.is_capital for t in near) or near[0].low in ("the", "that")):
            return j
    return 0


def _is_country(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a listed country or town stands behind the preposition."""
    if not place:
        return False
    capitals = [t.text for t in tokens[place + 1 : place + 4] if t.is_capital]
    named = [gazetteer.spelling(" ".join(capitals[:n])) for n in range(len(capitals), 0, -1)]
    return any(s is not None and s.place.kind in ("country", "capital", "world region") for s in named)
