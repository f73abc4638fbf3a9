"""Read a number without any noun as troops where only troops are moved so: "sending 1,500 more to Iraq"."""

from collections.abc import Sequence

from workbench.reading import gazetteer
from workbench.reading.elidedwords import (
    ASKING,
    BETWEEN,
    CIVIL,
    DOING,
    ENDING,
    HOLDING,
    LEAST,
    MAINTAINING,
    MANY,
    MOVES,
    MOVING,
    PASSIVE,
    SIZES,
    SKIPPED,
    STATESMEN,
    STAYING,
    STRICT,
    TELLTALE,
    TOLD,
)
from workbench.reading.lexicon import PREPOSITIONS, STOPS, TIME_WORDS
from workbench.reading.linking import LOCATIVES
from workbench.reading.nationals import is_state
from workbench.reading.phrases import Phrase
from workbench.reading.tokens import Token

_PLACE_REACH = 9


def is_elided(tokens: Sequence[Token], phrase: Phrase, *, military: bool) -> bool:
    """Tell whether a number that stands alone can only be of troops, by what is done with them and where."""
    if phrase.size < LEAST or not _stands_alone(tokens, phrase.last):
        return False
    if not CIVIL.isdisjoint([t.low for t in tokens]):
        return False
    verb, doing, place = _governor(tokens, phrase.first), _deed(tokens, phrase.last), _place_behind(tokens, phrase.last)
    if (verb in STRICT and (place or military)) or (doing in PASSIVE and phrase.size >= MANY):
        return True
    if military or any(t.low in STATESMEN for t in tokens):
        return _is_size(tokens, phrase.first, military=military) or _is_moved(
            tokens, phrase, verb, doing, place, military=military
        )
    return phrase.size >= MANY and _is_sent(tokens, phrase, verb, place)


def _is_moved(tokens: Sequence[Token], phrase: Phrase, verb: str, doing: str, place: int, *, military: bool) -> bool:
    """Judge beside something military: the number is sent, kept, asked for, said to be, or stays somewhere."""
    somewhere = bool(place) or phrase.additive is not None
    if (verb in MOVING or doing) and somewhere:
        return True
    told = verb in TOLD and (place == phrase.last or _is_denied(tokens, phrase.last))
    return military and ((verb in ASKING and somewhere) or doing in STAYING or told)


def _is_denied(tokens: Sequence[Token], last: int) -> bool:
    """Tell "2,000, not 900, in Syria"."""
    return last + 2 < len(tokens) and tokens[last].text == "," and tokens[last + 1].low == "not"


def _is_size(tokens: Sequence[Token], first: int, *, military: bool) -> bool:
    """Read "the number would fall to 8,600", "go down to 5,500", "the surge is 30,000"."""
    before = tokens[first - 1].low if first else ""
    if before not in ("to", "at", "from", "is", "was", "of"):
        return False
    nouns = [t.low for t in tokens[max(0, first - 8) : first]]
    if before != "of" and (any(n in SIZES for n in nouns) or nouns[-2:-1] == ["down"]):
        return True
    return military and any(n in MOVES for n in nouns)


def _is_sent(tokens: Sequence[Token], phrase: Phrase, verb: str, place: int) -> bool:
    """Judge without any hint: sent to, kept in, or had in a listed place."""
    subject = any(t.low == "we" or is_state(t) for t in tokens[max(0, phrase.first - 8) : phrase.first])
    lowered = [t.low for t in tokens[max(0, phrase.first - 2) : phrase.first]] == ["down", "to"]
    if (verb in MAINTAINING and subject) or (lowered and any(t.low in MAINTAINING for t in tokens)):
        return True
    behind = [t.low for t in tokens[phrase.last : phrase.last + 2]]
    if verb in TELLTALE and behind in (["of", "them"], ["of", "those"]):
        return True
    if not _is_listed(tokens, place) or not (phrase.additive or phrase.size % 50 == 0):
        return False
    holding = verb in HOLDING and place == phrase.last
    return verb in TELLTALE or (holding and subject)


def _stands_alone(tokens: Sequence[Token], last: int) -> bool:
    if last >= len(tokens) or not tokens[last].is_word:
        return last >= len(tokens) or tokens[last].text in ".,;!?)—–"
    low = tokens[last].low
    return low in PREPOSITIONS or low in STOPS or low in DOING or low in TIME_WORDS or low in BETWEEN


def _governor(tokens: Sequence[Token], first: int) -> str:
    """Return the word whose object the number is, over "all", "out", "of the"; "home" tells of troops by itself."""
    j = first - 1
    while j > 0 and first - j < 4 and tokens[j].low in SKIPPED:
        if tokens[j].low == "home" and tokens[j - 1].low in MOVING:
            return "withdraw"
        j -= 1
    return tokens[j].low if j >= 0 else ""


def _deed(tokens: Sequence[Token], last: int) -> str:
    """Return what the counted do, or have done to them, over auxiliaries: "3,900 more headed", "200 would stay"."""
    j = last
    while j < min(len(tokens), last + 5) and tokens[j].low in BETWEEN:
        j += 1
    return tokens[j].low if j < len(tokens) and tokens[j].low in DOING else ""


def _place_behind(tokens: Sequence[Token], last: int) -> int:
    """Return where "in Iraq", "to the region", "behind" begins, or 0."""
    for j in range(last, min(len(tokens), last + _PLACE_REACH)):
        low = tokens[j].low
        if tokens[j].text in ".;:" or low in ("but", "while", "because"):
            return 0
        if low in ENDING:
            return j
        near = tokens[j + 1 : j + 4]
        if low in LOCATIVES and near and (any(t.is_capital for t in near) or near[0].low in ("the", "that")):
            return j
    return 0


def _is_listed(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether a listed place stands behind the preposition."""
    if not place:
        return False
    capitals = [t.text for t in tokens[place + 1 : place + 4] if t.is_capital]
    named = (gazetteer.spelling(" ".join(capitals[:n])) for n in range(len(capitals), 0, -1))
    return any(s is not None and not s.needs_cue for s in named)
