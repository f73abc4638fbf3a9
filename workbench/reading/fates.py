"""Tell people to whom something happened (killed, charged, polled, signed up) from a force that is somewhere."""

from collections.abc import Sequence
from itertools import takewhile

from workbench.reading.armedwords import BODIES
from workbench.reading.fatewords import FATE_NOUNS, FATE_VERBS, FATES, OPINIONS, SIGNED_UP, SURVEYS
from workbench.reading.headnouns import is_past
from workbench.reading.inflections import verbs
from workbench.reading.lexicon import DETERMINERS, STOPS
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token
from workbench.reading.units import Unit
from workbench.reading.wordruns import run_at, runs_of

_BOUNDARIES = frozenset(
    ("when while because since after before amid following until although though as if where whose but to for").split()
)
_OTHER_EVENTS = frozenset("after before when while since because until although though as if".split())
_AUXILIARIES = frozenset(
    (
        "is are was were be been being has have had having who that which also already reportedly allegedly now "
        "still just since so far then all not yet it they later were, either both believed feared presumed "
        "confirmed"
    ).split()
)
_LIVELY = frozenset(
    (
        "deployed stationed based remain remains remained serving serve served fighting stay stayed arrive arrived "
        "leave left guard patrol patrolling massed amassed"
    ).split()
)
_SPEECH = frozenset("said says say told tells telling added `` \" “ ''".split())
_LIST_WORDS = frozenset("the a an of all his her their its as well both dead".split())
_LAYING = frozenset("laid lay laying lays gave give surrendered handed".split())
_PARTS = frozenset({"any", "none"})
_AUDIENCE = verbs("tell told, address, greet, thank, salute, applaud")
_SAVINGS = frozenset("review cuts budget savings reorganisation reorganization restructuring reforms plans".split())
_WOUNDS = frozenset("wounds injuries burns concussion concussions frostbite malaria".split())
_COURTS = frozenset("charges charge trial court prosecution court-martial jail prison".split())
_FATE_REACH = 14
_SIGNED_UP = runs_of(SIGNED_UP)
_SIGNING = verbs("sign, round, line, beat beaten, shoot shot, blow blew blown")
_CAPTIVE = frozenset("hostage captive prisoner prisoners hostages captives".split())


def befell(tokens: Sequence[Token], phrase: Phrase, unit: Unit) -> bool:
    """Tell whether the counted people are casualties, captives, accused, respondents or recruits, not a level."""
    if _is_whole(tokens, phrase.first):
        return False
    return (
        _governed(tokens, phrase)
        or _followed(tokens, max(unit.last, phrase.last))
        or any(is_past(m.low) for m in tokens[phrase.number_last : unit.first])
    )


def _is_whole(tokens: Sequence[Token], first: int) -> bool:
    """Tell the 2,000 of "100 of Chad's 2,000 soldiers deserted": what befell the part did not befall the whole."""
    j = first - 1
    while j > 0 and (tokens[j].low in DETERMINERS or tokens[j].is_capital or tokens[j].low == "'s"):
        j -= 1
    part = j > 0 and (tokens[j - 1].is_number or tokens[j - 1].low in _PARTS)
    return part and j < first - 1 and tokens[j].low == "of"


def _governed(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Look left: "killing three soldiers", "the deaths of six", "the death toll … to 93"."""
    i = phrase.first - 1
    if i < 0 or (tokens[i].low in ("lose", "losing") and any(t.low in _SAVINGS for t in tokens)):
        return False  # "could lose 1,500 sailors under the review"
    if tokens[i].low in _AUDIENCE or (i and tokens[i].low == "up" and tokens[i - 1].low in _SIGNING):
        return True
    return _suffered(tokens, phrase, i)


def _suffered(tokens: Sequence[Token], phrase: Phrase, i: int) -> bool:
    """Look left from tokens[i] for what befell the people."""
    seen = 0
    while i >= 0 and seen < 9:
        low = tokens[i].low
        if low in FATE_VERBS and _is_list(tokens[i + 1 : phrase.first]):
            return True
        if (
            low in FATE_VERBS
            and seen <= 3
            and all(
                t.low in DETERMINERS or t.low in BODIES or t.low in ("only", "of", "up", "own", "as", "patrol")
                for t in tokens[i + 1 : phrase.first]
            )
        ):
            return not (
                low in ("lost", "captured", "killed")
                and seen == 0
                and i
                and tokens[i - 1].low in ("were", "was", "are")
            )
        if low in FATE_NOUNS and (
            seen <= 2 or tokens[i + 1].low in ("toll", "are", "is", "were", "to", "of", "for", "has", "in", "at")
        ):
            return _reaches(tokens, i, phrase.first)
        if tokens[i].text in ";:.—" or low in ("but", "who", "that"):
            return False
        seen += 1
        i -= 1
    return False


def _is_list(between: Sequence[Token]) -> bool:
    """Tell whether only nouns, commas and "and" lie between: "killed a hostage, two members … and all 14"."""
    listed = any(t.low in (",", "and") for t in between)
    return listed and not any(t.low in STOPS - _LIST_WORDS or t.text in ';."“”' for t in between)


def _reaches(tokens: Sequence[Token], noun: int, first: int) -> bool:
    """Tell whether nothing between a fate's noun and the number says that a force is meant after all."""
    return not any(t.low in _LIVELY or (t.text in ",;" and t.low != ",") for t in tokens[noun + 1 : first])


def _followed(tokens: Sequence[Token], i: int) -> bool:
    """Look right for a passive or a verb of dying before anything that says the people are in place."""
    if any(t.low in _CAPTIVE for t in tokens[i : i + 3]):  # "holding 318 peacekeepers hostage"
        return True
    auxiliary = False
    for j in range(i, min(i + _FATE_REACH, len(tokens))):
        if _stops(tokens, i, j, auxiliary=auxiliary):
            return False
        low = tokens[j].low
        if low in FATES and not _is_loss_of_life(tokens, j):
            return auxiliary or not _takes_object(tokens, j)
        if _is_fate(tokens, j):
            return True
        if signed := run_at(tokens, j, _SIGNED_UP):
            return j - i < 4 or signed[-1] == "served"
        auxiliary = auxiliary or low in _AUXILIARIES
    return False


def _stops(tokens: Sequence[Token], i: int, j: int, *, auxiliary: bool) -> bool:
    """Tell whether tokens[j] says that the people at tokens[i] are in place, or begins something else."""
    low = tokens[j].low
    if low in _LIVELY or low in _SPEECH or tokens[j].text in ";.—":
        return True
    if low in ("whom", "them") and j - i > 1 and tokens[j - 1].low == "of":
        return True  # "31,000 soldiers, of whom 2,900 are sick"
    return low in _BOUNDARIES and not auxiliary and (j > i or low in _OTHER_EVENTS)


def _is_loss_of_life(tokens: Sequence[Token], j: int) -> bool:
    return tokens[j].low == "lost" and j + 2 < len(tokens) and tokens[j + 2].low in ("lives", "life", "limbs")


def _is_fate(tokens: Sequence[Token], j: int) -> bool:
    """Tell "lost their lives" and "face charges"."""
    faced = tokens[j].low in ("face", "faced", "facing") and any(t.low in _COURTS for t in tokens[j + 1 : j + 5])
    disarmed = tokens[j].low in _LAYING and any(t.low in ("arms", "weapons") for t in tokens[j + 1 : j + 4])
    return faced or disarmed or tokens[j].low in _WOUNDS or _is_loss_of_life(tokens, j)


def _takes_object(tokens: Sequence[Token], j: int) -> bool:
    """Tell the active "soldiers killed 20 militants" from the passive "soldiers killed in clashes"."""
    if j + 1 >= len(tokens) or tokens[j].low in ("died", "dead", "die", "dying", "deserted", "surrendered"):
        return False
    following = tokens[j + 1]
    return (
        following.is_number or following.low in DETERMINERS or following.low in ("more", "up", "at", "dozens", "some")
    )


def is_opinion(tokens: Sequence[Token], last: int) -> bool:
    """Tell a percentage of people who think something: a poll's, never a share of a force."""
    near = {t.low for t in takewhile(lambda t: t.text not in ",;.", tokens[last : last + 12])}  # ", an official said"
    return bool(near & OPINIONS) or any(t.low in SURVEYS for t in tokens)
